"""What does a shop for tests look like? Small builders of facts; what is not said is ordinary."""

from __future__ import annotations

from dataclasses import replace

from db import places
from db.facts.basket import Basket, BasketLine
from db.facts.moment import Moment, business_day
from db.facts.money import Money, UnitPrice
from db.facts.place import Profile, Shop
from db.facts.product import Department, Product
from db.facts.quantity import ONE, Quantity
from db.facts.sale import Named, Sale, SoldLine
from db.facts.tender import Paid, TenderKind
from pos_gui.price import PriceBook, SoldSoFar, quote
from pos_gui.price.draft import sold_lines

CNY = "CNY"
AT = "2026-03-02T10:00:00+08:00"
"""An ordinary Monday morning."""


def profile(name: str = "CN") -> Profile:
    """Give a country's rules as they are shipped."""
    return places.profile(name)


def shop(name: str = "CN") -> Shop:
    """Give a shop in this country."""
    return Shop("01", "Corner Shop", "", "", "", "", profile(name), demo=False)


def book(name: str = "CN") -> PriceBook:
    """Give the price book of this country."""
    return PriceBook.of(profile(name))


def money(text: str, currency: str = CNY) -> Money:
    """Read an amount."""
    return Money.parse(text, currency)


def price(text: str, currency: str = CNY) -> UnitPrice:
    """Read a unit price."""
    return UnitPrice.parse(text, currency)


def product(  # noqa: PLR0913  (all by name)
    code: str = "A",
    *,
    costs: str | None = None,
    priced: str | None = "12.90",
    barcode: str | None = None,
    department: str | None = None,
    tax: int = 1300,
    weighed: bool = False,
    currency: str = CNY,
) -> Product:
    """Give goods with 13 % tax, sold by the piece."""
    return Product(
        code=code,
        barcode=barcode,
        name=f"Goods {code}",
        department=None if department is None else Department(department, department),
        price=None if priced is None else price(priced, currency),
        cost=None if costs is None else price(costs, currency),
        unit="kg" if weighed else "",
        tax_rate=tax,
        weighed=weighed,
    )


def line(  # noqa: PLR0913  (all by name)
    goods: Product | None = None,
    quantity: Quantity | int = ONE,
    *,
    line_id: int = 1,
    at: str | None = None,
    off: str | None = None,
    percent: int | None = None,
) -> BasketLine:
    """Give a line; `at` is a changed price, `off` an amount off the line."""
    goods = goods or product()
    currency = goods.price.currency if goods.price else CNY
    return BasketLine(
        line_id=line_id,
        product=goods,
        quantity=Quantity.of(quantity) if isinstance(quantity, int) else quantity,
        price=None if at is None else price(at, currency),
        discount=None if off is None else money(off, currency),
        percent=percent,
    )


def basket(*lines: BasketLine, off: str | None = None, basket_id: str = "b1") -> Basket:
    """Give a basket of these lines, numbered anew; `off` is an amount off the whole."""
    numbered = tuple(replace(one, line_id=line_id) for line_id, one in enumerate(lines, 1))
    currency = next((one.product.price.currency for one in lines if one.product.price), CNY)
    return Basket(
        basket_id=basket_id,
        lines=numbered,
        discount=None if off is None else money(off, currency),
        next_line_id=len(numbered) + 1,
    )


def sold_line(one: BasketLine | None = None, *, country: str = "CN") -> SoldLine:
    """Give the recorded line of a sale of nothing else."""
    return sale(basket(one or line()), country=country).lines[0]


def sale(
    wanted: Basket | None = None,
    *,
    country: str = "CN",
    number: int = 1,
    at: str = AT,
    so_far: dict[tuple[str, int], SoldSoFar] | None = None,
) -> Sale:
    """Give a basket as it is recorded, paid in exact cash."""
    wanted = wanted or basket(line())
    where = shop(country)
    moment = Moment.parse(at, where.profile.zone)
    priced = quote(wanted, PriceBook.of(where.profile), sold=so_far)
    return Sale(
        sale_id=wanted.basket_id,
        receipt_no=f"01-{number:06d}",
        number=number,
        shop=Named(where.key, where.name),
        till=Named("01", "01"),
        cashier=Named("owner", "Owner"),
        at=moment,
        business_day=business_day(moment, where.profile.cut_off_hour),
        lines=sold_lines(priced, so_far or {}),
        tenders=(Paid(TenderKind.CASH, priced.total, priced.total),),
        gross=priced.gross,
        discount=priced.discount,
        total=priced.total,
        tax=priced.tax,
        rounding=Money(0, priced.total.currency),
        change=Money(0, priced.total.currency),
    )


def cash(text: str, currency: str = CNY) -> Paid:
    """Give cash as it is handed over."""
    amount = money(text, currency)
    return Paid(TenderKind.CASH, amount, amount)
