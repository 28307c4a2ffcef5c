"""How is a section shown? A sheet of paper with its title, its chart or table, and its notes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from db.facts.report import Kind
from db.words import SIGNS, say
from pos_gui.screens.kit.build import label
from pos_gui.screens.kit.ink import Ink
from pos_gui.screens.statistics.drawing import can_draw, drawn
from pos_gui.screens.statistics.focus import focused
from pos_gui.screens.statistics.lines import Lines
from pos_gui.screens.statistics.report_table import ReportTable
from pos_gui.screens.statistics.sheets import bare_sheet

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QLabel

    from db.facts.report import Report, Section
    from db.statistics.charting.values import Plot
    from pos_gui.screens.kit.look import Look

_LEAST_ROWS = 4
QWIDGETSIZE_MAX = (1 << 24) - 1
"""No bound: Qt's own number, which PySide6 does not name."""


class SectionBox(QWidget):
    """One section of a report."""

    def __init__(
        self,
        look: Look,
        report: Report,
        section: Section,
        opened: Callable[[Section, int, int], None],
        parent: QWidget,
    ) -> None:
        """Show the table; `opened` hears the row's place and the column, -1 for all."""
        super().__init__(parent)
        self.look, self.section, self._currency = look, section, report.currency
        self._opened = opened
        self.chart: QWidget | None = None
        self._unit: QLabel | None = None
        self.setAccessibleName(section.title)
        self.table = ReportTable(look, section, lambda at, column: opened(section, at, column))
        self.table.setStyleSheet(bare_sheet(look))
        self._lines = QVBoxLayout(self)
        edge = look.theme.border_px
        self._lines.setContentsMargins(edge, look.gap, edge, look.gap)
        self._lines.setSpacing(look.gap)
        self._lines.addLayout(self._head())
        self._lines.addWidget(self.table)
        # Not before: shown without a parent it would be a window for a moment, and take the keys.
        self.table.setVisible(bool(section.rows))
        if not section.rows:
            self._lines.addLayout(self._indented(say("Statistics", "Nothing in these days.")))
        for note in section.notes:
            self._lines.addLayout(self._indented(note))
        self._marked: QLabel | None = None
        if any(row.compared for row in section.special):
            self._marked = self._faint(
                say("Statistics", "Rows with a dashed edge are the days compared with.")
            )
            self._marked.setContentsMargins(look.edge, 0, look.edge, 0)
            self._lines.addWidget(self._marked)
        self._lines.addStretch(0)

    def take_chart(self, shown: Plot | None) -> None:
        """Make the chart of what was read for it, if there is one."""
        if shown is not None and self.chart is None:
            self.chart = drawn(shown, self.look, lambda at: self._opened(self.section, at, -1))
            self._lines.insertWidget(1, self.chart)

    def as_lines(self) -> None:
        """Be read row by row, where others have their charts."""
        if self.section.rows:
            self.chart = Lines(
                self.look, self.section, lambda at: self._opened(self.section, at, -1), self
            )
            self._lines.insertWidget(1, self.chart)

    @property
    def wants_chart(self) -> bool:
        """Say whether there is a chart to be made."""
        return self.chart is None and bool(self.section.rows) and can_draw(self.section)

    def show_chart(self, *, wanted: bool) -> None:
        """Show the chart where there is one, else the table; the focus goes over.

        Before the other is hidden: Qt would hand its focus to the next section, and scroll there.
        """
        charted = wanted and self.chart is not None
        coming, going = (self.chart, self.table) if charted else (self.table, self.chart)
        if coming is not None:
            coming.setVisible(charted or bool(self.section.rows))
        focus = focused(self)
        if going is not None:
            if coming is not None and focus is not None and self.isAncestorOf(focus):
                coming.setFocus()
            going.setVisible(False)
        for beside in (self._unit, self._marked):
            if beside is not None:
                beside.setVisible(not charted)

    def fill(self, height: int) -> None:
        """Be so high, beside others of the same height; chart or table have what is left."""
        self.setFixedHeight(height)
        for body in (self.table, self.chart):
            if body is not None:
                body.setMinimumHeight(0)
                body.setMaximumHeight(QWIDGETSIZE_MAX)
                self._lines.setStretchFactor(body, 1)

    def fit(self, room: int, long: int) -> None:
        """Be as high as the chart wants within the room, or as the rows want within `long`."""
        self.setMinimumHeight(0)
        self.setMaximumHeight(QWIDGETSIZE_MAX)
        least = _LEAST_ROWS * self.table.verticalHeader().defaultSectionSize()
        body = self.body
        other = self.sizeHint().height() - (body.minimumHeight() or body.sizeHint().height())
        most = max(least, long - other)
        self.table.setFixedHeight(min(self.table.natural_px(), most))
        if self.chart is not None:
            wish, low = self.chart.sizeHint().height(), self.chart.minimumSizeHint().height()
            self.chart.setFixedHeight(max(low, min(wish, room - other)))

    @property
    def body(self) -> QWidget:
        """Give what is in sight: the chart or the table."""
        if self.chart is not None and self.chart.isVisibleTo(self):
            return self.chart
        return self.table

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the paper."""
        del event
        with Ink(self, self.look) as ink:
            theme = self.look.theme
            ink.fill(self.rect(), theme.canvas)
            ink.box(self.rect(), theme.hairline, theme.surface, theme.border_px)

    def _head(self) -> QHBoxLayout:
        look, line = self.look, QHBoxLayout()
        line.setContentsMargins(look.edge, 0, look.edge, 0)
        line.setSpacing(look.edge)
        line.addWidget(label(self.section.title, look, bold=True))
        if any(column.kind is Kind.MONEY for column in self.section.columns):
            sign = SIGNS.get(self._currency, self._currency)
            self._unit = self._faint(say("Statistics", "amounts in {sign}", sign=sign))
            line.addWidget(self._unit)
        line.addStretch(1)
        return line

    def _indented(self, text: str) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setContentsMargins(self.look.edge, 0, self.look.edge, 0)
        made = self._faint(text)
        made.setWordWrap(True)
        line.addWidget(made, 1)
        return line

    def _faint(self, text: str) -> QLabel:
        made = label(text, self.look, size="meta")
        made.setAlignment(Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft)
        made.setStyleSheet(f"color: {self.look.theme.text_2.name()}")
        return made
