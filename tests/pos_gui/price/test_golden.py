"""Does the golden day come out to the fen?

The data set of statistics.md, section 3: 13 % tax included.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from db.facts.basket import Basket, SoldRef
from db.facts.quantity import ONE
from pos_gui import basket as change
from pos_gui.price import SoldSoFar
from tests import shop

if TYPE_CHECKING:
    from db.facts.sale import Sale, SoldLine

A = shop.product("A", priced="12.90", costs="8.00")
B = shop.product("B", priced="3.50", costs="2.00")
C = shop.product("C", priced="99.00", costs="60.00")

T1 = shop.sale(shop.basket(shop.line(A, 2), shop.line(B), basket_id="t1"))
T2 = shop.sale(shop.basket(shop.line(C, off="9.90"), shop.line(B, 3), off="5.00", basket_id="t2"))
T3 = shop.sale(shop.basket(shop.line(A), basket_id="t3"))
T4 = shop.sale(shop.basket(shop.line(B, 2), basket_id="t4"))
DAY = (T1, T2, T3, T4)


@pytest.mark.parametrize(
    ("sale", "due", "taxes"),
    [(T1, 2930, [297, 40]), (T2, 9460, [974, 115]), (T3, 1290, [148]), (T4, 700, [81])],
)
def test_each_sale(sale: Sale, due: int, taxes: list[int]) -> None:
    """Each sale has its due amount and its tax on each line."""
    assert sale.total.minor == due
    assert sale.net.minor == due - sum(taxes)
    assert [line.tax.minor for line in sale.lines] == taxes


def test_the_basket_discount_is_shared_by_what_is_left_of_the_lines() -> None:
    """5.00 over 89.10 and 10.50 is 4.47 and 0.53."""
    assert [line.basket_share.minor for line in T2.lines] == [447, 53]
    assert [line.line_discount.minor for line in T2.lines] == [990, 0]


def test_the_day() -> None:
    """The day's figures are sums of its lines."""
    lines = [line for sale in DAY for line in sale.lines]
    assert sum(line.gross.minor for line in lines) == 15870
    assert sum(line.line_discount.minor for line in lines) == 990
    assert sum(line.basket_share.minor for line in lines) == 500
    assert sum(line.total.minor for line in lines) == 14380
    assert sum(line.tax.minor for line in lines) == 1655
    assert sum(line.net.minor for line in lines) == 12725
    assert sum(line.cost.minor for line in lines if line.cost) == 9600
    assert sum(line.quantity.milli for line in lines) == 10_000


def test_one_of_two_comes_back_then_the_other() -> None:
    """Half of 2.97 is 1.49 the first time and 1.48 the second."""
    sold = T1.lines[0]
    first, second = (_one_back(SoldSoFar(sold, before)) for before in (0, 1000))
    assert (first.total.minor, first.tax.minor) == (-1290, -149)
    assert (second.total.minor, second.tax.minor) == (-1290, -148)
    assert first.cost == second.cost == shop.money("-8.00")
    assert first.returns == SoldRef("t1", 1, T1.receipt_no)


def _one_back(so_far: SoldSoFar) -> SoldLine:
    """Record one piece of the line coming back."""
    back = change.give_back(shop.basket(basket_id="r"), so_far.line, T1, ONE)
    assert isinstance(back, Basket)
    return shop.sale(back, so_far={("t1", 1): so_far}).lines[0]
