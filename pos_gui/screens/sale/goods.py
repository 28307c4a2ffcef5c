"""What is being paid for, and why is the price what it is?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.words import say
from pos_gui.screens.kit.ink import Ink
from pos_gui.screens.kit.piece import Piece
from pos_gui.screens.sale.view import GoodsView

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from pos_gui.screens.kit.face import Face
    from pos_gui.screens.sale.view import GoodsLine, LedgerLine

_LINE = 33
_SUM = 28
_NARROW = 340


class Goods(Piece[GoodsView]):
    """The goods beside a payment; the newest lines, when there are too many."""

    def spoken(self) -> str:
        """Say how many."""
        return self.view.count

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint head, lines, facts, sums."""
        del event
        look, theme, px = self.look, self.look.theme, self.look.sizes.px
        left, right = px(16), self.width() - px(16)
        with Ink(self, look) as ink:
            ink.fill(self.rect(), theme.surface)
            head = px(48)
            gain = ink.right(look.meta, theme.text_2, (right, head / 2), self.view.gain)
            count = look.meta.elide(self.view.count, gain - left - px(12))
            ink.left(look.meta, theme.text_2, (left, head / 2), count)
            ink.line((0, head - 1), (self.width(), head - 1), theme.border)
            foot = self.height() - len(self.view.sums) * px(_SUM) - px(18)
            facts = len(self.view.facts) * px(_LINE) + (px(28) if self.view.facts else 0)
            y = self._lines(ink, head, foot - facts)
            self._pairs(ink, self.view.facts, (y + px(14), px(_LINE)))
            ink.line((0, foot), (self.width(), foot), theme.hairline)
            self._pairs(ink, self.view.sums, (foot + px(9), px(_SUM)))

    def _lines(self, ink: Ink, top: int, foot: int) -> int:
        """Paint the lines between two heights; give where they end."""
        look, px = self.look, self.look.sizes.px
        lines, pitch = self.view.lines, px(_LINE)
        most = max(1, (foot - top) // pitch)
        y = top
        if len(lines) > most:
            hidden = len(lines) - most + 1
            lines = lines[hidden:]
            more = say("Goods", "and {count} lines above", count=hidden)
            ink.left(look.meta, look.theme.text_2, (px(16), y + pitch / 2), more)
            y += pitch
        for line in lines:
            self._line(ink, line, y + pitch / 2)
            y += pitch
        if self.view.facts:
            ink.line((0, y + px(7)), (self.width(), y + px(7)), look.theme.hairline)
        return y

    def _face(self) -> Face:
        """Give the size of the lines: smaller where there is little room."""
        sizes = self.look.sizes
        if self.width() < sizes.px(_NARROW):
            return self.look.meta
        return self.look.face(round((sizes.meta + sizes.body) / 2))

    def _line(self, ink: Ink, line: GoodsLine, middle: float) -> None:
        theme, px = self.look.theme, self.look.sizes.px
        face = self._face()
        right = self.width() - px(16)
        ink.right(face, theme.text, (right, middle), line.amount)
        widest = max(face.width(each.amount) for each in self.view.lines)
        column = right - widest - px(16)
        x = ink.right(face, theme.text_2, (column, middle), line.quantity)
        name = face.elide(line.name, x - px(16) - px(8), middle=True)
        ink.left(face, theme.text, (px(16), middle), name)

    def _pairs(self, ink: Ink, pairs: tuple[LedgerLine, ...], down: tuple[int, int]) -> None:
        """Paint labels with their values; `down` is where they begin and their pitch."""
        theme, px = self.look.theme, self.look.sizes.px
        face = self._face()
        top, pitch = down
        for at, pair in enumerate(pairs):
            middle = top + at * pitch + pitch / 2
            colour = theme.accent_text if pair.saving else theme.text
            right = self.width() - px(16)
            x = ink.right(face, colour, (right, middle), pair.value)
            label = face.elide(pair.label, x - px(28))
            ink.left(face, theme.text_2, (px(16), middle), label)
