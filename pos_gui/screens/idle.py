"""Is anybody there? After a while without a key or a touch the till asks who it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer

from pos_gui.checkout.staff_events import LockTill

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from pos_gui.screens.desk import Desk
    from pos_gui.settings import Settings

_HANDS = frozenset({
    QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin,
    QEvent.Type.Wheel,
})  # fmt: skip


class Idle(QObject):
    """Watches for hands; where none comes for a while, the till is locked."""

    def __init__(self, desk: Desk, settings: Settings) -> None:
        """Lock this desk as the settings say."""
        super().__init__()
        self._desk, self._with_basket = desk, settings.lock_with_basket
        self._application: QApplication | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(settings.lock_after_s * 1000)
        self._timer.timeout.connect(self.lock)
        self._timer.start()

    def listen(self, application: QApplication) -> None:
        """Watch for hands on all that this application shows."""
        self._application = application
        application.installEventFilter(self)

    def stop(self) -> None:
        """Watch no more."""
        self._timer.stop()
        if self._application is not None:
            self._application.removeEventFilter(self)

    def lock(self) -> None:
        """Lock now, unless a basket may stay open; where money is under way it is asked again."""
        if self._with_basket or self._desk.state.basket.is_empty:
            self._desk.hear(LockTill(idle=True))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See a hand; nothing is taken from anybody."""
        del watched
        if event.type() in _HANDS:
            self._timer.start()
        return False
