"""What do cards do in the crash tests? Terminals, intents and answers, made from plain facts."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from db.facts.answer import Approved, Declined, ReversalReason, SignedOn
from db.facts.card import (
    AttemptState,
    CardKind,
    CardShown,
    EntryMode,
    Intent,
    Original,
    Terminal,
    Verdict,
)
from db.facts.tender import Paid
from tests.crash import trade

if TYPE_CHECKING:
    from db.facts.card import Attempt
    from db.facts.sale import Draft

TERMINAL = Terminal(
    "01", "12345678", "898320153990001", "\u5e97 Jalapen\u0303o", "simulator", "unionpay", 0,
    signed_on=False,
)  # fmt: skip
"""A terminal with an awkward name."""
CARD = CardShown("622576******9524", "k1", "CUP", EntryMode.SWIPED, with_pin=True, expiry="3012")
LOST = Verdict(AttemptState.REVERSAL_DUE, None, ReversalReason.NO_ANSWER)
NO = Verdict(AttemptState.DECLINED, Declined("51", "no_money"))
BACK = Verdict(AttemptState.REVERSED)


def signed_on(batch: int) -> SignedOn:
    """Give what the host says when it lets the terminal in."""
    return SignedOn(batch, "0302", "100000")


def intent(name: str, minor: int, order: str, step: int) -> Intent:
    """Ask a card for so much."""
    amount = trade.money(minor)
    at, who = trade.moment(step), trade.CASHIER.key
    return Intent(name, CardKind.SALE, amount, CARD, order=order, at=at, person=who)


def refund(name: str, paid: Attempt, minor: int, step: int) -> Intent:
    """Ask to give back so much of a payment."""
    asked = paid.intent
    to = Original(asked.attempt_id, paid.batch, paid.stan, "0302", "318", "A1", asked.amount)
    plain = intent(name, minor, "", step)
    return replace(plain, kind=CardKind.REFUND, original=to, sealed=b"a sealed number")


def yes(asked: Intent) -> Verdict:
    """Approve all of it."""
    told = Approved("00", asked.amount, "318", "A1", "0302", "100001", "0303", "CCB", "ICBC")
    return Verdict(AttemptState.APPROVED, told)


def paid_by(draft: Draft, attempt: str) -> Draft:
    """Settle a sale by this card alone."""
    due = sum((one.amount for one in draft.tenders[1:]), draft.tenders[0].amount)
    zero = trade.money(0)
    return replace(draft, tenders=(Paid("card", due, due, attempt),), change=zero)
