"""Who answers a screen's questions from any thread? One snapshot each, on an own connection."""

from __future__ import annotations

from typing import TYPE_CHECKING

from db import ledger
from db.connection import heeding, reading, rows
from db.statistics import ask, naming, receipts
from db.statistics.books import Books
from db.statistics.catalogue import REPORTS, groups, maker
from db.statistics.dimensions import DIMENSIONS

if TYPE_CHECKING:
    from db.facts.moment import BusinessDay, Moment
    from db.facts.question import Question, Table
    from db.facts.report import Report, Row, Scope
    from db.facts.sale import Sale
    from db.statistics.catalogue import Entry
    from db.statistics.receipts import Listed

LIMIT = 1000
"""Receipts listed at most; a screen shows no more."""


class Reader:
    """Reads the open store's statistics; Stopped where nobody waits, as `heeding` was told."""

    def __init__(self, currency: str, cut_off_hour: int = 0) -> None:
        """Answer in this currency, for business days that begin at this hour."""
        self._currency, self._cut_off_hour = currency, cut_off_hour

    heeding = staticmethod(heeding)
    """Asks now and then, from the reading thread, whether anybody still waits."""

    def ask(self, question: Question) -> Table:
        """Answer a question; Misasked if it makes no sense."""
        with reading():
            return ask.ask(question, self._currency)

    def receipts(self, question: Question) -> tuple[Listed, ...]:
        """List the documents that a question's figures come from; Misasked likewise."""
        with reading():
            return receipts.receipts(question, self._currency, LIMIT)

    def report(self, name: str, scope: Scope, now: Moment, today: BusinessDay) -> Report:
        """Make a report; Refused if there is none of this name, or it makes no sense."""
        with reading():
            return maker(name).report(self._books(now, today), scope)

    def behind(
        self, name: str, scope: Scope, row: Row, now: Moment, today: BusinessDay
    ) -> tuple[Listed, ...]:
        """List the receipts behind a row of a report."""
        with reading():
            if row.behind is not None:
                return receipts.receipts(row.behind, self._currency, LIMIT)
            return maker(name).behind(self._books(now, today), scope, row.key)

    def _books(self, now: Moment, today: BusinessDay) -> Books:
        return Books(self._currency, now, today, self._cut_off_hour)

    def sale(self, receipt_no: str) -> Sale | None:
        """Give a recorded sale by its receipt number; None where there is none."""
        with reading():
            seq = ledger.seq_of_receipt(receipt_no)
            return None if seq is None else ledger.read(seq, self._currency)

    @staticmethod
    def catalogue() -> tuple[tuple[str, tuple[Entry, ...]], ...]:
        """Give the parts of the list that have reports, each by its name with them."""
        parts = (
            (title, tuple(one for one in REPORTS.values() if one.group is group))
            for group, title in groups().items()
        )
        return tuple(part for part in parts if part[1])

    @staticmethod
    def values(dimension: str) -> dict[str, str]:
        """Give the values of a labelled dimension and what they were called last."""
        with reading():
            found = rows(
                "SELECT key, text FROM label WHERE kind = ? AND key <> '' ORDER BY id",
                (DIMENSIONS[dimension].kind,),
            )
            return {key: naming.spoken(dimension, text) for key, text in found}

    @staticmethod
    def written(report: Report, form: str) -> bytes:
        """Write a report for elsewhere; Refused if it cannot be written so."""
        from db.statistics.leaving import written  # noqa: PLC0415  (with the first export)

        return written(report, form)
