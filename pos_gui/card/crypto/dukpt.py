"""Which key does this very transaction use? Derived unique keys per transaction (DUKPT).

Triple DES by ANSI X9.24-1:2009, AES by ANSI X9.24-3:2017. The host derives the same key from the
counter that travels with the message; no key is ever used twice.
"""

from __future__ import annotations

from enum import IntEnum

from cryptography.hazmat.primitives.ciphers import Cipher
from cryptography.hazmat.primitives.ciphers.algorithms import AES
from cryptography.hazmat.primitives.ciphers.modes import ECB

from pos_gui.card.crypto import des

COUNTER_BITS = 21
"""Bits of the counter at the end of a key serial number (X9.24-1)."""
MOST_ONES = 10
"""A counter with more one-bits is skipped: so a derivation takes ten steps at most."""
AES_COUNTER_BITS = 32
"""Bits of the counter that follows the device's id (X9.24-3)."""
AES_MOST_ONES = 16
"""An AES counter with more one-bits is skipped."""
_MASK = bytes.fromhex("C0C0C0C000000000C0C0C0C000000000")
_PIN = bytes.fromhex("00000000000000FF00000000000000FF")
_MAC_REQUEST = bytes.fromhex("000000000000FF00000000000000FF00")
_MAC_RESPONSE = bytes.fromhex("00000000FF00000000000000FF000000")
_DATA_REQUEST = bytes.fromhex("0000000000FF00000000000000FF0000")


def initial_key(base: bytes, serial: bytes) -> bytes:
    """Give a device's initial key from the base key and its ten-byte key serial number."""
    first = (_number(serial) & ~_counter_mask()).to_bytes(10, "big")[:8]
    return des.encrypt(base, first) + des.encrypt(des.xor(base, _MASK), first)


def transaction_key(initial: bytes, serial: bytes) -> bytes:
    """Give the key of the counter in this serial number, before any variant.

    Raises:
        ValueError: if the counter is one that is skipped.

    """
    counter = _number(serial) & _counter_mask()
    if not is_used(counter):
        message = "this counter is never used"
        raise ValueError(message)
    register = (_number(serial) & ~_counter_mask()) & ((1 << 64) - 1)
    key = initial
    for at in reversed(range(COUNTER_BITS)):
        if counter >> at & 1:
            register |= 1 << at
            text = register.to_bytes(8, "big")
            key = _turn(des.xor(key, _MASK), text) + _turn(key, text)
    return key


def pin_key(transaction: bytes) -> bytes:
    """Give the variant that encrypts the PIN block."""
    return des.xor(transaction, _PIN)


def request_mac_key(transaction: bytes) -> bytes:
    """Give the variant that signs what the terminal sends."""
    return des.xor(transaction, _MAC_REQUEST)


def response_mac_key(transaction: bytes) -> bytes:
    """Give the variant that signs what the host answers."""
    return des.xor(transaction, _MAC_RESPONSE)


def data_key(transaction: bytes) -> bytes:
    """Give the key that encrypts tracks: its variant, encrypted under itself (X9.24-1, A.4.1)."""
    key = des.xor(transaction, _DATA_REQUEST)
    return des.encrypt(key, key)


def is_used(counter: int) -> bool:
    """Say whether a counter is one that is used: not zero, and with ten one-bits at most."""
    return 0 < counter < 1 << COUNTER_BITS and counter.bit_count() <= MOST_ONES


def next_counter(counter: int) -> int | None:
    """Give the next counter that is used; None where the device has used up its keys."""
    return _next(counter, COUNTER_BITS, MOST_ONES)


def next_aes_counter(counter: int) -> int | None:
    """Give the next counter of AES that is used; None where the keys are used up."""
    return _next(counter, AES_COUNTER_BITS, AES_MOST_ONES)


def _next(counter: int, bits: int, most: int) -> int | None:
    following = counter + 1
    while following < 1 << bits:
        if following.bit_count() <= most:
            return following
        # Nothing below the lowest one-bit that is too many can be used.
        following += following & -following
    return None


def _turn(key: bytes, text: bytes) -> bytes:
    left, right = key[:8], key[8:]
    return des.xor(des.encrypt(left, des.xor(text, right)), right)


def _counter_mask() -> int:
    return (1 << COUNTER_BITS) - 1


def _number(serial: bytes) -> int:
    return int.from_bytes(serial, "big")


class Usage(IntEnum):
    """What a derived AES key is for (X9.24-3, table 2)."""

    KEY_DERIVATION = 0x8000
    """An intermediate key."""
    INITIAL = 0x8001
    """A device's initial key."""
    PIN = 0x1000
    """Encrypts the PIN block."""
    MAC_REQUEST = 0x2000
    """Signs what the terminal sends."""
    MAC_RESPONSE = 0x2001
    """Signs what the host answers."""
    DATA_REQUEST = 0x3000
    """Encrypts tracks."""


def aes_initial_key(base: bytes, device: bytes) -> bytes:
    """Give a device's initial AES-128 key from the base key and its eight-byte id."""
    return _derive(base, Usage.INITIAL, device, b"")


def aes_key(initial: bytes, device: bytes, counter: int, usage: Usage) -> bytes:
    """Give the AES-128 key of a counter for one use."""
    key, register = initial, 0
    for at in reversed(range(32)):
        if counter >> at & 1:
            register |= 1 << at
            key = _derive(key, Usage.KEY_DERIVATION, device, register.to_bytes(4, "big"))
    return _derive(key, usage, device, counter.to_bytes(4, "big"))


def _derive(key: bytes, usage: Usage, device: bytes, counter: bytes) -> bytes:
    """Make one block of derivation data and encrypt it (X9.24-3, 6.3.2): AES-128 to AES-128."""
    tail = device[4:] + counter if counter else device
    data = bytes([1, 1]) + usage.to_bytes(2, "big") + b"\x00\x02\x00\x80" + tail
    # One block, as the standard asks: there is no chain to be had.
    return Cipher(AES(key), ECB()).encryptor().update(data)  # noqa: S305
