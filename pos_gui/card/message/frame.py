"""Where does a message begin and end on the line? Length, TPDU and header before it.

    LEN (2 bytes, does not count itself) | TPDU (5) | HEAD (6) | message

An answer swaps the TPDU's two addresses. A frame longer than 4 KB is no frame (payments.md 1.1).
"""

from __future__ import annotations

from pos_gui.card.message.codec import Unreadable

LENGTH = 2
"""Bytes of the length."""
MOST = 4096
"""Bytes of the longest frame that is read, its length not counted."""
_BEFORE = 11


def framed(tpdu: str, header: str, body: bytes) -> bytes:
    """Put length, TPDU and header before a message."""
    whole = bytes.fromhex(tpdu + header) + body
    return len(whole).to_bytes(LENGTH, "big") + whole


def body_of(frame: bytes) -> bytes:
    """Take the message out of a frame.

    Raises:
        Unreadable: if the length does not fit, or nothing follows the header.

    """
    if (
        len(frame) <= LENGTH + _BEFORE
        or int.from_bytes(frame[:LENGTH], "big") != len(frame) - LENGTH
    ):
        raise Unreadable("the frame's length does not fit")
    return frame[LENGTH + _BEFORE :]


def swapped(tpdu: str) -> str:
    """Give the TPDU of an answer: source and destination change places."""
    return tpdu[:2] + tpdu[6:10] + tpdu[2:6]
