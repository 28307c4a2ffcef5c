"""What is common to the steps? An area between ribbon and key bar whose gaps are hairlines."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from pos_gui.screens.kit.ink import Ink

if TYPE_CHECKING:
    from collections.abc import Callable

    from pos_gui.screens.kit.look import Look
    from pos_gui.screens.kit.scale import Sizes
    from pos_gui.screens.sale.zones import Box


HIDDEN = (-2, -2, 1, 1)
"""Where the entry line hears without being seen."""


class Stage(QWidget):
    """One step's part of the window; what its pieces leave open is seen as a hairline."""

    def __init__(self, look: Look, press: Callable[[str], None], parent: QWidget) -> None:
        """Begin with this look; `press` hears every command."""
        super().__init__(parent)
        self.look, self.press = look, press
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName(type(self).__name__)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the hairlines."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), self.look.theme.hairline)
        painter.end()

    def dress(self, look: Look) -> None:
        """Wear another look: every child does."""
        self.look = look
        for child in self.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
            wear = getattr(child, "dress", None)
            if wear is not None:
                wear(look)
        self.update()

    def place(self, sizes: Sizes) -> None:
        """Lay the pieces out; their boxes are of the window, the stage begins below the ribbon."""

    def entry_box(self, sizes: Sizes) -> Box:
        """Say where the entry line lies in this step."""
        raise NotImplementedError

    def put(self, piece: QWidget, box: Box) -> None:
        """Lay a piece into a box of the window."""
        x, y, wide, high = box
        piece.setGeometry(x, y - self.y(), wide, high)


class Title(QWidget):
    """A few words over keys, and a note at the right."""

    def __init__(self, look: Look, ground: str, parent: QWidget) -> None:
        """Lie on this ground."""
        super().__init__(parent)
        self.look, self._ground = look, ground
        self._words = ("", "")
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName("title")

    def show_words(self, title: str, note: str = "") -> None:
        """Show these words."""
        if (title, note) != self._words:
            self._words = (title, note)
            self.setAccessibleName(title)
            self.update()

    def dress(self, look: Look) -> None:
        """Wear another look."""
        self.look = look
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the words."""
        del event
        look, theme = self.look, self.look.theme
        title, note = self._words
        middle = self.height() / 2
        with Ink(self, look) as ink:
            ink.fill(self.rect(), getattr(theme, self._ground))
            x = ink.right(look.meta, theme.text_2, (self.width(), middle), note)
            text = look.meta.elide(title, x - look.gap)
            ink.left(look.meta, theme.text_2, (0, middle), text)


class Ground(QWidget):
    """A plain area in one colour of the theme."""

    def __init__(self, look: Look, colour: str, parent: QWidget) -> None:
        """Fill with this colour."""
        super().__init__(parent)
        self.look, self._colour = look, colour
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName("ground")

    def dress(self, look: Look) -> None:
        """Wear another look."""
        self.look = look
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Fill it."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), getattr(self.look.theme, self._colour))
        painter.end()


def inset(box: Box, by: int) -> QRect:
    """Shrink a box on all sides."""
    x, y, wide, high = box
    return QRect(x + by, y + by, wide - 2 * by, high - 2 * by)
