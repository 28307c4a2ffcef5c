"""Which days does a preset mean, and which days are they compared with?

Days are business days and both ends are inside. What is compared are the same weekdays a week
before; a day that is not over is compared with the same hours only.
"""

from __future__ import annotations

from datetime import timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from db.facts.moment import BusinessDay
from db.facts.value import dataclass

if TYPE_CHECKING:
    from db.facts.moment import Moment

_WEEK = 7
_HOURS = 24


class Preset(StrEnum):
    """The spans that one key chooses."""

    TODAY = "today"
    YESTERDAY = "yesterday"
    WEEK = "week"
    MONTH = "month"
    ALL = "all"


@dataclass(frozen=True, slots=True)
class Span:
    """Days that are asked about."""

    first: BusinessDay | None = None
    """The first; None is the beginning."""
    last: BusinessDay | None = None
    """The last; None is the end."""
    hours: tuple[int, ...] = ()
    """Only these hours; empty is all."""

    @property
    def where(self) -> tuple[tuple[str, str], ...]:
        """The hours as a question wants them."""
        return tuple(("hour", f"{hour:02d}") for hour in self.hours)


def span_of(preset: Preset, today: BusinessDay) -> Span:
    """Give the days of a preset."""
    match preset:
        case Preset.TODAY:
            return Span(today, today)
        case Preset.YESTERDAY:
            yesterday = earlier(today, 1)
            return Span(yesterday, yesterday)
        case Preset.WEEK:
            return Span(earlier(today, _WEEK - 1), today)
        case Preset.MONTH:
            return Span(BusinessDay.of(today.date().replace(day=1)), today)
        case Preset.ALL:
            return Span()


def against(preset: Preset, span: Span, now: Moment, cut_off: int) -> Span | None:
    """Give what a preset is compared with; None where that would say nothing."""
    if preset in (Preset.MONTH, Preset.ALL) or span.first is None or span.last is None:
        return None
    hours = hours_begun(now, cut_off) if preset is Preset.TODAY else ()
    return Span(earlier(span.first, _WEEK), earlier(span.last, _WEEK), hours)


def earlier(day: BusinessDay, days: int) -> BusinessDay:
    """Count days back."""
    return BusinessDay.of(day.date() - timedelta(days=days))


def hours_begun(now: Moment, cut_off: int) -> tuple[int, ...]:
    """List the hours of the business day up to the one that runs, in their order."""
    begun = hour_place(now.local().hour, cut_off) + 1
    return tuple((cut_off + at) % _HOURS for at in range(begun))


def hour_place(hour: int, cut_off: int) -> int:
    """Say which hour of the business day this is, from 0."""
    return (hour - cut_off) % _HOURS
