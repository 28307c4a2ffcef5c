"""Does every figure of the golden data set come out?

The set of domain/statistics.md, section 3: three goods at 13 % tax included, four sales on one
business day of which the last is after midnight, and a return on the next.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from db import rollups
from db.check import check
from db.facts.question import Question
from db.statistics.ask import ask
from tests.db.sold import CNY
from tests.db.statistics.conftest import DAY_1, DAY_2

if TYPE_CHECKING:
    from db.facts.question import Value
    from db.store import Store

pytestmark = pytest.mark.usefixtures("golden")
EVERYTHING = (
    "gross", "discount", "returns", "total", "net", "tax", "cost", "margin", "margin_rate",
    "transactions", "units", "lines", "atv", "upt",
)  # fmt: skip


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
