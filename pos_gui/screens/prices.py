"""Who thinks about offers while the window lives on? The pool, one basket at a time.

A basket that changed before its turn is not thought about: only the newest waits, until scanning
pauses or payment is asked for. Python runs one thread at a time, so thinking would be felt.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, assert_never

from PySide6.QtCore import QTimer

from pos_gui.checkout.best import find
from pos_gui.checkout.effects import FindBest, Hurry, PriceEffect, ReadOffers
from pos_gui.checkout.events import Failed, Hurried, OffersRead
from pos_gui.screens.kit.work import work

if TYPE_CHECKING:
    from collections.abc import Callable

    from pos_gui.checkout.events import Found, PriceEvent


PAUSE_MS = 150
"""How long nothing must change before a basket is thought about."""


class Prices:
    """Asks the pool, and tells what it answers in the GUI thread."""

    def __init__(self, tell: Callable[[PriceEvent | Failed], None]) -> None:
        """Tell it to this."""
        self._tell = tell
        self._at: FindBest | None = None
        self._next: FindBest | None = None
        self._pause = QTimer()
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._begin)

    def ask(self, effect: PriceEffect) -> None:
        """Have it done; the answer comes as an event."""
        match effect:
            case Hurry(after_ms):
                self._begin()
                QTimer.singleShot(after_ms, lambda: self._tell(Hurried()))
            case ReadOffers(read):
                work(
                    read,
                    lambda offers: self._tell(OffersRead(offers)),
                    lambda error: self._tell(Failed(effect, error)),
                )
            case FindBest():
                self._next = effect
                self._pause.start()
            case _:
                assert_never(effect)

    def _begin(self) -> None:
        if self._at is not None or self._next is None:
            return
        self._at, self._next = self._next, None
        work(partial(find, self._at), self._on_found, self._on_failed)

    def _on_found(self, found: Found) -> None:
        self._at = None
        self._go_on()
        self._tell(found)

    def _on_failed(self, error: Exception) -> None:
        asked, self._at = self._at, None
        self._go_on()
        self._tell(Failed(asked, error))

    def _go_on(self) -> None:
        """Think about the basket that waits, if scanning has paused."""
        if not self._pause.isActive():
            self._begin()
