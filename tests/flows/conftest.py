"""What does a story at the counter begin with? A fresh demo shop behind the real window."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from db import words
from db.facts.moment import Moment
from pos_gui import app
from pos_gui.demo import found_demo
from pos_gui.settings import Settings
from tests.flows.counter import Story

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot


@pytest.fixture
def settings() -> Settings:
    """Give the till's settings; a module with other wishes has its own."""
    return Settings(theme="light")


@pytest.fixture
def story(qtbot: QtBot, tmp_path: Path, settings: Settings) -> Iterator[Story]:
    """Open the till on a demo shop of its own."""
    from pos_gui.commands.day import DayClock  # noqa: PLC0415
    from pos_gui.screens import opening  # noqa: PLC0415

    del qtbot
    words.use("en")
    store = found_demo(tmp_path / "shop.db", "CN")
    clock = DayClock(Moment.parse("2026-11-23T09:00:00", "Asia/Shanghai"))
    opening.application()
    window = opening.window(app.parts(store, settings, clock))
    window.show()
    told = Story(window, store, clock)
    yield told
    window.close()
