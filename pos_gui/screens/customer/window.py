"""How does the customer's screen look? Few words, large; on a second screen where there is one.

Painted from a view and nothing else; names are drawn as they are, never read as markup.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from pos_gui.screens.customer.present import CustomerView, Row, customer_view
from pos_gui.screens.kit.ink import Ink
from pos_gui.screens.kit.look import look_for

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from db.facts.sale import Sale
    from pos_gui.screens.desk import Desk
    from pos_gui.screens.kit.face import Face
    from pos_gui.screens.kit.look import Wish

THANKS_MS = 15_000
"""So long a sale is thanked for; then the next customer sees nothing of it."""
_TITLE, _ROW, _SUM, _GREAT = 0.075, 0.042, 0.05, 0.13
"""Heights of type, in parts of the screen's height: the sum is 9 mm on the smallest screen."""
_AIR = 1.5
"""A line's height in its type's."""
_EDGE = 0.05


class CustomerScreen(QWidget):
    """A window that only shows; it takes no key and no touch."""

    def __init__(self, desk: Desk, wish: Wish) -> None:
        """Show what happens at this desk, in the wish's language."""
        super().__init__(None, Qt.WindowType.Window | Qt.WindowType.WindowDoesNotAcceptFocus)
        self.setObjectName("customer")
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        # The till ends with its own window, whatever the customer still sees.
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, on=False)
        self._desk, self._wish = desk, wish
        self._done: Sale | None = None
        self._forget = QTimer(self)
        self._forget.setSingleShot(True)
        self._forget.setInterval(THANKS_MS)
        self._forget.timeout.connect(self._forgotten)
        self.seen = self._view()
        """What is shown now."""
        desk.changed.connect(self.refresh)
        desk.recorded.connect(self._recorded)
        self.resize(1024, 600)

    def refresh(self, _state: object = None) -> None:
        """Show the state as it is, after the till's own window."""
        if self._desk.state.basket.lines:
            self._done = None
        seen = self._view()
        if seen != self.seen:
            self.seen = seen
            self.setAccessibleName(" ".join((seen.title, *(row.amount for row in seen.sums[-1:]))))
            self.update()

    def place(self) -> None:
        """Take the second screen whole; with one screen it is an ordinary window."""
        screens = QGuiApplication.screens()
        if len(screens) > 1:
            self.setGeometry(screens[1].geometry())
            self.showFullScreen()
        else:
            self.show()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint title, goods and sums."""
        look = look_for(self._wish, self.width(), self.height())
        with Ink(self, look) as ink:
            ink.fill(self.rect(), look.theme.surface)
            _Page(ink, self.rect()).paint(self.seen)

    def _view(self) -> CustomerView:
        desk = self._desk
        return customer_view(desk.counter, desk.state, self._wish.language, self._done)

    def _recorded(self, sale: object) -> None:
        self._done = sale  # type: ignore[assignment]  # Qt's signals carry objects
        self._forget.start()
        self.refresh()

    def _forgotten(self) -> None:
        self._done = None
        self.refresh()


class _Page:
    """The page being painted: from the top the title and goods, from the bottom the sums."""

    def __init__(self, ink: Ink, rect: QRect) -> None:
        self._ink, self._look = ink, ink.look
        self._edge = round(rect.width() * _EDGE)
        self._rect = rect

    def paint(self, seen: CustomerView) -> None:
        """Paint the title above the goods, and the sums below them."""
        alone = not (seen.rows or seen.sums)
        title = self._face(_TITLE, bold=True)
        theme, wide = self._look.theme, self._rect.width() - 2 * self._edge
        middle = self._rect.height() / 2 if alone else title.px * _AIR
        text = title.elide(seen.title, wide)
        self._ink.middle(title, theme.text, (self._rect.width() / 2, middle), text)
        low = self._sums(seen.sums)
        y = round(title.px * _AIR * 2)
        row = self._face(_ROW)
        for one in seen.rows:
            if y + row.px * _AIR > low:
                break
            self._row(row, one, y + row.px * _AIR / 2)
            y += round(row.px * _AIR)

    def _sums(self, sums: tuple[Row, ...]) -> int:
        """Paint the sums upwards from the bottom; give where they begin."""
        y, theme = self._rect.height() - self._edge / 2, self._look.theme
        for at, one in enumerate(reversed(sums)):
            face = self._face(_GREAT if at == 0 else _SUM, bold=at == 0)
            y -= face.px * _AIR
            words, middle = self._face(_SUM), y + face.px * _AIR / 2
            ends = self._ink.right(
                face, theme.accent_text if one.saving else theme.text,
                (self._rect.width() - self._edge, middle), one.amount,
            )  # fmt: skip
            room = ends - 2 * self._edge
            text = words.elide(one.text, room)
            self._ink.left(words, theme.text_2, (self._edge, middle), text)
        if sums:
            at_y = round(y)
            right = self._rect.width() - self._edge
            self._ink.line((self._edge, at_y), (right, at_y), theme.border)
        return round(y)

    def _row(self, face: Face, one: Row, y: float) -> None:
        theme = self._look.theme
        colour = theme.accent_text if one.saving else theme.text
        right = float(self._rect.width() - self._edge)
        amount = self._ink.right(face, colour, (right, y), one.amount)
        side = amount if not one.side else self._ink.right(
            face, theme.text_2, (min(amount, right - face.px * 5) - face.px, y), one.side,
        )  # fmt: skip
        text = face.elide(one.text, side - face.px - self._edge)
        self._ink.left(face, colour, (self._edge, y), text)

    def _face(self, part: float, *, bold: bool = False) -> Face:
        return self._look.face(max(14, round(self._rect.height() * part)), bold=bold)


def open_screen(desk: Desk, wish: Wish) -> CustomerScreen:
    """Show the customer's screen beside the till's window."""
    made = CustomerScreen(desk, wish)
    made.place()
    return made
