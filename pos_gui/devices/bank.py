"""Who speaks with bank and wallet while the window lives? A thread each, one question at a time.

The lanes are opened at the first need, after the first paint. Between questions a thread works off
what is still due: reversals, repeats, cancels, each after its own pause, for as long as it takes.
It is stopped without waiting for anybody: what was being asked is judged at the next start.
"""

from __future__ import annotations

import logging
import queue
from contextlib import suppress
from functools import partial
from threading import Thread
from typing import TYPE_CHECKING, Protocol

from db.facts.card import OF_STORED, WALLETS
from db.facts.trouble import LineDown, Trouble
from pos_gui.checkout.card_effects import AskLane, Charge, StopWaiting
from pos_gui.checkout.card_events import LaneAnswered, LaneDone, LaneTold, LaneWork, Told
from pos_gui.devices.dealings import Dealings

if TYPE_CHECKING:
    from collections.abc import Callable

    from pos_gui.card.lane import Progress
    from pos_gui.card.wallet.driver import GivenUp
    from pos_gui.checkout.card_effects import LaneEffect
    from pos_gui.checkout.card_events import CardRead, CardUnread, LaneEvent
    from pos_gui.devices.dealings import OpenLane
    from pos_gui.devices.shown_card import CardReading
    from pos_gui.ports import Clock

    Heard = LaneEvent | CardRead | CardUnread
    Read = Callable[[CardReading], CardRead | CardUnread]

    class Setup(Protocol):
        """Who opens a till's terminal."""

        @property
        def wallets(self) -> bool:
            """Whether there is a wallets' provider."""
            ...

        @property
        def given_up(self) -> GivenUp:
            """How a wallet's wait is ended."""
            ...

        def open(self, report: Callable[[Progress], None]) -> OpenLane:
            """Open the bank's lane."""
            ...

        def open_stored(self, report: Callable[[Progress], None]) -> OpenLane:
            """Open the lane of stored value."""
            ...

        def open_wallets(self, report: Callable[[Progress], None]) -> OpenLane:
            """Open the wallets' lane."""
            ...


_log = logging.getLogger(__name__)
_STOP_S = 0.5
"""So long the end waits for a lane that is speaking; then it leaves it."""
_OPEN, _STOP = "open", "stop"


class LaneThread:
    """One lane's thread."""

    def __init__(
        self, name: str, open_lane: Callable[[], OpenLane], tell: Callable[[Heard], None]
    ) -> None:
        """Prepare; `open_lane` and `tell` are called in the lane's thread."""
        self._open_lane, self._tell = open_lane, tell
        self._asked: queue.SimpleQueue[Charge | AskLane | Read | str] = queue.SimpleQueue()
        self._thread = Thread(target=self._run, name=name, daemon=True)
        self._opened: Dealings | None = None

    @property
    def reading(self) -> CardReading | None:
        """How cards are read; None until the lane is open."""
        return self._opened.at.reading if self._opened else None

    def warm(self) -> None:
        """Open the lane before a card is there; returns at once."""
        self.put(_OPEN)

    def put(self, wish: Charge | AskLane | Read | str) -> None:
        """Do this after what is being done; returns at once."""
        if not self._thread.is_alive():
            self._thread.start()
        self._asked.put(wish)

    def end(self) -> None:
        """Ask for the end; what is being asked outside is not waited for."""
        if self._thread.is_alive():
            self._asked.put(_STOP)

    def join(self) -> None:
        """Wait a moment for the end."""
        if self._thread.is_alive():
            self._thread.join(_STOP_S)

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
            self._opened = Dealings(self._open_lane(), self._tell)
        return self._opened

    def _read(self, how: Read) -> None:
        try:
            self._tell(how(self._lane().at.reading))
        except Trouble as trouble:
            self._tell(LaneDone(trouble=trouble))

    def _do(self, effect: Charge | AskLane) -> None:
        try:
            self._lane().do(effect)
        except Trouble as trouble:
            self._failed(effect, trouble)
        except Exception as error:  # noqa: BLE001  (the counter must hear of it)
            _log.exception("the lane")
            self._failed(effect, LineDown(type(error).__name__))

    def _failed(self, effect: Charge | AskLane, trouble: Trouble) -> None:
        if self._opened is not None:
            self._opened.failed(effect, trouble)
        elif isinstance(effect, AskLane):
            self._tell(LaneAnswered(effect.work, well=False))
        else:
            self._tell(LaneDone(trouble=trouble, asked=effect.intent.attempt_id))


class Bank:
    """The lanes of a till: a wallet waits for no bank, and no card for a wallet's customer."""

    def __init__(self, setup: Setup, tell: Callable[[Heard], None], clock: Clock) -> None:
        """Prepare; lanes are opened, and `tell` is called, in their threads."""
        self._setup, self._tell, self._clock = setup, tell, clock
        self._cards = LaneThread("bank", partial(setup.open, self._progress), tell)
        self._wallets = LaneThread("wallet", partial(setup.open_wallets, self._progress), tell)
        self._stored = LaneThread("stored", partial(setup.open_stored, self._progress), tell)

    @property
    def reading(self) -> CardReading | None:
        """How cards and codes are read; None until the terminal is open."""
        return self._cards.reading or self._wallets.reading

    def warm(self) -> None:
        """Open the terminal before a card is there; returns at once."""
        self._cards.warm()
        self._stored.warm()
        if self._setup.wallets:
            self._wallets.warm()

    def ask(self, effect: LaneEffect) -> None:
        """Do this after what that lane is doing; returns at once."""
        match effect:
            case StopWaiting():
                self._setup.given_up.say(effect.attempt_id)
            case Charge() if effect.intent.kind in WALLETS:
                self._wallets.put(effect)
            case Charge() if effect.intent.kind in OF_STORED:
                self._stored.put(effect)
            case AskLane(LaneWork.DAY_END, person):
                self._cards.put(effect)
                if self._setup.wallets:
                    self._wallets.put(AskLane(LaneWork.WALLET_END, person))
            case _:
                self._cards.put(effect)

    def read(self, how: Read) -> None:
        """Read a card or a code as soon as the terminal is open; returns at once."""
        self._cards.put(how)

    def stop(self) -> None:
        """End; a host that is silent is not waited for."""
        lanes = (self._cards, self._wallets, self._stored)
        for lane in lanes:
            lane.end()
        for lane in lanes:
            lane.join()

    def _progress(self, seen: Progress) -> None:
        told = Told(seen.what, self._clock.now(), f"{seen.attempt.stan:06d}")
        self._tell(LaneTold(told, seen.attempt))
