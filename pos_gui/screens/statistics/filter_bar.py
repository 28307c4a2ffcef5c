"""What does the filter bar look like? Keys in as many lines as they need, all within reach."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from pos_gui.screens.kit.keys import Key
from pos_gui.screens.kit.views import KeyView, Shape, Size

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from pos_gui.screens.kit.look import Look

HIGH_PX = 42
REMOVE = "remove:"
"""How the commands begin that take a condition away."""


class Chip(Key):
    """A key of the bar; a condition goes by Del too."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take a condition away by Del or Backspace."""
        gone = event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
        if gone and self.view.command.startswith(REMOVE):
            self.click()
        else:
            super().keyPressEvent(event)


class FilterBar(QWidget):
    """The filter bar."""

    def __init__(self, look: Look, press: Callable[[str], None], parent: QWidget) -> None:
        """Begin without keys; `press` hears their commands."""
        super().__init__(parent)
        self.look, self._press = look, press
        self.chips: list[Chip] = []
        self.setAccessibleName("filters")
        self.setFixedHeight(look.sizes.px(HIGH_PX))

    def show_chips(self, views: tuple[KeyView, ...]) -> None:
        """Show these keys in their order."""
        while len(self.chips) < len(views):
            chip = Chip(self.look, Shape.STACK, self._press, self)
            chip.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self.chips.append(chip)
        for at, chip in enumerate(self.chips):
            chip.setVisible(at < len(views))
            if at < len(views):
                chip.show_view(views[at])
        self._place()

    def chip(self, command: str) -> Chip | None:
        """Find a key by its command."""
        found = [one for one in self.chips if one.isVisible() and one.view.command == command]
        return found[0] if found else None

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the line elsewhere."""
        del event
        self._place()

    def _place(self) -> None:
        px, high = self.look.sizes.px, self.look.sizes.px(HIGH_PX)
        x, y = -(self.look.gap // 2), 0
        for chip in self.chips:
            if chip.isHidden():
                continue
            wide = round(self.look.body.width(chip.view.text)) + px(22) + self.look.gap
            wide = min(wide, self.width())
            if x + wide > self.width() + self.look.gap // 2 and x > 0:
                x, y = -(self.look.gap // 2), y + high
            chip.setGeometry(x, y, wide, high)
            x += wide
        if self.height() != y + high:
            self.setFixedHeight(y + high)


def chip_view(command: str, text: str, *, chosen: bool = False) -> KeyView:
    """Make a key of the bar."""
    return KeyView(command, text, size=Size.BODY, chosen=chosen)
