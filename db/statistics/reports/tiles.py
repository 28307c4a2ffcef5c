"""Where are the borders of n parts with about as much in each? Whole numbers only."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


def tiles(found: Iterable[tuple[int, int]], parts: int) -> tuple[tuple[int, int], ...]:
    """Give the least and the largest value of each part, rising; both belong to it.

    A part ends with the first value at which its n-th of the whole weight is reached (the nearest
    rank), so values that are alike are never parted, and fewer parts may come out. Parts hold
    every value and none twice.

    Args:
        found: Values with their weights, in any order; weights that are not above 0 are left out.
        parts: How many parts there should be.

    """
    weights: dict[int, int] = {}
    for value, weight in found:
        if weight > 0:
            weights[value] = weights.get(value, 0) + weight
    whole, so_far, made = sum(weights.values()), 0, 0
    borders: list[tuple[int, int]] = []
    least: int | None = None
    for value, weight in sorted(weights.items()):
        least = value if least is None else least
        so_far += weight
        if so_far * parts >= (made + 1) * whole:
            borders.append((least, value))
            made = so_far * parts // whole
            least = None
    return tuple(borders)
