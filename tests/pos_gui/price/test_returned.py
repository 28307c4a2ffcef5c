"""Do parts that come back add up to what was sold, in any order and size?"""

from __future__ import annotations

from dataclasses import fields
from datetime import date
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.facts.basket import Basket
from db.facts.money import round_half_up
from db.facts.offer import Cut, CutKind, Goods, Offer, Part, Sets, Spend
from db.facts.quantity import ONE, Quantity
from pos_gui import basket as change
from pos_gui.price import PriceBook, SoldSoFar, quote
from pos_gui.price.draft import sold_lines
from pos_gui.price.offers.force import Circumstances
from pos_gui.price.offers.offering import Offers
from pos_gui.price.returned import Amounts, returned
from tests import shop, strategies

if TYPE_CHECKING:
    from db.facts.sale import Sale, SoldLine


APART = ("cost", "offers", "uses", "taxes")
"""Amounts that are not one a line."""
OFFERS = Offers(
    (
        Offer(
            "third", "第三件免费", Sets((Part(Goods(), 3),), Cut(CutKind.PERCENT, 10_000), 1), 1
        ),
        Offer(
            "spend", "满5减1", Spend(Goods(), ((500, Cut(CutKind.AMOUNT, 100)),), repeat=True), 2
        ),
    )
)
NOW = OFFERS.now(Circumstances(date(2026, 11, 26), 600)).at_once()


@st.composite
def sold(draw: st.DrawFn) -> SoldLine:
    """A recorded line of any basket, with the discounts of that basket on it."""
    basket = draw(strategies.baskets().filter(lambda one: bool(one.lines)))
    book = draw(strategies.books)
    offering = draw(st.sampled_from((NOW, None)))
    return draw(st.sampled_from(sold_lines(quote(basket, book, offering=offering), {})))


@st.composite
def parted(draw: st.DrawFn) -> tuple[SoldLine, list[int]]:
    """A line and the parts, in thousandths, in which all of it comes back."""
    line = draw(sold())
    whole = line.quantity.milli
    cuts = sorted(draw(st.sets(st.integers(1, whole), max_size=6)) | {whole})
    return line, [after - before for before, after in zip([0, *cuts], cuts, strict=False)]


def parts_of(line: SoldLine, sizes: list[int]) -> list[Amounts]:
    """Bring the parts back one after the other."""
    done, before = [], 0
    for size in sizes:
        done.append(returned(line, before, size))
        before += size
    return done


@given(parted())
def test_all_parts_add_up_to_the_line_sold(case: tuple[SoldLine, list[int]]) -> None:
    """Every amount of the line comes back exactly, cost and tax as well."""
    line, sizes = case
    parts = parts_of(line, sizes)
    for at, offer in enumerate(line.offers):
        assert sum(part.offers[at] for part in parts) == -offer.amount.minor
        assert [part.uses[at] for part in parts] == [0] * (len(parts) - 1) + [-offer.uses]
    for name in [one.name for one in fields(Amounts) if one.name not in APART]:
        assert sum(getattr(part, name) for part in parts) == -getattr(line, name).minor
    if line.cost is None:
        assert all(part.cost is None for part in parts)
    else:
        assert sum(part.cost or 0 for part in parts) == -line.cost.minor


@given(parted())
def test_each_part_keeps_the_identity_of_a_line(case: tuple[SoldLine, list[int]]) -> None:
    """Less what is taken off, a part is what is paid out for it; never less than nothing."""
    line, sizes = case
    included = line.total == line.gross - line.discount
    for part in parts_of(line, sizes):
        left = part.gross - part.override - part.line_discount - part.basket_share
        left -= sum(part.offers)
        assert part.total == left + (0 if included else part.tax)
        assert part.total <= 0
        assert part.gross <= 0
        assert part.tax <= 0


@given(parted())
def test_no_sequence_pays_out_more_than_its_share(case: tuple[SoldLine, list[int]]) -> None:
    """After each part the sum is the rounded share of what was paid, so no order gains a cent."""
    line, sizes = case
    paid = before = 0
    for part, size in zip(parts_of(line, sizes), sizes, strict=True):
        paid, before = paid - part.total, before + size
        share = round_half_up(line.total.minor * before, line.quantity.milli)
        on_top = line.total != line.gross - line.discount
        assert abs(paid - share) <= (1 if on_top else 0)
        assert paid <= line.total.minor


def test_a_whole_piece_comes_back_at_its_whole_price() -> None:
    """Two at 1.00 with 0.01 off: the first comes back for 1.00, the second for 0.99."""
    line = shop.sold_line(shop.line(shop.product(priced="1.00"), 2, off="0.01"))
    first, second = parts_of(line, [1000, 1000])
    assert (first.gross, first.line_discount, first.total) == (-100, 0, -100)
    assert (second.gross, second.line_discount, second.total) == (-100, -1, -99)
    assert (first.basket_share, second.basket_share) == (0, 0)


def test_a_refund_never_takes_money() -> None:
    """Three at 0.03 with 0.04 and 0.04 off leave 0.01: no third of it is below nothing."""
    sale = shop.sale(
        shop.basket(shop.line(shop.product(priced="0.03"), 3, off="0.04"), off="0.04")
    )
    totals = [part.total for part in parts_of(sale.lines[0], [1000, 1000, 1000])]
    assert totals == [0, -1, 0]


def test_tax_on_top_comes_back_too() -> None:
    """10.00 and 7 % each, two of them: 10.70 comes back."""
    goods = shop.product(priced="10.00", tax=700, currency="USD")
    line = shop.sold_line(shop.line(goods, 2), country="US")
    assert line.total.minor == 2140
    first = returned(line, 0, 1000)
    assert (first.gross, first.tax, first.total) == (-1000, -70, -1070)


def test_unknown_cost_stays_unknown() -> None:
    """What was never known does not become nothing."""
    assert returned(shop.sold_line(), 0, 1000).cost is None


def test_so_far_is_nothing_without_earlier_returns() -> None:
    """No quantity is none."""
    line = shop.sold_line()
    assert SoldSoFar.of(line, None) == SoldSoFar(line, 0)
    assert SoldSoFar.of(line, Quantity(1500)) == SoldSoFar(line, 1500)


def back(sale: Sale, basket: Basket, *counts: int) -> Basket:
    """Bring so many of the first line back, each as a line of its own."""
    for count in counts:
        more = change.give_back(basket, sale.lines[0], sale, Quantity.of(count))
        assert isinstance(more, Basket)
        basket = more
    return basket


def test_two_return_lines_of_one_sold_line_follow_each_other() -> None:
    """Three for 10.00 come back in one basket as one and two: together exactly 10.00."""
    sale = shop.sale(shop.basket(shop.line(shop.product(priced="4.00"), 3, off="2.00")))
    basket = back(sale, shop.basket(basket_id="r"), 1, 2)
    so_far = {("b1", 1): SoldSoFar(sale.lines[0], 0)}
    priced = quote(basket, shop.book(), sold=so_far)
    assert [one.total.minor for one in priced.lines] == [-333, -667]
    assert sold_lines(priced, so_far)[1].total.minor == -667


def test_goods_that_come_back_have_no_share_in_a_discount() -> None:
    """An exchange with a basket discount: only what is sold shares it."""
    sale = shop.sale()
    basket = back(sale, shop.basket(shop.line(quantity=2), off="1.00", basket_id="r"), 1)
    priced = quote(basket, shop.book(), sold={("b1", 1): SoldSoFar(sale.lines[0], 0)})
    assert [one.basket_share.minor for one in priced.lines] == [100, 0]
    assert priced.total.minor == 2480 - 1290
    assert change.check(basket, priced) is None


@given(strategies.books, st.sampled_from([None, "1.00"]))
def test_an_exchange_keeps_tax_by_line_and_by_receipt(book: PriceBook, off: str | None) -> None:
    """What comes back keeps the tax it was sold with; the rest is taxed as if alone."""
    sale = shop.sale()
    alone = shop.basket(shop.line(quantity=2), off=off, basket_id="r")
    priced = quote(back(sale, alone, 1), book, sold={("b1", 1): SoldSoFar(sale.lines[0], 0)})
    assert priced.lines[0] == quote(alone, book).lines[0]
    assert priced.lines[1].tax == -sale.lines[0].tax


def test_a_return_line_needs_its_sold_line() -> None:
    """Without it there is no price; the counter brings it."""
    sale = shop.sale()
    with pytest.raises(KeyError):
        quote(back(sale, shop.basket(basket_id="r"), 1), shop.book())


def test_the_goods_that_come_back_are_those_that_were_sold() -> None:
    """The return line is recorded like the line sold, only the other way."""
    goods = shop.product("M", barcode="6901234567892", department="Food/Milk", costs="8.00")
    sale = shop.sale(shop.basket(shop.line(goods, 2, at="10.00")))
    line = sale.lines[0]
    so_far = {("b1", 1): SoldSoFar(line, 0)}
    (again,) = sold_lines(
        quote(back(sale, shop.basket(basket_id="r"), 2), shop.book(), sold=so_far), so_far
    )
    assert again.quantity == -line.quantity
    same = ("product", "barcode", "unit", "weighed", "regular", "price", "tax_rate")
    for name in same:
        assert getattr(again, name) == getattr(line, name)
    assert again.department is not None
    assert again.department.key == "Food/Milk"
    turned = ("gross", "override", "line_discount", "basket_share", "total", "tax", "cost")
    for name in turned:
        assert getattr(again, name) == -getattr(line, name)
    assert again.returns is not None
    assert again.returns.sale_id == "b1"
    assert again.is_return


def test_cost_is_frozen_with_the_line() -> None:
    """1.5 kg at a cost of 3.333 is 5.00; goods of unknown cost have none."""
    nuts = shop.product("W", priced="9.00", costs="3.333", weighed=True)
    known = shop.sale(shop.basket(shop.line(nuts, Quantity(1500)), shop.line(quantity=ONE)))
    assert [one.cost for one in known.lines] == [shop.money("5.00"), None]
