"""Do branches add up, and does each lead to its receipts?"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from db.facts.report import Compare, Scope
from db.statistics.receipts import receipts
from db.statistics.reports.departments import behind, report
from tests.db.sold import CNY, draft, sold
from tests.db.statistics.conftest import BOOKS, DAY_1, DAY_2

if TYPE_CHECKING:
    from db.facts.report import Row
    from db.store import Store

FOOD, MEAT, PORK, HOME = "食品", "食品/肉禽", "食品/肉禽/猪肉", "家居"


@pytest.fixture(autouse=True)
def trade(store: Store) -> Store:
    """Sell in three branches on two days; meat has goods of its own and pork below it."""
    store.journal.record_all(
        (
            draft(
                sold("A", 2, price=1000, cost=600, tax=0, department=MEAT),
                sold("P", price=3000, cost=2000, tax=0, line=500, department=PORK),
                sold("H", price=1500, cost=1000, tax=0, department=HOME),
            ),
            draft(sold("H", price=1000, cost=400, tax=0, department=HOME)),
            draft(
                sold("P", price=4000, cost=2000, tax=0, department=PORK),
                sold("X", price=500, cost=None, tax=0, department=None),
                at="2026-03-03T10:00:00+08:00",
            ),
        )
    )
    return store


def test_each_branch_has_its_own_sums() -> None:
    """A branch is everything below it; its own goods stand beside those of its children."""
    _, tree = report(BOOKS, Scope(DAY_1, DAY_1)).sections
    assert [(row.level, *row.cells[:5]) for row in tree.rows] == [
        (0, "食品", "45.00", "0.6429", "3", "13.00"),
        (1, MEAT, "45.00", "0.6429", "3", "13.00"),
        (2, f"{MEAT}, directly", "20.00", "0.2857", "2", "8.00"),
        (2, PORK, "25.00", "0.3571", "1", "5.00"),
        (0, HOME, "25.00", "0.3571", "2", "11.00"),
        (0, "All departments", "70.00", "1.0000", "5", "24.00"),
    ]
    assert [row.whole for row in tree.rows] == [False] * 5 + [True]


def test_contribution_is_share_times_margin_rate() -> None:
    """Margin over all net sales; margin shares add up; what was taken off is over gross."""
    _, tree = report(BOOKS, Scope(DAY_1, DAY_1)).sections
    by_name = {row.cells[0]: row.cells[5:] for row in tree.rows}
    assert by_name["食品"] == ("0.2889", "0.5417", "0.1857", "0.1000")
    assert by_name[HOME] == ("0.4400", "0.4583", "0.1571", "0.0000")
    assert by_name["All departments"] == ("0.3429", "1.0000", "0.3429", "0.0667")


def test_the_top_adds_up_to_everything() -> None:
    """Only the first level is drawn."""
    top, _ = report(BOOKS, Scope(DAY_1, DAY_1)).sections
    assert [row.cells for row in top.rows] == [
        ("食品", "45.00", "0.6429", "3"),
        (HOME, "25.00", "0.3571", "2"),
    ]


def test_compared_with_the_day_before() -> None:
    """What was not sold any more has a row too; without a base there is no percentage."""
    _, tree = report(BOOKS, Scope(DAY_2, DAY_2, compare=Compare.BEFORE)).sections
    by_name = {row.cells[0]: row.cells for row in tree.rows}
    assert by_name["食品"][-3:] == ("45.00", "-5.00", "-0.1111")
    assert by_name[HOME][1:3] == ("0.00", "0.0000")
    assert by_name[HOME][-3:] == ("25.00", "-25.00", "-1.0000")
    assert by_name["Without a department"][-3:] == ("0.00", "5.00", None)
    assert by_name["All departments"][-3:] == ("70.00", "-25.00", "-0.3571")


def test_an_unknown_cost_hides_the_margin_of_its_branch_only() -> None:
    """Not 100 %, and the branches beside it stay known."""
    made = report(BOOKS, Scope(DAY_2, DAY_2))
    by_name = {row.cells[0]: row.cells for row in made.sections[1].rows}
    assert by_name["Without a department"][4:8] == (None, None, None, None)
    assert by_name["食品"][4:8] == ("20.00", "0.5000", None, "0.4444")
    assert by_name["All departments"][4] is None
    assert "50.0 %" in made.population


def test_rows_lead_to_their_receipts() -> None:
    """A branch to all below it, its own goods only to theirs."""
    scope = Scope()
    _, tree = report(BOOKS, scope).sections
    rows = {str(row.cells[0]): row for row in tree.rows}
    assert _count(rows["食品"]) == 2
    assert _count(rows[HOME]) == 2
    assert _count(rows["Without a department"]) == 1
    assert _count(rows["All departments"]) == 3
    own = rows[f"{MEAT}, directly"]
    assert own.behind is None
    assert [one.receipt_no for one in behind(BOOKS, scope, own.key)] == ["01-000001"]


def test_a_filter_below_a_branch_is_kept_on_the_way_down() -> None:
    """The branch above shows, and leads to, only what was asked for."""
    scope = Scope(where=(("department", MEAT), ("department", HOME)))
    _, tree = report(BOOKS, scope).sections
    above = tree.rows[0]
    assert (above.cells[0], above.cells[1]) == ("食品", "85.00")
    assert above.behind is not None
    assert above.behind.where == (("department", MEAT),)


def _count(row: Row) -> int:
    assert row.behind is not None
    return len(receipts(row.behind, CNY))
