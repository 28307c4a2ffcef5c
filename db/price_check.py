"""Does the price book say what the journal tells of it? One of the stages of `db.check`."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from db.connection import rows
from db.facts.event import EventCode
from db.prices import told

if TYPE_CHECKING:
    from collections.abc import Iterator

Found = tuple[str, dict[str, object]]
"""A sentence and what fills its braces."""
_OF_BOOK = "SELECT body FROM journal WHERE code = ? AND json_extract(body, '$.first') NOT NULL"
_ACTS = "SELECT seq, price, act, at_ms, person FROM price_act"
_TOLD_ACTS = "SELECT body, at_ms, person FROM journal WHERE code = ?"


def audit_prices() -> Iterator[Found]:
    """Hold every price and every label's way against the journal."""
    kept = {seq for (seq,) in rows("SELECT seq FROM price")}
    for (text,) in rows(_OF_BOOK, (int(EventCode.PRICE_CHANGE),)):
        body = json.loads(text)
        mine = range(body["first"], body["last"] + 1)
        if not kept.issuperset(mine) or told(body["first"], body["last"]) != body:
            yield "Price {number}: it is not what the journal says.", {"number": body["first"]}
        kept.difference_update(mine)
    for number in sorted(kept):
        yield "Price {number}: it is not what the journal says.", {"number": number}
    yield from _acts()


def _acts() -> Iterator[Found]:
    kept = {row[0]: row for row in rows(_ACTS)}
    said = {}
    for text, at_ms, person in rows(_TOLD_ACTS, (int(EventCode.PRICE_LABEL),)):
        body = json.loads(text)
        said[body["label"]] = (body["label"], body["price"], body["act"], at_ms, person)
    for number in sorted(kept.keys() | said.keys()):
        if kept.get(number) != said.get(number):
            yield "Label {number}: it is not what the journal says.", {"number": number}
