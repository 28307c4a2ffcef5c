"""Which days does a preset mean? Business days, both ends inside.

week, month, quarter and year are the last complete ones; with "this-" before them they are those
that run, up to today. A number of days ends with today as well: whoever says "the last 7 days"
means the day that runs too, and a report says of it until when it was counted.
"""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import TYPE_CHECKING

from db.facts.moment import BusinessDay
from db.facts.trouble import Refused
from db.words import say

if TYPE_CHECKING:
    from collections.abc import Callable

Span = tuple[BusinessDay, BusinessDay]
"""First and last business day."""
_QUARTER = 3
_DAYS = re.compile(r"([1-9]\d{0,3})-days", re.ASCII)


def span_of(preset: str, today: BusinessDay) -> Span:
    """Give the days of a preset.

    Raises:
        Refused: if there is none of this name.

    """
    day = today.date()
    if preset in ("today", "yesterday"):
        only = today if preset == "today" else BusinessDay.of(day - timedelta(days=1))
        return only, only
    if found := _DAYS.fullmatch(preset):
        return BusinessDay.of(day - timedelta(days=int(found[1]) - 1)), today
    first_of = FIRST.get(preset.removeprefix("this-"))
    if first_of is None:
        text = "There is no preset {name}; there are {names}."
        raise Refused(say("Reports", text, name=preset, names=", ".join(PRESETS)))
    if preset.startswith("this-"):
        return BusinessDay.of(first_of(day)), today
    last = first_of(day) - timedelta(days=1)
    return BusinessDay.of(first_of(last)), BusinessDay.of(last)


def runs(preset: str) -> bool:
    """Say whether a preset's days end with the day it is asked on."""
    return preset == "today" or preset.startswith("this-") or bool(_DAYS.fullmatch(preset))


def _week(day: date) -> date:
    return day - timedelta(days=day.weekday())


def _month(day: date) -> date:
    return day.replace(day=1)


def _quarter(day: date) -> date:
    return day.replace(month=day.month - (day.month - 1) % _QUARTER, day=1)


def _year(day: date) -> date:
    return day.replace(month=1, day=1)


FIRST: dict[str, Callable[[date], date]] = {
    "week": _week,
    "month": _month,
    "quarter": _quarter,
    "year": _year,
}
"""The first day of the week (Monday), month, quarter or year that a day lies in."""
PRESETS = (
    "today", "yesterday", *FIRST, *(f"this-{name}" for name in FIRST),
    "7-days", "28-days", "90-days",
)  # fmt: skip
"""The names that are shown; any number of days is understood."""
