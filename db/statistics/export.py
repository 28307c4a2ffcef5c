"""How does an answer leave the house? As a report of one section; JSON and CSV as scripts know it.

Names come from strangers' files, so no text may become a formula; figures stay figures.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from db.facts.report import Column, Kind, Report, Row, Scope, Section
from db.statistics.measures import MEASURES
from db.statistics.reports.parts import figure
from db.statistics.said import meanings
from db.statistics.wording import title
from db.words import say

if TYPE_CHECKING:
    from db.facts.moment import Moment
    from db.facts.question import Table

FORMATS = ("table", "csv", "json", "xlsx", "pdf")
"""What `render` can write."""
BINARY = ("xlsx", "pdf")
"""Formats that are not for a terminal."""


def render(table: Table, form: str, made: Moment, shop: str = "", currency: str = "") -> bytes:
    """Write an answer in one of `FORMATS`.

    Args:
        table: The answer.
        form: Which format.
        made: When it was made.
        shop: Whose it is, for the foot of a page.
        currency: ISO 4217, of every amount.

    Raises:
        Refused: if a page cannot be made because no font is there.

    """
    report = lifted(table, made, currency)
    match form:
        case "xlsx":
            from db.statistics.sheet import sheet  # noqa: PLC0415  (openpyxl costs 150 ms)

            return sheet(report, shop, by_name=True)
        case "pdf":
            from db.statistics.paper import paper  # noqa: PLC0415  (reportlab costs 60 ms)

            return paper(report, shop)
        case "csv":
            from db.statistics.delimited import one  # noqa: PLC0415  (only for this)

            return one(report.sections[0])
        case "json":
            return as_json(table).encode()
        case _:
            from db.statistics.lettered import table as lettered  # noqa: PLC0415  (only for this)

            lines = (*lettered(report.sections[0]), "", *meanings(report))
            return ("\n".join(lines) + "\n").encode()


def lifted(table: Table, made: Moment, currency: str = "") -> Report:
    """Make an answer a report of one section."""
    columns = tuple(_column(name) for name in table.columns)
    rows = tuple(Row(row) for row in table.rows)
    heading = " · ".join(column.title for column in columns)
    section = Section("answer", say("Statistics", "Figures"), columns, rows)
    return Report(
        "answer", heading, Scope(), "", (), (section,), table.population, currency, made
    )  # fmt: skip


def as_json(table: Table) -> str:
    """Write one JSON document."""
    document = {
        "columns": table.columns,
        "rows": table.rows,
        "population": table.population,
        "definitions": dict(table.definitions),
    }
    return json.dumps(document, ensure_ascii=False) + "\n"


def _column(name: str) -> Column:
    return figure(name) if name in MEASURES else Column(name, title(name), Kind.TEXT)
