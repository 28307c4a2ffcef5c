"""How is a report written as a spreadsheet? Typed cells, a sheet a section, a sheet of meanings.

Data begin at A1 under one header, without titles or merged cells, so that they can be filtered,
sorted and read by programs. Figures are exact numbers, days are dates, texts never formulas.
"""

from __future__ import annotations

import io
import re
from datetime import date
from typing import TYPE_CHECKING

from openpyxl import Workbook
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter

from db.facts.report import Kind
from db.statistics.said import asked, marked
from db.statistics.shown import number, width
from db.statistics.wording import harmless
from db.words import say

if TYPE_CHECKING:
    from collections.abc import Iterable

    from openpyxl.cell.cell import Cell, MergedCell
    from openpyxl.worksheet.worksheet import Worksheet

    from db.facts.question import Value
    from db.facts.report import Report, Section

_NARROW, _BROAD = 10, 48
_NAME_SIGNS, _TEXT_SIGNS = 31, 32_000
_RESERVED = "history"
"""A sheet of this name Excel keeps for itself."""
_NO_NAME = re.compile(r"[\[\]:*?/\\]")
_NO_XML = re.compile("[\ud800-\udfff\ufffe\uffff]")
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)


def sheet(report: Report, shop: str = "", *, by_name: bool = False) -> bytes:
    """Write each section on a sheet, and what was asked and what the words mean on the last.

    Headers are titles for people, or with `by_name` the names that scripts know.
    """
    book = Workbook()
    book.remove(book.worksheets[0])
    for section in report.sections:
        page = _added(book, section.title or section.name)
        _figures(page, marked(section), by_name=by_name)
    _meaning(_added(book, say("Reports", "Definitions & filters")), report, shop)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def _added(book: Workbook, title: str) -> Worksheet:
    """Add a sheet; its name is short, without the signs Excel refuses, and there only once."""
    bare = _NO_NAME.sub(" ", _clean(title)).strip(" '")[:_NAME_SIGNS].strip(" '") or "1"
    known = {_RESERVED, *(name.lower() for name in book.sheetnames)}
    name, copy = bare, 1
    while name.lower() in known:
        copy += 1
        name = f"{bare[: _NAME_SIGNS - 1 - len(str(copy))]} {copy}"
    added: Worksheet = book.create_sheet(name)
    return added


def _figures(page: Worksheet, section: Section, *, by_name: bool) -> None:
    """Write a section: the header, the rows, and how they look."""
    for place, column in enumerate(section.columns, 1):
        head = page.cell(1, place)
        _text(head, column.name if by_name else column.title)
        head.font = Font(bold=True)
        head.alignment = Alignment(wrap_text=True, vertical="top")
    for line, row in enumerate(section.rows, 2):
        for place, (value, column) in enumerate(zip(row.cells, section.columns, strict=True), 1):
            cell = page.cell(line, place)
            _write(cell, value, column.kind, is_day=column.name.split("_")[-1] == "day")
            if row.whole or row.compared:
                cell.font = Font(bold=row.whole, italic=row.compared)
        if row.level:
            page.cell(line, 1).alignment = Alignment(indent=row.level)
    page.freeze_panes = "A2"
    page.auto_filter.ref = page.dimensions
    for place, column in enumerate(section.columns, 1):
        cells = (str(row.cells[place - 1]) for row in section.rows)
        _wide(page, place, (*_words(column.title), *cells))


def _meaning(page: Worksheet, report: Report, shop: str) -> None:
    """Write what was asked, which documents were counted, and every definition."""
    lines: list[tuple[str, ...]] = [
        (say("Reports", "Report"), report.title),
        *asked(report, shop),
        (say("Reports", "Counted"), report.population),
        *((section.title, note) for section in report.sections for note in section.notes),
        (),
        (say("Reports", "Figure"), say("Reports", "Definition"), say("Reports", "Name in files")),
    ]
    heading = len(lines)
    lines += [(title, definition, name) for name, title, definition in report.definitions]
    for number_, line in enumerate(lines, 1):
        for place, said in enumerate(line, 1):
            cell = page.cell(number_, place)
            _text(cell, said)
            cell.alignment = Alignment(wrap_text=True, vertical="top")
            if place == 1 or number_ == heading:
                cell.font = Font(bold=True)
    for column, size in zip("ABC", (26, 100, 18), strict=True):
        page.column_dimensions[column].width = size


def _write(cell: Cell | MergedCell, value: Value, kind: Kind, *, is_day: bool) -> None:
    """Write a cell by its type: a text stays a text, a figure becomes an exact number."""
    if value is None:
        return
    figure = None if kind is Kind.TEXT else number(value)
    if figure is not None:
        cell.value = figure
        cell.number_format = _format(str(value), kind)
    elif is_day and _DAY.fullmatch(str(value)):
        cell.value = date.fromisoformat(str(value))
        cell.number_format = "yyyy-mm-dd"
    else:
        _text(cell, str(value))


def _format(value: str, kind: Kind) -> str:
    """Say how a figure is shown; money has the digits of its currency."""
    if kind is Kind.RATE:
        return "0.00%"
    digits = 0 if kind is Kind.COUNT else len(value.partition(".")[2])
    return "#,##0" + ("." + "0" * digits if digits else "")


def _text(cell: Cell | MergedCell, text: str) -> None:
    if text:
        cell.value = _clean(text)
        cell.data_type = "s"


def _clean(text: str) -> str:
    """Write a text that a spreadsheet may hold: no formula, no signs XML refuses."""
    legal = _NO_XML.sub(" ", ILLEGAL_CHARACTERS_RE.sub(" ", text))
    return str(harmless(legal[:_TEXT_SIGNS]))


def _words(title: str) -> list[str]:
    """Give what of a header must fit on one line: it is wrapped at blanks."""
    return title.split() or [""]


def _wide(page: Worksheet, place: int, texts: Iterable[str]) -> None:
    longest = max(map(width, texts), default=0)
    size = min(max(_NARROW, longest + 3), _BROAD)
    page.column_dimensions[get_column_letter(place)].width = size
