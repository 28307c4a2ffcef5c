"""How is each line written? The regular amount, and beneath it all that was taken off."""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.facts.tax import FREE
from db.words import amount, price, say_in
from pos_gui.receipt.blocks import Item, Taken
from pos_gui.receipt.columns import clean
from pos_gui.receipt.taxes import letter_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from db.facts.money import Money
    from db.facts.offered import OfferShare
    from db.facts.sale import Sale, SoldLine


def item_head(language: str) -> Item:
    """Name the columns."""
    return Item(
        say_in(language, "Receipt", "Item"),
        say_in(language, "Receipt", "Qty"),
        say_in(language, "Receipt", "Price"),
        say_in(language, "Receipt", "Amount"),
        "",
    )


def items(sale: Sale, letters: Mapping[int, str], language: str) -> Iterator[Item]:
    """Write the lines in the receipt's order; their amounts and deductions add up to its sum."""
    for line in sale.lines:
        yield Item(
            clean(line.product.label) or clean(line.product.key),
            _quantity(line),
            price(line.regular),
            _amount(line.gross),
            letter_of(line, letters),
            tuple(_taken(line, language)),
        )


def _taken(line: SoldLine, language: str) -> Iterator[Taken]:
    if line.override:
        name = say_in(language, "Receipt", "Changed price {price}", price=price(line.price))
        yield Taken(name, _amount(-line.override))
    if line.line_discount:
        yield Taken(say_in(language, "Receipt", "Line discount"), _amount(-line.line_discount))
    for one in line.offers:
        if one.amount:
            yield Taken(offer_name(one, language), _amount(-one.amount))
    if line.basket_share:
        share = say_in(language, "Receipt", "Share of discount")
        yield Taken(share, _amount(-line.basket_share))


def offer_name(offer: OfferShare, language: str) -> str:
    """Name an offer as it was called when it was sold; a certificate is none."""
    if offer.key == FREE:
        return say_in(language, "Receipt", "Tax taken off")
    return clean(offer.name) or clean(offer.key)


def _quantity(line: SoldLine) -> str:
    """Write measured goods with their unit, without a gap: the column is narrow."""
    return f"{line.quantity.text()}{clean(line.unit) if line.weighed else ''}"


def _amount(value: Money) -> str:
    return amount(value, minus="-")
