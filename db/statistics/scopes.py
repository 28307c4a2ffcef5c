"""Which questions follow from a filter bar? The days, the days compared with, the conditions."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from db.facts.moment import BusinessDay
from db.facts.question import Question
from db.facts.report import Compare, Scope

WEEK_DAYS, YEAR_DAYS = 7, 364
_LEAP_DAY = (2, 29)


def asked(scope: Scope, measures: tuple[str, ...], *by: str) -> Question:
    """Ask for measures by dimensions about these days and conditions."""
    return Question(measures, by, scope.where, scope.first, scope.last)


def before(scope: Scope) -> Scope | None:
    """Give the same scope over the days compared with; None where there are none."""
    if scope.first is None or scope.last is None or scope.compare is Compare.NONE:
        return None
    first, last = scope.first.date(), scope.last.date()
    if scope.compare is Compare.DATES:
        days = (_year_before(first), _year_before(last))
    else:
        back = {
            Compare.BEFORE: (last - first).days + 1,
            Compare.WEEK: WEEK_DAYS * (-(-((last - first).days + 1) // WEEK_DAYS)),
            Compare.WEEKDAYS: YEAR_DAYS,
        }[scope.compare]
        days = (first - timedelta(days=back), last - timedelta(days=back))
    then = (BusinessDay.of(days[0]), BusinessDay.of(days[1]))
    return replace(scope, first=then[0], last=then[1], compare=Compare.NONE)


def _year_before(of: date) -> date:
    """Give the same date a year before; 29 February becomes 28."""
    gone = (of.month, of.day) == _LEAP_DAY
    return of.replace(year=of.year - 1, day=28 if gone else of.day)
