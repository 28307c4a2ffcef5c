"""Do the parts of a change add up to it, and do they mean what they say?"""

from __future__ import annotations

from fractions import Fraction
from itertools import compress, permutations
from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.statistics.decomposition import Parts, Span, decomposed, in_whole, lasting

SOLD = st.tuples(st.integers(0, 10**7), st.integers(-(10**4), 10**9))
ITEMS = st.lists(st.tuples(SOLD, SOLD), max_size=8)
COUNTS = st.tuples(st.integers(1, 10**6), st.integers(0, 10**8))


class Goods(NamedTuple):
    """What a span sold, by the items' names."""

    transactions: int
    items: dict[str, tuple[int, int]]
    returns: int


@st.composite
def spans(draw: st.DrawFn) -> tuple[Span, Span]:
    """Draw two spans of the same items."""
    items = draw(ITEMS)
    made = []
    for side in (0, 1):
        transactions, returns = draw(COUNTS)
        units, amounts = ([item[side][of] for item in items] for of in (0, 1))
        made.append(Span(transactions, units, amounts, returns))
    return made[0], made[1]


def pair(before: Goods, now: Goods) -> tuple[Span, Span]:
    """Write two spans: of each item its whole units and what they brought."""
    keys = sorted({*before.items, *now.items})
    first, second = (
        Span(
            goods.transactions,
            [1000 * goods.items.get(key, (0, 0))[0] for key in keys],
            [goods.items.get(key, (0, 0))[1] for key in keys],
            goods.returns,
        )
        for goods in (before, now)
    )
    return first, second


def span(transactions: int, returns: int = 0, **items: tuple[int, int]) -> Goods:
    """Write one span by its items' names."""
    return Goods(transactions, items, returns)


def parted(before: Goods, now: Goods) -> Parts:
    """Part the change between two spans."""
    return decomposed(*pair(before, now))


def changed(part: str, by: int) -> Parts:
    """Give parts of which only one is there."""
    names = ("traffic", "basket", "mix", "price", "new", "gone", "returns")
    return Parts(**{name: by if name == part else 0 for name in names})


@given(spans())
def test_the_parts_sum_to_the_change(two: tuple[Span, Span]) -> None:
    """To the minor unit, whatever was sold."""
    before, now = two
    assert decomposed(before, now).whole == now.sales - before.sales


@given(spans())
def test_exchanging_the_spans_turns_every_sign(two: tuple[Span, Span]) -> None:
    """No factor depends on which span is called the first."""
    before, now = two
    there, back = decomposed(before, now), decomposed(now, before)
    assert (there.traffic, there.basket) == (-back.traffic, -back.basket)
    assert (there.mix, there.price) == (-back.mix, -back.price)
    assert (there.new, there.gone) == (-back.gone, -back.new)
    assert there.returns == -back.returns


@given(spans())
def test_equal_spans_have_no_change(two: tuple[Span, Span]) -> None:
    """Goods without units aside, which are new and gone at once, every part is zero."""
    one, _ = two
    loose = sum(compress(one.amounts, [units == 0 for units in one.units]))
    assert decomposed(one, one) == Parts(0, 0, 0, 0, new=loose, gone=-loose, returns=0)


def test_one_factor_alone() -> None:
    """Where only one thing changed, it has the whole change."""
    before = span(10, A=(20, 2000), B=(10, 3000))
    assert parted(before, span(20, A=(40, 4000), B=(20, 6000))) == changed("traffic", 5000)
    assert parted(before, span(10, A=(40, 4000), B=(20, 6000))) == changed("basket", 5000)
    assert parted(before, span(10, A=(10, 1000), B=(20, 6000))) == changed("mix", 2000)
    assert parted(before, span(10, A=(20, 2200), B=(10, 2700))) == changed("price", -100)


def test_goods_of_one_span_are_named_apart() -> None:
    """They have no price to compare, so they move no price and no mix."""
    before, now = span(10, A=(20, 2000), B=(5, 700)), span(10, A=(20, 2000), C=(2, 900))
    assert lasting(*pair(before, now)) == [0]
    assert parted(before, now) == Parts(0, 0, 0, 0, new=900, gone=-700, returns=0)


def test_returns_are_a_part() -> None:
    """What more was paid back is a loss."""
    before = span(1, 20, A=(1, 500))
    assert parted(before, span(1, 70, A=(1, 500))) == changed("returns", -50)


def test_two_factors_share_what_they_made_together() -> None:
    """Twice the visits at twice the price: 100 to 400; each alone 100, together 100 more."""
    before, now = span(10, A=(10, 100)), span(20, A=(20, 400))
    assert parted(before, now) == Parts(150, 0, 0, 150, new=0, gone=0, returns=0)


def test_all_four_by_hand() -> None:
    """Each factor's steps, averaged over the 24 orders, written out without the module.

    Before 2 visits, 4 units (A 2 at 100, B 2 at 300): 800. Now 3 visits, 9 units (A 6 at 110,
    B 3 at 280): 1500. Mean prices: of the shares before 200, then 195; of those now 500/3 twice.
    """
    visits, baskets = (2, 3), (2, 3)
    means = {(0, 0): Fraction(200), (0, 1): Fraction(195)}
    means |= dict.fromkeys(((1, 0), (1, 1)), Fraction(500, 3))
    steps = [Fraction(0)] * 4
    for order in permutations(range(4)):
        at = [0, 0, 0, 0]
        for factor in order:
            before = visits[at[0]] * baskets[at[1]] * means[at[2], at[3]]
            at[factor] = 1
            steps[factor] += visits[at[0]] * baskets[at[1]] * means[at[2], at[3]] - before
    exact = [float(round(step / 24, 2)) for step in steps]
    assert exact == [453.47, 453.47, -193.19, -13.75]
    parts = parted(span(2, A=(2, 200), B=(2, 600)), span(3, A=(6, 660), B=(3, 840)))
    assert parts == Parts(453, 453, -193, -13, new=0, gone=0, returns=0)


def test_nothing_can_be_sold_without_transactions() -> None:
    """Such a span is no span."""
    with pytest.raises(ValueError, match="0"):
        parted(span(0, A=(1, 1)), span(1, A=(1, 1)))


def test_parts_are_rounded_by_largest_remainder() -> None:
    """The largest parts behind the point get what is missing, on either side of zero."""
    third = Fraction(1, 3)
    assert in_whole((third, third, third)) == (1, 0, 0)
    assert in_whole((-third, -third, -third)) == (-1, 0, 0)
    assert in_whole((Fraction(5, 4), Fraction(7, 4), -Fraction(1))) == (1, 2, -1)
    with pytest.raises(ValueError, match="1/2"):
        in_whole((Fraction(1, 2),))


def test_spans_have_the_same_items() -> None:
    """Columns of unlike length say nothing about each other."""
    with pytest.raises(ValueError, match="zip"):
        decomposed(Span(1, [1000], [5]), Span(1, [], []))
