"""How does a card pay that carries its value on its chip? The card moves first, then the ledger.

The shop's ledger is the card's shadow: it has each of its moves, in the card's own order. So at
every showing the purse, asked over its signature, is ahead of the ledger by one move at most, and
names it; that is written into the ledger before anything else is done. Then the ledger says
whether an operation happened, as it does of a card whose value lies in the ledger alone.

    not heard, the card is shown again    the ledger, after that showing, says yes or no
    another card, or none any more        nobody knows: a manager must find out (SUSPENSE)

No move is ever sent late: a card hears a question while it lies there, or never (payments.md 6).
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
from db.facts.money import Money
from db.facts.stored import StoredKind, StoredWish, cancel_of
from db.facts.trouble import Refused, Trouble
from db.facts.value import dataclass
from pos_gui.card.batchless import Batchless
from pos_gui.card.lane import AT_ONCE
from pos_gui.card.stored.apdu import CardGone
from pos_gui.card.stored.chip import LONGEST_OP, MOST, NotGenuine, Purse
from pos_gui.card.stored.driver import DONE, wish_of, yes

if TYPE_CHECKING:
    from collections.abc import Callable

    from db.facts.answer import QueryResult, Result, ReversalResult
    from db.facts.card import Attempt, Terminal
    from pos_gui.card.stored.apdu import Reader
    from pos_gui.card.stored.chip import Standing
    from pos_gui.card.stored.ledger import ShadowLedger
    from pos_gui.ports import CardInHand

LOOKS = 8
"""After so many looks for the card in vain, two and a half minutes, a manager must find out."""
_NOT_KNOWN = Unclear(ReversalReason.NO_ANSWER)
_SHOW_AGAIN = Declined("", "show_again")
_REFUSED = Declined("", "stored_refused")


class _Strange(Exception):
    """The purse does not stand as the ledger says it must."""


@dataclass(frozen=True, slots=True)
class _Shown:
    """The right card, shown, and no longer ahead of the ledger."""

    purse: Purse
    """Its purse."""
    standing: Standing
    """How it stands."""


@dataclass(frozen=True, slots=True)
class Chips:
    """What is needed to speak with the shop's chip cards."""

    reader: Reader
    """Where they are shown."""
    key: Callable[[], bytes]
    """Gives the shop's key for purses."""
    same: Callable[[str], str]
    """Gives the key under which a card's number is known again."""
    wait_s: float = 15.0
    """So long the card is waited for while the customer stands there."""


class ChipDriver(Batchless):
    """The shop's cards that carry their value."""

    def __init__(self, ledger: ShadowLedger, chips: Chips) -> None:
        """Write into this ledger what those cards have done."""
        self._ledger, self._chips = ledger, chips

    def start(
        self, attempt: Attempt, card: CardInHand | None, pin: str = "", target: str = ""
    ) -> Result:
        """Move it once; whatever is not heard is left to the next showing."""
        del card, pin, target
        try:
            shown = self._shown(attempt, self._chips.wait_s)
        except CardGone:
            return _SHOW_AGAIN
        except (NotGenuine, _Strange):
            return _REFUSED
        except Trouble as trouble:
            return NotSent(trouble.sentence, trouble=trouble)
        return self._moved(attempt, shown)

    def again(self, attempt: Attempt, pan: str) -> Result:
        """Give back what the card has not got, once it is shown again."""
        del pan
        told = self.query(attempt)
        if not isinstance(told, NotFound):
            return told if isinstance(told, Approved) else _NOT_KNOWN
        try:
            return self._moved(attempt, self._shown(attempt, 0))
        except (CardGone, NotGenuine, _Strange, Trouble):
            return _NOT_KNOWN

    def _moved(self, attempt: Attempt, shown: _Shown) -> Result:
        """Have the purse do what is asked, and write it into the ledger."""
        wish, now = wish_of(attempt), shown.standing
        amount = wish.amount.minor
        if wish.kind is StoredKind.DEBIT:
            amount = min(amount, now.balance) if wish.partial else amount
            if not 0 < amount <= now.balance:
                return Declined("51", "stored_short")
        if now.counter >= MOST or now.balance + amount > MOST or len(wish.op) > LONGEST_OP:
            return _REFUSED
        try:
            after = shown.purse.move(wish.kind, now.counter + 1, amount, wish.op)
            self._learn(after, wish.key, attempt)
            done = self._ledger.entry(wish.op)
        except (CardGone, NotGenuine, _Strange, Trouble):
            return _NOT_KNOWN
        return _NOT_KNOWN if done is None else yes(attempt, done)

    def query(self, attempt: Attempt) -> QueryResult:
        """Look it up; the ledger knows it only once the card was shown again."""
        op = attempt.intent.attempt_id
        try:
            found = self._ledger.entry(op)
            if found is None:
                wait_s = self._chips.wait_s if attempt.tries <= AT_ONCE else 0
                self._shown(attempt, wait_s)
                found = self._ledger.entry(op)
        except (CardGone, NotGenuine, _Strange, Trouble):
            return _NOT_KNOWN
        if found is None:
            return NotFound()
        return _REFUSED if found.kind is StoredKind.CANCEL else yes(attempt, found)

    def reverse(self, attempt: Attempt, reason: ReversalReason) -> ReversalResult:
        """Undo it on the card, or write that it never happened: both with the card at hand."""
        op = attempt.intent.attempt_id
        try:
            found = self._ledger.entry(op)
            if found is None or found.kind is not StoredKind.CANCEL:
                self._undo(attempt)
        except (CardGone, NotGenuine, _Strange):
            given_up = attempt.tries >= LOOKS
            return RefusedBack(reason.value) if given_up else _NOT_KNOWN
        except Trouble:
            return _NOT_KNOWN
        return Acked(DONE)

    def _undo(self, attempt: Attempt) -> None:
        """Undo what the card did; where it did nothing, the ledger forestalls it."""
        wish = wish_of(attempt)
        shown = self._shown(attempt, 0)
        found = self._ledger.entry(wish.op)
        if found is None:
            self._ledger.cancel(wish)
        elif found.kind is not StoredKind.CANCEL:
            taken = found.kind is StoredKind.DEBIT
            back = StoredKind.CREDIT if taken else StoredKind.DEBIT
            amount, now = abs(found.amount.minor), shown.standing
            if not taken and amount > now.balance:
                raise _Strange
            after = shown.purse.move(back, now.counter + 1, amount, cancel_of(wish.op))
            self._learn(after, wish.key, attempt)

    def _shown(self, attempt: Attempt, wait_s: float) -> _Shown:
        """Have the attempt's own card shown, and write what the ledger lacks of it.

        Raises:
            CardGone: if no card came, or another one.
            NotGenuine: if it does not know its key.
            _Strange: if it does not stand as it must.
            Trouble: if the ledger could not be asked.

        """
        purse = Purse(self._chips.reader.card(wait_s), self._chips.key())
        if self._chips.same(purse.number) != attempt.intent.card.key:
            raise CardGone
        standing = purse.standing()
        self._learn(standing, attempt.intent.card.key, attempt)
        return _Shown(purse, standing)

    def _learn(self, now: Standing, key: str, attempt: Attempt) -> None:
        """Write the card's last move into the ledger if it is not there yet."""
        if now.counter == self._ledger.standing(key).moves + 1 and now.kind is not None:
            amount = Money(now.amount, attempt.intent.amount.currency)
            op = now.op.removesuffix(cancel_of(""))
            wish = StoredWish(op, now.kind, key, amount, attempt.intent.person)
            write = self._ledger.move if op == now.op else self._ledger.cancel
            try:
                write(wish)
            except Refused as refused:
                raise _Strange from refused
        known = self._ledger.standing(key)
        if (now.counter, now.balance) != (known.moves, known.balance.minor):
            raise _Strange

    def echo(self, terminal: Terminal) -> bool:
        """Ask nobody: a card is there or not."""
        del terminal
        return True
