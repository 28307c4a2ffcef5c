"""What becomes of a question that was being asked when the till stopped?

It may have been sent: so it is written down as something to be taken back, before a window is
shown and before any card is taken (payments.md 2.1, rule a). No host is needed for that.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from pos_gui.card import states

if TYPE_CHECKING:
    from db.facts.card import Attempt
    from pos_gui.ports import Attempts, Clock


def recover(attempts: Attempts, clock: Clock) -> None:
    """Judge whatever an earlier run left open.

    Raises:
        Trouble: if it cannot be written; then no card may be taken.

    """
    for attempt in attempts.unresolved():
        judged(attempts, clock, attempt)


def judged(attempts: Attempts, clock: Clock, attempt: Attempt) -> Attempt:
    """Write that an attempt left in the middle may have been sent; any other stays as it is."""
    verdict = states.at_start(attempt)
    if verdict is None:
        return attempt
    return attempts.conclude(attempt.intent.attempt_id, verdict, clock.now())
