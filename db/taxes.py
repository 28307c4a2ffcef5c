"""Which taxes does the shop's place know, and since when? The country's table, or the shop's own.

A shop's own table is kept as it was written down. A change is a new version with its moment and
person; none is edited. What was sold keeps its taxes on its lines, so a version changes only what
is sold from then on. Read when the first goods with a tax class are sold: a start needs none.
"""

from __future__ import annotations

import json
from hashlib import sha256
from typing import TYPE_CHECKING

from db.chain import canonical
from db.connection import rows
from db.facts.event import Event, EventCode
from db.facts.tax import TaxTable
from db.words import RESOURCES

if TYPE_CHECKING:
    from db.facts.moment import Moment
    from db.facts.tax import TaxClass
    from db.imports.answer import Answer
    from db.journal import Journal

_NEWEST = "SELECT body FROM tax_table ORDER BY seq DESC LIMIT 1"


class Taxes:
    """The taxes of the shop."""

    def __init__(self, profile: str, journal: Journal) -> None:
        """Begin with those of this country's profile."""
        self._profile, self._journal = profile, journal
        self._table: TaxTable | None = None
        self._known: dict[tuple[str, int], TaxClass | None] = {}

    def table(self) -> TaxTable:
        """Give the shop's own table, or its country's; an empty one where there is neither."""
        if self._table is None:
            found = rows(_NEWEST)
            self._table = _read(json.loads(found[0][0])) if found else country(self._profile)
        return self._table

    def on_day(self, key: str, day: int) -> TaxClass | None:
        """Give what goods of a class bear on a calendar day; None where there is no such class."""
        if (key, day) not in self._known:
            self._known[key, day] = self.table().on_day(key, day)
        return self._known[key, day]

    def put(self, document: object, at: Moment, person: str, file: str = "") -> Answer:
        """Take a table in; one that says what is known already changes nothing.

        Raises:
            Refused: if it cannot be; nothing is written then.
            StoreTrouble: if it could not be written; nothing was.

        """
        from db.imports.answer import Answer  # noqa: PLC0415  (seldom)

        table, body = _read(document), canonical(document)
        known = rows(_NEWEST)
        answer = Answer(read=len(table.rules) + len(table.classes))
        with self._journal.writing():
            if known and known[0][0] == body:
                answer.unchanged = answer.read
            else:
                answer.updated, answer.new = (answer.read, 0) if known else (0, answer.read)
                rows(
                    "INSERT INTO tax_table (body, at_ms, offset_min, person) VALUES (?, ?, ?, ?)",
                    (body, at.utc_ms, at.offset_min, person),
                )
            told = {"what": "taxes", "file": file, "table": sha256(body.encode()).hexdigest()}
            self._journal.append(Event(EventCode.IMPORTED, at, person), dict(told))
        self._table, self._known = None, {}
        return answer


def country(name: str) -> TaxTable:
    """Read a country's or a place's table; an empty one where it has none."""
    path = RESOURCES / "taxes" / f"{name}.toml"
    if not path.exists():
        return TaxTable()
    from db.imports.taxes import document_of  # noqa: PLC0415  (a shop without classes needs none)

    return _read(document_of(path))


def _read(document: object) -> TaxTable:
    from db.imports.taxes import read  # noqa: PLC0415  (as above)

    return read(document)
