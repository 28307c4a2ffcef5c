"""Is every change to the rows of card payments found, by the check and by a stranger's program?"""

# ruff: noqa: S608  (statements of our own words)
from __future__ import annotations

import shutil
from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import apsw
import pytest

from db import card_rows, migrations, terminals, words
from db.facts.answer import Approved, Declined, ReversalReason, SignedOn
from db.facts.batch import Stage
from db.facts.card import AttemptState, CardKind, Verdict
from db.facts.event import Event, EventCode
from db.facts.money import Money
from db.store import Store
from tests import verify_journal
from tests.db.test_cards import AT, LOST, TERMINAL, approve, card_sale, draft, intent, refer
from tests.proof.mutations import checked

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from db.facts.card import Attempt
    from db.facts.moment import Moment
    from db.journal import Journal

S = AttemptState
TABLES = {
    "attempt": ("seq",),
    "attempt_event": ("attempt", "ordinal"),
    "attempt_now": ("attempt",),
    "terminal": ("lane",),
}
"""The tables of card payments, each with its key."""
NAMED = dict.fromkeys(TABLES, "ard payment") | {"terminal": "card terminal of till"}
"""What a sentence about a table says."""


def story(path: Path) -> None:
    """Make a store in which cards have done a little of everything."""
    store = Store.new(path)
    cards = store.cards
    cards.register(TERMINAL, AT, "owner")
    cards.signed_on(SignedOn(41, "0301", "100000"), AT)
    closed = approve(cards, intent("old", CardKind.PREAUTH, 700, order=""))
    approve(cards, intent("kept", CardKind.COMPLETION, 700, order="", original=refer(closed)))
    batch = replace(store.batches.current(), stage=Stage.CLOSED, reference="told by phone")
    store.batches.step(batch, AT, "owner")
    cards.signed_on(SignedOn(42, "0302", "100000"), AT)
    paid = draft("b1")
    amount = paid.tenders[0].amount
    cards.intend(intent("a1", minor=amount.minor, order="b1"))
    yes = Approved("00", amount, "318", "A1", "0302", "100001", "0303", "CCB", "ICBC", "CUP")
    cards.conclude_sale("a1", Verdict(S.APPROVED, yes), AT, card_sale("b1", "a1"))
    cards.intend(intent("a2"))
    cards.conclude("a2", Verdict(S.DECLINED, Declined("51", "no_money", reconcile=True)), AT)
    part = intent("r1", CardKind.REFUND, 300, original=refer(cards_attempt(store, "a1")))
    cards.intend(replace(part, sealed=b"sealed number"))
    cards.conclude("r1", Verdict(S.REFUND_UNKNOWN), AT)
    cards.tried("r1", AT)
    cards.intend(intent("a3", tip=Money(100, "CNY")))
    cards.conclude("a3", LOST, AT)
    cards.tried("a3", AT)
    cards.conclude("a3", Verdict(S.SUSPENSE, None, ReversalReason.NO_ANSWER), AT)
    cards.clear("a3", "told by phone", AT, "owner")
    cards.exchanged(AT)
    cards.intend(intent("a4"))
    store.close()


def cards_attempt(store: Store, name: str) -> Attempt:
    """Read an attempt back."""
    found = store.cards.attempt(name)
    assert found is not None
    return found


@pytest.fixture(scope="module")
def original(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make the store once; nobody writes into it."""
    path = tmp_path_factory.mktemp("cards") / "shop.store"
    story(path)
    return path


@pytest.fixture
def path(original: Path, tmp_path: Path) -> Path:
    """Give a copy that may be changed."""
    shutil.copyfile(original, tmp_path / "shop.store")
    return tmp_path / "shop.store"


def columns() -> list[tuple[str, str]]:
    """Name every column of every card table, as the newest migration makes them."""
    made = apsw.Connection(":memory:")
    migrations.migrate(made, lambda _step: None)
    return [
        (table, str(name))
        for table in TABLES
        for (name,) in made.execute("SELECT name FROM pragma_table_info(?)", (table,))
    ]


def test_the_untouched_store_is_sound(path: Path) -> None:
    """Nothing is wrong with what nobody changed."""
    assert checked(path) == []
    assert verify_journal.verify(path) == []


@pytest.mark.parametrize("column", ["given", "amount"])
def test_a_card_that_was_charged_another_amount_is_found(path: Path, column: str) -> None:
    """What stands on the receipt is held against the bank's answer, and so is the tip."""
    db = apsw.Connection(str(path))
    for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
        db.execute(f"DROP TRIGGER {name}").fetchall()
    db.execute(f"UPDATE tender SET {column} = {column} + 1 WHERE attempt NOT NULL").fetchall()
    db.close()
    wanted = "a card was charged another amount than it says"
    assert any(wanted in one for one in checked(path))
    assert any(wanted in one for one in verify_journal.verify(path))


Row = dict[str, Any]


def tamper(path: Path, table: str, act: Callable[[apsw.Connection, list[Row]], None]) -> None:
    """Change a table behind the till's back; `act` gets its rows in the order of the key."""
    db = apsw.Connection(str(path))
    kept = db.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
    for name, _sql in kept:
        db.execute(f"DROP TRIGGER {name}").fetchall()
    cursor = db.execute(f"SELECT * FROM {table} ORDER BY {', '.join(TABLES[table])}")
    names = [name for of, name in columns() if of == table]
    act(db, [dict(zip(names, row, strict=True)) for row in cursor])
    for _name, sql in kept:
        db.execute(str(sql)).fetchall()
    db.close()


def put(db: apsw.Connection, table: str, row: Row, **changed: object) -> None:
    """Change cells of one row."""
    keys = " AND ".join(f"{key} = ?" for key in TABLES[table])
    cells = ", ".join(f"{name} = ?" for name in changed)
    values = (*changed.values(), *(row[key] for key in TABLES[table]))
    db.execute(f"UPDATE {table} SET {cells} WHERE {keys}", values).fetchall()


def other(column: str, value: object) -> Any:  # noqa: ANN401  (any cell)
    """Give another value for a cell."""
    match value:
        case int():
            return value + 50
        case str():
            return f"{value}x"
        case bytes():
            return value[1:]
        case _:
            return {"sealed": b"", "original": "a1"}.get(column, 77)


def assert_found(path: Path, table: str) -> None:
    """See that both name what was changed."""
    said = checked(path)
    assert any(NAMED[table] in one for one in said), said
    assert any("card" in one for one in verify_journal.verify(path))


@pytest.mark.parametrize(("table", "column"), columns())
def test_every_changed_cell_is_found(path: Path, table: str, column: str) -> None:
    """In the first row, in the last one, and where something is sealed."""
    original = path.read_bytes()
    for at in (0, -1, "sealed"):

        def act(db: apsw.Connection, found: list[Row], at: int | str = at) -> None:
            sealed = [one for one in found if one.get("sealed")] or found
            row = found[at] if isinstance(at, int) else sealed[0]
            put(db, table, row, **{column: other(column, row[column])})

        path.write_bytes(original)
        tamper(path, table, act)
        assert_found(path, table)


@pytest.mark.parametrize("table", TABLES)
@pytest.mark.parametrize("at", [0, 1, -1])
def test_every_row_taken_out_is_found(path: Path, table: str, at: int) -> None:
    """The first, one between, the last."""

    def act(db: apsw.Connection, found: list[Row]) -> None:
        row = found[at % len(found)]
        keys = " AND ".join(f"{key} = ?" for key in TABLES[table])
        values = tuple(row[key] for key in TABLES[table])
        db.execute(f"DELETE FROM {table} WHERE {keys}", values).fetchall()

    tamper(path, table, act)
    assert_found(path, table)


@pytest.mark.parametrize("table", TABLES)
def test_a_row_put_in_is_found(path: Path, table: str) -> None:
    """One that looks like another, under a key of its own."""

    def act(db: apsw.Connection, found: list[Row]) -> None:
        row = dict(found[0])
        for name in (*TABLES[table], "id", "stan"):
            if name in row and (name != "attempt" or table != "attempt_event"):
                row[name] = other(name, row[name])
        marks = ", ".join("?" * len(row))
        db.execute(f"INSERT INTO {table} VALUES ({marks})", tuple(row.values())).fetchall()

    tamper(path, table, act)
    assert_found(path, table)


def swap(path: Path, table: str, names: tuple[str, ...]) -> bool:
    """Exchange cells of the second row and of one that has others; False where nothing can be."""
    swaps: list[Row] = []

    def act(db: apsw.Connection, found: list[Row]) -> None:
        one = found[1]
        for two in found:
            same = {name for name in one if one[name] == two[name]}
            if same & {*names} or same | {*names} == {*one}:
                continue
            aside = {name: 7777 if isinstance(one[name], int) else "aside" for name in names}
            keyed = {**one, **{name: aside[name] for name in names if name in TABLES[table]}}
            with suppress(apsw.ConstraintError), db:
                put(db, table, one, **aside)
                put(db, table, two, **{name: one[name] for name in names})
                put(db, table, keyed, **{name: two[name] for name in names})
                swaps.append(two)
                return

    tamper(path, table, act)
    return bool(swaps)


@pytest.mark.parametrize(
    ("table", "least"), [("attempt", 9), ("attempt_event", 4), ("attempt_now", 3)]
)
def test_swapped_rows_and_cells_are_found(path: Path, table: str, least: int) -> None:
    """The keys of two rows, or one cell of each; so many columns can be exchanged at least."""
    original, done = path.read_bytes(), 0
    several = {"attempt": ("seq", "id"), "attempt_event": ("attempt", "ordinal")}
    ways = [(column,) for of, column in columns() if of == table]
    for names in (*ways, several.get(table, TABLES[table])):
        path.write_bytes(original)
        if swap(path, table, names):
            done += 1
            assert_found(path, table)
    assert done >= least


@pytest.mark.parametrize("name", ["old", "a2", "a4"])
def test_a_whole_attempt_taken_out_is_found(path: Path, name: str) -> None:
    """With its answers and its state; nothing points to it any more."""

    def act(db: apsw.Connection, found: list[Row]) -> None:
        (seq,) = (row["seq"] for row in found if row["id"] == name)
        for table, key in (
            ("attempt", "seq"),
            ("attempt_event", "attempt"),
            ("attempt_now", "attempt"),
        ):
            db.execute(f"DELETE FROM {table} WHERE {key} = ?", (seq,)).fetchall()

    tamper(path, "attempt", act)
    assert f"Card payment {name} is in the journal, but not there." in checked(path)
    assert verify_journal.verify(path)


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("zh_CN", "刷卡交易 a2x 不在流水账中。"),
        ("zh_TW", "刷卡交易 a2x 不在流水帳中。"),
    ],
)
def test_it_is_said_in_the_languages_of_the_shop(path: Path, language: str, said: str) -> None:
    """One sentence, with the payment in it."""

    def act(db: apsw.Connection, found: list[Row]) -> None:
        (row,) = (row for row in found if row["id"] == "a2")
        put(db, "attempt", row, id="a2x")

    tamper(path, "attempt", act)
    words.use(language)
    try:
        assert said in checked(path)
    finally:
        words.use("en")


def test_records_of_before_stay_valid(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A journal that told less of cards is sound, and what it told is compared."""
    told = card_rows.intended

    def less(attempt: Attempt, seq: int) -> dict[str, object]:
        whole = told(attempt, seq)
        more = ("row", "terminal", "merchant", "sealed")
        return {name: one for name, one in whole.items() if name not in more}

    def few(journal: Journal, lane: str, at: Moment, person: str = "") -> None:
        assert lane == "01"
        if person:
            body: dict[str, object] = {"terminal": "12345678", "host": "simulator"}
            journal.append(Event(EventCode.TERMINAL, at, person), body)

    monkeypatch.setattr(card_rows, "intended", less)
    monkeypatch.setattr(terminals, "tell", few)
    path = tmp_path / "shop.store"
    store = Store.new(path)
    store.cards.register(TERMINAL, AT, "owner")
    store.cards.signed_on(SignedOn(42, "0302", "100000"), AT)
    approve(store.cards, intent("a1", order=""))
    monkeypatch.undo()
    store.cards.intend(intent("a2"))
    store.cards.tried("a2", AT)
    store.cards.exchanged(AT)
    store.close()
    assert checked(path) == []
    assert verify_journal.verify(path) == []
    tamper(path, "attempt", lambda db, found: put(db, "attempt", found[0], minor=1))
    assert checked(path) == ["Card payment a1: its minor is not what the journal says."]
    assert verify_journal.verify(path)
