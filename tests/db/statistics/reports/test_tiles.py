"""Do n-tiles hold everything once, and about as much each?"""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from db.statistics.reports.tiles import tiles

found = st.lists(st.tuples(st.integers(-50, 500), st.integers(0, 9)), max_size=60)


def test_ten_values_in_five_parts() -> None:
    """Two each; one value alone is one part."""
    ten = [(value, 1) for value in range(1, 11)]
    assert tiles(ten, 5) == ((1, 2), (3, 4), (5, 6), (7, 8), (9, 10))
    assert tiles([(7, 100)], 5) == ((7, 7),)
    assert tiles([], 5) == ()


def test_what_is_alike_stays_together() -> None:
    """Most pay the same: fewer parts, and none is empty."""
    assert tiles([(1, 1), (2, 8), (3, 1)], 5) == ((1, 2), (3, 3))
    assert tiles([(1, 8), (2, 1), (3, 1)], 5) == ((1, 1), (2, 3))


@given(found, st.integers(1, 7))
def test_each_value_is_in_one_part(values: list[tuple[int, int]], parts: int) -> None:
    """Parts rise, do not meet, are at most so many, and hold all values."""
    borders = tiles(values, parts)
    kept = {value for value, weight in values if weight}
    assert len(borders) <= parts
    assert all(one[1] < other[0] for one, other in pairwise(borders))
    for value in kept:
        assert sum(least <= value <= most for least, most in borders) == 1


@given(found, st.integers(1, 7))
def test_no_part_is_larger_than_its_share_and_one_value(
    values: list[tuple[int, int]], parts: int
) -> None:
    """Without its last value a part never reaches its n-th of the whole."""
    whole = sum(weight for _, weight in values)
    for least, most in tiles(values, parts):
        before = sum(weight for value, weight in values if least <= value < most)
        assert before * parts < whole or whole == 0
