"""How is an answer written as a spreadsheet? Typed cells, a frozen header, a sheet of meanings."""

from __future__ import annotations

import io
from decimal import Decimal
from typing import TYPE_CHECKING

from openpyxl import Workbook
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE
from openpyxl.styles import Font
from openpyxl.utils import get_column_letter

from db.statistics.wording import harmless, text_columns, title
from db.words import say

if TYPE_CHECKING:
    from openpyxl.cell.cell import Cell, MergedCell
    from openpyxl.worksheet.worksheet import Worksheet

    from db.facts.question import Table, Value

_NARROW, _BROAD = 10, 40


def sheet(table: Table) -> bytes:
    """Write the answer on one sheet and what its words mean on another."""
    book = Workbook()
    book.remove(book.worksheets[0])
    figures = book.create_sheet(say("Statistics", "Figures"))
    figures.append(table.columns)
    texts = text_columns(table)
    for number, row in enumerate(table.rows, 2):
        for place, (cell, text) in enumerate(zip(row, texts, strict=True), 1):
            _write(figures.cell(number, place), cell, text=text)
    _dress(figures, table)
    meaning = book.create_sheet(say("Statistics", "Definitions"))
    for name, definition in table.definitions:
        meaning.append((name, title(name), definition))
    meaning.append(())
    meaning.append((None, None, _clean(table.population)))
    for column, width in zip("ABC", (14, 24, 100), strict=True):
        meaning.column_dimensions[column].width = width
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def _write(cell: Cell | MergedCell, value: Value, *, text: bool) -> None:
    """Write a cell by its type: a text stays a text, a figure becomes an exact number."""
    if value is None:
        return
    if text:
        cell.value = _clean(str(value))
        cell.data_type = "s"
    elif isinstance(value, int):
        cell.value = value
        cell.number_format = "#,##0"
    else:
        cell.value = Decimal(value)
        digits = len(value.partition(".")[2])
        cell.number_format = "#,##0" + ("." + "0" * digits if digits else "")


def _clean(text: str) -> str:
    """Write a text that a spreadsheet may hold: no formula, no signs XML refuses."""
    return str(harmless(ILLEGAL_CHARACTERS_RE.sub(" ", text)))


def _dress(figures: Worksheet, table: Table) -> None:
    """Freeze and mark the header, filter by it, and give the columns their widths."""
    figures.freeze_panes = "A2"
    figures.auto_filter.ref = figures.dimensions
    for place, name in enumerate(table.columns, 1):
        figures.cell(1, place).font = Font(bold=True)
        longest = max(len(name), 0, *(len(str(row[place - 1])) for row in table.rows))
        width = min(max(_NARROW, longest + 2), _BROAD)
        figures.column_dimensions[get_column_letter(place)].width = width
