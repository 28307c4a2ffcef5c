"""Which goods go together? Rules against counting everything, and small figures by hand."""

from __future__ import annotations

import re
from fractions import Fraction
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.facts.trouble import Refused
from db.statistics import rules as mining
from db.statistics.rules import Rule, frequent, least_count, rules, share

baskets = st.lists(st.lists(st.sampled_from("abcdefg"), max_size=6), max_size=30)


def brute(
    held: list[list[str]], least: int, confidence: Fraction, longest: int
) -> set[tuple[tuple[str, ...], str, int, int, int]]:
    """Look at every set there can be."""
    sets = [set(one) for one in held]

    def count(*items: str) -> int:
        return sum(set(items) <= one for one in sets)

    found = set()
    for size in range(2, longest + 1):
        for together in combinations("abcdefg", size):
            if (both := count(*together)) < least:
                continue
            for right in together:
                left = tuple(one for one in together if one != right)
                if Fraction(both, count(*left)) >= confidence:
                    found.add((left, right, both, count(*left), count(right)))
    return found


@given(
    baskets,
    st.integers(1, 6),
    st.sampled_from(["0", "0.1", "0.5", "0.6667", "1"]),
    st.sampled_from([2, 3, 7]),
)
def test_any_baskets(held: list[list[str]], least: int, confidence: str, longest: int) -> None:
    """Every rule of every length is found, once, with its counts, and nothing else."""
    exact = Fraction(confidence)
    found = rules(held, least, exact, longest)
    told = [(one.left, one.right, one.count, one.left_count, one.right_count) for one in found]
    assert len(set(told)) == len(told)
    assert set(told) == brute(held, least, exact, longest)
    assert rules(list(reversed(held)), least, exact, longest) == found
    if longest == 7:
        assert rules(held, least, exact) == found


def test_figures_are_rounded_half_up() -> None:
    """Support, confidence and lift of a rule by hand."""
    rule = Rule(("a",), "b", count=2, left_count=3, right_count=4, baskets=7)
    assert (rule.support, rule.confidence, rule.lift) == ("0.285714", "0.666667", "1.166667")
    half = Rule(("a",), "b", count=1, left_count=64, right_count=2_000_000, baskets=2_000_000)
    assert (half.support, half.confidence) == ("0.000001", "0.015625")


def test_a_limit_is_exact() -> None:
    """A tenth of thirty baskets is three, and a third of three is one: no float decides."""
    assert [least_count(share("0.1"), many) for many in (30, 31, 0)] == [3, 4, 1]
    assert least_count(share(".001"), 9835) == 10
    held = [["a", "b"]] * 3 + [["a"]] * 7
    assert [one.left for one in rules(held, 3, share("0.3"))] == [("b",), ("a",)]
    assert [one.left for one in rules(held, 3, share("0.3000001"))] == [("b",)]


@pytest.mark.parametrize("text", ["", ".", "-0.1", "1.0001", "1e-3", "nan", "0,5", "½", "a"])
def test_what_is_no_share(text: str) -> None:
    """Only plain decimals between 0 and 1."""
    with pytest.raises(ValueError, match=f"^{re.escape(text)}$"):
        share(text)


def test_the_highest_lift_comes_first() -> None:
    """Then confidence, count, and the items by name."""
    held = [["a", "b"], ["a", "b"], ["c", "d"], ["c"], ["e"]]
    assert [(*one.left, one.right, one.lift) for one in rules(held, 1, Fraction(0))] == [
        ("a", "b", "2.500000"),
        ("b", "a", "2.500000"),
        ("d", "c", "2.500000"),
        ("c", "d", "2.500000"),
    ]


def test_too_many_sets_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    """Twenty baskets of forty equal goods have a billion sets; a sentence says what to do."""
    monkeypatch.setattr(mining, "MOST", 1000)
    wide = [list(range(2000))] * 20
    with pytest.raises(Refused, match="More than 1,000 sets"):
        frequent(wide, 20)
    assert len(frequent([list(range(40))] * 20, 20, longest=2)) == 40 + 780
