"""What does an open lane do for the counter, and what is it still to do by itself?

Called in the lane's thread only; what comes of it is told as events.
"""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, assert_never

from db.facts.answer import SignedOn
from db.facts.card import AttemptState
from db.facts.trouble import Trouble
from db.facts.value import dataclass
from pos_gui.card.lane import Secret, wait_s
from pos_gui.card.settling import settle
from pos_gui.card.wallet import day_end
from pos_gui.checkout.card_effects import AskLane, Charge
from pos_gui.checkout.card_events import (
    BatchChanged,
    DayEndTold,
    LaneAnswered,
    LaneChanged,
    LaneDone,
    LaneWork,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from db.facts.card import Attempt
    from pos_gui.card.settling import Parts, Settling
    from pos_gui.checkout.card_events import LaneEvent
    from pos_gui.devices.shown_card import CardReading
    from pos_gui.devices.uploads import Uploads

_STILL = frozenset({AttemptState.SUSPENSE, AttemptState.CLEARED})
"""Nothing is tried for these: a manager must."""


@dataclass(frozen=True, slots=True)
class OpenLane:
    """A terminal's way to its bank, or to its wallets' provider, that is ready."""

    parts: Parts
    """Lane, books and host."""
    reading: CardReading
    """How its cards are read."""
    uploads: Uploads | None = None
    """Signed slips on their way to the bank; a wallet has none."""


class Dealings:
    """One open lane at work."""

    def __init__(self, at: OpenLane, tell: Callable[[LaneEvent], None]) -> None:
        """Work with this lane."""
        self.at, self._tell = at, tell

    def do(self, effect: Charge | AskLane) -> None:
        """Do what the counter wants, and tell what came of it.

        Raises:
            Trouble: whatever books or keys meet.

        """
        match effect:
            case Charge():
                self._charge(effect)
            case AskLane():
                self._ask(effect)
            case _:
                assert_never(effect)

    def _charge(self, effect: Charge) -> None:
        target = effect.target.pan if effect.target else ""
        secret = Secret(effect.card, effect.pin.digits, target)
        out = self.at.parts.lane.charge(effect.intent, secret, effect.draft)
        name = effect.intent.attempt_id
        self._tell(LaneDone(out.attempt, out.sale, out.answer, out.trouble, name))

    def _ask(self, effect: AskLane) -> None:
        parts, work = self.at.parts, effect.work
        match work:
            case LaneWork.SIGN_ON:
                told = parts.lane.sign_on()
                batch = told.batch if isinstance(told, SignedOn) else 0
                self._tell(LaneAnswered(work, isinstance(told, SignedOn), batch))
            case LaneWork.ECHO:
                with parts.lane.alone():
                    well = parts.acquirer.echo(parts.attempts.terminal())
                self._tell(LaneAnswered(work, well))
            case LaneWork.DAY_END:
                self._tell(BatchChanged(settle(parts, effect.person, self._settling)))
            case LaneWork.WALLET_END:
                self._tell(LaneAnswered(work, day_end.end_day(parts)))
            case _:
                assert_never(work)

    def _settling(self, seen: Settling) -> None:
        """Tell how far the end-of-day processing is."""
        batch, attempt = seen.batch, seen.attempt
        fact = f"{attempt.stan:06d}" if attempt else ""
        now = self.at.parts.clock.now()
        self._tell(DayEndTold(seen.what, now, batch.batch, batch.uploaded, batch.count, fact))

    def failed(self, effect: Charge | AskLane, trouble: Trouble) -> None:
        """Tell it; a payment whose intent is written stays what the books say it is."""
        if isinstance(effect, AskLane):
            at_end = effect.work is LaneWork.DAY_END
            answer = LaneAnswered(effect.work, well=False, trouble=trouble)
            self._tell(BatchChanged(None, trouble) if at_end else answer)
            return
        attempt = None
        with suppress(Trouble):
            attempt = self.at.parts.attempts.attempt(effect.intent.attempt_id)
        self._tell(LaneDone(attempt, trouble=trouble, asked=effect.intent.attempt_id))

    def pause(self) -> float | None:
        """Give the seconds until something is tried again; None while nothing is due."""
        pauses = [float(wait_s(one.tries)) for one in self._due()]
        with suppress(Trouble):
            upload = self.at.uploads.pause() if self.at.uploads else None
            pauses += [] if upload is None else [upload]
        return min(pauses, default=None)

    def work_off(self) -> None:
        """Try once what is due, and tell what changed."""
        before = self._due()
        # Where the till is being closed, or its disk is full, it stays due and is tried again.
        with suppress(Trouble):
            if not before:
                if self.at.uploads is not None:
                    self.at.uploads.try_next()
                return
            self.at.parts.lane.work_off()
            for one in before:
                now = self.at.parts.attempts.attempt(one.intent.attempt_id)
                if now is not None and now.state is not one.state:
                    self._tell(LaneChanged(now))

    def _due(self) -> tuple[Attempt, ...]:
        """List what the background has to try."""
        try:
            unresolved = self.at.parts.attempts.unresolved()
        except Trouble:
            return ()
        return tuple(one for one in unresolved if one.state not in _STILL)
