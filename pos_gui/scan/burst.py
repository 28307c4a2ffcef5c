"""Was it the scanner or a person? Keys that come faster than fingers are one scan.

A machine without Qt, fed with characters and milliseconds of one clock. The first keys of a burst
cannot be told from typing, so they are held back for a moment and replayed if nothing follows; no
key is ever lost, and none of a scan is ever typed. Inside a burst `* / + - .` are data like any
other sign; control characters (NUL, FNC1, prefixes) are dropped. (counter.md, section 5)

The table names what is held, and what each thing heard does then:

    held          a key in time     a key too late      Enter or Tab          silence
    nothing       hold it           -                   Replay, or nothing    nothing
                                                        just after a scan
    1 to 5        hold it           Replay, hold it     Replay with it        Replay
    6 and more    hold it           Scanned, hold it    Scanned               Scanned
    over 256      drop it           TooLong, hold it    TooLong               TooLong

In time means within the gap until six are held, from then on within the silence: once it is
certain that a scanner sends, one late key shall not cut its code in two. Keys that a held-down key
repeats are as fast as a scanner's; whoever feeds this leaves them out (QKeyEvent.isAutoRepeat).

A card reader is a keyboard too. Its tracks begin with % ; or + and end with ? (ISO/IEC 7813), then
perhaps a check sign, perhaps Enter. All that comes in time after it, up to three tracks, is one
Swipe, which only silence or a key that begins no track ends. A torn swipe is a Swipe as well: a
card's number must never be looked up, or shown, as an item's code.
"""

from __future__ import annotations

import re
from dataclasses import field

from db.facts.value import dataclass

SHORTEST = 6
"""Keys that a scan has at least."""
GAP_MS = 35
"""Two keys further apart are no scan."""
SILENCE_MS = 60
"""So long after the last key a burst without Enter is complete."""
AFTER_MS = 100
"""An Enter so soon after a scan belongs to the scanner."""
LONGEST = 256
"""Characters of a scan at most."""
ENTER = "\r"
"""The Enter key in a Replay."""
TAB = "\t"
"""The Tab key in a Replay; some scanners end with it."""
_LONG_AGO = -1_000_000
_BEGINS = frozenset("%;+")
"""What a track begins with."""
_TRACKS = re.compile(r"[%;+].*\?[^\r\t]?[\r\t]*", re.DOTALL)
"""Whole tracks, the last one with the check sign that some readers send after it."""
_TORN = re.compile(r"%[A-Z]?\d{11}|[;+]\d{11}|.*\d[=^]\d{4}.*\?.?$", re.DOTALL)
"""A piece of a track: its beginning with more digits than a mask shows, or its end."""


@dataclass(frozen=True, slots=True)
class Scanned:
    """A whole code was read."""

    code: str
    """Its characters, control characters dropped."""


@dataclass(frozen=True, slots=True)
class Swipe:
    """A card went through a reader that is a keyboard."""

    text: str
    """The tracks as they came, ENTER and TAB between them; secret, so never shown."""

    def __repr__(self) -> str:
        """Tell nothing."""
        return "Swipe(…)"


@dataclass(frozen=True, slots=True)
class TooLong:
    """More came than any code has; none of it was typed."""

    start: str
    """The first characters."""


@dataclass(frozen=True, slots=True)
class Replay:
    """These keys were typed by a person; give them to the window."""

    keys: str
    """In the order they came; ENTER and TAB are those keys."""


Heard = tuple[Scanned | Swipe | TooLong | Replay, ...]
"""What became certain, in the order it happened; nothing while keys are held back."""


@dataclass(slots=True)
class Burst:
    """Listens to one keyboard."""

    gap_ms: int = GAP_MS
    """Two keys further apart are no scan; a setting."""
    _held: list[str] = field(default_factory=list)
    _last_ms: int = _LONG_AGO
    _scanned_ms: int = _LONG_AGO
    _overlong: bool = False

    @property
    def is_holding(self) -> bool:
        """Say whether keys are held back; then `silence` must be called in a while."""
        return bool(self._held)

    def key(self, character: str, now_ms: int) -> Heard:
        """Hear a printable key; a control character only keeps the burst going."""
        heard = self.silence(now_ms)
        if self._between_tracks and character.isprintable() and character not in _BEGINS:
            heard = (*heard, self._take(now_ms))
        self._last_ms = now_ms
        if not character or not character.isprintable():
            return heard
        if len(self._held) >= LONGEST:
            self._overlong = True
        else:
            self._held.append(character)
        return heard

    def enter(self, now_ms: int, sign: str = ENTER) -> Heard:
        """Hear Enter, or with `sign` Tab."""
        heard = self.silence(now_ms)
        if self._between_tracks:
            return heard
        if self._is_track:
            self._last_ms = now_ms
            self._held.append(sign)
            return heard
        if len(self._held) >= SHORTEST:
            return (*heard, self._take(now_ms))
        if not self._held and 0 <= now_ms - self._scanned_ms <= AFTER_MS:
            return heard
        self._held.append(sign)
        return (*heard, self._replay())

    def person(self) -> None:
        """Hear a key that no scanner has: an Enter after it is the person's too."""
        self._scanned_ms = _LONG_AGO

    def silence(self, now_ms: int) -> Heard:
        """Hear that nothing came for a while; a key that comes too late is heard after it."""
        certain = len(self._held) >= SHORTEST or self._is_track
        in_time = max(self.gap_ms, SILENCE_MS) if certain else self.gap_ms
        if not self._held or now_ms - self._last_ms <= in_time:
            return ()
        # The scan was over then, however late the timer tells it.
        return (self._take(self._last_ms + in_time) if certain else self._replay(),)

    @property
    def _between_tracks(self) -> bool:
        """Say whether a track was ended by Enter; another one may follow."""
        return bool(self._held) and self._held[-1] in (ENTER, TAB)

    @property
    def _is_track(self) -> bool:
        """Say whether what is held begins and ends as tracks do."""
        begun = bool(self._held) and self._held[0] in _BEGINS
        return begun and bool(_TRACKS.fullmatch("".join(self._held)))

    def _take(self, at_ms: int) -> Scanned | Swipe | TooLong:
        """Give the whole burst as a scan that ended at this time."""
        code, overlong = "".join(self._held), self._overlong
        is_swipe = _TRACKS.fullmatch(code) or _TORN.match(code)
        self._held.clear()
        self._overlong = False
        self._scanned_ms = at_ms
        if overlong:
            return TooLong(code[:SHORTEST])
        return Swipe(code) if is_swipe else Scanned(code)

    def _replay(self) -> Replay:
        """Give back what a person typed; an Enter after that is the person's too."""
        keys = "".join(self._held)
        self._held.clear()
        self._scanned_ms = _LONG_AGO
        return Replay(keys)
