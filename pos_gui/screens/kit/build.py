"""How are plain widgets made, so that none is without an accessible name?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableView,
    QWidget,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from PySide6.QtCore import QAbstractItemModel

    from pos_gui.screens.kit.look import Look


def button(
    text: str, name: str, press: Callable[[], None], *, role: str = "", tip: str = ""
) -> QPushButton:
    """Make a button; `role` "ink" is the one that goes on."""
    made = QPushButton(text)
    made.setAccessibleName(name)
    made.setToolTip(tip)
    if role:
        made.setProperty("role", role)
    made.clicked.connect(lambda _checked=False: press())
    return made


def field(name: str, text: str = "", hint: str = "") -> QLineEdit:
    """Make a field for text."""
    made = QLineEdit(text)
    made.setAccessibleName(name)
    made.setPlaceholderText(hint)
    return made


def choice(name: str, options: Iterable[tuple[str, str]]) -> QComboBox:
    """Make a choice of one: pairs of value and words."""
    made = QComboBox()
    made.setAccessibleName(name)
    for value, words in options:
        made.addItem(words, value)
    return made


def tick_box(text: str, name: str, *, on: bool = False) -> QCheckBox:
    """Make a box to tick."""
    made = QCheckBox(text)
    made.setAccessibleName(name)
    made.setChecked(on)
    return made


def label(text: str, look: Look, *, bold: bool = False, size: str = "body") -> QLabel:
    """Make words that are only read."""
    made = QLabel(text)
    made.setAccessibleName(text)
    made.setFont(look.face(getattr(look.sizes, size), bold=bold).font)
    made.setTextFormat(Qt.TextFormat.PlainText)
    return made


def table(name: str, model: QAbstractItemModel, row_px: int) -> QTableView:
    """Make a list that is only read, with fixed rows."""
    made = QTableView()
    made.setAccessibleName(name)
    made.setModel(model)
    made.setShowGrid(False)
    made.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
    made.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
    head = made.verticalHeader()
    head.setSectionResizeMode(head.ResizeMode.Fixed)
    head.setDefaultSectionSize(row_px)
    head.hide()
    return made


def unnamed(root: QWidget) -> list[QWidget]:
    """Find the controls below a widget that have no accessible name; there must be none."""
    kinds = (QPushButton, QLineEdit, QComboBox, QCheckBox, QTableView)
    found = [each for kind in kinds for each in root.findChildren(kind)]
    return [each for each in found if not each.accessibleName()]
