"""Does every quote add up, by every country's rules?"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.facts.basket import Basket
from db.facts.money import Money, tax_inside, tax_on_top
from db.facts.place import TaxBy
from db.facts.product import Product
from db.facts.quantity import ONE, Quantity
from pos_gui import basket as change
from pos_gui.price import PriceBook, quote
from tests import shop, strategies

if TYPE_CHECKING:
    from db.facts.quote import Quote, QuotedLine

INCLUDED = PriceBook("CNY", prices_include_tax=True, tax_by=TaxBy.LINE)
EXCLUDED = PriceBook("CNY", prices_include_tax=False, tax_by=TaxBy.LINE)
BY_RECEIPT = PriceBook("CNY", prices_include_tax=True, tax_by=TaxBy.RECEIPT)
baskets = strategies.baskets()


def left(line: QuotedLine) -> int:
    """Give what remains after everything taken off."""
    return (line.gross - line.override - line.line_discount - line.basket_share).minor


@given(baskets, strategies.books)
def test_lines_and_sums_keep_the_identities(basket: Basket, book: PriceBook) -> None:
    """What is paid is what is left, with the tax on top where prices exclude it."""
    priced = quote(basket, book)
    assert [one.line for one in priced.lines] == list(basket.lines)
    for one in priced.lines:
        on_top = 0 if book.prices_include_tax else one.tax.minor
        assert one.total.minor == left(one) + on_top
        assert one.net + one.tax == one.total
        assert 0 <= one.tax.minor <= one.total.minor
        assert one.gross == one.regular.times(one.line.quantity)
        assert (one.gross - one.override) == one.price.times(one.line.quantity)
    for name in ("gross", "discount", "total", "tax"):
        whole = sum(getattr(one, name).minor for one in priced.lines)
        assert getattr(priced, name).minor == whole
    on_top = 0 if book.prices_include_tax else priced.tax.minor
    assert priced.gross.minor - priced.discount.minor + on_top == priced.total.minor


@given(baskets, strategies.books)
def test_shares_add_up_to_the_discount(basket: Basket, book: PriceBook) -> None:
    """The basket's discount is shared to the last cent, and never beyond a line."""
    priced = quote(basket, book)
    asked = basket.discount.minor if basket.discount else 0
    assert sum(one.basket_share.minor for one in priced.lines) == asked
    whole = sum(left(one) + one.basket_share.minor for one in priced.lines)
    for one in priced.lines:
        exact = asked * (left(one) + one.basket_share.minor)
        assert left(one) >= 0
        assert abs(one.basket_share.minor * whole - exact) < max(1, whole)


@given(baskets, strategies.books)
def test_tax_is_rounded_where_the_country_rounds_it(basket: Basket, book: PriceBook) -> None:
    """By line each line is right; by receipt each rate's sum is, and no line is off by a cent."""
    tax = tax_inside if book.prices_include_tax else tax_on_top
    lines = quote(basket, book).lines
    for rate in {one.tax_rate for one in lines}:
        here = [one for one in lines if one.tax_rate == rate]
        if book.tax_by is TaxBy.LINE:
            assert [one.tax.minor for one in here] == [tax(left(one), rate) for one in here]
        else:
            whole = sum(left(one) for one in here)
            assert sum(one.tax.minor for one in here) == tax(whole, rate)
            assert all(abs(one.tax.minor - tax(left(one), rate)) <= 1 for one in here)


@given(baskets, strategies.books)
def test_the_tax_table_is_the_lines_by_rate(basket: Basket, book: PriceBook) -> None:
    """One row a rate, highest first, each the sum of its lines."""
    priced = quote(basket, book)
    assert [row.rate for row in priced.taxes] == sorted(
        {one.tax_rate for one in priced.lines}, reverse=True
    )
    for row in priced.taxes:
        here = [one for one in priced.lines if one.tax_rate == row.rate]
        assert row.total.minor == sum(one.total.minor for one in here)
        assert row.tax.minor == sum(one.tax.minor for one in here)
        assert row.net + row.tax == row.total


def test_a_changed_price_is_the_difference_to_the_regular_one() -> None:
    """Gross stays; what the price gave up is the override, negative where it went up."""
    lower, higher = quote(
        shop.basket(shop.line(quantity=3, at="10.00"), shop.line(at="13.00")), INCLUDED
    ).lines
    assert (lower.gross.minor, lower.override.minor, lower.total.minor) == (3870, 870, 3000)
    assert (higher.gross.minor, higher.override.minor, higher.total.minor) == (1290, -10, 1300)


def test_goods_without_a_price_are_regular_at_the_price_asked() -> None:
    """Nothing was given up: the price at the counter is the regular one."""
    asked = replace(shop.line(shop.product(priced=None)), price=shop.price("4.20"))
    (one,) = quote(shop.basket(asked), INCLUDED).lines
    assert (one.regular, one.gross.minor, one.override.minor) == (asked.price, 420, 0)


def test_goods_without_any_price_are_not_priced() -> None:
    """The counter asks first; a quote without a price would be a fault."""
    with pytest.raises(ValueError, match="A has no price"):
        quote(shop.basket(shop.line(shop.product(priced=None))), INCLUDED)


@pytest.mark.parametrize(("percent", "off"), [(1000, 129), (1250, 161), (10_000, 1290), (1, 0)])
def test_a_rate_off_a_line_is_rounded_half_up(percent: int, off: int) -> None:
    """12.5 % of 12.90 is 1.6125, which is 1.61."""
    (one,) = quote(shop.basket(shop.line(percent=percent)), INCLUDED).lines
    assert (one.line_discount.minor, one.total.minor) == (off, 1290 - off)


def test_a_rate_is_taken_off_the_changed_price() -> None:
    """Half of 10.00 is 5.00, whatever the regular price."""
    (one,) = quote(shop.basket(shop.line(at="10.00", percent=5000)), INCLUDED).lines
    assert (one.override.minor, one.line_discount.minor, one.total.minor) == (290, 500, 500)


def test_weighed_goods_and_prices_of_a_tenth_of_a_fen() -> None:
    """0.5 kg at 12.345 is 6.1725; a pin at 0.001 costs nothing alone and 0.01 by the ten."""
    nuts = shop.product("W", priced="12.345", weighed=True)
    pin = shop.product("P", priced="0.001")
    lines = [shop.line(nuts, Quantity(500)), shop.line(pin), shop.line(pin, 5), shop.line(pin, 10)]
    priced = quote(shop.basket(*lines), INCLUDED)
    assert [one.total.minor for one in priced.lines] == [617, 0, 1, 1]


def test_prices_without_tax_get_it_on_top() -> None:
    """10.00 less 1.00 at 7 % is 9.63; gross and discount are without tax."""
    goods = shop.product(priced="10.00", tax=700)
    priced = quote(shop.basket(shop.line(goods, off="1.00")), EXCLUDED)
    assert (priced.gross.minor, priced.discount.minor) == (1000, 100)
    assert (priced.net.minor, priced.tax.minor, priced.total.minor) == (900, 63, 963)


def test_tax_by_receipt_differs_from_tax_by_line() -> None:
    """Three times 0.33 at 13 %: 0.04 each is 0.12, on the sum it is 0.11."""
    three = shop.basket(*[shop.line(shop.product(str(n), priced="0.33")) for n in range(3)])
    assert quote(three, INCLUDED).tax.minor == 12
    assert [one.tax.minor for one in quote(three, BY_RECEIPT).lines] == [4, 4, 3]


def test_an_empty_basket_costs_nothing() -> None:
    """Even with a discount on it."""
    priced = quote(shop.basket(off="5.00"), INCLUDED)
    assert (priced.lines, priced.taxes, priced.total) == ((), (), Money(0, "CNY"))


def test_a_discount_on_free_goods_takes_nothing() -> None:
    """There is nothing to share it over; `check` refuses it."""
    free = shop.basket(shop.line(shop.product(priced="0.00")), off="1.00")
    assert quote(free, INCLUDED).discount.minor == 0


@pytest.mark.parametrize("name", ["CN", "DE", "NZ", "TW", "US"])
def test_a_price_book_follows_its_country(name: str) -> None:
    """It takes over what the profile says."""
    rules = shop.profile(name)
    assert shop.book(name) == PriceBook(
        rules.currency, rules.prices_include_tax, rules.tax_by, rules.language
    )


changes = st.one_of(
    st.tuples(st.just("add"), strategies.products()),
    st.tuples(st.just("more"), st.integers(1, 9)),
    st.tuples(st.just("void"), st.integers(0, 9)),
    st.tuples(st.just("rate"), st.integers(0, 10_000)),
    st.tuples(st.just("basket"), st.integers(0, 500)),
)


@given(baskets, st.lists(changes, max_size=8), strategies.books)
def test_a_quote_after_a_quote_is_the_quote_from_scratch(
    basket: Basket, story: list[tuple[str, object]], book: PriceBook
) -> None:
    """Taking over lines of the previous quote changes nothing but the time it takes."""
    before = quote(basket, book)
    for what, value in story:
        basket = _changed(basket, what, value)
        after = quote(basket, book, previous=before)
        assert after == quote(basket, book)
        before = after


def _changed(basket: Basket, what: str, value: object) -> Basket:
    """Do one thing to a basket; what is refused leaves it as it is."""
    out: Basket | change.Refused
    match what, value:
        case "add", Product() as goods:
            out = change.add(basket, goods, ONE)
        case "more", int(count) if basket.lines:
            out = change.set_quantity(basket, basket.lines[-1].line_id, Quantity.of(count))
        case "void", int(at) if basket.lines:
            line_id = basket.lines[at % len(basket.lines)].line_id
            out = change.void_line(basket, line_id)
        case "rate", int(rate) if basket.lines:
            out = change.discount_line(basket, basket.lines[0].line_id, rate, "")
        case "basket", int(minor):
            out = change.discount_basket(basket, Money(minor, "CNY"))
        case _:
            return basket
    return out if isinstance(out, Basket) else basket


@pytest.mark.parametrize("book", [INCLUDED, EXCLUDED, BY_RECEIPT])
@pytest.mark.parametrize("off", [None, "5.00"])
def test_one_more_scan_prices_one_line(book: PriceBook, off: str | None) -> None:
    """In a long basket hardly any other line is made anew, so the time does not grow with it."""
    goods = [shop.product(f"P{n}", priced=f"{10 + n}.90") for n in range(201)]
    long = shop.basket(*[shop.line(one) for one in goods[:200]], off=off)
    before = quote(long, book)
    more = change.add(long, goods[200], ONE)
    assert isinstance(more, Basket)
    after = quote(more, book, previous=before)
    alone = off is None and book.tax_by is TaxBy.LINE
    assert _taken_over(before, after) >= (200 if alone else 100)


def _taken_over(before: Quote, after: Quote) -> int:
    """Count the lines that are the same objects."""
    old = {id(one) for one in before.lines}
    return sum(id(one) in old for one in after.lines)
