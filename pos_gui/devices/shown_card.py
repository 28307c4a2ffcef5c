"""What did the reader read? Tracks, a typed number or a payment code, as the counter hears them.

Nothing that was read is ever echoed; what may be shown of a card is its mask.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from pos_gui.card.reading.presented import STOPS, Remark, code_in_hand, remarks, shown
from pos_gui.card.reading.tracks import ReadCard, swiped
from pos_gui.card.reading.typed import typed
from pos_gui.checkout.card_events import CardRead, CardUnread
from pos_gui.checkout.card_words import NO_CARD, REMARKS

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from pos_gui.card.reading.blacklist import Blacklist

_REFUSED = STOPS | {Remark.MEMBER}
"""With one of these nothing is asked of anybody."""


class CardReading:
    """Reads cards for one till: with the shop's key for numbers, and its blacklist."""

    def __init__(self, key: bytes, listed: Blacklist, today: Callable[[], date]) -> None:
        """Know cards again by this key."""
        self._key, self._listed, self._today = key, listed, today

    def swiped(self, text: str) -> CardRead | CardUnread:
        """Read the tracks of a swipe."""
        return self._told(swiped(text))

    def typed(self, text: str) -> CardRead | CardUnread:
        """Read a number typed by hand, with YYMM behind it."""
        return self._told(typed(text))

    def coded(self, code: str) -> CardRead | None:
        """Read a customer's payment code; None if it is none."""
        card = code_in_hand(code)
        return None if card is None else self._read(card)

    def _told(self, found: object) -> CardRead | CardUnread:
        return self._read(found) if isinstance(found, ReadCard) else CardUnread(NO_CARD.text)

    def _read(self, card: ReadCard) -> CardRead:
        seen = shown(card, self._key)
        said = remarks(card, seen.key, self._listed, self._today())
        stops = [REMARKS[one.value].text for one in said if one in _REFUSED]
        stored = Remark.STORED_VALUE in said
        tells = [REMARKS[one.value].text for one in said if one not in _REFUSED and not stored]
        first = (tells[0] if tells else "", stops[0] if stops else "")
        return CardRead(card, seen, *first, stored=stored)
