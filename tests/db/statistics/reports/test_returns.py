"""Do returns add up from both sides: the day they came back, and the day they were sold?"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from db.facts.basket import SoldRef
from db.facts.question import Question
from db.facts.report import Scope
from db.statistics.ask import ask
from db.statistics.reports.returns import behind, report
from tests.db.sold import CNY, draft, sold
from tests.db.statistics.conftest import BOOKS, DAY_1, DAY_2

if TYPE_CHECKING:
    from db.facts.report import Report, Section
    from db.store import Store

BY_SALE = (("view", "sale"),)


def section(made: Report, name: str) -> Section:
    """Find a section."""
    return next(one for one in made.sections if one.name == name)


@pytest.fixture
def trade(store: Store) -> Store:
    """Sell on one day; take back a week and a month later, once without the receipt."""
    sale = store.journal.record(
        draft(
            sold("A", 4, price=1000, tax=0),
            sold("W", milli=1500, weighed=True, price=2000, department="Meat", tax=0),
            cashier="li",
        )
    )
    ref = [SoldRef(sale.sale_id, place, sale.receipt_no) for place in (1, 2)]
    torn = replace(sold("A", -1, price=1000, tax=0, returns=ref[0]), reason="Torn")
    spoilt = sold(
        "W", milli=-1500, weighed=True, price=2000, department="Meat", tax=0, returns=ref[1]
    )
    store.journal.record_all(
        (
            draft(torn, at="2026-03-09T10:00:00+08:00"),
            draft(replace(spoilt, reason="Spoilt"), torn, at="2026-04-08T10:00:00+08:00"),
            draft(
                sold("B", -1, price=500, tax=0),
                sold("B", price=700, tax=0),
                at="2026-04-09T10:00:00+08:00",
            ),
        )
    )
    return store


@pytest.mark.usefixtures("golden")
def test_the_golden_return() -> None:
    """12.90 on its own day, the day after the sale; one of ten units of the first day."""
    made = report(BOOKS, Scope(DAY_2, DAY_2))
    assert section(made, "together").rows[0].cells == (
        1, 1, "1", "12.90", None, None, 0, "0.00",
    )  # fmt: skip
    assert [row.cells[:3] for row in section(made, "after").rows][:2] == [
        ("0", 0, 0),
        ("1\N{EN DASH}7", 1, 1),
    ]
    first = report(BOOKS, Scope(DAY_1, DAY_1, options=BY_SALE))
    assert section(first, "together").rows[0].cells[:6] == (
        1, 1, "1", "12.90", "0.0897", "0.1000",
    )  # fmt: skip
    assert [row.cells[0] for row in section(first, "day").rows] == ["2026-03-02"]


@pytest.mark.usefixtures("trade")
def test_by_the_day_it_came_back() -> None:
    """Everything counts, also what has no receipt, and equals the books' own returns."""
    made = report(BOOKS, Scope())
    assert section(made, "together").rows[0].cells == (
        3, 4, "4", "55.00", "0.7143", "0.5000", 1, "5.00",
    )  # fmt: skip
    assert ask(Question(("returns",)), CNY).rows == (("55.00",),)
    assert [row.cells for row in section(made, "reason").rows] == [
        ("Spoilt", 1, 1, "1", "30.00", "0.5455"),
        ("Torn", 2, 2, "2", "20.00", "0.3636"),
        ("No reason given", 1, 1, "1", "5.00", "0.0909"),
    ]
    assert [row.cells[0] for row in section(made, "cashier").rows] == ["owner"]
    assert [row.cells[1:] for row in section(made, "after").rows] == [
        (0, 0, "0.00", "0.0000"),
        (1, 1, "10.00", "0.1818"),
        (0, 0, "0.00", "0.0000"),
        (0, 0, "0.00", "0.0000"),
        (1, 2, "40.00", "0.7273"),
        (0, 0, "0.00", "0.0000"),
        (1, 1, "5.00", "0.0909"),
    ]
    assert "1 lines came back without a receipt" in made.population


@pytest.mark.usefixtures("trade")
def test_by_the_day_it_was_sold() -> None:
    """Set against what was sold then, whenever it came back; what has no sale is left out."""
    made = report(BOOKS, Scope(DAY_1, DAY_1, options=BY_SALE))
    assert section(made, "together").rows[0].cells[:6] == (
        2, 3, "3", "50.00", "0.7143", "0.6000",
    )  # fmt: skip
    assert [row.cells for row in section(made, "product").rows] == [
        ("Goods W", 1, 1, "1", "30.00", "0.6000", "1", "1.0000"),
        ("Goods A", 2, 2, "2", "20.00", "0.4000", "4", "0.5000"),
    ]
    assert [row.cells[0] for row in section(made, "cashier").rows] == ["li"]
    assert report(BOOKS, Scope(DAY_2, DAY_2, options=BY_SALE)).sections[0].rows[0].cells[0] == 0


@pytest.mark.parametrize("options", [(), BY_SALE])
@pytest.mark.usefixtures("trade")
def test_each_row_leads_to_its_documents(options: tuple[tuple[str, str], ...]) -> None:
    """A row lists as many documents as it counts, and parts add up to the whole."""
    scope = Scope(options=options)
    made = report(BOOKS, scope)
    for one in made.sections:
        count = next(place for place, c in enumerate(one.columns) if c.name == "documents")
        value = next(place for place, c in enumerate(one.columns) if c.name == "returns")
        for row in one.rows:
            assert len(behind(BOOKS, scope, row.key)) == row.cells[count]
        cents = sum(int(str(row.cells[value]).replace(".", "")) for row in one.rows)
        assert cents == (5000 if options else 5500)


@pytest.mark.usefixtures("trade")
def test_a_filter_means_the_line_that_it_sees() -> None:
    """By sale the cashier is who sold, by return who took it back."""
    where = (("cashier", "li"),)
    assert report(BOOKS, Scope(where=where)).sections[0].rows[0].cells[0] == 0
    assert report(BOOKS, Scope(where=where, options=BY_SALE)).sections[0].rows[0].cells[0] == 2


@pytest.mark.usefixtures("store")
def test_nothing_came_back() -> None:
    """No rate of nothing."""
    assert report(BOOKS, Scope()).sections[0].rows[0].cells == (
        0, 0, "0", "0.00", None, None, 0, "0.00",
    )  # fmt: skip
