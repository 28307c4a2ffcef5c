"""What have cards and wallets moved for a basket? The tenders that its attempts are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.facts.card import BLOCKING, CAPTURES, GIVES_BACK, PAID, Attempt, AttemptState, CardKind
from db.facts.money import Money
from db.facts.tender import Paid, TenderKind

if TYPE_CHECKING:
    from collections.abc import Sequence

NEVER = frozenset({AttemptState.DECLINED, AttemptState.REVERSED, AttemptState.NO_ANSWER})
"""States in which nothing has happened."""
UNKNOWN = BLOCKING | {AttemptState.REFUND_UNKNOWN, AttemptState.SUSPENSE}
"""States in which nobody knows where the money is: no cash goes out for it."""


_TENDERS = {
    CardKind.WALLET: TenderKind.WALLET,
    CardKind.WALLET_REFUND: TenderKind.WALLET,
    CardKind.STORED: TenderKind.STORED,
    CardKind.STORED_REFUND: TenderKind.STORED,
}


def tender_kind(kind: CardKind) -> TenderKind:
    """Say as which means of payment a transaction counts."""
    return _TENDERS.get(kind, TenderKind.CARD)


def tender_of(attempt: Attempt) -> Paid:
    """Give the tender that an approved attempt is; negative where it pays the customer."""
    approved = attempt.approved or attempt.intent.amount
    out = attempt.intent.kind in GIVES_BACK
    amount = -approved if out else approved
    return Paid(tender_kind(attempt.intent.kind), amount, amount, attempt.intent.attempt_id)


def tenders_of(attempts: Sequence[Attempt]) -> tuple[Paid, ...]:
    """Give what a basket's attempts have moved so far; a tender that was voided again is none."""
    mine = {one.intent.attempt_id for one in attempts}
    done = [one for one in attempts if one.state in PAID]
    voids = {one.intent.attempt_id: taken_back(one) for one in done if taken_back(one) in mine}
    gone = set(voids) | set(voids.values())
    return tuple(
        tender_of(one)
        for one in done
        if one.intent.kind in CAPTURES | GIVES_BACK and one.intent.attempt_id not in gone
    )


def taken_back(attempt: Attempt) -> str:
    """Name the attempt that this one takes back; empty where it takes none back."""
    original = attempt.intent.original
    return original.attempt_id if original and attempt.intent.kind in GIVES_BACK else ""


def left_to_refund(attempt: Attempt, later: Sequence[Attempt]) -> Money:
    """Say how much of a captured amount has not gone back yet, nor may be on its way back."""
    paid = attempt.approved or Money(0, attempt.intent.amount.currency)
    back = sum(
        one.intent.amount.minor
        for one in later
        if one.intent.kind in GIVES_BACK
        and taken_back(one) == attempt.intent.attempt_id
        and one.state not in NEVER
    )
    return Money(max(0, paid.minor - back), paid.currency)
