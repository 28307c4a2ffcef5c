"""How is a chart printed? The same strokes as on the screen, on white, in the page's own type.

Only reportlab's shapes are used: a vector drawing that stays sharp at every size. The strokes
count from the top, paper counts from the bottom.
"""

from __future__ import annotations

import tomllib
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from reportlab.graphics.shapes import Circle, Drawing, PolyLine, Rect, String
from reportlab.lib.colors import HexColor
from reportlab.pdfbase import pdfmetrics

from db.statistics.charting.layout import height_of, laid_out
from db.statistics.charting.plot import plot
from db.statistics.charting.strokes import Pens
from db.statistics.paper import face
from db.words import RESOURCES

if TYPE_CHECKING:
    from reportlab.lib.colors import Color

    from db.facts.report import Section
    from db.statistics.charting.strokes import Box, Dot, Path, Words

SIZE = 7.5
"""Points of a label."""
_HAIR, _RISE = 0.4, 0.36
_SCREEN = 0.77
"""Widths are meant for a screen's pixel; this many points look like it."""
_DASHES: dict[str, list[float]] = {"dash": [3, 2], "dot": [0.3, 1.6]}
_OUTLINED = 4
"""From this colour on, a series needs an edge on white."""
_FAINT = ("heat:0", "heat:1")


def drawing(section: Section, currency: str, width: float) -> Drawing | None:
    """Draw the chart of a section; None where it has none.

    Args:
        section: What is drawn.
        currency: ISO 4217, of every amount.
        width: Points; the height is what the chart likes. The page writes the title.

    Raises:
        Refused: if no font is there.

    """
    made = plot(section, currency)
    if made is None:
        return None
    pens = Pens(SIZE, _measure)
    strokes = laid_out(made, pens, width, height_of(made, pens))
    page = Drawing(width, strokes.height)
    hair = [path for path in strokes.paths if path.ink == "hairline"]
    for path in hair:
        page.add(_path(path, strokes.height))
    for box in strokes.boxes:
        page.add(_box(box, strokes.height))
    for path in strokes.paths:
        if path.ink != "hairline":
            page.add(_path(path, strokes.height))
    for dot in strokes.dots:
        page.add(_dot(dot, strokes.height))
    for words in strokes.words:
        page.add(_words(words, strokes.height))
    return page


def _measure(text: str, bold: bool) -> float:  # noqa: FBT001  (the pens' own signature)
    del bold
    return float(pdfmetrics.stringWidth(text, face(), SIZE))


@lru_cache(maxsize=1)
def _tokens() -> dict[str, Any]:
    with (RESOURCES / "themes" / "tokens.toml").open("rb") as file:
        return tomllib.load(file)


@lru_cache(maxsize=64)
def colour(ink: str) -> Color:
    """Give the colour of an ink on white paper: the light theme's, as the tokens give it."""
    told, light = _tokens()["chart"], _tokens()["theme"]["light"]
    kind, _, at = ink.partition(":")
    if kind == "series":
        return HexColor(told["series"][int(at)])
    if kind == "heat":
        return HexColor(told["sequential"][int(at)])
    if kind == "on":
        return HexColor("#FFFFFF" if at in ("0", "compare") else "#000000")
    if kind == "text" and at:
        return HexColor(told["series"][0] if at == "0" else light["text"])
    return HexColor(told[ink] if ink in told else light["text" if ink == "rule" else ink])


def _edge(box: Box) -> Color | None:
    if box.edge:
        return colour(box.edge)
    if box.ink in _FAINT:
        return colour("hairline")
    kind, _, at = box.ink.partition(":")
    return colour("text") if kind == "series" and int(at) >= _OUTLINED else None


def _box(box: Box, height: float) -> Rect:
    made = Rect(box.x, height - box.y - box.height, box.width, box.height)
    edge = _edge(box)
    made.fillColor, made.strokeColor = colour(box.ink), edge
    made.strokeWidth = _HAIR if edge else 0
    return made


def _path(path: Path, height: float) -> PolyLine:
    made = PolyLine([length for x, y in path.points for length in (x, height - y)])
    hair = path.ink in ("hairline", "rule")
    made.strokeColor = colour(path.ink)
    made.strokeWidth = _HAIR if hair else path.width * _SCREEN
    if path.dash:
        made.strokeDashArray = _DASHES[path.dash]
    made.strokeLineCap = 1 if path.dash == "dot" else 0
    made.strokeLineJoin = 1
    return made


def _dot(dot: Dot, height: float) -> Circle:
    kind, _, at = dot.ink.partition(":")
    outlined = kind == "series" and int(at) >= _OUTLINED
    edge = colour(dot.edge) if dot.edge else colour("text" if outlined else dot.ink)
    return Circle(
        dot.x,
        height - dot.y,
        dot.radius,
        fillColor=colour("surface" if dot.hollow else dot.ink),
        strokeColor=colour(dot.ink) if dot.hollow else edge,
        strokeWidth=dot.radius / 2 if dot.hollow else _HAIR,
    )


def _words(words: Words, height: float) -> String:
    return String(
        words.x,
        height - words.y - words.size * _RISE,
        words.text,
        fontName=face(),
        fontSize=words.size,
        fillColor=colour(words.ink),
    )
