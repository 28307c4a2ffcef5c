"""What stands on the receipt, in which order? One pure function from the recorded sale.

The same function serves the sale, the return slip, the copy and the demo shop. Amounts are the
recorded ones: nothing is computed here but sums, so screen, store and paper cannot differ. On
tax-inclusive receipts subtotal − discounts = total; where tax comes on top it has its own line.
What a country asks for is listed in its profile (`receipt_fields`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.facts.money import QUANTITY_SCALE, Money, total
from db.facts.quantity import Quantity
from db.facts.tender import TenderKind
from db.words import amount, money, say_in
from pos_gui.receipt.blocks import Bars, Heading, Pair, Receipt, Rule, Space
from pos_gui.receipt.columns import NO_BREAK, clean
from pos_gui.receipt.items import item_head, items, offer_name
from pos_gui.receipt.number import number_code
from pos_gui.receipt.taxes import letters, named_taxes, tax_table

if TYPE_CHECKING:
    from collections.abc import Iterator

    from db.facts.offered import OfferShare
    from db.facts.place import Shop
    from db.facts.sale import Sale
    from db.facts.tax import Exemption
    from db.facts.tender import Paid
    from pos_gui.receipt.blocks import Block

_OF_THE_SHOP = ("shop", "address", "tax_no")
"""Fields of a receipt that only the shop can fill in; the rest comes from the sale."""


def document(sale: Sale, shop: Shop, copy: int = 0, language: str | None = None) -> Receipt:
    """Say what a receipt shows.

    Args:
        sale: as it was recorded.
        shop: as it calls itself now.
        copy: 0 for the original, n for the n-th copy.
        language: zh_CN, zh_TW or en; the shop's own by default.

    """
    speaks = language or shop.profile.language
    by_rate = letters(sale, shop.profile)
    blocks: tuple[Block, ...] = (
        *_head(sale, shop, copy, speaks),
        Rule(),
        *_when_and_who(sale, speaks),
        Rule(),
        item_head(speaks),
        Rule(),
        *items(sale, by_rate, speaks),
        Rule(),
        *_sums(sale, speaks),
        Rule(),
        *_money(sale, speaks),
        *_member(sale, speaks),
        Rule(),
        *tax_table(sale, by_rate, speaks),
        *(named_taxes(sale, several=True) if shop.profile.prices_include_tax else ()),
        Rule(),
        *_foot(sale, shop, speaks),
    )
    return Receipt(sale.receipt_no, copy, speaks, blocks)


def missing_fields(shop: Shop) -> tuple[str, ...]:
    """Name what the country wants on a receipt and the shop has not filled in yet."""
    filled = {"shop": shop.name, "address": shop.address, "tax_no": shop.tax_no}
    wanted = shop.profile.receipt_fields
    return tuple(name for name in _OF_THE_SHOP if name in wanted and not clean(filled[name]))


def _head(sale: Sale, shop: Shop, copy: int, language: str) -> Iterator[Block]:
    if _only_returns(sale):
        yield Heading(say_in(language, "Receipt", "RETURN"), big=True)
    elif any(line.is_return for line in sale.lines):
        yield Heading(say_in(language, "Receipt", "EXCHANGE"), big=True)
    yield Heading(clean(shop.name), big=True)
    phone = clean(shop.phone).replace(" ", NO_BREAK)
    where = "  ".join(part for part in (clean(shop.branch), clean(shop.address), phone) if part)
    if where:
        yield Heading(where)
    if tax_no := clean(shop.tax_no):
        yield Heading(say_in(language, "Receipt", "Tax no. {number}", number=tax_no))
    if shop.demo:
        yield Heading(say_in(language, "Receipt", "DEMO"), big=True)
    if copy:
        yield Heading(say_in(language, "Receipt", "DUPLICATE {copy}", copy=copy), big=True)


def _only_returns(sale: Sale) -> bool:
    return bool(sale.lines) and all(line.is_return for line in sale.lines)


def _when_and_who(sale: Sale, language: str) -> Iterator[Block]:
    number = say_in(language, "Receipt", "Receipt {number}", number=sale.receipt_no)
    yield Pair(number, f"{sale.at.local():%Y-%m-%d %H:%M:%S}")
    till = say_in(language, "Receipt", "Till {till}", till=clean(sale.till.key))
    who = clean(sale.cashier.label) or clean(sale.cashier.key)
    key = clean(sale.cashier.key)
    name = f"{who} {key}" if key.isdecimal() and key != who else who
    yield Pair(till, say_in(language, "Receipt", "Cashier {name}", name=name))
    for original in _originals(sale):
        yield Pair(say_in(language, "Receipt", "Original receipt"), original)
    if sale.reference and not any(line.is_return for line in sale.lines):
        yield Pair(say_in(language, "Receipt", "Former number"), clean(sale.reference))
    if sale.exempt is not None:
        yield from _exempt(sale.exempt, language)


def _exempt(exempt: Exemption, language: str) -> Iterator[Block]:
    """Say by which certificate the customer owes no tax."""
    reason = clean(say_in(language, "Reason", exempt.reason))
    name = say_in(language, "Receipt", "Tax exempt: {reason}", reason=reason)
    yield Pair(name, clean(exempt.certificate))
    if exempt.until is not None:
        yield Pair(say_in(language, "Receipt", "Certificate valid until"), exempt.until.text())


def _originals(sale: Sale) -> tuple[str, ...]:
    """List the receipts whose goods come back, each once."""
    linked = [line.returns.receipt_no for line in sale.lines if line.returns]
    if not linked and sale.reference and any(line.is_return for line in sale.lines):
        linked = [sale.reference]
    return tuple(dict.fromkeys(map(clean, linked)))


def _sums(sale: Sale, language: str) -> Iterator[Block]:
    """Lead from the sum of the lines to the total, each kind of discount by its name."""
    counted = say_in(
        language,
        "Receipt",
        "Items {pieces}, lines {lines}",
        pieces=_pieces(sale).text(),
        lines=len(sale.lines),
    )
    subtotal = say_in(language, "Receipt", "Subtotal {amount}", amount=_amount(sale.gross))
    yield Pair(counted, subtotal)
    currency = sale.total.currency
    lines = sale.lines
    off = (
        (say_in(language, "Receipt", "Changed prices"), [one.override for one in lines]),
        (say_in(language, "Receipt", "Line discounts"), [one.line_discount for one in lines]),
        *_offers(sale, language),
        (say_in(language, "Receipt", "Basket discount"), [one.basket_share for one in lines]),
    )
    for name, parts in off:
        if taken := total(parts, currency):
            yield Pair(name, _amount(-taken))
    on_top = sale.total - (sale.gross - sale.discount)
    if not on_top:
        return
    yield from named_taxes(sale, several=False)
    named = total((one.amount for line in lines for one in line.taxes), currency)
    if on_top != named:
        yield Pair(say_in(language, "Receipt", "Tax added"), _amount(on_top - named))


def _offers(sale: Sale, language: str) -> Iterator[tuple[str, list[Money]]]:
    """Name each offer with all that it took off, in the order in which the lines name them."""
    found: dict[str, list[OfferShare]] = {}
    for line in sale.lines:
        for one in line.offers:
            found.setdefault(one.key, []).append(one)
    for shares in found.values():
        yield offer_name(shares[0], language), [one.amount for one in shares]


def _pieces(sale: Sale) -> Quantity:
    """Count the goods; measured goods count as one, whatever they weigh."""
    return Quantity(
        sum(QUANTITY_SCALE if line.weighed else abs(line.quantity.milli) for line in sale.lines)
    )


def _money(sale: Sale, language: str) -> Iterator[Block]:
    """Show the total, and how it was paid."""
    back = sale.total.minor < 0
    due = say_in(language, "Receipt", "TOTAL")
    name = say_in(language, "Receipt", "REFUND") if back else due
    yield Pair(name, money(sale.total, minus="-"), big=True)
    if sale.rounding:
        yield Pair(say_in(language, "Receipt", "Cash rounding"), _amount(sale.rounding))
        after = say_in(language, "Receipt", "After rounding")
        yield Pair(after, _amount(sale.total + sale.rounding))
    for paid in sale.tenders:
        yield Pair(_tender(paid, language), _amount(paid.given - paid.tip))
        if paid.tip:
            yield Pair(say_in(language, "Receipt", "Tip"), _amount(paid.tip))
            yield Pair(say_in(language, "Receipt", "Charged to the card"), _amount(paid.given))
        if paid.left is not None:
            left = say_in(language, "Receipt", "Left {amount}", amount=_amount(paid.left))
            yield Pair(clean(paid.masked), left)
    if not back:
        yield Pair(say_in(language, "Receipt", "Change"), _amount(sale.change))


def _member(sale: Sale, language: str) -> Iterator[Block]:
    """Name the member, masked; one who left, or never was one, is not named."""
    if sale.member:
        tier = f" {clean(sale.tier)}" if sale.tier else ""
        yield Pair(say_in(language, "Receipt", "Member") + tier, clean(sale.member))


def _tender(paid: Paid, language: str) -> str:
    name = tender_name(paid.kind, language)
    if paid.given.minor < 0:
        return say_in(language, "Receipt", "{tender} paid back", tender=name)
    return say_in(language, "Receipt", "{tender} received", tender=name)


def tender_name(kind: str, language: str) -> str:
    """Name a means of payment; what a former till called its own stays as it was."""
    match kind:
        case TenderKind.CASH:
            return say_in(language, "Receipt", "Cash")
        case TenderKind.CARD:
            return say_in(language, "Receipt", "Bank card")
        case TenderKind.WALLET:
            return say_in(language, "Receipt", "QR code")
        case TenderKind.STORED:
            return say_in(language, "Receipt", "Stored value")
        case _:
            return clean(kind)


def _foot(sale: Sale, shop: Shop, language: str) -> Iterator[Block]:
    yield Space()
    if shop.demo:
        yield Heading(say_in(language, "Receipt", "A demonstration: nothing was really sold."))
    if not _only_returns(sale):
        yield Heading(say_in(language, "Receipt", "Please bring this receipt to return goods."))
    yield Heading(say_in(language, "Receipt", "Thank you!"))
    yield Space()
    yield Bars(number_code(sale))


def _amount(value: Money) -> str:
    return amount(value, minus="-")
