"""Do presets mean the days that people mean?"""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.facts.moment import BusinessDay, Moment
from db.facts.report import Scope
from db.facts.trouble import Refused
from db.statistics.presets import PRESETS, runs, span_of
from db.statistics.wording import span_until

TODAY = BusinessDay(20260304)
"""A Wednesday."""


@pytest.mark.parametrize(
    ("preset", "first", "last"),
    [
        ("today", 20260304, 20260304),
        ("yesterday", 20260303, 20260303),
        ("week", 20260223, 20260301),
        ("month", 20260201, 20260228),
        ("quarter", 20251001, 20251231),
        ("year", 20250101, 20251231),
        ("this-week", 20260302, 20260304),
        ("this-month", 20260301, 20260304),
        ("this-quarter", 20260101, 20260304),
        ("this-year", 20260101, 20260304),
        ("7-days", 20260226, 20260304),
        ("1-days", 20260304, 20260304),
    ],
)
def test_a_preset_means_these_days(preset: str, first: int, last: int) -> None:
    """Both ends inside, weeks from Monday."""
    assert span_of(preset, TODAY) == (BusinessDay(first), BusinessDay(last))


@pytest.mark.parametrize(
    "preset", ["", "weeks", "this-", "this-today", "0-days", "-7-days", "٣-days"]
)
def test_other_words_are_refused(preset: str) -> None:
    """With those that are known."""
    with pytest.raises(Refused, match="28-days"):
        span_of(preset, TODAY)


@given(day=st.dates(min_value=BusinessDay(20000101).date()), preset=st.sampled_from(PRESETS))
def test_complete_spans_end_before_today(day: object, preset: str) -> None:
    """And those that run end with it; none begins after its end."""
    today = BusinessDay.of(day)  # type: ignore[arg-type]
    first, last = span_of(preset, today)
    assert first <= last
    assert (last == today) == runs(preset)
    assert runs(preset) == (
        preset in {"today", "7-days", "28-days", "90-days"} or "this" in preset
    )


@pytest.mark.parametrize(
    ("first", "last", "said"),
    [
        (20260302, 20260303, "business days 2026-03-02 to 2026-03-03"),
        (20260302, 20260304, "business days 2026-03-02 to 2026-03-04, the last until 14:32"),
        (20260304, 20260304, "business day 2026-03-04, until 14:32"),
        (None, 20260303, "business days up to 2026-03-03"),
        (20260302, None, "business days from 2026-03-02"),
        (None, None, "all business days"),
    ],
)
def test_a_day_that_runs_is_marked(first: int | None, last: int | None, said: str) -> None:
    """Wherever the days of a report are told."""
    begin, end = (None if day is None else BusinessDay(day) for day in (first, last))
    now = Moment.parse("2026-03-04T14:32:00+08:00", "Asia/Shanghai")
    assert span_until(Scope(begin, end), now, TODAY) == said
