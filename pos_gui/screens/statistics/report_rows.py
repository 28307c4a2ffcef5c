"""How does a section behave as a table's rows? Sorted without breaking a tree, copied as TSV."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from db.facts.report import Kind, Rows
from db.statistics.shown import is_bare_sum
from db.statistics.wording import harmless
from db.words import say
from pos_gui.screens.statistics.cells import rank, written

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Sequence

    from db.facts.report import Column, Row, Section

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
ROW = int(Qt.ItemDataRole.UserRole)
"""The role under which a cell gives its row of the report."""
_MEASURED = 12
"""So many of the longest texts of a column are measured."""
_ALL, _ENDS = 2000, 200
"""Up to so many rows all cells of a column are asked; of more, so many of the first and last."""
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class ReportRows(QAbstractTableModel):
    """The rows of one section, in their own order or sorted by a column."""

    def __init__(self, section: Section) -> None:
        """Show this section."""
        super().__init__()
        self.section = section
        self.heads = [column.title for column in section.columns]
        self.order = list(range(len(section.rows)))
        self.by, self.descending = -1, False
        # Made and written when first seen: of thousands of rows a screen shows thirty.
        self._made: dict[int, Row] = {}
        self._texts: dict[tuple[int, int], str] = {}

    @property
    def sortable(self) -> bool:
        """Say whether another order makes sense: a sum that one reads downwards has its own."""
        return sum(row.whole for row in self.section.special) <= 1 < len(self.section.rows)

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Count the rows."""
        return 0 if parent.isValid() else len(self.order)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """Count the columns."""
        return 0 if parent.isValid() else len(self.heads)

    def row_at(self, at: int) -> Row:
        """Give the report's row that is shown here."""
        place = self.order[at]
        known = self._made.get(place)
        if known is None:
            known = self._made[place] = self.section.rows[place]
        return known

    def text(self, at: int, column: int) -> str:
        """Give the finished text of a cell."""
        place = (self.order[at], column)
        known = self._texts.get(place)
        if known is None:
            cell = self.section.cell(place[0], column)
            known = written(self.section.columns[column], cell)
            if cell is None and is_bare_sum(self.row_at(at), column):
                known = say("Reports", "Together")
            self._texts[place] = known
        return known

    @property
    def is_sampled(self) -> bool:
        """Say whether there are so many rows that `longest` asks some of them only."""
        return self.rowCount() > _ALL

    def longest(self, column: int) -> set[str]:
        """Give the texts of a column that may be its widest: of the rows, or of a sample."""
        many = self.rowCount()
        places: Iterable[int] = range(many)
        if self.is_sampled:
            places = {*range(_ENDS), *range(0, many, many // _ENDS), *range(many - _ENDS, many)}
        cells = {at: str(self.section.cell(self.order[at], column)) for at in places}
        order = sorted(cells, key=lambda at: (-len(cells[at]), at))
        return {self.text(at, column) for at in order[:_MEASURED]}

    def is_right(self, column: int) -> bool:
        """Say whether a column holds figures, which are set to the right."""
        return self.section.columns[column].kind is not Kind.TEXT

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Give text, side, tip, the row in words, or the report's row."""
        if not index.isValid():
            return None
        at, column = index.row(), index.column()
        match int(role):
            case Qt.ItemDataRole.DisplayRole:
                return self.text(at, column)
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(at)
            case Qt.ItemDataRole.ToolTipRole:
                return None if self.is_right(column) else self.text(at, column) or None
            case Qt.ItemDataRole.TextAlignmentRole:
                return _RIGHT if self.is_right(column) else _LEFT
            case int() as asked if asked == ROW:
                return self.row_at(at)
            case _:
                return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Give a column's head with the sign of its order, its side, its definition."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        match int(role):
            case Qt.ItemDataRole.DisplayRole:
                sign = "\N{BLACK DOWN-POINTING TRIANGLE}" if self.descending else (
                    "\N{BLACK UP-POINTING TRIANGLE}")  # fmt: skip
                head = self.heads[section]
                return f"{head} {sign}" if section == self.by else head
            case Qt.ItemDataRole.TextAlignmentRole:
                return _RIGHT if self.is_right(section) else _LEFT
            case Qt.ItemDataRole.ToolTipRole:
                column = self.section.columns[section]
                return f"{column.title}: {column.definition}" if column.definition else None
            case _:
                return None

    def sort_by(self, column: int) -> None:
        """Sort by a column: the best first, then the other way, then as it was."""
        if not self.sortable:
            return
        first = self.is_right(column)
        if column != self.by:
            self.by, self.descending = column, first
        elif self.descending is first:
            self.descending = not first
        else:
            self.by, self.descending = -1, False
        self.layoutAboutToBeChanged.emit()
        self.order = self._sorted() if self.by >= 0 else list(range(len(self.section.rows)))
        self.layoutChanged.emit()
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.heads) - 1)

    def tsv(self, rows: Iterable[int], hidden: Container[int] = ()) -> str:
        """Write these rows for a sheet: heads first, figures as they are in the books."""
        columns = [(at, one) for at, one in enumerate(self.section.columns) if at not in hidden]
        lines: list[Sequence[object]] = [[column.title for _, column in columns]]
        for at in rows:
            cells = self.row_at(at).cells
            lines.append([
                harmless(cells[place]) if column.kind is Kind.TEXT else cells[place]
                for place, column in columns
            ])  # fmt: skip
        return "\n".join("\t".join(_plain(cell) for cell in line) for line in lines)

    def _sorted(self) -> list[int]:
        """Sort brothers, keep children below their parent and the sum of all where it stands."""
        rows, column = self.section.rows, self.section.columns[self.by]

        if isinstance(rows, Rows):
            return _plainly(rows, self.by, column, descending=self.descending)

        def cells(at: int) -> tuple[bool, Decimal | str]:
            return rank(column, rows[at].cells[self.by])

        def brothers(first: int, end: int) -> list[int]:
            heads = [at for at in range(first, end) if rows[at].level == rows[first].level]
            ends = dict(zip(heads, [*heads[1:], end], strict=True))
            heads.sort(key=cells, reverse=self.descending)
            found = []
            for at in heads:
                found.append(at)
                if at + 1 < ends[at]:
                    found.extend(brothers(at + 1, ends[at]))
            return found

        last = len(rows) - 1
        if rows[last].whole:
            return [*brothers(0, last), last]
        if rows[0].whole and rows[0].level == rows[1].level:
            return [0, *brothers(1, last + 1)]
        return brothers(0, last + 1)

    def _spoken(self, at: int) -> str:
        texts = (self.text(at, column) for column in range(self.columnCount()))
        said = [text for text in texts if text]
        if self.row_at(at).compared:
            said.append(say("Statistics", "days compared with"))
        return ", ".join(said)


def _plain(cell: object) -> str:
    """Write a cell of a TSV; nothing in it parts cells or lines."""
    return "" if cell is None else " ".join(str(cell).split())


def _plainly(rows: Rows, by: int, column: Column, *, descending: bool) -> list[int]:
    """Sort very many rows by their cells alone; the unknown are the least."""
    plain = len(rows) - len(rows.ends)
    cells = rows.column(by)[:plain]
    known = [at for at, cell in enumerate(cells) if cell is not None]
    if column.kind is Kind.TEXT:
        known.sort(key=lambda at: str(cells[at]).casefold(), reverse=descending)
    else:
        known.sort(key=lambda at: Decimal(cells[at] or 0), reverse=descending)
    unknown = [at for at, cell in enumerate(cells) if cell is None]
    order = [*known, *unknown] if descending else [*unknown, *known]
    return [*order, *range(plain, len(rows))]
