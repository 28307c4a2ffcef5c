"""What does the statistics screen ask of the world? Functions only; app.py brings what fits.

All but `now`, `reprint` and `left` are called in the pool's threads: each opens a connection of
its own, or waits as long as it must, without anybody at the counter noticing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from db.facts.value import dataclass

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from db.facts.moment import BusinessDay, Moment
    from db.facts.money import Money
    from db.facts.place import Shop
    from db.facts.question import Question, Table, Value
    from db.facts.sale import Sale


class Listed(Protocol):
    """A recorded document as a list shows it."""

    @property
    def receipt_no(self) -> str:
        """The number on the paper."""
        ...

    @property
    def at(self) -> Moment:
        """When it was completed."""
        ...

    @property
    def cashier(self) -> str:
        """Who sold; empty where nobody is named."""
        ...

    @property
    def lines(self) -> int:
        """Its lines."""
        ...

    @property
    def total(self) -> Money:
        """What was paid, tax included."""
        ...


@dataclass(frozen=True, slots=True)
class Figures:
    """Where the figures come from, and where the manager goes from here."""

    ask: Callable[[Question], Table]
    """Answers a question."""
    receipts: Callable[[Question], Sequence[Listed]]
    """Lists the documents that a question's figures come from, the latest first."""
    narrowed: Callable[[Question, tuple[Value, ...]], Question]
    """Asks about one row of an answer only."""
    names: Callable[[str, Iterable[str]], Mapping[str, str]]
    """Tells what the keys of a dimension are called now."""
    sale: Callable[[str], Sale | None]
    """Gives a recorded sale by its receipt number."""
    shop: Shop
    """The shop as it calls itself."""
    today: Callable[[], BusinessDay]
    """Tells the business day."""
    now: Callable[[], Moment]
    """Tells the time."""
    reprint: Callable[[str], None]
    """Prints a receipt again, marked as a copy."""
    left: Callable[[], None]
    """Goes back to selling."""
