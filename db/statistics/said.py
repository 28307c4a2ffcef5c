"""What must be said beside a report's figures? What was asked, which rows are special, meanings.

Every form a report leaves the house in says the same: the days, what they are compared with, the
conditions, when it was made, which documents were counted, and the one definition of each figure.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from db.facts.report import Column, Compare, Kind
from db.words import say

if TYPE_CHECKING:
    from collections.abc import Iterator

    from db.facts.report import Report, Row, Section

LEVEL, ROW = "row_level", "row_of"
"""Names of the columns that say what a row is."""
SUM, COMPARED = "sum", "compared"
"""What scripts read there."""
_TELLING = ("span", "which")
"""Columns of reports that say which days a row is of."""


def asked(report: Report, shop: str = "") -> Iterator[tuple[str, str]]:
    """Say what was asked: name and text, one line each."""
    if shop:
        yield say("Reports", "Shop"), shop
    if report.span:
        yield say("Reports", "Days"), report.span
    if report.scope.compare is not Compare.NONE:
        yield say("Reports", "Compared with"), _compared(report.scope.compare)
    for text in report.filters:
        yield say("Reports", "Filter"), text
    if report.scope.with_tax:
        yield say("Reports", "Sales"), say("Reports", "with tax")
    for name, value in report.scope.options:
        yield say("Reports", "Option"), f"{name} = {value}"
    if report.currency:
        yield say("Reports", "Currency"), report.currency
    yield say("Reports", "Made"), f"{report.made.local():%Y-%m-%d %H:%M:%S}"


def meanings(report: Report) -> Iterator[str]:
    """Say which documents were counted and what the figures mean, a paragraph each.

    Columns of two sections may be called alike and mean the same; that is said once.
    """
    if report.population:
        yield _named(say("Reports", "Counted"), report.population)
    yield from dict.fromkeys(
        _named(title, definition) for _, title, definition in report.definitions
    )


def marked(section: Section, *, for_scripts: bool = False) -> Section:
    """Add columns that tell trees, sums and compared rows apart, where there are such rows.

    All rows are made: whoever writes them reads them more than once.
    """
    rows = tuple(section.rows)
    more: list[Column] = []
    if any(row.level for row in section.special):
        more.append(Column(LEVEL, say("Reports", "Level"), Kind.COUNT))
    if any(row.whole or row.compared for row in section.special):
        more.append(Column(ROW, say("Reports", "Row"), Kind.TEXT))
    names = [column.name for column in more]
    if not names:
        return replace(section, rows=rows)
    made = tuple(
        replace(
            row,
            cells=(
                *row.cells,
                *([row.level] if LEVEL in names else ()),
                *([_mark(row, for_scripts=for_scripts)] if ROW in names else ()),
            ),
        )
        for row in rows
    )
    return replace(section, columns=(*section.columns, *more), rows=made)


def with_days(section: Section) -> Section:
    """Add a column that tells compared rows apart, where people see sums and trees anyway.

    Not where a column of the section tells it. All rows are made, as by `marked`.
    """
    rows = tuple(section.rows)
    told = any(column.name in _TELLING for column in section.columns)
    if told or not any(row.compared for row in section.special):
        return replace(section, rows=rows)
    column = Column(ROW, say("Reports", "Days"), Kind.TEXT)
    made = tuple(
        replace(
            row,
            cells=(
                *row.cells,
                say("Reports", "compared") if row.compared else "",
            ),
        )
        for row in rows
    )
    return replace(section, columns=(*section.columns, column), rows=made)


def _named(name: str, said: str) -> str:
    return say("Statistics", "{name}: {value}", name=name, value=said)


def _mark(row: Row, *, for_scripts: bool) -> str | None:
    if row.compared:
        return COMPARED if for_scripts else say("Reports", "compared")
    if row.whole:
        return SUM if for_scripts else say("Reports", "sum")
    return None


def _compared(compare: Compare) -> str:
    return {
        Compare.NONE: "",
        Compare.BEFORE: say("Reports", "as many days just before"),
        Compare.WEEKDAYS: say("Reports", "the same weekdays a year before"),
        Compare.DATES: say("Reports", "the same dates a year before"),
        Compare.WEEK: say("Reports", "the same weekdays a week before"),
    }[compare]
