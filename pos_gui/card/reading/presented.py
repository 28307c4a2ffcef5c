"""What may be shown of a card that was just read, and what is there to say about it?

Only a card on the blacklist, or any card while the list cannot be read and the shop will then
take none, is stopped here. All else the counter weighs with what it is about to do: an expired
card pays nothing, but it may get its money back.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from db.facts.card import CardShown, EntryMode
from pos_gui.card.reading import expiry, luhn, restrictions
from pos_gui.card.reading.blacklist import Standing
from pos_gui.card.reading.brands import Kind, brand, kind
from pos_gui.card.reading.masked import masked, pan_key
from pos_gui.card.reading.paycode import wallet_of
from pos_gui.card.reading.tracks import ReadCard

if TYPE_CHECKING:
    from datetime import date

    from pos_gui.card.reading.blacklist import Blacklist


class Remark(StrEnum):
    """Something worth saying about a card, the gravest first."""

    LISTED = "listed"
    """It is on the blacklist."""
    LIST_UNREADABLE = "list_unreadable"
    """The blacklist cannot be read, and the shop takes no card then."""
    MEMBER = "member"
    """It is a member card of the shop."""
    STORED_VALUE = "stored_value"
    """It is a stored-value card of the shop."""
    EXPIRED = "expired"
    """Its month is over."""
    CHIP_FIRST = "chip_first"
    """It was swiped, but it has a chip."""
    CHECK_DIGIT = "check_digit"
    """Its check digit does not fit; old cards of Chinese banks may be so (payments.md 3.1)."""
    TEST = "test"
    """It is a card for tests."""


STOPS = frozenset({Remark.LISTED, Remark.LIST_UNREADABLE})
"""With one of these the card is not taken, whatever for."""
_STANDINGS = {Standing.LISTED: Remark.LISTED, Standing.UNREADABLE: Remark.LIST_UNREADABLE}
_OWN = {Kind.MEMBER: Remark.MEMBER, Kind.STORED_VALUE: Remark.STORED_VALUE}


def code_in_hand(code: str) -> ReadCard | None:
    """Hold a customer's payment code like a card; None if it is none."""
    return ReadCard(code, EntryMode.CODE) if wallet_of(code) else None


def shown(card: ReadCard, key: bytes) -> CardShown:
    """Give what may be shown and kept of a card; `key` is the shop's for numbers (`pan_key`)."""
    wallet = wallet_of(card.pan) if card.entry is EntryMode.CODE else None
    return CardShown(
        masked=wallet or masked(card.pan),
        key=pan_key(card.pan, key),
        brand=wallet or brand(card.pan),
        entry=card.entry,
        expiry=card.expiry,
    )


def remarks(card: ReadCard, card_key: str, listed: Blacklist, today: date) -> tuple[Remark, ...]:
    """Say what there is to say about a card, the gravest first; `today` is the host's date.

    A payment code can only be on the blacklist.
    """
    standing = _STANDINGS.get(listed.standing(card_key))
    found = {standing} if standing else set()
    if card.entry is not EntryMode.CODE:
        found |= _of_number(card, today)
    return tuple(one for one in Remark if one in found)


def _of_number(card: ReadCard, today: date) -> set[Remark]:
    """Say what the number and the stripe tell."""
    own = _OWN.get(kind(card.pan))
    if own is not None:
        return {own}
    swiped = card.entry is EntryMode.SWIPED
    told = {
        Remark.EXPIRED: expiry.is_expired(card.expiry, today),
        Remark.CHIP_FIRST: swiped and restrictions.wants_chip(card.service),
        Remark.CHECK_DIGIT: not luhn.fits(card.pan),
        Remark.TEST: restrictions.is_test(card.service),
    }
    return {remark for remark, so in told.items() if so}
