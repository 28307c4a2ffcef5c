"""How does payment look, in both directions, and the marking of goods that come back?"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from db import words
from db.facts.money import Money
from db.facts.tender import TenderKind
from db.words import SIGNS, say
from pos_gui.checkout import carding, segment_key
from pos_gui.checkout.banking import declined
from pos_gui.checkout.best import offers_off
from pos_gui.checkout.glance import coming_back, glance, left_of, marked_of, units
from pos_gui.checkout.payment import Paying
from pos_gui.checkout.state import Saving
from pos_gui.screens.kit.entry import EntryView
from pos_gui.screens.kit.views import CommitView, KeyView, Mode, Size
from pos_gui.screens.sale.present import (
    REASONS,
    bar,
    header,
    last,
    mode_of,
    notice_view,
    ribbon,
)
from pos_gui.screens.sale.present_member import who
from pos_gui.screens.sale.present_offers import off_line
from pos_gui.screens.sale.present_sell import cash_keys, reason_panel
from pos_gui.screens.sale.step_views import ReturnView
from pos_gui.screens.sale.view import (
    AmountView,
    GoodsLine,
    GoodsView,
    LedgerLine,
    PayView,
    StepView,
    TotalsView,
)

if TYPE_CHECKING:
    from db.facts.sale import SoldLine
    from pos_gui.checkout.counter import Counter
    from pos_gui.checkout.glance import Glance
    from pos_gui.checkout.state import Returning, State
    from pos_gui.screens.sale.present import Around
    from pos_gui.screens.sale.view import Slots


OFFERS = 4
"""Offers named one by one beside a payment."""
_SLIP = 8
"""The cell beside what takes money back."""


def pay_view(counter: Counter, state: State, till: str, around: Around) -> PayView:
    """Show the payment step; mirrored when money goes out."""
    seen = glance(counter, state, around.typed)
    out = mode_of(state) is Mode.REFUND
    to = _goes_to(counter, state) if out else ""
    segments = () if out else segment_keys(around)
    missing = bool(segments) and segment_key.is_missing(counter, state)
    title = say("Pay", "Take it and note the customer, if you like") if segments else ""
    if missing:
        title = say("Pay", "Who buys? One of these finishes the sale")
    return PayView(
        header=header(counter.shop, counter, till, around),
        ribbon=ribbon(state, around),
        entry=_entry(out=out),
        goods=_goods(counter, state),
        tender_title=say("Pay", "Back the way it came") if out else say("Pay", "Press the letter"),
        tenders=_tenders(counter, state, around, to),
        amounts=_amounts_out(seen) if out else _amounts(seen),
        commit=_commit(state, seen, to, closed=missing and not around.typed),
        bar=_bar(counter, state),
        cash=() if out else cash_keys(counter, state, around),
        segment_title=title,
        segment_note=say("Pay", "Ctrl + digit") if segments else "",
        segments=segments,
        steps_title=say("Pay", "This refund") if out else "",
        steps=_steps(seen, to) if out else (),
        notice=notice_view(state.notice) if state.notice else None,
    )


def _bar(counter: Counter, state: State) -> Slots:
    """Give the cells of payment; after a card that did not pay, one for its slip."""
    cells = bar(state)
    if not declined(counter, state):
        return cells
    slip = KeyView("reprint", say("Bar", "Slip"), cap="Ctrl+P")
    return (*cells[:_SLIP], slip, *cells[_SLIP + 1 :])


def _goes_to(counter: Counter, state: State) -> str:
    """Name the tender that paid for what comes back, where it is not cash; empty if it was."""
    if carding.refundable(counter, state, wallet=False) is not None:
        return "tender:card"
    if carding.refundable(counter, state, wallet=True) is not None:
        return "tender:wallet"
    return ""


def _tenders(counter: Counter, state: State, around: Around, to: str) -> tuple[KeyView, ...]:
    """Offer the tenders; what goes back to a card or wallet is never offered as cash."""
    out = mode_of(state) is Mode.REFUND
    cash = _cash(glance(counter, state, around.typed), around, out=out)
    if to:
        reason = say("Tender", "was not paid in cash")
        cash = replace(cash, sub=reason, chosen=False, enabled=False)
    return (
        _with_less(counter, state, cash, TenderKind.CASH),
        *(
            replace(one, chosen=one.command == to)
            for one in _electronic(counter, state, around, out=out)
        ),
    )


def _entry(*, out: bool) -> EntryView:
    if out:
        hint = say("Entry", "Enter pays out exactly what is due")
        return EntryView(hint=hint, name=say("Entry", "Amount"), label=say("Entry", "Pay out"))
    label = say("Entry", "Cash received")
    return EntryView(hint=label, name=say("Entry", "Amount"), label=label)


def _cash(seen: Glance, around: Around, *, out: bool) -> KeyView:
    """Offer cash; what was given of it so far is its fact."""
    fact = words.amount(-seen.due) if out else words.amount(seen.cash)
    said = bool(around.typed) or out or seen.cash.minor
    return KeyView(
        "tender:cash", say("Tender", "Cash"), fact if said else "", "cash", cap="C", chosen=True
    )


def _electronic(
    counter: Counter, state: State, around: Around, *, out: bool
) -> tuple[KeyView, ...]:
    """Offer card and payment code; what they have paid already is their fact."""
    if counter.cards is None:
        return ()
    step = state.step.paying if isinstance(state.step, Saving) else state.step
    paid = step.paid if isinstance(step, Paying) else ()

    def fact(otherwise: str, *kinds: TenderKind) -> str:
        taken = sum(abs(one.amount.minor) for one in paid if one.kind in kinds)
        return words.amount(Money(taken, counter.currency)) if taken else otherwise

    del around
    back = say("Tender", "to the card that paid") if out else say("Tender", "or stored value")
    taken = fact(back, TenderKind.CARD, TenderKind.STORED)
    card = KeyView("tender:card", say("Tender", "Bank card"), taken, "card", cap="K")
    card = _with_less(counter, state, card, TenderKind.CARD, TenderKind.STORED)
    if not counter.rules.wallets:
        return (card,)
    by = "" if out else say("Tender", "by telephone")
    code = KeyView(
        "tender:wallet", say("Tender", "QR code"), fact(by, TenderKind.WALLET), "qr", cap="W"
    )
    return card, _with_less(counter, state, code, TenderKind.WALLET)


def _with_less(counter: Counter, state: State, key: KeyView, *tenders: str) -> KeyView:
    """Say how much less it costs where this way pays everything."""
    if counter.deals is None or not counter.deals.tenders:
        return key
    from pos_gui.checkout.agreeing import less  # noqa: PLC0415  (only with such offers)

    off = less(counter, state, *tenders)
    return (
        key
        if off is None
        else replace(key, sub=say("Tender", "{amount} less", amount=words.amount(off)))
    )


def segment_keys(around: Around) -> tuple[KeyView, ...]:
    """Offer the ten segment keys."""
    return tuple(
        KeyView(f"segment:{at}", str(at), say("Segment", label), size=Size.STRONG, bold=True)
        for at, label in zip((1, 2, 3, 4, 5, 6, 7, 8, 9, 0), around.segments, strict=False)
    )


def _amount(label: str, value: Money, *, bold: bool = True, quiet: bool = False) -> AmountView:
    return AmountView(label, SIGNS[value.currency], words.amount(value), bold=bold, quiet=quiet)


def _amounts(seen: Glance) -> tuple[AmountView, AmountView, AmountView]:
    received = _amount(say("Amounts", "Received"), seen.received, bold=False,
                       quiet=not seen.received.minor)  # fmt: skip
    if seen.received.minor and seen.rest.minor:
        third = _amount(say("Amounts", "Still due"), seen.rest)
    else:
        third = _amount(say("Amounts", "Change"), seen.change, quiet=not seen.received.minor)
    return (_amount(say("Amounts", "To pay"), seen.due), received, third)


def _amounts_out(seen: Glance) -> tuple[AmountView, AmountView, AmountView]:
    zero = type(seen.due)(0, seen.due.currency)
    return (
        _amount(say("Amounts", "Goods back"), -seen.total, bold=False),
        _amount(say("Amounts", "Given back"), zero, bold=False, quiet=True),
        _amount(say("Amounts", "To give back"), -seen.due),
    )


def _commit(state: State, seen: Glance, to: str, *, closed: bool) -> CommitView:
    """Show what Enter does; where a segment key must finish, it only takes what was typed."""
    mode = mode_of(state)
    out = mode is Mode.REFUND
    verb = say("Commit", "Pay out in cash") if out else say("Commit", "Take payment")
    money = words.money(-seen.due if out else seen.missing or seen.due)
    if to and not isinstance(state.step, Saving):
        back = say("Commit", "Give back to the card"), "K"
        if to == "tender:wallet":
            back = say("Commit", "Give back to the wallet"), "W"
        return CommitView(to, mode, back[0], money, back[1])
    if isinstance(state.step, Saving):
        reason = say("Commit", "Writing it down, wait a moment")
        return CommitView("enter", mode, verb, money, "Enter", reason=reason, waiting=True)
    if closed:
        reason = say("Commit", "Press the customer's segment")
        return CommitView("enter", mode, verb, money, "Enter", reason=reason)
    return CommitView("enter", mode, verb, money, "Enter")


def _goods(counter: Counter, state: State) -> GoodsView:
    quote = state.quote
    lines = tuple(
        GoodsLine(
            line.line.product.name,
            words.quantity(line.line.quantity, line.line.product.unit,
                           weighed=line.line.product.weighed),
            words.amount(line.gross - line.override - line.line_discount),
        )
        for line in quote.lines
    )  # fmt: skip
    count = say("Totals", "{items} in {lines} lines", items=units(state), lines=len(quote.lines))
    sums = [LedgerLine(say("Goods", "Subtotal"), words.amount(quote.gross))]
    sums.extend(_offers(state))
    by_hand = quote.discount - Money(offers_off(quote), quote.total.currency)
    if by_hand:
        sums.append(LedgerLine(say("Goods", "Discounts"), words.amount(-by_hand), saving=True))
    sums.append(LedgerLine(say("Totals", "Tax included"), words.amount(quote.tax)))
    note = "" if quote.proved else say("Goods", "perhaps not the best price")
    return GoodsView(count, note or who(counter, state), lines, tuple(sums))


def _offers(state: State) -> tuple[LedgerLine, ...]:
    """Name each offer with what it took off; too many are told as one."""
    quote = state.quote
    if len(quote.offers) > OFFERS:
        together = off_line(state)
        return () if together is None else (together,)
    return tuple(
        LedgerLine(one.name, words.amount(-one.amount), saving=True) for one in quote.offers
    )


def _steps(seen: Glance, to: str) -> tuple[StepView, ...]:
    money = words.money(-seen.due)
    first = StepView(
        say("Steps", "Pay out {amount} in cash", amount=money),
        say("Steps", "From the drawer, after Enter"),
        "1",
    )
    if to:
        first = StepView(
            say("Steps", "Give {amount} back the way it was paid", amount=money),
            say("Steps", "Never in cash; if it fails, keep the slip"),
            "1",
        )
    return (
        first,
        StepView(say("Steps", "Print the return slip"),
                 say("Steps", "It names the original receipt"), "2"),
        StepView(say("Steps", "Take the goods back"),
                 say("Steps", "They count as returned once it is written down"), "3"),
    )  # fmt: skip


def return_view(
    counter: Counter, state: State, step: Returning, till: str, around: Around
) -> ReturnView:
    """Show the lines of a receipt, to be marked for coming back."""
    worth = coming_back(counter, step)
    reason = "" if step.marks else say("Commit", "Mark what comes back first")
    commit = CommitView(
        "pay", Mode.REFUND, say("Commit", "Give money back"), cap="Enter", reason=reason
    )
    ledger = (LedgerLine(say("Return", "Lines marked"), str(len(step.marks))),)
    due = AmountView(say("Totals", "To give back"), SIGNS[worth.currency], words.amount(worth),
                     quiet=not worth.minor)  # fmt: skip
    return ReturnView(
        header=header(counter.shop, counter, till, around),
        ribbon=ribbon(state, around),
        entry=EntryView(
            hint=say("Return", "Arrows choose, Space marks, + and \N{MINUS SIGN} change how many"),
            name=say("Entry", "Entry"),
        ),
        last=last(state),
        heading=say("Return", "Receipt {number} of {when}", number=step.sale.receipt_no,
                    when=f"{step.sale.at.local():%Y-%m-%d %H:%M}"),
        lines=tuple(_return_line(step, line) for line in step.sale.lines),
        panel=reason_panel(around, REASONS),
        totals=TotalsView(ledger, due),
        commit=commit,
        bar=bar(state),
        selected=around.chosen,
    )  # fmt: skip


def _return_line(step: Returning, line: SoldLine) -> KeyView:
    left, marked = left_of(step, line), marked_of(step, line)
    sold = words.quantity(line.quantity, line.unit, weighed=line.weighed)
    if left.milli <= 0:
        fact = say("Return", "already back")
    elif marked.milli:
        fact = say("Return", "{back} of {sold} comes back", back=marked.text(), sold=sold)
    else:
        fact = say("Return", "{sold} sold", sold=sold)
    return KeyView(
        f"mark:{line.ordinal}", line.product.label, fact, side=words.amount(line.total),
        chosen=bool(marked.milli), enabled=left.milli > 0, size=Size.BODY,
    )  # fmt: skip
