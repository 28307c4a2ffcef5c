"""Is the tax the sum of the lines, whichever way it is told apart?"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from db.facts.money import Money, tax_inside
from db.facts.report import Scope
from db.facts.tax import TaxKind, TaxShare
from db.statistics.receipts import receipts
from db.statistics.reports.tax import behind, report
from tests.db.sold import CNY, draft, sold
from tests.db.statistics.conftest import BOOKS, DAY_1

if TYPE_CHECKING:
    from db.facts.report import Report, Section
    from db.facts.sale import SoldLine
    from db.store import Store


def section(made: Report, name: str) -> Section:
    """Find a section."""
    return next(one for one in made.sections if one.name == name)


def taxed(line: SoldLine, *shares: tuple[str, int, int]) -> SoldLine:
    """Name the taxes of a line: key, millionths, minor units."""
    taxes = tuple(
        TaxShare(key, key.title(), "New York", rate, Money(tax, CNY), TaxKind.TAXED, "A")
        for key, rate, tax in shares
    )
    return replace(line, taxes=taxes)


@pytest.fixture
def trade(store: Store) -> Store:
    """Sell at a plain rate, under two named taxes, and to a customer who owes none."""
    free = TaxShare("customer", "", "", 0, Money(0, CNY), TaxKind.CUSTOMER, "E")
    store.journal.record_all(
        (
            draft(
                sold("A", price=1130, tax=130),
                taxed(
                    sold("B", price=1089, tax=89, rate=888),
                    ("state", 40000, 40), ("city", 48750, 49),
                ),
            ),
            draft(taxed(sold("B", price=1040, tax=40, rate=400), ("state", 40000, 40))),
            draft(replace(sold("C", price=500, tax=0, rate=0), taxes=(free,))),
        )
    )  # fmt: skip
    return store


@pytest.mark.usefixtures("golden")
def test_the_golden_day_is_never_computed_anew() -> None:
    """16.55 is the sum of the lines; 13 % inside 143.80 would be 16.54."""
    made = report(BOOKS, Scope(DAY_1, DAY_1))
    assert [row.cells for row in section(made, "rates").rows] == [
        ("0.13", "127.25", "16.55", "143.80", 4),
        (None, "127.25", "16.55", "143.80", 4),
    ]
    assert tax_inside(14380, 1300) == 1654
    assert [one.name for one in made.sections] == ["rates", "proof"]
    assert [row.cells for row in section(made, "proof").rows] == [
        ("All lines", "143.80", "16.55", "0.00"),
        ("Rates", "143.80", "16.55", "0.00"),
        ("All documents", "143.80", "16.55", "0.00"),
    ]


@pytest.mark.usefixtures("golden")
def test_a_return_takes_its_tax_back() -> None:
    """Of both days: 16.55 − 1.49."""
    made = report(BOOKS, Scope())
    assert section(made, "rates").rows[-1].cells == (None, "115.84", "15.06", "130.90", 4)


@pytest.mark.usefixtures("trade")
def test_rates_and_named_taxes() -> None:
    """Two taxes of one line stand apart and add up; what has no name is told as such."""
    made = report(BOOKS, Scope())
    assert [row.cells for row in section(made, "rates").rows] == [
        ("0.00", "5.00", "0.00", "5.00", 1),
        ("0.04", "10.00", "0.40", "10.40", 1),
        ("0.0888", "10.00", "0.89", "10.89", 1),
        ("0.13", "10.00", "1.30", "11.30", 1),
        (None, "35.00", "2.59", "37.59", 3),
    ]
    assert [row.cells for row in section(made, "named").rows] == [
        ("Customer owes none", "", "", "5.00", "0.00", 1),
        ("City", "New York", "4.875%", "10.00", "0.49", 1),
        ("State", "New York", "4%", "20.00", "0.80", 2),
        ("Plain rates, without a name", "", "", "10.00", "1.30", 1),
    ]
    assert [row.cells[1:] for row in section(made, "proof").rows] == [
        ("37.59", "2.59", "0.00"),
        ("37.59", "2.59", "0.00"),
        (None, "2.59", "0.00"),
        ("37.59", "2.59", "0.00"),
    ]


@pytest.mark.usefixtures("trade")
def test_rows_lead_to_their_receipts() -> None:
    """Each row lists as many documents as it counts."""
    made = report(BOOKS, Scope())
    for row in section(made, "rates").rows:
        assert row.behind is not None
        assert len(receipts(row.behind, CNY)) == row.cells[4]
    for row in section(made, "named").rows:
        assert len(behind(BOOKS, Scope(), row.key)) == row.cells[5]
    assert len(behind(BOOKS, Scope(), section(made, "proof").rows[0].key)) == 3


@pytest.mark.usefixtures("trade")
def test_documents_prove_nothing_of_some_lines() -> None:
    """With a department asked for, the documents' sums are of other lines too, and left out."""
    made = report(BOOKS, Scope(where=(("department", "Food"),)))
    names = [row.cells[0] for row in section(made, "proof").rows]
    assert names == ["All lines", "Rates", "Named taxes"]
