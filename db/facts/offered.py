"""What did an offer do? Its share of a line, and how often it was used.

Apart from what offers promise (`offer`), which a till that has none never loads.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.facts.value import dataclass

if TYPE_CHECKING:
    from db.facts.money import Money


@dataclass(frozen=True, slots=True)
class OfferShare:
    """What an offer took off a line, or off a basket."""

    key: str
    """The offer's key."""
    name: str
    """Its name at that time."""
    amount: Money
    """What it took off; negative where goods come back."""
    uses: int = 0
    """How often it was used; of an offer that touches several lines, the first says it."""


@dataclass(frozen=True, slots=True)
class Uses:
    """How often an offer was used so far."""

    total: int = 0
    """By everybody."""
    customer: int = 0
    """By this customer."""
    customer_day: int = 0
    """By this customer on this business day."""
