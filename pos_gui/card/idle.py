"""For how long has a terminal been silent? The bank takes one out that nobody uses.

After three months without a transaction a terminal may be switched off; so its shop is told in
time, and more pressingly as the days go by (day_end.md 7).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from db.facts.card import Terminal
    from db.facts.moment import Moment

MILESTONES = (60, 75, 85)
"""Days of silence after which the shop is told, and told again."""
_DAY_MS = 86_400_000


def silent_days(terminal: Terminal, now: Moment) -> int:
    """Count the whole days since the host last answered; 0 where it never did."""
    if terminal.last_exchange is None:
        return 0
    return max(0, now.utc_ms - terminal.last_exchange.utc_ms) // _DAY_MS


def idle_warning(terminal: Terminal, now: Moment) -> int | None:
    """Give the days of silence once they are worth a warning; None before that."""
    days = silent_days(terminal, now)
    return days if terminal.retired is None and days >= MILESTONES[0] else None


def milestone(days: int) -> int:
    """Give the milestone that so many days have passed last; 0 before the first."""
    return max((one for one in MILESTONES if one <= days), default=0)
