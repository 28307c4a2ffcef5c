"""What may goods cost, beside their one regular price? Entries of the price book, as data.

An entry without an end and without hours stands: of one list, quantity and case the one that began
last replaces those before it. A price with an end or with hours stands beside them, and the lowest
of all that hold is charged. Labels come first: a standing price is never charged above the price
of the label that hangs (db.prices).
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from db.facts.number import QUANTITY_SCALE
from db.facts.value import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterable

    from db.facts.moment import Moment
    from db.facts.money import UnitPrice

REGULAR = ""
"""The list that everybody has."""
MEMBER = "member"
"""The list of members; others are called tier:… and group:…"""
Slot = tuple[str, int, str]
"""A place in the price book of some goods: list, quantity, case."""
UNIT: Slot = (REGULAR, QUANTITY_SCALE, "")
"""The place of the regular price."""


class Act(StrEnum):
    """What became of an entry."""

    PRINTED = "printed"
    """Its label was printed."""
    HANGS = "hangs"
    """Somebody saw its label at the shelf."""
    TAKEN_BACK = "taken_back"
    """It was taken back before it began."""


@dataclass(frozen=True, slots=True)
class PriceEntry:
    """A price of some goods, for some customers, for a time."""

    code: str
    """The item code of the goods."""
    price: UnitPrice
    """For one unit, or for a whole case."""
    begins: int
    """Milliseconds UTC; from here on."""
    ends: int | None = None
    """Milliseconds UTC; before this. None stands until another one begins."""
    list: str = REGULAR
    """Whose price it is."""
    least: int = QUANTITY_SCALE
    """From so many thousandths of the unit in the basket on; the price is then that of all."""
    case: str = ""
    """The code of a case; empty is the unit itself."""
    pack: int = QUANTITY_SCALE
    """Thousandths of the unit that are in the case."""
    weekdays: frozenset[int] = frozenset()
    """1 is Monday (ISO 8601), by the business day; empty is every day."""
    hours: tuple[int, int] | None = None
    """Minutes of the day, from and before; over midnight where the first is larger."""
    label: UnitPrice | None = None
    """The price on the label that hangs for its list, quantity and case; None is no label."""

    @property
    def stands(self) -> bool:
        """Say whether it holds until another one replaces it."""
        return self.ends is None and self.hours is None and not self.weekdays

    @property
    def slot(self) -> Slot:
        """Name the place in the price book that it fills."""
        return self.list, self.least, self.case

    @property
    def charged(self) -> UnitPrice:
        """What is charged while it stands: never more than the label says that hangs."""
        return self.price if self.label is None else min(self.price, self.label)


def standing(entries: Iterable[PriceEntry], at_ms: int) -> dict[Slot, PriceEntry]:
    """Give the entry that stands in each place at a moment: the one that began last."""
    found: dict[Slot, PriceEntry] = {}
    for one in entries:
        if one.stands and one.begins <= at_ms:
            known = found.get(one.slot)
            if known is None or known.begins <= one.begins:
                found[one.slot] = one
    return found


@dataclass(frozen=True, slots=True)
class Planned:
    """An entry as it is kept: with what it replaced, who wrote it, and its label's way."""

    number: int
    """Names it; growing."""
    entry: PriceEntry
    """The price."""
    was: UnitPrice | None
    """What was charged in its place when it was written; None is nothing."""
    source: str
    """Where it came from: screen, import, goods, label."""
    at: Moment
    """When it was written."""
    person: str
    """Who wrote it."""
    printed: bool = False
    """Whether its label was printed."""
    hangs: bool = False
    """Whether its label was seen at the shelf."""
    taken_back: bool = False
    """Whether it was taken back before it began."""
