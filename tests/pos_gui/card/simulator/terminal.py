"""Who calls the simulator in these tests? The real terminal's driver, and frames made by hand."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta, timezone
from itertools import count
from typing import TYPE_CHECKING

from db.facts.card import Attempt, AttemptState, CardKind, CardShown, EntryMode, Intent, Terminal
from db.facts.moment import Moment
from db.facts.money import Money
from pos_gui.card.message.dialect import dialect
from pos_gui.card.simulator import bank, secrecy, wire
from pos_gui.card.simulator.host import Host
from pos_gui.card.simulator.ledger import Ledger
from pos_gui.card.terminal.driver import IsoDriver

if TYPE_CHECKING:
    from collections.abc import Callable

    from pos_gui.card.crypto.keys import WorkingKeys
    from pos_gui.card.simulator.bank import Bank
    from pos_gui.card.terminal.protection import Unique

UNIONPAY = dialect("unionpay")
TERMINAL = Terminal(
    "01", "12345678", "898320153990001", "Shop", "simulator", "unionpay", 1, signed_on=False
)
GOOD, WITH_PIN, POOR = "6225760008219524", "6226090000000006", "6226090000000014"


@dataclass
class Clock:
    """A clock that is moved by hand."""

    now: datetime = datetime(2026, 11, 26, 10, 0, tzinfo=timezone(timedelta(hours=8)))

    def __call__(self) -> datetime:
        """Give the time."""
        return self.now


@dataclass
class Ring:
    """Keys in memory."""

    now: WorkingKeys | None = None

    def master(self, terminal_no: str) -> bytes:
        """Give the master key."""
        del terminal_no
        return secrecy.MASTER

    def working(self, terminal_no: str) -> WorkingKeys | None:
        """Give the working keys."""
        del terminal_no
        return self.now

    def keep(self, terminal_no: str, working: WorkingKeys) -> None:
        """Change them."""
        del terminal_no
        self.now = working

    def draw(self, terminal_no: str, following: Callable[[int], int | None]) -> Unique:
        """Refuse: the keys are working keys."""
        raise AssertionError((terminal_no, following))


@dataclass
class Plastic:
    """A card in hand."""

    pan: str = GOOD
    expiry: str = "3012"
    track2: str = ""
    track3: str = ""
    entry: EntryMode = EntryMode.SWIPED


@dataclass
class Desk:
    """A terminal with its host."""

    ledger: Ledger = field(default_factory=Ledger)
    clock: Clock = field(default_factory=Clock)
    ring: Ring = field(default_factory=Ring)
    data: Bank = field(default_factory=bank.load)

    def __post_init__(self) -> None:
        """Start the host, and sign on."""
        self.host = Host(self.ledger, self.data, self.clock)
        self.stans = count(1)
        self.driver = IsoDriver(UNIONPAY, self, self.ring)
        self.driver.sign_on(TERMINAL)

    def exchange(
        self, frame: bytes, accept: Callable[[bytes], bool], wait_s: float
    ) -> bytes | None:
        """Carry a frame to the host and its answer back."""
        del wait_s
        told = self.host.answer(frame)
        return told if told is not None and accept(told) else None

    def attempt(self, kind: CardKind, amount: int, **more: object) -> Attempt:
        """Give an attempt with the next trace number."""
        shown = CardShown("622576******9524", "key", "CUP", EntryMode.SWIPED)
        intent = Intent(
            "a", kind, Money(amount, "CNY"), shown, "b", Moment(1_800_000_000_000, 480), "owner",
            **more,  # type: ignore[arg-type]  # the intent's own fields
        )  # fmt: skip
        return Attempt(
            intent, "01", TERMINAL.terminal_no, TERMINAL.merchant_no, 1, next(self.stans),
            AttemptState.SENDING,
        )  # fmt: skip

    def say(self, mti: str, fields: dict[int, str], *, key: bytes | None = None) -> dict[int, str]:
        """Send a message made by hand, with a right MAC unless another key is given."""
        whole = {41: TERMINAL.terminal_no, 42: TERMINAL.merchant_no} | fields
        body = wire.body(mti, whole)
        if mti in {"0100", "0200", "0220", "0400"} and self.ring.now:
            body = wire.body(mti, whole | {64: "00" * 8})[:-8]
            body += secrecy.mac(key or self.ring.now.mac, body)
        told = self.host.answer(wire.framed(wire.Said(mti, whole), body))
        assert told is not None
        return wire.read(told).fields

    def ask(self, kind: str, amount: int = 1000, **more: str) -> dict[int, str]:
        """Ask for a transaction by kind; `f2="…"` sets a field, an empty one leaves it out."""
        mti, processing, condition, function = {
            "sale": ("0200", "000000", "00", "22"), "void": ("0200", "200000", "00", "23"),
            "refund": ("0220", "200000", "00", "25"), "preauth": ("0100", "030000", "06", "10"),
            "preauth_void": ("0100", "200000", "06", "11"),
            "completion": ("0200", "000000", "06", "20"),
            "completion_void": ("0200", "200000", "06", "21"),
            "instalment": ("0200", "000000", "64", "22"),
            "transfer": ("0200", "400000", "66", "49"),
        }[kind]  # fmt: skip
        stan = more.pop("stan", "") or f"{next(self.stans):06d}"
        fields = {
            2: GOOD, 3: processing, 4: f"{amount:012d}", 11: stan, 14: "3012", 22: "022",
            25: condition, 49: "156", 60: f"{function}000001000500",
        }  # fmt: skip
        fields |= {int(number[1:]): text for number, text in more.items() if number != "mti"}
        kept = {number: text for number, text in fields.items() if text}
        return self.say(more.get("mti", mti), kept)

    def after(self, sale: dict[int, str]) -> str:
        """Give field 61 that names a transaction by its answer."""
        return f"000001{sale[11]}"

    def money(self) -> int:
        """Sum what the host has taken."""
        return self.ledger.money(self.ledger.entries)
