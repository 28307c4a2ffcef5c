"""How is a price typed? One line of fields; Enter goes on, and in the last one plans it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from db.words import say
from pos_gui.screens.kit.build import field, label

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent

    from pos_gui.screens.kit.look import Look

_STRETCH = {"code": 4, "price": 2, "list": 3, "least": 2, "begins": 4, "ends": 4, "hours": 3}
"""The fields, with how much of the line each takes."""


class Form(QWidget):
    """The fields of a new price."""

    def __init__(
        self, look: Look, plan: Callable[[dict[str, str]], None], parent: QWidget
    ) -> None:
        """Be empty; `plan` hears the texts."""
        super().__init__(parent)
        self._plan = plan
        self.setAccessibleName(say("PriceList", "New price"))
        self.fields: dict[str, QLineEdit] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(look.gap)
        grid.setVerticalSpacing(look.sizes.px(2))
        for column, (name, (title, hint)) in enumerate(self._titles().items()):
            made = self.fields[name] = field(title, hint=hint)
            made.setFont(look.font)
            made.setMinimumHeight(look.sizes.px(40))
            made.setStyleSheet(_sheet(look))
            grid.addWidget(label(title, look, size="meta"), 0, column)
            grid.addWidget(made, 1, column)
            grid.setColumnStretch(column, _STRETCH[name])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on by Enter; the last field plans."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
            return
        order = list(self.fields.values())
        at = next((place for place, one in enumerate(order) if one.hasFocus()), 0)
        if at + 1 < len(order):
            order[at + 1].setFocus()
        else:
            self.plan()

    def plan(self) -> None:
        """Tell what was typed."""
        self._plan({name: one.text().strip() for name, one in self.fields.items()})

    def begin(self, code: str = "") -> None:
        """Be empty again, for these goods."""
        for one in self.fields.values():
            one.clear()
        self.fields["code"].setText(code)
        self.fields["price" if code else "code"].setFocus()

    @staticmethod
    def _titles() -> dict[str, tuple[str, str]]:
        return {
            "code": (say("PriceList", "Goods"), say("PriceList", "code or barcode")),
            "price": (say("PriceList", "Price"), "0.00"),
            "list": (say("PriceList", "For"), say("PriceList", "everybody")),
            "least": (say("PriceList", "From how many"), "1"),
            "begins": (say("PriceList", "From"), say("PriceList", "now")),
            "ends": (say("PriceList", "Until"), say("PriceList", "open")),
            "hours": (say("PriceList", "Hours"), "18:00-21:00"),
        }


def _sheet(look: Look) -> str:
    theme = look.theme
    return (
        f"QLineEdit {{ background: {theme.surface.name()}; color: {theme.text.name()}; "
        f"padding: 0 {look.sizes.px(8)}px; border-radius: {look.radius}px; "
        f"border: {theme.border_px}px solid {theme.border.name()} }} "
        f"QLineEdit:focus {{ border: {theme.focus_px}px solid {theme.focus.name()} }}"
    )
