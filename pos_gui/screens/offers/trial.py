"""What does a trial look like? The question, how far it is, and the answer line by line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pos_gui.screens.kit.ink import Ink
from pos_gui.screens.kit.piece import Piece
from pos_gui.screens.offers.view import LineView, TrialView

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

_LINE = 1.4
_BELOW = 4


class Trial(Piece[TrialView]):
    """A sheet of paper with what a trial says."""

    def spoken(self) -> str:
        """Say it all."""
        said = [self.view.title, self.view.waiting]
        said += [part for one in self.view.lines for part in (one.title, one.side, one.below)]
        return ", ".join(filter(None, said))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the paper and the lines that have room."""
        del event
        look, theme = self.look, self.look.theme
        with Ink(self, look) as ink:
            ink.fill(self.rect(), theme.canvas)
            ink.box(self.rect(), theme.hairline, theme.surface, theme.border_px)
            ink.painter.setClipRect(self.rect())
            room = self.width() - 2 * look.edge
            y = look.edge + look.sizes.body / 2
            for part in look.body_bold.wrap(self.view.title, room, 2):
                ink.left(look.body_bold, theme.text, (look.edge, y), part)
                y += look.sizes.body * _LINE
            if self.view.waiting:
                ink.left(look.meta, theme.text_2, (look.edge, y), self.view.waiting)
                y += look.sizes.meta * _LINE
            for one in self.view.lines:
                if y + self._high(one) > self.height():
                    break
                y = self._line(ink, y, one)

    def _high(self, one: LineView) -> float:
        """Measure what a line and what is below it take."""
        room = self.width() - 2 * self.look.edge
        under = len(self.look.meta.wrap(one.below, room, _BELOW))
        return self.look.meta.px * _LINE * (under + 1)

    def _line(self, ink: Ink, y: float, one: LineView) -> float:
        """Write a line and what is below it; give where the next one goes."""
        look, theme = self.look, self.look.theme
        room, face = self.width() - 2 * look.edge, look.meta
        bold = look.face(look.sizes.meta, bold=True)
        end = self.width() - look.edge
        if one.side:
            end = round(ink.right(bold, theme.text, (end, y), one.side)) - look.gap
        left = bold if one.below else face
        colour = theme.error if self.view.trouble else theme.text if one.below else theme.text_2
        lines = left.wrap(one.title, end - look.edge, 1 if one.side else _BELOW)
        for part in lines:
            ink.left(left, colour, (look.edge, y), part)
            y += face.px * _LINE
        for part in face.wrap(one.below, room, _BELOW):
            ink.left(face, theme.text, (look.edge, y), part)
            y += face.px * _LINE
        return y + (look.sizes.px(4) if one.below else 0)
