"""How does the till speak with a wallet's provider? A driver keeps nothing and repeats no charge.

Our own reference is the attempt's id. A payment is asked for once; then the customer may have to
say yes, so the provider is asked until it knows or the time is over. What is decided about silence
is decided elsewhere: asked once more, then cancelled until acknowledged (payments.md 2.2, 7.1).
"""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING

from db.facts.answer import (
    Approved,
    Declined,
    NotFound,
    NotSent,
    RefusedBack,
    Unclear,
)
from db.facts.card import CardKind
from db.facts.value import dataclass
from pos_gui.card.batchless import Batchless
from pos_gui.card.reading.paycode import wallet_of
from pos_gui.card.wallet import answers
from pos_gui.card.wallet.asking import Wire

if TYPE_CHECKING:
    from collections.abc import Callable

    from db.facts.answer import QueryResult, Result, ReversalReason, ReversalResult
    from db.facts.card import Attempt, Terminal
    from pos_gui.card.wallet.asking import WalletLine
    from pos_gui.ports import CardInHand


@dataclass(frozen=True, slots=True)
class Patience:
    """How long is waited, in seconds."""

    answer_s: float = 10.0
    """For one answer."""
    poll_s: float = 3.0
    """Between two questions whether the customer has said yes."""
    customer_s: float = 60.0
    """For the customer's yes."""


@dataclass(frozen=True, slots=True)
class Time:
    """Time that no clock change moves."""

    now: Callable[[], float] = time.monotonic
    """Seconds since some moment."""
    wait: Callable[[float], None] = time.sleep
    """Let so many seconds pass."""


class GivenUp:
    """Which waits has the cashier ended? Said in one thread, heard in the lane's."""

    def __init__(self) -> None:
        """None so far."""
        self._names: set[str] = set()
        self._bell = threading.Event()

    def say(self, attempt_id: str) -> None:
        """End the wait for a customer's yes; an attempt that is not waited for is left alone."""
        self._names.add(attempt_id)
        self._bell.set()

    def heard(self, attempt: Attempt) -> bool:
        """Say whether the wait for this one is ended."""
        return attempt.intent.attempt_id in self._names

    def wait(self, seconds: float) -> None:
        """Let time pass until the bell."""
        self._bell.wait(seconds)
        self._bell.clear()


class WalletDriver(Batchless):
    """A wallet's provider, asked by our own reference."""

    def __init__(
        self,
        line: WalletLine,
        key: bytes,
        patience: Patience | None = None,
        at: Time | None = None,
        given_up: GivenUp | None = None,
    ) -> None:
        """Ask on this line, under the key that the provider knows too."""
        self._given_up = given_up or GivenUp()
        self._patience, self._time = patience or Patience(), at or Time(wait=self._given_up.wait)
        self._wire = Wire(line, key, self._patience.answer_s)

    def start(
        self, attempt: Attempt, card: CardInHand | None, pin: str = "", target: str = ""
    ) -> Result:
        """Ask once for the payment by the code in hand, or for the refund, which needs none."""
        del pin, target
        if attempt.intent.kind is CardKind.WALLET_REFUND:
            return self._refund(attempt)
        if card is None or wallet_of(card.pan) is None:
            return Declined("", "show_again")
        if self._given_up.heard(attempt):
            return Declined("", "given_up")
        amount = str(attempt.intent.amount.minor)
        told = self._wire.ask(
            "pay", attempt.intent.attempt_id, {"auth_code": card.pan, "amount": amount}
        )
        if isinstance(told, NotSent):
            return told
        first = told if isinstance(told, Unclear) else answers.paid(attempt, told)
        return self._settled(attempt, first)

    def _settled(self, attempt: Attempt, first: QueryResult) -> Result:
        """Ask until it is a yes or a no, or the cashier ends it; the unknown is not asked on."""
        told, patience = first, self._patience
        end = self._time.now() + patience.customer_s
        while not isinstance(told, Approved | Declined | NotFound):
            if self._given_up.heard(attempt) or self._time.now() + patience.poll_s > end:
                break
            self._time.wait(patience.poll_s)
            told = self._state(attempt)
        return told if isinstance(told, Approved | Declined) else answers.NOT_KNOWN

    def again(self, attempt: Attempt, pan: str) -> Result:
        """Repeat a refund with its own number: the provider pays it out once."""
        del pan
        return self._refund(attempt)

    def _refund(self, attempt: Attempt) -> Result:
        original = attempt.intent.original
        if original is None or not original.attempt_id:
            return Declined("", "check_original")
        told = self._wire.ask("refund", original.attempt_id, {
            "out_request_no": attempt.intent.attempt_id,
            "amount": str(attempt.intent.amount.minor),
        })  # fmt: skip
        return answers.given_back(attempt, told) if isinstance(told, dict) else told

    def query(self, attempt: Attempt) -> QueryResult:
        """Ask what became of a payment.

        From the second try on a cancel may be under way and undo a yes after we have heard it: so
        no yes counts any more, and the payment is cancelled.
        """
        told = self._state(attempt)
        too_late = attempt.tries > 1 and isinstance(told, Approved)
        return answers.NOT_KNOWN if too_late else told

    def _state(self, attempt: Attempt) -> QueryResult:
        told = self._wire.ask("query", attempt.intent.attempt_id, {})
        return answers.state_of(attempt, told) if isinstance(told, dict) else told

    def reverse(self, attempt: Attempt, reason: ReversalReason) -> ReversalResult:
        """Cancel a payment: one that was paid is given back, an unknown one never will be."""
        if attempt.intent.kind is not CardKind.WALLET:
            return RefusedBack(reason.value)
        told = self._wire.ask("cancel", attempt.intent.attempt_id, {})
        return answers.cancelled(told) if isinstance(told, dict) else told

    def echo(self, terminal: Terminal) -> bool:
        """Ask for a payment that cannot be there: any genuine answer will do."""
        return isinstance(self._wire.ask("query", f"echo-{terminal.lane}", {}), dict)
