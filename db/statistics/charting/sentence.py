"""What does a chart show, said to those who do not see it?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.facts.report import Shape
from db.statistics.charting.values import COMPARED
from db.words import language, say

if TYPE_CHECKING:
    from db.statistics.charting.values import Mark, Plot

_NAMED = 3


def sentence(plot: Plot) -> str:
    """Say title, unit and what stands out."""
    named = say("Charts", "{title} ({unit})", title=plot.title, unit=plot.unit)
    said = say("Charts", "{what}.", what=named if plot.unit else plot.title)
    marks = plot.marks
    if not marks:
        return _joined(said, say("Charts", "There is nothing to draw."))
    match plot.shape:
        case Shape.LINE | Shape.HISTOGRAM:
            return _joined(said, _course(plot))
        case Shape.BARS | Shape.PARETO | Shape.SHARE:
            return _joined(said, _ranked(plot))
        case Shape.HEAT:
            return _joined(said, _when(plot))
        case Shape.SCATTER:
            return _joined(said, _spread(plot))
        case Shape.DIVERGING:
            return _joined(said, _sides(plot))


def _joined(*parts: str) -> str:
    return (" " if language() == "en" else "").join(part for part in parts if part)


def _course(plot: Plot) -> str:
    """Say the ends of the first series, and of the one compared with."""
    first = plot.series[0]
    text = "{count} marks from {first} to {last}: most {most} at {at}, least {least} at {place}."
    high, low = _ends(first.marks)
    said = say(
        "Charts",
        text,
        count=len(first.marks),
        first=first.marks[0].label,
        last=first.marks[-1].label,
        most=high.told,
        at=high.label,
        least=low.told,
        place=low.label,
    )
    others = [_against(one.title, one.marks) for one in plot.series[1:] if one.marks]
    compared = plot.series[-1].slot == COMPARED
    return _joined(said, *(others[-1:] if compared else others))


def _against(title: str, marks: tuple[Mark, ...]) -> str:
    high, _ = _ends(marks)
    text = "{name}: most {most} at {at}."
    return say("Charts", text, name=title, most=high.told, at=high.label)


def _ends(marks: tuple[Mark, ...]) -> tuple[Mark, Mark]:
    whole = [mark for mark in marks if not mark.running] or list(marks)
    return max(whole, key=lambda mark: mark.value), min(whole, key=lambda mark: mark.value)


def _ranked(plot: Plot) -> str:
    marks = plot.marks
    named = [
        say("Charts", "{name} {figure}", name=mark.label, figure=_figure(plot, mark))
        for mark in marks[:_NAMED]
    ]
    between = ", " if language() == "en" else "、"
    told = between.join(named)
    return say(
        "Charts", "{count} in all, the largest first: {names}.", count=len(marks), names=told
    )


def _figure(plot: Plot, mark: Mark) -> str:
    return mark.beside[0] if plot.shape is Shape.SHARE else mark.told


def _when(plot: Plot) -> str:
    pairs = [(one.title, mark) for one in plot.series for mark in one.marks]
    name, high = max(pairs, key=lambda pair: pair[1].value)
    empty = sum(mark.part == 0 for _, mark in pairs)
    text = "{count} cells, {empty} of them empty: most {most} on {by} at {at}."
    return say(
        "Charts",
        text,
        count=len(pairs),
        empty=empty,
        most=high.told,
        by=name,
        at=high.label,
    )


def _spread(plot: Plot) -> str:
    marks = plot.marks
    left, right = (one(marks, key=lambda mark: mark.at) for one in (min, max))
    high, low = _ends(marks)
    text = (
        "{count} points: {across} from {left} to {right}, {up} from {low} to {high}; the highest "
        "is {name}."
    )
    return say(
        "Charts",
        text,
        count=len(marks),
        across=plot.heads[0],
        left=left.beside[0],
        right=right.beside[0],
        up=plot.heads[1],
        low=low.told,
        high=high.told,
        name=high.label,
    )


def _sides(plot: Plot) -> str:
    marks = plot.marks
    high, low = _ends(marks)
    text = "{up} up, {down} down: the highest is {best} {high}, the lowest {worst} {low}."
    return say(
        "Charts",
        text,
        up=sum(mark.value > 0 for mark in marks),
        down=sum(mark.value < 0 for mark in marks),
        best=high.label,
        high=high.told,
        worst=low.label,
        low=low.told,
    )
