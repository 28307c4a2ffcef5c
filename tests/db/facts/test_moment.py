"""Does a moment know its business day, across midnight, cut-off and clock changes?"""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.facts.moment import BusinessDay, Moment, business_day

SHANGHAI, BERLIN = "Asia/Shanghai", "Europe/Berlin"
whens = st.datetimes(
    datetime(2000, 1, 1),  # noqa: DTZ001  (hypothesis wants it so)
    datetime(2099, 12, 31),  # noqa: DTZ001
    timezones=st.just(UTC),
)


@pytest.mark.parametrize(
    ("text", "zone", "day"),
    [
        ("2026-03-02T23:59:59", SHANGHAI, "2026-03-02"),
        ("2026-03-03T01:00:00", SHANGHAI, "2026-03-02"),
        ("2026-03-03T03:59:59", SHANGHAI, "2026-03-02"),
        ("2026-03-03T04:00:00", SHANGHAI, "2026-03-03"),
        ("2026-03-02T20:30:00Z", SHANGHAI, "2026-03-03"),
        ("2026-01-01T03:00:00", SHANGHAI, "2025-12-31"),
        ("2026-03-29T03:30:00", BERLIN, "2026-03-28"),
        ("2026-10-25T04:00:00", BERLIN, "2026-10-25"),
    ],
)
def test_the_business_day(text: str, zone: str, day: str) -> None:
    """Until four in the morning it is still yesterday, by the shop's clock."""
    at = Moment.parse(text, zone)
    if text.endswith("Z"):
        at = Moment(at.utc_ms, 480)
    assert business_day(at, 4).text() == day


def test_the_hour_that_comes_twice_still_sorts() -> None:
    """02:30 summer time is before 02:30 winter time."""
    first = Moment.parse("2026-10-25T02:30:00+02:00", BERLIN)
    second = Moment.parse("2026-10-25T02:30:00+01:00", BERLIN)
    assert first < second
    assert first.local().hour == second.local().hour == 2
    assert (first.text(), second.text()) == (
        "2026-10-25T02:30:00+02:00",
        "2026-10-25T02:30:00+01:00",
    )


@given(whens, st.sampled_from([SHANGHAI, BERLIN, "America/New_York", "Asia/Kathmandu"]))
def test_a_moment_is_read_as_it_is_written(when: datetime, zone: str) -> None:
    """To the second, with its offset."""
    at = Moment.of(when.replace(microsecond=0), zone)
    again = Moment.parse(at.text(), zone)
    assert again == at
    assert again.local() == when.replace(microsecond=0)


def test_without_an_offset_it_is_the_shops_time() -> None:
    """And with one it keeps that."""
    assert Moment.parse("2026-03-02T10:00:00", SHANGHAI).offset_min == 480
    assert Moment.parse("2026-03-02T10:00:00-05:30", SHANGHAI).offset_min == -330
    with pytest.raises(ValueError, match="yesterday"):
        Moment.parse("yesterday", SHANGHAI)


@given(st.dates(date(1, 1, 1), date(9999, 12, 31)))
def test_a_business_day_is_its_date(day: date) -> None:
    """Written, read, and as a number that sorts."""
    trading = BusinessDay.of(day)
    assert trading.date() == day
    assert BusinessDay.parse(trading.text()) == trading
    assert str(trading.number).zfill(8) == day.isoformat().replace("-", "")


@pytest.mark.parametrize("text", ["", "2026-02-30", "2026/03/02", "today"])
def test_what_is_no_day(text: str) -> None:
    """It is a value error."""
    with pytest.raises(ValueError):  # noqa: PT011  (the text is for nobody)
        BusinessDay.parse(text)
