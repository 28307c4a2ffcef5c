"""Are customers scored by their rank, and does every score have a segment?"""

from __future__ import annotations

from itertools import product

from hypothesis import given
from hypothesis import strategies as st

from db.statistics.loyalty import Scores, Segment, fifths, median, scored


def test_fifths_of_ten() -> None:
    """Two in each."""
    assert fifths(list(range(10))) == (1, 1, 2, 2, 3, 3, 4, 4, 5, 5)
    assert fifths([30, 10, 50, 20, 40]) == (3, 1, 5, 2, 4)


def test_equal_figures_share_the_lower_score() -> None:
    """Seven who came once are all in the lowest fifth, the next begin where rank puts them."""
    assert fifths([1] * 7 + [2, 3, 4]) == (1,) * 7 + (4, 5, 5)
    assert fifths([6, 6, 6]) == (1, 1, 1)


@given(st.lists(st.integers(-5, 5), min_size=1))
def test_more_is_never_scored_less(figures: list[int]) -> None:
    """And all scores are between 1 and 5."""
    found = list(zip(figures, fifths(figures), strict=True))
    assert all(1 <= score <= 5 for _, score in found)
    for one, score in found:
        assert all((score < other_score) <= (one < other) for other, other_score in found)
        assert all((one == other) <= (score == other_score) for other, other_score in found)


def test_each_segment_as_it_is_defined() -> None:
    """All 125 scores have one; each segment is reached, and its definition holds."""
    found: dict[Segment, set[tuple[int, int, int]]] = {one: set() for one in Segment}
    for r, f, m in product(range(1, 6), repeat=3):
        found[Scores(r, f, m).segment].add((r, f, m))
    assert all(found.values())
    assert found[Segment.CHAMPION] == set(product((4, 5), repeat=3))
    assert found[Segment.RECENT] == set(product((4, 5), (1, 2), range(1, 6)))
    assert found[Segment.OCCASIONAL] == set(product((3,), (1, 2), range(1, 6)))
    assert found[Segment.LOST] == set(product((1, 2), (1, 2), (1, 2, 3)))
    assert all(r <= 2 and (f >= 3 or m >= 4) for r, f, m in found[Segment.AT_RISK])
    assert all(r >= 3 and f >= 3 for r, f, _ in found[Segment.LOYAL])


def test_customers_are_scored_by_each_figure() -> None:
    """Last day, visits and spend each by their own rank."""
    made = scored([(10, 1, 500), (20, 2, 400), (30, 3, 300), (40, 4, 200), (50, 5, 100)])
    assert [(one.recency, one.frequency, one.money) for one in made] == [
        (1, 1, 5), (2, 2, 4), (3, 3, 3), (4, 4, 2), (5, 5, 1),
    ]  # fmt: skip
    assert scored([]) == ()


def test_the_middle() -> None:
    """Half-up between two."""
    assert [median([3, 1, 2]), median([1, 2]), median([7]), median([])] == [2, 2, 7, None]
