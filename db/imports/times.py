"""When was it? The dates that former programs write, as moments of the shop's clock.

ISO 8601 is read as it stands. "3/8/2019" is either the 8th of March or the 3rd of August: the
whole file must prove which, by a figure above twelve, or such dates are refused. A date without a
time counts as noon, so that no cut-off hour moves it to the day before.
"""

from __future__ import annotations

import re
from dataclasses import field
from datetime import datetime
from functools import lru_cache

from db.facts.moment import Moment
from db.facts.value import dataclass
from db.imports.answer import Bad
from db.words import say

_PARTED = re.compile(
    r"(\d{1,4})[-/.年](\d{1,2})[-/.月](\d{1,4})日?(?:[ T]+(\d{1,2}):(\d{2})(?::(\d{2}))?)?"
)
_DATE_ONLY = 10
"""Signs of an ISO date without a time."""
_MONTHS = 12
_YEAR_DIGITS = 4
_FIRST, _LAST = 1970, 2199
"""Years that a till can have seen, or its clock by mistake."""


@dataclass(slots=True)
class Calendar:
    """Reads the times of one file, in one shop's zone."""

    zone: str
    """IANA name of the shop's zone."""
    _day_first: set[bool] = field(default_factory=set)

    def learn(self, text: str) -> None:
        """See whether a date proves its order; called for every row before the first is read."""
        found = None if text[:_YEAR_DIGITS].isdigit() else _PARTED.fullmatch(text)
        if found is not None:
            one, two = int(found[1]), int(found[2])
            if (one > _MONTHS) != (two > _MONTHS):
                self._day_first.add(one > _MONTHS)

    def read(self, text: str) -> Moment:
        """Give the moment of a cell; Bad where it is none."""
        try:
            moment = _iso(text, self.zone)
            return self._parted(text) if moment is None else moment
        except (ValueError, OverflowError):
            raise Bad("time", say("Import", "This is no date and time.")) from None

    def _parted(self, text: str) -> Moment:
        found = _PARTED.fullmatch(text)
        if found is None:
            raise ValueError(text)
        one, two, three = (int(part) for part in found.groups()[:3])
        hour, minute, second = (int(part or 0) for part in found.groups()[3:])
        if len(found[1]) == _YEAR_DIGITS:
            year, month, day = one, two, three
        elif len(self._day_first) == 1:
            year = three
            day, month = (one, two) if True in self._day_first else (two, one)
        else:
            raise Bad("time", say("Import", "Day and month of this date cannot be told apart."))
        if found[4] is None:
            hour = _NOON
        return _checked(datetime(year, month, day, hour, minute, second), self.zone)  # noqa: DTZ001  (the shop's own time)


_NOON = 12


@lru_cache(256)
def _iso(text: str, zone: str) -> Moment | None:
    """Read ISO 8601; None where it is something else."""
    try:
        when = datetime.fromisoformat(text)
    except ValueError:
        return None
    if len(text) <= _DATE_ONLY:
        when = when.replace(hour=_NOON)
    return _checked(when, zone)


def _checked(when: datetime, zone: str) -> Moment:
    if not _FIRST <= when.year <= _LAST:
        raise ValueError(when)
    return Moment.of(when, zone)
