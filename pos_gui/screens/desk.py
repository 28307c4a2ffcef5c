"""Who stands between the conversation and the windows? Tells the checkout, asks the writer.

What people do is heard at once; what must be durable goes to the writing thread, and its answer
comes back here as a Qt signal, in the GUI thread. Nothing waits.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from pos_gui.checkout.card_effects import CardEffect, LaneEffect, PrintSlip, Sign
from pos_gui.checkout.card_events import LaneDone
from pos_gui.checkout.counter import tell
from pos_gui.checkout.effects import (
    Effect,
    PriceEffect,
    PrintCopy,
    PrintCount,
    Record,
    perform,
)
from pos_gui.checkout.events import Committed, Failed

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any, Protocol

    from pos_gui.checkout import Checkout, Counter
    from pos_gui.checkout.card_events import CardRead, CardUnread, LaneEvent, LookForAlarms
    from pos_gui.checkout.events import Input, PriceEvent
    from pos_gui.checkout.state import State, Tone
    from pos_gui.ports import Books
    from pos_gui.screens.prices import Prices

    class CardSide(Protocol):
        """Where cards are handled: the lane's thread, and the writing of slips."""

        def ask(self, effect: LaneEffect) -> None:
            """Have the lane do it; its answers come as events."""
            ...

        def write(self, effect: CardEffect) -> object:
            """Do it, in the writing thread."""
            ...

    class WritingThread(Protocol):
        """The one thread that writes."""

        def submit(
            self,
            job: Callable[[], Any],
            then: Callable[[Any], None],
            otherwise: Callable[[Exception], None],
        ) -> None:
            """Do a job after those before it."""
            ...


_ON_PAPER = Record | PrintCopy | PrintSlip | Sign
"""What brings something to print."""


class NoCards:
    """The card side of a till that takes no cards: the counter never asks it for anything."""

    def ask(self, effect: LaneEffect) -> None:
        """Refuse; a bug.

        Raises:
            TypeError: always.

        """
        message = f"there is no lane for {type(effect).__name__}"
        raise TypeError(message)

    def write(self, effect: CardEffect) -> None:
        """Refuse; a bug.

        Raises:
            TypeError: always.

        """
        message = f"there are no slips for {type(effect).__name__}"
        raise TypeError(message)


class CardsLater(NoCards):
    """The card side before the first paint: made at once where somebody is faster than that."""

    def __init__(self, make: Callable[[], CardSide]) -> None:
        """Make it by this; asking twice makes one."""
        self._make = make

    def ask(self, effect: LaneEffect) -> None:
        """Have the lane do it. Nothing is to be written before a lane was asked."""
        self._make().ask(effect)


class Desk(QObject):
    """The counter's conversation as the screens reach it.

    Signals:
        changed: the State to show from now on.
        recorded: the Sale that was committed; it may be printed and announced.
        pending: how many jobs the writer still has.
        paper_waits: a receipt or a copy of one is to be printed.
        counted: the PrintCount of a drawer; it is printed at once, not through the spool.
    """

    changed = Signal(object)
    recorded = Signal(object)
    pending = Signal(int)
    paper_waits = Signal()
    counted = Signal(object)
    _answered = Signal(object)

    def __init__(self, checkout: Checkout, writer: WritingThread, books: Books) -> None:
        """Stand before this writer."""
        super().__init__()
        self._checkout, self._writer, self._books = checkout, writer, books
        self.cards: CardSide = NoCards()
        self._prices: Prices | None = None
        self._waiting = 0
        self.over = False
        self._answered.connect(self._on_answered)

    @property
    def state(self) -> State:
        """Give the state to show."""
        return self._checkout.state

    @property
    def counter(self) -> Counter:
        """Give the counter, with whoever stands there now."""
        return self._checkout.counter

    def hear(self, event: Input) -> None:
        """Tell what somebody did, and show what follows."""
        self.do(self._checkout.hear(event))
        self.changed.emit(self._checkout.state)

    @Slot(object)
    def hear_lane(self, event: LaneEvent | LookForAlarms | CardRead | CardUnread) -> None:
        """Hear what the lane tells; what it says is written down already."""
        self.do(self._checkout.hear(event))
        self.changed.emit(self._checkout.state)
        if isinstance(event, LaneDone) and event.sale is not None:
            self.paper_waits.emit()
            self.recorded.emit(event.sale)

    def tell(self, tone: Tone, text: str, **values: str) -> None:
        """Put a sentence into the strip; nothing else changes."""
        self._checkout.state = tell(self._checkout.state, tone, text, **values)
        self.changed.emit(self._checkout.state)

    def do(self, effects: tuple[Effect, ...]) -> None:
        """Hand work to the writing thread."""
        for effect in effects:
            if isinstance(effect, LaneEffect):
                self.cards.ask(effect)
                continue
            if isinstance(effect, PrintCount):
                self.counted.emit(effect)
                continue
            if isinstance(effect, PriceEffect):
                self._ask_pool(effect)
                continue
            self._waiting += 1
            job = (
                partial(self.cards.write, effect)
                if isinstance(effect, CardEffect)
                else partial(perform, effect, self._books)
            )
            self._writer.submit(
                job, partial(self._on_done, effect), partial(self._on_failed, effect)
            )
        if effects:
            self.pending.emit(self._waiting)

    def _ask_pool(self, effect: PriceEffect) -> None:
        """Have the pool think about offers."""
        if self._prices is None:
            from pos_gui.screens.prices import Prices  # noqa: PLC0415  (only with offers)

            self._prices = Prices(self._hear_pool)
        self._prices.ask(effect)

    def _hear_pool(self, event: PriceEvent | Failed) -> None:
        """Hear the pool in the GUI thread; behind the end its books are closed."""
        if self.over:
            return
        before = self._checkout.state
        self.do(self._checkout.hear(event))
        if self._checkout.state is not before:
            self.changed.emit(self._checkout.state)

    def _on_done(self, effect: Effect, result: object) -> None:
        self._answered.emit(Committed(effect, result))

    def _on_failed(self, effect: Effect, error: Exception) -> None:
        self._answered.emit(Failed(effect, error))

    @Slot(object)
    def _on_answered(self, answer: Committed | Failed) -> None:
        """Hear the writer in the GUI thread."""
        self._waiting -= 1
        before = self._checkout.state
        self.do(self._checkout.hear(answer))
        if isinstance(answer, Committed) and isinstance(answer.effect, _ON_PAPER):
            self.paper_waits.emit()
        if isinstance(answer, Committed) and isinstance(answer.effect, Record):
            self.recorded.emit(answer.result)
        if self._checkout.state is not before:
            self.changed.emit(self._checkout.state)
        self.pending.emit(self._waiting)
