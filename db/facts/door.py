"""What happens at the door, where people say who they are? Answers, and the ladder of waits.

    wrong tries    what follows
    1, 2           try again
    3              5 seconds
    4              30 seconds
    5 … 9          5 minutes each
    10             locked until a manager clears it; the last manager waits 30 minutes each time

Tries are counted, not only timed: a clock that is set does not give one back. They are counted
before the PIN is looked at, so that ending the program does not give one back either.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.facts.value import dataclass

if TYPE_CHECKING:
    from db.facts.staff import Person

LOCKED_AT = 10
"""Wrong tries after which somebody else must clear it."""
_WAITS_S = {3: 5, 4: 30}
_LONG_S = 300
_LAST_S = 1800


@dataclass(frozen=True, slots=True)
class Tries:
    """Wrong tries in a row, of a person or at a till."""

    wrong: int = 0
    """How many."""
    since_ms: int = 0
    """When the last of them was."""


@dataclass(frozen=True, slots=True)
class Passed:
    """The number and the PIN belong together."""

    person: Person
    """Who it is."""
    stamp: int
    """The state of everybody's rights."""
    must_change: bool = False
    """Whether the PIN was given by somebody else, or is too short for what they may do now."""


@dataclass(frozen=True, slots=True)
class Denied:
    """They do not, or nobody may try now."""

    wait_s: int = 0
    """How long nobody may try."""
    locked: bool = False
    """Whether a manager must clear it."""


def wait_s(wrong: int, *, last_manager: bool = False) -> int:
    """Say how long to wait after so many wrong tries."""
    if wrong >= LOCKED_AT and last_manager:
        return _LAST_S
    return _WAITS_S.get(wrong, _LONG_S if wrong > max(_WAITS_S) else 0)


def left_s(tries: Tries, now_ms: int, *, last_manager: bool = False) -> int:
    """Say how many seconds are left; a clock that was set back begins them anew."""
    whole = wait_s(tries.wrong, last_manager=last_manager)
    gone_ms = now_ms - tries.since_ms
    if gone_ms < 0:
        return whole
    return max(0, whole - gone_ms // 1000)
