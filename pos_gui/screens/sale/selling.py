"""What is seen while goods are entered?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from pos_gui.screens.kit.keys import Key
from pos_gui.screens.kit.views import Shape
from pos_gui.screens.sale.basket import BasketView, TableHead
from pos_gui.screens.sale.side import Side
from pos_gui.screens.sale.stage import Stage
from pos_gui.screens.sale.steps import Help
from pos_gui.screens.sale.strips import LastItem, Totals
from pos_gui.screens.sale.zones import columns, zones

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from pos_gui.screens.kit.look import Look
    from pos_gui.screens.kit.scale import Sizes
    from pos_gui.screens.sale.view import SellView
    from pos_gui.screens.sale.zones import Box


class Selling(Stage):
    """Member, last item, basket, totals, and the right column."""

    def __init__(
        self,
        look: Look,
        view: SellView,
        press: Callable[[str], None],
        parent: QWidget,
    ) -> None:
        """Show this basket."""
        super().__init__(look, press, parent)
        self._member = Key(look, Shape.FLAT, press, self, ground="surface")
        self._last = LastItem(look, view.last, press, self)
        self._head = TableHead(look, "", self)
        self._basket = BasketView(look, lambda row: press(f"row:{row}"), self)
        self._basket.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        self._totals = Totals(look, view.totals, self)
        self._side = Side(look, press, self)
        self._help: Help | None = None
        self._sizes: Sizes | None = None
        self.show_view(view)

    @property
    def basket(self) -> BasketView:
        """Give the table."""
        return self._basket

    def show_view(self, view: SellView) -> None:
        """Show a basket; only what changed is painted."""
        self._member.show_view(view.member)
        if view.last != self._last.view:
            self._last.show_view(view.last)
            self._announce(view)
        self._basket.show_rows(view.rows, view.selected)
        self._on_scrolled()
        self._totals.show_view(view.totals)
        self._side.show_view(view.side)
        self._show_help(view)

    def _announce(self, view: SellView) -> None:
        """Let a screen reader say the line just entered and the new total."""
        from PySide6.QtGui import (  # noqa: PLC0415  (a start says nothing aloud)
            QAccessible,
            QAccessibleAnnouncementEvent,
        )

        if QAccessible.isActive():
            said = f"{self._last.spoken()}, {self._totals.spoken_of(view.totals)}"
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._last, said))

    def _on_scrolled(self) -> None:
        self._head.show_view(self._basket.unseen)

    def _show_help(self, view: SellView) -> None:
        wanted = view.help if not view.rows else None
        if wanted is not None and self._help is None:
            self._help = Help(self.look, wanted, self.press, self)
            self._place_help()
        if self._help is not None:
            if wanted is not None:
                self._help.show_view(wanted)
                self._place_help()
                self._help.raise_()
            self._help.setVisible(wanted is not None)

    def place(self, sizes: Sizes) -> None:
        """Lay out the zones."""
        self._sizes = sizes
        at = zones(sizes)
        x, y, wide, high = at.member
        self.put(self._member, (x + 1, y, wide - 1, high - 1))
        self.put(self._last, at.last)
        self.put(self._head, at.head)
        self.put(self._basket, at.basket)
        self._on_scrolled()
        self.put(self._totals, at.totals)
        x, y, wide, high = at.tabs
        left, pad = columns(sizes)
        self._side.place(high, pad)
        self.put(self._side, (left, y, sizes.width - left, high + at.page[3]))
        self._place_help()

    def _place_help(self) -> None:
        if self._sizes is None or self._help is None:
            return
        at = zones(self._sizes)
        x, y, wide, high = at.basket
        if self._help.view.steps:
            y, high = at.head[1], high + at.head[3]
        self.put(self._help, (x, y, wide, high))

    def retranslate(self) -> None:
        """Say the words anew."""
        self._side.retranslate()
        self._head.update()

    def entry_box(self, sizes: Sizes) -> Box:
        """Lie left of the member."""
        return zones(sizes).entry
