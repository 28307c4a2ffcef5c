"""What can be in a shop? Hypothesis strategies of facts, ordinary and awkward ones alike."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from hypothesis import strategies as st

from db.facts.basket import Basket, BasketLine
from db.facts.money import RATE_SCALE, Money, UnitPrice
from db.facts.place import TaxBy
from db.facts.price import PriceEntry
from db.facts.product import Product
from db.facts.quantity import Quantity
from pos_gui.price import PriceBook, quote

if TYPE_CHECKING:
    from hypothesis.strategies import SearchStrategy

CNY = "CNY"
RATES = (0, 100, 300, 600, 900, 1300, 1900, 2500, 10_000)
"""Tax rates in use, and one that nobody wants."""

names = st.one_of(
    st.text(max_size=30),
    st.sampled_from(["苹果", "عصير", "=SUM(A1)", "x" * 300, "🍎", "'; DROP TABLE sale; --"]),
)
"""What goods are called, awkward ones among them."""
minors = st.integers(0, 10**9)
"""Amounts that are not negative."""
moneys = minors.map(lambda minor: Money(minor, CNY))
unit_prices = st.one_of(st.integers(0, 20_000_000), st.just(10)).map(
    lambda scaled: UnitPrice(scaled, CNY)
)
"""From nothing to 2,000.0000, and the price of a pin."""
rates = st.sampled_from(RATES)
books = st.builds(
    PriceBook, st.just(CNY), st.booleans(), st.sampled_from([TaxBy.LINE, TaxBy.RECEIPT])
)


@st.composite
def products(draw: st.DrawFn) -> Product:
    """Goods of any price, by the piece or by weight, some without cost."""
    return Product(
        code=draw(st.text("ABC019", min_size=1, max_size=4)),
        barcode=None,
        name=draw(names),
        department=None,
        price=draw(unit_prices),
        cost=draw(st.none() | unit_prices),
        unit="",
        tax_rate=draw(rates),
        weighed=draw(st.booleans()),
    )


def quantities(goods: Product) -> SearchStrategy[Quantity]:
    """Quantities that these goods are sold in."""
    pieces = st.integers(1, 30).map(Quantity.of)
    return st.integers(1, 9_999).map(Quantity) if goods.weighed else pieces


@st.composite
def lines(draw: st.DrawFn) -> BasketLine:
    """A line sold, perhaps at another price, perhaps with something off that is not too much."""
    goods = draw(products())
    quantity = draw(quantities(goods))
    price = draw(st.none() | unit_prices)
    if price is not None and draw(st.booleans()):
        goods = replace(goods, price=None)
    charged = (price or goods.price or UnitPrice(0, CNY)).times(quantity)
    off = draw(st.sampled_from(["nothing", "amount", "rate"]))
    amount = draw(st.integers(0, charged.minor)) if off == "amount" else None
    return BasketLine(
        line_id=0,
        product=goods,
        quantity=quantity,
        price=price,
        discount=None if amount is None else Money(amount, CNY),
        percent=draw(st.integers(0, RATE_SCALE)) if off == "rate" else None,
    )


@st.composite
def baskets(draw: st.DrawFn, *, most: int = 6) -> Basket:
    """A basket of up to so many lines; its discount is never more than they leave."""
    drawn = draw(st.lists(lines(), max_size=most))
    numbered = tuple(replace(one, line_id=at) for at, one in enumerate(drawn, 1))
    whole = Basket("b1", numbered, next_line_id=len(numbered) + 1)
    priced = quote(whole, PriceBook(CNY, prices_include_tax=True, tax_by=TaxBy.LINE))
    share = draw(st.none() | st.integers(0, priced.total.minor))
    discount = Money(share, CNY) if share else None
    return Basket("b1", numbered, discount, next_line_id=len(numbered) + 1)


@st.composite
def listed_lines(draw: st.DrawFn) -> tuple[Product, Quantity]:
    """Goods with some prices in the price book beside their own, and how many are sold."""
    goods = draw(products())
    label = draw(st.none() | unit_prices)
    now = 1_795_665_600_000
    entries = draw(
        st.lists(
            st.builds(
                PriceEntry,
                code=st.just(goods.code),
                price=unit_prices,
                begins=st.integers(now - 1000, now + 1000),
                ends=st.none() | st.integers(now - 900, now + 2000),
                list=st.sampled_from(["", "", "member", "tier:gold"]),
                least=st.sampled_from([1000, 1000, 3000]),
                label=st.just(label),
            ),
            max_size=5,
        )
    )
    return replace(goods, prices=tuple(entries)), draw(quantities(goods))
