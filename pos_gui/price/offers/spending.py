"""Which offers on what is spent apply, and to how much? The passes after the goods' own offers.

An offer on spending counts all of its goods. Within a layer goods count for one such offer; the
next layer works on what is left to pay. Amounts are whole numbers in the scale of the caller.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from db.facts.money import RATE_SCALE, round_half_up, split
from db.facts.offer import CutKind
from db.facts.value import dataclass

if TYPE_CHECKING:
    from collections.abc import Sequence

    from db.facts.offer import Spend

MOST = 12
"""So many offers on spending are weighed against each other; more are taken as they come."""


FEWER = 30
"""So many repetitions less than the basket earns are weighed, for the sake of later layers."""


@dataclass(frozen=True, slots=True)
class Spending:
    """An offer on spending at work."""

    place: int
    """Its place in the index."""
    form: Spend
    """What it does."""
    layer: int
    """Its layer."""
    priority: int
    """Its priority."""
    excludes: frozenset[int]
    """Places of the offers that must not touch the same units."""
    most: int | None
    """How often it may be used."""


@dataclass(frozen=True, slots=True)
class Cell:
    """Units that count for the same offers on spending."""

    counts: frozenset[int]
    """Places of those offers."""
    value: int
    """What the units cost before any offer."""
    left: int
    """What is left to pay for them."""


@dataclass(frozen=True, slots=True)
class Spent:
    """How it was decided."""

    off: int
    """All that is taken off."""
    applied: tuple[tuple[int, int], ...]
    """The offers that apply, by place, with the rank of their amount, in the order of passes."""
    proved: bool = True
    """Whether there is nothing better."""


def base(spending: Spending, cells: Sequence[Cell]) -> int:
    """Give what counts for an offer."""
    mine = [cell for cell in cells if spending.place in cell.counts]
    return sum(cell.value if spending.form.before else cell.left for cell in mine)


def offs(spending: Spending, counted: int, left: int, scale: int) -> list[int]:
    """List what an offer can take off what is left of its goods when so much counts, most first.

    A customer may take a lower tier than the highest reached, where a later offer makes that worth
    while: so it is never better to have spent less.
    """
    form = spending.form
    reached = [tier for tier in form.tiers if counted >= tier[0] * scale]
    if not reached or not left:
        return []
    amounts = [
        round_half_up(counted * cut.value, RATE_SCALE)
        if cut.kind is CutKind.PERCENT
        else cut.value * scale
        for _, cut in reached
    ]
    if form.repeat:
        times = _times(spending, counted, left, scale)
        amounts = [amounts[0] * one for one in range(max(1, times - FEWER), times + 1)]
    return sorted({min(left, amount) for amount in amounts} - {0}, reverse=True)


def _times(spending: Spending, counted: int, left: int, scale: int) -> int:
    """Give how often an offer repeats: no oftener than takes off all that is left."""
    begin, cut = spending.form.tiers[0]
    times = min(counted // (begin * scale), -(-left // max(1, cut.value * scale)))
    return times if spending.most is None else min(times, spending.most)


def spent(spendings: Sequence[Spending], cells: Sequence[Cell], scale: int) -> Spent:
    """Choose the offers on spending that save the most; they come in the order of their passes."""
    found = [one for one in spendings if base(one, cells)]
    if len(found) > MOST:
        return _as_they_come(found, cells, scale)
    best = _best(found, tuple(cells), scale, frozenset(), -1)
    return best if _all_weighed(found, cells, scale) else replace(best, proved=False)


def _all_weighed(found: Sequence[Spending], cells: Sequence[Cell], scale: int) -> bool:
    """Say whether no offer with a later layer behind it could repeat too often to be weighed."""
    for one in found:
        if one.form.repeat and one.layer < found[-1].layer:
            left = sum(cell.left for cell in cells if one.place in cell.counts)
            if _times(one, base(one, cells), left, scale) > FEWER + 1:
                return False
    return True


def _best(
    todo: Sequence[Spending], cells: tuple[Cell, ...], scale: int, taken: frozenset[int],
    layer: int,
) -> Spent:  # fmt: skip
    """Weigh applying the first against leaving it; `taken` are the cells used in this layer."""
    if not todo:
        return Spent(0, ())
    one, rest = todo[0], todo[1:]
    if one.layer != layer:
        taken, layer = frozenset(), one.layer
    mine = _mine(one, cells)
    amounts = [] if mine & taken else _amounts(one, cells, scale)
    if layer == todo[-1].layer:
        # Nothing comes later that less could be better for.
        amounts = amounts[:1]
    ways: list[Spent] = []
    for which, amount in enumerate(amounts):
        after = _less(one, cells, amount)
        then = _best(rest, after, scale, taken | mine, layer)
        ways.append(Spent(amount + then.off, ((one.place, which), *then.applied)))
    if not any(other.layer == layer and other.priority < one.priority for other in rest):
        ways.append(_best(rest, cells, scale, taken, layer))
    elif not ways:
        return _best(rest, cells, scale, taken, layer)
    return max(ways, key=lambda way: way.off)


def _as_they_come(todo: Sequence[Spending], cells: Sequence[Cell], scale: int) -> Spent:
    """Apply one after the other where it can be."""
    now, taken, layer = tuple(cells), frozenset[int](), -1
    amount, applied = 0, list[tuple[int, int]]()
    for one in todo:
        if one.layer != layer:
            taken, layer = frozenset(), one.layer
        amounts = [] if _mine(one, now) & taken else _amounts(one, now, scale)
        if amounts:
            taken |= _mine(one, now)
            now = _less(one, now, amounts[0])
            amount += amounts[0]
            applied.append((one.place, 0))
    return Spent(amount, tuple(applied), proved=False)


def _mine(one: Spending, cells: Sequence[Cell]) -> frozenset[int]:
    """Give the places of the cells that count for an offer."""
    return frozenset(
        at for at, cell in enumerate(cells) if one.place in cell.counts and cell.value
    )


def _amounts(one: Spending, cells: Sequence[Cell], scale: int) -> list[int]:
    left = sum(cell.left for cell in cells if one.place in cell.counts)
    return offs(one, base(one, cells), left, scale)


def _less(one: Spending, cells: tuple[Cell, ...], amount: int) -> tuple[Cell, ...]:
    """Take an amount off the cells of an offer, by what is left of each."""
    lefts = [cell.left if one.place in cell.counts else 0 for cell in cells]
    parts = split(amount, lefts)
    return tuple(
        Cell(
            cell.counts - one.excludes if one.place in cell.counts else cell.counts,
            cell.value,
            cell.left - part,
        )
        for cell, part in zip(cells, parts, strict=True)
    )
