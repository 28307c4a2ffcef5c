"""When is what printed? A thread of its own takes the jobs of sales and slips one by one.

    waiting ──put──► out ──printed──► done
       ▲               │
       └── failed ◄────┘   after a pause that grows from 1 to 60 seconds

A job is called done only once its paper is durable, and doing a job twice gives the same file, so
nothing is lost and nothing comes out twice. Trouble stays here: it is told to the header's lamp,
and the sale, recorded long before, is never touched. What is still waiting at the end of the day
is printed at the next start.
"""

from __future__ import annotations

import logging
from threading import Condition, Thread
from typing import TYPE_CHECKING, Protocol

from db.facts.trouble import PaperTrouble, Trouble
from db.facts.value import dataclass
from pos_gui.receipt.document import document

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from db.facts.place import Shop
    from db.facts.sale import Sale
    from pos_gui.devices.printer import Printer
    from pos_gui.receipt.blocks import Receipt

FIRST_PAUSE = 1.0
"""Seconds before a failed job is tried again; twice as many after each further failure."""
LONGEST_PAUSE = 60.0
"""Seconds beyond which the pause does not grow."""
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class PrintJob:
    """One receipt or slip that wants to be on paper."""

    job_id: int
    """The outbox's own number for it."""
    sale_id: str
    """UUID of the recorded sale; empty for a slip."""
    copy: int
    """0 is the original; n is the n-th copy, or a slip's n-th order."""
    attempt_id: str = ""
    """UUID of the card attempt; empty for a receipt."""


class Source(Protocol):
    """Where jobs come from; called in the spool's thread only."""

    def next_print(self) -> PrintJob | None:
        """Give the waiting job that failed least, the oldest of these; None if nothing waits.

        So one receipt that cannot be drawn does not hold up the others.
        """
        ...

    def printed(self, job: PrintJob) -> None:
        """Note durably that it is on paper."""
        ...

    def failed(self, job: PrintJob, why: str) -> None:
        """Note that it is not, and why; it stays waiting."""
        ...


class Spool:
    """Prints what waits, and goes on trying."""

    def __init__(
        self,
        source: Source,
        load: Callable[[PrintJob], tuple[Sale, Shop]],
        printer: Printer,
        report: Callable[[Trouble | None], None],
        slips: Callable[[PrintJob], Iterable[Receipt]] | None = None,
    ) -> None:
        """Prepare; `start` begins.

        Args:
            source: gives the jobs and hears how they went.
            load: reads the recorded sale of a job and the shop.
            printer: what the receipts come out of.
            report: hears of trouble when it begins or changes, and None when it is over; called
                in the spool's thread.
            slips: draws the slips of a job about a card attempt.

        """
        self._source = source
        self._load, self._slips = load, slips
        self._printer = printer
        self._report = report
        self._change = Condition()
        self._called = True
        self._cold = False
        self._ending = False
        self._idle = False
        self._pause = FIRST_PAUSE
        self._told = ""
        self._thread = Thread(target=self._run, name="print spool", daemon=True)

    def start(self) -> None:
        """Begin to print, what was left waiting first."""
        self._thread.start()

    def warm(self) -> None:
        """Have the font loaded before the first receipt needs it; returns at once."""
        with self._change:
            self._cold = True
        self.wake()

    def wake(self) -> None:
        """Say that a job may be waiting, or that paper was put in; returns at once."""
        with self._change:
            self._called = True
            self._idle = False
            self._change.notify_all()

    def stop(self, seconds: float = 5.0) -> None:
        """End after the job in hand; what waits is printed at the next start."""
        with self._change:
            self._ending = True
            self._change.notify_all()
        if self._thread.is_alive():
            self._thread.join(seconds)

    def drain(self, seconds: float) -> bool:
        """Wait until everything is on paper; False if that took too long."""
        with self._change:
            return self._change.wait_for(lambda: self._idle, seconds)

    def _run(self) -> None:
        pause: float | None = None
        while self._is_wanted_within(pause):
            pause = self._work()

    def _is_wanted_within(self, pause: float | None) -> bool:
        """Sleep until called or until the pause is over; False at the end."""
        with self._change:
            self._change.wait_for(lambda: self._called or self._ending, pause)
            self._called = False
            return not self._ending

    def _work(self) -> float | None:
        """Print until nothing waits; after trouble, give the seconds until the next try."""
        try:
            if self._cold:
                self._printer.warm()
                self._cold = False
            while not self._ending and (job := self._source.next_print()):
                self._print(job)
        except Exception as error:  # noqa: BLE001  (whatever it is, the next receipt must come out)
            return self._later(error)
        self._tell(None)
        with self._change:
            self._idle = not self._called
            self._change.notify_all()
        return None

    def _print(self, job: PrintJob) -> None:
        try:
            for drawn in self._drawn(job):
                self._printer.put(drawn)
        except Exception as error:
            self._source.failed(job, str(error) or type(error).__name__)
            raise
        self._source.printed(job)
        self._pause = FIRST_PAUSE

    def _drawn(self, job: PrintJob) -> Iterable[Receipt]:
        if job.attempt_id and self._slips is not None:
            return self._slips(job)
        sale, shop = self._load(job)
        return (document(sale, shop, job.copy),)

    def _later(self, error: Exception) -> float:
        """Tell of the trouble and give the pause before the next try."""
        if not isinstance(error, Trouble):
            _log.error("a receipt could not be printed", exc_info=error)
        self._tell(error if isinstance(error, Trouble) else PaperTrouble(repr(error)))
        pause = min(self._pause, LONGEST_PAUSE)
        self._pause = 2 * pause
        return pause

    def _tell(self, trouble: Trouble | None) -> None:
        """Report a state once, not at every try."""
        said = trouble.sentence if trouble else ""
        if said != self._told:
            self._told = said
            self._report(trouble)
