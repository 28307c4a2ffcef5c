"""How does a report leave the house? As JSON, CSV, a spreadsheet, pages, text or a strip of paper.

Nothing is computed here: every form shows the same value, each figure typed as its form types it.
"""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

from db.facts.trouble import Refused
from db.words import say

if TYPE_CHECKING:
    from db.facts.report import Report, Scope, Section

FORMS = ("json", "csv", "csv-excel", "xlsx", "pdf", "text", "slip")
"""What `written` can write."""
ENDINGS = {
    "json": "json", "csv": "csv", "csv-excel": "csv", "xlsx": "xlsx", "pdf": "pdf",
    "text": "txt", "slip": "txt",
}  # fmt: skip
"""How the files' names end."""


def written(report: Report, form: str, section: str = "", *, shop: str = "") -> bytes:
    """Write a report.

    Args:
        report: As it was made.
        form: One of `FORMS`.
        section: The name of the only section wanted; empty is all of them.
        shop: Whose it is, for the head and the foot.

    Raises:
        Refused: if there is no such section or form, or no font for a page.

    """
    wanted = replace(report, sections=(_section(report, section),)) if section else report
    match form:
        case "json":
            return (json.dumps(document(wanted), ensure_ascii=False) + "\n").encode()
        case "csv" | "csv-excel":
            return _delimited(wanted, form, alone=bool(section))
        case "xlsx":
            from db.statistics.sheet import sheet  # noqa: PLC0415  (openpyxl costs 150 ms)

            return sheet(wanted, shop)
        case "pdf":
            from db.statistics.paper import paper  # noqa: PLC0415  (reportlab costs 60 ms)

            return paper(wanted, shop)
        case "text" | "slip":
            from db.statistics import lettered  # noqa: PLC0415  (only one of them)

            make = lettered.text if form == "text" else lettered.slip
            return make(wanted, shop).encode()
        case _:
            text = "There is no form {name}; there are {names}."
            raise Refused(say("Reports", text, name=form, names=", ".join(FORMS)))


def document(report: Report) -> dict[str, object]:
    """Give a report as scripts read it (docs/commands/report.schema.json)."""
    return {
        "report": report.name,
        "title": report.title,
        "scope": _scope(report.scope),
        "span": report.span,
        "filters": report.filters,
        "currency": report.currency,
        "made": report.made.text(),
        "sections": [_as_json(section) for section in report.sections],
        "population": report.population,
        "definitions": {name: definition for name, _, definition in report.definitions},
    }


def _scope(scope: Scope) -> dict[str, object]:
    return {
        "first": scope.first.text() if scope.first else None,
        "last": scope.last.text() if scope.last else None,
        "where": scope.where,
        "compare": str(scope.compare),
        "with_tax": scope.with_tax,
        "options": dict(scope.options),
    }


def _as_json(section: Section) -> dict[str, object]:
    return {
        "name": section.name,
        "title": section.title,
        "columns": [
            {"name": column.name, "title": column.title, "kind": str(column.kind)}
            for column in section.columns
        ],
        "rows": [
            {
                "cells": row.cells,
                "level": row.level,
                "whole": row.whole,
                "compared": row.compared,
            }
            for row in section.rows
        ],
        "notes": section.notes,
    }


def _section(report: Report, name: str) -> Section:
    """Find a section by its name."""
    for section in report.sections:
        if section.name == name:
            return section
    names = ", ".join(section.name for section in report.sections)
    text = "There is no section {name}; there are {names}."
    raise Refused(say("Reports", text, name=name, names=names))


def _delimited(report: Report, form: str, *, alone: bool) -> bytes:
    from db.statistics import delimited  # noqa: PLC0415  (only one of them)

    if form == "csv":
        return delimited.one(report.sections[0]) if alone else delimited.delimited(report)
    return delimited.for_excel(report, report.sections[0] if alone else None)
