"""What does one answer who is asked for money but has no batch, no sign-on and no signed slips?

A wallet's provider and the shop's own stored value know each payment by itself: at the end of the
day there is nothing to compare in sums, and nothing to send after it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.facts.answer import SignedOn
from db.facts.batch import Balanced

if TYPE_CHECKING:
    from db.facts.batch import BatchLine, BatchTotals, SettleResult
    from db.facts.card import Attempt, Terminal


class Batchless:
    """The part of an acquirer that has nothing to do here."""

    def sign_on(self, terminal: Terminal) -> SignedOn:
        """Nothing to do: every question stands for itself; the batch stays."""
        return SignedOn(terminal.batch, "", "")

    def sign_off(self, terminal: Terminal) -> bool:
        """Nothing to do."""
        del terminal
        return True

    def settle(
        self, terminal: Terminal, domestic: BatchTotals, foreign: BatchTotals
    ) -> SettleResult:
        """Nothing to do: there is no batch."""
        del terminal, domestic, foreign
        return Balanced()

    def upload(self, terminal: Terminal, lines: tuple[BatchLine, ...]) -> bool:
        """Nothing to do."""
        del terminal, lines
        return True

    def upload_end(self, terminal: Terminal, count: int, *, agreed: bool) -> int:
        """Nothing to do; the batch stays."""
        del count, agreed
        return terminal.batch

    def upload_slip(self, attempt: Attempt, texts: dict[str, str], image: bytes) -> bool:
        """Nothing to do: nobody signs for it."""
        del attempt, texts, image
        return True
