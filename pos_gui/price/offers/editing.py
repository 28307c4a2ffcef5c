"""How is a sentence filled by keys alone? From slot to slot; what is typed chooses what stands.

Knows no window: a screen shows `pieces`, `at` and `options`, and tells what was pressed.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from pos_gui.price.offers.slots import Option, OutOf
from pos_gui.price.offers.telling import Kind, Slot
from pos_gui.price.offers.written import form_of, get

if TYPE_CHECKING:
    from pos_gui.price.offers.draft import Draft
    from pos_gui.price.offers.slots import Slots
    from pos_gui.price.offers.telling import Piece, Telling


class Editing:
    """One draft, and the slot that stands open."""

    def __init__(self, draft: Draft, slots: Slots, telling: Telling) -> None:
        """Begin at what every owner fills: the goods, or how much is to be spent."""
        self._slots, self._telling = slots, telling
        self.draft = draft
        self.pieces: list[Piece] = []
        self.typed, self.chosen, self.at = "", 0, 1
        self.options: tuple[Option, ...] = ()
        self._show()
        first = Kind.MONEY if form_of(draft.body) == "spend" else Kind.GOODS
        self.at = next((at for at, one in enumerate(self.slots) if one.kind is first), 1)
        self._look()

    @property
    def slots(self) -> list[Slot]:
        """List the slots in the order of the sentence."""
        return [one for one in self.pieces if isinstance(one, Slot)]

    @property
    def slot(self) -> Slot:
        """Give the slot that stands open."""
        return self.slots[self.at]

    def type(self, text: str) -> None:
        """Look for what this can mean."""
        self.typed, self.chosen = text, 0
        self._look()

    def move(self, step: int) -> None:
        """Choose another option."""
        if self.options:
            self.chosen = (self.chosen + step) % len(self.options)

    def go(self, step: int) -> bool:
        """Take what is chosen and go on; False where what was typed means nothing here."""
        if self.typed and not self.options:
            return False
        path = self.slot.path
        grown = self._take()
        paths = [one.path for one in self.slots]
        if grown:
            last = f"{path}.{len(get(self.draft.body, path)) - 1}"
            mine = [at for at, one in enumerate(paths) if f"{one}.".startswith(f"{last}.")]
            self.at = mine[0]
        else:
            # A slot that is gone made room for the one that stands there now.
            self.at = (paths.index(path) + step if path in paths else self.at) % len(paths)
        self.type("")
        return True

    def open(self, place: int) -> None:
        """Take what is chosen and open another slot, by its place among them."""
        path = self.slots[place].path
        if not (self.typed and not self.options):
            self._take()
        paths = [one.path for one in self.slots]
        self.at = paths.index(path) if path in paths else min(place, len(paths) - 1)
        self.type("")

    def choose(self, number: int) -> bool:
        """Take an option by its number, and go on."""
        self.chosen = number
        return self.go(1)

    def scanned(self, code: str) -> bool:
        """Take goods by their code, where goods are asked for."""
        if self.slot.kind is not Kind.GOODS:
            return False
        sign = "+" if self.typed == "+" else ""
        self.type(f"{sign}{code}")
        goods = [at for at, one in enumerate(self.options) if one.note]
        return bool(goods) and self.choose(goods[0])

    def show_rare(self) -> None:
        """Show the slots that are seldom used, or hide them again."""
        path = self.slot.path
        self.draft = replace(self.draft, rare=not self.draft.rare)
        self._show()
        paths = [one.path for one in self.slots]
        self.at = paths.index(path) if path in paths else 1
        self.type("")

    def finish(self) -> bool:
        """Take what is chosen where the sentence stands; False where it means nothing."""
        if self.typed and not self.options:
            return False
        self._take()
        self.type("")
        return True

    def _take(self) -> bool:
        """Fill the open slot with what is chosen, if that is not there yet; say if a part came."""
        if not self.options or (not self.typed and self.chosen == 0):
            return False
        slot, value = self.slot, self.options[self.chosen].value
        self.draft = self.draft.filled(self._slots, slot, value, self._telling)
        self._show()
        return slot.kind is Kind.MORE and bool(value) and value is not OutOf

    def _show(self) -> None:
        self.pieces = self.draft.pieces(self._telling)
        self.at = min(self.at, len(self.slots) - 1)
        self._look()

    def _look(self) -> None:
        self.options = self._slots.options(self.draft.body, self.slot, self.typed)
