"""Are days counted by the calendar, in SQL as in Python?"""

from __future__ import annotations

from datetime import date, timedelta

import apsw
import pytest

from db.facts.moment import BusinessDay
from db.statistics.dimensions import DIMENSIONS

MADE = ("week", "month", "quarter", "year", "weekday")


def test_every_day_of_forty_years() -> None:
    """ISO weeks, quarters and weekdays of plain arithmetic are those of the calendar."""
    made = ", ".join(DIMENSIONS[name].sql.format(day="?1") for name in MADE)
    memory = apsw.Connection(":memory:")
    day = date(1999, 12, 1)
    while day < date(2040, 1, 10):
        number = BusinessDay.of(day).number
        ((week, *others),) = memory.execute(f"SELECT {made}", (number,)).fetchall()
        year, count, weekday = day.isocalendar()
        label = f"{year}-W{count:02d}"
        assert isinstance(week, int)
        assert DIMENSIONS["week"].write(week) == label
        assert DIMENSIONS["week"].read(label) == week
        quarter = (day.month + 2) // 3
        expected = [number // 100, day.year * 10 + quarter, day.year, weekday]
        assert others == expected
        day += timedelta(days=1)


@pytest.mark.parametrize(
    ("name", "label"),
    [
        ("day", "2026-03-02"),
        ("week", "2026-W10"),
        ("month", "2026-03"),
        ("quarter", "2026-Q1"),
        ("year", "2026"),
        ("hour", "09"),
        ("weekday", "1"),
        ("tax_rate", "0.13"),
    ],
)
def test_a_label_leads_back(name: str, label: str) -> None:
    """What is written is what can be asked for."""
    dimension = DIMENSIONS[name]
    assert dimension.write(dimension.read(label)) == label


@pytest.mark.parametrize(
    ("name", "label"),
    [
        ("day", "2026-13-01"),
        ("week", "2026-W60"),
        ("week", "2026"),
        ("month", "2026-00"),
        ("quarter", "2026-Q5"),
        ("hour", "24"),
        ("weekday", "0"),
        ("year", "x"),
        ("tax_rate", "many"),
    ],
)
def test_nonsense_is_refused(name: str, label: str) -> None:
    """A label that is none is a ValueError, which becomes wrong usage."""
    with pytest.raises(ValueError, match=r"\S"):
        DIMENSIONS[name].read(label)
