"""What does a line typed at the counter mean?

    code            add one
    n*code          add n
    n*              set the selected line to n
    *               type the quantity of the selected line
    n/              n per cent off the selected line
    /               open the line discount
    -               void the selected line
    +               go to payment; so does nothing at all, with goods in the basket
    #code           a coupon
    words           look for goods

Full-width signs, as a Chinese input method types them, are folded first (NFKC). A new price is no
line of its own: what is typed goes with the key for it (F6). (counter.md, section 3)
"""

from __future__ import annotations

import re
import unicodedata

from db.facts.money import scaled
from db.facts.quantity import Quantity
from db.facts.value import dataclass

LONGEST = 256
"""Characters that an entry may have."""
LONGEST_AMOUNT = 12
"""Characters that an amount or a price may have."""
COUPON_SIGN = "#"
"""What a typed coupon begins with."""
PERCENT_SCALE = 100
"""A typed percentage has at most two decimals."""


@dataclass(frozen=True, slots=True)
class Code:
    """A code, perhaps with a quantity before it."""

    code: str
    """As typed, folded and trimmed."""
    quantity: Quantity | None
    """How many; None is one."""


@dataclass(frozen=True, slots=True)
class SetQuantity:
    """`6*`: the selected line, or what is scanned next, is so many."""

    quantity: Quantity
    """How many."""


@dataclass(frozen=True, slots=True)
class EditQuantity:
    """`*` alone: the quantity of the selected line is to be typed."""


@dataclass(frozen=True, slots=True)
class Percent:
    """`10/`: so much off the selected line."""

    rate: int
    """Ten-thousandths."""


@dataclass(frozen=True, slots=True)
class OpenDiscount:
    """`/` alone: the line discount's panel."""


@dataclass(frozen=True, slots=True)
class Coupon:
    """`#code`: a coupon was given."""

    code: str
    """As typed, folded and trimmed."""


@dataclass(frozen=True, slots=True)
class Void:
    """`-`: take the selected line out."""


@dataclass(frozen=True, slots=True)
class Pay:
    """`+`: go to payment."""


@dataclass(frozen=True, slots=True)
class Search:
    """Words: look for goods."""

    words: str
    """As typed."""


@dataclass(frozen=True, slots=True)
class Nothing:
    """Nothing was typed."""


@dataclass(frozen=True, slots=True)
class Refused:
    """It means nothing; the sentence says why."""

    text: str
    """English sentence."""


Entry = (
    Code | SetQuantity | EditQuantity | Percent | OpenDiscount | Coupon | Void | Pay | Search
    | Nothing | Refused
)  # fmt: skip
"""Everything a typed line can mean."""

_SIGNS: dict[str, Entry] = {
    "": Nothing(),
    "*": EditQuantity(),
    "/": OpenDiscount(),
    "-": Void(),
    "+": Pay(),
}
_QUANTITY = re.compile(r"^([0-9]+(?:[.,][0-9]+)?)\*(.*)$")
_PERCENT = re.compile(r"^([0-9]+(?:[.,][0-9]+)?)/$")


def fold(text: str) -> str:
    """Turn full-width signs into plain ones, drop control characters, trim blanks."""
    plain = unicodedata.normalize("NFKC", text)
    return "".join(sign for sign in plain if sign.isprintable()).strip()


def read(text: str) -> Entry:
    """Say what a typed line means."""
    if len(text) > LONGEST:
        return Refused("This entry is too long, nothing was sold.")
    line = fold(text)
    if line in _SIGNS:
        return _SIGNS[line]
    if times := _QUANTITY.match(line):
        return _quantity(times.group(1), times.group(2).strip())
    if off := _PERCENT.match(line):
        return _percent(off.group(1))
    if line.startswith(COUPON_SIGN) and (coupon := line[1:].strip()):
        return Coupon(coupon)
    return Search(line) if _is_words(line) else Code(line, None)


def _is_words(line: str) -> bool:
    """Say whether it can be no code: letters of another script, or blanks between words."""
    return " " in line or not line.isascii()


def _quantity(number: str, rest: str) -> Entry:
    try:
        quantity = Quantity.parse(number)
    except ValueError:
        return Refused("A quantity has at most three decimals.")
    return Code(rest, quantity) if rest else SetQuantity(quantity)


def _percent(number: str) -> Entry:
    try:
        return Percent(percent(number))
    except ValueError:
        return Refused("A percentage lies between 0 and 100.")


def percent(number: str) -> int:
    """Read "10" or "12.5" as ten-thousandths; ValueError outside 0 to 100."""
    rate = scaled(number, PERCENT_SCALE)
    if not 0 <= rate <= PERCENT_SCALE * 100:
        raise ValueError(number)
    return rate
