"""How is a chart looked at, walked through with keys, and left towards its rows?

Left and right go from mark to mark, up and down to the line beside; Enter or a touch opens the
row. The figure of a mark stands in words below, where the pointer or the ring is.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QPalette
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from db.statistics.charting.layout import height_of, laid_out
from db.statistics.charting.plot import plot
from db.statistics.charting.strokes import LINE, Pens
from db.statistics.charting.values import NO_ROW
from db.words import say
from pos_gui.screens.kit.charts.canvas import Canvas, Ring, graphs
from pos_gui.screens.kit.charts.colours import Colours
from pos_gui.screens.kit.charts.walk import NONE, beside, mark_at
from pos_gui.screens.kit.theme import palette

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QEvent
    from PySide6.QtGui import (
        QFocusEvent,
        QKeyEvent,
        QMouseEvent,
        QResizeEvent,
    )

    from db.facts.report import Section
    from db.statistics.charting.strokes import Spot
    from db.statistics.charting.values import Plot
    from pos_gui.screens.kit.look import Look

_NARROW = 20
_KEYS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_LINES = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_OPENS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


def warm() -> None:
    """Load what charts need; call it in the pool, before the first chart is made."""
    graphs()


def chart(
    section: Section,
    currency: str,
    look: Look,
    press: Callable[[int], None],
    *,
    titled: bool = False,
) -> QWidget:
    """Make the chart of a section.

    Args:
        section: What is drawn; a section without a chart gives an empty widget of no height.
        currency: ISO 4217, of every amount.
        look: Colours, sizes, faces.
        press: Hears the place of a row in `section.rows` when its mark is opened.
        titled: Whether the section's title stands above, too; the unit always does.

    """
    made = plot(section, currency)
    if made is None:
        empty = QWidget()
        empty.setFixedHeight(0)
        return empty
    return Board(made, look, press, titled=titled)


class Board(QWidget):
    """A chart with a line of words below."""

    def __init__(
        self, shown: Plot, look: Look, press: Callable[[int], None], *, titled: bool
    ) -> None:
        """Show this chart."""
        super().__init__()
        self.look, self.plot, self._press = look, shown, press
        self.at, self._under = 0, NONE
        self._spots: tuple[Spot, ...] = ()
        self.pens = _pens(look, titled=titled)
        self.canvas = Canvas(look, Colours(look.theme), self)
        self.ring = Ring(look, self)
        self.below = QLabel(self)
        self.below.setFont(look.meta.font)
        self.below.setTextFormat(Qt.TextFormat.PlainText)
        self.below.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setPalette(palette(look.theme))
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)
        self.setAccessibleName(shown.title)
        self.setAccessibleDescription(shown.sentence)
        if shown.marks:
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setMinimumSize(round(_NARROW * self.pens.size), self.sizeHint().height() * 2 // 3)

    @property
    def _top(self) -> int:
        return self.look.sizes.px(4)

    @property
    def _foot(self) -> int:
        return round(self.pens.size * LINE * 1.3)

    def sizeHint(self) -> QSize:
        """Ask for the height that this chart likes."""
        high = height_of(self.plot, self.pens) + self._foot + self._top
        return QSize(round(2.5 * _NARROW * self.pens.size), round(high) + self.look.focus_px)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the strokes out anew."""
        del event
        pad, top = self.look.edge, self._top
        wide, high = self.width() - 2 * pad, self.height() - self._foot - top
        self.canvas.view.setGeometry(pad, top, wide, high)
        self.below.setGeometry(pad, top + high, wide, self._foot)
        edge = self.look.focus_px
        self.strokes = laid_out(self.plot, self.pens, wide - edge, high - edge)
        self.canvas.lay(self.strokes)
        self._spots = self.strokes.spots
        self._tell()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from mark to mark, or open one."""
        key = Qt.Key(event.key())
        if key in _OPENS:
            self._open(self.at)
        elif key in _KEYS:
            self._go(self.at + _KEYS[key])
        elif key in _LINES:
            self._go(beside(self.plot, self.at, _LINES[key]))
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._go(0 if key == Qt.Key.Key_Home else len(self._spots) - 1)
        else:
            event.ignore()

    def _go(self, at: int) -> None:
        self.at = max(0, min(at, len(self._spots) - 1))
        self._under = NONE
        self._tell()
        said = QAccessibleAnnouncementEvent(self, self.plot.spoken(self.at))
        QAccessible.updateAccessibility(said)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tell the figure under the pointer."""
        self._under = mark_at(self._spots, *self._place(event))
        self._tell()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Open what is touched."""
        at = mark_at(self._spots, *self._place(event))
        if event.button() == Qt.MouseButton.LeftButton and at != NONE:
            self.at = at
            self._tell()
            self._open(at)

    def _place(self, event: QMouseEvent) -> tuple[float, float]:
        return event.position().x() - self.look.edge, event.position().y() - self._top

    def leaveEvent(self, event: QEvent) -> None:
        """Tell the mark of the keys again."""
        del event
        self._under = NONE
        self._tell()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring."""
        super().focusInEvent(event)
        self._tell()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the ring away."""
        super().focusOutEvent(event)
        self._tell()

    def _tell(self) -> None:
        """Say the figure under the pointer, else the one of the ring."""
        ringed = self.hasFocus() and self.at < len(self._spots)
        spot = self._spots[self.at] if ringed else None
        self.ring.around(spot, self.look.edge, self._top)
        told = self._under if self._under != NONE else self.at if ringed else NONE
        words = self.plot.spoken(told) if told != NONE else ""
        self.below.setText(self.look.meta.elide(words, self.below.width()))
        self.below.setAccessibleName(words or say("Charts", "No mark is chosen"))

    def _open(self, at: int) -> None:
        """Lead to the row of a mark; what stands for many rows leads nowhere."""
        row = self.plot.marks[at].row if self.plot.marks else NO_ROW
        if row != NO_ROW:
            self._press(row)


def _pens(look: Look, *, titled: bool) -> Pens:
    plain, bold = look.meta, look.face(look.sizes.meta, bold=True)

    def measure(text: str, heavy: bool) -> float:  # noqa: FBT001  (the pens' own signature)
        return (bold if heavy else plain).width(text)

    title = look.body_bold
    return Pens(plain.px, measure, title.px if titled else 0, title.width)
