"""What does a batch of card payments come to, and how does it compare with the host's books?"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from db.facts.answer import NotSent, Unclear
from db.facts.card import PAID, CardKind
from db.facts.value import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterable

    from db.facts.card import Attempt
    from db.facts.moment import Moment
    from db.facts.money import Money

DEBITS = frozenset({CardKind.SALE, CardKind.COMPLETION, CardKind.COMPLETION_ADVICE})
"""Kinds that a batch's debit sums, also those that were voided afterwards."""
CREDITS = frozenset({CardKind.REFUND, CardKind.VOID, CardKind.COMPLETION_VOID})
"""Kinds that a batch's credit sums."""
DOMESTIC = "CUP"
"""The organisation whose cards are settled as domestic ones; all others are foreign."""


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


def settled_lines(attempts: Iterable[Attempt]) -> tuple[BatchLine, ...]:
    """Give what a batch counts, by trace number: approved, and not taken back by a reversal."""
    counted = [
        BatchLine(
            one.stan, one.intent.kind, one.approved, one.intent.card.brand != DOMESTIC,
            one.intent.card.masked,
        )
        for one in attempts
        if one.intent.kind in DEBITS | CREDITS and one.state in PAID and one.approved is not None
    ]  # fmt: skip
    return tuple(sorted(counted, key=lambda line: line.stan))


def summed(lines: Iterable[BatchLine], *, foreign: bool) -> BatchTotals:
    """Sum the lines of domestic or of foreign cards."""
    mine = [line for line in lines if line.foreign is foreign]
    debit = [line.amount.minor for line in mine if line.kind in DEBITS]
    credit = [line.amount.minor for line in mine if line.kind in CREDITS]
    return BatchTotals(sum(debit), len(debit), sum(credit), len(credit))


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


class Stage(StrEnum):
    """How far the end-of-day processing of a batch has come; each step is durable."""

    OPEN = "open"
    """The batch takes transactions."""
    SETTLING = "settling"
    """No new transactions; totals are being compared."""
    UPLOADING = "uploading"
    """Totals were told; the transactions are being uploaded, block by block."""
    CLOSED = "closed"
    """Acknowledged by the host, or closed by a manager with a reference."""


@dataclass(frozen=True, slots=True)
class Compared:
    """One line of the reconciliation list."""

    state: LineState
    """How it stands."""
    stan: int
    """Trace number; 0 where it is not known, or where several are summed up."""
    kind: str
    """What it was: a CardKind; debit or credit where nobody knows more."""
    ours: Money | None
    """The amount in our books."""
    host: Money | None
    """The amount in the host's."""


@dataclass(frozen=True, slots=True)
class Batch:
    """A lane's batch and where its settlement stands."""

    lane: str
    """The till's key."""
    terminal_no: str
    """Field 41."""
    batch: int
    """Its number."""
    stage: Stage
    """How far."""
    domestic: BatchTotals
    """Our totals of domestic cards."""
    foreign: BatchTotals
    """Our totals of foreign cards."""
    agreed: bool | None = None
    """Whether the host counted the same; None before it was asked."""
    host_domestic: BatchTotals | None = None
    """The host's totals where they differ."""
    host_foreign: BatchTotals | None = None
    """The host's totals where they differ."""
    uploaded: int = 0
    """Transactions acknowledged by the host so far."""
    compared: tuple[Compared, ...] = ()
    """The reconciliation list, once it was made."""
    reference: str = ""
    """Why a manager closed it without the host."""
    found: str = ""
    """What a manager found out about what only the host has charged."""

    @property
    def host_only(self) -> tuple[Compared, ...]:
        """Give what the host has charged and our books have not."""
        return tuple(one for one in self.compared if one.state is LineState.HOST_ONLY)

    @property
    def count(self) -> int:
        """Count its transactions."""
        both = (self.domestic, self.foreign)
        return sum(one.debit_count + one.credit_count for one in both)


@dataclass(frozen=True, slots=True)
class KeptBatch:
    """A batch in the list of those before."""

    batch: Batch
    """As its last step left it."""
    at: Moment
    """When that was."""


@dataclass(frozen=True, slots=True)
class Signature:
    """A cardholder's signature, bound to one transaction (payments.md 5.2)."""

    strokes: str
    """JSON: strokes of [x, y, t, pressure], as drawn."""
    image: bytes
    """PNG with the characteristic code as watermark."""
    code: str
    """Transaction characteristic code: eight hexadecimal digits."""
    evidence: str
    """Canonical JSON of slip, strokes hash, time, operator, terminal and the record before."""
    matches: bool = True
    """Whether the cashier confirmed that it matches the card."""


@dataclass(frozen=True, slots=True)
class Slip:
    """The slip of an attempt (签购单), as it was printed: every text frozen."""

    attempt: Attempt
    """What it is about."""
    signature: Signature | None
    """The cardholder's, where one was asked for."""
    copies: int = 0
    """How often it was printed again."""
    uploaded: bool = False
    """Whether the host has the electronic slip."""
