"""Which days does each period of the filter bar mean?"""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.facts.moment import BusinessDay
from pos_gui.screens.statistics.periods import Period, days_of

SUNDAY = BusinessDay.parse("2026-03-01")
DATED = [one for one in Period if one not in (Period.ALL, Period.CUSTOM)]
ENDED = (Period.YESTERDAY, Period.LAST_WEEK, Period.LAST_MONTH)


@pytest.mark.parametrize(
    ("period", "first", "last"),
    [
        (Period.TODAY, "2026-03-01", "2026-03-01"),
        (Period.YESTERDAY, "2026-02-28", "2026-02-28"),
        (Period.THIS_WEEK, "2026-02-23", "2026-03-01"),
        (Period.LAST_WEEK, "2026-02-16", "2026-02-22"),
        (Period.THIS_MONTH, "2026-03-01", "2026-03-01"),
        (Period.LAST_MONTH, "2026-02-01", "2026-02-28"),
        (Period.QUARTER, "2026-01-01", "2026-03-01"),
        (Period.YEAR, "2026-01-01", "2026-03-01"),
        (Period.LAST_7, "2026-02-23", "2026-03-01"),
        (Period.LAST_28, "2026-02-02", "2026-03-01"),
        (Period.LAST_90, "2025-12-02", "2026-03-01"),
    ],
)
def test_a_sunday_at_the_start_of_a_month(period: Period, first: str, last: str) -> None:
    """The day that tells weeks, months and quarters apart."""
    assert days_of(period, SUNDAY) == (BusinessDay.parse(first), BusinessDay.parse(last))


def test_no_days_of_their_own() -> None:
    """All days have no ends; days of one's own are known to the filter bar only."""
    assert days_of(Period.ALL, SUNDAY) == (None, None)
    assert days_of(Period.CUSTOM, SUNDAY) == (None, None)


@given(st.dates(), st.sampled_from(DATED))
def test_no_period_reaches_beyond_today(day: object, period: Period) -> None:
    """It begins before it ends; one that runs ends today, one that is over before."""
    assert hasattr(day, "year")
    if day.year < 2:
        return
    today = BusinessDay.of(day)  # type: ignore[arg-type]
    first, last = days_of(period, today)
    assert first is not None
    assert last is not None
    assert first <= last
    assert last < today if period in ENDED else last == today


@given(st.dates(min_value=SUNDAY.date(), max_value=SUNDAY.date() + timedelta(days=3000)))
def test_weeks_meet(day: object) -> None:
    """Last week ends the day before this week begins, and is seven days long."""
    today = BusinessDay.of(day)  # type: ignore[arg-type]
    begin, end = days_of(Period.LAST_WEEK, today)
    monday, _ = days_of(Period.THIS_WEEK, today)
    assert begin is not None
    assert end is not None
    assert monday is not None
    assert end.date() + timedelta(days=1) == monday.date()
    assert (end.date() - begin.date()).days == 6
    assert monday.date().weekday() == 0
