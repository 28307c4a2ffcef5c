"""In which spellings may a code stand in the catalogue? Exactly as read comes first.

Lookup never converts anything in SQL; here a code is merely spelled as scanners differ. A GTIN of
8, 12, 13 or 14 digits is the same number with zeros before it (GS1 General Specifications, section
2.1): UPC-A becomes EAN-13 by one zero, and some scanners extend every code. The zeros change
nothing about the check digit, so a number without a right one is only itself.
"""

from __future__ import annotations

from pos_gui.scan.entry import fold

LENGTHS = (8, 12, 13, 14)
"""Digits of a GTIN: EAN-8, UPC-A, EAN-13, GTIN-14."""


def spellings(code: str) -> tuple[str, ...]:
    """Give the texts to look for, in order and each once."""
    plain = fold(code)
    found = {code: None, plain: None}
    if has_check_digit(plain):
        bare = plain.lstrip("0")
        found |= {bare.zfill(length): None for length in LENGTHS if len(bare) <= length}
    return tuple(found)


def has_check_digit(digits: str) -> bool:
    """Say whether these digits are a GTIN with the right check digit (GS1, section 7.9).

    Three lines of our own, because biip would cost a tenth of a second at the first amount typed.
    """
    if len(digits) not in LENGTHS or not (digits.isascii() and digits.isdigit()):
        return False
    weighted = (int(one) * (3 if at % 2 else 1) for at, one in enumerate(reversed(digits)))
    return sum(weighted) % 10 == 0
