"""Where does a customer sign? A field that hears pen, finger and mouse.

What is drawn is told in hundredths of a millimetre of a field of 80 × 30 mm, whatever the screen.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QTabletEvent
from PySide6.QtWidgets import QWidget

from pos_gui.card.signature import AREA_MM, MOST_POINTS
from pos_gui.screens.kit.ink import Ink

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent, QPaintEvent

    from pos_gui.screens.kit.look import Look

Stroke = tuple[tuple[int, int, int, int], ...]
"""From touch to lift: x, y in hundredths of a millimetre, milliseconds, pressure 0 to 1000."""
_PLAIN = 500
"""The pressure of what does not tell it."""
_MARK = 40
"""How strong the code behind the signature is, of 255."""


class SignPad(QWidget):
    """Paper, a line to sign on, and the transaction's code behind it."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        """Begin empty."""
        super().__init__(parent)
        self.look = look
        self._code = ""
        self._strokes: list[list[tuple[float, float, int, int]]] = []
        self._since = QElapsedTimer()
        self._points = 0
        self._pen_speaks = False
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setAccessibleName("signature")

    def show_code(self, code: str) -> None:
        """Lie over another transaction; a signature of the one before is gone."""
        if code != self._code:
            self._code = code
            self.clear()

    def clear(self) -> None:
        """Take all ink away."""
        self._strokes.clear()
        self._points = 0
        self.update()

    def strokes(self) -> tuple[Stroke, ...]:
        """Give what was drawn."""
        scale = AREA_MM[0] * 100 / max(1, self.width())
        return tuple(
            tuple((round(x * scale), round(y * scale), t, p) for x, y, t, p in stroke)
            for stroke in self._strokes
        )

    def dress(self, look: Look) -> None:
        """Wear another look; the ink stays."""
        self.look = look
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Touch the paper."""
        if event.button() == Qt.MouseButton.LeftButton and not self._pen_speaks:
            self._touch(event.position(), _PLAIN)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Draw."""
        if event.buttons() & Qt.MouseButton.LeftButton and not self._pen_speaks:
            self._draw(event.position(), _PLAIN)

    def tabletEvent(self, event: QTabletEvent) -> None:
        """Hear a pen, with its pressure; the mouse that Qt makes of it is not heard too."""
        pressure = round(event.pressure() * 1000)
        match event.type():
            case QTabletEvent.Type.TabletPress:
                self._pen_speaks = True
                self._touch(event.position(), pressure)
            case QTabletEvent.Type.TabletMove if self._pen_speaks:
                self._draw(event.position(), pressure)
            case QTabletEvent.Type.TabletRelease:
                self._pen_speaks = False
            case _:
                pass
        event.accept()

    def _touch(self, at: QPointF, pressure: int) -> None:
        if not self._since.isValid() or not self._strokes:
            self._since.start()
        self._strokes.append([])
        self._draw(at, pressure)

    def _draw(self, at: QPointF, pressure: int) -> None:
        if not self._strokes or self._points >= MOST_POINTS:
            return
        x = min(max(at.x(), 0.0), float(self.width()))
        y = min(max(at.y(), 0.0), float(self.height()))
        self._strokes[-1].append((x, y, self._since.elapsed(), pressure))
        self._points += 1
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the paper, the code, the line, the ink."""
        del event
        look, theme, px = self.look, self.look.theme, self.look.sizes.px
        with Ink(self, look) as ink:
            ink.fill(self.rect(), theme.surface)
            ink.frame(self.rect(), theme.key_border, look.border_px, 0.0)
            face = look.face(look.sizes.due, bold=True)
            mark = QColor(theme.text)
            mark.setAlpha(_MARK)
            ink.middle(face, mark, (self.width() / 2, self.height() / 2), self._code)
            base = round(self.height() * 0.8)
            ink.line((px(24), base), (self.width() - px(24), base), theme.border)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(theme.text, px(3), c=Qt.PenCapStyle.RoundCap, j=Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        for stroke in self._strokes:
            painter.drawPolyline([QPointF(x, y) for x, y, _, _ in stroke])
        painter.end()
