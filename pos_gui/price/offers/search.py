"""Which units go to which offers, so that the customer saves most? Exact, or as far as it came.

Units and offers that have nothing to do with each other are parted into components. Within a
component units are given away one by one, dearest first; what matters of the past is only the
offers' states, and of several ways to the same states the best is kept. If there are too many
states for the effort that is allowed, the most promising are kept and the answer is not marked as
proved: a small effort is the instant answer, a great one the exact one.
"""

from __future__ import annotations

from dataclasses import replace
from types import MappingProxyType
from typing import TYPE_CHECKING

from db.facts.value import dataclass

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from pos_gui.price.offers.takings import State, Taking

States = tuple["State", ...]
Choice = tuple[int, int]
"""The work that takes a unit, -1 is none; and what that gains."""
ALONE = 3_000
"""How many states are looked at for a work alone, at most."""
BEAM = 4
"""Once a proof is out of reach, so many times fewer states are looked at."""
NONE: Choice = (-1, 0)
"""Nothing takes it."""
Past = tuple["Past", Choice] | None
"""How a state was reached: the last choice, and what was before it."""
Tally = tuple[int, ...]
"""Sums that a way of giving units away leads to."""


@dataclass(frozen=True, slots=True)
class Found:
    """The best that was found for a component."""

    gain: int
    """What it saves, weighed by priority."""
    choices: tuple[Choice, ...]
    """For each unit what takes it, and what that gains."""
    proved: bool
    """Whether there is nothing better."""


@dataclass(frozen=True, slots=True)
class Component:
    """Units and works that have to do with each other."""

    units: tuple[int, ...]
    """Places of the units, dearest first."""
    works: tuple[int, ...]
    """Places of the works that take them."""


@dataclass(frozen=True, slots=True)
class Field:
    """All that a search needs to know of a basket."""

    fits: Sequence[Sequence[int]] | Mapping[int, Sequence[int]]
    """For each unit the works that can take it."""
    takings: Mapping[int, Taking]
    """How a work takes units."""
    free: Sequence[Choice]
    """For each unit the offer that asks for nothing else and gives most."""
    weigh: Callable[[int], int]
    """What a work's gains weigh."""
    instead: Mapping[int, Sequence[Choice]] = MappingProxyType({})
    """For each unit what it may also take in place of its free offer, or go without."""


def components(fits: Sequence[Sequence[int]]) -> list[Component]:
    """Part units, given by the works that each fits; a unit that fits none is in no component."""
    parent: dict[int, int] = {}

    def root(one: int) -> int:
        while parent.setdefault(one, one) != one:
            parent[one] = one = parent[parent[one]]
        return one

    for mine in fits:
        for other in mine[1:]:
            parent[root(other)] = root(mine[0])
    units: dict[int, list[int]] = {}
    works: dict[int, list[int]] = {}
    for at, mine in enumerate(fits):
        if mine:
            units.setdefault(root(mine[0]), []).append(at)
    for one in sorted({work for mine in fits for work in mine}):
        works.setdefault(root(one), []).append(one)
    return [Component(tuple(units[one]), tuple(works[one])) for one in units]


class Search:
    """Gives the units of one component away."""

    def __init__(self, component: Component, field: Field) -> None:
        """Search this component."""
        self._units, self._works, self._field = component.units, component.works, field
        self._place = {work: place for place, work in enumerate(component.works)}
        self._weights = [field.weigh(work) for work in component.works]
        last = {work: at for at in component.units for work in field.fits[at]}
        self._last: dict[int, list[int]] = {}
        for work, at in last.items():
            self._last.setdefault(at, []).append(work)
        self._start: States = tuple(field.takings[work].start for work in component.works)

    def solve(self, effort: int) -> Found:
        """Find the best, looking at about so many states in all."""
        width = max(4, effort // len(self._units))
        now: dict[States, tuple[int, Past]] = {self._start: (0, None)}
        proved = True
        for at in self._units:
            after: dict[States, tuple[int, Past]] = {}
            for states, (value, past) in now.items():
                for told, gain, choice in self._moves(states, at):
                    known = after.get(told)
                    if known is None or value + gain > known[0]:
                        after[told] = (value + gain, (past, choice))
            if len(after) > width:
                if proved:
                    # No proof any more: what is left of the effort goes into a good answer.
                    proved, width = False, max(4, width // BEAM)
                after = self._narrowed(after, width, at)
            now = after
        value, past = now[self._start]
        found = Found(value, choices_of(past), proved)
        if proved or len(self._works) == 1:
            return found
        return max(found, self._one_by_one(effort), key=lambda one: one.gain)

    def _one_by_one(self, effort: int) -> Found:
        """Let one work after the other take what it can, the one with most to give first."""
        field, effort = self._field, min(ALONE, effort // len(self._works))
        chosen = {at: field.free[at] for at in self._units}
        order = sorted(self._works, key=lambda work: -self._alone(work, self._units, effort)[0])
        left = self._units
        for work in order:
            _, taken = self._alone(work, left, effort)
            chosen |= taken
            left = tuple(at for at in left if at not in taken)
        gain = sum(one * field.weigh(work) for work, one in chosen.values())
        return Found(gain, tuple(chosen[at] for at in self._units), proved=False)

    def _alone(
        self, work: int, units: tuple[int, ...], effort: int
    ) -> tuple[int, dict[int, Choice]]:
        """Give what a work gains more than is free if no other work is there, and how."""
        own = tuple(at for at in units if work in self._field.fits[at])
        if not own:
            return 0, {}
        fits = dict.fromkeys(own, (work,))
        search = Search(Component(own, (work,)), replace(self._field, fits=fits))
        found = search.solve(effort)
        taken = {
            at: choice for at, choice in zip(own, found.choices, strict=True) if choice[0] == work
        }
        free = sum(
            gain * self._field.weigh(one) for one, gain in map(self._field.free.__getitem__, own)
        )
        return found.gain - free, taken

    def options(
        self, within: int, tally: Callable[[int, Choice], Tally], most: int
    ) -> dict[Tally, tuple[int, Past]] | None:
        """List what can be reached for less than `within` below the best, by what it adds up to.

        Of several ways to the same sums the best is kept. None if there are more than `most`.
        """
        rest = self._rest(most)
        if rest is None:
            return None
        least = rest[0][self._start] - within
        nothing = tuple(0 for _ in tally(self._units[0], NONE))
        now: dict[tuple[States, Tally], tuple[int, Past]] = {(self._start, nothing): (0, None)}
        for step, at in enumerate(self._units):
            after: dict[tuple[States, Tally], tuple[int, Past]] = {}
            for (states, sums), (value, past) in now.items():
                for told, gain, choice in self._moves(states, at):
                    hope = rest[step + 1].get(told)
                    if hope is None or value + gain + hope < least:
                        continue
                    added = tuple(map(sum, zip(sums, tally(at, choice), strict=True)))
                    known = after.get((told, added))
                    if known is None or value + gain > known[0]:
                        after[told, added] = (value + gain, (past, choice))
            if len(after) > most:
                return None
            now = after
        return {sums: way for (_, sums), way in now.items()}

    def _rest(self, most: int) -> list[dict[States, int]] | None:
        """Give for each unit, by state, the most that it and those behind it can still gain."""
        layers: list[set[States]] = [{self._start}]
        for at in self._units:
            layers.append(
                {told for states in layers[-1] for told, _, _ in self._moves(states, at)}
            )
            if len(layers[-1]) > most:
                return None
        rest: list[dict[States, int]] = [{self._start: 0}]
        for at, layer in zip(reversed(self._units), reversed(layers[:-1]), strict=True):
            behind, here = rest[-1], dict[States, int]()
            for states in layer:
                hopes = [
                    gain + behind[told]
                    for told, gain, _ in self._moves(states, at)
                    if told in behind
                ]
                if hopes:
                    here[states] = max(hopes)
            rest.append(here)
        return rest[::-1]

    def _moves(self, states: States, at: int) -> Iterator[tuple[States, int, Choice]]:
        """List what can become of a unit: the states after it, the weighed gain, the choice."""
        field = self._field
        closing = self._last.get(at, ())
        told = self._closed(states, closing)
        if told is not None:
            choice = field.free[at]
            yield told, choice[1] * field.weigh(choice[0]), choice
            for other in field.instead.get(at, ()):
                yield told, other[1] * field.weigh(other[0]), other
        for work in field.fits[at]:
            place = self._place[work]
            for state, gain in field.takings[work].ways(states[place], at):
                told = self._closed((*states[:place], state, *states[place + 1 :]), closing)
                if told is not None:
                    yield told, gain * self._weights[place], (work, gain)

    def _closed(self, states: States, closing: Sequence[int]) -> States | None:
        """Forget works that no later unit fits; None if one may not be left as it is."""
        for work in closing:
            place, taking = self._place[work], self._field.takings[work]
            if not taking.ends(states[place]):
                return None
            states = (*states[:place], taking.start, *states[place + 1 :])
        return states

    def _narrowed(
        self, all_: dict[States, tuple[int, Past]], width: int, at: int
    ) -> dict[States, tuple[int, Past]]:
        """Keep the most promising states, and always the best one in which nothing is open."""
        order = sorted(all_.items(), key=lambda one: -one[1][0] - self._hope(one[0], at))
        whole = next(one for one in order if self._nothing_open(one[0]))
        return dict([*order[: width - 1], whole])

    def _hope(self, states: States, at: int) -> int:
        """Guess what is still to come; half of it, for units may be cheaper or go elsewhere."""
        hopes = (
            self._field.takings[self._works[place]].hope(state, at) * self._weights[place]
            for place, state in self._open(states)
        )
        return sum(hopes) // 2

    def _nothing_open(self, states: States) -> bool:
        takings = self._field.takings
        return all(takings[self._works[place]].ends(state) for place, state in self._open(states))

    def _open(self, states: States) -> list[tuple[int, State]]:
        """List the works that have taken something, by place: few of many."""
        return [
            (place, state)
            for place, (state, start) in enumerate(zip(states, self._start, strict=True))
            if state is not start and state != start
        ]


def choices_of(past: Past) -> tuple[Choice, ...]:
    """List the choices that led here, from the first unit on."""
    choices: list[Choice] = []
    while past is not None:
        past, choice = past
        choices.append(choice)
    return tuple(reversed(choices))
