"""Does the paper's barcode lead back to the sale, and nothing else?"""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.facts.sale import Named
from pos_gui.receipt.number import check_digit, number_code, receipt_number
from tests.pos_gui.receipt.samples import picture

SALE = picture()


def test_code_holds_shop_till_day_and_number() -> None:
    """Shop 01, till 03, 22 November 2026, number 483, check digit."""
    assert number_code(SALE) == "0103202611220004835"


@pytest.mark.parametrize(
    ("digits", "check"), [("690123456789", "2"), ("400638133393", "1"), ("9638507", "4")]
)
def test_check_digit_is_that_of_gs1(digits: str, check: str) -> None:
    """EAN-13 and EAN-8 of real goods have it."""
    assert check_digit(digits) == check


@given(st.integers(0, 99), st.integers(0, 99), st.dates(), st.integers(1, 9_999_999_999))
def test_every_code_leads_back(shop: int, till: int, day: object, number: int) -> None:
    """Numbers that outgrew six digits too."""
    at = replace(SALE.business_day, number=int(str(day).replace("-", "")))
    sale = replace(
        SALE,
        shop=Named(f"{shop:02d}", ""),
        till=Named(f"{till:02d}", ""),
        number=number,
        receipt_no=f"{till:02d}-{number:06d}",
        business_day=at,
    )
    code = number_code(sale)
    assert receipt_number(code) == sale.receipt_no
    assert receipt_number(code, shop=f"{shop:02d}") == sale.receipt_no
    assert receipt_number(code, shop=f"{(shop + 1) % 100:02d}") is None


@pytest.mark.parametrize("key", ["IM", "1", "123", "\N{FULLWIDTH DIGIT ZERO}1", "01\n"])
def test_a_till_without_two_digits_has_its_number_as_code(key: str) -> None:
    """A former till's receipt is still found."""
    sale = replace(SALE, till=Named(key, key), receipt_no="IM-000483")
    assert receipt_number(number_code(sale)) == "IM-000483"


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("01-000483", "01-000483"),
        (" im-000001\n", "IM-000001"),
        ("0103 2026 1122 0004 835", "03-000483"),
        ("01-1234567", "01-1234567"),
    ],
)
def test_what_is_typed_is_understood(text: str, number: str) -> None:
    """As it is printed, or the digits under the bars."""
    assert receipt_number(text) == number


@pytest.mark.parametrize(
    "text",
    [
        "",
        "483",
        "01-483",
        "01-0000483",
        "01-000483-1",
        "6901234567892",
        "0103202611220004834",
        "0103202613220004833",
        "٠١٠٣٢٠٢٦١١٢٢٠٠٠٤٨٣٥",
        "०१-०००४८३",
    ],
)
def test_anything_else_is_no_receipt(text: str) -> None:
    """A wrong check digit, an impossible day, goods, other scripts' digits."""
    assert receipt_number(text) is None


@given(st.integers(0, 18), st.integers(1, 9))
def test_a_misread_digit_is_noticed(at: int, by: int) -> None:
    """Any single digit read wrongly."""
    code = number_code(SALE)
    wrong = f"{code[:at]}{(int(code[at]) + by) % 10}{code[at + 1 :]}"
    assert receipt_number(wrong) is None
