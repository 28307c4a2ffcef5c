"""Which transactions do our books and the host's have in common? As far as totals can tell.

The host answers with four sums: debits and credits, of domestic and of foreign cards, each with
its count. Where one equals ours its lines agree. Where not, the smallest difference that fits is
listed, for a manager to follow up with the bank:

    the host counts more    HOST_ONLY, an unrecorded charge; with its trace number where exactly
                            those amounts were taken back or never answered here
    the host counts fewer   OURS_ONLY, where only these lines make up the difference
    as many, other sums     DIFFERS; one line, or the sums where several could be meant

What cannot be told apart is listed as the two sums, never as agreed (payments.md 1.10).
"""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING, NamedTuple

from db.facts.batch import (
    CREDITS,
    DEBITS,
    DOMESTIC,
    Batch,
    BatchLine,
    BatchTotals,
    Compared,
    LineState,
    settled_lines,
)
from db.facts.card import PAID, CardKind
from db.facts.money import Money

if TYPE_CHECKING:
    from collections.abc import Iterable

    from db.facts.batch import Differs
    from db.facts.card import Attempt

_TRIED = 5_000
"""How many ways to make up a difference are tried before it counts as not to be told."""


class _Entry(NamedTuple):
    """A line that may be one of those searched for."""

    stan: int
    kind: str
    amount: Money


class _Part(NamedTuple):
    """One of the four sums: our lines, and what both count."""

    word: str
    lines: tuple[BatchLine, ...]
    gone: tuple[_Entry, ...]
    """Attempts of this sort that do not count here: taken back, or nobody knows."""
    ours: tuple[int, int]
    host: tuple[int, int]


def reconciled(
    batch: Batch, attempts: Iterable[Attempt], host: Differs, currency: str
) -> tuple[Compared, ...]:
    """List a batch's transactions beside what the host's totals say of them."""
    parts = _parts(batch, tuple(attempts), host)
    found = [one for part in parts for one in _of_part(part, currency)]
    return tuple(sorted(found, key=lambda one: (one.state is LineState.AGREED, one.stan)))


def _parts(batch: Batch, asked: tuple[Attempt, ...], host: Differs) -> Iterable[_Part]:
    lines = settled_lines(asked)
    sides = ((False, batch.domestic, host.domestic), (True, batch.foreign, host.foreign))
    for foreign, ours, theirs in sides:
        for word, kinds in (("debit", DEBITS), ("credit", CREDITS)):
            yield _Part(
                word,
                tuple(one for one in lines if one.foreign is foreign and one.kind in kinds),
                tuple(_gone(asked, kinds, foreign=foreign)),
                _sum_of(ours, word),
                _sum_of(theirs, word),
            )


def _sum_of(totals: BatchTotals, word: str) -> tuple[int, int]:
    if word == "debit":
        return totals.debit, totals.debit_count
    return totals.credit, totals.credit_count


def _gone(
    asked: tuple[Attempt, ...], kinds: frozenset[CardKind], *, foreign: bool
) -> Iterable[_Entry]:
    """Give what was asked for and does not count here."""
    for one in asked:
        intent = one.intent
        mine = intent.kind in kinds and (intent.card.brand != DOMESTIC) is foreign
        if mine and one.state not in PAID:
            yield _Entry(one.stan, intent.kind.value, one.approved or intent.amount)


def _of_part(part: _Part, currency: str) -> list[Compared]:
    """Compare one of the sums."""
    more, many = (theirs - ours for ours, theirs in zip(part.ours, part.host, strict=True))
    if not more and not many:
        return [_agreed(line) for line in part.lines]
    entries = tuple(_Entry(one.stan, one.kind.value, one.amount) for one in part.lines)
    if many > 0 and more > 0:
        told = _host_only(part, more, many, currency)
        return [*(_agreed(line) for line in part.lines), *told]
    missing = _making_up(entries, -more, -many)
    if missing:
        left = [_agreed(line) for line in part.lines if line.stan not in _stans(missing)]
        lost = [Compared(LineState.OURS_ONLY, *one, host=None) for one in missing]
        return [*left, *lost]
    if not many and len(entries) == 1:
        (one,) = entries
        return [Compared(LineState.DIFFERS, *one, host=Money(part.host[0], currency))]
    ours, theirs = Money(part.ours[0], currency), Money(part.host[0], currency)
    return [Compared(LineState.DIFFERS, 0, part.word, ours, theirs)]


def _host_only(part: _Part, more: int, many: int, currency: str) -> list[Compared]:
    """Name what the host has charged and we have not; by its number where that is certain."""
    known = _making_up(part.gone, more, many)
    if known:
        return [Compared(LineState.HOST_ONLY, *one[:2], None, one.amount) for one in known]
    return [Compared(LineState.HOST_ONLY, 0, part.word, None, Money(more, currency))]


def _making_up(entries: tuple[_Entry, ...], minor: int, count: int) -> tuple[_Entry, ...]:
    """Find the only entries, so many, that sum to this; empty where there are none or several."""
    found: tuple[_Entry, ...] = ()
    if not 0 < count <= len(entries):
        return found
    for tried, some in enumerate(combinations(entries, count)):
        if tried >= _TRIED:
            return ()
        if sum(one.amount.minor for one in some) == minor:
            if found:
                return ()
            found = some
    return found


def _stans(entries: tuple[_Entry, ...]) -> set[int]:
    return {one.stan for one in entries}


def _agreed(line: BatchLine) -> Compared:
    return Compared(LineState.AGREED, line.stan, line.kind.value, line.amount, line.amount)
