"""What does each offer take off which line, in minor units? Rounded once an offer, then shared.

An offer's amount is shared over all the units that it used up or counted, by what they cost; where
each unit is reduced for itself, by what it gained. So whatever comes back brings back its share.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from db.facts.money import split
from db.facts.value import dataclass
from pos_gui.price.offers.spending import Cell, base, offs, spent
from pos_gui.price.offers.takings import FINE

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from pos_gui.price.offers.search import Choice
    from pos_gui.price.offers.spending import Spending
    from pos_gui.price.offers.table import Table
    from pos_gui.price.offers.units import Unit
    from pos_gui.price.offers.works import Work


@dataclass(frozen=True, slots=True)
class Applied:
    """An offer that gives something."""

    place: int
    """Its place in the index."""
    amount: int
    """What it takes off in all, in minor units."""
    shares: Mapping[int, int]
    """What it takes off each line, by the line's place; they add up to the amount."""
    units: int
    """How many units it used up or counted."""
    reduced: int = 0
    """How many of them gained something by themselves."""


class Applying:
    """Takes offers off the units of a basket, one after the other."""

    def __init__(self, units: Sequence[Unit], rounded: Callable[[int, int], int]) -> None:
        """Begin with what the units cost."""
        self._units, self._rounded = units, rounded
        self._lefts = [unit.value for unit in units]
        self._rooms = [unit.room for unit in units]
        self.cut = False
        """Whether a lowest price cut something off an offer."""

    def goods(self, choices: Sequence[Choice], works: Sequence[Work]) -> list[Applied]:
        """Take off the goods' own offers."""
        mine: dict[int, list[int]] = {}
        for at, (work, _) in enumerate(choices):
            if work >= 0:
                mine.setdefault(work, []).append(at)
        done: dict[int, Applied] = {}
        for work in sorted(mine, key=lambda one: works[one].place):
            gains = [choices[at][1] for at in mine[work]]
            amount = self._rounded(sum(gains), FINE)
            weights = gains if works[work].alone else [self._units[at].value for at in mine[work]]
            made = self._take(works[work].place, amount, mine[work], weights)
            made = replace(made, reduced=sum(gain > 0 for gain in gains))
            known = done.get(made.place)
            done[made.place] = made if known is None else _both(known, made)
        return [one for one in done.values() if one.amount]

    def spending(self, table: Table, choices: Sequence[Choice]) -> list[Applied]:
        """Take off the offers on spending, from what is left now."""
        counts = [set(table.counts(at, choice)) for at, choice in enumerate(choices)]
        cells = [
            Cell(frozenset(mine), unit.value, left)
            for mine, unit, left in zip(counts, self._units, self._lefts, strict=True)
        ]
        chosen = spent(table.spendings, _merged(cells), 1).applied
        known = {one.place: one for one in table.spendings}
        done: list[Applied] = []
        for place, which in chosen:
            mine = [at for at, one in enumerate(counts) if place in one]
            done.append(self._spend(known[place], which, mine))
            for at in mine:
                counts[at] -= known[place].excludes
        return [one for one in done if one.amount]

    def _spend(self, one: Spending, which: int, mine: Sequence[int]) -> Applied:
        cells = [
            Cell(frozenset({one.place}), self._units[at].value, self._lefts[at]) for at in mine
        ]
        lefts = [self._lefts[at] for at in mine]
        amounts = offs(one, base(one, cells), sum(lefts), 1) or [0]
        return self._take(one.place, amounts[min(which, len(amounts) - 1)], mine, lefts)

    def _take(
        self, place: int, amount: int, mine: Sequence[int], weights: Sequence[int]
    ) -> Applied:
        """Share an amount over units, within what may be taken off each."""
        parts = _shared(amount, weights, [self._rooms[at] for at in mine])
        self.cut = self.cut or sum(parts) != amount
        shares: dict[int, int] = {}
        for at, part in zip(mine, parts, strict=True):
            self._lefts[at] -= part
            self._rooms[at] -= part
            line = self._units[at].line
            shares[line] = shares.get(line, 0) + part
        return Applied(
            place, sum(parts), {at: one for at, one in shares.items() if one}, len(mine)
        )


def _merged(cells: Sequence[Cell]) -> tuple[Cell, ...]:
    """Put units that count alike into one cell."""
    sums: dict[frozenset[int], list[int]] = {}
    for cell in cells:
        one = sums.setdefault(cell.counts, [0, 0])
        one[0] += cell.value
        one[1] += cell.left
    return tuple(Cell(counts, *sums[counts]) for counts in sorted(sums, key=sorted))


def _shared(amount: int, weights: Sequence[int], rooms: Sequence[int]) -> list[int]:
    """Share by largest remainder; what does not fit into a room goes to the others."""
    parts = [0] * len(weights)
    rest = min(amount, sum(rooms))
    while rest:
        open_ = [weight if rooms[at] > parts[at] else 0 for at, weight in enumerate(weights)]
        if not any(open_):
            open_ = [rooms[at] - parts[at] for at in range(len(parts))]
        for at, more in enumerate(split(rest, open_)):
            parts[at] += min(more, rooms[at] - parts[at])
        rest = min(amount, sum(rooms)) - sum(parts)
    return parts


def _both(one: Applied, other: Applied) -> Applied:
    """Add two works of the same offer."""
    shares = dict(one.shares)
    for line, part in other.shares.items():
        shares[line] = shares.get(line, 0) + part
    units, reduced = one.units + other.units, one.reduced + other.reduced
    return Applied(one.place, one.amount + other.amount, shares, units, reduced)
