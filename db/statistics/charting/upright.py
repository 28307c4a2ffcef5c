"""How are lines, histograms and scatters laid out? Figures upwards from zero, marks across."""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.facts.value import dataclass
from db.statistics.charting.labels import Room, along, beside, maybe
from db.statistics.charting.strokes import LINE, Box, Dot, Path, Spot
from db.statistics.charting.values import COMPARED

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from db.statistics.charting.strokes import Sheet
    from db.statistics.charting.values import Mark, Series, Tick

_BAR = 0.72
_DOT, _LEAST, _BUBBLE = 0.26, 0.3, 1.2
_NAMES = 0.25
_NAMED = 12
_TRIED = 16
_CROWD = 200


@dataclass(frozen=True, slots=True)
class Field:
    """The part of the sheet between the axes."""

    left: float
    top: float
    right: float
    bottom: float
    low: int
    """The figure at the bottom, in millionths."""
    high: int
    """The figure at the top."""

    def y(self, value: int) -> float:
        """Give the height of a figure."""
        return self.bottom - (self.bottom - self.top) * (value - self.low) / (self.high - self.low)


def field(sheet: Sheet, *, foot: float, edge: float = 0.0) -> Field:
    """Draw the axis of the figures: hairlines, their labels, and the line of zero."""
    size, ticks = sheet.pens.size, sheet.plot.ticks
    left = max(sheet.wide(tick.label) for tick in ticks) + size * 0.7
    made = Field(
        left,
        sheet.top + size * LINE / 2,
        sheet.width - max(edge, size / 2),
        sheet.height - foot,
        ticks[0].value,
        ticks[-1].value,
    )
    for tick in ticks:
        y = made.y(tick.value)
        sheet.level(y, made.left, made.right, "hairline" if tick.value else "rule")
        sheet.text(tick.label, (left - size * 0.7, y), 1, ink="text_2")
    return made


def line(sheet: Sheet) -> None:
    """Lay out the lines; the compared one first, so that it lies below."""
    size, plot = sheet.pens.size, sheet.plot
    ends = (plot.labels[0], plot.labels[-1])
    edge = min(max(map(sheet.wide, ends)) / 2, sheet.width * _NAMES / 2)
    area = field(sheet, foot=size * LINE * 1.4, edge=max(edge, _room_for_names(sheet)))
    left, span = area.left + size * 0.5, area.right - area.left - size * 0.5
    count = len(plot.labels)
    xs = [left + span * (at / (count - 1) if count > 1 else 0.5) for at in range(count)]
    _names(sheet, area, xs)
    drawn, first = [], 0
    for series in plot.series:
        points = [(xs[mark.at], area.y(mark.value)) for mark in series.marks]
        drawn.append((series, points))
        for at, (x, y) in enumerate(points, first):
            sheet.spots.append(Spot(at, x - size * 0.6, y - size * 0.6, size * 1.2, size * 1.2))
        first += len(points)
    for series, points in sorted(drawn, key=lambda one: one[0].slot != COMPARED):
        _trace(sheet, series, points)
    _titles(sheet, area, drawn)


def _trace(sheet: Sheet, series: Series, points: Sequence[tuple[float, float]]) -> None:
    """Draw a line: dashed if compared with, dotted to the mark that still runs."""
    size = sheet.pens.size
    # A thick line through more points than there is room for is only a blot, and slow to paint.
    crowded = len(points) > sheet.width / size / 1.5
    if series.slot == COMPARED:
        sheet.paths.append(Path(tuple(points), "compare", 1 if crowded else size / 9, "dash"))
        return
    ink = f"series:{series.slot}"
    for run, dotted in _runs(series.marks):
        path = tuple(points[at] for at in run)
        thick = 1 if crowded else size / 5
        sheet.paths.append(Path(path, ink, thick, "dot" if dotted else ""))
    if crowded:
        points = [one for one, mark in zip(points, series.marks, strict=True) if mark.running]
    hollow = {points[-1]} if series.marks and series.marks[-1].running else set()
    sheet.dots += [Dot(x, y, size * _DOT, ink, hollow=(x, y) in hollow) for x, y in points]


def _runs(marks: Sequence[Mark]) -> Iterator[tuple[list[int], bool]]:
    """Part a line where a label has no figure, and before the mark that still runs."""
    run: list[int] = []
    for at, mark in enumerate(marks):
        if run and mark.at != marks[run[-1]].at + 1:
            yield run, False
            run = []
        if run and mark.running:
            yield run, False
            yield [run[-1], at], True
            run = []
        else:
            run.append(at)
    if run:
        yield run, False


def _titles(
    sheet: Sheet, area: Field, drawn: list[tuple[Series, list[tuple[float, float]]]]
) -> None:
    """Write each series' name at its line: one line's at its highest mark, several at their ends.

    What is compared with is named where the other line does not reach.
    """
    size = sheet.pens.size
    asked = [one for one in drawn if one[0].slot != COMPARED and one[1]]
    if len(asked) > 1:
        _at_ends(sheet, area, asked)
    crowded = sum(len(places) for _, places in drawn) > _CROWD
    points = [place for _, one in drawn for place in (one if crowded else along(one, size / 3))]
    room = Room(
        (area.left, sheet.top - size * 0.2, sheet.width, area.bottom), tuple(sorted(points))
    )
    reach = max((places[-1][0] for _, places in asked), default=0)
    for series, places in drawn:
        running = next((at for at, mark in enumerate(series.marks) if mark.running), None)
        note = sheet.cut(series.note, area.right - area.left)
        whole = [place for at, place in enumerate(places) if at != running] or places
        if series.slot == COMPARED:
            order = sorted(whole, key=lambda place: (place[0] <= reach, place[1]))
            beside(sheet, note, order[:_TRIED], room, "text_2")
        elif len(asked) == 1:
            highest = sorted(whole, key=lambda place: place[1])[:1]
            beside(sheet, note, highest, room, f"text:{series.slot}")
        if running is not None:
            beside(sheet, series.so_far, [places[running]], room, f"text:{series.slot}")


def _at_ends(
    sheet: Sheet, area: Field, drawn: list[tuple[Series, list[tuple[float, float]]]]
) -> None:
    """Write the names in a column at the right, each as near to its line's end as it may be."""
    size = sheet.pens.size
    step = size * LINE
    order = sorted(drawn, key=lambda one: one[1][-1][1])
    ys: list[float] = []
    for _, places in order:
        ys.append(max(places[-1][1], ys[-1] + step if ys else sheet.top))
    most = area.bottom
    for at in range(len(ys) - 1, -1, -1):
        ys[at] = min(ys[at], most)
        most = ys[at] - step
    left = area.right + size * 0.7
    for (series, _), y in zip(order, ys, strict=True):
        name = sheet.cut(series.title, sheet.width - left, bold=True)
        sheet.text(name, (left, y), ink=f"text:{series.slot}", bold=True)


def _room_for_names(sheet: Sheet) -> float:
    """Say how much the names of several lines need at the right."""
    asked = [one.title for one in sheet.plot.series if one.slot != COMPARED]
    if len(asked) < len(("one", "other")):
        return 0.0
    widest = max(sheet.wide(name, bold=True) for name in asked) + sheet.pens.size
    return min(widest, sheet.width * _NAMES)


def histogram(sheet: Sheet) -> None:
    """Lay out upright bars from zero in their order, their figures above where there is room."""
    size, plot = sheet.pens.size, sheet.plot
    area = field(sheet, foot=size * LINE * 1.4)
    marks = plot.marks
    slot = (area.right - area.left) / len(marks)
    xs = [area.left + slot * (at + 0.5) for at in range(len(marks))]
    _names(sheet, area, xs)
    told = max(sheet.wide(mark.told) for mark in marks) <= slot - size * 0.3
    zero = area.y(0)
    for at, (mark, x) in enumerate(zip(marks, xs, strict=True)):
        y, wide = area.y(mark.value), max(1.0, slot * _BAR)
        top, high = min(y, zero), abs(y - zero)
        if high:
            sheet.boxes.append(Box(x - wide / 2, top, wide, high, "series:0"))
        sheet.spots.append(Spot(at, x - slot / 2, area.top, slot, area.bottom - area.top))
        if told:
            above = top - size * 0.65 if mark.value >= 0 else top + high + size * 0.65
            above = min(max(above, sheet.top + size * 0.2), area.bottom - size * 0.65)
            sheet.patch(sheet.text(mark.told, (x, above), 0.5))


def scatter(sheet: Sheet) -> None:
    """Lay out a point for each row, the largest named; both axes have zero."""
    size, plot = sheet.pens.size, sheet.plot
    ends = sheet.wide(plot.across[-1].label) / 2
    area = field(sheet, foot=size * LINE * 2.6, edge=ends)
    low, high = plot.across[0].value, plot.across[-1].value
    span = area.right - area.left
    for tick in plot.across:
        x = area.left + span * (tick.value - low) / (high - low)
        sheet.upright(x, area.top, area.bottom, "hairline" if tick.value else "rule")
    _ticks_across(sheet, area, plot.across)
    under = (area.right, area.bottom + size * LINE * 2)
    sheet.text(sheet.cut(plot.heads[0], span), under, 1, ink="text_2")
    largest = max((mark.part for mark in plot.marks), default=1) or 1
    dots = []
    for at, mark in enumerate(plot.marks):
        x = area.left + span * (mark.at - low) / (high - low)
        y = area.y(mark.value)
        sized = len(plot.heads) > len(("across", "up"))
        radius = size * (max(_LEAST, _BUBBLE * (mark.part / largest) ** 0.5) if sized else _DOT)
        dots.append(Dot(x, y, radius, "series:0", edge="surface"))
        reach = max(radius, size * 0.5)
        sheet.spots.append(Spot(at, x - reach, y - reach, 2 * reach, 2 * reach))
    sheet.dots += sorted(dots, key=lambda dot: -dot.radius)
    _named(sheet, area, dots)


def _named(sheet: Sheet, area: Field, dots: Sequence[Dot]) -> None:
    """Name the largest points, those that have room for it."""
    grid = (-0.9, -0.45, 0, 0.45, 0.9) if len(dots) <= _CROWD else (0,)
    around = [
        (dot.x + dot.radius * across, dot.y + dot.radius * down)
        for dot in dots
        for across in grid
        for down in grid
    ]
    room = Room((area.left, area.top, sheet.width, area.bottom), tuple(sorted(around)))
    marks = sheet.plot.marks
    order = sorted(range(len(dots)), key=lambda at: -marks[at].part)
    for at in order[:_NAMED]:
        dot = dots[at]
        name = sheet.cut(marks[at].label, sheet.width * _NAMES)
        maybe(sheet, name, (dot.x, dot.y, dot.radius), room, "text")


def _ticks_across(sheet: Sheet, area: Field, ticks: Sequence[Tick]) -> None:
    low, high = ticks[0].value, ticks[-1].value
    span = area.right - area.left
    size = sheet.pens.size
    for tick in ticks:
        x = area.left + span * (tick.value - low) / (high - low)
        sheet.text(tick.label, (x, area.bottom + size * LINE * 0.8), 0.5, ink="text_2")


def _names(sheet: Sheet, area: Field, xs: Sequence[float]) -> None:
    """Write the labels across, as many as have room; of too many every second, third, fifth."""
    size = sheet.pens.size
    labels = [sheet.cut(name, sheet.width * _NAMES) for name in sheet.plot.labels]
    pitch = (xs[1] - xs[0]) if len(xs) > 1 else area.right - area.left
    if len(xs) <= _NAMED and max(map(sheet.wide, labels)) > pitch - size * 0.6:
        cut = [sheet.cut(name, pitch - size * 0.6) for name in labels]
        if min(map(len, cut)) > len("ab…"):
            labels = cut
    widest = max(map(sheet.wide, labels)) + size * 0.6
    every = next(n for n in (1, 2, 3, 5, 7, *range(10, 10_000, 10)) if n * pitch >= widest
                 or n >= len(xs))  # fmt: skip
    for at in range(0, len(xs), every):
        made = sheet.words(labels[at], (xs[at], area.bottom + size * LINE * 0.8), 0.5,
                           ink="text_2")  # fmt: skip
        x = max(0.0, min(made.x, sheet.width - made.width))
        sheet.text(labels[at], (x, made.y), ink="text_2")
