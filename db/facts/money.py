"""What is an amount, a unit price, and the one rounding rule?

Money is a whole number of minor units (fen, cents) with its currency. A unit price has four
decimals, because real catalogues hold 0.001. Float never touches either. Rounding is half-up,
away from zero, and happens only in `round_half_up`; splitting is by largest remainder, so parts
always add up to the whole (ISO 4217 gives the digits of each currency).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.facts.number import QUANTITY_SCALE, plain, round_half_up, scaled, split
from db.facts.value import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterable

    from db.facts.quantity import Quantity

__all__ = [
    "DIGITS",
    "PRICE_SCALE",
    "QUANTITY_SCALE",
    "RATE_SCALE",
    "Money",
    "UnitPrice",
    "parse_rate",
    "plain",
    "rate_text",
    "round_half_up",
    "scaled",
    "split",
    "tax_inside",
    "tax_on_top",
    "total",
]

PRICE_SCALE = 10_000
"""A unit price counts ten-thousandths of the currency's unit."""
RATE_SCALE = 10_000
"""A rate counts ten-thousandths: 13 % is 1300."""

DIGITS = {
    "CNY": 2, "TWD": 2, "NZD": 2, "USD": 2, "EUR": 2, "GBP": 2, "HKD": 2, "JPY": 0,
    "CAD": 2, "INR": 2,
}  # fmt: skip
"""Minor digits by currency (ISO 4217)."""


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
        _alike(self.currency, other.currency)
        return Money(self.minor + other.minor, self.currency)

    def __sub__(self, other: Money) -> Money:
        """Take away an amount of the same currency."""
        _alike(self.currency, other.currency)
        return Money(self.minor - other.minor, self.currency)

    def __neg__(self) -> Money:
        """Turn the direction."""
        return Money(-self.minor, self.currency)

    def __bool__(self) -> bool:
        """Say whether it is anything but zero."""
        return self.minor != 0


def total(amounts: Iterable[Money], currency: str) -> Money:
    """Add up amounts; nothing at all is zero of the currency.

    Raises:
        ValueError: if one is of another currency.

    """
    minor = 0
    for one in amounts:
        _alike(currency, one.currency)
        minor += one.minor
    return Money(minor, currency)


def _alike(currency: str, other: str) -> None:
    if currency != other:
        message = f"{currency} and {other} do not add up"
        raise ValueError(message)


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
