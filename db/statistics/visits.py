"""On which days did each known customer come? From the sums where they know, else from the lines.

A visit is a document with at least one line sold. A customer's label is its key: it is never
renamed, so labels tell customers apart.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import date
from itertools import chain
from typing import TYPE_CHECKING

from db.connection import go_on, rows
from db.facts.moment import BusinessDay
from db.facts.value import dataclass
from db.rollup_rows import JOINED
from db.statistics.asked import ready
from db.statistics.kept import parted, whole
from db.statistics.sources import LINES

if TYPE_CHECKING:
    from db.statistics.asked import Asked
    from db.statistics.kept import Cells, Days

_DAYS = """
    SELECT {customer}, {day} FROM {tables} WHERE {customer} <> 0 AND {sold} AND {conditions}
    ORDER BY 1, 2
"""
_KEYS = "SELECT id, key FROM label WHERE kind = 'customer' AND key <> ''"


@dataclass(frozen=True, slots=True)
class Visits:
    """When known customers came; days are proleptic ordinals (date.toordinal)."""

    last: dict[str, int]
    """The last day with a visit, by the customer's key."""
    gaps: list[int]
    """Days between two days with a visit of the same customer, over all customers."""


def visits(asked: Asked) -> Visits:
    """Find the days with a visit, under the conditions and in the days that are asked about."""
    days = parted(asked.span())
    if days is None:
        return _read(_sql(asked))
    over, runs = days
    sql = _sql(_within(asked, over))
    before = _unpacked(whole(("visits", sql), over, lambda: _packed(_read(sql))))
    return _then(before, _read(_sql(_within(asked, runs)))) if runs else before


def _within(asked: Asked, days: Days) -> Asked:
    return ready(replace(asked.question, first=BusinessDay(days[0]), last=BusinessDay(days[1])))


def _sql(asked: Asked) -> str:
    source = next(
        one for one in LINES
        if not one.monthly and one.knows(asked.columns | {"day", "customer"})
    )  # fmt: skip
    return _DAYS.format(
        customer=source.columns["customer"],
        day=source.columns["day"],
        tables=source.tables,
        sold="line.quantity >= 0" if source.tables == JOINED else "transactions > 0",
        conditions=asked.conditions(source.columns),
    )


def _read(sql: str) -> Visits:
    found = rows(sql)
    go_on()
    ordinals = {day: _ordinal(day) for day in {day for _, day in found}}
    labels, days = [label for label, _ in found], [ordinals[day] for _, day in found]
    pairs = zip(labels, labels[1:], days, days[1:], strict=False)
    gaps = [later - day for label, next_, day, later in pairs if label == next_ and later > day]
    keys = dict(rows(_KEYS))
    # The latest of each label stands last, and so is what the dictionary keeps.
    last = dict(zip(labels, days, strict=True))
    return Visits({keys[label]: day for label, day in last.items() if label in keys}, gaps)


def _packed(found: Visits) -> list[Cells]:
    """Write visits as rows: how many gaps of each length, then the last day of each customer."""
    return [*((None, *gap) for gap in Counter(found.gaps).items()), *found.last.items()]


def _unpacked(kept: list[Cells]) -> Visits:
    gaps = [row[1:] for row in kept if row[0] is None]
    return Visits(
        {row[0]: row[1] for row in kept[len(gaps) :]},
        [*chain.from_iterable([gap] * many for gap, many in gaps)],
    )


def _then(before: Visits, today: Visits) -> Visits:
    """Go on with a later day."""
    gaps = [day - before.last[key] for key, day in today.last.items() if key in before.last]
    return Visits(before.last | today.last, before.gaps + gaps)


def _ordinal(day: int) -> int:
    return date(day // 10000, day // 100 % 100, day % 100).toordinal()
