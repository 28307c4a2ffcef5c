"""Do members come back? Those who first bought in a month, and how many bought k months later.

A cohort is the members whose first visit ever, in any shop, was in that month; the rate is those
of them with a visit in month m + k ÷ the cohort's size (domain/statistics.md, section 4). Months
that are not over are said, months to come are not there.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING

from db.facts.money import RATE_SCALE, plain, round_half_up
from db.facts.report import Chart, Column, Kind, Row, Section, Shape
from db.rollup_rows import HAS_SOLD
from db.statistics.asked import ready
from db.statistics.kept import added
from db.statistics.receipts import receipts
from db.statistics.reports.members import first_days
from db.statistics.reports.parts import finished
from db.statistics.scopes import asked
from db.statistics.sources import HEAD
from db.words import say

if TYPE_CHECKING:
    from db.facts.question import Question
    from db.facts.report import Report, Scope
    from db.statistics.books import Books
    from db.statistics.receipts import Listed

FEW = 20
"""Members of a cohort under which its rates say little."""
MOST = 24
"""Months after the first that are shown."""
_MONTHS = 12


def report(books: Books, scope: Scope) -> Report:
    """Make the cohorts of the months asked for, observed until today."""
    cohorts = members_of(books, scope)
    bought = buyers(books, scope)
    table = books.ask(_visits(books, scope))
    sections = (
        _retention(books, scope, cohorts, bought),
        _sizes(books, cohorts, bought),
    )
    return finished(books, scope, "cohorts", sections, table.population)


def behind(books: Books, scope: Scope, key: str) -> tuple[Listed, ...]:
    """List the receipts of a cohort in one month: "2026-01+2", or in all: "2026-01"."""
    cohort, _, after = key.partition("+")
    found = members_of(books, scope).get(cohort)
    if not found:
        return ()
    question = _visits(books, scope)
    where = tuple(pair for pair in question.where if pair[0] not in ("customer", "month"))
    members = tuple(("customer", one) for one in sorted(found))
    month = (("month", _later(cohort, int(after))),) if after else ()
    return receipts(replace(question, where=(*where, *members, *month)), books.currency)


def members_of(books: Books, scope: Scope) -> dict[str, frozenset[str]]:
    """Give each month's new members; the days of the scope choose the months."""
    first = _month(scope.first.number) if scope.first else ""
    last = _month(min(scope.last or books.today, books.today).number)
    cohorts: dict[str, set[str]] = defaultdict(set)
    for key, day in first_days().items():
        if first <= _month(day) <= last:
            cohorts[_month(day)].add(key)
    return {month: frozenset(cohorts[month]) for month in sorted(cohorts)}


def buyers(books: Books, scope: Scope) -> dict[str, frozenset[str]]:
    """Give the members with a visit in each month, under the conditions of the scope."""
    months: dict[str, set[str]] = defaultdict(set)
    for key, month in _came_in(books, replace(_visits(books, scope), by=("customer", "month"))):
        months[month].add(key)
    return {month: frozenset(found) for month, found in months.items()}


def _came_in(books: Books, question: Question) -> list[tuple[str, str]]:
    """Read who came in which month; from the heads alone where the conditions allow it."""
    wanted = ready(question)
    if not wanted.columns <= frozenset(HEAD):
        table = books.ask(question)
        return [(str(key), str(month)) for key, month, visits in table.rows if key and visits]
    conditions = wanted.matching({name: f"sale.{name}" for name in HEAD})

    def sql(first: int, last: int) -> str:
        return (
            "SELECT DISTINCT label.key, sale.day / 100 FROM sale "  # noqa: S608
            "JOIN label ON label.id = sale.customer WHERE label.key <> '' AND "
            f"{' AND '.join((HAS_SOLD, f'sale.day BETWEEN {first} AND {last}', *conditions))}"
        )

    found = added(sql, 2, wanted.span())
    months = {month: _month(month * 100) for month in {month for _, month in found}}
    return [(key, months[month]) for key, month in found]


def _visits(books: Books, scope: Scope) -> Question:
    """Ask for visits until today: a cohort is watched beyond the months that chose it."""
    return asked(replace(scope, first=None, last=books.today), ("transactions",))


def _retention(
    books: Books,
    scope: Scope,
    cohorts: dict[str, frozenset[str]],
    bought: dict[str, frozenset[str]],
) -> Section:
    """Show every cohort in every month after its first, the running month too."""
    running = _month(books.today.number)
    made = []
    for cohort, members in cohorts.items():
        for after in range(MOST + 1):
            month = _later(cohort, after)
            if month > running:
                break
            again = len(members & bought.get(month, frozenset()))
            cells = (
                cohort,
                after,
                plain(round_half_up(again * RATE_SCALE, len(members)), 4),
                again,
                len(members),
                _remark(len(members), is_running=month == running),
            )
            made.append(Row(cells, key=f"{cohort}+{after}"))
    rate = "Members of the cohort with a visit in that month ÷ its size."
    headed = (
        Column("cohort", say("Reports", "First bought in"), Kind.TEXT, _meaning()),
        Column("after", say("Reports", "Months later"), Kind.COUNT, _after()),
        Column("rate", say("Reports", "Bought again"), Kind.RATE, say("Reports", rate)),
        Column("buyers", say("Reports", "Came in that month"), Kind.COUNT, _came()),
        Column("size", say("Reports", "Size of the cohort"), Kind.COUNT, _size()),
        Column("remark", say("Reports", "Remark"), Kind.TEXT),
    )
    notes = [say("Reports", "Month {month} is not over: its rates still grow.", month=running)]
    if scope.where:
        text = "Visits are those of the filter; the first visit ever is of any shop."
        notes.append(say("Reports", text))
    title = say("Reports", "Who buys again, by month of the first visit")
    chart = Chart(Shape.HEAT, "after", ("rate",), by="cohort")
    return Section("retention", title, headed, tuple(made), chart, tuple(notes))


def _sizes(
    books: Books, cohorts: dict[str, frozenset[str]], bought: dict[str, frozenset[str]]
) -> Section:
    """Show how large each cohort is, and how many of it ever came in a later month."""
    running = _month(books.today.number)
    made = []
    for cohort, members in cohorts.items():
        later = [found for month, found in bought.items() if month > cohort]
        again = len(members & frozenset[str]().union(*later))
        rate = plain(round_half_up(again * RATE_SCALE, len(members)), 4)
        remark = _remark(len(members), is_running=cohort == running)
        made.append(Row((cohort, len(members), again, rate, remark), key=cohort))
    text = "Members of the cohort with a visit in any later month ÷ its size."
    headed = (
        Column("cohort", say("Reports", "First bought in"), Kind.TEXT, _meaning()),
        Column("size", say("Reports", "Size of the cohort"), Kind.COUNT, _size()),
        Column("later", say("Reports", "Came in a later month"), Kind.COUNT, _came_later()),
        Column("ever", say("Reports", "Ever again"), Kind.RATE, say("Reports", text)),
        Column("remark", say("Reports", "Remark"), Kind.TEXT),
    )
    return Section("sizes", say("Reports", "Cohorts"), headed, tuple(made))


def _remark(size: int, *, is_running: bool) -> str:
    """Mark what must be read with care."""
    if size < FEW:
        return say("Reports", "few members")
    return say("Reports", "not over") if is_running else ""


def _meaning() -> str:
    text = "The month of a member's first visit ever, in any shop. Under {few} members are marked."
    return say("Reports", text, few=FEW)


def _came() -> str:
    return say("Reports", "Members of the cohort with a visit in that month.")


def _came_later() -> str:
    return say("Reports", "Members of the cohort with a visit in any later month.")


def _size() -> str:
    return say("Reports", "Members whose first visit ever was in that month.")


def _after() -> str:
    return say("Reports", "Months after that of the first visit; 0 is that month itself.")


def _month(day: int) -> str:
    """Write the month of a yyyymmdd."""
    return f"{day // 10_000:04d}-{day // 100 % 100:02d}"


def _later(month: str, after: int) -> str:
    """Give the month so many months later."""
    year, _, number = month.partition("-")
    months = int(year) * _MONTHS + int(number) - 1 + after
    return f"{months // _MONTHS:04d}-{months % _MONTHS + 1:02d}"
