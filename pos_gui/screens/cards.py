"""How do card reader and bank reach the counter? Their threads tell, the GUI thread hears.

Nothing begins before it is needed: the bank's thread with the first payment, or a moment after
the first paint where an earlier run left something to be taken back.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from db.words import say
from pos_gui.checkout.card_events import CardUnread, LookForAlarms
from pos_gui.checkout.card_steps import CardMenu, Presenting
from pos_gui.checkout.card_words import NO_CARD
from pos_gui.checkout.state import Tone
from pos_gui.screens.kit.views import LampView

if TYPE_CHECKING:
    from collections.abc import Callable

    from db.facts.trouble import CardReaderTrouble
    from pos_gui.checkout.card_effects import CardEffect, LaneEffect
    from pos_gui.checkout.card_events import CardRead, LaneEvent
    from pos_gui.checkout.state import State
    from pos_gui.devices.bank import Bank
    from pos_gui.devices.card_reader import CardReader
    from pos_gui.screens.desk import Desk

AFTER_PAINT_MS = 600
"""When the bank's thread begins if something is left from before."""
AFTER_STEP_MS = 120
"""When it begins once a card is asked for."""


class CardWorld(Protocol):
    """What app.py brings: the bank's thread, and the writing of slips."""

    def bank(self, tell: Callable[[LaneEvent | CardRead | CardUnread], None]) -> Bank:
        """Give the lane's thread; it tells what happens there."""
        ...

    def write(self, effect: CardEffect) -> object:
        """Do it, in the writing thread."""
        ...

    def reader(
        self, swiped: Callable[[str], None], trouble: Callable[[CardReaderTrouble | None], None]
    ) -> CardReader | None:
        """Give the reader at the serial line; None where cards come in by the keyboard."""
        ...

    def silent_days(self) -> int | None:
        """Give the days since the bank last answered, once they are worth a warning."""
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
        came: the tracks of a swipe, from the reader's thread.
        troubled: the trouble that the reader met, or None when it is over.
        bank_lamp: the lamp of the day's end or of what only the bank has charged, when it changes.
    """

    told = Signal(object)
    came = Signal(str)
    troubled = Signal(object)
    bank_lamp = Signal(object)

    def __init__(self, desk: Desk, world: CardWorld) -> None:
        """Stand beside this desk."""
        super().__init__()
        self._desk, self._world = desk, world
        self._made: Bank | None = None
        self._over = False
        self._lamp = bank_lamp(desk.state)
        desk.cards = self
        self.told.connect(self._on_told)
        desk.changed.connect(self._on_changed)
        self._reader: CardReader | None = None
        QTimer.singleShot(AFTER_PAINT_MS, self._begin)

    def ask(self, effect: LaneEffect) -> None:
        """Have the lane do it; its answers come as events."""
        self._bank().ask(effect)

    def write(self, effect: CardEffect) -> object:
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
        if self._reader is not None:
            self._reader.stop()
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
        """Hand on to the GUI thread."""
        self.told.emit(event)

    @Slot(object)
    def _on_told(self, event: LaneEvent | CardRead | CardUnread) -> None:
        """Tell the counter; what comes behind the end is in the books, and they are closed."""
        if not self._over:
            self._desk.hear_lane(event)

    def _begin(self) -> None:
        """Do after the first paint what nobody has asked for."""
        if self._over:
            return
        self._reader = self._world.reader(self.came.emit, self.troubled.emit)
        if self._reader is not None:
            self._reader.start()
        days = self._world.silent_days()
        if days is not None:
            said = (
                "The card terminal has not been used for {days} days: the bank may switch it off."
            )
            self._desk.tell(Tone.ERROR, said, days=str(days))
        self._desk.hear_lane(LookForAlarms())
        if self._world.due():
            self._warm()

    def _warm(self) -> None:
        if self._made is None and not self._over:
            self._bank().warm()

    @Slot(object)
    def _on_changed(self, state: State) -> None:
        """Open the terminal while the customer looks for the card."""
        if self._made is None and isinstance(state.step, CardMenu | Presenting):
            # The step is painted first: both at once would be felt.
            QTimer.singleShot(AFTER_STEP_MS, self._warm)
        lamp = bank_lamp(state)
        if lamp != self._lamp:
            self._lamp = lamp
            self.bank_lamp.emit(lamp)


def bank_lamp(state: State) -> LampView:
    """Show that the batch is being settled, or what only the bank has; else no lamp."""
    if state.day_end:
        last = state.day_end[-1]
        text = say("Lamp", "Cards: day's end")
        if last.what == "uploading":
            text = f"{text} {last.done}/{last.count}"
        return LampView("network", text)
    text = say("Lamp", "The bank alone has charged") if state.alarms else ""
    return LampView("network", text, trouble=bool(state.alarms))


def reader_lamp(trouble: CardReaderTrouble | None) -> LampView:
    """Show how the card reader at the serial line is."""
    text = say("Lamp", "No card reader") if trouble else say("Lamp", "Card reader")
    return LampView("card", text, trouble=trouble is not None)
