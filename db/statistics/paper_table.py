"""How is a table divided over the width of a page? Figures whole, names in what is left.

A figure is never cut: its column is as wide as its widest figure. A name takes two lines where it
must, and then ends with "…". Titles of columns take up to three lines.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from reportlab.lib.units import mm

from db.facts.report import Kind
from db.facts.value import dataclass
from db.statistics.face import folded, length
from db.statistics.said import with_days
from db.statistics.shown import clean
from db.statistics.shown import told as cell_told

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from db.facts.report import Row, Section

SIZE = 8.5
"""Of the letters, in points, where there is room."""
GAP = 3 * mm
"""Between two columns."""
INDENT = 4 * mm
"""Of each level of a tree."""
_SMALLEST = 5.5
_NAME, _WIDEST_NAME, _FIGURE, _HEAD = 30 * mm, 90 * mm, 10 * mm, 24 * mm
_HEAD_LINES, _NAME_LINES = 3, 2


@dataclass(frozen=True, slots=True)
class Line:
    """A row as it is printed."""

    cells: tuple[tuple[str, ...], ...]
    """The lines of each cell."""
    indent: float = 0.0
    """Of its first cell, in points."""
    whole: bool = False
    """Whether it is the sum of the section."""
    compared: bool = False
    """Whether it belongs to the days compared with."""

    @property
    def height(self) -> int:
        """Count its lines."""
        return max((len(cell) for cell in self.cells), default=1)


@dataclass(frozen=True, slots=True)
class Grid:
    """A section as it is printed."""

    widths: tuple[float, ...]
    """Of the columns, in points."""
    left: tuple[bool, ...]
    """Which columns stand to the left."""
    size: float
    """Of the letters, in points."""
    head: Line
    """The titles of the columns."""
    lines: tuple[Line, ...]
    """The rows."""


@dataclass(frozen=True, slots=True)
class _Texts:
    """A section as texts, measured at the usual size."""

    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    left: tuple[bool, ...]
    of: Sequence[Row]

    @property
    def sizes(self) -> list[tuple[float, float]]:
        """Give what each column needs at least, and what it would like."""
        columns = zip(self.heads, self.left, *self.rows, strict=True)
        deepest = max((row.level for row in self.of), default=0) * INDENT
        found = [
            _name_size(head, cells) if to_left else _figure_size(head, cells)
            for head, to_left, *cells in columns
        ]
        return [
            (least + deepest, wish + deepest) if at == 0 else (least, wish)
            for at, (least, wish) in enumerate(found)
        ]


def needed(section: Section) -> float:
    """Give the least width, in points, at which a section reads at the usual size."""
    return sum(least for least, _ in _texts(section).sizes)


def grids(section: Section, room: float) -> tuple[Grid, ...]:
    """Divide a section; with its columns in several tables where letters would be too small."""
    texts = _texts(section)
    least = [one for one, _ in texts.sizes]
    if _scale(least, room) * SIZE >= _SMALLEST:
        return (grid(section, room),)
    names = texts.left.index(False) if False in texts.left else 1
    parts: list[list[int]] = [[]]
    for at in range(names, len(least)):
        if parts[-1] and sum(least[:names]) + sum(least[one] for one in (*parts[-1], at)) > room:
            parts.append([])
        parts[-1].append(at)
    return tuple(grid(_only(section, (*range(names), *part)), room) for part in parts)


def _only(section: Section, places: Sequence[int]) -> Section:
    """Keep some of the columns; what is told by a last column is told in the first part."""
    told = with_days(section)
    rows = tuple(replace(row, cells=tuple(row.cells[at] for at in places)) for row in told.rows)
    return replace(
        section,
        columns=tuple(told.columns[at] for at in places),
        rows=tuple(replace(row, compared=False) for row in rows),
    )


def grid(section: Section, room: float) -> Grid:
    """Divide a section over so many points."""
    texts = _texts(section)
    sizes = texts.sizes
    least, wish = sum(one for one, _ in sizes), sum(one for _, one in sizes)
    size = SIZE
    if least > room:
        scale = _scale([one for one, _ in sizes], room)
        widths = [(one - GAP) * scale + GAP for one, _ in sizes]
        size = max(_SMALLEST, SIZE * scale)
    else:
        part = 1.0 if wish <= room else (room - least) / (wish - least)
        widths = [low + (high - low) * part for low, high in sizes]
    return Grid(
        tuple(widths),
        texts.left,
        size,
        _line(texts.heads, widths, size, [_HEAD_LINES] * len(widths)),
        tuple(
            _row(of, cells, widths, size, texts.left)
            for of, cells in zip(texts.of, texts.rows, strict=True)
        ),
    )


def _scale(least: Sequence[float], room: float) -> float:
    """Say how much smaller letters must be to fit; the gaps between columns stay as wide."""
    gaps = GAP * len(least)
    return min(1.0, (room - gaps) / max(1.0, sum(least) - gaps))


def _texts(section: Section) -> _Texts:
    told = with_days(section)
    return _Texts(
        tuple(clean(column.title) for column in told.columns),
        tuple(
            tuple(cell_told(told.columns, row, at) for at in range(len(told.columns)))
            for row in told.rows
        ),
        tuple(column.kind is Kind.TEXT for column in told.columns),
        told.rows,
    )


def _row(
    of: Row, cells: Sequence[str], widths: Sequence[float], size: float, left: Sequence[bool]
) -> Line:
    indent = of.level * INDENT
    room = [width - (indent if at == 0 else 0) for at, width in enumerate(widths)]
    made = _line(cells, room, size, [_NAME_LINES if one else 1 for one in left])
    return Line(made.cells, indent, of.whole, of.compared)


def _line(cells: Sequence[str], widths: Sequence[float], size: float, most: Sequence[int]) -> Line:
    return Line(
        tuple(
            tuple(folded(cell, width - GAP, size, lines))
            for cell, width, lines in zip(cells, widths, most, strict=True)
        )
    )


def _name_size(head: str, cells: Iterable[str]) -> tuple[float, float]:
    widest = max(map(_measured, (_longest_word(head), *cells)))
    low = min(widest, _NAME)
    high = min(max(widest, min(_measured(head), _HEAD)), _WIDEST_NAME)
    return low + GAP, max(low, high) + GAP


def _figure_size(head: str, cells: Iterable[str]) -> tuple[float, float]:
    low = max(_FIGURE, *map(_measured, (*cells, _longest_word(head)[:16])))
    return low + GAP, max(low, min(_measured(head), _HEAD)) + GAP


def _measured(text: str) -> float:
    return length(text, SIZE)


def _longest_word(text: str) -> str:
    return max(text.split(), key=len, default="")
