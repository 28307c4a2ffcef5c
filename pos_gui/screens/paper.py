"""When does printing begin, and what does the header say of it?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from db.words import say
from pos_gui.checkout.payment import Paying
from pos_gui.screens.kit.views import LampView

if TYPE_CHECKING:
    from collections.abc import Callable

    from db.facts.trouble import Trouble
    from pos_gui.checkout.state import State
    from pos_gui.devices.spool import Spool
    from pos_gui.screens.desk import Desk

AFTER_PAINT_MS = 300
"""When the print spool begins: the first screen has long been painted then."""


class Paper(QObject):
    """The print spool as the window knows it: begun and warmed before it is needed.

    Signals:
        reported: the Trouble the printer met, or None when it is over.
    """

    reported = Signal(object)

    def __init__(
        self,
        desk: Desk,
        start: Callable[[Callable[[Trouble | None], None]], Spool],
        show: Callable[[LampView], None],
        *,
        waiting: bool,
    ) -> None:
        """Begin after the first paint if receipts wait from before, else with the first payment.

        `show` puts a lamp into the header.
        """
        super().__init__()
        self._start, self._show = start, show
        self._spool: Spool | None = None
        self._warm = False
        self.reported.connect(self._on_reported)
        desk.paper_waits.connect(self._on_paper_waits)
        desk.changed.connect(self._on_changed)
        if waiting:
            QTimer.singleShot(AFTER_PAINT_MS, self._begin)

    def stop(self) -> None:
        """End after the receipt in hand."""
        if self._spool is not None:
            self._spool.stop()
        self._warm = True

    def _begin(self) -> None:
        if self._spool is None and not self._warm:
            self._spool = self._start(self.reported.emit)

    @Slot()
    def _on_paper_waits(self) -> None:
        self._begin()
        if self._spool is not None:
            self._spool.wake()

    @Slot(object)
    def _on_changed(self, state: State) -> None:
        """Load font and libraries while the customer looks for the purse."""
        if not self._warm and isinstance(state.step, Paying):
            self._begin()
            self._warm = True
            if self._spool is not None:
                self._spool.warm()

    @Slot(object)
    def _on_reported(self, trouble: Trouble | None) -> None:
        self._show(paper_lamp(trouble))


def paper_lamp(trouble: Trouble | None) -> LampView:
    """Show how the printer is; trouble says what happens to the sale."""
    if trouble is None:
        return LampView("printer", say("Lamp", "Printer"))
    return LampView("printer", say("Lamp", "Not printed, kept for later"), trouble=True)
