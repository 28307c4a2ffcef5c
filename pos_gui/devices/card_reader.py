"""How does a swipe come in over a serial line? Bytes in, the tracks of one card out.

Readers end each track, or all of them together, with CR or LF, and some with nothing. So a swipe
is what came until the line fell quiet; up to three tracks stay together. Nothing here knows what a
track is, and nothing of a swipe is told to anybody but the one who asked for it.
"""

from __future__ import annotations

import os
import threading
from typing import TYPE_CHECKING, Protocol

from db.facts.trouble import CardReaderTrouble

if TYPE_CHECKING:
    from collections.abc import Callable

    from serial import Serial

QUIET_S = 0.1
"""A swipe is over when nothing came for so long; a sign at 1200 baud takes a twelfth of it."""
RETRY_S = 5.0
"""So long after a trouble the reader is tried again."""
LONGEST = 512
"""Signs that are kept of a swipe: twice as many as three tracks have, so that more is noticed."""


class CardReader(Protocol):
    """Anything that cards are swiped through."""

    def start(self) -> None:
        """Begin to listen."""
        ...

    def stop(self) -> None:
        """Listen no more; nothing is told after it returns."""
        ...


class SerialCardReader:
    """Listens at a serial port in a thread of its own; the callables are called there."""

    def __init__(
        self,
        port: str,
        on_swipe: Callable[[str], None],
        on_trouble: Callable[[CardReaderTrouble | None], None],
        baud: int = 9600,
    ) -> None:
        """Name the port; `on_trouble` hears what is wrong once, and None when it is well again."""
        self._port, self._baud = port, baud
        self._on_swipe, self._on_trouble = on_swipe, on_trouble
        self._ended = threading.Event()
        self._is_well = True
        self._thread = threading.Thread(target=self._run, name="card reader", daemon=True)

    def start(self) -> None:
        """Begin to listen; a reader that is not there is waited for."""
        self._thread.start()

    def stop(self) -> None:
        """Listen no more; nothing is told after it returns."""
        self._ended.set()
        if self._thread.is_alive() and threading.current_thread() is not self._thread:
            self._thread.join()

    def _run(self) -> None:
        """Listen, whatever becomes of the reader meanwhile."""
        # A till without a serial reader does not pay for the library.
        from serial import Serial  # noqa: PLC0415

        while not self._ended.is_set():
            try:
                with Serial(self._port, self._baud, timeout=QUIET_S) as line:
                    self._well(None)
                    self._listen(line)
            except (OSError, ValueError) as error:
                # pyserial's own error is an OSError; a ValueError is a port it cannot set so.
                self._well(CardReaderTrouble(f"{self._port} ({_said(error)})"))
                self._ended.wait(RETRY_S)

    def _listen(self, line: Serial) -> None:
        """Put swipes together until the end; OSError if the reader is gone."""
        swipe = Swipe()
        while not self._ended.is_set():
            came = line.read(1)
            if came:
                swipe.hear(came + line.read(line.in_waiting))
            elif tracks := swipe.take():
                self._on_swipe(tracks)

    def _well(self, trouble: CardReaderTrouble | None) -> None:
        """Tell how the reader is, if it was otherwise before."""
        if self._is_well is not (trouble is None) and not self._ended.is_set():
            self._is_well = trouble is None
            self._on_trouble(trouble)


class Swipe:
    """What came of one swipe so far."""

    def __init__(self) -> None:
        """Nothing came yet."""
        self._came = bytearray()

    def hear(self, more: bytes) -> None:
        """Hear more of it; beyond LONGEST it is dropped."""
        self._came += more[: LONGEST - len(self._came)]

    def take(self) -> str:
        """Give the tracks without the ends around them, and begin anew; empty if nothing came.

        A byte that is no ASCII stays a sign that no track holds, so the swipe is not read.
        """
        tracks = self._came.decode("latin-1").strip("\r\n")
        self._came.clear()
        return tracks


def _said(error: Exception) -> str:
    """Give the system's own words; pyserial's repeat the port."""
    number = getattr(error, "errno", None)
    return os.strerror(number) if number else type(error).__name__
