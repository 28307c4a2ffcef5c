"""Which lines make a document? Those with the same shop and number, wherever they stand.

A first pass counts the runs of each document; nearly all have one, so their lines stream through.
The lines of a document that is split in the file wait in a temporary database on disk until its
last run has come, so memory does not grow with the file.
"""

from __future__ import annotations

import json
import re
from array import array
from collections import Counter
from dataclasses import field
from itertools import groupby
from typing import TYPE_CHECKING, Any

import apsw

from db.facts.value import dataclass
from db.imports import sheets
from db.imports.products import wide

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from db.imports.headers import Columns, Texts
    from db.imports.times import Calendar

Identity = tuple[str, str]
"""The shop as the file writes it, and the document's number."""
_CLOCK = re.compile(r"\d{1,2}:\d{2}(:\d{2})?")
"""A time that says nothing of its day."""
_AT_ONCE = 1_000_000
"""Runs that are counted in one go."""


@dataclass(slots=True)
class Line:
    """A row of the file."""

    row: int
    """Its line in the file."""
    texts: Texts
    """Its cells by field."""
    why: str = ""
    """Why it cannot be read."""


@dataclass(slots=True)
class Document:
    """What a former till called one receipt or invoice."""

    shop: str
    """As the file writes it; "" is this shop."""
    number: str
    """Its former number."""
    lines: list[Line]
    """In the file's order; a line's ordinal is its place here, from 1."""


@dataclass(slots=True)
class Plan:
    """What the first pass found."""

    rows: int = 0
    """Rows with content, without the header."""
    split: dict[int, int] = field(default_factory=dict)
    """The runs of documents that have several, by the hash of their identity."""


def survey(path: Path, columns: Columns, calendar: Calendar) -> Plan:
    """Count the rows, find the documents that are split, and learn how dates are written."""
    plan, runs, last = Plan(), array("q"), None
    for line in lines(path, columns):
        plan.rows += 1
        calendar.learn(line.texts["time"])
        now = hash(identity(line))
        if now != last:
            runs.append(now)
            last = now
    parts = len(runs) // _AT_ONCE + 1
    for part in range(parts):
        counted = Counter(run for run in runs if run % parts == part)
        plan.split.update((run, count) for run, count in counted.items() if count > 1)
    return plan


def lines(path: Path, columns: Columns) -> Iterator[Line]:
    """Give every row after the header, by field; a clock time gets the date beside it."""
    found = sheets.read(path)
    next(found, None)
    for row in found:
        texts = columns.pick(row.cells)
        date = texts.pop("date", "")
        if date and _CLOCK.fullmatch(texts["time"]):
            texts["time"] = f"{date} {texts['time']}"
        yield Line(row.number, texts, row.why or wide(row, columns))


def identity(line: Line) -> Identity:
    """Name the document a line belongs to."""
    return line.texts.get("shop", ""), line.texts["invoiceno"]


def documents(found: Iterable[Line], plan: Plan) -> Iterator[Document]:
    """Put lines together to whole documents."""
    held: _Held | None = None
    for key, run in groupby(found, identity):
        code = hash(key)
        if code not in plan.split:
            yield Document(*key, list(run))
            continue
        held = held or _Held()
        held.keep(code, run)
        plan.split[code] -= 1
        if not plan.split[code]:
            yield from held.give(code)


class _Held:
    """Lines that wait for the rest of their document, on disk."""

    def __init__(self) -> None:
        """Open a database of its own that vanishes with it."""
        self._waiting = apsw.Connection("")
        self._waiting.execute(
            "CREATE TABLE waiting (document INTEGER, row INTEGER, texts TEXT, why TEXT, "
            "PRIMARY KEY (document, row)) WITHOUT ROWID"
        )

    def keep(self, document: int, run: Iterable[Line]) -> None:
        """Put a run of lines aside."""
        self._waiting.executemany(
            "INSERT INTO waiting VALUES (?, ?, ?, ?)",
            ((document, one.row, json.dumps(one.texts), one.why) for one in run),
        )

    def give(self, document: int) -> Iterator[Document]:
        """Give the whole document back; two, where their hashes are the same."""
        found: list[tuple[Any, ...]] = self._waiting.execute(
            "SELECT row, texts, why FROM waiting WHERE document = ? ORDER BY row", (document,)
        ).fetchall()
        whole: dict[Identity, list[Line]] = {}
        for row, texts, why in found:
            line = Line(row, json.loads(texts), why)
            whole.setdefault(identity(line), []).append(line)
        self._waiting.execute("DELETE FROM waiting WHERE document = ?", (document,))
        for key, kept in whole.items():
            yield Document(*key, kept)
