"""When was it sold? Means over open hours, and sums by the hour."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from db.facts.moment import BusinessDay
from db.facts.report import Scope
from db.statistics.reader import Reader
from db.statistics.receipts import receipts
from db.statistics.reports.hours import report
from tests.db.sold import CNY
from tests.db.statistics.conftest import BOOKS, DAY_1, NOW

if TYPE_CHECKING:
    from db.facts.report import Row

pytestmark = pytest.mark.usefixtures("golden")


def test_hours_add_up_to_the_day_and_lead_to_their_receipts() -> None:
    """After midnight is still the business day; each row knows its documents."""
    _, hours = report(BOOKS, Scope(DAY_1, DAY_1, with_tax=True)).sections
    assert [row.cells for row in hours.rows] == [
        ("10", "123.90", 2, "7", "61.95"),
        ("23", "12.90", 1, "1", "12.90"),
        ("01", "7.00", 1, "2", "7.00"),
    ]
    assert [_count(row) for row in hours.rows] == [2, 1, 1]


def test_the_mean_divides_by_open_hours() -> None:
    """An hour between the first and the last sale was open, even if nothing was sold in it."""
    heat, _ = report(BOOKS, Scope(with_tax=True)).sections
    mean = {row.cells[:2]: row.cells[2:] for row in heat.rows}
    assert mean["1", "10"] == ("123.90", "2.00", 1)
    assert mean["1", "12"] == ("0.00", "0.00", 1)
    assert mean["2", "11"] == ("-12.90", "0.00", 1)
    assert mean["2", "10"] == (None, None, 0)
    assert mean["1", "00"] == ("0.00", "0.00", 1)
    assert mean["1", "01"] == ("7.00", "1.00", 1)


def test_the_marks_run_from_the_cut_off_hour() -> None:
    """10:00 to 01:00 are sixteen hours; the small hours are last, and closed ones are not open."""
    heat, _ = report(BOOKS, Scope(with_tax=True)).sections
    order = ["10", *(f"{hour}" for hour in range(11, 24)), "00", "01"]
    for weekday in ("1", "2"):
        assert [row.cells[1] for row in heat.rows if row.cells[0] == weekday] == order
    assert sum(int(str(row.cells[4])) for row in heat.rows) == len(order) + 1


def test_the_reader_hands_in_the_shops_cut_off() -> None:
    """Whoever asks through the reader gets the same order; without a cut-off, midnight's."""
    scope = Scope(DAY_1, DAY_1, with_tax=True)
    for cut_off, hours in ((4, ["10", "23", "01"]), (0, ["01", "10", "23"])):
        found = Reader(CNY, cut_off).report("hours", scope, NOW, DAY_1)
        assert [row.cells[0] for row in found.sections[1].rows] == hours


def test_nothing_sold_is_an_empty_report() -> None:
    """No hour was open."""
    quiet = BusinessDay(20250101)
    heat, hours = report(BOOKS, Scope(quiet, quiet)).sections
    assert (heat.rows, hours.rows) == ((), ())


def _count(row: Row) -> int:
    assert row.behind is not None
    return len(receipts(row.behind, CNY))
