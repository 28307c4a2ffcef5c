"""Why does an offer apply, or not? And how little is missing until it does?

Only offers that mean something in the basket are spoken of. What is missing is what brings the
offer, or its next tier, into reach; whether it is then the best is found when it is there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.facts.offer import Each, Sets, Spend, Steps
from db.facts.value import dataclass
from pos_gui.price.offers.force import WhyNot
from pos_gui.price.offers.goods import holds, needed
from pos_gui.price.offers.units import units_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from db.facts.offer import Goods, Need, Offer
    from db.facts.quote import Quote
    from pos_gui.price.offers.offering import Offering
    from pos_gui.price.offers.units import Unit


@dataclass(frozen=True, slots=True)
class Missing:
    """What would have to be added."""

    units: int = 0
    """So many units; 0 where the value counts."""
    value: int = 0
    """So many minor units more."""


@dataclass(frozen=True, slots=True)
class Reason:
    """What is said of one offer."""

    offer: Offer
    """Which."""
    amount: int
    """What it takes off, in minor units; 0 if it does not apply."""
    why_not: WhyNot | None = None
    """Why it does not apply; None if it does."""
    missing: Missing | None = None
    """What brings it, or its next tier, into reach."""


def reasons(quote: Quote, offering: Offering) -> tuple[Reason, ...]:
    """Say of each offer that has to do with this basket what it does or why it does nothing."""
    return tuple(_Reasons(quote, offering).all())


class _Reasons:
    """Looks at one priced basket."""

    def __init__(self, quote: Quote, offering: Offering) -> None:
        self._units = units_of(quote.lines)
        self._offering = offering
        self._amounts = {one.key: one.amount.minor for one in quote.offers}
        self._lines = quote.lines
        self._layers = {one.key: one.layer for one in offering.offers.index.offers}

    def all(self) -> Iterator[Reason]:
        """Look at the offers in the order of the index."""
        offers = self._offering.offers.index.offers
        meant = {
            place
            for unit in self._units
            for place in self._offering.offers.index.meaning(unit.product)
        }
        for place, offer in enumerate(offers):
            amount = self._amounts.get(offer.key, 0)
            if amount or place in meant or self._given(offer):
                yield self._of(place, offer, amount)

    def _of(self, place: int, offer: Offer, amount: int) -> Reason:
        missing = self._missing(offer)
        if amount:
            return Reason(offer, amount, None, missing)
        why = self._offering.force.not_holding.get(place)
        if why is None:
            why = WhyNot.BETTER if missing is None else WhyNot.MORE
        return Reason(offer, 0, why, missing if why is WhyNot.MORE else None)

    def _given(self, offer: Offer) -> bool:
        """Say whether the goods beside which an offer holds are there."""
        goods = needed(offer)
        return goods is not None and bool(self._mine(goods))

    def _mine(self, goods: Goods) -> list[Unit]:
        return [unit for unit in self._units if holds(goods, unit.product)]

    def _missing(self, offer: Offer) -> Missing | None:
        """Give what is missing to the offer, or to its next step or tier."""
        match offer.form:
            case Each() as form:
                return self._to_each(form)
            case Steps() as form:
                return _to_next(len(self._mine(form.goods)), [units for units, _ in form.steps])
            case Sets() as form:
                return self._to_set(form)
            case Spend() as form:
                return self._to_spend(form, offer.layer)

    def _to_each(self, form: Each) -> Missing | None:
        mine = self._mine(form.goods)
        if len(mine) < max(1, form.units):
            return Missing(units=max(1, form.units) - len(mine))
        worth = sum(unit.value for unit in mine)
        if worth < form.value:
            return Missing(value=form.value - worth)
        return self._to_need(form.given, mine) if form.given else None

    def _to_need(self, need: Need, mine: Sequence[Unit]) -> Missing | None:
        there = [unit for unit in self._mine(need.goods) if unit not in mine]
        if len(there) < need.units:
            return Missing(units=need.units - len(there))
        short = need.value - sum(unit.value for unit in there)
        return Missing(value=short) if short > 0 else None

    def _to_set(self, form: Sets) -> Missing | None:
        short = sum(max(0, part.units - len(self._mine(part.goods))) for part in form.parts)
        return Missing(units=short) if short else None

    def _to_spend(self, form: Spend, layer: int) -> Missing | None:
        counted = sum(
            unit.value if form.before else self._share(unit, layer)
            for unit in self._mine(form.goods)
        )
        begins = [begin for begin, _ in form.tiers]
        if form.repeat:
            begins.append((counted // begins[0] + 1) * begins[0])
        following = [begin for begin in begins if begin > counted]
        return Missing(value=following[0] - counted) if following else None

    def _share(self, unit: Unit, layer: int) -> int:
        """Give what the layers below leave of a unit, by its part of the line."""
        line = self._lines[unit.line]
        offers = [one for one in line.offers if one.key in self._layers]
        off = sum(one.amount.minor for one in offers if self._layers[one.key] < layer)
        whole = line.before_offers.minor
        return unit.value * (whole - off) // whole if whole else 0


def _to_next(count: int, begins: Sequence[int]) -> Missing | None:
    following = [begin for begin in begins if begin > count]
    return Missing(units=following[0] - count) if following else None
