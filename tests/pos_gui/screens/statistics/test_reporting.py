"""Does any report open, narrow, sort, lead down and leave, by keys and by mouse?"""

from __future__ import annotations

import threading
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel

from db import words
from db.facts.trouble import Refused
from db.statistics.catalogue import REPORTS
from db.store import Store
from pos_gui.checkout import events
from pos_gui.screens.kit.build import unnamed
from pos_gui.screens.kit.look import Wish
from pos_gui.screens.statistics.overlay import Form, Overlay, Picker
from pos_gui.screens.statistics.receipts import Listing, Paper
from pos_gui.screens.statistics.report_page import ReportPage
from tests.flows.desk import stock
from tests.pos_gui.screens.test_statistics import GOODS, Manager, at, focus_of, golden_day

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from db.facts.report import Report, Scope
    from pos_gui.screens.statistics.report_table import ReportTable
    from pos_gui.screens.statistics.screen import StatisticsScreen


@pytest.fixture
def manager(qtbot: QtBot, tmp_path: Path) -> Iterator[Manager]:
    """Open a store on the day after the golden one."""
    words.use("en")
    store = Store.new(tmp_path / "shop.db")
    stock(*GOODS)
    someone = Manager(qtbot, store)
    golden_day(someone.desk)
    someone.desk.clock.moment = at("2026-03-03T12:00:00")
    yield someone
    words.use("en")
    store.close()


def open_report(manager: Manager, name: str = "summary", width: int = 1366) -> StatisticsScreen:
    """Show a report as a table, which has the focus."""
    screen = manager.open(size=(width, 768))
    screen.press(f"report:{name}")
    manager.settle(screen)
    if page(screen).top.key("charts") is not None:
        type_keys(manager, screen, "t")
    page(screen).boxes[0].table.setFocus()
    return screen


def page(screen: StatisticsScreen) -> ReportPage:
    """Give the report's page, which must be in sight."""
    here = screen.floors.here
    assert isinstance(here, ReportPage)
    return here


def table(screen: StatisticsScreen, number: int = 0) -> ReportTable:
    """Give the table of a section."""
    return page(screen).boxes[number].table


def cells(screen: StatisticsScreen, number: int = 0) -> list[tuple[str, ...]]:
    """Read a section as it is shown."""
    rows = table(screen, number).rows
    return [
        tuple(rows.text(row, column) for column in range(rows.columnCount()))
        for row in range(rows.rowCount())
    ]


def chips(screen: StatisticsScreen) -> list[str]:
    """Read the filter bar."""
    return [one.view.text.rstrip(" ▾×") for one in page(screen).bar.chips if one.isVisible()]


def overlay(screen: StatisticsScreen) -> Overlay:
    """Give what lies over the page."""
    (found,) = (one for one in screen.findChildren(Overlay) if one.isVisible())
    return found


def charts_come(manager: Manager, screen: StatisticsScreen) -> None:
    """Wait until every chart of the page is made."""
    boxes = page(screen).boxes
    manager.qtbot.waitUntil(lambda: not any(box.wants_chart for box in boxes))


def type_keys(manager: Manager, screen: StatisticsScreen, text: str) -> None:
    """Type letters where the focus is."""
    for letter in text:
        QTest.keyClicks(focus_of(screen), letter)
        manager.settle(screen)


def pick(manager: Manager, screen: StatisticsScreen, command: str, text: str) -> None:
    """Press a key of the bar and pick from its list, by mouse."""
    chip = page(screen).bar.chip(command)
    assert chip is not None
    manager.click(screen, chip)
    picker = overlay(screen)
    assert isinstance(picker, Picker)
    at_row = [row[0] for row in picker.table.rows.cells].index(text)
    manager.click_row(screen, picker.table, at_row)


def test_the_golden_balance(manager: Manager) -> None:
    """To the cent, with its signs (domain/statistics.md, section 3)."""
    screen = open_report(manager)
    assert cells(screen) == [
        ("", "Gross sales", "158.70"),
        ("−", "Discounts", "14.90"),
        ("−", "Returns", "0.00"),
        ("=", "Sales with tax", "143.80"),
        ("−", "Tax", "16.55"),
        ("=", "Net sales", "127.25"),
        ("−", "Cost", "96.00"),
        ("=", "Margin", "31.25"),
    ]
    assert cells(screen, 1) == [("4", "10", "35.95", "2.50", "24.56 %")]
    assert page(screen).top.heading.view.fact == (
        "Business days 2026-02-04 to 2026-03-03, the last until 12:00"
    )


def test_a_row_leads_to_receipts_and_paper_and_back(manager: Manager) -> None:
    """Two keys down; Esc twice, and the row is still chosen."""
    screen = open_report(manager)
    manager.press(screen, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return)
    found = screen.floors.here
    assert isinstance(found, Listing)
    assert found.view.sentences == (
        "4 receipts, together ¥143.80 with tax.",
        "¥143.80 − 16.55 tax = ¥127.25 net.",
    )
    manager.press(screen, Qt.Key.Key_Return)
    assert isinstance(screen.floors.here, Paper)
    manager.press(screen, Qt.Key.Key_Escape, Qt.Key.Key_Escape)
    assert screen.focusWidget() is table(screen)
    assert table(screen).currentIndex().row() == 2


def test_a_click_names_the_figure(manager: Manager) -> None:
    """The list tells which figure of the row it belongs to."""
    screen = open_report(manager, "hours")
    rows = table(screen, 1)
    screen.floors.here.first()
    page(screen).sheets.ensureWidgetVisible(rows)
    rect = rows.visualRect(rows.rows.index(2, 1))
    button, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QTest.mouseClick(rows.viewport(), button, none, rect.center())
    manager.settle(screen)
    found = screen.floors.here
    assert isinstance(found, Listing)
    assert found.view.top.title == "01 · Net sales 6.19"
    assert [row.cells[-1] for row in found.view.rows] == ["7.00"]


def test_filters_are_picked_and_taken_away(manager: Manager) -> None:
    """By mouse and by key; the chips say what is in force."""
    screen = open_report(manager)
    pick(manager, screen, "add", "Till")
    picker = overlay(screen)
    assert isinstance(picker, Picker)
    manager.press(screen, Qt.Key.Key_Return)
    assert chips(screen) == [
        "Last 28 days", "Compared with nothing", "Till: 01", "+ Filter"
    ]  # fmt: skip
    assert cells(screen)[5] == ("=", "Net sales", "127.25")
    chip = page(screen).bar.chips[2]
    chip.setFocus()
    manager.press(screen, Qt.Key.Key_Delete)
    assert "Till: 01" not in chips(screen)


def test_a_period_by_letter(manager: Manager) -> None:
    """P opens the list, Y is yesterday, Enter takes it."""
    screen = open_report(manager)
    type_keys(manager, screen, "p")
    type_keys(manager, screen, "y")
    manager.press(screen, Qt.Key.Key_Return)
    assert chips(screen)[0] == "Yesterday"
    assert cells(screen)[0] == ("", "Gross sales", "158.70")
    type_keys(manager, screen, "p")
    manager.press(screen, Qt.Key.Key_Up, Qt.Key.Key_Return)
    assert chips(screen)[0] == "Today"
    assert cells(screen)[0] == ("", "Gross sales", "0.00")


def test_days_of_ones_own(manager: Manager) -> None:
    """What cannot be read is said; Esc leaves everything as it was."""
    screen = open_report(manager)
    pick(manager, screen, "period", "Other days…")
    form = overlay(screen)
    assert isinstance(form, Form)
    for first, last, wrong in (
        ("2 March", "2026-03-02", "Write days as 2026-03-02."),
        ("2026-03-03", "2026-03-02", "The last day is before the first."),
    ):
        form.fields[0].setText(first)
        form.fields[1].setText(last)
        form.fields[1].setFocus()
        manager.press(screen, Qt.Key.Key_Return)
        assert form.wrong.text() == wrong
    form.fields[0].setText("2026-03-02")
    manager.press(screen, Qt.Key.Key_Return)
    assert chips(screen)[0] == "Mon 2 Mar"
    assert cells(screen)[0] == ("", "Gross sales", "158.70")
    type_keys(manager, screen, "p")
    manager.press(screen, Qt.Key.Key_Escape)
    assert chips(screen)[0] == "Mon 2 Mar"
    assert manager.left == 0


def test_compared_with_the_day_before(manager: Manager) -> None:
    """A column more, and rows marked as compared."""
    manager.desk.hear(events.Scanned("B"), events.Pay(), events.Finish())
    screen = open_report(manager)
    pick(manager, screen, "period", "Today")
    pick(manager, screen, "compare", "Against the days just before")
    assert cells(screen)[0] == ("", "Gross sales", "3.50", "158.70")
    rows = table(screen, 1).rows
    assert [rows.row_at(row).compared for row in range(2)] == [False, True]


def test_tax_inside(manager: Manager) -> None:
    """The figure of sales changes with the switch."""
    screen = open_report(manager, "hours")
    assert cells(screen, 1)[2][:2] == ("01", "6.19")
    chip = page(screen).bar.chip("tax")
    assert chip is not None
    manager.click(screen, chip)
    assert cells(screen, 1)[2][:2] == ("01", "7.00")


def test_sorted_and_copied_by_key(manager: Manager) -> None:
    """O sorts by the column the keys stand on, Ctrl+C copies what is chosen as it is shown."""
    screen = open_report(manager, "hours")
    rows = table(screen, 1)
    rows.setFocus()
    rows.setCurrentIndex(rows.rows.index(0, 1))
    type_keys(manager, screen, "o")
    assert [row[0] for row in cells(screen, 1)] == ["10", "23", "01"]
    rows.selectAll()
    QTest.keyClick(rows, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text().splitlines() == [
        "Hour\tNet sales\tTransactions\tUnits\tAverage transaction value",
        "10\t109.64\t2\t7\t61.95",
        "23\t11.42\t1\t1\t12.90",
        "01\t6.19\t1\t2\t7.00",
    ]


def test_the_bar_is_one_for_all_reports(manager: Manager) -> None:
    """Its period goes with the manager from report to report."""
    screen = open_report(manager)
    pick(manager, screen, "period", "Yesterday")
    screen.press("report:hours")
    manager.settle(screen)
    assert chips(screen)[0] == "Yesterday"


def test_the_list_by_keys(manager: Manager) -> None:
    """A letter goes to the report, Enter opens it, and headings are passed over."""
    screen = manager.open(size=(1366, 768))
    screen.library.shelf.setFocus()
    manager.press(screen, Qt.Key.Key_Down)
    assert screen.library.shelf.currentIndex().data() == "Summary"
    type_keys(manager, screen, "h")
    manager.press(screen, Qt.Key.Key_Return)
    assert page(screen).accessibleName() == "Hours, weekdays"
    assert screen.library.shelf.items.chosen == "report:hours"
    screen.press("today")
    manager.settle(screen)
    assert screen.library.shelf.items.chosen == "today"


def test_the_list_folds_where_there_is_no_room(manager: Manager) -> None:
    """L brings it over the page, and it goes when a report is chosen."""
    screen = open_report(manager, width=1024)
    shelf = screen.library.shelf
    assert not shelf.isVisible()
    type_keys(manager, screen, "l")
    assert shelf.isVisible()
    type_keys(manager, screen, "h")
    manager.press(screen, Qt.Key.Key_Return)
    assert page(screen).accessibleName() == "Hours, weekdays"
    assert not shelf.isVisible()


def test_a_view_is_kept_opened_and_forgotten(manager: Manager) -> None:
    """Its period is kept as it was chosen, and a later screen knows it."""
    screen = open_report(manager)
    pick(manager, screen, "period", "Yesterday")
    type_keys(manager, screen, "s")
    type_keys(manager, screen, "Eve")
    manager.press(screen, Qt.Key.Key_Return)
    assert screen.library.shelf.items.place("view:Eve") > 0
    later = manager.open(size=(1366, 768))
    manager.qtbot.waitUntil(lambda: later.library.shelf.items.place("view:Eve") > 0)
    later.press("view:Eve")
    manager.settle(later)
    assert chips(later)[0] == "Yesterday"
    later.library.shelf.setFocus()
    manager.press(later, Qt.Key.Key_Delete)
    manager.qtbot.waitUntil(lambda: later.library.shelf.items.place("view:Eve") < 0)


def test_a_file_is_written_and_its_place_told(manager: Manager) -> None:
    """A second one of the same name gets a number; none is written over."""
    screen = open_report(manager)
    for name in ("summary_2026-02-04_2026-03-03.xlsx", "summary_2026-02-04_2026-03-03 (2).xlsx"):
        table(screen).setFocus()
        type_keys(manager, screen, "e")
        type_keys(manager, screen, "s")
        manager.press(screen, Qt.Key.Key_Return)
        path = manager.store.path.parent / "downloads" / name
        assert path.read_bytes() == b"xlsx of summary"
        assert page(screen).top.heading.waiting == f"Saved as {path}"


def test_what_cannot_be_answered_shows_no_old_figures(manager: Manager) -> None:
    """The sentence stands there, and the filter can be taken away again."""
    real = manager.figures()

    def refuse(name: str, scope: Scope) -> Report:
        if scope.where:
            raise Refused("This makes no sense.")
        return real.reports.report(name, scope)

    figures = replace(real, reports=replace(real.reports, report=refuse))
    screen = manager.open(figures, size=(1366, 768))
    manager.settle(screen)
    screen.press("report:summary")
    manager.settle(screen)
    screen.reporting.change(screen.reporting.filters.toggled("till", "01"))
    manager.settle(screen)
    assert page(screen).top.heading.waiting == "This makes no sense."
    assert page(screen).boxes == []
    screen.press("remove:till=01")
    manager.settle(screen)
    assert cells(screen)[0] == ("", "Gross sales", "158.70")


def test_esc_stops_a_slow_question(manager: Manager) -> None:
    """The figures and the filters in sight are those of the answer before."""
    real, release = manager.figures(), threading.Event()

    def slow(name: str, scope: Scope) -> Report:
        if scope.with_tax:
            release.wait(5)
        return real.reports.report(name, scope)

    figures = replace(real, reports=replace(real.reports, report=slow))
    screen = manager.open(figures, size=(1366, 768))
    manager.settle(screen)
    screen.press("report:hours")
    manager.settle(screen)
    screen.press("tax")
    manager.qtbot.waitUntil(lambda: "Adding up" in page(screen).top.heading.waiting)
    table(screen).setFocus()
    QTest.keyClick(table(screen), Qt.Key.Key_Return)
    screen.press("add")
    assert "Adding up" in page(screen).top.heading.waiting
    QTest.keyClick(focus_of(screen), Qt.Key.Key_Escape)
    assert not screen.asking.is_waiting
    release.set()
    assert page(screen).top.heading.waiting == "Stopped."
    assert "Without tax" in chips(screen)
    assert manager.left == 0


def test_every_control_has_a_name(manager: Manager) -> None:
    """On the page, the bar, the list and what lies over them."""
    screen = open_report(manager)
    for command in ("period", "compare", "add", "keep", "leave"):
        screen.press(command)
        manager.settle(screen)
        assert unnamed(screen) == []
        overlay(screen).leave()
    names = [one.accessibleName() for one in screen.findChildren(QAbstractButton)]
    assert all(names[:1])


@pytest.mark.parametrize("width", [1024, 1366, 1440])
@pytest.mark.parametrize("language", ["en", "zh_CN", "zh_TW"])
def test_figures_are_whole(manager: Manager, width: int, language: str) -> None:
    """No amount is shortened, no key or chip lies outside the window."""
    words.use(language)
    screen = manager.open(size=(width, 768), wish=Wish("light", language))
    for name in ("summary", "hours"):
        screen.press(f"report:{name}")
        manager.settle(screen)
        for box in page(screen).boxes:
            rows = box.table.rows
            for column in range(rows.columnCount()):
                room = box.table.columnWidth(column)
                texts = [rows.text(row, column) for row in range(rows.rowCount())]
                if rows.is_right(column):
                    assert max(map(box.look.body.width, texts)) < room
        for key in (*page(screen).top.keys, *page(screen).bar.chips):
            corner = key.mapTo(screen, key.rect().bottomRight())
            assert corner.x() <= width


def test_columns_are_chosen_and_kept(manager: Manager) -> None:
    """By keys where a table is wide; what is out of sight is not copied, and a view knows it."""
    screen = open_report(manager, "departments", width=1024)
    type_keys(manager, screen, "k")
    picker = overlay(screen)
    assert isinstance(picker, Picker)
    named = [row[0] for row in picker.table.rows.cells]
    at_row = next(at for at, one in enumerate(named) if one.endswith("· Contribution"))
    manager.press(screen, *[Qt.Key.Key_Down] * at_row, Qt.Key.Key_Return)
    assert picker.isVisible()
    assert picker.table.rows.cells[at_row][1] == ""
    manager.press(screen, Qt.Key.Key_Escape)
    assert "Columns: 1 out of sight" in chips(screen)
    tree = page(screen).boxes[1].table
    (gone,) = tree.hidden
    assert tree.rows.section.columns[gone].name == "contribution"
    assert tree.isColumnHidden(gone)
    assert "Contribution" not in tree.copied()
    screen.press("keep")
    keep = overlay(screen)
    assert isinstance(keep, Form)
    keep.fields[0].setText("Narrow")
    manager.press(screen, Qt.Key.Key_Return)
    manager.qtbot.waitUntil(
        lambda: "Narrow" in (manager.store.path.parent / "views.json").read_text()
    )
    screen.press("report:summary")
    manager.settle(screen)
    assert "Columns: 1 out of sight" not in chips(screen)
    screen.press("view:Narrow")
    manager.settle(screen)
    assert page(screen).boxes[1].table.hidden == {gone}


def test_columns_by_mouse_and_back(manager: Manager) -> None:
    """The first column always stays; turned on again, nothing is left of the choice."""
    screen = open_report(manager, "departments", width=1024)
    chip = page(screen).bar.chip("columns")
    assert chip is not None
    manager.click(screen, chip)
    picker = overlay(screen)
    assert isinstance(picker, Picker)
    named = [row[0] for row in picker.table.rows.cells]
    assert not any(one.endswith("· Department") for one in named)
    for _ in range(2):
        manager.click_row(screen, picker.table, 0)
    assert screen.reporting.filters.hidden == ()


def test_a_report_opens_at_its_top(manager: Manager) -> None:
    """The focus goes from a table to its chart, not by way of the next section, out of sight."""
    screen = manager.open(size=(1366, 560))
    for name in REPORTS:
        if name == "today":
            continue
        screen.press(f"report:{name}")
        manager.settle(screen)
        charts_come(manager, screen)
        assert page(screen).sheets.verticalScrollBar().value() == 0, name


def test_a_narrow_table_has_no_such_key(manager: Manager) -> None:
    """Nor do charts."""
    screen = open_report(manager, "summary", width=1440)
    assert page(screen).bar.chip("columns") is None


def test_chips_say_only_what_a_report_follows(manager: Manager) -> None:
    """No choice of tax where none is made; the day where it is one; else up to which."""
    screen = open_report(manager, "journal")
    assert not {"With tax", "Without tax"} & set(chips(screen))
    type_keys(manager, screen, "x")
    assert not screen.reporting.filters.with_tax
    screen = open_report(manager, "forecast")
    assert chips(screen)[0] == "Up to Tue 3 Mar"


def test_a_list_is_searched_by_initials(manager: Manager) -> None:
    """In Chinese as the till finds goods: z is 昨天."""
    words.use("zh_CN")
    screen = manager.open(size=(1366, 768), wish=Wish("light", "zh_CN"))
    screen.press("report:summary")
    manager.settle(screen)
    type_keys(manager, screen, "p")
    type_keys(manager, screen, "z")
    manager.press(screen, Qt.Key.Key_Return)
    assert chips(screen)[0] == "昨天"
    screen.press("list")
    QTest.keyClicks(screen.library.shelf, "dzr")
    shelf = screen.library.shelf
    assert shelf.items.items[shelf.currentIndex().row()].text == "电子日志"


def test_a_dashed_edge_is_explained_where_there_is_one(manager: Manager) -> None:
    """Beside a table, not beside a chart."""
    screen = open_report(manager, "compare")
    pick(manager, screen, "compare", "Against the days just before")
    said = "Rows with a dashed edge are the days compared with."
    box = next(one for one in page(screen).boxes if one.section.name == "course")
    (note,) = (one for one in box.findChildren(QLabel) if one.text() == said)
    assert note.isVisibleTo(box)
    screen.press("charts")
    manager.qtbot.waitUntil(lambda: box.chart is not None)
    assert not note.isVisibleTo(box)


def test_a_strip_is_offered_where_it_is_worth_the_paper(manager: Manager) -> None:
    """A text file where there is no printer."""
    for name, offered in (("summary", True), ("journal", False)):
        screen = open_report(manager, name)
        screen.press("leave")
        picker = overlay(screen)
        assert isinstance(picker, Picker)
        texts = [row[0] for row in picker.table.rows.cells]
        assert ("Strip of 80 mm (text)" in texts) is offered


def test_means_of_payment_are_offered_by_their_names(manager: Manager) -> None:
    """In the reader's language, as is the chip; the books have a key of ours."""
    words.use("zh_CN")
    screen = manager.open(size=(1366, 768), wish=Wish("light", "zh_CN"))
    screen.press("report:tenders")
    manager.settle(screen)
    pick(manager, screen, "add", "支付方式")
    picker = overlay(screen)
    assert isinstance(picker, Picker)
    assert picker.table.rows.cells[0][0] == "现金"
    manager.press(screen, Qt.Key.Key_Return)
    assert "支付方式：现金" in chips(screen)
