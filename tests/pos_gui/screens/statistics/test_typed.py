"""Is what one types found as the till's own search finds it: by signs, initials and pinyin?"""

from __future__ import annotations

import pytest

from pos_gui.screens.statistics.typed import begins, holds


@pytest.mark.parametrize(
    ("name", "typed"),
    [("Last week", "la"), ("昨天", "z"), ("昨天", "zt"), ("昨天", "zuotian"), ("昨天", "昨")],
)
def test_a_name_begins(name: str, typed: str) -> None:
    """By its first signs, its initials or its pinyin."""
    assert begins(name, typed)


@pytest.mark.parametrize(("name", "typed"), [("昨天", "t"), ("Last week", "w"), ("2 昨天", "z")])
def test_a_name_does_not_begin_in_its_middle(name: str, typed: str) -> None:
    """A later sign is no beginning."""
    assert not begins(name, typed)


@pytest.mark.parametrize("typed", ["肉", "zr", "zhurou", "zhu rou", "x", "", " 鲜 ", "500"])
def test_a_part_is_found(typed: str) -> None:
    """As goods are."""
    assert holds("鲜猪肉 500g", typed)


@pytest.mark.parametrize("typed", ["rz", "niurou", "501"])
def test_other_parts_are_not(typed: str) -> None:
    """What is not there is not found."""
    assert not holds("鲜猪肉 500g", typed)
