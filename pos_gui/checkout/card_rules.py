"""Which rules hold at the counter for cards? Limits as data, and what follows from them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.facts.answer import Approved
from db.facts.card import OF_STORED, Attempt, CardKind, EntryMode, Original
from db.facts.value import dataclass

if TYPE_CHECKING:
    from collections.abc import Callable


@dataclass(frozen=True, slots=True)
class CardRules:
    """Limits of this counter."""

    no_signature_minor: int = 1000_00
    """Contactless up to this amount needs neither PIN nor signature (UnionPay, 2018-06-01)."""
    same_again_minutes: int = 10
    """The same card and amount within so many minutes is asked about (counter.md 7, caution 3)."""
    completion_percent: int = 115
    """A completion may be so much of the authorised amount at most (payments.md 1.9)."""
    stored_most_minor: int = 1000_00
    """On a card without its owner's name may be so much at most (单用途商业预付卡管理办法, 18)."""
    partial: Callable[[], bool] = bool
    """Whether the host may approve less than was asked for (field 60.6); asked with a charge."""
    wallets: bool = True
    """Whether there is a wallet's provider to ask."""
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
    """Say whether the customer is asked for a PIN: by the bank alone, and never for a refund."""
    return entry is not EntryMode.CODE and kind not in OF_STORED | {
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
