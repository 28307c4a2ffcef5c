"""Which offers apply to a basket, and what does each take off which line? The best lawful answer.

    layer 1    the goods' own offers, each unit in at most one of them     search
    layers 2…  offers on what is spent, on what is left to pay             spending

Both are weighed together: a discount on goods is declined where keeping it would cost the customer
more at the till (99 instead of 100 for 满100减20). What is best is decided by exact amounts; then
each offer is rounded once and shared over the units it counted by largest remainder, so that the
shares add up and what comes back brings back its share and never more.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.facts.money import round_half_up
from db.facts.offer import Spend
from db.facts.value import dataclass
from pos_gui.price.offers.applied import Applied, Applying
from pos_gui.price.offers.joint import joined
from pos_gui.price.offers.memo import AT_ONCE, Known, Memo, key_of, named
from pos_gui.price.offers.search import NONE, Field, Search, components
from pos_gui.price.offers.spending import Spending
from pos_gui.price.offers.table import Table
from pos_gui.price.offers.units import units_of
from pos_gui.price.offers.works import NO_WORK, Works

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from db.facts.offer import Offer
    from db.facts.quote import QuotedLine
    from pos_gui.price.offers.force import Force
    from pos_gui.price.offers.goods import Index
    from pos_gui.price.offers.search import Choice, Component
    from pos_gui.price.offers.works import Work

__all__ = ["AT_ONCE", "THOROUGH", "Applied", "Offered", "Optimiser"]

THOROUGH = 100_000
"""How many states an exact answer looks at in a component before it is given up."""
WEIGHT = 10**30
"""A higher priority outweighs whatever a lower one could give."""


@dataclass(frozen=True, slots=True)
class Offered:
    """What the offers do to a basket."""

    applied: tuple[Applied, ...]
    """Each offer that gives something, in the order of the passes."""
    proved: bool
    """Whether nothing better is possible."""


NOTHING = Offered((), proved=True)


class Optimiser:
    """Finds the best for basket after basket under the same offers."""

    def __init__(self, index: Index, rounded: Callable[[int, int], int] = round_half_up) -> None:
        """Work with these offers; `rounded` is another rounding where a contract says so."""
        self._index, self._rounded = index, rounded
        self.memo = Memo()
        """What was found for earlier baskets."""
        steps = sorted({one.priority for one in index.offers})
        self._weights = [WEIGHT ** steps.index(one.priority) for one in index.offers]

    def best(self, lines: Sequence[QuotedLine], force: Force, effort: int = THOROUGH) -> Offered:
        """Find what the offers in force take off these lines, which are priced without offers.

        `effort` bounds the search: with AT_ONCE the answer is there at once, and may be improved.
        """
        if not force.holding:
            return NOTHING
        units = units_of(lines)
        every = Works(units, self._index).find(force.holding)
        spendings = _spendings(self._index.offers, force.holding)
        if not every and not spendings:
            return NOTHING
        fits, free = _fits(every, len(units), self._weights)
        parts = components(fits)
        takings = {at: work.taking for at, work in enumerate(every)}
        field = Field(fits, takings, free, _weigh(every, self._weights))
        table = Table(units, every, spendings, self._index)
        choices, proved = self._for_goods(parts, field, table, effort)
        if spendings:
            choices, sure = joined(table, parts, field, choices, search=effort > AT_ONCE)
            proved = proved and sure
        applying = Applying(units, self._rounded)
        done = applying.goods(choices, every)
        done += applying.spending(table, choices) if spendings else []
        return Offered(tuple(done), proved and not applying.cut)

    def _for_goods(
        self, parts: Sequence[Component], field: Field, table: Table, effort: int
    ) -> tuple[list[Choice], bool]:
        """Solve each component, or remember it."""
        every, choices, proved = table.works, list(field.free), True
        at_key = {work.key: at for at, work in enumerate(every)} | {NO_WORK: NONE[0]}

        def solve(part: Component) -> Known:
            found = Search(part, field).solve(effort)
            told = tuple(named(choice, every) for choice in found.choices)
            return Known(found.gain, told, found.proved)

        for part in parts:
            key = key_of(part, field, every, table.units)
            found = self.memo.find(key, effort, lambda part=part: solve(part))  # type: ignore[misc]
            proved = proved and found.proved
            for at, (work, gain) in zip(part.units, found.choices, strict=True):
                choices[at] = (at_key[work], gain)
        return choices, proved


def _spendings(offers: Sequence[Offer], holding: Mapping[int, int | None]) -> list[Spending]:
    """List the offers on spending in force, in the order of their passes."""
    groups: dict[str, set[int]] = {}
    for at in holding:
        if offers[at].group:
            groups.setdefault(offers[at].group, set()).add(at)
    found: list[Spending] = []
    for at, one in enumerate(offers):
        if at in holding and isinstance(one.form, Spend):
            excludes = frozenset(groups.get(one.group, ()))
            found.append(Spending(at, one.form, one.layer, one.priority, excludes, holding[at]))
    return found


def _weigh(every: Sequence[Work], weights: Sequence[int]) -> Callable[[int], int]:
    return lambda work: weights[every[work].place] if work >= 0 else 0


def _fits(
    every: Sequence[Work], count: int, weights: Sequence[int]
) -> tuple[list[list[int]], list[Choice]]:
    """Part the works into what must be searched and what units gain for free, for each unit."""
    fits: list[list[int]] = [[] for _ in range(count)]
    free: list[Choice] = [NONE] * count
    weigh = _weigh(every, weights)
    for at, work in enumerate(every):
        for unit in work.mine:
            if not work.plain:
                fits[unit].append(at)
                continue
            gain = work.taking.ways(work.taking.start, unit)[0][1]
            if gain * weigh(at) > free[unit][1] * weigh(free[unit][0]):
                free[unit] = (at, gain)
    return fits, free
