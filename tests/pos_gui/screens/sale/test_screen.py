"""Does every scene stand as drawn: names on all controls, places that stay, amounts whole?"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QLineEdit,
    QWidget,
)

from db import words
from pos_gui.screens.kit.commit import CommitBlock
from pos_gui.screens.kit.keys import Key
from pos_gui.screens.kit.look import Wish
from pos_gui.screens.kit.scale import panel_scale
from pos_gui.screens.kit.theme import THEMES
from pos_gui.screens.sale.screen import Intents, SaleScreen
from pos_gui.screens.sale.strips import Amounts, Totals, amount_width
from pos_gui.screens.sale.view import AmountView
from pos_gui.screens.sale.zones import zones
from tests.pos_gui.screens.fingers import click
from tests.pos_gui.screens.samples import LANGUAGES, SCENES, empty, pay, sell

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from pos_gui.screens.sale.step_views import ScreenView

PANELS = ((1024, 768), (1366, 768), (1920, 1080), (3840, 2160))
LARGE = "999,999.99"
SIGNS = {"zh_CN": "¥", "zh_TW": "NT$", "en": "$"}


class Told:
    """Remembers what people did."""

    def __init__(self) -> None:
        """Begin with nothing."""
        self.typed: list[str] = []
        self.keys: list[str] = []

    @property
    def intents(self) -> Intents:
        """Listen."""
        return Intents(self.typed.append, self.keys.append, lambda sign, _text: sign == "+")


@pytest.fixture(autouse=True)
def spoken() -> Iterator[None]:
    """Speak the former language again afterwards."""
    before = words.language()
    yield
    words.use(before)


def shown(
    qtbot: QtBot, view: ScreenView, wish: Wish, size: tuple[int, int] = (1024, 768)
) -> tuple[SaleScreen, Told]:
    """Show a view on a panel of this size."""
    told = Told()
    made = SaleScreen(wish, view, told.intents, {"pay": "F12", "undo": "Ctrl+Z", "park": "F9"})
    qtbot.addWidget(made)
    made.resize(*size)
    made.show()
    made.activateWindow()
    return made, told


def wish_for(size: tuple[int, int], theme: str = "light", language: str = "zh_CN") -> Wish:
    """Wish for a panel that does not tell its size."""
    return Wish(theme, language, panel_scale(size, 0))


@pytest.mark.parametrize("scene", SCENES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_control_has_a_name(qtbot: QtBot, scene: str, language: str) -> None:
    """What is pressed, typed into or read in a list is named; what lies around it too."""
    words.use(language)
    screen, _ = shown(qtbot, SCENES[scene](language), wish_for((1024, 768), language=language))
    controls = [
        each
        for kind in (QAbstractButton, QLineEdit, QAbstractItemView)
        for each in screen.findChildren(kind)
        if each.isVisible() and not (isinstance(each, Key) and not each.view.command)
    ]
    assert len(controls) > 12
    nameless = [type(each).__name__ for each in controls if not each.accessibleName()]
    assert not nameless


@pytest.mark.parametrize("scene", SCENES)
@pytest.mark.parametrize("theme", THEMES)
def test_every_scene_is_painted_at_every_size(qtbot: QtBot, scene: str, theme: str) -> None:
    """No size, theme or language leaves a piece outside the window or without a size."""
    for size in PANELS[:3]:
        screen, _ = shown(qtbot, SCENES[scene]("zh_CN"), wish_for(size, theme), size)
        assert not screen.grab().isNull()
        for each in screen.findChildren(QWidget):
            if each.isVisible() and each is not screen.entry:
                corner = each.mapTo(screen, each.rect().bottomRight())
                assert corner.x() < size[0] + 8, each
                assert corner.y() < size[1] + 8, each
                assert each.width() > 0, each


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("size", PANELS)
@pytest.mark.parametrize("theme", THEMES)
def test_the_due_amount_is_always_whole(
    qtbot: QtBot, language: str, size: tuple[int, int], theme: str
) -> None:
    """999,999.99 is never shortened, wrapped or made smaller; the ledger keeps room."""
    due = AmountView("due", SIGNS[language], LARGE)
    view = sell(language)
    view = replace(view, totals=replace(view.totals, due=due))
    screen, _ = shown(qtbot, view, wish_for(size, theme, language), size)
    totals = screen.findChildren(Totals)[0]
    look = screen.look
    assert amount_width(look, due, look.sizes.due) + look.sizes.px(28) < totals.width()
    assert totals.ledger_room() >= 7 * look.sizes.body
    paid = pay(language)
    received = replace(due, bold=False)
    screen.show_view(replace(paid, amounts=(due, received, due)))
    amounts = screen.findChildren(Amounts)[0]
    cells = amounts.cells()
    assert cells[0][2] == look.sizes.change
    for each, (left, right, px) in zip((due, received, due), cells, strict=True):
        assert amount_width(look, each, px) <= right - left - look.sizes.px(20)
        assert px >= look.sizes.body


@pytest.mark.parametrize("size", PANELS)
def test_the_zones_have_the_heights_of_the_tokens(qtbot: QtBot, size: tuple[int, int]) -> None:
    """Header, ribbon, entry, strip, head, rows, totals, key bar: each in its place."""
    screen, _ = shown(qtbot, sell("zh_CN"), wish_for(size), size)
    at = zones(screen.look.sizes)
    assert screen.entry.geometry().getRect() == at.entry
    commit = screen.findChildren(CommitBlock)[0]
    assert commit.geometry().getRect() == at.commit
    step = screen.findChildren(QAbstractItemView)[0]
    corner = step.mapTo(screen, step.rect().topLeft())
    assert (corner.x(), corner.y(), step.width(), step.height()) == at.basket


def test_an_equal_view_repaints_nothing(qtbot: QtBot) -> None:
    """Only what changed is painted."""
    screen, _ = shown(qtbot, sell("en"), wish_for((1024, 768)))
    QApplication.processEvents()

    class Count(QObject):
        """Counts paint events."""

        seen = 0

        def eventFilter(  # noqa: N802  (Qt's name)
            self, watched: QObject, event: QEvent
        ) -> bool:
            """Count."""
            del watched
            if event.type() == QEvent.Type.Paint:
                Count.seen += 1
            return False

    count = Count()
    for each in screen.findChildren(QWidget):
        each.installEventFilter(count)
    screen.show_view(sell("en"))
    QApplication.processEvents()
    assert Count.seen == 0
    grown = sell("en")
    screen.show_view(replace(grown, header=replace(grown.header, time="14:33")))
    QApplication.processEvents()
    assert Count.seen == 1


def test_places_do_not_move(qtbot: QtBot) -> None:
    """Header, ribbon, key bar and commit block stay where they are in payment."""
    screen, _ = shown(qtbot, sell("zh_CN"), wish_for((1366, 768)), (1366, 768))
    commit = screen.findChildren(CommitBlock)[0]
    bar = [key.geometry() for key in screen.findChildren(Key) if key.shape.value == "bar"]
    before = commit.geometry()
    screen.show_view(pay("zh_CN"))
    after = [key.geometry() for key in screen.findChildren(Key) if key.shape.value == "bar"]
    assert commit.geometry() == before
    assert after == bar
    screen.show_view(SCENES["refund"]("zh_CN"))
    assert commit.x() == 0
    screen.show_view(sell("zh_CN"))
    assert commit.geometry() == before


def test_the_pad_types_and_the_focus_stays(qtbot: QtBot) -> None:
    """Keys of the pad go into the line; a command goes out; the line keeps the focus."""
    screen, told = shown(qtbot, sell("en"), wish_for((1024, 768)))
    qtbot.waitUntil(screen.entry.hasFocus)

    def press(name: str) -> None:
        keys = [key for key in screen.findChildren(QAbstractButton) if key.isVisible()]
        key = next(key for key in keys if key.accessibleName() == name)
        click(key)
        assert screen.entry.hasFocus()

    for name in ("7", "00", "Back", "Quantity", "Confirm", "Take payment", "Park", "Mere Walker"):
        press(name)
    assert screen.entry.text() == "70*"
    assert told.typed == ["70*"]
    assert told.keys == ["pay", "park", "member"]


def test_steps_are_built_when_first_shown(qtbot: QtBot) -> None:
    """Selling starts without the payment's widgets."""
    screen, _ = shown(qtbot, empty("en"), wish_for((1024, 768)))
    assert not screen.findChildren(Amounts)
    screen.show_view(pay("en"))
    assert len(screen.findChildren(Amounts)) == 1


def test_another_look_is_worn_at_once(qtbot: QtBot) -> None:
    """Theme, language and size change live; the basket stays."""
    screen, _ = shown(qtbot, sell("en"), wish_for((1024, 768)))
    first = screen.grab().toImage()
    screen.wear(wish_for((1024, 768), "dark", "en"))
    assert screen.grab().toImage() != first
    screen.resize(1366, 768)
    assert screen.look.theme.name == "dark"
    screen.wear(wish_for((1366, 768), "contrast", "zh_TW"))
    words.use("zh_TW")
    assert screen.look.language == "zh_TW"
    assert screen.view == sell("en")


def test_training_covers_the_window_and_lets_touches_through(qtbot: QtBot) -> None:
    """The hatch lies over everything and takes nothing."""
    screen, told = shown(qtbot, SCENES["question"]("en"), wish_for((1024, 768)))
    point = screen.findChildren(CommitBlock)[0].geometry().center()
    target = screen.childAt(point)
    assert isinstance(target, CommitBlock)
    assert not told.keys
