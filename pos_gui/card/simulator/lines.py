"""How does a fact of the simulator survive? A line of JSON, on the disk before it is answered."""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pathlib import Path

Fact = dict[str, Any]
"""What happened, by names."""


class Lines:
    """A file to which lines are only ever added; without a file nothing survives."""

    def __init__(self, file: Path | None = None) -> None:
        """Keep this file."""
        self._file = file

    def read(self) -> list[Fact]:
        """Give every line; a torn last one was never answered, and is cut off.

        Raises:
            ValueError: if a line that is not the last one cannot be read.

        """
        if self._file is None or not self._file.exists():
            return []
        whole = self._file.read_bytes()
        sound = whole[: whole.rfind(b"\n") + 1]
        found = [json.loads(line) for line in sound.splitlines()]
        if sound != whole:
            os.truncate(self._file, len(sound))
        return found

    def append(self, fact: Fact) -> None:
        """Write a line; it is on the disk when this returns.

        Raises:
            OSError: if it cannot be written.

        """
        if self._file is None:
            return
        line = json.dumps(fact, ensure_ascii=False) + "\n"
        with self._file.open("ab") as out:
            out.write(line.encode())
            out.flush()
            os.fsync(out.fileno())
