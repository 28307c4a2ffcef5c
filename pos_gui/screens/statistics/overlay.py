"""What lies over a page while one thing is chosen? A sheet: a list to pick from, or fields.

It is no window of its own: Esc or a touch elsewhere takes it away, and the page is as it was.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QFrame, QVBoxLayout, QWidget

from db.facts.value import dataclass
from pos_gui.screens.kit.build import button, field, label
from pos_gui.screens.kit.theme import sheet
from pos_gui.screens.statistics.focus import focused
from pos_gui.screens.statistics.rows import RowTable, TextRows
from pos_gui.screens.statistics.sheets import bare_sheet
from pos_gui.screens.statistics.typed import begins, holds

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QKeyEvent

    from pos_gui.screens.kit.look import Look

_WIDE_PX = 340
_FEW = 15
"""So many choices are seen at once; only more of them are searched."""
_ABOVE_PX = 130
"""Title, field and edges above and below a list."""


@dataclass(frozen=True, slots=True)
class Choice:
    """One of several things."""

    value: str
    """What is told when it is chosen."""
    text: str
    """What it says."""
    chosen: bool = False
    """Whether it is chosen now."""


class Overlay(QFrame):
    """A sheet over its parent."""

    def __init__(self, look: Look, title: str, parent: QWidget) -> None:
        """Begin with a title; give the focus back when it goes."""
        super().__init__(parent)
        self.look, self._page = look, parent
        self._former = focused(parent)
        self.setAccessibleName(title)
        self.setObjectName("overlay")
        self.setFont(look.font)
        self.setAutoFillBackground(True)
        theme, edge = look.theme, look.border_px
        self.setStyleSheet(
            f"#overlay {{ background: {theme.surface.name()}; border-radius: {look.radius}px; "
            f"border: {edge}px solid {theme.border.name()} }} "
            f"QLabel {{ color: {theme.text.name()} }} "
            f"QLineEdit {{ background: {theme.surface.name()}; color: {theme.text.name()}; "
            f"border: {edge}px solid {theme.border.name()}; padding: {look.gap}px }} "
            f"QLineEdit:focus {{ border: {look.focus_px}px solid {theme.focus.name()} }} "
            f"{bare_sheet(look)} {sheet(theme, look.sizes.body)}"
        )
        self.lines = QVBoxLayout(self)
        self.lines.setContentsMargins(look.edge, look.edge, look.edge, look.edge)
        self.lines.setSpacing(look.gap)
        self.lines.addWidget(label(title, look, bold=True))
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus)

    def place(self, under: QWidget | None) -> None:
        """Lie below a key, inside the parent."""
        page, px, gap = self._page, self.look.sizes.px, self.look.gap
        high = min(self.sizeHint().height(), page.height() - 2 * gap)
        at = QPoint(gap, gap)
        if under is not None:
            at = under.mapTo(page, QPoint(0, under.height()))
        x = max(gap, min(at.x(), page.width() - px(_WIDE_PX) - gap))
        y = max(gap, min(at.y(), page.height() - high - gap))
        self.setGeometry(x, y, px(_WIDE_PX), high)
        self.show()
        self.raise_()

    def leave(self) -> None:
        """Go, and give the focus back."""
        former, self._former = self._former, None
        self.hide()
        self.deleteLater()
        if former is not None and former.isVisible():
            former.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go by Esc; nothing typed here reaches the page."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()

    def _on_focus(self, _old: QWidget | None, new: QWidget | None) -> None:
        if self.isVisible() and new is not None and not self.isAncestorOf(new):
            self._former = None
            self.leave()


class Picker(Overlay):
    """A list to pick from; letters narrow it. With `stays` each pick turns one on or off."""

    def __init__(
        self,
        look: Look,
        title: str,
        choices: Sequence[Choice],
        picked: Callable[[str], None],
        parent: QWidget,
    ) -> None:
        """Offer these; `picked` hears the value."""
        super().__init__(look, title, parent)
        self.stays = False
        self._all, self._shown, self._picked = tuple(choices), tuple(choices), picked
        self.search = field(title)
        self.search.textChanged.connect(self._narrow)
        self.search.setVisible(len(choices) > _FEW)
        self.table = RowTable(look, TextRows(("", ""), frozenset({1}), grow=0), title, self._pick)
        self.table.horizontalHeader().hide()
        self.table.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.lines.addWidget(self.search)
        self.lines.addWidget(self.table, 1)
        self._fit()
        self._narrow("")

    def begin(self) -> None:
        """Take the focus and stand on the one chosen."""
        (self if self.search.isHidden() else self.search).setFocus()
        chosen = [at for at, one in enumerate(self._shown) if one.chosen]
        self._stand(chosen[0] if chosen else 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move by the arrow keys, pick by Enter."""
        at = self.table.currentIndex().row()
        match event.key():
            case Qt.Key.Key_Down:
                self._stand(at + 1)
            case Qt.Key.Key_Up:
                self._stand(at - 1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._pick(at)
            case _ if event.text().isalnum():
                self._jump(event.text().casefold())
            case _:
                super().keyPressEvent(event)

    def _fit(self) -> None:
        """Show whole rows, as many as the page has room for."""
        row, look = self.table.verticalHeader().defaultSectionSize(), self.look
        room = self._page.height() - 2 * look.gap - look.sizes.px(_ABOVE_PX)
        rows = max(3, min(len(self._all), room // row))
        self.table.setFixedHeight(rows * row)

    def _jump(self, letter: str) -> None:
        """Stand on the next choice that begins with a letter."""
        at = self.table.currentIndex().row()
        order = [*range(at + 1, len(self._shown)), *range(at + 1)]
        begin = [one for one in order if begins(self._shown[one].text, letter)]
        if begin:
            self._stand(begin[0])

    def _narrow(self, text: str) -> None:
        self._shown = tuple(one for one in self._all if holds(one.text, text))
        rows = tuple((one.text, "\N{CHECK MARK}" if one.chosen else "") for one in self._shown)
        self.table.show_rows(rows)
        self._stand(0)

    def _stand(self, at: int) -> None:
        if self._shown:
            place = min(max(at, 0), len(self._shown) - 1)
            self.table.setCurrentIndex(self.table.rows.index(place, 0))

    def _pick(self, at: int) -> None:
        if not 0 <= at < len(self._shown):
            return
        value = self._shown[at].value
        if self.stays:
            self._all = tuple(
                replace(one, chosen=not one.chosen) if one.value == value else one
                for one in self._all
            )
            self._narrow(self.search.text())
            self._stand(at)
        else:
            self.leave()
        self._picked(value)


class Form(Overlay):
    """A few fields; what is wrong with them is said in a sentence."""

    def __init__(
        self,
        look: Look,
        title: str,
        fields: Sequence[tuple[str, str]],
        done: tuple[str, Callable[[tuple[str, ...]], str]],
        parent: QWidget,
    ) -> None:
        """Ask these: name and text at first. `done` is the key's word and what hears the texts.

        It gives a sentence where they cannot be taken, and nothing where they are.
        """
        super().__init__(look, title, parent)
        self.done = done[1]
        self.fields = [field(name, text) for name, text in fields]
        for (name, _), one in zip(fields, self.fields, strict=True):
            self.lines.addWidget(label(name, look, size="meta"))
            self.lines.addWidget(one)
        self.wrong = label("", look, size="meta")
        self.wrong.setWordWrap(True)
        self.wrong.setStyleSheet(f"color: {look.theme.error.name()}")
        self.lines.addWidget(self.wrong)
        self.lines.addWidget(button(done[0], done[0], self.finish, role="ink"))

    def begin(self) -> None:
        """Take the focus."""
        self.fields[0].setFocus()
        self.fields[0].selectAll()

    def finish(self) -> None:
        """Tell the texts, or say what is wrong."""
        wrong = self.done(tuple(one.text().strip() for one in self.fields))
        if wrong:
            self.wrong.setText(wrong)
            self.wrong.setAccessibleName(wrong)
            return
        self.leave()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on by Enter: to the next field, at the last one done."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
            return
        focus = focused(self)
        if focus in self.fields[:-1]:
            self.fields[self.fields.index(focus) + 1].setFocus()
        else:
            self.finish()
