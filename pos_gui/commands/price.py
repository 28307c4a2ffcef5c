"""What does a basket cost under these offers, and why? One quote as JSON, nothing is recorded.

The basket's shape is docs/commands/price.schema.json, that of the offers offers.schema.json. Goods
come from the store, or their lines say all about them.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from db.facts.basket import Basket, BasketLine
from db.facts.moment import BusinessDay, Moment, business_day
from db.facts.money import Money, UnitPrice, parse_rate, round_half_up
from db.facts.offer import Each, First, Sets
from db.facts.place import TaxBy
from db.facts.price import MEMBER
from db.facts.product import Department, Product
from db.facts.quantity import Quantity
from db.facts.trouble import Refused
from db.facts.value import dataclass
from db.imports import offers as offers_file
from db.imports import taxes as taxes_file
from db.places import profile
from db.taxes import country
from db.words import say
from pos_gui.commands.asked import Laid, date_of, exemption, see_fields, text_of
from pos_gui.commands.ring import taxes_answer
from pos_gui.price import PriceBook, quote
from pos_gui.price.lists import in_force
from pos_gui.price.offers import Optimiser
from pos_gui.price.offers.force import Circumstances, WhyNot
from pos_gui.price.offers.offering import Offers
from pos_gui.price.offers.why import reasons

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from db.facts.offer import Offer
    from db.facts.offered import Uses
    from db.facts.place import Shop
    from db.facts.quote import Quote, QuotedLine
    from pos_gui.price.offers.offering import Offering
    from pos_gui.price.offers.why import Reason

FIELDS = frozenset(
    {
        "id", "at", "cashier", "member", "groups", "segment", "shop", "tender", "coupons", "lines",
        "discount", "currency", "prices", "tax_by", "policy", "profile", "taxes", "exempt",
    }
)  # fmt: skip
LINE_FIELDS = frozenset(
    {
        "code", "name", "quantity", "price", "discount", "tax_rate", "department", "tags",
        "lowest_price", "tax_class",
    }
)  # fmt: skip
DEPARTMENT_SIGN = "/"


@dataclass(frozen=True, slots=True)
class Policy:
    """What a shop's contract may settle otherwise."""

    first: First | None = None
    """Which units are reduced first, where an offer does not say; None is the best ones."""
    rounded: Callable[[int, int], int] = round_half_up
    """How an offer's amount is rounded."""


@dataclass(frozen=True, slots=True)
class Known:
    """What is known beside the basket; without a store it is nothing."""

    book: PriceBook | None = None
    """The store's rules."""
    find: Callable[[str], Product | None] = lambda _code: None
    """The store's goods."""
    shop: Shop | None = None
    """Whose day and hour they are."""
    uses: Callable[[str | None, BusinessDay], Mapping[str, Uses]] = lambda _who, _day: {}
    """How often offers were used by this customer until this day."""


NOTHING = Known()


def priced(basket: dict[str, Any], offers: object, known: Known = NOTHING) -> dict[str, Any]:
    """Price a basket under a document of offers.

    Raises:
        Refused: in one sentence, for a basket or offers that cannot be read.

    """
    see_fields(basket, FIELDS, "")
    book = _book(basket, known.book)
    return _priced(basket, offers_file.read(offers, book.currency), book, known)


def priced_in(path: Path, basket: dict[str, Any], offers: object | None) -> dict[str, Any]:
    """Price a basket by a store's goods and rules, under its own offers unless others are given.

    Raises:
        Refused: as above.
        StoreTrouble: if there is no such store.

    """
    from db.store import Store  # noqa: PLC0415  (only where one is named)

    store = Store.look(path)
    try:
        see_fields(basket, FIELDS, "")
        book = _book(basket, PriceBook.of(store.shop.profile, store.taxes))
        own = store.offers.all() if offers is None else offers_file.read(offers, book.currency)

        def find(code: str) -> Product | None:
            found = store.catalogue.find(code)
            return found if isinstance(found, Product) else None

        def uses(customer: str | None, day: BusinessDay) -> Mapping[str, Uses]:
            return store.offers.uses(customer, day, own)

        return _priced(basket, own, book, Known(book, find, store.shop, uses))
    finally:
        store.close()


def _priced(
    basket: dict[str, Any], offers: tuple[Offer, ...], book: PriceBook, known: Known
) -> dict[str, Any]:
    policy = _policy(basket.get("policy") or {})
    shop_offers = Offers(_by_policy(offers, policy))
    shop_offers.optimiser = Optimiser(shop_offers.index, policy.rounded)
    now, day, find = _circumstances(basket, known)
    offering = shop_offers.now(now, known.uses(now.customer, day))
    book = replace(book, day=BusinessDay.of(date_of(basket, known.shop)).number)
    asked = Basket(
        str(basket.get("id", "")),
        tuple(_line(at, one, book, find) for at, one in enumerate(_lines(basket), 1)),
        _money(basket, "discount", book.currency),
        exempt=exemption(basket.get("exempt")),
    )
    lists = (*((MEMBER,) if now.customer is not None else ()), *sorted(now.groups))
    told = quote(asked, replace(book, lists=lists), offering=offering)
    return _answer(asked.basket_id, told, offering)


def _lines(basket: dict[str, Any]) -> list[dict[str, Any]]:
    lines = basket.get("lines")
    if not isinstance(lines, list):
        raise Refused("A basket needs lines.")
    for line in lines:
        see_fields(line, LINE_FIELDS, " in a line")
    return lines


def _book(basket: dict[str, Any], known: PriceBook | None) -> PriceBook:
    """Take the store's rules, or what the basket says; in China prices include the tax."""
    if (place := text_of(basket, "profile")) is not None:
        known = PriceBook.of(profile(place), Laid(country(place)))
    included = known.prices_include_tax if known else True
    tax_by = known.tax_by.value if known else TaxBy.LINE.value
    prices, by = basket.get("prices"), basket.get("tax_by", tax_by)
    if prices not in {None, "included", "excluded"} or by not in set(TaxBy):
        raise Refused("prices is included or excluded, tax_by is line or receipt.")
    currency = basket.get("currency", known.currency if known else "CNY")
    included = included if prices is None else prices == "included"
    book = known or PriceBook(str(currency), included, TaxBy(by))
    book = replace(book, currency=str(currency), prices_include_tax=included, tax_by=TaxBy(by))
    taxes = basket.get("taxes")
    return book if taxes is None else replace(book, taxes=Laid(taxes_file.read(taxes)))


def _policy(given: object) -> Policy:
    see_fields(given, ("unit_choice", "rounding"), " in policy")
    assert isinstance(given, dict)  # noqa: S101  (_see_fields refuses anything else)
    choice, rounding = given.get("unit_choice"), given.get("rounding", "half_up")
    if choice not in {None, *First} or rounding not in {"half_up", "down"}:
        raise Refused(
            "policy: unit_choice is best, cheapest_first or dearest_first; rounding is half_up "
            "or down."
        )
    return Policy(
        First(choice) if choice else None, round_half_up if rounding == "half_up" else _down
    )


def _down(numerator: int, denominator: int) -> int:
    return numerator // denominator


def _by_policy(offers: tuple[Offer, ...], policy: Policy) -> tuple[Offer, ...]:
    """Let offers that leave the choice of units open choose as the policy says."""
    if policy.first is None:
        return offers
    changed: list[Offer] = []
    for one in offers:
        form = one.form
        if isinstance(form, Each | Sets) and form.first is First.BEST:
            changed.append(replace(one, form=replace(form, first=policy.first)))
        else:
            changed.append(one)
    return tuple(changed)


def _circumstances(
    basket: dict[str, Any], known: Known
) -> tuple[Circumstances, BusinessDay, Callable[[str], Product | None]]:
    """Say when, for whom and at which prices; by the shop's clock and day where there is one."""
    told, shop, find = text_of(basket, "at"), known.shop, known.find
    told = told or datetime.now(UTC).astimezone().isoformat()
    try:
        at = datetime.fromisoformat(told)
        day = BusinessDay.of(at.date())
        if shop is not None:
            moment, cut_off = Moment.of(at, shop.profile.zone), shop.profile.cut_off_hour
            at, day = moment.local(), business_day(moment, cut_off)

            def find(code: str) -> Product | None:
                found = known.find(code)
                return in_force(found, moment, cut_off) if found and found.prices else found

    except ValueError as error:
        raise Refused(f"{told} is no time.") from error
    now = Circumstances(
        day=day.date(),
        minute=at.hour * 60 + at.minute,
        shop=text_of(basket, "shop") or (shop.key if shop else ""),
        customer=text_of(basket, "member"),
        groups=frozenset(_texts(basket, "groups")),
        segment=text_of(basket, "segment"),
        tender=text_of(basket, "tender"),
        coupons=frozenset(_texts(basket, "coupons")),
    )
    return now, day, find


def _line(
    at: int, line: dict[str, Any], book: PriceBook, find: Callable[[str], Product | None]
) -> BasketLine:
    code = text_of(line, "code") or f"line {at}"
    known = find(code)
    price = _unit_price(line, "price", book.currency)
    if known is None and price is None:
        raise Refused(f"{code} is not known and has no price.")
    product = _product(code, line, price, known, book.currency)
    if product.tax_class and book.tax_class(product) is None:
        raise Refused(f"There is no tax class {product.tax_class}.")
    own = price if known is not None and known.price is not None else None
    try:
        quantity = Quantity.parse(str(line.get("quantity", "1")))
    except ValueError as error:
        raise Refused(f"{line.get('quantity')} is no quantity.") from error
    return BasketLine(at, product, quantity, own, _money(line, "discount", book.currency))


def _product(
    code: str, line: dict[str, Any], price: UnitPrice | None, known: Product | None, currency: str
) -> Product:
    """Take the store's product, with what the line says otherwise."""
    department = text_of(line, "department")
    key = department or ""
    rate = text_of(line, "tax_rate")
    try:
        tax_rate = parse_rate(rate) if rate else (known.tax_rate if known else 0)
    except ValueError as error:
        raise Refused(f"{rate} is no tax rate.") from error
    return Product(
        code=code,
        barcode=known.barcode if known else None,
        name=text_of(line, "name") or (known.name if known else code),
        department=Department(key, key.rpartition(DEPARTMENT_SIGN)[2])
        if department
        else (known.department if known else None),
        price=known.price if known and known.price else price,
        cost=known.cost if known else None,
        unit=known.unit if known else "",
        tax_rate=tax_rate,
        weighed=known.weighed if known else False,
        tags=tuple(_texts(line, "tags")) or (known.tags if known else ()),
        floor=_unit_price(line, "lowest_price", currency) or (known.floor if known else None),
        prices=known.prices if known else (),
        tax_class=text_of(line, "tax_class") or (known.tax_class if known and not rate else ""),
    )


def _texts(given: dict[str, Any], name: str) -> list[str]:
    found = given.get(name) or []
    if not isinstance(found, list) or not all(isinstance(one, str) for one in found):
        raise Refused(f"The field {name} is no list of texts.")
    return found


def _money(given: dict[str, Any], name: str, currency: str) -> Money | None:
    told = text_of(given, name)
    try:
        return None if told is None else Money.parse(told, currency)
    except (ValueError, KeyError) as error:
        raise Refused(f"{told} is no amount in {currency}.") from error


def _unit_price(given: dict[str, Any], name: str, currency: str) -> UnitPrice | None:
    told = text_of(given, name)
    try:
        return None if told is None else UnitPrice.parse(told, currency)
    except ValueError as error:
        raise Refused(f"{told} is no price.") from error


def _answer(name: str, told: Quote, offering: Offering) -> dict[str, Any]:
    currency = told.total.currency
    return {
        "id": name,
        "gross": told.gross.text(),
        "discount": told.discount.text(),
        "total": told.total.text(),
        "tax": told.tax.text(),
        "net": told.net.text(),
        "rounding": Money(0, currency).text(),
        "lines": [_line_answer(one) for one in told.lines],
        "offers": [{"offer": one.key, "amount": one.amount.text()} for one in told.offers],
        "explanation": [_reason(one, currency) for one in reasons(told, offering)],
        "proved": told.proved,
    }


def _line_answer(line: QuotedLine) -> dict[str, Any]:
    return {
        "code": line.line.product.code,
        "quantity": line.line.quantity.text(),
        "unit_price": line.price.text(),
        "gross": line.gross.text(),
        "discount": line.discount.text(),
        "total": line.total.text(),
        "tax": line.tax.text(),
        "offers": [{"offer": one.key, "amount": one.amount.text()} for one in line.offers],
        **taxes_answer(line.taxes),
    }


def _reason(one: Reason, currency: str) -> dict[str, Any]:
    told: dict[str, Any] = {
        "offer": one.offer.key,
        "name": one.offer.name,
        "amount": Money(one.amount, currency).text(),
        "why_not": one.why_not.value if one.why_not else None,
    }
    if one.missing is not None:
        value = Money(one.missing.value, currency).text()
        told["missing"] = {"units": one.missing.units} if one.missing.units else {"value": value}
    told["text"] = sentence(one, currency)
    return told


def sentence(one: Reason, currency: str) -> str:
    """Say it to a person."""
    name = one.offer.name
    if one.missing is not None and one.missing.units:
        return say("Offers", "{count} more: {name}", count=str(one.missing.units), name=name)
    if one.missing is not None:
        more = Money(one.missing.value, currency).text()
        return say("Offers", "{amount} more: {name}", amount=more, name=name)
    if one.why_not is None:
        off = Money(one.amount, currency).text()
        return say("Offers", "{name} takes {amount} off.", name=name, amount=off)
    return f"{name}: {_why(one.why_not)}"


def _why(why: WhyNot) -> str:
    return {
        WhyNot.DAY: say("Offers", "not on this day"),
        WhyNot.HOUR: say("Offers", "not at this hour"),
        WhyNot.SHOP: say("Offers", "not in this shop"),
        WhyNot.MEMBER: say("Offers", "for members only"),
        WhyNot.GROUP: say("Offers", "for other customers"),
        WhyNot.TENDER: say("Offers", "for another way to pay"),
        WhyNot.COUPON: say("Offers", "with its coupon only"),
        WhyNot.USED_UP: say("Offers", "used as often as it may be"),
        WhyNot.MORE: say("Offers", "something is missing"),
        WhyNot.BETTER: say("Offers", "another offer is better or goes first"),
    }[why]
