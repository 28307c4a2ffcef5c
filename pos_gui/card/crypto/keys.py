"""Which working keys does a sign-on bring, and are they the right ones?

Field 62 holds them encrypted under the terminal's master key, each with a check value:
the first four bytes of eight zeros encrypted under it. One wrong value, and none of them is used:
the old keys stay (payments.md 1.4, 8.4).
"""

from __future__ import annotations

import hmac
from typing import NamedTuple

from db.facts.value import dataclass
from pos_gui.card.crypto.block import DES, SM4, BlockCipher

CHECK = 4
"""Bytes of a check value."""


class _Part(NamedTuple):
    """A key in field 62: its name, the room it takes, and the bytes of it that count."""

    name: str
    field: int
    key: int


class Layout(NamedTuple):
    """How a sign-on brings its keys."""

    cipher: BlockCipher
    """Encrypts them under the master key."""
    parts: tuple[_Part, ...]
    """Each key, in order."""


_PIN, _TRACK = _Part("pin", 16, 16), _Part("track", 16, 16)
LAYOUTS = {
    "single": Layout(DES, (_Part("pin", 8, 8), _Part("mac", 8, 8))),
    "double": Layout(DES, (_PIN, _Part("mac", 16, 8))),
    "track": Layout(DES, (_PIN, _Part("mac", 16, 8), _TRACK)),
    "sm": Layout(SM4, (_PIN, _Part("mac", 16, 16), _TRACK)),
}
"""By scheme: 24, 40 and 60 bytes of DES keys, 60 bytes of SM4 keys."""


@dataclass(frozen=True, slots=True)
class WorkingKeys:
    """The keys of a batch; they are held in memory and in a sealed file, never in the store."""

    pin: bytes
    """Encrypts PIN blocks."""
    mac: bytes
    """Signs messages; single DES in the schemes of DES."""
    track: bytes = b""
    """Encrypts tracks; empty where they travel in the clear of the TLS line."""
    scheme: str = "double"
    """Which scheme brought them: under another one they are none."""

    def __repr__(self) -> str:
        """Tell nothing."""
        return "WorkingKeys(…)"


def check_value(key: bytes, cipher: BlockCipher = DES) -> bytes:
    """Give a key's check value: four bytes of a block of zeros under it."""
    return cipher.encrypt(key, bytes(cipher.block))[:CHECK]


def unwrap(
    master: bytes, wrapped: bytes, scheme: str, *, retail: bool = False
) -> WorkingKeys | None:
    """Take the working keys out of field 62; None where one of them is not what it should be.

    A retail MAC needs all sixteen bytes of its key; UnionPay's takes eight and leaves zeros.
    """
    cipher, parts = LAYOUTS[scheme]
    if len(wrapped) != sum(part.field + CHECK for part in parts):
        return None
    found: dict[str, bytes] = {}
    at = 0
    for part in parts:
        clear = cipher.decrypt(master, wrapped[at : at + part.field])
        size = part.field if retail and part.name == "mac" else part.key
        key, at = clear[:size], at + part.field
        told, at = wrapped[at : at + CHECK], at + CHECK
        if not hmac.compare_digest(check_value(key, cipher), told):
            return None
        found[part.name] = key
    return WorkingKeys(found["pin"], found["mac"], found.get("track", b""), scheme)


def hide_track(key: bytes, track: str, cipher: BlockCipher = DES) -> str:
    """Encrypt a block in the middle of a track's digits, as the terminals do (payments.md 1.4).

    Of an odd number of signs the block before the last one, of an even number that before the last
    two; `=` counts as D. Too short a track is filled up with F first, so that none goes in the
    clear where tracks are to be hidden.
    """
    size = 2 * cipher.block
    signs = track.replace("=", "D")
    if _end(signs) < size:
        signs = signs.ljust(size + 2, "F")
    start, end = _end(signs) - size, _end(signs)
    hidden = cipher.encrypt(key, bytes.fromhex(signs[start:end])).hex().upper()
    return signs[:start] + hidden + signs[end:]


def _end(signs: str) -> int:
    """Say where the hidden part ends."""
    return len(signs) - (1 if len(signs) % 2 else 2)
