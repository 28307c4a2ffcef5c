"""Which fields are in a message, and which bytes are an answer? The host's own codec.

    LEN (2) | TPDU (5) | HEAD (6) | type (2) | bitmap (8) | fields

Digits are packed two to a byte; an odd number is filled up on the right, field 23 on the left
(payments.md 1.1, 1.3). In memory a field is text; bytes are hexadecimal.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Container

MOST = 4096
"""Bytes of the longest frame; its length is not counted."""
_BEFORE = 2 + 5 + 6
_BITS = 64


class NotAMessage(ValueError):
    """These bytes are no message of this dialect."""


class _Form(NamedTuple):
    """How a field is written."""

    prefix: int
    """Digits of the length before it; 0 where the length is fixed."""
    kind: str
    """n digits, z track, t text, b bytes."""
    most: int
    """Digits, signs or bytes; exactly so many without a prefix."""


_FORMS = {
    2: _Form(2, "n", 19), 3: _Form(0, "n", 6), 4: _Form(0, "n", 12), 11: _Form(0, "n", 6),
    12: _Form(0, "n", 6), 13: _Form(0, "n", 4), 14: _Form(0, "n", 4), 15: _Form(0, "n", 4),
    22: _Form(0, "n", 3), 23: _Form(0, "n", 3), 25: _Form(0, "n", 2), 26: _Form(0, "n", 2),
    32: _Form(2, "n", 11), 35: _Form(2, "z", 37), 36: _Form(3, "z", 104), 37: _Form(0, "t", 12),
    38: _Form(0, "t", 6), 39: _Form(0, "t", 2), 41: _Form(0, "t", 8), 42: _Form(0, "t", 15),
    44: _Form(2, "t", 25), 48: _Form(3, "n", 322), 49: _Form(0, "t", 3), 52: _Form(0, "b", 8),
    53: _Form(0, "n", 16), 54: _Form(3, "t", 20), 55: _Form(3, "b", 255), 57: _Form(3, "b", 12),
    58: _Form(3, "t", 100), 60: _Form(3, "n", 17), 61: _Form(3, "n", 29), 62: _Form(3, "b", 512),
    63: _Form(3, "t", 163), 64: _Form(0, "b", 8),
}  # fmt: skip
_FILLED_LEFT = 23
_TERMINAL, _PIN, _MAC = 41, 52, 64
_WIDE_PIN = _Form(0, "b", 16)


class Said(NamedTuple):
    """A message: what was said, and the bytes its MAC lies over."""

    mti: str
    """Message type, four digits."""
    fields: dict[int, str]
    """By number."""
    before_mac: bytes = b""
    """Everything from the type to field 63."""
    tpdu: str = "6000030000"
    """Class, destination and source, as digits."""
    head: str = "603100310000"
    """The header, as digits."""


def read(frame: bytes, wide: Container[str] = ()) -> Said:
    """Read a frame; the terminals in `wide` write PIN blocks of sixteen bytes.

    Raises:
        NotAMessage: if it is none.

    """
    if len(frame) < _BEFORE + 10 or int.from_bytes(frame[:2], "big") != len(frame) - 2:
        raise NotAMessage("the length does not fit")
    body = frame[_BEFORE:]
    fields: dict[int, str] = {}
    mti, bits, at = body[:2].hex(), int.from_bytes(body[2:10], "big"), 10
    before = at
    _need(mti.isdigit(), "the type")
    for number in range(1, _BITS + 1):
        if bits >> (_BITS - number) & 1:
            before = at
            is_wide = number == _PIN and fields.get(_TERMINAL) in wide
            form = _WIDE_PIN if is_wide else _FORMS.get(number)
            fields[number], at = _field(number, form, body, at)
    _need(at == len(body), "the end")
    covered = body[:before] if _MAC in fields else body
    return Said(mti, fields, covered, frame[2:7].hex(), frame[7:13].hex())


def _need(is_so: bool, what: str) -> None:  # noqa: FBT001  (a check in one word)
    if not is_so:
        raise NotAMessage(f"{what} cannot be read")


def _field(number: int, form: _Form | None, body: bytes, at: int) -> tuple[str, int]:
    """Take one field out; gives its text and where the next one begins."""
    if form is None:
        raise NotAMessage(f"field {number} is not of this dialect")
    size = form.most
    if form.prefix:
        length = (form.prefix + 1) // 2
        told = body[at : at + length].hex()
        _need(len(told) == 2 * length and told.isdigit() and int(told) <= size, f"field {number}")
        size, at = int(told), at + length
    packed = form.kind in "nz"
    end = at + ((size + 1) // 2 if packed else size)
    _need(end <= len(body), f"field {number}")
    return _text(number, form.kind, body[at:end], size), end


def _text(number: int, kind: str, part: bytes, size: int) -> str:
    if kind == "t":
        return part.decode("latin-1")
    told = part.hex().upper()
    if kind == "b":
        return told
    text = told[len(told) - size :] if number == _FILLED_LEFT else told[:size]
    # A track may be encrypted in its middle: what is in it is seen when it is clear again.
    _need(kind == "z" or not text or (text.isascii() and text.isdigit()), f"field {number}")
    return text


def body(mti: str, fields: dict[int, str]) -> bytes:
    """Write type, bitmap and fields.

    Raises:
        NotAMessage: if a field does not fit.

    """
    bits = sum(1 << (_BITS - number) for number in fields)
    parts = [_bytes(number, fields[number]) for number in sorted(fields)]
    return bytes.fromhex(mti) + bits.to_bytes(8, "big") + b"".join(parts)


def _bytes(number: int, text: str) -> bytes:
    form = _WIDE_PIN if number == _PIN and len(text) == 2 * _WIDE_PIN.most else _FORMS[number]
    size = len(text) // 2 if form.kind == "b" else len(text)
    _need(size <= form.most if form.prefix else size == form.most, f"field {number}")
    length = b""
    if form.prefix:
        length = bytes.fromhex(f"{size:0{(form.prefix + 1) // 2 * 2}d}")
    if form.kind == "t":
        return length + text.encode("latin-1")
    if form.kind != "b" and size % 2:
        text = "0" + text if number == _FILLED_LEFT else text + "0"
    return length + bytes.fromhex(text)


def framed(said: Said, whole: bytes) -> bytes:
    """Put an answer's length, TPDU and header before it; the two addresses change places."""
    tpdu = said.tpdu[:2] + said.tpdu[6:] + said.tpdu[2:6]
    told = bytes.fromhex(tpdu + said.head) + whole
    return len(told).to_bytes(2, "big") + told
