"""Can a manager plan a price, print its label and see it hang, with the keyboard alone?"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from db import words
from db.check import check
from db.facts.product import Product
from db.facts.staff import Action
from db.facts.trouble import Refused
from db.price_desk import PriceDesk
from db.store import Store
from pos_gui import app
from pos_gui.screens import opening
from pos_gui.screens.kit.build import unnamed
from pos_gui.screens.kit.look import Wish
from pos_gui.screens.kit.work import waiting
from pos_gui.screens.pricebook.opening import prices
from pos_gui.screens.pricebook.screen import PriceScreen
from pos_gui.settings import Settings
from tests.flows.desk import Clock, stock

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

Open = "Callable[..., PriceScreen]"


@pytest.fixture
def store(tmp_path: Path) -> Store:
    """Give a shop with apples at 10.00; the window closes it."""
    made = Store.new(tmp_path / "shop.db")
    stock(("A", "Apples", 100_000, None, 1300, 0), ("B", "Bread", 50_000, None, 1300, 0))
    return made


@pytest.fixture
def screen(qtbot: QtBot, store: Store) -> Iterator[PriceScreen]:
    """Open the till's screen of prices."""
    words.use("en")
    opening.application()
    made = opening.window(app.parts(store, Settings(theme="light"), Clock()))
    made.resize(1366, 768)
    made.show()
    made.till.press("prices")
    (found,) = made.findChildren(PriceScreen)
    settle(qtbot)
    yield found
    made.close()
    words.use("en")


def settle(qtbot: QtBot) -> None:
    """Wait until everything that was asked is answered."""
    qtbot.waitUntil(lambda: waiting() == 0)


def typed(screen: PriceScreen, qtbot: QtBot, *texts: str) -> None:
    """Plan a price by keys alone: F5, F2, each field, Enter."""
    QTest.keyClick(screen, Qt.Key.Key_F5)
    settle(qtbot)
    QTest.keyClick(screen, Qt.Key.Key_F2)
    for at, text in enumerate(texts):
        focus = QApplication.focusWidget() or list(screen.face.form.fields.values())[at]
        QTest.keyClicks(focus, text)
        QTest.keyClick(focus, Qt.Key.Key_Return)
    settle(qtbot)


def charged(screen: PriceScreen, store: Store) -> str:
    """Say what apples cost now."""
    found = store.catalogue.find("A")
    assert isinstance(found, Product)
    price = screen.world.priced(found).price
    return price.text() if price else ""


def states(screen: PriceScreen) -> list[str]:
    """Give price and state of each row."""
    return [f"{row[2]} {row[7]}" for row in screen.face.table.rows.cells]


def test_a_rise_from_the_key_to_the_shelf(screen: PriceScreen, store: Store, qtbot: QtBot) -> None:
    """It is typed, waits, is printed, seen at the shelf, and then charged."""
    typed(screen, qtbot, "A", "12.00", "", "", "", "", "")
    assert charged(screen, store) == "10.00"
    assert states(screen) == ["12.00 waits for its label", "10.00 replaced"]
    assert screen.face.top.heading.view.title == "Apples"
    assert screen.face.top.heading.view.fact == "now 10.00  ·  lowest in 30 days 10.00"
    QTest.keyClick(screen, Qt.Key.Key_F6)
    settle(qtbot)
    assert screen.face.top.heading.view.title == "Labels to print"
    QTest.keyClick(screen, Qt.Key.Key_F9)
    settle(qtbot)
    settle(qtbot)
    (label,) = (store.path.parent / "labels").iterdir()
    assert label.read_bytes().startswith(b"%PDF")
    assert screen.shown == ()
    QTest.keyClick(screen, Qt.Key.Key_F7)
    settle(qtbot)
    assert charged(screen, store) == "10.00"
    QTest.keyClick(screen, Qt.Key.Key_F8)
    settle(qtbot)
    assert charged(screen, store) == "12.00"
    assert check(store)["faults"] == []


def test_a_planned_price_is_taken_back(screen: PriceScreen, qtbot: QtBot) -> None:
    """The row that is chosen, by one key; one in force is not."""
    typed(screen, qtbot, "A", "8.00", "member", "", "2099-01-01", "", "")
    assert states(screen) == ["8.00 planned"]
    screen.face.table.selectAll()
    QTest.keyClick(screen, Qt.Key.Key_Delete)
    settle(qtbot)
    assert states(screen) == ["8.00 taken back"]
    typed(screen, qtbot, "A", "7.00", "", "", "", "", "")
    screen.face.table.selectAll()
    QTest.keyClick(screen, Qt.Key.Key_Delete)
    settle(qtbot)
    assert screen.face.top.heading.waiting == "This price is in force; enter another one instead."


def test_what_is_wrong_is_said(screen: PriceScreen, qtbot: QtBot) -> None:
    """Nothing is planned, and the texts stay."""
    for texts, why in (
        (("X", "1"), "X is not in the catalogue."),
        (("A", "cheap"), "This is no price with at most four decimals."),
        (("A", ""), "The price is missing."),
    ):
        typed(screen, qtbot, *texts, "", "", "", "", "")
        assert screen.face.top.heading.waiting == why
        assert screen.face.form.fields["code"].text() == texts[0]
    typed(screen, qtbot, "A", "10.00", "", "", "", "", "")
    assert screen.face.top.heading.waiting == "This price is known already."


def test_a_row_leads_to_its_goods_and_esc_back(
    screen: PriceScreen, store: Store, qtbot: QtBot
) -> None:
    """Enter opens all prices of the goods, Esc leads to all of the shop, then to selling."""
    typed(screen, qtbot, "A", "9.00", "", "3", "", "", "")
    typed(screen, qtbot, "B", "4.00", "", "", "", "2099-01-01", "18:00-20:00")
    QTest.keyClick(screen, Qt.Key.Key_Escape)
    settle(qtbot)
    assert [row[:2] for row in screen.face.table.rows.cells] == [("B", "Bread"), ("A", "Apples")]
    assert screen.face.table.rows.cells[0][4] == "18:00–20:00"
    screen.face.table.selectRow(1)
    QTest.keyClick(screen.face.table, Qt.Key.Key_Return)
    settle(qtbot)
    assert screen.face.top.heading.view.fact == (
        "now 10.00  ·  from 3 on 9.00  ·  lowest in 30 days 10.00"
    )
    assert unnamed(screen) == []
    del store
    QTest.keyClick(screen, Qt.Key.Key_Escape)
    settle(qtbot)
    QTest.keyClick(screen, Qt.Key.Key_Escape)
    assert not screen.isVisible()


def test_who_may_not_is_told_so(tmp_path: Path) -> None:
    """In one sentence."""
    store = Store.new(tmp_path / "other.db")
    served = app.counter(store, clock=Clock())
    rights = tuple(one for one in served.person.rights if one.action is not Action.MANAGE_PRICES)
    other = replace(served, person=replace(served.person, rights=rights))
    book = PriceDesk(store, other.person, other.clock.now)
    with pytest.raises(Refused, match="You have no right to do this"):
        prices(Wish("light", "en"), other, book, tmp_path, lambda: None)
    store.close()
