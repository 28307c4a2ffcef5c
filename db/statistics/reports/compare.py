"""How do these days stand beside others? Now, before, difference and rate, by any of six.

Days, weeks and months are aligned by their place in the span: the third day beside the third,
also where the shop was closed on one of them.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from db.facts.moment import BusinessDay
from db.facts.money import DIGITS, plain
from db.facts.report import Chart, Column, Compare, Kind, Row, Scope, Section, Shape
from db.statistics.dimensions import DIMENSIONS
from db.statistics.reports.comparing import cells, columns, compared, course, length, name_of
from db.statistics.reports.parts import figure, finished, label, named, one, sales
from db.statistics.reports.sold import sales_of
from db.statistics.scopes import asked
from db.words import say

if TYPE_CHECKING:
    from collections.abc import Mapping

    from db.facts.question import Question, Value
    from db.facts.report import Report
    from db.statistics.books import Books
    from db.statistics.reports.comparing import Compared

TIMES = ("day", "week", "month")
PLACES = ("department", "shop", "cashier")
BESIDE = ("transactions", "units", "atv", "upt")


def report(books: Books, scope: Scope) -> Report:
    """Make the comparison, and the figures of both spans beside it."""
    spans = compared(books, scope)
    by = scope.option("by", TIMES[0])
    by = by if by in (*TIMES, *PLACES) else TIMES[0]
    sections = _times(books, spans, by) if by in TIMES else (_places(books, spans, by),)
    population = books.ask(asked(spans.now, (sales(scope),))).population
    sections = (*sections, _beside(books, spans))
    return finished(books, spans.now, "compare", sections, population)


def _amounts(books: Books, scope: Scope, by: str) -> dict[Value, int]:
    """Read the sales of each value, minor units."""
    write = DIMENSIONS[by].write
    return {
        write(key) if isinstance(key, int) else key: sales_of(sums, scope)
        for (key,), sums in books.summed(asked(scope, ("total", "tax"), by)).items()
    }


def _times(books: Books, spans: Compared, by: str) -> tuple[Section, ...]:
    """Set the periods of both spans side by side by their place, and draw them."""
    digits = DIGITS[books.currency]
    now, then = _amounts(books, spans.now, by), _amounts(books, spans.before, by)
    marks, others = periods(spans.now, by), periods(spans.before, by)
    question = asked(spans.now, (sales(spans.now),))
    made = []
    for place in range(max(len(marks), len(others))):
        mark = marks[place] if place < len(marks) else None
        other = others[place] if place < len(others) else None
        figures = cells(_there(now, mark), _there(then, other), digits)
        behind = (
            one(asked(spans.before, question.measures), **{by: other})
            if mark is None
            else one(question, **{by: mark})
        )
        made.append(Row((mark, other, *figures), behind))
    headed = (label(by), Column("beside", say("Reports", "Beside"), Kind.TEXT), *columns())
    section = Section(
        "compared",
        say("Reports", "Side by side"),
        headed,
        (*made, _together(now, then, digits, question)),
        notes=(*spans.notes(books), *_cut(by)),
    )
    drawn = (*_drawn(spans.now, by, now, digits), *_drawn(spans.before, by, then, digits))
    (runs,) = periods(Scope(books.today, books.today), by)
    return section, course(by, question.measures[0], drawn, runs, books.now)


def _drawn(scope: Scope, by: str, amounts: Mapping[Value, int], digits: int) -> tuple[Row, ...]:
    """Give a row for each period of a span."""
    question = asked(scope, (sales(scope),))
    return tuple(
        Row(
            (mark, plain(amounts.get(mark, 0), digits)),
            one(question, **{by: mark}),
            compared=scope.compare is Compare.NONE,
        )
        for mark in periods(scope, by)
    )


def _there(amounts: Mapping[Value, int], mark: str | None) -> int | None:
    """Give what was sold in a period: nothing is zero, no such period is unknown."""
    return None if mark is None else amounts.get(mark, 0)


def periods(scope: Scope, by: str) -> list[str]:
    """List the days, weeks or months of a scope with both ends, as dimensions write them."""
    if scope.first is None:
        raise ValueError(scope)
    found: dict[str, None] = {}
    for at in range(length(scope)):
        day = scope.first.date() + timedelta(days=at)
        year, week, _ = day.isocalendar()
        found[
            {
                "day": BusinessDay.of(day).text(),
                "week": f"{year:04d}-W{week:02d}",
                "month": f"{day.year:04d}-{day.month:02d}",
            }[by]
        ] = None
    return list(found)


def _cut(by: str) -> tuple[str, ...]:
    """Say that the first or the last period is not whole."""
    if by == "day":
        return ()
    text = "The first and the last row hold only the days asked for."
    return (say("Reports", text),)


def _places(books: Books, spans: Compared, by: str) -> Section:
    """Set each value beside itself, the largest difference first."""
    digits = DIGITS[books.currency]
    now, then = _amounts(books, spans.now, by), _amounts(books, spans.before, by)
    keys = sorted(
        {*now, *then}, key=lambda key: (-abs(now.get(key, 0) - then.get(key, 0)), str(key))
    )
    called = named(by, keys)
    question = asked(spans.now, (sales(spans.now),))
    made = [
        Row(
            (
                key,
                name_of(key, called),
                *cells(now.get(key, 0), then.get(key, 0), digits),
            ),
            one(question, **{by: key}),
        )
        for key in keys
    ]
    headed = (label(by), Column("name", say("Reports", "Name"), Kind.TEXT), *columns())
    return Section(
        "compared",
        say("Reports", "Side by side"),
        headed,
        (*made, _together(now, then, digits, question)),
        Chart(Shape.DIVERGING, "name", ("difference",)),
        spans.notes(books),
    )


def _together(
    now: Mapping[Value, int], then: Mapping[Value, int], digits: int, question: Question
) -> Row:
    figures = cells(sum(now.values()), sum(then.values()), digits)
    return Row((say("Reports", "Together"), "", *figures), question, whole=True)


def _beside(books: Books, spans: Compared) -> Section:
    """Show what each span sold, to how many, and how much a time."""
    measures = (sales(spans.now), *BESIDE)
    made = []
    for scope, which in (
        (spans.now, say("Reports", "Now")),
        (spans.before, say("Reports", "Before")),
    ):
        question = asked(scope, measures)
        (row,) = books.ask(question).rows
        made.append(Row((which, *row), question, compared=scope is spans.before))
    headed = (
        Column("span", say("Reports", "Days"), Kind.TEXT),
        *(figure(name) for name in measures),
    )
    return Section("beside", say("Reports", "Figures of both"), headed, tuple(made))
