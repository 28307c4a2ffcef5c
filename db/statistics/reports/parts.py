"""What do all reports have in common? Columns with their one definition, rows that lead down."""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.facts.question import Question
from db.facts.report import Column, Kind, Report
from db.statistics.catalogue import REPORTS
from db.statistics.dimensions import DIMENSIONS
from db.statistics.measures import MEASURES
from db.statistics.naming import conditions, named
from db.statistics.wording import span_until
from db.words import say

if TYPE_CHECKING:
    from db.facts.question import Value
    from db.facts.report import Scope, Section
    from db.statistics.books import Books

__all__ = ["figure", "finished", "label", "named", "one", "sales"]

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


def finished(
    books: Books,
    scope: Scope,
    name: str,
    sections: tuple[Section, ...],
    population: str,
) -> Report:
    """Put a report together."""
    return Report(
        name,
        REPORTS[name].said,
        scope,
        span_until(scope, books.now, books.today),
        conditions(scope.where),
        sections,
        population,
        books.currency,
        books.now,
    )
