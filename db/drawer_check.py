"""Is every count of a drawer what the records before it add up to? A stage of `db.check`."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from db.connection import rows
from db.drawer_rows import FEW, all_steps, stepped, told
from db.facts.drawer import Move, Span, sum_of
from db.facts.event import EventCode

if TYPE_CHECKING:
    from collections.abc import Iterator

Found = tuple[str, dict[str, object]]
"""A sentence and what fills its braces."""
_TILLS = f"SELECT DISTINCT till FROM journal WHERE {FEW} AND code = 90050 ORDER BY till"  # noqa: S608
_WRONG = "Till {till}, record {number}: the drawer is not what its records add up to."


def audit_drawers() -> Iterator[Found]:
    """Add every drawer up anew, from the first record on, and compare each count."""
    for (till,) in rows(_TILLS):
        span, counted = Span(), set[int]()
        for seq, code, cash, text in all_steps(till):
            body = json.loads(text) if text else {}
            if code == EventCode.DRAWER and not _is_right(span, body, counted):
                yield _WRONG, {"till": till, "number": seq}
            if code == EventCode.DRAWER and body["what"] == Move.COUNT:
                counted.add(seq)
            span = stepped(span, seq, code, cash, body)


def _is_right(span: Span, body: dict[str, object], counted: set[int]) -> bool:
    """Hold one record against the records before it."""
    match Move(str(body["what"])):
        case Move.COUNT:
            pieces = tuple((one, many) for one, many in body["pieces"])  # type: ignore[attr-defined]
            amount = int(str(body["amount"]))
            wanted = told(span, amount, pieces)
            sums = not pieces or sum_of(pieces) == amount
            return sums and wanted == {name: body.get(name) for name in wanted}
        case Move.REASON:
            return body.get("about") in counted
        case _:
            return int(str(body["amount"])) > 0
