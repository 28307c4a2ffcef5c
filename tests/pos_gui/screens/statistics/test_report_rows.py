"""Are a section's cells written for readers, sorted without breaking it, and copied whole?"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt

from db import words
from db.facts.question import Question
from db.facts.report import Column, Kind, Row, Rows, Section
from pos_gui.screens.kit.look import Wish, look_for
from pos_gui.screens.statistics.cells import name_of, written
from pos_gui.screens.statistics.report_rows import ReportRows
from pos_gui.screens.statistics.report_table import ReportTable

if TYPE_CHECKING:
    from pytestqt.modeltest import ModelTester
    from pytestqt.qtbot import QtBot

    from db.facts.question import Value

NAME = Column("name", "Name", Kind.TEXT)
NET = Column("net", "Net sales", Kind.MONEY, "What was sold.")


@pytest.fixture(autouse=True)
def english() -> None:
    """Speak English."""
    words.use("en")


def section(*rows: tuple[str, str | None] | Row) -> Section:
    """Make a section of names and amounts."""
    made = tuple(one if isinstance(one, Row) else Row(one) for one in rows)
    return Section("sold", "Sold", (NAME, NET), made)


def names(rows: ReportRows) -> list[str]:
    """Read the names as they are shown."""
    return [rows.text(at, 0) for at in range(rows.rowCount())]


@pytest.mark.parametrize(
    ("kind", "cell", "text"),
    [
        (Kind.MONEY, "-1234567.50", "−1,234,567.50"),
        (Kind.MONEY, "0.00", "0.00"),
        (Kind.MONEY, None, "—"),
        (Kind.COUNT, 1234567, "1,234,567"),
        (Kind.QUANTITY, "1234.125", "1,234.125"),
        (Kind.RATE, "0.2456", "24.56 %"),
        (Kind.RATE, "-0.0005", "−0.05 %"),
        (Kind.RATIO, "1.234567", "1.235"),
        (Kind.RATIO, "2.50", "2.50"),
        (Kind.TEXT, "=cmd", "=cmd"),
        (Kind.TEXT, None, "Not recorded"),
    ],
)
def test_a_cell_is_written_by_its_kind(kind: Kind, cell: Value, text: str) -> None:
    """Thousands parted, minus as a sign, a rate as a percentage, an em dash for the unknown."""
    assert written(Column("x", "X", kind), cell) == text


def test_weekdays_have_names() -> None:
    """As a dimension they are numbers."""
    assert [written(Column("weekday", "Weekday", Kind.TEXT), day) for day in ("1", "7")] == [
        "Mon",
        "Sun",
    ]


def test_a_row_is_called_by_its_texts() -> None:
    """Or by its section where it has none."""
    assert name_of(section(("Tea", "1.00")), 0) == "Tea"
    assert name_of(Section("s", "Sums", (NET,), (Row(("1.00",)),)), 0) == "Sums"


def test_sorted_by_amount_then_back() -> None:
    """The largest first, the unknown last, the sum where it stood."""
    total = Row(("All", "112.00"), whole=True)
    rows = ReportRows(section(("A", "9.00"), ("B", "100.00"), ("C", None), ("D", "3.00"), total))
    rows.sort_by(1)
    assert names(rows) == ["B", "A", "D", "C", "All"]
    assert "▼" in rows.headerData(1, Qt.Orientation.Horizontal)
    rows.sort_by(1)
    assert names(rows) == ["C", "D", "A", "B", "All"]
    rows.sort_by(1)
    assert names(rows) == ["A", "B", "C", "D", "All"]
    assert rows.headerData(1, Qt.Orientation.Horizontal) == "Net sales"


def test_children_stay_below_their_parent() -> None:
    """A tree is sorted brother by brother."""
    rows = ReportRows(
        section(
            Row(("Food", "30.00")),
            Row(("Rice", "10.00"), level=1),
            Row(("Oil", "20.00"), level=1),
            Row(("Olive", "15.00"), level=2),
            Row(("Drinks", "40.00")),
            Row(("Tea", "40.00"), level=1),
        )
    )
    rows.sort_by(1)
    assert names(rows) == ["Drinks", "Tea", "Food", "Oil", "Olive", "Rice"]


def test_a_balance_is_read_downwards() -> None:
    """With sums among its rows another order would be nonsense."""
    rows = ReportRows(
        section(("A", "1.00"), Row(("=", "1.00"), whole=True), Row(("=", "1.00"), whole=True))
    )
    rows.sort_by(1)
    assert not rows.sortable
    assert names(rows) == ["A", "=", "="]


def many(count: int, long_at: int = -1) -> Section:
    """Give rows that are made when somebody looks; one has a figure longer than all others."""

    def net(at: int) -> str | None:
        if at == long_at:
            return "123456789012345678.00"
        return None if at % 7 == 3 else f"{at * 37 % 100}.50"

    return Section(
        "sold",
        "Sold",
        (NAME, NET),
        Rows(
            count,
            (lambda at: f"G{at % 50}", net),
            lambda at: Question(("net",), where=(("product", str(at)),)),
            (Row(("All", "9.00"), whole=True),),
        ),
    )


@pytest.mark.parametrize("column", [0, 1])
def test_made_rows_are_sorted_and_copied_like_others(column: int) -> None:
    """Both ways and back, with the sum at its place."""
    made = ReportRows(many(200))
    finished = ReportRows(replace(made.section, rows=tuple(made.section.rows)))
    assert made.sortable
    for _ in range(3):
        made.sort_by(column)
        finished.sort_by(column)
        assert made.order == finished.order
        assert made.order[-1] == 200
        assert made.tsv(range(201)) == finished.tsv(range(201))
    assert made.longest(column) == finished.longest(column)
    assert made.row_at(5) is made.row_at(5)


def test_a_table_of_very_many_rows_makes_few(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is measured is a sample, and no row is made before it is seen."""
    made: list[int] = []
    section = many(50_000)
    monkeypatch.setattr(Rows, "_made", lambda _self, at: made.append(at))
    rows = ReportRows(section)
    assert rows.sortable
    assert rows.is_sampled
    assert rows.longest(0)
    assert made == []


def test_a_column_grows_when_a_longer_figure_comes_in_sight(qtbot: QtBot) -> None:
    """No figure is cut off, though not all of fifty thousand were measured."""
    look = look_for(Wish("light", "en"), 1024, 768)
    section = many(5000, long_at=2501)
    table = ReportTable(look, section, lambda _at, _column: None)
    qtbot.addWidget(table)
    table.resize(700, 400)
    table.show()
    before = table.columnWidth(1)
    table.scrollTo(table.rows.index(2501, 0))
    needed = look.body_bold.width("123,456,789,012,345,678.00")
    assert before < needed < table.columnWidth(1)


@given(
    st.lists(
        st.tuples(st.integers(0, 3), st.integers(-99, 99) | st.none()), min_size=1, max_size=20
    ),
    st.integers(0, 1),
)
def test_sorting_loses_no_row_and_breaks_no_tree(
    told: list[tuple[int, int | None]], column: int
) -> None:
    """Whatever is sorted, each row has the parent that it had."""
    made, deepest = [], 0
    for at, (level, cell) in enumerate(told):
        deep = min(level, deepest)
        made.append(Row((str(at), None if cell is None else f"{cell}.00"), level=deep))
        deepest = deep + 1
    rows = ReportRows(section(*made))
    before = parents(rows)
    for _ in range(3):
        rows.sort_by(column)
        assert parents(rows) == before
    assert rows.order == list(range(len(told)))


def parents(rows: ReportRows) -> dict[str, str | None]:
    """Say of each row which one stands above it in the tree."""
    found: dict[str, str | None] = {}
    open_rows: list[tuple[int, str]] = []
    for at in range(rows.rowCount()):
        level, name = rows.row_at(at).level, rows.text(at, 0)
        while open_rows and open_rows[-1][0] >= level:
            open_rows.pop()
        found[name] = open_rows[-1][1] if open_rows else None
        open_rows.append((level, name))
    return found


def test_copied_as_a_sheet_reads_it() -> None:
    """Heads, plain figures, no formula, nothing that parts a cell."""
    rows = ReportRows(section(("=1+1\tx\n", "-1234.50"), ("Tea", None)))
    assert rows.tsv([0, 1]) == "Name\tNet sales\n'=1+1 x\t-1234.50\nTea\t"


def test_what_is_compared_is_said() -> None:
    """To those who do not see the edge; a head tells its definition."""
    rows = ReportRows(section(Row(("Tea", "1.00"), compared=True)))
    assert rows.data(rows.index(0, 0), Qt.ItemDataRole.AccessibleTextRole) == (
        "Tea, 1.00, days compared with"
    )
    tip = rows.headerData(1, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole)
    assert tip == "Net sales: What was sold."


def test_it_is_a_model_that_qt_accepts(qtmodeltester: ModelTester) -> None:
    """Also while it is sorted."""
    rows = ReportRows(section(("A", "9.00"), ("B", "100.00")))
    qtmodeltester.check(rows)  # type: ignore[no-untyped-call]
    rows.sort_by(1)
    qtmodeltester.check(rows)  # type: ignore[no-untyped-call]
