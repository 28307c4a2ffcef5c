"""What is asked behind one figure? Runs in the pool."""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.facts.question import Question
from db.facts.value import dataclass

if TYPE_CHECKING:
    from db.facts.question import Table, Value
    from db.facts.report import Row, Scope
    from pos_gui.screens.statistics.figures import Figures, Listed

_BEHIND = ("net", "tax", "total")
_BEHIND_TENDER = ("total",)
_OF_PARTS = ("offer", "tax", "jurisdiction")
"""Dimensions of parts of a line: what those lines come to is no sum of them."""


@dataclass(frozen=True, slots=True)
class Behind:
    """The receipts behind one figure."""

    question: Question | None
    """What they answer; None where only a report knows how it found them."""
    figures: Table | None
    """One row: what all of them come to; None where nothing but their own sum is known."""
    listed: tuple[Listed, ...]
    """The latest first."""


def value(table: Table, name: str) -> Value:
    """Give a figure of an answer with one row."""
    return table.rows[0][table.columns.index(name)]


def behind_row(figures: Figures, name: str, scope: Scope, row: Row) -> Behind:
    """Ask for the receipts behind a row of a report, and for what they come to if one can."""
    listed = tuple(figures.reports.behind(name, scope, row))
    asked = row.behind
    if asked is None or any(one in _OF_PARTS for one, _ in asked.where):
        return Behind(None, None, listed)
    by_tender = any(one == "tender" for one, _ in asked.where)
    measures = _BEHIND_TENDER if by_tender else _BEHIND
    sums = Question(measures, (), asked.where, asked.first, asked.last)
    return Behind(sums, figures.ask(sums), listed)
