"""How are question and answer written for a card's chip? ISO/IEC 7816-4, short lengths only.

question   class, instruction, two parameters, length, data, 00 (any answer)
answer     data, status word of two bytes
"""

from __future__ import annotations

from typing import Protocol

from db.facts.value import dataclass

DONE = 0x9000
"""The status word of an answer that is one."""
_STATUS = 2


class CardGone(Exception):
    """The card is not at the reader, or left it before it answered."""


class Transport(Protocol):
    """One card at the reader, for as long as it stays there."""

    def exchange(self, question: bytes) -> bytes:
        """Give the card's answer.

        Raises:
            CardGone: if none came; the card may have heard the question all the same.

        """
        ...


class Reader(Protocol):
    """Where a card is shown."""

    def card(self, wait_s: float) -> Transport:
        """Give the card that is there, or that comes in so many seconds.

        Raises:
            CardGone: if none came.

        """
        ...


@dataclass(frozen=True, slots=True)
class Command:
    """A question."""

    cla: int
    """Class: 00 of the standard, 80 of the purse."""
    ins: int
    """Instruction."""
    p1: int = 0
    """First parameter."""
    data: bytes = b""
    """What the card needs for it."""

    def encoded(self) -> bytes:
        """Write it as bytes."""
        return bytes((self.cla, self.ins, self.p1, 0, len(self.data))) + self.data + b"\0"


@dataclass(frozen=True, slots=True)
class Response:
    """An answer."""

    data: bytes
    """What it says."""
    status: int
    """How it went; DONE or why not."""

    @classmethod
    def decoded(cls, raw: bytes) -> Response:
        """Read it from bytes; what is too short to be one has no status."""
        if len(raw) < _STATUS:
            return cls(b"", 0)
        return cls(raw[:-_STATUS], int.from_bytes(raw[-_STATUS:], "big"))
