"""What does `make bench` print? One table of ratios, kept with the date in docs/speed.md."""

from __future__ import annotations

import os
import platform
import sys
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path

import apsw

from tests.speed import beside, commit, offers, scan, start, statistics
from tests.speed.floor import table

DOCUMENT = Path(__file__).parents[2] / "docs" / "speed.md"
HEAD = """# Speed

`make bench` measures the till against a floor taken in the same run: a bare PySide6 window, raw
APSW statements that write the same rows. Floor and subject alternate, the first pair is thrown
away, medians are compared. Ratios travel to other machines, milliseconds do not.

"""


def main() -> int:
    """Measure everything, print the table and keep it; 1 if a promise does not hold."""
    lines = []
    for part in (start, scan, commit, offers, statistics, beside):
        sys.stderr.write(f"measuring: {part.__name__.rpartition('.')[2]} …\n")
        lines += part.measure()
    told = table(lines)
    sys.stdout.write(told)
    DOCUMENT.write_text(HEAD + _about() + told, encoding="utf-8")
    return 0 if all(one.held for one in lines) else 1


def _about() -> str:
    load = os.getloadavg()[0]
    bytecode = "off" if sys.dont_write_bytecode else "on"
    return (
        f"Measured on {datetime.now(UTC).date()}: Python {platform.python_version()}, "
        f"PySide6 {version('PySide6')}, SQLite {apsw.sqlite_lib_version()}, "
        f"{os.cpu_count()} cores, load {load:.1f}, bytecode {bytecode}, "
        f"platform {os.environ.get('QT_QPA_PLATFORM', 'xcb')}.\n\n"
    )


if __name__ == "__main__":
    sys.exit(main())
