"""Which days does a period of the filter bar mean? Business days, both ends inside.

Weeks begin on Monday (ISO 8601), quarters and years follow the calendar, and a period that still
runs ends today.
"""

from __future__ import annotations

from datetime import date, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from db.facts.moment import BusinessDay

if TYPE_CHECKING:
    from collections.abc import Callable

_MONTHS_OF_QUARTER = 3
_WEEK = 7


class Period(StrEnum):
    """The periods that one choice gives."""

    TODAY = "today"
    YESTERDAY = "yesterday"
    THIS_WEEK = "this_week"
    LAST_WEEK = "last_week"
    THIS_MONTH = "this_month"
    LAST_MONTH = "last_month"
    QUARTER = "quarter"
    YEAR = "year"
    LAST_7 = "last_7"
    LAST_28 = "last_28"
    LAST_90 = "last_90"
    ALL = "all"
    CUSTOM = "custom"


Days = tuple[BusinessDay | None, BusinessDay | None]
"""First and last; None is the beginning or the end of the books."""


def days_of(period: Period, today: BusinessDay) -> Days:
    """Give the days of a period; of `CUSTOM` nobody knows them here."""
    if period in (Period.ALL, Period.CUSTOM):
        return None, None
    first, last = _DAYS[period](today.date())
    return BusinessDay.of(first), BusinessDay.of(last)


def _back(days: int) -> Callable[[date], tuple[date, date]]:
    """Count so many days that end today."""
    return lambda day: (day - timedelta(days=days - 1), day)


def _yesterday(day: date) -> tuple[date, date]:
    before = day - timedelta(days=1)
    return before, before


def _last_week(day: date) -> tuple[date, date]:
    monday = _monday(day) - timedelta(days=_WEEK)
    return monday, monday + timedelta(days=_WEEK - 1)


def _last_month(day: date) -> tuple[date, date]:
    end = day.replace(day=1) - timedelta(days=1)
    return end.replace(day=1), end


def _quarter(day: date) -> tuple[date, date]:
    month = (day.month - 1) // _MONTHS_OF_QUARTER * _MONTHS_OF_QUARTER + 1
    return day.replace(month=month, day=1), day


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())


_DAYS: dict[Period, Callable[[date], tuple[date, date]]] = {
    Period.TODAY: lambda day: (day, day),
    Period.YESTERDAY: _yesterday,
    Period.THIS_WEEK: lambda day: (_monday(day), day),
    Period.LAST_WEEK: _last_week,
    Period.THIS_MONTH: lambda day: (day.replace(day=1), day),
    Period.LAST_MONTH: _last_month,
    Period.QUARTER: _quarter,
    Period.YEAR: lambda day: (day.replace(month=1, day=1), day),
    Period.LAST_7: _back(7),
    Period.LAST_28: _back(28),
    Period.LAST_90: _back(90),
}
