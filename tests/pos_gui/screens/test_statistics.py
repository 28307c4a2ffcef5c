"""Does the manager see the golden day, and does every figure lead to its receipts?"""

from __future__ import annotations

import threading
import time
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QTableView, QWidget

from db import words
from db.facts.moment import BusinessDay, Moment, business_day
from db.facts.money import Money
from db.statistics.reader import Reader
from db.store import Store
from pos_gui.checkout import events
from pos_gui.screens.kit.build import unnamed
from pos_gui.screens.kit.look import Wish
from pos_gui.screens.statistics.figures import Figures, Reports
from pos_gui.screens.statistics.lines import Lines
from pos_gui.screens.statistics.periods import Period
from pos_gui.screens.statistics.receipts import Listing, Paper
from pos_gui.screens.statistics.report_page import ReportPage
from pos_gui.screens.statistics.screen import StatisticsScreen
from pos_gui.screens.statistics.tile import Strip, Tile
from pos_gui.screens.statistics.view import Turn
from tests.flows.desk import Clock, Desk, stock

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from db.facts.report import Report, Scope
    from pos_gui.screens.statistics.section_box import SectionBox

GOODS = (
    ("A", "Apples", 12_9000, 8_0000, 1300, 0),
    ("B", "Bread", 3_5000, 2_0000, 1300, 0),
    ("C", "Coat", 99_0000, 60_0000, 1300, 0),
    ("U", "Umbrella", 10_0000, None, 1300, 0),
)
SIZES = ((1024, 768), (1366, 768), (1920, 1080), (3840, 2160))


def at(text: str) -> Moment:
    """Read the shop's time."""
    return Moment.parse(text, "Asia/Shanghai")


def golden_day(desk: Desk, day: str = "2026-03-02", after: str = "2026-03-03") -> None:
    """Ring up T1 to T4 of the golden data."""
    desk.clock.moment = at(f"{day}T10:00:00")
    desk.hear(events.Scanned("A", "2*"), events.Scanned("B"), events.Pay(), events.Finish())
    desk.clock.moment = at(f"{day}T10:30:00")
    desk.hear(events.Scanned("C"), events.DiscountLine("9.90", "damaged"))
    desk.hear(events.Scanned("B", "3*"), events.DiscountBasket("5.00"))
    desk.hear(events.Pay(), events.Finish())
    desk.clock.moment = at(f"{day}T23:00:00")
    desk.hear(events.Scanned("A"), events.Pay(), events.Finish())
    desk.clock.moment = at(f"{after}T01:00:00")
    desk.hear(events.Scanned("B", "2*"), events.Pay(), events.Finish())


def focus_of(screen: StatisticsScreen) -> QWidget:
    """Give what hears the keys."""
    focus: QWidget | None = screen.focusWidget()
    assert focus is not None
    return focus


class Manager:
    """Someone who looks at the screen of a real store."""

    def __init__(self, qtbot: QtBot, store: Store) -> None:
        """Stand before a store."""
        self.qtbot, self.store = qtbot, store
        self.desk = Desk(store, Clock())
        self.printed: list[str] = []
        self.left = 0

    def figures(self) -> Figures:
        """Give the ports."""
        reader = Reader("CNY", self.store.shop.profile.cut_off_hour)
        clock = self.desk.clock

        def sale(receipt_no: str) -> object:
            with self.store.reading():
                return self.store.sale(receipt_no)

        def leave() -> None:
            self.left += 1

        return Figures(
            ask=reader.ask,
            receipts=reader.receipts,
            sale=sale,  # type: ignore[arg-type]
            shop=self.store.shop,
            today=lambda: business_day(clock.now(), self.store.shop.profile.cut_off_hour),
            now=clock.now,
            reprint=self.printed.append,
            left=leave,
            heeding=reader.heeding,
            reports=self.reports(reader),
        )

    def reports(self, reader: Reader) -> Reports:
        """Give the reports of the list."""
        now = self.desk.clock.now
        hour = self.store.shop.profile.cut_off_hour

        def today() -> BusinessDay:
            return business_day(now(), hour)

        return Reports(
            catalogue=reader.catalogue,
            report=lambda name, scope: reader.report(name, scope, now(), today()),
            behind=lambda name, scope, row: reader.behind(name, scope, row, now(), today()),
            values=reader.values,
            written=lambda report, form: f"{form} of {report.name}".encode(),
            folder=self.store.path.parent / "downloads",
            printed=None,
            views=self.store.path.parent / "views.json",
        )

    def open(
        self,
        figures: Figures | None = None,
        size: tuple[int, int] = (1024, 768),
        wish: Wish | None = None,
    ) -> StatisticsScreen:
        """Show the screen and wait for its figures."""
        screen = StatisticsScreen(wish or Wish("light", "en"), figures or self.figures())
        screen.resize(*size)
        self.qtbot.addWidget(screen)
        screen.show()
        screen.activateWindow()
        screen.setFocus()
        if figures is None:
            self.settle(screen)
        return screen

    def settle(self, screen: StatisticsScreen) -> None:
        """Wait for what was asked."""
        self.qtbot.waitUntil(lambda: not screen.asking.is_waiting)

    def click(self, screen: StatisticsScreen, button: QAbstractButton) -> None:
        """Click and wait."""
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        self.settle(screen)

    def click_row(self, screen: StatisticsScreen, table: QTableView, row: int) -> None:
        """Click a row and wait."""
        place = table.visualRect(table.model().index(row, 0)).center()
        QTest.mouseClick(
            table.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place
        )
        self.settle(screen)

    def press(self, screen: StatisticsScreen, *keys: Qt.Key) -> None:
        """Press keys where the focus is, and wait."""
        for one in keys:
            QTest.keyClick(focus_of(screen), one)
            self.settle(screen)


@pytest.fixture
def manager(qtbot: QtBot, tmp_path: Path) -> Iterator[Manager]:
    """Open a store on the golden day."""
    words.use("en")
    store = Store.new(tmp_path / "shop.db")
    stock(*GOODS)
    someone = Manager(qtbot, store)
    golden_day(someone.desk)
    yield someone
    words.use("en")
    store.close()


def page(screen: StatisticsScreen) -> ReportPage:
    """Give the first floor, which must be in sight."""
    here = screen.floors.here
    assert isinstance(here, ReportPage)
    return here


def tiles(screen: StatisticsScreen) -> list[Tile]:
    """Give the figures of the day."""
    (strip,) = page(screen).findChildren(Strip)
    return strip.tiles


def box(screen: StatisticsScreen, name: str) -> SectionBox:
    """Give a section."""
    return next(one for one in page(screen).boxes if one.section.name == name)


def listing(screen: StatisticsScreen) -> Listing:
    """Give the list, which must be in sight."""
    here = screen.floors.here
    assert isinstance(here, Listing)
    return here


def values(screen: StatisticsScreen) -> dict[str, str]:
    """Read the figures."""
    return {tile.view.name: tile.view.value for tile in tiles(screen)}


def test_the_golden_day(manager: Manager) -> None:
    """The five figures, and the day's name in the list."""
    screen = manager.open()
    assert values(screen) == {
        "net": "¥127.25",
        "transactions": "4",
        "atv": "¥35.95",
        "upt": "2.50",
        "margin_rate": "24.6 %",
    }
    lines = [item.text for item in screen.library.shelf.items.items]
    assert lines.count("Today") == 1


def test_the_sections(manager: Manager) -> None:
    """Hours in the order of the business day, the rest from the largest, by their names."""
    screen = manager.open()
    read = {
        one.section.name: [(row.cells[0], row.cells[1]) for row in one.section.rows]
        for one in page(screen).boxes
    }
    assert list(read) == ["hours", "heat", "top", "mix", "needs"]
    figures = [str(row.cells[2]) for row in box(screen, "hours").section.rows if not row.compared]
    assert [one for one in figures if one != "0.00"] == ["109.64", "11.42", "6.19"]
    assert [name for name, _ in read["top"]] == ["Coat", "Apples", "Bread"]
    assert read["mix"] == [("D1300", "127.25")]
    assert read["needs"] == []


def test_sections_stand_side_by_side_where_there_is_room(manager: Manager) -> None:
    """As on a board on a wide window, one below the other on a narrow one; nothing is cut."""
    screen = manager.open(size=(1440, 900))
    hours, heat, top, mix = (box(screen, name) for name in ("hours", "heat", "top", "mix"))

    def place(one: QWidget) -> tuple[int, int]:
        at_ = one.mapTo(screen, QPoint(0, 0))
        return at_.x(), at_.y()

    manager.qtbot.waitUntil(lambda: place(hours)[1] == place(heat)[1] < place(top)[1])
    assert place(top)[1] == place(mix)[1]
    assert place(hours)[0] == place(top)[0] < place(mix)[0]
    assert hours.width() > heat.width()
    assert place(top)[1] + top.height() <= screen.height()
    screen.press("charts")
    manager.qtbot.waitUntil(lambda: place(hours)[0] == place(heat)[0])
    screen.press("charts")
    manager.qtbot.waitUntil(lambda: place(hours)[1] == place(heat)[1])
    screen.resize(1024, 768)
    manager.qtbot.wait(50)
    narrow = [box(screen, name) for name in ("hours", "heat", "top", "mix")]
    assert len({place(one)[0] for one in narrow}) == 1
    assert [place(one)[1] for one in narrow] == sorted({place(one)[1] for one in narrow})


def test_what_needs_a_look_is_read_row_by_row(manager: Manager) -> None:
    """A parked basket stands there in words; Enter leads to what the report knows of it."""
    manager.desk.hear(events.Scanned("A"), events.Park())
    screen = manager.open(size=(1440, 900))
    lines = box(screen, "needs").body
    assert isinstance(lines, Lines)
    first, second = lines.said(0)
    assert first == "Baskets are parked"
    assert second.startswith("How many 1 · Since ")


def test_every_control_has_a_name(manager: Manager) -> None:
    """On each floor."""
    screen = manager.open()
    manager.click(screen, tiles(screen)[0])
    manager.click_row(screen, listing(screen).table, 0)
    assert unnamed(screen) == []
    for kind in (QAbstractButton, QTableView):
        for each in screen.findChildren(kind):
            assert isinstance(each, QWidget)
            assert each.accessibleName() or each.objectName() == "qt_tableview_cornerbutton"


@pytest.mark.parametrize("number", range(5))
def test_every_figure_leads_to_its_receipts(manager: Manager, number: int) -> None:
    """One click to the list, whose sum is the figure; one more to the paper; Esc twice back."""
    screen = manager.open()
    tile = tiles(screen)[number]
    manager.click(screen, tile)
    found = listing(screen)
    assert f"· {tile.view.label} " in found.view.top.title
    totals = [row.cells[-1] for row in found.view.rows]
    assert totals == ["7.00", "12.90", "94.60", "29.30"]
    assert sum(Money.parse(one, "CNY").minor for one in totals) == 14380
    assert found.view.sentences == (
        "4 receipts, together ¥143.80 with tax.",
        "¥143.80 − 16.55 tax = ¥127.25 net.",
    )
    manager.click_row(screen, found.table, 2)
    paper = screen.floors.here
    assert isinstance(paper, Paper)
    assert "94.60" in paper.sheet.toPlainText()
    assert "01-000002" in paper.sheet.toPlainText()
    manager.press(screen, Qt.Key.Key_Escape)
    assert screen.floors.here is found
    assert found.table.currentIndex().row() == 2
    manager.press(screen, Qt.Key.Key_Escape)
    assert screen.focusWidget() is tile
    manager.press(screen, Qt.Key.Key_Escape)
    assert manager.left == 1


@pytest.mark.parametrize("name", ["hours", "top", "mix"])
def test_every_row_leads_to_its_receipts(manager: Manager, name: str) -> None:
    """By keyboard alone; the figure of the row is stated again."""
    screen = manager.open()
    screen.press("charts")
    table = box(screen, name).table
    table.setFocus()
    figure = table.rows.text(0, 2 if name == "hours" else 1)
    manager.press(screen, Qt.Key.Key_Return)
    found = listing(screen)
    assert table.rows.text(0, 0) in found.view.top.title
    assert figure in " ".join(found.view.sentences)
    assert found.view.rows
    manager.press(screen, Qt.Key.Key_Return)
    assert isinstance(screen.floors.here, Paper)
    manager.press(screen, Qt.Key.Key_Escape, Qt.Key.Key_Escape)
    assert screen.focusWidget() is table


def test_a_part_of_a_receipt_is_told_apart(manager: Manager) -> None:
    """The bread of a receipt with a coat is not the whole receipt."""
    screen = manager.open()
    screen.press("charts")
    manager.click_row(screen, box(screen, "top").table, 2)
    found = listing(screen)
    assert found.view.top.title == "Bread"
    assert found.view.sentences[0] == "3 receipts, together ¥130.90 with tax."
    assert "the rest is for other goods" in found.view.sentences[1]


def test_print_again(manager: Manager) -> None:
    """The key tells the number."""
    screen = manager.open()
    manager.press(screen, Qt.Key.Key_Return, Qt.Key.Key_Return, Qt.Key.Key_Return)
    assert manager.printed == ["01-000004"]


def test_an_unknown_cost_makes_the_margin_unknown(manager: Manager) -> None:
    """Not 100 %, and it says why."""
    manager.desk.hear(events.Scanned("U"), events.Pay(), events.Finish())
    margin = tiles(manager.open())[4].view
    assert (margin.value, margin.note) == ("—", "A cost is unknown")


def test_the_same_weekday_last_week(manager: Manager) -> None:
    """Against the same hours only, with arrow, sign and words."""
    golden_day(manager.desk, "2026-03-09", "2026-03-10")
    manager.desk.clock.moment = at("2026-03-09T10:59:00")
    screen = manager.open()
    net = tiles(screen)[0].view
    assert (net.turn, net.change, net.note) == (Turn.UP, "+16.1 %", "from 109.64")
    assert page(screen).top.heading.view.fact == "Business day 2026-03-09, until 10:59"
    assert "Against the week before" in [
        one.view.text.rstrip(" ▾") for one in page(screen).bar.chips
    ]


def test_another_day(manager: Manager) -> None:
    """By its key and a letter; what it is compared with is what the list says."""
    manager.desk.clock.moment = at("2026-03-03T12:00:00")
    screen = manager.open()
    assert values(screen)["net"] == "¥0.00"
    screen.reporting.change(replace(screen.reporting.filters, period=Period.YESTERDAY))
    manager.settle(screen)
    assert values(screen)["net"] == "¥127.25"
    assert tiles(screen)[0].view.note == "Nothing to compare with"
    screen.press("today")
    manager.settle(screen)
    assert values(screen)["net"] == "¥0.00"


def test_a_slow_answer_blocks_nothing_and_says_so(manager: Manager) -> None:
    """For a second the window lives on; words tell of it."""
    real = manager.figures()

    def slow(name: str, scope: Scope) -> Report:
        time.sleep(1.0)
        return real.reports.report(name, scope)

    ticks: list[float] = []
    timer = QTimer()
    timer.timeout.connect(lambda: ticks.append(time.monotonic()))
    timer.start(10)
    screen = manager.open(replace(real, reports=replace(real.reports, report=slow)))
    heading = page(screen).top.heading
    manager.qtbot.waitUntil(lambda: "Adding up" in heading.waiting, timeout=900)
    manager.qtbot.waitUntil(lambda: not screen.asking.is_waiting, timeout=9000)
    timer.stop()
    # Five sections and their charts take a tenth of a second to build, on a slow computer three.
    assert max(b - a for a, b in pairwise(ticks)) < 0.6
    assert heading.waiting == ""
    assert values(screen)["net"] == "¥127.25"


def test_a_late_answer_of_an_older_question_is_dropped(manager: Manager) -> None:
    """What was asked last is shown, whatever comes when."""
    real, release = manager.figures(), threading.Event()

    def ask(name: str, scope: Scope) -> Report:
        if scope.last == real.today():
            release.wait(5)
        return real.reports.report(name, scope)

    manager.desk.clock.moment = at("2026-03-03T12:00:00")
    screen = manager.open(replace(real, reports=replace(real.reports, report=ask)))
    screen.reporting.change(replace(screen.reporting.filters, period=Period.YESTERDAY))
    manager.settle(screen)
    assert values(screen)["net"] == "¥127.25"
    release.set()
    manager.qtbot.wait(200)
    assert values(screen)["net"] == "¥127.25"


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
def test_figures_are_whole_at_every_size(
    manager: Manager, theme: str, size: tuple[int, int]
) -> None:
    """Names may be shortened, amounts never."""
    words.use("zh_CN")
    screen = manager.open(size=size, wish=Wish(theme, "zh_CN"))
    for tile in tiles(screen):
        face = tile._face(tile.room)  # noqa: SLF001
        assert face.width(tile.view.value) <= tile.room
    assert page(screen).top.keys[-1].geometry().right() <= size[0]
