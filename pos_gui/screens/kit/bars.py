"""What brackets the screen? Header and ribbon above, key bar below."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QWidget

from pos_gui.screens.kit.faces import chip_width
from pos_gui.screens.kit.hatch import paint_pattern
from pos_gui.screens.kit.ink import Ink
from pos_gui.screens.kit.keys import Key
from pos_gui.screens.kit.piece import Piece
from pos_gui.screens.kit.views import HeaderView, KeyView, Pattern, RibbonView, Shape, Size

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from pos_gui.screens.kit.look import Look

BAR_SLOTS = 12
"""The key bar has so many cells, always."""
_BLOCK = 72
_MUST_FACTS = 2


class Header(Piece[HeaderView]):
    """Where, who and when; the lamps are ink until something is wrong."""

    def spoken(self) -> str:
        """Say shop, facts and troubles."""
        view = self.view
        lamps = (lamp.text for lamp in view.lamps)
        return ", ".join((view.shop, *view.facts, *lamps, view.day, view.time))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the line."""
        del event
        theme, px = self.look.theme, self.look.sizes.px
        middle = (self.height() - 1) / 2
        with Ink(self, self.look) as ink:
            ink.fill(self.rect(), theme.surface_alt)
            base = self.height() - 1
            ink.line((0, base), (self.width(), base), theme.hairline)
            x = ink.left(self.look.body_bold, theme.text, (px(12), middle), self.view.shop)
            if self.view.demo:
                x = self._demo(ink, x + px(12), middle)
            limit = self._lamps(ink, middle)
            for at, fact in enumerate(self.view.facts):
                x += px(20)
                room = limit - px(12) - x
                # Till and cashier must be known; what comes after is said whole or not at all.
                if room < (px(40) if at < _MUST_FACTS else self.look.body.width(fact)):
                    break
                text = self.look.body.elide(fact, room)
                x = ink.left(self.look.body, theme.text_2, (x, middle), text)

    def _demo(self, ink: Ink, x: float, middle: float) -> float:
        """Paint the mark of the demo shop."""
        look = self.look
        face = look.face(look.sizes.meta, bold=True)
        wide = round(face.width(self.view.demo)) + look.sizes.px(12)
        high = look.sizes.px(22)
        box = QRect(round(x), round(middle - high / 2), wide, high)
        ink.box(box, look.theme.warn, look.theme.warn_fill, look.border_px)
        ink.middle(face, look.theme.warn, (x + wide / 2, middle), self.view.demo)
        return x + wide

    def _lamps(self, ink: Ink, middle: float) -> float:
        """Paint time, date and lamps from the right; give where they begin."""
        look, theme, px = self.look, self.look.theme, self.look.sizes.px
        at = (self.width() - px(12), middle)
        x = ink.right(look.body_bold, theme.text, at, self.view.time)
        x = ink.right(look.body, theme.text, (x - px(5), middle), self.view.day)
        for lamp in reversed(self.view.lamps):
            face = look.body_bold if lamp.trouble else look.body
            colour = theme.error if lamp.trouble else theme.text
            x = ink.right(face, colour, (x - px(20), middle), lamp.text)
            icon = "warning" if lamp.trouble else lamp.icon
            size = look.sizes.icon
            ink.icon(icon, colour, (x - px(6) - size / 2, middle), size)
            x -= px(6) + size
        return x


class Ribbon(Piece[RibbonView]):
    """The type of transaction, in its colour and pattern, with its words."""

    def __init__(
        self,
        look: Look,
        view: RibbonView,
        press: Callable[[str], None],
        parent: QWidget | None = None,
    ) -> None:
        """Show this type."""
        self._chips: list[Key] = []
        self._press = press
        super().__init__(look, view, parent)
        self.changed()

    def spoken(self) -> str:
        """Say the type and its facts."""
        return ", ".join((self.view.word, *self.view.facts))

    def changed(self) -> None:
        """Give each chip its key."""
        while len(self._chips) < len(self.view.chips):
            self._chips.append(_RibbonChip(self.look, Shape.CHIP, self._press, self))
        for chip, key in zip(self._chips, self.view.chips, strict=False):
            chip.dress(self.look)
            chip.show_view(key)
            chip.show()
        for chip in self._chips[len(self.view.chips) :]:
            chip.hide()
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the chips at the right end."""
        del event
        self._place()

    def _place(self) -> None:
        px = self.look.sizes.px
        right, high = self.width() - self._margin(), px(26)
        for chip in reversed(self._chips[: len(self.view.chips)]):
            wide = chip_width(self.look, chip.view)
            chip.setGeometry(right - wide, (self.height() - high) // 2, wide, high)
            right -= wide + px(8)

    def _margin(self) -> int:
        solid = self.look.mode(self.view.mode).pattern is Pattern.SOLID
        return self.look.sizes.px(12 if solid else _BLOCK + 12)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint fill, pattern blocks, words."""
        del event
        look, px = self.look, self.look.sizes.px
        mode = look.mode(self.view.mode)
        middle = self.height() / 2
        with Ink(self, look) as ink:
            ink.fill(self.rect(), mode.fill)
            for side in (0, self.width() - px(_BLOCK)):
                paint_pattern(ink, QRect(side, 0, px(_BLOCK), self.height()), mode)
            if look.theme.inverted:
                ink.frame(self.rect(), look.theme.text, 2)
            x = float(self._margin())
            size = px(22)
            icon = self.view.icon or mode.icon
            ink.icon(icon, mode.text, (x + size / 2, middle), size)
            x += size + px(12)
            x = ink.left(look.strong_bold, mode.text, (x, middle), self.view.word) + px(12)
            for letter in self.view.code:
                x = ink.left(look.body, mode.text, (x, middle), letter) + px(2)
            self._facts(ink, middle)

    def _facts(self, ink: Ink, middle: float) -> None:
        look, px = self.look, self.look.sizes.px
        shown = self._chips[: len(self.view.chips)]
        x = float(shown[0].x() if shown else self.width() - self._margin() + px(12))
        for fact in reversed(self.view.facts):
            x = ink.right(look.body, look.mode(self.view.mode).text, (x - px(12), middle), fact)


class _RibbonChip(Key):
    """A chip in the colours of the ribbon it lies on."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the box in the ribbon's text colour; swapped while pressed."""
        del event
        ribbon = self.parentWidget()
        if not isinstance(ribbon, Ribbon):
            return
        mode = self.look.mode(ribbon.view.mode)
        fill, text = (mode.text, mode.fill) if self.isDown() else (mode.fill, mode.text)
        px = self.look.sizes.px
        middle = self.height() / 2
        with Ink(self, self.look) as ink:
            ink.fill(self.rect(), mode.fill)
            width = 2 if self.hasFocus() or self.underMouse() else 1
            ink.box(self.rect(), mode.text, fill, width)
            x = ink.left(self.look.body, text, (px(8), middle), self.view.text)
            ink.left(self.look.body_bold, text, (x + px(8), middle), self.view.cap)


class KeyBar(QWidget):
    """Twelve cells at the foot; each function keeps its cell, an unused cell stays blank."""

    def __init__(
        self, look: Look, press: Callable[[str], None], parent: QWidget | None = None
    ) -> None:
        """Begin with twelve blank cells."""
        super().__init__(parent)
        self.look = look
        self._views: tuple[KeyView | None, ...] = ()
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName("keys")
        self._keys = [
            Key(look, Shape.BAR, press, self, ground="surface_alt") for _ in range(BAR_SLOTS)
        ]

    def show_keys(self, views: tuple[KeyView | None, ...]) -> None:
        """Show these functions in their cells."""
        if views != self._views:
            self._views = views
            self._fill()

    def _fill(self) -> None:
        """Write all words in one size: the larger, if every word fits in it."""
        room = self.width() / BAR_SLOTS - self.look.sizes.px(13)
        fits = all(self.look.body.width(view.text) <= room for view in self._views if view)
        size = Size.BODY if fits else Size.META
        blank = KeyView("", "", enabled=False, spoken="blank")
        for key, view in zip(self._keys, self._views, strict=False):
            key.show_view(replace(view, size=size) if view else blank)
            key.setVisible(view is not None)

    def dress(self, look: Look) -> None:
        """Wear another look."""
        self.look = look
        for key in self._keys:
            key.dress(look)
        self._fill()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width; a hairline parts the cells."""
        del event
        self._fill()
        top = self.look.border_px
        for at, key in enumerate(self._keys):
            left, right = self._edge(at), self._edge(at + 1)
            key.setGeometry(left + (top if at else 0), top, right - left - (top if at else 0),
                            self.height() - top)  # fmt: skip

    def _edge(self, at: int) -> int:
        return round(self.width() * at / BAR_SLOTS)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the hairlines."""
        del event
        theme = self.look.theme
        width = self.look.border_px
        with Ink(self, self.look) as ink:
            ink.fill(self.rect(), theme.surface_alt)
            ink.fill(QRect(0, 0, self.width(), width), theme.hairline)
            for at in range(1, BAR_SLOTS):
                ink.fill(QRect(self._edge(at), 0, width, self.height()), theme.hairline)
