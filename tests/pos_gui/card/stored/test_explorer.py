"""Never twice, never unrecorded, never below nought: a stored-value card, whatever fails."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

import pytest

from db.check import check
from db.facts.answer import Approved, Declined
from db.facts.card import AttemptState, CardKind
from tests.pos_gui.card.faults.world import Died, Script, schedules
from tests.pos_gui.card.stored.world import StoredDay
from tests.verify_journal import verify

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from db.facts.card import Attempt

S, K = AttemptState, CardKind


@pytest.fixture
def day(tmp_path: Path) -> Iterator[StoredDay]:
    """Give a card with 50.00 on it; both checks find nothing wrong at the end."""
    made = StoredDay(tmp_path)
    yield made
    assert check(made.store)["faults"] == []
    path = made.store.path
    made.store.close()
    assert verify(path) == []


def moved(attempt: Attempt | None) -> int:
    """Say what the books have of an attempt: what the card got, or gave."""
    if attempt is None or attempt.state is not S.APPROVED or attempt.approved is None:
        return 0
    return -attempt.approved.minor if attempt.intent.kind is K.STORED else attempt.approved.minor


def story(day: StoredDay, script: Script) -> str:
    """Pay, and give part of it back, while that fails; says what is wrong at the end."""
    before = day.left or 0
    day.begin(script)
    attempts: list[Attempt] = []
    for kind, minor in ((K.STORED, 10), (K.STORED_REFUND, 4), (K.STORED_LOAD, 6)):
        original = attempts[0] if kind is K.STORED_REFUND else None
        try:
            day.ask(kind, minor, original)
        except Died:
            day.lane = day.started()
        found = day.store.cards.attempt(f"r{day.run}a{len(attempts) + 1}")
        if found is None or moved(found) == 0:
            # Died before it was written down, or is still due: the story ends here.
            break
        attempts.append(found)
    day.end()
    if day.store.cards.unresolved():
        return "something stays open"
    wanted = sum(moved(day.store.cards.attempt(f"r{day.run}a{number}")) for number in range(1, 4))
    return "" if (day.left or 0) - before == wanted else f"moved {wanted}: {before} -> {day.left}"


def test_every_schedule_of_two_faults(day: StoredDay) -> None:
    """Questions and answers lost, late, doubled; the power gone around every write."""
    wrong: list[str] = []

    def run(script: Script) -> None:
        if found := story(day, script):
            wrong.append(f"{script.given}: {found}")

    assert schedules(2, run) > 400
    dice = random.Random(7)  # noqa: S311  (a seed, so that it can be repeated)
    for _ in range(100):
        run(Script(tuple(dice.choice((0, 0, dice.randrange(1, 8))) for _ in range(14))))
    assert wrong == []


def test_a_late_question_finds_it_cancelled(day: StoredDay) -> None:
    """Three questions under way, none answered, none found: it is cancelled, and stays so."""
    day.way.fates = ["very late"] * 3
    told = day.ask(K.STORED, 1000)
    assert told.attempt is not None
    assert told.attempt.state is S.REVERSED
    day.way.arrive()
    assert day.left == 5000


def test_a_lost_cancel_lets_no_yes_count(day: StoredDay) -> None:
    """It was done, looked up in vain and cancelled on a bad way: no later look-up honours it."""
    day.way.fates = ["answer lost"] * 4 + ["very late"] + ["request lost"] * 6
    told = day.ask(K.STORED, 1000)
    assert told.attempt is not None
    assert told.attempt.state is S.CANCEL_DUE
    day.end()
    assert day.last.state is S.REVERSED
    assert day.left == 5000


def test_no_more_than_is_there(day: StoredDay) -> None:
    """More is declined; where a part is enough, the part is taken and the rest stays due."""
    told = day.ask(K.STORED, 5001)
    assert told.attempt is not None
    assert told.attempt.result == Declined("51", "stored_short")
    told = day.ask(K.STORED, 5001, partial=True)
    assert told.attempt is not None
    assert isinstance(told.attempt.result, Approved)
    assert (told.attempt.result.code, told.attempt.result.amount.minor) == ("10", 5000)
    assert day.left == 0
    told = day.ask(K.STORED, 1, partial=True)
    assert told.attempt is not None
    assert told.attempt.state is S.DECLINED


def test_no_more_goes_back_than_was_paid(day: StoredDay) -> None:
    """In parts, and never more than the whole."""
    told = day.ask(K.STORED, 1000)
    assert told.attempt is not None
    day.ask(K.STORED_REFUND, 600, told.attempt)
    assert day.left == 4600
    assert day.ask(K.STORED_REFUND, 401, told.attempt).trouble is not None
    day.ask(K.STORED_REFUND, 400, told.attempt)
    assert day.left == 5000


def test_the_bank_is_not_needed(day: StoredDay) -> None:
    """Nobody has signed on; its numbers are none of the bank's batches."""
    assert not day.store.cards.terminal().signed_on
    day.ask(K.STORED, 1000)
    assert (day.last.state, day.last.batch, day.last.stan) == (S.APPROVED, 0, 2)
    assert day.store.cards.left_on("another card") is None
