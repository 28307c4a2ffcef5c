"""How is DES still spoken? The one module that touches `cryptography`'s decrepit TripleDES.

Three keys are always passed, K1 K2 K1 or K K K: that is single and double DES, and it survives the
day when the library takes shorter keys away (payments.md 3.4).
"""

from __future__ import annotations

from cryptography.hazmat.decrepit.ciphers.algorithms import TripleDES
from cryptography.hazmat.primitives.ciphers import Cipher
from cryptography.hazmat.primitives.ciphers.modes import ECB

BLOCK = 8
"""Bytes of a block."""
_REPEATS = {8: (0, 0, 0), 16: (0, 1, 0), 24: (0, 1, 2)}


def xor(left: bytes, right: bytes) -> bytes:
    """Combine two texts of the same length."""
    return bytes(a ^ b for a, b in zip(left, right, strict=True))


def encrypt(key: bytes, data: bytes) -> bytes:
    """Encrypt whole blocks, each by itself (ECB), under a key of 8, 16 or 24 bytes.

    Raises:
        ValueError: for a key of another length, or data that is no whole number of blocks.

    """
    worker = _cipher(key).encryptor()
    return worker.update(data) + worker.finalize()


def decrypt(key: bytes, data: bytes) -> bytes:
    """Decrypt whole blocks, each by itself (ECB).

    Raises:
        ValueError: for a key of another length, or data that is no whole number of blocks.

    """
    worker = _cipher(key).decryptor()
    return worker.update(data) + worker.finalize()


def _cipher(key: bytes) -> Cipher[ECB]:
    order = _REPEATS.get(len(key))
    if order is None:
        message = "a DES key has 8, 16 or 24 bytes"
        raise ValueError(message)
    parts = [key[at : at + BLOCK] for at in range(0, len(key), BLOCK)]
    return Cipher(TripleDES(b"".join(parts[at] for at in order)), ECB())  # noqa: S305  (what the standard asks)
