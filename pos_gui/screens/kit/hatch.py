"""How do patterns tell the types of transaction apart where colours cannot?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from pos_gui.screens.kit.views import Pattern

if TYPE_CHECKING:
    from pos_gui.screens.kit.ink import Ink
    from pos_gui.screens.kit.look import Look
    from pos_gui.screens.kit.theme import ModeLook

_STRIPE = 8
_PITCH = 23
_VEIL = 0.12


def stripes(painter: QPainter, rect: QRect, colour: QColor, size: tuple[int, int]) -> None:
    """Fill a rectangle with diagonal stripes of a width and pitch, clipped to it."""
    width, pitch = size
    painter.save()
    painter.setClipRect(rect)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
    high = rect.height()
    x = float(rect.left() - high)
    while x < rect.right() + high:
        painter.drawLine(QPointF(x - width, rect.bottom() + 1 + width),
                         QPointF(x + high + width, rect.top() - width))  # fmt: skip
        x += pitch
    painter.restore()


def paint_pattern(ink: Ink, rect: QRect, mode: ModeLook) -> None:
    """Paint the block of a type at an end of the ribbon."""
    painter, px = ink.painter, ink.look.sizes.px
    match mode.pattern:
        case Pattern.SOLID:
            return
        case Pattern.STRIPES | Pattern.WINDOW:
            stripes(painter, rect, mode.text, (px(_STRIPE), px(_PITCH)))
        case Pattern.CROSS:
            stripes(painter, rect, mode.text, (px(3), px(12)))
            painter.save()
            painter.translate(rect.x() * 2 + rect.width(), 0)
            painter.scale(-1, 1)
            stripes(painter, rect, mode.text, (px(3), px(12)))
            painter.restore()
        case Pattern.BARS:
            for x in range(rect.left(), rect.right(), px(12)):
                ink.fill(QRect(x, rect.top(), px(5), rect.height()), mode.text)
        case Pattern.DOTS:
            _dots(painter, rect, mode.text, px(10))


def _dots(painter: QPainter, rect: QRect, colour: QColor, pitch: int) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    side = pitch * 0.4
    for row in range(rect.height() // pitch + 1):
        for column in range(rect.width() // pitch + 1):
            x = rect.x() + column * pitch + (pitch / 2 if row % 2 else 0)
            painter.drawEllipse(QRectF(x, rect.y() + row * pitch + pitch * 0.3, side, side))
    painter.restore()


class Veil(QWidget):
    """The hatch over the whole window in training; what is pressed goes through it."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        """Cover the parent."""
        super().__init__(parent)
        self.look = look
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName("training")

    def paintEvent(self, event: QPaintEvent) -> None:
        """Hatch what is to be painted."""
        colour = QColor(self.look.theme.text)
        colour.setAlphaF(_VEIL)
        painter = QPainter(self)
        px = self.look.sizes.px
        painter.setClipRect(event.rect())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colour, px(2)))
        high, wide = self.height(), self.width()
        for x in range(-high, wide, px(24)):
            painter.drawLine(x, high, x + high, 0)
        painter.end()
