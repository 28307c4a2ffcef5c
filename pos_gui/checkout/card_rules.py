"""Which rules hold at the counter for cards? Limits as data, and what follows from them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.facts.answer import Approved
from db.facts.card import (
    GIVES_BACK,
    Attempt,
    AttemptState,
    CardKind,
    EntryMode,
    Original,
)
from db.facts.electronic import taken_back
from db.facts.money import Money
from db.facts.value import dataclass

if TYPE_CHECKING:
    from collections.abc import Sequence


@dataclass(frozen=True, slots=True)
class CardRules:
    """Limits of this counter."""

    no_signature_minor: int = 1000_00
    """Contactless up to this amount needs neither PIN nor signature (UnionPay, 2018-06-01)."""
    same_again_minutes: int = 10
    """The same card and amount within so many minutes is asked about (counter.md 7, caution 3)."""
    completion_percent: int = 115
    """A completion may be so much of the authorised amount at most (payments.md 1.9)."""
    partial: bool = False
    """Whether the host may approve less than was asked for (field 60.6)."""
    tips: bool = False
    """Whether a tip may be added on the slip."""
    simulated: bool = True
    """Whether the host is the simulator: no money moves, and card data may be typed here."""


MENU = (
    CardKind.PREAUTH, CardKind.COMPLETION, CardKind.COMPLETION_ADVICE, CardKind.PREAUTH_VOID,
    CardKind.BALANCE, CardKind.TRANSFER,
)  # fmt: skip
"""What the card menu offers, in the order of its keys."""
ACCOUNT_KINDS = frozenset({CardKind.TRANSFER})
"""Kinds that need two cards."""
LONGEST_PIN = 12
"""ISO 9564-1: four to twelve digits."""
_NEVER_HAPPENED = frozenset({AttemptState.DECLINED, AttemptState.REVERSED, AttemptState.NO_ANSWER})
_SIGNED = frozenset(
    {CardKind.SALE, CardKind.PREAUTH, CardKind.COMPLETION, CardKind.REFUND, CardKind.TRANSFER}
)


def needs_signature(attempt: Attempt, rules: CardRules) -> bool:
    """Say whether the cardholder has to sign."""
    intent = attempt.intent
    if intent.kind not in _SIGNED:
        return False
    small = intent.amount.minor <= rules.no_signature_minor
    return not (intent.card.entry is EntryMode.CONTACTLESS and small)


def needs_pin(kind: CardKind, entry: EntryMode) -> bool:
    """Say whether the customer is asked for a PIN: never for a code, never for a refund."""
    return entry is not EntryMode.CODE and kind not in {
        CardKind.REFUND, CardKind.COMPLETION_ADVICE, CardKind.WALLET, CardKind.WALLET_REFUND,
    }  # fmt: skip


def original_of(attempt: Attempt) -> Original:
    """Refer to an attempt, as a void, refund or completion has to."""
    known = attempt.result if isinstance(attempt.result, Approved) else None
    return Original(
        attempt_id=attempt.intent.attempt_id,
        batch=attempt.batch,
        stan=attempt.stan,
        date=known.date if known else "",
        rrn=known.rrn if known else "",
        auth=known.auth if known else "",
        amount=known.amount if known else attempt.intent.amount,
    )


def left_to_refund(attempt: Attempt, later: Sequence[Attempt]) -> Money:
    """Say how much of a captured amount has not gone back yet, nor may be on its way back."""
    paid = attempt.approved or Money(0, attempt.intent.amount.currency)
    back = sum(
        one.intent.amount.minor
        for one in later
        if one.intent.kind in GIVES_BACK
        and taken_back(one) == attempt.intent.attempt_id
        and one.state not in _NEVER_HAPPENED
    )
    return Money(max(0, paid.minor - back), paid.currency)
