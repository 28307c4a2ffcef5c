"""What does a shelf label say, and how does it look on paper?

Name, price and price per kilogram or litre (98/6/EC, Art. 3), barcode and date; where a reduction
is announced, the lowest price of the 30 days before (Art. 6a). The name is at least 3 mm high, the
digits of the price 10 mm, those of the unit price half of it. A label is a page of a roll of
58 × 38 mm, or one of 21 on an A4 sheet. The same labels give the same bytes.
"""

from __future__ import annotations

import re
from io import BytesIO
from itertools import groupby
from typing import TYPE_CHECKING

from db.facts.money import UnitPrice, round_half_up
from db.facts.number import QUANTITY_SCALE
from db.facts.price import REGULAR
from db.facts.value import dataclass
from db.words import SIGNS, price, say_in
from pos_gui.receipt.columns import clean
from pos_gui.receipt.font import face

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reportlab.pdfgen.canvas import Canvas

    from db.facts.price import Planned
    from db.facts.product import Product
    from pos_gui.receipt.font import Face

STRIP, SHEET = "58x38", "a4"
"""A roll of shelf labels; a sheet of 3 × 7, inside what an office printer reaches."""
_MM = 72 / 25.4
_WIDE, _HIGH = 58.0, 38.0
_A4 = (210.0, 297.0)
_ACROSS, _DOWN = 3, 7
_GUTTER = 4.0
"""Between the labels of a sheet, across."""
_MARGIN = 2.5
_NAME, _NAME_LINE = 3.5, 4.2
_ONE_NAME = 5.0
_PRICE, _SIGN, _UNIT, _SMALL = 14.0, 6.0, 6.9, 2.5
_PER, _PER_ROOM = 3.2, 14.0
_BASE = 0.86
"""From the top of a letter to its foot, in letters' heights."""
_BARS_HIGH = 5.6
_MODULE = 2 * 25.4 / 203
_SIZES = {
    **dict.fromkeys(("g", "克"), ("kg", 1)), **dict.fromkeys(("kg", "千克", "公斤"), ("kg", 1000)),
    **dict.fromkeys(("斤", "市斤"), ("kg", 500)), "两": ("kg", 50), "兩": ("kg", 50),
    **dict.fromkeys(("ml", "毫升"), ("l", 1)), "cl": ("l", 10),
    **dict.fromkeys(("l", "升"), ("l", 1000)),
}  # fmt: skip
"""Units of measure in thousandths of the kilogram or litre."""
_MEASURE = re.compile(r"(\d{1,6}(?:\.\d{1,3})?)?\s*([a-z]+|[\u4e00-\u9fff]+)")
_EAN = 13


@dataclass(frozen=True, slots=True)
class Label:
    """One label in finished words."""

    name: str
    """What the goods are called."""
    sign: str
    """The sign of the currency."""
    price: str
    """The price, large."""
    per: str
    """What it is for: "/ kg", a case of 12, from 3 on; empty for a piece."""
    unit_price: str
    """The price of a kilogram or litre; empty where it is the same, or not known."""
    notes: tuple[str, ...]
    """Whose price it is, until when, and the lowest one before."""
    bars: str
    """What is drawn as a barcode."""
    date: str
    """From when on."""


def label_of(
    planned: Planned, goods: Product, days: tuple[str, str], prior: UnitPrice | None, language: str
) -> Label:
    """Say what the label of a price says; `days` are when it begins and ends, in words."""
    entry = planned.entry
    notes = list(_whose(planned, language))
    if days[1]:
        notes.append(say_in(language, "Label", "until {day}", day=days[1]))
    if prior is not None and planned.was is not None and entry.price < planned.was:
        lowest = say_in(language, "Label", "30-day lowest {price}", price=price(prior))
        notes.append(lowest)
    return Label(
        name=clean(goods.name) or clean(goods.code),
        sign=SIGNS.get(entry.price.currency, entry.price.currency),
        price=price(entry.price),
        per=_per(planned, goods, language),
        unit_price=_unit_price(planned, goods),
        notes=tuple(notes),
        bars=entry.case or goods.barcode or goods.code,
        date=days[0],
    )


def _whose(planned: Planned, language: str) -> Iterator[str]:
    entry = planned.entry
    if entry.list == "member":
        yield say_in(language, "Prices", "Member price")
    elif entry.list != REGULAR:
        whose = entry.list.partition(":")[2] or entry.list
        yield say_in(language, "Prices", "Price for {name}", name=clean(whose))
    elif not entry.stands:
        yield say_in(language, "Prices", "Special price")


def _per(planned: Planned, goods: Product, language: str) -> str:
    entry = planned.entry
    if entry.case:
        count = entry.pack // QUANTITY_SCALE
        return say_in(language, "Label", "case of {count}", count=count)
    if entry.least > QUANTITY_SCALE:
        count = entry.least // QUANTITY_SCALE
        return say_in(language, "Label", "each, from {count} on", count=count)
    return f"/{clean(goods.unit)}" if goods.unit else ""


def _unit_price(planned: Planned, goods: Product) -> str:
    """Give the price of a kilogram or litre, rounded to the currency's digits."""
    found = measure(goods.unit)
    if found is None or found == (found[0], 1_000_000):
        return ""
    name, size = found
    entry = planned.entry
    exact = entry.price.scaled * QUANTITY_SCALE * 1_000_000
    scaled = 100 * round_half_up(exact, 100 * size * entry.pack)
    return f"{price(UnitPrice(scaled, entry.price.currency))}/{name}"


def measure(unit: str) -> tuple[str, int] | None:
    """Read "500g" or "斤" as kg or l and millionths of it; None where it is no measure."""
    found = _MEASURE.fullmatch(unit.strip().lower())
    if found is None or found[2] not in _SIZES:
        return None
    name, milli = _SIZES[found[2]]
    count = found[1] or "1"
    whole, _, part = count.partition(".")
    size = milli * int(whole + part.ljust(3, "0"))
    return (name, size) if size else None


def pdf(labels: Sequence[Label], size: str = SHEET) -> bytes:
    """Draw labels, each on a page of a roll or 21 on a sheet.

    Raises:
        PaperTrouble: if this computer has no font for it.

    """
    from reportlab.pdfgen.canvas import Canvas  # noqa: PLC0415  (only for labels)

    letters, out = face(), BytesIO()
    page = _A4 if size == SHEET else (_WIDE, _HIGH)
    canvas = Canvas(
        out,
        pagesize=(page[0] * _MM, page[1] * _MM),
        invariant=1,
        initialFontName=letters.name,  # type: ignore[arg-type]  # stubs say number
    )
    for at, one in enumerate(labels):
        place = at % (_ACROSS * _DOWN) if size == SHEET else 0
        if at and not place:
            canvas.showPage()
        _Pen(canvas, letters, _origin(place, size), size == SHEET).draw(one)
    canvas.showPage()
    canvas.save()
    return out.getvalue()


def _origin(place: int, size: str) -> tuple[float, float]:
    """Give the upper left corner of a label, millimetres from the lower left one of the page."""
    if size != SHEET:
        return 0.0, _HIGH
    down, across = divmod(place, _ACROSS)
    left = (_A4[0] - _ACROSS * _WIDE - (_ACROSS - 1) * _GUTTER) / 2
    top = _A4[1] - (_A4[1] - _DOWN * _HIGH) / 2
    return left + across * (_WIDE + _GUTTER), top - down * _HIGH


class _Pen:
    """Draws one label; lengths are millimetres from its upper left corner."""

    def __init__(
        self,
        canvas: Canvas,
        letters: Face,
        origin: tuple[float, float],
        cut: bool,  # noqa: FBT001
    ) -> None:
        self._canvas, self._face, self._cut = canvas, letters, cut
        self._x, self._y = origin

    def draw(self, label: Label) -> None:
        """Draw name, price, unit price, notes and bars."""
        room = _WIDE - 2 * _MARGIN
        if self._cut:
            self._frame()
        if self._width(label.name, _ONE_NAME) <= room:
            self._text(label.name, _MARGIN, 2.2, _ONE_NAME, room)
        else:
            for at, line in enumerate(self._lines(label.name, room)):
                self._text(line, _MARGIN, 1.2 + at * _NAME_LINE, _NAME, room)
        self._text(label.sign, _MARGIN, 13.8, _SIGN, 9)
        left = _MARGIN + self._width(label.sign, _SIGN) + 0.6
        side = min(self._width(label.per, _PER), _PER_ROOM)
        end = self._text(label.price, left, 8.4, _PRICE, _WIDE - _MARGIN - left - side - 1)
        self._text(label.per, end + 1, 17.0, _PER, _WIDE - _MARGIN - end - 1)
        notes = _MARGIN
        if label.unit_price:
            notes = self._text(label.unit_price, _MARGIN, 20.8, _UNIT, 27) + 2
        for at, note in enumerate(label.notes):
            self._text(note, notes, 20.7 + at * 2.45, _SMALL, _WIDE - _MARGIN - notes)
        self._bars(label.bars)
        self._text(label.date, _WIDE - _MARGIN - self._width(label.date, _SMALL), 34.4, _SMALL, 30)

    def _lines(self, name: str, room: float) -> tuple[str, ...]:
        """Break a name into two lines at most; what is longer is set narrower."""
        if self._width(name, _NAME) <= room:
            return (name,)
        cut = next(at for at in range(len(name), 0, -1) if self._width(name[:at], _NAME) <= room)
        blank = name.rfind(" ", cut // 2, cut + 1)
        cut = blank if blank > 0 else cut
        return name[:cut].rstrip(), name[cut:].lstrip()

    def _width(self, text: str, size: float) -> float:
        return sum(self._face.widths.get(ord(one), 1000.0) for one in text) * size / 1000

    def _text(self, words: str, x: float, top: float, size: float, room: float) -> float:
        """Write words, narrower where the room is too small; gives where they end."""
        natural = self._width(words, size)
        stretch = min(1.0, room / natural) if natural else 1.0
        text = self._canvas.beginText()
        text.setFont(self._face.name, size * _MM)
        text.setHorizScale(100 * stretch)
        text.setTextOrigin((self._x + x) * _MM, (self._y - top - _BASE * size) * _MM)
        text.textOut(words)
        self._canvas.drawText(text)
        return x + natural * stretch

    def _frame(self) -> None:
        """Mark where to cut."""
        self._canvas.setLineWidth(0.1 * _MM)
        self._canvas.setDash(0.5 * _MM, 1.5 * _MM)
        low = (self._y - _HIGH) * _MM
        self._canvas.rect(self._x * _MM, low, _WIDE * _MM, _HIGH * _MM, stroke=1, fill=0)
        self._canvas.setDash()

    def _bars(self, code: str) -> None:
        """Draw an EAN where it is one, else Code 128; its digits beneath."""
        import barcode  # noqa: PLC0415  (only for labels)

        if not code.isascii():
            return
        ean = len(code) == _EAN and code.isdigit()
        (modules,) = (barcode.EAN13 if ean else barcode.Code128)(code).build()
        modules = modules.replace("G", "1")
        module = min(_MODULE if not ean else 0.33, (_WIDE - 2 * _MARGIN - 14) / len(modules))
        at = 0
        for sign, group in groupby(modules):
            count = len(list(group))
            if sign == "1":
                x = (self._x + _MARGIN + at * module) * _MM
                low = (self._y - 28.2 - _BARS_HIGH) * _MM
                wide = count * module * _MM
                self._canvas.rect(x, low, wide, _BARS_HIGH * _MM, stroke=0, fill=1)
            at += count
        self._text(code, _MARGIN, 34.4, _SMALL, max(at * module, 12))
