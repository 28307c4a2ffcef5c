"""What do the offers in force find to work on in this basket? One work for each.

An offer that reduces each unit whatever happens to the others is plain: nothing is to be searched.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.facts.offer import Each, First, Sets, Spend, Steps
from db.facts.value import dataclass
from pos_gui.price.offers.goods import holds
from pos_gui.price.offers.takings import (
    TakingEach,
    TakingMarked,
    TakingParts,
    TakingSet,
    TakingSteps,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from db.facts.offer import Need
    from pos_gui.price.offers.goods import Index
    from pos_gui.price.offers.takings import Taking
    from pos_gui.price.offers.units import Unit

WorkKey = tuple[int, int]
"""Offer and how often at most; what a work depends on beside its units."""
NO_WORK: WorkKey = (-1, 0)
"""Names nothing."""


@dataclass(frozen=True, slots=True)
class Work:
    """An offer at work on the basket."""

    key: WorkKey
    """Names it, also in another basket."""
    taking: Taking
    """How it takes units."""
    mine: tuple[int, ...]
    """Places of the units it can take."""
    plain: bool = False
    """Whether each unit is reduced whatever happens to the others."""
    alone: bool = False
    """Whether an amount belongs to the unit that gained it; else to all units it took."""

    @property
    def place(self) -> int:
        """Give the offer's place in the index."""
        return self.key[0]


class Works:
    """Finds work for the goods' own offers."""

    def __init__(self, units: Sequence[Unit], index: Index) -> None:
        """Look at these units."""
        self._units, self._index = units, index

    def find(self, holding: Mapping[int, int | None]) -> list[Work]:
        """List the works of the offers in force, with how often each may be used."""
        mine: dict[int, list[int]] = {}
        for at, unit in enumerate(self._units):
            for place in self._index.meaning(unit.product):
                if place in holding:
                    mine.setdefault(place, []).append(at)
        return [
            work for place in sorted(mine) for work in self._of(place, mine[place], holding[place])
        ]

    def _of(self, place: int, mine: list[int], most: int | None) -> Iterator[Work]:
        match self._index.offers[place].form:
            case Each() as form:
                yield from self._each(place, form, mine, most)
            case Steps() as form:
                if len(mine) >= form.steps[0][0]:
                    taking = TakingSteps(form, self._units, len(mine))
                    yield Work((place, len(mine)), taking, tuple(mine))
            case Sets() as form:
                yield from self._sets(place, form, mine, most)
            case Spend():
                return

    def _each(self, place: int, form: Each, mine: list[int], most: int | None) -> Iterator[Work]:
        """Make the work of an offer on units one by one."""
        worth = sum(self._units[at].value for at in mine)
        times = 1 if form.given is None else self._times(form.given, frozenset(mine))
        if len(mine) < form.units or worth < form.value or times == 0:
            return
        own = None if form.at_most is None else form.at_most * times
        bounds = [one for one in (most, own) if one is not None]
        least = min(bounds) if bounds else None
        taking = TakingEach(form, self._units, mine, least)
        alone = form.units == 0 and form.value == 0 and not form.once
        key = (place, -1 if least is None else least)
        yield Work(key, taking, tuple(mine), taking.plain, alone)

    def _times(self, need: Need, mine: frozenset[int]) -> int:
        """Say how often the goods that must be there are there, the reduced ones left out."""
        there = [
            unit
            for at, unit in enumerate(self._units)
            if at not in mine and holds(need.goods, unit.product)
        ]
        counts = [len(there) // need.units] if need.units else []
        counts += [sum(one.value for one in there) // need.value] if need.value else []
        times = min(counts) if counts else 1
        return times if need.times else min(times, 1)

    def _sets(self, place: int, form: Sets, mine: list[int], most: int | None) -> Iterator[Work]:
        """Make the work of an offer on sets."""
        parts = [
            [at for at in mine if holds(part.goods, self._units[at].product)]
            for part in form.parts
        ]
        sets = min(len(one) // part.units for one, part in zip(parts, form.parts, strict=True))
        sets = sets if most is None else min(sets, most)
        if sets == 0:
            return
        taking: Taking
        if len(parts) > 1:
            taking = TakingParts(form, self._units, parts, sets)
        elif form.first is not First.BEST and form.reduced:
            taking = TakingMarked(form, self._units, mine, sets)
        else:
            taking = TakingSet(form, self._units, mine, sets)
        yield Work((place, sets), taking, tuple(mine))
