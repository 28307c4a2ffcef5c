"""Is what stands in a money field an amount, or a barcode that went astray?

The decimal point is explicit; a comma counts as one; signs and grouping are never typed
(counter.md, section 3). A scan that lands here must never become a payment of trillions.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from db.facts.money import Money, UnitPrice
from pos_gui.scan.code import has_check_digit
from pos_gui.scan.entry import LONGEST, LONGEST_AMOUNT, Refused, fold

if TYPE_CHECKING:
    from collections.abc import Callable

Amount = TypeVar("Amount")

MOST_DIGITS = 8
"""An amount with more digits before the point is a barcode."""


def read(text: str, currency: str) -> Money | Refused:
    """Read an amount as typed."""
    return _read(text, currency, Money.parse, "Type an amount, for example 50 or 50.00.")


def read_price(text: str, currency: str) -> UnitPrice | Refused:
    """Read a unit price as typed."""
    return _read(text, currency, UnitPrice.parse, "Type the price of one, for example 9.90.")


def _read(
    text: str, currency: str, parse: Callable[[str, str], Amount], otherwise: str
) -> Amount | Refused:
    plain = fold(text[: LONGEST + 1]).replace(",", ".")
    whole = plain.partition(".")[0]
    if whole.isdigit() and (len(whole) > MOST_DIGITS or has_check_digit(plain)):
        return Refused("This is a barcode, not an amount.")
    if len(text) > LONGEST or len(plain) > LONGEST_AMOUNT or not plain[:1].strip("+-"):
        return Refused(otherwise)
    try:
        return parse(plain, currency)
    except ValueError:
        return Refused(otherwise)
