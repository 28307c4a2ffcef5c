"""Is a forecast shown only where past weeks say it can be told?"""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

from db.facts.moment import BusinessDay, Moment
from db.facts.report import Scope
from db.statistics.books import Books
from db.statistics.receipts import receipts
from db.statistics.reports.forecast import HISTORY, past, report
from tests.db.sold import CNY, draft, sold
from tests.db.statistics.conftest import BOOKS

if TYPE_CHECKING:
    from db.facts.report import Row
    from db.store import Store

MONDAY = date(2026, 3, 30)
LATE = Books(
    CNY,
    Moment.parse("2026-03-30T12:00:00+08:00", "Asia/Shanghai"),
    BusinessDay.of(MONDAY),
    4,
)


@pytest.fixture
def shop(store: Store) -> Store:
    """Trade sixteen weeks, closed on Sundays, and this morning.

    A sells 10 and 20 a day in alternate weeks, B one more each week, C once a week, D is new.
    """
    made = []
    for back in range(7 * 16 + 1):
        day = MONDAY - timedelta(days=back)
        week = (back + 6) // 7
        if day.isoweekday() == 7:
            continue
        lines = [sold("A", 10 + 10 * (week % 2)), sold("B", 20 - week)]
        lines += [sold("C", 5)] if day.isoweekday() == 3 else []
        lines += [sold("D", 3)] if week < 3 else []
        made.append(draft(*lines, at=f"{day.isoformat()}T11:00:00+08:00"))
    store.journal.record_all(made)
    return store


def behind(row: Row) -> int:
    """Count the receipts of a row."""
    assert row.behind is not None
    return len(receipts(row.behind, CNY))


@pytest.mark.usefixtures("shop")
def test_what_beats_the_last_weekday_is_shown() -> None:
    """A: 15 a day, six days; wrong by 5 of 15 where naive is wrong by 10; MASE 5 ÷ 10."""
    made = report(LATE, Scope())
    shown, _ = made.sections
    assert [row.cells for row in shown.rows] == [
        ("A", "Goods A", "90", "120", "0.3333", "0.6667", "0.5000", 24)
    ]
    assert behind(shown.rows[0]) == 96
    assert shown.notes == (
        "Expected from 2026-03-30 to 2026-04-05; holidays and offers to come are not known to it.",
        (
            "1 of 4 items; the error of all shown together is 33.3 %, a little flattering, "
            "because the same trial chose them."
        ),
    )
    assert made.scope.last == BusinessDay(20260329)


@pytest.mark.usefixtures("shop")
def test_the_others_are_counted_with_the_reason() -> None:
    """B rises, so the last weekday is nearer; C sells on Wednesdays; D is two weeks old."""
    _, left_out = report(LATE, Scope()).sections
    assert [row.cells for row in left_out.rows] == [
        ("the last same weekday is as good or better", 1),
        ("sold on fewer than half of the open days", 1),
        ("too short a history", 1),
    ]
    assert [behind(row) for row in left_out.rows] == [96, 16, 12]


@pytest.mark.usefixtures("shop")
def test_the_days_end_before_the_one_that_runs() -> None:
    """Whatever is asked; an earlier end is kept."""
    assert past(LATE, Scope()).last == BusinessDay(20260329)
    assert past(LATE, Scope(last=BusinessDay(20270101))).last == BusinessDay(20260329)
    early = past(LATE, Scope(last=BusinessDay(20260301)))
    assert early.last == BusinessDay(20260301)
    assert early.first is not None
    assert (date(2026, 3, 1) - early.first.date()).days == HISTORY - 1


@pytest.mark.usefixtures("store")
def test_an_empty_shop_forecasts_nothing() -> None:
    """No rows, and nothing is wrong."""
    shown, left_out = report(BOOKS, Scope()).sections
    assert shown.rows == left_out.rows == ()
