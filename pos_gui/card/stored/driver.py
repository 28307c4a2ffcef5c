"""How is a stored-value card's ledger asked? By the operation's id, again until it has answered.

The operation is the attempt, so asking again can never take twice, and a driver may do it here.
What is still not known then is decided elsewhere: looked up by its id, and cancelled where it is
not there, so that it never happens (payments.md 8.4, gift ledger).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.facts.answer import (
    Acked,
    Approved,
    Declined,
    NotFound,
    NotSent,
    RefusedBack,
    ReversalReason,
    Unclear,
)
from db.facts.card import CardKind
from db.facts.stored import StoredKind, StoredShort, StoredWish
from db.facts.trouble import LineDown, Refused, Trouble
from pos_gui.card.batchless import Batchless

if TYPE_CHECKING:
    from db.facts.answer import QueryResult, Result, ReversalResult
    from db.facts.card import Attempt, Terminal
    from db.facts.stored import StoredEntry
    from pos_gui.card.stored.ledger import StoredLedger
    from pos_gui.ports import CardInHand

DONE, PART = "00", "10"
"""Said of a yes, and of a yes to less than was asked for, as the bank's host says it."""
TRIES = 3
"""How often one operation is asked for before somebody has to find out."""
_KINDS = {
    CardKind.STORED: StoredKind.DEBIT,
    CardKind.STORED_REFUND: StoredKind.CREDIT,
    CardKind.STORED_LOAD: StoredKind.LOAD,
}
_NOT_KNOWN = Unclear(ReversalReason.NO_ANSWER)


class StoredDriver(Batchless):
    """The ledger of the shop's stored-value cards."""

    def __init__(self, ledger: StoredLedger) -> None:
        """Ask this one."""
        self._ledger = ledger

    def start(
        self, attempt: Attempt, card: CardInHand | None, pin: str = "", target: str = ""
    ) -> Result:
        """Ask for what the attempt is about; by its id, so no answer is asked for again."""
        del card, pin, target
        told: Result = _NOT_KNOWN
        for _ in range(TRIES):
            told = self._move(attempt)
            if not isinstance(told, Unclear):
                break
        return told

    def again(self, attempt: Attempt, pan: str) -> Result:
        """Ask for a credit again, by its id."""
        del pan
        return self._move(attempt)

    def _move(self, attempt: Attempt) -> Result:
        try:
            told = self._ledger.move(wish_of(attempt))
        except Refused:
            return Declined("", "stored_refused")
        except LineDown as trouble:
            return NotSent(trouble.sentence)
        except Trouble:
            return _NOT_KNOWN
        if isinstance(told, StoredShort):
            return Declined("51", "stored_short")
        return yes(attempt, told)

    def query(self, attempt: Attempt) -> QueryResult:
        """Look an operation up.

        From the second try on a cancel may be under way: then no yes counts any more.
        """
        try:
            found = self._ledger.entry(attempt.intent.attempt_id)
        except Trouble:
            return _NOT_KNOWN
        if found is None:
            return NotFound()
        if found.kind is StoredKind.CANCEL:
            return Declined("", "stored_refused")
        return _NOT_KNOWN if attempt.tries > 1 else yes(attempt, found)

    def reverse(self, attempt: Attempt, reason: ReversalReason) -> ReversalResult:
        """Cancel an operation: it is undone, or never done."""
        try:
            self._ledger.cancel(wish_of(attempt))
        except Refused:
            return RefusedBack(reason.value)
        except LineDown as trouble:
            return NotSent(trouble.sentence)
        except Trouble:
            return _NOT_KNOWN
        return Acked(DONE)

    def echo(self, terminal: Terminal) -> bool:
        """Look up an operation that cannot be there: any answer will do."""
        try:
            self._ledger.entry(f"echo-{terminal.lane}")
        except Trouble:
            return False
        return True


def wish_of(attempt: Attempt) -> StoredWish:
    """Name the operation of an attempt: its id is the attempt's."""
    intent = attempt.intent
    return StoredWish(
        op=intent.attempt_id,
        kind=_KINDS[intent.kind],
        key=intent.card.key,
        amount=intent.amount,
        person=intent.person,
        partial=intent.partial,
    )


def yes(attempt: Attempt, done: StoredEntry) -> Approved:
    """Say yes to what was done, or to the part of it that was."""
    moved = done.amount if done.amount.minor > 0 else -done.amount
    code = DONE if moved == attempt.intent.amount else PART
    return Approved(code, moved, rrn=f"{done.number:012d}", balance=done.balance)
