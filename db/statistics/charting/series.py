"""Which lines does a chart have, in which order, and what is written beside them?"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from db.statistics.charting.reading import merged
from db.statistics.charting.values import COMPARED, Mark, Series
from db.words import say

if TYPE_CHECKING:
    from db.facts.report import Row
    from db.statistics.charting.reading import Reading

MOST = 5
"""Lines that an eye can follow."""
Points = list[tuple[str, Mark | None]]
"""Each cell of the marks with its figure, None where that is unknown."""


def lines(read: Reading) -> tuple[tuple[str, ...], tuple[Series, ...]]:
    """Give the labels in their order and at most five series, the compared one last."""
    now = _parted(read, compared=False)
    then = dict(list(_parted(read, compared=True).items())[:1])
    said = {read.cell(row, read.chart.x): read.label(row) for _, row in read.rows(compared=None)}
    largest = sorted(now, key=lambda name: -sum(mark.value for _, mark in now[name] if mark))
    kept = set(largest[: MOST - len(then)])
    now = {name: points for name, points in now.items() if name in kept}
    if now and then:
        then = {name: _aligned(points, now) for name, points in then.items()}
    order = merged([[x for x, _ in points] for points in (*now.values(), *then.values())])
    places = {x: place for place, x in enumerate(order)}
    series = [
        _noted(read, Series(name, slot, _placed(points, places)), single=len(now) == 1)
        for slot, (name, points) in enumerate(now.items())
    ]
    series += [
        Series(name, COMPARED, _placed(points, places), note=name) for name, points in then.items()
    ]
    return tuple(said[x] for x in order), tuple(series)


def _parted(read: Reading, *, compared: bool) -> dict[str, Points]:
    """Part the rows by the chart's column, or the figures of one kind by their name."""
    chart, found = read.chart, dict[str, Points]()
    figures = [one for one in read.figures if one.kind is read.figure.kind]
    for at, row in read.rows(compared=compared):
        for column in [read.figure] if chart.by else figures:
            mark = read.mark(at, row, column)
            name = _named(read, row) if chart.by else column.title
            if compared and not chart.by:
                name = say("Charts", "Before")
            x = read.cell(row, chart.x)
            running = not compared and bool(chart.now) and x == chart.now[0]
            found.setdefault(name, []).append((x, mark and replace(mark, running=running)))
    return found


def _named(read: Reading, row: Row) -> str:
    """Name a line by its value; a bare number says what it counts: "Till 01"."""
    label = read.label(row, read.chart.by)
    title = read.column(read.chart.by).title
    return f"{title} {label}" if label.isdigit() else label


def _aligned(points: Points, now: dict[str, Points]) -> Points:
    """Lay the days compared with over the days asked: the first on the first."""
    order = merged([[x for x, _ in one] for one in now.values()])
    if any(x in order for x, _ in points):
        return points
    return [(x, mark) for x, (_, mark) in zip(order, points, strict=False)]


def _placed(points: Points, places: dict[str, int]) -> tuple[Mark, ...]:
    marks = (replace(mark, at=places[x]) for x, mark in points if mark)
    return tuple(sorted(marks, key=lambda mark: mark.at))


def _noted(read: Reading, series: Series, *, single: bool) -> Series:
    """Say at the highest mark of a single line how high it is; several only say their names."""
    note = series.title
    whole = [mark for mark in series.marks if not mark.running]
    if single and whole:
        best = max(whole, key=lambda mark: mark.value)
        note = say("Charts", "{name}, highest {value}", name=series.title, value=best.told)
    so_far = ""
    if any(mark.running for mark in series.marks):
        so_far = read.chart.so_far or say("Charts", "so far")
    return replace(series, note=note, so_far=so_far)
