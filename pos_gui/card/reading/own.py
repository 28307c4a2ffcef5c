"""Is a card that was swiped a member card of the shop? Told at once, before anything is loaded.

The Enter of a reader that types follows within a tenth of a second.
"""

from __future__ import annotations

from pos_gui.card.reading.brands import Kind, kind
from pos_gui.card.reading.tracks import ReadCard, swiped


def member_number(tracks: str) -> str:
    """Give the number of a member card; empty where it is another card."""
    card = swiped(tracks)
    return card.pan if isinstance(card, ReadCard) and kind(card.pan) is Kind.MEMBER else ""
