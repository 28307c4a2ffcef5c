"""How are goods without a barcode sold? Groups of tiles, four across where there is room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QWidget

from db.words import say
from pos_gui.screens.kit.ink import Ink
from pos_gui.screens.kit.keys import Key
from pos_gui.screens.kit.keyset import KeySet, grid_cells
from pos_gui.screens.kit.views import KeyView, Shape

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from pos_gui.screens.kit.look import Look
    from pos_gui.screens.sale.view import SideView


_TILE_HIGH = 92
_TILE_WIDE = 92
_TILE_MOST = 1.6


class Quick(QWidget):
    """Goods without a barcode: groups above, tiles below."""

    def __init__(
        self, look: Look, press: Callable[[str], None], parent: QWidget | None = None
    ) -> None:
        """Begin without keys."""
        super().__init__(parent)
        self.look = look
        self._count = ""
        self._groups: list[Key] = []
        self._press = press
        self._views: tuple[tuple[KeyView, ...], tuple[KeyView, ...]] = ((), ())
        self._tiles = KeySet(look, Shape.TILE, press, self)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName(say("Quick keys", "Quick keys"))

    def show_view(self, view: SideView) -> None:
        """Show the open group."""
        if (view.quick_pages, view.quick) != self._views or view.quick_count != self._count:
            self._count = view.quick_count
            self._views = (view.quick_pages, view.quick)
            self._place()
            self.update()

    def dress(self, look: Look) -> None:
        """Wear another look."""
        self.look = look
        self._tiles.dress(look)
        for group in self._groups:
            group.dress(look)
        self._place()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the new room."""
        del event
        self._place()

    def _place(self) -> None:
        look, px = self.look, self.look.sizes.px
        groups, tiles = self._views
        while len(self._groups) < len(groups):
            self._groups.append(_Group(look, Shape.FLAT, self._press, self))
        high = px(44)
        bold = look.face(look.sizes.meta, bold=True)
        wants = [bold.width(view.text) + px(24) for view in groups]
        room_left = self.width() - 2 * look.edge - look.meta.width(self._count)
        share = min(1.0, room_left / max(1.0, sum(wants)))
        x = 0.0
        for key, view, wide in zip(self._groups, groups, wants, strict=False):
            key.show_view(view)
            key.setGeometry(round(x), 0, round(wide * share), high)
            key.show()
            x += wide * share
        for key in self._groups[len(groups) :]:
            key.hide()
        half = look.gap // 2
        side = look.edge - half
        room = QRect(side, high, self.width() - 2 * side, self.height() - high - half)
        self._tiles.setGeometry(room)
        columns = max(2, min(4, room.width() // px(_TILE_WIDE)))
        rows = max(1, (room.height() + px(20)) // px(_TILE_HIGH))
        shown = tiles[: rows * columns]
        cells = grid_cells(len(shown), columns)
        self._tiles.show_keys(shown, cells, (rows, columns), _TILE_MOST)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground and the count of pages."""
        del event
        look, px = self.look, self.look.sizes.px
        with Ink(self, look) as ink:
            ink.fill(self.rect(), look.theme.canvas)
            at = (self.width() - look.edge, px(24))
            ink.right(look.meta, look.theme.text_2, at, self._count)


class _Group(Key):
    """The name of a group of quick keys: bold when open."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the name."""
        del event
        look = self.look
        bold = self.view.chosen
        colour = look.theme.text if bold else look.theme.text_2
        with Ink(self, look) as ink:
            ink.fill(self.rect(), look.theme.canvas)
            if self.isDown():
                ink.fill(self.rect(), look.theme.pressed)
                colour = look.theme.on_pressed
            face = look.face(look.sizes.meta, bold=bold)
            text = face.elide(self.view.text, self.width() - look.edge)
            ink.left(face, colour, (look.edge, look.sizes.px(24)), text)
            if self.hasFocus():
                ink.box(self.rect(), look.theme.focus, None, look.focus_px)
