"""What is a key? One class for every key there is: painted, named, pressed at once.

A key leaves half of the gap around it inside its own rectangle: the focus ring is painted there,
and a finger that misses by a little still hits.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import QEnterEvent, QInputDevice, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from pos_gui.screens.kit.faces import PAINTERS, Coat
from pos_gui.screens.kit.ink import Ink
from pos_gui.screens.kit.views import KeyView, Shape, Tone

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QColor

    from pos_gui.screens.kit.look import Look

_EDGELESS = {Shape.BAR, Shape.FLAT, Shape.TAB, Shape.LINE}
Press = "Callable[[str], None]"


class Key(QAbstractButton):
    """A key that shows one KeyView and tells `press` its command."""

    def __init__(
        self,
        look: Look,
        shape: Shape,
        press: Callable[[str], None],
        parent: QWidget | None = None,
        *,
        ground: str = "canvas",
    ) -> None:
        """Lie on this ground: the name of the colour that shows around the key."""
        super().__init__(parent)
        self.look = look
        self.shape = shape
        self.view = KeyView("", "")
        self._press = press
        self.ground = ground
        self._hover = False
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        # By Tab, never by finger: after every action the entry line has the focus.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(shape.value)
        self.clicked.connect(self._on_clicked)

    def show_view(self, view: KeyView) -> None:
        """Show another key; an equal one costs nothing."""
        if view is self.view or view == self.view:
            return
        old, self.view = self.view, view
        if old.name != view.name:
            self.setAccessibleName(view.name)
        if old.sub != view.sub or old.cap != view.cap:
            self.setAccessibleDescription(" ".join(filter(None, (view.sub, view.cap))))
        self.setEnabled(view.enabled)
        self.update()

    def dress(self, look: Look) -> None:
        """Wear another look."""
        self.look = look
        self.update()

    @property
    def plate(self) -> QRect:
        """Give the part of the rectangle that is the key itself."""
        if self.shape in _EDGELESS:
            return self.rect()
        half = 0 if self.shape is Shape.CHIP else self.look.gap // 2
        return self.rect().adjusted(half, half, -half, -half)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ground, plate and words."""
        del event
        with Ink(self, self.look) as ink:
            coat = self._coat()
            rect = self.plate
            self._paint_plate(ink, rect, coat)
            PAINTERS[self.shape](ink, rect, self.view, coat)
            if self.hasFocus():
                self._paint_ring(ink, rect)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Light up under a mouse; a finger leaves no light behind."""
        device = event.pointingDevice()
        self._hover = device.type() != QInputDevice.DeviceType.TouchScreen
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Be dark again."""
        del event
        self._hover = False
        self.update()

    def _on_clicked(self) -> None:
        self._press(self.view.command)

    def _coat(self) -> Coat:
        """Choose the colours of the state: pressed before hover before chosen before rest."""
        theme, view = self.look.theme, self.view
        if not self.isEnabled():
            return Coat(None, theme.text_disabled, theme.text_disabled, theme.text_disabled)
        if self.isDown():
            return Coat(theme.pressed, theme.on_pressed, theme.on_pressed, theme.on_pressed)
        if view.tone is Tone.INK:
            return Coat(theme.text, theme.surface, theme.surface, theme.surface)
        if self._hover:
            return Coat(theme.hover, theme.on_hover, theme.on_hover, theme.on_hover)
        if view.chosen and self.shape is not Shape.TAB:
            second = theme.on_selected if theme.inverted else theme.text_2
            return Coat(theme.selected, theme.on_selected, second, theme.on_selected)
        return Coat(self._rest_fill(), theme.text, theme.text_2, theme.accent_text)

    def _rest_fill(self) -> QColor | None:
        theme = self.look.theme
        if self.shape in _EDGELESS or self.shape is Shape.CHIP:
            return None
        return theme.key_alt if self.view.tone is Tone.ALT else theme.key

    def _paint_plate(self, ink: Ink, rect: QRect, coat: Coat) -> None:
        theme = self.look.theme
        ink.fill(self.rect(), getattr(theme, self.ground))
        if self.shape in _EDGELESS:
            if coat.fill is not None:
                ink.fill(rect, coat.fill)
        elif not self.isEnabled():
            ink.dashes(rect, theme.key_border, self.look.border_px)
        elif self.view.chosen:
            ink.box(rect, theme.accent_edge, coat.fill, 2)
        elif self.view.tone is Tone.INK:
            ink.box(rect, theme.text, coat.fill, self.look.border_px)
        else:
            ink.box(rect, theme.key_border, coat.fill, self.look.border_px)

    def _paint_ring(self, ink: Ink, rect: QRect) -> None:
        theme = self.look.theme
        width = self.look.focus_px
        room = rect if self.shape in _EDGELESS else rect.adjusted(-width, -width, width, width)
        ink.frame(room, theme.focus, width, self.look.radius + 2)
