"""What does each operation make of a basket, and what does it refuse?"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.facts.basket import Basket, BasketLine, SoldRef
from db.facts.money import Money, UnitPrice
from db.facts.quantity import ONE, Quantity
from pos_gui import basket as change
from pos_gui.basket import Refused
from pos_gui.price import quote
from tests import shop, strategies

if TYPE_CHECKING:
    from db.facts.product import Product

EMPTY = Basket("b1")
A, B = shop.product("A"), shop.product("B", priced="3.50")
NUTS = shop.product("W", priced="49.60", weighed=True)


def done(out: Basket | Refused) -> Basket:
    """Take a result that was not refused."""
    assert isinstance(out, Basket), out
    return out


def added(basket: Basket, *goods: Product) -> Basket:
    """Scan these goods one after the other."""
    for one in goods:
        basket = done(change.add(basket, one, ONE))
    return basket


def counts(basket: Basket) -> list[tuple[str, str]]:
    """Give what is in it."""
    return [(line.product.code, line.quantity.text()) for line in basket.lines]


def test_the_same_goods_scanned_again_join_the_last_line() -> None:
    """Cashiers look at the last line; an earlier one is not touched."""
    basket = added(EMPTY, A, A, B, A)
    assert counts(basket) == [("A", "2"), ("B", "1"), ("A", "1")]
    assert [line.line_id for line in basket.lines] == [1, 2, 3]
    assert basket.next_line_id == 4


@pytest.mark.parametrize(
    "line",
    [
        shop.line(A, at="10.00"),
        shop.line(A, off="1.00"),
        shop.line(A, percent=1000),
        shop.line(shop.product("A", priced="13.90")),
        shop.line(NUTS),
        replace(shop.line(A, -1), returns=SoldRef("s", 1, "01-000001")),
    ],
    ids=["price", "amount", "rate", "other price since", "weighed", "return"],
)
def test_nothing_joins_a_line_that_is_not_plain(line: BasketLine) -> None:
    """What was agreed about a line holds for those goods only; each weighing is its own."""
    goods = NUTS if line.product == NUTS else A
    assert len(done(change.add(shop.basket(line), goods, ONE)).lines) == 2


def test_told_apart_or_at_a_price_of_its_own_nothing_joins() -> None:
    """A finished line that came in one piece stays one."""
    basket = added(EMPTY, A)
    assert len(done(change.add(basket, A, ONE, apart=True)).lines) == 2
    assert len(done(change.add(basket, A, ONE, shop.price("9.00"))).lines) == 2


@pytest.mark.parametrize(
    ("goods", "milli", "why"),
    [
        (A, 0, "The quantity must be more than zero."),
        (A, -1000, "The quantity must be more than zero."),
        (A, 1500, "These goods are sold in whole pieces."),
        (A, 9_999_999_001, "This quantity is too large."),
        (NUTS, 0, "The quantity must be more than zero."),
    ],
)
def test_wrong_quantities_are_refused(goods: Product, milli: int, why: str) -> None:
    """When adding and when changing alike."""
    assert change.add(EMPTY, goods, Quantity(milli)) == Refused(why)
    assert change.set_quantity(added(EMPTY, goods), 1, Quantity(milli)) == Refused(why)


def test_more_of_the_same_stays_within_the_limit() -> None:
    """Joining a line is no way around it."""
    full = done(change.add(EMPTY, A, change.MOST))
    assert change.add(full, A, ONE) == Refused("This quantity is too large.")


def test_weighed_goods_are_sold_in_fractions() -> None:
    """To the thousandth."""
    assert counts(done(change.add(EMPTY, NUTS, Quantity(1)))) == [("W", "0.001")]


def test_a_basket_is_full_at_some_point() -> None:
    """It says so, and loses nothing."""
    many = shop.basket(*[shop.line(A)] * change.MOST_LINES)
    assert change.add(many, B, ONE) == Refused("The basket is full. Take payment first.")


def test_set_quantity_changes_that_line_alone() -> None:
    """The others stay the same objects, so that they are not priced again."""
    basket = added(EMPTY, A, B)
    more = done(change.set_quantity(basket, 2, Quantity.of(5)))
    assert counts(more) == [("A", "1"), ("B", "5")]
    assert more.lines[0] is basket.lines[0]


def test_a_voided_line_is_gone_and_its_id_is_not_used_again() -> None:
    """Line ids name lines for good."""
    basket = done(change.void_line(added(EMPTY, A, B), 2))
    assert counts(added(basket, B)) == [("A", "1"), ("B", "1")]
    assert added(basket, B).lines[-1].line_id == 3


def test_with_the_last_line_goes_the_discount() -> None:
    """An empty basket has nothing to take it off."""
    two = done(change.discount_basket(added(EMPTY, A, B), shop.money("1.00")))
    one = done(change.void_line(two, 1))
    assert one.discount == shop.money("1.00")
    assert done(change.void_line(one, 2)).discount is None


def test_a_changed_price_keeps_its_reason() -> None:
    """Also when something is taken off afterwards without saying why."""
    basket = done(change.override_price(added(EMPTY, A), 1, shop.price("9.90"), "damaged"))
    assert (basket.lines[0].price, basket.lines[0].reason) == (shop.price("9.90"), "damaged")
    basket = done(change.discount_line(basket, 1, 500, ""))
    assert (basket.lines[0].percent, basket.lines[0].reason) == (500, "damaged")


def test_a_line_has_an_amount_or_a_rate_off_not_both() -> None:
    """The last said holds; nothing takes it away."""
    amount = done(change.discount_line(added(EMPTY, A), 1, shop.money("2.00"), "old"))
    rate = done(change.discount_line(amount, 1, 1000, "new"))
    assert (amount.lines[0].discount, amount.lines[0].percent) == (shop.money("2.00"), None)
    assert (rate.lines[0].discount, rate.lines[0].percent) == (None, 1000)
    for nothing in (0, shop.money("0.00")):
        plain = done(change.discount_line(rate, 1, nothing, "")).lines[0]
        assert (plain.discount, plain.percent) == (None, None)


@pytest.mark.parametrize(
    ("out", "why"),
    [
        (change.discount_line(added(EMPTY, A), 1, -1, ""), "A percentage lies between 0 and 100."),
        (
            change.discount_line(added(EMPTY, A), 1, 10_001, ""),
            "A percentage lies between 0 and 100.",
        ),
        (
            change.discount_line(added(EMPTY, A), 1, shop.money("-0.01"), ""),
            "A discount cannot be below zero.",
        ),
        (change.discount_basket(EMPTY, shop.money("-0.01")), "A discount cannot be below zero."),
        (
            change.override_price(added(EMPTY, A), 1, shop.price("-0.01"), ""),
            "A price cannot be below zero.",
        ),
        (change.add(EMPTY, A, ONE, shop.price("-0.01")), "A price cannot be below zero."),
        (change.void_line(EMPTY, 1), "There is no such line."),
        (change.set_quantity(EMPTY, 1, ONE), "There is no such line."),
        (change.override_price(EMPTY, 1, shop.price("1"), ""), "There is no such line."),
        (change.discount_line(EMPTY, 1, 0, ""), "There is no such line."),
    ],
)
def test_what_makes_no_sense_is_refused(out: Basket | Refused, why: str) -> None:
    """In one sentence."""
    assert out == Refused(why)


def test_a_discount_of_the_basket_is_taken_away_again() -> None:
    """By nothing, or by zero."""
    basket = done(change.discount_basket(added(EMPTY, A), shop.money("1.00")))
    assert done(change.discount_basket(basket, None)).discount is None
    assert done(change.discount_basket(basket, shop.money("0.00"))).discount is None


class TestGiveBack:
    """What can come back, and what cannot?"""

    SALE = shop.sale(shop.basket(shop.line(A, 3), shop.line(NUTS, Quantity(750))))

    def back(self, basket: Basket, ordinal: int, milli: int) -> Basket | Refused:
        """Bring so much of a line back."""
        sold = self.SALE.lines[ordinal - 1]
        return change.give_back(basket, sold, self.SALE, Quantity(milli), "broken")

    def test_it_becomes_a_line_that_points_to_the_line_sold(self) -> None:
        """With the quantity turned and the goods as they were sold."""
        (line,) = done(self.back(EMPTY, 1, 2000)).lines
        assert line.returns == SoldRef("b1", 1, "01-000001")
        assert (line.quantity.text(), line.reason) == ("-2", "broken")
        assert (line.product.code, line.product.price) == ("A", A.price)

    def test_no_more_than_was_sold(self) -> None:
        """Counting what comes back on other lines of this basket."""
        two = done(self.back(EMPTY, 1, 2000))
        assert self.back(two, 1, 2000) == Refused("More would come back than was sold.")
        assert len(done(self.back(two, 1, 1000)).lines) == 2
        assert len(done(self.back(two, 2, 750)).lines) == 2

    @pytest.mark.parametrize("milli", [0, -1000])
    def test_nothing_is_no_return(self, milli: int) -> None:
        """Neither is less."""
        assert self.back(EMPTY, 1, milli) == Refused("The quantity must be more than zero.")

    def test_pieces_come_back_whole(self) -> None:
        """Weighed goods in any part."""
        assert self.back(EMPTY, 1, 1500) == Refused("These goods are sold in whole pieces.")
        assert len(done(self.back(EMPTY, 2, 123)).lines) == 1

    def test_half_a_piece_from_a_former_till_comes_back_as_it_was_sold(self) -> None:
        """History may hold what this till would not sell."""
        half = replace(self.SALE.lines[0], quantity=Quantity(500))
        assert isinstance(change.give_back(EMPTY, half, self.SALE, Quantity(500)), Basket)

    def test_a_return_does_not_come_back(self) -> None:
        """It was never sold."""
        returned = replace(self.SALE.lines[0], quantity=Quantity.of(-1))
        out = change.give_back(EMPTY, returned, self.SALE, ONE)
        assert out == Refused("This line is a return itself.")

    def test_its_price_and_discount_cannot_be_changed(self) -> None:
        """They are those it was sold with; the line can only be voided."""
        basket = done(self.back(EMPTY, 1, 1000))
        why = Refused("Goods that come back keep the price they were sold at.")
        assert change.set_quantity(basket, 1, ONE) == why
        assert change.override_price(basket, 1, shop.price("1.00"), "") == why
        assert change.discount_line(basket, 1, 1000, "") == why
        assert done(change.void_line(basket, 1)).is_empty


class TestCheck:
    """What does the priced basket refuse?"""

    def refusal(self, basket: Basket) -> Refused | None:
        """Price it and check it."""
        return change.check(basket, quote(basket, shop.book()))

    def test_an_ordinary_basket_is_right(self) -> None:
        """Discounts up to the last cent included."""
        assert self.refusal(EMPTY) is None
        assert self.refusal(shop.basket(shop.line(off="12.90"))) is None
        assert self.refusal(shop.basket(shop.line(off="10.00"), off="2.90")) is None

    def test_a_discount_larger_than_its_line(self) -> None:
        """By one cent."""
        basket = shop.basket(shop.line(off="12.91"), shop.line())
        assert self.refusal(basket) == Refused("The discount is larger than the line.")

    def test_a_discount_larger_than_the_basket(self) -> None:
        """By one cent, or on nothing at all."""
        why = Refused("The discount is larger than the basket.")
        assert self.refusal(shop.basket(shop.line(), off="12.91")) == why
        assert self.refusal(shop.basket(off="0.01")) == why

    def test_the_largest_amount_is_right(self) -> None:
        """At the limit itself, for regular and for changed prices."""
        largest = shop.price("10000000000.00")
        assert self.refusal(shop.basket(shop.line(shop.product(priced=largest.text())))) is None
        assert self.refusal(shop.basket(shop.line(at=largest.text()))) is None
        free = done(change.override_price(added(EMPTY, A), 1, shop.price("0.00"), "gift"))
        assert self.refusal(free) is None

    @pytest.mark.parametrize(
        "line",
        [
            shop.line(shop.product(priced="9999999.00"), 9_999_999),
            shop.line(at="6901234567892"),
            shop.line(at="6901234567892", off="6901234567891.00"),
        ],
        ids=["product of both", "a barcode as the price", "and nearly all of it taken off"],
    )
    def test_amounts_in_trillions(self, line: BasketLine) -> None:
        """Somebody scanned a barcode into the price."""
        assert self.refusal(shop.basket(line)) == Refused("This amount is too large.")


@given(
    strategies.baskets(),
    st.lists(st.tuples(st.integers(0, 6), st.integers(-2, 9), st.integers(-10, 10**14))),
)
def test_no_story_leaves_an_impossible_basket(
    basket: Basket, story: list[tuple[int, int, int]]
) -> None:
    """Whatever is asked, a basket that passes the check is one that can be sold."""
    for what, line_id, number in story:
        out = _asked(basket, what, line_id, number)
        if isinstance(out, Basket) and change.check(out, quote(out, shop.book())) is None:
            basket = out
    priced = quote(basket, shop.book())
    ids = [line.line_id for line in basket.lines]
    assert len(set(ids)) == len(ids)
    assert all(line_id < basket.next_line_id for line_id in ids)
    assert 0 <= priced.total.minor <= change.LARGEST * len(ids)
    assert all(line.total.minor >= 0 for line in priced.lines)


def _asked(basket: Basket, what: int, line_id: int, number: int) -> Basket | Refused:
    """Ask for one of the operations with numbers that may be senseless."""
    match what:
        case 0:
            return change.add(basket, NUTS, Quantity(number))
        case 1:
            return change.set_quantity(basket, line_id, Quantity(number))
        case 2:
            return change.void_line(basket, line_id)
        case 3:
            return change.override_price(basket, line_id, UnitPrice(number, "CNY"), "")
        case 4:
            return change.discount_line(basket, line_id, Money(number, "CNY"), "")
        case 5:
            return change.discount_line(basket, line_id, number, "")
        case _:
            return change.discount_basket(basket, Money(number, "CNY"))
