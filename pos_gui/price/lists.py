"""Which of the prices in the price book is charged? The lowest lawful one of those in force.

    in force      at the moment of the scan: that price holds until the goods are paid
    standing      of one list, quantity and case the entry that began last, at most the price
                  of the label that hangs: labels first
    lawful        the customer has the list; so many units of the goods are in the basket;
                  a case is sold whole

The price for a quantity is that of all units of the goods, whatever lines they stand on. What a
list takes off a line is a share with a name of its own, so that a refund gives back exactly what
was paid. Offers then work on what is left.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from db.facts.money import DIGITS, PRICE_SCALE, Money, UnitPrice, round_half_up
from db.facts.number import QUANTITY_SCALE
from db.facts.offered import OfferShare
from db.facts.price import MEMBER, REGULAR, UNIT, standing
from db.words import say_in

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from db.facts.basket import BasketLine
    from db.facts.moment import Moment
    from db.facts.price import PriceEntry
    from db.facts.product import Product

KEY = "price:"
"""Begins the key of every share that a list took."""
CASE, QUANTITY, SPECIAL = "case", "quantity", "special"
"""Lists that go by what is bought, not by who buys."""


def in_force(product: Product, now: Moment, cut_off_hour: int) -> Product:
    """Give the goods at the prices that hold at this moment: one for each list and quantity."""
    stands = standing(product.prices, now.utc_ms)
    regular = stands.pop(UNIT, None)
    holding = [replace(one, price=one.charged, label=None) for one in stands.values()]
    holding += (
        replace(one, label=None) for one in product.prices if _holds(one, now, cut_off_hour)
    )
    price = product.price if regular is None else regular.charged
    return replace(product, price=price, prices=tuple(holding))


def pack_of(product: Product) -> int | None:
    """Give how many thousandths a scanned case holds; None where no case was scanned."""
    return next((one.pack for one in product.prices if one.case), None)


def counts(lines: Iterable[BasketLine]) -> Mapping[str, int]:
    """Count the thousandths of each product with list prices that are sold at them."""
    found: dict[str, int] = {}
    for line in lines:
        if line.product.prices and line.price is None and line.returns is None:
            code = line.product.code
            found[code] = found.get(code, 0) + line.quantity.milli
    return found


def lowest(
    line: BasketLine, regular: UnitPrice, count: int, lists: Sequence[str]
) -> tuple[Money, PriceEntry] | None:
    """Give what a line comes to at its lowest lawful price; None where the regular one is it."""
    best: tuple[Money, PriceEntry] | None = None
    least = regular.times(line.quantity).minor
    milli = line.quantity.milli
    for one in line.product.prices:
        lawful = one.list in (REGULAR, *lists) and one.least <= count
        if lawful and (not one.case or milli % one.pack == 0):
            amount = _amount(one, milli)
            if amount.minor < least:
                best, least = (amount, one), amount.minor
    return best


def share(entry: PriceEntry, off: Money, language: str) -> OfferShare:
    """Name what a list took off, in the shop's language."""
    return OfferShare(f"{KEY}{_kind(entry)}", name(entry, language), off)


def name(entry: PriceEntry, language: str) -> str:
    """Call a price as the receipt does."""
    kind = _kind(entry)
    if kind == MEMBER:
        return say_in(language, "Prices", "Member price")
    if kind == CASE:
        return say_in(language, "Prices", "Case price")
    if kind == QUANTITY:
        return say_in(language, "Prices", "Quantity price")
    if kind == SPECIAL:
        return say_in(language, "Prices", "Special price")
    whose = kind.partition(":")[2] or kind
    return say_in(language, "Prices", "Price for {name}", name=whose)


def each(entry: PriceEntry) -> UnitPrice:
    """Give the price of one unit, that of a case by its units."""
    scaled = round_half_up(entry.price.scaled * QUANTITY_SCALE, entry.pack)
    return UnitPrice(scaled, entry.price.currency)


def _kind(entry: PriceEntry) -> str:
    if entry.case:
        return CASE
    if entry.list != REGULAR:
        return entry.list
    return QUANTITY if entry.least > QUANTITY_SCALE else SPECIAL


def _holds(entry: PriceEntry, now: Moment, cut_off_hour: int) -> bool:
    """Say whether a price with an end, days or hours holds now."""
    ended = entry.ends is not None and entry.ends <= now.utc_ms
    if entry.stands or ended or entry.begins > now.utc_ms:
        return False
    local = now.local()
    day = local - timedelta(hours=cut_off_hour)
    if entry.weekdays and day.isoweekday() not in entry.weekdays:
        return False
    if entry.hours is None:
        return True
    first, before = entry.hours
    minute = local.hour * 60 + local.minute
    if first < before:
        return first <= minute < before
    return minute >= first or minute < before


def _amount(entry: PriceEntry, milli: int) -> Money:
    """Give the amount of so many thousandths, rounded half-up once."""
    currency = entry.price.currency
    exact = entry.price.scaled * milli * 10 ** DIGITS[currency]
    return Money(round_half_up(exact, PRICE_SCALE * entry.pack), currency)
