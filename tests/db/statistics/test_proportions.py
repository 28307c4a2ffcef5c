"""Is a share told with honest limits?"""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.statistics.proportions import interval, rate


@pytest.mark.parametrize(
    ("hits", "of", "limits"),
    [
        # Newcombe, Statistics in Medicine 17 (1998), table I, method 3: Wilson's score interval.
        (81, 263, ("0.2553", "0.3662")),
        (15, 148, ("0.0624", "0.1605")),
        (0, 20, ("0.0000", "0.1611")),
        (1, 29, ("0.0061", "0.1718")),
        (20, 20, ("0.8389", "1.0000")),
    ],
)
def test_published_limits(hits: int, of: int, limits: tuple[str, str]) -> None:
    """The figures that a paper on intervals prints come out to its four digits."""
    assert interval(hits, of) == limits


def test_nothing_counted_is_unknown() -> None:
    """Where there is nothing, there is no share and no limit."""
    assert rate(0, 0) is None
    assert interval(0, 0) == (None, None)


@given(st.integers(1, 10**6).flatmap(lambda of: st.tuples(st.integers(0, of), st.just(of))))
def test_limits_hold_the_share_and_mirror(case: tuple[int, int]) -> None:
    """0 ≤ low ≤ share ≤ high ≤ 1, and the share of the others has the mirrored limits."""
    hits, of = case
    low, high = (Fraction(str(one)) for one in interval(hits, of))
    step = Fraction(1, 10_000)
    assert 0 <= low <= Fraction(hits, of) + step
    assert Fraction(hits, of) - step <= high <= 1
    other_low, other_high = (Fraction(str(one)) for one in interval(of - hits, of))
    assert abs(1 - other_high - low) <= step
    assert abs(1 - other_low - high) <= step
