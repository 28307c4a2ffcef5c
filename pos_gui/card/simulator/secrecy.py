"""Is this message genuine, and which PIN was typed? The host's own keys, MAC and PIN block.

Written again from payments.md 1.4 and 1.5 over `cryptography`; nothing here is the terminal's.
"""

from __future__ import annotations

import hashlib
import hmac
from typing import NamedTuple

from cryptography.hazmat.decrepit.ciphers.algorithms import TripleDES
from cryptography.hazmat.primitives.ciphers import Cipher, modes

MASTER = bytes.fromhex("0123456789ABCDEFFEDCBA9876543210")
"""The simulator's terminal master key, in every textbook: refused off the loopback (PCI 2.2)."""
ROOM = {"001": 24, "003": 40, "004": 60}
"""By field 60.3 of a sign-on: bytes of the keys in the answer."""


class Keys(NamedTuple):
    """The working keys of a terminal."""

    pin: bytes
    """For PIN blocks, 8 or 16 bytes."""
    mac: bytes
    """For MACs, 8 bytes."""
    track: bytes
    """For tracks, 16 bytes."""


def des(key: bytes, data: bytes, *, back: bool = False) -> bytes:
    """Encrypt or decrypt blocks of eight under a key of 8 or 16 bytes."""
    long = key * 3 if len(key) == 8 else key + key[:8]  # noqa: PLR2004  (bytes of a DES key)
    cipher = Cipher(TripleDES(long), modes.ECB())  # noqa: S305  (what the dialect asks)
    worker = cipher.decryptor() if back else cipher.encryptor()
    return worker.update(data)


def check_value(key: bytes) -> bytes:
    """Give the first four bytes of eight zeros under a key."""
    return des(key, bytes(8))[:4]


def fresh(seed: int, terminal: str, count: int, layout: str) -> Keys:
    """Make the keys of a sign-on: the same seed, terminal and count give the same keys."""
    told = hashlib.sha512(f"{seed}/{terminal}/{count}".encode()).digest()
    return Keys(told[: 8 if layout == "001" else 16], told[16:24], told[24:40])


def wrapped(keys: Keys, layout: str) -> str:
    """Write keys under the master key with their check values, as field 62 holds them."""
    mac = keys.mac if layout == "001" else keys.mac + bytes(8)
    parts = [(keys.pin, keys.pin), (mac, keys.mac)]
    parts += [(keys.track, keys.track)] if layout == "004" else []
    whole = b"".join(des(MASTER, room) + check_value(key) for room, key in parts)
    return whole.hex().upper()


def mac(key: bytes, message: bytes) -> bytes:
    """Give the eight signs of field 64: XOR of the blocks, then two chained encryptions."""
    folded = 0
    for at in range(0, len(message), 8):
        folded ^= int.from_bytes(message[at : at + 8].ljust(8, b"\0"), "big")
    signs = f"{folded:016X}".encode()
    first = int.from_bytes(des(key, signs[:8]), "big") ^ int.from_bytes(signs[8:], "big")
    return des(key, first.to_bytes(8, "big")).hex().upper()[:8].encode()


def is_genuine(key: bytes, message: bytes, told: str) -> bool:
    """Compare field 64 (hexadecimal) in constant time."""
    return hmac.compare_digest(mac(key, message).hex().upper(), told.upper())


def pin(key: bytes, block: str, pan: str) -> str:
    """Take the PIN out of field 52 (ISO 9564-1 format 0); empty where there is none inside."""
    clear = int.from_bytes(des(key, bytes.fromhex(block), back=True), "big")
    told = f"{clear ^ int(pan[-13:-1] or '0', 16):016X}"
    digits = told[2 : 2 + int(told[1], 16)]
    return digits if told[0] == "0" and digits.isdigit() else ""


def clear_track(key: bytes, track: str) -> str:
    """Undo the encryption of a track's middle."""
    end = len(track) - (1 if len(track) % 2 else 2)
    if end < 16:  # noqa: PLR2004  (two times eight bytes as digits)
        return track
    middle = des(key, bytes.fromhex(track[end - 16 : end]), back=True).hex().upper()
    return track[: end - 16] + middle + track[end:]
