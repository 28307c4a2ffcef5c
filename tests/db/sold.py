"""How is a sale put into the books without a counter? Drafts built directly, for figures."""

from __future__ import annotations

import uuid
from dataclasses import replace
from itertools import count
from typing import TYPE_CHECKING

from db.facts.moment import Moment
from db.facts.money import Money, UnitPrice, tax_inside, total
from db.facts.quantity import Quantity
from db.facts.sale import Draft, Named, SoldLine
from db.facts.tender import Paid
from db.imports.drafts import sale_id

if TYPE_CHECKING:
    from collections.abc import Sequence

    from db.facts.basket import SoldRef
    from db.facts.offered import OfferShare

CNY, ZONE = "CNY", "Asia/Shanghai"
_numbers = count(1)


def sold(  # noqa: PLR0913  (all by name)
    code: str = "A",
    quantity: int = 1,
    *,
    price: int = 1290,
    cost: int | None = 800,
    line: int = 0,
    share: int = 0,
    offers: tuple[OfferShare, ...] = (),
    override: int = 0,
    rate: int = 1300,
    tax: int | None = None,
    department: str | None = "Food",
    name: str = "",
    weighed: bool = False,
    milli: int | None = None,
    returns: SoldRef | None = None,
) -> SoldLine:
    """Give a line; amounts in minor units, the quantity in pieces or thousandths."""
    many = Quantity(quantity * 1000 if milli is None else milli)
    unit = UnitPrice(price * 100, CNY)
    gross = unit.times(many)
    offered = sum(one.amount.minor for one in offers)
    paid = gross.minor - line - offered - share - override
    return SoldLine(
        ordinal=0,
        product=Named(code, name or f"Goods {code}"),
        barcode=None,
        department=None if department is None else Named(department, department),
        unit="kg" if weighed else "",
        weighed=weighed,
        quantity=many,
        regular=unit,
        price=unit,
        gross=gross,
        override=Money(override, CNY),
        line_discount=Money(line, CNY),
        offer_share=Money(offered, CNY),
        basket_share=Money(share, CNY),
        total=Money(paid, CNY),
        tax_rate=rate,
        tax=Money(tax_inside(paid, rate) if tax is None else tax, CNY),
        cost=None if cost is None else UnitPrice(cost * 100, CNY).times(many),
        returns=returns,
        offers=offers,
    )


def draft(  # noqa: PLR0913  (all by name)
    *lines: SoldLine,
    at: str = "2026-03-02T10:00:00+08:00",
    paid: Sequence[tuple[str, int]] = (),
    cashier: str = "owner",
    segment: str | None = None,
    customer: str | None = None,
    shop: str | None = None,
) -> Draft:
    """Give a settled basket of these lines, in cash unless `paid` says how."""
    moment = Moment.parse(at, ZONE)
    numbered = tuple(replace(line, ordinal=place) for place, line in enumerate(lines, 1))
    due = total((line.total for line in numbered), CNY).minor
    tenders = paid or (("cash", due),)
    return Draft(
        sale_id=sale_id("test", str(next(_numbers)), moment),
        cashier=Named(cashier, cashier),
        at=moment,
        lines=numbered,
        tenders=tuple(Paid(kind, Money(one, CNY), Money(one, CNY)) for kind, one in tenders),
        rounding=Money(0, CNY),
        change=Money(0, CNY),
        segment=segment,
        customer=customer,
        shop=None if shop is None else Named(shop, shop),
        request=uuid.uuid4().hex,
    )
