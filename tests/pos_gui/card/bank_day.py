"""A till with its real books, lane and messages, beside the simulated host's own rules.

Every write and every exchange asks a script what happens to it, so that the power can go anywhere.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from db.facts.card import CARDS, CardKind, CardShown, EntryMode, Intent, Original
from db.facts.money import Money
from db.facts.trouble import LineDown
from db.store import Store
from pos_gui.card.lane import Lane, Outcome, Secret
from pos_gui.card.reading.tracks import ReadCard
from pos_gui.card.recovery import recover
from pos_gui.card.settling import Parts, Settling, settle
from pos_gui.card.simulator.bank import load
from pos_gui.card.simulator.host import Host
from pos_gui.card.simulator.ledger import Entry, Ledger
from pos_gui.card.terminal.driver import IsoDriver
from tests.pos_gui.card.faults.world import VAULT, WRITE, Clock, Died, OfKind, Script
from tests.pos_gui.card.terminal.host import CARD, TERMINAL, UNIONPAY, Ring

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from typing import Any

    from db.facts.batch import Batch
    from db.facts.card import Attempt
    from pos_gui.ports import Acquirer, Attempts, Batches

LINE = ("fine", "dies before", "dies after", "request lost", "answer lost", "late")
FOREIGN = ReadCard(
    "4000000000000002", EntryMode.SWIPED, "3012", track2="4000000000000002=30122011"
)
WRITES = frozenset({"intend", "conclude", "conclude_sale", "tried", "signed_on", "exchanged",
                    "step", "clear"})  # fmt: skip


class Mortal:
    """A keeper whose till may die before and after each write."""

    def __init__(self, keeper: object, script: Script) -> None:
        """Ask this script."""
        self._keeper, self._script = keeper, script

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401  (whatever the keeper has)
        """Give the keeper's own, with the power going at a write."""
        own = getattr(self._keeper, name)
        if name not in WRITES:
            return own

        def write(*given: object) -> object:
            fate = self._script.choose(WRITE)
            if fate == "dies before":
                raise Died
            told = own(*given)
            if fate == "dies after":
                raise Died
            return told

        return write


class BankDay:
    """One till's day at the bank, and its end."""

    def __init__(self, folder: Path, *, remembers: bool = True) -> None:
        """Found the shop, register the terminal, sign on."""
        folder.mkdir(parents=True, exist_ok=True)
        self.store = Store.new(folder / "shop.store")
        self.script = Script()
        """Calm until the test says otherwise."""
        self.fates: list[str] = []
        """What happens to the next exchanges, before the script is asked."""
        self.down = False
        self.told: list[Settling] = []
        self.ledger = Ledger()
        bank = load()
        policy = bank.policy._replace(remembers_unknown_reversals=remembers)
        self.host = Host(
            self.ledger,
            bank._replace(policy=policy),
            lambda: datetime(2026, 11, 26, 10, tzinfo=UTC),
        )
        self.ring = Ring(None)
        self.late: list[bytes] = []
        self.store.cards.register(replace(TERMINAL, batch=0), Clock().now(), "owner")
        self._count = 0
        self.lane = self.started()
        self.lane.sign_on()

    def started(self) -> Lane:
        """Start the till, as after a power cut."""
        driver = IsoDriver(UNIONPAY, self, self.ring)
        self.attempts: Attempts = Mortal(OfKind(self.store.cards, CARDS), self.script)
        self.batches: Batches = Mortal(self.store.batches, self.script)
        self.driver = driver
        lane = Lane(self.attempts, driver, Clock(), VAULT)
        while True:
            try:
                recover(self.attempts, Clock())
            except Died:
                continue
            return lane

    def exchange(
        self, frame: bytes, accept: Callable[[bytes], bool], wait_s: float
    ) -> bytes | None:
        """Carry a frame and its answer, or not."""
        del wait_s
        if self.down:
            raise LineDown
        fate = self.fates.pop(0) if self.fates else self.script.choose(LINE)
        if fate == "dies before":
            raise Died
        if fate == "late":
            self.late.append(frame)
        if fate in {"request lost", "late"}:
            return None
        told = self.host.answer(frame)
        if fate == "dies after":
            raise Died
        if fate == "answer lost" or told is None:
            return None
        return told if accept(told) else None

    def ask(
        self, kind: CardKind, minor: int, original: Attempt | None = None, *, foreign: bool = False
    ) -> Outcome:
        """Ask for something with the card, or with a foreign one."""
        self._count += 1
        brand, hand = ("VIS", FOREIGN) if foreign else ("CUP", CARD)
        shown = CardShown("622576******9524", "key", brand, EntryMode.SWIPED)
        asked = Intent(
            f"a{self._count}", kind, Money(minor, "CNY"), shown, "", Clock().now(), "owner",
            None if original is None else refer(original),
        )  # fmt: skip
        return self.lane.charge(asked, Secret(hand))

    def approved(
        self, kind: CardKind, minor: int, original: Attempt | None = None, *, foreign: bool = False
    ) -> Attempt:
        """Have something approved."""
        told = self.ask(kind, minor, original, foreign=foreign)
        assert told.attempt is not None
        assert told.attempt.approved is not None, told
        return told.attempt

    def settle(self, acquirer: Acquirer | None = None) -> Batch:
        """End the day as far as the host answers."""
        self.told = []
        host = acquirer or self.driver
        parts = Parts(self.lane, self.attempts, self.batches, host, Clock(), "CNY")
        return settle(parts, "owner", self.told.append)

    def settle_whatever_happens(self) -> Batch:
        """End the day again and again, through every power cut."""
        for _ in range(50):
            try:
                batch = self.settle()
            except Died:
                self.lane = self.started()
                continue
            if batch.stage == "closed":
                return batch
        raise AssertionError(batch)

    @property
    def said(self) -> list[str]:
        """What was reported, in order."""
        return [one.what for one in self.told]

    def forget(self, stan: int) -> None:
        """Drop a transaction from the host's ledger."""
        for one in [one for one in self.ledger.entries if one.stan == f"{stan:06d}"]:
            self.ledger.entries.remove(one)
            self.ledger.all_at(one.key).remove(one)

    def charge_unseen(self, minor: int, stan: int, kind: str = "sale") -> None:
        """Write a charge into the host's ledger that the till knows nothing of."""
        self.ledger.append(
            Entry(
                "transaction", TERMINAL.merchant_no, TERMINAL.terminal_no, 1, f"{stan:06d}",
                kind=kind, amount=minor, code="00", charged=True, card=CARD.pan, day="20261126",
            )
        )  # fmt: skip

    def arrive(self) -> None:
        """Let everything arrive that is still under way."""
        late, self.late = self.late, []
        for one in late:
            self.host.answer(one)

    def stands(self) -> list[tuple[str, str, int]]:
        """List the money that stands in the host's ledger."""
        return sorted(
            (one.stan, one.kind, one.amount)
            for one in self.ledger.entries
            if self.ledger.stands(one)
        )

    def close(self) -> None:
        """Close the store."""
        self.store.close()


def refer(attempt: Attempt) -> Original:
    """Refer to an attempt."""
    told = attempt.result
    return Original(
        attempt.intent.attempt_id, attempt.batch, attempt.stan, getattr(told, "date", ""),
        getattr(told, "rrn", ""), getattr(told, "auth", ""), attempt.intent.amount,
    )  # fmt: skip
