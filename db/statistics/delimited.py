"""How does a report become lines of values? RFC 4180 for scripts, and as Excel opens it.

Figures are unformatted, days are ISO dates, unknown is empty. A text that a spreadsheet would take
for a formula gets an apostrophe (OWASP, CSV Injection). Excel would take a code for a number and
lose its leading zeros, or for a date; for Excel it stands as ="007", which it reads as a text.
"""

from __future__ import annotations

import csv
import io
import os
import re
import sys
from typing import TYPE_CHECKING, NamedTuple

from db.facts.report import Kind
from db.statistics.said import marked
from db.statistics.shown import number
from db.statistics.wording import harmless

if TYPE_CHECKING:
    from db.facts.question import Value
    from db.facts.report import Report, Section

MARK = "\N{ZERO WIDTH NO-BREAK SPACE}"
"""By which Excel knows UTF-8."""
_MISREAD = re.compile(
    r"0\d+|\d{12,}|\d+(\.\d+)?[eE][+-]?\d+|\d{1,2}[-/.]\d{1,2}([-/.]\d{1,4})?|\d{1,4}/\d{1,2}(/\d{1,2})?",
    re.ASCII,
)
"""Codes that Excel would take for a number or a date, and change."""
_COMMA = frozenset(
    (
        "bg", "cs", "da", "de", "es", "fi", "fr", "el", "hr", "hu", "id", "it", "nb", "nl", "nn",
        "pl", "pt", "ro", "ru", "sk", "sl", "sv", "tr", "uk", "vi",
    )
)  # fmt: skip
"""Languages that write decimals with a comma, and part a list by semicolons."""


class Separators(NamedTuple):
    """What parts values and decimals."""

    values: str = ","
    decimals: str = "."


def delimited(report: Report) -> bytes:
    """Write every section with its title and a blank line before the next; names as headers."""
    return _all(report, Separators(), excel=False).encode()


def one(section: Section) -> bytes:
    """Write one section as a plain table."""
    return _lines(section, Separators(), excel=False).encode()


def for_excel(report: Report, section: Section | None = None) -> bytes:
    """Write one section, or all, as this computer's Excel opens it; titles as headers."""
    here = separators()
    text = _lines(section, here, excel=True) if section else _all(report, here, excel=True)
    return f"{MARK}{text}".encode()


def separators() -> Separators:
    """Find what parts values on this computer, as its spreadsheet expects it."""
    if sys.platform == "win32":
        import winreg  # noqa: PLC0415  (only there)

        with winreg.OpenKey(winreg.HKEY_CURRENT_USER, r"Control Panel\International") as key:
            found = [str(winreg.QueryValueEx(key, name)[0]) for name in ("sList", "sDecimal")]
        return Separators(*found) if all(len(one) == 1 for one in found) else Separators()
    names = (os.environ.get(name, "") for name in ("LC_ALL", "LC_NUMERIC", "LANG"))
    spoken = re.split(r"[_.@-]", next(filter(None, names), ""))[0]
    return Separators(";", ",") if spoken in _COMMA else Separators()


def _all(report: Report, by: Separators, *, excel: bool) -> str:
    return "\r\n".join(
        _written([[harmless(section.title)]], by) + _lines(section, by, excel=excel)
        for section in report.sections
    )


def _lines(section: Section, by: Separators, *, excel: bool) -> str:
    table = marked(section, for_scripts=not excel)
    kinds = [column.kind for column in table.columns]
    heads = [column.title if excel else column.name for column in table.columns]
    lines: list[list[Value]] = [[harmless(head) for head in heads]]
    for row in table.rows:
        pairs = zip(row.cells, kinds, strict=True)
        lines.append([_cell(cell, kind, by, excel=excel) for cell, kind in pairs])
    return _written(lines, by)


def _cell(cell: Value, kind: Kind, by: Separators, *, excel: bool) -> Value:
    if cell is None:
        return None
    if kind is Kind.TEXT or number(cell) is None:
        text = str(cell)
        return f'="{text}"' if excel and _MISREAD.fullmatch(text) else harmless(text)
    return str(cell).replace(".", by.decimals)


def _written(lines: list[list[Value]], by: Separators) -> str:
    out = io.StringIO()
    csv.writer(out, delimiter=by.values).writerows(lines)
    return out.getvalue()
