"""How long does a scan take while somebody asks for a year's report in the same window?

usage: beside_probe.py STORE REPORT < CODES

Scans ten a second. Blocks without and with the report, asked again and again in a thread as the
pool does, take turns; prints both blocks' milliseconds as JSON.
"""

from __future__ import annotations

import json
import os
import sys
import time
from contextlib import suppress
from pathlib import Path
from threading import Event, Thread
from typing import TYPE_CHECKING

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtCore import QEventLoop, QTimer

from db.facts.moment import BusinessDay, Moment
from db.facts.report import Scope
from db.facts.trouble import Stopped
from db.statistics.reader import Reader
from pos_gui.__main__ import start
from pos_gui.screens.kit.calm import Calm
from tests.speed.scan_probe import end_with
from tests.speed.scans import scan_many

if TYPE_CHECKING:
    from pos_gui.screens.window import TillWindow

BLOCK = 15
"""Scans of a block."""
PACE_S = 0.1
YEAR = Scope(BusinessDay(20250101), BusinessDay(20251231))
NOW = Moment.parse("2026-01-01T09:00:00+08:00", "Asia/Shanghai")


def paced(window: TillWindow, codes: list[str]) -> list[float]:
    """Scan ten a second; in between the window waits for events, as it does at the counter."""
    took, waits = [], QEventLoop()
    for code in codes:
        due = time.monotonic() + PACE_S
        took += scan_many(window, [code])
        QTimer.singleShot(round(max(0.0, due - time.monotonic()) * 1000), waits.quit)
        waits.exec()
    return took


def ask(reader: Reader, name: str, over: Event, calm: Calm, asked: list[int]) -> None:
    """Ask for the report until it is over, standing back for hands as the pool does."""

    def stop() -> bool:
        calm.wait()
        return over.is_set()

    with suppress(Stopped), reader.heeding(stop):
        while not over.is_set():
            reader.report(name, YEAR, NOW, BusinessDay(20260101))
            asked.append(1)


def main() -> int:
    """Take turns, and print what each scan took."""
    store, name = sys.argv[1], sys.argv[2]
    codes = sys.stdin.read().split(",")

    def ready(window: TillWindow) -> None:
        counter = window.desk.counter
        reader = Reader(counter.currency, counter.shop.profile.cut_off_hour)
        told: dict[str, list[float]] = {"quiet": [], "busy": []}
        asked: list[int] = []
        paced(window, codes[:BLOCK])
        calm = Calm(window)
        for at in range(BLOCK, len(codes), 2 * BLOCK):
            told["quiet"] += paced(window, codes[at : at + BLOCK])
            over = Event()
            asking = Thread(target=ask, args=(reader, name, over, calm, asked), daemon=True)
            asking.start()
            told["busy"] += paced(window, codes[at + BLOCK : at + 2 * BLOCK])
            over.set()
        sys.stdout.write(json.dumps(told | {"reports": [float(len(asked))]}) + "\n")
        sys.stdout.flush()
        os._exit(0)

    sys.excepthook = end_with
    return start(["--store", store, "--lang", "en"], ready)


if __name__ == "__main__":
    sys.exit(main())
