"""What does a wallet's answer mean for an attempt? Whatever is not plainly said is not known."""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.facts.answer import (
    Acked,
    Approved,
    Declined,
    NotFound,
    ReversalReason,
    Unclear,
    Waiting,
)

if TYPE_CHECKING:
    from db.facts.answer import QueryResult
    from db.facts.card import Attempt
    from pos_gui.card.wallet.asking import Told

DONE = "00"
"""Said of every yes, as the bank's host says it."""
NOT_KNOWN = Unclear(ReversalReason.NO_ANSWER)
"""Without a code: a code would have the bank's terminal sign on (see the lane)."""
_NO_PAYMENT = {"FAILED": "other_tender", "CLOSED": "other_tender"}
"""Answers to a payment after which nothing can have happened, and what the cashier does."""
_NO_REFUND = {"NOT_PAID": "check_original", "TOO_MUCH": "correct_amount"}
_ENDED = frozenset({"CLOSED", "REVOKED"})


def paid(attempt: Attempt, told: Told) -> QueryResult:
    """Read the answer to a payment."""
    code = told.get("code", "")
    if code in _NO_PAYMENT:
        return Declined(code, _NO_PAYMENT[code])
    return state_of(attempt, told)


def state_of(attempt: Attempt, told: Told) -> QueryResult:
    """Read what a trade has come to; one for another amount is nothing that we asked for."""
    code, state = told.get("code", ""), told.get("state", "")
    if code == "NOT_FOUND":
        return NotFound()
    if code != "OK":
        return NOT_KNOWN
    if state in _ENDED:
        return Declined(state, "other_tender")
    if told.get("amount") != str(attempt.intent.amount.minor):
        return NOT_KNOWN
    if state == "SUCCESS":
        return _yes(attempt, told)
    return Waiting() if state == "WAITING" else NOT_KNOWN


def given_back(attempt: Attempt, told: Told) -> Approved | Declined | Unclear:
    """Read the answer to a refund."""
    code = told.get("code", "")
    if code in _NO_REFUND:
        return Declined(code, _NO_REFUND[code])
    return _yes(attempt, told) if code == "OK" else NOT_KNOWN


def cancelled(told: Told) -> Acked | Unclear:
    """Read the answer to a cancel; anything but a yes is asked again."""
    return Acked(DONE) if told.get("code") == "OK" else NOT_KNOWN


def _yes(attempt: Attempt, told: Told) -> Approved:
    return Approved(DONE, attempt.intent.amount, rrn=told.get("trade_no", ""))
