"""How do a card attempt's facts become rows, and rows facts again? No transaction is opened here.

Intent and answers are kept as JSON beside the columns that are searched by; a full card number, a
track or a PIN has no place in either.
"""

from __future__ import annotations

import json
from hashlib import sha256
from typing import TYPE_CHECKING, Any

from db.chain import canonical
from db.connection import rows, value
from db.facts.answer import Approved, Declined, ReversalReason
from db.facts.card import (
    BLOCKING,
    OF_STORED,
    Attempt,
    AttemptState,
    CardKind,
    CardShown,
    EntryMode,
    Intent,
    Original,
    Verdict,
)
from db.facts.electronic import tenders_of
from db.facts.moment import Moment
from db.facts.money import Money
from db.facts.tender import ELECTRONIC
from db.facts.trouble import Refused

if TYPE_CHECKING:
    from collections.abc import Iterable

    from db.facts.sale import Draft

_HEAD = (
    "seq, id, attempt.lane, terminal_no, merchant_no, batch, stan, kind, minor, order_id, "
    "at_ms, offset_min, person, body, attempt_now.state, tries"
)
_FROM = "FROM attempt JOIN attempt_now ON attempt_now.attempt = attempt.seq"
_ALL = 2**31
"""More events than an attempt ever has."""
_INSERT = (
    "INSERT INTO attempt (seq, id, lane, terminal_no, merchant_no, batch, stan, kind, minor, "
    "order_id, original, card_key, at_ms, offset_min, person, body) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)


def lanes(till: str) -> tuple[str, str, str]:
    """Give the lanes of a till, to its bank, its wallets and its ledger: one open attempt each."""
    return till, f"{till}w", f"{till}s"


def lane_of(till: str, batch: int, kind: str) -> str:
    """Say on which of its till's lanes an attempt is; whatever is in a batch is the bank's."""
    bank, wallet, ledger = lanes(till)
    if batch:
        return bank
    return ledger if kind in OF_STORED else wallet


def insert(attempt: Attempt) -> int:
    """Write an attempt and its first event; gives its row number."""
    intent = attempt.intent
    lane = lane_of(attempt.lane, attempt.batch, intent.kind)
    seq = int(value("SELECT coalesce(max(seq), 0) + 1 FROM attempt"))
    rows(
        _INSERT,
        (
            seq, intent.attempt_id, attempt.lane, attempt.terminal_no, attempt.merchant_no,
            attempt.batch, attempt.stan, intent.kind.value, intent.amount.minor, intent.order,
            intent.original.attempt_id if intent.original else None, intent.card.key,
            intent.at.utc_ms, intent.at.offset_min, intent.person, canonical(_body_of(attempt)),
        ),
    )  # fmt: skip
    rows(
        "INSERT INTO attempt_now (attempt, lane, state, tries, sealed) VALUES (?, ?, ?, 0, ?)",
        (seq, lane, attempt.state.value, intent.sealed or None),
    )
    _event(seq, Verdict(attempt.state), intent.at, "")
    return seq


def intended(attempt: Attempt, seq: int) -> dict[str, object]:
    """Write an attempt as the journal first tells of it, complete enough to make its row anew."""
    intent = attempt.intent
    return {
        "attempt": intent.attempt_id, "row": seq, "kind": intent.kind.value,
        "terminal": attempt.terminal_no, "merchant": attempt.merchant_no, "batch": attempt.batch,
        "stan": attempt.stan, "minor": intent.amount.minor, "order": intent.order,
        "state": attempt.state.value, "sealed": sealed_as(intent.sealed or None),
        **_body_of(attempt),
    }  # fmt: skip


def sealed_as(sealed: bytes | None) -> str | None:
    """Name a sealed number by its hash; it says nothing of the number, and stays when it goes."""
    return None if sealed is None else sha256(sealed).hexdigest()


def move(seq: int, verdict: Verdict, at: Moment, reference: str = "") -> None:
    """Write what became known; a resolved refund's sealed number is wiped."""
    _event(seq, verdict, at, reference)
    rows("UPDATE attempt_now SET state = ? WHERE attempt = ?", (verdict.state.value, seq))
    if verdict.state is not AttemptState.REFUND_UNKNOWN:
        rows("UPDATE attempt_now SET sealed = NULL WHERE attempt = ?", (seq,))


def _event(seq: int, verdict: Verdict, at: Moment, reference: str) -> None:
    ordinal = int(
        value("SELECT coalesce(max(ordinal), 0) + 1 FROM attempt_event WHERE attempt = ?", (seq,))
    )
    rows(
        "INSERT INTO attempt_event (attempt, ordinal, state, at_ms, offset_min, body) "
        "VALUES (?, ?, ?, ?, ?, ?)",
        (
            seq, ordinal, verdict.state.value, at.utc_ms, at.offset_min,
            canonical(told_of(verdict, reference)),
        ),
    )  # fmt: skip


def _body_of(attempt: Attempt) -> dict[str, object]:
    """Write an intent as the journal and the row keep it."""
    intent = attempt.intent
    original = intent.original
    return {
        **({"goods": attempt.goods} if attempt.goods else {}),
        "card": _card_text(intent.card),
        "original": None
        if original is None
        else [
            original.attempt_id, original.batch, original.stan, original.date, original.rrn,
            original.auth, original.amount.minor,
        ],
        "partial": int(intent.partial),
        "tip": intent.tip.minor if intent.tip else None,
        "target": _card_text(intent.target) if intent.target else None,
        "currency": intent.amount.currency,
    }  # fmt: skip


def _card_text(card: CardShown) -> list[object]:
    return [
        card.masked, card.key, card.brand, card.entry.value, int(card.with_pin), card.expiry,
        card.issuer,
    ]  # fmt: skip


def told_of(verdict: Verdict, reference: str = "") -> dict[str, object]:
    """Write a verdict as the journal and the event keep it; a balance is not kept."""
    told: dict[str, object] = {"state": verdict.state.value}
    match verdict.result:
        case Approved() as yes:
            told["approved"] = [
                yes.code, yes.amount.minor, yes.rrn, yes.auth, yes.date, yes.time,
                yes.settle_date, yes.issuer, yes.acquirer, yes.organisation,
            ]  # fmt: skip
        case Declined() as no:
            told["declined"] = [no.code, no.action, int(no.reconcile)]
        case None:
            pass
    if verdict.reason is not None:
        told["reason"] = verdict.reason.value
    if reference:
        told["reference"] = reference
    return told


def find(where: str, values: tuple[object, ...], order: str = "seq") -> tuple[Attempt, ...]:
    """Read the attempts that a condition of ours holds for."""
    found = rows(f"SELECT {_HEAD} {_FROM} WHERE {where} ORDER BY {order}", values)
    return tuple(_attempt(row) for row in found)


def as_heard(seq: int, heard: int) -> Attempt:
    """Read an attempt as it stood after so many events."""
    (row,) = rows(f"SELECT {_HEAD} {_FROM} WHERE seq = ?", (seq,))
    state = "SELECT state FROM attempt_event WHERE attempt = ? AND ordinal = ?"
    return _attempt((*row[:-2], value(state, (seq, heard)), row[-1]), heard)


def newest_stan(terminal_no: str, batch: int) -> int:
    """Give the highest trace number of a batch; 0 where nothing was asked."""
    sql = "SELECT coalesce(max(stan), 0) FROM attempt WHERE terminal_no = ? AND batch = ?"
    return int(value(sql, (terminal_no, batch)))


def seq_of(attempt_id: str) -> int | None:
    """Find the row number of an attempt."""
    found = value("SELECT seq FROM attempt WHERE id = ?", (attempt_id,))
    return None if found is None else int(found)


def _attempt(row: tuple[Any, ...], heard: int = _ALL) -> Attempt:
    seq, name, lane, terminal, merchant, batch, stan, kind, minor, order, *rest = row
    at_ms, offset, person, text, state, tries = rest
    body = json.loads(text)
    currency = body["currency"]
    intent = Intent(
        attempt_id=name,
        kind=CardKind(kind),
        amount=Money(minor, currency),
        card=_card(body["card"]),
        order=order,
        at=Moment(at_ms, offset),
        person=person,
        original=_original(body["original"], currency),
        partial=bool(body["partial"]),
        tip=None if body["tip"] is None else Money(body["tip"], currency),
        target=_card(body["target"]) if body["target"] else None,
    )
    events = rows(
        "SELECT at_ms, offset_min, body FROM attempt_event WHERE attempt = ? AND ordinal <= ? "
        "ORDER BY ordinal",
        (seq, heard),
    )
    goods = body.get("goods", "")
    made = Attempt(intent, lane, terminal, merchant, batch, stan, AttemptState(state), goods=goods)
    return _with_events(made, tries, events)


def _with_events(attempt: Attempt, tries: int, events: Iterable[tuple[int, int, str]]) -> Attempt:
    """Add what became known, event by event."""
    currency = attempt.intent.amount.currency
    result: Approved | Declined | None = None
    reason: ReversalReason | None = None
    reference, changed = "", attempt.intent.at
    for at_ms, offset, text in events:
        told = json.loads(text)
        changed = Moment(at_ms, offset)
        if "approved" in told:
            code, minor, *rest = told["approved"]
            result = Approved(code, Money(minor, currency), *rest)
        if "declined" in told:
            code, action, reconcile = told["declined"]
            result = Declined(code, action, reconcile=bool(reconcile))
        reason = ReversalReason(told["reason"]) if "reason" in told else reason
        reference = told.get("reference", reference)
    return Attempt(
        attempt.intent, attempt.lane, attempt.terminal_no, attempt.merchant_no, attempt.batch,
        attempt.stan, attempt.state, result, reason, tries, reference, changed, attempt.goods,
    )  # fmt: skip


def _card(told: list[Any]) -> CardShown:
    masked, key, brand, entry, with_pin, expiry, issuer = told
    return CardShown(
        masked, key, brand, EntryMode(entry), with_pin=bool(with_pin), expiry=expiry, issuer=issuer
    )


def _original(told: list[Any] | None, currency: str) -> Original | None:
    if told is None:
        return None
    name, batch, stan, date, rrn, auth, minor = told
    return Original(name, batch, stan, date, rrn, auth, Money(minor, currency))


def goods_of(order: str) -> str:
    """Name what a basket holds now; empty where it is neither open nor parked.

    The customer segment is no part of it: it may be noted while the bank works. Nor is what it
    came to when it was parked.
    """
    head = value(
        "SELECT json_remove(head, '$.segment', '$.came_to') FROM basket WHERE id = ?", (order,)
    )
    if head is None:
        return ""
    lines = rows("SELECT body FROM basket_line WHERE basket = ? ORDER BY place, line", (order,))
    return sha256(canonical([head, *(body for (body,) in lines)]).encode()).hexdigest()


def refuse_unpaid(draft: Draft) -> None:
    """Hold a sale's electronic tenders against what the host has approved, to the cent.

    Raises:
        Refused: where one has no approval of this basket, where something of it is not known yet,
            or where an approved amount is left out.

    """
    told = {one.attempt: (one.amount, one.given) for one in draft.tenders if one.attempt}
    electronic = [one for one in draft.tenders if one.kind in ELECTRONIC]
    mine = find("order_id = ?", (draft.sale_id,))
    if not electronic and not mine:
        return
    if any(one.state in BLOCKING | {AttemptState.REFUND_UNKNOWN} for one in mine):
        raise Refused("The bank has not confirmed yet.")
    moved = {one.attempt: (one.amount, one.given) for one in tenders_of(mine)}
    if told != moved or len(told) != len(electronic):
        raise Refused("What the cards have paid is not what the sale says.")


def refuse_if_paid(order: str) -> None:
    """Refuse to give up a basket on which card money lies, or may lie.

    Raises:
        Refused: as long as it does.

    """
    mine = find("order_id = ?", (order,))
    if tenders_of(mine) or any(one.state in BLOCKING for one in mine):
        raise Refused("A card has paid for this: take the payment back first.")
