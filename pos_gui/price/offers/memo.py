"""Which part of the basket was solved before? A scan changes one component of many."""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.facts.value import dataclass
from pos_gui.price.offers.works import NO_WORK

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from pos_gui.price.offers.search import Choice, Component, Field
    from pos_gui.price.offers.units import Unit
    from pos_gui.price.offers.works import Work, WorkKey

AT_ONCE = 1_500
"""How many states an instant answer looks at in a component: some milliseconds."""
_KEPT = 20_000
"""Components known at most."""


@dataclass(frozen=True, slots=True)
class Known:
    """The solution of a component, without the places of one basket."""

    gain: int
    """What it saves, weighed by priority."""
    choices: tuple[tuple[WorkKey, int], ...]
    """For each unit the work that takes it, and what that gains."""
    proved: bool
    """Whether there is nothing better."""


class Memo:
    """What was found for components of earlier baskets, under the same offers."""

    def __init__(self) -> None:
        """Know nothing yet."""
        self._known: dict[object, Known] = {}
        self.searched = 0
        """How many components were solved afresh."""
        self.proved = 0
        """How many of them exactly."""

    def find(self, key: object, effort: int, solve: Callable[[], Known]) -> Known:
        """Give what is known, if it was proved or no more effort is asked for; else solve it."""
        known = self._known.get(key)
        if known is not None and (known.proved or effort <= AT_ONCE):
            return known
        found = solve()
        self.searched += 1
        self.proved += found.proved
        if known is not None and known.gain > found.gain:
            return known
        if len(self._known) >= _KEPT:
            self._known.clear()
        self._known[key] = found
        return found


def key_of(part: Component, field: Field, every: Sequence[Work], units: Sequence[Unit]) -> object:
    """Name a component by all that its solution depends on."""
    return tuple(
        (
            units[at].value,
            units[at].room,
            named(field.free[at], every),
            tuple(every[one].key for one in field.fits[at]),
        )
        for at in part.units
    )


def named(choice: Choice, every: Sequence[Work]) -> tuple[WorkKey, int]:
    """Name a choice so that it is known in another basket."""
    work, gain = choice
    return (every[work].key if work >= 0 else NO_WORK), gain
