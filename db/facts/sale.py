"""What was sold? The recorded sale, from which receipt, return and statistics are made."""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.facts.value import dataclass

if TYPE_CHECKING:
    from db.facts.basket import SoldRef
    from db.facts.moment import BusinessDay, Moment
    from db.facts.money import Money, UnitPrice
    from db.facts.offered import OfferShare
    from db.facts.quantity import Quantity
    from db.facts.tax import Exemption, TaxShare
    from db.facts.tender import Paid


@dataclass(frozen=True, slots=True)
class Named:
    """A dimension's value as it was called at the time."""

    key: str
    """Stays the same when the name changes."""
    label: str
    """The name at the time of the sale."""


LONGEST_MS = 4 * 3_600_000
"""What takes longer was not scanned nor paid all the time: the till slept, or was left alone."""


@dataclass(frozen=True, slots=True)
class Took:
    """How long a sale took at the till, by a clock that nobody sets (statistics.md, section 4)."""

    scan_ms: int
    """Milliseconds from the first line to the pay key; what is scanned after going back counts."""
    tender_ms: int
    """Milliseconds from the pay key until all was paid."""

    @classmethod
    def of(cls, scan_ms: int, tender_ms: int) -> Took | None:
        """Give both; None where one is below zero or absurdly long: then neither is known."""
        both = (scan_ms, tender_ms)
        return cls(*both) if all(0 <= one <= LONGEST_MS for one in both) else None


@dataclass(frozen=True, slots=True)
class SoldLine:
    """One line sold or returned; every amount frozen."""

    ordinal: int
    """Place on the receipt, from 1."""
    product: Named
    """Item code and name."""
    barcode: str | None
    """The barcode, if it has one."""
    department: Named | None
    """The department at the time of sale."""
    unit: str
    """Unit of sale; empty for pieces."""
    weighed: bool
    """Measured goods count as one unit."""
    quantity: Quantity
    """How many; negative on a return."""
    regular: UnitPrice
    """Regular price of one unit."""
    price: UnitPrice
    """Price charged for one unit before discounts."""
    gross: Money
    """Regular price × quantity."""
    override: Money
    """Taken off by a changed price."""
    line_discount: Money
    """Taken off this line."""
    offer_share: Money
    """What offers took off this line."""
    basket_share: Money
    """This line's share of the amount off the basket."""
    total: Money
    """Paid for the line, tax included."""
    tax_rate: int
    """Ten-thousandths."""
    tax: Money
    """Tax inside the total."""
    cost: Money | None
    """What the goods cost the shop, quantity × unit cost; None is unknown."""
    reason: str = ""
    """Why the price was changed or the goods came back."""
    returns: SoldRef | None = None
    """The line sold that came back."""
    offers: tuple[OfferShare, ...] = ()
    """The offers that touched the line; they add up to their share."""
    taxes: tuple[TaxShare, ...] = ()
    """What each named tax took; they add up to the tax. Empty: the plain rate says all."""

    @property
    def net(self) -> Money:
        """The total without tax."""
        return self.total - self.tax

    @property
    def discount(self) -> Money:
        """All that was taken off."""
        return self.override + self.line_discount + self.offer_share + self.basket_share

    @property
    def is_return(self) -> bool:
        """Say whether goods came back."""
        return self.quantity.milli < 0


@dataclass(frozen=True, slots=True)
class Draft:
    """A settled basket on its way to the journal: a sale without its number."""

    sale_id: str
    """UUIDv7, made by the till: recording the same draft twice gives the same sale."""
    cashier: Named
    """Who sold."""
    at: Moment
    """When it was completed."""
    lines: tuple[SoldLine, ...]
    """At least one."""
    tenders: tuple[Paid, ...]
    """Their amounts sum to total + rounding."""
    rounding: Money
    """Cash rounding, its own line."""
    change: Money
    """Cash given back."""
    segment: str | None = None
    """Customer segment key; None is not recorded."""
    customer: str | None = None
    """Customer or member key, if known."""
    tier: str | None = None
    """The member's tier at that time; None without one."""
    circle: str | None = None
    """The customer's groups at that time, joined by +; None without any."""
    coupons: tuple[tuple[str, str], ...] = ()
    """Coupons with a number of their own that were used up, each with its offer's key."""
    reference: str | None = None
    """A former till's number, or the receipt whose goods came back."""
    shop: Named | None = None
    """Another shop than this store's own, in history; None is this one."""
    request: str = ""
    """Fingerprint of what was asked, for callers that may repeat themselves."""
    exempt: Exemption | None = None
    """Why the customer owed no tax."""
    took: Took | None = None
    """How long it took; None where nobody measured it: history, scripts, returns, parked goods."""


@dataclass(frozen=True, slots=True)
class Sale:
    """A recorded sale with its number; nothing in it ever changes."""

    sale_id: str
    """UUIDv7."""
    receipt_no: str
    """Gap-free per till: 01-000483."""
    number: int
    """The counter inside the receipt number."""
    shop: Named
    """Where."""
    till: Named
    """At which counter."""
    cashier: Named
    """By whom."""
    at: Moment
    """When it was completed."""
    business_day: BusinessDay
    """The trading day it counts on."""
    lines: tuple[SoldLine, ...]
    """In the receipt's order."""
    tenders: tuple[Paid, ...]
    """How it was paid."""
    gross: Money
    """Σ gross of the lines."""
    discount: Money
    """Σ of all that was taken off."""
    total: Money
    """Σ totals of the lines, tax included."""
    tax: Money
    """Σ tax of the lines."""
    rounding: Money
    """Cash rounding; total + rounding = Σ tenders."""
    change: Money
    """Cash given back."""
    segment: str | None = None
    """Customer segment key."""
    customer: str | None = None
    """Customer key."""
    tier: str | None = None
    """The member's tier at that time."""
    circle: str | None = None
    """The customer's groups at that time, joined by +."""
    coupons: tuple[tuple[str, str], ...] = ()
    """Coupons with a number of their own that were used up, each with its offer's key."""
    member: str = ""
    """How the member may be shown on paper; read as long as they are one, kept nowhere here."""
    reference: str | None = None
    """A former till's number, or the receipt whose goods came back."""
    exempt: Exemption | None = None
    """Why the customer owed no tax."""
    took: Took | None = None
    """How long it took; None where nobody measured it: history, scripts, returns, parked goods."""

    @property
    def net(self) -> Money:
        """The total without tax."""
        return self.total - self.tax
