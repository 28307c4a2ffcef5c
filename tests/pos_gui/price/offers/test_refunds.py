"""Does money leak when promoted goods come back? Any parts, in any order, on several documents.

The promises, over random baskets under random offers:

    a line never brings back more than was paid for it, nor the receipt more than was paid in all
    no return takes money from the customer
    whatever is kept costs exactly its share of what was paid, so that nobody gains by returning
    all of it back is exactly what was paid, with the tax and each offer's share, to the unit
"""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from db.facts.basket import Basket, BasketLine, SoldRef
from db.facts.money import Money, round_half_up
from db.facts.offer import Cut, CutKind, Each, Goods, Need, Offer, Part, Sets
from db.facts.place import TaxBy
from db.facts.product import Product
from db.facts.quantity import Quantity
from pos_gui.price import PriceBook, SoldSoFar, quote
from pos_gui.price.draft import sold_lines
from pos_gui.price.offers.force import Circumstances
from pos_gui.price.offers.offering import Offers
from pos_gui.price.returned import returned
from tests.pos_gui.price.offers.baskets import BOOK, Piece, basket_of, case

if TYPE_CHECKING:
    from collections.abc import Sequence

    from db.facts.offer import Form
    from db.facts.sale import SoldLine
    from pos_gui.price.offers.offering import Offering

NOW = Circumstances(date(2026, 11, 26), 600)
BATCH = 250
SEQUENCES = 2_500
"""Sequences of returns in the gate; `make proof` tries many more."""


def leaks(seed: int) -> str:
    """Sell a basket and bring all of it back in parts; gives what is wrong, or nothing."""
    dice = random.Random(seed)  # noqa: S311  (test data)
    one = case(seed, round_prices=dice.random() < 0.2)
    book = PriceBook("CNY", dice.random() < 0.7, dice.choice(tuple(TaxBy)))
    offering = Offers(one.offers).now(NOW)
    basket = _spoilt(basket_of(one.lines), dice)
    priced = quote(basket, book, offering=offering)
    most = max(0, sum(line.total.minor - line.tax.minor for line in priced.lines))
    if most and dice.random() < 0.3:
        basket = replace(basket, discount=Money(dice.randint(1, most), "CNY"))
        priced = quote(basket, book, offering=offering)
    try:
        _Returns(sold_lines(priced, {}), book, offering, dice).all()
    except AssertionError as wrong:
        return f"{seed}: {wrong}"
    return ""


def _spoilt(basket: Basket, dice: random.Random) -> Basket:
    """Weigh one line, and reduce another by hand, now and then."""
    lines = list(basket.lines)
    if dice.random() < 0.3:
        at = dice.randrange(len(lines))
        goods = replace(lines[at].product, weighed=True, unit="kg")
        lines[at] = replace(lines[at], product=goods, quantity=Quantity(dice.randint(1, 3_000)))
    if dice.random() < 0.3:
        at = dice.randrange(len(lines))
        lines[at] = replace(lines[at], percent=dice.choice((1, 500, 3333, 10_000)))
    return replace(basket, lines=tuple(lines))


class _Returns:
    """Brings back what was sold, document by document, and watches the money."""

    def __init__(
        self, sold: Sequence[SoldLine], book: PriceBook, offering: Offering, dice: random.Random
    ) -> None:
        self._sold, self._book, self._offering, self._dice = sold, book, offering, dice
        self._back = [0] * len(sold)
        self._sums = [[0] * len(_amounts(line)) for line in sold]

    def all(self) -> None:
        while any(self._left(at) for at in range(len(self._sold))):
            self._document()
            self._holds()
        for line, sums in zip(self._sold, self._sums, strict=True):
            assert sums == [-one for one in _amounts(line)], "all of it is not what was sold"

    def _left(self, at: int) -> int:
        return self._sold[at].quantity.milli - self._back[at]

    def _document(self) -> None:
        """Bring back some of some lines, also twice the same, perhaps in an exchange."""
        so_far = {
            ("b", line.ordinal): SoldSoFar(line, back)
            for line, back in zip(self._sold, self._back, strict=True)
        }
        lines: list[BasketLine] = []
        for number in range(1, self._dice.randint(1, 4) + 1):
            open_ = [at for at in range(len(self._sold)) if self._left(at)]
            if not open_:
                break
            lines.append(self._line(number, self._dice.choice(open_)))
        returning = quote(Basket("r", tuple(lines)), self._book, sold=so_far)
        bought = self._bought(len(lines) + 1)
        exchanged = quote(
            Basket("r", (*lines, bought)), self._book, sold=so_far, offering=self._offering
        )
        assert exchanged.lines[:-1] == returning.lines, "what is bought beside changes a refund"
        for line in sold_lines(returning, so_far):
            assert line.total.minor <= 0, "a return takes money"
            assert line.returns is not None
            at = line.returns.ordinal - 1
            self._sums[at] = [
                one + more for one, more in zip(self._sums[at], _amounts(line), strict=True)
            ]

    def _line(self, number: int, at: int) -> BasketLine:
        line = self._sold[at]
        left = self._left(at)
        some = self._dice.randint(1, left) if line.weighed else 1000
        now = self._dice.choice((left, some, some))
        self._back[at] += now
        ref = SoldRef("b", line.ordinal, "1")
        return BasketLine(number, goods_of(line), Quantity(-now), returns=ref)

    def _bought(self, number: int) -> BasketLine:
        """Buy one of what was sold, at its regular price."""
        line = self._dice.choice(self._sold)
        return BasketLine(number, goods_of(line), Quantity.of(1))

    def _holds(self) -> None:
        """Whatever is kept costs its share of what was paid; no line, no receipt leaks."""
        for line, back, sums in zip(self._sold, self._back, self._sums, strict=True):
            paid, refunded = line.total.minor, -sums[0]
            assert 0 <= refunded <= paid, "more came back than was paid"
            kept = line.quantity.milli - back
            fair = round_half_up(paid * kept, line.quantity.milli)
            # The price and the tax on top of it are rounded each for itself.
            assert abs(paid - refunded - fair) <= 1, "what is kept does not cost its share"
        paid_in_all = sum(line.total.minor for line in self._sold)
        assert 0 <= -sum(sums[0] for sums in self._sums) <= paid_in_all, "the receipt leaks"


def goods_of(line: SoldLine) -> Product:
    """Give the goods of a line as they were sold."""
    return Product(
        code=line.product.key, barcode=None, name=line.product.label, department=None,
        price=line.regular, cost=None, unit=line.unit, tax_rate=line.tax_rate,
        weighed=line.weighed,
    )  # fmt: skip


def _amounts(line: SoldLine) -> list[int]:
    """List what must come back to the unit: what was paid, its tax, and all that was taken off."""
    return [
        one.minor
        for one in (
            line.total, line.tax, line.gross, line.override, line.line_discount, line.offer_share,
            line.basket_share, *(share.amount for share in line.offers),
        )
    ]  # fmt: skip


@pytest.mark.parametrize("batch", range(SEQUENCES // BATCH))
def test_nothing_leaks(batch: int) -> None:
    """Whatever comes back, in whatever parts and order."""
    seeds = range(batch * BATCH, (batch + 1) * BATCH)
    assert [told for seed in seeds if (told := leaks(seed))] == []


def sold_under(form: Form, *lines: tuple[Piece, int]) -> tuple[SoldLine, ...]:
    """Sell pieces under one offer."""
    offering = Offers([Offer("o", "o", form, 1)]).now(NOW)
    return sold_lines(quote(basket_of(lines), BOOK, offering=offering), {})


def test_a_free_piece_of_a_bundle_is_not_kept_for_nothing() -> None:
    """Two at 10.00, one of 6.00 free: each brings back its part of the 20.00 that were paid."""
    form = Sets((Part(Goods(), 3),), Cut(CutKind.PERCENT, 10_000), reduced=1)
    dear, cheap = sold_under(form, (Piece("a", 1000, ()), 2), (Piece("b", 600, ()), 1))
    assert (dear.total.minor, cheap.total.minor) == (1538, 462)
    assert returned(dear, 0, 2000).total == -1538
    assert returned(cheap, 0, 1000).total == -462


def test_a_gift_beside_other_goods_bears_its_own_discount() -> None:
    """What it is given for is not counted: that comes back whole, and the gift brings nothing."""
    given = Need(Goods(codes=frozenset({"a"})), units=1)
    gift = Each(
        Goods(codes=frozenset({"g"})), Cut(CutKind.PERCENT, 10_000), at_most=1, given=given
    )
    dear, free = sold_under(gift, (Piece("a", 5000, ()), 1), (Piece("g", 900, ()), 1))
    assert (dear.total.minor, free.total.minor) == (5000, 0)
    assert returned(dear, 0, 1000).total == -5000
    assert returned(free, 0, 1000).total == 0
