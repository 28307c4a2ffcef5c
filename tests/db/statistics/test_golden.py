"""Does every figure of the golden data set come out?

The set of domain/statistics.md, section 3: three goods at 13 % tax included, four sales on one
business day of which the last is after midnight, and a return on the next.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from db import rollups
from db.check import check
from db.facts.basket import SoldRef
from db.facts.moment import BusinessDay
from db.facts.question import Question
from db.statistics.ask import ask
from tests.db.sold import CNY, draft, sold

if TYPE_CHECKING:
    from db.facts.question import Value
    from db.facts.sale import SoldLine
    from db.store import Store

DAY_1, DAY_2 = BusinessDay(20260302), BusinessDay(20260303)
EVERYTHING = (
    "gross", "discount", "returns", "total", "net", "tax", "cost", "margin", "margin_rate",
    "transactions", "units", "lines", "atv", "upt",
)  # fmt: skip


def b(quantity: int, tax: int, share: int = 0) -> SoldLine:
    """Give a line of the second goods."""
    return sold("B", quantity, price=350, cost=200, share=share, tax=tax)


@pytest.fixture(autouse=True)
def golden(store: Store) -> Store:
    """Record the four sales and the return."""
    first = draft(sold("A", 2, tax=297), b(1, 40), at="2026-03-02T10:00:00+08:00")
    c = sold("C", price=9900, cost=6000, line=990, share=447, tax=974)
    others = (
        draft(c, b(3, 115, 53), at="2026-03-02T10:30:00+08:00"),
        draft(sold("A", tax=148), at="2026-03-02T23:00:00+08:00"),
        draft(b(2, 81), at="2026-03-03T01:00:00+08:00"),
    )
    one, *_ = store.journal.record_all((first, *others))
    back = SoldRef(one.sale_id, 1, one.receipt_no)
    came = sold("A", -1, tax=-149, returns=back)
    store.journal.record(draft(came, at="2026-03-03T11:00:00+08:00"))
    return store


def figures(question: Question) -> dict[str, Value]:
    """Ask and give the only row by name."""
    table = ask(question, CNY)
    (row,) = table.rows
    return dict(zip(table.columns, row, strict=True))


def test_the_first_day(golden: Store) -> None:
    """Every figure of the page; tax is the sum of the lines, not of the day."""
    assert golden.shop.profile.cut_off_hour == 4
    assert figures(Question(EVERYTHING, first=DAY_1, last=DAY_1)) == {
        "gross": "158.70",
        "discount": "14.90",
        "returns": "0.00",
        "total": "143.80",
        "net": "127.25",
        "tax": "16.55",
        "cost": "96.00",
        "margin": "31.25",
        "margin_rate": "0.2456",
        "transactions": 4,
        "units": "10",
        "lines": 6,
        "atv": "35.95",
        "upt": "2.50",
    }


def test_the_second_day() -> None:
    """A return counts on its own day, is no transaction, and divides nothing."""
    assert figures(Question(EVERYTHING, first=DAY_2, last=DAY_2)) == {
        "gross": "0.00",
        "discount": "0.00",
        "returns": "12.90",
        "total": "-12.90",
        "net": "-11.41",
        "tax": "-1.49",
        "cost": "-8.00",
        "margin": "-3.41",
        "margin_rate": "0.2989",
        "transactions": 0,
        "units": "0",
        "lines": 1,
        "atv": None,
        "upt": None,
    }


def test_the_books_agree(golden: Store) -> None:
    """The kept sums are those of a rebuild, and nothing is wrong with the store."""
    assert rollups.differences() == []
    assert check(golden)["faults"] == []


def test_the_identities() -> None:
    """Gross − discount − returns = total = net + tax, whatever it is asked by."""
    measures = ("gross", "discount", "returns", "total", "net", "tax")
    for by in ("day", "hour", "product", "department", "tax_rate", "customer"):
        for row in ask(Question(measures, (by,)), CNY).rows:
            gross, off, back, whole, net, tax = (
                int(str(cell).replace(".", "")) for cell in row[1:]
            )
            assert gross - off - back == whole == net + tax
