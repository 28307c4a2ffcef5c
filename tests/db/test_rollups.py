"""Are the sums beside the facts always what the facts add up to?"""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

import pytest

from db import rollups
from db.connection import rows, transaction
from db.facts.basket import Basket
from tests.crash import trade
from tests.db.sold import draft, sold

if TYPE_CHECKING:
    from db.store import Store

TABLES = tuple(rollups.KEYS)


def kept() -> dict[str, list[tuple[object, ...]]]:
    """Read all sums."""
    return {table: rows(f"SELECT * FROM {table}") for table in TABLES}  # noqa: S608


def trade_for_a_while(store: Store, sales: int) -> None:
    """Sell, and take some of it back, over several days."""
    rng = random.Random(5)  # noqa: S311  (chance from a seed)
    for number in range(sales):
        basket = Basket(trade.new_id(rng), segment=rng.choice((None, "A", "B")))
        for _ in range(rng.randrange(1, 6)):
            basket = trade.scanned(basket, rng)
        sale = store.books.record(trade.draft(basket, number * 97, off=rng.randrange(60)))
        if number % 4 == 0:
            milli = sale.lines[0].quantity.milli
            back = trade.returned(
                sale, milli // 2, back=0, sale_id=trade.new_id(rng), step=number * 97 + 3
            )
            store.books.record(back)


def test_kept_sums_equal_a_rebuild(store: Store) -> None:
    """Sale by sale and from scratch give the same rows."""
    trade_for_a_while(store, 60)
    assert rollups.differences() == []
    before = kept()
    with transaction():
        rollups.rebuild()
    assert kept() == before
    assert len(before["sum_hour"]) > 60


def test_a_difference_is_told(store: Store) -> None:
    """Each table by its name."""
    trade_for_a_while(store, 5)
    with transaction():
        rows("UPDATE sum_hour SET tax = tax + 1")
        rows("DELETE FROM sum_tender")
    assert [text.partition(":")[0] for text in rollups.differences()] == ["sum_hour", "sum_tender"]


def test_what_the_measures_mean(store: Store) -> None:
    """Gross − discount − returns = total; measured goods count as one; unknown cost is counted."""
    lines = (
        sold("A", 2, price=1000, line=100, share=50),
        sold("B", weighed=True, milli=1236, price=800),
        sold("C", 1, cost=None),
    )
    store.journal.record_all((draft(*lines),))
    ((gross, discount, returns, total, units, count, missing),) = rows(
        "SELECT sum(gross), sum(discount), sum(returns), sum(total), sum(units), sum(lines), "
        "sum(cost_missing) FROM sum_hour"
    )
    assert (gross, discount, returns) == (2000 + 989 + 1290, 150, 0)
    assert total == gross - discount - returns
    assert (units, count, missing) == (2000 + 1000 + 1000, 3, 1)


@pytest.mark.parametrize(
    ("paid", "wanted"),
    [
        ((("cash", 1290),), [("cash", 1290, 1)]),
        ((("cash", 290), ("cash", 1000)), [("cash", 1290, 1)]),
        ((("card", 290), ("cash", 1000)), [("card", 290, 1), ("cash", 1000, 1)]),
    ],
)
def test_tenders_are_counted_once_a_sale(
    store: Store, paid: tuple[tuple[str, int], ...], wanted: list[tuple[str, int, int]]
) -> None:
    """Two notes of the same kind are one transaction of that kind."""
    store.journal.record_all((draft(sold(), paid=paid),))
    found = rows(
        "SELECT key, total, transactions FROM sum_tender JOIN label ON label.id = tender "
        "ORDER BY key"
    )
    assert found == wanted
    assert rollups.differences() == []


def test_a_document_of_returns_is_no_transaction(store: Store) -> None:
    """It counts its lines and its money, but no basket."""
    store.journal.record_all((draft(sold(quantity=-1)),))
    assert rows("SELECT sum(transactions) FROM sum_basket") == [(0,)]
    assert rows("SELECT sum(returns), sum(units), sum(lines) FROM sum_hour") == [(1290, 0, 1)]
    assert rollups.differences() == []
