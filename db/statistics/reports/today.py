"""How does today go, against the same weekday last week, and what needs a look?

While the day runs it is compared with the same hours of the other day, the hour that runs among
them, so both are sums over the same part of a day or slightly more of the other. A day that is
over is compared whole. Ratios come from sums of those hours.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from db.facts.moment import BusinessDay
from db.facts.money import DIGITS, RATE_SCALE, plain, round_half_up, scaled
from db.facts.report import Chart, Column, Compare, Kind, Row, Section, Shape
from db.statistics.receipts import LIMIT, receipts
from db.statistics.reports import hours
from db.statistics.reports.needs import needs, of_cashier
from db.statistics.reports.parts import figure, finished, label, named, one, sales
from db.statistics.scopes import asked, before
from db.words import day as day_said
from db.words import say

if TYPE_CHECKING:
    from collections.abc import Mapping

    from db.facts.question import Question, Value
    from db.facts.report import Report, Scope
    from db.statistics.books import Books
    from db.statistics.receipts import Listed

HEADLINE = ("transactions", "atv", "upt", "margin_rate")
"""What stands beside the sales of the day."""
_WEEKS, _HOURS = 4, 24


def report(books: Books, scope: Scope) -> Report:
    """Make the five sections of one day: the last that is asked for, else the one that runs."""
    day = scope.last or scope.first or books.today
    compare = scope.compare if scope.compare is not Compare.NONE else Compare.WEEK
    scope = replace(scope, first=day, last=day, compare=compare)
    then = _until_now(books, before(scope) or scope, day)
    question = asked(scope, (sales(scope), *HEADLINE))
    sections = (
        _headline(books, question, asked(then, question.measures)),
        _hours(books, scope),
        _when(books, scope),
        _top(books, scope),
        _mix(books, scope, then),
        needs(books, day, scope),
    )
    return finished(books, scope, "today", sections, books.ask(question).population)


def behind(books: Books, scope: Scope, key: str) -> tuple[Listed, ...]:
    """List the receipts of a row that needs a look: those of its cashier on that day."""
    day = scope.last or scope.first or books.today
    return receipts(of_cashier(replace(scope, first=day, last=day), key), books.currency, LIMIT)


def begun(books: Books) -> tuple[str, ...]:
    """Name the hours of the business day up to the one that runs, in their order."""
    place = (books.now.local().hour - books.cut_off_hour) % _HOURS
    return tuple(f"{(books.cut_off_hour + at) % _HOURS:02d}" for at in range(place + 1))


def _until_now(books: Books, scope: Scope, day: BusinessDay) -> Scope:
    """Take only the hours that have begun, while the day runs."""
    if day != books.today or any(name == "hour" for name, _ in scope.where):
        return scope
    wanted = tuple(("hour", hour) for hour in begun(books))
    return replace(scope, where=(*scope.where, *wanted))


def _headline(books: Books, now: Question, then: Question) -> Section:
    rows = tuple(
        Row(table.rows[0], question, compared=question is then)
        for question, table in ((one, books.ask(one)) for one in (now, then))
    )
    columns = tuple(figure(name) for name in now.measures)
    return Section("headline", say("Reports", "The day in figures"), columns, rows)


def _hours(books: Books, scope: Scope) -> Section:
    """Give the hours of both days; one without a sale between two others sold nothing."""
    other = before(scope) or scope
    measure, runs = sales(scope), scope.first == books.today
    rows: list[Row] = []
    for each, compared in ((scope, False), (other, True)):
        question = asked(each, (measure, "transactions"), "hour")
        found = {str(row[0]): row for row in books.ask(question).rows}
        said = _called(books, each)
        for hour in _open(books, found, running=runs and not compared):
            zero = (hour, plain(0, DIGITS[books.currency]), 0)
            cells = found.get(hour, zero)
            told = (cells[0], said, *cells[1:])
            rows.append(Row(told, one(question, hour=hour), compared=compared))
    columns = (
        label("hour"),
        Column("which", say("Reports", "Which day"), Kind.TEXT),
        figure(measure),
        figure("transactions"),
    )
    local = books.now.local()
    chart = Chart(
        Shape.LINE,
        "hour",
        (measure,),
        by="which",
        now=(f"{local.hour:02d}",) if runs else (),
        so_far=say("Reports", "{minutes} min so far", minutes=local.minute),
    )
    return Section("hours", say("Reports", "Sales by hour"), columns, tuple(rows), chart)


def _called(books: Books, scope: Scope) -> str:
    if scope.first is None or scope.first == books.today:
        return say("Statistics", "Today")
    return day_said(scope.first.date())


def _open(books: Books, found: Mapping[str, object], *, running: bool) -> list[str]:
    """List the hours from the first with a sale to the last, or to the one that runs."""
    order = [f"{(books.cut_off_hour + at) % _HOURS:02d}" for at in range(_HOURS)]
    places = [order.index(hour) for hour in found]
    if not places:
        return []
    last = max(*places, order.index(f"{books.now.local().hour:02d}")) if running else max(places)
    return order[min(places) : last + 1]


def _when(books: Books, scope: Scope) -> Section:
    """Give weekday by hour over the four weeks before, with the hour that runs marked."""
    day = (scope.first or books.today).date()
    first, last = (BusinessDay.of(day - timedelta(days=back)) for back in (7 * _WEEKS, 1))
    weeks = replace(scope, first=first, last=last, compare=Compare.NONE)
    heat = hours.report(books, weeks).sections[0]
    note = say("Reports", "The {weeks} weeks before.", weeks=_WEEKS)
    heat = replace(heat, notes=(*heat.notes, note))
    if heat.chart is None or scope.first != books.today:
        return heat
    now = (f"{books.now.local().hour:02d}", str(day.isoweekday()))
    return replace(heat, chart=replace(heat.chart, now=now))


def _top(books: Books, scope: Scope) -> Section:
    measure = sales(scope)
    question = asked(scope, (measure, "units"), "product")
    found = books.ask(question).rows
    names = named("product", (row[0] for row in found))
    rows = tuple(
        Row((names.get(str(key), key), amount, units), one(question, product=key))
        for key, amount, units in sorted(found, key=lambda row: -_minor(books, row[1]))
    )
    columns = (label("product"), figure(measure), figure("units"))
    chart = Chart(Shape.BARS, "product", (measure,))
    return Section("top", say("Reports", "Top items"), columns, rows, chart)


def _mix(books: Books, scope: Scope, then: Scope) -> Section:
    """Give each department's share, how it changed in points, and its margin."""
    measure = sales(scope)
    question = asked(scope, (measure, "margin_rate"), "department")
    found = books.ask(question).rows
    earlier = books.ask(asked(then, (measure,), "department")).rows
    now_share = _shares(books, {row[0]: row[1] for row in found})
    then_share = _shares(books, {row[0]: row[1] for row in earlier})
    names = named("department", (row[0] for row in found))
    rows = tuple(
        Row(
            (
                names.get(str(key), key),
                amount,
                _rate(now_share.get(key)),
                _points(now_share.get(key), then_share, key),
                margin,
            ),
            one(question, department=key),
        )
        for key, amount, margin in sorted(found, key=lambda row: -_minor(books, row[1]))
    )
    share = say("Reports", "The department's sales ÷ the sales of all.")
    change = say("Reports", "Share − share in the same hours of the day compared with, in points.")
    columns = (
        label("department"),
        figure(measure),
        Column("share", say("Reports", "Share"), Kind.RATE, share),
        Column("share_change", say("Reports", "Change, points"), Kind.RATIO, change),
        figure("margin_rate"),
    )
    chart = Chart(Shape.SHARE, "department", (measure, "share_change", "margin_rate"))
    return Section("mix", say("Reports", "Department mix"), columns, rows, chart)


def _minor(books: Books, cell: Value) -> int:
    return scaled(str(cell), 10 ** DIGITS[books.currency])


def _shares(books: Books, amounts: Mapping[Value, Value]) -> dict[Value, int]:
    """Give each share of the whole in ten-thousandths; none where there is no whole above zero."""
    minors = {key: _minor(books, amount) for key, amount in amounts.items()}
    whole = sum(minors.values())
    if whole <= 0:
        return {}
    return {key: round_half_up(minor * RATE_SCALE, whole) for key, minor in minors.items()}


def _rate(share: int | None) -> Value:
    return None if share is None else plain(share, 4)


def _points(share: int | None, then: Mapping[Value, int], key: Value) -> Value:
    """Give the change in points with one decimal; unknown where one day has no whole."""
    if share is None or not then:
        return None
    return plain(round_half_up(share - then.get(key, 0), 10), 1)
