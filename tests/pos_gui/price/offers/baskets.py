"""Which baskets and offers are tried? Small ones of all kinds, made from a seed."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

from db.facts.basket import Basket, BasketLine
from db.facts.money import UnitPrice
from db.facts.offer import (
    Cut,
    CutKind,
    Each,
    First,
    Goods,
    Limits,
    Need,
    Offer,
    Part,
    Sets,
    Spend,
    Steps,
)
from db.facts.place import TaxBy
from db.facts.product import Product
from db.facts.quantity import Quantity
from db.facts.value import dataclass
from pos_gui.price import PriceBook, quote

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from db.facts.offer import Form
    from db.facts.quote import QuotedLine

BOOK = PriceBook("CNY", prices_include_tax=True, tax_by=TaxBy.LINE)
TAGS = ("a", "b", "c")


@dataclass(frozen=True, slots=True)
class Piece:
    """One unit of goods."""

    code: str
    """What it is."""
    price: int
    """Minor units."""
    tags: tuple[str, ...]
    """Its marks."""


@dataclass(frozen=True, slots=True)
class Case:
    """A basket and the offers over it."""

    lines: tuple[tuple[Piece, int], ...]
    """Pieces and how many of them."""
    offers: tuple[Offer, ...]
    """In the order of their passes."""

    def pieces(self) -> list[Piece]:
        """List the units, by falling price."""
        every = [piece for piece, count in self.lines for _ in range(count)]
        return sorted(every, key=lambda one: (-one.price, one.code))


def basket_of(lines: Iterable[tuple[Piece, int]]) -> Basket:
    """Put lines into a basket."""
    made = tuple(
        BasketLine(at, product_of(piece), Quantity.of(count))
        for at, (piece, count) in enumerate(lines, 1)
    )
    return Basket("b", made)


def priced(lines: Iterable[tuple[Piece, int]]) -> tuple[QuotedLine, ...]:
    """Price lines without offers."""
    return quote(basket_of(lines), BOOK).lines


def product_of(piece: Piece) -> Product:
    """Make the product."""
    price = UnitPrice(piece.price * 100, "CNY")
    return Product(
        code=piece.code, barcode=None, name=piece.code, department=None, price=price, cost=None,
        unit="", tax_rate=1300, weighed=False, tags=piece.tags,
    )  # fmt: skip


def case(seed: int, units: int = 8, offers: int = 5, *, round_prices: bool = True) -> Case:
    """Make a basket of at most so many units under at most so many offers.

    With round prices each share is a whole number, so that rounding changes nothing.
    """
    dice = random.Random(seed)  # noqa: S311  (test data)
    step = 1000 if round_prices else 997
    lines: list[tuple[Piece, int]] = []
    left = dice.randint(1, units)
    while left:
        count = min(left, dice.choice((1, 1, 1, 2, 2, 3)))
        price = dice.randint(1, 12) * step if round_prices else dice.randint(1, 12_000)
        tags = tuple(sorted(dice.sample(TAGS, dice.randint(0, 2))))
        lines.append((Piece(f"p{len(lines)}", price, tags), count))
        left -= count
    made = [
        _offer(dice, f"o{at}", step, [p for p, _ in lines])
        for at in range(dice.randint(1, offers))
    ]
    return Case(tuple(lines), tuple(sorted(made, key=lambda one: (one.layer, one.key))))


def _offer(dice: random.Random, key: str, step: int, pieces: Sequence[Piece]) -> Offer:
    form = dice.choice((_each, _each, _given, _steps, _set, _set, _parts, _spend, _spend))(
        dice, step, pieces
    )
    layer = dice.choice((2, 2, 3)) if isinstance(form, Spend) else 1
    group = dice.choice(("", "", "", "g"))
    limits = Limits(basket=dice.choice((None, None, 1, 2)))
    return Offer(key, key, form, layer, group=group, limits=limits)


def _goods(dice: random.Random, pieces: Sequence[Piece]) -> Goods:
    kind = dice.randint(0, 3)
    if kind == 0:
        return Goods()
    without = frozenset(dice.sample(TAGS, 1)) if dice.random() < 0.2 else frozenset[str]()
    if kind == 1:
        some = dice.sample(pieces, dice.randint(1, len(pieces)))
        return Goods(codes=frozenset(one.code for one in some), without=without)
    return Goods(tags=frozenset(dice.sample(TAGS, dice.randint(1, 2))), without=without)


def _cut(dice: random.Random, step: int, kinds: Sequence[CutKind] = tuple(CutKind)) -> Cut:
    kind = dice.choice(kinds)
    if kind is CutKind.PERCENT:
        return Cut(kind, dice.choice((1000, 2000, 3000, 5000, 10_000)))
    return Cut(kind, dice.randint(0, 10) * step)


def _each(dice: random.Random, step: int, pieces: Sequence[Piece]) -> Form:
    needs = dice.random()
    once = dice.random() < 0.2
    return Each(
        goods=_goods(dice, pieces),
        cut=_cut(dice, step, (CutKind.AMOUNT,) if once else tuple(CutKind)),
        units=dice.randint(2, 4) if needs < 0.3 else 0,
        value=dice.randint(5, 30) * step if 0.3 <= needs < 0.5 else 0,
        at_most=dice.choice((None, None, 1, 2)),
        first=dice.choice((First.BEST, First.BEST, First.CHEAPEST, First.DEAREST)),
        once=once,
    )


def _given(dice: random.Random, step: int, pieces: Sequence[Piece]) -> Form:
    by_units = dice.random() < 0.5
    need = Need(
        _goods(dice, pieces), dice.randint(1, 3) if by_units else 0,
        0 if by_units else dice.randint(3, 20) * step, dice.random() < 0.5,
    )  # fmt: skip
    return Each(
        _goods(dice, pieces), _cut(dice, step), at_most=dice.choice((None, 1, 2)), given=need
    )


def _steps(dice: random.Random, step: int, pieces: Sequence[Piece]) -> Form:
    del step
    first = dice.randint(2, 3)
    return Steps(
        _goods(dice, pieces),
        (
            (first, Cut(CutKind.PERCENT, 1000)),
            (first + dice.randint(1, 3), Cut(CutKind.PERCENT, 3000)),
        ),
    )


def _set(dice: random.Random, step: int, pieces: Sequence[Piece]) -> Form:
    size = dice.randint(2, 4)
    part = (Part(_goods(dice, pieces), size),)
    if dice.random() < 0.6:
        first = dice.choice((First.BEST, First.BEST, First.CHEAPEST))
        return Sets(part, _cut(dice, step), reduced=dice.randint(1, size), first=first)
    cut = _cut(dice, step)
    if cut.kind is CutKind.PRICE:
        cut = Cut(cut.kind, cut.value * size)
    return Sets(part, cut)


def _parts(dice: random.Random, step: int, pieces: Sequence[Piece]) -> Form:
    parts = tuple(
        Part(_goods(dice, pieces), dice.choice((1, 1, 2))) for _ in range(dice.randint(2, 3))
    )
    cut = _cut(dice, step)
    which = dice.choice((None, None, 0, len(parts) - 1))
    if cut.kind is CutKind.PRICE and which is None:
        cut = Cut(cut.kind, cut.value * 2)
    return Sets(parts, cut, part=which)


def _spend(dice: random.Random, step: int, pieces: Sequence[Piece]) -> Form:
    goods, before = _goods(dice, pieces), dice.random() < 0.2
    first = dice.randint(0, 30) * step
    if dice.random() < 0.3:
        return Spend(
            goods, ((first, Cut(CutKind.PERCENT, dice.choice((1000, 2000)))),), before=before
        )
    off = dice.randint(1, 8) * step
    if first and dice.random() < 0.5:
        return Spend(goods, ((first, Cut(CutKind.AMOUNT, off)),), repeat=True, before=before)
    more = (
        first + dice.randint(1, 20) * step,
        Cut(CutKind.AMOUNT, off + dice.randint(1, 8) * step),
    )
    return Spend(goods, ((first, Cut(CutKind.AMOUNT, off)), more), before=before)
