"""How are a few steps told: what is done, what is going on, what will follow?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect

from pos_gui.screens.kit.hatch import stripes
from pos_gui.screens.kit.ink import Ink
from pos_gui.screens.kit.keys import Key
from pos_gui.screens.kit.piece import Piece
from pos_gui.screens.kit.views import Shape
from pos_gui.screens.sale.view import HelpView, StepView

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QColor, QPaintEvent, QResizeEvent
    from PySide6.QtWidgets import QWidget

    from pos_gui.screens.kit.look import Look

_STEP_HIGH = 76
_KEY_WIDE = 112


def paint_step(ink: Ink, rect: QRect, step: StepView, margin: int) -> None:
    """Paint a step: its boxed mark, title over text, a hairline below."""
    look, theme, px = ink.look, ink.look.theme, ink.look.sizes.px
    side = px(32)
    first, second = look.body.px * 1.3, look.body.px * 1.3
    middle = rect.y() + rect.height() / 2
    top = middle - (first + second) / 2
    box = QRect(rect.x() + margin, round(top), side, side)
    now = step.state == "now"
    ink.box(box, theme.accent if now else theme.key_border, theme.accent if now else theme.key,
            look.border_px)  # fmt: skip
    colour = theme.on_accent if now else theme.text
    at = (box.x() + side / 2, box.y() + side / 2)
    if step.mark.isalpha() and len(step.mark) > 1:
        ink.icon(step.mark, colour, at, px(20))
    else:
        ink.middle(look.body_bold, colour, at, step.mark)
    left = box.right() + px(16)
    room = rect.right() - left - px(8)
    title = look.body_bold.elide(step.title, room)
    ink.left(look.body_bold, theme.text, (left, top + first / 2), title)
    text = look.body.elide(step.text, room)
    ink.left(look.body, theme.text_2, (left, top + first + second / 2), text)
    if step.time:
        at = (rect.right() - margin, middle)
        ink.right(look.body, theme.text_2, at, step.time)
    base = rect.bottom()
    ink.line((rect.x() + margin, base), (rect.right() + 1 - margin, base), theme.hairline)


class Help(Piece[HelpView]):
    """What stands in the place of an empty basket: the next act, and a little help."""

    def __init__(
        self,
        look: Look,
        view: HelpView,
        press: Callable[[str], None],
        parent: QWidget | None = None,
    ) -> None:
        """Show this help."""
        self._keys: list[Key] = []
        self._press = press
        super().__init__(look, view, parent)
        self.changed()

    def spoken(self) -> str:
        """Say the next act."""
        return self.view.title

    def changed(self) -> None:
        """Give each step that offers something its key."""
        views = [step.key for step in self.view.steps if step.key]
        if self.view.link:
            views.append(self.view.link)
        while len(self._keys) < len(views):
            self._keys.append(Key(self.look, Shape.STACK, self._press, self, ground="surface"))
        for key, view in zip(self._keys, views, strict=False):
            key.dress(self.look)
            key.show_view(view)
            key.show()
        for key in self._keys[len(views) :]:
            key.hide()
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the keys beside their steps."""
        del event
        self._place()

    def _place(self) -> None:
        px = self.look.sizes.px
        wide, high, half = px(_KEY_WIDE), px(56), self.look.gap // 2
        keys = iter(self._keys)
        for at, step in enumerate(self.view.steps):
            if step.key:
                y = at * px(_STEP_HIGH) + (px(_STEP_HIGH) - high) // 2
                x = self.width() - wide - px(12)
                next(keys).setGeometry(x - half, y - half, wide + 2 * half, high + 2 * half)
        if self.view.link:
            y = len(self.view.steps) * px(_STEP_HIGH) + px(44)
            text = self.look.body_bold.width(self.view.link.text)
            next(keys).setGeometry(px(12) - half, y, round(text) + px(48), high)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the sentence and the lines, or the steps."""
        del event
        look, px = self.look, self.look.sizes.px
        with Ink(self, look) as ink:
            ink.fill(self.rect(), look.theme.surface)
            if self.view.steps:
                self._paint_steps(ink)
                return
            face = look.face(look.sizes.digit, bold=True)
            y = float(px(84))
            left = px(48)
            ink.left(face, look.theme.text, (left, y),
                     face.elide(self.view.title, self.width() - 2 * left))  # fmt: skip
            y += px(72)
            for line in self.view.lines:
                self._paint_line(ink, line.cap, line.text, y)
                y += px(46)

    def _paint_line(self, ink: Ink, cap: str, text: str, y: float) -> None:
        look, px = self.look, self.look.sizes.px
        face = look.body
        wide = round(face.width(cap)) + px(22)
        box = QRect(px(50), round(y - px(16)), wide, px(32))
        ink.box(box, look.theme.key_border, look.theme.key, look.border_px)
        ink.middle(face, look.theme.text, (box.x() + wide / 2, y), cap)
        left = max(px(160), box.right() + px(20))
        ink.left(face, look.theme.text_2, (left, y), face.elide(text, self.width() - left))

    def _paint_steps(self, ink: Ink) -> None:
        look, px = self.look, self.look.sizes.px
        y = 0
        for step in self.view.steps:
            paint_step(ink, QRect(0, y, self.width(), px(_STEP_HIGH)), step, look.edge)
            y += px(_STEP_HIGH)
        lines = look.body.wrap(self.view.foot, self.width() - 2 * look.edge, 2)
        for at, line in enumerate(lines):
            middle = y + px(24) + at * look.body.px * 1.25
            ink.left(look.body, look.theme.text_2, (look.edge, middle), line)


class Plan(Piece[tuple[str, tuple[StepView, ...], str]]):
    """What will happen when money goes out: a title, steps, and what must not be done."""

    def spoken(self) -> str:
        """Say the steps."""
        title, steps, warning = self.view
        return ", ".join((title, *(step.title for step in steps), warning))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the title, the steps, the warning in its box."""
        del event
        look, theme, px = self.look, self.look.theme, self.look.sizes.px
        title, steps, warning = self.view
        with Ink(self, look) as ink:
            ink.fill(self.rect(), theme.surface_alt)
            y = px(30)
            ink.left(look.body, theme.text_2, (look.edge, y), title)
            y += px(16)
            for step in steps:
                paint_step(ink, QRect(0, y, self.width(), px(_STEP_HIGH)), step, look.edge)
                y += px(_STEP_HIGH)
            if warning:
                self._paint_warning(ink, warning, y + px(12))

    def _paint_warning(self, ink: Ink, warning: str, y: int) -> None:
        look, theme, px = self.look, self.look.theme, self.look.sizes.px
        left = look.edge + px(48)
        lines = look.body.wrap(warning, self.width() - left - look.edge - px(12), 3)
        pitch = look.body.px * 1.4
        high = round(pitch * len(lines)) + px(24)
        box = QRect(look.edge, y, self.width() - 2 * look.edge, high)
        ink.box(box, theme.key_border, theme.surface, look.border_px)
        middle = y + px(12) + pitch / 2
        ink.icon("warning", theme.text, (look.edge + px(24), middle), px(24))
        for line in lines:
            ink.left(look.body, theme.text, (left, middle), line)
            middle += pitch


_TRACE = {"done": "tick", "trouble": "warning", "now": "arrow_right", "": "ring"}


class Trace(Piece[tuple[StepView, ...]]):
    """What was done with a card, what is going on, what will follow; each with its time."""

    def spoken(self) -> str:
        """Say what is going on."""
        return ", ".join(f"{step.title} {step.text}" for step in self.view)

    def _colour(self, state: str) -> QColor:
        theme = self.look.theme
        known = {"done": theme.text, "trouble": theme.error, "now": theme.accent_text}
        return known.get(state, theme.text_2)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint one line a step."""
        del event
        look, theme, px = self.look, self.look.theme, self.look.sizes.px
        margin, high = px(24), px(46)
        with Ink(self, look) as ink:
            ink.fill(self.rect(), theme.surface)
            for at, step in enumerate(self.view):
                colour = self._colour(step.state)
                middle = px(4) + at * high + high / 2
                ink.icon(_TRACE[step.state], colour, (margin + px(12), middle), px(24))
                title = colour if step.state in ("now", "") else theme.text
                ink.left(look.body_bold, title, (margin + px(40), middle), step.title)
                right = ink.right(look.body, theme.text_2, (self.width() - margin, middle),
                                  step.time)  # fmt: skip
                x = margin + max(px(240), px(56) + look.body_bold.width(step.title))
                text = look.body.elide(step.text, right - x - px(12))
                told = theme.text if step.state else theme.text_2
                ink.left(look.body, told, (x, middle), text)
                if at + 1 < len(self.view):
                    y = px(4) + (at + 1) * high - 1
                    ink.line((margin, y), (self.width() - margin, y), theme.hairline)


Told = tuple[str, str, str, str, str, bool]
"""Title, sentence, what is counted, how many, of what, and whether nothing is wrong."""


class Banner(Piece[Told]):
    """The banner of attention: title, one sentence, and the seconds counted in words."""

    def spoken(self) -> str:
        """Say title and sentence."""
        return f"{self.view[0]} {self.view[1]}"

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the hazard bar, the words, the seconds."""
        del event
        look, theme, px = self.look, self.look.theme, self.look.sizes.px
        title, text, label, seconds, unit, calm = self.view
        high = self.height()
        with Ink(self, look) as ink:
            ink.fill(self.rect(), theme.surface_alt if calm else theme.warn_fill)
            bar = QRect(0, 0, px(12), high)
            ink.fill(bar, theme.accent if calm else theme.warn)
            if not calm:
                stripes(ink.painter, bar, theme.warn_fill, (px(8), px(22)))
            big = look.face(look.sizes.change, bold=True)
            right = self.width() - px(24)
            ink.right(look.body, theme.text_2, (right, high * 0.27), label)
            low = high * 0.62
            x = ink.right(look.body, theme.text, (right, low + big.rise - look.body.rise), unit)
            x = ink.right(big, theme.text, (x - px(6), low), seconds)
            left = px(36)
            room = min(x, right - look.body.width(label)) - left - px(24)
            face = look.face(look.sizes.digit, bold=True)
            while face.width(title) > room and face.px > look.sizes.strong:
                face = look.face(face.px - 2, bold=True)
            colour = theme.text if calm else theme.warn
            ink.left(face, colour, (left, high * 0.4), face.elide(title, room))
            if look.strong.width(text) <= room:
                ink.left(look.strong, theme.text, (left, high * 0.7), text)
                return
            # Whole, although smaller: it says what must not be done.
            for at, line in enumerate(look.body.wrap(text, room, 2)):
                ink.left(
                    look.body, theme.text, (left, high * 0.66 + at * look.body.px * 1.25), line
                )
