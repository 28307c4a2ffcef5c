"""Are baskets counted once, in the right class, and found again?"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from db.facts.question import Question
from db.facts.report import Scope
from db.statistics.ask import ask
from db.statistics.reports.baskets import behind, report
from tests.db.sold import CNY, draft, sold
from tests.db.statistics.conftest import BOOKS, DAY_1, DAY_2

if TYPE_CHECKING:
    from db.store import Store

SIZES = ["1", "2", "3\N{EN DASH}5", "6\N{EN DASH}10", "11\N{EN DASH}20", "21+"]


@pytest.mark.usefixtures("golden")
def test_the_golden_day() -> None:
    """One unit, two, three, four; the return alone on the next day is no basket."""
    sizes, values, together = report(BOOKS, Scope(DAY_1, DAY_2)).sections
    assert [row.cells[0] for row in sizes.rows] == SIZES
    assert [row.cells[1:] for row in sizes.rows] == [
        (1, "0.2500", "1", "12.90"),
        (1, "0.2500", "2", "7.00"),
        (2, "0.5000", "7", "123.90"),
        (0, "0.0000", "0", "0.00"),
        (0, "0.0000", "0", "0.00"),
        (0, "0.0000", "0", "0.00"),
    ]
    assert [row.cells[1:5] for row in values.rows] == [
        ("7.00", "7.00", 1, "0.2500"),
        ("12.90", "12.90", 1, "0.2500"),
        ("29.30", "29.30", 1, "0.2500"),
        ("94.60", "94.60", 1, "0.2500"),
    ]
    assert together.rows[0].cells == (4, "2.50", "1.50", "35.95", 1, "0.2500")
    assert sizes.notes[0].startswith("Few: 4.")


@pytest.mark.usefixtures("golden")
def test_figures_are_those_of_the_books() -> None:
    """Transactions, units per transaction and their mean value have one definition."""
    cells = report(BOOKS, Scope(DAY_1, DAY_1)).sections[2].rows[0].cells
    asked = ask(Question(("transactions", "upt", "atv"), (), (), DAY_1, DAY_1), CNY)
    assert (cells[0], cells[1], cells[3]) == asked.rows[0]


@pytest.mark.usefixtures("golden")
def test_classes_lead_to_their_baskets() -> None:
    """Each class lists as many documents as it counts."""
    scope = Scope(DAY_1, DAY_2)
    sizes, values, _ = report(BOOKS, scope).sections
    for place, section in ((1, sizes), (3, values)):
        for row in section.rows:
            assert len(behind(BOOKS, scope, row.key)) == row.cells[place]
    assert [one.receipt_no for one in behind(BOOKS, scope, sizes.rows[0].key)] == ["01-000003"]


def test_measured_goods_and_exchanges(store: Store) -> None:
    """A bag of 1.236 kg is one unit; an exchange is one basket, worth what was paid."""
    store.journal.record_all(
        (
            draft(sold("W", milli=1236, weighed=True, price=1000, tax=0)),
            draft(sold("A", 25, price=100, tax=0)),
            draft(sold("A", -1, price=500, tax=0), sold("B", price=800, tax=0)),
            draft(sold("A", -1, price=500, tax=0)),
        )
    )
    made = report(BOOKS, Scope())
    counts = [row.cells[1] for row in made.sections[0].rows]
    assert counts == [2, 0, 0, 0, 0, 1]
    assert [row.cells[1] for row in made.sections[1].rows] == ["3.00", "12.36", "25.00"]
    assert made.population.startswith("3 documents")


def test_a_department_counts_its_lines_only(store: Store) -> None:
    """And says so."""
    store.journal.record(draft(sold("A", 2), sold("H", 9, department="Home")))
    made = report(BOOKS, Scope(where=(("department", "Food"),)))
    assert [row.cells[1] for row in made.sections[0].rows] == [0, 1, 0, 0, 0, 0]
    assert "only the lines asked for" in made.population
    assert len(behind(BOOKS, made.scope, made.sections[0].rows[1].key)) == 1


@pytest.mark.usefixtures("store")
def test_nothing_sold() -> None:
    """No band and no mean, and no share of nothing."""
    sizes, values, together = report(BOOKS, Scope()).sections
    assert [row.cells[1:3] for row in sizes.rows] == [(0, None)] * 6
    assert values.rows == ()
    assert together.rows[0].cells == (0, None, None, None, 0, None)
