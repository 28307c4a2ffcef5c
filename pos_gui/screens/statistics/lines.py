"""How is a short section read beside others? Row by row: what it is, and below it the figures."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate

from db.facts.report import Kind
from pos_gui.screens.statistics.cells import written
from pos_gui.screens.statistics.sheets import bars_sheet

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent, QPainter
    from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

    from db.facts.report import Row, Section
    from pos_gui.screens.kit.look import Look

    Index = QModelIndex | QPersistentModelIndex

_ROOT = QModelIndex()
_LINE = 1.3
_OPENS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


def said(section: Section, row: Row) -> tuple[str, str]:
    """Say a row: its first cell, then every other one that is known, by its column's name."""
    first, *others = zip(section.columns, row.cells, strict=True)
    told = [
        f"{column.title} {written(column, cell)}" for column, cell in others if cell is not None
    ]
    return written(*first), " · ".join(told)


class _Said(QAbstractListModel):
    """The rows in words."""

    def __init__(self, section: Section, parent: QWidget) -> None:
        super().__init__(parent)
        self.said = [said(section, row) for row in section.rows]

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Count the rows."""
        return 0 if parent.isValid() else len(self.said)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Give a row in words, for who reads the screen aloud, and as what pops up."""
        spoken = (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.AccessibleTextRole,
            Qt.ItemDataRole.ToolTipRole,
        )
        return "\n".join(self.said[index.row()]) if role in spoken else None


class _Paint(QStyledItemDelegate):
    """Paints a row in two lines."""

    def __init__(self, look: Look, parent: Lines) -> None:
        super().__init__(parent)
        self._look, self._lines = look, parent

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Give a row's size."""
        del option, index
        look = self._look
        return QSize(1, round((look.body_bold.px + look.meta.px) * _LINE) + look.gap)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint ground, words, hairline, and the ring of the focus."""
        look, theme, rect = self._look, self._look.theme, option.rect
        first, second = self._lines.said(index.row())
        fill, ink, faint = theme.surface, theme.text, theme.text_2
        if option.state & QStyle.StateFlag.State_MouseOver:
            fill, ink, faint = theme.hover, theme.on_hover, theme.on_hover
        painter.fillRect(rect, fill)
        room = rect.adjusted(look.edge, look.gap // 2, -look.edge, -look.gap // 2)
        above = room.adjusted(0, 0, 0, -round(look.meta.px * _LINE))
        below = room.adjusted(0, room.height() - round(look.meta.px * _LINE), 0, 0)
        for face, colour, where, text in (
            (look.body_bold, ink, above, first),
            (look.meta, faint, below, second),
        ):
            painter.setFont(face.font)
            painter.setPen(colour)
            middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
            painter.drawText(where, int(middle), face.elide(text, room.width()))
        painter.fillRect(room.x(), rect.bottom(), room.width(), theme.border_px, theme.hairline)
        if option.state & QStyle.StateFlag.State_HasFocus:
            width = look.focus_px
            painter.fillRect(rect.x(), rect.y(), width, rect.height(), theme.focus)
            painter.fillRect(rect.right() + 1 - width, rect.y(), width, rect.height(), theme.focus)
            painter.fillRect(rect.x(), rect.y(), rect.width(), width, theme.focus)
            painter.fillRect(rect.x(), rect.bottom() + 1 - width, rect.width(), width, theme.focus)


class Lines(QListView):
    """The rows of a section; Enter or a touch leads to the receipts."""

    def __init__(
        self, look: Look, section: Section, opened: Callable[[int], None], parent: QWidget
    ) -> None:
        """Show them; `opened` hears the place of a row."""
        super().__init__(parent)
        self._rows, self._opened = _Said(section, self), opened
        self.setModel(self._rows)
        self.setItemDelegate(_Paint(look, self))
        self.setAccessibleName(section.title)
        self.setFrameShape(QListView.Shape.NoFrame)
        ground = look.theme.surface.name()
        self.setStyleSheet(f"QListView {{ background: {ground}; border: 0 }} {bars_sheet(look)}")
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setCurrentIndex(self._rows.index(0))
        self.clicked.connect(lambda at: opened(at.row()))

    def said(self, at: int) -> tuple[str, str]:
        """Give both lines of a row."""
        return self._rows.said[at]

    def sizeHint(self) -> QSize:
        """Want room for all rows."""
        rows = self._rows.rowCount()
        return QSize(1, rows * self.sizeHintForRow(0) if rows else 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open by Enter; other keys go on as they do in any list, letters to the page."""
        if event.key() in _OPENS:
            self._opened(self.currentIndex().row())
        elif event.text().isalpha():
            event.ignore()
        else:
            super().keyPressEvent(event)


def fits(section: Section) -> bool:
    """Say whether a section is one that is read so: no chart, and a name before the figures."""
    return section.chart is None and section.columns[0].kind is Kind.TEXT
