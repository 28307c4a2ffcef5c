"""How does an offer take units? One after the other, dearest first: a small automaton a form.

What an offer gives depends on the units that it takes alone, not on how they are bundled: its sets
are cut from its units in falling order of price. That is the best bundling for the customer where
the cheapest of a set are reduced, and it cannot be gained from by bundling otherwise.

Gains are in hundred-millionths of a minor unit (`FINE`): no share is rounded before the end.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from db.facts.money import RATE_SCALE
from db.facts.offer import CutKind, First

if TYPE_CHECKING:
    from collections.abc import Sequence

    from db.facts.offer import Cut, Each, Sets, Steps
    from pos_gui.price.offers.units import Unit

FINE = RATE_SCALE * RATE_SCALE
"""How many parts a minor unit has while the best is looked for: a share of a share is exact."""
State = tuple[int, ...]
"""What an offer must remember of the units it took; () is nothing."""
Way = tuple[State, int]
"""The state after taking a unit, and what that gains."""


class Taking(Protocol):
    """An offer at work on the units of one basket."""

    start: State
    """Nothing is taken yet."""

    def ways(self, state: State, at: int) -> Sequence[Way]:
        """List how the unit at this place can be taken now."""
        ...

    def ends(self, state: State) -> bool:
        """Say whether the offer may be left like this."""
        ...

    def hope(self, state: State, at: int) -> int:
        """Guess what is still to come for the units taken, of which this place was the last."""
        ...


def reduced(cut: Cut, unit: Unit) -> int:
    """Give what a cut takes off one unit, within what may be taken off it; in FINE parts."""
    match cut.kind:
        case CutKind.PERCENT:
            off = unit.value * cut.value * RATE_SCALE
        case CutKind.AMOUNT:
            off = cut.value * FINE
        case _:
            off = (unit.value - cut.value) * FINE
    return max(0, min(off, unit.room * FINE))


def marked(mine: Sequence[int], most: int, first: First) -> frozenset[int]:
    """Choose the units that are reduced where it is not the customer's choice; `mine` falls."""
    if first is First.CHEAPEST:
        return frozenset(mine[max(0, len(mine) - most) :])
    return frozenset(mine[:most])


class TakingEach:
    """Units reduced one by one; state: units taken, their worth, reduced so far, off so far."""

    def __init__(
        self, form: Each, units: Sequence[Unit], mine: Sequence[int], most: int | None
    ) -> None:
        """Work on the units named in `mine`, reducing so many at most."""
        self._form, self._units = form, units
        self._most = most
        fixed = first_of(form, most)
        self._marked = None if fixed is None else marked(mine, most or 0, fixed)
        self._uses_up = form.units > 0 or form.value > 0
        self.start: State = (0, 0, 0, 0)

    @property
    def plain(self) -> bool:
        """Say whether each unit is reduced whatever happens to the others."""
        return not self._uses_up and self._most is None and not self._form.once

    def ways(self, state: State, at: int) -> Sequence[Way]:
        """Take a unit to reduce it, or to fulfil the condition only."""
        form, (count, worth, done, off) = self._form, state
        if self._uses_up:
            count = min(form.units, count + 1)
            worth = min(form.value, worth + self._units[at].value)
        ways: list[Way] = []
        may = self._most is None or done < self._most
        if may and (self._marked is None or at in self._marked):
            gain, off = self._gain(at, off)
            ways.append(((count, worth, done + (self._most is not None), off), gain))
        if self._uses_up:
            ways.append(((count, worth, done, state[3]), 0))
        return ways

    def ends(self, state: State) -> bool:
        """Say whether what is needed is there, or nothing was taken."""
        return state == self.start or (
            state[0] >= self._form.units and state[1] >= self._form.value
        )

    def hope(self, state: State, at: int) -> int:
        """Expect nothing: each unit's gain is counted when it is taken."""
        del state, at
        return 0

    def _gain(self, at: int, off: int) -> tuple[int, int]:
        """Give the gain of a unit, and how much of a single amount is used after it."""
        room = self._units[at].room
        if not self._form.once:
            return reduced(self._form.cut, self._units[at]), 0
        gain = min(self._form.cut.value - off, room)
        return gain * FINE, off + gain


def first_of(form: Each | Sets, most: int | None) -> First | None:
    """Say whose choice the reduced units are; None is the customer's."""
    return None if form.first is First.BEST or most is None else form.first


class TakingSteps:
    """The more units, the lower the price; state: the step that is meant, from 1, units taken."""

    def __init__(self, form: Steps, units: Sequence[Unit], count: int) -> None:
        """Work on units, of which there are so many."""
        self._units = units
        self._steps = [step for step in form.steps if step[0] <= count]
        self.start: State = (0, 0)

    def ways(self, state: State, at: int) -> Sequence[Way]:
        """Take a unit towards the step that is meant; the first one chooses it."""
        step, count = state
        steps = range(1, len(self._steps) + 1) if step == 0 else (step,)
        return [
            (
                (one, min(self._steps[one - 1][0], count + 1)),
                reduced(self._steps[one - 1][1], self._units[at]),
            )
            for one in steps
        ]

    def hope(self, state: State, at: int) -> int:
        """Expect nothing: each unit's gain is counted when it is taken."""
        del state, at
        return 0

    def ends(self, state: State) -> bool:
        """Say whether the step is reached."""
        step, count = state
        return step == 0 or count >= self._steps[step - 1][0]


class TakingSet:
    """Sets of units of the same goods; state: units of the open set, sets begun, off, room."""

    def __init__(self, form: Sets, units: Sequence[Unit], mine: Sequence[int], most: int) -> None:
        """Work on the units named in `mine`, for so many sets at most."""
        self._form, self._units, self._most = form, units, most
        self._size = form.parts[0].units
        self._limited = most < len(mine) // self._size
        self.start: State = (0, 0, 0, 0)

    def ways(self, state: State, at: int) -> Sequence[Way]:
        """Put a unit into the open set, or begin one."""
        count, sets, off, room = state
        if count == 0:
            if self._limited and sets >= self._most:
                return ()
            sets += self._limited
        gain, off, room = self._gain(count, off, room, at)
        after = count + 1
        if after == self._size:
            return (((0, sets, 0, 0), gain),)
        return (((after, sets, off, room), gain),)

    def ends(self, state: State) -> bool:
        """Say whether no set is open."""
        return state[0] == 0

    def hope(self, state: State, at: int) -> int:
        """Expect of an open set its part of what it will gain, if the rest costs as much."""
        count, form, unit = state[0], self._form, self._units[at]
        if not count:
            return 0
        if form.reduced:
            return reduced(form.cut, unit) * form.reduced * count // self._size
        if form.cut.kind is CutKind.PERCENT:
            return 0
        part = form.cut.value * count // self._size
        return max(0, part if form.cut.kind is CutKind.AMOUNT else state[2] - part) * FINE

    def _gain(self, count: int, off: int, room: int, at: int) -> tuple[int, int, int]:
        """Give what the unit at this place of the set gains, and what to remember for the rest."""
        form, cut, value = self._form, self._form.cut, self._units[at].value
        if form.reduced:
            last = count >= self._size - form.reduced
            return (reduced(cut, self._units[at]) if last else 0), 0, 0
        if cut.kind is CutKind.PERCENT:
            return reduced(cut, self._units[at]), 0, 0
        # The whole set has an amount or a price: what is off so far is what its units allow.
        worth, rooms = off + value, room + self._units[at].room
        if count + 1 < self._size:
            return 0, worth, rooms
        wanted = cut.value if cut.kind is CutKind.AMOUNT else worth - cut.value
        return max(0, min(wanted, rooms)) * FINE, 0, 0


class TakingMarked:
    """Sets whose reduced units are the cheapest or the dearest of all; state: others, reduced."""

    def __init__(self, form: Sets, units: Sequence[Unit], mine: Sequence[int], most: int) -> None:
        """Work on the units named in `mine`, for so many sets at most."""
        self._form, self._units, self._most = form, units, most
        self._others = form.parts[0].units - form.reduced
        self._marked = marked(mine, most * form.reduced, form.first)
        self.start: State = (0, 0)

    def ways(self, state: State, at: int) -> Sequence[Way]:
        """Take a marked unit to reduce it, any other to make the set whole."""
        others, done = state
        if at in self._marked:
            if done >= self._most * self._form.reduced:
                return ()
            return (((others, done + 1), reduced(self._form.cut, self._units[at])),)
        return (((others + 1, done), 0),) if others < self._most * self._others else ()

    def hope(self, state: State, at: int) -> int:
        """Expect of units that are not reduced themselves their part of what they allow."""
        others, done = state
        spare = others - done // self._form.reduced * self._others
        if spare <= 0:
            return 0
        return reduced(self._form.cut, self._units[at]) * spare // self._form.parts[0].units

    def ends(self, state: State) -> bool:
        """Say whether the sets are whole."""
        others, done = state
        return done % self._form.reduced == 0 and (
            others == done // self._form.reduced * self._others
        )


class TakingParts:
    """Sets of several kinds of goods; state: units taken of each part, then each set's amount."""

    def __init__(
        self, form: Sets, units: Sequence[Unit], mine: Sequence[Sequence[int]], most: int
    ) -> None:
        """Work on the units that `mine` names for each part, for so many sets at most."""
        self._form, self._units, self._most = form, units, most
        self._mine = [frozenset(one) for one in mine]
        self.start: State = (0,) * len(form.parts)

    def ways(self, state: State, at: int) -> Sequence[Way]:
        """Take a unit for each part that it fits."""
        ways: list[Way] = []
        for part, mine in enumerate(self._mine):
            if at not in mine or state[part] >= self._most * self._form.parts[part].units:
                continue
            gain, offs = self._gain(state, part, at)
            parts = len(self._form.parts)
            ways.append(((*state[:part], state[part] + 1, *state[part + 1 : parts], *offs), gain))
        return ways

    def hope(self, state: State, at: int) -> int:
        """Expect nothing: what a unit gains is counted when it is taken."""
        del state, at
        return 0

    def ends(self, state: State) -> bool:
        """Say whether all parts have as many sets."""
        done = zip(state, self._form.parts, strict=False)
        sets = {divmod(count, part.units) for count, part in done}
        return len(sets) == 1 and next(iter(sets))[1] == 0

    def _gain(self, state: State, part: int, at: int) -> tuple[int, State]:
        """Give what a unit gains in its part, and what is off each set after it."""
        form, cut, unit = self._form, self._form.cut, self._units[at]
        which = state[part] // form.parts[part].units
        offs = state[len(form.parts) :]
        if form.part is not None or cut.kind is CutKind.PERCENT:
            mine = form.part is None or form.part == part
            return (reduced(cut, self._units[at]) if mine else 0), offs
        offs = (*offs, *(0 for _ in range(which + 1 - len(offs))))
        if cut.kind is CutKind.PRICE:
            # Units pay the set's price together; whatever they cost beyond it is gained.
            paid = min(cut.value - offs[which], unit.value)
            gain = unit.value - paid
        else:
            paid = gain = min(cut.value - offs[which], unit.room)
        return gain * FINE, (*offs[:which], offs[which] + paid, *offs[which + 1 :])
