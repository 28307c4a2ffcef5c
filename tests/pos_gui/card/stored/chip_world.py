"""What can fail between a till and a chip card? The real store, lane and driver; a bad reader."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from db.facts.card import Attempt, CardKind, CardShown, EntryMode, Intent
from db.facts.money import Money
from pos_gui.card.lane import Lane, Outcome, Secret
from pos_gui.card.recovery import recover
from pos_gui.card.stored.apdu import CardGone
from pos_gui.card.stored.chip_driver import ChipDriver, Chips
from tests.pos_gui.card.bank_day import Mortal, refer
from tests.pos_gui.card.faults.world import VAULT, WRITE, Clock, Died, Script
from tests.pos_gui.card.stored.virtual_card import NUMBER, SHOP_KEY, VirtualCard
from tests.pos_gui.card.stored.world import StoredDay

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from db.facts.moment import Moment
    from db.facts.stored import StoredEntry, StoredShort, StoredStanding, StoredWish
    from db.stored import Stored
    from pos_gui.card.stored.apdu import Transport

LINE = (
    "fine", "request lost", "answer lost", "duplicated", "request spoilt", "answer spoilt",
    "dies before", "dies after", "taken away",
)  # fmt: skip
"""taken away: by its owner, who has not come back at the end of the day."""
DEBIT = 0x54
MOVE = (0x50, 0x52, DEBIT)
_FATES = {
    "request lost": "request lost",
    "answer lost": "answer lost",
    "duplicated": "duplicated",
    "corrupted": "answer spoilt",
    "crash before send": "dies before",
    "crash while waiting": "dies after",
}
"""The matrix's columns; what comes too late is a card that left: there is no such cell."""


def key_of(number: str) -> str:
    """Know a card again by its number."""
    return f"key of {number}"


SHOWN = CardShown(f"{NUMBER[:6]}******{NUMBER[-4:]}", key_of(NUMBER), "", EntryMode.CHIP)


class Field:
    """A reader on which everything can happen, and the card that is shown at it."""

    def __init__(self, card: VirtualCard, script: Script) -> None:
        """Ask this script."""
        self.card_there: VirtualCard | None = card
        self.own, self.script = card, script
        self.fates: list[str] = []
        """What happens to the next moves, before the script is asked."""
        self.asked: list[int] = []
        self.calm = self.leaves = False

    def card(self, wait_s: float) -> Transport:
        """Give what lies there; whoever was asked shows the card again."""
        del wait_s
        if self.card_there is None:
            raise CardGone
        self.card_there.power()
        return self

    def exchange(self, question: bytes) -> bytes:
        """Carry a question and its answer, or not."""
        self.asked.append(question[1])
        if self.card_there is None:
            raise CardGone
        try:
            return self._carried(question, self._fate(question))
        finally:
            if self.leaves and question[1] in MOVE:
                self.card_there = None

    def _carried(self, question: bytes, fate: str) -> bytes:
        if fate == "dies before":
            raise Died
        if fate == "taken away":
            self.card_there = None
        if fate in {"request lost", "taken away"}:
            raise CardGone
        if fate == "request spoilt":
            question = question[:-2] + bytes([question[-2] ^ 1]) + question[-1:]
        told = self.own.answer(question)
        if fate == "duplicated":
            told = self.own.answer(question)
        if fate == "dies after":
            raise Died
        if fate == "answer lost":
            raise CardGone
        return bytes([told[0] ^ 1]) + told[1:] if fate == "answer spoilt" else told

    def _fate(self, question: bytes) -> str:
        if self.calm:
            return "fine"
        if self.fates and question[1] in MOVE:
            return self.fates.pop(0)
        return self.script.choose(LINE)


class Shadow:
    """The real ledger; the till may die around each write."""

    def __init__(self, books: Stored, script: Script) -> None:
        """Ask this script."""
        self._books, self._script = books, script

    def move(self, wish: StoredWish) -> StoredEntry | StoredShort:
        """Write a move."""
        return self._write(self._books.move, wish)  # type: ignore[no-any-return]

    def cancel(self, wish: StoredWish) -> StoredEntry:
        """Write a cancel."""
        return self._write(self._books.cancel, wish)  # type: ignore[no-any-return]

    def entry(self, op: str) -> StoredEntry | None:
        """Look it up."""
        return self._books.entry(op)

    def standing(self, key: str) -> StoredStanding:
        """Look it up."""
        return self._books.standing(key)

    def _write(self, write: Callable[[StoredWish, Moment], Any], wish: StoredWish) -> Any:  # noqa: ANN401
        fate = self._script.choose(WRITE)
        if fate == "dies before":
            raise Died
        told = write(wish, Clock().now())
        if fate == "dies after":
            raise Died
        return told


class ChipDay(StoredDay):
    """A till with a reader, and a chip card of the shop with money on it; no bank anywhere."""

    driver: type[ChipDriver] = ChipDriver

    def __init__(self, folder: Path, loaded: int = 5000) -> None:
        """Found the shop, and load the card."""
        folder.mkdir(exist_ok=True)
        self.purse = VirtualCard()
        super().__init__(folder, loaded)

    def begin(self, script: Script) -> None:
        """Begin another run on the same card."""
        self.run, self._count, self.script = self.run + 1, 0, script
        self.field = Field(self.purse, script)
        self.lane = self.started()

    def started(self) -> Lane:
        """Start the till, as after a power cut; the card still lies there, or not."""
        books: Any = Mortal(self.store.cards, self.script)
        while True:
            try:
                recover(books, Clock())
            except Died:
                continue
            chips = Chips(self.field, lambda: SHOP_KEY, key_of, 0)
            shadow = Shadow(self.store.stored, self.script)
            return Lane(books, self.driver(shadow, chips), Clock(), VAULT)

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
        """Let the next move meet this, or the write of its answer."""
        if column in _FATES:
            self.field.fates = [_FATES[column]]
        else:
            # W1, select, stand, move, the ledger's write: then the answer's.
            way = WRITE.index("dies before" if "before" in column else "dies after")
            self.script.given = (*(0 for _ in self.script.asked), 0, 0, 0, 0, 0, way)

    def end(self) -> None:
        """Let the background try until nothing is due or a manager must find out."""
        self.script.given = ()
        self.field.calm, self.field.fates = True, []
        for _ in range(12):
            if not self.lane.work_off():
                break

    def ask_and_lose(self, kind: CardKind, minor: int) -> None:
        """Ask, and let the owner leave with the card while it is asked."""
        self.field.leaves = True
        self.ask(kind, minor)

    def comes_back(self) -> None:
        """Let the owner come back with the card."""
        self.field.card_there, self.field.leaves = self.purse, False

    @property
    def left(self) -> int | None:
        """Give what is on the card, by the card's own word."""
        return self.purse.balance

    @property
    def in_ledger(self) -> int:
        """Give what is on it by the ledger's word."""
        return self.store.stored.standing(SHOWN.key).balance.minor
