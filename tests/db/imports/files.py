"""How does a test write a stranger's file?"""

from __future__ import annotations

import csv
import gzip
import io
import lzma
from typing import TYPE_CHECKING

from openpyxl import Workbook

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

Cells = "Sequence[object]"


def text_of(rows: Iterable[Sequence[object]]) -> str:
    """Write rows as CSV."""
    out = io.StringIO()
    csv.writer(out).writerows(rows)
    return out.getvalue()


def write_csv(path: Path, *rows: Sequence[object], encoding: str = "utf-8") -> Path:
    """Write a CSV file, packed by its name."""
    content = text_of(rows).encode(encoding)
    if path.suffix == ".gz":
        content = gzip.compress(content)
    elif path.suffix == ".xz":
        content = lzma.compress(content)
    path.write_bytes(content)
    return path


def write_xlsx(path: Path, *rows: Sequence[object]) -> Path:
    """Write a spreadsheet with typed cells."""
    book = Workbook()
    sheet = book.worksheets[0]
    for row in rows:
        sheet.append(list(row))
    book.save(path)
    return path
