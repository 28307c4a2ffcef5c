"""Which working keys does a sign-on bring, and are they the right ones?

Field 62 holds them encrypted under the terminal's master key, each with a check value:
the first four bytes of eight zeros encrypted under it. One wrong value, and none of them is used:
the old keys stay (payments.md 1.4, 8.4).
"""

from __future__ import annotations

import hmac
from typing import NamedTuple

from db.facts.value import dataclass
from pos_gui.card.crypto import des

CHECK = 4
"""Bytes of a check value."""


class _Part(NamedTuple):
    """A key in field 62: its name, the room it takes, and the bytes of it that count."""

    name: str
    field: int
    key: int


LAYOUTS = {
    24: (_Part("pin", 8, 8), _Part("mac", 8, 8)),
    40: (_Part("pin", 16, 16), _Part("mac", 16, 8)),
    60: (_Part("pin", 16, 16), _Part("mac", 16, 8), _Part("track", 16, 16)),
}
"""By the field's length: each key with the room it takes and the bytes of it that count."""


@dataclass(frozen=True, slots=True)
class WorkingKeys:
    """The keys of a batch; they are held in memory and in a sealed file, never in the store."""

    pin: bytes
    """Encrypts PIN blocks."""
    mac: bytes
    """Signs messages; single DES in this dialect."""
    track: bytes = b""
    """Encrypts tracks; empty where they travel in the clear of the TLS line."""

    def __repr__(self) -> str:
        """Tell nothing."""
        return "WorkingKeys(…)"


def check_value(key: bytes) -> bytes:
    """Give a DES key's check value: four bytes."""
    return des.encrypt(key, bytes(des.BLOCK))[:CHECK]


def unwrap(master: bytes, wrapped: bytes) -> WorkingKeys | None:
    """Take the working keys out of field 62; None where one of them is not what it should be."""
    layout = LAYOUTS.get(len(wrapped))
    if layout is None:
        return None
    found: dict[str, bytes] = {}
    at = 0
    for part in layout:
        clear = des.decrypt(master, wrapped[at : at + part.field])
        key, at = clear[: part.key], at + part.field
        told, at = wrapped[at : at + CHECK], at + CHECK
        if not hmac.compare_digest(check_value(key), told):
            return None
        found[part.name] = key
    return WorkingKeys(found["pin"], found["mac"], found.get("track", b""))


def hide_track(key: bytes, track: str) -> str:
    """Encrypt the middle of a track's digits, as the terminals do (payments.md 1.4).

    Of an odd number of signs the sixteen before the last one, of an even number those before the
    last two; `=` counts as D. Too short a track stays as it is.
    """
    signs = track.replace("=", "D")
    end = len(signs) - (1 if len(signs) % 2 else 2)
    start = end - 16
    if start < 0:
        return signs
    hidden = des.encrypt(key, bytes.fromhex(signs[start:end])).hex().upper()
    return signs[:start] + hidden + signs[end:]
