"""When does it pay to decline a discount on goods? Where a threshold is reached without it.

With 满100减20 goods of 102.00 are cheaper without their own 3.00 off: 82.00, not 99.00. Declining
pays only across a threshold, or where an offer on spending is worth more than its goods. Another
choice can pay where some goods count for an offer on spending and some do not. It is looked for
only there.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from db.facts.offer import CutKind
from pos_gui.price.offers.search import NONE, Component, Search, choices_of
from pos_gui.price.offers.spending import base, offs, spent
from pos_gui.price.offers.table import gain_of
from pos_gui.price.offers.takings import FINE

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pos_gui.price.offers.search import Choice, Field, Past, Tally
    from pos_gui.price.offers.spending import Cell, Spending, Spent
    from pos_gui.price.offers.table import Table

Way = tuple[int, "Past"]
"""What a component's way gains, and how it went."""
Picked = tuple["Picked", "Past"] | None
"""Ways that were combined: the last, and those before it."""
Ended = tuple[int, Picked]
"""What a combination loses against the best for the goods alone, and its ways."""
MOST = 3_000
"""So many ways are looked at for a component and for the basket; more are given up."""


def joined(
    table: Table, parts: Sequence[Component], field: Field, choices: list[Choice], *, search: bool
) -> tuple[list[Choice], bool]:
    """Improve the choices where declining pays; says also whether nothing better is left.

    `choices` are the best for the goods alone; without `search` they stay, for an instant answer.
    """
    cells = table.cells(choices)
    now = spent(table.spendings, cells, FINE)
    within = _most(table, table.cells([NONE] * len(choices))) - now.off
    if within <= 0 or not (table.entangled or table.straddled(parts) or _near(table, cells, now)):
        return choices, now.proved
    if not search:
        return choices, False
    return _declined(table, parts, field, choices, within)


def _most(table: Table, free: Sequence[Cell]) -> int:
    """Give what the offers on spending cannot exceed, whatever is chosen for the goods.

    The more is left to pay the more they give. But goods that their own offer keeps from one offer
    on spending are free for another of the same layer: then each is taken for itself.
    """
    if not table.entangled:
        return spent(table.spendings, free, FINE).off
    return sum(spent((one,), free, FINE).off for one in table.spendings)


def _near(table: Table, cells: Sequence[Cell], now: Spent) -> bool:
    """Say whether less off the goods could pay."""
    if len({one.layer for one in table.spendings}) > 1:
        # A later layer's threshold depends on what the one before it takes off.
        return True
    for one in table.spendings:
        left = sum(cell.left for cell in cells if one.place in cell.counts)
        if left in offs(one, base(one, cells), left, FINE):
            return True
    for gap in _gaps(table.spendings, cells):
        raised = [replace(cell, left=min(cell.value, cell.left + gap)) for cell in cells]
        if spent(table.spendings, raised, FINE).off - now.off > gap:
            return True
    return False


def _gaps(spendings: Sequence[Spending], cells: Sequence[Cell]) -> Iterator[int]:
    """Give what is missing to the next thresholds."""
    for one in spendings:
        if one.form.before:
            continue
        counted, value = (
            base(one, cells),
            sum(cell.value for cell in cells if one.place in cell.counts),
        )
        for begin, cut in one.form.tiers:
            step = begin * FINE
            again = one.form.repeat and step and cut.kind is not CutKind.PERCENT
            goal = step * (counted // step + 1) if again else step
            while counted < goal <= value:
                yield goal - counted
                if not again:
                    break
                goal += step


def _declined(
    table: Table, parts: Sequence[Component], field: Field, choices: list[Choice], within: int
) -> tuple[list[Choice], bool]:
    """Look through all that costs less than `within` of the goods' own discounts."""
    in_parts = {at for part in parts for at in part.units}
    alone = [Component((at,), ()) for at in range(len(choices)) if at not in in_parts]
    every = [*parts, *alone]
    declining = replace(field, instead=_instead(table, field))
    groups: list[dict[Tally, Way]] = []
    for part in every:
        found = Search(part, declining).options(within, table.tally, MOST)
        if found is None:
            return choices, False
        groups.append(found)
    ends = _combined(groups, within)
    if ends is None:
        return choices, False
    told = {sums: spent(table.spendings, table.cells_of(sums), FINE) for sums in ends}
    best = max(ends, key=lambda sums: (gain_of(sums) + told[sums].off, -ends[sums][0]))
    for part, past in zip(every, _pasts(ends[best][1]), strict=True):
        for at, choice in zip(part.units, choices_of(past), strict=True):
            choices[at] = choice
    return choices, all(one.proved for one in told.values())


def _instead(table: Table, field: Field) -> dict[int, list[Choice]]:
    """List for each unit the free offers that give less than its best, and going without."""
    others: dict[int, list[Choice]] = {
        at: [NONE] for at, free in enumerate(field.free) if free != NONE
    }
    for at, work in enumerate(table.works):
        for unit in work.mine if work.plain else ():
            gain = work.taking.ways(work.taking.start, unit)[0][1]
            if gain and (at, gain) != field.free[unit]:
                others[unit].append((at, gain))
    return others


def _combined(groups: Sequence[dict[Tally, Way]], within: int) -> dict[Tally, Ended] | None:
    """Combine a way of each component: by what they add up to, the one that loses least."""
    ends: dict[Tally, Ended] = {(): (0, None)}
    for group in groups:
        most = max(gain for gain, _ in group.values())
        after: dict[Tally, Ended] = {}
        for sums, (lost, picked) in ends.items():
            for added, (gain, past) in group.items():
                loss = lost + most - gain
                both = tuple(map(sum, zip(sums, added, strict=True))) if sums else added
                known = after.get(both)
                if loss <= within and (known is None or loss < known[0]):
                    after[both] = (loss, (picked, past))
        if len(after) > MOST:
            return None
        ends = after
    return ends


def _pasts(picked: Picked) -> list[Past]:
    """List the ways that were combined, the first component's first."""
    pasts: list[Past] = []
    while picked is not None:
        picked, past = picked
        pasts.append(past)
    return pasts[::-1]
