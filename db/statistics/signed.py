"""How long did somebody stand at a till, signed on? From the journal's sign-ons and sign-offs.

A till that locks by itself signs off too, so this is the time it was unlocked. Who never signs in
has no such time, and a sign-on that nothing has ended yet is not counted.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from db.connection import rows
from db.facts.event import EventCode
from db.facts.value import dataclass
from db.statistics.documents import days

if TYPE_CHECKING:
    from db.facts.report import Scope
    from db.statistics.books import Books

_ENDS = (EventCode.SIGNED_ON, EventCode.SIGNED_OFF)
_SIGNED = """
    SELECT till, code, at_ms, person FROM journal WHERE code IN ({}, {}) AND {}
    ORDER BY till, seq
"""


@dataclass(slots=True)
class Signed:
    """What somebody's sign-ons add up to."""

    times: int = 0
    """How often they signed on and off again."""
    ms: int = 0
    """Milliseconds in between."""


def signed(books: Books, scope: Scope) -> dict[str, Signed]:
    """Add up each person's time signed on, on the days asked for; filters: till."""
    tills = {key for name, key in scope.where if name == "till"}
    found: dict[str, Signed] = defaultdict(Signed)
    since: dict[str, tuple[str, int]] = {}
    sql = _SIGNED.format(*(int(code) for code in _ENDS), days(scope, books, "journal"))
    for till, code, ms, person in rows(sql):
        if tills and till not in tills:
            continue
        if till in since:
            before, began = since.pop(till)
            found[before].times += 1
            # A clock that was set back makes no time negative.
            found[before].ms += max(0, ms - began)
        if code == EventCode.SIGNED_ON:
            since[till] = (person, ms)
    return found
