"""Does each cell of the fault matrix (payments.md 8.4) end as it must, in both ledgers?

A test has the name of its row and runs over its columns, on the till's own store, lane, driver and
messages and the simulated host. The last test reads the matrix and misses no row.
"""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from db.cards import Cards
from db.check import check
from db.connection import rows
from db.facts.answer import Approved, Declined, ReversalReason, SignedOn
from db.facts.card import AttemptState, CardKind, CardShown, EntryMode, Intent, Verdict
from db.facts.money import Money
from db.facts.trouble import Refused
from db.store import Store
from tests.pos_gui.card.faults.matrix import COLUMNS, SILENT, MatrixDay
from tests.pos_gui.card.faults.world import WRITE, Clock, Died, Script
from tests.pos_gui.card.stored.chip_world import DEBIT, ChipDay
from tests.pos_gui.card.stored.world import StoredDay
from tests.pos_gui.card.terminal.host import TERMINAL
from tests.pos_gui.card.test_settling import eventful, last
from tests.pos_gui.card.wallet.world import LINE as WALLET_LINE
from tests.pos_gui.card.wallet.world import World

if TYPE_CHECKING:
    from collections.abc import Iterator

    from db.facts.card import Attempt

S, K = AttemptState, CardKind
TOP = Path(__file__).parents[3]
MATRIX = TOP.parent / "shared" / "domain" / "payments.md"
KEPT = ("duplicated", "crash after write")
"""Columns after which what was asked stands; after the others it is taken back."""
every_column = pytest.mark.parametrize("column", COLUMNS)
without_crashes = pytest.mark.parametrize("column", COLUMNS[:5])


@pytest.fixture
def day(tmp_path: Path) -> Iterator[MatrixDay]:
    """Give a day, and check the store at its end."""
    made = MatrixDay(tmp_path)
    yield made
    faults = check(made.store)["faults"]
    made.close()
    # Nobody rings up goods here.
    assert [one for one in faults if "on no receipt" not in one] == []


def original(day: MatrixDay, kind: CardKind) -> Attempt | None:
    """Do what a kind refers to."""
    if kind in {K.VOID, K.REFUND}:
        return day.before(K.SALE, 1000)
    if kind in {K.PREAUTH_VOID, K.COMPLETION, K.COMPLETION_ADVICE}:
        return day.before(K.PREAUTH, 1000)
    if kind is K.COMPLETION_VOID:
        return day.before(K.COMPLETION, 1000, day.before(K.PREAUTH, 1000))
    return None


def ask(day: MatrixDay, kind: CardKind, mti: str, column: str) -> list[tuple[str, str, int]]:
    """Ask for something while that fails; gives what stood at the host before."""
    one = original(day, kind)
    before = day.stands()
    day.strike(mti, column)
    day.through(lambda: day.ask_as(kind, 0 if kind is K.BALANCE else 1000, one))
    assert day.store.cards.unresolved() == ()
    return before


def taken_back_or_once(day: MatrixDay, kind: CardKind, mti: str, column: str) -> None:
    """Compare both ledgers: it stands once in both, or in neither and the rest is untouched."""
    before = ask(day, kind, mti, column)
    if column in KEPT:
        assert day.last.state is S.APPROVED
        assert day.of_last() == [(kind.value, 1000)]
        assert len(day.stands()) == len(before) + 1
    else:
        assert day.last.state is S.REVERSED
        assert day.stands() == before


REASONS = {
    "corrupted": ReversalReason.BAD_MAC,
    **dict.fromkeys(SILENT, ReversalReason.NO_ANSWER),
    **dict.fromkeys(COLUMNS[5:8], ReversalReason.OTHER),
}


@every_column
def test_sale_0200(day: MatrixDay, column: str) -> None:
    """Charged once and recorded, or not charged; with the reason the matrix gives."""
    taken_back_or_once(day, K.SALE, "0200", column)
    assert day.last.reason is (None if column in KEPT else REASONS[column])
    day.before(K.SALE, 1000)
    assert day.ledger.money(day.ledger.entries) == (2000 if column in KEPT else 1000)


@every_column
def test_sale_declined(day: MatrixDay, column: str) -> None:
    """Nothing is charged, whoever knows what of it."""
    day.strike("0200", column)
    day.through(lambda: day.ask_as(K.SALE, 500))
    assert day.last.state is (S.DECLINED if column in KEPT else S.REVERSED)
    assert day.stands() == []
    assert day.store.cards.unresolved() == ()


@every_column
def test_partial_approval_10(day: MatrixDay, column: str) -> None:
    """The tender is the part that was approved, or nothing."""
    day.strike("0200", column)
    day.through(lambda: day.ask_as(K.SALE, 6000, partial=True))
    told = day.last
    assert told.state is (S.APPROVED if column in KEPT else S.REVERSED)
    assert day.of_last() == ([("sale", 5000)] if column in KEPT else [])
    if column in KEPT:
        assert isinstance(told.result, Approved)
        assert told.result.amount.minor == 5000


@every_column
def test_void_0200_200000(day: MatrixDay, column: str) -> None:
    """The original is voided once, or stays paid."""
    taken_back_or_once(day, K.VOID, "0200", column)
    assert day.ledger.money(day.ledger.entries) == (0 if column in KEPT else 1000)


@every_column
def test_refund_0220(day: MatrixDay, column: str) -> None:
    """Repeated with its own number until the host says yes: credited once, never taken back."""
    before = ask(day, K.REFUND, "0220", column)
    assert day.last.state is S.APPROVED
    assert day.of_last() == [("refund", 1000)]
    assert len(day.stands()) == len(before) + 1
    assert day.ledger.money(day.ledger.entries) == 0


@pytest.mark.parametrize("column", SILENT)
def test_all_refund_cells(day: MatrixDay, column: str) -> None:
    """While nobody knows, no other number is tried: only this refund is repeated."""
    sale = day.before(K.SALE, 1000)
    day.strike("0220", column)
    day.fates = ["request lost"] * 4
    told = day.ask_as(K.REFUND, 1000, sale)
    assert told.attempt is not None
    assert told.attempt.state is S.REFUND_UNKNOWN
    unsure = day.last
    day.fates = []
    assert day.ask_as(K.REFUND, 1000, sale).trouble is not None
    day.through(lambda: None)
    assert day.store.cards.unresolved() == ()
    assert [kind for stan, kind, _ in day.stands() if kind == "refund"] == ["refund"]
    assert (f"{unsure.stan:06d}", "refund", 1000) in day.stands()


@every_column
@pytest.mark.parametrize(
    ("kind", "mti"),
    [
        (K.PREAUTH, "0100"),
        (K.PREAUTH_VOID, "0100"),
        (K.COMPLETION, "0200"),
        (K.COMPLETION_VOID, "0200"),
    ],
    ids=lambda one: str(getattr(one, "value", one)),
)
def test_pre_auth_void_completion_completion_void(
    day: MatrixDay, kind: CardKind, mti: str, column: str
) -> None:
    """As a sale: the hold is let go, or the amount is taken once."""
    taken_back_or_once(day, kind, mti, column)


@every_column
def test_completion_advice_0220_24(day: MatrixDay, column: str) -> None:
    """Repeated with its own number until it is acknowledged."""
    ask(day, K.COMPLETION_ADVICE, "0220", column)
    assert day.last.state is S.APPROVED
    assert day.of_last() == [("completion_advice", 1000)]
    assert day.ledger.money(day.ledger.entries) == 1000


@every_column
def test_balance_inquiry(day: MatrixDay, column: str) -> None:
    """Shown or not; no balance is stored and nothing is due."""
    assert ask(day, K.BALANCE, "0200", column) == day.stands() == []
    assert day.last.state is (S.APPROVED if column in KEPT else S.NO_ANSWER)
    assert day.last.tries == 0


@every_column
def test_transfer_0200_400000(day: MatrixDay, column: str) -> None:
    """Once, or taken back: this dialect allows it."""
    taken_back_or_once(day, K.TRANSFER, "0200", column)


@every_column
def test_reversal_0400(day: MatrixDay, column: str) -> None:
    """Repeated until the host says that it is done, or that it was."""
    day.strike("0400", column)
    day.fates = ["answer lost"]
    day.through(lambda: day.ask_as(K.SALE, 1000))
    assert day.struck == ""
    assert day.last.state is S.REVERSED
    assert day.stands() == []


@every_column
def test_sign_on_0800(day: MatrixDay, column: str) -> None:
    """Old keys stay until the new ones are right; a second sign-on makes all well."""
    before = day.ring.now
    day.strike("0800", column)
    told: list[str] = []

    def sign_on() -> None:
        try:
            day.lane.sign_on()
        except Refused as refused:
            told.append(refused.sentence)

    day.through(sign_on)
    good = column in KEPT or column == "crash before write"
    other = "The bank has another key of this terminal: load its key again."
    assert told == ([other] if column == "corrupted" else [])
    # A host that handles a sign-on twice has newer keys than its first answer told.
    assert (day.ring.now == before) is not good
    assert isinstance(day.lane.sign_on(), SignedOn)
    day.before(K.SALE, 1000)
    assert len(day.stands()) == 1


@without_crashes
def test_echo_0820_301(day: MatrixDay, column: str) -> None:
    """The line is shown as down; nothing else comes of it."""
    day.strike("0820", column)
    terminal = day.store.cards.terminal()
    assert day.driver.echo(terminal) is (column == "duplicated")
    day.arrive()
    assert day.driver.echo(terminal)
    assert day.store.cards.terminal() == terminal


def end_of_day(folder: Path, mti: str, column: str, numbers: Iterator[int]) -> tuple[object, ...]:
    """End an eventful day while that fails; gives both books."""
    day = MatrixDay(folder / f"{next(numbers)}")
    eventful(day)
    if column:
        day.strike(mti, column)
    day.through(day.settle)
    day.settle_whatever_happens()
    assert day.struck == ""
    found, faults = last(day), check(day.store)["faults"]
    day.close()
    assert faults == []
    return found


def same_books(folder: Path, mti: str, column: str) -> None:
    """Compare with a day on which nothing fails."""
    numbers = count()
    found = end_of_day(folder, mti, column, numbers)
    assert found == end_of_day(folder, mti, "", numbers)


@every_column
def test_settlement_0500(tmp_path: Path, column: str) -> None:
    """Repeated with the same totals; the batch stays closing until the host has answered."""
    same_books(tmp_path, "0500", column)


@every_column
def test_batch_upload_0320(tmp_path: Path, column: str) -> None:
    """The same block again; one line at the host for each number."""
    same_books(tmp_path, "0320", column)


@every_column
def test_upload_end_sign_off(tmp_path: Path, column: str) -> None:
    """The next batch begins once."""
    same_books(tmp_path, "0820", column)


@without_crashes
def test_e_slip_upload(day: MatrixDay, column: str) -> None:
    """Kept at the host by number and part, however often it comes."""
    sale = day.before(K.SALE, 1000)
    day.strike("0820", column)
    assert day.driver.upload_slip(sale, {}, b"x" * 400) is (column == "duplicated")
    day.arrive()
    assert day.driver.upload_slip(sale, {}, b"x" * 400)
    assert sum(one.what == "slip" for one in day.ledger.entries) == 1


def wallet_day(fates: dict[int, str], dies_at: int = 0) -> World:
    """Play a payment by code: what happens at which choice, or where the power goes in a wait.

    The choices where the payment is not answered: W1, pay, query, W2, try, query, cancel, W3.
    """
    ways = {
        at: (WRITE if fate in WRITE else WALLET_LINE).index(fate) for at, fate in fates.items()
    }
    world = World(Script(tuple(ways.get(at, 0) for at in range(9))))
    silent = world.line.silent

    def waits() -> None:
        silent()
        if len(world.script.asked) == dies_at + 1:
            raise Died

    world.line.silent = waits
    world.charge("A", 1000)
    world.end()
    assert world.wrong() == []
    return world


WALLET_FATES = {"delayed": "late", "duplicated": "twice", "corrupted": "corrupt"}
NOBODY_PAID = ("request lost", "crash before send")
"""Columns after which nothing was charged."""


@every_column
def test_qr_pay(column: str) -> None:
    """Asked about, then cancelled: charged once and recorded, or not at all."""
    match column:
        case "crash before send":
            world = wallet_day({0: "dies after"})
        case "crash while waiting":
            world = wallet_day({1: "answer lost"}, dies_at=1)
        case "crash before write" | "crash after write":
            world = wallet_day({2: "dies before" if "before" in column else "dies after"})
        case _:
            world = wallet_day({1: WALLET_FATES.get(column, column)})
    (one,) = world.books.attempts()
    assert one.state is (S.REVERSED if column in NOBODY_PAID else S.APPROVED)


@every_column
@pytest.mark.parametrize("at", [5, 6], ids=["query", "cancel"])
def test_qr_query_cancel(column: str, at: int) -> None:
    """Repeated until the provider has said what became of it; here the payment never came."""
    fates = {1: "request lost"}
    match column:
        case "crash before send":
            world = wallet_day(fates | {4: "dies after"})
        case "crash while waiting":
            world = wallet_day(fates | {at: "answer lost"}, dies_at=at)
        case "crash before write" | "crash after write":
            world = wallet_day(fates | {7: "dies before" if "before" in column else "dies after"})
        case _:
            world = wallet_day(fates | {at: WALLET_FATES.get(column, column)})
    (one,) = world.books.attempts()
    assert one.state is S.REVERSED


@every_column
def test_gift_ledger_debit(tmp_path: Path, column: str) -> None:
    """Asked again and looked up by the operation's id: taken once, or never asked for at all."""
    day = StoredDay(tmp_path)
    day.strike(column)
    day.through(lambda: day.ask(K.STORED, 1000))
    once = column != "crash before send"
    assert day.last.state is (S.APPROVED if once else S.REVERSED)
    assert day.left == (4000 if once else 5000)
    assert check(day.store)["faults"] == []
    day.store.close()


@pytest.mark.parametrize("column", [one for one in COLUMNS if one != "delayed"])
def test_ic_card_debit_apdu(tmp_path: Path, column: str) -> None:
    """The card is shown again and read: debited once, or never; nothing comes late to a card."""
    day = ChipDay(tmp_path)
    day.strike(column)
    day.through(lambda: day.ask(K.STORED, 1000))
    once = column not in NOBODY_PAID
    assert day.last.state is (S.APPROVED if once else S.REVERSED)
    assert day.left == day.in_ledger == (4000 if once else 5000)
    assert day.field.asked.count(DEBIT) == 1
    assert check(day.store)["faults"] == []
    day.store.close()


@pytest.mark.parametrize("column", ["request lost", "answer lost", "crash while waiting"])
def test_ic_card_debit_apdu_and_the_card_is_gone(tmp_path: Path, column: str) -> None:
    """Only the card could say: a manager must find out, and its next showing is written down."""
    day = ChipDay(tmp_path)
    day.strike(column)
    day.through(lambda: day.ask_and_lose(K.STORED, 1000))
    assert day.last.state is S.SUSPENSE
    assert day.in_ledger == 5000
    day.comes_back()
    day.ask(K.STORED_LOAD, 100)
    assert day.left == day.in_ledger == (5100 if column == "request lost" else 4100)
    assert check(day.store)["faults"] == []
    day.store.close()


def test_two_lanes_never_share_a_stan_range(tmp_path: Path) -> None:
    """A terminal's number is one lane's at a time; its trace numbers go on with whoever has it."""
    store, at = Store.new(tmp_path / "shop.store"), Clock().now()
    first, second = (Cards(key, store.journal, store.books.record) for key in ("01", "02"))
    first.register(TERMINAL, at, "owner")
    with pytest.raises(Refused, match="another till"):
        second.register(TERMINAL, at, "owner")
    second.register(replace(TERMINAL, terminal_no="87654321"), at, "owner")
    for lane in (first, second):
        lane.signed_on(SignedOn(1, "1126", "100000"), at)

    def asked(lane: Cards, name: str) -> tuple[str, int, int]:
        shown = CardShown("622576******9524", "key", "CUP", EntryMode.SWIPED)
        intent = Intent(name, K.SALE, Money(100, "CNY"), shown, "", at, "owner")
        made = lane.intend(intent)
        lane.conclude(name, Verdict(S.DECLINED, Declined("51", "")), at)
        return made.terminal_no, made.batch, made.stan

    numbers = [asked(lane, f"{turn}{lane is first}") for turn in "abc" for lane in (first, second)]
    assert len(set(numbers)) == len(numbers)
    assert {stan for _, _, stan in numbers} == {1, 2, 3}
    rows("UPDATE terminal SET retired_ms = 0 WHERE lane = '01'")
    rows("UPDATE terminal SET retired_ms = 0 WHERE lane = '02'")
    second.register(TERMINAL, at, "owner")
    second.signed_on(SignedOn(1, "1126", "100000"), at)
    assert asked(second, "later") == (TERMINAL.terminal_no, 1, 4)
    store.close()


ELSEWHERE = {
    "disk full/BUSY at W1": "card/faults/test_explorer.py::test_a_full_disk_sends_nothing",
    "disk full/BUSY at W2 after approval":
        "card/faults/test_explorer.py::test_an_approval_that_cannot_be_written_is_taken_back",
    "printer failure after W2":
        "devices/test_slips.py::test_a_crash_between_paper_and_note_prints_the_same_again",
    "host returns unknown F39":
        "card/message/test_dialect.py::test_an_unknown_code_is_no_approval",
    "answer for another STAN/terminal/amount":
        "card/terminal/test_driver.py::test_another_answer_is_discarded_and_the_wait_goes_on",
    "restore of an old backup":
        "../db/test_batches.py::test_a_restored_till_uses_no_trace_number_twice",
}  # fmt: skip
"""Rows that have their test in another file, by the row's first words."""


def named_rows() -> list[str]:
    """Read the rows' names from the matrix and from the list that lies across all rows."""
    if not MATRIX.exists():
        pytest.skip("the specification is not here")
    text = MATRIX.read_text(encoding="utf-8").split("### 8.4", 1)[1].split("### 8.5", 1)[0]
    table, across = text.split("Across all rows", 1)
    cells = [line.split("|")[1].strip() for line in table.splitlines() if line.startswith("|")]
    names = [one for one in cells if "\\" not in one and not one.startswith("---")]
    return names + [line[2:].split(" -> ")[0] for line in across.splitlines() if line[:2] == "- "]


def test_no_row_of_the_matrix_is_missing() -> None:
    """Each has a test of its name, or one in another file."""
    ours = {name.removeprefix("test_") for name in globals() if name.startswith("test_")}
    found = named_rows()
    assert len(found) > 25
    for row in found:
        name = re.sub(r"\W+", "_", row.lower()).strip("_")
        known = [key for key in ELSEWHERE if row.startswith(key)]
        assert name in ours or known, row


@pytest.mark.parametrize("told", sorted(ELSEWHERE.values()))
def test_the_tests_elsewhere_are_there(told: str) -> None:
    """Named by file and function."""
    file, _, name = told.partition("::")
    text = (TOP / "tests" / "pos_gui" / file).read_text(encoding="utf-8")
    assert f"def {name}(" in text
