"""Who may open the statistics, and what are they put together from?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from db.facts.moment import business_day
from db.facts.staff import Action, may
from db.facts.trouble import Refused
from pos_gui.screens.statistics.figures import Figures
from pos_gui.screens.statistics.screen import StatisticsScreen

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from db.facts.question import Question, Table, Value
    from db.facts.sale import Sale
    from pos_gui.checkout import Counter
    from pos_gui.screens.kit.look import Wish
    from pos_gui.screens.statistics.figures import Listed

    class Reading(Protocol):
        """The books as they are read, from any thread."""

        def ask(self, question: Question) -> Table:
            """Answer a question."""
            ...

        def receipts(self, question: Question) -> Sequence[Listed]:
            """List the documents behind it."""
            ...

        def narrowed(self, question: Question, row: tuple[Value, ...]) -> Question:
            """Ask about one row only."""
            ...

        def names(self, dimension: str, keys: Iterable[str]) -> Mapping[str, str]:
            """Tell what keys are called now."""
            ...

        def sale(self, receipt_no: str) -> Sale | None:
            """Give a recorded sale."""
            ...


def statistics(
    wish: Wish,
    counter: Counter,
    books: Reading,
    reprint: Callable[[str], None],
    left: Callable[[], None],
) -> StatisticsScreen:
    """Build the screen for whoever stands at the counter.

    Raises:
        Refused: if this person may not see figures.

    """
    if not may(counter.person, Action.SEE_STATISTICS):
        raise Refused("You have no right to do this. Call the manager.")
    shop, now = counter.shop, counter.clock.now
    return StatisticsScreen(
        wish,
        Figures(
            ask=books.ask,
            receipts=books.receipts,
            narrowed=books.narrowed,
            names=books.names,
            sale=books.sale,
            shop=shop,
            today=lambda: business_day(now(), shop.profile.cut_off_hour),
            now=now,
            reprint=reprint,
            left=left,
        ),
    )
