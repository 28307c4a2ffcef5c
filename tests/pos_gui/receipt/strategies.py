"""Which sales could there be? Recorded sales of any names and amounts that add up."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from hypothesis import strategies as st

from db.facts.basket import SoldRef
from db.facts.money import Money, UnitPrice, tax_inside
from db.facts.offered import OfferShare
from db.facts.quantity import Quantity
from db.facts.sale import Named, Sale, SoldLine
from tests.pos_gui.receipt import samples

if TYPE_CHECKING:
    from db.facts.place import Shop

SHOPS = (samples.SHOP_CN, samples.SHOP_TW, samples.SHOP_NZ)
NAMES = st.one_of(st.text(max_size=90), st.text("五常稻香大米 5kg×é，", max_size=60))
RATES = (1900, 1500, 1300, 900, 700, 600, 500, 1, 0)


@st.composite
def lines(draw: st.DrawFn) -> SoldLine:
    """Draw a line sold or returned."""
    milli = draw(st.integers(-9_999_999, 9_999_999).filter(bool))
    regular = UnitPrice(draw(st.integers(0, 10**12)), "CNY")
    quantity = Quantity(milli)
    gross = regular.times(quantity)
    taken = st.integers(min(gross.minor, 0), max(gross.minor, 0))
    override, line_off, share = (Money(draw(taken) // 4, "CNY") for _ in range(3))
    offered = Money(draw(taken) // 4, "CNY")
    name = draw(NAMES)
    total = gross - override - line_off - offered - share
    rate = draw(st.sampled_from(RATES))
    name = draw(NAMES)
    return SoldLine(
        ordinal=1,
        product=Named("1001", name),
        barcode=None,
        department=None,
        unit=draw(st.sampled_from(("", "kg", "公斤", "\x1b袋"))),
        weighed=draw(st.booleans()),
        quantity=quantity,
        regular=regular,
        price=regular,
        gross=gross,
        override=override,
        line_discount=line_off,
        offer_share=offered,
        basket_share=share,
        total=total,
        tax_rate=rate,
        tax=Money(tax_inside(total.minor, rate), "CNY"),
        cost=None,
        returns=SoldRef("x", 1, draw(NAMES)) if milli < 0 else None,
        offers=(OfferShare("o", name, offered),) if offered else (),
    )


@st.composite
def sales(draw: st.DrawFn) -> tuple[Sale, Shop]:
    """Draw a sale and the shop that prints it."""
    shop = replace(
        draw(st.sampled_from(SHOPS)),
        name=draw(NAMES),
        branch=draw(NAMES),
        address=draw(NAMES),
        phone=draw(NAMES),
        tax_no=draw(NAMES),
        demo=draw(st.booleans()),
    )
    sold = draw(st.lists(lines(), min_size=1, max_size=6))
    made = samples.sale(samples.SHOP_CN, sold, number=draw(st.integers(1, 10**9)))
    who = Named(draw(NAMES), draw(NAMES))
    return replace(made, cashier=who, reference=draw(st.none() | NAMES)), shop
