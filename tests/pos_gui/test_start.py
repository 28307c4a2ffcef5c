"""Does the open window share the interpreter fairly with what is added up beside it?"""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

from pos_gui.demo import found_demo
from tests.house.tree import TOP

if TYPE_CHECKING:
    from pathlib import Path

PROBE = """
import os, sys
from pos_gui.__main__ import start

def ready(window):
    print(sys.getswitchinterval(), flush=True)
    os._exit(0)

start(["--store", sys.argv[1], "--lang", "en"], ready)
"""


def test_no_thread_keeps_the_interpreter_for_long(tmp_path: Path) -> None:
    """Once the window is painted it waits a fraction of a millisecond for a report's thread."""
    found_demo(tmp_path / "shop.db", "CN").close()
    done = subprocess.run(
        [sys.executable, "-c", PROBE, str(tmp_path / "shop.db")],
        check=True, capture_output=True, text=True, timeout=60, cwd=TOP,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )  # fmt: skip
    assert float(done.stdout.split()[-1]) < 0.001
