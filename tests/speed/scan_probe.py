"""How long does each scan take in a window whose basket is already so long?

usage: scan_probe.py STORE LINES SYNC_MS < CODES

Scans LINES codes first, then measures the rest; prints their milliseconds as JSON. With SYNC_MS
every sync of the disk takes so long more: the writer waits for it, the window must not.
"""

from __future__ import annotations

import json
import os
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

import apsw

from pos_gui.__main__ import start
from tests.speed.scans import scan_many

if TYPE_CHECKING:
    from pos_gui.screens.window import TillWindow


class SlowFile(apsw.VFSFile):
    """A file whose syncs take their time."""

    wait_s = 0.0

    def xSync(self, flags: int) -> None:  # noqa: N802  (APSW's name)
        """Sync, late."""
        time.sleep(self.wait_s)
        super().xSync(flags)


class SlowDisk(apsw.VFS):
    """The usual file system with slow syncs."""

    def __init__(self) -> None:
        """Become the default one."""
        super().__init__("slow", "unix", makedefault=True)

    def xOpen(self, name: str | apsw.URIFilename | None, flags: list[int]) -> SlowFile:  # noqa: N802
        """Open a slow file."""
        return SlowFile("unix", name, flags)


def end_with(*error: Any) -> None:  # noqa: ANN401  (what an excepthook hears)
    """Say what went wrong and end: nobody looks at this window."""
    sys.__excepthook__(*error)
    os._exit(3)


def main() -> int:
    """Fill the basket, then measure."""
    store, lines, sync_ms = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    codes = sys.stdin.read().split(",")
    disks = [SlowDisk()] if sync_ms else []

    def ready(window: TillWindow) -> None:
        scan_many(window, codes[:lines])
        SlowFile.wait_s = sync_ms / 1000
        took = scan_many(window, codes[lines:])
        sys.stdout.write(json.dumps([round(one, 3) for one in took]) + "\n")
        sys.stdout.flush()
        disks.clear()
        os._exit(0)

    sys.excepthook = end_with
    return start(["--store", store, "--lang", "en"], ready)


if __name__ == "__main__":
    sys.exit(main())
