"""How is text put exactly where it belongs, quickly?

The ink remembers what the painter holds. Text is placed by the middle of its line, so that
Chinese and Latin stand on one height.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

if TYPE_CHECKING:
    from typing import Self

    from PySide6.QtGui import QColor, QPaintDevice

    from pos_gui.screens.kit.face import Face
    from pos_gui.screens.kit.look import Look

At = tuple[float, float]


class Ink:
    """A painter on one widget, in the colours and faces of the look; use it in a `with`."""

    __slots__ = ("_colour", "_face", "look", "painter")

    def __init__(self, device: QPaintDevice, look: Look) -> None:
        """Begin to paint."""
        self.look = look
        self.painter = QPainter(device)
        self._face: Face | None = None
        self._colour: QColor | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.painter.end()

    def left(self, face: Face, colour: QColor, at: At, text: str) -> float:
        """Write from here to the right, the line's middle at `at`; give the end."""
        if face is not self._face:
            self.painter.setFont(face.font)
            self._face = face
        if colour is not self._colour:
            self.painter.setPen(colour)
            self._colour = colour
        self.painter.drawText(QPointF(round(at[0]), round(at[1]) + face.rise), text)
        return at[0] + face.width(text)

    def right(self, face: Face, colour: QColor, at: At, text: str) -> float:
        """Write so that the text ends here; give its start."""
        start = at[0] - face.width(text)
        self.left(face, colour, (start, at[1]), text)
        return start

    def middle(self, face: Face, colour: QColor, at: At, text: str) -> None:
        """Write with the text's middle here."""
        self.left(face, colour, (at[0] - face.width(text) / 2, at[1]), text)

    def fill(self, rect: QRect, colour: QColor) -> None:
        """Fill a rectangle."""
        self.painter.fillRect(rect, colour)

    def line(self, start: tuple[int, int], end: tuple[int, int], colour: QColor) -> None:
        """Draw a hairline, upright or level."""
        wide, high = end[0] - start[0] or 1, end[1] - start[1] or 1
        self.painter.fillRect(start[0], start[1], wide, high, colour)

    def box(self, rect: QRect, edge: QColor, fill: QColor | None = None, width: int = 1) -> None:
        """Draw a box with round corners, its edge inside its rectangle."""
        if fill is not None:
            self.painter.setBrush(fill)
        self._draw(rect, QPen(edge, width), self.look.radius)
        self.painter.setBrush(Qt.BrushStyle.NoBrush)

    def frame(self, rect: QRect, edge: QColor, width: int = 1, radius: float = 0) -> None:
        """Draw an edge inside a rectangle and leave what is in it."""
        self._draw(rect, QPen(edge, width), radius)

    def dashes(self, rect: QRect, edge: QColor, width: int = 1) -> None:
        """Draw the dashed edge of what cannot be used now."""
        pen = QPen(edge, width)
        pen.setDashPattern([3.0, 3.0])
        self._draw(rect, pen, self.look.radius)

    def _draw(self, rect: QRect, pen: QPen, radius: float) -> None:
        painter, inset = self.painter, pen.width() / 2
        self._colour = None
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=radius > 0)
        painter.setPen(pen)
        within = QRectF(rect).adjusted(inset, inset, -inset, -inset)
        if radius > 0:
            painter.drawRoundedRect(within, radius, radius)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
            return
        # Four fills: a pen without antialiasing moves by a pixel at odd widths.
        colour, wide = pen.color(), pen.width()
        x, y, right, low = rect.x(), rect.y(), rect.width(), rect.height()
        painter.fillRect(x, y, right, wide, colour)
        painter.fillRect(x, y + low - wide, right, wide, colour)
        painter.fillRect(x, y, wide, low, colour)
        painter.fillRect(x + right - wide, y, wide, low, colour)

    def icon(self, name: str, colour: QColor, at: At, size: int) -> None:
        """Draw an icon with its middle here."""
        ratio = self.painter.device().devicePixelRatio()
        picture = self.look.icons.get(name, colour, size, ratio)
        self.painter.drawPixmap(round(at[0] - size / 2), round(at[1] - size / 2), picture)
