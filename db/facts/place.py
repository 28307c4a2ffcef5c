"""Where does it happen, and by which country's rules?"""

from __future__ import annotations

from enum import StrEnum

from db.facts.value import dataclass


class TaxBy(StrEnum):
    """Where a country rounds tax; never mixed within a shop."""

    LINE = "line"
    """Each line's tax is rounded."""
    RECEIPT = "receipt"
    """Tax is rounded per rate on the receipt's sum and shared back to the lines."""


class TaxRounds(StrEnum):
    """What is rounded where several taxes lie on the same goods."""

    EACH = "each"
    """Each tax by itself."""
    TOGETHER = "together"
    """All of them as one rate; each gets its share of that."""


@dataclass(frozen=True, slots=True)
class Profile:
    """A country's rules as data: resources/profiles/NAME.toml."""

    name: str
    """The profile's name: CN, NZ, …"""
    currency: str
    """ISO 4217 code of all amounts."""
    zone: str
    """IANA time zone of the shop."""
    cut_off_hour: int
    """The hour, shop's time, at which a new business day begins."""
    prices_include_tax: bool
    """Whether shelf prices contain the tax."""
    standard_rate: int
    """The tax rate of goods that name none, in ten-thousandths."""
    rates: tuple[int, ...]
    """All tax rates in use, in ten-thousandths, standard first."""
    tax_by: TaxBy
    """Where tax is rounded."""
    cash_step: int
    """Cash totals are rounded down to a multiple of this many minor units; 1 is off."""
    cash_half_up: bool
    """Whether cash rounding may go up; never in China (Price Law art. 13)."""
    receipt_fields: tuple[str, ...]
    """What a receipt must carry: names of fields of the shop and the document."""
    notes: tuple[int, ...]
    """Notes and coins people pay with, in minor units, largest first."""
    language: str
    """The shop's language: zh_CN, zh_TW or en."""
    coins: tuple[int, ...] = ()
    """Pieces that are counted besides, in minor units; few people pay with them."""
    tips: tuple[int, ...] = ()
    """Tips offered when a card pays, in ten-thousandths of what it pays; empty is no tips."""
    tax_down: bool = False
    """Whether fractions of tax are dropped instead of rounded half-up."""
    tax_rounds: TaxRounds = TaxRounds.EACH
    """What is rounded where several taxes lie on the same goods."""
    standard_class: str = ""
    """The tax class of goods that name neither a rate nor a class; empty is the plain rate."""


@dataclass(frozen=True, slots=True)
class Shop:
    """One shop as its receipts name it."""

    key: str
    """Its number, two digits: 01."""
    name: str
    """Its name on the receipt's head."""
    branch: str
    """The branch's own name; may be empty."""
    address: str
    """Street and number; may be empty."""
    phone: str
    """Telephone; may be empty."""
    tax_no: str
    """Tax number; may be empty."""
    profile: Profile
    """The country's rules."""
    demo: bool
    """Whether this is the demo shop, whose sales are no real sales."""


@dataclass(frozen=True, slots=True)
class Till:
    """One counter with its own receipt numbers."""

    key: str
    """Its number, two digits: 01."""
    epoch: int
    """Counts restores from a backup; numbers of two epochs never mix."""
