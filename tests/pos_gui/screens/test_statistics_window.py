"""Is the manager's screen one key away from selling, for whoever may see it?"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from db import words
from db.facts.staff import Action
from db.facts.trouble import Refused
from db.statistics.reader import Reader
from db.store import Store
from pos_gui import app
from pos_gui.checkout import events
from pos_gui.screens import opening
from pos_gui.screens.kit.look import Wish
from pos_gui.screens.statistics.opening import statistics
from pos_gui.screens.statistics.overlay import Picker
from pos_gui.screens.statistics.receipts import Paper
from pos_gui.screens.statistics.screen import StatisticsScreen
from pos_gui.settings import Settings
from tests.flows.desk import Clock, Desk, stock

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from pos_gui.screens.window import TillWindow


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[TillWindow]:
    """Open the till of a shop that has sold one apple."""
    del qtbot
    words.use("en")
    store = Store.new(tmp_path / "shop.db")
    stock(("A", "Apples", 12_9000, 8_0000, 1300, 0))
    desk = Desk(store, Clock())
    desk.hear(events.Scanned("A"), events.Pay(), events.Finish())
    opening.application()
    made = opening.window(app.parts(store, Settings(theme="light"), desk.clock))
    made.show()
    yield made
    made.close()
    words.use("en")


def shown(window: TillWindow) -> StatisticsScreen | None:
    """Give the screen, if it is in sight."""
    found = [one for one in window.findChildren(StatisticsScreen) if one.isVisible()]
    return found[0] if found else None


def test_one_key_there_and_one_back(window: TillWindow, qtbot: QtBot) -> None:
    """Ctrl+M shows it, Esc goes back to selling, and the entry line has the focus."""
    window.till.press("statistics")
    screen = shown(window)
    assert screen is not None
    qtbot.waitUntil(lambda: not screen.asking.is_waiting)
    QTest.keyClick(screen, Qt.Key.Key_Escape)
    assert shown(window) is None
    assert window.sale.isVisible()


def test_print_again_reaches_the_outbox(window: TillWindow, qtbot: QtBot) -> None:
    """From the figure to the paper, and the copy is ordered."""
    window.till.press("statistics")
    screen = shown(window)
    assert screen is not None
    for command in ("figure:net", "receipt:01-000001", "reprint:01-000001"):
        qtbot.waitUntil(lambda: not screen.asking.is_waiting)
        screen.press(command)
    assert isinstance(screen.floors.here, Paper)
    assert screen.floors.here.top.heading.waiting == "Handed to the printer."


def strip(window: TillWindow, qtbot: QtBot) -> StatisticsScreen:
    """Open the summary and print it as a strip, by keys."""
    window.till.press("statistics")
    screen = shown(window)
    assert screen is not None
    for command in ("report:summary", "leave"):
        qtbot.waitUntil(lambda: not screen.asking.is_waiting)
        screen.press(command)
    picker = screen.focusWidget()
    assert isinstance(picker, Picker)
    QTest.keyClick(picker, Qt.Key.Key_S)
    QTest.keyClick(picker, Qt.Key.Key_S)
    QTest.keyClick(picker, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not screen.asking.is_waiting)
    return screen


def test_a_strip_comes_out_of_the_receipt_printer(
    window: TillWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    """Where the receipts are, drawn for the till's roll; no text file is left anywhere."""
    screen = strip(window, qtbot)
    (paper,) = (tmp_path / "receipts").glob("summary-*.pdf")
    assert paper.read_bytes().startswith(b"%PDF-")
    assert screen.floors.here.top.heading.waiting == f"Printed: {paper}"


def test_a_printer_in_trouble_is_told(window: TillWindow, qtbot: QtBot, tmp_path: Path) -> None:
    """In its own sentence; the report stays in sight."""
    folder = tmp_path / "receipts"
    if folder.is_dir():
        folder.rename(tmp_path / "away")
    folder.write_bytes(b"")
    heading = strip(window, qtbot).floors.here.top.heading
    assert heading.trouble
    assert "receipts" in heading.waiting


def test_another_language_builds_it_anew(window: TillWindow, qtbot: QtBot) -> None:
    """It stays in sight and speaks the new language."""
    window.till.press("statistics")
    window.speak("zh_CN")
    screen = shown(window)
    assert screen is not None
    qtbot.waitUntil(lambda: not screen.asking.is_waiting)
    assert screen.floors.here.top.heading.accessibleName().startswith("今天")


def test_who_may_not_see_figures_is_told_so(tmp_path: Path) -> None:
    """In one sentence."""
    store = Store.new(tmp_path / "shop.db")
    served = app.counter(store, clock=Clock())
    rights = tuple(
        right for right in served.person.rights if right.action is not Action.SEE_STATISTICS
    )
    other = replace(served, person=replace(served.person, rights=rights))
    with pytest.raises(Refused, match="You have no right to do this"):
        statistics(Wish("light", "en"), other, Reader("CNY"), (print, print, None), tmp_path)
    store.close()
