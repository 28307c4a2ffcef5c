"""How does a PIN travel? PIN blocks of ISO 9564-1, formats 0, 3 and 4.

No PIN is no block at all: field 52 is left out, and field 22 ends in 2 (payments.md 3.2). In
production a PIN is entered in an approved device only; these are for the simulator and for labs.
"""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING

from cryptography.hazmat.primitives.ciphers import Cipher
from cryptography.hazmat.primitives.ciphers.algorithms import AES
from cryptography.hazmat.primitives.ciphers.modes import ECB

from pos_gui.card.crypto.des import xor

if TYPE_CHECKING:
    from collections.abc import Callable

LENGTHS = range(4, 13)
"""Digits a PIN may have."""
_PAN_DIGITS = 12
_SIGNS = 16


def format_0(pin: str, pan: str) -> bytes:
    """Give the clear block of format 0 (ANSI X9.8), to be encrypted under the PIN key.

    Raises:
        ValueError: if it is no PIN.

    """
    return xor(_filled("0", pin, lambda count: "F" * count), _twelve(pan))


def format_3(pin: str, pan: str, draw: Callable[[int], str] | None = None) -> bytes:
    """Give the clear block of format 3: format 0 with a random filling of A to F.

    Raises:
        ValueError: if it is no PIN.

    """
    return xor(_filled("3", pin, draw or _drawn), _twelve(pan))


def format_4(key: bytes, pin: str, pan: str, random: bytes | None = None) -> bytes:
    """Give the encrypted block of format 4 under an AES key: sixteen bytes.

    Raises:
        ValueError: if it is no PIN, or the number is no card number.

    """
    _check(pin)
    head = f"4{len(pin):X}{pin}".ljust(_SIGNS, "A")
    block = bytes.fromhex(head) + (secrets.token_bytes(8) if random is None else random)
    worker = Cipher(AES(key), ECB()).encryptor()  # noqa: S305  (ISO 9564-1, 9.4.3)
    return worker.update(xor(worker.update(block), _whole(pan)))


def wide(pin: str, pan: str) -> bytes:
    """Give the clear block of ANSI X9.8 on sixteen bytes, to be encrypted under an SM4 key.

    Length and digits filled up with F to 32 signs, XOR the twelve digits of the card behind zeros:
    so the makers of PIN pads describe it. Some hosts take eight bytes: ask the acquirer.

    Raises:
        ValueError: if it is no PIN.

    """
    _check(pin)
    told = f"0{len(pin):X}{pin}".ljust(2 * _SIGNS, "F")
    return xor(bytes.fromhex(told), bytes(8) + _twelve(pan))


def _filled(control: str, pin: str, fill: Callable[[int], str]) -> bytes:
    _check(pin)
    text = f"{control}{len(pin):X}{pin}"
    return bytes.fromhex(text + fill(_SIGNS - len(text)))


def _check(pin: str) -> None:
    if not (pin.isascii() and pin.isdigit() and len(pin) in LENGTHS):
        message = "a PIN has 4 to 12 digits"
        raise ValueError(message)


def _twelve(pan: str) -> bytes:
    """Give the rightmost twelve digits without the check digit."""
    return bytes.fromhex(pan[:-1][-_PAN_DIGITS:].rjust(_SIGNS, "0"))


def _whole(pan: str) -> bytes:
    """Give the PAN field of format 4: its length over twelve, the digits, zeros."""
    digits = pan.rjust(_PAN_DIGITS, "0")
    return bytes.fromhex(f"{len(digits) - _PAN_DIGITS:X}{digits}".ljust(2 * _SIGNS, "0"))


def _drawn(count: int) -> str:
    return "".join(secrets.choice("ABCDEF") for _ in range(count))
