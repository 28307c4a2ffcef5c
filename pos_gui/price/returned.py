"""What is a part of a sold line worth when it comes back?

By cumulative difference (statistics.md, section 2): with f(x) = amount × x ÷ sold, rounded
half-up, returning k after j gives f(j + k) − f(j). All parts add up to the original exactly, in
whatever order and size they come.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from db.facts.money import round_half_up

if TYPE_CHECKING:
    from db.facts.quantity import Quantity
    from db.facts.sale import SoldLine


@dataclass(frozen=True, slots=True)
class SoldSoFar:
    """A sold line with what has already come back of it."""

    line: SoldLine
    """The line as recorded."""
    returned_milli: int
    """Thousandths of the unit that came back before."""

    @classmethod
    def of(cls, line: SoldLine, before: Quantity | None) -> SoldSoFar:
        """Take the quantity returned so far; None is nothing."""
        return cls(line, before.milli if before else 0)


@dataclass(frozen=True, slots=True)
class Amounts:
    """What comes back, all of it negative, in minor units."""

    gross: int
    """Regular price × quantity."""
    override: int
    """Part of the changed price."""
    line_discount: int
    """Part of the line's discount."""
    basket_share: int
    """Part of the basket discount's share."""
    total: int
    """Paid out for the line, tax included."""
    tax: int
    """Tax inside the total."""
    cost: int | None
    """What the goods had cost; None is unknown."""


def returned(sold: SoldLine, before_milli: int, now_milli: int) -> Amounts:
    """Give the amounts of `now` coming back after `before` already did."""
    whole = sold.quantity.milli

    def part(amount: int) -> int:
        after = round_half_up(amount * (before_milli + now_milli), whole)
        return round_half_up(amount * before_milli, whole) - after

    total, tax = part(sold.total.minor), part(sold.tax.minor)
    override, line_discount = part(sold.override.minor), part(sold.line_discount.minor)
    share = part(sold.basket_share.minor)
    # The parts must stay whole within the line: gross follows from what is left of it.
    on_top = sold.total.minor != sold.gross.minor - sold.discount.minor
    left = total - tax if on_top else total
    return Amounts(
        gross=left + override + line_discount + share,
        override=override,
        line_discount=line_discount,
        basket_share=share,
        total=total,
        tax=tax,
        cost=None if sold.cost is None else part(sold.cost.minor),
    )
