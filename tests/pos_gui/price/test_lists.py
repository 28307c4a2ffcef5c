"""Is the lowest lawful price charged, and never more than the label says that hangs?"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.facts.moment import Moment
from db.facts.offer import Cut, CutKind, Each, Goods, Offer, Spend
from db.facts.price import UNIT, PriceEntry
from db.imports import offers as offers_file
from pos_gui.price import PriceBook, quote
from pos_gui.price.draft import sold_lines
from pos_gui.price.lists import in_force
from pos_gui.price.offers.force import Circumstances
from pos_gui.price.offers.offering import Offering, Offers
from pos_gui.price.returned import returned
from tests import shop, strategies

if TYPE_CHECKING:
    from db.facts.product import Product
    from db.facts.quantity import Quantity

ZONE = "Asia/Shanghai"
NOW = Moment.parse("2026-11-26T12:00:00", ZONE)
BOOK = shop.book()
MEMBER = replace(BOOK, lists=("member",))
HOUR = 3_600_000


def entry(price: str, begins: int = NOW.utc_ms - HOUR, **more: object) -> PriceEntry:
    """Give a price of goods A that began an hour ago."""
    return replace(PriceEntry("A", shop.price(price), begins), **more)  # type: ignore[arg-type]


def goods(*entries: PriceEntry, at: Moment = NOW, cut_off: int = 4) -> Product:
    """Give goods A at 10.00 as they are found at a moment."""
    return in_force(replace(shop.product(priced="10.00"), prices=entries), at, cut_off)


def test_a_member_price_is_for_members_and_says_so() -> None:
    """The regular price stays on the line; what the list took off has its name."""
    basket = shop.basket(shop.line(goods(entry("8.50", list="member")), 2))
    assert quote(basket, BOOK).total == shop.money("20.00")
    told = quote(basket, MEMBER)
    (line,) = told.lines
    assert (line.regular.text(), line.price.text()) == ("10.00", "10.00")
    assert line.listed == shop.price("8.50")
    assert [(one.key, one.name, one.amount.text()) for one in line.offers] == [
        ("price:member", "会员价", "3.00")
    ]
    assert (told.gross.text(), told.discount.text(), told.total.text()) == (
        "20.00", "3.00", "17.00",
    )  # fmt: skip
    assert told.offers == line.offers
    assert line.before_offers == line.total


def test_the_lowest_of_all_that_hold_wins() -> None:
    """Whoever has two lists pays the lower; a list that is dearer than the regular is none."""
    offered = goods(
        entry("9.00", ends=NOW.utc_ms + HOUR),
        entry("8.50", list="member"),
        entry("11.00", list="group:staff"),
        entry("8.40", list="tier:gold"),
    )
    basket = shop.basket(shop.line(offered))
    for lists, total in (
        ((), "9.00"), (("group:staff",), "9.00"), (("member",), "8.50"),
        (("member", "tier:gold"), "8.40"),
    ):  # fmt: skip
        assert quote(basket, replace(BOOK, lists=lists)).total.text() == total


def test_three_and_more_count_over_all_lines() -> None:
    """The price for a quantity is that of every unit, on whatever lines they stand."""
    offered = goods(entry("4.50", least=3000))
    two = shop.basket(shop.line(offered), shop.line(offered))
    assert quote(two, BOOK).total.text() == "20.00"
    three = shop.basket(shop.line(offered), shop.line(offered, 2))
    told = quote(three, BOOK)
    assert [line.total.text() for line in told.lines] == ["4.50", "9.00"]
    assert [one.amount.text() for one in told.offers] == ["16.50"]
    by_hand = shop.basket(shop.line(offered, at="9.00"), shop.line(offered, 2))
    assert quote(by_hand, BOOK).total.text() == "29.00"


def test_a_case_is_sold_whole() -> None:
    """So many cases cost so many times its price; the odd quantity costs its units."""
    offered = goods(entry("100.00", case="C12", least=1, pack=12_000))
    assert quote(shop.basket(shop.line(offered, 36)), BOOK).total.text() == "300.00"
    assert quote(shop.basket(shop.line(offered, 13)), BOOK).total.text() == "130.00"
    third = goods(entry("10.00", case="C3", least=1, pack=3000))
    assert quote(shop.basket(shop.line(third, 9)), BOOK).total.text() == "30.00"


def test_a_rise_waits_for_its_label_and_a_cut_does_not() -> None:
    """What stands is charged at most at the price of the label that hangs."""
    hung = shop.price("10.00")
    assert goods(entry("12.00", label=hung)).price == hung
    assert goods(entry("9.00", label=hung)).price == shop.price("9.00")
    assert goods(entry("12.00", label=shop.price("12.00"))).price == shop.price("12.00")
    later = entry("9.00", NOW.utc_ms + 1, label=hung)
    assert goods(entry("10.00", label=hung), later).price == hung
    at = replace(NOW, utc_ms=NOW.utc_ms + 1)
    assert goods(entry("10.00", label=hung), later, at=at).price == shop.price("9.00")


@pytest.mark.parametrize(
    ("at", "holds"),
    [
        ("2026-11-27T17:59:59+08:00", False),
        ("2026-11-27T18:00:00+08:00", True),
        ("2026-11-28T01:59:59+08:00", True),  # still Friday by the business day
        ("2026-11-28T02:00:00+08:00", False),
        ("2026-11-28T18:00:00+08:00", False),
    ],
)
def test_hours_over_midnight_belong_to_the_business_day(at: str, holds: bool) -> None:  # noqa: FBT001
    """Friday evening goes on after midnight until the cut-off."""
    evening = entry("6.00", weekdays=frozenset({5}), hours=(18 * 60, 2 * 60))
    offered = goods(evening, at=Moment.parse(at, ZONE))
    assert quote(shop.basket(shop.line(offered)), BOOK).total.text() == (
        "6.00" if holds else "10.00"
    )


def test_the_hour_that_comes_twice() -> None:
    """Where the clock goes back, a price begins and ends at its moment, not at its hour."""
    zone = "Europe/Berlin"
    begins = Moment.parse("2026-10-25T02:30:00+01:00", zone)
    offered = entry("6.00", begins.utc_ms, ends=begins.utc_ms + HOUR)
    for at, holds in (
        ("2026-10-25T02:30:00+02:00", False),
        ("2026-10-25T02:30:00+01:00", True),
        ("2026-10-25T03:29:59+01:00", True),
        ("2026-10-25T03:30:00+01:00", False),
    ):
        assert bool(goods(offered, at=Moment.parse(at, zone)).prices) is holds


def test_an_offer_works_on_the_list_price() -> None:
    """Percent of what the member pays; spending counts what is left, as its base says."""
    half = Offer("h", "h", Each(Goods(frozenset({"A"})), Cut(CutKind.PERCENT, 5000)), 1)
    spend = Offer("s", "s", Spend(Goods(), ((800, Cut(CutKind.AMOUNT, 100)),), before=True), 2)
    offering = Offers((half, spend)).now(Circumstances(NOW.local().date(), 720))
    assert isinstance(offering, Offering)
    offered = goods(entry("8.00", list="member"))
    told = quote(shop.basket(shop.line(offered)), MEMBER, offering=offering)
    assert [(one.key, one.amount.text()) for one in told.lines[0].offers] == [
        ("price:member", "2.00"), ("h", "4.00"), ("s", "1.00"),
    ]  # fmt: skip
    assert told.total.text() == "3.00"


def test_a_percentage_by_hand_is_of_the_list_price() -> None:
    """Ten percent off a member price is ten percent of what it came to."""
    line = shop.line(goods(entry("8.00", list="member")), percent=1000)
    assert quote(shop.basket(line), MEMBER).total.text() == "7.20"


def test_a_known_quote_is_not_priced_otherwise() -> None:
    """Whether the customer is known from the start or said later, the price is the same."""
    offered = goods(entry("8.50", list="member"), entry("8.00", least=2000))
    one = shop.basket(shop.line(offered))
    two = replace(one, lines=(*one.lines, replace(one.lines[0], line_id=2)))
    for book in (BOOK, MEMBER):
        before = quote(one, BOOK)
        assert quote(two, book, previous=before) == quote(two, book)
        assert quote(one, book, previous=quote(two, MEMBER)) == quote(one, book)


@given(strategies.listed_lines(), st.sampled_from([BOOK, MEMBER]), st.data())
def test_what_comes_back_is_what_was_paid(
    drawn: tuple[Product, Quantity], book: PriceBook, data: st.DataObject
) -> None:
    """A list price is never above the regular one, and its parts add up to what was paid."""
    product, quantity = drawn
    told = quote(shop.basket(shop.line(in_force(product, NOW, 4), quantity)), book)
    assert 0 <= told.total.minor <= told.gross.minor
    (sold,) = sold_lines(told, {})
    assert sum(one.amount.minor for one in sold.offers) == sold.offer_share.minor
    first = data.draw(st.integers(0, quantity.milli))
    back = returned(sold, 0, first).total + returned(sold, first, quantity.milli - first).total
    assert back == -sold.total.minor


@given(strategies.listed_lines(), st.integers(-1000, 2000))
def test_never_above_the_label_that_hangs(drawn: tuple[Product, Quantity], after: int) -> None:
    """Whatever was planned, from when a price stands its label is the most."""
    product, quantity = drawn
    at = replace(NOW, utc_ms=NOW.utc_ms + after)
    offered = in_force(product, at, 4)
    told = quote(shop.basket(shop.line(offered, quantity)), BOOK)
    for one in product.prices:
        if one.stands and one.begins <= at.utc_ms and one.slot == UNIT and one.label is not None:
            assert told.total.minor <= one.label.times(quantity).minor


FRESH = offers_file.read(
    {
        "offers": [
            {
                "key": f"fresh-{percent}",
                "name": f"{percent} % off fresh food",
                "each": {"goods": {"tags": ["fresh"]}, "percent": percent},
                "when": {"hours": [hours]},
            }
            for percent, hours in (("20", "18:00-02:00"), ("50", "20:00-02:00"))
        ]
    },
    "CNY",
)
"""临期折扣: fresh food costs less from 18:00 on, and less still from 20:00 until close."""


@pytest.mark.parametrize(
    ("minute", "total"),
    [(17 * 60 + 59, "9.99"), (18 * 60, "7.99"), (20 * 60, "6.00"), (60, "6.00")],
)
def test_fresh_food_is_marked_down_by_the_hour(minute: int, total: str) -> None:
    """Of the price on the label, rounded once, and never below the lowest price of the goods."""
    milk = replace(goods(), price=shop.price("9.99"), tags=("fresh",), floor=shop.price("6.00"))
    offering = Offers(FRESH).now(Circumstances(NOW.local().date(), minute))
    assert quote(shop.basket(shop.line(milk)), BOOK, offering=offering).total.text() == total
    dry = replace(milk, tags=())
    assert quote(shop.basket(shop.line(dry)), BOOK, offering=offering).total.text() == "9.99"
