"""What does a closed day say? The Z report: figures that can never be closed twice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.facts.value import dataclass

if TYPE_CHECKING:
    from db.facts.moment import BusinessDay, Moment
    from db.facts.money import Money
    from db.facts.quote import TaxRow


@dataclass(frozen=True, slots=True)
class TenderSum:
    """What one means of payment took and gave."""

    kind: str
    """The tender's key."""
    count: int
    """Documents with this tender."""
    amount: Money
    """Taken less paid out."""


@dataclass(frozen=True, slots=True)
class LevySum:
    """What one named tax took in a day."""

    key: str
    """The tax's key, or the kind of nothing."""
    jurisdiction: str
    """Whose it is."""
    rate: int
    """Millionths."""
    net: Money
    """The lines that bear it, without tax."""
    tax: Money
    """What it took."""


@dataclass(frozen=True, slots=True)
class Closing:
    """One Z: a till's receipts from the last Z to now."""

    till: str
    """The till's key."""
    z: int
    """Gap-free per till, from 1."""
    day: BusinessDay
    """The business day being closed."""
    at: Moment
    """When it was closed."""
    person: str
    """Who closed it."""
    first_number: int
    """First receipt counted; one more than the last where there was none."""
    last_number: int
    """Last receipt counted."""
    documents: int
    """Receipts counted."""
    transactions: int
    """Receipts with at least one sold line."""
    gross: Money
    """Sold lines before anything was taken off."""
    discount: Money
    """Taken off sold lines."""
    returns: Money
    """Paid back for goods, positive."""
    total: Money
    """gross − discount − returns, tax included."""
    tax: Money
    """Tax inside the total."""
    rounding: Money
    """Cash rounding; total + rounding = Σ tenders."""
    taxes: tuple[TaxRow, ...]
    """By rate, highest first."""
    tenders: tuple[TenderSum, ...]
    """By means of payment."""
    grand_total: Money
    """Everything this till has ever taken; never reset."""
    head: str
    """Hash of the journal's last record before this closing, hexadecimal."""
    tips: Money
    """Charged to cards beside what they settled; no revenue, and in none of the figures above."""
    levies: tuple[LevySum, ...] = ()
    """By named tax; empty where there is none."""
    loaded: TenderSum | None = None
    """Put on stored-value cards for cash: in the drawer, and in no total; None without any."""
