"""How is a report printed? A4, titles of columns on every page, meanings at the end.

Drawn with plain strings, which know no markup, so a name cannot change the page. A page lies on
its side where a table would not be readable upright. The number of pages is a form that is drawn
last, so every page can say it before it is known.
"""

from __future__ import annotations

import importlib
import io
from typing import TYPE_CHECKING, cast

from reportlab.graphics import renderPDF
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from db.statistics.face import cut, face, length, wrapped
from db.statistics.paper_table import GAP, SIZE, grids, needed
from db.statistics.said import asked, meanings
from db.statistics.shown import clean
from db.words import say

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reportlab.graphics.shapes import Drawing

    from db.facts.report import Report, Section
    from db.statistics.paper_table import Grid, Line

__all__ = ["face", "paper"]

_EDGE, _TITLE, _HEADING = 15 * mm, 14.0, 10.5
_LEADING = 1.35
_ROOM_BELOW = 3
_GREY, _LIGHT = 0.35, 0.8
_COUNT = "pages"


def paper(report: Report, shop: str = "") -> bytes:
    """Print the report.

    Raises:
        Refused: if there is no font with Chinese signs.

    """
    face()
    upright = A4[0] - 2 * _EDGE
    is_wide = any(needed(section) > upright for section in report.sections)
    out = io.BytesIO()
    size = landscape(A4) if is_wide else A4
    page = _Page(Canvas(out, pagesize=size, invariant=1), size)
    made = f"{report.made.local():%Y-%m-%d %H:%M:%S}"
    page.foot = "  ·  ".join(clean(one) for one in (shop, report.title, report.span, made) if one)
    page.canvas.setTitle(clean(report.title))
    _head(page, report, shop)
    for section in report.sections:
        _section(page, section, report.currency)
    _end(page, report)
    page.finish()
    return out.getvalue()


class _Page:
    """Where the pen is."""

    def __init__(self, canvas: Canvas, size: tuple[float, float]) -> None:
        """Start at the top of the first page."""
        self.canvas, self.foot = canvas, ""
        self.width, self.height = size
        self.room = self.width - 2 * _EDGE
        self.half = self.height / 2 - _EDGE
        self.number, self.y = 1, self.height - _EDGE

    def text(
        self, said: str, size: float = SIZE, *, bold: bool = False, grey: float = 0.0
    ) -> None:
        """Write a paragraph, on a new page where this one is full."""
        for line in wrapped(clean(said), self.room, size):
            self.keep(size * _LEADING)
            self.y -= size * _LEADING
            self.write(_EDGE, line, size, bold=bold, grey=grey)

    def measured(self, texts: Sequence[str], size: float) -> float:
        """Measure paragraphs, in points."""
        lines = sum(1 for said in texts for _ in wrapped(clean(said), self.room, size))
        return lines * size * _LEADING

    def write(
        self, x: float, said: str, size: float, *, bold: bool = False, grey: float = 0.0
    ) -> None:
        """Write a text at the height of the pen; the font has no bold face, so it is outlined."""
        self.canvas.setFont(face(), size)
        self.canvas.setFillGray(grey)
        self.canvas.setStrokeGray(grey)
        self.canvas.setLineWidth(size / 30)
        self.canvas.drawString(x, self.y, said, mode=2 if bold else 0)

    def keep(self, height: float) -> bool:
        """Turn the page where there is less room than this; say whether it was turned."""
        if self.y - height >= _EDGE + 2 * SIZE:
            return False
        self.end()
        self.number += 1
        self.y = self.height - _EDGE
        return True

    def rule(self, width: float, grey: float) -> None:
        """Draw a line below the pen."""
        self.canvas.setLineWidth(0.5)
        self.canvas.setStrokeGray(grey)
        self.canvas.line(_EDGE, self.y - 2, _EDGE + width, self.y - 2)

    def end(self) -> None:
        """Draw the foot and turn the page."""
        self.y, size = _EDGE - SIZE / 2, SIZE - 1.5
        number = f"{self.number} / "
        place = self.width - _EDGE - length("0000", size)
        self.write(_EDGE, cut(self.foot, self.room - 60, size), size, grey=_GREY)
        self.write(place - length(number, size), number, size, grey=_GREY)
        self.canvas.saveState()
        self.canvas.translate(place, self.y)
        self.canvas.doForm(_COUNT)
        self.canvas.restoreState()
        self.canvas.showPage()

    def finish(self) -> None:
        """End the last page, and write how many there are on all of them."""
        self.end()
        self.canvas.beginForm(_COUNT, 0, -10, 60, 10)
        self.y = 0
        self.write(0, str(self.number), SIZE - 1.5, grey=_GREY)
        self.canvas.endForm()
        self.canvas.save()


def _head(page: _Page, report: Report, shop: str) -> None:
    """Write the title and what was asked."""
    page.text(report.title, _TITLE, bold=True)
    page.y -= SIZE / 2
    for name, said in asked(report, shop):
        page.text(say("Statistics", "{name}: {value}", name=name, value=said), grey=_GREY)


def _section(page: _Page, section: Section, currency: str) -> None:
    """Write a section: its title, its chart, its table, its notes."""
    tables = grids(section, page.room) if section.rows else ()
    drawn = _drawn(section, currency, page.room)
    page.y -= _HEADING
    high = drawn.height + SIZE if drawn is not None else 0.0
    lines = max((made.head.height for made in tables), default=0) + _ROOM_BELOW
    least, whole = lines * SIZE * _LEADING, _high(page, tables, section.notes)
    # A few rows, or a note, alone on the next page would be read as something else.
    page.keep(_HEADING * _LEADING + high + (whole if high + whole <= page.half else least))
    if section.title:
        page.text(section.title, _HEADING, bold=True)
    if drawn is not None:
        page.y -= drawn.height + SIZE
        renderPDF.draw(drawn, page.canvas, _EDGE, page.y)
    for made in tables:
        page.y -= SIZE / 2
        _titles(page, made)
        for line in made.lines:
            if page.keep(line.height * made.size * _LEADING + 1):
                _titles(page, made)
            _line(page, made, line)
    page.y -= SIZE / 2
    if not tables:
        page.text(say("Statistics", "Nothing in these days."), grey=_GREY)
    for note in section.notes:
        page.text(note, SIZE - 0.5, grey=_GREY)


def _high(page: _Page, tables: Sequence[Grid], notes: Sequence[str]) -> float:
    """Measure a section's tables and notes, in points."""
    rows = sum(
        SIZE / 2
        + made.head.height * made.size * _LEADING
        + 2
        + sum(line.height * made.size * _LEADING for line in made.lines)
        for made in tables
    )
    return rows + SIZE / 2 + page.measured(notes, SIZE - 0.5)


def _titles(page: _Page, made: Grid) -> None:
    page.keep((made.head.height + 1) * made.size * _LEADING)
    _line(page, made, made.head)
    page.rule(sum(made.widths), 0.0)
    page.y -= 2


def _line(page: _Page, made: Grid, line: Line) -> None:
    """Write a row; a sum is bold under a line, what is compared is grey."""
    if line.whole:
        page.rule(sum(made.widths), _LIGHT)
    top, step = page.y, made.size * _LEADING
    x = _EDGE
    for at, (cell, width, to_left) in enumerate(
        zip(line.cells, made.widths, made.left, strict=True)
    ):
        for number, text in enumerate(cell, 1):
            page.y = top - number * step
            right = x + width - GAP - length(text, made.size)
            place = x + (line.indent if at == 0 else 0.0) if to_left else right
            grey = _GREY if line.compared else 0.0
            page.write(place, text, made.size, bold=line.whole, grey=grey)
        x += width
    page.y = top - line.height * step


def _end(page: _Page, report: Report) -> None:
    """Write which documents were counted, and what the figures mean."""
    page.y -= _HEADING
    told = tuple(meanings(report))
    whole = page.measured(told, SIZE)
    page.keep(_HEADING * _LEADING + (whole if whole <= page.half else 3 * _HEADING * _LEADING))
    page.text(say("Reports", "Definitions"), _HEADING, bold=True)
    for said in told:
        page.text(said)


def _drawn(section: Section, currency: str, width: float) -> Drawing | None:
    """Draw a section's chart, where there is one and somebody who draws."""
    if section.chart is None or not section.rows:
        return None
    try:
        charts = importlib.import_module("db.statistics.drawn")
    except ModuleNotFoundError:
        return None
    return cast("Drawing | None", charts.drawing(section, currency, width))
