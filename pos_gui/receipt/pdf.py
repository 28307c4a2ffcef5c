"""How does a receipt look as PDF? The same rows of cells, drawn with an embedded font.

Every run of text is set at its column and stretched to its cells, so columns align whatever the
font. Lengths are millimetres from the top of the paper; PDF counts points from the bottom.
python-barcode gives the modules of Code 128 (ISO/IEC 15417), we draw them as rectangles: its
digits are in our font, so that nothing but the embedded subset is in the file. The same receipt
gives the same bytes.
"""

from __future__ import annotations

from io import BytesIO
from itertools import groupby
from typing import TYPE_CHECKING, assert_never

from pos_gui.receipt.blocks import Bars, Picture, Rule, Space
from pos_gui.receipt.columns import cells
from pos_gui.receipt.font import face
from pos_gui.receipt.layout import Line, Run, Size, digits_in_groups, rows, ruler_of

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas
    from reportlab.pdfgen.textobject import PDFTextObject

    from pos_gui.receipt.blocks import Receipt
    from pos_gui.receipt.font import Face
    from pos_gui.receipt.layout import Row
    from pos_gui.receipt.papers import Paper

_POINTS = 72 / 25.4
"""Points of a millimetre."""
_TOP = 5.0
_BOTTOM = 7.0
_LINE = 1.33
"""Height of a row, in letters' heights."""
_BIG_LINE = 2.4
"""Height of a row of double height."""
_RULE = 0.5
_HAIR = 0.25
_SPACE = 0.6
_BASE = 0.86
"""From the top of a letter to its foot, in letters' heights."""
_STROKE = 0.045
"""Thickness added to big letters, in letters' heights: the font has no bold."""
_MODULE = 2 * 25.4 / 203
"""Thinnest bar: two dots at 203 dpi, 0.25 mm."""
_BARS_HIGH = 11.0
_THOUSAND = 1000
_DASH = 0.75


def warm() -> None:
    """Load the libraries and the font, so that the first receipt does not wait for them."""
    import barcode  # noqa: F401, PLC0415  (80 ms; in the spool's thread)
    from reportlab.pdfgen import canvas  # noqa: F401, PLC0415

    face()


def pdf(receipt: Receipt, paper: Paper) -> bytes:
    """Draw a receipt on one page as long as it needs.

    Raises:
        PaperTrouble: if this computer has no font for it.

    """
    from reportlab.pdfgen.canvas import Canvas  # noqa: PLC0415

    letters = face()
    cell = paper.printable_mm / paper.columns
    drawn = rows(receipt, paper.columns)
    high = _TOP + _BOTTOM + sum(_height(row, 2 * cell, paper.printable_mm) for row in drawn)
    out = BytesIO()
    canvas = Canvas(
        out,
        pagesize=(paper.roll_mm * _POINTS, high * _POINTS),
        invariant=1,
        initialFontName=letters.name,  # type: ignore[arg-type]  # stubs say number
    )
    canvas.setTitle(receipt.receipt_no)
    canvas.setAuthor("")
    canvas.setSubject("")
    pen = _Pen(canvas, receipt, paper, letters, high)
    for row in drawn:
        pen.draw(row)
    canvas.showPage()
    canvas.save()
    return out.getvalue()


def _height(row: Row, letter: float, printable: float) -> float:
    """Give a row's height in millimetres; `letter` is the height of a Chinese character."""
    match row:
        case Rule():
            return _RULE * _LINE * letter
        case Space():
            return _SPACE * _LINE * letter
        case Bars():
            return _BARS_HIGH + (1 + _LINE) * letter
        case Picture():
            return _fitted(row, printable)[1]
        case Line():
            return (_LINE if row.size is Size.NORMAL else _BIG_LINE) * letter
        case _:
            assert_never(row)


def _fitted(row: Picture, printable: float) -> tuple[float, float]:
    """Give width and height of a picture in millimetres, in its proportions."""
    wide, high = row.size_mm
    scale = min(1, printable / wide)
    return wide * scale, high * scale


class _Pen:
    """Draws row under row."""

    def __init__(
        self, canvas: Canvas, receipt: Receipt, paper: Paper, letters: Face, high: float
    ) -> None:
        self._canvas = canvas
        self._face = letters
        self._paper = paper
        self._ruler = ruler_of(receipt, paper.columns)
        self._cell = paper.printable_mm / paper.columns
        self._letter = 2 * self._cell
        self._left = (paper.roll_mm - paper.printable_mm) / 2
        self._high = high
        self._y = _TOP

    def draw(self, row: Row) -> None:
        """Draw the next row and go below it."""
        high = _height(row, self._letter, self._paper.printable_mm)
        match row:
            case Rule():
                self._rule(high)
            case Bars():
                self._bars(row.text)
            case Picture():
                self._picture(row)
            case Line():
                self._line(row, self._y, high)
            case Space():
                pass
            case _:
                assert_never(row)
        self._y += high

    def _rule(self, high: float) -> None:
        y = (self._high - self._y - high / 2) * _POINTS
        right = self._left + self._paper.printable_mm
        self._canvas.setLineWidth(_HAIR * _POINTS)
        self._canvas.setDash(_DASH * _POINTS, _DASH * _POINTS)
        self._canvas.line(self._left * _POINTS, y, right * _POINTS, y)
        self._canvas.setDash()

    def _picture(self, row: Picture) -> None:
        """Draw a picture in the middle."""
        from reportlab.lib.utils import ImageReader  # noqa: PLC0415  (for signatures only)

        wide, high = _fitted(row, self._paper.printable_mm)
        left = (self._paper.roll_mm - wide) / 2
        at = (left * _POINTS, (self._high - self._y - high) * _POINTS)
        image = ImageReader(BytesIO(row.image))
        self._canvas.drawImage(image, *at, width=wide * _POINTS, height=high * _POINTS)

    def _line(self, row: Line, top: float, high: float) -> None:
        """Write the runs of one row, each at its column."""
        size = self._letter if row.size is Size.NORMAL else 2 * self._letter
        wide = 2 * self._cell if row.size is Size.BIG else self._cell
        foot = self._high - top - (high - size) / 2 - _BASE * size
        text = self._canvas.beginText()
        text.setFont(self._face.name, size * _POINTS)
        self._canvas.saveState()
        if row.size is not Size.NORMAL:
            text.setTextRenderMode(2)  # fill and stroke
            self._canvas.setLineWidth(_STROKE * size * _POINTS)
        for run in row.runs:
            self._run(text, run, foot, wide, size)
        self._canvas.drawText(text)
        self._canvas.restoreState()

    def _run(self, text: PDFTextObject, run: Run, foot: float, wide: float, size: float) -> None:
        """Write one run; neighbours that fill their cells alike go together."""
        at = self._left + run.column * wide
        for (count, advance, fills), group in groupby(run.text, self._kind):
            chars = "".join(group)
            natural = advance * size / _THOUSAND
            room = count * wide
            stretch = room / natural if fills else self._shrunk(natural, room, wide, size)
            inset = (room - natural * stretch) / 2 if count else 0
            for part in (chars,) if fills else chars:
                text.setTextOrigin((at + inset) * _POINTS, foot * _POINTS)
                text.setHorizScale(100 * stretch)
                text.textOut(part)
                at += room * len(part)

    def _kind(self, char: str) -> tuple[int, float, bool]:
        """Tell cells, advance, and whether a character has the usual advance for its cells."""
        count = cells(char, ambiguous_wide=self._ruler.ambiguous_wide)
        advance = self._face.widths.get(ord(char), float(_THOUSAND))
        usual = (0.0, self._face.narrow, float(_THOUSAND))[count]
        return count, advance, bool(count) and abs(advance - usual) < 1

    def _shrunk(self, natural: float, room: float, wide: float, size: float) -> float:
        """Stretch a letter of unusual advance as its neighbours are, or less if it is too wide."""
        usual = wide / (self._face.narrow * size / _THOUSAND)
        return min(usual, room / natural) if natural and room else usual

    def _bars(self, code: str) -> None:
        """Draw Code 128 in the middle, its digits beneath."""
        from barcode import Code128  # noqa: PLC0415

        said = digits_in_groups(code)
        start = max(0, (self._paper.columns - self._ruler.width(said)) // 2)
        middle = self._left + (start + self._ruler.width(said) / 2) * self._cell
        (modules,) = Code128(code).build()
        left = middle - len(modules) * _MODULE / 2
        bottom = (self._high - self._y - _BARS_HIGH) * _POINTS
        at = 0
        for sign, group in groupby(modules):
            count = len(list(group))
            if sign == "1":
                x = (left + at * _MODULE) * _POINTS
                wide = count * _MODULE * _POINTS
                self._canvas.rect(x, bottom, wide, _BARS_HIGH * _POINTS, stroke=0, fill=1)
            at += count
        top = self._y + _BARS_HIGH + 0.1 * self._letter
        self._line(Line((Run(start, said),)), top, _LINE * self._letter)
