"""Which mark is under the pointer, and which is beside the one where the keys are?"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from db.statistics.charting.strokes import Spot
    from db.statistics.charting.values import Plot

NONE = -1
"""No mark."""


def mark_at(spots: Sequence[Spot], x: float, y: float) -> int:
    """Find the mark at a place; of several the one whose middle is nearest."""
    found = [
        spot
        for spot in spots
        if spot.x <= x < spot.x + spot.width and spot.y <= y < spot.y + spot.height
    ]
    if not found:
        return NONE
    return min(found, key=lambda spot: _away(spot, x, y)).mark


def _away(spot: Spot, x: float, y: float) -> float:
    across = spot.x + spot.width / 2 - x
    down = spot.y + spot.height / 2 - y
    return across * across + down * down


def beside(plot: Plot, at: int, step: int) -> int:
    """Find the mark nearest to this one in the line above or below; of one line, the next."""
    first, lines = 0, []
    for series in plot.series:
        lines.append(range(first, first + len(series.marks)))
        first += len(series.marks)
    if len(lines) == 1:
        return at + step
    here = next((place for place, line in enumerate(lines) if at in line), 0)
    there = lines[max(0, min(here + step, len(lines) - 1))]
    place = plot.marks[at].at
    return min(there, key=lambda one: abs(plot.marks[one].at - place), default=at)
