"""Does every answer, and every silence, make of an attempt what the specification asks?"""

from __future__ import annotations

from dataclasses import replace
from itertools import product
from typing import TYPE_CHECKING

import pytest

from db.facts.answer import (
    Acked,
    Approved,
    Declined,
    NotFound,
    NotSent,
    RefusedBack,
    ReversalReason,
    Unclear,
    Waiting,
)
from db.facts.card import BLOCKING, UNRESOLVED, AttemptState, CardKind, Verdict, may_move
from db.facts.money import Money
from pos_gui.card import states
from tests.pos_gui.card.terminal.host import attempt

if TYPE_CHECKING:
    from db.facts.answer import Result

S = AttemptState
YES = Approved("00", Money(23660, "CNY"))
NO = Declined("51", "no_money")
SILENT = Unclear(ReversalReason.NO_ANSWER)
DOWN = NotSent("The line to the bank is down, nothing was sent.")
REVERSIBLE = (
    CardKind.SALE, CardKind.VOID, CardKind.PREAUTH, CardKind.PREAUTH_VOID, CardKind.COMPLETION,
    CardKind.COMPLETION_VOID, CardKind.TRANSFER,
)  # fmt: skip
UNKNOWN = {
    **dict.fromkeys(REVERSIBLE, S.REVERSAL_DUE),
    CardKind.REFUND: S.REFUND_UNKNOWN,
    CardKind.COMPLETION_ADVICE: S.ADVICE_DUE,
    CardKind.BALANCE: S.NO_ANSWER,
    CardKind.WALLET: S.CANCEL_DUE,
    CardKind.WALLET_REFUND: S.REFUND_UNKNOWN,
    CardKind.STORED: S.CANCEL_DUE,
    CardKind.STORED_LOAD: S.CANCEL_DUE,
    CardKind.STORED_REFUND: S.REFUND_UNKNOWN,
}
"""What nobody knows becomes of each kind."""


@pytest.mark.parametrize("kind", list(CardKind))
def test_a_yes_is_an_approval(kind: CardKind) -> None:
    """Whatever was asked."""
    assert states.first(kind, YES) == Verdict(S.APPROVED, YES)


@pytest.mark.parametrize("kind", list(CardKind))
def test_a_no_moved_nothing(kind: CardKind) -> None:
    """But an advice tells of what was done already: a manager must look."""
    wanted = S.SUSPENSE if kind is CardKind.COMPLETION_ADVICE else S.DECLINED
    assert states.first(kind, NO) == Verdict(wanted, NO)


@pytest.mark.parametrize("kind", list(CardKind))
def test_nothing_sent_is_nothing_happened(kind: CardKind) -> None:
    """Not one byte left the till."""
    assert states.first(kind, DOWN).state is S.DECLINED


@pytest.mark.parametrize("kind", list(CardKind))
@pytest.mark.parametrize("reason", list(ReversalReason))
def test_silence_is_never_taken_for_an_answer(kind: CardKind, reason: ReversalReason) -> None:
    """Each kind has its own way to certainty; only a reversal carries the reason."""
    told = states.first(kind, Unclear(reason))
    assert told.state is UNKNOWN[kind]
    assert told.result is None
    assert told.reason == (reason if told.state is S.REVERSAL_DUE else None)


@pytest.mark.parametrize("kind", list(CardKind))
def test_an_approval_that_cannot_be_written_must_not_stand(kind: CardKind) -> None:
    """It is taken back with 96, or goes the way of what nobody knows."""
    told = states.not_written(kind)
    assert told.state is UNKNOWN[kind]
    wanted = ReversalReason.NOT_COMPLETED if told.state is S.REVERSAL_DUE else None
    assert told.reason == wanted


@pytest.mark.parametrize("kind", list(CardKind))
def test_what_an_earlier_run_left_open_may_have_been_sent(kind: CardKind) -> None:
    """It is never started again; what was known already stays."""
    told = states.at_start(attempt(kind))
    assert told is not None
    assert told.state is UNKNOWN[kind]
    for state in set(S) - {S.SENDING}:
        assert states.at_start(replace(attempt(kind), state=state)) is None


def test_a_reversal_ends_only_when_it_is_acknowledged() -> None:
    """Silence means again, forever; a refusal is a manager's case."""
    assert states.after_reversal(Acked("00")) == Verdict(S.REVERSED)
    assert states.after_reversal(SILENT) is None
    assert states.after_reversal(DOWN) is None
    refused = states.after_reversal(RefusedBack("64"))
    assert refused is not None
    assert refused.state is S.SUSPENSE


def test_a_refund_is_repeated_and_never_taken_back() -> None:
    """A duplicate is not an answer."""
    assert states.after_repeat(CardKind.REFUND, YES) == Verdict(S.APPROVED, YES)
    assert states.after_repeat(CardKind.REFUND, NO) == Verdict(S.DECLINED, NO)
    assert states.after_repeat(CardKind.REFUND, Unclear(ReversalReason.NO_ANSWER, "94")) is None
    assert not may_move(S.REFUND_UNKNOWN, S.REVERSAL_DUE)
    assert not may_move(S.REFUND_UNKNOWN, S.REVERSED)


def test_a_wallet_is_asked_and_then_cancelled() -> None:
    """Paid after all counts; not found, waiting and silence do not."""
    assert states.after_query(YES) == Verdict(S.APPROVED, YES)
    assert states.after_query(NO) == Verdict(S.REVERSED, NO)
    for nothing in (NotFound(), Waiting(), SILENT, DOWN):
        assert states.after_query(nothing) is None


@pytest.mark.parametrize(("before", "after"), list(product(S, S)))
def test_no_state_is_left_by_a_way_that_is_not_there(
    before: AttemptState, after: AttemptState
) -> None:
    """Ends are ends; what is due to be taken back is never approved any more."""
    if before not in UNRESOLVED:
        assert not may_move(before, after)
    if before is S.REVERSAL_DUE:
        assert may_move(before, after) is (after in {S.REVERSED, S.SUSPENSE})
    if after is S.SENDING:
        assert not may_move(before, after)


def test_every_verdict_is_a_move() -> None:
    """Of every kind, for every result, from where it can come."""
    results: tuple[Result, ...] = (YES, NO, SILENT, DOWN)
    for kind, result in product(CardKind, results):
        assert may_move(S.SENDING, states.first(kind, result).state)
        assert may_move(S.SENDING, states.not_written(kind).state)
    assert set(UNKNOWN.values()) - {S.NO_ANSWER} <= UNRESOLVED
    assert {S.SENDING, S.REVERSAL_DUE, S.CANCEL_DUE} == BLOCKING
