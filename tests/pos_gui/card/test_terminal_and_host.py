"""Do the terminal and the simulated host understand each other? They share no code.

Each was written from the same public description; what one says wrongly the other does not know.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from db.facts.answer import Acked, Approved, Declined, ReversalReason, SignedOn, Unclear
from db.facts.batch import Balanced, BatchLine, BatchTotals, Differs
from db.facts.card import Attempt, CardKind, Original, Terminal
from db.facts.money import Money
from pos_gui.card.reading.tracks import ReadCard
from pos_gui.card.simulator.bank import load
from pos_gui.card.simulator.host import Host
from pos_gui.card.simulator.ledger import Ledger
from pos_gui.card.terminal.driver import IsoDriver
from tests.pos_gui.card.faults.world import World, schedules
from tests.pos_gui.card.terminal.host import CARD, TERMINAL, UNIONPAY, Ring, attempt

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.pos_gui.card.faults.world import Script

TARGET = "6226090000000048"


class Till:
    """A terminal that has signed on with a fresh host."""

    def __init__(self) -> None:
        """Sign on."""
        self.ring = Ring(None)
        self.ledger = Ledger()
        self.host = Host(self.ledger, load(), lambda: datetime(2026, 11, 26, 10, tzinfo=UTC))
        self.driver = IsoDriver(UNIONPAY, self, self.ring)
        self.terminal: Terminal = replace(TERMINAL, batch=0)
        told = self.driver.sign_on(self.terminal)
        assert isinstance(told, SignedOn)
        self.terminal = replace(self.terminal, batch=told.batch)
        self._stan = 0

    def exchange(
        self, frame: bytes, accept: Callable[[bytes], bool], wait_s: float
    ) -> bytes | None:
        """Carry a frame to the host and back."""
        del wait_s
        told = self.host.answer(frame)
        return told if told is not None and accept(told) else None

    def ask(
        self, kind: CardKind, minor: int, original: Original | None = None
    ) -> tuple[Attempt, Approved | Declined | Unclear]:
        """Ask for something with the card."""
        self._stan += 1
        one = attempt(kind, minor, original=original)
        card = replace(one.intent.card, with_pin=False)
        one = replace(
            one, intent=replace(one.intent, card=card), batch=self.terminal.batch, stan=self._stan
        )
        target = TARGET if kind is CardKind.TRANSFER else ""
        told = self.driver.start(one, CARD, "", target)
        assert isinstance(told, Approved | Declined | Unclear)
        return one, told

    def approved(self, kind: CardKind, minor: int, original: Original | None = None) -> Original:
        """Have something approved, and refer to it."""
        one, told = self.ask(kind, minor, original)
        assert isinstance(told, Approved), told
        return Original(
            "a", one.batch, one.stan, told.date, told.rrn, told.auth, one.intent.amount
        )


@pytest.fixture
def till() -> Till:
    """Give a terminal that has signed on."""
    return Till()


def test_every_kind_of_transaction(till: Till) -> None:
    """Sale, void, refund in parts, hold, completion, their voids, balance, transfer."""
    sale = till.approved(CardKind.SALE, 236_60)
    till.approved(CardKind.REFUND, 100_00, sale)
    _, told = till.ask(CardKind.REFUND, 136_61, sale)
    assert told == UNIONPAY.declined("61")
    till.approved(CardKind.REFUND, 136_60, sale)
    till.approved(CardKind.VOID, 500_00, till.approved(CardKind.SALE, 500_00))
    hold = till.approved(CardKind.PREAUTH, 100_00)
    _, told = till.ask(CardKind.COMPLETION, 115_01, hold)
    assert told == UNIONPAY.declined("64")
    done = till.approved(CardKind.COMPLETION, 115_00, hold)
    till.approved(CardKind.COMPLETION_VOID, 115_00, done)
    till.approved(CardKind.PREAUTH_VOID, 80_00, till.approved(CardKind.PREAUTH, 80_00))
    till.approved(CardKind.COMPLETION_ADVICE, 70_00, till.approved(CardKind.PREAUTH, 70_00))
    till.approved(CardKind.TRANSFER, 50_00)
    _, told = till.ask(CardKind.BALANCE, 0)
    assert isinstance(told, Approved)
    assert told.balance is not None


def test_a_reversal_whatever_became_of_the_sale(till: Till) -> None:
    """Charged, repeated, never arrived; a late original meets the reversal."""
    one, _ = till.ask(CardKind.SALE, 777)
    assert till.driver.reverse(one, ReversalReason.NO_ANSWER) == Acked("00")
    assert isinstance(till.driver.reverse(one, ReversalReason.NO_ANSWER), Acked)
    never = replace(one, stan=999)
    assert isinstance(till.driver.reverse(never, ReversalReason.NO_ANSWER), Acked)
    late = till.driver.start(never, CARD)
    assert isinstance(late, Declined)


def test_the_same_number_twice_is_no_second_charge(till: Till) -> None:
    """94 is not a decline: nobody knows."""
    one, _ = till.ask(CardKind.SALE, 777)
    assert till.driver.start(one, CARD) == Unclear(ReversalReason.NO_ANSWER, "94")


def test_pins(till: Till) -> None:
    """The right one pays, a wrong one does not."""
    card = ReadCard(TARGET, CARD.entry, "3012")
    one = replace(attempt(CardKind.SALE, 900), batch=till.terminal.batch, stan=800)
    assert isinstance(till.driver.start(one, card, "123456"), Approved)
    told = till.driver.start(replace(one, stan=801), card, "654321")
    assert told == UNIONPAY.declined("55")


def test_a_batch_is_settled(till: Till) -> None:
    """What differs is told, what agrees is closed, and the next batch begins."""
    till.approved(CardKind.REFUND, 100_00, till.approved(CardKind.SALE, 236_60))
    nothing = till.driver.settle(till.terminal, BatchTotals(), BatchTotals())
    assert isinstance(nothing, Differs)
    assert (nothing.domestic.debit, nothing.domestic.credit) == (236_60, 100_00)
    agreed = till.driver.settle(till.terminal, nothing.domestic, nothing.foreign)
    assert agreed == Balanced()
    lines = (BatchLine(1, CardKind.SALE, Money(236_60, "CNY"), False, CARD.pan),)  # noqa: FBT003
    assert till.driver.upload(till.terminal, lines)
    following = till.driver.upload_end(till.terminal, 1, agreed=True)
    assert following == till.terminal.batch + 1
    assert till.driver.sign_off(till.terminal)
    assert till.driver.sign_on(replace(till.terminal, batch=following)) == SignedOn(
        following, "1126", "100000"
    )


def test_old_keys_do_not_end_a_reversal(till: Till) -> None:
    """The host has newer keys than we know of: it is sent again after a sign-on."""
    one, _ = till.ask(CardKind.SALE, 777)
    old = till.ring.now
    till.driver.sign_on(till.terminal)
    new, till.ring.now = till.ring.now, old
    assert till.driver.reverse(one, ReversalReason.NO_ANSWER) == Unclear(
        ReversalReason.NO_ANSWER, "A0"
    )
    till.ring.now = new
    assert till.driver.reverse(one, ReversalReason.NO_ANSWER) == Acked("00")


class HostWorld(World):
    """The world of the explorer with the simulated host's own logic in the bank's place."""

    def __post_init__(self) -> None:
        """Switch everything on; the lane signs on over a calm line."""
        super().__post_init__()
        self.till = Till()
        self.ring = self.till.ring
        self.line.carry = self.till.host.answer
        self.books.batch = self.till.terminal.batch
        self.lane = self._start()

    def sum_of(self, stans: set[str]) -> int:
        """Sum what stands charged of these trace numbers."""
        entries = self.till.ledger.entries
        return sum(
            one.amount for one in entries if one.stan in stans and self.till.ledger.stands(one)
        )


def test_every_schedule_of_two_faults_over_the_simulated_host() -> None:
    """The real lane, the real messages and the real host's rules: nothing double, nothing lost."""
    found: list[str] = []

    def run(script: Script) -> None:
        found.extend(f"{script.given}: {one}" for one in HostWorld(script).day())

    assert schedules(2, run) > 200
    assert found == []
