"""Where does each stroke of a chart go, and how high would the chart like to be?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.facts.report import Shape
from db.statistics.charting.across import PITCH, bars, sides
from db.statistics.charting.cells import heat
from db.statistics.charting.parts import BAR, share
from db.statistics.charting.strokes import LINE, UNDER, Sheet
from db.statistics.charting.upright import histogram, line, scatter
from db.words import say

if TYPE_CHECKING:
    from collections.abc import Callable

    from db.statistics.charting.strokes import Pens, Strokes
    from db.statistics.charting.values import Plot

_MAKERS: dict[Shape, Callable[[Sheet], None]] = {
    Shape.LINE: line,
    Shape.BARS: bars,
    Shape.SHARE: share,
    Shape.HEAT: heat,
    Shape.HISTOGRAM: histogram,
    Shape.SCATTER: scatter,
    Shape.PARETO: bars,
    Shape.DIVERGING: sides,
}
_UPRIGHT = 17
_CELLS = 2.1
_BELOW = 4


def laid_out(plot: Plot, pens: Pens, width: float, height: float) -> Strokes:
    """Lay a chart out in a rectangle; one without marks says so."""
    sheet = Sheet(plot, pens, width, height)
    if plot.marks:
        _MAKERS[plot.shape](sheet)
    else:
        words = sheet.cut(say("Charts", "There is nothing to draw."), width)
        sheet.text(words, (0, sheet.top + pens.size * LINE / 2), ink="text_2")
    return sheet.done()


def height_of(plot: Plot, pens: Pens) -> float:
    """Say how high a chart likes to be, in the measure of its pens."""
    size, count = pens.size, len(plot.marks)
    lines = count + bool(plot.left_out)
    head = (2 * pens.title if pens.title else size) * LINE + size * UNDER
    match plot.shape:
        case _ if not count:
            return head + size * LINE
        case Shape.LINE | Shape.HISTOGRAM | Shape.SCATTER:
            return head + size * _UPRIGHT
        case Shape.HEAT:
            return head + size * (_CELLS * len(plot.series) + _BELOW)
        case Shape.SHARE:
            return head + size * (BAR + 0.7 + LINE + PITCH * count)
        case Shape.BARS | Shape.DIVERGING:
            return head + size * PITCH * lines
        case Shape.PARETO:
            return head + size * (PITCH * count + LINE * 1.2)
