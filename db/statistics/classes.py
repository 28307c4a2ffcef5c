"""Which few make the most? ABC: A, B and C by the cumulative share, the largest first.

A while the cumulative share is at most 80 %, B while it is at most 95 %, the rest C
(domain/statistics.md, section 4). The first is A also where it makes more than 80 % alone: nothing
else could be called the most of it.
"""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

LIMITS = (("A", 80), ("B", 95))
"""Classes with the per cent of the cumulative share that they reach."""
REST = "C"
CLASSES = (*(name for name, _ in LIMITS), REST)
"""All classes, in their order."""


def classed(worth: Mapping[str, int | None]) -> list[tuple[str, int, str | None]]:
    """Rank keys by their worth, each with the sum so far and its class; the unknown come last.

    What brought nothing, or took something, is C.
    """
    known = sorted(key for key, amount in worth.items() if amount is not None)
    known.sort(key=lambda key: -(worth[key] or 0))
    so_far = list(accumulate(max(0, worth[key] or 0) for key in known))
    whole = so_far[-1] if so_far else 0
    above = sum((worth[key] or 0) > 0 for key in known)
    names: list[str | None] = []
    for name, part in LIMITS:
        end = bisect_right(so_far, part * whole // 100, 0, above)
        names += [name] * (max(end, min(1, above)) - len(names))
    names += [REST] * (len(known) - len(names))
    unknown = sorted(key for key, amount in worth.items() if amount is None)
    return [
        *zip(known, so_far, names, strict=True),
        *((key, whole, None) for key in unknown),
    ]
