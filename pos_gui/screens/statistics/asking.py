"""How is asked without waiting? In the pool; after 300 ms words say so, late answers are lost.

A question that nobody waits for any more is stopped, and one that somebody waits for stands back
while hands are at the till.
"""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QTimer
from shiboken6 import isValid

from db.facts.trouble import Trouble
from db.words import say
from pos_gui.screens.kit.calm import Calm
from pos_gui.screens.kit.work import work

if TYPE_CHECKING:
    from collections.abc import Callable
    from contextlib import AbstractContextManager

    Heeding = Callable[[Callable[[], bool]], AbstractContextManager[None]]

T = TypeVar("T")
SILENT_MS = 300
"""Nothing is said before."""
_SECOND_MS = 1000


class Asking(QObject):
    """One question at a time: the newest; what an older one brings is not shown any more."""

    def __init__(
        self,
        tell: Callable[[str], None],
        fail: Callable[[str], None],
        heeding: Heeding,
        parent: QObject,
    ) -> None:
        """`tell` says words about the waiting, or none; `fail` says what went wrong.

        Inside `heeding` a question is stopped once what it is given says so.
        """
        super().__init__(parent)
        self._tell, self._fail, self._heeding = tell, fail, heeding
        self._calm = Calm(self)
        self._newest = 0
        self._over = threading.Event()
        self._since = 0.0
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._on_waiting)

    @property
    def is_waiting(self) -> bool:
        """Say whether an answer is still to come."""
        return self._timer.isActive()

    def ask(self, job: Callable[[], T], then: Callable[[T], None]) -> None:
        """Do `job` in the pool and hand its answer on, unless something else was asked since."""
        mine, over = self._next()
        calm = self._calm
        self._since = time.monotonic()
        self._timer.start(SILENT_MS)

        def stop() -> bool:
            calm.wait()
            return over.is_set()

        def asked() -> T:
            with self._heeding(stop):
                return job()

        def came(answer: T) -> None:
            if self._is_over(mine):
                return
            self._rest()
            then(answer)

        def failed(error: Exception) -> None:
            if not self._is_over(mine):
                self._rest()
                wrong = say("Statistics", "This could not be added up. It is noted in the log.")
                self._fail(error.sentence if isinstance(error, Trouble) else wrong)
            if not isinstance(error, Trouble):
                raise error

        work(asked, came, failed)

    def drop(self) -> None:
        """Stop and forget what was asked."""
        self._next()
        self._rest()

    def _next(self) -> tuple[int, threading.Event]:
        """Stop the question before; give the number of the next, and what says that it is over."""
        self._over.set()
        self._over = threading.Event()
        self._newest += 1
        return self._newest, self._over

    def _is_over(self, asked: int) -> bool:
        return not isValid(self) or asked != self._newest

    def _rest(self) -> None:
        self._timer.stop()
        self._tell("")

    def _on_waiting(self) -> None:
        self._timer.setInterval(_SECOND_MS)
        seconds = int(time.monotonic() - self._since)
        text = "Adding up\N{HORIZONTAL ELLIPSIS} {seconds} s"
        self._tell(say("Statistics", text, seconds=seconds))
