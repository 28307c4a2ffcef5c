"""What is seen while the goods that come back are marked on their receipt?"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from pos_gui.screens.kit.keyset import KeySet, grid_cells
from pos_gui.screens.kit.views import Shape
from pos_gui.screens.sale.panel import Panel
from pos_gui.screens.sale.stage import Ground, Stage, Title
from pos_gui.screens.sale.strips import LastItem, Totals
from pos_gui.screens.sale.zones import columns

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QWheelEvent
    from PySide6.QtWidgets import QWidget

    from pos_gui.screens.kit.look import Look
    from pos_gui.screens.kit.scale import Sizes
    from pos_gui.screens.sale.step_views import ReturnView
    from pos_gui.screens.sale.zones import Box


class Lines(KeySet):
    """The lines of a receipt, as many as fit; the one a quantity is for is in sight."""

    def __init__(self, look: Look, press: Callable[[str], None], parent: QWidget) -> None:
        """Begin without lines."""
        super().__init__(look, Shape.LINE, press, parent, ground="surface")
        self._first = 0
        self._view: ReturnView | None = None

    def show_lines(self, view: ReturnView) -> None:
        """Show the lines around the selected one."""
        self._view = view
        if view.selected >= 0:
            room = self._room()
            self._first = min(self._first, view.selected)
            self._first = max(self._first, view.selected - room + 1)
        self._show()

    def _room(self) -> int:
        return max(1, self.height() // max(1, self.look.sizes.row))

    def _show(self) -> None:
        if self._view is None:
            return
        room = self._room()
        self._first = max(0, min(self._first, len(self._view.lines) - room))
        shown = self._view.lines[self._first : self._first + room]
        at = self._view.selected - self._first
        if 0 <= at < len(shown):
            shown = (*shown[:at], replace(shown[at], current=True), *shown[at + 1 :])
        self.show_keys(shown, grid_cells(len(shown), 1), (room, 1))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Move by lines."""
        self._first -= event.angleDelta().y() // 120
        self._show()


class Returning(Stage):
    """Money will go out: reasons left, the receipt's lines right, what comes back below."""

    def __init__(
        self, look: Look, view: ReturnView, press: Callable[[str], None], parent: QWidget
    ) -> None:
        """Show this receipt."""
        super().__init__(look, press, parent)
        self._view = view
        self._panel = Panel(look, press, self)
        self._ground = Ground(look, "surface", self)
        self._rest = Ground(look, "surface", self)
        self._title = Title(look, "surface", self)
        self._last = LastItem(look, view.last, press, self)
        self._lines = Lines(look, press, self)
        self._totals = Totals(look, view.totals, self)
        self.show_view(view)

    def show_view(self, view: ReturnView) -> None:
        """Show what is marked."""
        self._view = view
        self._panel.show_view(view.panel)
        self._title.show_words(view.heading)
        self._last.show_view(view.last)
        self._lines.show_lines(view)
        self._totals.show_view(view.totals)

    def place(self, sizes: Sizes) -> None:
        """Lay out the mirror image of the selling screen."""
        left, _pad = columns(sizes)
        right = sizes.width - left
        y = sizes.header + sizes.ribbon
        sums = sizes.height - sizes.key_bar - sizes.total
        self.put(self._panel, (0, y, right - 1, sums - y))
        member = min(sizes.member, left * 2 // 5)
        x = sizes.width - member
        self.put(self._ground, (x, y, member, sizes.entry))
        px = sizes.px
        self.put(self._title, (x + px(12), y + px(4), member - px(24), sizes.entry - px(8)))
        y += sizes.entry
        self.put(self._last, (right, y, left, sizes.last))
        y += sizes.last
        rows = max(1, (sums - y) // sizes.row)
        self.put(self._rest, (right, y, left, sums - y))
        self.put(self._lines, (right, y, left, rows * sizes.row))
        self._lines.show_lines(self._view)
        self.put(self._totals, (right, sums, left, sizes.total))

    def retranslate(self) -> None:
        """Nothing is said here that the view does not say."""

    def entry_box(self, sizes: Sizes) -> Box:
        """Lie above the lines."""
        left, _pad = columns(sizes)
        member = min(sizes.member, left * 2 // 5)
        y = sizes.header + sizes.ribbon
        return sizes.width - left, y, left - member, sizes.entry
