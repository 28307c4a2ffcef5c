"""What does the electronic journal say? Its records, found by what one remembers of them.

By day and time, person, kind, amount, receipt, the last digits of a card and what was sold; the
newest first, so many at most, each with the way to its receipt. The journal holds no card numbers,
and none can be searched for.
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

from db.connection import rows
from db.facts.moment import Moment
from db.facts.money import DIGITS, plain, scaled
from db.facts.report import Column, Kind, Row, Section
from db.facts.trouble import Refused
from db.statistics.documents import days, documents
from db.statistics.event_words import KINDS, called
from db.statistics.happened import details, people
from db.statistics.record_words import RecordWords
from db.statistics.reports import parts
from db.statistics.reports.parts import finished
from db.words import say

if TYPE_CHECKING:
    from db.facts.report import Report, Scope
    from db.statistics.books import Books
    from db.statistics.receipts import Listed

LIMIT = 200
"""Records listed at most."""
_MOST_DIGITS = 10
"""First six and last four digits of a card are told (PCI DSS 4.0, 3.4.1); never more."""
_ABOUT = (
    "coalesce(journal.sale, (SELECT sale.seq FROM sale WHERE sale.id = coalesce("
    "json_extract(journal.body, '$.basket'), json_extract(journal.body, '$.order'), "
    "(SELECT order_id FROM attempt WHERE attempt.id = json_extract(journal.body, '$.attempt')))))"
)
"""The sale that a record is about; a basket keeps its id when it becomes one."""
_AMOUNT = (
    "iif(journal.sale IS NULL, coalesce(json_extract(journal.body, '$.total'), "
    "json_extract(journal.body, '$.amount'), json_extract(journal.body, '$.minor')), "
    "(SELECT sale.total FROM sale WHERE sale.seq = journal.sale))"
)
_MINUTE = "(((at_ms / 60000) + offset_min) % 1440)"
_GOODS = (
    "(SELECT {} FROM label WHERE kind = 'product' AND (key = ? OR instr(lower(text), lower(?))))"
)
_SOLD = f"""
    EXISTS (SELECT 1 FROM line
        WHERE line.sale = journal.sale AND line.product IN {_GOODS.format("id")})
    OR (journal.sale IS NULL
        AND json_extract(journal.body, '$.code') IN {_GOODS.format("key")})
"""  # noqa: S608  (our own words)
_BY_CARD = (
    "EXISTS (SELECT 1 FROM tender JOIN attempt ON attempt.id = tender.attempt "
    "WHERE tender.sale = journal.sale AND json_extract(attempt.body, '$.card[0]') LIKE ?) "
    "OR (journal.sale IS NULL AND json_extract(journal.body, '$.attempt') IN (SELECT id "
    "FROM attempt WHERE json_extract(attempt.body, '$.card[0]') LIKE ?))"
)
# Newest first along each till's chain: the first page is found without reading the others.
_RECORDS = f"""
    SELECT journal.seq, code, at_ms, offset_min, person, body, {_ABOUT}, {_AMOUNT}
    FROM journal WHERE till = ? AND {{days}} AND {{where}}
    ORDER BY journal.seq DESC LIMIT {LIMIT + 1}
"""  # noqa: S608  (our own words)

Found = tuple[str, tuple[Any, ...]]
"""A record of a till."""


def report(books: Books, scope: Scope) -> Report:
    """Search; no option finds everything of the days asked for.

    Raises:
        Refused: if an amount, a time or a card is none, or too much of a card is told.

    """
    where, values = _conditions(books, scope)
    sql = _RECORDS.format(days=days(scope, books, "journal"), where=where)
    tills = {key for name, key in scope.where if name == "till"}
    found: list[Found] = []
    for (till,) in rows("SELECT DISTINCT till FROM journal"):
        if not tills or till in tills:
            found += [(till, row) for row in rows(sql, (till, *values))]
    found.sort(key=lambda one: (-one[1][2], one[0], -one[1][0]))
    text = "Records of the journal, the newest first; {limit} at most."
    population = say("Reports", text, limit=LIMIT)
    return finished(books, scope, "journal", (_section(books, found),), population)


def behind(books: Books, scope: Scope, key: str) -> tuple[Listed, ...]:
    """Give the document that a record is about."""
    del scope
    return documents("sale.seq = ?", (int(key),), books.currency)


def _conditions(books: Books, scope: Scope) -> tuple[str, tuple[object, ...]]:
    """Write what is asked for as SQL, and what fills it."""
    found: list[Found] = []
    kind = scope.option("kind", "")
    if codes := KINDS.get(kind, ()):
        found.append((f"code IN ({', '.join('?' * len(codes))})", tuple(map(int, codes))))
    if staff := tuple(key for name, key in scope.where if name == "cashier"):
        found.append((f"person IN ({', '.join('?' * len(staff))})", staff))
    if hours := scope.option("hours", "").strip():
        found.append(_hours(hours))
    if amount := scope.option("amount", "").strip():
        found.append(_amount(amount, books.currency))
    if receipt := scope.option("receipt", "").strip():
        sql = f"{_ABOUT} IN (SELECT seq FROM sale WHERE receipt_no = ? OR number = ?)"  # noqa: S608
        found.append((sql, (receipt, int(receipt) if receipt.isdecimal() else -1)))
    if card := scope.option("card", "").strip():
        found.append((_BY_CARD, (_mask(card),) * 2))
    if goods := scope.option("product", "").strip():
        found.append((_SOLD, (goods,) * 4))
    where = " AND ".join(f"({sql})" for sql, _ in found) or "1"
    return where, tuple(one for _, filled in found for one in filled)


def _hours(text: str) -> Found:
    """Read "10:00-11:30" by the shop's clock; past midnight it goes round."""
    told = re.fullmatch(r"(\d{1,2}):(\d\d)\s*[-\u2013]\s*(\d{1,2}):(\d\d)", text)
    if told is None or int(told[1]) > 23 or int(told[3]) > 23:  # noqa: PLR2004  (hours of a day)
        raise Refused(say("Reports", "{text} is no time: write 10:00-11:30.", text=text))
    first, last = (int(told[at]) * 60 + int(told[at + 1]) for at in (1, 3))
    if first <= last:
        return f"{_MINUTE} BETWEEN ? AND ?", (first, last)
    return f"{_MINUTE} >= ? OR {_MINUTE} <= ?", (first, last)


def _amount(text: str, currency: str) -> Found:
    """Read "12.90" or "10-20"; what was paid back is found by its amount too."""
    least, _, most = text.replace("\N{EN DASH}", "-").partition("-")
    try:
        first = scaled(least.strip(), 10 ** DIGITS[currency])
        last = scaled(most.strip(), 10 ** DIGITS[currency]) if most.strip() else first
    except ValueError:
        said = say("Reports", "{text} is no amount: write 12.90, or 10-20.", text=text)
        raise Refused(said) from None
    return f"abs({_AMOUNT}) BETWEEN ? AND ?", (first, last)


def _mask(text: str) -> str:
    """Write a card's mask, or its last digits, for LIKE; never more digits than may be told."""
    bare = re.sub(r"[\s-]", "", text)
    if not re.fullmatch(r"[\d*]*\d{4}", bare):
        said = "{text} is no mask of a card: write its last four digits."
        raise Refused(say("Reports", said, text=text))
    if sum(sign.isdigit() for sign in bare) > _MOST_DIGITS:
        raise Refused(say("Reports", "Never write a whole card number: its last four digits do."))
    return "%" + re.sub(r"\*+", "%", bare)


def _section(books: Books, found: list[Found]) -> Section:
    """List the records found."""
    names, made = people(), []
    words = RecordWords(books.currency, names)
    numbers = _receipts({row[6] for _, row in found[:LIMIT] if row[6]})
    for till, (seq, code, ms, offset, person, body, about, amount) in found[:LIMIT]:
        told = json.loads(body)
        cells = (
            Moment(ms, offset).text(),
            till,
            seq,
            names.get(person, person),
            called(code),
            plain(amount, DIGITS[books.currency]) if isinstance(amount, int) else None,
            numbers.get(about, ""),
            details(code, told, names) or words.told(code, told),
        )
        made.append(Row(cells, key=str(about) if about else ""))
    notes = []
    if len(found) > LIMIT:
        text = "There are more: choose fewer days, or say more of what you look for."
        notes.append(say("Reports", text))
    title = say("Reports", "Electronic journal")
    return Section("records", title, _columns(), tuple(made), None, tuple(notes))


def _receipts(seqs: set[int]) -> dict[int, str]:
    marks = ", ".join("?" for _ in seqs)
    sql = f"SELECT seq, receipt_no FROM sale WHERE seq IN ({marks})"  # noqa: S608
    return dict(rows(sql, tuple(seqs)))


def _columns() -> tuple[Column, ...]:
    return (
        Column("at", say("Reports", "When"), Kind.TEXT),
        parts.label("till"),
        Column("seq", say("Reports", "Record"), Kind.COUNT),
        Column("who", say("Reports", "Staff"), Kind.TEXT),
        Column("what", say("Reports", "What"), Kind.TEXT),
        Column("amount", say("Reports", "Amount"), Kind.MONEY, _meaning()),
        Column("receipt", say("Reports", "Receipt"), Kind.TEXT),
        Column("details", say("Reports", "Details"), Kind.TEXT),
    )


def _meaning() -> str:
    text = "The receipt's total with tax, or the amount that an event is about."
    return say("Reports", text)
