"""What is a part of a sold line worth when it comes back?

By cumulative difference (statistics.md, section 2): with f(x) = amount × x ÷ sold, rounded
half-up, returning k after j gives f(j + k) − f(j). All parts add up to the original exactly, in
whatever order and size they come.

f is applied to what is left of the line after each thing taken off it, not to the things taken
off: gross, then less override, less line discount, less each offer, less share. So the identities
of a line hold on each part too, the refund is always the exact share of what was paid, and a whole
piece comes back at its whole price.

The policy is pro rata: what is kept costs its share of what was paid, whatever comes back beside
it; the rest is not priced again as if it had been bought alone. An offer on a bundle, a gift among
its goods included, lies on all the units that it counted, so no unit of it is kept for nothing.
Goods that only had to be there (`Each.given`) are not counted: they come back at what was paid for
them, and a gift beside them stays. Who plans such an offer is shown so (offers.exploits).
"""

from __future__ import annotations

from collections.abc import Mapping
from itertools import accumulate, pairwise
from typing import TYPE_CHECKING

from db.facts.money import round_half_up
from db.facts.value import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterable

    from db.facts.basket import BasketLine
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


SoldLines = Mapping[tuple[str, int], SoldSoFar]
"""Lines sold, by sale id and ordinal."""


@dataclass(frozen=True, slots=True)
class Amounts:
    """What comes back, as it stands on a return line: negative, in minor units."""

    gross: int
    """Regular price × quantity."""
    override: int
    """Part of the changed price."""
    line_discount: int
    """Part of the line's discount."""
    offers: tuple[int, ...]
    """Part of what each offer took off, in the line's order."""
    uses: tuple[int, ...]
    """Uses of each offer given back: those of a line once all of it has come back."""
    basket_share: int
    """Part of the basket discount's share."""
    total: int
    """Paid out for the line, tax included."""
    tax: int
    """Tax inside the total."""
    taxes: tuple[int, ...]
    """Part of what each named tax took, in the line's order; they add up to the tax."""
    cost: int | None
    """What the goods had cost; None is unknown."""


def returned(sold: SoldLine, before_milli: int, now_milli: int) -> Amounts:
    """Give the amounts of `now` coming back after `before` already did."""
    whole = sold.quantity.milli

    def part(amount: int) -> int:
        after = round_half_up(amount * (before_milli + now_milli), whole)
        return round_half_up(amount * before_milli, whole) - after

    charged_was = sold.gross.minor - sold.override.minor
    discounted_was = charged_was - sold.line_discount.minor
    steps = [discounted_was]
    for offer in sold.offers:
        steps.append(steps[-1] - offer.amount.minor)
    left_was = steps[-1] - sold.basket_share.minor
    gross, charged = part(sold.gross.minor), part(charged_was)
    offered, left = [part(one) for one in steps], part(left_was)
    # Running sums, so that the parts of the shares add up to the part of the whole.
    reached = [0, *accumulate(one.amount.minor for one in sold.taxes)]
    # Nothing where prices include tax, the tax where they exclude it.
    on_top = part(sold.total.minor - left_was)
    return Amounts(
        gross=gross,
        override=gross - charged,
        line_discount=charged - offered[0],
        offers=tuple(before - after for before, after in pairwise(offered)),
        uses=tuple(-one.uses if before_milli + now_milli == whole else 0 for one in sold.offers),
        basket_share=offered[-1] - left,
        total=left + on_top,
        tax=part(sold.tax.minor),
        taxes=tuple(after - before for before, after in pairwise(map(part, reached))),
        cost=None if sold.cost is None else part(sold.cost.minor),
    )


def parts_back(
    lines: Iterable[BasketLine], sold: SoldLines
) -> dict[int, tuple[SoldSoFar, Amounts]]:
    """Price the return lines of a basket by line id; of one sold line, one after the other.

    Raises:
        KeyError: if a line sold is not in `sold`.

    """
    done: dict[int, tuple[SoldSoFar, Amounts]] = {}
    here: dict[tuple[str, int], int] = {}
    for line in lines:
        if line.returns is None:
            continue
        at = (line.returns.sale_id, line.returns.ordinal)
        now, before = -line.quantity.milli, here.get(at, 0)
        amounts = returned(sold[at].line, sold[at].returned_milli + before, now)
        done[line.line_id] = (sold[at], amounts)
        here[at] = before + now
    return done
