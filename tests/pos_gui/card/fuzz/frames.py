"""Does the till ever believe an answer that its host did not give? Spoilt answers, by the million.

Each is a genuine answer to a real question, then changed. What the till makes of it is compared
with what the simulated host's own codec and ciphers say of the same bytes: they share no code.
"""

from __future__ import annotations

import random
import resource
import time
from collections.abc import Callable
from dataclasses import dataclass, field, replace

from db.facts.answer import Acked, Approved, ReversalReason
from db.facts.batch import BatchLine, BatchTotals
from db.facts.card import Attempt, CardKind
from db.facts.money import Money
from db.facts.trouble import Refused
from pos_gui.card.message.codec import Message, decode, encode
from pos_gui.card.message.frame import body_of, framed, swapped
from pos_gui.card.simulator import secrecy, wire
from pos_gui.card.terminal.driver import IsoDriver
from tests.pos_gui.card.terminal.host import (
    CARD,
    TERMINAL,
    UNIONPAY,
    WORKING,
    Ring,
    answer,
    attempt,
    wrapped,
)

AT_ONCE = 16
"""Spoilt answers that come to one question."""
SLOW_S = 2.0
"""Processor seconds that one question with all its answers may take."""
GROWN_KB = 64 * 1024
"""By how much a process may grow."""
_SAME = (3, 4, 11, 41, 42)
"""Fields by which an approval belongs to its question."""
_CODES = ("00", "11", "A2", "10", "25", "01", "51", "A0", "94", "  ")
_NEW = replace(WORKING, mac=b"\x44" * 8)
Question = Callable[[IsoDriver], object]


@dataclass
class Spoiler:
    """A line on which every answer is spoilt before it comes."""

    dice: random.Random
    wanted: int
    """Answers to send in all."""
    sent: int = 0
    asked: bytes = b""
    """The body of the question."""
    taken: bytes = b""
    """The frame that the till took for its answer."""

    def exchange(
        self, frame: bytes, accept: Callable[[bytes], bool], wait_s: float
    ) -> bytes | None:
        """Offer one spoilt answer after the other, until one is taken."""
        del wait_s
        self.asked, self.taken = body_of(frame), b""
        question = decode(UNIONPAY.spec, self.asked)
        good = _answered(question, self.dice)
        for _ in range(AT_ONCE):
            if self.sent >= self.wanted:
                return None
            self.sent += 1
            told = spoilt(good, self.dice)
            if accept(told):
                self.taken = told
                return told
        return None


def _answered(question: Message, dice: random.Random) -> Message:
    """Give a host's answer; one field of it may be another's."""
    told = answer(question, dice.choice(_CODES) if dice.random() < 0.2 else "00")
    fields = dict(told.fields)
    if question.mti == "0800":
        fields |= {"60": "00000043003", "62": wrapped(_NEW)}
    if question.mti == "0500":
        fields |= {"48": question.fields["48"][:30] + "1" + question.fields["48"][31:61] + "1"}
    if dice.random() < 0.3:
        number = dice.choice(sorted(set(fields) - {"64", "62"}))
        fields[number] = _other(fields[number], dice)
    if dice.random() < 0.05:
        del fields["64"]
    return Message(told.mti, fields)


def _other(text: str, dice: random.Random) -> str:
    """Give another text of the same length and signs."""
    at = dice.randrange(len(text))
    return text[:at] + dice.choice("0123456789") + text[at + 1 :]


def spoilt(good: Message, dice: random.Random) -> bytes:
    """Write an answer and spoil it; some are signed after that, as only the host could."""
    body = bytearray(encode(UNIONPAY.spec, good))
    if dice.random() < 0.5:
        _sign(body, good)
    way = dice.randrange(6)
    if way == 0:
        for _ in range(dice.randrange(1, 5)):
            body[dice.randrange(len(body))] = dice.randrange(256)
    elif way == 1:
        body[dice.randrange(len(body))] ^= 1 << dice.randrange(8)
    elif way == 2:
        del body[dice.randrange(len(body)) :]
    elif way == 3:
        at = dice.randrange(len(body))
        body[at:at] = dice.randbytes(dice.randrange(1, 40))
    elif way == 4:
        # Blocks that change places keep the MAC: only matching tells them from the genuine ones.
        at, to = (8 * dice.randrange(len(body) // 8) for _ in range(2))
        body[at : at + 8], body[to : to + 8] = body[to : to + 8], body[at : at + 8]
    if dice.random() < 0.3:
        _sign(body, good)
    told = bytearray(framed(swapped(UNIONPAY.tpdu), UNIONPAY.header, bytes(body)))
    if dice.random() < 0.05:
        told[dice.randrange(13)] = dice.randrange(256)
    return bytes(told)


def _sign(body: bytearray, good: Message) -> None:
    if "64" in good.fields and len(body) > 8:
        body[-8:] = secrecy.mac(WORKING.mac, bytes(body[:-8]))


def genuine(question: Message, frame: bytes) -> bool:
    """Say whether these bytes approve that: MAC by the host's cipher, fields by its codec."""
    body = frame[13:]
    if body[-8:] != secrecy.mac(WORKING.mac, body[:-8]):
        return False
    mti, fields = _read(frame)
    wanted = {number: question.fields[str(number)] for number in _SAME
              if str(number) in question.fields}  # fmt: skip
    if fields.get(39) == "10" or 4 not in fields:
        wanted.pop(4, None)
    if fields.get(39) not in UNIONPAY.approved:
        # A reversal that is done already: the merchant counts where money is approved (1.6).
        wanted.pop(42, None)
    same = all(fields.get(number) == text for number, text in wanted.items())
    return same and int(mti) == int(question.mti) + 10


def _read(frame: bytes) -> tuple[str, dict[int, str]]:
    """Read a frame by the host's codec; fields that it does not know by the till's."""
    try:
        said = wire.read(frame)
    except wire.NotAMessage:
        told = decode(UNIONPAY.spec, body_of(frame))
        return told.mti, {int(number): text for number, text in told.fields.items()}
    return said.mti, said.fields


@dataclass
class Tally:
    """What came of it."""

    figures: dict[str, int] = field(default_factory=dict)
    wrong: list[str] = field(default_factory=list)

    def count(self, name: str, number: int = 1) -> None:
        """Count."""
        self.figures[name] = self.figures.get(name, 0) + number


def _start(kind: CardKind, *, partial: bool = False) -> Question:
    one = attempt(kind, partial=partial)
    shown = replace(one.intent.card, with_pin=False)
    one = replace(one, intent=replace(one.intent, card=shown))
    return lambda driver: driver.start(one, CARD)


def _back(driver: IsoDriver) -> object:
    one: Attempt = attempt()
    return driver.reverse(one, ReversalReason.NO_ANSWER)


_TOTALS = BatchTotals(100, 1)
_LINES = (BatchLine(1, CardKind.SALE, Money(100, "CNY"), foreign=False, pan=CARD.pan),)
QUESTIONS: tuple[Question, ...] = (
    _start(CardKind.SALE),
    _start(CardKind.SALE, partial=True),
    _start(CardKind.REFUND),
    _start(CardKind.PREAUTH),
    _start(CardKind.BALANCE),
    _back,
    lambda driver: driver.sign_on(TERMINAL),
    lambda driver: driver.settle(TERMINAL, _TOTALS, BatchTotals()),
    lambda driver: driver.upload(TERMINAL, _LINES),
    lambda driver: driver.upload_end(TERMINAL, 1, agreed=True),
    lambda driver: driver.echo(TERMINAL),
)
"""Everything that a till asks."""


def spoilt_answers(count: int, seed: int) -> Tally:
    """Spoil so many answers; give what the till made of them, and what is wrong with that."""
    dice, tally = random.Random(seed), Tally()  # noqa: S311  (a seed, so that it can be repeated)
    line, before = Spoiler(dice, count), _size_kb()
    while line.sent < count:
        ring = Ring()
        begun = time.process_time()
        try:
            told = dice.choice(QUESTIONS)(IsoDriver(UNIONPAY, line, ring))
        except Refused as refused:
            # A sign-on without a MAC may be spoilt into "unknown here": nothing was taken then.
            if line.asked[:2] != bytes.fromhex("0800") or ring.now != WORKING:
                tally.wrong.append(f"seed {seed}: {refused.sentence} at {line.sent}")
            continue
        except Exception as error:  # noqa: BLE001  (whatever it is, it is the fault looked for)
            tally.wrong.append(f"seed {seed}: {error!r} at {line.sent} of {line.asked[:2].hex()}")
            continue
        if time.process_time() - begun > SLOW_S:
            tally.wrong.append(f"seed {seed}: slow at {line.sent}")
        _judge(told, line, ring, tally, seed)
    tally.count("spoilt answers", line.sent)
    if _size_kb() - before > GROWN_KB:
        tally.wrong.append(f"seed {seed}: grew by {_size_kb() - before} KB")
    return tally


def _judge(told: object, line: Spoiler, ring: Ring, tally: Tally, seed: int) -> None:
    """Compare what the till believes with what was said."""
    if isinstance(told, Approved | Acked):
        tally.count("believed")
        if not genuine(decode(UNIONPAY.spec, line.asked), line.taken):
            tally.wrong.append(f"seed {seed}: believed {line.taken.hex()}")
    if ring.now not in (WORKING, _NEW):
        tally.wrong.append(f"seed {seed}: keys of {line.taken.hex()}")


def _size_kb() -> int:
    """Give the most memory that this process has had."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
