"""Which keys does a terminal use for this very message? The host's own DUKPT (ANSI X9.24).

Derived anew from the base key and what field 57 says; written again, nothing here is the
terminal's. The base keys are those of the standards' examples.
"""

from __future__ import annotations

from cryptography.hazmat.primitives.ciphers.algorithms import AES

from pos_gui.card.simulator.secrecy import Keys, des, wide

_TDES_BASE = bytes.fromhex("0123456789ABCDEFFEDCBA9876543210")
_AES_BASE = bytes.fromhex("FEDCBA9876543210F1F1F1F1F1F1F1F1")
_C0 = int("C0C0C0C000000000" * 2, 16)
_TDES_BITS, _TDES_ONES, _TDES_ROOM = 21, 10, 10
_AES_BITS, _AES_ONES, _AES_ROOM = 32, 16, 12


def keys(kind: str, told: str) -> Keys | None:
    """Give the keys that field 57 names; None where it names none that may be used."""
    serial = bytes.fromhex(told)
    room, bits, most = (
        (_AES_ROOM, _AES_BITS, _AES_ONES)
        if kind == "dukpt_aes"
        else (_TDES_ROOM, _TDES_BITS, _TDES_ONES)
    )
    counter = int.from_bytes(serial, "big") % (1 << bits)
    if len(serial) != room or not 0 < counter.bit_count() <= most:
        return None
    return _aes(serial[:8], counter) if kind == "dukpt_aes" else _tdes(serial, counter)


def _flip(key: bytes, mask: int) -> bytes:
    return (int.from_bytes(key, "big") ^ mask).to_bytes(16, "big")


def _tdes(serial: bytes, counter: int) -> Keys:
    """X9.24-1:2009, annex A."""
    number = int.from_bytes(serial, "big") - counter
    first = number.to_bytes(10, "big")[:8]
    key = des(_TDES_BASE, first) + des(_flip(_TDES_BASE, _C0), first)
    for bit in sorted((1 << at for at in range(_TDES_BITS)), reverse=True):
        if counter & bit:
            number += bit
            right = _step(key, number)
            key = _step(_flip(key, _C0), number) + right
    pin, ask, answer, track = (_flip(key, 0xFF << at | 0xFF << at + 64) for at in (0, 8, 24, 16))
    return Keys(pin, ask, des(track, track), "dukpt_tdes", answer, counter)


def _step(key: bytes, number: int) -> bytes:
    """Encrypt the last 64 bits of the number under the left half, with the right one around it."""
    right = int.from_bytes(key[8:], "big")
    inner = des(key[:8], (number % (1 << 64) ^ right).to_bytes(8, "big"))
    return (int.from_bytes(inner, "big") ^ right).to_bytes(8, "big")


def _aes(device: bytes, counter: int) -> Keys:
    """X9.24-3:2017, 6.3."""
    key = _derived(_AES_BASE, 0x8001, device.hex())
    done = 0
    for at in range(_AES_BITS - 1, -1, -1):
        if counter >> at & 1:
            done += 1 << at
            key = _derived(key, 0x8000, f"{device[4:].hex()}{done:08x}")
    pin, ask, answer, track = (
        _derived(key, usage, f"{device[4:].hex()}{counter:08x}")
        for usage in (0x1000, 0x2000, 0x2001, 0x3000)
    )
    return Keys(pin, ask, track, "dukpt_aes", answer, counter)


def _derived(key: bytes, usage: int, tail: str) -> bytes:
    """Encrypt: version 1, first block, usage, AES-128, 128 bits, then whose key it is."""
    return wide(AES, key, bytes.fromhex(f"0101{usage:04x}00020080{tail}"))
