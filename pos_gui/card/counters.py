"""How far is a terminal's DUKPT counter? Written down before it is used, and never used twice.

One small file for each key serial number, beside the keys but not sealed with them: it outlives a
key file that nobody can read any more, and a key that is loaded again. Used up it stays used up.
"""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from db.facts.trouble import Refused
from pos_gui.card.durable import write

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

_LOST = "How far the terminal's keys are used cannot be read: load a new initial key."


class Counters:
    """The counters of a till's terminals."""

    def __init__(self, folder: Path) -> None:
        """Keep them in this folder."""
        self._folder = folder
        self._one = threading.Lock()

    def begin(self, serial: bytes) -> None:
        """Begin with a key serial number, unless it was begun before.

        Raises:
            Refused: if it cannot be written.

        """
        with self._one:
            if not self._path(serial).exists():
                write(self._path(serial), b"0")

    def draw(self, serial: bytes, following: Callable[[int], int | None]) -> int:
        """Give the next counter; it is on the disk on return, so that no other call gives it.

        Raises:
            Refused: if it cannot be read or written, or there is none any more.

        """
        with self._one:
            counter = following(self._read(serial))
            if counter is None:
                raise Refused("The terminal's keys are used up: load a new initial key.")
            write(self._path(serial), str(counter).encode())
            return counter

    def _read(self, serial: bytes) -> int:
        try:
            told = self._path(serial).read_bytes()
        except OSError as error:
            raise Refused(_LOST) from error
        if not told.isdigit():
            raise Refused(_LOST)
        return int(told)

    def _path(self, serial: bytes) -> Path:
        return self._folder / f"card.counter-{serial.hex()}"
