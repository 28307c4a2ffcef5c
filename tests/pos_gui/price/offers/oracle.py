"""What is the best, by trying everything? Slow, and written from the contract alone.

Nothing of the optimiser is imported. Each offer may take any of the units it means; what a set of
units gains is computed whole, not unit by unit. Amounts are exact fractions of a minor unit.
"""

from __future__ import annotations

from fractions import Fraction
from functools import cache
from itertools import combinations, permutations
from typing import TYPE_CHECKING

from db.facts.offer import CutKind, Each, First, Sets, Spend, Steps

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from db.facts.offer import Cut, Goods, Offer
    from tests.pos_gui.price.offers.baskets import Piece

Taken = frozenset[int]


def meant(goods: Goods, piece: Piece) -> bool:
    """Say whether goods hold a piece: its code or a mark, and nothing that is left out."""
    names = {piece.code, *piece.tags}
    if names & goods.without:
        return False
    every = not (goods.codes or goods.tags or goods.departments)
    return every or bool(names & (goods.codes | goods.tags))


def cut_off(cut: Cut, price: int) -> Fraction:
    """Give what a cut takes off one piece."""
    if cut.kind is CutKind.PERCENT:
        return Fraction(price * cut.value, 10_000)
    if cut.kind is CutKind.AMOUNT:
        return Fraction(min(cut.value, price))
    return Fraction(max(0, price - cut.value))


class Oracle:
    """Tries everything on one basket."""

    def __init__(self, pieces: Sequence[Piece], offers: Sequence[Offer]) -> None:
        """Know the basket: pieces sorted by falling price, offers in the order of their passes."""
        self.pieces, self.offers = list(pieces), list(offers)
        self.goods = [one for one in offers if not isinstance(one.form, Spend)]
        self.spends = [one for one in offers if isinstance(one.form, Spend)]
        self.best = cache(self._best)

    def most(self) -> Fraction:
        """Give the most that can be saved."""
        bare = {at: (Fraction(one.price), "") for at, one in enumerate(self.pieces)}
        return max(
            off + self._spent(bare | lefts) for off, lefts in self._ways(0, frozenset(bare))
        )

    def _ways(
        self, which: int, free: Taken
    ) -> Iterator[tuple[Fraction, dict[int, tuple[Fraction, str]]]]:
        """List all that the goods' offers from one on can do with the free pieces."""
        if which == len(self.goods):
            yield Fraction(0), {}
            return
        offer = self.goods[which]
        own = sorted(at for at in free if self._means(offer, at))
        for count in range(len(own) + 1):
            for taken in combinations(own, count):
                for gains in self.best(which, frozenset(taken)):
                    if taken and not sum(gains):
                        continue
                    after = {
                        at: (self.pieces[at].price - share, offer.group)
                        for at, share in zip(taken, self._shares(offer, taken, gains), strict=True)
                    }
                    for off, lefts in self._ways(which + 1, free - set(taken)):
                        yield off + sum(gains), after | lefts

    def _shares(
        self, offer: Offer, taken: tuple[int, ...], gains: tuple[Fraction, ...]
    ) -> tuple[Fraction, ...]:
        """Share what an offer takes off over what it used up, by what that costs."""
        form = offer.form
        if isinstance(form, Each) and not (form.units or form.value or form.once):
            return gains
        worth = sum(self.pieces[at].price for at in taken)
        total = sum(gains, Fraction(0))
        return tuple(total * self.pieces[at].price / worth for at in taken)

    def _means(self, offer: Offer, at: int) -> bool:
        form = offer.form
        goods = [part.goods for part in form.parts] if isinstance(form, Sets) else [form.goods]
        return any(meant(one, self.pieces[at]) for one in goods)

    def _best(self, which: int, taken: Taken) -> list[tuple[Fraction, ...]]:
        """List what an offer can take off exactly these pieces; empty if it cannot take them."""
        form, own = self.goods[which].form, sorted(taken)
        if not own:
            return [()]
        limit = self.goods[which].limits.basket
        match form:
            case Each():
                return self._each(form, own, limit)
            case Steps():
                reached = [cut for units, cut in form.steps if len(own) >= units]
                return [
                    tuple(cut_off(cut, self.pieces[at].price) for at in own) for cut in reached
                ]
            case Sets():
                return self._sets(form, own, limit)
            case _:
                raise AssertionError(form)

    def _some(
        self, own: list[int], allowed: list[int], cut: Cut, most: int
    ) -> Iterator[tuple[Fraction, ...]]:
        """Reduce any of the allowed pieces: a customer may do without."""
        for count in range(min(most, len(allowed)) + 1):
            for chosen in combinations(allowed, count):
                yield tuple(
                    cut_off(cut, self.pieces[at].price) if at in chosen else Fraction(0)
                    for at in own
                )

    def _each(self, form: Each, own: list[int], limit: int | None) -> list[tuple[Fraction, ...]]:
        prices = [self.pieces[at].price for at in own]
        conditioned = form.units > 0 or form.value > 0
        times = self._times(form)
        if len(own) < form.units or sum(prices) < form.value or not times:
            return []
        bounds = [one for one in (limit, form.at_most and form.at_most * times) if one is not None]
        most = min(bounds) if bounds else len(self.pieces)
        allowed = own
        if form.first is not First.BEST and bounds:
            every = [at for at, one in enumerate(self.pieces) if meant(form.goods, one)]
            marked = every[-most:] if form.first is First.CHEAPEST else every[:most]
            allowed = [at for at in own if at in marked]
        if not conditioned and (len(allowed) < len(own) or len(own) > most):
            return []
        if not form.once:
            return list(self._some(own, allowed, form.cut, most))
        offs = {
            Fraction(min(form.cut.value, sum(self.pieces[at].price for at in chosen)))
            for count in range(min(most, len(allowed)) + 1)
            for chosen in combinations(allowed, count)
        }
        return [(off, *[Fraction(0)] * (len(own) - 1)) for off in offs]

    def _times(self, form: Each) -> int:
        if form.given is None:
            return 1
        there = [
            one
            for one in self.pieces
            if meant(form.given.goods, one) and not meant(form.goods, one)
        ]
        counts = []
        if form.given.units:
            counts.append(len(there) // form.given.units)
        if form.given.value:
            counts.append(sum(one.price for one in there) // form.given.value)
        return min(counts) if form.given.times else min(1, *counts, 1)

    def _sets(self, form: Sets, own: list[int], limit: int | None) -> list[tuple[Fraction, ...]]:
        size = sum(part.units for part in form.parts)
        sets, rest = divmod(len(own), size)
        if rest or (limit is not None and sets > limit):
            return []
        if len(form.parts) > 1:
            return self._several(form, own, sets)
        if form.first is not First.BEST and form.reduced:
            return self._marked(form, own, sets, limit)
        blocks = [own[begin : begin + size] for begin in range(0, len(own), size)]
        return [tuple(gain for block in blocks for gain in self._one_set(form, block))]

    def _one_set(self, form: Sets, block: list[int]) -> list[Fraction]:
        prices = [self.pieces[at].price for at in block]
        if form.reduced:
            kept = len(block) - form.reduced
            cuts = [cut_off(form.cut, price) for price in prices[kept:]]
            return [Fraction(0)] * kept + cuts
        if form.cut.kind is CutKind.PERCENT:
            return [cut_off(form.cut, price) for price in prices]
        worth = sum(prices)
        amount = form.cut.kind is CutKind.AMOUNT
        off = min(form.cut.value, worth) if amount else max(0, worth - form.cut.value)
        return [Fraction(off)] + [Fraction(0)] * (len(block) - 1)

    def _marked(
        self, form: Sets, own: list[int], sets: int, limit: int | None
    ) -> list[tuple[Fraction, ...]]:
        every = [at for at, one in enumerate(self.pieces) if meant(form.parts[0].goods, one)]
        possible = len(every) // form.parts[0].units
        most = possible if limit is None else min(possible, limit)
        count = most * form.reduced
        marked = every[-count:] if form.first is First.CHEAPEST else every[:count]
        mine = [at for at in own if at in marked]
        if len(mine) != sets * form.reduced:
            return []
        cuts = [cut_off(form.cut, self.pieces[at].price) for at in own]
        return [
            tuple(cut if at in mine else Fraction(0) for at, cut in zip(own, cuts, strict=True))
        ]

    def _several(self, form: Sets, own: list[int], sets: int) -> list[tuple[Fraction, ...]]:
        """Try all ways of giving the pieces to the parts; one for each amount."""
        wanted = [place for place, part in enumerate(form.parts) for _ in range(part.units * sets)]
        found: dict[Fraction, tuple[Fraction, ...]] = {}
        for order in set(permutations(wanted)):
            if all(
                meant(form.parts[place].goods, self.pieces[at])
                for at, place in zip(own, order, strict=True)
            ):
                gains = self._by_parts(form, own, order, sets)
                found[sum(gains, Fraction(0))] = gains
        return list(found.values())

    def _by_parts(
        self, form: Sets, own: list[int], order: tuple[int, ...], sets: int
    ) -> tuple[Fraction, ...]:
        prices = [self.pieces[at].price for at in own]
        if form.part is not None or form.cut.kind is CutKind.PERCENT:
            return tuple(
                cut_off(form.cut, price) if form.part in {None, place} else Fraction(0)
                for price, place in zip(prices, order, strict=True)
            )
        off = Fraction(0)
        for which in range(sets):
            worth = 0
            for place, part in enumerate(form.parts):
                mine = [p for p, o in zip(prices, order, strict=True) if o == place]
                worth += sum(mine[which * part.units : (which + 1) * part.units])
            amount = form.cut.kind is CutKind.AMOUNT
            off += min(form.cut.value, worth) if amount else max(0, worth - form.cut.value)
        return (off, *[Fraction(0)] * (len(own) - 1))

    def _spent(self, lefts: dict[int, tuple[Fraction, str]]) -> Fraction:
        """Give the most that the offers on spending take off what is left."""
        return self._spend(0, {at: (left, {group} - {""}) for at, (left, group) in lefts.items()},
                           frozenset(), 0)  # fmt: skip

    def _spend(
        self, which: int, lefts: dict[int, tuple[Fraction, set[str]]], used: Taken, layer: int
    ) -> Fraction:
        if which == len(self.spends):
            return Fraction(0)
        offer = self.spends[which]
        form = offer.form
        assert isinstance(form, Spend)
        if offer.layer != layer:
            used, layer = frozenset(), offer.layer
        mine = {
            at for at, (_, groups) in lefts.items()
            if meant(form.goods, self.pieces[at]) and offer.group not in groups
        }  # fmt: skip
        ways = [self._spend(which + 1, lefts, used, layer)]
        offs = self._offs(form, mine, lefts, offer.limits.basket) if not mine & used else set()
        total = sum((lefts[at][0] for at in mine), Fraction(0))
        for off in offs:
            after = dict(lefts)
            for at in mine:
                left, groups = lefts[at]
                after[at] = (left - off * left / total, groups | ({offer.group} - {""}))
            ways.append(off + self._spend(which + 1, after, used | mine, layer))
        return max(ways)

    def _offs(
        self, form: Spend, mine: set[int], lefts: dict[int, tuple[Fraction, set[str]]],
        limit: int | None,
    ) -> set[Fraction]:  # fmt: skip
        """List what can be taken off: of any tier that is reached."""
        left = sum((lefts[at][0] for at in mine), Fraction(0))
        counted = Fraction(sum(self.pieces[at].price for at in mine)) if form.before else left
        found: set[Fraction] = set()
        for begin, cut in form.tiers:
            if not mine or counted < begin:
                continue
            if cut.kind is CutKind.PERCENT:
                found.add(counted * cut.value / 10_000)
                continue
            times = int(counted // begin) if form.repeat else 1
            times = times if limit is None or not form.repeat else min(times, limit)
            found |= {Fraction(cut.value * one) for one in range(1, times + 1)}
        return {min(left, one) for one in found} - {Fraction(0)}
