"""Is the terminal let in by its host, and when did it last hear from it?

The caller sees to it that nobody else asks the host meanwhile.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.facts.answer import SignedOn

if TYPE_CHECKING:
    from db.facts.answer import Declined, NotSent, Unclear
    from pos_gui.ports import Acquirer, Attempts, Clock

DAY_MS = 86_400_000
"""Milliseconds in which one answer of the host is written down as a sign of life."""


class Door:
    """The host's door for one terminal."""

    def __init__(self, attempts: Attempts, acquirer: Acquirer, clock: Clock) -> None:
        """Knock there, and write into these books."""
        self._attempts, self._acquirer, self._clock = attempts, acquirer, clock

    def open(self) -> None:
        """Sign on where the terminal is not signed on yet; a host that is silent is no trouble."""
        if not self._attempts.terminal().signed_on:
            self.sign_on()

    def sign_on(self) -> SignedOn | Declined | Unclear | NotSent:
        """Fetch new keys and the batch (签到).

        Raises:
            Trouble: if there is no terminal, or it cannot be written.

        """
        told = self._acquirer.sign_on(self._attempts.terminal())
        if isinstance(told, SignedOn):
            self._attempts.signed_on(told, self._clock.now())
        return told

    def alive(self) -> None:
        """Write that the host answered, once a day: only whole days of silence are counted.

        Raises:
            Trouble: if it cannot be written.

        """
        now, last = self._clock.now(), self._attempts.terminal().last_exchange
        if last is None or now.utc_ms - last.utc_ms >= DAY_MS:
            self._attempts.exchanged(now)
