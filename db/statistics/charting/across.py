"""How are bars, Pareto charts and bars to both sides laid out? A line for each, from zero."""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.facts.report import Shape
from db.statistics.charting.strokes import LINE, Box, Dot, Path, Spot
from db.statistics.charting.values import NO_ROW
from db.words import say

if TYPE_CHECKING:
    from db.statistics.charting.strokes import Sheet
    from db.statistics.charting.values import Mark

PITCH, LEAST = 2.1, 1.45
"""Height of a line in sizes of the type: what it likes, what it needs."""
_BAR = 0.5
_NAME = 0.42
_RATE = 10_000


def bars(sheet: Sheet) -> None:
    """Lay out bars, the largest first; a Pareto chart adds its cumulative share."""
    size = sheet.pens.size
    pareto = sheet.plot.shape is Shape.PARETO
    top = sheet.top + (size * LINE * 1.2 if pareto else 0)
    marks = shown(sheet, top)
    gap = size * 0.8
    name = min(_NAME * sheet.width, max(sheet.wide(mark.label) for mark in marks)) + gap
    told = max(sheet.wide(mark.told) for mark in marks) + gap
    if pareto:
        told = max(told, sheet.wide(sheet.plot.heads[1]) + gap)
    share = 0.0
    if pareto:
        texts = [mark.beside[0] for mark in marks]
        share = max(sheet.wide(text) for text in (*texts, sheet.plot.heads[2])) + gap
    left, right = name, max(name + 1, sheet.width - told - share)
    if pareto:
        _heads(sheet, (right + told, sheet.width))
    ends = (min(0, *(mark.value for mark in marks), 0), _longest(marks))
    scale = (right - left) / ((ends[1] - ends[0]) or 1)
    zero = left - ends[0] * scale
    pitch = pitch_of(sheet, top, len(marks))
    for at, mark in enumerate(marks):
        y = top + pitch * (at + 0.5)
        x, wide = min(zero, zero + mark.value * scale), abs(mark.value) * scale
        if mark.row != NO_ROW and mark.value:
            sheet.boxes.append(Box(x, y - size * _BAR, wide, size, "series:0"))
        _row(sheet, (at, mark), (name - gap, y), right + told)
        if pareto:
            sheet.text(mark.beside[0], (sheet.width, y), 1, ink="text_2")
        sheet.spots.append(Spot(at, 0, y - pitch / 2, sheet.width, pitch))
    sheet.upright(zero, top, top + pitch * len(marks), "rule")
    if pareto:
        _cumulative(sheet, marks, (left, right), (top, pitch))
    more(sheet, marks, top + pitch * len(marks))


def _longest(marks: tuple[Mark, ...]) -> int:
    """Give the figure that fills the room; the others together have a figure and no bar."""
    return max(0, *(mark.value for mark in marks if mark.row != NO_ROW), 0)


def _row(sheet: Sheet, one: tuple[int, Mark], at: tuple[float, float], end: float) -> None:
    name = sheet.cut(one[1].label, at[0])
    sheet.text(name, (0, at[1]), ink="text" if one[1].row != NO_ROW else "text_2")
    sheet.text(one[1].told, (end, at[1]), 1)


def _heads(sheet: Sheet, ends: tuple[float, float]) -> None:
    y = sheet.top + sheet.pens.size * LINE / 2
    for text, x in zip(sheet.plot.heads[1:], ends, strict=True):
        sheet.text(text, (x, y), 1, ink="text_2")


def _cumulative(
    sheet: Sheet, marks: tuple[Mark, ...], span: tuple[float, float], down: tuple[float, float]
) -> None:
    """Draw the cumulative share over the bars: the right end is the whole."""
    size, (top, pitch) = sheet.pens.size, down
    points = [
        (span[0] + (span[1] - span[0]) * mark.part / _RATE, top + pitch * (at + 0.5))
        for at, mark in enumerate(marks)
    ]
    sheet.upright(span[1], top, top + pitch * len(points))
    sheet.paths.append(Path(tuple(points), "series:1", size / 7))
    sheet.dots += [Dot(x, y, size * 0.22, "series:1") for x, y in points]


def shown(sheet: Sheet, top: float) -> tuple[Mark, ...]:
    """Give the marks whose lines have room; the last line then says how many have none."""
    marks = sheet.plot.marks
    fit = max(2, int((sheet.height - top) / (LEAST * sheet.pens.size) + 0.01))
    return marks if len(marks) + bool(sheet.plot.left_out) <= fit else marks[: fit - 1]


def more(sheet: Sheet, marks: tuple[Mark, ...], y: float) -> None:
    """Say how many rows have no mark here, or one without room."""
    count = sheet.plot.left_out + sum(mark.count for mark in sheet.plot.marks[len(marks) :])
    if count:
        words = sheet.cut(say("Charts", "{count} more in the table", count=count), sheet.width)
        sheet.text(words, (0, y + LEAST * sheet.pens.size / 2), ink="text_2")


def pitch_of(sheet: Sheet, top: float, count: int) -> float:
    """Share the height among the lines, between what they need and what they like."""
    size, room = sheet.pens.size, sheet.height - top
    if count < len(sheet.plot.marks) or sheet.plot.left_out:
        room -= LEAST * size
    return max(LEAST * size, min(PITCH * size, room / count))


def sides(sheet: Sheet) -> None:
    """Lay out bars to both sides of zero, each figure at the end of its bar."""
    size, marks = sheet.pens.size, shown(sheet, sheet.top)
    gap = size * 0.5
    name = min(_NAME * sheet.width, max(sheet.wide(mark.label) for mark in marks)) + 2 * gap
    most = {
        sign: max((mark.value * sign for mark in marks if mark.value * sign > 0), default=0)
        for sign in (-1, 1)
    }
    told = {
        sign: max(
            (sheet.wide(mark.told) + gap for mark in marks if (mark.value < 0) == (sign < 0)),
            default=0.0,
        )
        for sign in (-1, 1)
    }
    left, right = name + told[-1], sheet.width - told[1]
    scale = max(1.0, right - left) / ((most[1] + most[-1]) or 1)
    zero = left + most[-1] * scale
    pitch = pitch_of(sheet, sheet.top, len(marks))
    for at, mark in enumerate(marks):
        y = sheet.top + pitch * (at + 0.5)
        wide, up = abs(mark.value) * scale, mark.value >= 0
        ink = "better" if up else "worse"
        if wide:
            left_end = zero if up else zero - wide
            sheet.boxes.append(Box(left_end, y - size * _BAR, wide, size, ink))
        end = zero + wide + gap if up else zero - wide - gap
        sheet.text(sheet.cut(mark.label, name - 2 * gap), (0, y))
        sheet.text(mark.told, (end, y), 0 if up else 1)
        sheet.spots.append(Spot(at, 0, y - pitch / 2, sheet.width, pitch))
    sheet.upright(zero, sheet.top, sheet.top + pitch * len(marks), "rule")
    more(sheet, marks, sheet.top + pitch * len(marks))
