"""How much will be sold in the next days? The mean of the same weekdays, tried on the past first.

The forecast of a day is the mean of the last four to eight same weekdays on which the shop was
open. It is worth showing only if it is better than the naive forecast, the last same weekday:
both are tried on past weeks from rolling origins, each knowing only what was sold before (L. J.
Tashman, International Journal of Forecasting 16, 2000). Two measures say how good it is:

- WAPE: the sum of absolute errors ÷ the sum of what was sold;
- MASE: the mean absolute error ÷ the mean absolute error of the naive seasonal forecast on the
  days before the trial (R. J. Hyndman & A. B. Koehler, International Journal of Forecasting 22,
  2006); under 1 it is better than naive was.

Items that sell on few days need another kind of forecast (R. H. Teunter, A. A. Syntetos & M. Z.
Babai, European Journal of Operational Research 214, 2011) and get none here.
"""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from db.facts.number import round_half_up
from db.facts.value import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from collections.abc import Set as AbstractSet

WEEK = 7
LEAST, MOST = 4, 8
"""Same weekdays that a mean needs, and takes at most."""
WEEKS_BACK = 12
"""Weeks in which those are looked for."""
TRIALS = 4
"""Weeks that are forecast as a trial."""
WAPE_SCALE = 10_000


@dataclass(frozen=True, slots=True)
class Sold:
    """What an item sold; days are proleptic ordinals (date.toordinal)."""

    units: Mapping[int, int]
    """Thousandths by day; an open day that is not here sold nothing."""
    open_days: AbstractSet[int]
    """Days on which the shop sold anything; the others are left out, not zero."""

    def same_weekdays(self, day: int, origin: int) -> Iterator[int]:
        """Give what the same open weekdays before `origin` sold, the latest first."""
        latest = day - WEEK * max(1, -(-(day - origin + 1) // WEEK))
        for one in range(latest, latest - WEEK * WEEKS_BACK, -WEEK):
            if one in self.open_days:
                yield self.units.get(one, 0)

    def share_of_days(self, first: int, last: int) -> tuple[int, int]:
        """Count the open days with a sale and all open days, both ends inside."""
        days = [day for day in self.open_days if first <= day <= last]
        return sum(self.units.get(day, 0) > 0 for day in days), len(days)


@dataclass(frozen=True, slots=True)
class Trial:
    """How both forecasts did on past days."""

    days: int
    """Open days that both could forecast."""
    sold: int
    """Thousandths sold on them."""
    error: int
    """Sum of the absolute errors, thousandths."""
    naive_error: int
    """The same of the naive forecast."""
    steps: int
    """Days before the trial with a same weekday before them."""
    step: int
    """Sum of the absolute differences between the two, thousandths."""

    @property
    def is_better(self) -> bool:
        """Say whether the forecast beats the naive one."""
        return self.days > 0 and self.error < self.naive_error

    @property
    def wape(self) -> int | None:
        """Ten-thousandths; None where nothing was sold."""
        return round_half_up(self.error * WAPE_SCALE, self.sold) if self.sold > 0 else None

    @property
    def naive_wape(self) -> int | None:
        """The same of the naive forecast."""
        return round_half_up(self.naive_error * WAPE_SCALE, self.sold) if self.sold > 0 else None

    @property
    def mase(self) -> int | None:
        """Ten-thousandths; None where there is nothing to scale by."""
        if not self.days or not self.step:
            return None
        return round_half_up(self.error * self.steps * WAPE_SCALE, self.days * self.step)


def expected(item: Sold, day: int, origin: int) -> int | None:
    """Forecast a day from what was sold before `origin`, thousandths.

    None where the shop was open on fewer than four such weekdays lately: it may be closed.
    """
    known = tuple(islice(item.same_weekdays(day, origin), MOST))
    return round_half_up(sum(known), len(known)) if len(known) >= LEAST else None


def naive(item: Sold, day: int, origin: int) -> int | None:
    """Forecast a day as the last same open weekday before `origin`, thousandths."""
    return next(item.same_weekdays(day, origin), None)


def tried(item: Sold, end: int, trials: int = TRIALS) -> Trial:
    """Try both forecasts on the last weeks up to `end`, each from its first morning."""
    first = end + 1 - WEEK * trials
    days = sold = error = naive_error = 0
    for day in range(first, end + 1):
        origin = day - (day - first) % WEEK
        made, simple = expected(item, day, origin), naive(item, day, origin)
        if day not in item.open_days or made is None or simple is None:
            continue
        actual = item.units.get(day, 0)
        days, sold = days + 1, sold + actual
        error, naive_error = error + abs(made - actual), naive_error + abs(simple - actual)
    steps = step = 0
    for day in item.open_days:
        before = naive(item, day, day) if day < first else None
        if before is not None:
            steps, step = steps + 1, step + abs(item.units.get(day, 0) - before)
    return Trial(days, sold, error, naive_error, steps, step)


def week_ahead(item: Sold, origin: int) -> int:
    """Forecast the seven days from `origin` on, thousandths; days without trade add nothing."""
    return sum(expected(item, day, origin) or 0 for day in range(origin, origin + WEEK))
