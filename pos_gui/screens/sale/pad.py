"""Which keys does the pad have, and how do they lie on high and on low panels?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.words import say
from pos_gui.screens.kit.keyset import KeySet
from pos_gui.screens.kit.views import KeyView, Shape, Size, Tone

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QWidget

    from pos_gui.screens.kit.look import Look

TALLEST = 1.25
"""How much higher than 20 mm a key may become when the glass is shared."""


def _digit(sign: str) -> KeyView:
    return KeyView(f"type:{sign}", sign, size=Size.DIGIT)


def _function(command: str, text: str, icon: str = "", cap: str = "") -> KeyView:
    return KeyView(command, "" if icon else text, text if icon else cap, icon, tone=Tone.ALT,
                   size=Size.BODY, spoken=text)  # fmt: skip


def pad_keys() -> dict[str, KeyView]:
    """Say the fixed keys of the pad by their commands."""
    keys = [_digit(sign) for sign in ("7", "8", "9", "4", "5", "6", "1", "2", "3", "0", "00", ".")]
    keys += [
        _function("rubout", say("Pad", "Back"), "backspace"),
        _function("type:*", say("Pad", "Quantity"), "times"),
        _function("type:/", say("Pad", "Discount"), "slash"),
        _function("price", say("Pad", "Price"), cap="F6"),
        _function("up", say("Pad", "Line up"), "arrow_up"),
        _function("down", say("Pad", "Line down"), "arrow_down"),
        KeyView("enter", say("Pad", "Confirm"), "Enter", tone=Tone.INK, bold=True),
        KeyView("clear", say("Pad", "Clear"), tone=Tone.ALT, bold=True),
    ]
    return {key.command: key for key in keys}


_TALL = (
    ("type:7", "type:8", "type:9", "rubout"),
    ("type:4", "type:5", "type:6", "type:*"),
    ("type:1", "type:2", "type:3", "type:/"),
    ("type:0", "type:00", "type:.", "price"),
    ("up", "down", "enter", ""),
)
_LOW = (
    ("type:7", "type:8", "type:9", "rubout", "type:*"),
    ("type:4", "type:5", "type:6", "type:/", "price"),
    ("type:1", "type:2", "type:3", "up", "down"),
    ("type:0", "type:00", "type:.", "enter", ""),
)


class Pad(KeySet):
    """Digits, functions and Enter, the notes people pay with on top."""

    def __init__(
        self, look: Look, press: Callable[[str], None], parent: QWidget | None = None
    ) -> None:
        """Begin with the fixed keys."""
        super().__init__(look, Shape.STACK, press, parent)
        self.setAccessibleName(say("Pad", "Pad"))
        self._cash: tuple[KeyView, ...] = ()
        self._tall: bool | None = None

    def show_cash(self, cash: tuple[KeyView, ...]) -> None:
        """Show exact and the notes."""
        if cash != self._cash or self._tall is None:
            self._cash = cash
            self._fill()

    def retranslate(self) -> None:
        """Say the words anew."""
        self._fill()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose four columns or, on a low panel, five."""
        if self._tall is not self._is_tall():
            self._fill()
        super().resizeEvent(event)

    def _is_tall(self) -> bool:
        return self.height() >= 6 * (self.look.sizes.key + self.look.gap)

    def _fill(self) -> None:
        self._tall = self._is_tall()
        columns = 4 if self._tall else 5
        known = pad_keys()
        views: list[KeyView | None] = []
        cells = []
        at = 0
        for number, cash in enumerate(self._cash[: columns - 1]):
            span = 2 if number == 0 else 1
            views.append(cash)
            cells.append((0, at, span))
            at += span
        for row, commands in enumerate(_TALL if self._tall else _LOW, 1):
            for column, command in enumerate(commands):
                if command:
                    views.append(known[command])
                    cells.append((row, column, 2 if command == "enter" else 1))
        rows = 6 if self._tall else 5
        self.show_keys(tuple(views), tuple(cells), (rows, columns), TALLEST)
