"""May the pool go on? Not while hands are at the till: what they do comes first.

A report over millions of lines and a scan share the processor's cores and its memory. So whoever
reads in the pool asks here now and then, and waits until the last key has been answered.
"""

from __future__ import annotations

import threading

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer

SETTLED_MS = 150
"""So long after the last key a scan has been painted, and the next may be on its way."""
MOST_S = 0.2
"""Nobody waits longer at a time, whatever becomes of the window."""
_HANDS = frozenset({QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin})


class Calm(QObject):
    """Knows whether hands are at the till."""

    def __init__(self, parent: QObject) -> None:
        """Watch all that the application shows, as long as `parent` lives."""
        super().__init__(parent)
        self._calm = threading.Event()
        self._calm.set()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SETTLED_MS)
        self._timer.timeout.connect(self._calm.set)
        application = QCoreApplication.instance()
        if application is not None:
            application.installEventFilter(self)

    def wait(self) -> None:
        """Wait, in a thread of the pool, until no hands are there."""
        self._calm.wait(MOST_S)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See a hand; nothing is taken from anybody."""
        del watched
        if event.type() in _HANDS:
            self._calm.clear()
            self._timer.start()
        return False
