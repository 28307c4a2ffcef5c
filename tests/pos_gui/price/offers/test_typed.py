"""Is what people type into a sentence understood?"""

from __future__ import annotations

import pytest

from pos_gui.price.offers.typed import amount_of, cuts_of, day_of, days_near, hours_of, number_of
from tests.pos_gui.price.offers.written import TODAY


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("8折", ("percent", "20")), ("85折", ("percent", "15")), ("半价", ("percent", "50")),
        ("半價", ("percent", "50")), ("免费", ("percent", "100")), ("12.5%", ("percent", "12.5")),
        ("\uff12\uff10\uff05", ("percent", "20")),
        ("-5", ("amount", "5.00")), ("=9.9", ("price", "9.90")),
        ("20", ("amount", "20.00")), ("half", ("percent", "50")), ("9,5", ("amount", "9.50")),
    ],
)  # fmt: skip
def test_a_reduction(typed: str, first: tuple[str, str]) -> None:
    """As it is said in the street; a bare number is of the kind that stands there."""
    assert cuts_of(typed, "amount", "CNY", prices=True)[0] == first


def test_a_bare_number_can_be_three_things() -> None:
    """The kind that stands there comes first; spending knows no price."""
    kinds = [kind for kind, _ in cuts_of("20", "price", "CNY", prices=True)]
    assert kinds == ["price", "percent", "amount"]
    assert [kind for kind, _ in cuts_of("20", "amount", "CNY", prices=False)] == [
        "amount", "percent",
    ]  # fmt: skip
    assert cuts_of("x", "percent", "CNY", prices=True) == []
    assert cuts_of("折", "percent", "CNY", prices=True) == []
    assert cuts_of("120%", "percent", "CNY", prices=True) == []
    assert cuts_of("0.001%", "percent", "CNY", prices=True) == []
    assert cuts_of("nan", "percent", "CNY", prices=True) == []


def test_amounts_and_numbers() -> None:
    """In the currency's digits; nothing that cannot be."""
    assert amount_of("10.8", "CNY") == "10.80"
    assert [amount_of(one, "CNY") for one in ("0", "-1", "1.234", "x", "")] == [None] * 5
    assert amount_of("100", "JPY") == "100"
    assert [number_of(one, 2) for one in ("2", "1", "x", "\uff12")] == [2, None, None, 2]


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("2026-12-31", "2026-12-31"), ("20261231", "2026-12-31"), ("1231", "2026-12-31"),
        ("12-31", "2026-12-31"), ("101", "2027-01-01"), ("31", "2026-12-31"),
        ("27", "2026-11-27"), ("1-5", "2027-01-05"), ("2020-01-01", "2020-01-01"),
    ],
)  # fmt: skip
def test_a_day(typed: str, day: str) -> None:
    """The next such day, where a part is left out."""
    found = day_of(typed, TODAY)
    assert found is not None
    assert found.isoformat() == day


def test_no_day() -> None:
    """Nothing is guessed."""
    for typed in ("", "x", "32", "13-40", "99999", "1-2-3-4", "2026-02-30"):
        assert day_of(typed, TODAY) is None


def test_days_that_are_near() -> None:
    """From a Thursday in November."""
    assert [day.isoformat() for day, _ in days_near(TODAY)] == [
        "2026-11-26", "2026-11-27", "2026-11-30", "2026-11-29", "2026-11-30", "2026-12-01",
        "2026-12-31",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("typed", "hours"),
    [
        ("17-19", ["17:00-19:00"]), ("17:30-19", ["17:30-19:00"]), ("1730-1900", ["17:30-19:00"]),
        ("7到9", ["07:00-09:00"]), ("11-14,17-19", ["11:00-14:00", "17:00-19:00"]),
        ("20-24", ["20:00-24:00"]), ("24-25", []), ("x", []), ("11-14,x", []), ("9:70-10", []),
    ],
)  # fmt: skip
def test_hours(typed: str, hours: list[str]) -> None:
    """With and without minutes, one span or several."""
    assert hours_of(typed) == hours
