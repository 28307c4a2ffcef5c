"""When has the till painted its first screen and taken the keyboard? One process, one start.

usage: start_probe.py SPAWN_NS STORE [SCANS]

Opens the real window the way `python -m pos_gui` does, then prints one JSON object: first paint in
milliseconds since SPAWN_NS (monotonic clock), resident memory, and the same after SCANS scans.
"""

from __future__ import annotations

import json
import os
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from pos_gui import app


def resident_mb() -> float:
    """Give the resident memory of this process."""
    with open("/proc/self/status", encoding="ascii") as status:
        for line in status:
            if line.startswith("VmRSS:"):
                return int(line.split()[1]) / 1024
    return 0.0


def main() -> int:
    """Open the window, report, and end."""
    spawn_ns, store, scans = int(sys.argv[1]), sys.argv[2], sys.argv[3:]

    def ready(window: object) -> None:
        painted = round((time.monotonic_ns() - spawn_ns) / 1e6, 1)
        told = {"first_paint_ms": painted, "rss_mb": round(resident_mb(), 1)}
        if scans:
            from tests.speed.scanner import scan_many  # noqa: PLC0415

            scan_many(window, scans[0].split(","))
            told["rss_after_scans_mb"] = round(resident_mb(), 1)
        sys.stdout.write(json.dumps(told) + "\n")
        sys.stdout.flush()
        os._exit(0)

    return app.open_window(["--store", store], ready)


if __name__ == "__main__":
    sys.exit(main())
