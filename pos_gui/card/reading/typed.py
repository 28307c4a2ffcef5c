"""Which card was typed by hand? Number and expiry, by right, where the card cannot be read.

A typed number must pass its check digit; for a swiped one that is only worth a warning, because
some old cards of Chinese banks do not (payments.md 3.1).
"""

from __future__ import annotations

import re

from db.facts.card import EntryMode
from pos_gui.card.reading.expiry import is_expiry
from pos_gui.card.reading.luhn import fits
from pos_gui.card.reading.tracks import ReadCard, Unread

_TYPED = re.compile(r"(?P<pan>[\d ]{13,24}?)(?:[/=. ]+(?P<expiry>\d{4}))?")
_LENGTHS = range(13, 20)


def typed(text: str) -> ReadCard | Unread:
    """Read "6225 7600 0821 9524 3012": the number, and YYMM behind it."""
    found = _TYPED.fullmatch(text.strip())
    if found is None:
        return Unread.NO_TRACK
    pan, expiry = found["pan"].replace(" ", ""), found["expiry"] or ""
    if len(pan) not in _LENGTHS or not fits(pan) or (expiry and not is_expiry(expiry)):
        return Unread.NO_TRACK
    return ReadCard(pan, EntryMode.KEYED, expiry)
