"""What does a cell say? Codes, figures and rates of strangers' files, or the reason why not.

Figures are plain decimals of their own scale, never floats. The check digit of a barcode is that
of the GS1 General Specifications, section 7.9.
"""

from __future__ import annotations

from functools import lru_cache

from biip.checksums import gs1_standard_check_digit

from db.facts.money import PRICE_SCALE, QUANTITY_SCALE, parse_rate, round_half_up, scaled
from db.imports.answer import Bad
from db.words import say

GTIN_LENGTHS = (8, 12, 13, 14)
"""Digits of a GTIN, and of in-store codes, which begin with 2 or 02."""
MOST_UNITS = 10**9
"""A price, quantity or amount beyond this is a mistake, and would not fit the store's columns."""
_FOLDED = {0xFF10 + digit: str(digit) for digit in range(10)}
_REMEMBERED = 1 << 14
_GROUP = 3
"""Digits of a group: "1,234" could be 1234 or 1.234, so it is refused."""


def code(text: str) -> str:
    """Write a code as it is looked up: blanks tidied, full-width digits folded, zeros kept."""
    tidy = " ".join(text.split())
    return tidy if tidy.isascii() else tidy.translate(_FOLDED)


def barcode(text: str) -> str | None:
    """Read a barcode; None where the cell is blank."""
    digits = code(text).replace(" ", "")
    if not digits:
        return None
    if not (digits.isascii() and digits.isdigit()):
        raise Bad("barcode", say("Import", "A barcode has digits only."))
    if len(digits) not in GTIN_LENGTHS:
        raise Bad("barcode", say("Import", "A barcode has 8, 12, 13 or 14 digits."))
    if gs1_standard_check_digit(digits[:-1]) != int(digits[-1]):
        raise Bad("barcode", say("Import", "The barcode's check digit is wrong."))
    return digits


@lru_cache(_REMEMBERED)
def _figure(text: str, scale: int) -> int | None:
    """Read a decimal text in 1/scale; None where it is none, or not exact."""
    head, comma, tail = text.partition(",")
    if comma and ("," in tail or "." in text or len(tail) == _GROUP) and head not in ("0", "-0"):
        return None
    try:
        figure = scaled(text, scale)
    except (ValueError, OverflowError):
        return None
    return figure if abs(figure) <= MOST_UNITS * scale else None


def price(text: str, field: str = "price") -> int | None:
    """Read a price in ten-thousandths; None where the cell is blank."""
    text = text.strip()
    if not text:
        return None
    figure = _figure(text, PRICE_SCALE)
    if figure is None:
        raise Bad(field, say("Import", "This is no price with at most four decimals."))
    return figure


def quantity(text: str) -> int:
    """Read a quantity in thousandths."""
    figure = _figure(text.strip(), QUANTITY_SCALE)
    if figure is None:
        raise Bad("quantity", say("Import", "This is no quantity with at most three decimals."))
    return figure


_FINE = 10**18
"""Amounts of former programs come with any number of decimals and are rounded here, once."""


def amount(text: str, field: str, digits: int) -> int | None:
    """Read an amount in minor units, rounded half-up; None where the cell is blank."""
    text = text.strip()
    if not text:
        return None
    figure = _figure(text, _FINE)
    if figure is None:
        raise Bad(field, say("Import", "This is no amount."))
    return round_half_up(figure * 10**digits, _FINE)


@lru_cache(_REMEMBERED)
def rate(text: str) -> int | None:
    """Read a tax rate in ten-thousandths; None where the cell is blank."""
    if not text.strip():
        return None
    try:
        return parse_rate(text)
    except ValueError:
        raise Bad("taxrate", say("Import", "This is no tax rate.")) from None
