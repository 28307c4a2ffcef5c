"""What does the sentence look like? Words that flow, and slots that can be touched."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QWidget

from pos_gui.screens.kit.ink import Ink
from pos_gui.screens.offers.view import SheetView, WordView

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtGui import QMouseEvent, QPaintEvent, QResizeEvent

    from pos_gui.screens.kit.face import Face
    from pos_gui.screens.kit.look import Look

_LINE = 1.7
_HAN = "\u2e7f"
_NEVER_FIRST = frozenset("\uff0c\u3002\u3001\uff1a\uff1b\uff09,.:;)")
_Placed = tuple[QRect, WordView]


class Sheet(QWidget):
    """A sheet of paper with one sentence on it."""

    def __init__(self, look: Look, opened: Callable[[int], None], parent: QWidget) -> None:
        """Begin blank; `opened` hears the number of a slot that is touched."""
        super().__init__(parent)
        self.look, self._opened = look, opened
        self.view = SheetView(())
        self._placed: list[_Placed] = []
        self._down = 0
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName("sentence")

    def show_view(self, view: SheetView) -> None:
        """Show another sentence."""
        self.view = view
        self.setAccessibleName("".join(one.text for one in view.words))
        here = [one.text for one in view.words if one.slot == view.open >= 0]
        self.setAccessibleDescription(here[0] if here else "")
        self._place()
        self.update()

    @property
    def face(self) -> Face:
        """Give the face it is written in."""
        return self.look.body if self.view.small else self.look.strong

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the lines anew."""
        super().resizeEvent(event)
        self._place()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Open the slot that is touched."""
        at = event.position().toPoint()
        at.setY(at.y() + self._down)
        for rect, word in self._placed:
            if word.slot >= 0 and rect.contains(at):
                self._opened(word.slot)
                return

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the paper, words and slots."""
        del event
        look, theme, face = self.look, self.look.theme, self.face
        with Ink(self, look) as ink:
            ink.fill(self.rect(), theme.canvas)
            ink.box(self.rect(), theme.hairline, theme.surface, theme.border_px)
            ink.painter.setClipRect(self.rect().adjusted(1, 1, -1, -1))
            for rect, word in self._placed:
                here = rect.translated(0, -self._down)
                middle = here.y() + here.height() / 2
                if word.slot < 0:
                    ink.left(face, theme.text, (here.x(), middle), word.text)
                    continue
                self._paint_slot(ink, here, word)

    def _paint_slot(self, ink: Ink, here: QRect, word: WordView) -> None:
        look, theme = self.look, self.look.theme
        is_open = word.slot == self.view.open
        plate = here.adjusted(0, look.sizes.px(2), 0, -look.sizes.px(2))
        if is_open:
            ink.box(plate, theme.accent_edge, theme.selected, max(2, theme.border_px))
        colour = theme.on_selected if is_open else theme.accent_text
        pad = look.sizes.px(6)
        middle = here.y() + here.height() / 2
        said = self.face.elide(word.text, here.width() - 2 * pad)
        ink.left(self.face, colour, (here.x() + pad, middle), said)
        if not is_open:
            foot = plate.bottom() - look.sizes.px(2)
            ends = ((here.x() + pad, foot), (here.right() - pad, foot))
            ink.line(ends[0], ends[1], theme.accent_text)

    def _place(self) -> None:
        """Lay the words out in lines, and let the open slot be in sight."""
        look, face = self.look, self.face
        left, right = look.wide, max(self.width() - look.wide, look.wide + 1)
        high, pad = round(face.px * _LINE), look.sizes.px(6)
        x, y = left, look.edge
        self._placed = []
        for word in self.view.words:
            for whole in _breakable(word):
                part, wide = whole, ceil(face.width(whole.text))
                clings = whole.slot < 0 and whole.text.strip()[:1] in _NEVER_FIRST
                if whole.slot >= 0:
                    wide += 2 * pad + 1
                    x -= pad if x == left else pad // 2 if self._ends_blank() else 0
                elif self._follows_closed():
                    x -= pad - 2 if clings else pad // 2
                if x + wide > right and x > left and not clings:
                    x, y = left - (pad if whole.slot >= 0 else 0), y + high
                    part = WordView(whole.text.lstrip(), whole.slot)
                    wide -= ceil(face.width(whole.text)) - ceil(face.width(part.text))
                wide = min(wide, right - left)
                self._placed.append((QRect(x, y, wide, high), part))
                x += wide
        self._scroll(y + high + look.edge)

    def _ends_blank(self) -> bool:
        """Say whether a blank was laid out last."""
        return bool(self._placed) and self._placed[-1][1].text.endswith(" ")

    def _follows_closed(self) -> bool:
        """Say whether the last thing laid out is a slot, and not the open one with its edge."""
        if not self._placed:
            return False
        slot = self._placed[-1][1].slot
        return slot >= 0 and slot != self.view.open

    def _scroll(self, whole: int) -> None:
        opened = [rect for rect, word in self._placed if word.slot == self.view.open >= 0]
        self._down = 0
        if opened and whole > self.height():
            wanted = opened[0].center().y() - self.height() // 2
            self._down = max(0, min(wanted, whole - self.height()))


def _breakable(word: WordView) -> Iterator[WordView]:
    """Cut words where a line may end: at blanks, between Chinese signs; a slot stays whole."""
    if word.slot >= 0:
        yield word
        return
    part = ""
    for sign in word.text:
        if part and (sign == " " or (sign > _HAN and sign not in _NEVER_FIRST)):
            yield WordView(part)
            part = ""
        part += sign
    if part:
        yield WordView(part)
