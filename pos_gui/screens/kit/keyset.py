"""How do several keys lie side by side? Rows of cells, made when first needed, kept for ever."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from pos_gui.screens.kit.keys import Key

if TYPE_CHECKING:
    from collections.abc import Callable

    from pos_gui.screens.kit.look import Look
    from pos_gui.screens.kit.views import KeyView, Shape

Cell = tuple[int, int, int]
"""Row, column, and how many columns wide."""


class KeySet(QWidget):
    """Keys in a grid; a missing key leaves its cell blank, and nothing moves."""

    def __init__(
        self,
        look: Look,
        shape: Shape,
        press: Callable[[str], None],
        parent: QWidget | None = None,
        *,
        ground: str = "canvas",
    ) -> None:
        """Begin without keys."""
        super().__init__(parent)
        self.look, self._shape, self._press = look, shape, press
        self._ground = ground
        self._keys: list[Key] = []
        self._cells: tuple[Cell, ...] = ()
        self._grid = (1, 1)
        self._most = 0.0
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName(shape.value)

    def show_keys(
        self,
        views: tuple[KeyView | None, ...],
        cells: tuple[Cell, ...],
        grid: tuple[int, int],
        most: float = 0,
    ) -> None:
        """Show these keys in a grid of rows and columns; `most` caps their height, in keys."""
        placed = (cells, grid, most) == (self._cells, self._grid, self._most)
        self._cells, self._grid, self._most = cells, grid, most
        while len(self._keys) < len(views):
            key = Key(self.look, self._shape, self._press, self, ground=self._ground)
            self._keys.append(key)
            placed = False
        for key, view in zip(self._keys, views, strict=False):
            if view is not None:
                key.show_view(view)
            key.setVisible(view is not None)
        for key in self._keys[len(views) :]:
            key.hide()
        if not placed:
            self._place()

    def dress(self, look: Look) -> None:
        """Wear another look."""
        self.look = look
        for key in self._keys:
            key.dress(look)
        self._place()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the new room."""
        del event
        self._place()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground between the keys."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), getattr(self.look.theme, self._ground))
        painter.end()

    def _place(self) -> None:
        rows, columns = self._grid
        wide, high = self.width() / columns, self.height() / rows
        if self._most:
            high = min(high, round(self._most * self.look.sizes.key) + self.look.gap)
        for key, (row, column, span) in zip(self._keys, self._cells, strict=False):
            left, right = round(column * wide), round((column + span) * wide)
            top, bottom = round(row * high), round((row + 1) * high)
            key.setGeometry(QRect(left, top, right - left, bottom - top))


def grid_cells(count: int, columns: int) -> tuple[Cell, ...]:
    """Give the cells of keys that simply follow each other."""
    return tuple((at // columns, at % columns, 1) for at in range(count))
