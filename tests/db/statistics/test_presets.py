"""Do presets mean the days that people mean?"""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.facts.moment import BusinessDay
from db.facts.trouble import Refused
from db.statistics.presets import PRESETS, span_of

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
        ("7-days", 20260225, 20260303),
        ("1-days", 20260303, 20260303),
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
    assert (last == today) == (preset.startswith("this-") or preset == "today")
