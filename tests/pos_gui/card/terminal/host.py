"""Who answers in these tests? A line to a host that says what the test wants."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from db.facts.card import Attempt, AttemptState, CardKind, CardShown, EntryMode, Intent, Terminal
from db.facts.moment import Moment
from db.facts.money import Money
from db.facts.trouble import LineDown
from pos_gui.card.crypto import des, keys, mac
from pos_gui.card.crypto.keys import WorkingKeys
from pos_gui.card.message.codec import Message, decode, encode
from pos_gui.card.message.dialect import dialect
from pos_gui.card.message.frame import body_of, framed, swapped
from pos_gui.card.reading.tracks import ReadCard
from pos_gui.card.terminal.driver import IsoDriver

if TYPE_CHECKING:
    from pos_gui.card.terminal.protection import Unique

UNIONPAY = dialect("unionpay")
MASTER = bytes.fromhex("0123456789ABCDEFFEDCBA9876543210")
WORKING = WorkingKeys(b"\x11" * 16, b"\x22" * 8)
CARD = ReadCard("6225760008219524", EntryMode.SWIPED, "3012", track2="6225760008219524=30122011")
TERMINAL = Terminal(
    "01", "12345678", "898320153990001", "Shop", "simulator", "unionpay", 42, signed_on=True
)
Says = Callable[[Message], list[Message | bytes]]


@dataclass
class Ring:
    """Keys in memory."""

    now: WorkingKeys | None = WORKING

    def master(self, terminal_no: str) -> bytes:
        """Give the master key."""
        assert terminal_no == TERMINAL.terminal_no
        return MASTER

    def working(self, terminal_no: str) -> WorkingKeys | None:
        """Give the working keys."""
        assert terminal_no == TERMINAL.terminal_no
        return self.now

    def keep(self, terminal_no: str, working: WorkingKeys) -> None:
        """Change them."""
        assert terminal_no == TERMINAL.terminal_no
        self.now = working

    def draw(self, terminal_no: str, following: Callable[[int], int | None]) -> Unique:
        """Refuse: the keys are working keys."""
        raise AssertionError((terminal_no, following))


@dataclass
class Host:
    """A host, and the line to it."""

    says: Says
    asked: list[Message] = field(default_factory=list)
    down: bool = False
    ring: Ring = field(default_factory=Ring)

    def exchange(
        self, frame: bytes, accept: Callable[[bytes], bool], wait_s: float
    ) -> bytes | None:
        """Hear a frame; offer what the test says, one after the other."""
        assert wait_s == UNIONPAY.answer_s
        if self.down:
            raise LineDown
        question = decode(UNIONPAY.spec, body_of(frame))
        self.asked.append(question)
        if "64" in question.fields:
            whole = body_of(frame)
            assert mac.unionpay(WORKING.mac, whole[:-8]) == whole[-8:]
        for one in self.says(question):
            told = one if isinstance(one, bytes) else self.written(one)
            if accept(told):
                return told
        return None

    def written(self, message: Message, key: bytes = WORKING.mac) -> bytes:
        """Write an answer with its MAC where it carries one."""
        body = encode(UNIONPAY.spec, message)
        if "64" in message.fields:
            body = body[:-8] + mac.unionpay(key, body[:-8])
        return framed(swapped(UNIONPAY.tpdu), UNIONPAY.header, body)

    @property
    def driver(self) -> IsoDriver:
        """Give a driver on this line."""
        return IsoDriver(UNIONPAY, self, self.ring)


def answer(question: Message, code: str = "00", **more: str) -> Message:
    """Answer a question: its own fields, a code, a reference and a MAC."""
    kept = {number: question.fields[number] for number in ("3", "4", "11", "41", "42", "49", "60")
            if number in question.fields}  # fmt: skip
    told = {"12": "101530", "13": "1126", "37": "000000000318", "38": "A1B2C3", "39": code}
    extra = {number.removeprefix("f"): text for number, text in more.items()}
    return Message(f"{int(question.mti) + 10:04d}", kept | told | {"64": "00" * 8} | extra)


def attempt(kind: CardKind = CardKind.SALE, amount: int = 23660, **more: object) -> Attempt:
    """Give an attempt as the books would have it."""
    shown = CardShown("622576******9524", "key", "CUP", EntryMode.SWIPED, with_pin=True)
    intent = Intent(
        "a1", kind, Money(amount, "CNY"), shown, "b1", Moment(1_800_000_000_000, 480), "owner",
        **more,  # type: ignore[arg-type]
    )  # fmt: skip
    return Attempt(
        intent, "01", TERMINAL.terminal_no, TERMINAL.merchant_no, 42, 318, AttemptState.SENDING
    )


def wrapped(working: WorkingKeys) -> str:
    """Write working keys as field 62 of a sign-on's answer."""
    told = des.encrypt(MASTER, working.pin) + keys.check_value(working.pin)
    told += des.encrypt(MASTER, working.mac + bytes(8)) + keys.check_value(working.mac)
    return told.hex().upper()
