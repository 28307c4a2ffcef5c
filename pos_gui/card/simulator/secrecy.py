"""Is this message genuine, and which PIN was typed? The host's own keys, MACs and PIN blocks.

Written again from payments.md 1.4 and 1.5 over `cryptography`; nothing here is the terminal's.
"""

from __future__ import annotations

import hashlib
import hmac
from typing import NamedTuple

from cryptography.hazmat.decrepit.ciphers.algorithms import TripleDES
from cryptography.hazmat.primitives.ciphers import Cipher, modes
from cryptography.hazmat.primitives.ciphers.algorithms import AES, SM4
from cryptography.hazmat.primitives.cmac import CMAC

MASTER = bytes.fromhex("0123456789ABCDEFFEDCBA9876543210")
"""The simulator's terminal master key, in every textbook: refused off the loopback (PCI 2.2)."""
LAYOUTS = {
    "": ("001", "003", "004"), "sm": ("006",), "dukpt_tdes": ("007",), "dukpt_aes": ("008",),
}  # fmt: skip
"""By a terminal's keys (bank.toml): what its sign-on may ask for in field 60.3."""
WIDE = frozenset({"sm", "dukpt_aes"})
"""Terminals with such keys write PIN blocks of sixteen bytes."""


class Keys(NamedTuple):
    """The keys of a terminal for one message."""

    pin: bytes
    """For PIN blocks."""
    mac: bytes
    """For the MAC of what is asked."""
    track: bytes
    """For tracks."""
    kind: str = ""
    """Which keys they are, as in bank.toml."""
    answer: bytes = b""
    """For the MAC of the answer, where it is another one."""
    counter: int = 0
    """Which of the terminal's own keys they are; 0 where they hold for a batch."""


def des(key: bytes, data: bytes, *, back: bool = False) -> bytes:
    """Encrypt or decrypt blocks of eight under a key of 8 or 16 bytes."""
    long = key * 3 if len(key) == 8 else key + key[:8]  # noqa: PLR2004  (bytes of a DES key)
    cipher = Cipher(TripleDES(long), modes.ECB())  # noqa: S305  (what the dialect asks)
    worker = cipher.decryptor() if back else cipher.encryptor()
    return worker.update(data)


def wide(kind: type[AES | SM4], key: bytes, data: bytes, *, back: bool = False) -> bytes:
    """Encrypt or decrypt blocks of sixteen."""
    cipher = Cipher(kind(key), modes.ECB())  # noqa: S305  (what the dialects ask)
    return (cipher.decryptor() if back else cipher.encryptor()).update(data)


def _coded(kind: str, key: bytes, data: bytes, *, back: bool = False) -> bytes:
    """Encrypt or decrypt as a terminal with such keys does."""
    if kind in WIDE:
        return wide(SM4 if kind == "sm" else AES, key, data, back=back)
    return des(key, data, back=back)


def check_value(key: bytes, kind: str = "") -> bytes:
    """Give the first four bytes of a block of zeros under a key."""
    return _coded(kind, key, bytes(16 if kind in WIDE else 8))[:4]


def fresh(seed: int, terminal: str, count: int, layout: str) -> Keys:
    """Make the keys of a sign-on: the same seed, terminal and count give the same keys."""
    told = hashlib.sha512(f"{seed}/{terminal}/{count}".encode()).digest()
    if layout == "006":
        return Keys(told[:16], told[16:32], told[32:48], "sm")
    return Keys(told[: 8 if layout == "001" else 16], told[16:24], told[24:40])


def wrapped(keys: Keys, layout: str) -> str:
    """Write keys under the master key with their check values, as field 62 holds them."""
    mac = keys.mac if layout in {"001", "006"} else keys.mac + bytes(8)
    parts = [(keys.pin, keys.pin), (mac, keys.mac)]
    parts += [(keys.track, keys.track)] if layout in {"004", "006"} else []
    whole = b"".join(
        _coded(keys.kind, MASTER, room) + check_value(key, keys.kind) for room, key in parts
    )
    return whole.hex().upper()


def mac(key: bytes, message: bytes, kind: str = "") -> bytes:
    """Give the eight signs of field 64: XOR of the blocks, then two chained encryptions."""
    size = 16 if kind in WIDE else 8
    folded = 0
    for at in range(0, len(message), size):
        folded ^= int.from_bytes(message[at : at + size].ljust(size, b"\0"), "big")
    signs = f"{folded:0{2 * size}X}".encode()
    first = int.from_bytes(_coded(kind, key, signs[:size]), "big")
    second = first ^ int.from_bytes(signs[size:], "big")
    return _coded(kind, key, second.to_bytes(size, "big")).hex().upper()[:8].encode()


def _retail(key: bytes, message: bytes) -> bytes:
    """Give ISO 9797-1 algorithm 3: single DES in a chain, the last block in Triple DES."""
    filled = message.ljust(-(-len(message) // 8) * 8, b"\0")
    chained = Cipher(TripleDES(key[:8] * 3), modes.CBC(bytes(8)))
    last = chained.encryptor().update(filled[:-8])[-8:] or bytes(8)
    whole = int.from_bytes(last, "big") ^ int.from_bytes(filled[-8:], "big")
    return des(key, whole.to_bytes(8, "big"))


def _signed(kind: str, key: bytes, message: bytes) -> bytes:
    if kind == "dukpt_aes":
        made = CMAC(AES(key))
        made.update(message)
        return made.finalize()[:8]
    return _retail(key, message) if kind == "dukpt_tdes" else mac(key, message, kind)


def answered(keys: Keys, message: bytes) -> bytes:
    """Give field 64 of an answer."""
    return _signed(keys.kind, keys.answer or keys.mac, message)


def is_genuine(keys: Keys, message: bytes, told: str) -> bool:
    """Compare field 64 (hexadecimal) in constant time."""
    return hmac.compare_digest(_signed(keys.kind, keys.mac, message).hex().upper(), told.upper())


def pin(keys: Keys, block: str, pan: str) -> str:
    """Take the PIN out of field 52; empty where there is none inside.

    ISO 9564-1: formats 0 and 3 on eight bytes, 0 on sixteen (SM4), 4 (AES).
    """
    clear = int.from_bytes(_coded(keys.kind, keys.pin, bytes.fromhex(block), back=True), "big")
    if keys.kind == "dukpt_aes":
        number = pan.rjust(12, "0")
        field = int(f"{len(number) - 12}{number}".ljust(32, "0"), 16)
        inner = wide(AES, keys.pin, (clear ^ field).to_bytes(16, "big"), back=True).hex()
        return inner[2 : 2 + int(inner[1], 16)] if inner[0] == "4" else ""
    told = f"{clear ^ int(pan[-13:-1] or '0', 16):0{32 if keys.kind == 'sm' else 16}X}"
    digits = told[2 : 2 + int(told[1], 16)]
    return digits if told[0] in "03" and digits.isdigit() else ""


def clear_track(keys: Keys, track: str) -> str:
    """Undo the encryption of a track's middle, and take off what filled it up."""
    size = 32 if keys.kind in WIDE else 16
    end = len(track) - (1 if len(track) % 2 else 2)
    if end < size:
        return track
    middle = bytes.fromhex(track[end - size : end])
    shown = _coded(keys.kind, keys.track, middle, back=True).hex().upper()
    return (track[: end - size] + shown + track[end:]).rstrip("F")
