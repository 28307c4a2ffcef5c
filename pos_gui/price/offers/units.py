"""What of a basket can offers take? Its units: piece by piece, dearest first.

Measured goods count as one unit at what the line costs. A list price comes before any offer. A
line whose price was changed by hand, that has a discount of its own, or that comes back, is left
alone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.facts.money import QUANTITY_SCALE, round_half_up
from db.facts.value import dataclass

if TYPE_CHECKING:
    from collections.abc import Sequence

    from db.facts.product import Product
    from db.facts.quote import QuotedLine


NO_OFFERS = "no-offers"
"""Marks goods that no offer may touch, such as tobacco or gift cards."""


@dataclass(frozen=True, slots=True)
class Unit:
    """One piece of a line."""

    line: int
    """The line's place in the basket."""
    value: int
    """What it costs before any offer, in minor units."""
    room: int
    """How much may be taken off it: down to its lowest price."""
    product: Product
    """What it is."""


def units_of(lines: Sequence[QuotedLine]) -> list[Unit]:
    """List the units that offers may take: dearest first, then by code, then as they were scanned.

    Nothing but the order of equals depends on the order of the lines.
    """
    units = [unit for at, line in enumerate(lines) if takes_part(line) for unit in _of(at, line)]
    units.sort(key=lambda one: (-one.value, one.product.code, one.line))
    return units


def takes_part(line: QuotedLine) -> bool:
    """Say whether offers may touch a line."""
    asked = line.line
    by_hand = asked.discount is not None or asked.percent is not None or bool(line.override.minor)
    barred = NO_OFFERS in asked.product.tags
    return asked.returns is None and not (by_hand or barred) and line.gross.minor > 0


def _of(at: int, line: QuotedLine) -> list[Unit]:
    """Cut a line into units whose values add up to what it costs before offers."""
    product, whole = line.line.product, line.before_offers.minor
    least = product.floor.times(line.line.quantity).minor if product.floor else 0
    count, rest = divmod(line.line.quantity.milli, QUANTITY_SCALE)
    if rest or product.weighed or count < 1:
        return [Unit(at, whole, max(0, whole - least), product)]
    ends, floors = _cut(whole, count), _cut(least, count)
    return [
        Unit(at, value, max(0, value - floor), product)
        for value, floor in zip(ends, floors, strict=True)
    ]


def _cut(whole: int, count: int) -> list[int]:
    """Cut an amount into parts that add up, by cumulative difference."""
    ends = [round_half_up(whole * one, count) for one in range(count + 1)]
    return [ends[one + 1] - ends[one] for one in range(count)]
