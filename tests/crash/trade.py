"""What do the crash tests sell? Small baskets and settled drafts with honest sums."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING
from uuid import UUID

from db.facts.basket import Basket, BasketLine, SoldRef
from db.facts.event import Event, EventCode
from db.facts.moment import Moment
from db.facts.money import Money, UnitPrice, split, tax_inside, total
from db.facts.offered import OfferShare
from db.facts.product import Department, Product
from db.facts.quantity import Quantity
from db.facts.sale import Draft, Named, SoldLine, Took
from db.facts.tax import Exemption, TaxKind, TaxShare
from db.facts.tender import Paid
from pos_gui.price import returned as price

if TYPE_CHECKING:
    import random

    from db.facts.sale import Sale

CURRENCY = "CNY"
START_MS = 1_790_000_000_000
"""The first sale's moment: a September evening of 2026."""
CASHIER = Named("owner", "Owner")
NAMES = ("Milk", "鲜牛奶 950 ml", "Jalapen\u0303o", "Äpfel", "苹果🍎", 'Quote "x"', "Tee\u00a0№ 5")
"""Names with awkward letters: combining marks, quotes, signs beyond the basic plane."""
DEPARTMENTS = (Department("Food", "Food"), Department("Food/Milk", "Milk"), None)


def money(minor: int) -> Money:
    """Give an amount of the shop's currency."""
    return Money(minor, CURRENCY)


def moment(step: int) -> Moment:
    """Give the moment of a step: a minute and a bit apart."""
    return Moment(START_MS + step * 61_017, 480)


def new_id(rng: random.Random) -> str:
    """Make an id like the till's, from the seed."""
    return str(UUID(int=rng.getrandbits(128), version=4))


def product(at: int) -> Product:
    """Give one of forty products."""
    return Product(
        code=f"P{at:03d}",
        barcode=f"69012345{at:05d}" if at % 3 else None,
        name=NAMES[at % len(NAMES)],
        department=DEPARTMENTS[at % len(DEPARTMENTS)],
        price=UnitPrice(10_000 + at * 3_700, CURRENCY),
        cost=None if at % 4 == 0 else UnitPrice(7_000 + at * 1_000, CURRENCY),
        unit="kg" if at % 5 == 0 else "",
        tax_rate=(1300, 900, 0)[at % 3],
        weighed=at % 5 == 0,
    )


def line(rng: random.Random, line_id: int) -> BasketLine:
    """Scan something."""
    goods = product(rng.randrange(40))
    milli = rng.randrange(50, 5_000) if goods.weighed else 1000 * rng.randrange(1, 4)
    return BasketLine(line_id, goods, Quantity(milli))


def scanned(basket: Basket, rng: random.Random) -> Basket:
    """Add a line to the basket."""
    added = line(rng, basket.next_line_id)
    return replace(basket, lines=(*basket.lines, added), next_line_id=basket.next_line_id + 1)


def voided(basket: Basket, rng: random.Random) -> Basket:
    """Take a line out of the basket."""
    gone = rng.choice(basket.lines).line_id
    return replace(basket, lines=tuple(one for one in basket.lines if one.line_id != gone))


def changed(basket: Basket, rng: random.Random) -> Basket:
    """Change the quantity of a line."""
    wanted = rng.choice(basket.lines).line_id
    return replace(
        basket,
        lines=tuple(
            replace(one, quantity=one.quantity + one.quantity) if one.line_id == wanted else one
            for one in basket.lines
        ),
    )


def draft(basket: Basket, step: int, off: int = 0) -> Draft:
    """Price and settle a basket in cash; `off` is taken from the whole of it."""
    before = [_unshared(place, one) for place, one in enumerate(basket.lines, 1)]
    shares = split(off, [one.total.minor for one in before])
    lines = tuple(_shared(one, share) for one, share in zip(before, shares, strict=True))
    due = sum(one.total.minor for one in lines)
    given = -(-due // 1000) * 1000
    return Draft(
        sale_id=basket.basket_id,
        cashier=CASHIER,
        at=moment(step),
        lines=lines,
        tenders=(Paid("cash", money(due), money(given)),),
        rounding=money(0),
        change=money(given - due),
        segment=basket.segment,
        customer=basket.customer,
        request=f"asked {basket.basket_id}",
        took=Took(1_500 * len(lines) + step, 8_000 + step),
    )


def _unshared(place: int, one: BasketLine) -> SoldLine:
    goods = one.product
    regular = goods.price or UnitPrice(0, CURRENCY)
    gross = regular.times(one.quantity)
    discount = money(gross.minor // 10 if one.line_id % 3 == 0 else 0)
    offers = _offers(gross - discount) if one.line_id % 2 == 0 else ()
    return SoldLine(
        ordinal=place,
        product=Named(goods.code, goods.name),
        barcode=goods.barcode,
        department=Named(goods.department.key, goods.department.label)
        if goods.department
        else None,
        unit=goods.unit,
        weighed=goods.weighed,
        quantity=one.quantity,
        regular=regular,
        price=regular,
        gross=gross,
        override=money(0),
        line_discount=discount,
        offer_share=total((one.amount for one in offers), CURRENCY),
        basket_share=money(0),
        total=gross - discount - total((one.amount for one in offers), CURRENCY),
        tax_rate=goods.tax_rate,
        tax=money(0),
        cost=None if goods.cost is None else goods.cost.times(one.quantity),
        offers=offers,
    )


def _offers(left: Money) -> tuple[OfferShare, ...]:
    """Let two offers take something off a line."""
    return (
        OfferShare("half", "第二件半价", money(left.minor // 5), 1),
        OfferShare("spend", "满100减20", money(left.minor // 7), 0),
    )


def _shared(one: SoldLine, share: int) -> SoldLine:
    total = one.total - money(share)
    tax = money(tax_inside(total.minor, one.tax_rate))
    taxes = _taxes(tax, one.tax_rate * 50) if one.ordinal % 2 else ()
    return replace(one, basket_share=money(share), total=total, tax=tax, taxes=taxes)


def _taxes(whole: Money, rate: int) -> tuple[TaxShare, ...]:
    """Let two authorities take a half each."""
    names = (("cgst", "CGST", "Union"), ("sgst", "SGST", "State"))
    return tuple(
        TaxShare(*name, rate, money(part), TaxKind.TAXED, "A")
        for name, part in zip(names, split(whole.minor, (1, 1)), strict=True)
    )


def freed(taxed: Draft) -> Draft:
    """Let a customer with a certificate buy the same: nothing of it is tax."""
    why = TaxShare("customer", "", "", 0, money(0), TaxKind.CUSTOMER, "E")
    lines = tuple(replace(one, tax=money(0), tax_rate=0, taxes=(why,)) for one in taxed.lines)
    return replace(taxed, lines=lines, exempt=Exemption("ST-119", "For resale"))


def returned(sale: Sale, milli: int, *, back: int, sale_id: str, step: int) -> Draft:
    """Bring back part of the first line of which `back` came back before."""
    sold = sale.lines[0]
    parts = price.returned(sold, back, milli)
    line = replace(
        sold,
        ordinal=1,
        quantity=Quantity(-milli),
        gross=money(parts.gross),
        override=money(parts.override),
        line_discount=money(parts.line_discount),
        offer_share=money(sum(parts.offers)),
        basket_share=money(parts.basket_share),
        total=money(parts.total),
        tax=money(parts.tax),
        cost=None if parts.cost is None else money(parts.cost),
        reason="broken",
        offers=tuple(
            replace(one, amount=money(part), uses=uses)
            for one, part, uses in zip(sold.offers, parts.offers, parts.uses, strict=True)
        ),
        taxes=tuple(
            replace(one, amount=money(part))
            for one, part in zip(sold.taxes, parts.taxes, strict=True)
        ),
        returns=SoldRef(sale.sale_id, 1, sale.receipt_no),
    )
    return Draft(
        sale_id=sale_id,
        cashier=CASHIER,
        at=moment(step),
        lines=(line,),
        tenders=(Paid("cash", line.total, line.total),),
        rounding=money(0),
        change=money(0),
        reference=sale.receipt_no,
        request=f"asked {sale_id}",
    )


def event(code: EventCode, step: int, **data: str | int | None) -> Event:
    """Make an event of the owner."""
    return Event(code, moment(step), CASHIER.key, tuple(data.items()))
