"""How are whole numbers rounded, shared, read and written? The one rounding rule of the house.

Rounding is half-up, away from zero, and happens only in `round_half_up`; sharing is by largest
remainder, so that parts always add up to the whole.
"""

from __future__ import annotations

from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

QUANTITY_SCALE = 1_000
"""A quantity counts thousandths of its unit."""
LONGEST = 22
"""Signs of a number at most: with a scale of four digits, Decimal's 28 hold it exactly."""
_NO_DIGITS = frozenset("eEnN_ ")
"""Signs that Decimal reads as well, but nobody types."""


def round_half_up(numerator: int, denominator: int) -> int:
    """Divide and round to the nearest whole, halves away from zero; the only rounding there is.

    Raises:
        ZeroDivisionError: if the denominator is zero.

    """
    if denominator < 0:
        numerator, denominator = -numerator, -denominator
    if numerator < 0:
        return -((-2 * numerator + denominator) // (2 * denominator))
    return (2 * numerator + denominator) // (2 * denominator)


def split(total: int, weights: Sequence[int]) -> tuple[int, ...]:
    """Share `total` by `weights`, largest remainder first, so that the parts sum to the total.

    Weights are not negative; when all are zero the first part takes everything.
    """
    whole = sum(weights)
    if not weights:
        return ()
    if whole == 0:
        return (total, *(0 for _ in weights[1:]))
    sign = -1 if total < 0 else 1
    exact = [abs(total) * weight for weight in weights]
    parts = [one // whole for one in exact]
    missing = abs(total) - sum(parts)
    order = sorted(range(len(weights)), key=lambda at: (-(exact[at] % whole), at))
    for at in order[:missing]:
        parts[at] += 1
    return tuple(sign * part for part in parts)


def scaled(text: str, scale: int) -> int:
    """Read a plain decimal text as a whole number of 1/scale.

    A comma counts as the decimal point; grouping is never typed.

    Raises:
        ValueError: if it is no plain decimal, has more decimals than the scale holds, or more
            digits than Decimal keeps exactly.

    """
    plain = text.strip().replace(",", ".")
    if not plain.isascii() or len(plain) > LONGEST or not _NO_DIGITS.isdisjoint(plain):
        raise ValueError(text)
    try:
        exact = Decimal(plain) * scale
    except InvalidOperation as error:
        raise ValueError(text) from error
    whole = int(exact)
    if whole != exact:
        raise ValueError(text)
    return whole


def plain(value: int, digits: int, least: int | None = None) -> str:
    """Write a whole number of 10**-digits as a decimal text with at least `least` decimals."""
    if digits == 2 and value >= 0 and least is None:  # noqa: PLR2004
        # Nearly all that is written: a report of all products has half a million of them.
        return f"{value // 100}.{value % 100:02d}"
    if least == 0 and value % 10**digits == 0:
        return str(value // 10**digits)
    least = digits if least is None else least
    sign = "-" if value < 0 else ""
    if digits == 0:
        return f"{sign}{abs(value)}"
    units, rest = divmod(abs(value), 10**digits)
    tail = (f"{rest:0{digits}d}".rstrip("0") if rest else "").ljust(min(least, digits), "0")
    return f"{sign}{units}.{tail}" if tail else f"{sign}{units}"
