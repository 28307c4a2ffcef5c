"""How does an answer leave the house? As text, CSV, JSON, a spreadsheet or a page.

Names come from strangers' files, so no text may become a formula; figures stay figures.
"""

from __future__ import annotations

import csv
import io
import json
import unicodedata
from typing import TYPE_CHECKING

from db.statistics.wording import harmless, text_columns, title

if TYPE_CHECKING:
    from collections.abc import Sequence

    from db.facts.question import Table

FORMATS = ("table", "csv", "json", "xlsx", "pdf")
"""What `render` can write."""
BINARY = ("xlsx", "pdf")
"""Formats that are not for a terminal."""
_WIDE = frozenset("WF")


def render(table: Table, form: str, made: str = "") -> bytes:
    """Write an answer in one of `FORMATS`.

    Args:
        table: The answer.
        form: Which format.
        made: When it was made, for the foot of a page.

    Raises:
        Refused: if a page cannot be made because no font is there.

    """
    match form:
        case "xlsx":
            from db.statistics.sheet import sheet  # noqa: PLC0415  (openpyxl costs 150 ms)

            return sheet(table)
        case "pdf":
            from db.statistics.paper import paper  # noqa: PLC0415  (reportlab costs 60 ms)

            return paper(table, made)
        case "csv":
            return as_csv(table).encode()
        case "json":
            return as_json(table).encode()
        case _:
            return as_text(table).encode()


def as_json(table: Table) -> str:
    """Write one JSON document."""
    document = {
        "columns": table.columns,
        "rows": table.rows,
        "population": table.population,
        "definitions": dict(table.definitions),
    }
    return json.dumps(document, ensure_ascii=False) + "\n"


def as_csv(table: Table) -> str:
    """Write RFC 4180 lines with a header; unknown is an empty cell."""
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(table.columns)
    texts = text_columns(table)
    for row in table.rows:
        pairs = zip(row, texts, strict=True)
        writer.writerow([harmless(cell) if text else cell for cell, text in pairs])
    return out.getvalue()


def as_text(table: Table) -> str:
    """Write columns for a terminal, with the population and the definitions below."""
    heads = [title(name) for name in table.columns]
    rows = [["\N{EM DASH}" if cell is None else str(cell) for cell in row] for row in table.rows]
    widths = [max(map(_width, column)) for column in zip(heads, *rows, strict=True)]
    left = text_columns(table)
    lines = [_line(row, widths, left) for row in (heads, *rows)]
    lines.insert(1, "  ".join("\N{BOX DRAWINGS LIGHT HORIZONTAL}" * width for width in widths))
    said = [f"{title(name)}: {definition}" for name, definition in table.definitions]
    return "\n".join((*lines, "", table.population, *said)) + "\n"


def _line(cells: Sequence[str], widths: Sequence[int], left: Sequence[bool]) -> str:
    padded = []
    for cell, width, to_left in zip(cells, widths, left, strict=True):
        blanks = " " * (width - _width(cell))
        padded.append(f"{cell}{blanks}" if to_left else f"{blanks}{cell}")
    return "  ".join(padded).rstrip()


def _width(text: str) -> int:
    """Count the columns of a terminal that a text takes; Chinese signs take two."""
    return sum(2 if unicodedata.east_asian_width(sign) in _WIDE else 1 for sign in text)
