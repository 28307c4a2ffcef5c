"""What does a story at the counter begin with? A fresh demo shop behind the real window."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from db import words
from db.facts.moment import Moment
from pos_gui import app
from pos_gui.checkout.deals import Deals
from pos_gui.demo import found_demo
from pos_gui.settings import Settings
from tests.flows.counter import Story
from tests.pos_gui.checkout.offers import ShopOffers

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from db.facts.customer import Customer
    from db.facts.offer import Offer


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


@pytest.fixture
def customers() -> tuple[Customer, ...]:
    """Give the members of the shop with offers; a module with members has its own."""
    return ()


@pytest.fixture
def till(
    qtbot: QtBot, tmp_path: Path, customers: tuple[Customer, ...]
) -> Iterator[Callable[..., Story]]:
    """Open the till on a demo shop with these offers, as often as it is called."""
    from pos_gui.commands.day import DayClock  # noqa: PLC0415
    from pos_gui.screens import opening  # noqa: PLC0415

    del qtbot
    words.use("en")
    opened: list[Story] = []

    def begin(*offers: Offer) -> Story:
        store = found_demo(tmp_path / "shop.db", "CN")
        clock = DayClock(Moment.parse("2026-11-23T09:00:00", "Asia/Shanghai"))
        for one in customers:
            store.members.enrol(one, clock.now(), "owner")
        opening.application()
        parts = app.parts(store, Settings(theme="light"), clock)
        deals = Deals(ShopOffers(offers), at_once=True)
        window = opening.window(replace(parts, counter=replace(parts.counter, deals=deals)))
        window.resize(1366, 768)
        window.show()
        told = Story(window, store, clock)
        opened.append(told)
        told.hands.wait_until(lambda: not deals.waiting)
        return told

    yield begin
    for told in opened:
        told.window.close()
