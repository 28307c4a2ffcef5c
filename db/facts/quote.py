"""What does the basket cost, and why? The answer of `price.quote`, line by line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.facts.value import dataclass

if TYPE_CHECKING:
    from db.facts.basket import BasketLine
    from db.facts.money import Money, UnitPrice
    from db.facts.offered import OfferShare
    from db.facts.tax import Exemption, TaxShare


@dataclass(frozen=True, slots=True)
class QuotedLine:
    """One line with every amount that a receipt, a refund or a statistic needs."""

    line: BasketLine
    """What was asked for."""
    regular: UnitPrice
    """The regular price of one unit."""
    price: UnitPrice
    """The price charged for one unit before discounts on the line."""
    gross: Money
    """Regular price × quantity; with tax where prices include it."""
    override: Money
    """What the changed price took off: gross − price × quantity."""
    line_discount: Money
    """The amount off this line."""
    offer_share: Money
    """What a list price and offers took off this line."""
    basket_share: Money
    """This line's share of the amount off the basket."""
    total: Money
    """What the customer pays for the line, tax included."""
    tax_rate: int
    """Ten-thousandths."""
    tax: Money
    """Tax inside the total."""
    offers: tuple[OfferShare, ...] = ()
    """The list price and the offers that touched this line; they add up to their share."""
    listed: UnitPrice | None = None
    """The price of a list charged for one unit instead of the regular one; offers come after."""
    taxes: tuple[TaxShare, ...] = ()
    """What each named tax took; empty where the plain rate says all."""

    @property
    def discount(self) -> Money:
        """All that was taken off: override, line discount, offers and share."""
        return self.override + self.line_discount + self.offer_share + self.basket_share

    @property
    def before_offers(self) -> Money:
        """What it comes to before any offer: at the list price, where it has one."""
        return self.gross if self.listed is None else self.gross - self.offers[0].amount

    @property
    def net(self) -> Money:
        """The total without tax."""
        return self.total - self.tax


@dataclass(frozen=True, slots=True)
class TaxRow:
    """One rate of the tax table."""

    rate: int
    """Ten-thousandths."""
    net: Money
    """Sum of the lines without tax."""
    tax: Money
    """Sum of the lines' tax."""
    total: Money
    """Sum of the lines with tax."""


@dataclass(frozen=True, slots=True)
class Quote:
    """The whole basket priced; sums are sums of the lines."""

    lines: tuple[QuotedLine, ...]
    """In the basket's order."""
    gross: Money
    """Before anything was taken off."""
    discount: Money
    """Everything taken off."""
    total: Money
    """What is due, tax included, before cash rounding."""
    tax: Money
    """Tax inside the total."""
    taxes: tuple[TaxRow, ...]
    """One row a rate, highest first."""
    offers: tuple[OfferShare, ...] = ()
    """What each list price and offer took off the basket, in the order of the passes."""
    proved: bool = True
    """Whether no other combination of the offers would be better."""
    tax_day: int = 0
    """The calendar day whose rates hold, yyyymmdd; 0 without named taxes."""
    exempt: Exemption | None = None
    """Why no tax is in it."""

    @property
    def net(self) -> Money:
        """The total without tax."""
        return self.total - self.tax
