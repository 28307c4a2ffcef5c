"""What are the card's transactions called, and which colour do they wear?"""

from __future__ import annotations

from db import words
from db.facts.card import AttemptState, CardKind
from db.words import say
from pos_gui.screens.kit.views import Mode

MODES = {
    CardKind.VOID: Mode.VOID,
    CardKind.PREAUTH_VOID: Mode.VOID,
    CardKind.COMPLETION_VOID: Mode.VOID,
    CardKind.REFUND: Mode.REFUND,
    CardKind.WALLET_REFUND: Mode.REFUND,
    CardKind.PREAUTH: Mode.PREAUTH,
    CardKind.BALANCE: Mode.INQUIRY,
    CardKind.TRANSFER: Mode.PREAUTH,
    CardKind.STORED_REFUND: Mode.REFUND,
    CardKind.STORED_LOAD: Mode.PREAUTH,
}
"""Every other kind takes money for goods."""
CODES = {
    CardKind.SALE: "SALE",
    CardKind.VOID: "VOID",
    CardKind.REFUND: "REFUND",
    CardKind.PREAUTH: "PRE-AUTH",
    CardKind.PREAUTH_VOID: "PRE-AUTH VOID",
    CardKind.COMPLETION: "COMPLETION",
    CardKind.COMPLETION_ADVICE: "COMPLETION ADVICE",
    CardKind.COMPLETION_VOID: "COMPLETION VOID",
    CardKind.BALANCE: "BALANCE",
    CardKind.TRANSFER: "TRANSFER",
    CardKind.WALLET: "QR PAY",
    CardKind.WALLET_REFUND: "QR REFUND",
    CardKind.STORED: "STORED VALUE",
    CardKind.STORED_REFUND: "STORED VALUE REFUND",
    CardKind.STORED_LOAD: "LOAD",
}
"""Beside the Chinese word, as terminals print it."""


def code_of(kind: CardKind) -> str:
    """Give the word in English where the ribbon speaks Chinese."""
    return "" if words.language() == "en" else CODES[kind]


def kind_word(kind: CardKind) -> str:
    """Name a transaction: ribbon, verb, and the slip's first line."""
    named = {
        CardKind.SALE: say("Card", "Card sale"),
        CardKind.VOID: say("Card", "Void"),
        CardKind.REFUND: say("Card", "Refund"),
        CardKind.PREAUTH: say("Card", "Hold"),
        CardKind.PREAUTH_VOID: say("Card", "Give a hold up"),
        CardKind.COMPLETION: say("Card", "Take a hold"),
        CardKind.COMPLETION_ADVICE: say("Card", "Take a hold, told later"),
        CardKind.COMPLETION_VOID: say("Card", "Void of a taken hold"),
        CardKind.BALANCE: say("Card", "Balance"),
        CardKind.TRANSFER: say("Card", "Transfer"),
        CardKind.WALLET: say("Card", "Payment code"),
        CardKind.WALLET_REFUND: say("Card", "Refund to the wallet"),
        CardKind.STORED: say("Card", "Stored value"),
        CardKind.STORED_REFUND: say("Card", "Back to stored value"),
        CardKind.STORED_LOAD: say("Card", "Load stored value"),
    }
    return named[kind]


def state_word(state: AttemptState) -> str:
    """Say how an open attempt stands."""
    match state:
        case AttemptState.REFUND_UNKNOWN:
            return say("Card", "refund not confirmed, being repeated")
        case AttemptState.ADVICE_DUE:
            return say("Card", "the bank is still to be told")
        case AttemptState.SUSPENSE:
            return say("Card", "a manager must find out")
        case _:
            return say("Card", "being taken back")
