"""How do tables of finished text behave? Read only, by arrow keys, a row at a time, Enter goes on.

Names are elided, figures never.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QColor, QKeyEvent, QPainter, QResizeEvent

    from pos_gui.screens.kit.look import Look

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class TextRows(QAbstractTableModel):
    """Rows of finished text."""

    def __init__(self, heads: tuple[str, ...], right: frozenset[int], *, grow: int = 0) -> None:
        """Name the columns, those set to the right, and the one that grows."""
        super().__init__()
        self._heads, self._right, self.grow = heads, right, grow
        self.cells: tuple[tuple[str, ...], ...] = ()

    def show_rows(self, cells: tuple[tuple[str, ...], ...]) -> None:
        """Show these rows; equal ones cost nothing."""
        if cells == self.cells:
            return
        self.beginResetModel()
        self.cells = cells
        self.endResetModel()

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Count the rows."""
        return 0 if parent.isValid() else len(self.cells)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """Count the columns."""
        return 0 if parent.isValid() else len(self._heads)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Give text, side, or the row in words."""
        if not index.isValid():
            return None
        row, column = index.row(), index.column()
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self.cells[row][column]
            case Qt.ItemDataRole.AccessibleTextRole:
                return ", ".join(text for text in self.cells[row] if text)
            case Qt.ItemDataRole.ToolTipRole:
                return None if column in self._right else self.cells[row][column] or None
            case Qt.ItemDataRole.TextAlignmentRole:
                return _RIGHT if column in self._right else _LEFT
            case _:
                return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Give a column's head."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._heads[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if section in self._right else _LEFT
        return None

    def widest(self, column: int) -> str:
        """Give the longest text of a column, to measure it."""
        texts = (self._heads[column], *(row[column] for row in self.cells))
        return max(texts, key=len)


class RowPaint(QStyledItemDelegate):
    """Paints a cell in the colours of the look: text, or a bar."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        """Paint in this look."""
        super().__init__(parent)
        self._look = look

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint ground, hairline and text."""
        theme = self._look.theme
        state = option.state
        rect: QRect = option.rect
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        hover = bool(state & QStyle.StateFlag.State_MouseOver)
        fill, text = theme.surface, theme.text
        if chosen:
            fill, text = theme.selected, theme.on_selected
        elif hover:
            fill, text = theme.hover, theme.on_hover
        painter.fillRect(rect, fill)
        self._text(painter, rect, index, text)
        base = QRect(rect.x(), rect.bottom(), rect.width(), 1)
        painter.fillRect(base, theme.hairline)
        if chosen and index.column() == 0:
            bar = QRect(rect.x(), rect.y(), self._look.sizes.px(4), rect.height() - 1)
            painter.fillRect(bar, theme.accent_edge)

    def _text(self, painter: QPainter, rect: QRect, index: Index, colour: QColor) -> None:
        look = self._look
        side = index.data(Qt.ItemDataRole.TextAlignmentRole)
        room = rect.adjusted(look.sizes.px(8), 0, -look.sizes.px(8), 0)
        said = str(index.data() or "")
        if side != _RIGHT:
            said = look.body.elide(said, room.width(), middle=True)
        painter.setFont(look.body.font)
        painter.setPen(colour)
        painter.drawText(room, int(side), said)


class RowTable(QTableView):
    """A table of which a row can be opened: by a click, a touch or Enter."""

    def __init__(
        self, look: Look, rows: TextRows, name: str, opened: Callable[[int], None]
    ) -> None:
        """Show these rows; `opened` hears the number of the row."""
        super().__init__()
        self.look, self.rows, self._opened = look, rows, opened
        self.setModel(rows)
        rows.setParent(self)
        self.setItemDelegate(RowPaint(look, self))
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setFont(look.font)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for header in (self.verticalHeader(), self.horizontalHeader()):
            header.setMinimumSectionSize(1)
            header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
            header.setHighlightSections(False)
        self.verticalHeader().setDefaultSectionSize(round(look.sizes.body * 1.9))
        self.verticalHeader().hide()
        self.clicked.connect(lambda index: opened(index.row()))

    def show_rows(self, cells: tuple[tuple[str, ...], ...]) -> None:
        """Show these rows; the row chosen stays chosen."""
        at = self.currentIndex().row()
        self.rows.show_rows(cells)
        self._widths()
        if self.rows.rowCount() and self.currentIndex().row() != at:
            self.setCurrentIndex(self.rows.index(min(max(at, 0), len(cells) - 1), 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the chosen row by Enter; choose by arrow keys."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            if self.currentIndex().isValid():
                self._opened(self.currentIndex().row())
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the new width."""
        super().resizeEvent(event)
        self._widths()

    def _widths(self) -> None:
        """Give figures what they need, and names what is left."""
        rows, px = self.rows, self.look.sizes.px
        wide = self.viewport().width()
        need = {
            column: round(self.look.body.width(rows.widest(column))) + px(20)
            for column in range(rows.columnCount())
            if column != rows.grow
        }
        need[rows.grow] = max(0, wide - sum(need.values()))
        for column, width in need.items():
            self.setColumnWidth(column, width)
