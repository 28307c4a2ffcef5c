"""Whose hands work the till when nobody is there? Real key events, as people and scanners send.

Used by `day`, which plays a trading day through the real screens, and by the tests' stories.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QEventLoop, QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pos_gui.screens.window import TillWindow

PATIENCE_S = 20.0
"""How long an answer is waited for."""
_NAMED = {
    "Enter": Qt.Key.Key_Return,
    "Esc": Qt.Key.Key_Escape,
    "Up": Qt.Key.Key_Up,
    "Down": Qt.Key.Key_Down,
    "Tab": Qt.Key.Key_Tab,
    "Space": Qt.Key.Key_Space,
    "Del": Qt.Key.Key_Delete,
    "Backspace": Qt.Key.Key_Backspace,
}


def _first(sequence: QKeySequence) -> QKeyCombination:
    """Give the first key of a sequence; PySide6's stubs do not know that it can be indexed."""
    key: QKeyCombination = sequence[0]  # type: ignore[index]
    return key


class Hands:
    """Two hands at one window; every key pressed is counted, scans are not keys."""

    def __init__(self, window: TillWindow) -> None:
        """Lay them on this window."""
        self._window = window
        self._pending = 0
        self.keys = 0
        window.desk.pending.connect(self._on_pending)

    def scan(self, *codes: str) -> None:
        """Scan codes one after the other, as a keyboard wedge types them."""
        for code in codes:
            self.burst(code)
            self.settle()

    def burst(self, code: str) -> None:
        """Scan a code without waiting for what follows from it."""
        scanner = self._window.scanner
        scanner.stand_still(on=True)
        for sign in code:
            self._send(0, sign)
        self._send(int(Qt.Key.Key_Return), "\r")
        scanner.stand_still(on=False)

    def press(self, *names: str) -> None:
        """Press keys by name: "Enter", "F12", "Ctrl+Z", or single signs."""
        for name in names:
            self.hit(name)
            self.settle()

    def hit(self, name: str) -> None:
        """Press a key without waiting for what follows from it."""
        self.keys += 1
        self._press(name)

    def type(self, text: str) -> None:
        """Type signs one by one, slowly enough to be a person."""
        self.press(*text)

    def _press(self, name: str) -> None:
        if len(name) == 1:
            self._send(0, name)
            self._window.scanner.hush()
            return
        if name in _NAMED:
            self._send(int(_NAMED[name]), {"Enter": "\r", "Space": " ", "Tab": "\t"}.get(name, ""))
            self._window.scanner.hush()
            return
        wanted = _first(QKeySequence.fromString(name))
        self._send(int(wanted.key()), "", wanted.keyboardModifiers())

    def _send(
        self,
        key: int,
        text: str,
        modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    ) -> None:
        """Send a key to whatever has the focus; a shortcut goes to its action."""
        target = QApplication.focusWidget() or self._window.sale.entry
        if self._window.sale.isVisible() and (modifiers or (key and not text)):
            for action in self._window.sale.actions():
                if action.shortcut().isEmpty():
                    continue
                wanted = _first(action.shortcut())
                if int(wanted.key()) == key and wanted.keyboardModifiers() == modifiers:
                    action.trigger()
                    return
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(target, QKeyEvent(kind, key, modifiers, text))

    def settle(self) -> None:
        """Wait until everything asked for is written and shown."""
        self.wait_until(lambda: self._pending == 0)

    def wait_until(self, done: Callable[[], bool]) -> None:
        """Let the window live until something is so.

        Raises:
            TimeoutError: if it does not come about.

        """
        end = time.monotonic() + PATIENCE_S
        QApplication.processEvents()
        while not done():
            if time.monotonic() > end:
                raise TimeoutError
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 20)

    def picture(self, path: Path) -> None:
        """Take a picture of the window."""
        QApplication.processEvents()
        self._window.grab().save(str(path))

    def _on_pending(self, count: int) -> None:
        self._pending = count
