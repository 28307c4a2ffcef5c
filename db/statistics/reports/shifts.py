"""What did each Z say, who closed when, and what came to its day afterwards?

A Z is read as it was written and never computed again. Documents of its business day that the same
till recorded after it stand beside it, so a closed day shows that it was added to
(domain/statistics.md, section 5; domain/day_end.md, sections 1 and 2).
"""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from db.connection import rows
from db.drawer_rows import FEW, counts
from db.facts.moment import BusinessDay, Moment
from db.facts.money import DIGITS, plain
from db.facts.report import Chart, Column, Kind, Row, Section, Shape
from db.facts.tender import TenderKind
from db.facts.value import dataclass
from db.statistics.documents import documents, heads
from db.statistics.happened import people
from db.statistics.naming import tender
from db.statistics.reports import parts
from db.statistics.reports.drawer import over_short
from db.statistics.reports.parts import figure, finished
from db.statistics.reports.tenders import counted, rounded, settled
from db.words import say

if TYPE_CHECKING:
    from db.facts.drawer import Count
    from db.facts.question import Value
    from db.facts.report import Report, Scope
    from db.statistics.books import Books
    from db.statistics.receipts import Listed

FIGURES = ("gross", "discount", "returns", "total", "tax")
"""Amounts of a Z that are measures of the same name."""
_CLOSINGS = """
    SELECT till, z, day, at_ms, offset_min, person, first_number, last_number, body FROM closing
    WHERE day BETWEEN ? AND ? ORDER BY at_ms DESC, till, z DESC
"""
_OF_TILL = "sale.till IN (SELECT id FROM label WHERE kind = 'till' AND key = ?)"
_COUNTED = f"{_OF_TILL} AND number BETWEEN ? AND ?"
_LATE = f"{_OF_TILL} AND number > ? AND sale.day = ?"
_IN_ANY = (
    "EXISTS (SELECT 1 FROM closing JOIN label ON label.kind = 'till' AND label.key = closing.till "
    "WHERE label.id = sale.till AND closing.day BETWEEN ? AND ? "
    "AND number BETWEEN first_number AND last_number)"
)
_RECORDS = f"""
    SELECT till, seq, json_extract(body, '$.z') FROM journal WHERE {FEW} AND code = 13009
    ORDER BY till, seq
"""  # noqa: S608  (our own words)
_ALL = "all"
_LATE_SUM = f"SELECT count(*), coalesce(sum(total), 0) FROM sale WHERE {_LATE}"  # noqa: S608


@dataclass(frozen=True, slots=True)
class _Z:
    """A closing as its row keeps it."""

    till: str
    z: int
    day: BusinessDay
    at: Moment
    person: str
    first: int
    last: int
    body: dict[str, Any]

    @property
    def key(self) -> str:
        """Name it for the way down."""
        return f"{self.till}/{self.z}"


def report(books: Books, scope: Scope) -> Report:
    """Make the four sections: the closings, their tenders, their cash, what came late."""
    found, names = _closings(scope), people()
    sections = (
        _archive(books, found, names),
        _tenders(books, found),
        _cash(books, found, names),
        _late(books, found),
    )
    text = (
        "Closings of the business days asked for, each as it was written. What was not closed "
        "yet is in none of them."
    )
    return finished(books, scope, "shifts", sections, say("Reports", text))


def behind(books: Books, scope: Scope, key: str) -> tuple[Listed, ...]:
    """List the documents that a Z counted, or that came to its day after it."""
    if key == _ALL:
        till = heads(replace(scope, first=None, last=None))
        return documents(f"{_IN_ANY} AND {till}", _span(scope), books.currency)
    kind, _, name = key.partition(":")
    for one in _closings(scope):
        if one.key == name:
            if kind == "late":
                values: tuple[object, ...] = (one.till, one.last, one.day.number)
                return documents(_LATE, values, books.currency)
            return documents(_COUNTED, (one.till, one.first, one.last), books.currency)
    return ()


def _closings(scope: Scope) -> list[_Z]:
    tills = {key for name, key in scope.where if name == "till"}
    return [
        _Z(till, z, BusinessDay(day), Moment(ms, offset), person, one, other, json.loads(body))
        for till, z, day, ms, offset, person, one, other, body in rows(_CLOSINGS, _span(scope))
        if not tills or till in tills
    ]


def _span(scope: Scope) -> tuple[int, int]:
    """Give the business days asked for as numbers."""
    first = scope.first.number if scope.first else 0
    return first, scope.last.number if scope.last else 99_999_999


def _archive(books: Books, found: list[_Z], names: dict[str, str]) -> Section:
    """List the closings, the newest first, with their sum."""
    digits, made = DIGITS[books.currency], []
    counts = ("documents", "transactions")
    amounts = (*FIGURES, "rounding")
    for one in found:
        late, _ = _after(one)
        cells: tuple[Value, ...] = (
            one.till,
            one.z,
            one.day.text(),
            one.at.text(),
            names.get(one.person, one.person),
            _numbers(one),
            *(one.body[name] for name in counts),
            *(plain(one.body[name], digits) for name in amounts),
            plain(one.body["grand_total"], digits),
            say("Reports", "Adjusted after close") if late else "",
        )
        made.append(Row(cells, key=f"z:{one.key}"))
    if made:
        sums = [sum(one.body[name] for one in found) for name in counts]
        minor = [plain(sum(one.body[name] for one in found), digits) for name in amounts]
        whole: tuple[Value, ...] = (say("Reports", "All closings"), *[None] * 5)
        made.append(Row((*whole, *sums, *minor, None, ""), key=_ALL, whole=True))
    title, chart = (
        say("Reports", "Archive of closings"),
        Chart(Shape.LINE, "z", ("total",), by="till"),
    )
    return Section("closings", title, _columns(), tuple(made), chart)


def _numbers(one: _Z) -> str:
    """Write the receipts counted; a Z of nothing has none."""
    if one.last < one.first:
        return say("Reports", "none")
    return f"{one.first:06d}\N{EN DASH}{one.last:06d}"


def _tenders(books: Books, found: list[_Z]) -> Section:
    """List what each means of payment settled."""
    digits = DIGITS[books.currency]
    made = tuple(
        Row(
            (one.till, one.z, one.day.text(), tender(kind), count, plain(minor, digits)),
            key=f"z:{one.key}",
        )
        for one in found
        for kind, count, minor in one.body["tenders"]
    )
    columns = (
        *_place(),
        parts.label("tender"),
        Column("documents", say("Reports", "Documents"), Kind.COUNT, counted()),
        Column("applied", say("Reports", "Settled"), Kind.MONEY, settled()),
    )
    return Section("tenders", say("Reports", "By tender"), columns, made)


def _cash(books: Books, found: list[_Z], names: dict[str, str]) -> Section:
    """Tell what cash each closing should have brought."""
    digits, made, counted = DIGITS[books.currency], [], _counted(books.currency)
    for one in found:
        mine = counted.get((one.till, one.z), [])
        over = plain(sum(each.over.minor for each in mine), digits) if mine else None
        cash = sum(minor for kind, _, minor in one.body["tenders"] if kind == TenderKind.CASH)
        loaded = one.body.get("loaded", [0, 0])[1]
        cells: tuple[Value, ...] = (
            one.till,
            one.z,
            one.day.text(),
            names.get(one.person, one.person),
            *(plain(minor, digits) for minor in (cash, loaded, cash + loaded)),
            len(mine),
            over,
        )
        made.append(Row(cells, key=f"z:{one.key}"))
    columns = (
        *_place(),
        Column("who", say("Reports", "Closed by"), Kind.TEXT),
        Column("cash", say("Reports", "Cash of sales"), Kind.MONEY, _of_sales()),
        Column("loaded", say("Reports", "Put on cards"), Kind.MONEY, _on_cards()),
        Column("expected", say("Reports", "Cash to be handed in"), Kind.MONEY, _expected()),
        Column("counts", say("Reports", "Counts"), Kind.COUNT, _counts()),
        Column("over", say("Reports", "Over / short"), Kind.MONEY, over_short()),
    )
    text = "Float, cash paid in and out, and each count are in the report on over and short."
    notes = [say("Reports", text)]
    if missing := sum(not row.cells[-2] for row in made):
        said = "Of {count} closings the drawer was not counted: nobody knows what lay there."
        notes.append(say("Reports", said, count=missing))
    title = say("Reports", "Cash to be handed in")
    return Section("cash", title, columns, tuple(made), None, tuple(notes))


def _counted(currency: str) -> dict[tuple[str, int], list[Count]]:
    """Give the drawer's counts before each Z and after the one before it."""
    found: dict[tuple[str, int], list[Count]] = {}
    records: dict[str, list[tuple[int, int]]] = {}
    for till, seq, z in rows(_RECORDS):
        records.setdefault(till, []).append((seq, z))
    for one in counts(currency):
        later = [z for seq, z in records.get(one.till, ()) if seq > one.record]
        if later:
            found.setdefault((one.till, later[0]), []).append(one)
    return found


def _late(books: Books, found: list[_Z]) -> Section:
    """List the closings whose business day was added to afterwards."""
    digits, made = DIGITS[books.currency], []
    for one in found:
        count, total = _after(one)
        if count:
            cells = (one.till, one.z, one.day.text(), one.at.text(), count, plain(total, digits))
            made.append(Row(cells, key=f"late:{one.key}"))
    columns = (
        *_place(),
        Column("at", say("Reports", "Closed at"), Kind.TEXT),
        Column("late", say("Reports", "Documents after it"), Kind.COUNT, _afterwards()),
        Column("late_total", say("Reports", "With tax"), Kind.MONEY, _afterwards()),
    )
    text = (
        "They are in a later Z, and in the figures of their own day; who closed a day twice has "
        "them too."
    )
    notes = (say("Reports", text),)
    return Section(
        "late", say("Reports", "Adjusted after close"), columns, tuple(made), None, notes
    )


def _after(one: _Z) -> tuple[int, int]:
    """Count what the till recorded for this business day after the Z."""
    ((count, total),) = rows(_LATE_SUM, (one.till, one.last, one.day.number))
    return int(count), int(total)


def _place() -> tuple[Column, ...]:
    return (
        parts.label("till"),
        Column("z", say("Reports", "Z"), Kind.COUNT),
        parts.label("day"),
    )


def _columns() -> tuple[Column, ...]:
    return (
        *_place(),
        Column("at", say("Reports", "Closed at"), Kind.TEXT),
        Column("who", say("Reports", "Closed by"), Kind.TEXT),
        Column("numbers", say("Reports", "Receipts"), Kind.TEXT),
        Column("documents", say("Reports", "Documents"), Kind.COUNT, _all_documents()),
        figure("transactions"),
        *(figure(name) for name in FIGURES),
        Column("rounding", say("Reports", "Cash rounding"), Kind.MONEY, rounded()),
        Column("grand_total", say("Reports", "Grand total"), Kind.MONEY, _grand()),
        Column("mark", say("Reports", "Remark"), Kind.TEXT),
    )


def _all_documents() -> str:
    return say("Reports", "Receipts counted by the Z, sales and returns.")


def _grand() -> str:
    return say("Reports", "All that this till has ever taken, with tax; never set back.")


def _of_sales() -> str:
    return say("Reports", "Cash given for sales, less change and less cash paid back.")


def _on_cards() -> str:
    return say("Reports", "Cash put on stored-value cards of the shop; in no sale.")


def _expected() -> str:
    return say("Reports", "Cash of sales + cash put on cards; without the float.")


def _counts() -> str:
    return say("Reports", "How often the drawer was counted since the Z before.")


def _afterwards() -> str:
    text = "Documents of the same till and business day with a number after the Z's last."
    return say("Reports", text)
