"""Do the kinds add up to all that was taken off, and is no cause claimed?"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from db.facts.basket import SoldRef
from db.facts.money import Money
from db.facts.offered import OfferShare
from db.facts.report import Compare, Scope
from db.statistics.receipts import receipts
from db.statistics.reports.discounts import behind, report
from tests.db.sold import CNY, draft, sold
from tests.db.statistics.conftest import BOOKS, DAY_1, DAY_2

if TYPE_CHECKING:
    from db.facts.report import Report, Section
    from db.store import Store


def offer(key: str, minor: int, uses: int = 1) -> tuple[OfferShare, ...]:
    """Let one offer take this off a line."""
    return (OfferShare(key, f"Offer {key}", Money(minor, CNY), uses),)


def section(made: Report, name: str) -> Section:
    """Find a section."""
    return next(one for one in made.sections if one.name == name)


@pytest.fixture
def trade(store: Store) -> Store:
    """Sell the same goods on two days; on the second, two offers, a price and a hand."""
    first = store.journal.record(
        draft(
            sold("A", 4, price=1000, cost=600, tax=0),
            sold("B", price=2000, cost=1500, tax=0),
            at="2026-03-02T10:00:00+08:00",
        )
    )
    ref = SoldRef(first.sale_id, 2, first.receipt_no)
    store.journal.record_all(
        (
            draft(
                sold("A", 5, price=1000, cost=600, offers=offer("half", 1000, 2), tax=0),
                sold("B", price=2000, cost=1500, override=100, tax=0),
                at="2026-03-03T10:00:00+08:00",
            ),
            draft(
                sold(
                    "A", price=1000, cost=600, offers=offer("half", 200), line=50, share=50, tax=0
                ),
                sold("C", price=500, cost=None, offers=offer("new", 100), tax=0),
                sold("B", -1, price=2000, cost=1500, override=-200, tax=0, returns=ref),
                at="2026-03-03T11:00:00+08:00",
            ),
        )
    )
    return store


@pytest.mark.usefixtures("golden")
def test_the_golden_day() -> None:
    """9.90 off a line and 5.00 off a basket, of 158.70."""
    kinds = section(report(BOOKS, Scope(DAY_1, DAY_1)), "kinds")
    assert [row.cells for row in kinds.rows] == [
        ("Changed price", "0.00", "0.0000", "0.0000", 0, 0, "0"),
        ("Discount on the line", "9.90", "0.6644", "0.0624", 1, 1, "1"),
        ("Offers", "0.00", "0.0000", "0.0000", 0, 0, "0"),
        ("Discount on the basket", "5.00", "0.3356", "0.0315", 1, 2, "4"),
        ("All discounts", "14.90", "1.0000", "0.0939", 1, 2, "4"),
    ]


@pytest.mark.usefixtures("trade")
def test_kinds_and_offers() -> None:
    """What came back takes nothing off here; each offer has its goods and their margin."""
    made = report(BOOKS, Scope(DAY_2, DAY_2))
    kinds = {row.cells[0]: row.cells[1:] for row in section(made, "kinds").rows}
    assert kinds["Changed price"] == ("1.00", "0.0667", "0.0118", 1, 1, "1")
    assert kinds["Offers"] == ("13.00", "0.8667", "0.1529", 2, 3, "7")
    assert kinds["All discounts"] == ("15.00", "1.0000", "0.1765", 2, 4, "8")
    assert [row.cells for row in section(made, "offers").rows] == [
        ("Offer half", "12.00", "0.2000", 2, 2, "6", 3, "47.00", "11.00", "0.2340", "1.0000"),
        ("Offer new", "1.00", "0.2000", 1, 1, "1", 1, "4.00", None, None, "0.0000"),
    ]


def test_what_former_sales_took_off_is_named_and_its_uses_are_not_known(store: Store) -> None:
    """By our own keys, in the reader's language; nought times would contradict the documents."""
    took = (OfferShare("loyalty", "loyalty", Money(100, CNY)),)
    store.journal.record(draft(sold("A", offers=took), at="2026-03-02T10:00:00+08:00"))
    (row,) = section(report(BOOKS, Scope(DAY_1, DAY_1)), "offers").rows
    assert (row.cells[0], row.cells[3], row.cells[6]) == ("Loyalty discount", 1, None)


@pytest.mark.usefixtures("trade")
def test_margin_with_and_without() -> None:
    """Of the lines whose cost is known, and how much that is of all."""
    rows = section(report(BOOKS, Scope(DAY_2, DAY_2)), "margins").rows
    assert [row.cells for row in rows] == [
        ("Under an offer", 3, "7", "51.00", "0.2154", "11.00", "0.2340", "0.9216"),
        ("Without an offer", 1, "1", "19.00", "0.0500", "4.00", "0.2105", "1.0000"),
    ]


@pytest.mark.usefixtures("trade")
def test_before_and_after_is_no_cause() -> None:
    """The offers' goods on the day before, beside everything else, and honest words."""
    scope = Scope(DAY_2, DAY_2, compare=Compare.BEFORE)
    compared = section(report(BOOKS, scope), "compared")
    assert [row.cells for row in compared.rows] == [
        ("Offer half", 1, "4", "6", "0.5000", "40.00", "47.00", "0.1750", "16.00", "11.00"),
        ("Offer new", 1, "0", "1", None, "0.00", "4.00", None, "0.00", None),
        (
            "Goods under no offer",
            1,
            "1",
            "1",
            "0.0000",
            "20.00",
            "1.00",
            "-0.9500",
            "5.00",
            "1.00",
        ),
    ]
    assert "not what the offer caused" in compared.notes[0]
    assert "2026-03-02" in compared.notes[1]
    assert [one.name for one in report(BOOKS, Scope(DAY_2, DAY_2)).sections] == [
        "kinds", "offers", "margins",
    ]  # fmt: skip


@pytest.mark.usefixtures("trade")
def test_rows_lead_to_their_receipts() -> None:
    """A kind, an offer and a group each list their documents."""
    scope = Scope(DAY_2, DAY_2)
    made = report(BOOKS, scope)
    for row in section(made, "kinds").rows:
        assert len(behind(BOOKS, scope, row.key)) == row.cells[4]
    for row in section(made, "offers").rows:
        assert row.behind is not None
        assert len(receipts(row.behind, CNY)) == row.cells[3]
    assert [len(behind(BOOKS, scope, row.key)) for row in section(made, "margins").rows] == [2, 1]
    rest = section(report(BOOKS, Scope(DAY_2, DAY_2, compare=Compare.BEFORE)), "compared").rows[-1]
    assert [one.receipt_no for one in behind(BOOKS, scope, rest.key)] == ["01-000002"]


@pytest.mark.usefixtures("store")
def test_nothing_sold() -> None:
    """No share of nothing."""
    made = report(BOOKS, Scope(DAY_1, DAY_1))
    assert section(made, "kinds").rows[-1].cells[1:] == ("0.00", None, None, 0, 0, "0")
    assert section(made, "offers").rows == ()
