"""Is each line of a batch listed for what the host's totals say of it, and never for more?"""

from __future__ import annotations

from dataclasses import replace

import pytest

from db.facts.answer import Approved
from db.facts.batch import (
    Batch,
    BatchTotals,
    Compared,
    Differs,
    LineState,
    Stage,
    settled_lines,
    summed,
)
from db.facts.card import Attempt, AttemptState, CardKind
from db.facts.money import Money
from pos_gui.card.reconciled import reconciled
from tests.pos_gui.card.terminal.host import attempt

K, L = CardKind, LineState
FOREIGN = frozenset({5})
"""Trace numbers of foreign cards."""


def one(stan: int, minor: int, kind: CardKind = K.SALE, *, gone: bool = False) -> Attempt:
    """Give an attempt that was approved, or taken back."""
    made = replace(attempt(kind, minor), stan=stan)
    brand = "VIS" if stan in FOREIGN else "CUP"
    intent = replace(made.intent, card=replace(made.intent.card, brand=brand))
    if gone:
        return replace(made, intent=intent, state=AttemptState.REVERSED)
    yes = Approved("00", made.intent.amount)
    return replace(made, intent=intent, state=AttemptState.APPROVED, result=yes)


DAY = (
    one(1, 1000), one(2, 2000), one(3, 2000), one(4, 500, K.REFUND), one(5, 700),
    one(6, 900, gone=True), one(7, 300, gone=True), one(8, 300, K.VOID, gone=True),
)  # fmt: skip
OURS = BatchTotals(5000, 3, 500, 1)


def found(
    domestic: BatchTotals, foreign: BatchTotals | None = None
) -> list[tuple[LineState, int, str, int | None, int | None]]:
    """List what does not agree."""
    lines = settled_lines(DAY)
    ours, theirs = summed(lines, foreign=False), summed(lines, foreign=True)
    assert (ours, theirs) == (OURS, BatchTotals(700, 1))
    batch = Batch("01", "12345678", 42, Stage.SETTLING, ours, theirs)
    listed = reconciled(batch, DAY, Differs(domestic, foreign or theirs), "CNY")
    return [told(line) for line in listed if line.state is not L.AGREED]


def told(line: Compared) -> tuple[LineState, int, str, int | None, int | None]:
    """Give a line as plain values."""
    ours, host = (money.minor if money else None for money in (line.ours, line.host))
    return line.state, line.stan, line.kind, ours, host


@pytest.mark.parametrize(
    ("host", "wanted"),
    [
        # a charge of which nothing is known here, one that was taken back here, two of them
        (BatchTotals(5050, 4, 500, 1), [(L.HOST_ONLY, 0, "debit", None, 50)]),
        (BatchTotals(5900, 4, 500, 1), [(L.HOST_ONLY, 6, "sale", None, 900)]),
        (
            BatchTotals(6200, 5, 500, 1),
            [(L.HOST_ONLY, 6, "sale", None, 900), (L.HOST_ONLY, 7, "sale", None, 300)],
        ),
        (BatchTotals(5000, 3, 800, 2), [(L.HOST_ONLY, 8, "void", None, 300)]),
        # the host lost a line that only one can be, and one that two could be
        (BatchTotals(4000, 2, 500, 1), [(L.OURS_ONLY, 1, "sale", 1000, None)]),
        (BatchTotals(3000, 2, 500, 1), [(L.DIFFERS, 0, "debit", 5000, 3000)]),
        (BatchTotals(0, 0, 500, 1), [(L.OURS_ONLY, n, "sale", m, None) for n, m in
                                     ((1, 1000), (2, 2000), (3, 2000))]),
        # another amount: of the only line there is, of one among several
        (BatchTotals(5000, 3, 499, 1), [(L.DIFFERS, 4, "refund", 500, 499)]),
        (BatchTotals(5001, 3, 500, 1), [(L.DIFFERS, 0, "debit", 5000, 5001)]),
        # more of them, and less money
        (BatchTotals(4900, 4, 500, 1), [(L.DIFFERS, 0, "debit", 5000, 4900)]),
    ],
)  # fmt: skip
def test_what_totals_tell(
    host: BatchTotals, wanted: list[tuple[LineState, int, str, int | None, int | None]]
) -> None:
    """The smallest difference that fits; nothing agrees that could be meant."""
    assert found(host) == wanted


def test_foreign_cards_are_apart() -> None:
    """A difference there leaves the domestic lines agreed."""
    assert found(OURS, BatchTotals()) == [(L.OURS_ONLY, 5, "sale", 700, None)]
    batch = Batch("01", "12345678", 42, Stage.SETTLING, OURS, BatchTotals(700, 1))
    listed = reconciled(batch, DAY, Differs(OURS, BatchTotals()), "CNY")
    assert [line.stan for line in listed if line.state is L.AGREED] == [1, 2, 3, 4]


def test_a_batch_of_nothing() -> None:
    """The host has something: that is an unrecorded charge."""
    batch = Batch("01", "12345678", 42, Stage.SETTLING, BatchTotals(), BatchTotals())
    listed = reconciled(batch, (), Differs(BatchTotals(100, 1), BatchTotals()), "CNY")
    assert listed == (Compared(L.HOST_ONLY, 0, "debit", None, Money(100, "CNY")),)


def test_a_large_batch_is_soon_listed() -> None:
    """Where too many could be meant the search ends."""
    many = tuple(one(number, 100 + number) for number in range(10, 210))
    lines = settled_lines(many)
    ours = summed(lines, foreign=False)
    batch = Batch("01", "12345678", 42, Stage.SETTLING, ours, BatchTotals())
    fewer = replace(ours, debit=ours.debit - 900, debit_count=ours.debit_count - 5)
    listed = reconciled(batch, many, Differs(fewer, BatchTotals()), "CNY")
    assert [line.state for line in listed] == [L.DIFFERS]
