"""What do all reports have in common? Columns with their one definition, rows that lead down."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from db.connection import rows
from db.facts.question import Question
from db.facts.report import Column, Kind, Report
from db.statistics.catalogue import REPORTS
from db.statistics.dimensions import DIMENSIONS
from db.statistics.measures import MEASURES
from db.statistics.scopes import filters
from db.statistics.wording import span
from db.words import say

if TYPE_CHECKING:
    from collections.abc import Iterable

    from db.facts.question import Value
    from db.facts.report import Scope, Section
    from db.statistics.books import Books

_MANY = 5000
"""Of more keys than this all names are read: sought one by one they cost more."""
_KINDS = {
    "transactions": Kind.COUNT,
    "lines": Kind.COUNT,
    "units": Kind.QUANTITY,
    "upt": Kind.RATIO,
    "margin_rate": Kind.RATE,
}


def figure(name: str) -> Column:
    """Give a measure's column, with its one definition."""
    measure = MEASURES[name]
    title = say("Statistics", measure.title)
    return Column(name, title, _KINDS.get(name, Kind.MONEY), measure.said)


def label(name: str) -> Column:
    """Give a dimension's column."""
    return Column(name, say("Statistics", DIMENSIONS[name].title), Kind.TEXT)


def sales(scope: Scope) -> str:
    """Name the measure of sales that the filter bar chose: with or without tax."""
    return "total" if scope.with_tax else "net"


def one(question: Question, **cells: Value) -> Question:
    """Ask about one row only: the same figures where these dimensions have these values."""
    known = tuple(
        (name, "unknown" if value is None else str(value)) for name, value in cells.items()
    )
    where = tuple(pair for pair in question.where if pair[0] not in cells)
    return Question(question.measures, (), (*where, *known), question.first, question.last)


def named(dimension: str, keys: Iterable[Value]) -> dict[str, str]:
    """Tell what the keys of a dimension were called last."""
    kind, wanted = DIMENSIONS[dimension].kind, {str(key) for key in keys if key is not None}
    if len(wanted) > _MANY:
        found = rows("SELECT key, text FROM label WHERE kind = ? ORDER BY id", (kind,))
        return {key: text for key, text in found if key in wanted}
    sql = (
        "SELECT key, text FROM label WHERE kind = ? "
        "AND key IN (SELECT value FROM json_each(?)) ORDER BY id"
    )
    # As one text: a statement takes some thousand values only.
    return dict(rows(sql, (kind, json.dumps(sorted(wanted)))))


def finished(
    books: Books,
    scope: Scope,
    name: str,
    sections: tuple[Section, ...],
    population: str,
) -> Report:
    """Put a report together."""
    called = {
        (dimension, value): text
        for dimension in {dimension for dimension, _ in scope.where}
        if DIMENSIONS[dimension].kind
        for value, text in named(
            dimension, [value for at, value in scope.where if at == dimension]
        ).items()
    }
    return Report(
        name,
        REPORTS[name].said,
        scope,
        span(scope),
        filters(scope, called),
        sections,
        population,
        books.currency,
        books.now,
    )
