"""How does the lane's thread write a batch's end? By the one writer, and it waits for it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from pos_gui.card.written import written

if TYPE_CHECKING:
    from db.facts.batch import Batch
    from db.facts.card import Attempt
    from db.facts.moment import Moment
    from pos_gui.card.written import WritingThread
    from pos_gui.ports import Batches


class WrittenBatches:
    """The lane's batches, written and read by the writing thread."""

    def __init__(self, books: Batches, writer: WritingThread) -> None:
        """Reach these books by this thread."""
        self._books, self._writer = books, writer

    def current(self) -> Batch:
        """Give the batch in use, with its totals."""
        return written(self._writer, self._books.current)

    def attempts(self, batch: int) -> tuple[Attempt, ...]:
        """List the attempts of a batch."""
        return written(self._writer, partial(self._books.attempts, batch))

    def step(self, now: Batch, at: Moment, person: str) -> Batch:
        """Write a step of the settlement."""
        return written(self._writer, partial(self._books.step, now, at, person))

    def retire(self, at: Moment, person: str) -> None:
        """Take the terminal out of service."""
        written(self._writer, partial(self._books.retire, at, person))
