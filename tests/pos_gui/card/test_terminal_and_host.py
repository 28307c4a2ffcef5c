"""Do the terminal and the simulated host understand each other? They share no code.

Each was written from the same public description; what one says wrongly the other does not know.
Everything is tried in each dialect, with the till's own safe of keys.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from db.facts.answer import Acked, Approved, Declined, NotSent, ReversalReason, SignedOn, Unclear
from db.facts.batch import Balanced, BatchLine, BatchTotals, Differs
from db.facts.card import Attempt, CardKind, Original, Terminal
from db.facts.money import Money
from db.facts.trouble import Refused
from pos_gui.card.keyring import Safe
from pos_gui.card.message.dialect import Keying, dialect
from pos_gui.card.reading.tracks import ReadCard
from pos_gui.card.simulator.bank import load
from pos_gui.card.simulator.host import Host
from pos_gui.card.simulator.ledger import Ledger
from pos_gui.card.terminal.driver import IsoDriver
from pos_gui.card.terminal.protection import Unique
from pos_gui.devices.simulated import KNOWN, USUAL, Known
from tests.pos_gui.card.faults.world import World, schedules
from tests.pos_gui.card.terminal.host import CARD, TERMINAL, UNIONPAY, Ring, attempt

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pos_gui.card.message.dialect import Dialect
    from tests.pos_gui.card.faults.world import Script

TARGET = "6226090000000048"
DIALECTS = ("unionpay", "unionpay_sm", "unionpay_dukpt", "unionpay_dukpt_tdes")
OTHERS = {
    "single": Keying("single", 3, "unionpay", hides_tracks=False),
    "track": Keying("track", 0, "unionpay", hides_tracks=True),
}
"""Schemes of working keys that no file asks for, but a file may."""


def known(name: str) -> tuple[Dialect, Known]:
    """Give a dialect, and the terminal of the simulator that speaks it."""
    if name in OTHERS:
        return replace(UNIONPAY, keys=OTHERS[name]), USUAL
    return dialect(name), KNOWN.get(name, USUAL)


@dataclass
class OwnRing(Ring):
    """Keys in memory: working keys, or an initial key with its counter."""

    own: Known = USUAL
    counter: int = 0

    def draw(self, terminal_no: str, following: Callable[[int], int | None]) -> Unique:
        """Give the next counter."""
        del terminal_no
        self.counter = following(self.counter) or 0
        return Unique(self.own.key, self.own.serial, self.counter)


class Till:
    """A terminal that has signed on with a fresh host."""

    def __init__(self, folder: Path | None, name: str = "unionpay") -> None:
        """Load the key and sign on; without a folder keys are in memory, of the usual number."""
        self.dialect, self.known = known(name)
        bank, self.number = load(), self.known.number
        if folder is None:
            bank = bank._replace(keys={USUAL.number: bank.keys.get(self.number, "")})
            self.number = USUAL.number
            self.ring: Safe | Ring = OwnRing(None, self.known)
        else:
            self.ring = Safe(folder, here=True)
            self.ring.hold(self.number, self.known.key, self.known.serial)
        self.ledger = Ledger()
        self.host = Host(self.ledger, bank, lambda: datetime(2026, 11, 26, 10, tzinfo=UTC))
        self.frames: list[bytes] = []
        self.driver = IsoDriver(self.dialect, self, self.ring)
        self.terminal: Terminal = replace(TERMINAL, batch=0, terminal_no=self.number)
        told = self.driver.sign_on(self.terminal)
        assert isinstance(told, SignedOn)
        self.terminal = replace(self.terminal, batch=told.batch)
        self._stan = 0

    @property
    def safe(self) -> Safe:
        """Give the till's own safe."""
        assert isinstance(self.ring, Safe)
        return self.ring

    def exchange(
        self, frame: bytes, accept: Callable[[bytes], bool], wait_s: float
    ) -> bytes | None:
        """Carry a frame to the host and back."""
        del wait_s
        self.frames.append(frame)
        told = self.host.answer(frame)
        return told if told is not None and accept(told) else None

    def attempt(self, kind: CardKind, minor: int, stan: int = 0, **more: object) -> Attempt:
        """Give an attempt of this terminal, with the next trace number unless one is given."""
        self._stan += 1
        one = attempt(kind, minor, **more)
        card = replace(one.intent.card, with_pin=False)
        return replace(
            one, intent=replace(one.intent, card=card), batch=self.terminal.batch,
            stan=stan or self._stan, terminal_no=self.terminal.terminal_no,
        )  # fmt: skip

    def ask(
        self, kind: CardKind, minor: int, original: Original | None = None
    ) -> tuple[Attempt, Approved | Declined | Unclear]:
        """Ask for something with the card."""
        one = self.attempt(kind, minor, original=original)
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


@pytest.fixture(params=[*DIALECTS, *OTHERS])
def till(request: pytest.FixtureRequest, tmp_path: Path) -> Till:
    """Give a terminal that has signed on, of each dialect."""
    return Till(tmp_path, request.param)


@pytest.fixture
def plain(tmp_path: Path) -> Till:
    """Give a terminal with working keys."""
    return Till(tmp_path)


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
    """The right one pays, a wrong one does not; also with a track beside it."""
    track = f"{TARGET}=30122011234567890"
    card = ReadCard(TARGET, CARD.entry, "3012", track2=track)
    one = till.attempt(CardKind.SALE, 900, 800)
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


def test_old_keys_do_not_end_a_reversal(plain: Till) -> None:
    """The host has newer keys than we know of: it is sent again after a sign-on."""
    one, _ = plain.ask(CardKind.SALE, 777)
    number = plain.terminal.terminal_no
    old = plain.safe.working(number)
    plain.driver.sign_on(plain.terminal)
    new = plain.safe.working(number)
    assert old is not None
    assert new is not None
    plain.safe.keep(number, old)
    assert plain.driver.reverse(one, ReversalReason.NO_ANSWER) == Unclear(
        ReversalReason.NO_ANSWER, "A0"
    )
    plain.safe.keep(number, new)
    assert plain.driver.reverse(one, ReversalReason.NO_ANSWER) == Acked("00")


def test_tracks_are_hidden_where_the_dialect_says_so(till: Till) -> None:
    """Neither track is in the frame then; the host reads both, and field 53 says how."""
    track2, track3 = f"{CARD.pan}=30122011234567890", f"99{CARD.pan}=1561560500050000001000"
    card = ReadCard(CARD.pan, CARD.entry, "3012", track2=track2, track3=track3)
    told = till.driver.start(till.attempt(CardKind.SALE, 900), card)
    assert isinstance(told, Approved)
    said = till.host.read(till.frames[-1])
    hides = till.dialect.keys.hides_tracks
    clear = (track2.replace("=", "D"), track3.replace("=", "D"))
    assert ((said.fields[35], said.fields[36]) == clear) is not hides
    if not hides:
        assert 53 not in said.fields
        return
    digit = {"sm": "3", "dukpt_aes": "4"}.get(till.dialect.keys.scheme, "6")
    assert said.fields[53] == f"0{digit}1".ljust(16, "0")
    frame = till.frames[-1].hex().upper()
    assert clear[0] not in frame
    assert clear[1] not in frame
    desk = till.host._desk  # noqa: SLF001  (what the host makes of it)
    opened = desk.opened(said).fields
    assert (opened[35], opened[36]) == clear


def test_a_part_is_approved_where_it_was_allowed(till: Till) -> None:
    """Field 60.6, in every dialect alike; the void takes back what was approved."""
    poor = replace(CARD, pan="6226090000000014", track2="")
    one = till.attempt(CardKind.SALE, 60_00, partial=True)
    told = till.driver.start(one, poor)
    assert isinstance(told, Approved)
    assert (told.code, told.amount.minor) == ("10", 50_00)
    sale = Original("a", one.batch, one.stan, told.date, told.rrn, told.auth, told.amount)
    back = till.attempt(CardKind.VOID, 50_00, original=sale)
    assert isinstance(till.driver.start(back, poor), Approved)
    assert till.ledger.money(till.ledger.entries) == 0


@pytest.mark.parametrize("at", range(60))
@pytest.mark.parametrize("name", ["unionpay", "unionpay_sm", "track"])
def test_one_wrong_byte_of_the_keys_and_none_is_taken(tmp_path: Path, name: str, at: int) -> None:
    """In a key or in its check value, of each of them: the old ones stay, all of them."""
    till = Till(tmp_path, name)
    number = till.terminal.terminal_no
    before = till.safe.working(number)
    answer = till.host.answer

    def spoilt(frame: bytes) -> bytes | None:
        told = bytearray(answer(frame) or b"")
        size = 40 if name == "unionpay" else 60
        # Field 62 is the last one: it ends the frame.
        told[len(told) - size + at % size] ^= 1
        return bytes(told)

    till.host.answer = spoilt  # type: ignore[method-assign]
    if name != "unionpay_sm" and 28 <= at % (40 if name == "unionpay" else 60) < 36:
        # The MAC key's second half is zeros that nobody uses.
        assert isinstance(till.driver.sign_on(till.terminal), SignedOn)
        return
    with pytest.raises(Refused, match="another key of this terminal: load its key again"):
        till.driver.sign_on(till.terminal)
    assert till.safe.working(number) == before


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [(one, other) for one in DIALECTS for other in DIALECTS if known(one)[1] != known(other)[1]],
)
def test_a_dialect_that_the_host_does_not_expect_is_refused_in_one_sentence(
    tmp_path: Path, ours: str, theirs: str
) -> None:
    """The till is set to one, the host knows this terminal by another: nothing is taken."""
    till = Till(tmp_path, ours)
    till.terminal = replace(till.terminal, terminal_no=known(theirs)[1].number)
    till.safe.hold(till.terminal.terminal_no, till.known.key, till.known.serial)
    with pytest.raises(Refused, match="does not know this dialect: check the setting") as refused:
        till.driver.sign_on(till.terminal)
    assert refused.value.sentence.count(".") == 1
    told = till.driver.start(till.attempt(CardKind.SALE, 900), CARD)
    assert isinstance(told, Declined | NotSent), told
    assert till.ledger.money(till.ledger.entries) == 0


def test_keys_of_another_dialect_are_none(tmp_path: Path) -> None:
    """A till that was set to another dialect does not use what the last one brought."""
    till = Till(tmp_path)
    other = IsoDriver(dialect("unionpay_sm"), till, till.safe)
    before = len(till.frames)
    assert other.start(till.attempt(CardKind.SALE, 900), CARD) == UNIONPAY.declined("77")
    assert other.reverse(till.attempt(CardKind.SALE, 900), ReversalReason.OTHER) == NotSent(
        "The terminal has no keys: sign on first.", keyless=True
    )
    assert len(till.frames) == before


@pytest.mark.parametrize("name", ["unionpay_dukpt", "unionpay_dukpt_tdes"])
def test_another_initial_key_is_found_out_at_the_sign_on(tmp_path: Path, name: str) -> None:
    """The sign-on is signed: the host says A0, and the cashier what to do."""
    till = Till(tmp_path, name)
    till.safe.load(till.terminal.terminal_no, bytes(range(16)), till.known.serial)
    with pytest.raises(Refused, match="another key of this terminal: load its key again"):
        till.driver.sign_on(till.terminal)


@pytest.mark.parametrize("name", ["unionpay_dukpt", "unionpay_dukpt_tdes"])
def test_each_message_has_its_own_key_and_the_host_takes_none_twice(
    tmp_path: Path, name: str
) -> None:
    """The same frame again, or an older one, is refused and charges nothing."""
    till = Till(tmp_path, name)
    till.approved(CardKind.SALE, 500_00)
    till.approved(CardKind.SALE, 600_00)
    told = [till.host.read(frame).fields[57] for frame in till.frames]
    assert told == sorted(set(told))
    money = till.ledger.money(till.ledger.entries)
    for frame in till.frames:
        answer = till.host.answer(frame)
        assert answer is not None
        assert till.host.read(answer).fields[39] == "A0"
    assert till.ledger.money(till.ledger.entries) == money


@pytest.mark.parametrize("name", ["unionpay_dukpt", "unionpay_dukpt_tdes"])
def test_used_up_keys_are_told_in_one_sentence(tmp_path: Path, name: str) -> None:
    """The last counter is used, none after it, and a new initial key ends the trouble."""
    till = Till(tmp_path, name)
    last = 0xFFFF0000 if name == "unionpay_dukpt" else 0b11_1111_1111 << 11
    (path,) = tmp_path.glob("card.counter-*")
    path.write_text(str(last - (1 << 16 if name == "unionpay_dukpt" else 1 << 11)))
    till.approved(CardKind.SALE, 500_00)
    path.write_text(str(last))
    told = till.driver.start(till.attempt(CardKind.SALE, 600_00), CARD)
    assert isinstance(told, NotSent)
    assert told.why == "The terminal's keys are used up: load a new initial key."
    assert isinstance(told.trouble, Refused)
    with pytest.raises(Refused, match="used up"):
        till.driver.sign_on(till.terminal)
    assert path.read_text() == str(last)
    till.safe.load(till.number, bytes(range(16)), bytes(range(len(till.known.serial))))
    with pytest.raises(Refused, match="another key of this terminal"):
        till.driver.sign_on(till.terminal)


@dataclass
class HostWorld(World):
    """The world of the explorer with the simulated host's own logic in the bank's place."""

    speaks: str = "unionpay"
    """Which dialect."""

    def __post_init__(self) -> None:
        """Switch everything on; the lane signs on over a calm line."""
        super().__post_init__()
        self.till = Till(None, self.speaks)
        self.dialect, self.ring = self.till.dialect, self.till.ring
        self.line.carry, self.line.dialect = self.till.host.answer, self.dialect
        self.books.batch = self.till.terminal.batch
        self.lane = self._start()

    def sum_of(self, stans: set[str]) -> int:
        """Sum what stands charged of these trace numbers."""
        entries = self.till.ledger.entries
        return sum(
            one.amount for one in entries if one.stan in stans and self.till.ledger.stands(one)
        )


@pytest.mark.parametrize("name", ["unionpay", "unionpay_sm", "unionpay_dukpt"])
def test_every_schedule_of_two_faults_over_the_simulated_host(name: str) -> None:
    """The real lane, the real messages and the real host's rules: nothing double, nothing lost."""
    found: list[str] = []

    def run(script: Script) -> None:
        world = HostWorld(script, speaks=name)
        found.extend(f"{script.given}: {one}" for one in world.day())

    assert schedules(2, run) > 200
    assert found == []
