"""Is a forecast what was worked out by hand, and is it judged fairly?"""

from __future__ import annotations

import csv
import lzma
from collections import defaultdict
from datetime import date
from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from db.statistics.forecasting import Sold, expected, naive, tried, week_ahead

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

MONDAY = date(2026, 3, 2).toordinal()


def mondays(*units: int) -> Sold:
    """Write what the Mondays before MONDAY sold, the latest last, in whole units."""
    days = {MONDAY - 7 * (len(units) - at): 1000 * one for at, one in enumerate(units)}
    return Sold(days, frozenset(days))


def test_the_mean_of_the_last_eight() -> None:
    """The ninth Monday back is forgotten; half-up to thousandths."""
    item = mondays(99, 1, 2, 3, 4, 5, 6, 7, 8)
    assert expected(item, MONDAY, MONDAY) == 4500
    assert naive(item, MONDAY, MONDAY) == 8000
    assert expected(mondays(1, 1, 2, 2, 2, 2), MONDAY, MONDAY) == 1667


def test_four_are_needed() -> None:
    """Three say too little; another weekday says nothing."""
    assert expected(mondays(1, 2, 3), MONDAY, MONDAY) is None
    assert expected(mondays(1, 2, 3, 4), MONDAY, MONDAY) == 2500
    assert expected(mondays(1, 2, 3, 4), MONDAY + 1, MONDAY) is None
    assert naive(mondays(), MONDAY, MONDAY) is None


def test_closed_days_are_left_out_and_not_zero() -> None:
    """An open day without a sale is zero."""
    item = mondays(4, 4, 4, 4, 4)
    closed = Sold(item.units, item.open_days - {MONDAY - 7})
    empty = Sold({**item.units, MONDAY - 7: 0}, item.open_days)
    assert expected(closed, MONDAY, MONDAY) == 4000
    assert expected(empty, MONDAY, MONDAY) == 3200


def test_nothing_from_the_origin_on_is_known() -> None:
    """A day two weeks ahead is forecast from the Mondays before the origin."""
    item = mondays(1, 2, 3, 4, 100)
    assert expected(item, MONDAY, MONDAY - 7) == 2500
    assert naive(item, MONDAY, MONDAY - 7) == 4000
    assert naive(item, MONDAY + 6, MONDAY) is None


def test_a_trial_by_hand() -> None:
    """Mondays 10 and 20 in turn for twelve weeks; the last four are the trial.

    The mean is 15, always wrong by 5; the naive forecast by 10. Before the trial each of seven
    steps was 10: MASE is 5 ÷ 10.
    """
    trial = tried(mondays(*[10, 20] * 6), MONDAY - 1)
    assert (trial.days, trial.sold) == (4, 60_000)
    assert (trial.error, trial.naive_error) == (20_000, 40_000)
    assert (trial.steps, trial.step) == (7, 70_000)
    assert (trial.wape, trial.naive_wape, trial.mase) == (3333, 6667, 5000)
    assert trial.is_better


def test_a_trial_that_the_naive_forecast_wins() -> None:
    """A steady rise by one: naive is wrong by 1, the mean of the last eight by 4.5 at its full."""
    trial = tried(mondays(*range(1, 17)), MONDAY - 1)
    assert (trial.error, trial.naive_error) == (18_000, 4_000)
    assert trial.mase == 45_000
    assert not trial.is_better


def test_what_cannot_be_judged() -> None:
    """Nothing sold, or never another figure, has no measure."""
    assert not tried(mondays(), MONDAY - 1).is_better
    flat = tried(mondays(*[3] * 12), MONDAY - 1)
    assert (flat.wape, flat.mase, flat.is_better) == (0, None, False)
    none = tried(mondays(*[0] * 12), MONDAY - 1)
    assert (none.wape, none.naive_wape) == (None, None)


def test_the_week_ahead() -> None:
    """Mondays at 2.5 and nothing on days without trade."""
    assert week_ahead(mondays(1, 2, 3, 4), MONDAY) == 2500
    assert mondays(1, 0, 3, 0).share_of_days(MONDAY - 100, MONDAY) == (2, 4)


@given(st.lists(st.integers(0, 50), min_size=140, max_size=140))
def test_a_trial_knows_nothing_of_the_days_it_forecasts(units: list[int]) -> None:
    """Changing the last week changes no forecast of that week."""
    days = {MONDAY - 140 + at: 1000 * one for at, one in enumerate(units)}
    item = Sold(days, frozenset(days))
    other = Sold({**days, **{MONDAY - back: 7 for back in range(1, 8)}}, item.open_days)
    for day in range(MONDAY - 7, MONDAY):
        assert expected(item, day, MONDAY - 7) == expected(other, day, MONDAY - 7)
    trial = tried(item, MONDAY - 1)
    assert trial.days == 28
    assert trial.sold == 1000 * sum(units[-28:])


def retail(path: Path) -> Iterator[tuple[str, int, int]]:
    """Read code, day and pieces of each line sold of the public data set."""
    with lzma.open(path, "rt", encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            pieces = int(row["Quantity"])
            if pieces > 0:
                yield (
                    row["StockCode"],
                    date.fromisoformat(row["InvoiceDate"][:10]).toordinal(),
                    pieces,
                )


def test_a_real_shop(data: Path) -> None:
    """Of the hundred items sold on most days, how many does the mean serve better than naive?

    D. Chen, Online Retail, UCI Machine Learning Repository, 2015: a wholesaler's year, closed on
    Saturdays, forecast four weeks before its last day.
    """
    units: dict[str, dict[int, int]] = defaultdict(lambda: defaultdict(int))
    for code, day, pieces in retail(data / "online_retail" / "online_retail.csv.xz"):
        units[code][day] += 1000 * pieces
    open_days = frozenset(day for days in units.values() for day in days)
    end = max(open_days)
    often = sorted(units, key=lambda code: (-len(units[code]), code))[:100]
    trials = [tried(Sold(units[code], open_days), end) for code in often]
    assert {trial.days for trial in trials} == {24}
    better = [trial for trial in trials if trial.is_better]
    assert len(better) == 78
    sold = sum(trial.sold for trial in trials)
    assert round(100 * sum(trial.error for trial in trials) / sold, 1) == 79.9
    assert round(100 * sum(trial.naive_error for trial in trials) / sold, 1) == 95.4
