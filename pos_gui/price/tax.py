"""Which tax took how much of which line? Named taxes, each with its authority; and no tax at all.

    included   tax = left × w ÷ (1 + W)        w: what one tax takes of an amount without any,
    on top     tax = left × w                  tax on tax included; W: all of them together

Each tax is rounded by itself, or all of a class together and then shared, as the country says; per
line, or once on the receipt's sum and shared back to the lines by largest remainder. So a line's
shares add up to its tax, and the lines' to the receipt's. The rates are those of the day on which
the goods change hands, by the shop's clock: a rate changes at midnight, not with the business day.

Who owes none by a certificate pays what is left without tax; where prices include it, the tax is
taken off the line as its own share, so that regular price less all that was taken off stays what
was paid.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from db.facts.money import Money, round_half_up, split
from db.facts.offered import OfferShare
from db.facts.place import TaxBy, TaxRounds
from db.facts.tax import FREE, SCALE, TaxKind, TaxShare

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from db.facts.quote import QuotedLine
    from db.facts.tax import Exemption, Tax, TaxClass
    from pos_gui.price import PriceBook

_WHOLE = SCALE * SCALE
"""What the weights of a class are parts of."""
_FREE_LETTER = "E"
_Part = tuple[int, int, int]
"""A line's place, which of its taxes, and how much."""


def taxed(
    lines: Sequence[QuotedLine], book: PriceBook, exempt: Exemption | None
) -> list[QuotedLine]:
    """Put named taxes on the lines of goods that have a class, and take all tax off if it must."""
    done = list(lines)
    classes = {
        at: found
        for at, one in enumerate(lines)
        if one.line.returns is None and (found := book.tax_class(one.line.product)) is not None
    }
    together = book.tax_by is TaxBy.RECEIPT
    for places in [list(classes)] if together else [[at] for at in classes]:
        lefts = {at: max(0, left_of(lines[at])) for at in places}
        amounts = {at: [0] * len(classes[at].taxes) for at in places}
        for at, which, part in _parts(lefts, classes, book):
            amounts[at][which] += part
        for at in places:
            done[at] = _with_taxes(lines[at], classes[at], amounts[at], book)
    if exempt is None:
        return done
    return [one if one.line.returns is not None else _freed(one, exempt, book) for one in done]


def left_of(line: QuotedLine) -> int:
    """Give what is left of a line after all that was taken off, before tax on top."""
    taken = line.override.minor + line.line_discount.minor + line.offer_share.minor
    return line.gross.minor - taken - line.basket_share.minor


def _parts(
    lefts: dict[int, int], classes: dict[int, TaxClass], book: PriceBook
) -> Iterator[_Part]:
    """Round each sum that the country rounds, and share it to its lines."""
    each = book.tax_rounds is TaxRounds.EACH
    sums: dict[object, list[tuple[int, int]]] = {}
    for at in lefts:
        found = classes[at]
        inside = sum(found.weights) if book.prices_include_tax else 0
        for which, (tax, weight) in enumerate(zip(found.taxes, found.weights, strict=True)):
            key: object = (tax.key, weight, inside) if each else (found.taxes, inside, which)
            sums.setdefault(key, []).append((at, which))
    for places in sums.values():
        amounts = [lefts[at] for at, _ in places]
        at, which = places[0]
        whole = _amount(sum(amounts), classes[at], which, book)
        for (place, mine), part in zip(places, split(whole, amounts), strict=True):
            yield place, mine, part


def _amount(left: int, found: TaxClass, which: int, book: PriceBook) -> int:
    """Give what one tax takes of a sum: by itself, or as its share of all."""
    weights = found.weights
    inside = _WHOLE + (sum(weights) if book.prices_include_tax else 0)
    if book.tax_rounds is TaxRounds.EACH:
        return _rounded(left * weights[which], inside, book)
    return split(_rounded(left * sum(weights), inside, book), weights)[which]


def _rounded(numerator: int, denominator: int, book: PriceBook) -> int:
    return (numerator // denominator) if book.tax_down else round_half_up(numerator, denominator)


def _with_taxes(
    line: QuotedLine, found: TaxClass, amounts: Sequence[int], book: PriceBook
) -> QuotedLine:
    shares = tuple(
        _share(tax, Money(part, book.currency), found)
        for tax, part in zip(found.taxes, amounts, strict=True)
    )
    if not shares:
        nothing = Money(0, book.currency)
        shares = (TaxShare(found.kind, "", "", 0, nothing, found.kind, found.letter),)
    if line.taxes == shares and line.tax.minor == sum(amounts):
        return line
    tax = sum(amounts)
    return replace(
        line,
        taxes=shares,
        tax=Money(tax, book.currency),
        tax_rate=found.rate,
        total=Money(book.total(left_of(line), tax), book.currency),
    )


def _share(tax: Tax, amount: Money, found: TaxClass) -> TaxShare:
    return TaxShare(
        tax.key, tax.name, tax.jurisdiction, tax.rate, amount, TaxKind.TAXED, found.letter
    )


def _freed(line: QuotedLine, exempt: Exemption, book: PriceBook) -> QuotedLine:
    """Take the tax off a line; included tax leaves a share that says why."""
    nothing = Money(0, book.currency)
    why = TaxShare(TaxKind.CUSTOMER, "", "", 0, nothing, TaxKind.CUSTOMER, _FREE_LETTER)
    off = line.tax if book.prices_include_tax else nothing
    share = (OfferShare(FREE, exempt.certificate, off),) if off else ()
    return replace(
        line,
        offer_share=line.offer_share + off,
        offers=(*line.offers, *share),
        total=Money(left_of(line), book.currency) - off,
        tax=nothing,
        tax_rate=0,
        taxes=(why,),
    )


def freed(lines: Sequence[QuotedLine], currency: str) -> tuple[OfferShare, ...]:
    """Say what was taken off in all because the customer owes no tax."""
    shares = [
        one
        for line in lines
        if line.line.returns is None
        for one in line.offers
        if one.key == FREE
    ]
    if not shares:
        return ()
    whole = Money(sum(one.amount.minor for one in shares), currency)
    return (OfferShare(FREE, shares[0].name, whole),)
