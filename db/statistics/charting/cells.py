"""How is a heat map laid out? Cells of one hue, labels on two sides, the scale below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.statistics.charting.strokes import LINE, Box, Path, Spot
from db.statistics.charting.values import STEPS

if TYPE_CHECKING:
    from db.statistics.charting.strokes import Sheet

_FOOT = 3.6
_GAP = 2
_WIDEST = 3.4
_NAME = 0.3
_CELL = (0.4, 2.3)


def heat(sheet: Sheet) -> None:
    """Lay out the cells, and the scale with its ends."""
    size, plot = sheet.pens.size, sheet.plot
    titles = [sheet.cut(each.title, sheet.width * _NAME, bold=True) for each in plot.series]
    name = max(sheet.wide(title, bold=True) for title in titles) + size * 0.8
    wide = min((sheet.width - name) / len(plot.labels), _WIDEST * size)
    room = (sheet.height - sheet.top - _FOOT * size) / len(plot.series)
    high = max(_CELL[0] * size, min(_CELL[1] * size, room))
    every = max(1, -int(-size * LINE // high))
    first = 0
    for down, series in enumerate(plot.series):
        top = sheet.top + down * high
        now = any(mark.running for mark in series.marks)
        title = titles[down] if now or down % every == 0 else ""
        sheet.text(title, (0, top + high / 2), bold=now, ink="text" if now else "text_2")
        for at, mark in enumerate(series.marks, first):
            x = name + mark.at * wide
            ink = f"heat:{mark.part}"
            box = Box(x + _GAP / 2, top + _GAP / 2, wide - _GAP, high - _GAP, ink)
            sheet.boxes.append(box)
            if mark.running:
                _mark(sheet, box)
            sheet.spots.append(Spot(at, x, top, wide, high))
        first += len(series.marks)
    bottom = sheet.top + high * len(plot.series)
    _names(sheet, name, wide, bottom)
    _scale(sheet, name, bottom + size * LINE * 1.5)


def _mark(sheet: Sheet, box: Box) -> None:
    """Put an edge of ink around the cell that runs now, and one of ground inside it."""
    for inset, ink, width in ((-1.0, "text", 2.0), (0.75, "surface", 1.5)):
        left, top = box.x + inset, box.y + inset
        right, bottom = box.x + box.width - inset, box.y + box.height - inset
        around = ((left, top), (right, top), (right, bottom), (left, bottom), (left, top))
        sheet.paths.append(Path(around, ink, width))


def _names(sheet: Sheet, left: float, wide: float, bottom: float) -> None:
    size = sheet.pens.size
    labels = [sheet.cut(name, sheet.width * _NAME) for name in sheet.plot.labels]
    widest = max(map(sheet.wide, labels)) + size * 0.3
    every = max(1, -int(-widest // wide))
    for at in range(0, len(labels), every):
        x = left + (at + 0.5) * wide
        made = sheet.words(labels[at], (x, bottom + size * 0.75), 0.5, ink="text_2")
        start = max(0.0, min(made.x, sheet.width - made.width))
        sheet.text(labels[at], (start, made.y), ink="text_2")


def _scale(sheet: Sheet, left: float, top: float) -> None:
    """Draw the steps from empty to the largest, with both ends in figures."""
    size, (low, high) = sheet.pens.size, sheet.plot.ticks
    y = top + size * 0.75
    low_end = sheet.text(low.label, (left, y), ink="text_2")
    start = low_end.x + low_end.width + size * 0.5
    end = sheet.width - sheet.wide(high.label) - size
    wide = max(1.0, min(size * 2.2, (end - start) / (STEPS + 1)))
    for step in range(STEPS + 1):
        box = Box(start + step * wide, y - size * 0.4, wide - 1, size * 0.8, f"heat:{step}")
        sheet.boxes.append(box)
    sheet.text(high.label, (start + (STEPS + 1) * wide + size * 0.4, y), ink="text_2")
