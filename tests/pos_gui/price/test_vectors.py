"""Do we compute tax as other programs' own tests and published invoices do?

The cases are collected beside the checkout and not part of it: skipped where they are absent.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from db.facts.money import Money, parse_rate, tax_inside
from db.facts.place import TaxBy
from pos_gui.price import PriceBook, quote
from tests import shop

FILE = Path(__file__).parents[4] / "shared" / "vectors" / "tax.json"
VECTORS: dict[str, Any] = json.loads(FILE.read_text(encoding="utf-8")) if FILE.exists() else {}
pytestmark = pytest.mark.skipif(not VECTORS, reason="the collected tax cases are not here")

INCLUDED = [one for one in VECTORS.get("cases", []) if one.get("prices") == "tax included"] + (
    VECTORS.get("china_inclusive_own", {}).get("cases", [])
)
ON_TOP = [
    one
    for one in VECTORS.get("cases", [])
    if one.get("prices") == "tax on top" and len(one["net"].partition(".")[2]) <= 2
]


def minor(text: str) -> int:
    """Read an amount."""
    return Money.parse(text, "EUR").minor


@pytest.mark.parametrize("case", INCLUDED, ids=lambda one: f"{one['gross']} at {one['rate']}")
def test_tax_inside(case: dict[str, str]) -> None:
    """The tax contained in a price."""
    tax = tax_inside(minor(case["gross"]), parse_rate(f"{case['rate']}%"))
    assert tax == minor(case["tax"])
    assert minor(case["gross"]) - tax == minor(case["net"])


@pytest.mark.parametrize("case", ON_TOP, ids=lambda one: f"{one['net']} at {one['rate']}")
def test_tax_on_top(case: dict[str, str]) -> None:
    """The tax added to a price, as a whole quote."""
    goods = shop.product(priced=case["net"], tax=parse_rate(f"{case['rate']}%"), currency="EUR")
    book = PriceBook("EUR", prices_include_tax=False, tax_by=TaxBy.LINE)
    priced = quote(shop.basket(shop.line(goods)), book)
    assert priced.tax.minor == minor(case["tax"])
    assert priced.total.minor == minor(case["gross"])


def test_a_discount_on_a_price_with_tax_is_with_tax() -> None:
    """99.00 at 10 % less 9.00 is 90.00 with 8.18 in it, unlike what one suite published."""
    goods = shop.product(priced="99.00", tax=1000, currency="EUR")
    book = PriceBook("EUR", prices_include_tax=True, tax_by=TaxBy.LINE)
    (wrong,) = [one for one in VECTORS["cases"] if one["id"] == "T-WRONG"]
    priced = quote(shop.basket(shop.line(goods, off="9.00")), book)
    assert priced.total.minor == minor(wrong["correct"]["total"])
    assert priced.tax.minor == minor(wrong["correct"]["tax"])
    assert priced.net.minor == minor(wrong["correct"]["net"])
    assert priced.tax.minor != minor(wrong["published"]["tax"])


def test_the_cases_were_read() -> None:
    """A changed file must not quietly leave nothing to test."""
    assert len(INCLUDED) >= 20
    assert len(ON_TOP) >= 8
