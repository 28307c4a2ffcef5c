"""Does the till scan as fast while a year's report is added up beside it? Ten scans a second.

By default over a million lines; `python -m tests.speed.beside 10000000` takes as many as it is
told.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

from tests.speed.bulk import Bulk, store_of
from tests.speed.floor import Line, compare, table
from tests.speed.shops import barcode, without_baskets

LINES = 1_000_000
"""So many lines are reported on unless told otherwise."""
REPORTS = ("departments", "items")
"""One that is read from the months' sums, and one that reads goods one by one."""
BLOCKS, BLOCK = 8, 15
MOST = 1.1
"""Scan to paint, against the same till without a report."""


def measure(lines: int = LINES) -> list[Line]:
    """Measure each report in a process of its own."""
    store = without_baskets(store_of(Bulk(lines)))
    return [_beside(store, lines, name) for name in REPORTS]


def _beside(store: Path, lines: int, name: str) -> Line:
    codes = [barcode(1 + at * 7 % 50_000) for at in range(BLOCK * (2 * BLOCKS + 1))]
    environment = dict(os.environ)
    environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    script = Path(__file__).with_name("beside_probe.py")
    done = subprocess.run(
        [sys.executable, str(script), str(store), name],
        input=",".join(codes), check=True, timeout=300, capture_output=True, text=True,
        env=environment,
    )  # fmt: skip
    told = json.loads(done.stdout.strip().splitlines()[-1])
    what = f"scan → painted beside the report {name}, {lines:,} lines"
    return compare(what, "ms", (told["busy"], told["quiet"]), MOST)


if __name__ == "__main__":
    sys.stdout.write(table(measure(int(sys.argv[1]) if len(sys.argv) > 1 else LINES)))
