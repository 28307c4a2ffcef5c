"""What does recording a sale cost, against raw APSW writing the same rows with the same signature?

The floor is not imagined: the statements that a real sale executes are traced once with their
values, and replayed on a bare connection inside one transaction.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from itertools import groupby
from operator import itemgetter
from pathlib import Path
from typing import Any

import apsw
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from db.connection import raw
from db.facts.moment import Moment
from db.facts.money import Money, UnitPrice
from db.facts.quantity import Quantity
from db.facts.sale import Draft, Named, SoldLine
from db.facts.tender import Paid
from db.ids import new_id
from db.store import Store
from tests.speed.floor import Line, compare

LINES = 12
SALES = 200
CURRENCY = "CNY"


def draft(number: int = 0) -> Draft:
    """Make a sale of twelve lines and two tenders."""
    zero = Money(0, CURRENCY)
    lines = tuple(
        SoldLine(
            ordinal=at,
            product=Named(f"P{(number * 7 + at) % 5000:05d}", "伊利纯牛奶 250ml×12"),
            barcode="6901234567892",
            department=Named(f"D{at % 4}", f"部门 {at % 4}"),
            unit="",
            weighed=False,
            quantity=Quantity.of(2),
            regular=UnitPrice(129000, CURRENCY),
            price=UnitPrice(129000, CURRENCY),
            gross=Money(2580, CURRENCY),
            override=zero,
            line_discount=zero,
            offer_share=zero,
            basket_share=zero,
            total=Money(2580, CURRENCY),
            tax_rate=1300,
            tax=Money(297, CURRENCY),
            cost=Money(1600, CURRENCY),
        )
        for at in range(1, LINES + 1)
    )
    half = 2580 * LINES // 2
    tenders = tuple(
        Paid(kind, Money(half, CURRENCY), Money(half, CURRENCY)) for kind in ("cash", "voucher")
    )
    at = Moment.parse("2026-03-02T10:00:00", "Asia/Shanghai")
    who = Named("owner", "Owner")
    return Draft(new_id(), who, at, lines, tenders, zero, zero)


def measure() -> list[Line]:
    """Compare CPU milliseconds per sale, and count the syncs of a sale."""
    with tempfile.TemporaryDirectory() as folder:
        store = Store.new(Path(folder) / "shop.db")
        for number in range(50):
            store.books.record(draft(number))
        ours = [_cpu_ms(store, number) for number in range(SALES)]
        traced = _trace(store)
        store.close()
        floor = _replay(Path(folder) / "bare.db", Path(folder) / "shop.db", traced)
    syncs = _syncs()
    return [
        compare("sale commit, CPU (12 lines, 2 tenders)", "ms", (ours, floor), 3.0),
        Line("syncs a sale", f"{syncs:.2f}", "1", syncs, "1", round(syncs) == 1),
    ]


def _cpu_ms(store: Store, number: int) -> float:
    one = draft(number)
    start = time.process_time_ns()
    store.books.record(one)
    return (time.process_time_ns() - start) / 1e6


def _trace(store: Store) -> list[list[tuple[str, Any]]]:
    """Write down the statements and values of real sales."""
    sales: list[list[tuple[str, Any]]] = []
    connection = raw()
    for number in range(SALES + 1):
        seen: list[tuple[str, Any]] = []

        def trace(_: object, sql: str, values: Any, seen: Any = seen) -> bool:  # noqa: ANN401
            seen.append((sql, values or ()))
            return True

        connection.set_exec_trace(trace)
        store.books.record(draft(number))
        connection.set_exec_trace(None)
        sales.append([one for one in seen if not one[0].lstrip().upper().startswith(_NO_ROWS)])
    return sales


_NO_ROWS = ("SELECT", "BEGIN", "COMMIT", "SAVEPOINT", "RELEASE", "PRAGMA", "INSERT INTO LABEL")


def _replay(path: Path, model: Path, sales: list[list[tuple[str, Any]]]) -> list[float]:
    """Write the same rows on a bare connection, hashing and signing as the journal does."""
    path.write_bytes(model.read_bytes())
    bare = apsw.Connection(str(path))
    for pragma in ("journal_mode=wal", "synchronous=2", "foreign_keys=1", "wal_autocheckpoint=0"):
        bare.execute(f"PRAGMA {pragma}").fetchall()
    _undo(bare, sales)
    key = Ed25519PrivateKey.generate()
    spent = []
    for statements in sales:
        start = time.process_time_ns()
        key.sign(b"x" * 32)
        bare.execute("BEGIN IMMEDIATE")
        for sql, group in groupby(statements, itemgetter(0)):
            bare.executemany(sql, [values for _, values in group])
        bare.execute("COMMIT")
        spent.append((time.process_time_ns() - start) / 1e6)
    bare.close()
    return spent[1:]


def _undo(bare: apsw.Connection, sales: list[list[tuple[str, Any]]]) -> None:
    """Take the traced sales out again, so that the same rows can be written once more."""
    for (name,) in bare.execute(
        "SELECT name FROM sqlite_master WHERE type = 'trigger'"
    ).fetchall():
        bare.execute(f"DROP TRIGGER {name}")
    newest: Any = bare.execute("SELECT max(seq) FROM sale").fetchall()[0][0]
    first = newest - len(sales) + 1
    for table in ("tender", "line_offer", "line", "journal"):
        bare.execute(f"DELETE FROM {table} WHERE sale >= ?", (first,))  # noqa: S608
    bare.execute("DELETE FROM sale WHERE seq >= ?", (first,))


def _syncs() -> float:
    """Count fsync and fdatasync of a hundred sales from outside."""
    script = (
        "import tempfile, pathlib\n"
        "from db.store import Store\n"
        "from tests.speed.commit import draft\n"
        "with tempfile.TemporaryDirectory() as folder:\n"
        "    store = Store.new(pathlib.Path(folder) / 'shop.db')\n"
        "    for number in range(int(__import__('sys').argv[1])):\n"
        "        store.books.record(draft(number))\n"
        "    __import__('os')._exit(0)\n"
    )
    return (_count(script, 120) - _count(script, 20)) / 100


def _count(script: str, sales: int) -> int:
    command = ("strace", "-f", "-e", "trace=fsync,fdatasync", "-o", "/dev/stdout")
    done = subprocess.run(
        [*command, sys.executable, "-c", script, str(sales)],
        check=True, capture_output=True, text=True,
    )  # fmt: skip
    return sum("sync(" in line for line in done.stdout.splitlines())
