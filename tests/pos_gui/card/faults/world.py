"""What can fail between a till and its bank? Books, a line and a host, each where it is told.

Every choice is asked of a script: which fault happens at this exchange, does the till die before
or after this write. A script is replayed from its beginning, so that all of them can be tried.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from db.facts.answer import Approved, SignedOn
from db.facts.card import (
    BLOCKING,
    CAPTURES,
    PAID,
    UNRESOLVED,
    WALLETS,
    Attempt,
    AttemptState,
    CardKind,
    CardShown,
    Concluded,
    EntryMode,
    Intent,
    Terminal,
    Verdict,
    may_move,
)
from db.facts.moment import Moment
from db.facts.money import Money
from db.facts.trouble import Refused
from pos_gui.card.lane import Lane, Outcome, Secret, Vault
from pos_gui.card.message.codec import Message, decode, encode
from pos_gui.card.message.frame import body_of, framed
from pos_gui.card.recovery import recover
from pos_gui.card.settling import reverse_again, taken_back
from pos_gui.card.terminal.driver import IsoDriver
from tests.pos_gui.card.terminal.host import CARD, TERMINAL, UNIONPAY, WORKING, Ring, answer

if TYPE_CHECKING:
    from db.cards import Cards
    from db.facts.sale import Draft
    from pos_gui.card.message.dialect import Dialect
    from pos_gui.card.terminal.protection import KeyRing

_PATIENCE = 50
LINE = ("fine", "request lost", "answer lost", "late", "twice", "corrupt")
WRITE = ("fine", "dies before", "dies after")
_OK = 0


class Died(BaseException):
    """The till's power went."""


@dataclass
class Script:
    """The choices of one run: those given, then nothing goes wrong any more."""

    given: tuple[int, ...] = ()
    """Which fault at which choice, in order; 0 is none."""
    asked: list[int] = field(default_factory=list)
    """How many ways each choice had."""

    def choose(self, ways: tuple[str, ...]) -> str:
        """Say what happens here."""
        at = len(self.asked)
        self.asked.append(len(ways))
        return ways[self.given[at] % len(ways) if at < len(self.given) else _OK]


class Clock:
    """A clock that stands."""

    def now(self) -> Moment:
        """Give the moment."""
        return Moment(1_800_000_000_000, 480)


class Books:
    """What the store keeps, in memory: each write is whole or not there, and the till may die."""

    def __init__(self, script: Script) -> None:
        """Ask this script."""
        self._script = script
        self.batch = TERMINAL.batch
        self.all: dict[str, Attempt] = {}
        self.stan = 0
        self.writing = True
        self.in_ = True
        self.alive: Moment | None = Clock().now()
        self.goods: dict[str, str] = {}
        self.sales: list[str] = []

    def terminal(self) -> Terminal:
        """Give the terminal."""
        return replace(TERMINAL, batch=self.batch, signed_on=self.in_, last_exchange=self.alive)

    def intend(self, intent: Intent) -> Attempt:
        """Write an intent down, if nothing of this lane is open; the same one twice is one."""
        if intent.attempt_id in self.all:
            return self.all[intent.attempt_id]
        wallet = intent.kind in WALLETS
        if not (self.in_ or wallet):
            raise Refused("Sign on with the bank first.")
        open_ = [one.intent for one in self.all.values() if one.state in BLOCKING]
        if any((one.kind in WALLETS) is wallet or one.order == intent.order for one in open_):
            raise Refused("The bank is still to answer for the card before.")
        made = Attempt(
            intent, "01", TERMINAL.terminal_no, TERMINAL.merchant_no, self.batch,
            self.stan + 1, AttemptState.SENDING, goods=self.goods_of(intent.order),
        )  # fmt: skip

        def write() -> None:
            self.stan += 1
            self.all[intent.attempt_id] = made

        self._write(write)
        return made

    def conclude(
        self, attempt_id: str, verdict: Verdict, at: Moment, *, sold: str = ""
    ) -> Attempt:
        """Write a verdict, where it is a move, and which basket it makes a sale."""
        before = self.all[attempt_id]
        assert may_move(before.state, verdict.state), (before.state, verdict.state)
        after = replace(
            before, state=verdict.state, result=verdict.result or before.result,
            reason=verdict.reason or before.reason, changed=at,
        )  # fmt: skip

        def write() -> None:
            self.all[attempt_id] = after
            if sold:
                self.goods[sold] = ""
                self.sales.append(sold)

        self._write(write)
        return after

    def conclude_sale(
        self, attempt_id: str, verdict: Verdict, at: Moment, draft: Draft
    ) -> Concluded:
        """Write both; of the sale only that it was recorded is of interest here."""
        del draft
        return self._sold(attempt_id, verdict, at)

    def conclude_open(
        self, attempt_id: str, verdict: Verdict, at: Moment, draft: Draft | None
    ) -> Concluded | None:
        """Write a yes that came late, if the goods are as they were."""
        asked = self.all[attempt_id]
        if not asked.goods or asked.goods != self.goods_of(asked.intent.order):
            return None
        if draft is None:
            return Concluded(self.conclude(attempt_id, verdict, at))
        return self._sold(attempt_id, verdict, at)

    def _sold(self, attempt_id: str, verdict: Verdict, at: Moment) -> Concluded:
        order = self.all[attempt_id].intent.order
        done = self.conclude(attempt_id, verdict, at, sold=order)
        return Concluded(done)

    def cancelled(self, since: Moment | None = None) -> tuple[Attempt, ...]:
        """List what was taken back of the wallets' payments."""
        del since
        mine = (one for one in self.attempts() if one.intent.kind is CardKind.WALLET)
        return tuple(one for one in mine if one.state is AttemptState.REVERSED)

    def change(self, order: str) -> None:
        """Change what lies in a basket."""
        self.goods[order] = "with bread"

    def sold(self, order: str) -> bool:
        """Say whether a basket became a sale."""
        return order in self.sales

    def goods_of(self, order: str) -> str:
        """Name what a basket holds; empty once it is sold or given up."""
        return self.goods.get(order, "as rung up")

    def tried(self, attempt_id: str, at: Moment) -> Attempt:
        """Count a try; nobody dies of counting."""
        del at
        before = self.all[attempt_id]
        self.all[attempt_id] = replace(before, tries=before.tries + 1)
        return self.all[attempt_id]

    def attempt(self, attempt_id: str) -> Attempt | None:
        """Give an attempt."""
        return self.all.get(attempt_id)

    def exchanged(self, at: Moment) -> None:
        """Write that the host is alive; nobody dies of it."""
        self.alive = at

    def unresolved(self) -> tuple[Attempt, ...]:
        """List what is open."""
        return tuple(one for one in self.all.values() if one.state in UNRESOLVED)

    def sealed(self, attempt_id: str) -> bytes:
        """Give the sealed number."""
        return self.all[attempt_id].intent.sealed

    def signed_on(self, told: SignedOn, at: Moment) -> Terminal:
        """Write the batch."""
        self.batch, self.in_, self.alive = told.batch, True, at
        return self.terminal()

    def attempts(self) -> tuple[Attempt, ...]:
        """List all that was ever asked."""
        return tuple(self.all.values())

    def paid(self, order: str) -> int:
        """Sum what cards paid for a basket."""
        return sum(
            one.result.amount.minor
            for one in self.attempts()
            if one.intent.order == order
            and one.state in PAID
            and one.intent.kind in CAPTURES
            and isinstance(one.result, Approved)
        )

    def _write(self, write: Callable[[], None]) -> None:
        if not self.writing:
            raise Refused("The disk is full.")
        fate = self._script.choose(WRITE)
        if fate == "dies before":
            raise Died
        write()
        if fate == "dies after":
            raise Died


class OfKind:
    """The books as one lane sees them: what is open of other kinds is another lane's."""

    def __init__(self, books: object, kinds: frozenset[CardKind]) -> None:
        """See these kinds."""
        self._books: Any = books
        self._kinds = kinds

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401  (whatever the books can)
        """Do everything else as the books do."""
        return getattr(self._books, name)

    def unresolved(self) -> tuple[Attempt, ...]:
        """List what is open here."""
        found = self._books.unresolved()
        return tuple(one for one in found if one.intent.kind in self._kinds)


class StoreBooks(Books):
    """The store's own keeper; the till may die before and after each of its commits."""

    def __init__(self, script: Script, cards: Cards) -> None:
        """Ask this script, and write there."""
        super().__init__(script)
        self._cards = cards

    def intend(self, intent: Intent) -> Attempt:
        """Write an intent down."""
        return self._written(lambda: self._cards.intend(intent))

    def conclude(
        self, attempt_id: str, verdict: Verdict, at: Moment, *, sold: str = ""
    ) -> Attempt:
        """Write a verdict."""
        del sold
        return self._written(lambda: self._cards.conclude(attempt_id, verdict, at))

    def tried(self, attempt_id: str, at: Moment) -> Attempt:
        """Count a try."""
        return self._cards.tried(attempt_id, at)

    def unresolved(self) -> tuple[Attempt, ...]:
        """List what is open."""
        return self._cards.unresolved()

    def sealed(self, attempt_id: str) -> bytes:
        """Give the sealed number."""
        return self._cards.sealed(attempt_id)

    def attempt(self, attempt_id: str) -> Attempt | None:
        """Give an attempt."""
        return self._cards.attempt(attempt_id)

    def attempts(self) -> tuple[Attempt, ...]:
        """List all that was ever asked."""
        found = [self._cards.attempt(f"a{number}") for number in range(1, 40)]
        return tuple(one for one in found if one is not None)

    def _written(self, write: Callable[[], Attempt]) -> Attempt:
        made: list[Attempt] = []
        self._write(lambda: made.append(write()))
        return made[0]


class Bank:
    """A host's ledger: what it has charged, by trace number; it remembers what was taken back."""

    def __init__(self, *, remembers: bool = True) -> None:
        """`remembers` reversals of what it has never seen, or forgets them as some hosts do."""
        self._remembers = remembers
        self.charged: dict[str, tuple[int, int]] = {}
        self.back: set[str] = set()
        self._answers: dict[tuple[str, str], Message] = {}

    def hear(self, question: Message) -> Message:
        """Answer; an exact repeat of a refund or a reversal gets the first answer."""
        stan = question.fields["11"]
        if question.mti == "0400":
            if stan in self.charged or self._remembers:
                self.back.add(stan)
            return answer(question, "00")
        if question.mti == "0220":
            return self._answers.setdefault((question.mti, stan), self._credit(question))
        if stan in self.back:
            return answer(question, "25")
        if stan in self.charged:
            return answer(question, "94")
        self.charged[stan] = (int(question.fields["4"]), 1)
        return answer(question)

    def _credit(self, question: Message) -> Message:
        self.charged[question.fields["11"]] = (int(question.fields["4"]), -1)
        return answer(question)

    def sum_of(self, stans: set[str]) -> int:
        """Sum what stands charged of these trace numbers."""
        return sum(
            amount * sign
            for stan, (amount, sign) in self.charged.items()
            if stan in stans and stan not in self.back
        )


class Line:
    """The way to the bank, on which everything can happen."""

    def __init__(self, script: Script, bank: Bank) -> None:
        """Ask this script."""
        self._script, self._bank = script, bank
        self._late: list[bytes] = []
        self.carry: Callable[[bytes], bytes | None] = self._answered
        self.calm = False
        self.dialect = UNIONPAY
        self.order = ""
        self.orders: dict[str, str] = {}

    def exchange(
        self, frame: bytes, accept: Callable[[bytes], bool], wait_s: float
    ) -> bytes | None:
        """Carry a frame and its answer, or not; what is late arrives behind the next one."""
        del wait_s
        stan = decode(self.dialect.spec, body_of(frame)).fields["11"]
        self.orders.setdefault(stan, self.order)
        fate = "fine" if self.calm else self._script.choose(LINE)
        late, self._late = self._late, []
        told = None if fate in ("request lost", "late") else self.carry(frame)
        if fate == "twice":
            self.carry(frame)
        if fate == "late":
            self._late.append(frame)
        for one in late:
            self.carry(one)
        if told is None or fate == "answer lost":
            return None
        if fate == "corrupt":
            told = told[:-1] + bytes([told[-1] ^ 1])
        return told if accept(told) else None

    def arrive(self) -> None:
        """Let everything arrive that is still under way."""
        late, self._late = self._late, []
        for one in late:
            self.carry(one)

    def _answered(self, frame: bytes) -> bytes:
        told = self._bank.hear(decode(UNIONPAY.spec, body_of(frame)))
        body = encode(UNIONPAY.spec, told)
        from pos_gui.card.crypto import mac  # noqa: PLC0415  (the host's own signing)

        signed = body[:-8] + mac.unionpay(WORKING.mac, body[:-8])
        return framed(UNIONPAY.tpdu, UNIONPAY.header, signed)


VAULT = Vault(lambda pan: pan[::-1].encode(), lambda sealed: sealed.decode()[::-1])
LaneMaker = Callable[[Books, IsoDriver], Lane]


def honest(books: Books, driver: IsoDriver) -> Lane:
    """Make the real lane."""
    return Lane(books, driver, Clock(), VAULT)  # type: ignore[arg-type]  # the books in memory


@dataclass
class World:
    """A till, its bank, and what lies between them."""

    script: Script
    make: LaneMaker = honest
    remembers: bool = True
    resends: bool = True
    """Whether the batch's reversals are sent once more before it is settled."""

    keep: Callable[[Script], Books] = Books
    """Makes the books: in memory, or the store's own."""
    dialect: Dialect = UNIONPAY
    """How the till speaks."""

    def __post_init__(self) -> None:
        """Switch everything on."""
        self.books, self.bank = self.keep(self.script), Bank(remembers=self.remembers)
        self.line = Line(self.script, self.bank)
        self.ring: KeyRing = Ring()
        self._count = 0
        self.lane = self._start()

    def _start(self) -> Lane:
        """Start the till; it may die while it judges what was left."""
        while True:
            lane = self.make(self.books, IsoDriver(self.dialect, self.line, self.ring))
            try:
                recover(self.books, Clock())  # type: ignore[arg-type]  # the books in memory
            except Died:
                continue
            return lane

    def charge(self, order: str, amount: int, kind: CardKind = CardKind.SALE) -> Outcome | None:
        """Charge a card; None where the till died over it and was started again."""
        if self.books.paid(order):
            return None
        self._count += 1
        self.line.order = order
        shown = CardShown("622576******9524", "key", "CUP", EntryMode.SWIPED)
        intent = Intent(
            f"a{self._count}", kind, Money(amount, "CNY"), shown, order, Clock().now(), "owner"
        )
        try:
            return self.lane.charge(intent, Secret(CARD))
        except Died:
            self.lane = self._start()
            return None

    def sum_of(self, stans: set[str]) -> int:
        """Sum what the bank has charged by these trace numbers."""
        return self.bank.sum_of(stans)

    def work(self) -> None:
        """Let the background try once."""
        try:
            self.lane.work_off()
        except Died:
            self.lane = self._start()

    def day(self) -> list[str]:
        """Pay A, press pay again, pay B, end the day; give what is wrong at its end."""
        for order, amount in (("A", 1000), ("A", 1000), ("B", 2000)):
            self.charge(order, amount)
            self.work()
        self.end()
        return self.wrong({"A": 1000, "B": 2000})

    def end(self) -> None:
        """End the day: the line is calm now, everything late arrives, what is due is done."""
        self.line.calm = True
        self.line.arrive()
        # The power may still go over each write, as often as the script says.
        for _ in range(_PATIENCE):
            if not self.books.unresolved():
                break
            self.work()
        if self.resends:
            for one in taken_back(self.books.attempts()):
                reverse_again(one, IsoDriver(self.dialect, self.line, self.ring))

    def wrong(self, due: dict[str, int]) -> list[str]:
        """Compare both books; nobody pays twice, nothing is unrecorded, nothing stays open."""
        found = []
        for order, amount in due.items():
            asked = {stan for stan, other in self.line.orders.items() if other == order}
            theirs = self.sum_of(asked)
            ours = self.books.paid(order)
            if theirs > amount:
                found.append(f"{order} was charged {theirs}")
            if theirs != ours:
                found.append(f"{order}: the bank has {theirs}, the books {ours}")
        found += [f"{one.stan} is {one.state}" for one in self.books.unresolved()]
        return found


def schedules(faults: int, run: Callable[[Script], None]) -> int:
    """Run every script with at most so many faults, depth first; gives how many there were."""
    waiting: list[tuple[int, ...]] = [()]
    done = 0
    while waiting:
        given = waiting.pop()
        script = Script(given)
        run(script)
        done += 1
        if sum(1 for one in given if one) < faults:
            for at in range(len(given), len(script.asked)):
                quiet = given + (0,) * (at - len(given))
                waiting.extend((*quiet, way) for way in range(1, script.asked[at]))
    return done


_KINDS = (CardKind.SALE, CardKind.PREAUTH, CardKind.REFUND)


def random_day(seed: int) -> list[str]:
    """Play a day with many faults at once; give what is wrong at its end."""
    dice = random.Random(seed)  # noqa: S311  (a seed, so that it can be repeated)
    # At random a line may fail in five ways; a write takes what is left of them.
    ways = len(LINE)
    given = tuple(dice.randrange(1, ways) if dice.random() < _FAULTY else 0 for _ in range(30))
    world = World(Script(given))
    for at in range(dice.randrange(1, 5)):
        world.charge(f"{seed}-{at}", 100, dice.choice(_KINDS))
        if dice.random() < _WORKED:
            world.work()
    world.end()
    wrong = [f"seed {seed}: {one.stan} is {one.state}" for one in world.books.unresolved()]
    for one in world.books.attempts():
        stands = world.bank.sum_of({f"{one.stan:06d}"})
        whole = -100 if one.intent.kind is CardKind.REFUND else 100
        approved = one.state is AttemptState.APPROVED
        if stands != (whole if approved else 0):
            wrong.append(f"seed {seed}: {one.stan} is {one.state}, the bank has {stands}")
    return wrong


_FAULTY, _WORKED = 0.25, 0.5
"""How often something fails, and how often the background works between two charges."""
