"""When does it sell? Weekday by hour, per open hour, and the hours one by one.

The mean divides by the number of such hours that were open, not by weeks: a day on which nothing
was sold in that hour counts as open if the shop sold anything that day between its first and its
last hour (domain/statistics.md, section 4, heat map). The hours of a business day run from the
shop's cut-off hour: with a cut-off of 04:00, 01:00 belongs to the day before and comes last.
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
    from db.facts.question import Table, Value
    from db.facts.report import Report, Scope
    from db.statistics.books import Books

_HOURS = 24


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
            tuple(
                Row(row, one(by_hour, hour=row[0]))
                for row in sorted(
                    books.ask(by_hour).rows, key=lambda row: _place(row[0], books.cut_off_hour)
                )
            ),
            Chart(Shape.HISTOGRAM, "hour", (measure,)),
        ),
    )
    return finished(books, scope, "hours", sections, table.population)


def _heat(books: Books, scope: Scope, table: Table, measure: str) -> Section:
    """Add up each weekday's hours and divide by the days on which they were open.

    Every weekday has every hour between the earliest and the latest, so that the marks stand in
    the order of the business day; an hour in which a weekday was never open has no mean.
    """
    digits = DIGITS[books.currency]
    sold: dict[tuple[Value, int], list[int]] = defaultdict(lambda: [0, 0])
    for _day, on, hour, amount, transactions, _units in table.rows:
        sums = sold[on, _place(hour, books.cut_off_hour)]
        sums[0] += scaled(str(amount), 10**digits)
        sums[1] += int(str(transactions))
    open_days = _open_days(table, books.cut_off_hour)
    question = asked(scope, (measure,))
    rows = []
    for on, place in _marks(open_days):
        amount, transactions = sold.get((on, place), [0, 0])
        days = open_days.get((on, place), 0)
        hour = f"{(books.cut_off_hour + place) % _HOURS:02d}"
        mean = plain(round_half_up(amount, days), digits) if days else None
        visits = plain(round_half_up(transactions * 100, days), 2) if days else None
        rows.append(Row((on, hour, mean, visits, days), one(question, weekday=on, hour=hour)))
    columns = (
        label("weekday"),
        label("hour"),
        Column("mean", say("Reports", "Mean sales an open hour"), Kind.MONEY, _meaning()),
        Column("visits", say("Reports", "Mean transactions an open hour"), Kind.RATIO, _meaning()),
        Column("open", say("Reports", "Open hours"), Kind.COUNT),
    )
    chart = Chart(Shape.HEAT, "hour", ("mean",), by="weekday")
    return Section("heat", say("Reports", "When it sells"), columns, tuple(rows), chart)


def _open_days(table: Table, cut_off: int) -> dict[tuple[Value, int], int]:
    """Count the days on which each weekday was open in each place of the business day."""
    places: dict[tuple[Value, Value], set[int]] = defaultdict(set)
    for day, on, hour, *_ in table.rows:
        places[day, on].add(_place(hour, cut_off))
    found: dict[tuple[Value, int], int] = defaultdict(int)
    for (_day, on), many in places.items():
        for place in range(min(many), max(many) + 1):
            found[on, place] += 1
    return found


def _marks(open_days: dict[tuple[Value, int], int]) -> list[tuple[Value, int]]:
    """Give each weekday with each place of the day, in their order."""
    places = [place for _, place in open_days]
    if not places:
        return []
    span = range(min(places), max(places) + 1)
    return [(on, place) for on in sorted({str(on) for on, _ in open_days}) for place in span]


def _place(hour: Value, cut_off: int) -> int:
    """Say which hour of the business day this is, from 0."""
    return (int(str(hour)) - cut_off) % _HOURS


def _meaning() -> str:
    text = (
        "The sum of this hour on this weekday ÷ the days on which it was open: between the "
        "first and the last hour with a sale of that business day."
    )
    return say("Reports", text)
