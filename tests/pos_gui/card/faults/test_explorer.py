"""Never double, never unrecorded, never forgotten: every schedule of few faults, on the real lane.

The lane, the driver and the messages are the till's own; books, line and bank are made to fail.
The three broken ways that the specification names must be caught, or the search has no teeth.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import count
from typing import TYPE_CHECKING

import pytest

from db.check import check
from db.facts.answer import Approved, ReversalReason, SignedOn, Unclear
from db.facts.card import Attempt, AttemptState, Intent, Verdict, may_move
from db.store import Store
from pos_gui.card import states
from pos_gui.card.lane import Lane, Outcome, Secret
from tests.pos_gui.card.faults.world import (
    LINE,
    VAULT,
    Books,
    Clock,
    Died,
    LaneMaker,
    Script,
    StoreBooks,
    World,
    honest,
    random_day,
    schedules,
)
from tests.pos_gui.card.terminal.host import TERMINAL

if TYPE_CHECKING:
    from pathlib import Path

    from db.facts.sale import Draft
    from pos_gui.card.terminal.driver import IsoDriver


def explored(
    faults: int, make: LaneMaker = honest, *, remembers: bool = True, resends: bool = True
) -> tuple[int, list[str]]:
    """Run every schedule; gives how many there were and the first that went wrong."""
    found: list[str] = []

    def run(script: Script) -> None:
        wrong = World(script, make, remembers=remembers, resends=resends).day()
        if wrong and len(found) < 3:
            found.append(f"{script.given}: {'; '.join(wrong)}")

    return schedules(faults, run), found


def test_every_schedule_of_three_faults() -> None:
    """Requests and answers lost, late, doubled and spoilt; power gone around every write."""
    count, wrong = explored(3)
    assert count > 1_000
    assert wrong == []


def test_a_host_that_forgets_is_caught_by_sending_reversals_once_more() -> None:
    """Some hosts answer a reversal they do not know and forget it; a late original then counts."""
    _, wrong = explored(2, remembers=False, resends=True)
    assert wrong == []
    _, wrong = explored(2, remembers=False, resends=False)
    assert wrong


def test_every_schedule_of_two_faults_over_the_real_store(tmp_path: Path) -> None:
    """The same days, written by the store's own keeper; its check finds nothing at their end."""
    found: list[str] = []
    number = count()

    def run(script: Script) -> None:
        store = Store.new(tmp_path / f"{next(number)}.store")
        store.cards.register(replace(TERMINAL, batch=0), Clock().now(), "owner")
        store.cards.signed_on(SignedOn(TERMINAL.batch, "", ""), Clock().now())
        world = World(script, keep=lambda asked: StoreBooks(asked, store.cards))
        found.extend(f"{script.given}: {one}" for one in world.day())
        faults = check(store)["faults"]
        store.close()
        # Nobody rings up goods here: money on no receipt is what check must say, and only that.
        found.extend(one for one in faults if "on no receipt" not in one)

    assert schedules(2, run) > 100
    assert found == []


class SentFirst(Lane):
    """Broken: asks the host before anything is written down."""

    def charge(self, intent: Intent, secret: Secret, draft: Draft | None = None) -> Outcome:
        """Send, then write."""
        books = self._attempts
        assert isinstance(books, Books)
        if books.unresolved():
            return Outcome()
        books.stan += 1
        guess = Attempt(
            intent, "01", "12345678", "898320153990001", 42, books.stan, AttemptState.SENDING
        )
        result = self._acquirer.start(guess, secret.card)
        attempt = books.intend(intent)
        verdict = states.first(intent.kind, result)
        return self._taken_back_at_once(self._conclude(attempt, verdict, draft))


class GivesUp(Lane):
    """Broken: drops a reversal after three failures, as a real terminal's firmware does."""

    def _asked_again(self, attempt: Attempt) -> Verdict | None:
        told = super()._asked_again(attempt)
        return Verdict(AttemptState.REVERSED) if told is None and attempt.tries >= 3 else told


class NeverReverses(Lane):
    """Broken: takes silence for a no."""

    def _conclude(self, attempt: Attempt, verdict: Verdict, draft: Draft | None) -> Outcome:
        if verdict.state is AttemptState.REVERSAL_DUE:
            verdict = Verdict(AttemptState.DECLINED)
        return super()._conclude(attempt, verdict, draft)


def broken(kind: type[Lane]) -> LaneMaker:
    """Make a broken lane."""

    def make(books: Books, driver: IsoDriver) -> Lane:
        return kind(books, driver, Clock(), VAULT)  # type: ignore[arg-type]  # books in memory

    return make


@pytest.mark.parametrize(("kind", "faults"), [(SentFirst, 1), (NeverReverses, 1)])
def test_broken_ways_are_caught(kind: type[Lane], faults: int) -> None:
    """Each by a schedule of one fault."""
    _, wrong = explored(faults, broken(kind))
    assert wrong


def test_a_dropped_reversal_is_caught() -> None:
    """It takes four faults in a row: the answer, and three times the reversal."""
    lost = LINE.index("request lost")
    script = Script((0, LINE.index("answer lost"), 0, lost, lost, lost))
    assert World(script, broken(GivesUp), resends=False).day()
    assert World(Script(script.given), resends=False).day() == []


def test_two_thousand_random_schedules() -> None:
    """Many faults at once, over kinds that are taken back and kinds that are repeated."""
    wrong = [one for seed in range(2_000) for one in random_day(seed)]
    assert wrong == []


def test_a_full_disk_sends_nothing() -> None:
    """No intent, no question."""
    world = World(Script())
    world.books.writing = False
    told = world.charge("A", 1000)
    assert told is not None
    assert told.attempt is None
    assert told.trouble is not None
    assert world.bank.charged == {}


def test_an_approval_that_cannot_be_written_is_taken_back() -> None:
    """It stays in the middle until the disk has room, and is never shown as paid."""
    world = World(Script())
    ask = world.bank.hear

    def fill_the_disk(question: object) -> object:
        world.books.writing = False
        return ask(question)  # type: ignore[arg-type]

    world.bank.hear = fill_the_disk  # type: ignore[method-assign, assignment]
    told = world.charge("A", 1000)
    assert told is not None
    assert told.attempt is not None
    assert told.attempt.state is AttemptState.SENDING
    assert world.books.paid("A") == 0
    world.bank.hear = ask  # type: ignore[method-assign]
    world.books.writing = True
    world.work()
    assert world.books.unresolved() == ()
    assert world.wrong({"A": 1000}) == []


def test_late_approvals_are_never_honoured() -> None:
    """Once something is to be taken back, a yes that comes later changes nothing."""
    told = states.after_reversal(Unclear(ReversalReason.NO_ANSWER))
    assert told is None
    assert not may_move(AttemptState.REVERSAL_DUE, AttemptState.APPROVED)
    world = World(Script((0, LINE.index("late"))))
    first = world.charge("A", 1000)
    assert first is not None
    assert first.attempt is not None
    assert first.attempt.state is AttemptState.REVERSED
    second = world.charge("A", 1000)
    assert second is not None
    assert isinstance(second.attempt and second.attempt.result, Approved)
    world.end()
    assert world.wrong({"A": 1000}) == []


def test_a_till_that_dies_is_heard() -> None:
    """The explorer's deaths are not swallowed by the lane."""
    assert not issubclass(Died, Exception)
