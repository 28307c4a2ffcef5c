"""What does the first floor look like? Figures above, what they are made of below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from db.words import say
from pos_gui.screens.kit.ink import Ink
from pos_gui.screens.statistics.present import presets
from pos_gui.screens.statistics.rows import RowTable, TextRows
from pos_gui.screens.statistics.sheets import bare_sheet
from pos_gui.screens.statistics.tile import Strip
from pos_gui.screens.statistics.top import Top, key
from pos_gui.screens.statistics.view import FloorView, PanelView, TopView

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QPaintEvent

    from db.facts.question import Value
    from pos_gui.screens.kit.look import Look
    from pos_gui.screens.statistics.spans import Preset

PLACES = {
    "hour": (0, 0, 2),
    "department": (0, 1, 1),
    "product": (0, 2, 1),
    "tender": (1, 1, 1),
    "cashier": (1, 2, 1),
}
"""Where each panel lies: row, column, and how many rows it spans."""
_HEAD = 40


class PanelBox(QWidget):
    """A sheet of paper with a title and a table of one dimension."""

    def __init__(self, look: Look, opened: Callable[[Value], None], parent: QWidget) -> None:
        """Begin empty; `opened` hears the value of the row."""
        super().__init__(parent)
        self.look = look
        self.view = PanelView("", "", "", (), "")
        self.table = RowTable(look, TextRows(("", "", ""), frozenset({2}), bar=1), "panel",
                              lambda at: opened(self.view.rows[at].cell))  # fmt: skip
        self.table.horizontalHeader().hide()
        self.table.setStyleSheet(bare_sheet(look))
        self.setAccessibleName("panel")
        edge = look.theme.border_px
        box = QVBoxLayout(self)
        left, right = look.edge - look.gap, edge + look.gap
        box.setContentsMargins(left, look.sizes.px(_HEAD), right, look.gap)
        box.addWidget(self.table)

    def show_view(self, view: PanelView) -> None:
        """Show another answer."""
        self.view = view
        self.setAccessibleName(view.title)
        self.table.setAccessibleName(f"{view.title}, {view.unit}")
        cells = tuple((row.name, "", row.figure) for row in view.rows)
        self.table.show_rows(cells, tuple(row.share for row in view.rows))
        self.table.setVisible(bool(view.rows))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the paper, the title, and the word for nothing."""
        del event
        look, theme = self.look, self.look.theme
        with Ink(self, look) as ink:
            ink.fill(self.rect(), theme.canvas)
            ink.box(self.rect(), theme.hairline, theme.surface, theme.border_px)
            middle = look.sizes.px(_HEAD) / 2
            x = ink.left(look.body_bold, theme.text, (look.edge, middle), self.view.title)
            x += look.edge
            unit = look.meta.elide(self.view.unit, self.width() - x - look.edge)
            ink.left(look.meta, theme.text_2, (x, middle), unit)
            if not self.view.rows:
                at = (look.edge, look.sizes.px(_HEAD) * 1.5)
                ink.left(look.body, theme.text_2, at, self.view.empty)


class Ground(QWidget):
    """The first floor."""

    def __init__(
        self,
        look: Look,
        press: Callable[[str], None],
        opened: Callable[[str, Value], None],
        parent: QWidget,
    ) -> None:
        """Begin empty; `press` hears keys and figures, `opened` a panel's dimension and value."""
        super().__init__(parent)
        self.look = look
        self.setAccessibleName(say("Statistics", "Figures"))
        self.top = Top(look, press, self)
        figures = say("Statistics", "Figures")
        self.headline = Strip(look, figures, lambda name: press(f"figure:{name}"), 3, self)
        ledger = say("Statistics", "From gross to net sales")
        self.ledger = Strip(look, ledger, lambda name: press(f"figure:{name}"), 2, self)
        self.panels: dict[str, PanelBox] = {}
        grid = QGridLayout()
        grid.setSpacing(look.edge)
        for by, (row, column, span) in PLACES.items():
            box = PanelBox(look, lambda cell, by=by: opened(by, cell), self)  # type: ignore[misc]
            self.panels[by] = box
            grid.addWidget(box, row, column, span, 1)
            grid.setColumnStretch(column, 1)
        grid.setRowStretch(0, 2)
        grid.setRowStretch(1, 1)
        self._foot = _Foot(look, self)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(look.edge, look.gap, look.edge, look.gap)
        lines.setSpacing(look.edge)
        for widget in (self.top, self.headline, self.ledger):
            lines.addWidget(widget)
        lines.addLayout(grid, 1)
        lines.addWidget(self._foot)

    def show_preset(self, preset: Preset) -> None:
        """Show which span is chosen, before the answer is there."""
        spans = (
            key(f"span:{each.value}", words, chosen=each is preset)
            for each, words in presets().items()
        )
        self.top.show_keys((*spans, key("back", say("Statistics", "Back to selling"), "Esc")))
        if not self.headline.tiles:
            self.top.heading.show_view(TopView(presets()[preset], ""))

    def show_view(self, view: FloorView) -> None:
        """Show the answers."""
        self.top.heading.show_view(view.top)
        self.headline.show_figures(view.headline)
        self.ledger.show_figures(view.ledger)
        for panel in view.panels:
            self.panels[panel.by].show_view(panel)
        self._foot.say(view.population)

    def first(self) -> QWidget:
        """Give what has the focus at first."""
        return self.headline.tiles[0] if self.headline.tiles else self.top.keys[0]


class _Foot(QWidget):
    """One line that says which documents were counted."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self.look, self._words = look, ""
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setFixedHeight(round(look.meta.px * 1.25))

    def say(self, words: str) -> None:
        """Say this."""
        self._words = words
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the line."""
        del event
        look = self.look
        with Ink(self, look) as ink:
            ink.fill(self.rect(), look.theme.canvas)
            words = look.meta.elide(self._words, self.width())
            ink.left(look.meta, look.theme.text_2, (0, self.height() / 2), words)
