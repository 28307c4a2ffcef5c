"""Are only days compared on which a shop traded in both years?"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from db.facts.moment import BusinessDay
from db.facts.report import Scope
from db.statistics.receipts import receipts
from db.statistics.reports.like_for_like import behind as listed
from db.statistics.reports.like_for_like import report
from tests.db.sold import CNY, draft, sold
from tests.db.statistics.conftest import BOOKS

if TYPE_CHECKING:
    from db.facts.report import Row
    from db.store import Store

TRADED = (
    ("East", "2026-03-01", 100), ("East", "2025-03-02", 80),  # both
    ("East", "2026-03-02", 500),  # alone now
    ("West", "2026-03-02", 40), ("West", "2025-03-03", 50),  # both
    ("West", "2025-03-02", 900),  # alone a year before
    ("West", "2026-03-03", 7), ("West", "2025-03-04", 7),  # the running day
    ("New", "2026-03-01", 11),
    ("Closed", "2025-03-03", 22),
    ("Moved", "2026-03-01", 5), ("Moved", "2025-03-03", 6),
)  # fmt: skip
SCOPE = Scope(BusinessDay(20260301), BusinessDay(20260303))


@pytest.fixture
def shops(store: Store) -> Store:
    """Sell in five shops over two years; 2 March 2025 is 364 days before 1 March 2026."""
    made = [
        draft(sold("A", price=price, rate=0), at=f"{day}T12:00:00+08:00", shop=shop)
        for shop, day, price in TRADED
    ]
    store.journal.record_all(made)
    return store


def behind(row: Row) -> int:
    """Add up the receipts of a row, minor units."""
    assert row.behind is not None
    return sum(one.total.minor for one in receipts(row.behind, CNY))


@pytest.mark.usefixtures("shops")
def test_only_days_of_both_years_count() -> None:
    """East has one day, West one; the sum is of those, and the running day is out."""
    shops, days, course, _ = report(BOOKS, SCOPE).sections
    assert [row.cells for row in shops.rows] == [
        ("East", "East", 1, 1, "1.00", "0.80", "0.20", "0.2500"),
        ("West", "West", 1, 1, "0.40", "0.50", "-0.10", "-0.2000"),
        ("Together", "", 2, 2, "1.40", "1.30", "0.10", "0.0769"),
    ]
    assert [behind(row) for row in shops.rows[:2]] == [100, 40]
    together = listed(BOOKS, SCOPE, shops.rows[2].key)
    assert [one.total.minor for one in together] == [40, 100]
    assert listed(BOOKS, SCOPE, "other") == ()
    assert [row.cells for row in days.rows] == [
        ("2026-03-01", "2025-03-02", "1.00", "0.80", "0.20", "0.2500"),
        ("2026-03-02", "2025-03-03", "0.40", "0.50", "-0.10", "-0.2000"),
    ]
    assert [behind(row) for row in days.rows] == [100, 40]
    assert [(row.cells, row.compared, behind(row)) for row in course.rows[1:3]] == [
        (("2026-03-02", "0.40"), False, 40),
        (("2025-03-02", "0.80"), True, 80),
    ]
    assert shops.notes == ("Business day 2026-03-03 is left out: it is not over.",)


@pytest.mark.usefixtures("shops")
def test_shops_without_a_day_in_common_are_named() -> None:
    """With the reason, and what they sold."""
    left_out = report(BOOKS, SCOPE).sections[3]
    assert [row.cells[1:] for row in left_out.rows] == [
        ("Closed", "closed: no trade now", "0.00", "0.22"),
        ("Moved", "no day in common", "0.05", "0.06"),
        ("New", "new: no trade a year before", "0.11", "0.00"),
    ]
    assert behind(left_out.rows[2]) == 11


@pytest.mark.usefixtures("shops")
def test_the_filter_bar_narrows_it() -> None:
    """One shop asked for is one shop compared."""
    shops, *_ = report(BOOKS, Scope(SCOPE.first, SCOPE.last, (("shop", "West"),))).sections
    assert [row.cells[0] for row in shops.rows] == ["West", "Together"]


@pytest.mark.usefixtures("store")
def test_an_empty_shop_compares_nothing() -> None:
    """The sum is zero, without a rate."""
    shops, days, _, left_out = report(BOOKS, Scope()).sections
    assert [row.cells[2:] for row in shops.rows] == [(0, 0, "0.00", "0.00", "0.00", None)]
    assert days.rows == left_out.rows == ()
