"""How does a wallet's day end? What is due is done, and every cancel is sent once more.

A provider may take a payment that was under way when its cancel came: only a second cancel gives
it back (payments.md 2.3). It has no batch: nothing here waits for the bank, nor the bank for it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.facts.answer import Acked
from db.facts.moment import Moment
from pos_gui.card.settling import TRIES, flush, reverse_again

if TYPE_CHECKING:
    from db.facts.card import Attempt
    from pos_gui.card.settling import Parts

AGAIN_MS = 7 * 86_400_000
"""So long a provider takes a cancel (payments.md 7.1); day ends that failed are made up for."""


def end_day(parts: Parts) -> bool:
    """Do it; False where the provider does not answer, and it is all done again the next time.

    Raises:
        Trouble: if there is no terminal, or a step cannot be written; nothing is lost.

    """
    now = parts.clock.now()
    if not flush(parts, parts.attempts.terminal()):
        return False
    since = Moment(now.utc_ms - AGAIN_MS, now.offset_min)
    return all(_cancelled(parts, one) for one in parts.attempts.cancelled(since))


def _cancelled(parts: Parts, attempt: Attempt) -> bool:
    with parts.lane.alone():
        tries = (reverse_again(attempt, parts.acquirer) for _ in range(TRIES))
        return any(isinstance(one, Acked) for one in tries)
