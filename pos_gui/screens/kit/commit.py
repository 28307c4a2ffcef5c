"""Which one block moves money, and what does it say before it is pressed?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QAbstractButton, QWidget

from pos_gui.screens.kit.hatch import stripes
from pos_gui.screens.kit.ink import Ink

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QColor, QPaintEvent

    from pos_gui.screens.kit.face import Face
    from pos_gui.screens.kit.look import Look
    from pos_gui.screens.kit.views import CommitView

_RING_OFFSET = 4


class CommitBlock(QAbstractButton):
    """The block of the type's colour: a verb, an amount where money moves, a key, an arrow."""

    def __init__(
        self,
        look: Look,
        view: CommitView,
        press: Callable[[str], None],
        parent: QWidget | None = None,
    ) -> None:
        """Show this act."""
        super().__init__(parent)
        self.look, self.view = look, view
        self._press = press
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.clicked.connect(self._on_clicked)
        self._name()

    def show_view(self, view: CommitView) -> None:
        """Show another act; an equal one costs nothing."""
        if view != self.view:
            self.view = view
            self._name()
            self.update()

    def dress(self, look: Look) -> None:
        """Wear another look."""
        self.look = look
        self.update()

    def _name(self) -> None:
        view = self.view
        self.setAccessibleName(" ".join(filter(None, (view.verb, view.amount))))
        self.setAccessibleDescription(view.reason or view.cap)
        self.setEnabled(not view.reason and not view.waiting)

    def _on_clicked(self) -> None:
        self._press(self.view.command)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint fill, words, key and arrow."""
        del event
        with Ink(self, self.look) as ink:
            fill, text = self._coat()
            ink.fill(self.rect(), fill)
            if self.view.waiting:
                self._paint_waiting(ink)
                return
            self._paint_edges(ink, text)
            if self.view.outward:
                self._paint_outward(ink, (fill, text))
            else:
                self._paint_inward(ink, (fill, text))

    def _coat(self) -> tuple[QColor, QColor]:
        theme = self.look.theme
        if not self.isEnabled():
            return theme.key_alt, theme.text_2
        mode = self.look.mode(self.view.mode)
        return (mode.text, mode.fill) if self.isDown() else (mode.fill, mode.text)

    def _paint_edges(self, ink: Ink, text: QColor) -> None:
        theme = self.look.theme
        if theme.inverted:
            ink.frame(self.rect(), theme.text, 2)
        if self.isEnabled() and self.underMouse():
            ink.frame(self.rect().adjusted(2, 2, -2, -2), text)
        if self.hasFocus():
            by = _RING_OFFSET
            ink.frame(self.rect().adjusted(by, by, -by, -by), text, self.look.focus_px)

    def _paint_inward(self, ink: Ink, coat: tuple[QColor, QColor]) -> None:
        """Paint money coming in: words left, key and arrow at the right edge."""
        look, px = self.look, self.look.sizes.px
        middle = self.height() / 2
        right = float(self.width() - look.edge)
        if self.isEnabled():
            size = px(32)
            ink.icon("arrow_right", coat[1], (right - px(8) - size / 2, middle), size)
            right -= size + px(28)
        right = self._cap(ink, (right, middle), coat, leftward=True) - px(16)
        left = px(20)
        room = right - left
        verb = self._verb(room)
        if self.view.amount or self.view.reason:
            self._paint_two(ink, coat[1], (left, room))
        else:
            ink.left(verb, coat[1], (left, middle), verb.elide(self.view.verb, room))

    def _verb(self, room: float) -> Face:
        """Give the largest face in which the verb fits."""
        look = self.look
        for px in (look.sizes.digit, look.sizes.title, look.sizes.strong):
            face = look.face(px, bold=True)
            if face.width(self.view.verb) <= room:
                break
        return face

    def _paint_two(self, ink: Ink, colour: QColor, span: tuple[float, float]) -> None:
        """Paint verb over amount, or, disabled, verb over reason."""
        look, view = self.look, self.view
        left, room = span
        if view.amount and not view.reason:
            amount = look.face(look.sizes.digit, bold=True)
            high = look.body.px * 1.25 + amount.px * 1.2
            top = (self.height() - high) / 2
            first = top + look.body.px * 0.625
            ink.left(look.body, colour, (left, first), look.body.elide(view.verb, room))
            ink.left(amount, colour, (left, top + high - amount.px * 0.6), view.amount)
            return
        verb = self._verb(room)
        high = verb.px * 1.25 + look.body.px * 1.2
        top = (self.height() - high) / 2
        ink.left(verb, colour, (left, top + verb.px * 0.625), verb.elide(view.verb, room))
        base = top + high - look.body.px * 0.6
        ink.left(look.body, colour, (left, base), look.body.elide(view.reason, room))

    def _cap(self, ink: Ink, at: tuple[float, float], coat: tuple[QColor, QColor], *,
             leftward: bool) -> float:  # fmt: skip
        """Paint the key cap beside this point; give its far edge."""
        look, px = self.look, self.look.sizes.px
        if not self.view.cap:
            return at[0]
        wide = round(look.body.width(self.view.cap)) + px(18)
        high = px(28)
        x = round(at[0] - wide if leftward else at[0])
        ink.box(QRect(x, round(at[1] - high / 2), wide, high), coat[1], None, 1)
        ink.middle(look.body, coat[1], (x + wide / 2, at[1]), self.view.cap)
        return x if leftward else x + wide

    def _paint_outward(self, ink: Ink, coat: tuple[QColor, QColor]) -> None:
        """Paint money going out: mirrored, arrow and key at the left edge."""
        look, px, view = self.look, self.look.sizes.px, self.view
        middle = self.height() / 2
        size = px(32)
        left = float(px(20))
        if self.isEnabled():
            ink.icon("arrow_left", coat[1], (left + size / 2, middle), size)
            left += size + px(20)
        left = self._cap(ink, (left, middle), coat, leftward=False) + px(12)
        right = float(self.width() - px(20))
        below = view.reason or view.amount
        face = look.body if view.reason else look.face(look.sizes.digit, bold=True)
        verb = self._verb(right - left) if view.reason or not view.amount else look.body
        if not below:
            ink.right(verb, coat[1], (right, middle), verb.elide(view.verb, right - left))
            return
        high = verb.px * 1.25 + face.px * 1.2
        top = (self.height() - high) / 2
        first = top + verb.px * 0.625
        ink.right(verb, coat[1], (right, first), verb.elide(view.verb, right - left))
        base = top + high - face.px * 0.6
        ink.right(face, coat[1], (right, base), face.elide(below, right - left))

    def _paint_waiting(self, ink: Ink) -> None:
        """Paint the hatch, the lock, what is waited for and what that means."""
        look, px, theme = self.look, self.look.sizes.px, self.look.theme
        ink.fill(self.rect(), theme.key)
        stripes(ink.painter, self.rect(), theme.key_alt, (px(9), px(24)))
        if theme.inverted:
            ink.frame(self.rect(), theme.text, 2)
        middle = self.height() / 2
        ink.icon("lock", theme.text, (px(36), middle), px(28))
        title = look.face(look.sizes.title, bold=True)
        left, room = px(68), self.width() - px(80)
        high = title.px * 1.25 + look.body.px * 1.2
        top = (self.height() - high) / 2
        ink.left(title, theme.text, (left, top + title.px * 0.625),
                 title.elide(self.view.verb, room))  # fmt: skip
        ink.left(look.body, theme.text, (left, top + high - look.body.px * 0.6),
                 look.body.elide(self.view.reason, room))  # fmt: skip
