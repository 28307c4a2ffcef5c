"""What can happen on any trading days? Random baskets through the till's own pricing and paying.

Weighed goods, prices of four decimals, changed prices, discounts on lines and baskets, goods that
come back in parts on later days and exchanges, two tenders and cash rounding, several shops and
cashiers, any cut-off hour, nights and days on which the clock is put forward or back.
"""

from __future__ import annotations

import random
import uuid
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from db.facts.basket import Basket, BasketLine, SoldRef
from db.facts.moment import Moment
from db.facts.money import Money, UnitPrice
from db.facts.place import Till
from db.facts.product import Department, Product
from db.facts.quantity import Quantity
from db.facts.sale import Draft, Named
from db.facts.tender import Paid, Settled, TenderKind
from db.journal import complete
from pos_gui.price import PriceBook, SoldSoFar, quote
from pos_gui.price.draft import sold_lines
from pos_gui.tender import cash_rounding, settle
from tests import shop as shops

if TYPE_CHECKING:
    from db.facts.place import Shop
    from db.facts.sale import Sale, SoldLine

COUNTRIES = ("CN", "NZ", "US")
"""Tax inside on each line, inside on the receipt, and on top."""
DAYS = 10
"""Trading days of a story."""
_MOST_SALES = 5
_TILL = Till("01", 0)
_FIRST = datetime(2025, 12, 20, tzinfo=UTC)
_DEPARTMENTS = (None, "Food", "Food/Meat", "Home", "Home/Kitchen")


@dataclass
class Story:
    """What happened."""

    shop: Shop
    """Where, and by which country's rules."""
    asked: list[Basket] = field(default_factory=list)
    """What was put into each basket."""
    drafts: list[Draft] = field(default_factory=list)
    """Each basket, settled."""
    sales: list[Sale] = field(default_factory=list)
    """Each as it is recorded."""
    back: dict[tuple[str, int], int] = field(default_factory=dict)
    """Thousandths that came back of a line sold."""


def tell(seed: int, *, own_cut_off: bool = True) -> Story:
    """Tell the story of a seed; with `own_cut_off` its business days begin at any hour."""
    chance = random.Random(seed)  # noqa: S311  (the same story every time)
    where = shops.shop(COUNTRIES[seed % len(COUNTRIES)])
    if own_cut_off:
        where = replace(where, profile=replace(where.profile, cut_off_hour=chance.randrange(7)))
    story = Story(where)
    goods = [_goods(chance, number, where) for number in range(9)]
    first = _FIRST + timedelta(days=chance.randrange(365))
    for day in range(DAYS):
        for _ in range(chance.randint(0, _MOST_SALES)):
            at = first + timedelta(days=day, minutes=chance.randrange(24 * 60))
            _happen(story, chance, goods, at)
    return story


def _happen(story: Story, chance: random.Random, goods: list[Product], at: datetime) -> None:
    """Let a customer come: they buy, bring back, or do both."""
    lines = [_line(chance, goods) for _ in range(chance.choice((0, 1, 1, 2, 3, 5)))]
    if not lines or chance.random() < 0.25:
        lines += _returns(story, chance)
    if not lines:
        return
    currency = story.shop.profile.currency
    basket = Basket(
        str(uuid.UUID(int=chance.getrandbits(128), version=4)),
        tuple(replace(one, line_id=place) for place, one in enumerate(lines, 1)),
        Money(chance.randint(1, 2000), currency) if chance.random() < 0.3 else None,
        chance.choice((None, "adult", "child")),
        chance.choice((None, None, "M1", "M2")),
    )
    draft = _settled(story, chance, basket, Moment.of(at, story.shop.profile.zone))
    story.asked.append(basket)
    story.drafts.append(draft)
    story.sales.append(complete(draft, len(story.drafts), story.shop, _TILL))
    for line in draft.lines:
        if line.returns is not None:
            sold = (line.returns.sale_id, line.returns.ordinal)
            story.back[sold] = story.back.get(sold, 0) - line.quantity.milli


def _settled(story: Story, chance: random.Random, basket: Basket, at: Moment) -> Draft:
    """Price and pay a basket as the till does."""
    sold = {
        (sale.sale_id, line.ordinal): SoldSoFar(
            line, story.back.get((sale.sale_id, line.ordinal), 0)
        )
        for sale in story.sales
        for line in sale.lines
        if any(one.returns == _ref(sale, line) for one in basket.lines)
    }
    priced = quote(basket, PriceBook.of(story.shop.profile), sold=sold)
    settled = _paid(chance, priced.total, story)
    cashier = chance.choice(("", "li", "wang"))
    elsewhere = chance.random() < 0.3
    return Draft(
        sale_id=basket.basket_id,
        cashier=Named(cashier, cashier),
        at=at,
        lines=sold_lines(priced, sold),
        tenders=settled.tenders,
        rounding=settled.rounding,
        change=settled.change,
        segment=basket.segment,
        customer=basket.customer,
        shop=Named("East", "East") if elsewhere else None,
        request=basket.basket_id,
    )


def _paid(chance: random.Random, due: Money, story: Story) -> Settled:
    """Hand over a card, cash with change, or both; take a refund either way."""
    currency, profile = due.currency, story.shop.profile
    share = chance.choice((0, 0, due.minor, int(due.minor * chance.random())))
    paid = []
    if share:
        part = Money(share, currency)
        paid.append(Paid(chance.choice((TenderKind.CARD, TenderKind.WALLET)), part, part))
    rest = due.minor - share
    if rest or not paid:
        wanted = rest + cash_rounding(rest, profile)
        over = chance.choice((0, 0, 7, 5000)) if due.minor > 0 else 0
        given = Money(wanted + over, currency)
        paid.append(Paid(TenderKind.CASH, given, given))
    settled = settle(due, paid, profile)
    assert isinstance(settled, Settled)
    return settled


def _goods(chance: random.Random, number: int, where: Shop) -> Product:
    currency = where.profile.currency
    weighed = number % 4 == 0
    department = chance.choice(_DEPARTMENTS)
    return Product(
        code=f"P{number}",
        barcode=None,
        name=f"Goods {number}",
        department=None if department is None else Department(department, department),
        price=UnitPrice(
            chance.choice((0, 10, 12345, 99900, 350000, chance.randrange(10**6))), currency
        ),
        cost=chance.choice((None, UnitPrice(chance.randrange(500_000), currency))),
        unit="kg" if weighed else "",
        tax_rate=chance.choice(where.profile.rates),
        weighed=weighed,
    )


def _line(chance: random.Random, goods: list[Product]) -> BasketLine:
    """Scan something, perhaps at another price, perhaps with something off."""
    one = chance.choice(goods)
    regular = one.price or UnitPrice(0, "")
    milli = chance.randint(1, 5000) if one.weighed else 1000 * chance.choice((1, 1, 2, 9))
    quantity = Quantity(milli)
    price = None
    if chance.random() < 0.15:
        price = UnitPrice(chance.randrange(regular.scaled + 1), regular.currency)
    charged = (price or regular).times(quantity)
    how = chance.random()
    off = Money(chance.randint(0, charged.minor), charged.currency) if how < 0.15 else None
    percent = chance.choice((500, 1250, 3333, 10_000)) if 0.15 <= how < 0.3 else None
    return BasketLine(0, one, quantity, price, off, percent)


def _returns(story: Story, chance: random.Random) -> list[BasketLine]:
    """Bring back a part, or all that is left, of one or two lines sold before."""
    left = [
        (sale, line, line.quantity.milli - story.back.get((sale.sale_id, line.ordinal), 0))
        for sale in story.sales[-12:]
        for line in sale.lines
        if not line.is_return
    ]
    open_ = [one for one in left if one[2] > 0]
    found = chance.sample(open_, min(len(open_), chance.randint(1, 2)))
    return [_return(sale, line, _part(chance, line, many)) for sale, line, many in found]


def _part(chance: random.Random, line: SoldLine, left: int) -> int:
    if line.weighed:
        return chance.choice((left, chance.randint(1, left)))
    return 1000 * chance.randint(1, left // 1000)


def _return(sale: Sale, line: SoldLine, milli: int) -> BasketLine:
    place = line.department
    goods = Product(
        code=line.product.key,
        barcode=None,
        name=line.product.label,
        department=None if place is None else Department(place.key, place.label),
        price=line.regular,
        cost=None,
        unit=line.unit,
        tax_rate=line.tax_rate,
        weighed=line.weighed,
    )
    return BasketLine(0, goods, Quantity(-milli), returns=_ref(sale, line))


def _ref(sale: Sale, line: SoldLine) -> SoldRef:
    return SoldRef(sale.sale_id, line.ordinal, sale.receipt_no)
