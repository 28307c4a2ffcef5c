"""What must a shop find after the current came back? Real store code on the disk in memory.

`Shop` opens a store the way the till does: the same pragmas, migrations and keepers; only the file
is on the disk of `tests.crash.disk`. `State` is what the till was told: it is kept from
acknowledgements alone, and compared with what is read back.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from hashlib import sha256
from typing import TYPE_CHECKING, Any

import apsw
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from db import connection
from db.chain import Signer, canonical
from db.facts.card import BLOCKING
from db.facts.trouble import StoreTrouble, StoreUnfinished
from db.store import Store, bring_up, empty_shop, found, settle
from db.writer import checkpoint

if TYPE_CHECKING:
    from pathlib import Path

    from db.facts.basket import Basket
    from db.facts.sale import Sale
    from tests.crash.disk import Drive

NAME = "/shop.store"
"""The store's file on the disk in memory."""


class Violation(AssertionError):
    """A promise was broken."""


@dataclass(frozen=True)
class State:
    """What the till knows to be in the store."""

    sales: tuple[Sale, ...] = ()
    """In the order of their numbers."""
    open: Basket | None = None
    """The basket of the customer at the counter."""
    parked: tuple[Basket, ...] = ()
    """Set aside, oldest first."""
    closings: int = 0
    """Days closed."""
    copies: int = 0
    """Copies ordered."""
    records: int = 0
    """Records in the journal."""
    cards: tuple[tuple[str, str], ...] = ()
    """Card attempts and their states, oldest first."""
    terminal: int = 0
    """0 without a card terminal, 1 with one, 2 when it has signed on."""

    @property
    def asks(self) -> str:
        """Name the card attempt that is not at its end; empty without one."""
        name, state = self.cards[-1] if self.cards else ("", "")
        return name if state in BLOCKING else ""

    def seen(self) -> tuple[object, ...]:
        """Give what can be compared without reading every sale."""
        counts = (len(self.sales), self.closings, self.copies, self.records)
        return (*counts, self.open, self.parked, self.cards, self.terminal)


class Shop:
    """A store on a disk that can lose its current."""

    def __init__(self, drive: Drive, folder: Path, **pragmas: object) -> None:
        """Use the key in this folder; `pragmas` replace the store's own."""
        self.drive, self._folder, self._pragmas = drive, folder, pragmas
        self.store: Store
        self.is_open = False
        self._signer = Signer(folder / "shop.store.key")
        self._sure, self._head = 0, b""
        self._sales_sure = 0

    def boot(self) -> None:
        """Open the store as the till does, making it where there is none."""
        connection.open_database(
            NAME, vfs=self.drive.name, locking_mode="exclusive", **self._pragmas
        )
        path = self._folder / "shop.store"
        bring_up(path)
        settle()
        try:
            self.store = Store(path, "01", None)
        except StoreUnfinished:
            found(empty_shop())
            self.store = Store(path, "01", None)
        self.is_open = True

    def die(self) -> None:
        """Drop the program: nothing it still wants to say reaches the disk."""
        self.is_open = False
        if not connection.is_connected():
            return
        raw = connection.raw()
        self.drive.disk.is_dead = True
        with suppress(Exception):
            connection.disconnect()
        with suppress(apsw.Error):
            raw.close(True)  # noqa: FBT003  (apsw takes it by place)
        self.drive.disk.is_dead = False

    def stop(self) -> None:
        """End in an orderly way."""
        with connection.troubles():
            checkpoint("TRUNCATE")
            connection.disconnect()
        self.is_open = False

    def state(self, known: tuple[Sale, ...]) -> State:
        """Read back what is there; sales as far as they were known before."""
        ((count, closings, copies, records),) = connection.rows(
            "SELECT (SELECT count(*) FROM sale), (SELECT count(*) FROM closing), "
            "(SELECT count(*) FROM outbox WHERE copy > 0), (SELECT count(*) FROM journal)"
        )
        return State(
            sales=known[:count],
            open=self.store.baskets.open(),
            parked=tuple(one.basket for one in self.store.baskets.parked()),
            closings=closings,
            copies=copies,
            records=records,
            cards=tuple(connection.rows(_CARDS)),
            terminal=connection.value("SELECT coalesce(max(1 + signed_on), 0) FROM terminal"),
        )

    def recover(self, before: State, after: State) -> State:
        """Open after a cut and say which of the two states is there; all else is a violation."""
        try:
            self.boot()
            self.look_sound()
            there = self.state(after.sales)
        except (StoreTrouble, apsw.Error) as error:
            raise Violation(f"the store does not open: {error!r}") from error
        ((count,),) = connection.rows("SELECT count(*) FROM sale")
        for state in (after, before):
            if count == len(state.sales) and there.seen() == state.seen():
                self._read_new_sales(state)
                return state
        raise Violation(f"neither before nor after: {_differences(there, before, after)}")

    def _read_new_sales(self, state: State) -> None:
        """Compare the sales that were not compared before; nothing ever changes them."""
        first = min(self._sales_sure, max(0, len(state.sales) - 2))
        for seq, sale in enumerate(state.sales[first:], first + 1):
            if self.store.sale_at(seq) != sale:
                raise Violation(f"{sale.receipt_no} is not the sale that was acknowledged")
        self._sales_sure = len(state.sales)

    def look_sound(self) -> None:
        """Ask for what holds in every state: file, numbers, sums, jobs, chain."""
        said = connection.value("PRAGMA integrity_check")
        if said != "ok":
            raise Violation(f"the file is damaged: {said}")
        ((sales, highest, following, newest, total, due),) = connection.rows(_NUMBERS)
        if not sales == highest == following - 1 == newest:
            raise Violation(f"{sales} sales, numbers to {highest}, next {following}, row {newest}")
        sums = connection.rows(_SUMS)[0]
        if sums != (total, due, total, sales, sales):
            raise Violation(f"{sums}, but the sales are {total}, {due} and {sales} jobs")
        self._follow_chain()

    def _follow_chain(self) -> None:
        """Walk the chain from where it was last sure."""
        names = "till, epoch, seq, code, at_ms, offset_min, person, key, body"
        sql = f"SELECT {names}, prev, hash, signature FROM journal WHERE seq >= ? ORDER BY seq"  # noqa: S608
        rows: list[tuple[Any, ...]] = connection.rows(sql, (max(1, self._sure),))
        prev = None if self._sure else bytes(32)
        for at, (*header, before, hashed, _) in enumerate(rows, max(1, self._sure)):
            right = sha256(before + canonical(header).encode()).digest()
            if header[2] != at or hashed != right or prev not in (None, before):
                raise Violation(f"the chain is broken at {at}")
            prev = hashed
        if self._head and (not rows or rows[0][-2] != self._head):
            raise Violation("the chain was rewound or rewritten")
        if rows:
            if not self._signer.name:
                self._signer.load()
            Ed25519PublicKey.from_public_bytes(self._signer.public).verify(rows[-1][-1], hashed)
            self._sure, self._head = rows[-1][2], hashed


_CARDS = """
    SELECT id, (SELECT state FROM attempt_event WHERE attempt = seq ORDER BY ordinal DESC LIMIT 1)
    FROM attempt JOIN attempt_now ON attempt_now.attempt = seq ORDER BY seq
"""
_NUMBERS = """
    SELECT (SELECT count(*) FROM sale), (SELECT coalesce(max(number), 0) FROM sale),
        (SELECT next_number FROM till WHERE key = '01'), (SELECT coalesce(max(seq), 0) FROM sale),
        (SELECT coalesce(sum(total), 0) FROM sale),
        (SELECT coalesce(sum(total + rounding), 0) FROM sale)
"""
_SUMS = """
    SELECT (SELECT coalesce(sum(total), 0) FROM line),
        (SELECT coalesce(sum(amount), 0) FROM tender),
        (SELECT coalesce(sum(total), 0) FROM sum_hour),
        (SELECT count(*) FROM outbox WHERE kind = 'print' AND copy = 0),
        (SELECT count(DISTINCT sale) FROM outbox WHERE sale IN (SELECT seq FROM sale))
"""


def _differences(there: State, before: State, after: State) -> str:
    """Say in short what was found and what was expected."""
    counted = ("sales", "closings", "copies", "records")
    names = (*counted, "open basket", "parked baskets", "cards", "terminal")
    wrong = [
        f"{name}: {found!r:.200}, not {one!r:.200} or {two!r:.200}"
        for name, found, one, two in zip(
            names, there.seen(), before.seen(), after.seen(), strict=True
        )
        if found not in (one, two)
    ]
    return "; ".join(wrong) or "a mixture of both"
