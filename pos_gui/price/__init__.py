"""What does the basket cost? `quote` answers from basket and price book alone, line by line.

    gross          = regular price × quantity, rounded half-up once
    override       = gross − price × quantity
    line discount  = the amount, or the rate of price × quantity
    basket share   = the basket's amount, by largest remainder over what is left of each line
    total          = gross − override − line discount − share; where prices exclude tax, + tax
    tax            = per line, or per rate on the receipt's sum and shared back (statistics.md 2)

Goods that come back are priced by cumulative difference of the line sold, so that all parts add
up to the original to the cent.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from db.facts.money import (
    RATE_SCALE,
    Money,
    round_half_up,
    split,
    tax_inside,
    tax_on_top,
)
from db.facts.place import TaxBy
from db.facts.quote import Quote, QuotedLine, TaxRow
from pos_gui.price.returned import SoldSoFar, returned

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from db.facts.basket import Basket, BasketLine
    from db.facts.money import UnitPrice
    from db.facts.place import Profile

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

    @classmethod
    def of(cls, profile: Profile) -> PriceBook:
        """Take the rules from the country's profile."""
        return cls(profile.currency, profile.prices_include_tax, profile.tax_by)




def quote(
    basket: Basket,
    book: PriceBook,
    *,
    sold: Mapping[tuple[str, int], SoldSoFar] | None = None,
    previous: Quote | None = None,
) -> Quote:
    """Price a basket.

    `sold` holds the lines that return lines point to. Lines of `previous` whose basket line is the
    same object are taken over where nothing else can have changed them.

    Raises:
        KeyError: if a return line's sold line is not in `sold`.

    """
    alone = book.tax_by is TaxBy.LINE and basket.discount is None
    known = _known(previous) if alone and previous is not None else {}
    lines: list[QuotedLine] = []
    so_far: dict[tuple[str, int], int] = {}
    for line in basket.lines:
        if line.returns is not None:
            lines.append(_back(line, book, sold or {}, so_far))
        else:
            lines.append(known.get(id(line)) or _line(line, book))
    if basket.discount is not None:
        lines = _share(lines, basket.discount, book)
    if book.tax_by is TaxBy.RECEIPT:
        lines = _tax_by_receipt(lines, book)
    return _sum(lines, book.currency)


def _known(previous: Quote) -> dict[int, QuotedLine]:
    """Give the lines that no share of a basket discount has touched, by basket line."""
    return {
        id(one.line): one
        for one in previous.lines
        if not one.basket_share.minor and one.line.returns is None
    }


def _line(line: BasketLine, book: PriceBook) -> QuotedLine:
    regular = _regular(line)
    price = line.price if line.price is not None else regular
    gross, charged = regular.times(line.quantity), price.times(line.quantity)
    off = _line_discount(line, charged)
    left = Money(charged.minor - off.minor, book.currency)
    return _taxed(
        QuotedLine(
            line=line,
            regular=regular,
            price=price,
            gross=gross,
            override=gross - charged,
            line_discount=off,
            basket_share=Money(0, book.currency),
            total=left,
            tax_rate=line.product.tax_rate,
            tax=Money(0, book.currency),
        ),
        left.minor,
        book,
    )


def _regular(line: BasketLine) -> UnitPrice:
    """Give the regular price; goods without one are regular at the price asked at the counter."""
    regular = line.product.price if line.product.price is not None else line.price
    if regular is None:
        message = f"{line.product.code} has no price"
        raise ValueError(message)
    return regular


def _line_discount(line: BasketLine, charged: Money) -> Money:
    if line.percent is not None:
        return Money(round_half_up(charged.minor * line.percent, RATE_SCALE), charged.currency)
    return line.discount or Money(0, charged.currency)


def _taxed(line: QuotedLine, left: int, book: PriceBook) -> QuotedLine:
    """Put tax and total on a line of which `left` remains after everything taken off."""
    if book.prices_include_tax:
        tax, total = tax_inside(left, line.tax_rate), left
    else:
        tax = tax_on_top(left, line.tax_rate)
        total = left + tax
    return _with(line, line.basket_share.minor, tax, total)


def _with(line: QuotedLine, share: int, tax: int, total: int) -> QuotedLine:
    currency = line.gross.currency
    return QuotedLine(
        line=line.line,
        regular=line.regular,
        price=line.price,
        gross=line.gross,
        override=line.override,
        line_discount=line.line_discount,
        basket_share=Money(share, currency),
        total=Money(total, currency),
        tax_rate=line.tax_rate,
        tax=Money(tax, currency),
    )


def _left(line: QuotedLine) -> int:
    """What remains of a line after everything taken off, as the price book counts prices."""
    return line.gross.minor - line.discount.minor


def _share(lines: list[QuotedLine], discount: Money, book: PriceBook) -> list[QuotedLine]:
    """Share the basket's discount over the lines sold; it never takes more than is there."""
    weights = [max(0, _left(one)) if one.line.returns is None else 0 for one in lines]
    parts = split(min(discount.minor, sum(weights)), weights)
    shared = []
    for line, part in zip(lines, parts, strict=True):
        if line.line.returns is None:
            cut = _with(line, part, 0, 0)
            shared.append(_taxed(cut, _left(cut), book))
        else:
            shared.append(line)
    return shared


def _tax_by_receipt(lines: list[QuotedLine], book: PriceBook) -> list[QuotedLine]:
    """Round tax per rate on the receipt's sum and share it back to the lines of that rate."""
    done = list(lines)
    here = [at for at, one in enumerate(lines) if one.line.returns is None]
    for rate in {lines[at].tax_rate for at in here}:
        places = [at for at in here if lines[at].tax_rate == rate]
        lefts = [_left(lines[at]) for at in places]
        whole = sum(lefts)
        tax = tax_inside(whole, rate) if book.prices_include_tax else tax_on_top(whole, rate)
        for at, left, part in zip(places, lefts, split(tax, lefts), strict=True):
            total = left if book.prices_include_tax else left + part
            done[at] = _with(lines[at], lines[at].basket_share.minor, part, total)
    return done


def _back(
    line: BasketLine,
    book: PriceBook,
    sold: Mapping[tuple[str, int], SoldSoFar],
    so_far: dict[tuple[str, int], int],
) -> QuotedLine:
    """Price goods that come back by the line they were sold on."""
    assert line.returns is not None  # noqa: S101  (asked only of return lines)
    at = (line.returns.sale_id, line.returns.ordinal)
    before = sold[at].returned_milli + so_far.get(at, 0)
    amounts = returned(sold[at].line, before, -line.quantity.milli)
    so_far[at] = so_far.get(at, 0) - line.quantity.milli
    return QuotedLine(
        line=line,
        regular=sold[at].line.regular,
        price=sold[at].line.price,
        gross=Money(amounts.gross, book.currency),
        override=Money(amounts.override, book.currency),
        line_discount=Money(amounts.line_discount, book.currency),
        basket_share=Money(amounts.basket_share, book.currency),
        total=Money(amounts.total, book.currency),
        tax_rate=sold[at].line.tax_rate,
        tax=Money(amounts.tax, book.currency),
    )


def _sum(lines: Sequence[QuotedLine], currency: str) -> Quote:
    gross = discount = total = tax = 0
    rates: dict[int, list[int]] = {}
    for line in lines:
        gross += line.gross.minor
        discount += line.override.minor + line.line_discount.minor + line.basket_share.minor
        total += line.total.minor
        tax += line.tax.minor
        row = rates.setdefault(line.tax_rate, [0, 0])
        row[0] += line.total.minor
        row[1] += line.tax.minor
    return Quote(
        lines=tuple(lines),
        gross=Money(gross, currency),
        discount=Money(discount, currency),
        total=Money(total, currency),
        tax=Money(tax, currency),
        taxes=tuple(
            TaxRow(rate, Money(whole - part, currency), Money(part, currency), Money(whole, currency))
            for rate, (whole, part) in sorted(rates.items(), reverse=True)
        ),
    )
