"""What does the chart of a section show? One maker for each shape (domain/statistics.md, 7).

Bars show the ten largest and the others together where their figures may be added up; a line at
most five series, the compared one dashed; a share leaves out what is not above zero.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from db.facts.money import round_half_up
from db.facts.report import Shape
from db.statistics.charting.figures import (
    ADDITIVE,
    heat_ends,
    heat_step,
    summed,
    ticks,
    unit,
)
from db.statistics.charting.reading import Reading, merged, placed
from db.statistics.charting.sentence import sentence
from db.statistics.charting.series import lines
from db.statistics.charting.values import COMPARED, SCALE, STEPS, Mark, Plot, Series
from db.words import say, share

if TYPE_CHECKING:
    from collections.abc import Callable

    from db.facts.report import Section

    Ranked = tuple[int, int]

TOP = 10
"""Bars before the others are put together."""
PARTS = 7
"""Parts of a share at most, the others among them: as many as there are colours."""
FEW = 20
"""Bars of a Pareto chart and of a diverging one."""
POINTS = 400
"""Points of a scatter; more only hide each other."""
_RATE = 10_000
_HEADROOM = 108
"""Per cent of the highest mark that the axis of a line reaches at least."""
_UP, _DOWN = "\N{BLACK UP-POINTING TRIANGLE}", "\N{BLACK DOWN-POINTING TRIANGLE}"
_MINUS = "\N{MINUS SIGN}"


def plot(section: Section, currency: str) -> Plot | None:
    """Make the chart of a section; None where it has none.

    Args:
        section: What is drawn.
        currency: ISO 4217, of every amount.

    Raises:
        KeyError: if the chart names a column that the section does not have.

    """
    if section.chart is None:
        return None
    made = _MAKERS[section.chart.shape](Reading(section, section.chart, currency))
    return replace(made, sentence=sentence(made))


def _plot(read: Reading, series: tuple[Series, ...], labels: tuple[str, ...] = ()) -> Plot:
    values = [mark.value for each in series for mark in each.marks]
    return Plot(
        read.chart.shape,
        read.section.title,
        unit(read.figure, read.currency, read.section.title),
        labels,
        series,
        ticks(read.figure.kind, values, read.currency),
    )


def _line(read: Reading) -> Plot:
    labels, series = lines(read)
    made = _plot(read, series, labels)
    values = [mark.value for each in series for mark in each.marks]
    # A name stands above the highest mark: it wants some room below the uppermost hairline.
    asked = (mark.value for each in series if each.slot != COMPARED for mark in each.marks)
    above = [*values, max(asked, default=0) * _HEADROOM // 100]
    return replace(made, ticks=ticks(read.figure.kind, above, read.currency))


def _histogram(read: Reading) -> Plot:
    marks = placed(read.marks())
    return _plot(read, (Series("", 0, marks),), tuple(mark.label for mark in marks))


def _bars(read: Reading) -> Plot:
    ranked = read.ranked()
    return _listed(read, placed(_with_others(read, ranked, TOP)), len(ranked))


def _listed(read: Reading, shown: tuple[Mark, ...], count: int) -> Plot:
    """Make a plot of one series that says how many of so many rows it leaves out."""
    made = _plot(read, (Series("", 0, shown),), tuple(mark.label for mark in shown))
    return replace(made, left_out=count - sum(mark.count for mark in shown))


def _with_others(read: Reading, ranked: list[Ranked], most: int) -> list[Mark]:
    """Keep the first and put the rest together, where a sum of them means anything."""
    rest = ranked[most:]
    if len(rest) == 1:
        return read.marked(ranked)
    first = read.marked(ranked[:most])
    if not rest or read.figure.kind not in ADDITIVE:
        return first
    value = sum(one[0] for one in rest)
    told = summed(read.figure.kind, value, read.currency)
    name = say("Charts", "{count} others", count=len(rest))
    return [*first, Mark(name, told, value, count=len(rest))]


def _share(read: Reading) -> Plot:
    """Part the whole; figures beyond the first stand beside each part."""
    rows = dict(read.rows())
    ranked = read.ranked(positive=True)
    most = PARTS if len(ranked) <= PARTS else PARTS - 1
    whole = sum(one[0] for one in ranked)
    beside = read.figures[1:]
    shown = [
        replace(
            mark,
            part=round_half_up(mark.value * _RATE, whole),
            beside=(
                share(mark.value, whole),
                *(
                    arrowed(read.told(rows[mark.row], column), column.name)
                    if mark.row in rows
                    else ""
                    for column in beside
                ),
            ),
        )
        for mark in _with_others(read, ranked, most)
    ]
    made = _plot(read, (Series("", 0, placed(shown)),), tuple(mark.label for mark in shown))
    heads = (read.x.title, say("Charts", "Share"), *(column.title for column in beside))
    what = say("Charts", "Share of {figure}, %", figure=read.figure.title)
    return replace(made, ticks=(), heads=heads, unit=what)


def arrowed(told: str, name: str) -> str:
    """Give a change its sign and its arrow; other figures stay as they are."""
    if "change" not in name or told == "\N{EM DASH}":
        return told
    if not any(sign in told for sign in "123456789"):
        return told
    return f"{_DOWN} {told}" if told.startswith(_MINUS) else f"{_UP} +{told}"


def _pareto(read: Reading) -> Plot:
    ranked = read.ranked(positive=True)
    whole, sum_of, shown = sum(one[0] for one in ranked), 0, []
    for mark in _with_others(read, ranked, FEW):
        sum_of += mark.value
        part = round_half_up(sum_of * _RATE, whole)
        shown.append(replace(mark, part=part, beside=(share(sum_of, whole),)))
    made = _plot(read, (Series("", 0, placed(shown)),), tuple(mark.label for mark in shown))
    largest = [one[0] for one in ranked[:1]]
    heads = (read.x.title, read.figure.title, say("Charts", "Cumulative"))
    return replace(made, heads=heads, ticks=ticks(read.figure.kind, largest, read.currency))


def _diverging(read: Reading) -> Plot:
    """Keep the order of the rows; of too many, those that are furthest from zero."""
    far = sorted(read.values(), key=lambda one: -abs(one[0]))
    kept = sorted(far[:FEW], key=lambda one: one[1])
    shown = placed(
        replace(mark, told=arrowed(mark.told, "change"), label=_whose(read, mark))
        for mark in read.marked(kept)
    )
    return _listed(read, shown, len(far))


def _whose(read: Reading, mark: Mark) -> str:
    """Name a bar by both marks where the chart has another one."""
    if not read.chart.by:
        return mark.label
    other = read.label(read.section.rows[mark.row], read.chart.by)
    return say("Charts", "{series}, {label}", series=mark.label, label=other)


def _heat(read: Reading) -> Plot:
    """Make a line of cells for each other mark; zero, less and unknown stay empty."""
    chart, rows = read.chart, read.rows()
    by: dict[str, list[tuple[str, Mark]]] = {}
    said = {read.cell(row, chart.x): read.label(row) for _, row in rows}
    names = {read.cell(row, chart.by): read.label(row, chart.by) for _, row in rows}
    for at, row in rows:
        mark = read.mark(at, row)
        if mark is not None:
            x, line = read.cell(row, chart.x), read.cell(row, chart.by)
            running = bool(chart.now) and (x, line) == chart.now
            by.setdefault(line, []).append((x, replace(mark, running=running)))
    cells: dict[str, list[str]] = {}
    for _, row in rows:
        cells.setdefault(read.cell(row, chart.by), []).append(read.cell(row, chart.x))
    order = merged(cells.values())
    places = {x: place for place, x in enumerate(order)}
    values = [mark.value for line in by.values() for _, mark in line]
    width = heat_step(values)
    series = tuple(
        Series(
            names[name],
            0,
            tuple(
                replace(mark, at=places[x], part=_step(mark.value, width))
                for x, mark in sorted(by[name], key=lambda pair: places[pair[0]])
            ),
        )
        for name in merged([list(by)])
    )
    made = _plot(read, series, tuple(said[x] for x in order))
    ends = heat_ends(read.figure.kind, width, read.currency, max(values, default=0))
    return replace(made, ticks=ends)


def _step(value: int, width: int) -> int:
    """Choose the step of a cell: 0 is empty, a figure on a border belongs below it."""
    return min(STEPS, -(-max(0, value) // width))


def _scatter(read: Reading) -> Plot:
    """Make a point of each row; of very many, those whose third figure is largest."""
    across, up = read.figures[:2]
    size = read.figures[2] if len(read.figures) > len((across, up)) else None
    found = []
    for at, row in read.rows():
        x, y = read.value(row, across), read.value(row, up)
        part = max(0, read.value(row, size) or 0) if size else SCALE
        if x is not None and y is not None:
            found.append((part, x, y, at, row))
    kept = sorted(sorted(found, key=lambda one: -one[0])[:POINTS], key=lambda one: one[3])
    marks = []
    for part, x, y, at, row in kept:
        beside = (read.told(row, across), *([read.told(row, size)] if size else ()))
        marks.append(Mark(read.label(row), read.told(row, up), y, at, x, part, beside))
    made = _plot(read, (Series("", 0, tuple(marks)),))
    heads = [unit(column, read.currency) for column in read.figures]
    text = "{unit}, the largest {count} of {all}"
    some = say("Charts", text, unit=heads[1], count=len(kept), all=f"{len(found):,}")
    return replace(
        made,
        unit=heads[1] if len(found) == len(kept) else some,
        ticks=ticks(up.kind, [mark.value for mark in marks], read.currency),
        across=ticks(across.kind, [mark.at for mark in marks], read.currency),
        heads=tuple(heads),
    )


_MAKERS: dict[Shape, Callable[[Reading], Plot]] = {
    Shape.LINE: _line,
    Shape.BARS: _bars,
    Shape.SHARE: _share,
    Shape.HEAT: _heat,
    Shape.HISTOGRAM: _histogram,
    Shape.SCATTER: _scatter,
    Shape.PARETO: _pareto,
    Shape.DIVERGING: _diverging,
}
