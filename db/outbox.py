"""Which jobs still have to leave the store? Printing, for now.

Jobs are rows of the sale's own transaction, so nothing is printed that was not recorded, and
nothing recorded is forgotten by a printer that was off.
"""

from __future__ import annotations

import time

from db.connection import rows, transaction
from db.facts.value import dataclass

PRINT = "print"
"""Print a receipt; copy 0 is the original."""


@dataclass(frozen=True, slots=True)
class Job:
    """One job on its way out."""

    job_id: int
    """Row number."""
    kind: str
    """print."""
    sale_id: str
    """UUID of the sale it is about."""
    copy: int
    """0 is the original; n is the n-th copy."""
    tries: int
    """How often it has failed."""


class Outbox:
    """The jobs of this store."""

    def add(self, kind: str, sale: int, copy: int = 0) -> None:
        """Put a job beside what it is about, in the open transaction."""
        rows(
            "INSERT INTO outbox (kind, sale, copy, state, tries, made_ms, why) "
            "VALUES (?, ?, ?, 'waiting', 0, ?, '')",
            (kind, sale, copy, time.time_ns() // 1_000_000),
        )

    def copies(self, sale: int) -> int:
        """Count the copies of a receipt so far."""
        found = rows(
            "SELECT coalesce(max(copy), 0) FROM outbox WHERE sale = ? AND kind = ?", (sale, PRINT)
        )
        return int(found[0][0])

    def waiting(self, kind: str, limit: int = 100) -> list[Job]:
        """List the jobs that wait: those that failed least first, then the oldest."""
        found = rows(
            "SELECT outbox.id, kind, sale.id, copy, tries FROM outbox "
            "JOIN sale ON sale.seq = outbox.sale WHERE state = 'waiting' AND kind = ? "
            "ORDER BY tries, outbox.id LIMIT ?",
            (kind, limit),
        )
        return [Job(*row) for row in found]

    def done(self, job: Job) -> None:
        """Say that a job has left; it will not be done again."""
        with transaction():
            rows(
                "UPDATE outbox SET state = 'done', done_ms = ?, why = '' WHERE id = ?",
                (time.time_ns() // 1_000_000, job.job_id),
            )

    def failed(self, job: Job, why: str) -> None:
        """Say that a job could not be done yet; it stays waiting."""
        with transaction():
            rows("UPDATE outbox SET tries = tries + 1, why = ? WHERE id = ?", (why, job.job_id))
