"""How does a card slip call what was done, and what does it say of how that stands?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.facts.card import GIVES_BACK, AttemptState, CardKind, EntryMode
from db.words import say_in

if TYPE_CHECKING:
    from collections.abc import Iterator

    from db.facts.card import Attempt


def kind(done: CardKind, language: str) -> str:
    """Name the type of a transaction, the first line of its slip."""
    return {
        CardKind.SALE: say_in(language, "Slip", "SALE"),
        CardKind.VOID: say_in(language, "Slip", "VOID"),
        CardKind.REFUND: say_in(language, "Slip", "REFUND"),
        CardKind.PREAUTH: say_in(language, "Slip", "PRE-AUTH"),
        CardKind.PREAUTH_VOID: say_in(language, "Slip", "PRE-AUTH VOID"),
        CardKind.COMPLETION: say_in(language, "Slip", "AUTH COMPLETE"),
        CardKind.COMPLETION_ADVICE: say_in(language, "Slip", "AUTH COMPLETE (ADVICE)"),
        CardKind.COMPLETION_VOID: say_in(language, "Slip", "COMPLETE VOID"),
        CardKind.BALANCE: say_in(language, "Slip", "BALANCE"),
        CardKind.TRANSFER: say_in(language, "Slip", "TRANSFER"),
        CardKind.WALLET: say_in(language, "Slip", "CODE PAYMENT"),
        CardKind.WALLET_REFUND: say_in(language, "Slip", "CODE REFUND"),
        CardKind.STORED: say_in(language, "Slip", "STORED VALUE"),
        CardKind.STORED_REFUND: say_in(language, "Slip", "STORED VALUE REFUND"),
        CardKind.STORED_LOAD: say_in(language, "Slip", "STORED VALUE LOADED"),
    }[done]


def state(known: AttemptState, language: str) -> str:
    """Name how it stands, in large letters; empty where it was approved."""
    declined = say_in(language, "Slip", "DECLINED")
    open_ = say_in(language, "Slip", "NOT CONFIRMED")
    return {
        AttemptState.DECLINED: declined,
        AttemptState.NO_ANSWER: say_in(language, "Slip", "NO ANSWER"),
        AttemptState.REVERSED: say_in(language, "Slip", "TAKEN BACK"),
        AttemptState.REFUND_UNKNOWN: say_in(language, "Slip", "REFUND PENDING"),
        AttemptState.CLEARED: say_in(language, "Slip", "CLEARED"),
        AttemptState.SENDING: open_,
        AttemptState.REVERSAL_DUE: open_,
        AttemptState.CANCEL_DUE: open_,
        AttemptState.SUSPENSE: open_,
    }.get(known, "")


def meaning(attempt: Attempt, language: str) -> Iterator[str]:
    """Say what that means for the customer, in whole sentences."""
    back = attempt.intent.kind in GIVES_BACK
    match attempt.state:
        case AttemptState.DECLINED | AttemptState.NO_ANSWER | AttemptState.REVERSED if back:
            yield say_in(language, "Slip", "No money has gone back.")
        case AttemptState.DECLINED | AttemptState.NO_ANSWER:
            yield say_in(language, "Slip", "Nothing was charged.")
        case AttemptState.REVERSED:
            yield say_in(language, "Slip", "The bank has taken it back; nothing was charged.")
        case AttemptState.REVERSAL_DUE | AttemptState.CANCEL_DUE:
            yield say_in(language, "Slip", "It is being taken back until the bank confirms it.")
        case AttemptState.REFUND_UNKNOWN:
            yield say_in(language, "Slip", "The bank has not confirmed this refund yet.")
            yield say_in(language, "Slip", "The till asks again until it has.")
            yield say_in(language, "Slip", "No cash is paid out instead. Please keep this slip.")
        case AttemptState.ADVICE_DUE:
            yield say_in(language, "Slip", "Accepted; the bank will be told.")
        case AttemptState.SUSPENSE:
            yield say_in(language, "Slip", "The shop asks the bank. Please keep this slip.")
        case AttemptState.CLEARED:
            yield say_in(language, "Slip", "The shop has found out with the bank.")
        case _:
            pass


def entry(mode: EntryMode, language: str) -> str:
    """Name how a card was read."""
    return {
        EntryMode.KEYED: say_in(language, "Slip", "keyed in"),
        EntryMode.SWIPED: say_in(language, "Slip", "swiped"),
        EntryMode.CHIP: say_in(language, "Slip", "chip"),
        EntryMode.CONTACTLESS: say_in(language, "Slip", "contactless"),
        EntryMode.CODE: say_in(language, "Slip", "code shown"),
    }[mode]


def acknowledged(done: CardKind, language: str) -> str:
    """Say what the cardholder signs for."""
    if done in GIVES_BACK:
        return say_in(language, "Slip", "I acknowledge this refund to my card.")
    return say_in(
        language, "Slip", "I acknowledge this transaction and let it be booked to my card."
    )
