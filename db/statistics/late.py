"""What came after a day was closed? Sales of a closed day that its Z did not count.

A sale counts on the business day on which it was made. Where that day had its Z already, the Z's
figures are those of before: the day is adjusted after its close, and whoever compares it with its
Z has to be told (domain/statistics.md, section 5). A day closed several times is closed by the
last of its Zs. Found by an index of day, till and number: no sale that was in time is read.
"""

from __future__ import annotations

from db.connection import rows
from db.facts.moment import BusinessDay
from db.facts.money import Money
from db.facts.value import dataclass

_LATE = """
    WITH closed AS (
        SELECT till, day, max(last_number) AS last FROM closing
        WHERE day BETWEEN ? AND ? GROUP BY till, day)
    SELECT closed.day, count(*), sum(sale.total)
    FROM closed JOIN label ON label.kind = 'till' AND label.key = closed.till
    CROSS JOIN sale ON sale.day = closed.day AND sale.till = label.id AND number > closed.last
    GROUP BY 1 ORDER BY 1
"""
_ALWAYS = (0, 9999_12_31)


@dataclass(frozen=True, slots=True)
class Late:
    """What came after the close of a day."""

    day: BusinessDay
    """The closed day."""
    documents: int
    """Sales and returns that were recorded after its last Z."""
    total: Money
    """What they came to, tax included."""


def late(first: BusinessDay | None, last: BusinessDay | None, currency: str) -> tuple[Late, ...]:
    """List the closed days of a span, both ends inclusive, that had something after it."""
    span = (first.number if first else _ALWAYS[0], last.number if last else _ALWAYS[1])
    return tuple(
        Late(BusinessDay(day), documents, Money(total, currency))
        for day, documents, total in rows(_LATE, span)
    )
