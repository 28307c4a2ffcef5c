"""What is on a chip card's other side? A purse, written from the page and not from the till.

It shares no code with the till: its own reading of bytes, its own signing. What it did outlives
the power it gets from the reader; what was selected does not.
"""

from __future__ import annotations

from cryptography.hazmat.primitives.ciphers.algorithms import AES
from cryptography.hazmat.primitives.cmac import CMAC

NAME = bytes.fromhex("F0535456414C3031")
SHOP_KEY = bytes.fromhex("8C1F37D09E6AB245F10E7723C85D94BA")
NUMBER = "8801000100000011"
DONE, UNKNOWN, UNSIGNED, SHORT, OUT_OF_TURN = "9000", "6D00", "6982", "9401", "6985"


def signed(key: bytes, text: bytes) -> bytes:
    """Sign by AES-CMAC."""
    made = CMAC(AES(key))
    made.update(text)
    return made.finalize()


class VirtualCard:
    """A purse."""

    def __init__(self, number: str = NUMBER, shop_key: bytes = SHOP_KEY) -> None:
        """Make an empty one."""
        self.number = number
        self._key = signed(shop_key, b"K" + number.encode())
        self.selected = False
        self.counter = self.balance = 0
        self.last = bytes(5)
        """Instruction, amount and operation of the last move."""
        self.moves: list[tuple[int, int, str]] = []
        """Each move that was done: instruction, amount, operation."""
        self.checks_counter = True

    def power(self) -> None:
        """Get power anew."""
        self.selected = False

    def answer(self, asked: bytes) -> bytes:
        """Answer a question."""
        ins, data = asked[1], asked[5 : 5 + asked[4]]
        if ins == 0xA4:
            self.selected = data == NAME
            text = self.number.encode() if self.selected else b""
            return text + bytes.fromhex(DONE if self.selected else "6A82")
        if not self.selected or asked[0] != 0x80:
            return bytes.fromhex(UNKNOWN)
        if ins == 0x5C:
            return self._told(b"S" + data)
        if ins in (0x50, 0x52, 0x54):
            return self._move(ins, data[:-16], data[-16:])
        return bytes.fromhex(UNKNOWN)

    def _move(self, ins: int, data: bytes, theirs: bytes) -> bytes:
        if signed(self._key, b"M" + bytes([ins]) + data) != theirs:
            return bytes.fromhex(UNSIGNED)
        counter, amount = int.from_bytes(data[:4], "big"), int.from_bytes(data[4:8], "big")
        wanted = bytes([ins]) + data[4:]
        if (counter, wanted) == (self.counter, self.last) and self.checks_counter:
            return self._told(b"A" + theirs)
        if counter != self.counter + 1 and self.checks_counter:
            return bytes.fromhex(OUT_OF_TURN)
        after = self.balance + (-amount if ins == 0x54 else amount)
        if after < 0:
            return bytes.fromhex(SHORT)
        self.balance, self.last, self.counter = after, wanted, self.counter + 1
        self.moves.append((ins, amount, data[8:].decode()))
        return self._told(b"A" + theirs)

    def _told(self, over: bytes) -> bytes:
        body = self.counter.to_bytes(4, "big") + self.balance.to_bytes(4, "big") + self.last
        return body + signed(self._key, over + body) + bytes.fromhex(DONE)
