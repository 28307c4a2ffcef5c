"""What lies right of the basket? Tabs over quick keys, functions, the pad, and lists to answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from db.words import say
from pos_gui.screens.kit.ink import Ink
from pos_gui.screens.kit.keys import Key
from pos_gui.screens.kit.keyset import KeySet, grid_cells
from pos_gui.screens.kit.views import KeyView, Shape
from pos_gui.screens.sale.pad import Pad
from pos_gui.screens.sale.panel import Panel
from pos_gui.screens.sale.quick import Quick
from pos_gui.screens.sale.view import Page

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from pos_gui.screens.kit.look import Look
    from pos_gui.screens.sale.view import SideView


_FUNCTION_WIDE = 108


class Side(QWidget):
    """The right column: tabs, and one page at a time, each made when first opened."""

    def __init__(
        self, look: Look, press: Callable[[str], None], parent: QWidget | None = None
    ) -> None:
        """Begin with the tabs."""
        super().__init__(parent)
        self.look, self._press = look, press
        self.setAccessibleName(say("Side", "Keys"))
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._tabs = [Key(look, Shape.TAB, press, self) for _ in Page]
        self._pages: dict[str, Pad | Quick | KeySet | Panel] = {}
        self._view: SideView | None = None
        self._tab_high = 0
        self._pad_wide = 0

    def show_view(self, view: SideView) -> None:
        """Show tabs and the open page."""
        if view == self._view:
            return
        self._view = view
        self._fill()

    def place(self, tab_high: int, pad_wide: int) -> None:
        """Lay out tabs of this height, and a pad of its own of this width, 0 for none."""
        self._tab_high, self._pad_wide = tab_high, pad_wide
        if self._view is not None:
            self._fill()

    def dress(self, look: Look) -> None:
        """Wear another look."""
        self.look = look
        for piece in (*self._tabs, *self._pages.values()):
            piece.dress(look)
        self.update()

    def retranslate(self) -> None:
        """Say the words anew."""
        pad = self._pages.get(Page.PAD)
        if isinstance(pad, Pad):
            pad.retranslate()
        if self._view is not None:
            self._fill()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the new room."""
        del event
        if self._view is not None:
            self._fill()

    def _fill(self) -> None:
        view = self._view
        if view is None:
            return
        split = bool(self._pad_wide)
        page = Page.QUICK if split and view.page is Page.PAD else view.page
        names = {
            Page.QUICK: say("Side", "Quick keys"),
            Page.FUNCTIONS: say("Side", "Functions"),
            Page.PAD: say("Side", "Pad"),
        }
        line = 1
        room = self.width() - line - self._pad_wide
        count = 2 if split else 3
        for at, (tab, each) in enumerate(zip(self._tabs, Page, strict=True)):
            chosen = view.panel is None and each is page
            if split and each is Page.PAD:
                tab.setGeometry(line + room, 0, self._pad_wide, self._tab_high)
            else:
                left, right = room * at // count, room * (at + 1) // count
                tab.setGeometry(line + left, 0, right - left, self._tab_high)
            tab.show_view(KeyView(f"page:{each}", names[each], chosen=chosen))
        shown = {"panel"} if view.panel is not None else {page.value}
        if split:
            shown.add(Page.PAD.value)
        self._show_pages(view, shown, (line, room))

    def _show_pages(self, view: SideView, shown: set[str], across: tuple[int, int]) -> None:
        left, room = across
        top, high = self._tab_high, self.height() - self._tab_high
        half = self.look.gap // 2
        for name in shown:
            piece = self._page(name)
            if name == Page.PAD:
                side = self.look.edge - half
                x = left + room if self._pad_wide else left
                wide = self._pad_wide or room
                piece.setGeometry(x + side, top + side, wide - 2 * side, high - 2 * side)
            elif name == Page.FUNCTIONS:
                side = self.look.edge - half
                piece.setGeometry(left + side, top + side, room - 2 * side, high - 2 * side)
            else:
                piece.setGeometry(left, top, room, high)
            self._fill_page(piece, view)
        for name, piece in self._pages.items():
            piece.setVisible(name in shown)

    def _page(self, name: str) -> Pad | Quick | KeySet | Panel:
        """Give a page, made when it is first opened."""
        known = self._pages.get(name)
        if known is None:
            match name:
                case Page.PAD:
                    known = Pad(self.look, self._press, self)
                case Page.QUICK:
                    known = Quick(self.look, self._press, self)
                case Page.FUNCTIONS:
                    known = KeySet(self.look, Shape.STACK, self._press, self)
                case _:
                    known = Panel(self.look, self._press, self)
            self._pages[name] = known
        return known

    def _fill_page(self, piece: Pad | Quick | KeySet | Panel, view: SideView) -> None:
        if isinstance(piece, Pad):
            piece.show_cash(view.cash)
        elif isinstance(piece, Quick):
            piece.show_view(view)
        elif isinstance(piece, Panel):
            if view.panel is not None:
                piece.show_view(view.panel)
        else:
            keys = view.functions
            columns = max(2, piece.width() // self.look.sizes.px(_FUNCTION_WIDE))
            rows = max(6, -(-len(keys) // columns))
            piece.show_keys(keys, grid_cells(len(keys), columns), (rows, columns), 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground and the line that parts it from the basket."""
        del event
        theme = self.look.theme
        with Ink(self, self.look) as ink:
            ink.fill(self.rect(), theme.canvas)
            ink.line((0, 0), (0, self.height()), theme.hairline)
            if self._pad_wide:
                x = self.width() - self._pad_wide
                ink.line((x, 0), (x, self.height()), theme.hairline)
