"""What are the values of a dimension called? By their latest label, the till's own kinds in words.

Means of payment and customer segments are recorded by a key of ours; people read them in their
language. What a former till recorded keeps the name it had there.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from db.connection import rows
from db.statistics.dimensions import DIMENSIONS, UNKNOWN
from db.words import say

if TYPE_CHECKING:
    from collections.abc import Iterable

    from db.facts.question import Value

_MANY = 5000
"""Of more keys than this all names are read: sought one by one they cost more."""


def tender(kind: Value) -> str:
    """Say what a tender is called; a former till's keeps its own name."""
    match kind:
        case "cash":
            return say("Statistics", "Cash")
        case "card":
            return say("Statistics", "Bank card")
        case "wallet":
            return say("Statistics", "QR code")
        case "stored":
            return say("Statistics", "Stored value")
        case _:
            return str(kind)


def offer(label: str) -> str:
    """Say what an offer is called; what former sales give off without a name is by our key."""
    match label:
        case "loyalty":
            return say("Statistics", "Loyalty discount")
        case "coupon":
            return say("Statistics", "Coupon discount")
        case _:
            return label


def spoken(dimension: str, label: str) -> str:
    """Say a label in the reader's language where it is one of the till's own."""
    if dimension == "tender":
        return tender(label)
    if dimension == "offer":
        return offer(label)
    return say("Segment", label) if dimension == "segment" else label


def named(dimension: str, keys: Iterable[Value]) -> dict[str, str]:
    """Tell what the keys of a dimension were called last."""
    kind, wanted = DIMENSIONS[dimension].kind, {str(key) for key in keys if key is not None}
    if len(wanted) > _MANY:
        found = rows("SELECT key, text FROM label WHERE kind = ? ORDER BY id", (kind,))
        return {key: spoken(dimension, text) for key, text in found if key in wanted}
    sql = (
        "SELECT key, text FROM label WHERE kind = ? "
        "AND key IN (SELECT value FROM json_each(?)) ORDER BY id"
    )
    # As one text: a statement takes some thousand values only.
    found = rows(sql, (kind, json.dumps(sorted(wanted))))
    return {key: spoken(dimension, text) for key, text in found}


def conditions(where: Iterable[tuple[str, str]]) -> tuple[str, ...]:
    """Say the conditions of a question or a filter bar: "Cashier: Li"."""
    asked = tuple(where)
    labelled = {name for name, _ in asked if DIMENSIONS[name].kind}
    names = {name: named(name, (one for at, one in asked if at == name)) for name in labelled}
    return tuple(
        say(
            "Statistics",
            "{name}: {value}",
            name=say("Statistics", DIMENSIONS[name].title),
            value=say("Statistics", "unknown")
            if value == UNKNOWN
            else names.get(name, {}).get(value, value),
        )
        for name, value in asked
    )
