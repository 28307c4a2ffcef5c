"""Does the summary add up, line by line, as domain/statistics.md says?"""

from __future__ import annotations

import pytest

from db.facts.report import Compare, Scope
from db.statistics.reports.summary import report
from tests.db.statistics.conftest import BOOKS, DAY_1, DAY_2

pytestmark = pytest.mark.usefixtures("golden")


def test_the_balance_of_the_golden_day() -> None:
    """Each line is the page's figure, and the signs lead from one to the next."""
    balance, beside = report(BOOKS, Scope(DAY_1, DAY_1)).sections
    assert [row.cells for row in balance.rows] == [
        ("", "Gross sales", "158.70"),
        ("−", "Discounts", "14.90"),
        ("−", "Returns", "0.00"),
        ("=", "Sales with tax", "143.80"),
        ("−", "Tax", "16.55"),
        ("=", "Net sales", "127.25"),
        ("−", "Cost", "96.00"),
        ("=", "Margin", "31.25"),
    ]
    assert [row.cells for row in beside.rows] == [(4, "10", "35.95", "2.50", "0.2456")]


def test_the_return_counts_on_its_day_and_is_compared() -> None:
    """The day before stands beside it; what came back is a negative sum of its own day."""
    balance, beside = report(BOOKS, Scope(DAY_2, DAY_2, compare=Compare.BEFORE)).sections
    by_name = {row.cells[1]: row.cells[2:] for row in balance.rows}
    assert by_name["Returns"] == ("12.90", "0.00")
    assert by_name["Sales with tax"] == ("-12.90", "143.80")
    assert by_name["Tax"] == ("-1.49", "16.55")
    assert [row.compared for row in beside.rows] == [False, True]
    asked = [row.behind for row in beside.rows]
    assert [(one.first, one.last) for one in asked if one] == [(DAY_2, DAY_2), (DAY_1, DAY_1)]
