"""Which commands are there, and which key does which? One QAction per command.

The menu, the key bar and the buttons share the action; the map of keys is data and may be changed
by the shop.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from PySide6.QtWidgets import QWidget

    from pos_gui.screens.kit.views import KeyView


class Commands:
    """The actions of one window, made when a command is first named."""

    def __init__(
        self, window: QWidget, keymap: Mapping[str, str], run: Callable[[str], None]
    ) -> None:
        """Act on this window; `keymap` gives each command its keys, `run` does a command."""
        self._window = window
        self._run = run
        self._actions: dict[str, QAction] = {}
        self._keymap = dict(keymap)
        for command in self._keymap:
            self.action(command)

    def action(self, command: str) -> QAction:
        """Give the one action of a command."""
        known = self._actions.get(command)
        if known is None:
            known = QAction(command, self._window)
            known.triggered.connect(lambda _checked=False: self._run(command))
            keys = self._keymap.get(command)
            if keys:
                known.setShortcut(QKeySequence(keys, QKeySequence.SequenceFormat.PortableText))
                known.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
                known.setAutoRepeat(False)
                self._window.addAction(known)
            self._actions[command] = known
        return known

    def show(self, keys: Iterable[KeyView | None]) -> None:
        """Enable exactly what may be done now, and name it."""
        for key in keys:
            if key is None or not key.command:
                continue
            action = self.action(key.command)
            if action.text() != key.text:
                action.setText(key.text)
            if action.isEnabled() is not key.enabled:
                action.setEnabled(key.enabled)

    def press(self, command: str) -> None:
        """Do a command as if its key was pressed, if it may be done now."""
        self.action(command).trigger()
