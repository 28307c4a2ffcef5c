"""How does a cell read for people, and how wide is it where letters stand in columns?

Figures get separators of thousands and rates a percent sign; only ratios are rounded, to the
decimals that are read. Names are data:
signs that would steer a terminal, a printer or the reading direction become blanks.
"""

from __future__ import annotations

import re
import unicodedata
from decimal import ROUND_HALF_UP, Decimal, InvalidOperation
from typing import TYPE_CHECKING

from db.facts.report import Kind
from db.words import language, say, weekday

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from db.facts.question import Value
    from db.facts.report import Column, Row

UNKNOWN = "\N{EM DASH}"
"""What stands where nothing is known."""
_STEERING = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})
_CLOSING = frozenset(",.;:!?)]}%，。、；：？！）】》」』”’…")
"""Signs that do not begin a line."""
_PERCENT = 100
_WEEKDAYS = frozenset("1234567")
_MOMENT = re.compile(r"(\d{4}-\d\d-\d\d)T(\d\d:\d\d:\d\d)(?:\.\d+)?(?:[+-]\d\d:\d\d|Z)", re.ASCII)
_FEW = 3
"""Decimals of a ratio that are read."""
NAMED = ("weekday", "at")
"""Columns of texts that scripts read otherwise than people: days of the week, moments."""


def number(value: Value) -> Decimal | None:
    """Read a figure exactly; None where a text is none."""
    if value is None:
        return None
    try:
        read = Decimal(value)
    except InvalidOperation:
        return None
    return read if read.is_finite() else None


def called(column: Column, text: str) -> str:
    """Say for people what a text column holds for scripts: "Mon" for 1, a moment by the wall."""
    if column.name == "weekday" and text in _WEEKDAYS:
        return weekday(int(text))
    if column.name == "at" and (moment := _MOMENT.fullmatch(text)):
        return f"{moment[1]} {moment[2]}"
    return text


def cell(column: Column, value: Value, minus: str = "\N{MINUS SIGN}") -> str:
    """Write a cell for people, as its column and its kind say."""
    if column.kind is Kind.TEXT and value is not None:
        return clean(called(column, str(value)))
    return shown(value, column.kind, minus)


def told(columns: Sequence[Column], row: Row, at: int, minus: str = "\N{MINUS SIGN}") -> str:
    """Write one cell of a row; a sum whose first cell holds nothing is called one."""
    if is_bare_sum(row, at):
        return say("Reports", "Together")
    return cell(columns[at], row.cells[at], minus)


def is_bare_sum(row: Row, at: int) -> bool:
    """Say whether this is the place where a sum should be named, and is not."""
    return at == 0 and row.whole and row.cells[0] is None


def shown(value: Value, kind: Kind, minus: str = "\N{MINUS SIGN}") -> str:
    """Write a cell for people: "1,234.50", "24.56 %", "—"."""
    if value is None:
        return UNKNOWN
    figure = None if kind is Kind.TEXT else number(value)
    if figure is None:
        return clean(str(value))
    if kind is Kind.RATE:
        gap = " " if language() == "en" else ""
        text = f"{abs(figure) * _PERCENT:,.2f}{gap}%"
    else:
        text = f"{abs(few(figure) if kind is Kind.RATIO else figure):,f}"
    return f"{minus}{text}" if figure < 0 else text


def few(number: Decimal) -> Decimal:
    """Round a ratio to the decimals that are read, and keep fewer as they are."""
    exponent = number.as_tuple().exponent
    is_long = isinstance(exponent, int) and exponent < -_FEW
    return number.quantize(Decimal(1).scaleb(-_FEW), ROUND_HALF_UP) if is_long else number


def clean(text: str) -> str:
    """Turn what would steer a printer or the reading direction into blanks."""
    return "".join(" " if unicodedata.category(sign) in _STEERING else sign for sign in text)


def width(text: str, *, chinese: bool = False) -> int:
    """Count the columns that a text takes; Chinese signs take two (UAX 11: W and F).

    Signs of ambiguous width take two where the code page is `chinese`, as printers draw them.
    """
    return sum(_cells(sign, chinese=chinese) for sign in text)


def cut(text: str, columns: int, *, chinese: bool = False) -> str:
    """Shorten a text that takes more columns than there are; "…" says so."""
    if width(text, chinese=chinese) <= columns:
        return text
    room = columns - width("…", chinese=chinese)
    end = used = 0
    for sign in text:
        used += _cells(sign, chinese=chinese)
        if used > room:
            break
        end += 1
    return f"{text[:end].rstrip()}…"


def wrapped(text: str, columns: int, *, chinese: bool = False) -> Iterator[str]:
    """Break a text into lines, at blanks where there are any."""
    line, used, blank = "", 0, 0
    for sign in text:
        taken = _cells(sign, chinese=chinese)
        if used + taken > columns:
            apart = blank > len(line) // 2 or (blank and is_word(line[-1:], sign))
            end = blank if apart else tied(line + sign, len(line))
            yield line[:end].rstrip()
            line = line[end:].lstrip()
            used, blank = width(line, chinese=chinese), 0
        line += sign
        used += taken
        if sign == " ":
            blank = len(line)
    yield line.rstrip()


def tied(text: str, end: int) -> int:
    """Move the end of a line to before the sign to which the next line's first one belongs.

    No line begins with a full stop or another closing sign; where more than half of the line would
    go, it stays as it is.
    """
    at = end
    while 0 < at < len(text) and (text[at] in _CLOSING or is_word(text[at - 1], text[at])):
        at -= 1
    return at if at > end // 2 else end


def is_word(before: str, after: str) -> bool:
    """Say whether a break between these signs would part a word that is spelt with letters."""
    return before.isascii() and before.isalnum() and after.isascii() and after.isalnum()


def _cells(sign: str, *, chinese: bool) -> int:
    if unicodedata.category(sign) in {"Mn", "Me"}:
        return 0
    kind = unicodedata.east_asian_width(sign)
    return 2 if kind in "WF" or (kind == "A" and chinese) else 1
