"""When was it, and to which business day does it belong?

A moment is UTC plus the offset of the shop's clock, so that the hour after the autumn clock
change still sorts. The business day is decided once, when the sale completes, by the shop's time
zone and its cut-off hour: 01:00 with a cut-off of 04:00 is still yesterday.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone
from functools import lru_cache
from zoneinfo import ZoneInfo

from db.facts.value import dataclass


@lru_cache(maxsize=8)
def zone(name: str) -> ZoneInfo:
    """Give the time zone of this IANA name; ZoneInfoNotFoundError where there is none."""
    return ZoneInfo(name)


@dataclass(frozen=True, slots=True, order=True)
class Moment:
    """A point in time as the shop's clock showed it."""

    utc_ms: int
    """Milliseconds since 1970-01-01 UTC."""
    offset_min: int
    """Minutes that the shop's clock was ahead of UTC."""

    @classmethod
    def of(cls, when: datetime, zone_name: str) -> Moment:
        """Take a datetime; a naive one is read as the shop's own time."""
        local = when.replace(tzinfo=zone(zone_name)) if when.tzinfo is None else when
        offset = local.utcoffset() or timedelta()
        stamp = local.astimezone(UTC)
        since = stamp - datetime(1970, 1, 1, tzinfo=UTC)
        return cls(since // timedelta(milliseconds=1), int(offset.total_seconds() // 60))

    @classmethod
    def parse(cls, text: str, zone_name: str) -> Moment:
        """Read an ISO 8601 text; without offset it is the shop's time. ValueError otherwise."""
        return cls.of(datetime.fromisoformat(text), zone_name)

    def local(self) -> datetime:
        """Give the shop's clock at that moment."""
        there = timezone(timedelta(minutes=self.offset_min))
        return datetime(1970, 1, 1, tzinfo=UTC).astimezone(there) + timedelta(
            milliseconds=self.utc_ms
        )

    def text(self) -> str:
        """Write it as ISO 8601 with its offset, to the second."""
        return self.local().isoformat(timespec="seconds")


@dataclass(frozen=True, slots=True, order=True)
class BusinessDay:
    """A trading day of the shop."""

    number: int
    """The date as yyyymmdd, which sorts and groups without date functions."""

    @classmethod
    def of(cls, day: date) -> BusinessDay:
        """Take a calendar date."""
        return cls(day.year * 10_000 + day.month * 100 + day.day)

    @classmethod
    def parse(cls, text: str) -> BusinessDay:
        """Read "2026-03-02"; ValueError for anything else."""
        return cls.of(date.fromisoformat(text.strip()))

    def date(self) -> date:
        """Give the calendar date."""
        return date(self.number // 10_000, self.number // 100 % 100, self.number % 100)

    def text(self) -> str:
        """Write it as 2026-03-02."""
        return self.date().isoformat()


def business_day(moment: Moment, cut_off_hour: int) -> BusinessDay:
    """Decide the trading day of a sale completed at this moment."""
    return BusinessDay.of((moment.local() - timedelta(hours=cut_off_hour)).date())


def calendar_day(moment: Moment, zone_name: str) -> BusinessDay:
    """Give the date on the shop's wall, whatever offset the moment was told with."""
    return BusinessDay.of(moment.local().astimezone(zone(zone_name)).date())
