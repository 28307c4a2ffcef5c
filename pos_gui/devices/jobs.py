"""How does the spool reach the store's outbox? Reads by itself, writes through the one writer."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, Protocol

from pos_gui.card.written import written
from pos_gui.devices.spool import PrintJob

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from contextlib import AbstractContextManager

    from pos_gui.card.written import WritingThread

    class Job(Protocol):
        """A job as the outbox keeps it."""

        @property
        def job_id(self) -> int:
            """The outbox's own number for it."""
            ...

        @property
        def sale_id(self) -> str:
            """UUID of the sale."""
            ...

        @property
        def attempt_id(self) -> str:
            """UUID of the card attempt."""
            ...

        @property
        def copy(self) -> int:
            """0 is the original."""
            ...

    class Outbox(Protocol):
        """The jobs that wait in the store."""

        def waiting(self, kinds: tuple[str, ...], limit: int) -> Sequence[Any]:
            """List those of these kinds, those that failed least first."""
            ...

        def done(self, job: Any) -> None:  # noqa: ANN401  (the outbox's own kind of job)
            """Say that one has left."""
            ...

        def failed(self, job: Any, why: str) -> None:  # noqa: ANN401
            """Say that one could not."""
            ...


RECEIPTS = ("print",)
"""The outbox jobs that are receipts."""
ALL_PAPER = ("print", "slip")
"""Receipts and card slips, in the order they were asked for."""


class OutboxJobs:
    """The outbox as the spool sees it; called in the spool's thread only."""

    def __init__(
        self,
        outbox: Outbox,
        writer: WritingThread,
        reading: Callable[[], AbstractContextManager[None]],
        kinds: tuple[str, ...] = RECEIPTS,
    ) -> None:
        """Read with a connection of this thread's own, write through the writer."""
        self._outbox, self._writer, self._reading = outbox, writer, reading
        self._kinds = kinds
        self._at_hand: dict[int, Job] = {}

    def next_print(self) -> PrintJob | None:
        """Give the waiting job that failed least, the oldest of these."""
        with self._reading():
            waiting = self._outbox.waiting(self._kinds, 1)
        if not waiting:
            return None
        job = waiting[0]
        self._at_hand = {job.job_id: job}
        return PrintJob(job.job_id, job.sale_id, job.copy, job.attempt_id)

    def printed(self, job: PrintJob) -> None:
        """Note durably that it is on paper."""
        self._write(partial(self._outbox.done, self._at_hand[job.job_id]))

    def failed(self, job: PrintJob, why: str) -> None:
        """Note that it is not, and why."""
        self._write(partial(self._outbox.failed, self._at_hand[job.job_id], why))

    def _write(self, what: Callable[[], None]) -> None:
        """Have it written and wait: only the spool stands still meanwhile."""
        written(self._writer, what)
