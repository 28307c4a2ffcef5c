"""Which block ciphers do the dialects name, and how long are their blocks?

Each block stands by itself (ECB), as the dialects ask: keys, PIN blocks and parts of tracks are
whole blocks, and no longer text is encrypted so.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from cryptography.hazmat.primitives.ciphers import Cipher
from cryptography.hazmat.primitives.ciphers.algorithms import AES as _AES
from cryptography.hazmat.primitives.ciphers.algorithms import SM4 as _SM4
from cryptography.hazmat.primitives.ciphers.modes import ECB

from db.facts.value import dataclass
from pos_gui.card.crypto import des

if TYPE_CHECKING:
    from collections.abc import Callable


@dataclass(frozen=True, slots=True)
class BlockCipher:
    """A cipher over whole blocks."""

    block: int
    """Bytes of a block."""
    encrypt: Callable[[bytes, bytes], bytes]
    """Encrypts under a key."""
    decrypt: Callable[[bytes, bytes], bytes]
    """Decrypts under a key."""


def _wide(kind: type[_AES | _SM4]) -> BlockCipher:
    def encrypt(key: bytes, data: bytes) -> bytes:
        return Cipher(kind(key), ECB()).encryptor().update(data)  # noqa: S305  (what the dialects ask)

    def decrypt(key: bytes, data: bytes) -> bytes:
        return Cipher(kind(key), ECB()).decryptor().update(data)  # noqa: S305

    return BlockCipher(16, encrypt, decrypt)


DES = BlockCipher(des.BLOCK, des.encrypt, des.decrypt)
"""Single, double or triple DES by the length of the key."""
SM4 = _wide(_SM4)
"""GB/T 32907."""
AES = _wide(_AES)
"""FIPS 197."""
