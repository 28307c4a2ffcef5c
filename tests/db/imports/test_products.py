"""Does a list of goods become the catalogue, row by row, and only where it is right?"""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from db.connection import rows
from db.facts.event import EventCode
from db.facts.product import NotFound, Product
from db.facts.trouble import Refused
from db.imports import products
from db.imports.products import import_products, preview
from tests.db.imports.files import write_csv, write_xlsx

if TYPE_CHECKING:
    from pathlib import Path

    from db.imports.answer import Answer
    from db.store import Store

HEADER = ("code", "barcode", "name", "department", "price", "cost", "unit", "tax rate")
MILK = ("0101", "9415522000598", "Milk", "Dairy", "4.69", "3.1", "", "13%")
PORK = ("0102", "", "鲜猪肉", "肉禽/猪肉", "29.8", "", "千克", "0.09")


def counts(answer: Answer) -> tuple[int, int, int, int, int]:
    """Give the five figures of an answer."""
    refused = len(answer.refused)
    return answer.read, answer.new, answer.updated, answer.unchanged, refused


def take(store: Store, path: Path, *rows_: tuple[object, ...]) -> Answer:
    """Write a file and take it in."""
    return import_products(store, write_csv(path, *rows_))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Name a file."""
    return tmp_path / "goods.csv"


def find(store: Store, code: str) -> Product:
    """Find goods that must be there."""
    found = store.catalogue.find(code)
    assert isinstance(found, Product)
    return found


def test_goods_are_found_by_every_way(store: Store, path: Path) -> None:
    """By code, barcode, part of the name, pinyin and initials."""
    assert counts(take(store, path, HEADER, MILK, PORK)) == (2, 2, 0, 0, 0)
    milk = find(store, "9415522000598")
    assert milk == find(store, "0101")
    assert milk.price is not None
    assert milk.price.text() == "4.69"
    assert milk.cost is not None
    assert milk.cost.text() == "3.10"
    assert (milk.tax_rate, milk.weighed, milk.unit) == (1300, False, "")
    pork = find(store, "0102")
    assert pork.department is not None
    assert (pork.department.key, pork.department.label) == ("肉禽/猪肉", "猪肉")
    assert (pork.weighed, pork.unit, pork.tax_rate, pork.cost) == (True, "千克", 900, None)
    for text in ("猪肉", "xzr", "zhurou", "xian zhu"):
        assert store.catalogue.search(text) == (pork,), text
    assert isinstance(store.catalogue.find("101"), NotFound)


def test_again_is_unchanged(store: Store, path: Path) -> None:
    """And what changed is updated, with its codes and words."""
    take(store, path, HEADER, MILK, PORK)
    assert counts(take(store, path, HEADER, MILK, PORK)) == (2, 0, 0, 2, 0)
    other = ("0101", "96385074", "Cream", "Dairy", "5", "3.1", "", "13%")
    assert counts(take(store, path, HEADER, other)) == (1, 0, 1, 0, 0)
    assert find(store, "96385074").name == "Cream"
    assert isinstance(store.catalogue.find("9415522000598"), NotFound)
    assert store.catalogue.search("milk") == ()
    assert [one.code for one in store.catalogue.search("cre")] == ["0101"]


def test_a_missing_column_is_silent(store: Store, path: Path) -> None:
    """A list of prices changes prices only; a blank price lets the till ask."""
    take(store, path, HEADER, MILK)
    before = find(store, "0101")
    assert counts(take(store, path, ("code", "price"), ("0101", "5.20"))) == (1, 0, 1, 0, 0)
    after = find(store, "0101")
    assert after.price is not None
    assert after.price.text() == "5.20"
    assert replace(after, price=before.price) == before
    take(store, path, ("code", "price"), ("0101", ""))
    assert find(store, "0101").price is None


def test_twice_in_one_file(store: Store, path: Path) -> None:
    """Equal is unchanged; otherwise the second row is refused and the first one stands."""
    other = (*MILK[:4], "9.99", *MILK[5:])
    answer = take(store, path, HEADER, MILK, MILK, other)
    assert counts(answer) == (3, 1, 0, 1, 1)
    assert answer.refused[0].row == 4
    price = find(store, "0101").price
    assert price is not None
    assert price.text() == "4.69"


def test_a_barcode_leads_to_one_product(store: Store, path: Path) -> None:
    """Neither of this file nor of the catalogue; but it may move in one file."""
    answer = take(store, path, HEADER, MILK, ("0199", MILK[1], *MILK[2:]))
    assert [(one.row, one.column) for one in answer.refused] == [(3, "barcode")]
    answer = take(store, path, HEADER, ("0199", MILK[1], *MILK[2:]))
    assert [(one.row, one.column) for one in answer.refused] == [(2, "barcode")]
    answer = take(store, path, HEADER, (MILK[1], "", *MILK[2:]))
    assert [(one.row, one.column) for one in answer.refused] == [(2, "code")]
    moved = (("0101", "", *MILK[2:]), ("0199", MILK[1], *MILK[2:]))
    assert counts(take(store, path, HEADER, *moved)) == (2, 1, 1, 0, 0)
    assert find(store, MILK[1]).code == "0199"


def test_only_a_barcode(store: Store, path: Path) -> None:
    """It is the code, too; codes differ by case."""
    take(store, path, ("EAN", "name"), ("9415522000598", "Cream"))
    found = find(store, "9415522000598")
    assert found.code == found.barcode == "9415522000598"
    take(store, path, ("code", "name"), ("a1", "small"), ("A1", "large"))
    assert (find(store, "a1").name, find(store, "A1").name) == ("small", "large")


@pytest.mark.parametrize(
    ("row", "column"),
    [
        (("1", "123", "x", "", "1", "", "", ""), "barcode"),
        (("", "", "x", "", "1", "", "", ""), "code"),
        (("1", "", "", "", "1", "", "", ""), "name"),
        (("1", "", "x", "", "1.23456", "", "", ""), "price"),
        (("1", "", "x", "", "-1", "", "", ""), "price"),
        (("1", "", "x", "", "1", "dear", "", ""), "cost"),
        (("1", "", "x", "", "1", "", "", "lots"), "tax rate"),
        (("1", "", "x", "", "1", "", "", "", "more"), None),
    ],
)
def test_refusals_name_row_and_column(
    store: Store, path: Path, row: tuple[object, ...], column: str | None
) -> None:
    """One bad row leaves the others alone."""
    answer = take(store, path, HEADER, MILK, row, PORK)
    assert counts(answer) == (3, 2, 0, 0, 1)
    (refused,) = answer.refused
    assert (refused.row, refused.column) == (3, column)
    assert refused.why.endswith(".")
    keys = {"row", "why"} | ({"column"} if column else set())
    assert [set(one) for one in answer.as_json()["refused"]] == [keys]  # type: ignore[attr-defined]


def test_hostile_names_are_names(store: Store, path: Path) -> None:
    """Formulas, quotes and SQL are kept as texts; line ends become blanks."""
    names = ("=1+1", '"; DROP TABLE product; --', "a\nb", "عصير 🍎")
    take(store, path, ("code", "name"), *enumerate(names))
    assert [find(store, str(n)).name for n in range(4)] == [*names[:2], "a b", names[3]]


def test_a_sheet_and_a_list_say_the_same(store: Store, tmp_path: Path) -> None:
    """The spreadsheet after the list changes nothing."""
    listed = write_csv(tmp_path / "a.csv", HEADER, MILK, PORK)
    typed = (
        HEADER,
        ("0101", 9415522000598, "Milk", "Dairy", 4.69, 3.1, None, 0.13),
        ("0102", None, "鲜猪肉", "肉禽/猪肉", 29.8, None, "千克", 0.09),
    )
    assert counts(import_products(store, listed)) == (2, 2, 0, 0, 0)
    answer = import_products(store, write_xlsx(tmp_path / "a.xlsx", *typed))
    assert counts(answer) == (2, 0, 0, 2, 0)


def test_a_preview_writes_nothing(
    store: Store, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It counts the whole file and shows the first rows."""
    monkeypatch.setattr(products, "PREVIEW_ROWS", 1)
    bad = ("1", "123", "x", "", "1", "", "", "")
    shown = preview(store, write_csv(path, (*HEADER, "colour"), MILK, PORK, bad))
    assert counts(shown.answer) == (3, 2, 0, 0, 1)
    assert [one.code for one in shown.rows] == ["0101"]
    assert shown.columns.ignored == shown.answer.ignored == ("colour",)
    assert store.catalogue.is_empty()


def test_a_mapping_and_progress(store: Store, path: Path) -> None:
    """A column of any name; somebody may watch."""
    told: list[int] = []
    many = [(str(n), f"Goods {n}") for n in range(2500)]
    write_csv(path, ("sku", "what"), *many)
    pairs = [("code", "SKU"), ("name", "what")]
    answer = import_products(store, path, mapping=pairs, progress=told.append)
    assert (answer.new, told) == (2500, [1000, 2000])


@pytest.mark.parametrize("header", [("price", "name"), ()])
def test_a_file_without_codes_is_refused(store: Store, path: Path, header: tuple[str]) -> None:
    """Nothing is read then."""
    with pytest.raises(Refused):
        take(store, path, header, ("1", "2"))


def test_the_journal_knows(store: Store, path: Path) -> None:
    """Who took in what, with the counts."""
    take(store, path, HEADER, MILK)
    sql = "SELECT person, body FROM journal WHERE code = ?"
    ((person, body),) = rows(sql, (int(EventCode.IMPORTED),))
    assert person == "owner"
    said = json.loads(body)
    assert (said["what"], said["file"], said["new"]) == ("products", "goods.csv", 1)


def test_household(store: Store, data: Path) -> None:
    """A real list of barcodes: two are none, one stands twice."""
    path = data / "catalogue_nz_household" / "household.csv.gz"
    answer = import_products(store, path)
    assert counts(answer) == (422, 419, 0, 1, 2)
    expected = json.loads((path.parent / "answers.json").read_text(encoding="utf-8"))
    assert len(expected["not_accepted_after_trim"]) == 2
    assert counts(import_products(store, path)) == (422, 0, 0, 420, 2)


def test_supermarket(store: Store, data: Path) -> None:
    """A real supermarket: names are made of group and size, departments of three columns."""
    path = data / "catalogue_cn_supermarket" / "items.csv.gz"
    answer = import_products(store, path)
    assert counts(answer) == (6138, 6138, 0, 0, 0)
    assert "item_type" in answer.ignored
    pork = find(store, "DW-1001010191")
    assert pork.name == "鲜猪肉 散称"
    assert pork.department is not None
    assert pork.department.key == "肉禽/猪肉/鲜猪肉"
    assert (pork.unit, pork.weighed) == ("千克", True)
    assert counts(import_products(store, path)) == (6138, 0, 0, 6138, 0)
