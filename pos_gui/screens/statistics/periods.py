"""Which days does a period of the filter bar mean? Those that commands mean by the same preset."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from db.statistics.presets import span_of

if TYPE_CHECKING:
    from db.facts.moment import BusinessDay


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


Days = tuple["BusinessDay | None", "BusinessDay | None"]
"""First and last; None is the beginning or the end of the books."""


def days_of(period: Period, today: BusinessDay) -> Days:
    """Give the days of a period; of `CUSTOM` nobody knows them here."""
    if period in (Period.ALL, Period.CUSTOM):
        return None, None
    return span_of(_PRESETS[period], today)


_PRESETS = {
    Period.TODAY: "today",
    Period.YESTERDAY: "yesterday",
    Period.THIS_WEEK: "this-week",
    Period.LAST_WEEK: "week",
    Period.THIS_MONTH: "this-month",
    Period.LAST_MONTH: "month",
    Period.QUARTER: "this-quarter",
    Period.YEAR: "this-year",
    Period.LAST_7: "7-days",
    Period.LAST_28: "28-days",
    Period.LAST_90: "90-days",
}
"""What commands and schedules call the same days."""
