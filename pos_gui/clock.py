"""What time is it in the shop?"""

from __future__ import annotations

import time
from datetime import UTC, datetime

from db.facts.moment import Moment, zone
from db.facts.value import dataclass


@dataclass(frozen=True, slots=True)
class ShopClock:
    """The computer's clock in the shop's time zone."""

    zone_name: str
    """IANA name."""

    def now(self) -> Moment:
        """Give the moment."""
        return Moment.of(datetime.now(UTC).astimezone(zone(self.zone_name)), self.zone_name)


def ticks() -> int:
    """Give milliseconds on a clock that nobody sets; only their difference means anything."""
    return time.monotonic_ns() // 1_000_000
