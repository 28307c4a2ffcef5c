"""How loyal is a customer? Recency, frequency and money in fifths, and the segment they make.

RFM as direct marketing has it (J. R. Bult & T. Wansbeek, Marketing Science 14, 1995): each figure
is scored 1 to 5 by rank among the customers of the same days. Customers with the same figure
share a score, the lower one, so a fifth may be larger or smaller than a fifth.
"""

from __future__ import annotations

from bisect import bisect_left
from enum import StrEnum
from typing import TYPE_CHECKING

from db.facts.number import round_half_up
from db.facts.value import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

FIFTHS = 5
HIGH, FAIR, LOW = 4, 3, 2
"""Scores from which a figure is high or fair, and to which it is low."""


class Segment(StrEnum):
    """What a customer is to the shop, the best first; the first that fits holds."""

    CHAMPION = "champion"
    """R, F and M from 4: here lately, often, and for much."""
    LOYAL = "loyal"
    """R and F from 3: comes back."""
    RECENT = "recent"
    """R from 4, F under 3: here lately, seldom so far."""
    OCCASIONAL = "occasional"
    """R is 3, F under 3."""
    AT_RISK = "at_risk"
    """R to 2, but F from 3 or M from 4: was worth much and stays away."""
    LOST = "lost"
    """R to 2, F under 3, M under 4."""


@dataclass(frozen=True, slots=True)
class Scores:
    """A customer's three scores, 1 to 5."""

    recency: int
    """5 is the fifth that was here last."""
    frequency: int
    """5 is the fifth with the most visits."""
    money: int
    """5 is the fifth that spent most."""

    @property
    def segment(self) -> Segment:
        """Give the segment that the scores make."""
        if self.recency >= HIGH and self.frequency >= HIGH and self.money >= HIGH:
            return Segment.CHAMPION
        if self.recency >= FAIR and self.frequency >= FAIR:
            return Segment.LOYAL
        if self.recency >= HIGH:
            return Segment.RECENT
        if self.recency > LOW:
            return Segment.OCCASIONAL
        if self.frequency >= FAIR or self.money >= HIGH:
            return Segment.AT_RISK
        return Segment.LOST


def fifths(figures: Sequence[int]) -> tuple[int, ...]:
    """Score each figure 1 to 5 by how many are smaller; equal figures share a score."""
    order = sorted(figures)
    return tuple(1 + FIFTHS * bisect_left(order, one) // len(order) for one in figures)


def scored(customers: Sequence[tuple[int, int, int]]) -> tuple[Scores, ...]:
    """Score customers by the number of their last day, their visits and their spend."""
    if not customers:
        return ()
    columns = (fifths(column) for column in zip(*customers, strict=True))
    return tuple(Scores(*scores) for scores in zip(*columns, strict=True))


def median(numbers: Iterable[int]) -> int | None:
    """Give the middle one, the mean of the two in the middle half-up; None of nothing."""
    order = sorted(numbers)
    if not order:
        return None
    middle = len(order) // 2
    if len(order) % 2:
        return order[middle]
    return round_half_up(order[middle - 1] + order[middle], 2)
