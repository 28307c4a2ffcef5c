"""How does a report read where letters stand in columns? On a terminal, and on 80 mm of paper.

A line is a row of cells of one width and a Chinese sign takes two of them (domain/paper.md,
section 1), so nothing here counts characters. On the strip titles of columns take several lines;
where a table is too wide even so, or has one row only, each row is its name and below it every
figure with its title.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.facts.report import Kind, Shape
from db.statistics.said import asked, meanings, with_days
from db.statistics.shown import UNKNOWN, clean, cut, width, wrapped
from db.statistics.shown import told as cell_told
from db.words import language, say

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from db.facts.report import Report, Section

STRIP = 48
"""Columns of 80 mm paper."""
_GAP = "  "
_INDENT = 2
_LEAST_NAME, _MOST_NAME = 12, 60
_MOST_CELLS = 60
"""Cells of a heat map that a strip lists; a whole week by the hour would be a foot of paper."""
_SIGNS, _NAME_LINES = 4, 2


def text(report: Report, shop: str = "") -> str:
    """Write a report for a terminal, with what was asked above and the meanings below."""
    lines = [clean(report.title)]
    lines += [f"{name}: {clean(said)}" for name, said in asked(report, shop)]
    for section in report.sections:
        lines += ["", clean(section.title), *table(section), *map(clean, section.notes)]
    return "\n".join((*lines, "", *map(clean, meanings(report)))) + "\n"


def table(section: Section) -> list[str]:
    """Write a section's rows under their titles."""
    heads, all_rows, left = _texts(section)
    rows = [[cut(cell, _MOST_NAME) for cell in row] for row in all_rows]
    widths = [max(map(width, column)) for column in zip(heads, *rows, strict=True)]
    rule = _GAP.join("\N{BOX DRAWINGS LIGHT HORIZONTAL}" * one for one in widths)
    return [_line(heads, widths, left), rule, *(_line(row, widths, left) for row in rows)]


def slip(report: Report, shop: str = "") -> str:
    """Write a report on a strip of 80 mm; the meanings stay on the page."""
    return "\n".join(strip(report, shop, STRIP)) + "\n"


def strip(report: Report, shop: str, columns: int) -> Iterator[str]:
    """Give the lines of a strip, none wider than the columns of its paper."""
    chinese = language() != "en"
    yield from (_centred(line, columns) for line in _wrapped(report.title, columns))
    for name, said in asked(report, shop):
        yield from _pair(name, clean(said), columns)
    for section in report.sections:
        yield "-" * columns
        yield from _wrapped(section.title, columns)
        yield from _section(section, columns)
        for note in section.notes:
            yield from _wrapped(note, columns)
    yield "-" * columns
    yield from wrapped(clean(report.population), columns, chinese=chinese)


def _section(section: Section, columns: int) -> Iterator[str]:
    """Write a table that fits, or else row by row."""
    chinese = language() != "en"
    heads, rows, left = _texts(section, for_printer=True)
    if not rows:
        yield from _wrapped(say("Statistics", "Nothing in these days."), columns)
        return
    if section.chart is not None and section.chart.shape is Shape.HEAT and len(rows) > _MOST_CELLS:
        told = say("Reports", "{count} rows: printed on the page only.", count=len(rows))
        yield from _wrapped(told, columns)
        return
    if len(rows) == 1:
        yield from _stacked(heads, rows[0], left, columns)
        return
    words = [max(_words(head), key=len, default="") for head in heads]
    widths = [
        max(width(cell, chinese=chinese) for cell in column)
        for column in zip(words, *rows, strict=True)
    ]
    over = sum(widths) + len(_GAP) * (len(widths) - 1) - columns
    name = left.index(True) if True in left else -1
    if over > 0 and name >= 0 and widths[name] - over >= _LEAST_NAME:
        widths[name] -= over
        over = 0
    if over <= 0:
        for row in (*_titles(heads, widths), *rows):
            cells = [
                cut(cell, room, chinese=chinese) for cell, room in zip(row, widths, strict=True)
            ]
            yield _line(cells, widths, left, chinese=chinese)
        return
    for row in rows:
        yield from _stacked(heads, row, left, columns)


def _stacked(
    heads: Sequence[str], row: Sequence[str], left: Sequence[bool], columns: int
) -> Iterator[str]:
    """Write what a row is on lines of its own, and each figure below it with its title."""
    names = [cell for cell, is_name in zip(row, left, strict=True) if is_name and cell.strip(" -")]
    if names:
        said = cut(" ".join(names), _NAME_LINES * columns - 1, chinese=language() != "en")
        yield from _wrapped(said, columns)
    for head, cell, is_name in zip(heads, row, left, strict=True):
        if not is_name:
            for line in _pair(head, cell, columns - _INDENT):
                yield f"{' ' * _INDENT}{line}"


def _words(head: str) -> list[str]:
    """Give what of a title must stand on one line: a word, or a few Chinese signs."""
    chinese = language() != "en"
    return (
        [head[at : at + _SIGNS] for at in range(0, len(head), _SIGNS)] if chinese else head.split()
    )


def _titles(heads: Sequence[str], widths: Sequence[int]) -> Iterator[list[str]]:
    """Break the titles of columns over as many lines as the longest one takes."""
    chinese = language() != "en"
    broken = [
        list(wrapped(head, room, chinese=chinese))
        for head, room in zip(heads, widths, strict=True)
    ]
    deepest = max(map(len, broken))
    for at in range(deepest):
        yield [lines[at] if at < len(lines) else "" for lines in broken]


def _texts(
    section: Section, *, for_printer: bool = False
) -> tuple[list[str], list[list[str]], list[bool]]:
    """Give titles, cells and which columns stand to the left; a tree is indented."""
    told = with_days(section)
    left = [column.kind is Kind.TEXT for column in told.columns]
    first = left.index(True) if True in left else -1
    rows = []
    for row in told.rows:
        cells = [cell_told(told.columns, row, at, "-") for at in range(len(row.cells))]
        if for_printer:
            cells = ["-" if one == UNKNOWN else one for one in cells]
        if first >= 0 and row.level:
            cells[first] = " " * _INDENT * row.level + cells[first]
        rows.append(cells)
    return [clean(column.title) for column in told.columns], rows, left


def _line(
    cells: Iterable[str], widths: Sequence[int], left: Sequence[bool], *, chinese: bool = False
) -> str:
    padded = []
    for cell, room, to_left in zip(cells, widths, left, strict=True):
        blanks = " " * (room - width(cell, chinese=chinese))
        padded.append(f"{cell}{blanks}" if to_left else f"{blanks}{cell}")
    return _GAP.join(padded).rstrip()


def _pair(name: str, said: str, columns: int) -> Iterator[str]:
    """Write a name and what belongs to it on one line where both fit, else one below the other."""
    chinese = language() != "en"
    free = columns - width(name, chinese=chinese) - width(said, chinese=chinese)
    if free > 0:
        yield f"{name}{' ' * free}{said}"
        return
    yield from _wrapped(name, columns)
    for line in wrapped(said, columns - _INDENT, chinese=chinese):
        yield f"{' ' * _INDENT}{line}"


def _wrapped(said: str, columns: int) -> Iterator[str]:
    return wrapped(clean(said), columns, chinese=language() != "en")


def _centred(line: str, columns: int) -> str:
    return " " * ((columns - width(line, chinese=language() != "en")) // 2) + line
