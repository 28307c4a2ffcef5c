"""Where do months and years begin and end in a span of business days, each written yyyymmdd?"""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta

from db.facts.moment import BusinessDay

_DECEMBER, _NEW_YEARS_EVE = 12, 1231


def whole_units(first: int, last: int, unit: str) -> tuple[int, int]:
    """Give the first and the last day of the whole years or months in a span of days.

    The first is after the last where there are none.
    """
    if unit == "year":
        begins = first if first == turn_of_year(first) else turn_of_year(first + 10000)
        ends = last if last % 10000 >= _NEW_YEARS_EVE else turn_of_year(last) - 10000 + 1130
        return begins, ends
    begins = first if first % 100 == 1 else begins_after(first)
    return begins, last if last >= month_ends(last // 100) else ends_before(last)


def turn_of_year(day: int) -> int:
    """Give the first of January of a day's year."""
    return day // 10000 * 10000 + 101


def begins_after(day: int) -> int:
    """Give the first day of the next month."""
    year, month = divmod(day // 100, 100)
    return (year * 100 + month + 1 if month < _DECEMBER else (year + 1) * 100 + 1) * 100 + 1


def ends_before(day: int) -> int:
    """Give the last day of the month before."""
    year, month = divmod(day // 100, 100)
    return month_ends(year * 100 + month - 1 if month > 1 else (year - 1) * 100 + _DECEMBER)


def month_ends(month: int) -> int:
    """Give the last day of a month yyyymm."""
    return month * 100 + monthrange(*divmod(month, 100))[1]


def beside(day: int, days: int) -> int:
    """Give the day so many days later, or earlier; a day its month does not have is its last."""
    year, month = divmod(day // 100, 100)
    found = date(year, month, min(day % 100, monthrange(year, month)[1]))
    return BusinessDay.of(found + timedelta(days=days)).number
