"""Does nothing leave the store that was not recorded, and everything that was?"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from db.facts.basket import Basket, BasketLine
from db.facts.quantity import ONE
from db.facts.trouble import Refused
from db.outbox import PRINT
from tests.crash import trade

if TYPE_CHECKING:
    from db.facts.sale import Sale
    from db.store import Store


def sell(store: Store, sale_id: str) -> Sale:
    """Sell something."""
    basket = Basket(sale_id, lines=(BasketLine(1, trade.product(3), ONE),))
    return store.books.record(trade.draft(basket, 1))


def waiting(store: Store) -> list[tuple[str, int, int]]:
    """List what waits for the printer: sale, copy, failures."""
    return [(job.sale_id, job.copy, job.tries) for job in store.outbox.waiting(PRINT)]


def test_a_sale_brings_its_job_once(store: Store) -> None:
    """Recorded twice, printed once."""
    sell(store, "a")
    sell(store, "a")
    assert waiting(store) == [("a", 0, 0)]


def test_a_job_is_done_once(store: Store) -> None:
    """What has left is not listed again."""
    sell(store, "a")
    (job,) = store.outbox.waiting(PRINT)
    store.outbox.done(job)
    assert waiting(store) == []


def test_a_job_that_failed_waits_behind_the_others(store: Store) -> None:
    """One receipt that cannot be printed does not stop the next."""
    sell(store, "a")
    sell(store, "b")
    store.outbox.failed(store.outbox.waiting(PRINT)[0], "no paper")
    assert waiting(store) == [("b", 0, 0), ("a", 0, 1)]
    assert len(store.outbox.waiting(PRINT, limit=1)) == 1


def test_copies_are_numbered(store: Store) -> None:
    """Each is a job of its own, after the original."""
    sale = sell(store, "a")
    store.books.copy(sale.receipt_no, trade.moment(2), "owner")
    store.books.copy(sale.receipt_no, trade.moment(3), "owner")
    assert waiting(store) == [("a", 0, 0), ("a", 1, 0), ("a", 2, 0)]


def test_what_is_refused_brings_no_job(store: Store) -> None:
    """Neither a copy of nothing nor a return of too much."""
    sale = sell(store, "a")
    with pytest.raises(Refused):
        store.books.copy("01-000099", trade.moment(2), "owner")
    too_much = trade.returned(sale, 99_000, back=0, sale_id="r", step=2)
    with pytest.raises(Refused):
        store.books.record(too_much)
    assert waiting(store) == [("a", 0, 0)]
