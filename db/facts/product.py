"""What is sold, and what does a code lead to?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.facts.value import dataclass

if TYPE_CHECKING:
    from db.facts.money import UnitPrice
    from db.facts.price import PriceEntry

PATH_SIGN = "/"
"""Parts the levels of a department's key: 肉禽/猪肉/鲜猪肉."""


@dataclass(frozen=True, slots=True)
class Department:
    """A group of goods, possibly inside another."""

    key: str
    """The whole path; a dimension of every statistic."""
    label: str
    """Its own name, the last part of the path."""


@dataclass(frozen=True, slots=True)
class Product:
    """Goods as the till knows them at this moment."""

    code: str
    """The shop's own item code; any text, case-sensitive, leading zeros kept."""
    barcode: str | None
    """GTIN or in-store code as printed, if it has one."""
    name: str
    """What the cashier and the receipt call it."""
    department: Department | None
    """Where it belongs; frozen on each line sold."""
    price: UnitPrice | None
    """Regular retail price; without one the till asks at the sale."""
    cost: UnitPrice | None
    """What one unit cost the shop; None is unknown, not zero."""
    unit: str
    """The unit of sale as the catalogue writes it: 袋, kg; empty for pieces."""
    tax_rate: int
    """Ten-thousandths: 13 % is 1300."""
    weighed: bool
    """Whether quantities may be fractions of the unit."""
    tags: tuple[str, ...] = ()
    """Marks that offers can mean."""
    floor: UnitPrice | None = None
    """The lowest price that an offer may lead to; None is none."""
    prices: tuple[PriceEntry, ...] = ()
    """Its prices beside the regular one; in a basket, those in force when it was scanned."""
    tax_class: str = ""
    """The class that says which taxes it bears; empty is the plain rate."""


@dataclass(frozen=True, slots=True)
class NotFound:
    """No product has this code."""

    code: str
    """The code as scanned or typed."""
