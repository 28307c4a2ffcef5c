"""Which documents does a report mean that no question describes? Those of a batch, an event, a Z.

Where the filter bar tells documents apart by everything in their head, `heads` writes its
conditions for a query of the report's own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.facts.moment import BusinessDay, Moment, business_day
from db.statistics import receipts
from db.statistics.asked import Misasked, ready
from db.statistics.receipts import listed
from db.statistics.scopes import asked
from db.statistics.sources import HEAD
from db.words import say

if TYPE_CHECKING:
    from db.facts.report import Scope
    from db.statistics.books import Books
    from db.statistics.receipts import Listed

LIMIT = 1000
"""Documents listed at most, as a screen shows them."""


def documents(condition: str, values: tuple[object, ...], currency: str) -> tuple[Listed, ...]:
    """List the documents for which an SQL condition on `sale` holds, the latest first."""
    return listed(condition, currency, LIMIT, values)


def heads(scope: Scope, **more: str) -> str:
    """Write the filter bar's conditions on documents; `more` names columns beside the head's.

    Raises:
        Misasked: if a condition makes no sense, or is about lines.

    """
    known = ready(asked(scope, ("transactions",)))
    columns = {column: f"sale.{column}" for column in HEAD} | more
    if others := sorted(known.columns - columns.keys()):
        text = "This report tells whole documents apart, not {names}."
        raise Misasked(say("Reports", text, names=", ".join(others)))
    return known.conditions(columns)


def matching(scope: Scope) -> str:
    """Write the filter bar's conditions on `sale` alone: with such a line, paid in such a way."""
    return receipts.matching(ready(asked(scope, ("transactions",))))


def within(scope: Scope, at: Moment, books: Books) -> bool:
    """Say whether something that happened then counts on the days asked for."""
    day = business_day(at, books.cut_off_hour)
    return (scope.first is None or scope.first <= day) and (
        scope.last is None or day <= scope.last
    )


def days(scope: Scope, books: Books, table: str) -> str:
    """Write as SQL that something of a table happened on the days asked for; as `within` says."""
    local = f"({table}.at_ms + {table}.offset_min * 60000 - {books.cut_off_hour * 3_600_000})"
    first = "" if scope.first is None else f"{local} >= {_ms(scope.first)}"
    last = "" if scope.last is None else f"{local} < {_ms(scope.last) + _DAY_MS}"
    return " AND ".join(one for one in (first, last) if one) or "1"


_DAY_MS = 86_400_000


def _ms(day: BusinessDay) -> int:
    """Give the beginning of a date, milliseconds since 1970 on a clock that is never changed."""
    return Moment.parse(day.text(), "UTC").utc_ms
