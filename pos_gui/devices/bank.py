"""Who speaks with the bank while the window lives? One thread, one question at a time.

The lane is opened at the first need, after the first paint. Between questions the thread works off
what is still due: reversals, repeats, cancels, each after its own pause, for as long as it takes.
It is stopped without waiting for the bank: what was being asked is judged at the next start.
"""

from __future__ import annotations

import logging
import queue
from contextlib import suppress
from threading import Thread
from typing import TYPE_CHECKING

from db.facts.trouble import LineDown, Trouble
from pos_gui.checkout.card_effects import AskLane, Charge
from pos_gui.checkout.card_events import LaneAnswered, LaneDone, LaneTold, Told
from pos_gui.devices.dealings import Dealings

if TYPE_CHECKING:
    from collections.abc import Callable

    from pos_gui.card.lane import Progress
    from pos_gui.checkout.card_effects import LaneEffect
    from pos_gui.checkout.card_events import CardRead, CardUnread, LaneEvent
    from pos_gui.devices.dealings import OpenLane
    from pos_gui.devices.shown_card import CardReading
    from pos_gui.ports import Clock

    Read = Callable[[CardReading], CardRead | CardUnread]

_log = logging.getLogger(__name__)
_STOP_S = 0.5
"""So long the end waits for a lane that is speaking; then it leaves it."""
_OPEN, _STOP = "open", "stop"


class Bank:
    """The lane's thread."""

    def __init__(
        self,
        open_lane: Callable[[Callable[[Progress], None]], OpenLane],
        tell: Callable[[LaneEvent | CardRead | CardUnread], None],
        clock: Clock,
    ) -> None:
        """Prepare; `open_lane` and `tell` are called in the lane's thread."""
        self._open_lane, self._tell, self._clock = open_lane, tell, clock
        self._asked: queue.SimpleQueue[LaneEffect | Read | str] = queue.SimpleQueue()
        self._thread = Thread(target=self._run, name="bank", daemon=True)
        self._opened: Dealings | None = None

    @property
    def reading(self) -> CardReading | None:
        """How cards are read; None until the lane is open."""
        return self._opened.at.reading if self._opened else None

    def warm(self) -> None:
        """Open the lane before a card is there; returns at once."""
        self._put(_OPEN)

    def ask(self, effect: LaneEffect) -> None:
        """Do this after what is being done; returns at once."""
        self._put(effect)

    def read(self, how: Read) -> None:
        """Read a card as soon as the lane is open, and tell what it is; returns at once."""
        self._put(how)

    def stop(self) -> None:
        """End; a bank that is silent is not waited for."""
        if self._thread.is_alive():
            self._asked.put(_STOP)
            self._thread.join(_STOP_S)

    def _put(self, wish: LaneEffect | Read | str) -> None:
        if not self._thread.is_alive():
            self._thread.start()
        self._asked.put(wish)

    def _run(self) -> None:
        while True:
            pause = self._opened.pause() if self._opened else None
            try:
                wish = self._asked.get(timeout=pause)
            except queue.Empty:
                if self._opened is not None:
                    self._opened.work_off()
                continue
            if wish == _STOP:
                return
            if isinstance(wish, Charge | AskLane):
                self._do(wish)
            elif isinstance(wish, str):
                # What is wrong now is told to the one who asks for something.
                with suppress(Trouble):
                    self._lane()
            else:
                self._read(wish)

    def _lane(self) -> Dealings:
        """Give the lane; opened if it is not yet."""
        if self._opened is None:
            self._opened = Dealings(self._open_lane(self._progress), self._tell)
        return self._opened

    def _progress(self, seen: Progress) -> None:
        told = Told(seen.what, self._clock.now(), f"{seen.attempt.stan:06d}")
        self._tell(LaneTold(told, seen.attempt))

    def _read(self, how: Read) -> None:
        try:
            self._tell(how(self._lane().at.reading))
        except Trouble as trouble:
            self._tell(LaneDone(trouble=trouble))

    def _do(self, effect: LaneEffect) -> None:
        try:
            self._lane().do(effect)
        except Trouble as trouble:
            self._failed(effect, trouble)
        except Exception as error:  # noqa: BLE001  (the counter must hear of it)
            _log.exception("the lane")
            self._failed(effect, LineDown(type(error).__name__))

    def _failed(self, effect: LaneEffect, trouble: Trouble) -> None:
        if self._opened is not None:
            self._opened.failed(effect, trouble)
        elif isinstance(effect, AskLane):
            self._tell(LaneAnswered(effect.work, well=False))
        else:
            self._tell(LaneDone(trouble=trouble))
