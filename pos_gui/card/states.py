"""What does the host's answer, or its silence, make of an attempt? Nothing is done here.

    kind                           yes        no         nobody knows
    sale, void, hold, completion   APPROVED   DECLINED   REVERSAL_DUE: until acknowledged
    transfer                       APPROVED   DECLINED   REVERSAL_DUE
    refund                         APPROVED   DECLINED   REFUND_UNKNOWN: repeated, never taken back
    completion advice              APPROVED   SUSPENSE   ADVICE_DUE: repeated until acknowledged
    balance                        APPROVED   DECLINED   NO_ANSWER: nothing can have happened
    wallet                         APPROVED   DECLINED   CANCEL_DUE: asked about, then cancelled
    wallet refund                  APPROVED   DECLINED   REFUND_UNKNOWN
    stored value, its load         APPROVED   DECLINED   CANCEL_DUE: looked up, then cancelled
    stored value's refund          APPROVED   DECLINED   REFUND_UNKNOWN

Where not one byte was sent nothing can have happened, whatever the kind (payments.md 2, 8.4).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from db.facts.answer import (
    Acked,
    Approved,
    Declined,
    NotFound,
    NotSent,
    RefusedBack,
    ReversalReason,
    Unclear,
    Waiting,
)
from db.facts.card import AttemptState, CardKind, Verdict

if TYPE_CHECKING:
    from db.facts.answer import QueryResult, Result, ReversalResult
    from db.facts.card import Attempt

S = AttemptState
NOT_SENT = Declined("", "not_sent")
"""The line was down before anything was sent."""
_UNKNOWN = {
    CardKind.REFUND: S.REFUND_UNKNOWN,
    CardKind.WALLET_REFUND: S.REFUND_UNKNOWN,
    CardKind.COMPLETION_ADVICE: S.ADVICE_DUE,
    CardKind.BALANCE: S.NO_ANSWER,
    CardKind.WALLET: S.CANCEL_DUE,
    CardKind.STORED: S.CANCEL_DUE,
    CardKind.STORED_LOAD: S.CANCEL_DUE,
    CardKind.STORED_REFUND: S.REFUND_UNKNOWN,
}


def first(kind: CardKind, result: Result) -> Verdict:
    """Judge the answer to the first sending."""
    match result:
        case Approved():
            return Verdict(S.APPROVED, result)
        case NotSent():
            return Verdict(S.DECLINED, NOT_SENT)
        case Declined():
            return Verdict(_declined(kind), result)
        case Unclear():
            state = _UNKNOWN.get(kind, S.REVERSAL_DUE)
            reason = result.reason if state is S.REVERSAL_DUE else None
            return Verdict(state, None, reason)
        case _:
            assert_never(result)


def _declined(kind: CardKind) -> AttemptState:
    """Judge a no: an advice tells of what is done already, so somebody must find out."""
    return S.SUSPENSE if kind is CardKind.COMPLETION_ADVICE else S.DECLINED


def not_written(kind: CardKind) -> Verdict:
    """Judge an approval that could not be written down: it must not stand (reason 96)."""
    state = _UNKNOWN.get(kind, S.REVERSAL_DUE)
    return Verdict(state, None, ReversalReason.NOT_COMPLETED if state is S.REVERSAL_DUE else None)


def at_start(attempt: Attempt) -> Verdict | None:
    """Judge what an earlier run left open: it may have been sent; None where nothing is new."""
    if attempt.state is not S.SENDING:
        return None
    state = _UNKNOWN.get(attempt.intent.kind, S.REVERSAL_DUE)
    return Verdict(state, None, ReversalReason.OTHER if state is S.REVERSAL_DUE else None)


def after_reversal(result: ReversalResult) -> Verdict | None:
    """Judge the answer to a reversal; None: try again."""
    match result:
        case Acked():
            return Verdict(S.REVERSED)
        case RefusedBack():
            return Verdict(S.SUSPENSE, Declined(result.code, "reconcile", reconcile=True))
        case Unclear() | NotSent():
            return None
        case _:
            assert_never(result)


def after_repeat(kind: CardKind, result: Result) -> Verdict | None:
    """Judge the answer to a repeated refund or advice; None: it stays open.

    "Duplicate" (94) comes as Unclear: the host has it, but has not said what became of it, so it
    stays open until the batch is compared.
    """
    match result:
        case Approved():
            return Verdict(S.APPROVED, result)
        case Declined():
            return Verdict(_declined(kind), result)
        case Unclear() | NotSent():
            return None
        case _:
            assert_never(result)


def after_query(result: QueryResult) -> Verdict | None:
    """Judge what a host that can be asked says of a payment; None: cancel it, or ask again."""
    match result:
        case Approved():
            return Verdict(S.APPROVED, result)
        case Declined():
            return Verdict(S.REVERSED, result)
        case Waiting() | NotFound() | Unclear() | NotSent():
            return None
        case _:
            assert_never(result)
