"""Was it the scanner or a person? Keys that come faster than fingers are one scan.

A pure machine fed with characters and milliseconds. The first keys of a burst cannot be told from
typing, so they are held back for a moment and replayed if nothing follows; no key is ever lost,
and none of a scan is ever typed. (counter.md, section 5)

    state     a key within the gap      Enter or Tab              silence
    empty     hold it                   give it to the window     -
    held      hold it                   Scanned from 6 keys on    replay, or Scanned from 6 on
"""

from __future__ import annotations

from dataclasses import dataclass, field

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
_LONG_AGO = -1_000_000
ENTER = "\r"
"""What ends a scan: Enter, or Tab."""


@dataclass(frozen=True, slots=True)
class Scanned:
    """A whole code was read."""

    code: str
    """Its characters, control characters dropped."""


@dataclass(frozen=True, slots=True)
class TooLong:
    """More came than any code has; none of it was typed."""

    start: str
    """The first characters."""


@dataclass(frozen=True, slots=True)
class Replay:
    """These keys were typed by a person; give them to the window."""

    keys: str
    """In the order they came; ENTER is the Enter key."""


Heard = tuple[Scanned | TooLong | Replay, ...]


@dataclass(slots=True)
class Burst:
    """Listens to one keyboard."""

    gap_ms: int = GAP_MS
    _held: list[str] = field(default_factory=list)
    _last_ms: int = _LONG_AGO
    _scanned_ms: int = _LONG_AGO
    _overlong: bool = False

    @property
    def is_holding(self) -> bool:
        """Say whether keys are held back."""
        return bool(self._held)

    def key(self, character: str, now_ms: int) -> Heard:
        """Hear a printable key."""
        heard = self._break(now_ms)
        self._last_ms = now_ms
        if len(self._held) >= LONGEST:
            self._overlong = True
        elif character.isprintable():
            self._held.append(character)
        return heard

    def enter(self, now_ms: int) -> Heard:
        """Hear Enter or Tab."""
        heard = self._break(now_ms)
        if len(self._held) >= SHORTEST:
            self._scanned_ms = now_ms
            return (*heard, self._take())
        if not self._held and now_ms - self._scanned_ms <= AFTER_MS:
            return heard
        keys = "".join(self._held) + ENTER
        self._held.clear()
        return (*heard, Replay(keys))

    def silence(self, now_ms: int) -> Heard:
        """Hear that nothing came for a while."""
        if not self._held or now_ms - self._last_ms < self.gap_ms:
            return ()
        if len(self._held) < SHORTEST:
            return (self._replay(),)
        if now_ms - self._last_ms < SILENCE_MS:
            return ()
        self._scanned_ms = now_ms
        return (self._take(),)

    def _break(self, now_ms: int) -> Heard:
        """End the burst before a key that comes too late to belong to it."""
        if not self._held or now_ms - self._last_ms <= self.gap_ms:
            return ()
        if len(self._held) >= SHORTEST:
            self._scanned_ms = self._last_ms
            return (self._take(),)
        return (self._replay(),)

    def _take(self) -> Scanned | TooLong:
        code, overlong = "".join(self._held), self._overlong
        self._held.clear()
        self._overlong = False
        return TooLong(code[:SHORTEST]) if overlong else Scanned(code)

    def _replay(self) -> Replay:
        """Give back what a person typed; an Enter after that is the person's too."""
        keys = "".join(self._held)
        self._held.clear()
        self._scanned_ms = _LONG_AGO
        return Replay(keys)
