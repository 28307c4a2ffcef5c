"""What does the customer want to buy, before it is priced and paid?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.facts.value import dataclass

if TYPE_CHECKING:
    from db.facts.money import Money, UnitPrice
    from db.facts.product import Product
    from db.facts.quantity import Quantity
    from db.facts.tax import Exemption


@dataclass(frozen=True, slots=True)
class SoldRef:
    """Points to the recorded line that a return line gives back."""

    sale_id: str
    """UUID of the sale."""
    ordinal: int
    """The line's place in it, from 1."""
    receipt_no: str
    """The number on the customer's paper."""


@dataclass(frozen=True, slots=True)
class BasketLine:
    """One line of the open basket; what was said about it, nothing computed."""

    line_id: int
    """Names the line within its basket for good, even when others are voided; from 1."""
    product: Product
    """The goods as found when they were scanned."""
    quantity: Quantity
    """How many; negative on a return line."""
    price: UnitPrice | None = None
    """The price given at the counter instead of the regular one."""
    discount: Money | None = None
    """An amount off the whole line."""
    percent: int | None = None
    """A rate off the line, in ten-thousandths; either this or the amount."""
    reason: str = ""
    """Why the price was changed."""
    returns: SoldRef | None = None
    """The line sold that comes back."""


@dataclass(frozen=True, slots=True)
class Basket:
    """The customer's goods so far."""

    basket_id: str
    """UUIDv7; becomes the sale's id, so that a sale is recorded once."""
    lines: tuple[BasketLine, ...] = ()
    """In the order of entry."""
    discount: Money | None = None
    """An amount off the whole basket, shared over the lines."""
    segment: str | None = None
    """The customer segment's key; None is not recorded."""
    customer: str | None = None
    """A member's or customer's key, if known."""
    next_line_id: int = 1
    """The id the next line will get."""
    returning: str | None = None
    """The receipt number whose goods come back; None while selling."""
    coupons: tuple[str, ...] = ()
    """Codes of the coupons that were given, in their order."""
    tender: str | None = None
    """How all of it is going to be paid, where offers ask for that; None is not agreed upon."""
    came_to: Money | None = None
    """What it came to when it was parked; None while it is open."""
    exempt: Exemption | None = None
    """Why the customer owes no tax; None where tax is owed."""

    @property
    def is_empty(self) -> bool:
        """Say whether there is nothing in it."""
        return not self.lines


@dataclass(frozen=True, slots=True)
class Parked:
    """A basket set aside for later, as the list of parked baskets shows it."""

    basket: Basket
    """The basket itself."""
    parked_ms: int
    """When it was parked, milliseconds UTC."""
