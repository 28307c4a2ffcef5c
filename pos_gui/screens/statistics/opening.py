"""Who may open the statistics, and what are they put together from?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from platformdirs import user_downloads_path

from db.facts.moment import business_day
from db.facts.staff import Action, may
from db.facts.trouble import Refused
from pos_gui.screens.statistics.figures import Figures, Reports
from pos_gui.screens.statistics.saved import VIEWS
from pos_gui.screens.statistics.screen import StatisticsScreen

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from contextlib import AbstractContextManager
    from pathlib import Path

    from db.facts.moment import BusinessDay, Moment
    from db.facts.question import Question, Table
    from db.facts.report import Report, Row, Scope
    from db.facts.sale import Sale
    from pos_gui.checkout import Counter
    from pos_gui.screens.kit.look import Wish
    from pos_gui.screens.statistics.figures import Entry, Listed

    class Reading(Protocol):
        """The books as they are read, from any thread."""

        def heeding(self, stop: Callable[[], bool]) -> AbstractContextManager[None]:
            """Stop what is read inside it once `stop` says so."""
            ...

        def ask(self, question: Question) -> Table:
            """Answer a question."""
            ...

        def receipts(self, question: Question) -> Sequence[Listed]:
            """List the documents behind it."""
            ...

        def catalogue(self) -> Sequence[tuple[str, Sequence[Entry]]]:
            """Give the parts of the list, each with its reports."""
            ...

        def report(self, name: str, scope: Scope, now: Moment, today: BusinessDay) -> Report:
            """Make a report."""
            ...

        def behind(
            self, name: str, scope: Scope, row: Row, now: Moment, today: BusinessDay
        ) -> Sequence[Listed]:
            """List the receipts behind a row of a report."""
            ...

        def values(self, dimension: str) -> Mapping[str, str]:
            """Give the values of a dimension and what they are called now."""
            ...

        def written(self, report: Report, form: str) -> bytes:
            """Write a report for elsewhere."""
            ...

        def sale(self, receipt_no: str) -> Sale | None:
            """Give a recorded sale."""
            ...


def statistics(
    wish: Wish,
    counter: Counter,
    books: Reading,
    ways: tuple[Callable[[str], None], Callable[[], None], Callable[[Report], Path] | None],
    folder: Path,
) -> StatisticsScreen:
    """Build the screen for whoever stands at the counter.

    `ways` print a receipt again, by its number, go back to selling, and print a report on the
    receipt printer; `folder` is the store's.

    Raises:
        Refused: if this person may not see figures.

    """
    if not may(counter.person, Action.SEE_STATISTICS):
        raise Refused("You have no right to do this. Call the manager.")
    (reprint, left, printed), shop, now = ways, counter.shop, counter.clock.now

    def today() -> BusinessDay:
        return business_day(now(), shop.profile.cut_off_hour)

    return StatisticsScreen(
        wish,
        Figures(
            ask=books.ask,
            receipts=books.receipts,
            sale=books.sale,
            shop=shop,
            today=today,
            now=now,
            reprint=reprint,
            left=left,
            heeding=books.heeding,
            reports=_reports(books, (folder, printed), now, today),
        ),
    )


def _reports(
    books: Reading,
    where: tuple[Path, Callable[[Report], Path] | None],
    now: Callable[[], Moment],
    today: Callable[[], BusinessDay],
) -> Reports:
    folder, printed = where
    return Reports(
        catalogue=books.catalogue,
        report=lambda name, scope: books.report(name, scope, now(), today()),
        behind=lambda name, scope, row: books.behind(name, scope, row, now(), today()),
        values=books.values,
        written=books.written,
        folder=user_downloads_path(),
        printed=printed,
        views=folder / VIEWS,
    )
