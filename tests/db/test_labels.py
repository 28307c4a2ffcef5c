"""Does a new name leave history as it was, and in one piece?"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from db.connection import rows, transaction
from db.facts.basket import Basket, BasketLine
from db.facts.quantity import ONE
from db.facts.sale import Named
from db.labels import UNKNOWN, Labels, named
from db.store import Store
from tests.crash import trade

if TYPE_CHECKING:
    from pathlib import Path


def sell(store: Store, sale_id: str, name: str) -> str:
    """Sell a product under this name and give the receipt's number."""
    goods = replace(trade.product(3), name=name)
    basket = Basket(sale_id, lines=(BasketLine(1, goods, ONE),))
    return store.books.record(trade.draft(basket, 1)).receipt_no


def test_a_renamed_product_keeps_its_history(store: Store) -> None:
    """Each sale shows the name of its time; the key is one."""
    first, second = sell(store, "a", "Milk"), sell(store, "b", "Whole milk")
    sold = [store.sale(number) for number in (first, second)]
    assert [sale.lines[0].product.label for sale in sold if sale] == ["Milk", "Whole milk"]
    found = rows(
        "SELECT key, count(DISTINCT product), sum(lines) FROM sum_product "
        "JOIN label ON label.id = product GROUP BY key"
    )
    assert found == [("P003", 2, 2)]


def test_the_same_name_has_one_label(store: Store) -> None:
    """However often it is sold, and by whichever program."""
    sell(store, "a", "Milk")
    sell(store, "b", "Milk")
    assert rows("SELECT count(*) FROM label WHERE kind = 'product'") == [(1,)]
    with transaction():
        again = Labels()
        assert again.id_of("product", Named("P003", "Milk")) == again.id_of(
            "product", Named("P003", "Milk")
        )
    assert rows("SELECT count(*) FROM label WHERE kind = 'product'") == [(1,)]


def test_kinds_do_not_mix(store: Store) -> None:
    """A product and a department of the same name are two labels."""
    with transaction():
        labels = Labels()
        one = labels.id_of("product", Named("A", "A"))
        assert labels.id_of("department", Named("A", "A")) != one
    assert named(one) == Named("A", "A")
    assert store.path.exists()


def test_unknown_is_no_label(store: Store) -> None:
    """Nothing is written for what nobody knows."""
    assert Labels().id_of("segment", None) == UNKNOWN
    assert named(UNKNOWN) is None
    assert rows("SELECT * FROM label") == []
    assert store.path.exists()


def test_names_of_another_store_are_forgotten(tmp_path: Path) -> None:
    """The same row number is another name in another store."""
    numbers = []
    for place, name in (("one", "Milk"), ("two", "Bread")):
        store = Store.new(tmp_path / place / "shop.store")
        numbers.append(sell(store, "a", name))
        sale = store.sale(numbers[-1])
        assert sale is not None
        assert sale.lines[0].product.label == name
        store.close()
    assert numbers[0] == numbers[1]
