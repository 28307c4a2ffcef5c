"""Who is asked about an attempt: the bank's host, or the wallet's provider? By what it is for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.facts.card import CardKind

if TYPE_CHECKING:
    from db.facts.answer import (
        Declined,
        NotSent,
        QueryResult,
        Result,
        ReversalReason,
        ReversalResult,
        SignedOn,
        Unclear,
    )
    from db.facts.batch import BatchLine, BatchTotals, SettleResult
    from db.facts.card import Attempt, Terminal
    from pos_gui.ports import Acquirer, CardInHand

WALLETS = frozenset({CardKind.WALLET, CardKind.WALLET_REFUND})
"""Kinds of which a wallet's provider knows; the bank's host knows all others."""


class Acquirers:
    """Both behind one door, so that a lane asks without knowing whom."""

    def __init__(self, cards: Acquirer, wallets: Acquirer) -> None:
        """Ask these; what concerns the terminal itself goes to the bank's host."""
        self._cards, self._wallets = cards, wallets

    def _of(self, attempt: Attempt) -> Acquirer:
        return self._wallets if attempt.intent.kind in WALLETS else self._cards

    def start(
        self, attempt: Attempt, card: CardInHand | None, pin: str = "", target: str = ""
    ) -> Result:
        """Ask for what the attempt is about, once."""
        return self._of(attempt).start(attempt, card, pin, target)

    def again(self, attempt: Attempt, pan: str) -> Result:
        """Repeat a refund or an advice with its own number."""
        return self._of(attempt).again(attempt, pan)

    def query(self, attempt: Attempt) -> QueryResult:
        """Ask what became of it; of a card's attempt the bank's host refuses to say."""
        return self._of(attempt).query(attempt)

    @property
    def can_query(self) -> bool:
        """Whether any can be asked."""
        return self._cards.can_query or self._wallets.can_query

    def reverse(self, attempt: Attempt, reason: ReversalReason) -> ReversalResult:
        """Have it taken back."""
        return self._of(attempt).reverse(attempt, reason)

    def sign_on(self, terminal: Terminal) -> SignedOn | Declined | Unclear | NotSent:
        """Fetch new working keys and the batch from the bank's host."""
        return self._cards.sign_on(terminal)

    def sign_off(self, terminal: Terminal) -> bool:
        """Say goodbye to the bank's host."""
        return self._cards.sign_off(terminal)

    def echo(self, terminal: Terminal) -> bool:
        """Ask whether the line to the bank is up."""
        return self._cards.echo(terminal)

    def settle(
        self, terminal: Terminal, domestic: BatchTotals, foreign: BatchTotals
    ) -> SettleResult:
        """Compare the batch's totals with the bank's host."""
        return self._cards.settle(terminal, domestic, foreign)

    def upload(self, terminal: Terminal, lines: tuple[BatchLine, ...]) -> bool:
        """Upload the batch's card transactions."""
        return self._cards.upload(terminal, lines)

    def upload_end(self, terminal: Terminal, count: int, *, agreed: bool) -> int | None:
        """End the upload; gives the next batch."""
        return self._cards.upload_end(terminal, count, agreed=agreed)

    def upload_slip(self, attempt: Attempt, texts: dict[str, str], image: bytes) -> bool:
        """Upload the electronic slip."""
        return self._of(attempt).upload_slip(attempt, texts, image)
