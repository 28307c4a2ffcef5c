"""What is asked for the first floor, and what is asked behind one figure? Runs in the pool."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from db.facts.question import Question
from db.facts.value import dataclass
from pos_gui.screens.statistics.spans import Preset, Span, against, span_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from db.facts.moment import BusinessDay, Moment
    from db.facts.question import Table, Value
    from db.facts.report import Row, Scope
    from pos_gui.screens.statistics.figures import Figures, Listed

HEADLINE = ("net", "transactions", "atv", "upt", "margin_rate")
"""The strip of five figures."""
LEDGER = ("gross", "discount", "returns", "total", "tax", "net")
"""Gross − discounts − returns = total; total − tax = net."""
_ALL = tuple(dict.fromkeys((*HEADLINE, *LEDGER)))
PANELS = {
    "hour": "net",
    "department": "net",
    "product": "net",
    "tender": "total",
    "cashier": "net",
}
"""What each panel tells apart, and its figure; how a line was paid for nobody can say."""
NAMED = ("department", "product", "tender", "cashier")
"""Dimensions whose values have a key and a name."""
TOP = 50
"""Rows of a panel at most, the largest; hours are all there."""
_BEHIND = ("net", "tax", "total")
_BEHIND_TENDER = ("total",)
_OF_PARTS = ("offer", "tax", "jurisdiction")
"""Dimensions of parts of a line: what those lines come to is no sum of them."""


@dataclass(frozen=True, slots=True)
class Panel:
    """Figures by one dimension."""

    question: Question
    """What was asked; a row of it can be asked for alone."""
    rows: tuple[tuple[Value, ...], ...]
    """Value of the dimension and figure."""
    names: Mapping[str, str]
    """What the values are called."""


@dataclass(frozen=True, slots=True)
class Floor:
    """The answers of the first floor."""

    preset: Preset
    """The span as it was chosen."""
    span: Span
    """Its days."""
    compared: Span | None
    """What it is compared with."""
    now: Moment
    """When it was asked."""
    figures: Table
    """One row."""
    before: Table | None
    """The same row of the days compared with."""
    panels: Mapping[str, Panel]
    """By dimension."""

    def value(self, name: str) -> Value:
        """Give one of the figures."""
        return value(self.figures, name)


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


def question(span: Span, measures: tuple[str, ...], *by: str) -> Question:
    """Ask about these days."""
    return Question(measures, by, span.where, span.first, span.last)


def floor(figures: Figures, preset: Preset, today: BusinessDay, now: Moment) -> Floor:
    """Ask for everything on the first floor."""
    span = span_of(preset, today)
    compared = against(preset, span, now, figures.shop.profile.cut_off_hour)
    return Floor(
        preset,
        span,
        compared,
        now,
        figures.ask(question(span, _ALL)),
        figures.ask(question(compared, _ALL)) if compared else None,
        {by: _panel(figures, question(span, (figure,), by)) for by, figure in PANELS.items()},
    )


def _panel(figures: Figures, asked: Question) -> Panel:
    rows = figures.ask(asked).rows
    (by,) = asked.by
    if by != "hour":
        rows = tuple(sorted(rows, key=lambda row: -Decimal(str(row[1])))[:TOP])
    keys = [str(row[0]) for row in rows if row[0] is not None]
    return Panel(asked, rows, figures.names(by, keys) if by in NAMED else {})


def all_of(shown: Floor) -> Question:
    """Ask for what a figure of the whole span is made of."""
    return question(shown.span, _BEHIND)


def row_of(figures: Figures, panel: Panel, cell: Value) -> Question:
    """Ask for what a row of a panel is made of."""
    narrowed = figures.narrowed(panel.question, (cell,))
    measures = _BEHIND_TENDER if panel.question.by == ("tender",) else _BEHIND
    return Question(measures, (), narrowed.where, narrowed.first, narrowed.last)


def behind(figures: Figures, asked: Question) -> Behind:
    """Ask for the receipts and for what they come to."""
    return Behind(asked, figures.ask(asked), tuple(figures.receipts(asked)))


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
