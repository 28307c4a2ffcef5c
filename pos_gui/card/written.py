"""How does the lane's thread write into the books? By the one writer, and it waits for it.

Only the lane stands still meanwhile. What it has been told is on the disk (payments.md 2.1).
"""

from __future__ import annotations

from functools import partial
from threading import Event
from typing import TYPE_CHECKING, Protocol, TypeVar

from db.facts.card import CARDS

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from db.facts.answer import SignedOn
    from db.facts.batch import Batch
    from db.facts.card import Attempt, CardKind, Concluded, Intent, Terminal, Verdict
    from db.facts.moment import Moment
    from db.facts.sale import Draft
    from pos_gui.ports import Attempts, Batches

Told = TypeVar("Told")


class WritingThread(Protocol):
    """The one thread that writes."""

    def submit(
        self,
        job: Callable[[], Any],
        then: Callable[[Any], None],
        otherwise: Callable[[Exception], None],
    ) -> None:
        """Do a job after those before it."""
        ...


def written(writer: WritingThread, job: Callable[[], Told]) -> Told:
    """Have a job done and wait for its commit.

    Raises:
        Trouble: whatever it met; StoreClosed once the till is being closed.

    """
    done = Event()
    told: list[Told] = []
    met: list[Exception] = []

    def then(result: Told) -> None:
        told.append(result)
        done.set()

    def otherwise(error: Exception) -> None:
        met.append(error)
        done.set()

    writer.submit(job, then, otherwise)
    done.wait()
    if met:
        raise met[0]
    return told[0]


class WrittenBatches:
    """The lane's batches, written and read by the writing thread."""

    def __init__(self, books: Batches, writer: WritingThread) -> None:
        """Reach these books by this thread."""
        self._books, self._writer = books, writer

    def current(self) -> Batch:
        """Give the batch in use."""
        return written(self._writer, self._books.current)

    def attempts(self, batch: int, terminal_no: str = "") -> tuple[Attempt, ...]:
        """List the attempts of a batch."""
        return written(self._writer, partial(self._books.attempts, batch, terminal_no))

    def step(self, now: Batch, at: Moment, person: str) -> Batch:
        """Write a step of the settlement."""
        return written(self._writer, partial(self._books.step, now, at, person))

    def retire(self, at: Moment, person: str) -> None:
        """Take the terminal out of service."""
        written(self._writer, partial(self._books.retire, at, person))


class Written:
    """The lane's attempts, written and read by the writing thread."""

    def __init__(
        self, books: Attempts, writer: WritingThread, kinds: frozenset[CardKind] = CARDS
    ) -> None:
        """Reach these books by this thread; what is open of other kinds is another lane's."""
        self._books, self._writer, self._kinds = books, writer, kinds

    def terminal(self) -> Terminal:
        """Give this lane's terminal."""
        return written(self._writer, self._books.terminal)

    def intend(self, intent: Intent) -> Attempt:
        """Write an intent down (W1)."""
        return written(self._writer, partial(self._books.intend, intent))

    def conclude(self, attempt_id: str, verdict: Verdict, at: Moment) -> Attempt:
        """Write what is known now (W2, W3)."""
        return written(self._writer, partial(self._books.conclude, attempt_id, verdict, at))

    def conclude_sale(
        self, attempt_id: str, verdict: Verdict, at: Moment, draft: Draft
    ) -> Concluded:
        """Write an approval and the sale it pays in one transaction (W2)."""
        job = partial(self._books.conclude_sale, attempt_id, verdict, at, draft)
        return written(self._writer, job)

    def conclude_open(
        self, attempt_id: str, verdict: Verdict, at: Moment, draft: Draft | None
    ) -> Concluded | None:
        """Write a yes that came late, if its basket lies open as it was."""
        job = partial(self._books.conclude_open, attempt_id, verdict, at, draft)
        return written(self._writer, job)

    def cancelled(self, since: Moment) -> tuple[Attempt, ...]:
        """List the wallet payments that were taken back since then."""
        return written(self._writer, partial(self._books.cancelled, since))

    def tried(self, attempt_id: str, at: Moment) -> Attempt:
        """Count that a reversal, a repeat or a cancel was tried."""
        return written(self._writer, partial(self._books.tried, attempt_id, at))

    def clear(self, attempt_id: str, reference: str, at: Moment, person: str) -> Attempt:
        """Write what a manager found out."""
        job = partial(self._books.clear, attempt_id, reference, at, person)
        return written(self._writer, job)

    def attempt(self, attempt_id: str) -> Attempt | None:
        """Give an attempt."""
        return written(self._writer, partial(self._books.attempt, attempt_id))

    def unresolved(self) -> tuple[Attempt, ...]:
        """List this lane's attempts that are not at their end."""
        found = written(self._writer, self._books.unresolved)
        return tuple(one for one in found if one.intent.kind in self._kinds)

    def sealed(self, attempt_id: str) -> bytes:
        """Give the sealed card number."""
        return written(self._writer, partial(self._books.sealed, attempt_id))

    def signed_on(self, answer: SignedOn, at: Moment) -> Terminal:
        """Write the batch that the host named."""
        return written(self._writer, partial(self._books.signed_on, answer, at))

    def exchanged(self, at: Moment) -> None:
        """Write that the host answered."""
        written(self._writer, partial(self._books.exchanged, at))
