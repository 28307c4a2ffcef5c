"""Which digits stand under the receipt's bars, and which receipt do they mean?

Shop (2), till (2), business date (yyyymmdd), number (6 or more), check digit: GS1 General
Specifications section 7.9, modulo 10 over all digits before it. A receipt whose shop or till has
no two-digit key, such as one taken over from a former till, carries its plain number instead.
"""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from db.facts.sale import Sale

_CODE = re.compile(r"([0-9]{2})([0-9]{2})([0-9]{8})([0-9]{6}|[1-9][0-9]{6,9})[0-9]")
_TYPED = re.compile(r"([0-9A-Z]{2})-([0-9]{6}|[1-9][0-9]{6,9})")
_KEY = re.compile(r"[0-9]{2}")


def number_code(sale: Sale) -> str:
    """Give the text of the receipt's barcode."""
    if not (_KEY.fullmatch(sale.shop.key) and _KEY.fullmatch(sale.till.key)):
        return sale.receipt_no
    digits = f"{sale.shop.key}{sale.till.key}{sale.business_day.number:08d}{sale.number:06d}"
    return digits + check_digit(digits)


def receipt_number(text: str, shop: str | None = None) -> str | None:
    """Give the receipt number that was scanned or typed, "01-000483"; None if it is none.

    Args:
        text: the bars' digits, with or without blanks, or the number as it is printed.
        shop: the key of this shop; the bars of another shop's receipt are then none of ours.

    """
    bare = "".join(text.split()).upper()
    if typed := _TYPED.fullmatch(bare):
        return f"{typed[1]}-{typed[2]}"
    code = _CODE.fullmatch(bare)
    if code is None or check_digit(bare[:-1]) != bare[-1] or not _is_date(code[3]):
        return None
    if shop is not None and code[1] != shop:
        return None
    return f"{code[2]}-{code[4]}"


def check_digit(digits: str) -> str:
    """Give the digit that makes the weighted sum a multiple of ten; weights 3, 1 from the right.

    >>> check_digit("690123456789")
    '2'
    """
    odd = sum(int(digit) for digit in digits[::-2])
    even = sum(int(digit) for digit in digits[-2::-2])
    return str(-(3 * odd + even) % 10)


def _is_date(digits: str) -> bool:
    try:
        date(int(digits[:4]), int(digits[4:6]), int(digits[6:]))
    except ValueError:
        return False
    return True
