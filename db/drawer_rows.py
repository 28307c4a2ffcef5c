"""How do records of the journal become a drawer's span and its counts? Reading only."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from db.connection import rows
from db.facts.drawer import Count, Entry, Flow, Move, Span
from db.facts.event import EventCode
from db.facts.moment import Moment
from db.facts.money import Money

if TYPE_CHECKING:
    from collections.abc import Iterable

FEW = "code IN (13009, 90050)"
"""Closings and what was done with drawers: as the index journal_drawer says it."""
_CASH = (
    "(SELECT sum(amount) FROM tender WHERE tender.sale = journal.sale AND attempt IS NULL "
    "AND kind = (SELECT id FROM label WHERE label.kind = 'tender' AND key = 'cash'))"
)
_STEPS = f"""
    SELECT seq, code, CASE code WHEN 90011 THEN
            iif(json_extract(body, '$.contra') = 'drawer', json_extract(body, '$.minor'), 0)
        WHEN 90050 THEN 0 WHEN 13009 THEN 0 ELSE coalesce({_CASH}, 0) END,
        iif(code = 90050, body, '')
    FROM journal WHERE till = ? AND seq > ? AND code IN (13009, 13012, 13013, 90011, 90050)
    ORDER BY seq
"""  # noqa: S608  (our own names)
# Told which index: the planner would walk back through a till's years where nothing is found.
_NEWEST = (
    f"SELECT seq FROM journal INDEXED BY journal_drawer WHERE till = ? AND {FEW} "  # noqa: S608
    "AND {what} ORDER BY seq DESC LIMIT 1"
)
_LAST_Z = _NEWEST.format(what="code = 13009")
_TRADE = (
    "SELECT seq FROM journal WHERE till = ? AND seq < ? AND code IN (13012, 13013, 90011) "
    "ORDER BY seq DESC LIMIT 1"
)
_LAST_COUNT = _NEWEST.format(what="code = 90050 AND json_extract(body, '$.what') = 'count'")
_TOLD = (
    f"SELECT till, seq, at_ms, offset_min, person, body FROM journal WHERE {FEW} "  # noqa: S608
    "AND code = 90050 ORDER BY at_ms, till, seq"
)
_PARTS = {
    "float": "float_cash", "sold": "sold", "back": "back", "loaded": "loaded",
    "in": "paid_in", "out": "paid_out",
}  # fmt: skip
"""What a count's record calls the parts of its flow."""

Step = tuple[int, int, int, str]
"""Number, code, cash, and the body where it is the drawer's own."""


def open_span(till: str) -> Span:
    """Give a till's drawer as it is since it was last empty."""
    begun = _begun(till)
    return folded(begun, rows(_STEPS, (till, begun.since)))


def _begun(till: str) -> Span:
    """Find a record from which on every record counts, without reading the years before."""
    traded = 0
    for (z,) in rows(_LAST_Z, (till,)):
        traded = sum(seq for (seq,) in rows(_TRADE, (till, z)))
    for (count,) in rows(_LAST_COUNT, (till,)):
        if count > traded:
            return Span(count, counted=True)
    return Span(traded, traded=traded > 0)


def all_steps(till: str) -> list[Step]:
    """Give everything that a till's drawer has ever seen."""
    return rows(_STEPS, (till, 0))


def folded(span: Span, steps: Iterable[Step]) -> Span:
    """Go on from a span through the records after it."""
    for seq, code, cash, text in steps:
        span = stepped(span, seq, code, cash, json.loads(text) if text else {})
    return span


def stepped(span: Span, seq: int, code: int, cash: int, body: dict[str, Any]) -> Span:
    """Go on by one record."""
    match code:
        case EventCode.Z_REPORT:
            return span.close(seq)
        case EventCode.STORED:
            return span.sale(0, cash)
        case EventCode.DRAWER:
            what = Move(body["what"])
            return span.count(seq) if what is Move.COUNT else span.move(what, body["amount"])
        case _:
            return span.sale(cash)


def told(span: Span, counted: int, pieces: tuple[tuple[int, int], ...]) -> dict[str, object]:
    """Write what the journal tells of a count."""
    return {
        "what": Move.COUNT.value,
        "amount": counted,
        "pieces": [list(one) for one in pieces],
        "since": span.since,
        "expected": span.flow.expected,
        **{name: getattr(span.flow, field) for name, field in _PARTS.items()},
    }


def counts(currency: str) -> list[Count]:
    """List every count of every till with its reason, the oldest first."""
    found = _told()
    reasons = {
        (till, body["about"]): body["reason"]
        for till, _, _, _, _, body in found
        if body["what"] == Move.REASON
    }
    return [
        _count(row, reasons.get(row[:2], ""), currency)
        for row in found
        if row[-1]["what"] == Move.COUNT
    ]


def moves(currency: str) -> list[tuple[str, Moment, str, Entry]]:
    """List what was put into drawers and taken out by hand: till, when, who, what."""
    return [
        (till, Moment(ms, offset), person, _entry(body, currency))
        for till, _, ms, offset, person, body in _told()
        if body["what"] in (Move.FLOAT, Move.IN, Move.OUT)
    ]


def _told() -> list[tuple[Any, ...]]:
    return [(*row[:-1], json.loads(row[-1])) for row in rows(_TOLD)]


def _entry(body: dict[str, Any], currency: str) -> Entry:
    """Read what was put in or taken out."""
    amount = Money(body["amount"], currency)
    why, approver = body.get("reason", ""), body.get("approver", "")
    return Entry(Move(body["what"]), amount, reason=why, approver=approver)


def _count(row: tuple[Any, ...], reason: str, currency: str) -> Count:
    till, seq, ms, offset, person, body = row
    return Count(
        till, seq, Moment(ms, offset), person, body["since"],
        Flow(**{field: body[name] for name, field in _PARTS.items()}),
        Money(body["amount"], currency),
        tuple((value, many) for value, many in body["pieces"]), reason,
    )  # fmt: skip
