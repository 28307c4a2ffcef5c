"""How is an answer printed? A4, the same columns on every page, definitions at the end.

Drawn with plain strings, which know no markup, so a name cannot change the page. The font is a
TrueType face with Chinese signs; reportlab refuses the CFF outlines of Noto Sans CJK.
"""

from __future__ import annotations

import io
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFError, TTFont
from reportlab.pdfgen.canvas import Canvas

from db.facts.trouble import Refused
from db.statistics.wording import text_columns, title
from db.words import say

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from db.facts.question import Table

FONTS = (
    "/usr/share/fonts/truetype/wqy/wqy-microhei.ttc",
    "/usr/share/fonts/wqy-microhei/wqy-microhei.ttc",
    "/usr/share/fonts/wenquanyi/wqy-microhei/wqy-microhei.ttc",
    "~/.local/share/fonts/wqy-microhei.ttc",
    "~/Library/Fonts/wqy-microhei.ttc",
    "C:/Windows/Fonts/simhei.ttf",
    "C:/Windows/Fonts/msyh.ttc",
)
"""Where WenQuanYi Micro Hei, or its like, is on the systems we know."""
_FACE = "Report"
_WIDTH, _HEIGHT = A4
_EDGE, _ROW, _SIZE, _TITLE = 15 * mm, 5.2 * mm, 8.5, 14
_GAP = 3 * mm
_NARROW = 12 * mm
_GREY = 0.45


def paper(table: Table, made: str = "") -> bytes:
    """Print the answer."""
    out = io.BytesIO()
    page = _Page(Canvas(out, pagesize=A4, invariant=1), made)
    page.canvas.setTitle(_heading(table))
    widths = _widths(table)
    body = _rows(table)
    notes = [line for text in _notes(table) for line in _wrapped(text, _WIDTH - 2 * _EDGE, _SIZE)]
    page.count = pages(len(body), len(notes))
    page.begin(table, widths)
    for row in body:
        page.row(table, row, widths)
    page.down()
    for note in notes:
        page.note(note)
    page.end()
    page.canvas.save()
    return out.getvalue()


class _Page:
    """Where the pen is."""

    def __init__(self, canvas: Canvas, made: str) -> None:
        """Start on the first page."""
        self.canvas, self.made = canvas, made
        self.number, self.count, self.y = 1, 1, 0.0

    def begin(self, table: Table, widths: Sequence[float]) -> None:
        """Draw the head of the first page."""
        self.y = _HEIGHT - _EDGE - _TITLE
        self.canvas.setFont(face(), _TITLE)
        self.canvas.drawString(_EDGE, self.y, _cut(_heading(table), _WIDTH - 2 * _EDGE, _TITLE))
        self.down(2)
        self._heads(table, widths)

    def row(self, table: Table, cells: Sequence[str], widths: Sequence[float]) -> None:
        """Draw a row, on a new page where this one is full."""
        if self.y < _EDGE + 2 * _ROW:
            self._turn()
            self._heads(table, widths)
        self._cells(cells, widths, text_columns(table))

    def note(self, text: str) -> None:
        """Draw a line of text below the figures."""
        if self.y < _EDGE + 2 * _ROW:
            self._turn()
        self.canvas.setFont(face(), _SIZE)
        self.canvas.drawString(_EDGE, self.y, text)
        self.down()

    def down(self, rows: int = 1) -> None:
        """Move down."""
        self.y -= rows * _ROW

    def end(self) -> None:
        """Draw the foot and turn the page."""
        self.canvas.setFont(face(), _SIZE - 1)
        self.canvas.setFillGray(_GREY)
        self.canvas.drawString(_EDGE, _EDGE - _ROW / 2, self.made)
        place = f"{self.number} / {self.count}"
        self.canvas.drawRightString(_WIDTH - _EDGE, _EDGE - _ROW / 2, place)
        self.canvas.setFillGray(0)
        self.canvas.showPage()

    def _turn(self) -> None:
        self.end()
        self.number += 1
        self.y = _HEIGHT - _EDGE - _ROW

    def _heads(self, table: Table, widths: Sequence[float]) -> None:
        self._cells([title(name) for name in table.columns], widths, text_columns(table))
        self.canvas.setLineWidth(0.5)
        line = self.y + _ROW - 1.2 * mm
        self.canvas.line(_EDGE, line, _EDGE + sum(widths), line)

    def _cells(self, cells: Sequence[str], widths: Sequence[float], left: Sequence[bool]) -> None:
        self.canvas.setFont(face(), _SIZE)
        x = _EDGE
        for cell, width, to_left in zip(cells, widths, left, strict=True):
            text = _cut(cell, width - _GAP, _SIZE)
            if to_left:
                self.canvas.drawString(x, self.y, text)
            else:
                self.canvas.drawRightString(x + width - _GAP, self.y, text)
            x += width
        self.down()


def _heading(table: Table) -> str:
    return " · ".join(title(name) for name in table.columns)


def _rows(table: Table) -> list[list[str]]:
    return [["\N{EM DASH}" if cell is None else str(cell) for cell in row] for row in table.rows]


def _notes(table: Table) -> Iterator[str]:
    yield table.population
    for name, definition in table.definitions:
        yield f"{title(name)}: {definition}"


def pages(rows: int, notes: int) -> int:
    """Count the pages before the first is drawn, by walking down them."""
    pages, y = 1, _HEIGHT - _EDGE - _TITLE - 3 * _ROW
    for place in range(rows + 1 + notes):
        if place != rows and y < _EDGE + 2 * _ROW:
            pages += 1
            y = _HEIGHT - _EDGE - _ROW - (_ROW if place < rows else 0)
        y -= _ROW
    return pages


def _widths(table: Table) -> list[float]:
    """Share the page's width by what the columns need."""
    rows = _rows(table)
    heads = [title(name) for name in table.columns]
    need = [
        max(_NARROW, *(_length(cell, _SIZE) + _GAP for cell in column))
        for column in zip(heads, *rows[:500], strict=True)
    ]
    room = _WIDTH - 2 * _EDGE
    return [one * min(1, room / sum(need)) for one in need]


def _cut(text: str, width: float, size: float) -> str:
    """Shorten a text that is too long for its place."""
    if _length(text, size) <= width:
        return text
    while text and _length(f"{text}…", size) > width:
        text = text[:-1]
    return f"{text}…"


def _wrapped(text: str, width: float, size: float) -> Iterator[str]:
    """Break a text into lines, at blanks where there are any."""
    while _length(text, size) > width:
        end = len(text)
        while end > 1 and _length(text[:end], size) > width:
            end -= 1
        blank = text.rfind(" ", 0, end)
        end = blank if blank > end // 2 else end
        yield text[:end]
        text = text[end:].lstrip()
    yield text


def _length(text: str, size: float) -> float:
    return float(pdfmetrics.stringWidth(text, face(), size))


@lru_cache(1)
def face() -> str:
    """Register the first font that is there."""
    for name in FONTS:
        path = Path(name).expanduser()
        if path.is_file():
            try:
                pdfmetrics.registerFont(TTFont(_FACE, str(path)))
            except TTFError:
                continue
            return _FACE
    text = "No Chinese TrueType font was found; install WenQuanYi Micro Hei (fonts-wqy-microhei)."
    raise Refused(say("Statistics", text))
