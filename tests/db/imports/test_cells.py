"""Does a cell say what its writer meant, or is it refused?"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from db.imports import cells
from db.imports.answer import Bad
from db.imports.spelling import search_texts

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(
    ("text", "code"),
    [
        (" 007 ", "007"),
        ("\uff10\uff11\uff12\uff13", "0123"),
        ("a B", "a B"),
        ("a \t b\u3000", "a b"),
        ("\uff211", "\uff211"),
        ("", ""),
    ],
)
def test_codes(text: str, code: str) -> None:
    """Blanks are tidied, full-width digits folded, leading zeros and letters kept."""
    assert cells.code(text) == code


@pytest.mark.parametrize(
    "text", ["9415522000598", " 9415522000598", "015839000060", "96385074", "\uff1200003009646"]
)
def test_barcodes(text: str) -> None:
    """GTINs and in-store codes with a right check digit, as they are."""
    assert cells.barcode(text) == cells.code(text)


@pytest.mark.parametrize("text", ["7641", "2361560*****", "9415522000597", "9" * 15, "x"])
def test_what_is_no_barcode(text: str) -> None:
    """Refused, and the field is named."""
    with pytest.raises(Bad) as bad:
        cells.barcode(text)
    assert bad.value.field_name == "barcode"


def test_a_blank_barcode_is_none() -> None:
    """Goods may have none."""
    assert cells.barcode("  ") is None


def test_the_shared_vectors(data: Path) -> None:
    """What is a GTIN elsewhere is one here."""
    vectors = json.loads((data.parent / "vectors" / "barcodes.json").read_text(encoding="utf-8"))
    for one in vectors["valid"]:
        if one["kind"].startswith("GTIN"):
            assert cells.barcode(one["code"]) == one["code"]


@pytest.mark.parametrize(
    ("text", "price"),
    [
        ("4.69", 46_900),
        ("0.001", 10),
        ("12.500000", 125_000),
        ("1,5", 15_000),
        ("0,123", 1230),
        ("-1", -10_000),
        ("", None),
    ],
)
def test_prices(text: str, price: int | None) -> None:
    """Four decimals at most, exact; a comma may be the decimal point."""
    assert cells.price(text) == price


@pytest.mark.parametrize(
    "text", ["0.00001", "1,234", "1,234.50", "1e3", "NaN", "x", "¥5", "9" * 12]
)
def test_what_is_no_price(text: str) -> None:
    """Nothing is rounded or guessed: "1,234" could be two prices."""
    with pytest.raises(Bad):
        cells.price(text)


def test_quantities_and_amounts() -> None:
    """Thousandths; amounts are rounded half-up, once, from any number of decimals."""
    assert cells.quantity("1.236") == 1236
    assert cells.quantity("-2") == -2000
    assert cells.amount("26.1415", "tax", 2) == 2614
    assert cells.amount("26.145", "tax", 2) == 2615
    assert cells.amount("-26.145", "tax", 2) == -2615
    assert cells.amount("2.5", "tax", 0) == 3
    assert cells.amount(" ", "tax", 2) is None
    for text in ("", "1.2345", "x"):
        with pytest.raises(Bad):
            cells.quantity(text)
    with pytest.raises(Bad) as bad:
        cells.amount("x", "discount", 2)
    assert bad.value.field_name == "discount"


def test_rates() -> None:
    """13 %, 13 and 0.13 are the same."""
    assert {cells.rate(text) for text in ("13%", "13", "0.13")} == {1300}
    assert cells.rate(" ") is None
    with pytest.raises(Bad):
        cells.rate("many")


def test_search_texts() -> None:
    """Signs apart; initials and syllables from every sign on."""
    name, initials, pinyin = search_texts("鲜猪肉 4kg")
    assert name.split() == ["鲜", "猪", "肉", "4kg"]
    assert initials == "xzr zr r"
    assert pinyin == "xian zhu rou xianzhurou zhurou"
    assert search_texts("Milk") == ("Milk", "", "")
    assert search_texts("é")[1:] == ("", "")
