"""Which rows of a section are drawn, and what do their cells say?"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from db.facts.report import Rows
from db.statistics.charting.figures import label, number, written
from db.statistics.charting.values import Mark

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from db.facts.question import Value
    from db.facts.report import Chart, Column, Row, Section


class Reading:
    """A section as a chart reads it: its own columns, without sums and deeper levels."""

    def __init__(self, section: Section, chart: Chart, currency: str) -> None:
        """Find the columns that the chart names; KeyError if there is none of that name."""
        self.section, self.chart, self.currency = section, chart, currency
        places = {column.name: at for at, column in enumerate(section.columns)}
        self._places = places
        self.x = self.column(chart.x)
        self.figures = tuple(self.column(name) for name in chart.y)
        self.figure = self.figures[0]

    def column(self, name: str) -> Column:
        """Give a column by its name."""
        return self.section.columns[self._places[name]]

    def rows(self, *, compared: bool | None = False) -> list[tuple[int, Row]]:
        """Give the rows with their places: those of the days asked, compared with, or both."""
        single = [(at, row) for at, row in enumerate(self.section.rows) if not row.whole]
        top = min((row.level for _, row in single), default=0)
        return [
            (at, row)
            for at, row in single
            if row.level == top and compared in (None, row.compared)
        ]

    def value(self, row: Row, column: Column) -> int | None:
        """Read a figure in millionths."""
        return number(row.cells[self._places[column.name]])

    def told(self, row: Row, column: Column) -> str:
        """Write a figure; an em dash where it is unknown."""
        cell = row.cells[self._places[column.name]]
        if number(cell) is None:
            return "\N{EM DASH}" if cell is None else str(cell)
        return written(column.kind, str(cell), self.currency)

    def cell(self, row: Row, name: str) -> str:
        """Give a cell as it stands there."""
        cell = row.cells[self._places[name]]
        return "" if cell is None else str(cell)

    def label(self, row: Row, name: str = "") -> str:
        """Say what a row is about."""
        column = self.column(name or self.chart.x)
        return label(column, row.cells[self._places[column.name]])

    def mark(self, at: int, row: Row, column: Column | None = None) -> Mark | None:
        """Make a mark of a row; None where its figure is unknown."""
        column = column or self.figure
        value = self.value(row, column)
        if value is None:
            return None
        return Mark(self.label(row), self.told(row, column), value, at)

    def values(self) -> list[tuple[int, int]]:
        """Give the known figures of the days asked, each with the place of its row.

        Of fifty thousand rows that are made when somebody looks none is made for that.
        """
        rows, column = self.section.rows, self._places[self.figure.name]
        if isinstance(rows, Rows):
            made = rows.column(column)[: len(rows) - len(rows.ends)]
            cells: Iterable[tuple[int, Value]] = enumerate(made)
        else:
            cells = ((at, row.cells[column]) for at, row in self.rows())
        pairs = ((number(cell), at) for at, cell in cells)
        return [(value, at) for value, at in pairs if value is not None]

    def ranked(self, *, positive: bool = False) -> list[tuple[int, int]]:
        """Give the known figures, the largest first."""
        found = [one for one in self.values() if one[0] > 0 or not positive]
        return sorted(found, key=lambda one: -one[0])

    def marked(self, pairs: Iterable[tuple[int, int]]) -> list[Mark]:
        """Make marks of figures."""
        rows = ((value, at, self.section.rows[at]) for value, at in pairs)
        return [
            Mark(self.label(row), self.told(row, self.figure), value, at)
            for value, at, row in rows
        ]

    def marks(self) -> list[Mark]:
        """Make the marks of the days asked, in the order of the rows."""
        return self.marked(self.values())


def merged(sequences: Iterable[Sequence[str]]) -> tuple[str, ...]:
    """Put labels of several series into one order that each of them agrees with.

    Plain numbers and dates that ascend in each series, or descend as a list does that has the
    newest first, ascend in all: time runs to the right. Otherwise a label that a later series
    brings stands behind the one before it there.
    """
    told = [list(dict.fromkeys(one)) for one in sequences]
    every = dict.fromkeys(name for one in told for name in one)
    figures = [name[:1].isdigit() and (name.isdigit() or len(name) == len(next(iter(every))))
               for name in every]  # fmt: skip
    ups = [sorted(one, key=_in_time) for one in told]
    if all(figures) and all(one in (up, up[::-1]) for one, up in zip(told, ups, strict=True)):
        return tuple(sorted(every, key=_in_time))
    order: list[str] = []
    for one in told:
        behind = 0
        for name in one:
            if name not in order:
                order.insert(behind, name)
            behind = order.index(name) + 1
    return tuple(order)


def _in_time(name: str) -> tuple[int, str]:
    """Sort plain numbers by their value, dates as they are written."""
    return (int(name) if name.isascii() and name.isdigit() else 0, name)


def placed(marks: Iterable[Mark]) -> tuple[Mark, ...]:
    """Number the marks in their order."""
    return tuple(replace(mark, at=at) for at, mark in enumerate(marks))
