"""Where does it stand with the drawer's cash? Float, paid in, paid out, counted.

asked    goes on to
MENU     FLOAT, IN, OUT, COUNT
FLOAT    Selling once it is written
IN, OUT  WHY, then Selling once it is written
COUNT    COUNTED once it is written: what was expected is told then, never before
COUNTED  Selling, or the Z where the day is to be closed
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

from db.facts.value import dataclass

if TYPE_CHECKING:
    from collections.abc import Callable

    from db.facts.drawer import Count, Entry, Move, Span
    from db.facts.moment import Moment
    from db.facts.money import Money
    from pos_gui.settings import Settings


class DrawerBook(Protocol):
    """What is kept of this till's drawer."""

    def open_span(self) -> Span:
        """Give the drawer since it was last empty."""
        ...

    def keep(self, entry: Entry, at: Moment, person: str) -> Count | None:
        """Write what somebody did with it; a count comes back with what was expected."""
        ...


@dataclass(frozen=True, slots=True)
class DrawerRules:
    """How this till counts its drawer."""

    book: Callable[[], DrawerBook]
    """Brings what is kept, when it is first asked for."""
    required: bool
    """Whether no day is closed without a count."""
    tolerance: int
    """Minor units up to which nobody is asked why."""

    @classmethod
    def of(cls, set_here: Settings, book: Callable[[], DrawerBook]) -> DrawerRules | None:
        """Read the settings; None where the drawer is not counted."""
        if set_here.drawer_count == "off":
            return None
        return cls(book, set_here.drawer_count == "required", set_here.drawer_tolerance)

    def wants_count(self) -> bool:
        """Say whether the drawer is to be counted before the Z.

        Always where that is required, else where a float or other cash was put in or taken out;
        never when nothing was sold since the last count, nor in an empty drawer.
        """
        span = self.book().open_span()
        if not span.traded and (span.counted or not span.moves):
            return False
        return self.required or bool(span.moves)


class DrawerAsk(StrEnum):
    """What is asked for."""

    MENU = "menu"
    """What is to be done."""
    FLOAT = "float"
    """How much is put in before selling."""
    IN = "in"
    """How much is put in besides."""
    OUT = "out"
    """How much is taken out besides."""
    WHY = "why"
    """What that is for."""
    COUNT = "count"
    """How many there are of each piece."""
    COUNTED = "counted"
    """Why it is over or short; the figures are on show."""


@dataclass(frozen=True, slots=True)
class AtDrawer:
    """Somebody is at the drawer."""

    asked: DrawerAsk = DrawerAsk.MENU
    """What is asked for now."""
    closes: bool = False
    """Whether the day is to be closed after it."""
    values: tuple[int, ...] = ()
    """The pieces of the currency in minor units, the largest first."""
    many: tuple[int, ...] = ()
    """How many there are of each so far."""
    at: int = 0
    """Which of them is asked for; behind the last one it is the whole amount."""
    amount: Money | None = None
    """What is paid in or out, until it is said what for."""
    what: Move | None = None
    """Which of the two."""
    count: Count | None = None
    """What was counted, and what was expected."""
    saving: bool = False
    """Whether it is being written."""
    may_skip: bool = False
    """Whether the day may be closed without a count."""
    asks_why: bool = False
    """Whether the count is out by more than is tolerated."""
