"""Is chance told from change? Against printed tables, and by hand."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.statistics.chance import LEAST, beyond, by_chance, two_sided


@pytest.mark.parametrize(
    ("freedom", "t"),
    [(1, 12.706), (2, 4.303), (3, 3.182), (4, 2.776), (9, 2.262), (10, 2.228), (25, 2.060)],
)
def test_the_printed_table(freedom: int, t: float) -> None:
    """Five per cent on both sides, as every table of Student's t has it."""
    assert two_sided(t, freedom) == pytest.approx(0.05, abs=0.0001)
    assert two_sided(-t, freedom) == two_sided(t, freedom)


def test_its_ends() -> None:
    """No difference is certain to be reached; a huge one never; nothing without freedom."""
    assert two_sided(0, 7) == 1
    assert two_sided(1e9, 7) == pytest.approx(0)
    with pytest.raises(ValueError, match="0"):
        two_sided(1, 0)


def test_a_difference_against_weeks() -> None:
    """Weeks 90 and 110 in turn: a standard deviation of √(800/7), two weeks √2 of it apart."""
    weeks = [90, 110] * 4
    spread = (800 / 7 * 2) ** 0.5
    assert by_chance(30, weeks, 1) == two_sided(30 / spread, 7)
    assert by_chance(60, weeks, 4) == two_sided(60 / (2 * spread), 7)


def test_what_is_too_little_history() -> None:
    """Few weeks, or weeks in which nothing happened, tell nothing."""
    assert by_chance(30, [1, 2] * 3, 1) is None
    assert by_chance(30, [0] * 26, 1) is None
    assert by_chance(30, [5] * LEAST, 1) == 0
    assert by_chance(0, [5] * LEAST, 1) == 1


def test_the_step_up_of_the_paper() -> None:
    """The example of Benjamini & Hochberg, 1995, section 4: four of fifteen at 5 %."""
    chances = (
        0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344,
        0.0459, 0.3240, 0.4262, 0.5719, 0.6528, 0.7590, 1.0000,
    )  # fmt: skip
    assert beyond(chances) == (True,) * 4 + (False,) * 11
    assert beyond(chances[::-1]) == (False,) * 11 + (True,) * 4
    assert beyond(()) == ()


@given(st.lists(st.floats(0, 1), max_size=30))
def test_more_tests_never_make_more_of_a_difference(chances: list[float]) -> None:
    """Looking at one more thing that shows nothing takes none of the others in."""
    with_one_more = beyond([*chances, 1.0])[:-1]
    assert all(now <= was for now, was in zip(with_one_more, beyond(chances), strict=True))


def test_pure_noise_is_rarely_reported() -> None:
    """Of 200 shops without any change, looked at in 40 ways each, hardly one reports a change."""
    chance = random.Random(7)  # noqa: S311  (the same noise every time)
    shops = 0
    for _ in range(200):
        weeks = [[round(chance.gauss(1000, 100)) for _ in range(28)] for _ in range(40)]
        found = [by_chance(one[0] - one[1], one[2:], 1) for one in weeks]
        shops += any(beyond([1.0 if one is None else one for one in found]))
    assert 1 <= shops <= 20
