"""How does the basket look: two lines a row, struck prices, boxed marks, one row selected?

The view paints whole rows from the row values: one call a repaint instead of one a cell, and no
question to the model. Where each text of a row goes is worked out once and kept.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QRect, Qt
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from pos_gui.screens.kit.ink import Ink
from pos_gui.screens.kit.piece import Piece
from pos_gui.screens.sale.rows import COLUMNS, BasketRows, headings

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QColor, QMouseEvent, QPaintEvent

    from pos_gui.screens.kit.face import Face
    from pos_gui.screens.kit.look import Look
    from pos_gui.screens.sale.view import RowView

_KEPT = 1024
_MARK = 22
_BAR = 4


class Columns(NamedTuple):
    """Where the columns end, from the left; names begin at `name`."""

    number: int
    name: int
    quantity: int
    price: int
    discount: int
    amount: int
    marks: int


def columns(look: Look, width: int) -> Columns:
    """Measure the columns once per size: in ems of the body face, from the right."""
    px, em = look.sizes.px, look.sizes.body
    marks = width - px(12)
    amount = marks - 2 * px(_MARK) - px(12)
    discount = amount - round(4.95 * em)
    price = discount - round(4.55 * em)
    return Columns(px(32), px(40), price - round(4.25 * em), price, discount, amount, marks)


class _Put(NamedTuple):
    """One text of a row and where it goes."""

    face: Face
    colour: str
    x: float
    y: float
    text: str
    struck: bool = False


class RowPainter:
    """Paints rows; remembers how each was laid out."""

    def __init__(self, look: Look, width: int) -> None:
        """Lay out for this look and width."""
        self._look, self.width = look, width
        self._columns = columns(look, width)
        self._laid: dict[RowView, tuple[_Put, ...]] = {}

    def paint(self, ink: Ink, rect: QRect, row: RowView, state: tuple[int, bool]) -> None:
        """Paint one row; `state` is its number and whether it is selected."""
        number, selected = state
        theme, look = self._look.theme, self._look
        fill = theme.selected if selected else theme.error_fill if row.fault else theme.surface
        ink.fill(rect, fill)
        plain = theme.on_selected if selected and theme.inverted else None
        top, middle = rect.y(), rect.y() + (rect.height() - 1) / 2
        faint = plain or (theme.text_disabled if row.pending else theme.text_2)
        ink.right(look.meta, faint, (self._columns.number, middle), str(number))
        laid = self._laid.get(row)
        if laid is None:
            if len(self._laid) > _KEPT:
                self._laid.clear()
            laid = self._laid[row] = tuple(self.lay(row, rect.height()))
        for put in laid:
            ink.left(put.face, plain or getattr(theme, put.colour), (put.x, top + put.y), put.text)
        if row.was:
            self._strike(ink, row, rect, plain or theme.text_2)
        self._marks(ink, row, middle, plain)
        base = rect.bottom()
        ink.line((0, base), (self.width, base), theme.hairline)
        if selected:
            bar = QRect(0, rect.y(), look.sizes.px(_BAR), rect.height() - 1)
            ink.fill(bar, theme.accent_edge)

    def _lines(self, high: int) -> tuple[float, float]:
        """Give the middles of the two lines of a row."""
        look = self._look
        first, second = look.body.px * 1.25, look.meta.px * 1.2
        top = (high - 1 - first - second) / 2
        return top + first / 2, top + first + second / 2

    def lay(self, row: RowView, high: int) -> list[_Put]:
        """Work out where the texts of a row go: no amount ever covers another."""
        look, at = self._look, self._columns
        body, bold, px = look.body, look.body_bold, look.sizes.px
        middle = (high - 1) / 2
        upper, lower = self._lines(high)
        laid = [_Put(bold, "text", at.amount - bold.width(row.amount), middle, row.amount)]
        gap, left = px(12), laid[0].x
        if row.discount:
            x = min(at.discount, left - gap) - body.width(row.discount)
            laid.append(_Put(body, "accent_text", x, middle, row.discount))
            left = x
        end = min(at.price, left - gap)
        price_y = middle if not row.was else lower - 1
        laid.append(_Put(body, "text", end - body.width(row.price), price_y, row.price))
        if row.was:
            x = end - look.meta.width(row.was)
            laid.append(_Put(look.meta, "text_2", x, upper - 1, row.was, struck=True))
        left = min(put.x for put in laid)
        x = min(at.quantity, left - gap) - body.width(row.quantity)
        laid.append(_Put(body, "text", x, middle, row.quantity))
        room = x - gap - at.name
        name = body.elide(row.name, room, middle=True)
        name_y = upper if row.reason else middle
        laid.append(_Put(body, "text", at.name, name_y, name))
        if row.reason:
            reason = look.meta.elide(row.reason, room)
            laid.append(_Put(look.meta, "accent_text", at.name, lower, reason))
        return laid

    def _strike(self, ink: Ink, row: RowView, rect: QRect, colour: QColor) -> None:
        """Strike the former price through."""
        put = next(put for put in self._laid[row] if put.struck)
        y = round(rect.y() + put.y)
        wide = round(put.face.width(row.was))
        ink.fill(QRect(round(put.x) - 1, y, wide + 2, max(1, self._look.sizes.px(1))), colour)

    def _marks(self, ink: Ink, row: RowView, middle: float, plain: QColor | None) -> None:
        """Box the signs from the right."""
        look, theme = self._look, self._look.theme
        side = look.sizes.px(_MARK)
        right = self._columns.marks
        for sign in reversed(row.marks[:3]):
            wide = max(side, round(look.meta.width(sign)) + look.sizes.px(6))
            box = QRect(right - wide, round(middle - side / 2), wide, side)
            ink.frame(box, plain or theme.border, look.border_px, look.radius / 2)
            ink.middle(look.meta, plain or theme.text, (box.x() + wide / 2, middle), sign)
            right -= wide + look.sizes.px(4)


class TableHead(Piece[str]):
    """The heads of the columns, and how many rows stand above what is seen."""

    def spoken(self) -> str:
        """Say the heads."""
        return ", ".join(filter(None, headings()))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the heads over their columns."""
        del event
        look, theme = self.look, self.look.theme
        at = columns(look, self.width())
        middle = (self.height() - 1) / 2
        with Ink(self, look) as ink:
            ink.fill(self.rect(), theme.surface)
            words = headings()
            ink.right(look.meta, theme.text_2, (at.number, middle), words[0])
            ink.left(look.meta, theme.text_2, (at.name, middle), words[1])
            for x, word in zip(at[2:6], words[2:6], strict=True):
                ink.right(look.meta, theme.text_2, (x, middle), word)
            if self.view:
                ink.right(look.meta, theme.accent_text, (at.marks, middle), self.view)
            wide = look.border_px
            base = QRect(0, self.height() - wide, self.width(), wide)
            ink.fill(base, theme.border)


class BasketView(QTableView):
    """The basket: newest row at the foot, always in sight; one row selected."""

    def __init__(
        self, look: Look, picked: Callable[[int], None], parent: QWidget | None = None
    ) -> None:
        """Begin empty; `picked` hears of a row that was touched."""
        super().__init__(parent)
        self.look = look
        self._picked = picked
        self.rows = BasketRows(self)
        self._painter = RowPainter(look, 0)
        self._chosen = -1
        self._grip = (0.0, 0, False)
        # A viewport that Python made: the first foreign QWidget that PySide hands out makes it
        # build every widget class there is, 7 ms.
        self._port = QWidget()
        self.setViewport(self._port)
        self._port.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setModel(self.rows)
        self.rows.dataChanged.connect(self._on_changed)
        self.setAccessibleName("basket")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.horizontalHeader().hide()
        self.verticalHeader().hide()
        self._heights()

    def _heights(self) -> None:
        # Fixed: a header that measures its contents asks every cell at every scan.
        for header in (self.verticalHeader(), self.horizontalHeader()):
            header.setMinimumSectionSize(1)
            header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(self.look.sizes.row)
        self.horizontalHeader().setDefaultSectionSize(max(1, self.width() // COLUMNS))

    def dress(self, look: Look) -> None:
        """Wear another look."""
        self.look = look
        self._painter = RowPainter(look, 0)
        self._heights()
        self._port.update()

    def show_rows(self, rows: tuple[RowView, ...], selected: int) -> None:
        """Show these rows, and the selected one in sight."""
        grown = len(rows) > len(self.rows.rows)
        self.rows.show(rows)
        if selected != self._chosen or grown:
            self._chosen = selected
            flag = QItemSelectionModel.SelectionFlag.NoUpdate
            index = self.rows.index(selected, 0) if 0 <= selected < len(rows) else QModelIndex()
            self.selectionModel().setCurrentIndex(index, flag)
            if index.isValid():
                self.scrollTo(index)
            self._port.update()

    def _on_changed(self, first: QModelIndex, last: QModelIndex) -> None:
        """Paint changed rows over their whole width: where columns lie is the painter's own."""
        high = self.look.sizes.row
        count = last.row() - first.row() + 1
        self._port.update(0, (first.row() - self.above) * high, self._port.width(), count * high)

    @property
    def above(self) -> int:
        """Count the rows above what is seen."""
        return int(self.verticalScrollBar().value())

    @property
    def unseen(self) -> str:
        """Say how many rows lie above and below what is seen."""
        above = self.above
        below = len(self.rows.rows) - above - self.height() // self.look.sizes.row
        told = [f"\N{UPWARDS ARROW}{above}"] if above > 0 else []
        return " ".join([*told, f"\N{DOWNWARDS ARROW}{below}"] if below > 0 else told)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows in sight that need it."""
        high, wide = self.look.sizes.row, self._port.width()
        if self._painter.width != wide:
            self._painter = RowPainter(self.look, wide)
        dirty = event.rect()
        first = self.above
        rows = self.rows.rows
        with Ink(self._port, self.look) as ink:
            start = max(0, dirty.top() // high)
            for slot in range(start, dirty.bottom() // high + 1):
                at = first + slot
                rect = QRect(0, slot * high, wide, high)
                if at < len(rows):
                    self._painter.paint(ink, rect, rows[at], (at + 1, at == self._chosen))
                else:
                    foot = QRect(0, rect.y(), wide, self._port.height() - rect.y())
                    ink.fill(foot, self.look.theme.surface)
                    break

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold: a touch that stays chooses a row, one that moves pulls the rows along."""
        self._grip = (event.position().y(), self.above, False)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Pull the rows along, whole rows at a time."""
        held, above, moved = self._grip
        by = round((held - event.position().y()) / self.look.sizes.row)
        if by or moved:
            self._grip = (held, above, True)
            self.verticalScrollBar().setValue(above + by)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tell which row was touched."""
        row = self.above + int(event.position().y()) // self.look.sizes.row
        if not self._grip[2] and row < len(self.rows.rows):
            self._picked(row)
