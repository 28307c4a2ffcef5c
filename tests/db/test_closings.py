"""Is a day closed once, with the figures of its receipts?"""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

from db.check import check
from db.connection import rows
from db.facts.basket import Basket
from db.facts.event import EventCode
from tests.crash import trade
from tests.db.sold import draft, sold

if TYPE_CHECKING:
    from db.facts.closing import Closing
    from db.store import Store


def sell(store: Store, count: int, first: int = 0) -> int:
    """Sell for a while and give the total in minor units."""
    rng, total = random.Random(first), 0  # noqa: S311  (chance from a seed)
    for step in range(first, first + count):
        basket = trade.scanned(Basket(trade.new_id(rng)), rng)
        total += store.books.record(trade.draft(basket, step)).total.minor
    return total


def close(store: Store, step: int) -> Closing:
    """Close the day."""
    return store.books.close(trade.moment(step), "owner")


def test_a_day_is_what_its_receipts_add_up_to(store: Store) -> None:
    """Every figure from the rows; the head is the record before."""
    store.journal.record_all(
        (
            draft(sold("A", 2, line=100), paid=(("cash", 1000), ("card", 1480))),
            draft(sold("B", rate=900), sold("C", -1)),
            draft(sold("D", -1)),
        )
    )
    head = store.journal.head()
    closing = close(store, 10)
    assert (closing.z, closing.first_number, closing.last_number) == (1, 1, 3)
    assert (closing.documents, closing.transactions) == (3, 2)
    assert closing.gross.minor == 2580 + 1290
    assert closing.discount.minor == 100
    assert closing.returns.minor == 2580
    assert closing.total.minor == 1190
    assert [(row.rate, row.total.minor) for row in closing.taxes] == [(1300, -100), (900, 1290)]
    assert sum(row.tax.minor for row in closing.taxes) == closing.tax.minor
    assert [(one.kind, one.count, one.amount.minor) for one in closing.tenders] == [
        ("card", 1, 1480),
        ("cash", 3, -290),
    ]
    assert closing.head == head
    assert closing.grand_total == closing.total
    assert check(store)["ok"]


def test_closing_twice_is_a_second_day_of_zeros(store: Store) -> None:
    """It never refuses, and counts nothing twice."""
    total = sell(store, 3)
    first, second = close(store, 10), close(store, 11)
    assert (first.total.minor, second.total.minor) == (total, 0)
    assert (second.z, second.first_number, second.last_number) == (2, 4, 3)
    assert (second.documents, second.taxes, second.tenders) == (0, (), ())
    assert second.grand_total.minor == total
    third = sell(store, 2, first=20) + second.grand_total.minor
    assert close(store, 30).grand_total.minor == third
    assert check(store)["ok"]


def test_the_first_thing_ever_may_be_a_closing(store: Store) -> None:
    """The key is introduced before it, so its head is that record."""
    closing = close(store, 1)
    found = rows("SELECT code, hash FROM journal ORDER BY seq")
    assert [code for code, _hash in found] == [EventCode.NEW_KEY, EventCode.Z_REPORT]
    assert closing.head == found[0][1].hex()
    assert check(store)["ok"]


def test_figures_without_closing(store: Store) -> None:
    """An X says what a Z would, and leaves everything as it was."""
    total = sell(store, 3)
    shown = store.closings.preview(trade.moment(5), "owner")
    assert shown.total.minor == total
    assert store.closings.all() == []
    assert close(store, 6).total == shown.total
    assert [z for z, _day, _at in store.closings.all()] == [1]


def test_days_are_listed_newest_first(store: Store) -> None:
    """Number, business day and moment of each."""
    close(store, 1)
    close(store, 2)
    found = store.closings.all()
    assert [(z, at) for z, _day, at in found] == [(2, trade.moment(2)), (1, trade.moment(1))]
    assert {day.text() for _z, day, _at in found} == {"2026-09-21"}
