"""Which small baskets show what offers do? Few goods of each kind, around the offers' numbers.

Goods that the same offers mean differ by price and cost alone: of each such kind the cheapest, the
dearest and the one with the thinnest margin stand for all. They are tried alone, in twos and in
threes, in the quantities at which an offer begins, ends, or is just not reached.
"""

from __future__ import annotations

from itertools import combinations, product
from typing import TYPE_CHECKING

from db.facts.money import RATE_SCALE
from db.facts.offer import Each, Sets, Spend, Steps
from db.facts.quantity import ONE
from pos_gui.price.offers.goods import goods_of, holds, needed
from pos_gui.price.offers.units import NO_OFFERS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from db.facts.offer import Goods, Offer
    from db.facts.product import Product
    from pos_gui.price.offers.goods import Index

Counts = tuple[tuple[int, int], ...]
"""A basket: places of products and how many of each, by rising place."""
MOST_UNITS = 12
"""Of one product in a basket."""
MOST_GOODS = 9
"""Products that an offer is tried with."""
FREELY = 3
"""So many of a product are tried whatever the offers say."""


class Shelf:
    """The goods of a shop by the offers that mean them."""

    def __init__(self, goods: Iterable[Product], index: Index) -> None:
        """Sort these."""
        self.goods: list[Product] = sorted(
            (one for one in goods if one.price is not None and one.price.scaled > 0),
            key=lambda one: (worth(one), one.code),
        )
        self._index = index
        kinds: dict[tuple[int, ...], list[int]] = {}
        for at, one in enumerate(self.goods):
            means = () if NO_OFFERS in one.tags else index.meaning(one)
            kinds.setdefault(means, []).append(at)
        self._kinds = {means: self._for_all(mine) for means, mine in kinds.items()}

    def near(self, place: int) -> list[int]:
        """Choose the goods that an offer is tried with: its own, those it asks for, neighbours."""
        own = [one for one in self._kinds if place in one]
        own.sort(key=lambda means: (-len(means), means))
        others = frozenset(at for means in own for at in means)
        rest = sorted(
            (one for one in self._kinds if place not in one),
            key=lambda means: (not others.intersection(means), len(means), means),
        )
        asked = needed(self._index.offers[place])
        beside = [] if asked is None else self._for_all(self._among(asked))
        parts = [
            self._for_all(self._among(one))[:1] for one in goods_of(self._index.offers[place])
        ]
        chosen = [*(at for part in parts for at in part), *beside[:2]]
        chosen += _in_turn([self._kinds[means] for means in own])[: MOST_GOODS - 2]
        chosen += _in_turn([self._kinds[means] for means in rest])
        return sorted(dict.fromkeys(chosen[: MOST_GOODS + len(parts)]))

    def offers_near(self, place: int) -> list[int]:
        """List the offers that share goods with one, and those on other goods it may meet."""
        return sorted({at for means in self._kinds if place in means for at in means})

    def _among(self, goods: Goods) -> list[int]:
        return [
            at
            for means in self._kinds
            for at in self._kinds[means]
            if holds(goods, self.goods[at])
        ]

    def _for_all(self, mine: Sequence[int]) -> list[int]:
        """Choose those that stand for the others: cheapest, dearest, thinnest margin."""
        if not mine:
            return []
        thin = max(mine, key=lambda at: (dearness(self.goods[at]), -at))
        return list(dict.fromkeys((min(mine), max(mine), thin)))


def worth(one: Product) -> int:
    """Give what one unit costs, in minor units."""
    return one.price.times(ONE).minor if one.price is not None else 0


def dearness(one: Product) -> int:
    """Give the cost in ten-thousandths of the price; unknown costs come first."""
    if one.cost is None or one.price is None:
        return -1
    return one.cost.scaled * RATE_SCALE // one.price.scaled


def baskets(offer: Offer, goods: Sequence[Product], near: Sequence[int]) -> Iterator[Counts]:
    """List the baskets that an offer is tried with, small ones first."""
    for at in near:
        yield from (((at, count),) for count in _counts(offer, worth(goods[at])))
    few = range(1, FREELY + 1)
    for one, other in combinations(near, 2):
        dear, cheap = worth(goods[other]), worth(goods[one])
        pairs = {
            (count, beside) for beside in few for count in _counts(offer, cheap, beside * dear)
        }
        pairs |= {
            (beside, count) for beside in few for count in _counts(offer, dear, beside * cheap)
        }
        own = set(_counts(offer, cheap)) & set(_counts(offer, dear))
        pairs |= {(count, count) for count in own}
        for first, second in sorted(pairs, key=lambda pair: (sum(pair), pair)):
            yield ((one, first), (other, second))
    for three in combinations(near, 3):
        for many in product((1, 2), repeat=3):
            yield tuple(zip(three, many, strict=True))


def _counts(offer: Offer, price: int, beside: int = 0) -> list[int]:
    """List the quantities at which something happens beside goods of so much worth, or nearly."""
    form = offer.form
    found, values = {1, 2, *_edges(offer.limits.basket)}, list[int]()
    match form:
        case Each():
            found |= {form.units, *_edges(form.at_most)}
            values.append(form.value)
            if form.given is not None:
                found.add(form.given.units)
                values.append(form.given.value)
        case Steps():
            found |= {count for begin, _ in form.steps for count in (begin - 1, begin)}
        case Sets():
            found |= {one.units * times for one in form.parts for times in (1, 2)}
        case Spend():
            values += [begin for begin, _ in form.tiers]
    for value in values:
        found |= {*_reaching(value, price), *_reaching(value - beside, price)}
    return sorted(one for one in found if 0 < one <= MOST_UNITS)


def _edges(most: int | None) -> tuple[int, ...]:
    return () if most is None else (most, most + 1)


def _reaching(value: int, price: int) -> tuple[int, ...]:
    """Give how many reach a value, twice of it, and one fewer of each."""
    once, twice = -(-value // price), -(-2 * value // price)
    return (once - 1, once, twice - 1, twice)


def _in_turn(kinds: Sequence[Sequence[int]]) -> list[int]:
    """Take the first of each kind, then the second of each."""
    most = max(map(len, kinds), default=0)
    return [kind[rank] for rank in range(most) for kind in kinds if rank < len(kind)]
