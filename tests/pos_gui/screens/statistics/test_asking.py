"""Is a question that nobody waits for stopped, and does one stand back while hands are there?"""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from db.connection import heeding, reading, rows
from db.store import Store
from pos_gui.screens.kit.calm import SETTLED_MS, Calm
from pos_gui.screens.kit.work import waiting
from pos_gui.screens.statistics.asking import Asking

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

ENDLESS = "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n"


def endless() -> int:
    """Read for ever."""
    with reading():
        return len(rows(ENDLESS))


def never(answer: object) -> None:
    """Hear an answer that should not come."""
    pytest.fail(str(answer))


@pytest.fixture
def asking(tmp_path: Path, qtbot: QtBot) -> Iterator[Asking]:
    """Give somebody who asks an open store."""
    del qtbot
    store, parent = Store.new(tmp_path / "shop.store"), QObject()
    yield Asking(lambda _: None, never, heeding, parent)
    store.close()


def test_what_is_dropped_is_stopped(asking: Asking, qtbot: QtBot) -> None:
    """Esc ends the reading itself, not only the waiting for it."""
    asking.ask(endless, never)
    assert waiting() == 1
    asking.drop()
    qtbot.waitUntil(lambda: waiting() == 0, timeout=5_000)


def test_the_newest_question_stops_the_one_before(asking: Asking, qtbot: QtBot) -> None:
    """Of two, the second is answered while the first would read for ever."""
    came: list[int] = []
    asking.ask(endless, never)
    asking.ask(lambda: 7, came.append)
    qtbot.waitUntil(lambda: came == [7] and waiting() == 0, timeout=5_000)


def test_the_pool_stands_back_while_keys_are_pressed(qtbot: QtBot) -> None:
    """Whoever reads waits until the last key was answered, and no longer."""
    box = QWidget()
    qtbot.addWidget(box)
    calm = Calm(box)
    began = time.monotonic()
    calm.wait()
    assert time.monotonic() - began < SETTLED_MS / 1000
    waited: list[float] = []

    def wait() -> None:
        start = time.monotonic()
        calm.wait()
        waited.append(time.monotonic() - start)

    QTest.keyClick(box, Qt.Key.Key_1)
    thread = threading.Thread(target=wait)
    thread.start()
    qtbot.waitUntil(lambda: bool(waited), timeout=5_000)
    thread.join()
    assert waited[0] > SETTLED_MS / 4000
