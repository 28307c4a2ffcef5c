"""Why did sales change? More visits, fuller baskets, other goods in them, or other prices.

What goods sold in both spans brought is a product of four factors: transactions × units per
transaction × share of each item in the units × price of each item. Each factor's part is its
Shapley value: what changing it alone adds, averaged over every order in which the four could have
changed (L. S. Shapley, A Value for n-Person Games, 1953; as a decomposition without a remainder
J. W. Sun, Energy Economics 20, 1998). So no factor is favoured by coming first, nothing is left
over, and exchanging the two spans turns the sign of each part.

An item sold in one span only has no price in the other: such goods are parts of their own, and
the four factors are about the goods sold in both. Returns are a part of their own as well.
"""

from __future__ import annotations

from fractions import Fraction
from itertools import combinations
from math import factorial
from typing import TYPE_CHECKING

from db.facts.number import round_half_up
from db.facts.value import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

FACTORS = ("traffic", "basket", "mix", "price")
"""Transactions, units per transaction, shares of the items, prices of the items."""
_FINE = 10**6
"""An item's units at the other span's price are kept to millionths of a minor unit."""


@dataclass(frozen=True, slots=True)
class Span:
    """What was sold in some days, before returns: of each item its units and what they brought.

    An item stands at the same place in the columns of both spans that are compared.
    """

    transactions: int
    """Documents with at least one line sold."""
    units: Sequence[int]
    """Thousandths of each item; measured goods count as one unit a line. 0 is not sold."""
    amounts: Sequence[int]
    """Minor units of each item."""
    returns: int = 0
    """Minor units paid back, positive."""

    @property
    def sales(self) -> int:
        """Minor units: what was sold less what was paid back."""
        return sum(self.amounts) - self.returns

    def only(self, places: Sequence[int]) -> Span:
        """Keep some items, by their places."""
        units, amounts = self.units, self.amounts
        return Span(
            self.transactions, [units[at] for at in places], [amounts[at] for at in places]
        )


@dataclass(frozen=True, slots=True)
class Parts:
    """A change of sales in its parts, minor units each; they add up to the whole change."""

    traffic: int
    """More or fewer transactions."""
    basket: int
    """More or fewer units per transaction."""
    mix: int
    """Dearer or cheaper items among the units."""
    price: int
    """Higher or lower prices of the same items."""
    new: int
    """Goods sold only in the later span."""
    gone: int
    """Goods sold only in the earlier span; not positive where prices are not negative."""
    returns: int
    """Less or more paid back."""

    @property
    def whole(self) -> int:
        """Give the change itself."""
        factors = self.traffic + self.basket + self.mix + self.price
        return factors + self.new + self.gone + self.returns


def decomposed(before: Span, now: Span) -> Parts:
    """Part the change of sales from `before` to `now`, to the minor unit.

    Raises:
        ValueError: if something was sold in a span without transactions, or the spans do not
            have the same items.

    """
    places = lasting(before, now)
    both = before.only(places), now.only(places)
    traffic, basket, mix, price = in_whole(_shapley(*both))
    return Parts(
        traffic,
        basket,
        mix,
        price,
        new=sum(now.amounts) - sum(both[1].amounts),
        gone=sum(both[0].amounts) - sum(before.amounts),
        returns=before.returns - now.returns,
    )


def lasting(before: Span, now: Span) -> list[int]:
    """Give the places of the items of which something was sold in both spans."""
    pairs = zip(before.units, now.units, strict=True)
    return [at for at, (then, units) in enumerate(pairs) if then > 0 and units > 0]


def in_whole(parts: Sequence[Fraction]) -> tuple[int, ...]:
    """Round parts that sum to a whole number so that they still do, largest remainder first.

    Turning every sign turns every sign of the answer.

    Raises:
        ValueError: if the parts sum to no whole number.

    """
    whole = sum(parts, Fraction(0))
    if whole.denominator != 1:
        raise ValueError(whole)
    rounded = [int(part) for part in parts]
    missing = int(whole) - sum(rounded)
    sign = -1 if missing < 0 else 1
    order = sorted(range(len(parts)), key=lambda at: (sign * (rounded[at] - parts[at]), at))
    for at in order[: abs(missing)]:
        rounded[at] += sign
    return tuple(rounded)


def _shapley(before: Span, now: Span) -> tuple[Fraction, ...]:
    """Give the Shapley value of each factor for goods that were sold in both spans."""
    if not before.units:
        return (Fraction(0),) * len(FACTORS)
    if before.transactions <= 0 or now.transactions <= 0:
        raise ValueError(before.transactions, now.transactions)
    worth = _worth((before, now))
    return tuple(_value(at, worth) for at in range(len(FACTORS)))


def _value(of: int, worth: Mapping[frozenset[int], Fraction]) -> Fraction:
    """Average what a factor adds over all orders in which the factors could change."""
    others = [at for at in range(len(FACTORS)) if at != of]
    value = Fraction(0)
    for size in range(len(FACTORS)):
        orders = factorial(size) * factorial(len(others) - size)
        for changed in map(frozenset, combinations(others, size)):
            value += orders * (worth[changed | {of}] - worth[changed])
    return value / factorial(len(FACTORS))


def _worth(spans: tuple[Span, Span]) -> dict[frozenset[int], Fraction]:
    """Give the sales of goods of both spans if only some of the factors had changed."""
    units = [sum(span.units) for span in spans]
    means = {
        (shares, prices): Fraction(_amount(spans[shares], spans[prices]), _FINE * units[shares])
        for shares in (0, 1)
        for prices in (0, 1)
    }
    found = {}
    for changed in _subsets(range(len(FACTORS))):
        traffic, basket, mix, price = (int(at in changed) for at in range(len(FACTORS)))
        many = Fraction(spans[traffic].transactions * units[basket], spans[basket].transactions)
        found[changed] = many * means[mix, price]
    return found


def _amount(shares: Span, prices: Span) -> int:
    """Give the units of one span at the prices of another, in millionths of a minor unit.

    The prices are means, so what an item brought in its own span comes out whole.
    """
    if shares is prices:
        return _FINE * sum(prices.amounts)
    return sum(
        round_half_up(units * amount * _FINE, of)
        for units, of, amount in zip(shares.units, prices.units, prices.amounts, strict=True)
    )


def _subsets(of: Iterable[int]) -> Iterable[frozenset[int]]:
    members = tuple(of)
    for size in range(len(members) + 1):
        yield from map(frozenset, combinations(members, size))
