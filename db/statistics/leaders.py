"""Which are the largest, of all or of each? Sorted by SQL: that needs no time of the till's own.

Labels are sorted instead of keys, which are what counts, so labels that are not alone with their
key are never left out; the answer is exact.
"""

from __future__ import annotations

import json
from dataclasses import replace
from heapq import nlargest
from typing import TYPE_CHECKING

from db.connection import rows
from db.facts.moment import BusinessDay
from db.statistics.ask import put, statement
from db.statistics.asked import Asked, Misasked, ready
from db.statistics.kept import parted, together, whole
from db.statistics.measures import Sums, fields_of
from db.statistics.plan import parts
from db.statistics.sides import side
from db.statistics.sources import LINES
from db.words import say

if TYPE_CHECKING:
    from db.facts.question import Question
    from db.statistics.ask import Groups, Key
    from db.statistics.kept import Cells

_NAMES = ", ".join(Sums.__slots__)
_NO_SUMS = ("cost", "cost_missing", "transactions", "again")
"""Sums that are no measure by which lines could be ranked."""
_KEPT = (
    "SELECT id FROM label WHERE kind = ?1 AND (key = '' OR key IN "
    "(SELECT key FROM label WHERE kind = ?1 GROUP BY 1 HAVING count(*) > 1))"
)
_SPARE = 200
"""So many leaders of each are kept."""
_SHARED = "SELECT 1 FROM label WHERE kind = ? GROUP BY key HAVING count(*) > 1 LIMIT 1"


def leading(question: Question, most: int) -> dict[Key, list[tuple[Key, Sums]]]:
    """Answer by two labelled dimensions: of each one of the first, the largest of the second.

    The `most` where the first measure is largest stand in that order, equal ones in that of their
    keys.

    Raises:
        Misasked: if the question makes no sense, or is not by two names and of a sum.

    """
    asked, measure = _ready(question, 2), question.measures[0]
    groups: Groups = {}
    put(groups, asked, _soon(asked, most) or rows(*_leading(asked, measure, most)))
    found: dict[Key, list[tuple[Key, Sums]]] = {}
    for (first, second), sums in groups.items():
        found.setdefault(first, []).append((second, sums))
    return {
        first: sorted(many, key=lambda one: (-_much(one[1], measure), str(one[0])))[:most]
        for first, many in found.items()
    }


def ranked(question: Question) -> list[tuple[Key, int]]:
    """Answer by one labelled dimension: each key with its first measure, the largest first.

    Equal ones stand in the order of their keys, the unknown before them.

    Raises:
        Misasked: if the question makes no sense, or is not by one name and of a sum.

    """
    _ready(question, 1)
    measure = question.measures[0]
    sums = ("total", "tax") if measure == "net" else (measure,)
    found = side(replace(question, measures=sums))
    much = [(key, whole - sum(tax)) for key, (whole, *tax) in found.items()]
    return sorted(much, key=lambda one: (-one[1], one[0] is not None, str(one[0])))


def _ready(question: Question, names: int) -> Asked:
    """Make a question ready that is by so many names, and of a sum."""
    asked, measure = ready(question), question.measures[0]
    is_sum = measure == "net" or (measure in Sums.__slots__ and measure not in _NO_SUMS)
    if not is_sum or [bool(one.kind) for one in asked.by] != [True] * names:
        raise Misasked(say("Statistics", "The largest are found by one name and a sum."))
    return asked


def _leading(asked: Asked, measure: str, most: int) -> tuple[str, tuple[object, ...]]:
    """Write the query of `leading`, by labels."""
    first, second = (one.kind for one in asked.by)
    kept = sorted({0, *(label for (label,) in rows(_KEPT, (second,)))})
    # Where the first has several labels, a part of it may have other leaders than the whole.
    limit = -1 if rows(_SHARED, (first,)) else most + len(kept)
    needed = fields_of(asked.question.measures)
    names = [name for name in Sums.__slots__ if name in needed]
    told = ", ".join(name if name in needed else "0" for name in Sums.__slots__)
    from_one = len(parts(asked, LINES)) == 1
    added = ", ".join(name if from_one else f"sum({name}) AS {name}" for name in names)
    much = "total - tax" if measure == "net" else measure
    sql = (
        f"WITH found (one, other, {_NAMES}) AS ({_union(asked)}), "  # noqa: S608
        f"added AS (SELECT one, other, {added} FROM found {'' if from_one else 'GROUP BY 1, 2'}), "
        f"placed AS (SELECT *, rank() OVER (PARTITION BY one ORDER BY {much} DESC) AS place "
        f"FROM added) SELECT one, other, {told} FROM placed "
        "WHERE ?1 < 0 OR place <= ?1 OR other IN (SELECT value FROM json_each(?2))"
    )
    return sql, (limit, json.dumps(kept))


def _soon(asked: Asked, most: int) -> list[Cells] | None:
    """Read lines of the day that runs only, where what leads the days before is kept.

    Of those days more leaders are kept than are asked for. One that is not among them had no more
    than the last that is; where not even with its sales of today it would lead, the answer is
    exact. Else None: everything must be read.
    """
    measure, days = asked.question.measures[0], parted(asked.span())
    is_raw = any(part.source.is_raw for part in parts(asked, LINES))
    if days is None or not is_raw or rows(_SHARED, (asked.by[0].kind,)):
        return None
    over, runs = days
    before = _within(asked, *over)
    sql, (limit, labels) = _leading(before, measure, _SPARE)
    what = (replace(asked.question, first=None, last=None), sql, limit, labels)
    led = whole(what, over, lambda: rows(sql, (limit, labels)))
    today = rows(_union(_within(asked, *runs))) if runs else []
    return together([led, today], 2) if _is_exact((led, today), measure, most) else None


def _within(asked: Asked, first: int, last: int) -> Asked:
    return ready(replace(asked.question, first=BusinessDay(first), last=BusinessDay(last)))


def _is_exact(found: tuple[list[Cells], list[Cells]], measure: str, most: int) -> bool:
    """Say whether nobody who was not kept can be among the `most` of any first name."""
    led, today = ({row[:2]: _much(Sums(*row[2:]), measure) for row in part} for part in found)
    for first in {key[0] for key in (*led, *today)}:
        order = sorted((much for key, much in led.items() if key[0] == first), reverse=True)
        if len(order) < _SPARE:
            continue
        sums = (much + today.get(key, 0) for key, much in led.items() if key[0] == first)
        least = nlargest(most, sums)[-1]
        others = (much for key, much in today.items() if key[0] == first and key not in led)
        if order[_SPARE - 1] + max(0, *others, 0) >= least:
            return False
    return True


def _union(asked: Asked) -> str:
    return " UNION ALL ".join(statement(asked, part) for part in parts(asked, LINES))


def _much(sums: Sums, measure: str) -> int:
    much: int = sums.total - sums.tax if measure == "net" else getattr(sums, measure)
    return much
