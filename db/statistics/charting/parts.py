"""How is a whole parted? One stacked bar, and a line for each part with its figures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.statistics.charting.across import more, pitch_of, shown
from db.statistics.charting.strokes import LINE, Box, Spot
from db.statistics.charting.values import NO_ROW

if TYPE_CHECKING:
    from db.statistics.charting.strokes import Sheet
    from db.statistics.charting.values import Mark

BAR = 2.4
"""Height of the bar in sizes of the type."""
_NAME = 0.34
"""A name has at least this part of the width, if it wants it."""
_RATE = 10_000


def share(sheet: Sheet) -> None:
    """Lay out the bar and its lines."""
    size, marks = sheet.pens.size, sheet.plot.marks
    high, x = size * BAR, 0.0
    for at, mark in enumerate(marks):
        wide = sheet.width * mark.part / _RATE
        sheet.boxes.append(Box(x, sheet.top, wide, high, _ink(mark, at), "text"))
        whole = str((mark.part + 50) // 100)
        if sheet.wide(whole, bold=True) + size <= wide:
            ink = f"on:{at}" if mark.row != NO_ROW else "on:compare"
            sheet.text(whole, (x + size / 2, sheet.top + high / 2), ink=ink, bold=True)
        x += wide
    top = sheet.top + high + size * 0.5
    name, ends = _shared(sheet)
    y = top + size * LINE / 2
    sheet.text(sheet.cut(sheet.plot.heads[0], name), (0, y), ink="text_2")
    for text, end in zip(sheet.plot.heads[1:], ends, strict=False):
        sheet.text(text, (end, y), 1, ink="text_2")
    top += size * LINE + size * 0.2
    lines = shown(sheet, top)
    pitch = pitch_of(sheet, top, len(lines))
    for at, mark in enumerate(lines):
        _line(sheet, (at, mark), top + pitch * at, pitch, (name, *ends))
    more(sheet, lines, top + pitch * len(lines))


def _line(
    sheet: Sheet, one: tuple[int, Mark], top: float, pitch: float, ends: tuple[float, ...]
) -> None:
    size, (at, mark) = sheet.pens.size, one
    y = top + pitch / 2
    sheet.level(top, 0, sheet.width)
    side = size * 0.9
    sheet.boxes.append(Box(0, y - side / 2, side, side, _ink(mark, at), "text"))
    start = side + size * 0.6
    sheet.text(sheet.cut(mark.label, ends[0] - start), (start, y))
    for text, end in zip(mark.beside, ends[1:], strict=False):
        sheet.text(text, (end, y), 1)
    sheet.spots.append(Spot(at, 0, top, sheet.width, pitch))


def _ink(mark: Mark, at: int) -> str:
    return f"series:{at}" if mark.row != NO_ROW else "compare"


def _column(sheet: Sheet, at: int) -> list[str]:
    return [sheet.plot.heads[at + 1], *(mark.beside[at] for mark in sheet.plot.marks)]


def _shared(sheet: Sheet) -> tuple[float, list[float]]:
    """Share the width: give the end of the names, and the right ends of the columns of figures.

    A name says more than the last column, which is left out where both have no room.
    """
    size, count = sheet.pens.size, len(sheet.plot.heads) - 1
    longest = max((sheet.wide(mark.label) for mark in sheet.plot.marks), default=0)
    wanted = min(longest + 2 * size, sheet.width * _NAME)
    while True:
        ends = _columns(sheet, count)
        name = ends[0] - max(sheet.wide(text) for text in _column(sheet, 0)) - size
        if name >= wanted or count == 1:
            return name, ends
        count -= 1


def _columns(sheet: Sheet, count: int) -> list[float]:
    """Give the right ends of so many columns of figures, the last at the edge."""
    end, ends = sheet.width, []
    for at in reversed(range(count)):
        ends.append(end)
        end -= max(sheet.wide(text) for text in _column(sheet, at)) + sheet.pens.size
    return ends[::-1]
