"""Does an open till have its scheduled reports written, and is it left alone without any?"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject

from db.statistics import schedules
from db.statistics.schedules import command, log_path, path_beside
from db.store import Store
from pos_gui.screens import due

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

SCHEDULE = """
[[schedule]]
name = "evening"
report = "summary"
every = "day"
formats = ["csv"]
folder = "{folder}"
"""


@pytest.fixture
def shop(tmp_path: Path) -> Path:
    """Make a store that nobody holds."""
    path = tmp_path / "shop.db"
    Store.new(path).close()
    return path


def answered(shop: Path) -> dict[str, object]:
    """Read what the process said last; nothing yet while it runs."""
    try:
        said: dict[str, object] = json.loads(log_path(shop).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return said


def test_a_process_writes_what_is_due(
    shop: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Soon after the first paint; its answer stands beside the schedules."""
    (shop.parent / "out").mkdir()
    path_beside(shop).write_text(SCHEDULE.format(folder="out"), encoding="utf-8")
    monkeypatch.setattr(due, "AFTER_PAINT_MS", 0)
    parent = QObject()
    due.Due(parent, shop)
    qtbot.waitUntil(lambda: bool(answered(shop)), timeout=60_000)
    assert answered(shop)["ok"] is True
    (file,) = (shop.parent / "out").iterdir()
    assert file.name.startswith("evening-20")


def test_what_was_refused_can_be_read(shop: Path, qtbot: QtBot) -> None:
    """A folder that is not there is told where the owner looks."""
    path_beside(shop).write_text(SCHEDULE.format(folder="away"), encoding="utf-8")
    due.Due(QObject(), shop).look()
    qtbot.waitUntil(lambda: bool(answered(shop)), timeout=60_000)
    assert answered(shop)["ok"] is False
    assert "is not there" in str(answered(shop)["refused"])


@pytest.mark.usefixtures("qapp")
def test_without_schedules_nothing_is_started(shop: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Not even the process that would find nothing."""
    monkeypatch.setattr(due, "QProcess", None)
    due.Due(QObject(), shop).look()
    assert not log_path(shop).exists()


def test_a_large_store_is_read_ahead(
    shop: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its reports are made ahead; what the process said stands beside the schedules' log."""
    monkeypatch.setattr(schedules, "LARGE_BYTES", 1)
    due.Due(QObject(), shop).look()
    log = log_path(shop, "ahead")
    qtbot.waitUntil(lambda: log.exists() and bool(log.read_text()), timeout=60_000)
    assert json.loads(log.read_text(encoding="utf-8"))["reports"] > 100
    assert not log_path(shop).exists()


def test_the_command_stands_behind_everything_else(shop: Path) -> None:
    """It names the store wholly and speaks the till's language."""
    words = command(shop, "zh_TW")
    at = words.index("-m")
    assert words[at:] == [
        "-m", "db", "--store", str(shop), "--lang", "zh_TW", "schedule", "run",
    ]  # fmt: skip
