"""Does the manager get ten answers by keys alone, each right to the cent and in so many keys?

docs/questions.md tells the same ten; what is expected here is added up from the recorded sales.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from db import words
from db.facts.moment import Moment
from db.facts.money import Money, total
from db.words import amount, money
from pos_gui import app
from pos_gui.checkout import events
from pos_gui.commands.day import DayClock
from pos_gui.demo import found_demo
from pos_gui.screens.statistics.receipts import Listing, Paper
from pos_gui.screens.statistics.report_page import ReportPage
from pos_gui.screens.statistics.screen import StatisticsScreen
from pos_gui.screens.statistics.tile import Tile
from pos_gui.settings import Settings
from tests.flows.counter import MILK, OIL, RICE, SOY, WATER, Story
from tests.flows.desk import Desk

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from PySide6.QtWidgets import QApplication

    from db.facts.sale import Sale, SoldLine

TOLD = Path(__file__).parents[2] / "docs" / "questions.md"
SUMMARY = ("Ctrl+M", "l", "s", "Enter")
HOURS = ("Ctrl+M", "l", "h", "Enter")
TODAY = ("p", "t", "Enter")
YESTERDAY = ("p", "y", "Enter")


class Manager:
    """Someone who asks by keys, and an accountant beside them."""

    def __init__(self, story: Story) -> None:
        """Stand before the till."""
        self.story = story
        self.begun = story.hands.keys

    @property
    def screen(self) -> StatisticsScreen:
        """Give the manager's screen."""
        found = [each for each in self.story.window.findChildren(StatisticsScreen)
                 if each.isVisible()]  # fmt: skip
        return found[0]

    def ask(self, *keys: str) -> int:
        """Press keys as a person does, who waits for each answer; give how many so far."""
        for one in keys:
            self.story.hands.press(one)
            self.story.hands.wait_until(lambda: not self.screen.asking.is_waiting)
        return self.story.hands.keys - self.begun

    def figure(self, name: str) -> str:
        """Read a figure of today."""
        here = self.screen.floors.here
        assert isinstance(here, ReportPage)
        tiles = here.findChildren(Tile)
        return next(str(tile.view.value) for tile in tiles if tile.view.name == name)

    def rows(self, section: int = 0) -> list[tuple[str, ...]]:
        """Read a section of the report."""
        here = self.screen.floors.here
        assert isinstance(here, ReportPage)
        rows = here.boxes[section].table.rows
        columns = range(rows.columnCount())
        return [
            tuple(rows.text(at, column) for column in columns) for at in range(rows.rowCount())
        ]

    def line(self, name: str) -> tuple[str, ...]:
        """Read the figures of a line of the balance."""
        return next(row[2:] for row in self.rows() if row[1] == name)

    def sales(self, day: int | None = None, hour: int | None = None) -> list[Sale]:
        """Give the sales of a day of November, or of an hour."""
        return [
            sale
            for sale in self.story.sales
            if day in (None, sale.business_day.date().day) and hour in (None, sale.at.local().hour)
        ]


def sell(desk: Desk, at: str, *codes: str, off: str = "") -> None:
    """Sell for cash, perhaps with something off the whole."""
    desk.clock.moment = Moment.parse(at, "Asia/Shanghai")
    desk.hear(*(events.Scanned(code) for code in codes))
    if off:
        desk.hear(events.DiscountBasket(off))
    desk.hear(events.Pay(), events.Finish())


@pytest.fixture(scope="module")
def shop(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Story]:
    """Open the till of a shop that has traded for two days."""
    from pos_gui.screens import opening  # noqa: PLC0415

    del qapp
    words.use("en")
    store = found_demo(tmp_path_factory.mktemp("shop") / "shop.db", "CN")
    desk = Desk(store)
    sell(desk, "2026-11-22T14:05:00", RICE, RICE)
    sell(desk, "2026-11-22T16:10:00", MILK, WATER, WATER, WATER)
    sell(desk, "2026-11-23T09:00:00", OIL, SOY)
    sell(desk, "2026-11-23T10:20:00", RICE, MILK, off="1.50")
    sell(desk, "2026-11-23T10:40:00", SOY)
    assert len(desk.sales) == 5
    opening.application()
    clock = DayClock(desk.clock.moment)
    window = opening.window(app.parts(store, Settings(theme="light"), clock))
    window.show()
    told = Story(window, store, clock)
    told.sales.extend(desk.sales)
    yield told
    window.close()


@pytest.fixture
def manager(shop: Story) -> Manager:
    """Stand before the till as it is in the morning: nothing of the last question is left."""
    shop.window.show_sale()
    shop.window.speak("en")
    shop.window.activateWindow()
    return Manager(shop)


def added(amounts: Iterable[Money]) -> Money:
    """Add up as the accountant does."""
    return total(amounts, "CNY")


def told(number: int) -> int:
    """Read how many keys the page promises for a question."""
    for line in TOLD.read_text(encoding="utf-8").splitlines():
        cells = [cell.strip() for cell in line.split("|")]
        if len(cells) > 4 and cells[1] == str(number):
            return int(cells[4])
    raise AssertionError(number)


def test_1_what_was_sold_today(manager: Manager) -> None:
    """One key."""
    assert manager.ask("Ctrl+M") == told(1)
    assert manager.figure("net") == money(added(sale.net for sale in manager.sales(23)))


def test_2_how_many_customers_and_how_much_each(manager: Manager) -> None:
    """The same key shows it."""
    assert manager.ask("Ctrl+M") == told(2)
    paid = added(sale.total for sale in manager.sales(23)).minor
    assert len(manager.sales(23)) == 3
    assert manager.figure("transactions") == "3"
    assert manager.figure("atv") == money(Money((2 * paid + 3) // 6, "CNY"))


def test_3_which_receipts_are_behind_it(manager: Manager) -> None:
    """Down to the paper of the last one, and back by Esc."""
    assert manager.ask("Ctrl+M", "Enter", "Enter") == told(3)
    paper = manager.screen.floors.here
    assert isinstance(paper, Paper)
    assert paper.view.receipt_no == manager.sales(23)[-1].receipt_no
    manager.ask("Esc")
    found = manager.screen.floors.here
    assert isinstance(found, Listing)
    assert [row.cells[-1] for row in found.view.rows] == [
        amount(sale.total) for sale in reversed(manager.sales(23))
    ]


def test_4_what_yesterday_came_to(manager: Manager) -> None:
    """With tax, as the bank will see it."""
    assert manager.ask(*SUMMARY, *YESTERDAY) == told(4)
    paid = added(sale.total for sale in manager.sales(22))
    assert manager.line("Sales with tax") == (amount(paid),)


def test_5_what_is_left_of_it(manager: Manager) -> None:
    """The margin in money, of today."""
    assert manager.ask(*SUMMARY, *TODAY) == told(5)
    lines = [line for sale in manager.sales(23) for line in sale.lines]
    costs = [line.cost for line in lines if line.cost is not None]
    assert len(costs) == len(lines)
    assert manager.line("Margin") == (amount(added(each.net for each in lines) - added(costs)),)


def test_6_how_today_stands_against_yesterday(manager: Manager) -> None:
    """Both in one table."""
    assert manager.ask(*SUMMARY, *TODAY, "c", "Down", "Enter") == told(6)
    now, then = (added(sale.net for sale in manager.sales(day)) for day in (23, 22))
    assert manager.line("Net sales") == (amount(now), amount(then))


def test_7_what_was_given_away(manager: Manager) -> None:
    """All discounts of the last four weeks."""
    assert manager.ask(*SUMMARY) == told(7)
    given = added(sale.discount for sale in manager.sales())
    assert given.minor >= 150
    assert manager.line("Discounts") == (amount(given),)


def test_8_which_hour_sells_most(manager: Manager) -> None:
    """Sorted by net sales, the best first."""
    keys = manager.ask(*HOURS)
    here = manager.screen.floors.here
    assert isinstance(here, ReportPage)
    if here.top.key("charts") is None:
        # Where there are no charts there is nothing to turn into tables.
        keys += 1
        manager.begun -= 1
    else:
        manager.ask("t")
    assert manager.ask("Tab", "Right", "o") == told(8)
    sums = {
        hour: added(sale.net for sale in manager.sales(hour=hour)).minor
        for hour in (9, 10, 14, 16)
    }
    order = sorted(sums, key=lambda hour: -sums[hour])
    assert [row[:2] for row in manager.rows(1)] == [
        (f"{hour:02d}", amount(Money(sums[hour], "CNY"))) for hour in order
    ]


def test_9_what_one_department_sold(manager: Manager) -> None:
    """Rice, by its name."""
    assert manager.ask(*SUMMARY, "f", "d", "Enter", "大", "米", "Enter") == told(9)
    lines: list[SoldLine] = [
        line
        for sale in manager.sales()
        for line in sale.lines
        if line.department is not None and line.department.key.endswith("大米")
    ]
    assert len(lines) >= 2
    assert manager.line("Net sales") == (amount(added(line.net for line in lines)),)


def test_10_what_an_hour_took_with_tax(manager: Manager) -> None:
    """Today between nine and ten, as it lies in the drawer."""
    assert manager.ask(*HOURS, *TODAY, "x") == told(10)
    taken = added(sale.total for sale in manager.sales(23, 9))
    assert [row[1] for row in manager.rows(1) if row[0] == "09"] == [amount(taken)]
