"""Is what stands in a money field an amount, or a barcode that went astray?

The decimal point is explicit; a comma counts as one; grouping is never typed (counter.md 3).
"""

from __future__ import annotations

from dataclasses import dataclass

from db.facts.money import Money
from pos_gui.scan.code import has_check_digit
from pos_gui.scan.entry import fold

MOST_DIGITS = 8
"""An amount with more digits before the point is a barcode."""


@dataclass(frozen=True, slots=True)
class Refused:
    """Why it is no amount."""

    text: str
    """English sentence."""


def read(text: str, currency: str) -> Money | Refused:
    """Read an amount as typed."""
    plain = fold(text)[:64]
    if plain.isdigit() and (len(plain) > MOST_DIGITS or has_check_digit(plain)):
        return Refused("This is a barcode, not an amount.")
    try:
        return Money.parse(plain, currency)
    except ValueError:
        return Refused("Type an amount, for example 50 or 50.00.")
