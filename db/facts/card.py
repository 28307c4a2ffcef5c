"""What does the shop know of a card or wallet payment? Attempts, answers, batches; nothing secret.

An attempt is written down before its first byte is sent. What the host says afterwards is a
result, what we make of it a state:

    state           may go on to
    SENDING         APPROVED, DECLINED, NO_ANSWER, or one of those below
    REVERSAL_DUE    REVERSED, SUSPENSE
    CANCEL_DUE      REVERSED, APPROVED (the wallet says it was paid), SUSPENSE
    REFUND_UNKNOWN  APPROVED, DECLINED, SUSPENSE
    ADVICE_DUE      APPROVED, SUSPENSE
    SUSPENSE        CLEARED (a manager found out, with a reference)

Once REVERSAL_DUE is written no later approval counts. Voids, refunds and completions are attempts
of their own with an `original`; nothing is edited, nothing is deleted. A full card number, a track
or a PIN is never part of a fact.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from db.facts.answer import Approved
from db.facts.value import dataclass

if TYPE_CHECKING:
    from db.facts.answer import Declined, ReversalReason
    from db.facts.moment import Moment
    from db.facts.money import Money
    from db.facts.sale import Sale


class CardKind(StrEnum):
    """What the terminal is asked to do."""

    SALE = "sale"
    """消费: the card pays."""
    VOID = "void"
    """消费撤销: a sale of this batch is taken back whole, on the same day."""
    REFUND = "refund"
    """退货: money of a sale goes back, in whole or in part; never reversed, only repeated."""
    PREAUTH = "preauth"
    """预授权: an amount is held."""
    PREAUTH_VOID = "preauth_void"
    """预授权撤销: the hold is given up."""
    COMPLETION = "completion"
    """预授权完成（请求）: the held amount is taken."""
    COMPLETION_ADVICE = "completion_advice"
    """预授权完成（通知）: the host is told that it is taken; repeated until acknowledged."""
    COMPLETION_VOID = "completion_void"
    """预授权完成撤销."""
    BALANCE = "balance"
    """余额查询: nothing is kept of its answer."""
    TRANSFER = "transfer"
    """转账: from the card in hand to another one."""
    WALLET = "wallet"
    """扫码付: a customer's payment code is charged."""
    WALLET_REFUND = "wallet_refund"
    """扫码付退款."""
    STORED = "stored"
    """储值卡消费: a stored-value card of the shop pays, as far as its balance goes."""
    STORED_REFUND = "stored_refund"
    """储值卡退款: what it paid goes back to the same card."""
    STORED_LOAD = "stored_load"
    """储值卡充值: cash is put on a card; no sale, and no takings of the shop."""


CAPTURES = frozenset({
    CardKind.SALE, CardKind.COMPLETION, CardKind.COMPLETION_ADVICE, CardKind.WALLET,
    CardKind.STORED,
})  # fmt: skip
"""Kinds that bring the shop money."""
WALLETS = frozenset({CardKind.WALLET, CardKind.WALLET_REFUND})
"""Kinds of which a wallet's provider knows."""
OF_STORED = frozenset({CardKind.STORED, CardKind.STORED_REFUND, CardKind.STORED_LOAD})
"""Kinds of which the ledger of the shop's own stored-value cards knows."""
CARDS = frozenset(CardKind) - WALLETS - OF_STORED
"""Kinds of which the bank's host knows."""
GIVES_BACK = frozenset({
    CardKind.VOID, CardKind.REFUND, CardKind.COMPLETION_VOID, CardKind.WALLET_REFUND,
    CardKind.STORED_REFUND,
})  # fmt: skip
"""Kinds that pay the customer."""


def asked_with(kind: CardKind) -> frozenset[CardKind]:
    """Give the kinds that the same one is asked for: bank, wallet, or the shop's own ledger."""
    return next(one for one in (CARDS, WALLETS, OF_STORED) if kind in one)


class AttemptState(StrEnum):
    """What we know of an attempt."""

    SENDING = "sending"
    """Written down; sent, perhaps; not answered yet."""
    APPROVED = "approved"
    """The host said yes, and it is written down here."""
    DECLINED = "declined"
    """The host said no, or nothing was ever sent."""
    NO_ANSWER = "no_answer"
    """Nobody answered, and nothing can have happened (an inquiry)."""
    REVERSAL_DUE = "reversal_due"
    """It may have happened; the host must be told to take it back until it says that it has."""
    REVERSED = "reversed"
    """Taken back, acknowledged."""
    REFUND_UNKNOWN = "refund_unknown"
    """A refund that may have happened: repeated with the same number, never paid out in cash."""
    ADVICE_DUE = "advice_due"
    """An advice that must be repeated until it is acknowledged; the money counts as taken."""
    CANCEL_DUE = "cancel_due"
    """A wallet payment that may have happened: queried, then cancelled until acknowledged."""
    SUSPENSE = "suspense"
    """We cannot find out by ourselves; a manager must."""
    CLEARED = "cleared"
    """A manager found out, with a reference."""


BLOCKING = frozenset({AttemptState.SENDING, AttemptState.REVERSAL_DUE, AttemptState.CANCEL_DUE})
"""While one of these is open on a lane, the one who must answer for it (bank or wallet) is asked
for nothing new there, and its basket is paid by nobody."""
UNRESOLVED = BLOCKING | {
    AttemptState.REFUND_UNKNOWN, AttemptState.ADVICE_DUE, AttemptState.SUSPENSE
}  # fmt: skip
"""What a manager must see, and what a batch cannot be closed over without a word."""
PAID = frozenset({AttemptState.APPROVED, AttemptState.ADVICE_DUE})
"""States in which a capturing attempt is a tender."""


MOVES = {
    "sending": "approved declined no_answer reversal_due refund_unknown advice_due cancel_due "
    "suspense",
    "reversal_due": "reversed suspense",
    "cancel_due": "reversed approved suspense",
    "refund_unknown": "approved declined suspense",
    "advice_due": "approved suspense",
    "suspense": "cleared",
}
"""Where a state may go on to; what is not here is an end."""


def may_move(before: AttemptState, after: AttemptState) -> bool:
    """Say whether an attempt may go from one state to the other."""
    return after.value in MOVES.get(before.value, "").split()


class EntryMode(StrEnum):
    """How the card was read (field 22, positions 1-2)."""

    KEYED = "keyed"
    """Typed in, by right."""
    SWIPED = "swiped"
    """Magnetic stripe."""
    CHIP = "chip"
    """Contact chip."""
    CONTACTLESS = "contactless"
    """Chip without contact."""
    CODE = "code"
    """A customer's payment code."""


@dataclass(frozen=True, slots=True)
class CardShown:
    """What may be kept and shown of a card (PCI DSS 3.4.1, 3.5.1)."""

    masked: str
    """First six and last four digits: 622576******5678; a wallet code's class."""
    key: str
    """Keyed hash of the number (HMAC-SHA-256, hexadecimal): the same card gives the same key."""
    brand: str
    """Card organisation, or the wallet's name: CUP, VIS, MCC, WeChat Pay, …"""
    entry: EntryMode
    """How it was read."""
    with_pin: bool = False
    """Whether a PIN was entered."""
    expiry: str = ""
    """YYMM, empty if unknown."""
    issuer: str = ""
    """The issuing bank's name or code, once the host has told it."""


@dataclass(frozen=True, slots=True)
class Original:
    """The attempt that a void, refund or completion refers to."""

    attempt_id: str
    """Its id here; empty for one that only the slip knows."""
    batch: int
    """Its batch."""
    stan: int
    """Its trace number."""
    date: str
    """MMDD as the host counted it; empty if unknown."""
    rrn: str
    """Field 37 of its answer."""
    auth: str
    """Field 38 of its answer."""
    amount: Money
    """What it was for."""


@dataclass(frozen=True, slots=True)
class Intent:
    """What shall be asked of the host; durable before anything is sent."""

    attempt_id: str
    """UUIDv7."""
    kind: CardKind
    """What."""
    amount: Money
    """How much, always positive; zero for an inquiry."""
    card: CardShown
    """Whose."""
    order: str
    """The basket it pays or pays back; empty where no goods are concerned."""
    at: Moment
    """When."""
    person: str
    """Staff id."""
    original: Original | None = None
    """What it refers to."""
    partial: bool = False
    """Whether the host may approve less (field 60.6)."""
    tip: Money | None = None
    """The part of the amount that is a tip."""
    target: CardShown | None = None
    """The other card of a transfer."""
    sealed: bytes = b""
    """The card number, sealed, where a repeat after a crash needs it; purged once resolved."""


@dataclass(frozen=True, slots=True)
class Terminal:
    """A lane's identity towards the host."""

    lane: str
    """The till's key."""
    terminal_no: str
    """Field 41, eight signs."""
    merchant_no: str
    """Field 42, fifteen signs."""
    merchant_name: str
    """As the slip prints it."""
    host: str
    """HOST:PORT, or `simulator`."""
    dialect: str
    """Which dialect it speaks: a file of resources/dialects."""
    batch: int
    """The batch in use; 0 before the first sign-on."""
    signed_on: bool
    """Whether working keys of this batch are there."""
    settling: bool = False
    """Whether the batch is being settled: no new attempt until it is done."""
    retired: Moment | None = None
    """When it was taken out of service; its records stay readable."""
    last_exchange: Moment | None = None
    """When the host last answered."""


@dataclass(frozen=True, slots=True)
class Attempt:
    """An intent with its numbers and everything learned since."""

    intent: Intent
    """What was asked."""
    lane: str
    """The till's key."""
    terminal_no: str
    """Field 41."""
    merchant_no: str
    """Field 42."""
    batch: int
    """Field 60.2; 0 for what is in none of the bank's batches."""
    stan: int
    """Field 11, the slip's voucher number; unique within the batch."""
    state: AttemptState
    """What is known."""
    result: Approved | Declined | None = None
    """The host's answer."""
    reason: ReversalReason | None = None
    """Why it is reversed."""
    tries: int = 0
    """How often a reversal, repeat or cancel has been tried."""
    reference: str = ""
    """What the manager found out, for CLEARED."""
    changed: Moment | None = None
    """When the state last changed."""
    goods: str = ""
    """What a wallet's basket held when it was asked for, in one word: a change is seen."""

    @property
    def approved(self) -> Money | None:
        """What was approved, or None."""
        return self.result.amount if isinstance(self.result, Approved) else None


@dataclass(frozen=True, slots=True)
class Verdict:
    """What an answer makes of an attempt; written before anybody acts on it."""

    state: AttemptState
    """From now on."""
    result: Approved | Declined | None = None
    """The host's answer, where it gave one."""
    reason: ReversalReason | None = None
    """Why it must be reversed."""


@dataclass(frozen=True, slots=True)
class Concluded:
    """What the books made of a verdict."""

    attempt: Attempt
    """As it stands now."""
    sale: Sale | None = None
    """The sale that was recorded in the same transaction."""
