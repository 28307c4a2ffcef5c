"""How long from a scan's Enter to the painted line? Measured inside the till's own process.

Keys are posted as a keyboard wedge sends them; the clock runs from Enter until the paint event of
the table has ended and the line is in the basket.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QTableView

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pos_gui.screens.window import TillWindow

PATIENCE_S = 10.0


class PaintEar(QObject):
    """Hears when anything of the window was painted."""

    def __init__(self) -> None:
        """Begin with nothing heard."""
        super().__init__()
        self.painted = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  (Qt's name)
        """Count paints."""
        del watched
        if event.type() == QEvent.Type.Paint:
            self.painted += 1
        return False


def table_of(window: TillWindow) -> QTableView:
    """Give the basket's table."""
    (table,) = window.sale.findChildren(QTableView)
    return table


def send(window: TillWindow, key: int, text: str) -> None:
    """Press one key where the focus is."""
    target = QApplication.focusWidget() or window.sale.entry
    event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, text)
    QApplication.sendEvent(target, event)


def scan_many(window: TillWindow, codes: Sequence[str]) -> list[float]:
    """Scan codes one after the other; gives the milliseconds from Enter to painted line."""
    took = []
    ear = PaintEar()
    table = table_of(window).viewport()
    table.installEventFilter(ear)
    for code in codes:
        for sign in code:
            send(window, 0, sign)
        before = window.desk.state.basket
        painted = ear.painted
        start = time.perf_counter_ns()
        send(window, int(Qt.Key.Key_Return), "\r")
        while window.desk.state.basket is before or ear.painted == painted:
            QApplication.processEvents()
            if time.perf_counter_ns() - start > PATIENCE_S * 1e9:
                raise TimeoutError(code)
        took.append((time.perf_counter_ns() - start) / 1e6)
        QApplication.processEvents()
    table.removeEventFilter(ear)
    return took
