"""What is on the shop's stored-value cards (储值卡), and how does it get there and go away?

Each writing call is one transaction that also writes the journal's signed record. An operation is
known by its id: asked for twice it is done once, and one that was cancelled is never done. No
card goes below nought (payments.md 6, 8.4).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from db import stored_rows
from db.connection import troubles
from db.facts.event import Event, EventCode
from db.facts.money import Money
from db.facts.stored import (
    StoredEntry,
    StoredKind,
    StoredShort,
    StoredStanding,
    StoredWish,
    cancel_of,
)
from db.facts.trouble import Refused

if TYPE_CHECKING:
    from db.facts.moment import Moment
    from db.journal import Journal

NOBODY = "nobody"
"""The account of a cancel that had nothing to undo."""
_CONTRA = {StoredKind.LOAD: "drawer", StoredKind.DEBIT: "sales", StoredKind.CREDIT: "sales"}


class Stored:
    """The ledger of the shop's stored-value cards, written from one till."""

    def __init__(self, till: str, currency: str, journal: Journal) -> None:
        """Write from this till."""
        self._till, self._currency, self._journal = till, currency, journal

    def entry(self, op: str) -> StoredEntry | None:
        """Give what an operation did; its cancel where it was cancelled, None without any."""
        for name in (cancel_of(op), op):
            found = stored_rows.entry(name, self._currency)
            if found is not None:
                return found[0]
        return None

    def standing(self, key: str) -> StoredStanding:
        """Give how a card stands; one without account has nothing, and never moved."""
        left = Money(stored_rows.balance(key) or 0, self._currency)
        return StoredStanding(stored_rows.moves(key), left)

    def move(self, wish: StoredWish, at: Moment) -> StoredEntry | StoredShort:
        """Load, debit or credit a card; the same operation twice is one.

        Raises:
            Refused: for a card without account, an operation that was cancelled or asked for
                differently, and for no amount; nothing is written then.

        """
        with troubles(), self._journal.writing():
            known = stored_rows.entry(wish.op, self._currency)
            if stored_rows.entry(cancel_of(wish.op), self._currency) is not None:
                raise Refused("This was cancelled.")
            if known is not None:
                _refuse_other(wish, known[0], known[1])
                return known[0]
            balance = stored_rows.balance(wish.key)
            if balance is None and wish.kind is not StoredKind.LOAD:
                raise Refused("This stored-value card is not known here.")
            if wish.amount.minor <= 0:
                raise Refused("This amount cannot be asked for.")
            before, amount = balance or 0, wish.amount.minor
            if wish.kind is StoredKind.DEBIT:
                amount = min(amount, before) if wish.partial else amount
                if not 0 < amount <= before:
                    return StoredShort(Money(before, self._currency))
                amount = -amount
            accounts = (wish.key, _CONTRA[wish.kind])
            return self._write((wish.op, wish.kind), accounts, (amount, before), at, wish.person)

    def cancel(self, wish: StoredWish, at: Moment) -> StoredEntry:
        """Undo an operation, or see to it that it never happens; twice is once.

        Raises:
            Refused: if what was loaded is spent already: a manager must find out.

        """
        with troubles(), self._journal.writing():
            name = cancel_of(wish.op)
            known = stored_rows.entry(name, self._currency)
            if known is not None:
                return known[0]
            undone = stored_rows.entry(wish.op, self._currency)
            before = stored_rows.balance(wish.key) or 0
            amount = -undone[0].amount.minor if undone else 0
            if before + amount < 0:
                raise Refused("What was put on this card is spent already.")
            accounts = (wish.key, undone[2] if undone else NOBODY)
            return self._write(
                (name, StoredKind.CANCEL), accounts, (amount, before), at, wish.person
            )

    def _write(
        self,
        what: tuple[str, StoredKind],
        accounts: tuple[str, str],
        money: tuple[int, int],
        at: Moment,
        person: str,
    ) -> StoredEntry:
        """Write an entry of this amount on a card that held so much, in the open transaction."""
        amount, before = (Money(one, self._currency) for one in money)
        made = StoredEntry(stored_rows.next_number(), *what, amount, before + amount)
        body = stored_rows.insert(made, accounts, self._till, at, person)
        self._journal.append(Event(EventCode.STORED, at, person), body)
        return made


def _refuse_other(wish: StoredWish, known: StoredEntry, key: str) -> None:
    """Refuse an operation's id for anything but what it was used for first."""
    done, asked = abs(known.amount.minor), wish.amount.minor
    same = done == asked or (wish.partial and done < asked)
    if (known.kind, key) != (wish.kind, wish.key) or not same:
        raise Refused("This was asked for already, and differently.")
