"""Does a key say what it is, show its state, and do its command once?"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QPushButton, QWidget

from pos_gui.screens.kit import build
from pos_gui.screens.kit.commands import Commands
from pos_gui.screens.kit.commit import CommitBlock
from pos_gui.screens.kit.keys import Key
from pos_gui.screens.kit.keyset import KeySet, grid_cells
from pos_gui.screens.kit.look import Look, Wish, look_for
from pos_gui.screens.kit.views import CommitView, KeyView, Mode, Shape, Tone
from tests.pos_gui.screens.fingers import click, hold, let_go

if TYPE_CHECKING:
    from PySide6.QtGui import QColor
    from pytestqt.qtbot import QtBot

SEVEN = KeyView("type:7", "7")


@pytest.fixture
def look() -> Look:
    """Give the light look at the smallest window."""
    return look_for(Wish("light", "en"), 1024, 768)


def shown(qtbot: QtBot, look: Look, view: KeyView, heard: list[str]) -> Key:
    """Show one key."""
    key = Key(look, Shape.STACK, heard.append)
    qtbot.addWidget(key)
    key.resize(96, 76)
    key.show_view(view)
    key.show()
    return key


def middle(key: QWidget, at: QPoint) -> QColor:
    """Give the colour of a pixel."""
    return key.grab().toImage().pixelColor(at)


def test_a_key_does_its_command_once(qtbot: QtBot, look: Look) -> None:
    """A click, also one in the gap around the plate, is the command."""
    heard: list[str] = []
    key = shown(qtbot, look, SEVEN, heard)
    click(key)
    click(key, QPoint(1, 1))
    assert heard == ["type:7", "type:7"]
    assert key.accessibleName() == "7"


def test_a_disabled_key_does_nothing_and_has_no_fill(qtbot: QtBot, look: Look) -> None:
    """Its edge is dashed, the ground shows through."""
    heard: list[str] = []
    key = shown(qtbot, look, replace(SEVEN, enabled=False), heard)
    click(key)
    assert not heard
    assert middle(key, QPoint(12, 12)) == look.theme.canvas


@pytest.mark.parametrize(
    ("change", "colour"),
    [({}, "key"), ({"tone": Tone.ALT}, "key_alt"), ({"tone": Tone.INK}, "text"),
     ({"chosen": True}, "selected")],
)  # fmt: skip
def test_a_key_shows_its_state(
    qtbot: QtBot, look: Look, change: dict[str, object], colour: str
) -> None:
    """Rest, function, Enter, chosen: each has its own fill."""
    key = shown(qtbot, look, replace(SEVEN, **change), [])  # type: ignore[arg-type]
    assert middle(key, QPoint(12, 12)) == getattr(look.theme, colour)


def test_a_key_is_pressed_at_once(qtbot: QtBot, look: Look) -> None:
    """The fill changes with the finger, not after it."""
    key = shown(qtbot, look, SEVEN, [])
    hold(key)
    assert middle(key, QPoint(12, 12)) == look.theme.pressed
    let_go(key)


def test_a_finger_never_takes_the_focus(qtbot: QtBot, look: Look) -> None:
    """Keys are reached by Tab; a touch leaves the focus where it is."""
    key = shown(qtbot, look, SEVEN, [])
    assert key.focusPolicy() == Qt.FocusPolicy.TabFocus


def test_a_missing_key_leaves_its_cell(qtbot: QtBot, look: Look) -> None:
    """Nothing moves when a key goes."""
    keys = KeySet(look, Shape.STACK, lambda _: None)
    qtbot.addWidget(keys)
    keys.resize(400, 100)
    cells = grid_cells(3, 3)
    views = tuple(KeyView(f"c{at}", str(at)) for at in range(3))
    keys.show_keys(views, cells, (1, 3))
    keys.show()
    before = [key.geometry() for key in keys.findChildren(Key)]
    keys.show_keys((views[0], None, views[2]), cells, (1, 3))
    assert [key.geometry() for key in keys.findChildren(Key)] == before
    assert [key.isVisible() for key in keys.findChildren(Key)] == [True, False, True]


def test_one_action_stands_behind_menu_bar_and_button(qtbot: QtBot) -> None:
    """A command that may not be done is disabled everywhere, and its key does nothing."""
    window = QWidget()
    heard: list[str] = []
    qtbot.addWidget(window)
    commands = Commands(window, {"park": "F9", "undo": "Ctrl+Z"}, heard.append)
    window.show()
    commands.show([KeyView("park", "Park", enabled=False), None, KeyView("undo", "Undo")])
    commands.press("park")
    commands.press("undo")
    assert heard == ["undo"]
    assert commands.action("undo") is commands.action("undo")
    assert commands.action("undo").text() == "Undo"
    assert not commands.action("park").autoRepeat()


def test_the_commit_block_says_why_it_waits(qtbot: QtBot, look: Look) -> None:
    """Verb and amount are its name; a reason disables it."""
    heard: list[str] = []
    view = CommitView("enter", Mode.SALE, "Take payment", "$64.09", "Enter")
    block = CommitBlock(look, view, heard.append)
    qtbot.addWidget(block)
    block.resize(400, 112)
    block.show()
    assert block.accessibleName() == "Take payment $64.09"
    click(block)
    block.show_view(replace(view, reason="Scan something first"))
    click(block)
    assert heard == ["enter"]
    assert block.accessibleDescription() == "Scan something first"
    assert middle(block, QPoint(2, 2)) == look.theme.key_alt


def test_plain_widgets_are_made_with_a_name(qtbot: QtBot, look: Look) -> None:
    """The builders leave none unnamed."""
    window = QWidget()
    qtbot.addWidget(window)
    pressed: list[bool] = []
    go = build.button("Go", "go on", lambda: pressed.append(True), role="ink")
    parts = (go, build.field("name"), build.choice("kind", [("a", "A")]),
             build.tick_box("yes", "agree"), build.label("Words", look, bold=True))  # fmt: skip
    for part in parts:
        part.setParent(window)
    assert build.unnamed(window) == []
    go.click()
    assert pressed == [True]
    QPushButton("nameless", window)
    assert len(build.unnamed(window)) == 1
