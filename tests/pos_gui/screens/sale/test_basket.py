"""Does the basket keep its shape: fixed rows, no text over another, no question to the model?"""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QMouseEvent, QPaintEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QHeaderView, QWidget

from pos_gui.screens.kit.look import Wish, look_for
from pos_gui.screens.sale.basket import BasketView, RowPainter
from pos_gui.screens.sale.view import RowView
from tests.pos_gui.screens.fingers import click
from tests.pos_gui.screens.samples import rows

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

AMOUNTS = st.integers(-99_999_999, 99_999_999).map(lambda minor: f"{minor / 100:,.2f}")
NAMES = st.text(alphabet="abc 五常稻香ابت", min_size=1, max_size=300)


@pytest.fixture
def basket(qtbot: QtBot) -> BasketView:
    """Show the basket at its smallest."""
    made = BasketView(look_for(Wish("light", "zh_CN"), 1024, 768), picked.append)
    qtbot.addWidget(made)
    made.resize(624, 400)
    made.show()
    return made


picked: list[int] = []


@pytest.mark.usefixtures("qapp")
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.builds(RowView, NAMES, AMOUNTS, AMOUNTS, AMOUNTS, AMOUNTS, AMOUNTS, NAMES))
def test_no_text_covers_another(row: RowView) -> None:
    """Amounts are always whole; the name yields."""
    painter = RowPainter(look_for(Wish("light", "zh_CN"), 1024, 768), 624)
    laid = painter.lay(row, 40)
    texts = [put.text for put in laid]
    assert {row.amount, row.discount, row.price, row.quantity} <= set(texts)
    for one, other in combinations(laid, 2):
        if abs(one.y - other.y) < 0.4 * (one.face.px + other.face.px):
            first, second = sorted((one, other), key=lambda put: put.x)
            assert first.x + first.face.width(first.text) <= second.x + 1


def test_rows_have_the_height_of_the_tokens(basket: BasketView) -> None:
    """Headers never measure their contents."""
    basket.show_rows(rows("zh_CN"), 0)
    fixed = QHeaderView.ResizeMode.Fixed
    for header in (basket.verticalHeader(), basket.horizontalHeader()):
        assert header.sectionResizeMode(0) == fixed
    assert {basket.rowHeight(at) for at in range(9)} == {40}


def test_the_newest_line_is_in_sight(basket: BasketView) -> None:
    """Ten rows are seen, the others lie above."""
    many = rows("zh_CN") * 5
    for count in range(1, len(many) + 1):
        basket.show_rows(many[:count], count - 1)
    assert basket.above == len(many) - 10
    basket.show_rows(many, 0)
    assert basket.above == 0


def test_painting_asks_the_model_nothing(
    basket: BasketView, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A thousand questions a scan are what made others slow."""
    many = rows("zh_CN") * 20
    basket.show_rows(many[:-1], len(many) - 2)
    QApplication.processEvents()
    asked: list[int] = []
    monkeypatch.setattr(type(basket.rows), "data", lambda *_: asked.append(1))
    basket.show_rows(many, len(many) - 1)
    basket.grab()
    assert len(asked) < 100


def test_a_touch_chooses_a_row(basket: BasketView) -> None:
    """Below the last row nothing is chosen."""
    basket.show_rows(rows("zh_CN"), 8)
    picked.clear()
    for y in (2, 41, 395):
        click(basket.viewport(), QPoint(100, y))
    assert picked == [0, 1]


def test_a_finger_pulls_the_rows(basket: BasketView) -> None:
    """Pulling shows what lies above and chooses nothing; the head says what is not seen."""
    basket.show_rows(rows("zh_CN") * 3, 26)
    assert basket.unseen == "\N{UPWARDS ARROW}17"
    picked.clear()
    port = basket.viewport()
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    there = QPointF(9, 209)
    QTest.mousePress(port, left, none, QPoint(9, 9))
    move = QMouseEvent(QEvent.Type.MouseMove, there, there, Qt.MouseButton.NoButton, left, none)
    QApplication.sendEvent(port, move)
    QTest.mouseRelease(port, left, none, there.toPoint())
    assert basket.above == 12
    assert basket.unseen == "\N{UPWARDS ARROW}12 \N{DOWNWARDS ARROW}5"
    assert picked == []


def test_an_equal_row_made_anew_is_painted_from_memory(basket: BasketView) -> None:
    """Rows are made anew at each scan; what was worked out for an equal one holds."""
    first, again = (
        rows("zh_CN"),
        tuple(replace(row, was="".join(row.was)) for row in rows("zh_CN")),
    )
    basket.show_rows(first, 0)
    before = basket.grab().toImage()
    basket.show_rows((), -1)
    basket.show_rows(tuple(replace(row, was=f"{row.was} ".strip()) for row in again), 0)
    assert basket.grab().toImage() == before


class Painted(QObject):
    """Hears which parts of a widget are painted."""

    def __init__(self, of: QWidget) -> None:
        """Watch this widget."""
        super().__init__(of)
        self.rects: list[QRect] = []
        of.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  (Qt's name)
        """Note what is painted, and let it be painted."""
        if isinstance(event, QPaintEvent):
            self.rects.append(event.rect())
        return super().eventFilter(watched, event)


def test_a_row_that_changes_is_painted_over_its_whole_width(basket: BasketView) -> None:
    """Its amount stands at the far end, and may be all that is new; also in a wider window."""
    basket.resize(1200, 400)
    shown = rows("zh_CN")[:3]
    basket.show_rows(shown, 2)
    QTest.qWait(50)
    painted = Painted(basket.viewport())
    basket.show_rows((*shown[:2], replace(shown[2], amount="1.23")), 2)
    QTest.qWait(50)
    high = basket.look.sizes.row
    row = QRect(0, 2 * high, basket.viewport().width(), high)
    assert any(one.contains(row) for one in painted.rects), painted.rects
