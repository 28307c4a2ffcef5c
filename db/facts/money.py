"""What is an amount, a unit price, and the one rounding rule?

Money is a whole number of minor units (fen, cents) with its currency. A unit price has four
decimals, because real catalogues hold 0.001. Float never touches either. Rounding is half-up,
away from zero, and happens only in `round_half_up`; splitting is by largest remainder, so parts
always add up to the whole (ISO 4217 gives the digits of each currency).
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from db.facts.quantity import Quantity

PRICE_SCALE = 10_000
"""A unit price counts ten-thousandths of the currency's unit."""
RATE_SCALE = 10_000
"""A rate counts ten-thousandths: 13 % is 1300."""
QUANTITY_SCALE = 1_000
"""A quantity counts thousandths of its unit."""

DIGITS = {"CNY": 2, "TWD": 2, "NZD": 2, "USD": 2, "EUR": 2, "GBP": 2, "HKD": 2, "JPY": 0}
"""Minor digits by currency (ISO 4217)."""


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
        ValueError: if it is no plain decimal or has more decimals than the scale holds.

    """
    plain = text.strip().replace(",", ".")
    if not plain.isascii() or any(sign in plain for sign in "eEnN_ "):
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
    least = digits if least is None else least
    sign = "-" if value < 0 else ""
    if digits == 0:
        return f"{sign}{abs(value)}"
    units, rest = divmod(abs(value), 10**digits)
    tail = f"{rest:0{digits}d}"
    while len(tail) > least and tail.endswith("0"):
        tail = tail[:-1]
    return f"{sign}{units}.{tail}" if tail else f"{sign}{units}"


@dataclass(frozen=True, slots=True, order=True)
class Money:
    """An amount of one currency."""

    minor: int
    """Minor units: fen, cents; 12.30 is 1230."""
    currency: str
    """ISO 4217 code."""

    @classmethod
    def parse(cls, text: str, currency: str) -> Money:
        """Read "12.30"; ValueError where it is no amount of this currency."""
        return cls(scaled(text, 10 ** DIGITS[currency]), currency)

    def text(self) -> str:
        """Write it as scripts read it: "-12.30", no sign of the currency."""
        return plain(self.minor, DIGITS[self.currency])

    def __add__(self, other: Money) -> Money:
        """Add an amount of the same currency."""
        self._same(other)
        return Money(self.minor + other.minor, self.currency)

    def __sub__(self, other: Money) -> Money:
        """Take away an amount of the same currency."""
        self._same(other)
        return Money(self.minor - other.minor, self.currency)

    def __neg__(self) -> Money:
        """Turn the direction."""
        return Money(-self.minor, self.currency)

    def __bool__(self) -> bool:
        """Say whether it is anything but zero."""
        return self.minor != 0

    def _same(self, other: Money) -> None:
        if self.currency != other.currency:
            message = f"{self.currency} and {other.currency} do not add up"
            raise ValueError(message)


def total(amounts: Iterable[Money], currency: str) -> Money:
    """Add up amounts; nothing at all is zero of the currency."""
    return sum(amounts, Money(0, currency))


@dataclass(frozen=True, slots=True, order=True)
class UnitPrice:
    """The price or cost of one unit, to four decimals."""

    scaled: int
    """Ten-thousandths of the currency's unit: 0.001 is 10."""
    currency: str
    """ISO 4217 code."""

    @classmethod
    def parse(cls, text: str, currency: str) -> UnitPrice:
        """Read "0.001"; ValueError where it has more than four decimals or is no number."""
        return cls(scaled(text, PRICE_SCALE), currency)

    def text(self) -> str:
        """Write it with two to four decimals."""
        return plain(self.scaled, 4, least=2)

    def times(self, quantity: Quantity) -> Money:
        """Give the amount of so many units, rounded half-up once."""
        minor = 10 ** DIGITS[self.currency]
        exact = self.scaled * quantity.milli * minor
        return Money(round_half_up(exact, PRICE_SCALE * QUANTITY_SCALE), self.currency)


def tax_inside(gross: int, rate: int) -> int:
    """Tax contained in an amount: gross − gross ÷ (1 + rate), half-up; rate in ten-thousandths."""
    return round_half_up(gross * rate, RATE_SCALE + rate)


def tax_on_top(net: int, rate: int) -> int:
    """Tax to add to an amount: net × rate, half-up; rate in ten-thousandths."""
    return round_half_up(net * rate, RATE_SCALE)


def parse_rate(text: str) -> int:
    """Read a tax rate as "13%", "13" or "0.13" into ten-thousandths.

    Raises:
        ValueError: if it is no rate between 0 and 100 %.

    """
    bare = text.strip().removesuffix("%").strip()
    value = scaled(bare, RATE_SCALE)
    if text.strip().endswith("%") or value >= RATE_SCALE:
        if value % 100:
            raise ValueError(text)
        value //= 100
    if not 0 <= value <= RATE_SCALE:
        raise ValueError(text)
    return value


def rate_text(rate: int) -> str:
    """Write a rate as a fraction with two to four decimals: "0.13"."""
    return plain(rate, 4, least=2)
