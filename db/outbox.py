"""Which jobs still have to leave the store? Receipts and card slips to be printed, for now.

Jobs are rows of the transaction that records what they print, so nothing is printed that was not
recorded, and nothing recorded is forgotten by a printer that was off.
"""

from __future__ import annotations

import time

from db.connection import rows, transaction
from db.facts.value import dataclass

PRINT = "print"
"""Print a receipt; copy 0 is the original."""
SLIP = "slip"
"""Print a card slip; the copy is the order's number within its attempt."""
PAPER = (PRINT, SLIP)
"""Everything that comes out of the printer, in the order it was asked for."""


@dataclass(frozen=True, slots=True)
class Job:
    """One job on its way out."""

    job_id: int
    """Row number."""
    kind: str
    """print or slip."""
    sale_id: str
    """UUID of the sale it is about; empty for a slip."""
    copy: int
    """0 is the original; n is the n-th copy, or a slip's n-th order."""
    tries: int
    """How often it has failed."""
    attempt_id: str = ""
    """UUID of the card attempt it is about; empty for a receipt."""


class Outbox:
    """The jobs of this store."""

    def add(self, kind: str, sale: int, copy: int = 0) -> None:
        """Put a job beside what it is about, in the open transaction."""
        rows(
            "INSERT INTO outbox (kind, sale, copy, state, tries, made_ms, why) "
            "VALUES (?, ?, ?, 'waiting', 0, ?, '')",
            (kind, sale, copy, time.time_ns() // 1_000_000),
        )

    def add_slip(self, attempt: int, order: int) -> None:
        """Put a job beside the order of a slip, in the open transaction."""
        rows(
            "INSERT INTO outbox (kind, attempt, copy, state, tries, made_ms, why) "
            "VALUES (?, ?, ?, 'waiting', 0, ?, '')",
            (SLIP, attempt, order, time.time_ns() // 1_000_000),
        )

    def copies(self, sale: int) -> int:
        """Count the copies of a receipt so far."""
        found = rows(
            "SELECT coalesce(max(copy), 0) FROM outbox WHERE sale = ? AND kind = ?", (sale, PRINT)
        )
        return int(found[0][0])

    def waiting(self, kinds: str | tuple[str, ...], limit: int = 100) -> list[Job]:
        """List the waiting jobs of these kinds: those that failed least first, then the oldest."""
        wanted = (kinds,) if isinstance(kinds, str) else kinds
        found = rows(
            "SELECT outbox.id, outbox.kind, coalesce(sale.id, ''), copy, tries, "  # noqa: S608
            "coalesce(attempt.id, '') FROM outbox LEFT JOIN sale ON sale.seq = outbox.sale "
            "LEFT JOIN attempt ON attempt.seq = outbox.attempt "
            f"WHERE state = 'waiting' AND outbox.kind IN ({', '.join('?' * len(wanted))}) "
            "AND (sale.id NOT NULL OR attempt.id NOT NULL) ORDER BY tries, outbox.id LIMIT ?",
            (*wanted, limit),
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
