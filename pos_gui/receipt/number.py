"""Which barcode leads from the paper back to the sale, and what does it say?

    shop (2) till (2) business day (8) number (6 or more) check digit (1)

The check digit is that of GS1 (General Specifications, section 7.9) over all digits before it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from db.facts.sale import Sale

_NUMBER = re.compile(r"^[0-9A-Z]{2}-[0-9]{6,}$")
_CODE = re.compile(r"^[0-9]{2}(?P<till>[0-9]{2})[0-9]{8}(?P<number>[0-9]{6,12})[0-9]$")


def number_code(sale: Sale) -> str:
    """Write the digits that the receipt's Code 128 holds."""
    digits = f"{sale.shop.key}{sale.till.key}{sale.business_day.number}{sale.number:06d}"
    return digits + check_digit(digits)


def check_digit(digits: str) -> str:
    """Give the GS1 check digit of these digits."""
    weighted = (int(one) * (1 if at % 2 else 3) for at, one in enumerate(reversed(digits)))
    return str(-sum(weighted) % 10)


def parse_number_code(text: str) -> str | None:
    """Give the receipt number that was scanned or typed; None where it is none."""
    plain = text.strip().upper()
    if _NUMBER.match(plain):
        return plain
    found = _CODE.match(plain)
    if found is None or check_digit(plain[:-1]) != plain[-1]:
        return None
    return f"{found['till']}-{int(found['number']):06d}"
