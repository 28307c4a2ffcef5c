"""How long until the offers' answer: at once after a scan, and the thorough one before tender?

Baskets of 100 lines from 5,000 products under 1,000 offers, each on some neighbouring products
(../shared/domain/speed.md, 9.4), and one on all that is spent. "real" baskets take goods from the
whole shop, "hard" ones from 60 neighbours, so that dozens of offers contend for the same units.
The floor prices the same basket without offers. CPU time, so that other work does not count.
"""

from __future__ import annotations

import random
import time
from datetime import date
from statistics import median
from typing import TYPE_CHECKING

from db.facts.basket import Basket, BasketLine
from db.facts.money import UnitPrice
from db.facts.offer import Cut, CutKind, Each, Goods, Offer, Part, Sets, Spend, Steps
from db.facts.place import TaxBy
from db.facts.product import Product
from db.facts.quantity import Quantity
from db.facts.value import dataclass
from pos_gui.price import PriceBook, quote
from pos_gui.price.offers import AT_ONCE, THOROUGH, Optimiser
from pos_gui.price.offers.force import Circumstances, in_force
from pos_gui.price.offers.goods import Index
from tests.speed.floor import Line, percentile

if TYPE_CHECKING:
    from collections.abc import Sequence

    from db.facts.offer import Form

PRODUCTS, OFFERS, LINES, BASKETS = 5_000, 1_000, 100, 12
NEAR = 15
"""So far from its middle an offer's goods lie."""
HARD = 60
"""So many neighbouring products a hard basket is from."""
FIRST_MS, THOROUGH_MS, EXACT = 5.0, 300.0, 0.96
BOOK = PriceBook("CNY", prices_include_tax=True, tax_by=TaxBy.LINE)
CURRENCY = "CNY"


@dataclass(frozen=True, slots=True)
class Took:
    """What was measured; milliseconds."""

    first: Sequence[float]
    """After each scan."""
    floor: Sequence[float]
    """Pricing without offers, after each scan."""
    thorough: Sequence[float]
    """Before each tender."""
    exact: float
    """Which part of the components that a scan touched was solved exactly."""


def measure() -> list[Line]:
    """Measure real baskets, which are promised, and hard ones."""
    dice = random.Random(7)  # noqa: S311  (test data)
    goods = [_product(dice, at) for at in range(PRODUCTS)]
    index = Index([*(_offer(dice, at) for at in range(OFFERS)), _on_all()])
    real = _measured(index, [_basket(seed, goods, PRODUCTS) for seed in range(BASKETS)])
    hard = _measured(index, [_basket(seed, goods, HARD) for seed in range(BASKETS)])
    return [*_lines("real", real, promised=True), *_lines("hard", hard, promised=False)]


def _lines(kind: str, took: Took, *, promised: bool) -> list[Line]:
    """Tell the figures; the floor's ratio is that of the medians."""
    first, last = percentile(took.first, 95), percentile(took.thorough, 95)
    middle, bare = median(took.first), median(took.floor)
    what = f"offers, {kind} baskets of {LINES} lines, {OFFERS:,} offers"
    told = f"p50 {middle:.2f}, p95 {first:.2f} ms"
    return [
        Line(
            f"{what}: first answer, CPU", told, f"{bare:.2f} ms", middle / bare,
            f"p95 ≤ {FIRST_MS:.0f} ms" if promised else "", first <= FIRST_MS or not promised,
        ),
        Line(
            f"{what}: touched components solved exactly", f"{took.exact:.1%}", "", None,
            f"≥ {EXACT:.0%}" if promised else "", took.exact >= EXACT or not promised,
        ),
        Line(
            f"{what}: thorough answer, CPU", f"p95 {last:.0f} ms", "", None,
            f"p95 ≤ {THOROUGH_MS:.0f} ms" if promised else "",
            last <= THOROUGH_MS or not promised,
        ),
    ]  # fmt: skip


def _measured(index: Index, baskets: Sequence[Sequence[BasketLine]]) -> Took:
    """Scan baskets line by line; the first one only warms up."""
    force = in_force(index.offers, Circumstances(date(2026, 1, 1), 600))
    first: list[float] = []
    floor: list[float] = []
    thorough: list[float] = []
    searched = proved = 0
    for lines in baskets:
        optimiser = Optimiser(index)
        for many in range(1, len(lines) + 1):
            begun = time.process_time_ns()
            priced = quote(Basket("b", tuple(lines[:many])), BOOK).lines
            between = time.process_time_ns()
            optimiser.best(priced, force, AT_ONCE)
            first.append((time.process_time_ns() - between) / 1e6)
            floor.append((between - begun) / 1e6)
        searched, proved = searched + optimiser.memo.searched, proved + optimiser.memo.proved
        begun = time.process_time_ns()
        optimiser.best(priced, force, THOROUGH)
        thorough.append((time.process_time_ns() - begun) / 1e6)
    return Took(first[LINES:], floor[LINES:], thorough[1:], proved / max(1, searched))


def _basket(seed: int, goods: Sequence[Product], among: int) -> list[BasketLine]:
    """Fill a basket from so many neighbouring products."""
    dice = random.Random(seed)  # noqa: S311  (test data)
    middle = dice.randrange(len(goods))
    return [
        BasketLine(
            number, goods[(middle + dice.randrange(among)) % len(goods)],
            Quantity.of(dice.choice((1, 1, 1, 2, 3))),
        )
        for number in range(1, LINES + 1)
    ]  # fmt: skip


def _product(dice: random.Random, at: int) -> Product:
    return Product(
        code=f"p{at}", barcode=None, name=f"p{at}", department=None,
        price=UnitPrice(dice.randint(200, 6_000) * 100, CURRENCY), cost=None, unit="",
        tax_rate=1300, weighed=False,
    )  # fmt: skip


def _on_all() -> Offer:
    cut = Cut(CutKind.AMOUNT, 2_000)
    return Offer("full", "full", Spend(Goods(), ((10_000, cut),), repeat=True), 2)


def _offer(dice: random.Random, at: int) -> Offer:
    """Make an offer on a few products near each other."""
    middle = dice.randrange(PRODUCTS)
    near = [
        f"p{(middle + dice.randint(-NEAR, NEAR)) % PRODUCTS}" for _ in range(dice.randint(3, 12))
    ]
    return Offer(f"o{at:04d}", f"offer {at}", _form(dice, near), 1)


def _form(dice: random.Random, near: Sequence[str]) -> Form:
    """Choose a form, the usual ones more often."""
    goods, two_or_three = Goods(codes=frozenset(near)), dice.choice((2, 3))
    part, fifth = (Part(goods, two_or_three),), Cut(CutKind.PERCENT, 2000)
    kind = dice.random()
    if kind < 0.3:
        return Sets(part, Cut(CutKind.PERCENT, dice.choice((5_000, 10_000))), reduced=1)
    if kind < 0.55:
        return Each(goods, Cut(CutKind.PERCENT, dice.choice((1_000, 2_000))))
    if kind < 0.7:
        return Each(goods, fifth, units=two_or_three)
    if kind < 0.85:
        return Sets(part, Cut(CutKind.PRICE, dice.randint(1_000, 3_000)))
    if kind < 0.95:
        return Steps(goods, ((2, Cut(CutKind.PERCENT, 1_000)), (4, fifth)))
    pair = (Goods(codes=frozenset(near[:2])), Goods(codes=frozenset(near[2:])))
    return Sets(tuple(Part(one, 1) for one in pair), Cut(CutKind.AMOUNT, 300))
