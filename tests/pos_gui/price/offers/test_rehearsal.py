"""Can a trial be counted, stopped, and does it stand apart from the offer's own days?"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

import pytest

from db.facts.trouble import Refused
from db.store import Store
from pos_gui.checkout import events
from pos_gui.price import PriceBook
from pos_gui.price.offers.rehearsal import Progress, cost, promised, tricks
from tests.flows.desk import Desk, stock

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from db.facts.sale import Sale

HALF: dict[str, Any] = {
    "set": {"parts": [{"units": 2}], "reduce": 1, "percent": "50"},
    "when": {"from": "2030-01-01", "to": "2030-12-31"},
}


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """Give a new, empty shop in China."""
    opened = Store.new(tmp_path / "shop.store")
    yield opened
    opened.close()


def sold(store: Store) -> list[Sale]:
    """Sell three pairs of apples at 12.90, a pair each."""
    stock(("A", "Apples", 12_9000, 8_0000, 1300, 0))
    desk = Desk(store)
    for _ in range(3):
        desk.hear(events.Scanned("A"), events.Scanned("A"), events.Pay(), events.Finish())
    return desk.sales


def test_the_days_of_the_offer_are_those_of_the_sales(store: Store) -> None:
    """It is planned for 2030, and tried on today."""
    sales = sold(store)
    book = PriceBook.of(store.shop.profile)
    jobs = [partial(lambda one: one, one) for one in sales]
    progress = Progress()
    told = cost(promised(HALF, "CNY"), jobs, book, lambda _code: None, progress)
    assert (told.touched, told.effects[0].cost.text()) == (3, "19.35")
    assert (progress.done, progress.total) == (3, 3)
    (best,) = told.effects[0].best
    assert (best.code, best.quantity.text(), best.cost.text()) == ("A", "6", "19.35")
    stopped = cost(promised(HALF, "CNY"), jobs, book, lambda _code: None, Progress(stopped=True))
    assert stopped.receipts == 0


def test_tricks_are_counted_and_stopped(store: Store) -> None:
    """Two for one and a half, and one of them brought back."""
    sold(store)
    goods, book = store.catalogue.first(10), PriceBook.of(store.shop.profile)
    offer = promised(HALF, "CNY")
    progress = Progress()
    told = tricks(offer, [offer], goods, book, progress)
    assert told.found
    assert progress.done == told.tried > 0
    safe = promised({"key": "safe", "each": {"percent": "5", "goods": {"codes": ["A"]}}}, "CNY")
    assert not tricks(safe, [], goods, book, Progress()).found
    both = tricks(safe, [offer], goods, book, Progress()).found
    assert all("safe" in one.offers for one in both)
    assert not tricks(offer, [], goods, book, Progress(stopped=True)).whole


def test_what_is_no_offer_is_refused() -> None:
    """Before anything is replayed."""
    with pytest.raises(Refused, match="must be above 0"):
        promised({"each": {"percent": "0"}}, "CNY")
