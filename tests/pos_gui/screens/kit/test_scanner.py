"""Is a scan whole although the program was busy while it came?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit

from pos_gui.screens.kit.scanner import Scanner

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


class Clock:
    """Milliseconds, set by hand."""

    now = 1_000

    def __call__(self) -> int:
        """Give them."""
        return self.now


def press(line: QLineEdit, sign: str, stamp: int) -> None:
    """Send a key as the system does, with its own time."""
    event = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, sign)
    event.setTimestamp(stamp)
    QApplication.sendEvent(line, event)


def test_a_busy_moment_cuts_no_scan(qtbot: QtBot) -> None:
    """Half of it is heard at once, the rest 300 ms later: by the keys' own time it is one code."""
    line, clock = QLineEdit(), Clock()
    qtbot.addWidget(line)
    line.show()
    line.setFocus()
    qtbot.waitUntil(line.hasFocus)
    told: list[str] = []
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    scanner = Scanner(35, told.append, lambda: None, clock, told.append)
    scanner.listen(application)
    code = ";6225760008219524=30121010?"
    for at, sign in enumerate(code):
        if at == 8:
            clock.now += 300
            scanner._on_silence()  # noqa: SLF001  (the clock is first after a busy moment)
        press(line, sign, 5_000 + 3 * at)
    clock.now += 100
    scanner._on_silence()  # noqa: SLF001
    clock.now += 100
    scanner._on_silence()  # noqa: SLF001
    scanner.leave(application)
    assert told == [code]
    assert line.text() == ""


def test_slow_fingers_are_no_scan(qtbot: QtBot) -> None:
    """Keys whose own times are far apart are typed, although they are heard together."""
    line, clock = QLineEdit(), Clock()
    qtbot.addWidget(line)
    line.show()
    line.setFocus()
    qtbot.waitUntil(line.hasFocus)
    told: list[str] = []
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    scanner = Scanner(35, told.append, lambda: None, clock, told.append)
    scanner.listen(application)
    for at, sign in enumerate("12345678"):
        if at == 1:
            clock.now += 1_400
        press(line, sign, 5_000 + 200 * at)
    scanner.hush()
    scanner.leave(application)
    assert told == []
    assert line.text() == "12345678"
