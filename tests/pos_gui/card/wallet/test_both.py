"""Bank and wallet side by side: never double, never unrecorded, whatever fails on either way.

Every schedule of few faults over the two real lanes: a second basket is paid by card while the
wallet waits for its customer, the cashier ends that wait at any moment of it, or the goods change.
The ways to get it wrong must be caught, or the search has no teeth.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from db.check import check
from db.facts.answer import Declined
from db.facts.card import BLOCKING, Attempt, AttemptState, Concluded, Intent, Verdict
from pos_gui.card.lane import Lane, Outcome
from pos_gui.card.wallet.driver import WalletDriver
from tests.pos_gui.card.faults.world import Script, schedules
from tests.pos_gui.card.wallet.both import Both, KeptBooks, KeptBoth
from tests.pos_gui.card.wallet.world import DyingBooks

if TYPE_CHECKING:
    from pathlib import Path

    from db.facts.moment import Moment
    from db.facts.sale import Draft

S = AttemptState


def explored(faults: int, customer: str, **more: object) -> tuple[int, list[str]]:
    """Run every schedule; gives how many there were and the first that went wrong."""
    found: list[str] = []

    def run(script: Script) -> None:
        wrong = Both(script, customer, **more).day()  # type: ignore[arg-type]
        if wrong and len(found) < 3:
            found.append(f"{script.given}: {'; '.join(wrong)}")

    return schedules(faults, run), found


@pytest.mark.parametrize(
    ("customer", "least"),
    [("0", 700), ("2", 1_300), ("4", 3_800), ("never", 4_300), ("last", 4_300)],
)
def test_every_schedule_of_two_faults(customer: str, least: int) -> None:
    """14 595 of them: lost, late, doubled and spoilt on both ways, power gone at every write."""
    count, wrong = explored(2, customer)
    assert count >= least
    assert wrong == []


@pytest.mark.parametrize("customer", ["2", "0"])
def test_every_schedule_of_one_fault_over_the_real_store(tmp_path: Path, customer: str) -> None:
    """The store's own keepers, a basket that lies there, and their check at the day's end."""
    found: list[str] = []

    def run(script: Script) -> None:
        books: list[KeptBooks] = []

        def keep(asked: Script) -> KeptBooks:
            books.append(KeptBooks(asked, tmp_path))
            return books[0]

        world = KeptBoth(script, customer, keep=keep)
        found.extend(f"{script.given}: {one}" for one in world.day())
        found.extend(f"{script.given}: {one}" for one in check(books[0].store)["faults"])
        books[0].store.close()

    assert schedules(1, run) >= 25
    assert found == []


class Forgets(WalletDriver):
    """Broken: a wait that the cashier ended counts as a no (iWebs#143)."""

    def _settled(self, attempt: Attempt, first: object) -> object:  # type: ignore[override]
        told = super()._settled(attempt, first)  # type: ignore[arg-type]
        return Declined("", "given_up") if self._given_up.heard(attempt) else told


class TwoWays(DyingBooks):
    """Broken: bank and wallet are asked for the same basket at the same time."""

    def intend(self, intent: Intent) -> Attempt:
        """Look at what is open on the same way only."""
        elsewhere = {
            name: one for name, one in self.all.items()
            if one.state in BLOCKING and one.intent.order == intent.order
        }  # fmt: skip
        for name in elsewhere:
            del self.all[name]
        try:
            return super().intend(intent)
        finally:
            self.all |= elsewhere


class AnyGoods(DyingBooks):
    """Broken: a late yes is honoured whatever lies in the basket by then."""

    def conclude_open(
        self, attempt_id: str, verdict: Verdict, at: Moment, draft: Draft | None
    ) -> Concluded | None:
        """Write it."""
        asked = self.all[attempt_id]
        self.all[attempt_id] = replace(asked, goods=self.goods_of(asked.intent.order))
        return super().conclude_open(attempt_id, verdict, at, draft)


class NoSale(Lane):
    """Broken: a late yes is written without the sale that it pays."""

    def _taken_back_at_once(self, outcome: Outcome, draft: Draft | None = None) -> Outcome:
        del draft
        return super()._taken_back_at_once(outcome)


@pytest.mark.parametrize(
    ("broken", "customer", "said"),
    [
        ({"driver": Forgets}, "2", "the wallet has"),
        ({"keep": TwoWays}, "2", "was charged"),
        ({"keep": AnyGoods}, "2", "other goods"),
        ({"lanes": NoSale}, "2", "no sale"),
    ],
)
def test_broken_ways_are_caught(broken: dict[str, object], customer: str, said: str) -> None:
    """Each by a schedule of two faults at most."""
    _, wrong = explored(2, customer, **broken)
    assert any(said in one for one in wrong), wrong


def test_a_wait_that_is_ended_is_asked_about_then_cancelled() -> None:
    """Nobody has said yes: nothing is charged, and only then the basket is free again."""
    world = Both(Script(), "never")
    world.script.given = (0, 0, 1)
    told = world.charge("A", 1000)
    assert told is not None
    assert told.attempt is not None
    assert told.attempt.state is S.REVERSED
    assert world.line.asked[-2:] == ["/query", "/cancel"]
    assert world.swipe("A", 1000) is not None
    assert world.books.paid("A") == 1000
    assert world.wrong() == []


def test_a_yes_behind_the_end_of_the_wait_is_a_sale() -> None:
    """The customer said yes in the same moment: the one question more finds it, with its goods."""
    world = Both(Script((0, 0, 1)), "4")
    told = world.charge("A", 1000)
    assert told is not None
    assert told.attempt is not None
    world.end()
    assert world.wrong() == []


def test_a_silent_bank_stops_no_wallet() -> None:
    """Not signed on, and a reversal that nobody acknowledges: the code pays all the same."""
    world = Both(Script(), "0")
    world.way.carry = lambda _: None
    due = world.swipe("B", 2000)
    assert due is not None
    assert due.attempt is not None
    assert due.attempt.state is S.REVERSAL_DUE
    world.books.in_ = False
    told = world.charge("A", 1000)
    assert told is not None
    assert told.attempt is not None
    assert told.attempt.state is S.APPROVED
    assert world.books.sales == ["A"]
    assert not world.books.in_
    again = world.charge("B", 2000)
    assert again is not None
    assert again.attempt is None, "the bank may have charged this basket"


def test_a_yes_of_the_wallet_is_no_sign_of_the_banks_life() -> None:
    """The idle days of the terminal go on (payments.md 1.10)."""
    world = Both(Script(), "0")
    world.books.alive = None
    world.charge("A", 1000)
    assert world.books.paid("A") == 1000
    assert world.books.alive is None
    world.swipe("B", 2000)
    assert world.books.alive is not None
