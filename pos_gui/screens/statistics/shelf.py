"""What can be looked at? Today, what was saved, then every report by its part of the list."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QRect, QSize, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from db.facts.value import dataclass
from db.words import say
from pos_gui.screens.statistics.sheets import bars_sheet
from pos_gui.screens.statistics.typed import begins

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter
    from PySide6.QtWidgets import QWidget

    from pos_gui.screens.kit.look import Look
    from pos_gui.screens.statistics.report_rows import Index

WIDE_PX = 184
NARROW_PX = 1200
"""On a narrower window the list lies over the page, and only while it is wanted."""
_ROW_PX, _HEAD_PX, _LEFT_PX, _BAR_PX = 31, 40, 20, 4
_FIRST = 2
"""Above so many lines stands the shop's name, which is nobody's line."""
_ROOT = QModelIndex()
ITEM = int(Qt.ItemDataRole.UserRole)


@dataclass(frozen=True, slots=True)
class Item:
    """A line of the list."""

    text: str
    """What it says."""
    command: str = ""
    """What it opens; empty is a heading."""
    strong: bool = False
    """Whether it is the heading of all."""


class Items(QAbstractListModel):
    """The lines of the list; headings cannot be chosen."""

    def __init__(self, items: tuple[Item, ...], parent: QWidget) -> None:
        """Show these lines."""
        super().__init__(parent)
        self.items, self.chosen = items, ""

    def show(self, items: tuple[Item, ...], chosen: str) -> None:
        """Show these lines, one of them chosen."""
        if items != self.items:
            self.beginResetModel()
            self.items, self.chosen = items, chosen
            self.endResetModel()
            return
        self.chosen = chosen
        self.dataChanged.emit(self.index(0), self.index(len(items) - 1))

    def place(self, command: str) -> int:
        """Find a line; -1 where there is none."""
        commands = [item.command for item in self.items]
        return commands.index(command) if command in commands else -1

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Count the lines."""
        return 0 if parent.isValid() else len(self.items)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let headings be passed over."""
        if not self.items[index.row()].command:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Give the text, or the line itself."""
        item = self.items[index.row()]
        match int(role):
            case Qt.ItemDataRole.DisplayRole:
                return item.text
            case Qt.ItemDataRole.ToolTipRole:
                return item.text if item.command else None
            case int() as asked if asked == ITEM:
                return item
            case _:
                return None


class ItemPaint(QStyledItemDelegate):
    """Paints a line: a heading small, the chosen one filled with a bar at its edge."""

    def __init__(self, look: Look, items: Items, parent: QWidget) -> None:
        """Paint in this look."""
        super().__init__(parent)
        self._look, self._items = look, items

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Give a heading more room above."""
        del option
        high = _ROW_PX if self._items.items[index.row()].command else _HEAD_PX
        return QSize(self._look.sizes.px(WIDE_PX), self._look.sizes.px(high))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint ground, bar, words and the ring of the focus."""
        look, theme, px = self._look, self._look.theme, self._look.sizes.px
        rect: QRect = option.rect
        item: Item = index.data(ITEM)
        chosen = item.command == self._items.chosen and bool(item.command)
        fill, ink = theme.surface_alt, theme.text if item.command or item.strong else theme.text_2
        if chosen:
            fill, ink = theme.selected, theme.on_selected
        elif item.command and option.state & QStyle.StateFlag.State_MouseOver:
            fill, ink = theme.hover, theme.on_hover
        painter.fillRect(rect, fill)
        if chosen:
            bar = QRect(rect.x(), rect.y(), px(_BAR_PX), rect.height())
            painter.fillRect(bar, theme.accent_edge)
        bold = chosen or item.strong
        face = look.face(look.sizes.meta, bold=bold)
        room = rect.adjusted(px(_LEFT_PX), 0, -px(8), 0 if item.command else -px(5))
        side = Qt.AlignmentFlag.AlignVCenter if item.command else Qt.AlignmentFlag.AlignBottom
        painter.setFont(face.font)
        painter.setPen(ink)
        painter.drawText(room, int(side), face.elide(item.text, room.width()))
        if option.state & QStyle.StateFlag.State_HasFocus:
            width = look.focus_px
            for part in (
                QRect(rect.x(), rect.y(), rect.width(), width),
                QRect(rect.x(), rect.bottom() + 1 - width, rect.width(), width),
                QRect(rect.x(), rect.y(), width, rect.height()),
                QRect(rect.right() + 1 - width, rect.y(), width, rect.height()),
            ):
                painter.fillRect(part, theme.focus)


def is_folded(look: Look) -> bool:
    """Say whether the list is out of sight until it is asked for."""
    return look.sizes.width < NARROW_PX


class Shelf(QListView):
    """The list at the left."""

    def __init__(self, look: Look, press: Callable[[str], None], parent: QWidget) -> None:
        """Begin empty; `press` hears the command of the line opened."""
        super().__init__(parent)
        self.look, self._press = look, press
        self.items = Items((), self)
        self._typed = ("", 0.0)
        self.setModel(self.items)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(say("Statistics", "Reports"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.clicked.connect(lambda at: self._open(at.row()))
        self.dress(look)

    def dress(self, look: Look) -> None:
        """Wear another look."""
        self.look, self.folded = look, is_folded(look)
        self.setVisible(not self.folded)
        self.setItemDelegate(ItemPaint(look, self.items, self))
        self.setFixedWidth(look.sizes.px(WIDE_PX))
        theme = look.theme
        self.setStyleSheet(
            f"QListView {{ background: {theme.surface_alt.name()}; border: 0; "
            f"border-right: {theme.border_px}px solid {theme.hairline.name()}; "
            f"padding: 0 0 {look.gap}px 0 }} {bars_sheet(look)}"
        )

    def show_items(self, items: tuple[Item, ...], chosen: str) -> None:
        """Show these lines, one of them chosen."""
        self.items.show(items, chosen)
        at = self.items.place(chosen)
        if at >= 0:
            self.setCurrentIndex(self.items.index(at))
        if at <= _FIRST:
            self.scrollToTop()

    def unfold(self) -> None:
        """Take the focus, over the page where there is no room beside it."""
        if self.folded:
            self.setGeometry(0, 0, self.width(), self.window().height())
            self.show()
            self.raise_()
        self.setFocus()

    def fold(self) -> None:
        """Be out of sight where there is no room beside the page."""
        self.setVisible(not self.folded)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Be out of sight again."""
        super().focusOutEvent(event)
        self.fold()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open by Enter or to the right, forget a view by Del; a letter goes to what begins so."""
        keys = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space, Qt.Key.Key_Right)
        command = self.items.items[max(self.currentIndex().row(), 0)].command
        if event.key() in keys:
            self._open(self.currentIndex().row())
        elif event.key() == Qt.Key.Key_Delete and command.startswith("view:"):
            self._press(command.replace("view:", "forget:", 1))
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Go to the line that begins so, or is spelt so; a letter once more goes to the next."""
        now, count = time.monotonic(), len(self.items.items)
        typed, since = self._typed
        fresh = now - since > QApplication.keyboardInputInterval() / 1000 or typed == search
        typed = search if fresh else typed + search
        self._typed = (typed, now)
        here = self.currentIndex().row() + fresh
        for at in ((here + step) % count for step in range(count)):
            item = self.items.items[at]
            if item.command and begins(item.text, typed):
                self.setCurrentIndex(self.items.index(at))
                return

    def _open(self, at: int) -> None:
        if at >= 0 and self.items.items[at].command:
            self._press(self.items.items[at].command)
