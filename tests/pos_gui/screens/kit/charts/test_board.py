"""Is a chart on the screen whole, readable without seeing it, and does it lead to its rows?"""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from db import words
from db.facts.report import Section, Shape
from pos_gui.screens.kit.charts import chart
from pos_gui.screens.kit.charts.board import Board
from pos_gui.screens.kit.charts.colours import EDGE, TEXT, Colours, contrast
from pos_gui.screens.kit.look import Look, Wish, look_for
from pos_gui.screens.kit.theme import THEMES, theme
from tests.db.statistics.charting import sections
from tests.house.tree import TOP
from tests.pos_gui.screens.fingers import click, strike

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot


@pytest.fixture(autouse=True)
def _english() -> Iterator[None]:
    words.use("en")
    yield
    words.use("en")


def look(name: str = "light") -> Look:
    """Give a look at the smallest window."""
    return look_for(Wish(name, words.language()), 1024, 768)


def shown(qtbot: QtBot, section: Section, heard: list[int], worn: str = "light") -> Board:
    """Show a chart at the size it likes."""
    made = chart(section, "NZD", look(worn), heard.append)
    assert isinstance(made, Board)
    qtbot.addWidget(made)
    made.resize(480, made.sizeHint().height())
    made.show()
    made.activateWindow()
    return made


def focus(qtbot: QtBot, board: Board) -> None:
    """Bring the keys to a chart."""
    board.setFocus()
    qtbot.waitUntil(board.hasFocus)


def middle(board: Board, mark: int) -> QPoint:
    """Give the middle of a mark."""
    spot = board.strokes.spots[mark]
    across = spot.x + spot.width / 2 + board.look.edge
    down = spot.y + spot.height / 2 + board.look.sizes.px(4)
    return QPoint(round(across), round(down))


def test_a_section_without_a_chart_takes_no_room(qtbot: QtBot) -> None:
    """Whoever lays a page out need not ask."""
    section = sections.line()
    bare = Section(section.name, section.title, section.columns, section.rows)
    made = chart(bare, "NZD", look(), lambda _row: None)
    qtbot.addWidget(made)
    assert made.maximumHeight() == 0


@pytest.mark.parametrize("name", [*sections.every()])
def test_a_touch_opens_the_row_of_each_mark(qtbot: QtBot, name: str) -> None:
    """In the middle of every mark its own row is heard; the others together have none."""
    heard: list[int] = []
    board = shown(qtbot, sections.every()[name], heard)
    for at in range(len(board.plot.marks)):
        click(board, middle(board, at))
    wanted = [mark.row for mark in board.plot.marks if mark.row >= 0]
    assert heard == wanted
    assert len(heard) >= 5


def test_keys_walk_along_the_marks_and_open_one(qtbot: QtBot) -> None:
    """Right, right, left, Enter; up and down change the line; the ends are ends."""
    heard: list[int] = []
    board = shown(qtbot, sections.line(), heard)
    focus(qtbot, board)
    assert board.below.text() == "Today, 07: 213.00"
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Return):
        strike(board, key)
    assert heard == [1]
    assert board.below.text() == "Today, 08: 484.00"
    strike(board, Qt.Key.Key_Down)
    assert board.below.text() == "Sun 15 Nov, 08: 455.00"
    strike(board, Qt.Key.Key_End)
    strike(board, Qt.Key.Key_Right)
    strike(board, Qt.Key.Key_Space)
    assert heard == [1, 21]
    strike(board, Qt.Key.Key_Home)
    strike(board, Qt.Key.Key_Left)
    assert board.at == 0


def test_the_ring_is_where_the_keys_are(qtbot: QtBot) -> None:
    """The ring has the colour of focus, and goes with the focus."""
    board = shown(qtbot, sections.ranked(Shape.BARS), [])
    focus(qtbot, board)
    spot = board.strokes.spots[0]
    assert board.ring.geometry().left() + board.look.focus_px <= spot.x + board.look.edge
    at = QPoint(board.ring.geometry().center().x(), board.ring.geometry().bottom() - 1)
    assert board.grab().toImage().pixelColor(at) == board.look.theme.focus
    board.resize(500, board.height() + 40)
    assert board.ring.isVisible()
    board.resize(480, board.height() - 40)
    board.clearFocus()
    assert board.grab().toImage().pixelColor(at) == board.look.theme.surface
    assert board.below.text() == ""


def point(board: Board, at: QPoint) -> None:
    """Move the pointer there; no window system has a say in it."""
    where, none = QPointF(at), Qt.KeyboardModifier.NoModifier
    still = Qt.MouseButton.NoButton
    moved = QMouseEvent(QEvent.Type.MouseMove, where, where, still, still, none)
    QApplication.sendEvent(board, moved)


def test_the_pointer_tells_the_figure(qtbot: QtBot) -> None:
    """Over a bar its figure stands below; beside the chart nothing does."""
    board = shown(qtbot, sections.histogram(), [])
    focus(qtbot, board)
    board.clearFocus()
    point(board, middle(board, 2))
    assert board.below.text() == "3–5: 1,021"
    point(board, QPoint(1, board.height() - 2))
    assert board.below.text() == ""


@pytest.mark.parametrize("language", words.LANGUAGES)
def test_the_sentence_is_its_description(qtbot: QtBot, language: str) -> None:
    """Name and description say what the chart shows; it is reached by Tab."""
    words.use(language)
    for section in sections.every().values():
        board = shown(qtbot, section, [])
        assert board.accessibleName() == section.title
        assert board.accessibleDescription() == board.plot.sentence
        assert section.title in board.plot.sentence
        assert board.focusPolicy() == Qt.FocusPolicy.StrongFocus


def test_a_chart_without_marks_says_so_and_takes_no_keys(qtbot: QtBot) -> None:
    """An empty axis would be a lie."""
    board = shown(qtbot, sections.awkward()["line-empty"], [])
    assert board.focusPolicy() == Qt.FocusPolicy.NoFocus
    assert "There is nothing to draw." in {one.text for one in board.strokes.words}
    strike(board, Qt.Key.Key_Return)
    assert board.accessibleDescription().endswith("There is nothing to draw.")


@pytest.mark.parametrize("language", words.LANGUAGES)
@pytest.mark.parametrize("width", [320, 480, 1100])
def test_nothing_is_clipped_in_the_real_type(qtbot: QtBot, language: str, width: int) -> None:
    """Each text item, as Qt measures it, lies within the view."""
    words.use(language)
    for section in (*sections.every().values(), *sections.awkward().values()):
        board = shown(qtbot, section, [])
        board.resize(width, board.sizeHint().height())
        area = board.canvas.view.rect()
        texts = [one for one in board.canvas.items if hasattr(one, "text")]
        assert texts
        for item in texts:
            box = item.mapRectToScene(item.boundingRect())
            assert box.left() >= -1, item.text()
            assert box.right() <= area.width() + 1, item.text()
            assert box.bottom() <= area.height() + 1, item.text()
            assert box.top() >= -box.height() / 4, item.text()
        board.close()


@pytest.mark.parametrize("worn", THEMES)
def test_colours_are_the_tokens_and_can_be_seen(worn: str) -> None:
    """Okabe-Ito as given; what has too little contrast has an edge, or is written in ink."""
    colours = Colours(theme(worn))
    given = ["#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9", "#f0e442"]
    assert [colours.fill(f"series:{at}").name() for at in range(7)] == given
    for ink in (*(f"series:{at}" for at in range(7)), "compare", "better", "worse"):
        seen = colours.edge(ink) or colours.fill(ink)
        assert contrast(seen, colours.ground) >= EDGE
    for at in range(7):
        assert contrast(colours.text(f"text:{at}"), colours.ground) >= TEXT
        assert contrast(colours.text(f"on:{at}"), colours.fill(f"series:{at}")) >= TEXT
    steps = [contrast(colours.fill(f"heat:{at}"), colours.ground) for at in range(8)]
    assert steps == sorted(steps)
    assert colours.fill("heat:0") == colours.ground
    outlined = [at for at in range(7) if colours.edge(f"series:{at}")]
    assert outlined == ([4, 5, 6] if worn == "light" else [])


@pytest.mark.parametrize("worn", THEMES)
def test_a_bar_is_painted_in_its_colour(qtbot: QtBot, worn: str) -> None:
    """The pixel in a bar's middle is Okabe-Ito's blue, the ground is the theme's."""
    board = shown(qtbot, sections.ranked(Shape.BARS), [], worn)
    bar = next(box for box in board.strokes.boxes if box.ink == "series:0")
    picture = board.grab().toImage()
    at = (round(bar.x + 9 + board.look.edge), round(bar.y + bar.height / 2 + 4))
    assert picture.pixelColor(*at) == QColor("#0072b2")
    assert picture.pixelColor(board.width() - 2, board.height() - 2) == board.look.theme.surface


def test_wheel_drag_and_menu_do_nothing(qtbot: QtBot) -> None:
    """The view takes no input: it cannot be zoomed or moved away from what is true."""
    board = shown(qtbot, sections.line(), [])
    before = board.grab().toImage()
    child = board.childAt(middle(board, 3))
    assert child is None or not isinstance(child, type(board.canvas.view))
    assert board.canvas.view.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    QTest.mousePress(board, Qt.MouseButton.RightButton, pos=QPoint(40, 90))
    point(board, QPoint(200, 120))
    QTest.mouseRelease(board, Qt.MouseButton.RightButton, pos=QPoint(200, 120))
    board._under = -1  # noqa: SLF001  (the pointer leaves)
    board._tell()  # noqa: SLF001
    assert board.grab().toImage() == before


PROBE = """
import sys
from PySide6.QtWidgets import QApplication
import pos_gui.screens.kit.charts as charts
import pos_gui.app
assert "pyqtgraph" not in sys.modules and "numpy" not in sys.modules
import threading
worker = threading.Thread(target=charts.warm)
worker.start()
worker.join()
assert "pyqtgraph" in sys.modules
app = QApplication([])
from pos_gui.screens.kit.look import Wish, look_for
from tests.db.statistics.charting.sections import line
look = look_for(Wish("light", "en"), 1024, 768)
board = charts.chart(line(), "NZD", look, print)
board.show()
app.processEvents()
print("drawn", len(board.plot.marks))
"""


def test_pyqtgraph_comes_with_the_first_chart_and_in_a_worker() -> None:
    """Neither the till nor the module loads it; a thread may, before there is an application."""
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", PROBE],
        cwd=TOP,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout == "drawn 22\n"


def test_widgets_of_a_chart_are_named(qtbot: QtBot) -> None:
    """A screen reader finds the board and the words below it, and no blank."""
    board = shown(qtbot, sections.line(), [])
    focus(qtbot, board)
    assert board.below.accessibleName() == "Today, 07: 213.00"
    assert all(each.accessibleName() for each in (board, board.canvas.view, board.below))
    assert isinstance(board.canvas.view, QWidget)
