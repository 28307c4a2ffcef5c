"""What does a report look like? Its heading, the filter bar, its sections one below the other."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget
from shiboken6 import isValid

from pos_gui.screens.kit.work import work
from pos_gui.screens.statistics.drawing import can_draw, plotted
from pos_gui.screens.statistics.filter_bar import FilterBar
from pos_gui.screens.statistics.sheets import plain_sheet
from pos_gui.screens.statistics.spread import Spread
from pos_gui.screens.statistics.top import Top
from pos_gui.screens.statistics.view import TopView

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QResizeEvent

    from db.facts.report import Report, Section
    from db.statistics.charting.values import Plot
    from pos_gui.screens.kit.look import Look
    from pos_gui.screens.kit.views import KeyView
    from pos_gui.screens.statistics.section_box import SectionBox
    from pos_gui.screens.statistics.spread import Board


class ReportPage(QWidget):
    """The page of any report."""

    def __init__(
        self,
        look: Look,
        about: tuple[str, Board],
        ways: tuple[Callable[[str], None], Callable[[Section, int, int], None]],
        parent: QWidget,
    ) -> None:
        """Begin without a report; `about` is its title and its board.

        `ways` hear keys, and a section with its row and column.
        """
        super().__init__(parent)
        (title, self._board), (press, self._opened) = about, ways
        self.look = look
        self.setAccessibleName(title)
        self.top = Top(look, press, self)
        self.top.heading.show_view(TopView(title, ""))
        self.bar = FilterBar(look, press, self)
        self.boxes: list[SectionBox] = []
        self.on_wide: Callable[[], None] = lambda: None
        self._charts, self._wide, self._currency = False, False, ""
        self._spread: Spread | None = None
        self.sheets = QScrollArea()
        self.sheets.setWidgetResizable(True)
        self.sheets.setFrameShape(QFrame.Shape.NoFrame)
        self.sheets.setStyleSheet(plain_sheet(look))
        self.sheets.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.sheets.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(look.edge, look.gap, look.edge, look.gap)
        lines.setSpacing(look.gap)
        for widget in (self.top, self.bar):
            lines.addWidget(widget)
        lines.addWidget(self.sheets, 1)

    def show_keys(self, keys: tuple[KeyView, ...], chips: tuple[KeyView, ...]) -> None:
        """Show what may be pressed, and what the report is asked about."""
        self.top.show_keys(keys)
        self.bar.show_chips(chips)

    def show_report(
        self, report: Report, hidden: Sequence[tuple[str, str]] = (), *, charts: bool
    ) -> None:
        """Show the tables at once, and the charts after them."""
        self.top.heading.show_view(
            TopView(report.title, f"{report.span[:1].upper()}{report.span[1:]}")
        )
        self._spread = Spread(self.look, report, self._board, self._opened)
        self.boxes = self._spread.boxes
        self.sheets.setWidget(self._spread)
        self._charts, self._currency = charts, report.currency
        self.hide_columns(report.name, hidden)
        if charts:
            self.show_charts(wanted=True)

    def hide_columns(self, report: str, hidden: Sequence[tuple[str, str]]) -> None:
        """Take the columns of its tables out of sight that are hidden there."""
        for box in self.boxes:
            table = f"{report}/{box.section.name}"
            box.table.leave_out({column for place, column in hidden if place == table})
        self._fit()

    def tables(self) -> list[SectionBox]:
        """Give the sections that are read as tables now."""
        return [
            box
            for box in self.boxes
            if box.section.rows
            and not (self._charts and (box.chart is not None or can_draw(box.section)))
        ]

    def is_wide(self) -> bool:
        """Say whether a table in sight has no room for all its columns."""
        room = self.sheets.viewport().width()
        return any(box.table.whole_px() > room for box in self.tables())

    def clear(self) -> None:
        """Show no figures: what was asked cannot be answered."""
        self.boxes, self._spread = [], None
        paper = QWidget()
        paper.setObjectName("sheets")
        self.sheets.setWidget(paper)

    def tell(self, words: str) -> None:
        """Say something beside the heading."""
        self.top.heading.tell(words, trouble=False)

    def show_charts(self, *, wanted: bool) -> None:
        """Show charts where there are some, else tables; the focus stays in its section."""
        self._charts = wanted
        boxes = [box for box in self.boxes if box.wants_chart]
        if wanted and boxes:
            job = partial(plotted, [box.section for box in boxes], self._currency)
            work(job, partial(self._read, boxes), _fail)
        else:
            self._draw()

    def _read(self, boxes: Sequence[SectionBox], plots: Sequence[Plot | None]) -> None:
        """Take what was read for charts, unless another report has come since."""
        for box, shown in zip(boxes, plots, strict=True):
            if isValid(box):
                box.take_chart(shown)
        self._draw()

    def _draw(self) -> None:
        if not isValid(self):
            return
        for box in self.boxes:
            box.show_chart(wanted=self._charts)
        self._fit()

    def first(self) -> QWidget:
        """Give what has the focus at first."""
        found = self._spread.first() if self._spread is not None else None
        if found is not None:
            return found
        return self.bar.chips[0] if self.bar.chips else self.top.keys[0]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the new height."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Share the room among the sections."""
        if self._spread is not None:
            self._spread.fit(self.sheets.viewport().size(), charts=self._charts)
        if self.is_wide() is not self._wide:
            self._wide = not self._wide
            self.on_wide()


def _fail(error: Exception) -> None:
    """Let a bug be one: nothing in the world can go wrong with a drawing."""
    raise error
