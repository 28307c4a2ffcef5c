"""How do card reader and bank reach the counter? Their threads tell, the GUI thread hears.

Nothing begins before it is needed: the bank's thread with the first payment, or a moment after
the first paint where an earlier run left something to be taken back.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from pos_gui.checkout.card_events import CardUnread
from pos_gui.checkout.card_steps import CardMenu, Presenting
from pos_gui.checkout.card_words import NO_CARD

if TYPE_CHECKING:
    from collections.abc import Callable

    from pos_gui.checkout.card_effects import LaneEffect, SlipEffect
    from pos_gui.checkout.card_events import CardRead, LaneEvent
    from pos_gui.checkout.state import State
    from pos_gui.devices.bank import Bank
    from pos_gui.screens.desk import Desk

AFTER_PAINT_MS = 600
"""When the bank's thread begins if something is left from before."""


class CardWorld(Protocol):
    """What app.py brings: the bank's thread, and the writing of slips."""

    def bank(self, tell: Callable[[LaneEvent | CardRead | CardUnread], None]) -> Bank:
        """Give the lane's thread; it tells what happens there."""
        ...

    def write(self, effect: SlipEffect) -> object:
        """Do it, in the writing thread."""
        ...

    def due(self) -> bool:
        """Say whether something is left to be taken back."""
        ...

    def stop(self) -> None:
        """End what was begun beside the till."""
        ...


class Cards(QObject):
    """The card side of the window.

    Signals:
        told: a LaneEvent, from the lane's thread.
    """

    told = Signal(object)

    def __init__(self, desk: Desk, world: CardWorld) -> None:
        """Stand beside this desk."""
        super().__init__()
        self._desk, self._world = desk, world
        self._made: Bank | None = None
        self._over = False
        desk.cards = self
        self.told.connect(desk.hear_lane)
        desk.changed.connect(self._on_changed)
        if world.due():
            QTimer.singleShot(AFTER_PAINT_MS, self._warm)

    def ask(self, effect: LaneEffect) -> None:
        """Have the lane do it; its answers come as events."""
        self._bank().ask(effect)

    def write(self, effect: SlipEffect) -> object:
        """Do it, in the writing thread."""
        return self._world.write(effect)

    def swiped(self, tracks: str) -> None:
        """Hear a swipe, wherever the window stands."""
        self._hear(lambda reading: reading.swiped(tracks))

    def typed(self, text: str) -> None:
        """Hear a number typed by hand."""
        self._hear(lambda reading: reading.typed(text))

    def coded(self, code: str) -> None:
        """Hear a payment code that was scanned."""
        self._hear(lambda reading: reading.coded(code) or CardUnread(NO_CARD.text))

    def stop(self) -> None:
        """End; a bank that is silent is not waited for."""
        self._over = True
        if self._made is not None:
            self._made.stop()
        self._world.stop()

    def _hear(self, read: Callable[..., CardRead | CardUnread]) -> None:
        """Read at once, or as soon as the terminal is open."""
        bank = self._bank()
        if bank.reading is None:
            bank.read(read)
        else:
            self._desk.hear(read(bank.reading))

    def _bank(self) -> Bank:
        if self._made is None:
            self._made = self._world.bank(self._tell)
        return self._made

    def _tell(self, event: LaneEvent | CardRead | CardUnread) -> None:
        """Hand on to the GUI thread; what comes behind the end is in the books."""
        if not self._over:
            self.told.emit(event)

    def _warm(self) -> None:
        if self._made is None and not self._over:
            self._bank().warm()

    @Slot(object)
    def _on_changed(self, state: State) -> None:
        """Open the terminal while the customer looks for the card."""
        if self._made is None and isinstance(state.step, CardMenu | Presenting):
            self._warm()
