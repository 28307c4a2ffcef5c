"""How does a message become bytes, and bytes a message? ISO 8583 by pyiso8583, from a field table.

A field is told in a few signs: "LLn19" is up to nineteen digits with a length before them, "an12"
twelve signs of text, "b8" eight bytes. In memory all fields are text; bytes are hexadecimal.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import iso8583

from db.facts.value import dataclass

if TYPE_CHECKING:
    from collections.abc import Mapping

_FIELD = re.compile(r"(?P<length>L{0,3})(?P<kind>ans|an|a|n|z|b)(?P<most>\d+)(?P<pad>R?)")
_PACKED = frozenset("nz")

Spec = dict[str, dict[str, Any]]


@dataclass(frozen=True, slots=True)
class Message:
    """A message: its type and its fields by number. It may hold what must never be told."""

    mti: str
    """Message type identifier, four digits."""
    fields: dict[str, str]
    """By number: digits and text as they are, bytes as hexadecimal, `=` of a track as D."""

    def __repr__(self) -> str:
        """Tell nothing but the type: `dump` shows what may be shown."""
        return f"Message({self.mti})"


class Unreadable(ValueError):
    """These bytes are no message of this dialect."""


def spec_of(fields: Mapping[str, str], *, packed: bool = True, bitmap: str = "binary") -> Spec:
    """Make pyiso8583's table; `packed` is two digits to a byte, bitmap binary or hex."""
    digits, lengths = ("b", "bcd") if packed else ("ascii", "ascii")
    plain = {"len_enc": "ascii", "len_type": 0, "desc": ""}
    map_form = ("b", 8) if bitmap == "binary" else ("ascii", 16)
    spec: Spec = {
        "h": plain | {"data_enc": "b", "max_len": 0},
        "t": plain | {"data_enc": digits, "max_len": 2 if packed else 4},
        "p": plain | {"data_enc": map_form[0], "max_len": map_form[1]},
        "1": plain | {"data_enc": map_form[0], "max_len": map_form[1]},
    }
    for number in map(str, range(2, 129)):
        spec[number] = _field(fields.get(number, "b0"), digits, lengths)
    return spec


def _field(told: str, digits: str, lengths: str) -> dict[str, Any]:
    found = _FIELD.fullmatch(told)
    if found is None:
        raise ValueError(told)
    is_packed = found["kind"] in _PACKED and digits == "b"
    size = len(found["length"])
    made: dict[str, Any] = {
        "data_enc": "b" if is_packed or found["kind"] == "b" else "latin-1",
        "len_enc": lengths,
        "len_type": -(-size // 2) if lengths == "bcd" else size,
        "max_len": int(found["most"]),
        "desc": "",
        "digits": found["kind"] == "n",
    }
    if is_packed:
        made |= {"len_count": "nibbles", ("left_pad" if found["pad"] else "right_pad"): "0"}
    return made


def encode(spec: Spec, message: Message) -> bytes:
    """Write a message.

    Raises:
        Unreadable: if a field does not fit the dialect.

    """
    try:
        body, _ = iso8583.encode({"t": message.mti, **message.fields}, spec)
    except iso8583.EncodeError as error:
        # The library's text may quote the field.
        raise Unreadable(f"field {error.field} does not fit") from None
    return bytes(body)


def decode(spec: Spec, body: bytes) -> Message:
    """Read a message.

    Raises:
        Unreadable: if these bytes are none of this dialect.

    """
    try:
        fields, _ = iso8583.decode(body, spec)
    except iso8583.DecodeError as error:
        raise Unreadable(f"field {error.field} cannot be read") from None
    except KeyError as error:
        # A third bitmap names fields beyond 128, which no dialect has.
        raise Unreadable(f"field {error.args[0]} cannot be read") from None
    mti = fields.pop("t")
    del fields["p"]
    fields.pop("1", None)
    fields.pop("h", None)
    wrong = [one for one in fields if spec[one]["digits"] and not _are_digits(fields[one])]
    if wrong or not _are_digits(mti):
        raise Unreadable(f"field {(wrong or ['t'])[0]} holds no digits")
    return Message(mti, fields)


def _are_digits(text: str) -> bool:
    """Say whether a field of digits holds nothing else: packed digits could be letters."""
    return text.isascii() and (text.isdigit() or not text)
