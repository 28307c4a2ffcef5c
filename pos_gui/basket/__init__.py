"""What can be done to a basket? Each operation gives a new basket, or says why not.

The basket itself is a fact (db.facts.basket): nothing here prices or records anything. What only
the price can tell, `check` says afterwards: a change whose quote it refuses is not to be taken
over. A discount is never cut down silently, neither a line's nor the basket's.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from db.facts.basket import Basket, BasketLine, SoldRef
from db.facts.money import RATE_SCALE
from db.facts.product import Department, Product
from db.facts.quantity import Quantity
from db.facts.value import dataclass

if TYPE_CHECKING:
    from db.facts.money import Money, UnitPrice
    from db.facts.quote import Quote, QuotedLine
    from db.facts.sale import Sale, SoldLine

MOST = Quantity.of(9_999_999)
"""Units on one line at most."""
LARGEST = 10**12
"""Minor units on one line at most."""
MOST_LINES = 10_000
"""Lines in one basket at most."""


@dataclass(frozen=True, slots=True)
class Refused:
    """Why it was not done."""

    text: str
    """English sentence; the screen says it in its language."""


def add(
    basket: Basket,
    product: Product,
    quantity: Quantity,
    price: UnitPrice | None = None,
    *,
    apart: bool = False,
) -> Basket | Refused:
    """Put goods in; the same plain goods as the last line join it, unless told `apart`.

    Only the last line, because cashiers look there. Weighed goods never join: each weighing is a
    line, and counts as one unit.
    """
    wrong = _wrong_quantity(product, quantity) or _wrong_price(price)
    if wrong is not None:
        return wrong
    last = basket.lines[-1] if basket.lines else None
    if last is not None and not apart and price is None and _is_plain(last, product):
        return set_quantity(basket, last.line_id, last.quantity + quantity)
    return _with_line(basket, BasketLine(basket.next_line_id, product, quantity, price))


def set_quantity(basket: Basket, line_id: int, quantity: Quantity) -> Basket | Refused:
    """Make a line so many."""
    line = _own_line(basket, line_id)
    if isinstance(line, Refused):
        return line
    wrong = _wrong_quantity(line.product, quantity)
    return wrong or _changed(basket, replace(line, quantity=quantity))


def void_line(basket: Basket, line_id: int) -> Basket | Refused:
    """Take a line out; with the last one go the basket's discount and its coupons."""
    line = _line(basket, line_id)
    if isinstance(line, Refused):
        return line
    left = tuple(one for one in basket.lines if one.line_id != line_id)
    if not left:
        return replace(basket, lines=left, discount=None, coupons=())
    return replace(basket, lines=left)


def give_coupon(basket: Basket, code: str) -> Basket | Refused:
    """Add a coupon; whether the shop knows it was found before."""
    if not basket.lines:
        return Refused("Scan the goods first, then the coupon.")
    if code in basket.coupons:
        return Refused("This coupon was given already.")
    return replace(basket, coupons=(*basket.coupons, code))


def take_coupon(basket: Basket) -> Basket | Refused:
    """Take the coupon given last off again."""
    if not basket.coupons:
        return Refused("No coupon was given.")
    return replace(basket, coupons=basket.coupons[:-1])


def override_price(
    basket: Basket, line_id: int, price: UnitPrice, reason: str
) -> Basket | Refused:
    """Charge another unit price."""
    line = _own_line(basket, line_id)
    if isinstance(line, Refused):
        return line
    wrong = _wrong_price(price)
    return wrong or _changed(basket, replace(line, price=price, reason=reason or line.reason))


def discount_line(basket: Basket, line_id: int, off: Money | int, reason: str) -> Basket | Refused:
    """Take an amount, or a rate in ten-thousandths, off a whole line; nothing takes it away."""
    line = _own_line(basket, line_id)
    if isinstance(line, Refused):
        return line
    why = reason or line.reason
    if isinstance(off, int):
        if not 0 <= off <= RATE_SCALE:
            return Refused("A percentage lies between 0 and 100.")
        return _changed(basket, replace(line, percent=off or None, discount=None, reason=why))
    if off.minor < 0:
        return Refused("A discount cannot be below zero.")
    return _changed(basket, replace(line, discount=off or None, percent=None, reason=why))


def discount_basket(basket: Basket, amount: Money | None) -> Basket | Refused:
    """Take an amount off the whole basket; None takes that away again."""
    if amount is not None and amount.minor < 0:
        return Refused("A discount cannot be below zero.")
    return replace(basket, discount=amount or None)


def give_back(
    basket: Basket, sold: SoldLine, sale: Sale, quantity: Quantity, reason: str = ""
) -> Basket | Refused:
    """Put a line in whose goods come back; price and discounts are those it was sold with.

    What came back on earlier receipts is not known here; the journal refuses more than was sold.
    """
    if sold.is_return:
        return Refused("This line is a return itself.")
    if quantity.milli <= 0:
        return Refused("The quantity must be more than zero.")
    if not (quantity.is_whole or sold.weighed or quantity == sold.quantity):
        return Refused("These goods are sold in whole pieces.")
    ref = SoldRef(sale.sale_id, sold.ordinal, sale.receipt_no)
    here = sum(-one.quantity.milli for one in basket.lines if one.returns == ref)
    if here + quantity.milli > sold.quantity.milli:
        return Refused("More would come back than was sold.")
    line = BasketLine(basket.next_line_id, _goods(sold), -quantity, reason=reason, returns=ref)
    return _with_line(basket, line)


def check(basket: Basket, quote: Quote) -> Refused | None:
    """Say what is wrong with a priced basket: too large an amount, or too large a discount."""
    if any(_too_large(line) for line in quote.lines):
        return Refused("This amount is too large.")
    if any(line.total.minor < 0 and line.line.returns is None for line in quote.lines):
        return Refused("The discount is larger than the line.")
    if basket.discount is not None:
        shared = sum(one.basket_share.minor for one in quote.lines if one.line.returns is None)
        if shared != basket.discount.minor:
            return Refused("The discount is larger than the basket.")
    return None


def _too_large(line: QuotedLine) -> bool:
    gross = line.gross.minor
    return not (-LARGEST <= gross <= LARGEST and gross - line.override.minor <= LARGEST)


def _with_line(basket: Basket, line: BasketLine) -> Basket | Refused:
    if len(basket.lines) >= MOST_LINES:
        return Refused("The basket is full. Take payment first.")
    return replace(basket, lines=(*basket.lines, line), next_line_id=basket.next_line_id + 1)


def _is_plain(line: BasketLine, product: Product) -> bool:
    """Say whether more of these goods may join: the same, at the same price, untouched."""
    untouched = (
        line.price is None
        and line.discount is None
        and line.percent is None
        and line.returns is None
    )
    return untouched and not product.weighed and line.product == product


def _wrong_quantity(product: Product, quantity: Quantity) -> Refused | None:
    if quantity.milli <= 0:
        return Refused("The quantity must be more than zero.")
    if quantity > MOST:
        return Refused("This quantity is too large.")
    if not quantity.is_whole and not product.weighed:
        return Refused("These goods are sold in whole pieces.")
    return None


def _wrong_price(price: UnitPrice | None) -> Refused | None:
    if price is not None and price.scaled < 0:
        return Refused("A price cannot be below zero.")
    return None


def _line(basket: Basket, line_id: int) -> BasketLine | Refused:
    for line in basket.lines:
        if line.line_id == line_id:
            return line
    return Refused("There is no such line.")


def _own_line(basket: Basket, line_id: int) -> BasketLine | Refused:
    """Give a line that may be changed: goods that come back keep the price they were sold at."""
    line = _line(basket, line_id)
    if isinstance(line, BasketLine) and line.returns is not None:
        return Refused("Goods that come back keep the price they were sold at.")
    return line


def _changed(basket: Basket, line: BasketLine) -> Basket:
    return replace(
        basket,
        lines=tuple(line if one.line_id == line.line_id else one for one in basket.lines),
    )


def _goods(sold: SoldLine) -> Product:
    """Give the goods as they were when they were sold."""
    dimension = sold.department
    return Product(
        code=sold.product.key,
        barcode=sold.barcode,
        name=sold.product.label,
        department=Department(dimension.key, dimension.label) if dimension else None,
        price=sold.regular,
        cost=None,
        unit=sold.unit,
        tax_rate=sold.tax_rate,
        weighed=sold.weighed,
    )
