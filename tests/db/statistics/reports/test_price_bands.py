"""Are bands a fifth of a department's units each, by exact prices, and found again?"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from db.facts.report import Scope
from db.statistics.reports.price_bands import behind, report
from tests.db.sold import draft, sold
from tests.db.statistics.conftest import BOOKS

if TYPE_CHECKING:
    from db.store import Store

MEAT = "Food/Meat"


@pytest.fixture
def trade(store: Store) -> Store:
    """Sell ten units of food at ten prices, and of meat a weighed bag."""
    store.journal.record_all(
        (
            draft(*(sold(f"F{n}", price=100 * n, tax=n) for n in range(1, 11))),
            draft(
                sold("W", milli=1500, weighed=True, price=1999, department=MEAT, tax=0),
                sold("F1", -1, price=100, tax=-1),
            ),
            draft(sold("H", 3, price=500, line=1, department="Home", tax=0)),
        )
    )
    return store


@pytest.mark.usefixtures("trade")
def test_bands_by_department() -> None:
    """Two of ten units each; three for 14.99 are 5.00 a piece; a kilogram has its own price."""
    scope = Scope(with_tax=True, options=(("level", "all"),))
    made = {one.title: one for one in report(BOOKS, scope).sections}
    assert list(made) == ["Food", MEAT, "Home"]
    assert [row.cells for row in made["Food"].rows] == [
        ("1.00\N{EN DASH}2.00", "1.00", "2.00", "2", "0.2000", "3.00", "0.0545", 2),
        ("3.00\N{EN DASH}4.00", "3.00", "4.00", "2", "0.2000", "7.00", "0.1273", 2),
        ("5.00\N{EN DASH}6.00", "5.00", "6.00", "2", "0.2000", "11.00", "0.2000", 2),
        ("7.00\N{EN DASH}8.00", "7.00", "8.00", "2", "0.2000", "15.00", "0.2727", 2),
        ("9.00\N{EN DASH}10.00", "9.00", "10.00", "2", "0.2000", "19.00", "0.3455", 2),
    ]
    assert [row.cells for row in made[MEAT].rows] == [
        ("19.99", "19.99", "19.99", "1", "1.0000", "29.99", "1.0000", 1)
    ]
    assert made["Home"].rows[0].cells[:4] == ("5.00", "5.00", "5.00", "3")
    assert made["Home"].rows[0].cells[5] == "14.99"


@pytest.mark.usefixtures("trade")
def test_the_top_holds_what_is_below_it() -> None:
    """Meat is food, and net sales are without tax; what came back moves nothing."""
    made = report(BOOKS, Scope())
    food, home = made.sections
    assert (food.title, home.title) == ("Food", "Home")
    assert sum(int(str(row.cells[3])) for row in food.rows) == 11
    assert food.rows[0].cells[3:6] == ("3", "0.2727", "5.94")
    assert made.population.startswith("14 units sold")
    assert food.notes[0].startswith("Few: 11.")


@pytest.mark.usefixtures("trade")
def test_bands_lead_to_their_receipts() -> None:
    """A band lists the documents with goods at its prices."""
    scope = Scope()
    food, home = report(BOOKS, scope).sections
    assert [len(behind(BOOKS, scope, row.key)) for row in food.rows] == [1, 1, 1, 1, 2]
    last = behind(BOOKS, scope, food.rows[-1].key)
    assert [one.receipt_no for one in last] == ["01-000002", "01-000001"]
    assert [one.receipt_no for one in behind(BOOKS, scope, home.rows[0].key)] == ["01-000003"]


def test_many_departments_are_not_all_shown(store: Store) -> None:
    """The largest twelve, and it is said."""
    store.journal.record(draft(*(sold("A", department=f"D{n}") for n in range(14))))
    made = report(BOOKS, Scope())
    assert len(made.sections) == 12
    assert "The 12 largest of 14 departments" in made.population
