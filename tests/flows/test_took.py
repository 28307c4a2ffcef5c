"""Does a sale rung up with real keys know how long it took?"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest

from db import words
from db.check import check
from db.facts.moment import Moment
from pos_gui import app
from pos_gui.demo import found_demo
from pos_gui.settings import Settings
from tests.flows.counter import MILK, RICE, SOY, Story

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

PAUSE_MS = 60


@pytest.fixture
def now(qtbot: QtBot, tmp_path: Path) -> Iterator[Story]:
    """Open the till as people do: by the computer's own clocks."""
    from pos_gui.commands.day import DayClock  # noqa: PLC0415
    from pos_gui.screens import opening  # noqa: PLC0415

    del qtbot
    words.use("en")
    store = found_demo(tmp_path / "shop.db", "CN")
    opening.application()
    window = opening.window(app.parts(store, Settings(theme="light")))
    window.show()
    yield Story(window, store, DayClock(Moment.parse("2026-11-23T09:00:00", "Asia/Shanghai")))
    window.close()


def pause() -> None:
    """Let the hands rest."""
    time.sleep(PAUSE_MS / 1000)


def test_a_sale_by_real_keys_has_both_times(now: Story) -> None:
    """Each is as long as the hands took for it, and no longer; a parked basket's is unknown."""
    begun = time.monotonic()
    now.hands.scan(RICE)
    pause()
    now.hands.scan(MILK, SOY)
    now.keys("+")
    scanned = (time.monotonic() - begun) * 1000
    pause()
    now.keys("Enter")
    (sale,) = now.sales
    assert sale.took is not None
    assert PAUSE_MS <= sale.took.scan_ms <= scanned + 1
    whole = (time.monotonic() - begun) * 1000
    assert PAUSE_MS <= sale.took.tender_ms <= whole - sale.took.scan_ms + 1
    now.hands.scan(RICE)
    now.keys("F9", "Shift+F9", "+", "Enter")
    assert [one.took is None for one in now.sales] == [False, True]
    kept = [now.store.sale(one.receipt_no) for one in now.sales]
    assert kept == now.sales
    assert check(now.store)["ok"]


def test_nobody_measures_a_scripted_day(story: Story) -> None:
    """Its clock stands still; the hands are not a cashier's."""
    story.hands.scan(RICE)
    story.keys("+", "Enter")
    assert story.sales[0].took is None
