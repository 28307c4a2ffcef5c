"""Is the Qt binding sound? PySide6 6.12.0 loses references until a Python up to 3.11 dies."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

PROBE = Path(__file__).with_name("qt_reference_leak.py")


def test_qt_loses_no_references() -> None:
    """True, False and None are counted before and after thousands of calls, in another process."""
    done = subprocess.run(
        [sys.executable, PROBE], capture_output=True, text=True, timeout=120, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.startswith("Python 3.")
    assert len(done.stdout.splitlines()) == 6
