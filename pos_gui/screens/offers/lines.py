"""How is a list of rows shown? A name, a fact at its right, a second line; the arrows choose."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QColor, QKeyEvent, QPainter

    from pos_gui.screens.kit.face import Face
    from pos_gui.screens.kit.look import Look
    from pos_gui.screens.offers.view import LineView

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_VIEW = Qt.ItemDataRole.UserRole
_LINE = 1.3
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


class LineRows(QAbstractListModel):
    """Rows of finished text."""

    def __init__(self) -> None:
        """Begin without any."""
        super().__init__()
        self.views: tuple[LineView, ...] = ()

    def show_views(self, views: tuple[LineView, ...]) -> None:
        """Show these rows; equal ones cost nothing."""
        if views != self.views:
            self.beginResetModel()
            self.views = views
            self.endResetModel()

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Count the rows."""
        return 0 if parent.isValid() else len(self.views)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Give a row, in words or as its view."""
        if not index.isValid():
            return None
        view = self.views[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return view.title
            case Qt.ItemDataRole.ToolTipRole:
                return "\n".join(filter(None, (view.title, view.below))) or None
            case Qt.ItemDataRole.AccessibleTextRole:
                return ", ".join(filter(None, (view.title, view.side, view.below)))
            case int() if role == _VIEW:
                return view
        return None


class LinePaint(QStyledItemDelegate):
    """Paints a row in the colours of the look."""

    def __init__(self, look: Look, parent: QWidget, *, lines: int) -> None:
        """Paint names, and so many lines below them."""
        super().__init__(parent)
        self._look, self._lines = look, lines
        self.high = round(
            look.sizes.body * _LINE + lines * look.sizes.meta * _LINE + look.sizes.px(10)
        )

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Give every row the same height."""
        del index
        return QSize(option.rect.width(), self.high)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint ground, hairline, name, fact and what is below."""
        look, theme = self._look, self._look.theme
        rect: QRect = option.rect
        view: LineView = index.data(_VIEW)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        fill, text, second = theme.surface, theme.text, theme.text_2
        if chosen:
            fill, text = theme.selected, theme.on_selected
            second = theme.on_selected if theme.inverted else theme.text_2
        painter.fillRect(rect, fill)
        painter.fillRect(QRect(rect.x(), rect.bottom(), rect.width(), 1), theme.hairline)
        if chosen:
            bar = QRect(rect.x(), rect.y(), look.sizes.px(4), rect.height() - 1)
            painter.fillRect(bar, theme.accent_edge)
        room = rect.adjusted(look.edge, look.sizes.px(5), -look.edge, -look.sizes.px(5))
        line = round(look.sizes.body * _LINE)
        top = QRect(room.x(), room.y(), room.width(), line)
        end = self._write(painter, look.meta, second, (top, view.side, _RIGHT))
        name = top.adjusted(0, 0, -end - look.gap if end else 0, 0)
        face = look.body_bold if self._lines else look.body
        quiet = second if view.quiet and not chosen else text
        self._write(painter, face, quiet, (name, view.title, _LEFT))
        below = look.meta.wrap(view.below, room.width(), self._lines) if self._lines else []
        for at, words in enumerate(below):
            high = round(look.sizes.meta * _LINE)
            under = QRect(room.x(), top.bottom() + 1 + at * high, room.width(), high)
            self._write(painter, look.meta, second, (under, words, _LEFT))

    @staticmethod
    def _write(painter: QPainter, face: Face, colour: QColor, what: tuple[QRect, str, int]) -> int:
        """Write a text into its room, shortened; give how wide it is."""
        rect, text, side = what
        if not text:
            return 0
        painter.setFont(face.font)
        painter.setPen(colour)
        said = face.elide(text, rect.width())
        painter.drawText(rect, side, said)
        return round(face.width(said))


class Lines(QListView):
    """A list of which a row can be opened by a click; keys go to who has the focus."""

    def __init__(
        self, look: Look, name: str, opened: Callable[[int], None], *, lines: int = 0,
        press: Callable[[QKeyEvent], bool] = lambda _event: False,
    ) -> None:  # fmt: skip
        """Begin empty; `opened` hears the number of the row, `press` each key first."""
        super().__init__()
        self._press = press
        self.look, self.rows = look, LineRows()
        self.setModel(self.rows)
        self.rows.setParent(self)
        self.setItemDelegate(LinePaint(look, self, lines=lines))
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setFont(look.font)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setStyleSheet(_sheet(look))
        self.clicked.connect(lambda index: opened(index.row()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ask first whether the key is a command."""
        if not self._press(event):
            super().keyPressEvent(event)

    @property
    def chosen(self) -> int:
        """Give the row chosen; -1 for none."""
        return self.currentIndex().row()

    def show_views(self, views: tuple[LineView, ...], chosen: int) -> None:
        """Show these rows, and which one is chosen."""
        self.rows.show_views(views)
        if views:
            index = self.rows.index(min(max(chosen, 0), len(views) - 1), 0)
            self.setCurrentIndex(index)
            self.scrollTo(index)


def _sheet(look: Look) -> str:
    """Write edge, focus ring and scroll bar in the colours of the look."""
    theme = look.theme
    return (
        f"QListView {{ background: {theme.surface.name()}; "
        f"border: {theme.border_px}px solid {theme.hairline.name()}; "
        f"border-radius: {look.radius}px; "
        f"padding: {theme.focus_px - theme.border_px}px }} "
        f"QListView:focus {{ border: {theme.focus_px}px solid {theme.focus.name()}; "
        "padding: 0 } "
        f"QScrollBar:vertical {{ background: {theme.surface.name()}; "
        f"width: {look.sizes.px(12)}px }} "
        f"QScrollBar::handle:vertical {{ background: {theme.key_border.name()}; "
        f"min-height: {look.sizes.px(32)}px; border-radius: {look.radius}px }} "
        "QScrollBar::add-line, QScrollBar::sub-line { height: 0 }"
    )
