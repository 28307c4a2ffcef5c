"""How do a report's sections lie on the page? One below the other, or side by side as on a board.

A section that is nothing but figures, and perhaps the same of the days compared with, is a strip
of them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from db.facts.report import Kind
from pos_gui.screens.kit.build import label
from pos_gui.screens.statistics.lines import fits
from pos_gui.screens.statistics.present import figures
from pos_gui.screens.statistics.section_box import SectionBox
from pos_gui.screens.statistics.tile import Strip

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QSize

    from db.facts.report import Report, Section
    from pos_gui.screens.kit.look import Look

    Board = tuple[tuple[tuple[str, int], ...], ...]

_WIDE_PX = 1050
"""A page as wide as this has room for a board."""
_LEAST_PX = 290
"""A row of a board is at least so high."""
_LONG = (5, 8)
"""A section above others has at most this part of the height, that some of the next is seen."""


class Spread(QWidget):
    """The sections of one report."""

    def __init__(
        self,
        look: Look,
        report: Report,
        board: Board,
        opened: Callable[[Section, int, int], None],
    ) -> None:
        """Lay them out; `opened` hears a section, its row and column.

        It gets its parent when all is in its place: each piece would be dressed anew otherwise.
        """
        super().__init__()
        self.look, self._board, self._opened = look, board, opened
        self.setObjectName("sheets")
        self.strip: Strip | None = None
        self.boxes: list[SectionBox] = []
        self._rows: list[tuple[QBoxLayout, list[SectionBox]]] = []
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(look.edge)
        row_of = {name: at for at, row in enumerate(board) for name, _ in row}
        for section in report.sections:
            if board and _is_figures(section):
                self._lines.addWidget(self._figures(section, report.currency))
                continue
            box = SectionBox(look, report, section, opened, self)
            self.boxes.append(box)
            if section.name in row_of:
                self._join(row_of[section.name], box)
                if fits(section):
                    box.as_lines()
            else:
                self._lines.addWidget(box)
        self._foot = label(report.population, look, size="meta")
        self._foot.setStyleSheet(f"color: {look.theme.text_2.name()}")
        self._foot.setWordWrap(True)
        self._lines.addWidget(self._foot)
        self._lines.addStretch(1)

    def first(self) -> QWidget | None:
        """Give what has the focus at first, where there is anything."""
        if self.strip is not None and self.strip.tiles:
            return self.strip.tiles[0]
        return self.boxes[0].body if self.boxes and self.boxes[0].section.rows else None

    def fit(self, room: QSize, *, charts: bool) -> None:
        """Share the room: a board shares one page, other sections leave some for the next.

        Tables need the whole width, so there is a board of charts only.
        """
        foot = self._foot.heightForWidth(room.width()) + self.look.edge
        beside = charts and bool(self._rows) and room.width() >= self.look.sizes.px(_WIDE_PX)
        high = self._row_px(room.height() - foot)
        for line, boxes in self._rows:
            ways = QBoxLayout.Direction
            line.setDirection(ways.LeftToRight if beside else ways.TopToBottom)
            for box in boxes if beside else ():
                box.fill(high)
        part, whole = _LONG
        for box in self.boxes:
            if not (beside and any(box in boxes for _, boxes in self._rows)):
                last = box is self.boxes[-1]
                box.fit(
                    room.height(), room.height() - foot if last else room.height() * part // whole
                )

    def _row_px(self, room: int) -> int:
        """Say how high each row of the board may be."""
        above = self.strip.height() + self.look.edge if self.strip is not None else 0
        rows = max(1, len(self._rows))
        each = (room - above - (rows - 1) * self.look.edge) // rows
        return max(self.look.sizes.px(_LEAST_PX), each)

    def _figures(self, section: Section, currency: str) -> Strip:
        names = [column.name for column in section.columns]
        self.strip = Strip(
            self.look,
            section.title,
            lambda name: self._opened(section, 0, names.index(name)),
            self,
        )
        self.strip.show_figures(figures(section, currency))
        return self.strip

    def _join(self, row: int, box: SectionBox) -> None:
        """Put a section into its row of the board; sections come row by row."""
        while len(self._rows) <= row:
            holder = QWidget(self)
            line = QBoxLayout(QBoxLayout.Direction.TopToBottom, holder)
            line.setContentsMargins(0, 0, 0, 0)
            line.setSpacing(self.look.edge)
            self._rows.append((line, []))
            self._lines.addWidget(holder)
        line, boxes = self._rows[row]
        line.addWidget(box, dict(self._board[row])[box.section.name])
        boxes.append(box)


def _is_figures(section: Section) -> bool:
    """Say whether a section is one row of figures, and perhaps one of the days compared with."""
    others = section.rows[1:]
    plain = all(column.kind is not Kind.TEXT for column in section.columns)
    return (
        plain
        and len(section.rows) > 0
        and len(others) <= 1
        and all(row.compared for row in others)
    )
