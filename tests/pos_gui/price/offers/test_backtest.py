"""Is history reproduced to the cent, and do drafts cost what one adds up by hand?"""

from __future__ import annotations

import csv
from collections import defaultdict
from dataclasses import replace
from datetime import date, datetime, timedelta
from decimal import ROUND_HALF_UP, Decimal
from typing import TYPE_CHECKING

import pytest

from db.facts.basket import SoldRef
from db.facts.moment import BusinessDay, Moment
from db.facts.offer import Cut, CutKind, Each, Goods, Limits, Offer, Part, Sets, When
from db.facts.offered import OfferShare
from db.store import Store
from pos_gui.price import PriceBook
from pos_gui.price.offers.backtest import Span, backtest, span
from tests import shop
from tests.db.imports import retail
from tests.house.tree import TOP

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from db.facts.basket import BasketLine
    from db.facts.sale import Sale

DATA = TOP.parent / "shared" / "data" / retail.FILE
MONDAY = date(2026, 3, 2)
MILK = shop.product("M", priced="10.00", costs="6.00", tax=0)
TEA = shop.product("T", priced="30.00", tax=0)


def sold(
    day: int, *lines: BasketLine, customer: str | None = None, off: str | None = None
) -> Sale:
    """Sell something, so many days after a Monday."""
    sale = shop.sale(shop.basket(*lines, off=off))
    when = MONDAY + timedelta(days=day)
    at = Moment.of(datetime.combine(when, datetime.min.time()).replace(hour=12), "Asia/Shanghai")
    return replace(sale, business_day=BusinessDay.of(when), at=at, customer=customer)


def ten_off(*codes: str, limits: Limits = Limits(), when: When = When()) -> Offer:  # noqa: B008
    """Ten per cent off each."""
    form = Each(Goods(codes=frozenset(codes)), Cut(CutKind.PERCENT, 1000))
    return Offer("ten", "ten", form, 1, limits=limits, when=when)


SALES = (
    sold(0, shop.line(MILK, 2), shop.line(TEA)),
    sold(1, shop.line(TEA)),
    sold(7, shop.line(MILK, 4)),
    sold(8, shop.line(MILK, off="1.00")),
)


def test_without_drafts_history_is_reproduced() -> None:
    """All sales, and nothing else changes."""
    told = backtest(SALES, (), shop.book())
    assert (told.receipts, told.weeks, told.reproduced, told.differing) == (4, 2, 4, ())
    assert told.before == told.after
    assert told.before.revenue == shop.money("129.00")
    assert told.before.margin == shop.money("27.00")
    assert (told.effects, told.touched, told.revenue) == ((), 0, Span(0, 0, 0))


def test_one_draft_costs_what_one_adds_up() -> None:
    """2.00 on two milks, 4.00 on four; the milk that a cashier reduced keeps its price."""
    told = backtest(SALES, [ten_off("M")], shop.book())
    (effect,) = told.effects
    assert (effect.key, effect.cost, effect.receipts) == ("ten", shop.money("6.00"), 2)
    assert effect.items.milli == 6000
    assert told.touched == 2
    assert told.after.revenue == shop.money("123.00")
    assert told.after.margin == shop.money("21.00")
    # Two weeks of 2.00 and 4.00: 3.00 ± 12.706 × 1.41 ÷ √2.
    assert effect.weekly == Span(300, 300 - 1271, 300 + 1271)
    assert told.revenue == told.margin == Span(-300, -300 - 1271, -300 + 1271)


def test_a_price_that_cannot_be_reproduced_is_named_and_left() -> None:
    """A former till that added up otherwise."""
    (line,) = SALES[2].lines
    strange = replace(SALES[2], lines=(replace(line, total=shop.money("39.99")),))
    told = backtest([strange, SALES[0]], [ten_off("M")], shop.book())
    assert (told.reproduced, told.differing) == (1, (strange.receipt_no,))
    assert told.effects[0].cost == shop.money("2.00")
    assert told.before.revenue == shop.money("89.99")


def test_goods_that_came_back_stay_as_they_were() -> None:
    """They are neither priced again nor reduced."""
    line = SALES[2].lines[0]
    back = replace(
        line, quantity=-line.quantity, gross=-line.gross, total=-line.total, tax=-line.tax,
        cost=None if line.cost is None else -line.cost,
        returns=SoldRef("b1", 1, "01-000001"),
    )  # fmt: skip
    told = backtest([replace(SALES[2], lines=(back,))], [ten_off("M")], shop.book())
    assert (told.reproduced, told.touched) == (1, 0)
    assert told.after.revenue == shop.money("-40.00")


def test_what_an_earlier_offer_took_stays() -> None:
    """Its line is reproduced, and no draft touches it."""
    (line,) = SALES[2].lines
    share = OfferShare("old", "old", shop.money("5.00"))
    offered = replace(
        line, offer_share=share.amount, offers=(share,), total=line.total - share.amount
    )
    told = backtest([replace(SALES[2], lines=(offered,))], [ten_off("M")], shop.book())
    assert (told.reproduced, told.touched) == (1, 0)
    assert told.after.revenue == shop.money("35.00")


def test_a_basket_discount_is_shared_again() -> None:
    """History is reproduced with it, and it comes off beside the draft."""
    sale = sold(0, shop.line(MILK, 2), shop.line(TEA), off="5.00")
    told = backtest([sale], [ten_off("M")], shop.book())
    assert told.reproduced == 1
    assert told.effects[0].cost == shop.money("2.00")
    assert told.after.revenue == shop.money("43.00")


def test_limits_run_through_the_history() -> None:
    """A customer's third milk has no discount, a stranger's none, another's again."""
    draft = ten_off("M", limits=Limits(customer=2))
    history = [
        sold(0, shop.line(MILK), customer="a"),
        sold(1, shop.line(MILK, 2), customer="a"),
        sold(2, shop.line(MILK), customer="a"),
        sold(3, shop.line(MILK)),
        sold(3, shop.line(MILK), customer="b"),
    ]
    told = backtest(history, [draft], shop.book())
    assert told.effects[0].cost == shop.money("3.00")
    by_day = ten_off("M", limits=Limits(customer_day=1))
    assert backtest(history, [by_day], shop.book()).effects[0].cost == shop.money("4.00")
    ever = ten_off("M", limits=Limits(total=2))
    assert backtest(history, [ever], shop.book()).effects[0].cost == shop.money("2.00")


def test_time_and_customers_decide() -> None:
    """Only on Tuesdays; only for a group."""
    history = [sold(0, shop.line(MILK)), sold(1, shop.line(MILK), customer="a")]
    for when in (When(weekdays=frozenset({2})), When(groups=frozenset({"gold"}))):
        draft = ten_off("M", when=when)
        told = backtest(history, [draft], shop.book(), groups=lambda _: frozenset({"gold"}))
        assert told.effects[0].cost == shop.money("1.00")


def test_marks_are_those_of_today() -> None:
    """A receipt does not name them."""
    form = Sets(
        (Part(Goods(tags=frozenset({"fresh"})), 2),), Cut(CutKind.PERCENT, 5000), reduced=1
    )
    draft = Offer("pair", "pair", form, 1)
    told = backtest(SALES, [draft], shop.book())
    assert told.touched == 0
    told = backtest(SALES, [draft], shop.book(), find=lambda _: replace(MILK, tags=("fresh",)))
    # 2 milks: 5.00; 4 milks: 10.00; a tea beside milks pairs with one of them.
    assert told.effects[0].receipts == 2


@pytest.mark.parametrize(
    ("weeks", "told"),
    [([], Span(0, 0, 0)), ([7], Span(7, 7, 7)), ([5, 5, 5], Span(5, 5, 5))],
)
def test_a_span_needs_two_weeks(weeks: list[int], told: Span) -> None:
    """One is no sample; equal ones are sure but for rounding."""
    assert span(weeks) == told


@pytest.fixture
def history(tmp_path: Path) -> Iterator[tuple[Store, Path]]:
    """Give an empty store and every tenth document of a real year."""
    if not DATA.exists():
        pytest.skip(f"the data set is not at {DATA}")
    path = tmp_path / "tenth.csv"
    retail.tenth(DATA, path)
    store = Store.new(tmp_path / "shop.store")
    yield store, path
    store.close()


CODE, CENT = "85123A", Decimal("0.01")


def by_hand(path: Path) -> tuple[Decimal, int, int, int]:
    """Take 10 % off one item's lines sold: amount, units, documents, weeks with any sale."""
    worth: defaultdict[str, Decimal] = defaultdict(Decimal)
    units = 0
    begun: dict[str, datetime] = {}
    with path.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            number, quantity = row["InvoiceNo"], int(row["Quantity"])
            begun.setdefault(number, datetime.fromisoformat(row["InvoiceDate"]))
            price = Decimal(row["UnitPrice"])
            if row["StockCode"] == CODE and quantity > 0 and price:
                worth[number] += (quantity * price).quantize(CENT, ROUND_HALF_UP)
                units += quantity
    # The business day begins at four; an offer is rounded once on each receipt.
    weeks = {(stamp - timedelta(hours=4)).isocalendar()[:2] for stamp in begun.values()}
    cost = sum((one / 10).quantize(CENT, ROUND_HALF_UP) for one in worth.values())
    return Decimal(cost), units, len(worth), len(weeks)


def test_a_real_year(history: tuple[Store, Path]) -> None:
    """Every receipt to the cent without an offer; 10 % on one item is what a plain sum gives."""
    store, path = history
    book = PriceBook.of(store.shop.profile)
    sales = list(retail.sales(store, path))
    bare = backtest(sales, (), book)
    assert (bare.reproduced, bare.differing) == (bare.receipts, ())
    told = backtest(sales, [ten_off(CODE)], book)
    cost, units, documents, weeks = by_hand(path)
    (effect,) = told.effects
    assert (effect.items.milli, effect.receipts) == (units * 1000, documents)
    assert effect.cost.text() == f"{cost:.2f}"
    assert told.weeks == weeks >= 52
    assert told.after.revenue.minor < told.before.revenue.minor
