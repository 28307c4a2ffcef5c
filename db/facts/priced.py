"""How does a list show a price? With its goods, and the lowest price before it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.facts.value import dataclass

if TYPE_CHECKING:
    from db.facts.money import UnitPrice
    from db.facts.price import Planned
    from db.facts.product import Product


@dataclass(frozen=True, slots=True)
class Priced:
    """A price with its goods."""

    planned: Planned
    """The price."""
    goods: Product | None
    """What it is of; None where they are gone."""
    prior: UnitPrice | None = None
    """The lowest price for everybody in the 30 days before it begins."""
