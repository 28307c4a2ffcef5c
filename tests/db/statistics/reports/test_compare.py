"""Do spans stand side by side as they should, and is a rate left out where there is no base?"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from db.facts.moment import BusinessDay
from db.facts.report import Compare, Scope, Shape
from db.statistics.receipts import receipts
from db.statistics.reports.compare import periods, report
from db.statistics.reports.comparing import called, percent
from tests.db.sold import CNY, draft, sold
from tests.db.statistics.conftest import BOOKS, DAY_1, DAY_2

if TYPE_CHECKING:
    from db.facts.question import Value
    from db.facts.report import Section
    from db.store import Store

FIRST, LAST = BusinessDay(20260227), BusinessDay(20260302)


def cells(section: Section) -> list[tuple[Value, ...]]:
    """Give the rows without the sum."""
    return [row.cells for row in section.rows if not row.whole]


def chosen(by: str, compare: Compare = Compare.WEEK) -> Scope:
    """Ask for four days over the turn of a month."""
    return Scope(FIRST, LAST, compare=compare, with_tax=True, options=(("by", by),))


@pytest.fixture
def shop(store: Store) -> Store:
    """Sell on some days of two weeks; the second goods only now."""
    days = {"2026-02-20": 100, "2026-02-22": 50, "2026-02-27": 120, "2026-03-02": 80}
    made = [
        draft(sold("A", price=price, rate=0), at=f"{day}T10:00:00+08:00", cashier="li")
        for day, price in days.items()
    ]
    new = sold("B", price=30, rate=0, department="Home")
    made.append(draft(new, at="2026-03-02T11:00:00+08:00", cashier="wang"))
    store.journal.record_all(made)
    return store


@pytest.mark.usefixtures("shop")
def test_days_stand_beside_days_of_the_same_place() -> None:
    """Closed days keep their place; without a base there is no rate."""
    section, course, _ = report(BOOKS, chosen("day")).sections
    assert cells(section) == [
        ("2026-02-27", "2026-02-20", "1.20", "1.00", "0.20", "0.2000"),
        ("2026-02-28", "2026-02-21", "0.00", "0.00", "0.00", None),
        ("2026-03-01", "2026-02-22", "0.00", "0.50", "-0.50", "-1.0000"),
        ("2026-03-02", "2026-02-23", "1.10", "0.00", "1.10", None),
    ]
    assert section.rows[-1].cells[2:] == ("2.30", "1.50", "0.80", "0.5333")
    assert course.chart is not None
    assert (course.chart.shape, course.chart.y) == (Shape.LINE, ("total",))
    assert [(row.cells, row.compared) for row in course.rows[3:6]] == [
        (("2026-03-02", "1.10"), False),
        (("2026-02-20", "1.00"), True),
        (("2026-02-21", "0.00"), True),
    ]
    before = course.rows[4].behind
    assert before is not None
    assert len(receipts(before, CNY)) == 1
    behind = section.rows[3].behind
    assert behind is not None
    assert len(receipts(behind, CNY)) == 2


@pytest.mark.usefixtures("shop")
def test_a_period_that_one_span_lacks_is_unknown_there() -> None:
    """Two months now beside one before."""
    section, *_ = report(BOOKS, chosen("month")).sections
    assert cells(section) == [
        ("2026-02", "2026-02", "1.20", "1.50", "-0.30", "-0.2000"),
        ("2026-03", None, "1.10", None, None, None),
    ]
    assert section.rows[-1].cells[2:4] == ("2.30", "1.50")
    other = Scope(BusinessDay(20260301), LAST, compare=Compare.BEFORE, options=(("by", "week"),))
    weeks, *_ = report(BOOKS, other).sections
    assert [row[:2] for row in cells(weeks)] == [("2026-W09", "2026-W09"), ("2026-W10", None)]


@pytest.mark.usefixtures("shop")
@pytest.mark.parametrize(
    ("by", "wanted"),
    [
        ("department", [("Food", "Food", "2.00", "1.50"), ("Home", "Home", "0.30", "0.00")]),
        ("cashier", [("li", "li", "2.00", "1.50"), ("wang", "wang", "0.30", "0.00")]),
    ],
)
def test_places_stand_beside_themselves(by: str, wanted: list[tuple[str, ...]]) -> None:
    """The largest difference first; what is new has no rate."""
    section, beside = report(BOOKS, chosen(by)).sections
    assert [row[:4] for row in cells(section)] == wanted
    assert [row[-1] for row in cells(section)] == ["0.3333", None]
    assert [row.cells[2] for row in beside.rows] == [3, 2]
    assert [row.compared for row in beside.rows] == [False, True]


@pytest.mark.usefixtures("golden")
def test_what_is_unlike_is_said() -> None:
    """A day that is not over, other weekdays, and how the comparison is called."""
    notes = report(BOOKS, Scope(DAY_2, DAY_2)).sections[0].notes
    assert notes == (
        "Business day 2026-03-03 beside business day 2026-03-02: against the days just before.",
        "Business day 2026-03-03 is not over, and stands beside whole days.",
        "The days compared fall on other weekdays.",
    )
    assert len(report(BOOKS, Scope(DAY_1, DAY_1, compare=Compare.WEEK)).sections[0].notes) == 1
    leap = Scope(BusinessDay(20240228), BusinessDay(20240229), compare=Compare.DATES)
    assert "The spans differ in length: 2 days beside 1." in (
        report(BOOKS, leap).sections[0].notes
    )


def test_each_comparison_has_a_name() -> None:
    """And none is nameless but none."""
    names = [called(one) for one in Compare]
    assert len(set(names)) == len(names)


def test_rates_need_a_base() -> None:
    """Half-up to four decimals; zero and less are no base."""
    assert [percent(3, 8), percent(2, 3), percent(0, 5)] == ["-0.6250", "-0.3333", "-1.0000"]
    assert [percent(1, 0), percent(1, -5)] == [None, None]


def test_periods_follow_the_calendar() -> None:
    """Weeks are those of ISO 8601, over the turn of a year too."""
    scope = Scope(BusinessDay(20251228), BusinessDay(20260105))
    assert periods(scope, "week") == ["2025-W52", "2026-W01", "2026-W02"]
    assert periods(scope, "month") == ["2025-12", "2026-01"]
    assert len(periods(scope, "day")) == 9
