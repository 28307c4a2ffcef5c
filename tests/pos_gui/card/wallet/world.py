"""What can fail between a till and a wallet? The simulator's own provider, on a bad line."""

from __future__ import annotations

import random
from dataclasses import dataclass, replace
from types import SimpleNamespace
from typing import TYPE_CHECKING, cast

from db.facts.answer import Approved
from db.facts.card import (
    WALLETS,
    Attempt,
    AttemptState,
    CardKind,
    CardShown,
    EntryMode,
    Intent,
    Original,
)
from db.facts.money import Money
from db.facts.tender import Paid, TenderKind
from pos_gui.card.lane import Lane, Outcome, Secret
from pos_gui.card.reading.tracks import ReadCard
from pos_gui.card.recovery import recover
from pos_gui.card.settling import reverse_again
from pos_gui.card.simulator.wallet import KEY, Provider, signature
from pos_gui.card.wallet.driver import GivenUp, Patience, Time, WalletDriver
from tests.pos_gui.card.faults.world import VAULT, Books, Clock, Died, Script

if TYPE_CHECKING:
    from collections.abc import Callable

    from db.facts.moment import Moment
    from db.facts.sale import Draft
    from pos_gui.ports import Acquirer

LINE = ("fine", "request lost", "answer lost", "late", "very late", "twice", "corrupt")
"""late: behind the next question; very late: at the end of the day."""
CODE = ReadCard("130000000000000001", EntryMode.CODE)
SHOWN = CardShown("WeChat Pay", "key", "WeChat Pay", EntryMode.CODE)
PATIENCE = Patience(answer_s=1, poll_s=3, customer_s=3)
_WAITED = 50


class Dice(Script):
    """Choices thrown beforehand, whatever they will be about."""

    def choose(self, ways: tuple[str, ...]) -> str:
        """Say what happens here."""
        at = len(self.asked)
        self.asked.append(len(ways))
        return ways[self.given[at] % len(ways) if at < len(self.given) else 0]


class DyingBooks(Books):
    """Books over which the till may die while a try is counted, too."""

    def tried(self, attempt_id: str, at: Moment) -> Attempt:
        """Count a try."""
        del at
        before = self.all[attempt_id]
        after = replace(before, tries=before.tries + 1)
        self._write(lambda: self.all.__setitem__(attempt_id, after))
        return after


class Line:
    """The way to the provider, on which everything can happen."""

    def __init__(self, script: Script, provider: Provider) -> None:
        """Ask this script."""
        self._script, self.provider = script, provider
        self.silent: Callable[[], None] = lambda: None
        self._late: list[tuple[str, bytes, str]] = []
        self._very_late: list[tuple[str, bytes, str]] = []
        self.calm = False
        self.asked: list[str] = []

    def post(self, path: str, body: bytes, signed: str, wait_s: float) -> tuple[bytes, str] | None:
        """Carry a question and its answer, or not."""
        del wait_s
        question = path.removeprefix("wallet"), body, signed
        self.asked.append(question[0])
        fate = "fine" if self.calm else self._script.choose(LINE)
        late, self._late = self._late, []
        told = None if fate in {"request lost", "late", "very late"} else self._carry(question)
        if fate == "twice":
            self._carry(question)
        self._late += [question] * (fate == "late")
        self._very_late += [question] * (fate == "very late")
        for one in late:
            self._carry(one)
        if told is None or fate == "answer lost":
            self.silent()
            return None
        return told, signature(told + b" " * (fate == "corrupt"))

    def arrive(self) -> None:
        """Let everything arrive that is still under way."""
        late, self._late, self._very_late = self._late + self._very_late, [], []
        for one in late:
            self._carry(one)

    def _carry(self, question: tuple[str, bytes, str]) -> bytes:
        status, told = self.provider.answer(*question, KEY)
        assert status == 200
        return told


def honest(books: Books, acquirer: Acquirer) -> Lane:
    """Make the real lane."""
    return Lane(books, acquirer, Clock(), VAULT)  # type: ignore[arg-type]  # the books in memory


@dataclass
class World:
    """A till, a wallet, and what lies between them."""

    script: Script
    customer: str = "0"
    after_cancel: bool = False
    """Whether the provider takes a payment that comes after its cancel."""
    cancels_again: bool = True
    """Whether what was cancelled is cancelled once more at the end of the day."""
    driver: type[WalletDriver] = WalletDriver
    keep: Callable[[Script], Books] = DyingBooks
    """What keeps the books."""

    def __post_init__(self) -> None:
        """Switch everything on."""
        self.books, self.now = self.keep(self.script), 0.0
        self.provider = Provider(lambda: self.now, after_cancel=self.after_cancel)
        self.provider.customer(self.customer)
        self.line = Line(self.script, self.provider)
        self.line.silent = lambda: self._pass(PATIENCE.answer_s)
        self.given_up = GivenUp()
        at = Time(lambda: self.now, self._pass)
        self.acquirer = self.driver(self.line, KEY, PATIENCE, at, self.given_up)
        self._count = 0
        self.lane = self._start()

    def _pass(self, seconds: float) -> None:
        self.now += seconds

    def _start(self) -> Lane:
        """Start the till; it may die while it judges what was left."""
        while True:
            lane = honest(self.books, self.acquirer)
            try:
                recover(self.books, Clock())  # type: ignore[arg-type]  # the books in memory
            except Died:
                continue
            return lane

    def charge(self, order: str, minor: int) -> Outcome | None:
        """Pay by a code; None where it is paid, or where the till died over it."""
        return None if self.books.paid(order) else self._ask(order, minor, None)

    def refund(self, paid: Attempt, minor: int) -> Outcome | None:
        """Give back a part of a payment."""
        one = Original(paid.intent.attempt_id, 42, paid.stan, "", "", "", paid.intent.amount)
        return self._ask(paid.intent.order, minor, one)

    def _ask(self, order: str, minor: int, original: Original | None) -> Outcome | None:
        self._count += 1
        kind = CardKind.WALLET_REFUND if original else CardKind.WALLET
        intent = Intent(
            f"a{self._count}", kind, Money(minor, "CNY"), SHOWN, order, Clock().now(), "owner",
            original,
        )  # fmt: skip
        return self._charged(intent, Secret(None if original else CODE))

    def _charged(self, intent: Intent, secret: Secret) -> Outcome | None:
        goods = self._complete(intent) if intent.kind is CardKind.WALLET else None
        try:
            return self.lane.charge(intent, secret, goods)
        except Died:
            self._dies()
            return None

    def _complete(self, intent: Intent) -> Draft:
        """Make the sale that a payment completes; its tenders and time are looked at."""
        paid = Paid(TenderKind.WALLET, intent.amount, intent.amount, intent.attempt_id)
        return cast("Draft", SimpleNamespace(tenders=(paid,), took=None))

    def _dies(self) -> None:
        self.lane = self._start()

    def work(self) -> None:
        """Let the background try once, a while later."""
        self.now += 5
        try:
            self.lane.work_off()
        except Died:
            self._dies()

    def day(self) -> list[str]:
        """Pay A, press pay again, pay B, end the day; give what is wrong at its end."""
        for order, amount in (("A", 1000), ("A", 1000), ("B", 2000)):
            self.charge(order, amount)
            self.work()
        self.end()
        return self.wrong()

    def end(self) -> None:
        """End the day: the line is calm, what is due is done, everything late arrives."""
        self.line.calm = True
        for _ in range(_WAITED):
            if not self.books.unresolved():
                break
            self.work()
        self.line.arrive()
        if self.cancels_again:
            for one in self.books.cancelled():
                reverse_again(one, self.acquirer)

    def wrong(self) -> list[str]:
        """Compare both books; nobody pays twice, nothing is unrecorded, nothing stays open."""
        # Whoever has still to say yes at the wallet says it now.
        self._pass(3600)
        for one in self.books.attempts():
            if one.intent.kind is CardKind.WALLET:
                self.acquirer.query(one)
        found = [f"{one.stan} is {one.state}" for one in self.books.unresolved()]
        for order in sorted({one.intent.order for one in self.books.attempts()}):
            mine = [one for one in self.books.attempts() if one.intent.order == order]
            ours = sum(_moved(one) for one in mine)
            theirs = sum(self._stands(one) for one in mine if one.intent.kind is CardKind.WALLET)
            whole = max(one.intent.amount.minor for one in mine)
            if theirs != ours:
                found.append(f"{order}: the wallet has {theirs}, the books {ours}")
            if theirs > whole:
                found.append(f"{order} was charged {theirs}")
        return found

    def _stands(self, one: Attempt) -> int:
        trade = self.provider.trades.get(one.intent.attempt_id)
        if trade is None or trade.state != "SUCCESS":
            return 0
        return trade.amount - sum(trade.refunds.values())


def _moved(one: Attempt) -> int:
    """Say what the books have of an attempt: what came in, less what went back."""
    approved = one.state is AttemptState.APPROVED and one.intent.kind in WALLETS
    if not approved or not isinstance(one.result, Approved):
        return 0
    sign = -1 if one.intent.kind is CardKind.WALLET_REFUND else 1
    return sign * one.result.amount.minor


def random_day(seed: int) -> list[str]:
    """Play a day of payments and refunds with many faults; give what is wrong at its end."""
    dice = random.Random(seed)  # noqa: S311  (a seed, so that it can be repeated)
    given = tuple(dice.randrange(1, 7) if dice.random() < _FAULTY else 0 for _ in range(40))
    customer = dice.choice(("0", "2", "4", "never", "last"))
    world = World(Dice(given), customer, after_cancel=dice.random() < _FAULTY)
    for number in range(dice.randrange(1, 5)):
        world.charge(f"o{number}", 100)
        for one in world.books.attempts():
            if one.state is AttemptState.APPROVED and one.intent.kind is CardKind.WALLET:
                world.refund(one, dice.choice((30, 60, 101)))
        world.work()
    world.end()
    return [f"seed {seed}, {customer}: {one}" for one in world.wrong()]


_FAULTY = 0.25
