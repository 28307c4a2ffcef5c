"""How many, or how much? Pieces and measures in thousandths of their unit."""

from __future__ import annotations

from db.facts.number import QUANTITY_SCALE, plain, scaled
from db.facts.value import dataclass

WEIGHED_UNITS = frozenset(
    {"kg", "g", "lb", "千克", "公斤", "克", "斤", "市斤", "两", "m", "米", "l", "升"}
)
"""Units that are measured, not counted, in lower case; such a line counts as one unit (UPT)."""


@dataclass(frozen=True, slots=True, order=True)
class Quantity:
    """A number of units."""

    milli: int
    """Thousandths of the unit: 1.236 kg is 1236, two pieces are 2000."""

    @classmethod
    def parse(cls, text: str) -> Quantity:
        """Read "2" or "1.236"; ValueError for anything else or more than three decimals."""
        return cls(scaled(text, QUANTITY_SCALE))

    @classmethod
    def of(cls, pieces: int) -> Quantity:
        """So many whole units."""
        return cls(pieces * QUANTITY_SCALE)

    def text(self) -> str:
        """Write it as short as it goes: "2", "1.236"."""
        return plain(self.milli, 3, least=0)

    @property
    def is_whole(self) -> bool:
        """Say whether it is a whole number of units."""
        return self.milli % QUANTITY_SCALE == 0

    def __add__(self, other: Quantity) -> Quantity:
        """Add another quantity of the same unit."""
        return Quantity(self.milli + other.milli)

    def __sub__(self, other: Quantity) -> Quantity:
        """Take away another quantity of the same unit."""
        return Quantity(self.milli - other.milli)

    def __neg__(self) -> Quantity:
        """Turn the direction: sold becomes returned."""
        return Quantity(-self.milli)


ONE = Quantity(QUANTITY_SCALE)
"""One unit."""


def is_weighed(unit: str) -> bool:
    """Say whether goods in this unit are measured rather than counted."""
    return unit.strip().lower() in WEIGHED_UNITS
