"""How is a section read as a table? Figures whole, names shortened, the way down by Enter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from pos_gui.screens.statistics.report_rows import ROW, Index, ReportRows
from pos_gui.screens.statistics.sheets import head_sheet

if TYPE_CHECKING:
    from collections.abc import Callable, Container, Iterable

    from PySide6.QtGui import QColor, QKeyEvent, QPainter, QResizeEvent
    from PySide6.QtWidgets import QWidget

    from db.facts.report import Row, Section
    from pos_gui.screens.kit.look import Look

_ROW = 1.9
_NAME_PX = 300
"""A name is not given more room than this while figures want it."""
_HEAD_PX = 136
"""A head longer than this is broken into lines."""
_ALMOST = 1.3
"""A head hardly longer stays whole: one sign alone on a line reads badly."""
_SPREAD_PX = 64
"""How much wider than needed a column may become: figures far apart are not compared."""
_INDENT_PX, _SIDE_PX, _BAR_PX = 18, 10, 4


class ReportPaint(QStyledItemDelegate):
    """Paints a cell: sums bold, children set in, what is compared marked at its edge."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        """Paint in this look."""
        super().__init__(parent)
        self._look = look

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint ground, hairline, marks and text."""
        theme, rect = self._look.theme, option.rect
        row: Row = index.data(ROW)
        # Only where the arrow keys go: a page has several tables.
        chosen = option.widget.hasFocus() and bool(option.state & QStyle.StateFlag.State_Selected)
        hover = bool(option.state & QStyle.StateFlag.State_MouseOver)
        fill, ink = theme.surface, theme.text_2 if row.compared else theme.text
        if chosen:
            fill, ink = theme.selected, theme.on_selected
        elif hover and (row.behind is not None or row.key):
            fill, ink = theme.hover, theme.on_hover
        painter.fillRect(rect, fill)
        line = theme.border if row.whole else theme.hairline
        painter.fillRect(QRect(rect.x(), rect.bottom(), rect.width(), 1), line)
        if index.column() == 0:
            self._mark(painter, rect, row, chosen=chosen)
        self._text(painter, rect, index, ink)

    def _mark(self, painter: QPainter, rect: QRect, row: Row, *, chosen: bool) -> None:
        theme, bar = self._look.theme, self._look.sizes.px(_BAR_PX)
        if chosen:
            painter.fillRect(QRect(rect.x(), rect.y(), bar, rect.height() - 1), theme.accent_edge)
        elif row.compared:
            for y in range(rect.y() + 2, rect.bottom() - bar, 2 * bar):
                painter.fillRect(QRect(rect.x(), y, max(1, bar // 2), bar), theme.text_2)

    def _text(self, painter: QPainter, rect: QRect, index: Index, ink: QColor) -> None:
        px, row = self._look.sizes.px, index.data(ROW)
        face = self._look.body_bold if row.whole else self._look.body
        side = index.data(Qt.ItemDataRole.TextAlignmentRole)
        room = rect.adjusted(px(_SIDE_PX), 0, -px(_SIDE_PX), 0)
        said = str(index.data() or "")
        if not side & Qt.AlignmentFlag.AlignRight:
            if index.column() == 0:
                room.adjust(px(_INDENT_PX) * row.level, 0, 0, 0)
            said = face.elide(said, room.width(), middle=True)
        painter.setFont(face.font)
        painter.setPen(ink)
        painter.drawText(room, int(side), said)


class ReportTable(QTableView):
    """A section as a table; a row is opened by a click, a touch or Enter."""

    def __init__(self, look: Look, section: Section, opened: Callable[[int, int], None]) -> None:
        """Show a section; `opened` hears the row's place in it and the column, -1 for all."""
        super().__init__()
        self.look, self.rows, self._opened = look, ReportRows(section), opened
        self.rows.setParent(self)
        self._shape()
        self.setModel(self.rows)
        self.setItemDelegate(ReportPaint(look, self))
        self.setAccessibleName(section.title)
        head = self.horizontalHeader()
        head.setSectionsClickable(self.rows.sortable)
        lines = self._broken()
        head.setFixedHeight(round(look.meta.px * 1.4 * lines) + look.sizes.px(10))
        head.sectionClicked.connect(self.sort_by)
        self.clicked.connect(lambda at: self._open(at.row(), at.column()))
        self.hidden: frozenset[int] = frozenset()
        sample = [self.rows.longest(column) for column in range(self.rows.columnCount())]
        self._long = [max(map(len, texts), default=0) for texts in sample]
        self._need = [self._needed(column, texts) for column, texts in enumerate(sample)]
        self._widths()
        if self.rows.is_sampled:
            self.verticalScrollBar().valueChanged.connect(self._grow)
        if self.rows.rowCount():
            self.setCurrentIndex(self.rows.index(0, 0))

    def natural_px(self) -> int:
        """Say how high it is with all its rows."""
        rows = self.rows.rowCount() * self.verticalHeader().defaultSectionSize()
        is_wide = self._shown_px() > self.viewport().width()
        bar = self.horizontalScrollBar().sizeHint().height() if is_wide else 0
        return self.horizontalHeader().height() + rows + bar + 2

    def leave_out(self, names: Container[str]) -> None:
        """Take columns out of sight; the first always stays, as it says what a row is."""
        columns = enumerate(self.rows.section.columns)
        self.hidden = frozenset(at for at, one in columns if at and one.name in names)
        for at in range(self.rows.columnCount()):
            self.setColumnHidden(at, at in self.hidden)
        if self.currentIndex().column() in self.hidden:
            self.setCurrentIndex(self.currentIndex().siblingAtColumn(0))
        self._widths()

    def whole_px(self) -> int:
        """Say how wide it is with all its columns."""
        return sum(self._need)

    def sort_by(self, column: int) -> None:
        """Sort by a column, then the other way, then as it was."""
        self.rows.sort_by(column)
        self.scrollTo(self.currentIndex())
        self._grow()

    def copied(self) -> str:
        """Give the chosen rows as TSV, in the order of the screen."""
        rows = sorted({at.row() for at in self.selectedIndexes()})
        return self.rows.tsv(rows, self.hidden)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open by Enter, copy by Ctrl+C, sort by O; letters are for the screen."""
        at = self.currentIndex()
        if event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(self.copied())
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) or event.text() == " ":
            self._open(at.row(), -1)
        elif event.text().casefold() == "o" and at.isValid():
            self.sort_by(at.column())
        elif event.text().isalpha():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the new width."""
        super().resizeEvent(event)
        self._widths()
        self._grow()

    def _shape(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setFont(self.look.font)
        self.setWordWrap(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        for header in (self.verticalHeader(), self.horizontalHeader()):
            header.setMinimumSectionSize(1)
            header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
            header.setHighlightSections(False)
        self.verticalHeader().setDefaultSectionSize(round(self.look.sizes.body * _ROW))
        self.verticalHeader().hide()
        self.horizontalHeader().setFont(self.look.meta.font)
        self.horizontalHeader().setStyleSheet(head_sheet(self.look))

    def _open(self, at: int, column: int) -> None:
        if at >= 0:
            self._opened(self.rows.order[at], column)

    def _broken(self) -> int:
        """Break long heads into lines; give how many the longest has."""
        room = self.look.sizes.px(_HEAD_PX)
        for at, head in enumerate(self.rows.heads):
            if self.look.meta.width(head) > room * _ALMOST:
                self.rows.heads[at] = "\n".join(self.look.meta.wrap(head, room, 3))
        return 1 + max((head.count("\n") for head in self.rows.heads), default=0)

    def _needed(self, column: int, texts: Iterable[str]) -> int:
        """Measure what a column needs for these texts; names no more than their share."""
        rows, px, look = self.rows, self.look.sizes.px, self.look
        special = rows.section.special
        face = look.body_bold if any(row.whole for row in special) else look.body
        words = max(map(face.width, texts), default=0)
        deep = max((row.level for row in special), default=0) if column == 0 else 0
        words = words + deep * px(_INDENT_PX)
        if not rows.is_right(column):
            words = min(words, px(_NAME_PX))
        sign = look.meta.width(" \N{BLACK DOWN-POINTING TRIANGLE}")
        heads = (look.meta.width(part) + sign for part in rows.heads[column].split("\n"))
        return round(max(words, *heads)) + 2 * px(_SIDE_PX)

    def _grow(self) -> None:
        """Widen a column where a longer text comes in sight than those that were measured."""
        last = self.rowAt(self.viewport().height() - 1)
        if not self.rows.is_sampled or last < 0:
            return
        seen = range(self.rowAt(0), last + 1)
        for column, long in enumerate(self._long):
            longer = {text for at in seen if len(text := self.rows.text(at, column)) > long}
            if longer:
                self._long[column] = max(map(len, longer))
                self._need[column] = max(self._need[column], self._needed(column, longer))
        self._widths()

    def _shown_px(self) -> int:
        return sum(wide for at, wide in enumerate(self._need) if at not in self.hidden)

    def _widths(self) -> None:
        """Give each what it needs, and a little of the room that is left."""
        count = max(1, len(self._need) - len(self.hidden))
        spare = max(0, self.viewport().width() - self._shown_px()) // count
        more = min(spare, self.look.sizes.px(_SPREAD_PX))
        for column, width in enumerate(self._need):
            self.setColumnWidth(column, width + (more if self.rows.heads[column] else 0))
