"""What does the host's answer mean, and is it the answer to this question?"""

from __future__ import annotations

import hmac
from typing import TYPE_CHECKING

from db.facts.answer import (
    Acked,
    Approved,
    RefusedBack,
    ReversalReason,
    SignedOn,
    Unclear,
)
from db.facts.batch import Balanced, BatchTotals, Differs
from db.facts.money import Money
from pos_gui.card.terminal.protection import MAC

if TYPE_CHECKING:
    from db.facts.answer import Declined
    from db.facts.batch import SettleResult
    from db.facts.card import Attempt
    from pos_gui.card.message.codec import Message
    from pos_gui.card.message.dialect import Dialect
    from pos_gui.card.terminal.protection import Cover

_PARTIAL = "10"
_TAKEN_BACK = frozenset({"00", "25", "01"})
"""Done; not found or reversed already; declined from the start (payments.md 1.8)."""
_AGAIN = frozenset({"sign_on", "wait", "later"})
"""Actions after which the same reversal is sent once more."""
_REVERSED = "0410"
"""The answer to a reversal."""
_AGREED = "1"
_HALF = 31


def belongs(question: Message, answer: Message, dialect: Dialect) -> bool:
    """Say whether this answers that; anything else is discarded and the wait goes on (1.6)."""
    asked, told = question.fields, answer.fields
    if answer.mti != f"{int(question.mti) + 10:04d}":
        return False
    same = ["3", "11", "41", *(["42"] if told.get("39") in dialect.approved else [])]
    if told.get("39") != _PARTIAL and "4" in told:
        same.append("4")
    return all(told.get(number) == asked[number] for number in same if number in asked)


def genuine(cover: Cover, body: bytes, answer: Message, dialect: Dialect) -> bool:
    """Say whether the MAC is right; an approval without one is not genuine (1.5)."""
    told = answer.fields.get("64")
    if told is None:
        # What ends a reversal is as good as an approval: money would stay where it is.
        ends = dialect.approved | (_TAKEN_BACK if answer.mti == _REVERSED else frozenset())
        return answer.fields.get("39") not in ends
    return hmac.compare_digest(cover.signed(body[:-MAC]), bytes.fromhex(told))


def transaction(
    attempt: Attempt, answer: Message, dialect: Dialect
) -> Approved | Declined | Unclear:
    """Read the answer to a transaction: yes, no, or nobody knows."""
    code = answer.fields.get("39", "")
    if not code or code in dialect.unsure:
        return Unclear(ReversalReason.NO_ANSWER, code)
    if code not in dialect.approved:
        return dialect.declined(code)
    if code == _PARTIAL and not _may_be_less(attempt, answer):
        # The host has taken something that nobody agreed to: it must be taken back.
        return Unclear(ReversalReason.OTHER, code)
    return _approved(attempt, answer, code)


def _may_be_less(attempt: Attempt, answer: Message) -> bool:
    """Say whether a part was allowed, and this is one."""
    told = int(answer.fields.get("4", "0"))
    return attempt.intent.partial and 0 < told < attempt.intent.amount.minor


def _approved(attempt: Attempt, answer: Message, code: str) -> Approved:
    told, currency = answer.fields, attempt.intent.amount.currency
    amount = Money(int(told["4"]), currency) if "4" in told else attempt.intent.amount
    banks = told.get("44", "").ljust(22)
    return Approved(
        code=code,
        amount=amount,
        rrn=told.get("37", "").strip(),
        auth=told.get("38", "").strip(),
        date=told.get("13", ""),
        time=told.get("12", ""),
        settle_date=told.get("15", ""),
        issuer=banks[:11].strip(),
        acquirer=banks[11:22].strip() or told.get("32", ""),
        organisation=told.get("63", "")[:3],
        balance=_balance(told.get("54", ""), currency),
    )


def _balance(text: str, currency: str) -> Money | None:
    """Read field 54: account 2, kind 2, currency 3, C or D, twelve digits."""
    if len(text) < 20 or not (text.isascii() and text[8:20].isdigit()):  # noqa: PLR2004  (the field's length)
        return None
    minor = int(text[8:20])
    return Money(-minor if text[7] == "D" else minor, currency)


def taken_back(answer: Message, dialect: Dialect) -> Acked | RefusedBack | Unclear:
    """Read the answer to a reversal; where the keys or the batch are old, it is not one yet."""
    code = answer.fields.get("39", "")
    if code in _TAKEN_BACK:
        return Acked(code)
    if code in dialect.unsure or dialect.actions.get(code) in _AGAIN:
        return Unclear(ReversalReason.NO_ANSWER, code)
    return RefusedBack(code)


def signed_on(answer: Message) -> SignedOn | None:
    """Read batch and clock from the answer to a sign-on; None if they are not there."""
    told = answer.fields
    batch = told.get("60", "")[2:8]
    if len(batch) != 6:  # noqa: PLR2004  (field 60.2)
        return None
    return SignedOn(int(batch), told.get("13", ""), told.get("12", ""))


def settled(answer: Message) -> SettleResult:
    """Read the answer to a settlement: it has no field 39, the flags in field 48 tell."""
    told = answer.fields.get("48", "")
    if len(told) != 2 * _HALF:
        return Unclear(ReversalReason.NO_ANSWER)
    halves = told[:_HALF], told[_HALF:]
    if all(half[-1] == _AGREED for half in halves):
        return Balanced()
    domestic, foreign = (
        BatchTotals(int(one[:12]), int(one[12:15]), int(one[15:27]), int(one[27:30]))
        for one in halves
    )
    return Differs(domestic, foreign)
