"""Does the table move honestly from basket to basket? Qt's own tester watches every story."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from pos_gui.screens.sale.rows import COLUMNS, BasketRows
from pos_gui.screens.sale.view import RowView

if TYPE_CHECKING:
    from PySide6.QtTest import QAbstractItemModelTester as Tester

pytestmark = pytest.mark.usefixtures("qapp")
ROWS = st.builds(
    RowView,
    name=st.sampled_from("abcd"),
    quantity=st.sampled_from("12"),
    price=st.just("1.00"),
    amount=st.just("1.00"),
    marks=st.sampled_from(((), ("P",), ("kg", "M"))),
)
STORIES = st.lists(st.lists(ROWS, max_size=6).map(tuple), max_size=12)


def watched(model: QAbstractItemModel) -> Tester:
    """Let Qt's tester abort on the first dishonest change."""
    return QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(STORIES)
def test_any_story_of_baskets(story: list[tuple[RowView, ...]]) -> None:
    """After every step the model holds just the basket, and Qt found nothing wrong."""
    model = BasketRows()
    tester = watched(model)
    for rows in story:
        model.show(rows)
        assert model.rowCount() == len(rows)
        names = [model.data(model.index(at, 1)) for at in range(len(rows))]
        assert names == [row.name for row in rows]
    del tester


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(ROWS, min_size=1, max_size=6).map(tuple), st.data())
def test_what_did_not_change_is_not_told(rows: tuple[RowView, ...], data: st.DataObject) -> None:
    """A new line is one insertion, a voided line one removal, never a reset."""
    at = data.draw(st.integers(0, len(rows) - 1))
    without = rows[:at] + rows[at + 1 :]
    model = BasketRows()
    told: list[tuple[str, int, int]] = []
    model.rowsInserted.connect(lambda _p, a, b: told.append(("in", a, b)))
    model.rowsRemoved.connect(lambda _p, a, b: told.append(("out", a, b)))
    model.modelReset.connect(lambda: told.append(("reset", 0, 0)))
    model.dataChanged.connect(lambda *_: told.append(("change", 0, 0)))
    model.show(without)
    told.clear()
    model.show(rows)
    model.show(without)
    assert [(kind, b - a) for kind, a, b in told] == [("in", 0), ("out", 0)]


def test_a_screen_reader_hears_the_line() -> None:
    """Each cell says the whole line; the columns have names."""
    model = BasketRows()
    model.show((RowView("Milk", "2", "4.69", "9.38", spoken="Milk, 2, 9.38"),))
    spoken = Qt.ItemDataRole.AccessibleTextRole
    assert {model.data(model.index(0, at), spoken) for at in range(COLUMNS)} == {"Milk, 2, 9.38"}
    across, down = Qt.Orientation.Horizontal, Qt.Orientation.Vertical
    assert all(model.headerData(at, across) for at in range(COLUMNS - 1))
    assert model.headerData(0, down) == "1"
    assert model.data(QModelIndex()) is None
    shown = [model.data(model.index(0, at)) for at in range(COLUMNS)]
    assert shown == ["", "Milk", "2", "4.69", "", "9.38", ""]
