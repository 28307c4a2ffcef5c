"""What can fail between a till and the ledger of stored-value cards? The real ones, a bad way."""

from __future__ import annotations

import random
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from db.facts.basket import Basket
from db.facts.card import Attempt, CardKind, CardShown, EntryMode, Intent
from db.facts.money import Money
from db.facts.trouble import Trouble
from db.store import Store
from pos_gui.card.lane import Lane, Outcome, Secret
from pos_gui.card.recovery import recover
from pos_gui.card.stored.driver import StoredDriver
from tests.crash import trade
from tests.pos_gui.card.bank_day import Mortal, refer
from tests.pos_gui.card.faults.world import VAULT, WRITE, Clock, Died, Script
from tests.pos_gui.card.terminal.host import TERMINAL

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from db.facts.stored import StoredEntry, StoredShort, StoredWish
    from db.stored import Stored

Told = TypeVar("Told")
LINE = (
    "fine", "request lost", "answer lost", "late", "very late", "twice", "dies before",
    "dies after",
)  # fmt: skip
"""late: behind the next question; very late: at the end of the day."""
SHOWN = CardShown("880100******0018", "key of a card", "", EntryMode.SWIPED)
_FATES = {
    "request lost": "request lost",
    "answer lost": "answer lost",
    "delayed": "late",
    "duplicated": "twice",
    "corrupted": "answer lost",
    "crash before send": "dies before",
    "crash while waiting": "dies after",
}
"""The matrix's columns; an answer that cannot be read is no answer."""


class Way:
    """The way to the ledger, on which everything can happen."""

    def __init__(self, books: Stored, script: Script) -> None:
        """Ask this script."""
        self._books, self._script = books, script
        self.fates: list[str] = []
        self.calm = False
        self._late: list[Callable[[], object]] = []
        self._very_late: list[Callable[[], object]] = []

    def move(self, wish: StoredWish) -> StoredEntry | StoredShort:
        """Carry a question and its answer, or not."""
        return self._carry(partial(self._books.move, wish, Clock().now()))

    def cancel(self, wish: StoredWish) -> StoredEntry:
        """Carry a question and its answer, or not."""
        return self._carry(partial(self._books.cancel, wish, Clock().now()))

    def entry(self, op: str) -> StoredEntry | None:
        """Carry a question and its answer, or not."""
        return self._carry(partial(self._books.entry, op))

    def arrive(self) -> None:
        """Let everything arrive that is still under way."""
        late, self._late, self._very_late = self._late + self._very_late, [], []
        _do(late)

    def _carry(self, ask: Callable[[], Told]) -> Told:
        fate = "fine" if self.calm else self._script.choose(LINE)
        fate = self.fates.pop(0) if self.fates else fate
        late, self._late = self._late, []
        if fate == "dies before":
            raise Died
        self._late += [ask] * (fate == "late")
        self._very_late += [ask] * (fate == "very late")
        if fate in {"request lost", "late", "very late"}:
            _do(late)
            raise Trouble
        try:
            told = ask()
            if fate == "twice":
                ask()
        finally:
            _do(late)
        if fate == "dies after":
            raise Died
        if fate == "answer lost":
            raise Trouble
        return told


def _do(late: list[Callable[[], object]]) -> None:
    """Let late questions come; nobody hears their answers any more."""
    for ask in late:
        try:
            ask()
        except Trouble:
            continue


class StoredDay:
    """A till with its real books, lane and driver, and a card of the shop; no bank anywhere."""

    def __init__(self, folder: Path, loaded: int = 5000) -> None:
        """Found the shop, and load the card."""
        self.store = Store.new(folder / "shop.store")
        self.store.cards.register(TERMINAL, Clock().now(), "owner")
        self.run = self._count = 0
        self.basket = trade.scanned(Basket("an open basket"), random.Random(1))  # noqa: S311
        self.store.books.keep(self.basket, Clock().now())
        self.begin(Script())
        self.ask(CardKind.STORED_LOAD, loaded)

    def begin(self, script: Script) -> None:
        """Begin another run on the same card."""
        self.run, self._count, self.script = self.run + 1, 0, script
        self.way = Way(self.store.stored, script)
        self.lane = self.started()

    def started(self) -> Lane:
        """Start the till, as after a power cut."""
        books = Mortal(self.store.cards, self.script)
        while True:
            try:
                recover(books, Clock())
            except Died:
                continue
            return Lane(books, StoredDriver(self.way), Clock(), VAULT)

    def ask(
        self, kind: CardKind, minor: int, original: Attempt | None = None, *, partial: bool = False
    ) -> Outcome:
        """Ask for something with the card."""
        self._count += 1
        asked = Intent(
            f"r{self.run}a{self._count}", kind, Money(minor, "CNY"), SHOWN,
            self.basket.basket_id if kind is CardKind.STORED else "", Clock().now(), "owner",
            None if original is None else refer(original), partial=partial,
        )  # fmt: skip
        return self.lane.charge(asked, Secret())

    def strike(self, column: str) -> None:
        """Let the next question meet this."""
        if column in _FATES:
            self.way.fates = [_FATES[column]]
        else:
            # The write after the intent's is the one that counts.
            way = WRITE.index("dies before" if "before" in column else "dies after")
            self.script.given = (*(0 for _ in self.script.asked), 0, 0, way)

    def through(self, job: Callable[[], object]) -> None:
        """Do something; where the till dies over it, start it again; then work off what is due."""
        try:
            job()
        except Died:
            self.lane = self.started()
        self.end()

    def end(self) -> None:
        """End the day: the way is calm, what is due is done, everything late arrives."""
        self.script.given = ()
        self.way.calm, self.way.fates = True, []
        for _ in range(9):
            if not self.lane.work_off():
                break
        self.way.arrive()

    @property
    def last(self) -> Attempt:
        """Give what was asked last, as the books have it."""
        found = self.store.cards.attempt(f"r{self.run}a{self._count}")
        assert found is not None
        return found

    @property
    def left(self) -> int | None:
        """Give what is on the card."""
        return self.store.cards.left_on(SHOWN.key)
