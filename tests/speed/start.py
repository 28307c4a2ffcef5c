"""How soon is the till there, and how large, against a bare window of the same minute?"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tests.speed.floor import REPEATS, Line, compare
from tests.speed.shops import barcode, shop_of, without_baskets

if TYPE_CHECKING:
    from collections.abc import Sequence

HERE = Path(__file__).parent
SMALL, LARGE = 1_000, 1_000_000
SCANS = 20
MOST = {"start": 2.0, "flat": 1.1, "memory": 1.6}
RUN_PYTHON = HERE.parents[1] / ".venv" / "bin" / "python"
"""The till's own environment: start-up is measured where it runs."""


def measure() -> list[Line]:
    """Compare start-up with few and with a million products, and memory after twenty scans."""
    stores = {size: str(without_baskets(shop_of(size))) for size in (SMALL, LARGE)}
    codes = ",".join(barcode(number * 49_999 + 1) for number in range(SCANS))
    bare: list[dict[str, Any]] = []
    small: list[dict[str, Any]] = []
    large: list[dict[str, Any]] = []
    for _ in range(REPEATS + 1):
        bare.append(_start("bare_window.py"))
        small.append(_start("start_probe.py", stores[SMALL]))
        large.append(_start("start_probe.py", stores[LARGE], codes))
        without_baskets(Path(stores[LARGE]))
    floor, few, many = (
        [one["first_paint_ms"] for one in each[1:]] for each in (bare, small, large)
    )
    sizes = [one["rss_after_scans_mb"] for one in large[1:]]
    floor_mb = [one["rss_mb"] for one in bare[1:]]
    return [
        compare("start to first paint, 1,000 products", "ms", (few, floor), MOST["start"]),
        compare("start to first paint, 1,000,000 products", "ms", (many, floor), MOST["start"]),
        compare("start, 1,000,000 against 1,000 products", "ms", (many, few), MOST["flat"]),
        compare("memory, 1,000,000 products, 20 scans", "MB", (sizes, floor_mb), MOST["memory"]),
    ]


def _start(script: str, *arguments: str) -> dict[str, Any]:
    python = str(RUN_PYTHON if RUN_PYTHON.exists() else sys.executable)
    environment = dict(os.environ)
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    environment.pop("STAY", None)
    run = partial(
        subprocess.run, check=True, timeout=120, capture_output=True, text=True, env=environment
    )
    command: Sequence[str] = (python, str(HERE / script), str(time.monotonic_ns()), *arguments)
    done = run(command)
    told: dict[str, Any] = json.loads(done.stdout.strip().splitlines()[-1])
    return told
