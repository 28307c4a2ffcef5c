"""What does a batch of card payments come to, and how does it compare with the host's books?"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from db.facts.answer import NotSent, Unclear
from db.facts.value import dataclass

if TYPE_CHECKING:
    from db.facts.card import CardKind
    from db.facts.money import Money


@dataclass(frozen=True, slots=True)
class BatchTotals:
    """What a batch comes to (field 48 of a 0500), in minor units."""

    debit: int = 0
    """Σ sales and completions."""
    debit_count: int = 0
    """How many."""
    credit: int = 0
    """Σ refunds, voids and completion voids."""
    credit_count: int = 0
    """How many."""


@dataclass(frozen=True, slots=True)
class Balanced:
    """The host agrees with both totals."""


@dataclass(frozen=True, slots=True)
class Differs:
    """The host counts otherwise."""

    domestic: BatchTotals
    """The host's totals of domestic cards."""
    foreign: BatchTotals
    """The host's totals of foreign cards."""


SettleResult = Balanced | Differs | Unclear | NotSent
"""What the host says of a batch."""


@dataclass(frozen=True, slots=True)
class BatchLine:
    """One transaction of a batch, as it is uploaded."""

    stan: int
    """Trace number."""
    kind: CardKind
    """What it was."""
    amount: Money
    """What was approved."""
    foreign: bool
    """Whether a foreign organisation's card paid."""
    pan: str
    """The number as it may be told: masked, unless the dialect demands it and it was sealed."""


class LineState(StrEnum):
    """How a transaction stands in the reconciliation list."""

    AGREED = "agreed"
    """Ours and the host's are the same."""
    DIFFERS = "differs"
    """Both have it, with other amounts."""
    OURS_ONLY = "ours_only"
    """The host does not know it."""
    HOST_ONLY = "host_only"
    """The host has charged something that is not in our books."""
