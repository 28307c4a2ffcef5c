"""When has the till painted its first screen, and how large is it then? One process, one start.

usage: start_probe.py SPAWN_NS STORE [CODE,CODE,…]

Opens the real window the way `python -m pos_gui` does and prints one JSON object: first paint in
milliseconds since SPAWN_NS (monotonic clock), resident memory, and the same after scanning codes.
"""

from __future__ import annotations

import json
import os
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from pos_gui.__main__ import start
from tests.speed.resident import resident_mb

if TYPE_CHECKING:
    from pos_gui.screens.window import TillWindow


def end_with(*error: Any) -> None:  # noqa: ANN401  (what an excepthook hears)
    """Say what went wrong and end: nobody looks at this window."""
    sys.__excepthook__(*error)
    os._exit(3)


def main() -> int:
    """Open the window, report, and end."""
    spawn_ns, store, codes = int(sys.argv[1]), sys.argv[2], sys.argv[3:]

    def ready(window: TillWindow) -> None:
        told = {
            "first_paint_ms": round((time.monotonic_ns() - spawn_ns) / 1e6, 1),
            "rss_mb": round(resident_mb(), 1),
        }
        if codes:
            from tests.speed.scans import scan_many  # noqa: PLC0415  (after the first paint)

            scan_many(window, codes[0].split(","))
            told["rss_after_scans_mb"] = round(resident_mb(), 1)
        sys.stdout.write(json.dumps(told) + "\n")
        sys.stdout.flush()
        os._exit(0)

    sys.excepthook = end_with
    return start(["--store", store, "--lang", "en"], ready)


if __name__ == "__main__":
    sys.exit(main())
