"""When does it sell? Weekday by hour, per open hour, and the hours one by one.

The mean divides by the number of such hours that were open, not by weeks: a day on which nothing
was sold in that hour counts as open if the shop sold anything that day between its first and its
last hour (domain/statistics.md, section 4, heat map).
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from db.facts.money import DIGITS, plain, round_half_up, scaled
from db.facts.report import Chart, Column, Kind, Row, Section, Shape
from db.statistics.reports.parts import figure, finished, label, one, sales
from db.statistics.scopes import asked
from db.words import say

if TYPE_CHECKING:
    from db.facts.question import Table
    from db.facts.report import Report, Scope
    from db.statistics.books import Books

_DAYS = 7


def report(books: Books, scope: Scope) -> Report:
    """Make both sections: the heat map's mean, and the sums of each hour."""
    measure = sales(scope)
    each = asked(scope, (measure, "transactions", "units"), "day", "weekday", "hour")
    table = books.ask(each)
    by_hour = asked(scope, (measure, "transactions", "units", "atv"), "hour")
    sections = (
        _heat(books, scope, table, measure),
        Section(
            "hours",
            say("Reports", "By hour"),
            (label("hour"), *(figure(name) for name in by_hour.measures)),
            tuple(Row(row, one(by_hour, hour=row[0])) for row in books.ask(by_hour).rows),
            Chart(Shape.HISTOGRAM, "hour", (measure,)),
        ),
    )
    return finished(books, scope, "hours", sections, table.population)


def _heat(books: Books, scope: Scope, table: Table, measure: str) -> Section:
    """Add up each weekday's hours and divide by the days on which they were open."""
    digits = DIGITS[books.currency]
    sold: dict[tuple[str, str], list[int]] = defaultdict(lambda: [0, 0])
    hours: dict[str, set[int]] = defaultdict(set)
    weekday: dict[str, str] = {}
    for day, on, hour, amount, transactions, _units in table.rows:
        sums = sold[str(on), str(hour)]
        sums[0] += scaled(str(amount), 10**digits)
        sums[1] += int(str(transactions))
        hours[str(day)].add(int(str(hour)))
        weekday[str(day)] = str(on)
    open_days: dict[tuple[str, str], int] = defaultdict(int)
    for day, on in weekday.items():
        for hour in range(min(hours[day]), max(hours[day]) + 1):
            open_days[on, f"{hour:02d}"] += 1
    rows = []
    question = asked(scope, (measure,))
    for (on, hour), days in sorted(open_days.items()):
        amount, transactions = sold.get((on, hour), [0, 0])
        cells = (
            on,
            hour,
            plain(round_half_up(amount, days), digits),
            plain(round_half_up(transactions * 100, days), 2),
            days,
        )
        rows.append(Row(cells, one(question, weekday=on, hour=hour)))
    columns = (
        label("weekday"),
        label("hour"),
        Column("mean", say("Reports", "Mean sales an open hour"), Kind.MONEY, _meaning()),
        Column("visits", say("Reports", "Mean transactions an open hour"), Kind.RATIO, _meaning()),
        Column("open", say("Reports", "Open hours"), Kind.COUNT),
    )
    chart = Chart(Shape.HEAT, "hour", ("mean",), by="weekday")
    return Section("heat", say("Reports", "When it sells"), columns, tuple(rows), chart)


def _meaning() -> str:
    text = (
        "The sum of this hour on this weekday ÷ the days on which it was open: between the "
        "first and the last hour with a sale."
    )
    return say("Reports", text)
