"""How does the till speak with a purse, a chip that carries its value? Every word is signed.

    select    the purse tells the card's number      not signed: it says which key is meant
    stand     we give sixteen random bytes           signed over them: counter, balance, last move
    move      counter, amount, the operation's id    signed by us, and its answer over that

A move counts the card's counter up by one. The same move with the same counter is answered again
and done once; with any other counter it is refused. Card and till know a key that is the card's
own, made from the shop's, and sign with AES-CMAC. An answer without the right signature is no
answer, whatever its status word says: read again, the purse tells what came of it.
"""

from __future__ import annotations

import hmac
import secrets
from typing import TYPE_CHECKING

from db.facts.stored import StoredKind
from db.facts.value import dataclass
from pos_gui.card.crypto.mac import aes_cmac
from pos_gui.card.stored.apdu import DONE, Command, Response

if TYPE_CHECKING:
    from pos_gui.card.stored.apdu import Transport

PURSE = bytes.fromhex("F0535456414C3031")
"""The purse's name on the card: F0, a name that nobody has registered, and STVAL01."""
SELECT, STAND = 0xA4, 0x5C
"""Instructions that move nothing."""
MOVES = {StoredKind.LOAD: 0x50, StoredKind.CREDIT: 0x52, StoredKind.DEBIT: 0x54}
"""Instructions that do, by what they are in the ledger."""
LONGEST_OP = 48
"""Bytes of an operation's id."""
MOST = 0xFFFFFFFF
"""The highest counter, and the largest sum in minor units."""
_KINDS = {ins: kind for kind, ins in MOVES.items()}
_NUMBER, _SIGNATURE, _NONCE, _HEAD = 4, 16, 16, 13


class NotGenuine(Exception):
    """What answered does not know the key, or was not understood: nothing it said counts."""


@dataclass(frozen=True, slots=True)
class Standing:
    """What the purse says of itself."""

    counter: int
    """How many moves it has done."""
    balance: int
    """What is on it, in minor units."""
    kind: StoredKind | None
    """What its last move was; None before the first."""
    amount: int
    """Of how much."""
    op: str
    """Under which operation's id."""


class Purse:
    """A card's purse that was selected."""

    def __init__(self, card: Transport, shop_key: bytes) -> None:
        """Select it.

        Raises:
            CardGone: if the card left.
            NotGenuine: if there is no purse on it.

        """
        self._card = card
        told = _asked(card, Command(0x00, SELECT, 0x04, PURSE))
        text = told.data.decode("ascii", "replace")
        if told.status != DONE or not text.isdigit():
            raise NotGenuine
        self.number = text
        """The card's number; nobody has signed it yet."""
        self._key = card_key(shop_key, text)

    def standing(self) -> Standing:
        """Ask how it stands.

        Raises:
            CardGone: if the card left.
            NotGenuine: if the answer is not signed with the card's key.

        """
        fresh = secrets.token_bytes(_NONCE)
        return self._signed(Command(0x80, STAND, data=fresh), b"S" + fresh)

    def move(self, kind: StoredKind, counter: int, amount: int, op: str) -> Standing:
        """Have it move an amount as its move of this number; asked again it is still one move.

        Raises:
            CardGone: if the card left; nobody knows whether it was done.
            NotGenuine: if the answer is not signed: nobody knows either.

        """
        name = op.encode()
        data = counter.to_bytes(_NUMBER, "big") + amount.to_bytes(_NUMBER, "big") + name
        ins = MOVES[kind]
        ours = aes_cmac(self._key, b"M" + bytes((ins,)) + data)
        now = self._signed(Command(0x80, ins, data=data + ours), b"A" + ours)
        if (now.counter, now.kind, now.amount, now.op) != (counter, kind, amount, op):
            raise NotGenuine
        return now

    def _signed(self, question: Command, over: bytes) -> Standing:
        told = _asked(self._card, question)
        body, theirs = told.data[:-_SIGNATURE], told.data[-_SIGNATURE:]
        right = hmac.compare_digest(theirs, aes_cmac(self._key, over + body))
        if told.status != DONE or not right or len(body) < _HEAD:
            raise NotGenuine
        return _read(body)


def card_key(shop_key: bytes, number: str) -> bytes:
    """Make a card's own key from the shop's: who opens one card has opened one card."""
    return aes_cmac(shop_key, b"K" + number.encode("ascii"))


def _asked(card: Transport, question: Command) -> Response:
    return Response.decoded(card.exchange(question.encoded()))


def _read(body: bytes) -> Standing:
    """Read counter, balance, last instruction, its amount, its operation."""
    counter, balance = (int.from_bytes(body[at : at + _NUMBER], "big") for at in (0, 4))
    amount = int.from_bytes(body[9:_HEAD], "big")
    return Standing(counter, balance, _KINDS.get(body[8]), amount, body[_HEAD:].decode())
