"""How long from a scan to the painted line: few and many products, short and long baskets?"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from statistics import median
from typing import Any

from tests.speed.floor import Line, percentile
from tests.speed.shops import barcode, shop_of, without_baskets

SIZES = (1_000, 1_000_000)
BASKETS = (1, 200, 1_000)
MEASURED = 60
P50_MS, P99_MS = 8.0, 25.0
SYNC_MS = 500


def measure() -> list[Line]:
    """Measure each shop and basket in a process of its own, then with a disk of 500 ms."""
    lines = []
    quiet = 0.0
    for products in SIZES:
        for basket in BASKETS:
            took = _scans(products, basket)
            lines.append(_line(products, basket, took))
            if (products, basket) == (SIZES[1], BASKETS[1]):
                quiet = median(took)
    slow = _scans(SIZES[1], BASKETS[1], SYNC_MS)
    ratio = median(slow) / quiet
    lines.append(
        Line(
            f"scan → painted with every sync delayed to {SYNC_MS} ms",
            f"{median(slow):.2f} ms",
            f"{quiet:.2f} ms",
            ratio,
            "≤ 1.25×",
            ratio <= 1.25,
        )
    )
    return lines


def _line(products: int, basket: int, took: list[float]) -> Line:
    """Tell the figures; the promise is for baskets up to 200 lines."""
    what = f"scan → painted, {products:,} products, {basket:,} lines"
    middle, worst = median(took), percentile(took, 99)
    held = basket > BASKETS[1] or (middle <= P50_MS and worst <= P99_MS)
    return Line(
        what, f"p50 {middle:.2f}, p99 {worst:.2f} ms", "", None,
        f"p50 ≤ {P50_MS:.0f}, p99 ≤ {P99_MS:.0f} ms", held,
    )  # fmt: skip


def _scans(products: int, basket: int, sync_ms: int = 0) -> list[float]:
    """Fill the basket, then measure; a process of its own each time."""
    store = without_baskets(shop_of(products))
    codes = [barcode(1 + at * 7 % products) for at in range(basket + MEASURED)]
    environment = dict(os.environ)
    environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    script = Path(__file__).with_name("scan_probe.py")
    command = [sys.executable, str(script), str(store), str(basket), str(sync_ms)]
    done = subprocess.run(
        command, input=",".join(codes), check=True, timeout=120, capture_output=True, text=True,
        env=environment,
    )  # fmt: skip
    told: Any = json.loads(done.stdout.strip().splitlines()[-1])
    return [float(one) for one in told]
