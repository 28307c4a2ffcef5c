"""How is a list answered? Choices under a title, and below them what may not be done now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from pos_gui.screens.kit.ink import Ink
from pos_gui.screens.kit.keyset import KeySet, grid_cells
from pos_gui.screens.kit.views import Shape

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from pos_gui.screens.kit.look import Look
    from pos_gui.screens.sale.view import PanelView


_ONE_COLUMN = 8
"""Choices that one column has room for."""


class Panel(QWidget):
    """A list in the right column that is to be answered: a title, keys, what may not be done."""

    def __init__(
        self, look: Look, press: Callable[[str], None], parent: QWidget | None = None
    ) -> None:
        """Begin without a list."""
        super().__init__(parent)
        self.look = look
        self.view: PanelView | None = None
        self._open = KeySet(look, Shape.CHOICE, press, self)
        self._barred = KeySet(look, Shape.CHOICE, press, self)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName("panel")

    def show_view(self, view: PanelView) -> None:
        """Show this list."""
        if view == self.view:
            return
        self.view = view
        self.setAccessibleName(view.title)
        self._place()
        self.update()

    def dress(self, look: Look) -> None:
        """Wear another look."""
        self.look = look
        self._open.dress(look)
        self._barred.dress(look)
        self._place()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the new room."""
        del event
        self._place()

    def _place(self) -> None:
        view = self.view
        if view is None:
            return
        half, px = self.look.gap // 2, self.look.sizes.px
        side = self.look.edge - half
        wide = self.width() - 2 * side
        top = px(66 if view.note else 52) - half
        count = len(view.keys)
        columns = 2 if count > _ONE_COLUMN else 1
        rows = -(-count // columns)
        each = self._each(rows + len(view.barred))
        self._open.setGeometry(side, top, wide, each * rows)
        self._open.show_keys(view.keys, grid_cells(count, columns), (max(rows, 1), columns))
        count = len(view.barred)
        top += each * rows + px(56)
        self._barred.setGeometry(side, top, wide, each * count)
        self._barred.show_keys(view.barred, grid_cells(count, 1), (max(count, 1), 1))
        self._barred.setVisible(bool(count))
        self._barred_y = top

    def _each(self, count: int) -> int:
        room = self.height() - self.look.sizes.px(132)
        most = self.look.sizes.key + self.look.gap
        return min(most, room // max(count, 1))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the titles."""
        del event
        look, px, view = self.look, self.look.sizes.px, self.view
        with Ink(self, look) as ink:
            ink.fill(self.rect(), look.theme.canvas)
            if view is None:
                return
            room = self.width() - 2 * look.edge
            bold = look.face(look.sizes.meta, bold=True) if view.note else look.meta
            title = bold.elide(view.title, room)
            ink.left(bold, look.theme.text if view.note else look.theme.text_2,
                     (look.edge, px(27)), title)  # fmt: skip
            if view.note:
                note = look.meta.elide(view.note, room)
                ink.left(look.meta, look.theme.text_2, (look.edge, px(48)), note)
            if view.barred_title:
                at = (look.edge, self._barred_y - px(20))
                ink.left(look.meta, look.theme.text_2, at, view.barred_title)
