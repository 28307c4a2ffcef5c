"""On which days did each known customer come? From the sums where they know, else from the lines.

A visit is a document with at least one line sold. A customer's label is its key: it is never
renamed, so labels tell customers apart.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from db.connection import go_on, rows
from db.facts.value import dataclass
from db.rollup_rows import JOINED
from db.statistics.sources import LINES

if TYPE_CHECKING:
    from db.statistics.asked import Asked

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
    source = next(
        one for one in LINES
        if not one.monthly and one.knows(asked.columns | {"day", "customer"})
    )  # fmt: skip
    found = rows(
        _DAYS.format(
            customer=source.columns["customer"],
            day=source.columns["day"],
            tables=source.tables,
            sold="line.quantity >= 0" if source.tables == JOINED else "transactions > 0",
            conditions=asked.conditions(source.columns),
        )
    )
    go_on()
    ordinals = {day: _ordinal(day) for day in {day for _, day in found}}
    labels, days = [label for label, _ in found], [ordinals[day] for _, day in found]
    pairs = zip(labels, labels[1:], days, days[1:], strict=False)
    gaps = [later - day for label, next_, day, later in pairs if label == next_ and later > day]
    keys = dict(rows(_KEYS))
    # The latest of each label stands last, and so is what the dictionary keeps.
    last = dict(zip(labels, days, strict=True))
    return Visits({keys[label]: day for label, day in last.items() if label in keys}, gaps)


def _ordinal(day: int) -> int:
    return date(day // 10000, day // 100 % 100, day % 100).toordinal()
