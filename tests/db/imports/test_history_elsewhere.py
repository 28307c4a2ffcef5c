"""Is history taken in other countries' shops, and only where no till is at work?"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from db.check import check
from db.facts.question import Question
from db.facts.trouble import StoreInUse
from db.imports.history import import_sales
from db.statistics.ask import ask
from db.store import Store
from tests.db.imports.files import write_csv

if TYPE_CHECKING:
    from pathlib import Path

HEADER = ("InvoiceNo", "StockCode", "Quantity", "InvoiceDate", "UnitPrice")


@pytest.mark.parametrize(("country", "tax"), [("NZ", "0.43"), ("CN", "0.40")])
def test_tax_is_rounded_where_the_country_says(tmp_path: Path, country: str, tax: str) -> None:
    """Once a receipt, whose lines' parts add up to it, or on every line."""
    store = Store.new(tmp_path / "shop.store", profile_name=country)
    lines = [("1", f"P{n}", "1", "2010-12-01 08:26", "0.33") for n in range(10)]
    import_sales(store, write_csv(tmp_path / "a.csv", HEADER, *lines))
    currency = store.shop.profile.currency
    assert ask(Question(("total", "tax")), currency).rows == (("3.30", tax),)
    assert check(store)["faults"] == []
    store.close()


def test_date_and_time_apart(tmp_path: Path) -> None:
    """A clock time gets the date beside it; a time that has its own day needs none."""
    store = Store.new(tmp_path / "shop.store")
    header = ("invoice no", "code", "quantity", "price", "Date", "Time")
    goods = ("A", "1", "1.00")
    file = write_csv(
        tmp_path / "a.csv",
        header,
        ("1", *goods, "3/28/2019", "13:08"),
        ("2", *goods, "elsewhere", "2019-03-29 09:15:00"),
        ("3", *goods, "", "10:00"),
    )
    answer = import_sales(store, file)
    assert (answer.new, [one.row for one in answer.refused]) == (2, [4])
    assert ask(Question(("lines",), ("day", "hour")), "CNY").rows == (
        ("2019-03-28", "13", 1),
        ("2019-03-29", "09", 1),
    )
    store.close()


def test_what_a_card_and_a_coupon_took_off(tmp_path: Path) -> None:
    """Told apart from hands as offers; on goods that came back they are given back."""
    store = Store.new(tmp_path / "shop.store")
    header = (
        "invoice no", "code", "quantity", "price", "time", "discount", "loyalty discount",
        "coupon discount",
    )  # fmt: skip
    file = write_csv(
        tmp_path / "a.csv",
        header,
        ("1", "A", "2", "10.00", "2019-03-28", "1.00", "3.00", "0.50"),
        ("1", "B", "1", "4.00", "2019-03-28", "", "0", ""),
        ("2", "A", "-1", "10.00", "2019-03-29", "", "1.50", ""),
    )
    assert import_sales(store, file).new == 3
    measures = ("gross", "discount", "returns", "total")
    assert ask(Question(measures), "CNY").rows == (("24.00", "4.50", "8.50", "11.00"),)
    assert ask(Question(("discount",), ("offer",)), "CNY").rows == (
        ("coupon", "0.50"),
        ("loyalty", "3.00"),
        (None, "1.00"),
    )
    assert check(store)["faults"] == []
    assert import_sales(store, file).unchanged == 3
    other = write_csv(
        tmp_path / "b.csv", header, ("2", "A", "-1", "10.00", "2019-03-29", "1.50", "", "")
    )
    assert [one.column for one in import_sales(store, other).refused] == ["discount"]
    store.close()


def test_a_till_keeps_it_away(tmp_path: Path) -> None:
    """The store is held by one program."""
    held = Store.new(tmp_path / "held.store")
    with pytest.raises(StoreInUse):
        Store.open(tmp_path / "held.store")
    held.close()


def test_a_cash_register_of_another_country(tmp_path: Path, data: Path) -> None:
    """A real export with tax on top, its dates proved by the file, its columns named by hand."""
    store = Store.new(tmp_path / "shop.store", profile_name="US")
    mapping = {
        "invoice no": "Invoice ID", "code": "Product line", "tax": "Tax 5%", "amount": "Total",
        "time": "Date", "shop": "Branch", "segment": "Customer type",
    }  # fmt: skip
    path = data / "supermarket_sales" / "supermarket_sales.csv.gz"
    answer = import_sales(store, path, mapping=mapping.items())
    assert (answer.read, answer.new, answer.refused) == (1000, 1000, [])
    question = Question(("total", "tax", "discount", "units"))
    assert ask(question, "USD").rows == (("322967.43", "15380.05", "0.00", "5510"),)
    by_shop = ask(Question(("units", "transactions"), ("shop",)), "USD").rows
    assert by_shop == (("A", "1859", 340), ("B", "1820", 332), ("C", "1831", 328))
    paid = {row[0] for row in ask(Question(("total",), ("tender",)), "USD").rows}
    assert paid == {"Cash", "Credit card", "Ewallet"}
    assert ask(Question(("lines",), ("tax_rate",)), "USD").rows == (("0.05", 1000),)
    assert check(store)["faults"] == []
    store.close()
