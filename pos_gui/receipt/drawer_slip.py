"""What stands on a counted drawer's slip (交接班、日结)? The count, and the Z that followed.

Amounts are the recorded ones. Who counted and who was there sign below.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.facts.money import Money
from db.words import amount, money, say_in
from pos_gui.receipt.blocks import Heading, Pair, Receipt, Rule, Space
from pos_gui.receipt.columns import clean
from pos_gui.receipt.document import tender_name

if TYPE_CHECKING:
    from collections.abc import Iterator

    from db.facts.closing import Closing
    from db.facts.drawer import Count
    from db.facts.place import Shop
    from pos_gui.receipt.blocks import Block

_ROOM_TO_SIGN = 3
_UNDERLINE = "_" * 16


def drawer_slip(count: Count, closing: Closing | None, shop: Shop, who: str) -> Receipt:
    """Say what the slip shows, in the shop's language; `who` is the name of who counted."""
    speaks = shop.profile.language
    blocks: tuple[Block, ...] = (
        *_head(count, closing, shop, who),
        Rule(),
        *(_figures(closing, speaks) if closing is not None else ()),
        *_expected(count, speaks),
        Rule(),
        *_counted(count, speaks),
        *_foot(speaks),
    )
    return Receipt(f"drawer-{clean(count.till)}-{count.record:06d}", 0, speaks, blocks)


def _head(count: Count, closing: Closing | None, shop: Shop, who: str) -> Iterator[Block]:
    speaks = shop.profile.language
    if closing is None:
        yield Heading(say_in(speaks, "DrawerSlip", "DRAWER COUNT"), big=True)
    else:
        yield Heading(say_in(speaks, "DrawerSlip", "DAY CLOSED: Z {z}", z=closing.z), big=True)
    yield Heading(clean(f"{shop.name} {shop.branch}"))
    if shop.demo:
        yield Heading(say_in(speaks, "Receipt", "DEMO"), big=True)
    till = say_in(speaks, "Receipt", "Till {till}", till=clean(count.till))
    yield Pair(till, f"{count.at.local():%Y-%m-%d %H:%M:%S}")
    yield Pair(say_in(speaks, "DrawerSlip", "Counted by"), clean(who))
    if closing is not None:
        yield Pair(say_in(speaks, "DrawerSlip", "Business day"), closing.day.text())


def _figures(closing: Closing, language: str) -> Iterator[Block]:
    """Give the figures of the Z."""
    first, last = closing.first_number, closing.last_number
    if last >= first:
        numbers = f"{first:06d}\N{EN DASH}{last:06d}"
        yield Pair(say_in(language, "DrawerSlip", "Receipts"), numbers)
    yield Pair(say_in(language, "DrawerSlip", "Documents"), str(closing.documents))
    for name, figure in (
        (say_in(language, "DrawerSlip", "Gross sales"), closing.gross),
        (say_in(language, "DrawerSlip", "Discounts"), -closing.discount),
        (say_in(language, "DrawerSlip", "Returns"), -closing.returns),
        (say_in(language, "DrawerSlip", "Total with tax"), closing.total),
        (say_in(language, "DrawerSlip", "Tax in it"), closing.tax),
        (say_in(language, "Receipt", "Cash rounding"), closing.rounding),
    ):
        if figure or figure is closing.total:
            yield Pair(name, _amount(figure))
    for one in closing.tenders:
        yield Pair(tender_name(one.kind, language), _amount(one.amount))
    if closing.loaded is not None:
        name = say_in(language, "DrawerSlip", "Put on cards in cash")
        yield Pair(name, _amount(closing.loaded.amount))
    yield Pair(say_in(language, "DrawerSlip", "Grand total"), _amount(closing.grand_total))
    # The anchor of docs/reliability.md: a record that nobody can take out of the store unseen.
    yield Heading(say_in(language, "DrawerSlip", "Head of the journal"))
    half = len(closing.head) // 2
    yield from (Heading(part) for part in (closing.head[:half], closing.head[half:]))
    yield Rule()


def _expected(count: Count, language: str) -> Iterator[Block]:
    """Lead from the float to what should lie in the drawer."""
    flow, currency = count.flow, count.counted.currency
    for name, minor in (
        (say_in(language, "Drawer", "Float"), flow.float_cash),
        (say_in(language, "Drawer", "Cash of sales"), flow.sold),
        (say_in(language, "Drawer", "Paid back"), -flow.back),
        (say_in(language, "Drawer", "Put on cards"), flow.loaded),
        (say_in(language, "Drawer", "Paid in"), flow.paid_in),
        (say_in(language, "Drawer", "Paid out"), -flow.paid_out),
    ):
        if minor:
            yield Pair(name, _amount(Money(minor, currency)))
    yield Pair(say_in(language, "Drawer", "Expected"), _amount(count.expected))


def _counted(count: Count, language: str) -> Iterator[Block]:
    """List the pieces, their sum, and what is over or short."""
    currency = count.counted.currency
    for value, many in count.pieces:
        piece = f"{_amount(Money(value, currency))} \N{MULTIPLICATION SIGN} {many}"
        yield Pair(piece, _amount(Money(value * many, currency)))
    yield Pair(say_in(language, "Drawer", "Counted"), _amount(count.counted))
    over = count.over
    if over.minor > 0:
        name, sign = say_in(language, "Drawer", "Over"), "+"
    elif over.minor < 0:
        name, sign = say_in(language, "Drawer", "Short"), ""
    else:
        name, sign = say_in(language, "Drawer", "Over / short"), ""
    yield Pair(name, f"{sign}{money(over, minus='-')}", big=True)
    if reason := count.reason:
        said = clean(say_in(language, "Reason", reason))
        yield Pair(say_in(language, "DrawerSlip", "Reason"), said)


def _foot(language: str) -> Iterator[Block]:
    for name in (
        say_in(language, "DrawerSlip", "Signature of who counted"),
        say_in(language, "DrawerSlip", "Signature of the witness"),
    ):
        yield from (Space() for _ in range(_ROOM_TO_SIGN))
        yield Pair(name, _UNDERLINE)
    yield Space()


def _amount(value: Money) -> str:
    return amount(value, minus="-")
