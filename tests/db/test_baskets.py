"""Is the open basket there after a crash, exactly as it was?"""

from __future__ import annotations

import random
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.baskets import Baskets
from db.connection import rows
from db.facts.basket import Basket, SoldRef
from db.facts.event import EventCode
from db.facts.money import UnitPrice
from db.facts.price import PriceEntry
from db.store import Store
from tests.crash import trade

if TYPE_CHECKING:
    from pathlib import Path


def filled(lines: int, basket_id: str = "b1") -> Basket:
    """Give a basket of so many lines."""
    basket, rng = Basket(basket_id), random.Random(lines)  # noqa: S311  (chance from a seed)
    for _ in range(lines):
        basket = trade.scanned(basket, rng)
    return basket


def after_a_crash() -> Basket | None:
    """Read it as the next program would."""
    return Baskets("01", trade.CURRENCY).open()


def test_a_basket_of_an_earlier_version_is_read(store: Store) -> None:
    """It says nothing of marks, lowest price and prices."""
    basket = filled(1)
    store.books.keep(basket, trade.moment(1))
    rows("UPDATE basket_line SET body = json_remove(body, '$.product[10]', '$.product[9]')")
    assert after_a_crash() == basket


def without(basket: Basket, *gone: int) -> Basket:
    """Void lines."""
    return replace(basket, lines=tuple(line for line in basket.lines if line.line_id not in gone))


def test_everything_said_about_a_basket_is_kept(store: Store) -> None:
    """Prices, discounts, reasons, marks of the goods, what comes back, segment and customer."""
    basket = filled(3)
    listed = (
        PriceEntry("A", UnitPrice(99_000, "CNY"), 1, list="member", least=3000),
        PriceEntry("A", UnitPrice(89_000, "CNY"), 1, 9, weekdays=frozenset({1, 7}), hours=(9, 5)),
    )
    marked = replace(
        basket.lines[2].product, tags=("a", "b"), floor=UnitPrice(7, "CNY"), prices=listed
    )
    lines = (
        replace(basket.lines[0], price=UnitPrice(12_345, "CNY"), reason="dented", percent=500),
        replace(basket.lines[1], discount=trade.money(7), returns=SoldRef("s", 2, "01-000001")),
        replace(basket.lines[2], product=marked),
    )
    basket = replace(
        basket,
        lines=lines,
        discount=trade.money(50),
        segment="A",
        customer="C 7",
        returning="01-000001",
    )
    store.books.keep(basket, trade.moment(1))
    assert after_a_crash() == basket


def test_a_scan_writes_one_line(store: Store) -> None:
    """Of a long basket only what is new is written."""
    basket = filled(50)
    store.books.keep(basket, trade.moment(1))
    longer = trade.scanned(basket, random.Random(1))  # noqa: S311
    ((before,),) = rows("SELECT total_changes()")
    store.books.keep(longer, trade.moment(2))
    ((after,),) = rows("SELECT total_changes()")
    assert after - before == 2


def test_a_voided_line_stays_away(store: Store) -> None:
    """Also where the basket came from an earlier start, whose lines this one has not written."""
    store.books.keep(filled(3), trade.moment(1))
    store.baskets.forget()
    voided = without(filled(3), 2)
    store.books.keep(voided, trade.moment(2))
    assert after_a_crash() == voided


def test_lines_stay_in_their_order(store: Store) -> None:
    """A line changed after others were voided does not overtake its neighbours."""
    basket = filled(5)
    store.books.keep(basket, trade.moment(1))
    basket = without(basket, 1, 2, 3)
    store.books.keep(basket, trade.moment(2))
    last = replace(basket.lines[1], reason="changed")
    basket = replace(basket, lines=(basket.lines[0], last))
    store.books.keep(basket, trade.moment(3))
    assert after_a_crash() == basket


def test_an_empty_basket_is_no_basket(store: Store) -> None:
    """Voiding the last line leaves nothing behind."""
    store.books.keep(filled(1), trade.moment(1))
    store.books.keep(without(filled(1), 1), trade.moment(2))
    assert after_a_crash() is None
    assert rows("SELECT * FROM basket_line") == []


def test_parked_baskets(store: Store) -> None:
    """They are listed oldest first, come back as they were, and do not mix with the open one."""
    event = trade.event
    store.books.keep(filled(2, "a"), trade.moment(1))
    store.books.park(filled(2, "a"), event(EventCode.PARK, 2))
    store.books.keep(filled(3, "b"), trade.moment(3))
    store.books.park(filled(3, "b"), event(EventCode.PARK, 4))
    assert after_a_crash() is None
    assert [one.basket for one in store.baskets.parked()] == [filled(2, "a"), filled(3, "b")]
    assert [one.parked_ms for one in store.baskets.parked()] == [
        trade.moment(2).utc_ms,
        trade.moment(4).utc_ms,
    ]
    store.books.recall(filled(3, "b"), event(EventCode.RECALL, 5))
    assert after_a_crash() == filled(3, "b")
    store.books.record(trade.draft(filled(3, "b"), 6))
    assert after_a_crash() is None
    store.books.cancel(filled(2, "a"), event(EventCode.VOID, 7))
    assert store.baskets.parked() == ()


def test_each_till_has_its_own(store: Store) -> None:
    """Another till's basket is not offered here."""
    store.books.keep(filled(2), trade.moment(1))
    assert Baskets("02", trade.CURRENCY).open() is None


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give one folder for all examples."""
    return tmp_path_factory.mktemp("baskets")


@given(
    steps=st.lists(st.sampled_from(["scan", "change", "void", "forget"]), max_size=12),
    seed=st.integers(0, 999),
)
def test_any_story_is_read_back(shared: Path, steps: list[str], seed: int) -> None:
    """Whatever is done to a basket, the stored one is the last one kept."""
    store = Store.open_or_new(shared / "shop.store")
    basket, rng = Basket(f"b{seed}"), random.Random(seed)  # noqa: S311
    doings = {"scan": trade.scanned, "change": trade.changed, "void": trade.voided}
    for step in steps:
        if step == "forget":
            store.baskets.forget()
        elif step == "scan" or basket.lines:
            basket = doings[step](basket, rng)
            store.books.keep(basket, trade.moment(1))
            assert after_a_crash() == (basket if basket.lines else None)
    store.baskets.drop(basket.basket_id)
    store.close()
