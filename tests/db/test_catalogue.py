"""Does a code lead to exactly one product, and a word to those that are meant?"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from db.catalogue import department_of, search_phrase
from db.facts.product import Department, NotFound, Product
from db.imports.products import import_products

if TYPE_CHECKING:
    from pathlib import Path

    from db.store import Store

GOODS = """code,barcode,name,department,price,unit,tax rate
0012,6901234567892,鲜牛奶 950ml,Food/Milk,12.50,,13%
12,,Whole Milk,Food,9.90,,13%
1e5,,Green tea,Drinks,0.001,,13%
ab,,Lower case,,,kg,9%
AB,,Upper case,,3.00,,9%
'; DROP TABLE product; --,,Tricky,,1.00,,13%
"""


@pytest.fixture
def stocked(store: Store, tmp_path: Path) -> Store:
    """Give a shop with some goods."""
    path = tmp_path / "goods.csv"
    path.write_text(GOODS, encoding="utf-8")
    import_products(store, path)
    return store


def codes(store: Store, text: str) -> set[str]:
    """Search, and give the codes found."""
    return {product.code for product in store.catalogue.search(text)}


def test_a_code_is_found_exactly(stocked: Store) -> None:
    """Leading zeros, letters' case and things that look like numbers all matter."""
    find = stocked.catalogue.find
    wanted = ("0012", "6901234567892", "12", "1e5", "ab", "AB", "'; DROP TABLE product; --")
    found = [find(code) for code in wanted]
    names = [one.name for one in found if isinstance(one, Product)]
    assert names == [
        *("鲜牛奶 950ml", "鲜牛奶 950ml", "Whole Milk", "Green tea"),
        *("Lower case", "Upper case", "Tricky"),
    ]
    for code in ("012", "100000", "Ab", "", "12 ", "6901234567890"):
        assert find(code) == NotFound(code)


def test_a_product_is_whole(stocked: Store) -> None:
    """Price to four decimals, department with its path, no price where there is none."""
    found = stocked.catalogue.find("0012")
    assert isinstance(found, Product)
    assert found.department == Department("Food/Milk", "Milk")
    assert (found.price and found.price.text(), found.tax_rate) == ("12.50", 1300)
    tea, loose = (stocked.catalogue.find(code) for code in ("1e5", "ab"))
    assert isinstance(tea, Product)
    assert tea.price
    assert tea.price.text() == "0.001"
    assert isinstance(loose, Product)
    assert (loose.price, loose.weighed, loose.department) == (None, True, None)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("milk", {"12"}),
        ("whole mi", {"12"}),
        ("牛奶", {"0012"}),
        ("xnn", {"0012"}),
        ("xianniu", {"0012"}),
        ("tea", {"1e5"}),
        ("", set()),
        ("  ", set()),
        ('" OR 1', set()),
        ("*", set()),
    ],
)
def test_words_find_products(stocked: Store, text: str, wanted: set[str]) -> None:
    """By part of the name, by pinyin, by initials; signs of the search language mean nothing."""
    assert codes(stocked, text) == wanted


def test_lists(stocked: Store) -> None:
    """The first ones by row, and whether there are any."""
    assert [one.code for one in stocked.catalogue.first(2)] == ["0012", "12"]
    assert not stocked.catalogue.is_empty()


def test_an_empty_shop(store: Store) -> None:
    """Nothing is found, and that is no error."""
    assert store.catalogue.is_empty()
    assert store.catalogue.first(5) == ()
    assert store.catalogue.search("milk") == ()


def test_phrases() -> None:
    """Each Chinese letter is a word of its own, the last word may go on."""
    assert search_phrase("牛奶") == '"牛 奶" *'
    assert search_phrase('a"b') == '"a b" *'
    assert search_phrase("!") == ""
    assert department_of(None) is None
