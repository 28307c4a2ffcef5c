"""Is a shop told in time that its terminal has been silent?"""

from __future__ import annotations

from dataclasses import replace

import pytest

from db.facts.moment import Moment
from pos_gui.card.idle import idle_warning, milestone, silent_days
from tests.pos_gui.card.terminal.host import TERMINAL

DAY_MS = 86_400_000
THEN = Moment(1_800_000_000_000, 480)
USED = replace(TERMINAL, last_exchange=THEN)


def after(days: float) -> Moment:
    """Give the moment so many days later."""
    return Moment(THEN.utc_ms + int(days * DAY_MS), 480)


@pytest.mark.parametrize(
    ("days", "told", "passed"),
    [
        (0, None, 0), (59.9, None, 0), (60, 60, 60), (74.9, 74, 60), (75, 75, 75), (85, 85, 85),
        (120, 120, 85), (-3, None, 0),
    ],
)  # fmt: skip
def test_days_of_silence(days: float, told: int | None, passed: int) -> None:
    """From the sixtieth day on; a clock that went back is no silence."""
    assert idle_warning(USED, after(days)) == told
    assert milestone(silent_days(USED, after(days))) == passed


def test_terminals_that_are_not_warned_about() -> None:
    """One that was never used, and one that is out of service."""
    assert idle_warning(TERMINAL, after(90)) is None
    assert idle_warning(replace(USED, retired=THEN), after(90)) is None
