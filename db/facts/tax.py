"""Which taxes are there, when do they hold, and who owes none?

A rate counts millionths here, because real ones need it: New York City's 8.875 % is 88750, the
0.375 % of its transport district 3750. The plain rate of a line (`tax_rate`, ten-thousandths)
stays beside it as the rounded sum; amounts are never made from that where taxes have names.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from db.facts.number import plain, round_half_up, scaled
from db.facts.value import dataclass

if TYPE_CHECKING:
    from db.facts.moment import BusinessDay
    from db.facts.money import Money

SCALE = 1_000_000
"""A named tax's rate counts millionths: 9.975 % is 99750."""
FREE = "tax-exempt"
"""The offer's key by which included tax is taken off for a customer who owes none."""
_COARSE = 100
"""Millionths in a ten-thousandth, the unit of a line's plain rate."""


class TaxKind(StrEnum):
    """Why a line bears the tax it bears; four kinds of nothing are not the same to the office."""

    TAXED = "taxed"
    """A rate above nothing."""
    ZERO = "zero"
    """Taxed, at 0 %."""
    EXEMPT = "exempt"
    """The law exempts these goods."""
    OUTSIDE = "outside"
    """Outside the scope of the tax: deposits, vouchers."""
    CUSTOMER = "customer"
    """This customer owes none, by a certificate."""


@dataclass(frozen=True, slots=True)
class Tax:
    """One tax of one authority at one rate."""

    key: str
    """Stays the same when the rate changes: ny-state."""
    name: str
    """As the receipt calls it."""
    jurisdiction: str
    """Whose it is: New York State."""
    rate: int
    """Millionths."""
    on: tuple[str, ...] = ()
    """Keys of the taxes that it is taken on as well: tax on tax."""


@dataclass(frozen=True, slots=True)
class TaxClass:
    """What goods of a class bear on one day."""

    key: str
    """As the catalogue writes it: standard."""
    letter: str
    """Stands for it on receipts, from receipt to receipt."""
    kind: TaxKind
    """Taxed, or which kind of nothing."""
    taxes: tuple[Tax, ...] = ()
    """In the order in which receipts name them; none where nothing is owed."""

    @property
    def weights(self) -> tuple[int, ...]:
        """Each tax on an amount of `SCALE`² without any, tax on tax included."""
        found: dict[str, int] = {}
        for tax in self.taxes:
            below = sum(found.get(key, 0) for key in tax.on)
            # A rate on a rate: kept exact to 10⁻¹², and rounded once, with the amount.
            found[tax.key] = round_half_up(tax.rate * (SCALE * SCALE + below), SCALE)
        return tuple(found.values())

    @property
    def rate(self) -> int:
        """The whole in ten-thousandths, rounded: the line's plain rate."""
        return round_half_up(sum(self.weights), SCALE * _COARSE)


@dataclass(frozen=True, slots=True)
class TaxShare:
    """What one tax took of one line; a line's shares add up to its tax."""

    key: str
    """The tax's key; the kind where nothing is owed."""
    name: str
    """Its name at the time; empty where nothing is owed."""
    jurisdiction: str
    """Whose it is; empty where nothing is owed."""
    rate: int
    """Millionths."""
    amount: Money
    """Negative where goods came back."""
    kind: TaxKind
    """Taxed, or which kind of nothing."""
    letter: str
    """The letter of the line's class."""


@dataclass(frozen=True, slots=True)
class Exemption:
    """Why a customer pays no tax."""

    certificate: str
    """Its number."""
    reason: str
    """Resale, public body, …"""
    until: BusinessDay | None = None
    """Its last day; None is without end."""


def parse_tax_rate(text: str) -> int:
    """Read "8.875%" or "0.08875" into millionths.

    Raises:
        ValueError: if it is no rate between 0 and 100 %.

    """
    bare = text.strip()
    value = scaled(bare.removesuffix("%").strip(), SCALE)
    if bare.endswith("%"):
        value, rest = divmod(value, 100)
        if rest:
            raise ValueError(text)
    if not 0 <= value <= SCALE:
        raise ValueError(text)
    return value


def percent_text(rate: int) -> str:
    """Write a rate in millionths as people read it: 8.875%."""
    return f"{plain(rate, 4, least=0)}%"


@dataclass(frozen=True, slots=True)
class DatedRate:
    """A tax's rate from a day on, until the next one."""

    since: int
    """The first calendar day in the shop's zone, yyyymmdd; 0 is always."""
    rate: int
    """Millionths."""
    on: tuple[str, ...] = ()
    """Taxes that it is taken on as well."""


@dataclass(frozen=True, slots=True)
class TaxRule:
    """One tax through the years."""

    key: str
    """Stays the same."""
    name: str
    """As receipts call it."""
    jurisdiction: str
    """Whose it is."""
    rates: tuple[DatedRate, ...]
    """The earliest first."""

    def on_day(self, day: int) -> Tax | None:
        """Give the tax as it is on a day; None before its first."""
        held = [one for one in self.rates if one.since <= day]
        if not held:
            return None
        return Tax(self.key, self.name, self.jurisdiction, held[-1].rate, held[-1].on)


@dataclass(frozen=True, slots=True)
class ClassRule:
    """Which taxes goods of a class bear."""

    key: str
    """As the catalogue writes it."""
    letter: str
    """Stands for it on receipts."""
    kind: TaxKind
    """Taxed, or which kind of nothing."""
    taxes: tuple[str, ...]
    """Keys of the taxes."""


@dataclass(frozen=True, slots=True)
class TaxTable:
    """All taxes and classes of a shop."""

    rules: tuple[TaxRule, ...] = ()
    """The taxes; one that is taken on others stands behind them."""
    classes: tuple[ClassRule, ...] = ()
    """The classes."""

    def on_day(self, key: str, day: int) -> TaxClass | None:
        """Give what goods of a class bear on a calendar day; None where there is no such class."""
        rule = next((one for one in self.classes if one.key == key), None)
        if rule is None:
            return None
        borne = (one.on_day(day) for one in self.rules if one.key in rule.taxes)
        return TaxClass(rule.key, rule.letter, rule.kind, tuple(one for one in borne if one))
