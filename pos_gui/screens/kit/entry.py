"""Where does everything that is typed arrive? One line, always ready to scan."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from db.facts.value import dataclass
from pos_gui.screens.kit.ink import Ink
from pos_gui.screens.kit.theme import palette

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent, QPaintEvent

    from pos_gui.screens.kit.look import Look

_MOVES = {
    int(Qt.Key.Key_Up): "up",
    int(Qt.Key.Key_Down): "down",
    int(Qt.Key.Key_PageUp): "page_up",
    int(Qt.Key.Key_PageDown): "page_down",
    int(Qt.Key.Key_Escape): "back",
}
_ENTER = (int(Qt.Key.Key_Return), int(Qt.Key.Key_Enter))
_ON_EMPTY = {
    int(Qt.Key.Key_Delete): "void_line",
    int(Qt.Key.Key_Backspace): "take_coupon",
}
_CARET_INSET = 5
_LIFT = 0.12


@dataclass(frozen=True, slots=True)
class EntryView:
    """What the line asks for."""

    hint: str
    """What may be entered; stays visible behind what is typed."""
    name: str
    """The accessible name."""
    label: str = ""
    """Left of an amount, which is then written from the right."""
    icon: str = "barcode"
    """The sign before it."""
    fault: bool = False
    """Whether what was entered was refused."""


@dataclass(frozen=True, slots=True)
class EntryEars:
    """Who hears what the line is told."""

    typed: Callable[[str], None]
    """Enter was pressed on this text; never by a key held down."""
    key: Callable[[str], None]
    """A key that is no text was pressed: up, down, back, void_line, …"""
    char: Callable[[str, str], bool]
    """A sign is about to be added to this text; true when it was a function instead."""


class EntryLine(QLineEdit):
    """The one input line of a window; the input method never sees it."""

    def __init__(
        self, look: Look, view: EntryView, ears: EntryEars, parent: QWidget | None = None
    ) -> None:
        """Ask for this."""
        super().__init__(parent)
        self.look, self.view, self._ears = look, view, ears
        self.setFrame(False)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, on=False)
        self.setInputMethodHints(Qt.InputMethodHint.ImhPreferLatin)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setAccessibleName(view.name)
        self.setAccessibleDescription(view.hint)
        self.dress(look)

    def show_view(self, view: EntryView) -> None:
        """Ask for something else."""
        if view == self.view:
            return
        self.view = view
        self.setAccessibleName(view.name)
        self.setAccessibleDescription(view.hint)
        self._measure()
        self.update()

    def dress(self, look: Look) -> None:
        """Wear another look."""
        self.look = look
        self.setPalette(palette(look.theme))
        self._measure()
        self.update()

    def _measure(self) -> None:
        look, px = self.look, self.look.sizes.px
        if self.view.label:
            face = look.face(look.sizes.digit, bold=True)
            label = round(look.body.width(self.view.label))
            self.setTextMargins(px(28) + label, 0, px(12), round(face.px * _LIFT))
            self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        else:
            face = look.strong_bold
            left = px(24) + look.sizes.icon
            self.setTextMargins(left, 0, px(8), round(face.px * _LIFT))
            self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.setFont(face.font)

    def put(self, text: str) -> None:
        """Type these signs, as the keys of the pad do."""
        for sign in text:
            if not self._ears.char(sign, self.text()):
                self.insert(sign)

    def confirm(self) -> None:
        """Hand over what is typed, as Enter does."""
        self._ears.typed(self.text())

    def event(self, event: QEvent) -> bool:
        """Leave Ctrl+Z, Del and the like to the commands while nothing is typed."""
        if event.type() == QEvent.Type.ShortcutOverride and not self.text():
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Sort keys into enter, moves, functions and text."""
        key = event.key()
        if key in _ENTER:
            # Enter held down must not pay.
            if not event.isAutoRepeat():
                self.confirm()
            return
        if key in _MOVES:
            self._ears.key(_MOVES[key])
            return
        sign = event.text()
        if key in _ON_EMPTY and not self.text():
            self._ears.key(_ON_EMPTY[key])
            return
        plain = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if sign and sign.isprintable() and not plain and self._ears.char(sign, self.text()):
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the text, then sign, hint, caret and ring."""
        super().paintEvent(event)
        look, theme, px = self.look, self.look.theme, self.look.sizes.px
        middle = self.height() / 2
        with Ink(self, look) as ink:
            # Qt's own caret is one pixel wide and lies five into the rectangle it is told in.
            x = self.cursorRect().x() + _CARET_INSET
            if self.view.label:
                ink.left(look.body, theme.text_2, (px(16), middle), self.view.label)
            else:
                size = look.sizes.icon + 2
                ink.icon(self.view.icon, theme.text, (px(12) + size / 2, middle), size)
                room = self.width() - x - px(20)
                hint = look.body.elide(self.view.hint, room)
                if self.cursorPosition() == len(self.text()):
                    ink.left(look.body, theme.text_2, (x + px(14), middle), hint)
            if self.hasFocus():
                self._paint_caret(ink, x)
            self._paint_edge(ink)

    def _paint_caret(self, ink: Ink, x: int) -> None:
        """Paint a caret that is seen from the other side of the counter."""
        theme, px = self.look.theme, self.look.sizes.px
        high = round(self.height() * 0.62)
        top = (self.height() - high) // 2
        if self.view.label and self.cursorPosition() == len(self.text()):
            # Away from the digits, and over Qt's own.
            ink.fill(QRect(x, 0, 2, self.height()), theme.surface)
            x += px(3)
        ink.fill(QRect(x, top, max(2, px(2)), high), theme.text)

    def _paint_edge(self, ink: Ink) -> None:
        theme = self.look.theme
        radius = self.look.radius if self.view.label else 0.0
        if self.view.fault:
            ink.frame(self.rect(), theme.error, self.look.focus_px, radius)
        elif self.hasFocus():
            ink.frame(self.rect(), theme.focus, self.look.focus_px, radius)
        else:
            ink.frame(self.rect(), theme.border, self.look.border_px, radius)
