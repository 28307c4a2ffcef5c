"""Do both books say the same in the evening, whatever fails on the way there?"""

from __future__ import annotations

from dataclasses import replace
from itertools import count
from typing import TYPE_CHECKING

import pytest

from db.check import check
from db.connection import PRAGMAS
from db.facts.answer import RefusedBack, ReversalReason
from db.facts.batch import BatchTotals, Compared, LineState, Stage
from db.facts.card import CARDS, AttemptState, CardKind, Verdict
from db.facts.money import Money
from db.facts.trouble import Refused
from pos_gui.card import settling
from pos_gui.card.settling import BLOCK, TRIES, taken_back
from tests import verify_journal
from tests.pos_gui.card.bank_day import BankDay
from tests.pos_gui.card.faults.world import Clock, Died, Script, schedules
from tests.pos_gui.card.terminal.host import TERMINAL, attempt

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from db.facts.answer import ReversalResult
    from db.facts.batch import Batch
    from db.facts.card import Attempt

K, S = CardKind, AttemptState


def money(minor: int) -> Money:
    """Give an amount."""
    return Money(minor, "CNY")


@pytest.fixture
def day(tmp_path: Path) -> Iterator[BankDay]:
    """Give a till that has signed on."""
    made = BankDay(tmp_path)
    yield made
    made.close()


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Wait for no disk: the power goes by an exception here, and the system stays up."""
    monkeypatch.setitem(PRAGMAS, "synchronous", 0)


def state(day: BankDay, name: str) -> AttemptState:
    """Say how an attempt stands in the books."""
    found = day.store.cards.attempt(name)
    assert found is not None
    return found.state


def test_a_quiet_day(day: BankDay) -> None:
    """Totals agree: no line is uploaded, the batch is closed, the next one begins."""
    sale = day.approved(K.SALE, 23660)
    day.approved(K.VOID, 23660, sale)
    day.approved(K.REFUND, 400, day.approved(K.SALE, 1000))
    day.approved(K.SALE, 700, foreign=True)
    hold = day.approved(K.PREAUTH, 100)
    day.approved(K.COMPLETION, 115, hold)
    batch = day.settle()
    assert (batch.stage, batch.agreed, batch.compared) == (Stage.CLOSED, True, ())
    assert batch.domestic == BatchTotals(24775, 3, 24060, 2)
    assert batch.foreign == BatchTotals(700, 1)
    assert day.said == ["begun", "comparing", "agreed", "ending", "closed"]
    assert [one for one in day.ledger.entries if one.what == "upload"] == []
    assert day.settle() == batch
    assert day.said == []
    assert day.approved(K.SALE, 100).batch == batch.batch + 1
    with pytest.raises(Refused):
        day.store.batches.retire(Clock().now(), "owner")
    day.settle()
    day.store.batches.retire(Clock().now(), "owner")
    assert verify_journal.verify(day.store.path, [day.store.journal.head()]) == []
    assert check(day.store)["ok"]


def test_an_empty_batch_and_none_at_all(day: BankDay) -> None:
    """Nothing was sold: the host has nothing either. Without a sign-on there is no batch."""
    assert day.settle().stage is Stage.CLOSED
    day.store.batches.retire(Clock().now(), "owner")
    other = replace(TERMINAL, terminal_no="12345679", batch=0)
    day.store.cards.register(other, Clock().now(), "owner")
    batch = day.settle()
    assert (batch.stage, batch.batch) == (Stage.OPEN, 0)


def test_a_silent_host_keeps_nobody_from_selling(day: BankDay) -> None:
    """Nothing has begun, so cards are taken as soon as the line is back."""
    day.approved(K.SALE, 100)
    day.down = True
    assert day.settle().stage is Stage.OPEN
    assert day.said == ["silent"]
    day.down = False
    day.approved(K.SALE, 200)
    assert day.settle().domestic == BatchTotals(300, 2)


def test_an_unanswered_settlement_goes_on_later(day: BankDay) -> None:
    """Cards are refused meanwhile; the totals are told once more."""
    day.approved(K.SALE, 100)
    day.fates = ["fine", *["answer lost"] * TRIES]
    assert day.settle().stage is Stage.SETTLING
    assert day.said[-1] == "silent"
    told = day.ask(K.SALE, 200)
    assert isinstance(told.trouble, Refused)
    assert day.settle().stage is Stage.CLOSED


def test_a_silent_end_is_asked_for_again(day: BankDay) -> None:
    """The host has closed it, and says so again; a goodbye that it does not hear is no matter."""
    day.approved(K.SALE, 100)
    day.fates = ["fine", "fine", *["answer lost"] * TRIES]
    assert day.settle().stage is Stage.UPLOADING
    day.fates = ["fine", *["request lost"] * TRIES]
    assert day.settle().stage is Stage.CLOSED
    day.lane.sign_on()
    assert day.store.cards.terminal().batch == 2


def test_what_is_due_is_done_first(day: BankDay) -> None:
    """A reversal that found no host all day is acknowledged before the totals are told."""
    day.fates = ["answer lost"] + ["request lost"] * 3
    day.ask(K.SALE, 900)
    assert state(day, "a1") is S.REVERSAL_DUE
    batch = day.settle()
    assert state(day, "a1") is S.REVERSED
    assert (batch.stage, batch.agreed, batch.domestic) == (Stage.CLOSED, True, BatchTotals())


def test_a_dead_line_is_no_reason_to_give_up(day: BankDay) -> None:
    """What is due stays due; nobody is asked to find out what the host will tell by itself."""
    day.fates = ["answer lost"] + ["request lost"] * 3
    day.ask(K.SALE, 900)
    day.fates = ["fine", *["request lost"] * (2 * TRIES)]
    assert day.settle().stage is Stage.SETTLING
    assert state(day, "a1") is S.REVERSAL_DUE
    day.settle()
    assert state(day, "a1") is S.REVERSED


def test_what_nobody_can_find_out(day: BankDay) -> None:
    """A refund is in suspense; its totals are evidence; a manager clears it, then it is closed."""
    sale = day.approved(K.SALE, 1000)
    day.fates = ["answer lost"] + ["request lost"] * 3
    day.ask(K.REFUND, 400, sale)
    assert state(day, "a2") is S.REFUND_UNKNOWN
    day.fates = ["fine", *["request lost"] * TRIES]
    batch = day.settle()
    assert (batch.stage, batch.agreed) == (Stage.SETTLING, False)
    assert day.said[-3:] == ["differs", "host_only", "suspense"]
    assert batch.compared == (
        Compared(LineState.HOST_ONLY, 2, "refund", None, money(400)),
        Compared(LineState.AGREED, 1, "sale", money(1000), money(1000)),
    )
    assert day.settle().stage is Stage.SETTLING
    day.store.cards.clear("a2", "host's list, page 3", Clock().now(), "owner")
    batch = day.settle()
    assert batch.stage is Stage.CLOSED
    assert batch.compared[0].state is LineState.HOST_ONLY
    assert state(day, "a2") is S.CLEARED


def test_a_manager_closes_without_the_host(day: BankDay) -> None:
    """With a reference; the host goes on with its own number."""
    day.approved(K.SALE, 100)
    day.fates = ["fine", *["answer lost"] * TRIES]
    batch = day.settle()
    closed = replace(batch, stage=Stage.CLOSED, reference="host is gone, ticket 7")
    day.store.batches.step(closed, Clock().now(), "owner")
    assert day.approved(K.SALE, 200).batch == batch.batch
    assert day.settle().domestic == BatchTotals(300, 2)


def test_the_lines_are_uploaded_where_totals_differ(day: BankDay) -> None:
    """The host has lost one and has one of its own; every line is told, eight at a time."""
    for number in range(1, 11):
        day.approved(K.SALE, 1000 + number)
    day.forget(4)
    batch = day.settle()
    assert (batch.stage, batch.agreed, batch.uploaded) == (Stage.CLOSED, False, 10)
    assert batch.host_domestic == BatchTotals(10055 - 1004, 9)
    assert batch.compared[0] == Compared(LineState.OURS_ONLY, 4, "sale", money(1004), None)
    assert {one.state for one in batch.compared[1:]} == {LineState.AGREED}
    assert "host_only" not in day.said
    assert day.said.count("uploading") == 2
    lines = [one for one in day.ledger.entries if one.what == "upload"]
    assert [(one.stan, one.amount) for one in lines] == [
        (f"{number:06d}", 1000 + number) for number in range(1, 11)
    ]


def test_an_upload_goes_on_where_it_was(day: BankDay) -> None:
    """Blocks that the host has are not told again."""
    for number in range(1, 11):
        day.approved(K.SALE, 1000 + number)
    day.charge_unseen(77, 900)
    day.fates = ["fine", "fine", "fine", *["request lost"] * TRIES]
    batch = day.settle()
    assert (batch.stage, batch.uploaded) == (Stage.UPLOADING, BLOCK)
    assert day.said[-1] == "silent"
    batch = day.settle()
    assert day.said == ["uploading", "ending", "closed"]
    assert (batch.stage, batch.uploaded) == (Stage.CLOSED, 10)


def test_a_charge_that_nobody_recorded_is_an_alarm(day: BankDay) -> None:
    """It is named as what it is, with its amount."""
    day.approved(K.SALE, 1000)
    day.charge_unseen(5000, 900)
    batch = day.settle()
    assert "host_only" in day.said
    assert batch.compared == (
        Compared(LineState.HOST_ONLY, 0, "debit", None, money(5000)),
        Compared(LineState.AGREED, 1, "sale", money(1000), money(1000)),
    )
    assert day.store.batches.of(batch.batch) == batch


def forgotten(folder: Path) -> BankDay:
    """Give a day whose host forgot a reversal and then met the late original."""
    day = BankDay(folder, remembers=False)
    day.fates = ["late"]
    day.ask(K.SALE, 900)
    assert state(day, "a1") is S.REVERSED
    day.arrive()
    assert day.stands() == [("000001", "sale", 900)]
    return day


def test_a_host_that_forgets_is_told_once_more(tmp_path: Path) -> None:
    """A late original was charged after its reversal: sent again, it is taken back."""
    day = forgotten(tmp_path)
    batch = day.settle()
    assert day.stands() == []
    assert (batch.agreed, batch.domestic) == (True, BatchTotals())
    assert "repeating" in day.said
    day.close()


def test_without_it_the_charge_would_stay(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The totals show it at least, with its number: what was taken back here was charged there."""
    monkeypatch.setattr(settling, "taken_back", lambda _attempts: ())
    day = forgotten(tmp_path)
    batch = day.settle()
    assert day.stands() == [("000001", "sale", 900)]
    assert batch.compared == (Compared(LineState.HOST_ONLY, 1, "sale", None, money(900)),)
    day.close()


def test_reversals_are_sent_again_until_they_are_heard(day: BankDay) -> None:
    """No totals before that."""
    day.fates = ["answer lost"]
    day.ask(K.SALE, 900)
    day.fates = ["fine", *["request lost"] * TRIES]
    assert day.settle().stage is Stage.SETTLING
    assert day.said == ["begun", "repeating", "silent"]
    day.fates = ["answer lost"]
    assert day.settle().stage is Stage.CLOSED


def test_old_keys_do_not_end_it(day: BankDay) -> None:
    """The host has newer ones than the till: it signs on and sends the reversal again."""
    day.fates = ["answer lost"]
    day.ask(K.SALE, 900)
    old = day.ring.now
    day.driver.sign_on(day.store.cards.terminal())
    day.ring.now = old
    assert day.settle().stage is Stage.CLOSED


def test_a_terminal_that_lost_its_sign_on(day: BankDay) -> None:
    """It signs on for the reversals; the batch is still the one they are of."""
    day.fates = ["answer lost"]
    day.ask(K.SALE, 900)
    day.driver.sign_off(day.store.cards.terminal())
    assert day.settle().stage is Stage.CLOSED


class Refusing:
    """A host that will not take a reversal back, or a wallet's host that counts."""

    def __init__(self, told: ReversalResult) -> None:
        """Always say this."""
        self.told = told
        self.asked: list[Attempt] = []

    def reverse(self, one: Attempt, reason: ReversalReason) -> ReversalResult:
        """Answer."""
        assert reason is ReversalReason.OTHER or one.reason is reason
        self.asked.append(one)
        return self.told


def test_a_reversal_that_is_refused_is_told(day: BankDay, monkeypatch: pytest.MonkeyPatch) -> None:
    """The rest of the day goes on; the totals show what it meant."""
    day.fates = ["answer lost"]
    day.ask(K.SALE, 900)
    monkeypatch.setattr(day.driver, "reverse", Refusing(RefusedBack("64")).reverse)
    assert day.settle().stage is Stage.CLOSED
    assert "refused" in day.said


def test_a_wallet_is_none_of_the_banks_business(day: BankDay) -> None:
    """What it has still to answer for keeps no batch open, and is not sent to the bank."""
    for name in ("w1", "w2"):
        asked = replace(attempt(K.WALLET, 500).intent, attempt_id=name, order=name)
        day.store.cards.intend(asked)
        day.store.cards.conclude(name, Verdict(S.CANCEL_DUE), Clock().now())
        if name == "w1":
            day.store.cards.conclude(name, Verdict(S.REVERSED), Clock().now())
    assert day.settle().stage is Stage.CLOSED
    assert "repeating" not in day.said
    assert [one.intent.attempt_id for one in day.store.cards.unresolved()] == ["w2"]
    with pytest.raises(Refused, match="not settled"):
        day.batches.retire(Clock().now(), "owner")


def test_what_is_sent_again() -> None:
    """Whatever was taken back; not what was declined, repeated or found out."""
    gone = [replace(attempt(kind), state=one) for kind in K for one in S]
    kinds = {one.intent.kind for one in taken_back(gone)}
    assert {one.state for one in taken_back(gone)} == {S.REVERSED}
    assert kinds == CARDS - {K.REFUND, K.COMPLETION_ADVICE, K.BALANCE}


def eventful(day: BankDay) -> None:
    """Have everything in a batch that its end has to deal with."""
    for number in range(1, 10):
        day.approved(K.SALE, 1000 + number)
    day.fates = ["answer lost"]
    day.ask(K.SALE, 333)
    day.approved(K.SALE, 700, foreign=True)
    day.charge_unseen(77, 900)
    day.forget(3)
    day.fates = ["answer lost"] + ["request lost"] * 3
    day.ask(K.SALE, 444)
    day.fates = []


def last(day: BankDay) -> tuple[object, ...]:
    """Say how both books stand at the end."""
    batch: Batch = day.store.batches.current()
    states = [one.state for one in day.store.batches.attempts(batch.batch)]
    closed = [one.code for one in day.ledger.entries if one.what == "closed"]
    lines = [one.stan for one in day.ledger.entries if one.what == "upload"]
    terminal = day.store.cards.terminal()
    return batch, states, day.stands(), closed, lines, terminal.signed_on, terminal.settling


@pytest.mark.usefixtures("quick")
def test_every_point_at_which_the_power_goes(tmp_path: Path) -> None:
    """Around each write and each exchange: begun once more, the same books at the end."""
    calm = BankDay(tmp_path / "calm")
    eventful(calm)
    calm.settle_whatever_happens()
    wanted = last(calm)
    calm.close()
    number = count()

    def run(script: Script) -> None:
        day = BankDay(tmp_path / f"{next(number)}")
        eventful(day)
        day.script.given, day.script.asked = script.given, script.asked
        day.settle_whatever_happens()
        found = last(day)
        faults = check(day.store)["faults"]
        day.close()
        assert found == wanted, script.given
        assert faults == [], script.given

    assert schedules(1, run) > 50


def a_day(day: BankDay) -> None:
    """Pay A, press pay again, pay B; the till may die over each, and looks into its books."""
    for minor in (1000, 1000, 2000):
        known = day.store.batches.attempts(day.store.cards.terminal().batch)
        if all(one.approved != money(minor) for one in known):
            try:
                day.ask(K.SALE, minor)
            except Died:
                day.lane = day.started()


@pytest.mark.usefixtures("quick")
def test_a_host_that_forgets_and_every_schedule_of_its_day(tmp_path: Path) -> None:
    """Whatever two things fail: in the evening both books agree, and nobody has paid twice."""
    number = count()

    def run(script: Script) -> None:
        day = BankDay(tmp_path / f"{next(number)}", remembers=False)
        day.script.given, day.script.asked = script.given, script.asked
        a_day(day)
        day.arrive()
        day.script.given, day.script.asked = (), []
        batch = day.settle_whatever_happens()
        stands = [amount for _, _, amount in day.stands()]
        day.close()
        assert batch.agreed, script.given
        assert batch.domestic.debit == sum(stands), script.given
        assert len(stands) == len(set(stands)), script.given

    assert schedules(2, run) > 190


def test_died_is_heard(day: BankDay) -> None:
    """The till's deaths are not swallowed."""
    day.approved(K.SALE, 100)
    day.fates = ["dies before"]
    with pytest.raises(Died):
        day.settle()
