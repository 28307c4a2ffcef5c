"""What share is it, and how sure is that where few were counted?

The interval is Wilson's score interval (E. B. Wilson, Probable Inference, the Law of Succession,
and Statistical Inference, JASA 22, 1927, p. 209–212): unlike the textbook's it stays within 0 and
1 and is honest with few documents. Counted in decimals of 40 digits, never in floats.
"""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal, localcontext

from db.facts.money import RATE_SCALE, plain, round_half_up

Z = Decimal("1.959963984540054")
"""Of the normal distribution 95 % lie within so many standard deviations."""
_STEP = Decimal("0.0001")


def rate(part: int, whole: int) -> str | None:
    """Give part ÷ whole with four decimals; None without a whole."""
    return None if whole == 0 else plain(round_half_up(part * RATE_SCALE, whole), 4)


def interval(hits: int, of: int) -> tuple[str | None, str | None]:
    """Give the 95 % limits of a share with four decimals; None where nothing was counted."""
    if of == 0:
        return None, None
    with localcontext(prec=40, rounding=ROUND_HALF_UP):
        square = Z * Z
        middle = hits + square / 2
        spread = Z * (Decimal(hits * (of - hits)) / of + square / 4).sqrt()
        # At the ends the root is exact in theory; its last digit must not leave 0 to 1.
        low = Decimal(0) if hits == 0 else (middle - spread) / (of + square)
        high = Decimal(1) if hits == of else (middle + spread) / (of + square)
        return str(low.quantize(_STEP)), str(high.quantize(_STEP))
