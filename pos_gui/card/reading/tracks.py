"""What stands on the magnetic stripe? Tracks 1, 2 and 3, whichever the reader can read.

    track 1   %B PAN ^ name ^ YYMM, service code, discretionary ?   IATA, ISO/IEC 7813, ≤ 79 signs
    track 2   ; PAN = YYMM, service code, discretionary ?           ABA,  ISO/IEC 7813, ≤ 40 signs
    track 3   + or ; format code, PAN or none, = … ?                ISO/IEC 4909,      ≤ 107 signs

Readers send 1/2, 2/3 or 1/2/3, in any order, with or without Enter between them. Nothing of a
swipe is ever echoed: an error says what is wrong, not what was read.
"""

from __future__ import annotations

import re
from enum import StrEnum

from db.facts.card import EntryMode
from db.facts.value import dataclass

_MOST = 260
"""Signs of three tracks with their sentinels and ends of line."""
_SHAPE = re.compile(r"[\x20-\x7e\r\n\t]*")
_TRACK_1 = re.compile(
    r"%B(?P<pan>\d{12,19})\^(?P<name>[^^?%;+]{2,26})\^(?P<expiry>\d{4}|\^)(?P<service>\d{3}|\^)"
    r"(?P<rest>[^?%;+^]*)\?"
)
_TRACK_2 = re.compile(
    r";(?P<pan>\d{12,19})[=D](?P<expiry>\d{4}|=)(?P<service>\d{3}|=)(?P<rest>\d*)\?"
)
_TRACK_3 = re.compile(r"[;+](?P<format>\d{2})(?P<pan>\d{12,19})?=(?P<rest>[\dA-Z*]*=[\dA-Z=*]*)\?")
_LENGTHS = {1: 79, 2: 40, 3: 107}
_Found = re.Match[str] | None


class Unread(StrEnum):
    """Why a swipe is no card."""

    TOO_LONG = "too_long"
    """More than three tracks can be."""
    STRANGE = "strange"
    """Control signs, or signs that no stripe holds."""
    NO_TRACK = "no_track"
    """Neither of the three tracks can be read."""
    DIFFER = "differ"
    """The tracks are of two cards."""


@dataclass(frozen=True, slots=True)
class ReadCard:
    """A card in hand: secret, in memory only. Printing it shows nothing."""

    pan: str
    """The whole number."""
    entry: EntryMode
    """How it was read."""
    expiry: str = ""
    """YYMM; empty if the card does not tell."""
    service: str = ""
    """Service code; empty if the card does not tell."""
    name: str = ""
    """The cardholder's name, from track 1."""
    track2: str = ""
    """Track 2 without sentinels, `=` as separator."""
    track3: str = ""
    """Track 3 without sentinels."""

    def __repr__(self) -> str:
        """Tell nothing."""
        return "ReadCard(…)"

    def __reduce__(self) -> str:
        """Refuse to be written anywhere.

        Raises:
            TypeError: always.

        """
        message = "a card is never written down"
        raise TypeError(message)


def swiped(text: str) -> ReadCard | Unread:
    """Read a swipe of any subset of the three tracks, in any order."""
    if len(text) > _MOST:
        return Unread.TOO_LONG
    if not _SHAPE.fullmatch(text):
        return Unread.STRANGE
    one, two, three = _tracks(text)
    pans = {found["pan"] for found in (one, two, three) if found and found["pan"]}
    if not pans:
        return Unread.NO_TRACK
    if len(pans) > 1:
        return Unread.DIFFER
    teller = two or one
    return ReadCard(
        pan=pans.pop(),
        entry=EntryMode.SWIPED,
        expiry=_told(teller, "expiry"),
        service=_told(teller, "service"),
        name=one["name"].strip() if one else "",
        track2=two[0][1:-1].replace("D", "=") if two else "",
        track3=three[0][1:-1] if three else "",
    )


_PATTERNS = {1: _TRACK_1, 2: _TRACK_2, 3: _TRACK_3}
_SEGMENT = re.compile(r"[%;+](?![%;+\s])[^?]*\?")
"""A track; a check sign after the one before may look like the beginning of one."""


def _tracks(text: str) -> tuple[_Found, _Found, _Found]:
    """Give tracks 1, 2 and 3; None for each that was not read, or cannot be."""
    found: dict[int, re.Match[str]] = {}
    for segment in _SEGMENT.findall(text):
        track = _which(segment)
        read = _PATTERNS[track].fullmatch(segment)
        if read is not None and len(segment) <= _LENGTHS[track]:
            found.setdefault(track, read)
    return found.get(1), found.get(2), found.get(3)


def _which(segment: str) -> int:
    """Say which track this is: many readers begin track 3 like track 2, but it is longer."""
    if segment[0] == "%":
        return 1
    return 3 if segment[0] == "+" or len(segment) > _LENGTHS[2] else 2


def _told(track: _Found, name: str) -> str:
    """Give a field; a separator stands where the card leaves it out."""
    value = track[name] if track is not None else ""
    return value if value.isdigit() else ""
