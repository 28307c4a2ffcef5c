"""Which id does a new fact get? UUIDv7: it sorts by time, and no two tills make the same.

RFC 9562, section 5.7: 48 bits of milliseconds, the version, 74 random bits with the variant. Ten
lines of our own, because the library for it costs a third of a bare window's start
(docs/decisions/0003-own-uuidv7.md).
"""

from __future__ import annotations

import os
import time

_RANDOM_BYTES = 10


def new_id() -> str:
    """Make an id for a basket, which becomes its sale's."""
    now_ms = time.time_ns() // 1_000_000
    value = (now_ms & (1 << 48) - 1) << 80 | int.from_bytes(os.urandom(_RANDOM_BYTES), "big")
    value = value & ~(0xF << 76) | 7 << 76
    value = value & ~(0x3 << 62) | 0x2 << 62
    told = f"{value:032x}"
    return f"{told[:8]}-{told[8:12]}-{told[12:16]}-{told[16:20]}-{told[20:]}"
