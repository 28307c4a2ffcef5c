"""Is an amount read as typed, and a barcode in a money field refused?"""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.facts.money import Money, UnitPrice
from pos_gui.scan.entry import Refused
from pos_gui.scan.money import read, read_price

BARCODE = Refused("This is a barcode, not an amount.")
NO_AMOUNT = Refused("Type an amount, for example 50 or 50.00.")


@pytest.mark.parametrize(
    ("typed", "minor"),
    [
        ("50", 5000),
        ("50.00", 5000),
        ("50,5", 5050),
        (" 50 ", 5000),
        (".5", 50),
        ("5.", 500),
        ("0", 0),
        ("0.01", 1),
        ("00050", 5000),
        ("１００．５", 10050),  # noqa: RUF001
        ("99999999", 9_999_999_900),
        ("99999999.99", 9_999_999_999),
        ("12345678", 1_234_567_800),
        ("0000005.0000", 500),
    ],
)
def test_amounts(typed: str, minor: int) -> None:
    """The point is explicit; a comma is one."""
    assert read(typed, "CNY") == Money(minor, "CNY")


@pytest.mark.parametrize(
    "typed",
    ["6901234567892", "036000291452", "96385074", "10012345678902", "123456789", "123456789.5",
     "6901234567892,00", "1" * 200, "1" * 10_000, "６９０１２３４５６７８９２"],  # noqa: RUF001
)  # fmt: skip
def test_barcodes(typed: str) -> None:
    """Eight digits with a right check digit, or more than eight: nobody pays that."""
    assert read(typed, "CNY") == BARCODE
    assert read_price(typed, "CNY") == BARCODE


@pytest.mark.parametrize(
    "typed",
    ["", " ", ".", ",", "-", "-5", "+5", "5-", "1,000.00", "1.2.3", "1 000", "5.001", "1e3", "NaN",
     "Infinity", "¥5", "\u0665", "五", "x" * 10_000, "1." + "0" * 9_998, "0.00000000000",
     "00000005.0000", "\x00"],
)  # fmt: skip
def test_what_is_no_amount(typed: str) -> None:
    """One sentence that shows how."""
    assert read(typed, "CNY") == NO_AMOUNT


def test_a_currency_without_cents() -> None:
    """Half a yen is no amount."""
    assert read("500", "JPY") == Money(500, "JPY")
    assert read("500.5", "JPY") == NO_AMOUNT


@pytest.mark.parametrize(
    ("typed", "scaled"), [("0.001", 10), ("9,9", 99_000), ("12.3456", 123_456)]
)
def test_prices_have_four_decimals(typed: str, scaled: int) -> None:
    """Real catalogues hold 0.001."""
    assert read_price(typed, "CNY") == UnitPrice(scaled, "CNY")


@pytest.mark.parametrize("typed", ["", "-1", "0.00001", "abc"])
def test_what_is_no_price(typed: str) -> None:
    """One sentence that shows how."""
    assert read_price(typed, "CNY") == Refused("Type the price of one, for example 9.90.")


@given(st.text(max_size=300))
def test_anything_typed_is_an_amount_or_refused(text: str) -> None:
    """And never below nothing, nor in trillions."""
    out = read(text, "CNY")
    assert isinstance(out, Refused) or 0 <= out.minor < 10**10
