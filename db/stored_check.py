"""Is what stands on stored-value cards what was put there, as rows, journal and payments tell it?

Every balance is the sum of its card's entries, every entry is what the journal says, and every
payment by such a card has moved exactly its amount, once. One of the stages of `db.check`.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from db.connection import rows
from db.facts.event import EventCode
from db.stored_rows import COLUMNS, LOADED, TOLD

if TYPE_CHECKING:
    from collections.abc import Iterator

Found = tuple[str, dict[str, object]]
"""A sentence and what fills its braces."""
_BALANCES = """
    SELECT seq FROM (SELECT seq, balance,
        sum(minor) OVER (PARTITION BY card_key ORDER BY seq) AS made,
        seq - lag(seq, 1, 0) OVER (ORDER BY seq) AS step FROM stored_entry)
    WHERE balance <> made OR balance < 0 OR step <> 1
"""
_STRANGE = """
    SELECT stored_entry.seq FROM stored_entry
    LEFT JOIN attempt ON attempt.id = iif(stored_entry.kind = 'cancel', substr(op, 1,
        length(op) - length(':cancel')), op) AND attempt.card_key = stored_entry.card_key
    WHERE attempt.kind IS NULL OR attempt.kind NOT IN ('stored', 'stored_refund', 'stored_load')
        OR stored_entry.kind <> 'cancel' AND stored_entry.kind || attempt.kind NOT IN
            ('debitstored', 'creditstored_refund', 'loadstored_load')
        OR stored_entry.kind = 'debit' AND stored_entry.minor >= 0
        OR stored_entry.kind IN ('load', 'credit') AND stored_entry.minor <= 0
"""
_MOVED = """
    SELECT id, state, approved, moved, undone FROM (
        SELECT attempt.id, state, (SELECT json_extract(attempt_event.body, '$.approved[1]')
                FROM attempt_event WHERE attempt_event.attempt = attempt.seq
                AND attempt_event.state = 'approved') AS approved,
            abs(done.minor) AS moved, -sign(done.minor) * undone.minor AS undone
        FROM attempt JOIN attempt_now ON attempt_now.attempt = attempt.seq
        LEFT JOIN stored_entry AS done ON done.op = attempt.id
        LEFT JOIN stored_entry AS undone ON undone.op = attempt.id || ':cancel'
        WHERE attempt.kind IN ('stored', 'stored_refund', 'stored_load'))
    WHERE state = 'approved' AND (moved IS NOT approved OR undone NOT NULL)
        OR state IN ('declined', 'reversed') AND coalesce(moved, 0) <> coalesce(undone, 0)
"""


def audit_stored() -> Iterator[Found]:
    """Go through every entry and every payment by a stored-value card."""
    for (number,) in rows(_BALANCES):
        yield (
            "Stored value {number}: the balance is not the sum of its entries.",
            {"number": number},
        )
    for (number,) in rows(_STRANGE):
        yield "Stored value {number}: nobody has asked for it.", {"number": number}
    for attempt, *_ in rows(_MOVED):
        yield (
            "Card payment {attempt}: the stored-value card says something else.",
            {"attempt": attempt},
        )
    yield from _journal()


def loaded(till: str, z: int) -> dict[str, list[int]]:
    """Count and add up what a closed day took in cash for cards; nothing where nobody loaded."""
    sums = [int(one) for one in rows(LOADED, (till, z))[0]]
    return {"loaded": sums} if any(sums) else {}


def _journal() -> Iterator[Found]:
    """Write every entry anew from its record and compare."""
    told: dict[int, tuple[object, ...]] = {}
    found = rows(
        "SELECT till, at_ms, offset_min, person, body FROM journal WHERE code = ?",
        (int(EventCode.STORED),),
    )
    for till, at_ms, offset, person, text in found:
        body = json.loads(text)
        stamp = {"till": till, "at_ms": at_ms, "offset_min": offset, "person": person}
        whole = stamp | {name: body[name] for name in TOLD}
        told[body["seq"]] = tuple(whole[name] for name in COLUMNS)
    kept = {row[0]: row for row in rows(f"SELECT {', '.join(COLUMNS)} FROM stored_entry")}  # noqa: S608
    for number in sorted(kept.keys() | told.keys()):
        if kept.get(number) != told.get(number):
            yield "Stored value {number}: it is not what the journal says.", {"number": number}
