"""Was a message changed on the way? The MACs that acquirers ask for.

UnionPay's own is weak: it folds the message by XOR, so two blocks that change places go unseen.
TLS underneath is therefore not optional (payments.md 1.5).
"""

from __future__ import annotations

from cryptography.hazmat.primitives.ciphers.algorithms import AES
from cryptography.hazmat.primitives.cmac import CMAC

from pos_gui.card.crypto import des
from pos_gui.card.crypto.block import DES, BlockCipher


def unionpay(key: bytes, message: bytes, cipher: BlockCipher = DES) -> bytes:
    """Give field 64 of the UnionPay POS dialect: eight upper-case hexadecimal signs.

    XOR of all blocks, written as hexadecimal, encrypted in two halves that are chained; of the
    result's hexadecimal the first eight signs (payments.md 1.5). `message` is everything from the
    message type to field 63. The SM variant is the same with the blocks of SM4.
    """
    folded = bytes(cipher.block)
    for block in _blocks(message, size=cipher.block):
        folded = des.xor(folded, block)
    text = folded.hex().upper().encode()
    first = cipher.encrypt(key, text[: cipher.block])
    second = cipher.encrypt(key, des.xor(first, text[cipher.block :]))
    return second.hex().upper()[:8].encode()


def cbc(key: bytes, message: bytes, *, marked: bool = False) -> bytes:
    """Give ISO/IEC 9797-1 MAC algorithm 1: DES in a chain; padding method 1, or 2 if marked."""
    last = bytes(des.BLOCK)
    for block in _blocks(message, marked=marked):
        last = des.encrypt(key, des.xor(last, block))
    return last


def retail(key: bytes, message: bytes, *, marked: bool = False) -> bytes:
    """Give ISO/IEC 9797-1 MAC algorithm 3 (retail MAC) under a double-length key."""
    left, right = key[: des.BLOCK], key[des.BLOCK :]
    return des.encrypt(left, des.decrypt(right, cbc(left, message, marked=marked)))


def aes_cmac(key: bytes, message: bytes) -> bytes:
    """Give AES-CMAC (RFC 4493): sixteen bytes."""
    made = CMAC(AES(key))
    made.update(message)
    return made.finalize()


def _blocks(message: bytes, *, marked: bool = False, size: int = des.BLOCK) -> list[bytes]:
    """Cut into blocks, filled with zeros; method 2 puts a single bit before them."""
    if marked:
        message += b"\x80"
    filled = message + bytes(-len(message) % size)
    return [filled[at : at + size] for at in range(0, len(filled), size)]
