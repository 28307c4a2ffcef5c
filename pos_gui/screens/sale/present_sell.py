"""How does the basket look while goods are entered, and what may be chosen beside it?"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from db import words
from db.facts.tax import FREE
from db.words import SIGNS, say
from pos_gui.checkout.best import offers_off
from pos_gui.checkout.glance import glance, units
from pos_gui.checkout.state import (
    AskingPrice,
    Finding,
    FindingMember,
    FindingReceipt,
    Pricing,
    Recalling,
    Selling,
)
from pos_gui.screens.kit.entry import EntryView
from pos_gui.screens.kit.views import CommitView, KeyView, Mode, Size
from pos_gui.screens.sale.functions import functions
from pos_gui.screens.sale.present import bar, header, last, mode_of, reasons_for, ribbon
from pos_gui.screens.sale.present_member import member_entry, member_key, member_panel, saves
from pos_gui.screens.sale.present_offers import hint, off_line, offers_panel
from pos_gui.screens.sale.view import (
    PANEL_KEYS,
    AmountView,
    HelpLine,
    HelpView,
    LedgerLine,
    Page,
    PanelView,
    RowView,
    SellView,
    SideView,
    TotalsView,
)

if TYPE_CHECKING:
    from db.facts.product import Product
    from db.facts.quote import QuotedLine
    from pos_gui.checkout.counter import Counter
    from pos_gui.checkout.state import State
    from pos_gui.screens.sale.present import Around

TINTS = 4
"""Tints that tell departments apart on quick keys."""
LEDGER = 4
"""Lines that the ledger has room for."""


class Rows:
    """The rows shown last: a line priced as before is not written again."""

    def __init__(self) -> None:
        """Begin with none."""
        self._known: dict[int, tuple[QuotedLine, RowView]] = {}
        self._language = ""

    def of(self, lines: tuple[QuotedLine, ...]) -> tuple[RowView, ...]:
        """Show these lines."""
        if self._language != words.language():
            self._known, self._language = {}, words.language()
        known = self._known
        # The line is kept beside its row: an identity means one line only while that one lives.
        self._known = {
            id(line): known[id(line)] if id(line) in known else (line, row(line)) for line in lines
        }
        return tuple(self._known[id(line)][1] for line in lines)


def sell_view(
    counter: Counter, state: State, till: str, around: Around, kept: Rows | None = None
) -> SellView:
    """Show the selling screen; `kept` remembers the rows of the view before."""
    rows = (kept or Rows()).of(state.quote.lines)
    return SellView(
        header=header(counter.shop, counter, till, around),
        ribbon=ribbon(state, around),
        entry=entry(state, around),
        member=member_key(counter, state),
        last=last(state),
        rows=rows,
        selected=_selected(state),
        totals=totals(counter, state),
        side=side(counter, state, around),
        commit=commit(state),
        bar=bar(state),
        help=None if rows else help_view(state),
    )


def _selected(state: State) -> int:
    for at, line in enumerate(state.basket.lines):
        if line.line_id == state.selected:
            return at
    return len(state.basket.lines) - 1


def entry(state: State, around: Around) -> EntryView:
    """Say what the one line asks for now."""
    fault = state.notice is not None and state.notice.tone.value in {"error", "unknown_code"}
    if isinstance(state.step, FindingMember):
        return replace(member_entry(state.step), fault=fault)
    hint, icon = say("Entry", "Scan, or type code, words, quantity*"), "barcode"
    match state.step:
        case AskingPrice():
            hint, icon = say("Entry", "Price of one, for example 9.90"), "barcode"
        case Finding():
            hint, icon = say("Entry", "Words, pinyin or initials; or scan for the price"), "search"
        case Recalling():
            hint = say("Entry", "Choose a parked basket with the arrows and Enter")
        case FindingReceipt():
            hint = say("Entry", "Scan the receipt, or type its number")
        case _ if around.asking:
            hint = say("Entry", "Choose the reason: 1 to 4, or Enter for the first")
        case _ if around.typed.endswith("*"):
            hint = say("Entry", "of the next item; Enter sets the selected line")
        case _:
            pass
    return EntryView(hint=hint, name=say("Entry", "Entry"), icon=icon, fault=fault)


def row(line: QuotedLine) -> RowView:
    """Show one line of the basket."""
    goods = line.line.product
    charged = line.listed or line.price
    changed = charged != line.regular
    off = line.discount
    quantity = words.quantity(line.line.quantity, goods.unit, weighed=goods.weighed)
    return RowView(
        name=goods.name,
        quantity=quantity,
        price=words.price(charged),
        amount=words.amount(line.total if line.line.returns else line.gross - off),
        was=words.price(line.regular) if changed else "",
        discount=words.amount(-off) if off else "",
        reason=_reason(line),
        marks=_marks(line),
        spoken=f"{goods.name}, {quantity}, {words.amount(line.total)}",
    )


def _reason(line: QuotedLine) -> str:
    """Name the reason of everything taken off."""
    said = [say("Reason", line.line.reason)] if line.line.reason else []
    if line.line.percent is not None:
        said.insert(0, say("Row", "{percent} off", percent=words.percent(line.line.percent)))
    elif line.override:
        said.insert(0, say("Row", "Price changed"))
    elif line.line_discount:
        said.insert(0, say("Row", "Discount"))
    said.extend(
        say("Row", "tax taken off") if one.key == FREE else one.name for one in line.offers
    )
    if line.basket_share:
        said.append(say("Row", "share of basket discount"))
    return ", ".join(said)


def _marks(line: QuotedLine) -> tuple[str, ...]:
    marks = []
    if line.line.product.weighed:
        marks.append(say("Mark", "kg"))
    if line.offers:
        marks.append(say("Mark", "P"))
    if line.override or line.line_discount:
        marks.append(say("Mark", "%"))
    return tuple(marks)


def totals(counter: Counter, state: State) -> TotalsView:
    """Show what the basket costs."""
    quote = state.quote
    count = say("Totals", "{items} in {lines} lines", items=units(state), lines=len(quote.lines))
    if not quote.lines:
        count = "0"
    ledger = [LedgerLine(say("Totals", "Items"), count)]
    if (offers := off_line(state)) is not None:
        ledger.append(offers)
    if state.basket.discount is not None:
        off = words.amount(-state.basket.discount)
        ledger.append(LedgerLine(say("Totals", "Off the basket"), off, saving=True))
    only = quote.discount.minor == offers_off(quote)
    if quote.discount and not only and mode_of(state) is Mode.SALE:
        ledger.append(
            LedgerLine(say("Totals", "Saved in all"), words.amount(-quote.discount), saving=True)
        )
    if quote.lines:
        ledger.append(LedgerLine(_tax_label(counter, state), words.amount(quote.tax)))
    return TotalsView(_four(ledger, saves(state), hint(state)), _due(state))


def _tax_label(counter: Counter, state: State) -> str:
    if state.basket.exempt is not None:
        return say("Totals", "Tax exempt")
    included = counter.shop.profile.prices_include_tax
    return say("Totals", "Tax included") if included else say("Totals", "Tax")


def _four(ledger: list[LedgerLine], *hints: LedgerLine | None) -> tuple[LedgerLine, ...]:
    """Keep four lines; hints take the place of the tax, which the payment step tells again."""
    more = tuple(one for one in hints if one is not None)
    if not more:
        return (*ledger[: LEDGER - 1], *ledger[LEDGER - 1 :][-1:])
    return (*ledger[: LEDGER - len(more)], *more)


def _due(state: State) -> AmountView:
    """Show what is due; after a sale its change, which the cashier counts out, until a scan."""
    total, sale = state.quote.total, state.last
    if not state.quote.lines and sale is not None and sale.change:
        label = say("Totals", "Change of {number}", number=sale.receipt_no)
        return AmountView(label, SIGNS[total.currency], words.amount(sale.change))
    out = total.minor < 0
    return AmountView(
        label=say("Totals", "To give back") if out else say("Totals", "To pay"),
        sign=SIGNS[total.currency],
        amount=words.amount(-total if out else total),
        quiet=not state.quote.lines,
    )


def commit(state: State) -> CommitView:
    """Show what comes next."""
    mode = mode_of(state)
    if isinstance(state.step, FindingReceipt):
        # Locked, so it wears no colour; it stays on the right, beside the totals.
        reason = say("Commit", "Scan the receipt first")
        return CommitView(
            "pay", Mode.SALE, say("Commit", "Give money back"), cap="F12", reason=reason
        )
    reason = ""
    if not state.basket.lines:
        reason = say("Commit", "Scan something first")
    elif isinstance(state.step, Pricing):
        reason = say("Commit", "Finding the best price")
    elif not isinstance(state.step, Selling):
        reason = say("Commit", "Finish this step first")
    waits = isinstance(state.step, Pricing)
    verb = say("Commit", "Take payment")
    return CommitView("pay", mode, verb, cap="F12", reason=reason, waiting=waits)


def help_view(state: State) -> HelpView:
    """Say the next act where the basket is empty."""
    if isinstance(state.step, FindingReceipt):
        return HelpView(
            say("Help", "Scan the receipt"),
            (
                HelpLine("01-000483", say("Help", "or type its number and Enter")),
                HelpLine("Esc", say("Help", "back to selling")),
            ),
        )
    return HelpView(
        say("Help", "Scan the first item"),
        (
            HelpLine("6*", say("Help", "then scan: six of it at once")),
            HelpLine("pg", say("Help", "finds goods by pinyin initials or words")),
            HelpLine("Shift+F9", say("Help", "brings a parked basket back")),
            HelpLine("F5", say("Help", "return: scan the receipt")),
        ),
    )


def side(counter: Counter, state: State, around: Around) -> SideView:
    """Show the right column."""
    groups = tuple(dict.fromkeys(group_of(one) for one in around.quick))
    group = around.group if around.group in groups else (groups[0] if groups else "")
    tiles = tuple(
        _tile(product, groups.index(group))
        for product in around.quick
        if group_of(product) == group
    )
    return SideView(
        page=Page.PAD if around.page == "offers" else Page(around.page),
        cash=cash_keys(counter, state, around),
        quick_pages=tuple(
            KeyView(f"group:{one}", one or say("Side", "Goods"), chosen=one == group)
            for one in groups
        ),
        quick=tiles,
        functions=functions(state),
        panel=panel(counter, state, around),
    )


def group_of(product: Product) -> str:
    """Name the group of a quick key: the first level of its department."""
    return product.department.key.partition("/")[0] if product.department else ""


def _tile(product: Product, tint: int) -> KeyView:
    price = words.price(product.price) if product.price else say("Side", "Any")
    side_text = f"{price}/{product.unit}" if product.weighed else price
    return KeyView(f"sell:{product.code}", product.name, side=side_text, tint=tint % TINTS)


def cash_keys(counter: Counter, state: State, around: Around) -> tuple[KeyView, ...]:
    """Offer exact cash and the amounts that people hand over."""
    seen = glance(counter, state, around.typed)
    may = bool(state.basket.lines) and seen.missing.minor > 0
    amount = words.money(seen.missing) if may else ""
    exact = KeyView("exact", say("Cash", "Exact"), amount, bold=True, enabled=may)
    offers = seen.quick if may else ()
    return (
        exact,
        *(
            KeyView(f"cash:{one.text()}", words.money(one).removesuffix(".00"), size=Size.STRONG)
            for one in offers
        ),
    )


def panel(counter: Counter, state: State, around: Around) -> PanelView | None:
    """Show a list that is to be answered first."""
    if around.asking:
        return reason_panel(around, reasons_for(around.asking))
    match state.step:
        case Finding():
            from pos_gui.screens.sale.present_hits import hits_panel  # noqa: PLC0415  (when found)

            return hits_panel(state.step, around)
        case FindingMember():
            return member_panel(counter, state, state.step, around)
        case Recalling():
            return PanelView(say("Panel", "Parked baskets"), parked_keys(state, around))
        case _:
            return offers_panel(state) if around.page == "offers" and state.quote.lines else None


def parked_keys(state: State, around: Around) -> tuple[KeyView, ...]:
    """List the parked baskets: first item, count."""
    return tuple(
        KeyView(
            f"parked:{one.basket.basket_id}",
            one.basket.lines[0].product.name,
            say("Panel", "{count} lines", count=len(one.basket.lines)),
            cap=str(at + 1),
            size=Size.BODY,
            chosen=at == around.chosen,
        )
        for at, one in enumerate(state.parked[:PANEL_KEYS])
        if one.basket.lines
    )


def reason_panel(around: Around, reasons: tuple[str, ...]) -> PanelView:
    """List the reasons, each with its digit."""
    keys = tuple(
        KeyView(
            f"reason:{at}",
            say("Reason", reason),
            cap=str(at + 1),
            chosen=at == around.reason,
            size=Size.BODY,
        )
        for at, reason in enumerate(reasons)
    )
    return PanelView(say("Panel", "Why?"), keys, say("Panel", "Esc leaves everything as it was"))
