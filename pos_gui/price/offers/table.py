"""What do choices on goods leave for the offers on spending? Units that count alike are a cell.

What an offer takes off as a whole lies on all units that it used up, by what they cost; so it is
kept apart by offer where an offer's units lie in several cells, until it is known how much it is.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from pos_gui.price.offers.spending import Cell
from pos_gui.price.offers.takings import FINE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pos_gui.price.offers.goods import Index
    from pos_gui.price.offers.search import Choice, Component, Tally
    from pos_gui.price.offers.spending import Spending
    from pos_gui.price.offers.units import Unit
    from pos_gui.price.offers.works import Work

Counts = frozenset[int]
"""Places of the offers on spending that a unit counts for."""
Column = tuple[Counts, int]
"""A cell, and the work whose amount is shared there; -1 where gains lie where they are."""


class Table:
    """The units of a basket as the offers on spending see them."""

    def __init__(
        self,
        units: Sequence[Unit],
        works: Sequence[Work],
        spendings: Sequence[Spending],
        index: Index,
    ) -> None:
        """See these units."""
        self.units, self.works, self.spendings = units, works, spendings
        self._index = index
        places = frozenset(one.place for one in spendings)
        self._bare = [places.intersection(index.meaning(unit.product)) for unit in units]
        self._shared = frozenset(
            at
            for at, work in enumerate(works)
            if not work.alone and len({self._bare[unit] for unit in work.mine}) > 1
        )
        self._at: dict[Column, int] = {}

    def counts(self, at: int, choice: Choice) -> Counts:
        """Give the offers that a unit counts for, once its goods' own offer is chosen."""
        bare = self._bare[at]
        group = self._index.offers[self.works[choice[0]].place].group if choice[0] >= 0 else ""
        return self._without(bare, group) if group else bare

    def cells(self, choices: Sequence[Choice]) -> tuple[Cell, ...]:
        """Add the units up, in FINE parts."""
        sums: dict[Column, list[int]] = {}
        for at, choice in enumerate(choices):
            cell = sums.setdefault(self._column(at, choice), [0, 0])
            cell[0] += self.units[at].value * FINE
            cell[1] += choice[1]
        return _cells({column: (value, gain) for column, (value, gain) in sums.items()})

    def tally(self, at: int, choice: Choice) -> Tally:
        """Give what a unit adds to the sums: worth and gain in each column."""
        if not self._at:
            self._number()
        sums = [0] * (2 * len(self._at))
        place = 2 * self._at[self._column(at, choice)]
        sums[place], sums[place + 1] = self.units[at].value * FINE, choice[1]
        return tuple(sums)

    def cells_of(self, sums: Tally) -> tuple[Cell, ...]:
        """Read sums back."""
        return _cells(
            {column: (sums[2 * at], sums[2 * at + 1]) for column, at in self._at.items()}
        )

    @property
    def entangled(self) -> bool:
        """Say whether an offer on goods can keep its units from counting for one on spending."""
        groups = {self._index.offers[work.place].group for work in self.works} - {""}
        return any(self._index.offers[one.place].group in groups for one in self.spendings)

    def straddled(self, parts: Sequence[Component]) -> bool:
        """Say whether units that count differently can be chosen in place of each other."""
        return any(len({self._bare[at] for at in part.units}) > 1 for part in parts)

    def _column(self, at: int, choice: Choice) -> Column:
        work = choice[0] if choice[0] in self._shared else -1
        return self.counts(at, choice), work

    def _without(self, bare: Counts, group: str) -> Counts:
        return frozenset(one for one in bare if self._index.offers[one].group != group)

    def _number(self) -> None:
        """Number all the columns that any choice could lead to."""
        groups = sorted({self._index.offers[work.place].group for work in self.works} - {""})
        for bare in dict.fromkeys(self._bare):
            for counts in (bare, *(self._without(bare, group) for group in groups)):
                for work in (-1, *sorted(self._shared)):
                    self._at.setdefault((counts, work), len(self._at))


def gain_of(sums: Tally) -> int:
    """Give what was taken off the goods by their own offers."""
    return sum(sums[1::2])


def _cells(columns: dict[Column, tuple[int, int]]) -> tuple[Cell, ...]:
    """Share the amounts of works by what their units cost, and add up what counts alike."""
    worth: dict[int, int] = {}
    whole: dict[int, int] = {}
    for (_, work), (value, gain) in columns.items():
        worth[work] = worth.get(work, 0) + value
        whole[work] = whole.get(work, 0) + gain
    sums: dict[Counts, list[int]] = {}
    for (counts, work), (value, gain) in columns.items():
        off = gain if work < 0 else whole[work] * value // max(1, worth[work])
        cell = sums.setdefault(counts, [0, 0])
        cell[0] += value
        cell[1] += value - off
    return tuple(Cell(counts, *sums[counts]) for counts in sorted(sums, key=sorted))
