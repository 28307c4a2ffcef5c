"""Are goods ranked by exact shares, and is nothing hidden that has no cost or stopped selling?"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.facts.basket import SoldRef
from db.facts.report import Scope
from db.statistics.classes import classed
from db.statistics.receipts import receipts
from db.statistics.reports.items import behind, report
from tests.db.sold import CNY, draft, sold
from tests.db.statistics.conftest import BOOKS, DAY_1, DAY_2

if TYPE_CHECKING:
    from db.facts.report import Report, Row, Section
    from db.store import Store

SPAN = Scope(DAY_1, DAY_2)


def section(made: Report, name: str) -> Section:
    """Find a section."""
    return next(one for one in made.sections if one.name == name)


def by_code(made: Report, name: str) -> dict[object, Row]:
    """Give a section's rows by their first cell."""
    return {row.cells[0]: row for row in section(made, name).rows}


@pytest.fixture(autouse=True)
def trade(store: Store) -> Store:
    """Sell goods worth 80, 15, 4 and 1; one has no cost, two were last sold in winter."""
    before = (
        draft(sold("OLD", tax=0), at="2025-12-20T10:00:00+08:00"),
        draft(sold("LATE", tax=0), at="2026-02-10T10:00:00+08:00"),
        draft(sold("D", tax=0), at="2026-01-01T10:00:00+08:00"),
    )
    first = draft(
        sold("A", 4, price=2000, cost=1500, tax=0),
        sold("B", price=1600, cost=400, line=100, tax=0),
        sold("C", 2, price=200, cost=None, tax=0),
        sold("D", price=100, cost=50, tax=0),
    )
    recorded = store.journal.record_all((*before, first))
    sale = recorded[-1]
    back = SoldRef(sale.sale_id, 3, sale.receipt_no)
    came = sold("C", -1, price=200, cost=None, tax=0, returns=back)
    store.journal.record(draft(came, at="2026-03-05T10:00:00+08:00"))
    return store


def test_abc_by_sales() -> None:
    """80 % is still A, 95 % still B; shares are exact and add up to everything."""
    made = report(BOOKS, SPAN)
    rows = section(made, "items").rows
    assert [row.cells[:7] for row in rows] == [
        ("A", "Goods A", "A", "80.00", "4", "0.8000", "0.8000"),
        ("B", "Goods B", "B", "15.00", "1", "0.1500", "0.9500"),
        ("C", "Goods C", "C", "4.00", "2", "0.0400", "0.9900"),
        ("D", "Goods D", "C", "1.00", "1", "0.0100", "1.0000"),
        ("", "All items: 4", None, "100.00", "8", None, None),
    ]
    assert [row.whole for row in rows] == [False] * 4 + [True]
    assert [row.cells for row in section(made, "classes").rows] == [
        ("A", 1, "0.2500", "80.00", "0.8000", "20.00"),
        ("B", 1, "0.2500", "15.00", "0.1500", "11.00"),
        ("C", 2, "0.5000", "5.00", "0.0500", None),
    ]


def test_rates_of_an_item() -> None:
    """Margin, margin rate, discount over gross, and what came back of what was sold here."""
    rows = by_code(report(BOOKS, SPAN), "items")
    assert rows["A"].cells[7:] == ("20.00", "0.2500", "0.0000", "0.0000")
    assert rows["B"].cells[7:] == ("11.00", "0.7333", "0.0625", "0.0000")
    assert rows["C"].cells[7:] == (None, None, "0.0000", "0.5000")
    assert rows[""].cells[7:] == (None, None, "0.0099", "0.1250")


def test_abc_by_margin_leaves_out_what_has_no_cost() -> None:
    """20 of 31.50 is 63 %; the second crosses 95 %; goods without cost are told apart."""
    made = report(BOOKS, Scope(DAY_1, DAY_2, options=(("by", "margin"),)))
    rows = section(made, "items").rows
    assert [row.cells[0] for row in rows] == ["A", "B", "D", "C", ""]
    assert [row.cells[2] for row in rows] == ["A", "C", "C", None, None]
    assert [row.cells[5:7] for row in rows][:3] == [
        ("0.6349", "0.6349"),
        ("0.3492", "0.9841"),
        ("0.0159", "1.0000"),
    ]
    assert [row.cells for row in section(made, "unknown").rows] == [("C", "Goods C", "4.00", "2")]


def test_what_is_not_sold_any_more() -> None:
    """Sold before, not in the span, and not for so many days; the longest ago first."""
    quiet = section(report(BOOKS, SPAN), "quiet")
    assert [row.cells for row in quiet.rows] == [("OLD", "Goods OLD", "2025-12-20", 73)]
    assert _count(quiet.rows[0]) == 1
    short = Scope(DAY_2, DAY_2, options=(("quiet", "30"),))
    assert [row.cells[0] for row in section(report(BOOKS, short), "quiet").rows] == ["OLD"]
    long = Scope(DAY_1, DAY_2, where=(("till", "01"),), options=(("quiet", "90"),))
    assert section(report(BOOKS, long), "quiet").rows == ()


def test_other_orders_and_fewer_rows() -> None:
    """The sum counts all goods, and the section says how many are not shown."""
    by_rate = Scope(DAY_1, DAY_2, options=(("sort", "returned"),))
    assert section(report(BOOKS, by_rate), "items").rows[0].cells[0] == "C"
    for sort, order in (("units", "ACBD"), ("margin", "ABDC"), ("discount", "BACD")):
        made = report(BOOKS, Scope(DAY_1, DAY_2, options=(("sort", sort),)))
        assert "".join(str(row.cells[0]) for row in section(made, "items").rows) == order
    many = Scope(DAY_1, DAY_2, options=(("rows", "50"),))
    assert section(report(BOOKS, many), "items").notes == ()


def test_a_limit_is_said(store: Store) -> None:
    """Fifty of fifty-four, and no curve over a part of them."""
    store.journal.record(draft(*(sold(f"N{n}", price=10, tax=0) for n in range(50))))
    made = section(report(BOOKS, Scope(DAY_1, DAY_2, options=(("rows", "50"),))), "items")
    assert len(made.rows) == 51
    assert made.rows[-1].cells[3] == "105.00"
    assert made.chart is None
    assert made.notes[0].startswith("The first 50 of 54 items")


def test_rows_lead_to_their_receipts() -> None:
    """An item to its documents in the span, a class to those of its goods."""
    rows = by_code(report(BOOKS, SPAN), "items")
    assert _count(rows["D"]) == 1
    assert len(behind(BOOKS, SPAN, "C")) == 1
    # Over all time OLD and C are class C: two documents sold them, one took C back.
    assert len(behind(BOOKS, Scope(), "C")) == 3


@pytest.mark.parametrize(
    ("worth", "classes"),
    [
        ({"x": 90, "y": 5, "z": 5}, "ABC"),
        ({"x": 99, "y": 1}, "AC"),
        ({"x": 1}, "A"),
        ({"x": 0, "y": -5}, "CC"),
        ({"x": 80, "y": 15, "z": 5}, "ABC"),
        ({"x": 8001, "y": 1, "z": 1998}, "ACC"),
        ({}, ""),
    ],
)
def test_the_first_is_always_a(worth: dict[str, int], classes: str) -> None:
    """What makes more than 80 % alone is the most of it; without any worth nothing is."""
    assert "".join(str(name) for _, _, name in classed(worth)) == classes


amounts = st.lists(st.integers(-500, 5000), min_size=1, max_size=30)


@given(amounts)
def test_classes_hold_for_any_sales(worth: list[int]) -> None:
    """A never goes past 80 %, A and B never past 95 %, but by the first; nothing is lost."""
    classes = classed({str(place): amount for place, amount in enumerate(worth)})
    whole = sum(amount for amount in worth if amount > 0)
    sums = dict.fromkeys("ABC", 0)
    for key, _, name in classes:
        sums[str(name)] += worth[int(key)]
    first = max(worth)
    assert sums["A"] * 100 <= 80 * whole or sums["A"] == first
    assert (sums["A"] + sums["B"]) * 100 <= 95 * whole or sums == {
        "A": first,
        "B": 0,
        "C": sums["C"],
    }
    assert sum(sums.values()) == sum(worth)
    assert [so_far for _, so_far, _ in classes][-1] == whole


def _count(row: Row) -> int:
    assert row.behind is not None
    return len(receipts(row.behind, CNY))
