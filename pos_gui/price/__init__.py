"""What does the basket cost? `quote` answers from basket and price book alone, line by line.

    gross          = regular price × quantity, rounded half-up once
    override       = gross − price × quantity
    line discount  = the amount, or the rate of what the line came to, rounded half-up
    offer share    = what a price list, then the offers in force, take off     lists, offers
    basket share   = the basket's amount, by largest remainder over what is left of each line
    left           = gross − override − line discount − offer share − basket share
    tax            = of what is left: per line, or per rate on the receipt's sum and shared back;
                     by the taxes of its class, or by the plain rate       tax

Where prices include tax, total = left. Where they exclude it, gross and discounts are without tax
and total = left + tax; so gross − discount + tax = total there. In both, net = total − tax.

Goods that come back are priced by cumulative difference of the line sold (`returned`); no discount
touches them again. `quote` never refuses: `pos_gui.basket.check` says what is wrong with a result.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from db.facts.money import (
    RATE_SCALE,
    Money,
    round_half_up,
    split,
    tax_inside,
    tax_on_top,
)
from db.facts.place import TaxBy, TaxRounds
from db.facts.quote import Quote, QuotedLine, TaxRow
from db.facts.value import dataclass
from pos_gui.price.returned import SoldLines, SoldSoFar, parts_back

if TYPE_CHECKING:
    from collections.abc import Sequence

    from db.facts.basket import Basket, BasketLine
    from db.facts.money import UnitPrice
    from db.facts.offered import OfferShare
    from db.facts.place import Profile
    from db.facts.product import Product
    from db.facts.tax import TaxClass, TaxShare
    from pos_gui.ports import Taxes
    from pos_gui.price.offers.offering import Offering, Taken
    from pos_gui.price.returned import Amounts

__all__ = ["PriceBook", "SoldSoFar", "quote"]


@dataclass(frozen=True, slots=True)
class PriceBook:
    """The rules of price and tax in force."""

    currency: str
    """ISO 4217 code."""
    prices_include_tax: bool
    """Whether prices contain the tax."""
    tax_by: TaxBy
    """Where tax is rounded."""
    language: str = "en"
    """In which list prices are named: the shop's."""
    lists: tuple[str, ...] = ()
    """The price lists that the customer has."""
    tax_down: bool = False
    """Whether fractions of tax are dropped."""
    tax_rounds: TaxRounds = TaxRounds.EACH
    """What is rounded where several taxes lie on the same goods."""
    taxes: Taxes | None = None
    """What goods of a class bear; None where only plain rates are known."""
    day: int = 0
    """The calendar day in the shop's zone, yyyymmdd: its rates hold."""

    @classmethod
    def of(cls, profile: Profile, taxes: Taxes | None = None, day: int = 0) -> PriceBook:
        """Take the rules from the country's profile."""
        return cls(
            profile.currency, profile.prices_include_tax, profile.tax_by, profile.language,
            tax_down=profile.tax_down, tax_rounds=profile.tax_rounds, taxes=taxes, day=day,
        )  # fmt: skip

    def tax_class(self, goods: Product) -> TaxClass | None:
        """Give the taxes that goods bear today; None where their plain rate says all."""
        if not goods.tax_class or self.taxes is None:
            return None
        return self.taxes.on_day(goods.tax_class, self.day)

    def tax(self, left: int, rate: int) -> int:
        """Give the tax of an amount as this book counts prices, in minor units."""
        if self.tax_down:
            return left * rate // (RATE_SCALE + (rate if self.prices_include_tax else 0))
        return tax_inside(left, rate) if self.prices_include_tax else tax_on_top(left, rate)

    def total(self, left: int, tax: int) -> int:
        """Give what the customer pays for an amount with this tax."""
        return left if self.prices_include_tax else left + tax


def quote(
    basket: Basket,
    book: PriceBook,
    *,
    sold: SoldLines | None = None,
    previous: Quote | None = None,
    offering: Offering | None = None,
) -> Quote:
    """Price a basket.

    `sold` holds the lines that return lines point to, `offering` the offers in force. An unchanged
    line of `previous`, an earlier quote by the same book, is not priced again, so that one more
    scan costs the same in a long basket.

    Raises:
        KeyError: if a return line's sold line is not in `sold`.
        ValueError: if a line has neither a regular nor an own price.

    """
    known = _known(previous, basket, book)
    back = parts_back(basket.lines, sold or {})
    lines = [
        known.get(id(line)) or _line(line, book)
        if line.returns is None
        else _back(line, back[line.line_id], book)
        for line in basket.lines
    ]
    if any(line.product.prices for line in basket.lines):
        lines = _listed(lines, book)
    taken = offering.take(lines, book.currency) if offering is not None else None
    if taken is not None:
        lines = [
            _offered(one, taken.lines[at], book) if at in taken.lines else one
            for at, one in enumerate(lines)
        ]
    if basket.discount is not None:
        lines = _share(lines, basket.discount, book)
    if book.tax_by is TaxBy.RECEIPT:
        lines = _tax_by_receipt(lines, book)
    return _taxed(lines, basket, book, taken)


def _taxed(lines: list[QuotedLine], basket: Basket, book: PriceBook, taken: Taken | None) -> Quote:
    """Put named taxes on the lines, where there are any, and add up."""
    if basket.exempt is None and not any(one.line.product.tax_class for one in lines):
        return _sum(lines, book, taken)
    from pos_gui.price import tax  # noqa: PLC0415  (a shop with plain rates needs none of it)

    done = tax.taxed(lines, book, basket.exempt)
    told = _sum(done, book, taken)
    offers = (*told.offers, *tax.freed(done, book.currency))
    return replace(told, offers=offers, exempt=basket.exempt)


def _known(previous: Quote | None, basket: Basket, book: PriceBook) -> dict[int, QuotedLine]:
    """Give the lines priced before, at today's taxes, by the identity of their basket line.

    The previous quote keeps those alive, so an identity means one line. Lines that offers touched
    are priced afresh; so are, without a basket discount now, lines that had a share of one.
    """
    if previous is None or (previous.tax_day, previous.exempt) != (book.day, basket.exempt):
        return {}
    shared = basket.discount is not None
    return {
        id(one.line): one
        for one in previous.lines
        if not one.offers and (shared or not one.basket_share.minor)
    }


def _line(line: BasketLine, book: PriceBook) -> QuotedLine:
    """Price a line by itself: no share of a basket discount, tax rounded on the line."""
    regular = _regular(line)
    price = line.price if line.price is not None else regular
    gross, charged = regular.times(line.quantity), price.times(line.quantity)
    off = _line_discount(line, charged.minor)
    left = charged.minor - off
    tax = book.tax(left, line.product.tax_rate)
    return QuotedLine(
        line=line,
        regular=regular,
        price=price,
        gross=gross,
        override=gross - charged,
        line_discount=Money(off, book.currency),
        offer_share=Money(0, book.currency),
        basket_share=Money(0, book.currency),
        total=Money(book.total(left, tax), book.currency),
        tax_rate=line.product.tax_rate,
        tax=Money(tax, book.currency),
    )


def _regular(line: BasketLine) -> UnitPrice:
    """Give the regular price; goods without one are regular at the price asked at the counter."""
    regular = line.product.price if line.product.price is not None else line.price
    if regular is None:
        message = f"{line.product.code} has no price"
        raise ValueError(message)
    return regular


def _line_discount(line: BasketLine, charged: int) -> int:
    if line.percent is not None:
        return round_half_up(charged * line.percent, RATE_SCALE)
    return 0 if line.discount is None else line.discount.minor


def _left_before_share(line: QuotedLine) -> int:
    taken = line.override.minor + line.line_discount.minor + line.offer_share.minor
    return line.gross.minor - taken


def _listed(lines: Sequence[QuotedLine], book: PriceBook) -> list[QuotedLine]:
    """Charge each line the lowest price that the customer's lists and the basket give it."""
    from pos_gui.price import lists  # noqa: PLC0415  (only for goods that have such prices)

    counts = lists.counts(one.line for one in lines)
    done = list(lines)
    for at, line in enumerate(lines):
        asked = line.line
        if not asked.product.prices or asked.price is not None or asked.returns is not None:
            continue
        found = lists.lowest(asked, line.regular, counts[asked.product.code], book.lists)
        if found is not None:
            amount, entry = found
            off = _line_discount(asked, amount.minor)
            bare = replace(line, line_discount=Money(off, book.currency))
            share = lists.share(entry, line.gross - amount, book.language)
            done[at] = replace(_offered(bare, (share,), book), listed=lists.each(entry))
    return done


def _offered(line: QuotedLine, offers: tuple[OfferShare, ...], book: PriceBook) -> QuotedLine:
    """Put what a list price or offers take off on a line."""
    offers = (*line.offers, *offers)
    off = sum(one.amount.minor for one in offers)
    bare = replace(line, offer_share=Money(off, book.currency), offers=offers)
    share = line.basket_share.minor
    tax = book.tax(_left_before_share(bare) - share, line.tax_rate)
    return _with(bare, share, tax, book, again=True)


def _with(
    line: QuotedLine, share: int, tax: int, book: PriceBook, *, again: bool = False
) -> QuotedLine:
    """Put share and tax on a line; one that has them already stays the same object."""
    if not again and line.basket_share.minor == share and line.tax.minor == tax:
        return line
    total = book.total(_left_before_share(line) - share, tax)
    return QuotedLine(
        line=line.line,
        regular=line.regular,
        price=line.price,
        gross=line.gross,
        override=line.override,
        line_discount=line.line_discount,
        offer_share=line.offer_share,
        basket_share=Money(share, book.currency),
        total=Money(total, book.currency),
        tax_rate=line.tax_rate,
        tax=Money(tax, book.currency),
        offers=line.offers,
        listed=line.listed,
    )


def _share(lines: list[QuotedLine], discount: Money, book: PriceBook) -> list[QuotedLine]:
    """Share the basket's discount over the lines sold; it never takes more than is there."""
    weights = [
        0 if one.line.returns is not None else max(0, _left_before_share(one)) for one in lines
    ]
    parts = split(min(discount.minor, sum(weights)), weights)
    return [
        one
        if one.line.returns is not None
        else _with(one, part, book.tax(_left_before_share(one) - part, one.tax_rate), book)
        for one, part in zip(lines, parts, strict=True)
    ]


def _tax_by_receipt(lines: list[QuotedLine], book: PriceBook) -> list[QuotedLine]:
    """Round tax per rate on the receipt's sum and share it back to the lines of that rate.

    At one rate a line's exact tax is proportional to what is left of it, so the largest remainder
    of the amounts is that of the exact taxes. Lines that come back keep the tax they were sold at.
    """
    places: dict[int, list[int]] = {}
    for at, one in enumerate(lines):
        if one.line.returns is None and book.tax_class(one.line.product) is None:
            places.setdefault(one.tax_rate, []).append(at)
    done = list(lines)
    for rate, here in places.items():
        lefts = [
            max(0, _left_before_share(lines[at]) - lines[at].basket_share.minor) for at in here
        ]
        parts = split(book.tax(sum(lefts), rate), lefts)
        for at, part in zip(here, parts, strict=True):
            done[at] = _with(lines[at], lines[at].basket_share.minor, part, book)
    return done


def _back(line: BasketLine, part: tuple[SoldSoFar, Amounts], book: PriceBook) -> QuotedLine:
    """Price goods that come back by the line they were sold on."""
    sold, amounts = part
    return QuotedLine(
        line=line,
        regular=sold.line.regular,
        price=sold.line.price,
        gross=Money(amounts.gross, book.currency),
        override=Money(amounts.override, book.currency),
        line_discount=Money(amounts.line_discount, book.currency),
        offer_share=Money(sum(amounts.offers), book.currency),
        basket_share=Money(amounts.basket_share, book.currency),
        total=Money(amounts.total, book.currency),
        tax_rate=sold.line.tax_rate,
        tax=Money(amounts.tax, book.currency),
        taxes=_shares_back(sold.line.taxes, amounts.taxes),
        offers=tuple(
            replace(one, amount=Money(part, book.currency), uses=uses)
            for one, part, uses in zip(sold.line.offers, amounts.offers, amounts.uses, strict=True)
        ),
    )


def _shares_back(shares: tuple[TaxShare, ...], parts: tuple[int, ...]) -> tuple[TaxShare, ...]:
    """Give back a part of what each named tax took."""
    return tuple(
        replace(one, amount=Money(part, one.amount.currency))
        for one, part in zip(shares, parts, strict=True)
    )


def _sum(lines: Sequence[QuotedLine], book: PriceBook, taken: Taken | None) -> Quote:
    """Add up in plain whole numbers: a Money for each step would cost more than the pricing."""
    gross = discount = total = tax = 0
    currency = book.currency
    rates: dict[int, list[int]] = {}
    for line in lines:
        whole, part = line.total.minor, line.tax.minor
        gross += line.gross.minor
        discount += line.override.minor + line.line_discount.minor
        discount += line.offer_share.minor + line.basket_share.minor
        total += whole
        tax += part
        row = rates.get(line.tax_rate)
        if row is None:
            rates[line.tax_rate] = [whole, part]
        else:
            row[0] += whole
            row[1] += part
    return Quote(
        lines=tuple(lines),
        gross=Money(gross, currency),
        discount=Money(discount, currency),
        total=Money(total, currency),
        tax=Money(tax, currency),
        taxes=tuple(
            _tax_row(rate, whole, part, currency)
            for rate, (whole, part) in sorted(rates.items(), reverse=True)
        ),
        offers=(*_list_shares(lines), *(taken.offers if taken else ())),
        proved=taken is None or taken.proved,
        tax_day=book.day,
    )


def _list_shares(lines: Sequence[QuotedLine]) -> tuple[OfferShare, ...]:
    """Add up what each list price took off the basket."""
    found: dict[str, OfferShare] = {}
    for line in lines:
        if line.listed is not None:
            one = line.offers[0]
            known = found.get(one.key)
            whole = one.amount if known is None else known.amount + one.amount
            found[one.key] = replace(one, amount=whole)
    return tuple(found.values())


def _tax_row(rate: int, total: int, tax: int, currency: str) -> TaxRow:
    return TaxRow(rate, Money(total - tax, currency), Money(tax, currency), Money(total, currency))
