"""How do former sales become facts? Whole documents, through the till's own journal.

Receipt numbers come from the import till; the former number is the sale's reference. Documents go
in by chunks of about a quarter of a second, so the work can be stopped at any time and begun
again: what is there is found by shop and number and is unchanged. The store's lock keeps tills
away meanwhile, so nobody waits for a chunk; small ones would wait for the disk at each. A fact is
never edited: a document that is there with other content is refused, line by line. A document
with one bad line is not taken at all, for its total would be wrong.
"""

from __future__ import annotations

import time
from dataclasses import field
from pathlib import Path
from typing import TYPE_CHECKING

from db.connection import raw, rows
from db.facts.trouble import Refused
from db.facts.value import dataclass
from db.imports import headers, sheets
from db.imports.answer import Answer
from db.imports.documents import documents, lines, survey
from db.imports.drafts import Drafter, Faults, fingerprint
from db.imports.goods import Shelf
from db.imports.keeping import Keeping, note, now
from db.imports.likeness import Recorded, differences
from db.imports.times import Calendar
from db.places import IMPORT_TILL, Places
from db.staff import OWNER
from db.words import say

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from db.facts.sale import Draft
    from db.imports.documents import Document
    from db.imports.headers import Columns
    from db.journal import Journal

HOLD_S = 0.25
"""Seconds that one chunk should take: a kill loses no more."""
FIRST_LINES = 200
"""Lines of the first chunk; the next ones follow the time it took."""
MOST_LINES = 5_000
"""Lines of a chunk at most."""
WAL_BYTES = 16 << 20
"""A WAL larger than this is brought into the store's file, between two chunks."""
_NEEDED = ("invoiceno", "quantity", "time")
_KNOWN = (
    "SELECT sale.reference, label.key, sale.request, sale.seq FROM sale "
    "JOIN label ON label.id = sale.shop WHERE sale.till IN "
    "(SELECT id FROM label WHERE kind = 'till' AND key = ?) AND sale.reference IN ({})"
)


def import_sales(
    store: Keeping,
    path: Path,
    *,
    mapping: Iterable[tuple[str, str]] = (),
    person: str = OWNER,
    progress: Callable[[int, int], None] = lambda _done, _whole: None,
) -> Answer:
    """Take former sales into the journal, the rows and the sums.

    Args:
        store: The open store, whose lock keeps tills away.
        path: CSV, perhaps packed, or XLSX; a line of the file is a line sold or returned.
        mapping: Field and column by name, where the usual names do not do.
        person: Who imports; the journal keeps it.
        progress: Told the rows done and the rows there are.

    Raises:
        Refused: if the file cannot be read or lacks a column that is needed.
        StoreTrouble: if a chunk could not be written; those before it stay.

    """
    columns = columns_of(path, mapping)
    calendar = Calendar(store.shop.profile.zone)
    plan = survey(path, columns, calendar)
    journal = store.journal.on(Places().till(IMPORT_TILL))
    shelf = Shelf(store.shop.profile)
    drafter = Drafter(store.shop, shelf, calendar, columns.at)
    taking = Taking(store.shop.key, columns, journal, drafter, shelf)
    taking.answer.read, taking.answer.ignored = plan.rows, columns.ignored
    done = 0
    for document in documents(lines(path, columns), plan):
        taking.offer(document)
        done += len(document.lines)
        progress(done, plan.rows)
    taking.flush()
    with journal.writing():
        note(journal, now(store.shop), person, ("sales", path.name, taking.answer))
    return taking.answer


def columns_of(path: Path, mapping: Iterable[tuple[str, str]]) -> Columns:
    """Find the columns of the file.

    Raises:
        Refused: if the file cannot be read or lacks a column that is needed.

    """
    header = next(sheets.read(path), None)
    if header is None or header.why:
        raise Refused(say("Import", "This file has no header."))
    columns = headers.find(header.cells, headers.SALES, mapping)
    missing = [headers.NAMES[field][0] for field in _NEEDED if not columns.has(field)]
    if not (columns.has("code") or columns.has("barcode")):
        missing.append("code")
    if not (columns.has("price") or columns.has("amount")):
        missing.append("price")
    if missing:
        names = ", ".join(missing)
        raise Refused(say("Import", "These columns are missing: {names}.", names=names))
    return columns


@dataclass(slots=True)
class Taking:
    """Former sales being taken in, chunk by chunk."""

    shop: str
    columns: Columns
    journal: Journal
    drafter: Drafter
    shelf: Shelf
    answer: Answer = field(default_factory=Answer)
    _waiting: list[Document] = field(default_factory=list)
    _lines: int = 0
    _limit: int = field(default_factory=lambda: FIRST_LINES)

    def offer(self, document: Document) -> None:
        """Take a document with the next chunk; what would make it too large is written first."""
        if self._waiting and self._lines + len(document.lines) > self._limit:
            self.flush()
        self._waiting.append(document)
        self._lines += len(document.lines)

    def flush(self) -> None:
        """Sort what waits into new, unchanged and refused, and write the new."""
        waiting, self._waiting, self._lines = self._waiting, [], 0
        known = self._known(waiting)
        drafts: list[Draft] = []
        for document in waiting:
            request = fingerprint(document)
            recorded = known.get((document.shop or self.shop, document.number))
            if recorded is None:
                drafts.extend(self._draft(document, request))
            elif recorded.request == request:
                self.answer.unchanged += len(document.lines)
            else:
                self._compare(document, recorded)
        if drafts:
            self._record(drafts)

    def _known(self, waiting: list[Document]) -> dict[tuple[str, str], Recorded]:
        """Find the documents that were recorded before, by shop and number."""
        marks = ", ".join("?" * len(waiting))
        numbers = (document.number for document in waiting)
        found = rows(_KNOWN.format(marks), (IMPORT_TILL, *numbers))
        return {(shop, number): Recorded(seq, request) for number, shop, request, seq in found}

    def _draft(self, document: Document, request: str) -> tuple[Draft, ...]:
        """Make the draft of a new document; nothing where it has a bad line."""
        try:
            at, judged = self.drafter.judge(document)
        except Faults as faults:
            self._refuse(document, faults)
            return ()
        return (self.drafter.draft(document, at, judged, request),)

    def _refuse(self, document: Document, faults: Faults) -> None:
        """Refuse all lines: the bad ones for their reasons, the others for them."""
        bad = dict(faults.found)
        first = min(bad)
        for line in document.lines:
            fault = bad.get(line.row)
            if fault is not None:
                column = self.columns.name(fault.field_name)
                self.answer.refuse(line.row, fault.why, column)
            else:
                why = say("Import", "Row {row} of the same document is refused.", row=first)
                self.answer.refuse(line.row, why)

    def _compare(self, document: Document, recorded: Recorded) -> None:
        """Count the lines of a document that is there: those that say the same are unchanged."""
        try:
            at, judged = self.drafter.judge(document)
        except Faults as faults:
            self._refuse(document, faults)
            return
        sale = recorded.read(self.drafter.currency)
        found = differences(document, at, judged, sale)
        why = say("Import", "This document is already recorded with other content.")
        for line in document.lines:
            if line.row in found:
                self.answer.refuse(line.row, why, self.columns.name(found[line.row]))
            else:
                self.answer.unchanged += 1

    def _record(self, drafts: list[Draft]) -> None:
        """Write a chunk, and fit the next one's size to the time it took."""
        size = sum(len(draft.lines) for draft in drafts)
        began = time.perf_counter()
        with self.journal.writing():
            self.shelf.write()
            self.journal.record_all(drafts)
        took = time.perf_counter() - began
        self.answer.new += size
        fitting = int(size * HOLD_S / max(took, 0.001))
        self._limit = max(1, min(fitting, 2 * self._limit, MOST_LINES))
        wal = Path(raw().filename_wal)
        if wal.exists() and wal.stat().st_size > WAL_BYTES:
            rows("PRAGMA wal_checkpoint(PASSIVE)")
