"""When was it sold? Means over open hours, and sums by the hour."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from db.facts.report import Scope
from db.statistics.receipts import receipts
from db.statistics.reports.hours import report
from tests.db.sold import CNY
from tests.db.statistics.conftest import BOOKS, DAY_1

if TYPE_CHECKING:
    from db.facts.report import Row

pytestmark = pytest.mark.usefixtures("golden")


def test_hours_add_up_to_the_day_and_lead_to_their_receipts() -> None:
    """After midnight is still the business day; each row knows its documents."""
    _, hours = report(BOOKS, Scope(DAY_1, DAY_1, with_tax=True)).sections
    assert [row.cells for row in hours.rows] == [
        ("01", "7.00", 1, "2", "7.00"),
        ("10", "123.90", 2, "7", "61.95"),
        ("23", "12.90", 1, "1", "12.90"),
    ]
    assert [_count(row) for row in hours.rows] == [1, 2, 1]


def test_the_mean_divides_by_open_hours() -> None:
    """An hour between the first and the last sale was open, even if nothing was sold in it."""
    heat, _ = report(BOOKS, Scope(with_tax=True)).sections
    mean = {row.cells[:2]: row.cells[2:] for row in heat.rows}
    assert mean["1", "10"] == ("123.90", "2.00", 1)
    assert mean["1", "12"] == ("0.00", "0.00", 1)
    assert mean["2", "11"] == ("-12.90", "0.00", 1)
    assert ("2", "10") not in mean


def _count(row: Row) -> int:
    assert row.behind is not None
    return len(receipts(row.behind, CNY))
