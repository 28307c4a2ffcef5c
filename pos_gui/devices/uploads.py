"""When does the bank get the signed slips? In the background, one by one, until it has them.

A slip that it does not take now is tried again later; nobody waits for it (payments.md 1.11).
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Protocol

from pos_gui.card.lane import WAITS_S
from pos_gui.card.written import written
from pos_gui.receipt.slip_texts import slip_texts

if TYPE_CHECKING:
    from db.facts.batch import Slip
    from db.facts.moment import Moment
    from pos_gui.card.lane import Lane
    from pos_gui.card.written import WritingThread
    from pos_gui.ports import Acquirer, Attempts, Clock

    class SignedSlips(Protocol):
        """The slips that were signed."""

        def to_upload(self) -> tuple[str, ...]:
            """List the attempts whose signed slip the host does not have yet."""
            ...

        def slip(self, attempt_id: str) -> Slip | None:
            """Give the slip of an attempt."""
            ...

        def uploaded(self, attempt_id: str, at: Moment) -> None:
            """Write that the host has it."""
            ...


class Uploads:
    """The signed slips of one lane, on their way to its host."""

    def __init__(
        self,
        slips: SignedSlips,
        writer: WritingThread,
        lane: tuple[Lane, Attempts, Acquirer],
        clock: Clock,
    ) -> None:
        """Upload these, while nobody else asks the host."""
        self._slips, self._writer, self._clock = slips, writer, clock
        self._lane, self._attempts, self._acquirer = lane
        self._failed = 0

    def pause(self) -> float | None:
        """Give the seconds until the next try; None where the host has everything."""
        if not written(self._writer, self._slips.to_upload):
            return None
        return float(WAITS_S[min(self._failed, len(WAITS_S) - 1)]) if self._failed else 0.0

    def try_next(self) -> None:
        """Upload the oldest one.

        Raises:
            Trouble: if it cannot be read, or its upload not be written.

        """
        waiting = written(self._writer, self._slips.to_upload)
        if not waiting:
            return
        name = waiting[0]
        slip = written(self._writer, partial(self._slips.slip, name))
        if slip is None or slip.signature is None:
            return
        texts = slip_texts(slip.attempt, self._attempts.terminal(), slip.copies + 1)
        with self._lane.alone():
            has_it = self._acquirer.upload_slip(slip.attempt, texts, slip.signature.image)
        self._failed = 0 if has_it else self._failed + 1
        if has_it:
            now = self._clock.now()
            written(self._writer, partial(self._slips.uploaded, name, now))
