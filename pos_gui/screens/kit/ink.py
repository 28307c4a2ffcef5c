"""How is text put exactly where it belongs, quickly?

A face knows its font and remembers the widths of texts; the ink remembers what the painter holds.
Text is placed by the middle of its line, so that Chinese and Latin stand on one height.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

if TYPE_CHECKING:
    from typing import Self

    from PySide6.QtGui import QPaintDevice

    from pos_gui.screens.kit.look import Look

_RISE = 0.375
_WIDTHS_KEPT = 4000
_ELLIPSIS = "\N{HORIZONTAL ELLIPSIS}"
At = tuple[float, float]


class Face:
    """One size and weight of the type."""

    __slots__ = ("_metrics", "_widths", "font", "px", "rise")

    def __init__(self, families: list[str], px: int, *, bold: bool) -> None:
        """Name the font; it is opened when the first text is measured."""
        self.px = px
        self.rise = round(px * _RISE)
        self.font = QFont()
        self.font.setFamilies(families)
        self.font.setPixelSize(px)
        self.font.setWeight(QFont.Weight.Bold if bold else QFont.Weight.Normal)
        self._widths: dict[str, float] = {}
        self._metrics: QFontMetricsF | None = None

    def width(self, text: str) -> float:
        """Measure a text, once."""
        known = self._widths.get(text)
        if known is None:
            if self._metrics is None:
                self._metrics = QFontMetricsF(self.font)
            if len(self._widths) > _WIDTHS_KEPT:
                self._widths.clear()
            known = self._widths[text] = self._metrics.horizontalAdvance(text)
        return known

    def elide(self, text: str, room: float, *, middle: bool = False) -> str:
        """Shorten a text to the room there is."""
        if self.width(text) <= room:
            return text
        if self._metrics is None:
            return text
        mode = Qt.TextElideMode.ElideMiddle if middle else Qt.TextElideMode.ElideRight
        return self._metrics.elidedText(text, mode, room)

    def wrap(self, text: str, room: float, most: int) -> list[str]:
        """Break a text into at most so many lines; the last is shortened."""
        lines: list[str] = []
        rest = text
        while rest and len(lines) < most - 1 and self.width(rest) > room:
            cut = self._cut(rest, room)
            lines.append(rest[:cut].rstrip())
            rest = rest[cut:].lstrip()
        if rest:
            lines.append(self.elide(rest, room))
        return lines

    def _cut(self, text: str, room: float) -> int:
        """Find where a line ends: after a blank or between Chinese signs, else anywhere."""
        end = len(text)
        while end > 1 and self.width(text[:end]) > room:
            end -= 1
        for at in range(end, 0, -1):
            if text[at - 1] == " " or text[at : at + 1] == " ":
                return at
            if text[at - 1] > "\u2e7f" and text[at : at + 1] not in "，。、：；）”":
                return at
        return end


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
