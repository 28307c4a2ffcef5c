"""What stands above each floor? Its heading, its days, and the keys that lead elsewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QWidget

from db.words import say
from pos_gui.screens.kit.ink import Ink
from pos_gui.screens.kit.keys import Key
from pos_gui.screens.kit.piece import Piece
from pos_gui.screens.kit.views import KeyView, Shape, Size
from pos_gui.screens.statistics.shelf import is_folded
from pos_gui.screens.statistics.view import TopView

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QPaintEvent

    from pos_gui.screens.kit.look import Look

HIGH = 56
"""Height of the line."""


class Heading(Piece[TopView]):
    """The heading, and the days beneath it; while something is asked, that is said instead."""

    waiting = ""
    trouble = False

    def spoken(self) -> str:
        """Say heading and days."""
        return f"{self.view.title}, {self.view.fact}"

    def tell(self, words: str, *, trouble: bool) -> None:
        """Say that something is awaited or went wrong; empty words say nothing."""
        self.waiting, self.trouble = words, trouble
        self.setAccessibleDescription(words)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the two lines."""
        del event
        look, theme = self.look, self.look.theme
        face = look.face(look.sizes.title, bold=True)
        first, second = face.px * 1.25, look.meta.px * 1.2
        top = (self.height() - first - second) / 2
        with Ink(self, look) as ink:
            ink.fill(self.rect(), theme.canvas)
            title = face.elide(self.view.title, self.width())
            ink.left(face, theme.text, (0, top + first / 2), title)
            colour = theme.error if self.trouble else theme.text_2
            fact = look.meta.elide(self.waiting or self.view.fact, self.width())
            ink.left(look.meta, colour, (0, top + first + second / 2), fact)


class Top(QWidget):
    """Heading at the left, keys at the right."""

    def __init__(self, look: Look, press: Callable[[str], None], parent: QWidget) -> None:
        """Begin without keys; `press` hears their commands."""
        super().__init__(parent)
        self.look, self._press = look, press
        self.setAccessibleName("heading")
        self.heading = Heading(look, TopView("", ""), self)
        self.keys: list[Key] = []
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(0)
        self.lead: Key | None = None
        if is_folded(look):
            self.lead = Key(look, Shape.STACK, press, self)
            self.lead.show_view(key("list", say("Statistics", "Reports"), "L"))
            self._size(self.lead)
            self._line.addWidget(self.lead)
            self._line.addSpacing(look.gap)
        self._line.addWidget(self.heading, 1)
        self.setFixedHeight(look.sizes.px(HIGH))

    def show_keys(self, views: tuple[KeyView, ...]) -> None:
        """Show these keys in their order."""
        while len(self.keys) > len(views):
            gone = self.keys.pop()
            self._line.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        while len(self.keys) < len(views):
            key = Key(self.look, Shape.STACK, self._press, self)
            self._line.addWidget(key)
            self.keys.append(key)
        for key, view in zip(self.keys, views, strict=True):
            key.show_view(view)
            self._size(key)

    def _size(self, key: Key) -> None:
        view, px = key.view, self.look.sizes.px
        words = max(self.look.body.width(view.text), self.look.meta.width(view.cap))
        key.setFixedSize(round(words) + px(24) + self.look.gap, px(HIGH))

    def key(self, command: str) -> Key | None:
        """Find a key by its command."""
        found = [one for one in self.keys if one.view.command == command]
        return found[0] if found else None


def key(command: str, text: str, cap: str = "", *, chosen: bool = False) -> KeyView:
    """Make a key of the top line."""
    return KeyView(command, text, cap=cap, size=Size.BODY, chosen=chosen)
