"""Does the one line take everything that is typed, and nothing that is not?"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from pos_gui.screens.kit.entry import EntryEars, EntryLine, EntryView
from pos_gui.screens.kit.look import Wish, look_for
from tests.pos_gui.screens.fingers import strike, write

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


class Ears:
    """Remembers what was heard."""

    def __init__(self) -> None:
        """Hear nothing yet; `plus` is a function on an empty line."""
        self.typed: list[str] = []
        self.keys: list[str] = []

    def char(self, sign: str, text: str) -> bool:
        """Take + on an empty line for a function."""
        if sign == "+" and not text:
            self.keys.append("pay")
            return True
        return False


@pytest.fixture
def ears() -> Ears:
    """Give fresh ears."""
    return Ears()


@pytest.fixture
def line(qtbot: QtBot, ears: Ears) -> EntryLine:
    """Show the line."""
    look = look_for(Wish("light", "en"), 1024, 768)
    made = EntryLine(
        look, EntryView("Scan", "entry"), EntryEars(ears.typed.append, ears.keys.append, ears.char)
    )
    qtbot.addWidget(made)
    made.resize(392, 48)
    made.show()
    return made


def test_enter_hands_the_text_over(line: EntryLine, ears: Ears) -> None:
    """Both Enter keys do."""
    write(line, "69")
    strike(line, Qt.Key.Key_Return)
    strike(line, Qt.Key.Key_Enter)
    assert ears.typed == ["69", "69"]


def test_enter_held_down_does_not_pay(line: EntryLine, ears: Ears) -> None:
    """A key that repeats by itself is nobody's wish."""
    event = QKeyEvent(
        QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r", autorep=True
    )
    QApplication.sendEvent(line, event)
    assert ears.typed == []


def test_functions_are_not_written(line: EntryLine, ears: Ears) -> None:
    """A sign that is a function leaves no trace in the line, by key or by pad."""
    write(line, "+")
    line.put("+")
    line.put("00")
    write(line, "+")
    assert ears.keys == ["pay", "pay"]
    assert line.text() == "00+"


def test_moves_are_told(line: EntryLine, ears: Ears) -> None:
    """Arrows choose, Escape steps back, Del voids while nothing is typed."""
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Escape, Qt.Key.Key_Delete):
        strike(line, key)
    assert ears.keys == ["up", "down", "back", "void_line"]


@pytest.mark.parametrize(("text", "taken"), [("", False), ("12", True)])
def test_undo_is_the_commands_while_nothing_is_typed(
    line: EntryLine, text: str, *, taken: bool
) -> None:
    """Ctrl+Z takes back a line of the basket, or what was just typed."""
    line.setText(text)
    event = QKeyEvent(
        QEvent.Type.ShortcutOverride, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier, ""
    )
    event.ignore()
    QApplication.sendEvent(line, event)
    assert event.isAccepted() is taken


def test_the_input_method_never_sees_a_scan(line: EntryLine) -> None:
    """A Chinese input method would swallow it."""
    assert not line.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
    assert line.accessibleName() == "entry"
