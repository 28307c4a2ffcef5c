"""How wide is a text, how is it shortened, where does it break? Each is worked out once."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF

_RISE = 0.375
_WIDTHS_KEPT = 4000
_HAN = "\u2e7f"
_NEVER_FIRST = tuple("，。、：；）”")


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
        blank = text.rfind(" ", 0, end + 1)
        if blank >= end / 2:
            return blank
        for at in range(end, 0, -1):
            if text[at - 1] > _HAN and text[at : at + 1] not in _NEVER_FIRST:
                return at
        if blank > 0:
            return blank
        return end
