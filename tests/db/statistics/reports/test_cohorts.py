"""Is every cohort counted exactly, month after month?"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from db.facts.moment import BusinessDay
from db.facts.report import Scope, Shape
from db.statistics.reports.cohorts import FEW, behind, report
from tests.db.sold import draft, sold
from tests.db.statistics.conftest import BOOKS

if TYPE_CHECKING:
    from db.facts.question import Value
    from db.facts.report import Section
    from db.store import Store

VISITS = {
    "A": ("2025-11-05", "2025-11-30", "2025-12-01", "2026-02-10"),
    "B": ("2025-11-06", "2026-02-11"),
    "C": ("2025-11-07",),
    "D": ("2026-01-01", "2026-03-01"),
}
"""Days on which members bought; March 2026 runs."""


@pytest.fixture
def shop(store: Store) -> Store:
    """Sell to four members, and to a day of twenty new ones; D's first visit is in East."""
    made = [
        draft(
            sold("A", rate=0),
            at=f"{day}T12:00:00+08:00",
            customer=who,
            shop="East" if day == "2026-01-01" else None,
        )
        for who, days in VISITS.items()
        for day in days
    ]
    made += [
        draft(sold("A", rate=0), at="2026-02-01T12:00:00+08:00", customer=f"N{number}")
        for number in range(FEW)
    ]
    made.append(draft(sold("A", rate=0), at="2026-02-01T12:00:00+08:00"))
    store.journal.record_all(made)
    return store


def counts(section: Section) -> dict[tuple[Value, Value], tuple[Value, ...]]:
    """Give buyers, size and remark by cohort and month."""
    return {(row.cells[0], row.cells[1]): row.cells[3:] for row in section.rows}


@pytest.mark.usefixtures("shop")
def test_every_month_of_every_cohort() -> None:
    """Month 0 is everybody; a month without visits is zero; nothing is in a month to come."""
    retention, sizes = report(BOOKS, Scope()).sections
    few = "few members"
    assert counts(retention) == {
        ("2025-11", 0): (3, 3, few),
        ("2025-11", 1): (1, 3, few),
        ("2025-11", 2): (0, 3, few),
        ("2025-11", 3): (2, 3, few),
        ("2025-11", 4): (0, 3, few),
        ("2026-01", 0): (1, 1, few),
        ("2026-01", 1): (0, 1, few),
        ("2026-01", 2): (1, 1, few),
        ("2026-02", 0): (20, 20, ""),
        ("2026-02", 1): (0, 20, "not over"),
    }
    assert retention.rows[3].cells[2] == "0.6667"
    assert [row.cells[1:4] for row in sizes.rows] == [
        (3, 2, "0.6667"),
        (1, 1, "1.0000"),
        (20, 0, "0.0000"),
    ]
    assert retention.notes == ("Month 2026-03 is not over: its rates still grow.",)
    assert retention.chart is not None
    assert (retention.chart.shape, retention.chart.by) == (Shape.HEAT, "cohort")


@pytest.mark.usefixtures("shop")
def test_each_cell_leads_to_its_receipts() -> None:
    """A month's visits of the cohort, or all of them."""
    assert [len(behind(BOOKS, Scope(), f"2025-11+{after}")) for after in range(5)] == [
        4, 1, 0, 2, 0,
    ]  # fmt: skip
    assert len(behind(BOOKS, Scope(), "2025-11")) == 7
    assert behind(BOOKS, Scope(), "2025-12") == ()


@pytest.mark.usefixtures("shop")
def test_the_days_choose_cohorts_and_not_what_follows() -> None:
    """January's members are watched until today."""
    scope = Scope(BusinessDay(20260101), BusinessDay(20260131))
    retention, _ = report(BOOKS, scope).sections
    assert list(counts(retention)) == [("2026-01", 0), ("2026-01", 1), ("2026-01", 2)]
    assert retention.rows[2].cells[3] == 1


@pytest.mark.usefixtures("shop")
def test_a_filter_narrows_the_visits_and_is_said() -> None:
    """Of D's visits only the first was in East; the cohort stays."""
    retention, _ = report(BOOKS, Scope(where=(("shop", "East"),))).sections
    assert [row.cells[3] for row in retention.rows if row.cells[0] == "2026-01"] == [1, 0, 0]
    assert len(retention.notes) == 2
    assert len(behind(BOOKS, Scope(where=(("shop", "East"),)), "2026-01")) == 1


@pytest.mark.usefixtures("shop")
def test_conditions_on_lines_count_the_same() -> None:
    """All goods are food: asked from the lines, every cell is as from the heads."""
    from_heads, _ = report(BOOKS, Scope()).sections
    from_lines, _ = report(BOOKS, Scope(where=(("department", "Food"),))).sections
    assert counts(from_lines) == counts(from_heads)


@pytest.mark.usefixtures("golden")
def test_a_shop_without_members() -> None:
    """No cohorts, no rows."""
    assert [section.rows for section in report(BOOKS, Scope()).sections] == [(), ()]
