"""What is one figure on the screen? A button without an edge: label, value, against what."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QWidget

from pos_gui.screens.kit.ink import Ink
from pos_gui.screens.statistics.view import FigureView, Turn

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QColor, QPaintEvent, QResizeEvent

    from pos_gui.screens.kit.face import Face
    from pos_gui.screens.kit.look import Look

_LINE = 1.25
_LINES = 3
"""Lines of a figure: its name, the figure, and what it is compared with."""


class Tile(QAbstractButton):
    """One figure; Enter, Space or a touch leads to what it is made of."""

    def __init__(self, look: Look, press: Callable[[str], None], parent: QWidget) -> None:
        """Begin blank; `press` hears the figure's name."""
        super().__init__(parent)
        self.look = look
        self.view = FigureView("", "", "")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAccessibleName("figure")
        self.clicked.connect(lambda: press(self.view.name))

    def show_view(self, view: FigureView) -> None:
        """Show another figure."""
        self.view = view
        self.setAccessibleName(view.spoken)
        self.setAccessibleDescription(view.tip)
        self.setToolTip(view.tip)
        self.update()

    @property
    def room(self) -> int:
        """How wide a text may be."""
        return self.width() - self.look.wide - self.look.gap

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the three lines, on paper or on the colour of the state."""
        del event
        look, theme, view = self.look, self.look.theme, self.view
        ground, text, second = theme.surface, theme.text, theme.text_2
        if self.isDown():
            ground, text, second = theme.pressed, theme.on_pressed, theme.on_pressed
        elif self.underMouse():
            ground, text, second = theme.hover, theme.on_hover, theme.on_hover
        with Ink(self, look) as ink:
            ink.fill(self.rect(), ground)
            x, room = float(look.wide), self.room
            y = float(look.edge)
            line = look.meta.px * _LINE
            ink.left(look.meta, second, (x, y + line / 2), look.meta.elide(view.label, room))
            y += line
            face = self._face(room)
            line = face.px * _LINE
            ink.left(face, text, (x, y + line / 2), view.value)
            y += line
            self._note(ink, (x, y + look.meta.px * _LINE / 2), room, second)
            if self.hasFocus():
                ink.frame(self.rect(), theme.focus, theme.focus_px, look.radius)

    def _face(self, room: float) -> Face:
        """Choose the largest size in which the value is whole."""
        sizes = self.look.sizes
        for px in (sizes.digit, sizes.title, sizes.strong, sizes.body, sizes.meta):
            face = self.look.face(px, bold=True)
            if face.width(self.view.value) <= room:
                return face
        return self.look.face(max(1, round(sizes.meta * 0.8)), bold=True)

    def _note(self, ink: Ink, at: tuple[float, float], room: float, second: QColor) -> None:
        look, theme, view = self.look, self.look.theme, self.view
        x, end = at[0], at[0] + room
        if view.turn is not Turn.LEVEL:
            colour = theme.accent_text if view.turn is Turn.UP else theme.error
            if second is not theme.text_2:
                colour = second
            face = look.face(look.sizes.meta, bold=True)
            x = ink.left(face, colour, (x, at[1]), f"{view.turn.value} {view.change}")
            x += look.sizes.px(4)
        note = view.note if look.meta.width(view.note) <= end - x else view.brief or view.note
        ink.left(look.meta, second, (x, at[1]), look.meta.elide(note, end - x))


class Strip(QWidget):
    """Figures side by side on one sheet of paper, parted by hairlines."""

    def __init__(
        self, look: Look, name: str, press: Callable[[str], None], parent: QWidget
    ) -> None:
        """Begin without figures."""
        super().__init__(parent)
        self.look, self._press = look, press
        self.tiles: list[Tile] = []
        self.setAccessibleName(name)
        text = look.sizes.digit + look.sizes.meta * (_LINES - 1)
        self.setFixedHeight(round(text * _LINE) + 2 * look.edge)

    def show_figures(self, views: tuple[FigureView, ...]) -> None:
        """Show these figures."""
        while len(self.tiles) < len(views):
            tile = Tile(self.look, self._press, self)
            tile.show()
            self.tiles.append(tile)
        for tile, view in zip(self.tiles, views, strict=True):
            tile.show_view(view)
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width."""
        del event
        self._place()

    def _place(self) -> None:
        count, edge = len(self.tiles), self.look.theme.border_px
        for at, tile in enumerate(self.tiles):
            left = round(self.width() * at / count) + edge
            right = round(self.width() * (at + 1) / count)
            last = edge if at == count - 1 else 0
            tile.setGeometry(left, edge, right - left - last, self.height() - 2 * edge)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the paper and its hairlines."""
        del event
        theme = self.look.theme
        with Ink(self, self.look) as ink:
            ink.fill(self.rect(), theme.canvas)
            ink.box(self.rect(), theme.hairline, theme.surface, theme.border_px)
            for tile in self.tiles[1:]:
                x = tile.x() - theme.border_px
                ink.line((x, 0), (x, self.height()), theme.hairline)
