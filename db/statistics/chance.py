"""Could this difference be chance? A test against usual variation, with a bound over many tests.

Figures of a shop vary from week to week without a cause. A difference between two spans is held
against that variation (Student's t), and when many differences are looked at, some exceed any
bound by chance alone: Benjamini and Hochberg's step-up (Journal of the Royal Statistical Society
B 57, 1995) keeps the expected share of such among those reported at most at a rate. It holds for
tests that depend on each other positively (Benjamini & Yekutieli, Annals of Statistics 29, 2001),
as figures of one shop do. These are statistics about amounts, never amounts: floats are allowed.
"""

from __future__ import annotations

from math import atan, cos, pi, sin, sqrt
from statistics import stdev
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

LEAST = 8
"""Weeks of history without which nothing is said about chance."""


def two_sided(t: float, freedom: int) -> float:
    """Give the chance that Student's t is at least so far from zero, on either side.

    The finite series for whole degrees of freedom: Abramowitz & Stegun, Handbook of Mathematical
    Functions, 26.7.3 and 26.7.4.

    Raises:
        ValueError: if there are no degrees of freedom.

    """
    if freedom < 1:
        raise ValueError(freedom)
    angle = atan(abs(t) / sqrt(freedom))
    square = cos(angle) ** 2
    odd = freedom % 2
    term = cos(angle) if odd else 1.0
    total = 0.0 if freedom == 1 else term
    for place in range(2 + odd, freedom - 1, 2):
        term *= square * (place - 1) / place
        total += term
    inside = 2 / pi * (angle + sin(angle) * total) if odd else sin(angle) * total
    return min(1.0, max(0.0, 1.0 - inside))


def by_chance(difference: int, weeks: Sequence[int], length: float) -> float | None:
    """Give the chance of such a difference between two spans of `length` weeks each.

    `weeks` are the figures of single weeks (or of the same days of single weeks) before, taken as
    independent: two spans then differ by √(2 × length) standard deviations of a week. None where
    fewer than `LEAST` weeks are known, or nothing happened in them.
    """
    if len(weeks) < LEAST or not any(weeks):
        return None
    spread = stdev(weeks) * sqrt(2 * length)
    if spread == 0:
        return float(difference == 0)
    return two_sided(difference / spread, len(weeks) - 1)


def beyond(
    chances: Sequence[float], looked: int | None = None, rate: float = 0.05
) -> tuple[bool, ...]:
    """Say which differences are beyond chance, of all that were looked at.

    At most `rate` of those that are is expected to be chance alone. `looked` counts those that
    were looked at, where some of them were not worth a test and are no part of `chances`.
    """
    order = sorted(range(len(chances)), key=lambda at: chances[at])
    many, looked = 0, max(looked or 0, len(chances))
    for place, at in enumerate(order, 1):
        if chances[at] <= rate * place / looked:
            many = place
    chosen = set(order[:many])
    return tuple(at in chosen for at in range(len(chances)))
