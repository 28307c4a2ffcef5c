"""Does anyone get away with changing the books? Thousands of small forgeries, each to be found.

A forgery edits a cell, deletes, copies, swaps or renumbers rows, cuts the journal's tail, writes
the chain anew without the key, or flips a bit of the file. Triggers are put aside and back. Both
`db.check` and the independent verifier must notice whatever changes the books; what a forgery
leaves as it was (a bit in a free page) need not be noticed. A tail cut off cleanly, sums and
numbers included, is found by an anchor only: the campaign says so by giving one.
"""

# ruff: noqa: S608, S311  (statements of our own words; chance from a seed)
from __future__ import annotations

import json
import random
import shutil
import unicodedata
from dataclasses import dataclass, field, replace
from hashlib import sha256
from typing import TYPE_CHECKING, Any

import apsw

from db import rollups
from db.chain import canonical
from db.check import check
from db.facts.basket import Basket
from db.facts.card import AttemptState, CardKind, Verdict
from db.facts.event import EventCode
from db.facts.staff import Action, Right, Role, Secret
from db.facts.stored import StoredKind, StoredWish
from db.facts.trouble import Trouble
from db.store import Store
from tests import verify_journal
from tests.crash import cards, trade

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

Row = dict[str, Any]
Values = tuple[Any, ...]
_FIRST_SUMS = ("sum_hour", "sum_product", "sum_basket", "sum_tender")
BOOKS = {
    "sale": ("seq",),
    "line": ("sale", "ordinal"),
    "line_offer": ("sale", "line", "place"),
    "line_tax": ("sale", "line", "place"),
    "sale_exempt": ("sale",),
    "tender": ("sale", "ordinal"),
    "journal": ("till", "seq"),
    "closing": ("till", "z"),
    "label": ("id",),
    "till": ("key",),
    "sum_hour": ("day", "shop", "till", "cashier", "segment", "hour", "department", "tax_rate"),
    "sum_product": ("day", "shop", "product", "department"),
    "sum_basket": ("day", "shop", "till", "cashier", "segment", "hour"),
    "sum_tender": ("day", "shop", "till", "cashier", "segment", "hour", "tender"),
    **{table: keys for table, keys in rollups.KEYS.items() if table not in _FIRST_SUMS},
    "terminal": ("lane",),
    "attempt": ("seq",),
    "attempt_event": ("attempt", "ordinal"),
    "attempt_now": ("attempt",),
    "stored_entry": ("seq",),
}
"""The tables that are the books, with their keys; masters, baskets and jobs may change."""
_SOLD = {"till": "WHERE next_number > 1"}
"""A till that has sold nothing may be called anything."""


@dataclass
class Findings:
    """What a campaign of forgeries came to."""

    done: int = 0
    """Forgeries that changed the books."""
    harmless: int = 0
    """Forgeries that left the books as they were."""
    by_anchor: int = 0
    """Clean cuts that only the anchor told of."""
    missed: list[str] = field(default_factory=list)
    """Forgeries that somebody did not notice."""


def small_store(path: Path, seed: int = 1) -> str:
    """Make a store with some of everything; give the journal's head, the anchor."""
    rng = random.Random(seed)
    store = Store.new(path)
    step = 0
    for day in range(3):
        if day == 1:
            step = pay_by_card(store, rng, step)
        for _ in range(4 - (day == 1)):
            basket = Basket(trade.new_id(rng), segment=rng.choice((None, "A", "B")))
            for _ in range(rng.randrange(1, 4)):
                basket = trade.scanned(basket, rng)
                step += 1
                store.books.keep(basket, trade.moment(step))
            store.books.keep(basket, trade.moment(step), [trade.event(EventCode.VOID, step, n=1)])
            sale = store.books.record(trade.draft(basket, step, off=rng.randrange(40)))
        milli = sale.lines[0].quantity.milli
        for back, part in ((0, milli // 3), (milli // 3, milli - milli // 3))[: day + 1]:
            draft = trade.returned(sale, part, back=back, sale_id=trade.new_id(rng), step=step)
            store.books.record(draft)
        store.books.copy(sale.receipt_no, trade.moment(step), "owner")
        store.books.close(trade.moment(step + 1), "owner")
    hire(store, step)
    last = trade.draft(trade.scanned(Basket(trade.new_id(rng)), rng), step + 2)
    store.books.record(trade.freed(last))
    head = store.journal.head()
    store.close()
    return head


def hire(store: Store, step: int) -> None:
    """Give the owner a PIN and a cashier with a limit of their own; one wrong try is left."""
    at = trade.moment(step)
    store.people.staffing.set_pin("owner", Secret("739154"), at, "owner")
    ann = store.people.staffing.hire("Ann", Role.CASHIER, Secret("8263"), at, "owner")
    store.people.staffing.post(ann.key, Role.CASHIER, (Right(Action.DISCOUNT, 500),), at, "owner")
    store.people.door.come_in("1", Secret("739154"), at)
    store.people.door.come_in("2", Secret("8264"), at)


def pay_by_card(store: Store, rng: random.Random, step: int) -> int:
    """Let a card do a little of everything: pay a sale, be declined, be lost, get money back."""
    store.cards.register(cards.TERMINAL, trade.moment(step), "owner")
    store.cards.signed_on(cards.signed_on(7), trade.moment(step))
    basket = trade.scanned(Basket(trade.new_id(rng)), rng)
    draft = cards.paid_by(trade.draft(basket, step + 1), "paid")
    for name, verdict in (("declined", cards.NO), ("lost", cards.LOST)):
        store.cards.intend(cards.intent(name, 500, "", step))
        store.cards.conclude(name, verdict, trade.moment(step))
    store.cards.tried("lost", trade.moment(step))
    store.cards.conclude("lost", cards.BACK, trade.moment(step))
    asked = cards.intent("paid", draft.tenders[0].amount.minor, basket.basket_id, step)
    store.cards.intend(asked)
    done = store.cards.conclude_sale("paid", cards.yes(asked), trade.moment(step + 1), draft)
    use_stored_value(store, step + 1)
    store.cards.intend(cards.refund("back", done.attempt, 10, step + 1))
    unknown = Verdict(AttemptState.REFUND_UNKNOWN)
    store.cards.conclude("back", unknown, trade.moment(step + 1))
    store.cards.tried("back", trade.moment(step + 1))
    return step + 1


def use_stored_value(store: Store, step: int) -> None:
    """Put cash on a stored-value card, let it pay, and take back what nobody heard of."""
    at = trade.moment(step)
    for name, kind, does, minor in (
        ("load", CardKind.STORED_LOAD, StoredKind.LOAD, 5000),
        ("spent", CardKind.STORED, StoredKind.DEBIT, 1200),
        ("unheard", CardKind.STORED, StoredKind.DEBIT, 300),
    ):
        asked = replace(cards.intent(name, minor, "", step), kind=kind)
        wish = StoredWish(name, does, asked.card.key, asked.amount, asked.person)
        store.cards.intend(asked)
        store.stored.move(wish, at)
        if name == "unheard":
            store.cards.conclude(name, Verdict(AttemptState.CANCEL_DUE), at)
            store.stored.cancel(wish, at)
        verdict = cards.BACK if name == "unheard" else cards.yes(asked)
        store.cards.conclude(name, verdict, at)


def contents(path: Path) -> str | None:
    """Give the books as one text; None where they cannot be read any more."""
    try:
        db = apsw.Connection(str(path), flags=apsw.SQLITE_OPEN_READONLY)
        try:
            tables = [
                db.execute(
                    f"SELECT * FROM {table} {_SOLD.get(table, '')} ORDER BY {', '.join(keys)}"
                ).fetchall()
                for table, keys in BOOKS.items()
            ]
        finally:
            db.close()
    except (apsw.Error, UnicodeDecodeError):
        return None
    # Two spellings of one letter are the same name.
    return unicodedata.normalize("NFC", repr(tables))


def checked(path: Path) -> list[str]:
    """Ask the till's own check; a store that is refused is noticed as well."""
    try:
        store = Store.look(path)
    except Trouble as trouble:
        return [trouble.sentence]
    try:
        return list(check(store)["faults"])
    finally:
        store.close()


def columns(db: apsw.Connection, table: str) -> list[str]:
    """Name the columns of a table."""
    return [str(row[1]) for row in db.execute(f"PRAGMA table_info({table})")]


def pick(db: apsw.Connection, table: str, rng: random.Random) -> Row:
    """Give one row by chance; LookupError in an empty table."""
    found = db.execute(f"SELECT * FROM {table}").fetchall()
    return dict(zip(columns(db, table), rng.choice(found), strict=True))


def where(table: str, row: Row) -> tuple[str, Values]:
    """Write the condition that finds this row."""
    keys = BOOKS[table]
    return " AND ".join(f"{key} = ?" for key in keys), tuple(row[key] for key in keys)


def put(db: apsw.Connection, table: str, row: Row, **changed: object) -> None:
    """Change some cells of a row."""
    condition, values = where(table, row)
    columns_set = ", ".join(f"{name} = ?" for name in changed)
    sql = f"UPDATE {table} SET {columns_set} WHERE {condition}"
    db.execute(sql, (*changed.values(), *values)).fetchall()


def altered(value: object, other: object, rng: random.Random) -> Any:  # noqa: ANN401  (any cell)
    """Give another value for a cell."""
    match value:
        case int():
            few = (value + 1, value - 1, -value, 0, value * 10, value ^ (1 << rng.randrange(20)))
            return rng.choice((*few, other))
        case str():
            at = rng.randrange(len(value) + 1)
            sign = chr(rng.choice((rng.randrange(48, 58), rng.randrange(97, 123), 0x5E97)))
            return rng.choice(
                (value[:at] + sign + value[at + 1 :], value + sign, value[1:], other)
            )
        case bytes():
            at = rng.randrange(len(value))
            flipped = bytes([value[at] ^ (1 << rng.randrange(8))])
            return rng.choice((value[:at] + flipped + value[at + 1 :], other))
        case _:
            return rng.choice((other, 1, "x"))


def edit(db: apsw.Connection, rng: random.Random) -> str:
    """Change one cell."""
    table = rng.choice(tuple(BOOKS))
    row, other = pick(db, table, rng), pick(db, table, rng)
    column = rng.choice(columns(db, table))
    put(db, table, row, **{column: altered(row[column], other[column], rng)})
    return f"edit {table}.{column}"


def delete(db: apsw.Connection, rng: random.Random) -> str:
    """Take a row out."""
    table = rng.choice(tuple(BOOKS.keys() - {"till"}))
    condition, values = where(table, pick(db, table, rng))
    db.execute(f"DELETE FROM {table} WHERE {condition}", values).fetchall()
    return f"delete {table}"


def insert(db: apsw.Connection, rng: random.Random) -> str:
    """Put in a row that looks like another."""
    table = rng.choice(tuple(BOOKS.keys() - {"till"}))
    row = pick(db, table, rng)
    for key in (BOOKS[table][-1], "id", "number", "receipt_no", "text", "stan"):
        if key in row:
            row[key] = f"{row[key]}x" if isinstance(row[key], str) else row[key] + 100
    marks = ", ".join("?" * len(row))
    db.execute(f"INSERT INTO {table} VALUES ({marks})", tuple(row.values())).fetchall()
    return f"insert {table}"


def swap(db: apsw.Connection, rng: random.Random) -> str:
    """Exchange the keys, or one cell, of two rows."""
    table = rng.choice(tuple(BOOKS))
    one, other = pick(db, table, rng), pick(db, table, rng)
    key = BOOKS[table][-1]
    column = rng.choice((key, *columns(db, table)))
    if column != key:
        put(db, table, one, **{column: other[column]})
        put(db, table, other, **{column: one[column]})
        return f"swap {table}.{column}"
    aside = -77 if isinstance(one[key], int) else "aside"
    put(db, table, one, **{key: aside})
    put(db, table, other, **{key: one[key]})
    put(db, table, {**one, key: aside}, **{key: other[key]})
    return f"swap rows of {table}"


def renumber(db: apsw.Connection, rng: random.Random) -> str:
    """Open a gap in the receipt numbers, or close one that was made by taking out a sale."""
    sales = [dict(zip(columns(db, "sale"), row, strict=True)) for row in db.execute(_NEWEST)]
    first = rng.randrange(1, len(sales) + 1)
    if rng.random() < 0.5:
        for sale in (one for one in sales if one["number"] >= first):
            put(db, "sale", sale, **_numbered(sale, sale["number"] + 1))
        db.execute("UPDATE till SET next_number = next_number + 1 WHERE key = '01'").fetchall()
        return "renumber upwards"
    (gone,) = (one for one in sales if one["number"] == first)
    for table in ("line_offer", "line", "tender"):
        db.execute(f"DELETE FROM {table} WHERE sale = ?", (gone["seq"],)).fetchall()
    db.execute("DELETE FROM sale WHERE seq = ?", (gone["seq"],)).fetchall()
    for sale in reversed([one for one in sales if one["number"] > first]):
        put(db, "sale", sale, **_numbered(sale, sale["number"] - 1))
    db.execute("UPDATE till SET next_number = next_number - 1 WHERE key = '01'").fetchall()
    return "take a sale out and close the gap"


_NEWEST = "SELECT * FROM sale ORDER BY number DESC"


def _numbered(sale: Row, number: int) -> Row:
    return {"number": number, "receipt_no": f"{sale['receipt_no'][:2]}-{number:06d}"}


def cut(db: apsw.Connection, rng: random.Random) -> str:
    """Cut off the journal's newest records, and nothing else."""
    sql = "DELETE FROM journal WHERE seq > (SELECT max(seq) FROM journal) - ?"
    db.execute(sql, (rng.randrange(1, 8),)).fetchall()
    return "cut the journal"


def rechain(db: apsw.Connection, rng: random.Random) -> str:
    """Change a record and write the whole chain anew; the forger has no key."""
    records = db.execute("SELECT * FROM journal ORDER BY seq").fetchall()
    names = columns(db, "journal")
    at = rng.randrange(1, len(records))
    prev: bytes = bytes(32)
    for place, record in enumerate(records):
        row = dict(zip(names, record, strict=True))
        if place == at:
            row["body"] = json.dumps({**json.loads(str(row["body"])), "reference": "forged"})
        header = [row[name] for name in _HEADER]
        hashed = sha256(prev + canonical(header).encode()).digest()
        put(db, "journal", row, body=row["body"], prev=prev, hash=hashed)
        prev = hashed
    return "write the chain anew"


_HEADER = ("till", "epoch", "seq", "code", "at_ms", "offset_min", "person", "key", "body")


_PARTS = ("line_offer", "line_tax", "sale_exempt", "coupon")
"""What hangs on a sale and its lines."""


def clean_cut(db: apsw.Connection) -> str:
    """Take out the newest sale with all that belongs to it; only an anchor can tell."""
    ((seq,),) = db.execute("SELECT max(seq) FROM sale").fetchall()
    db.execute("DELETE FROM journal WHERE sale = ?", (seq,)).fetchall()
    for table in (*_PARTS, "line", "tender", "outbox"):
        db.execute(f"DELETE FROM {table} WHERE sale = ?", (seq,)).fetchall()
    db.execute("DELETE FROM sale WHERE seq = ?", (seq,)).fetchall()
    db.execute("UPDATE till SET next_number = next_number - 1 WHERE key = '01'").fetchall()
    for kind, (table, column) in _USES.items():
        used = f"SELECT {column} FROM {table}"
        db.execute(f"DELETE FROM label WHERE kind = ? AND id NOT IN ({used})", (kind,)).fetchall()
    rollups.rebuild(db)
    return "cut off the newest sale cleanly"


_USES = {
    **{kind: ("sale", kind) for kind in ("shop", "till", "cashier", "segment", "customer")},
    **{kind: ("line", kind) for kind in ("product", "department")},
    "tender": ("tender", "kind"),
    "offer": ("line_offer", "offer"),
    "tax": ("line_tax", "tax"),
    "jurisdiction": ("line_tax", "jurisdiction"),
}

FORGERIES: tuple[tuple[Callable[[apsw.Connection, random.Random], str], int], ...] = (
    (edit, 45), (delete, 10), (insert, 8), (swap, 15), (renumber, 4), (cut, 3), (rechain, 3),
)  # fmt: skip
"""Each forgery and how often it is tried; the rest are flipped bits and clean cuts."""


def forge(path: Path, rng: random.Random) -> str:
    """Change the file somehow and say how."""
    if rng.random() < 0.12:
        return flip(path, rng)
    db = apsw.Connection(str(path))
    try:
        triggers = db.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'")
        kept = triggers.fetchall()
        for name, _sql in kept:
            db.execute(f"DROP TRIGGER {name}").fetchall()
        if rng.random() < 0.02:
            said = clean_cut(db)
        else:
            kinds, weights = zip(*FORGERIES, strict=True)
            said = _tried(db, rng.choices(kinds, weights)[0], rng)
        for _name, sql in kept:
            db.execute(str(sql)).fetchall()
    finally:
        db.close()
    return said


def _tried(
    db: apsw.Connection,
    forgery: Callable[[apsw.Connection, random.Random], str],
    rng: random.Random,
) -> str:
    """Try until the schema lets one pass."""
    while True:
        try:
            with db:
                return forgery(db, rng)
        except (apsw.ConstraintError, apsw.MismatchError, IndexError):
            continue


def flip(path: Path, rng: random.Random) -> str:
    """Flip a bit of the file."""
    data = bytearray(path.read_bytes())
    at = rng.randrange(len(data))
    data[at] ^= 1 << rng.randrange(8)
    path.write_bytes(data)
    return f"flip a bit at {at}"


def run(folder: Path, seeds: range, progress: Callable[[int], None]) -> Findings:
    """Forge once for each seed and see who notices."""
    original, found = folder / "original.store", Findings()
    anchor = small_store(original)
    before = contents(original)
    forged = folder / "forged.store"
    for seed in seeds:
        shutil.copyfile(original, forged)
        said = forge(forged, random.Random(seed))
        if contents(forged) == before:
            found.harmless += 1
        elif said == "cut off the newest sale cleanly":
            found.by_anchor += 1
            if checked(forged) or verify_journal.verify(forged):
                found.missed.append(f"{seed}: the cut was not clean")
            if not verify_journal.verify(forged, [anchor]):
                found.missed.append(f"{seed}: {said}, the anchor did not tell")
        else:
            found.done += 1
            if not checked(forged):
                found.missed.append(f"{seed}: {said}, check did not notice")
            if not verify_journal.verify(forged):
                found.missed.append(f"{seed}: {said}, the verifier did not notice")
        for rest in folder.glob("forged.store-*"):
            rest.unlink()
        progress(1)
    return found
