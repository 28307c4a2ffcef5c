"""Does a paid sale survive the till being killed? A real process, a real disk."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.crash import kill
from tests.crash.kill import History

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize("part", range(2))
def test_killed_at_any_call(tmp_path: Path, part: int) -> None:
    """Every sale told of is there once, and the basket is offered back."""
    found = kill.campaign(tmp_path, range(part * 15, part * 15 + 15), lambda _count: None)
    assert found.violations == []
    assert found.kills >= 8
    assert found.told > 20


def test_the_window_killed_at_any_call(tmp_path: Path) -> None:
    """The same of the program that people see, keys, window, printing and all."""
    found = kill.campaign(tmp_path, range(12), lambda _count: None, kill.window)
    assert found.violations == []
    assert found.kills >= 5
    assert found.told > 10


def test_the_checker_sees_a_lost_sale() -> None:
    """A sale that was told of and is not there, or is there with another total."""
    history = History()
    history.hear("sold a 01-000001 500")
    history.hear("sold b 01-000002 700")
    history.compare({"a": ("01-000001", 501)})
    assert len(history.violations) == 2


def test_the_checker_sees_a_sale_told_twice() -> None:
    """The same basket was paid twice."""
    history = History()
    history.hear("sold a 01-000001 500")
    history.hear("sold a 01-000002 500")
    assert history.violations == ["01-000002: sold twice"]


@pytest.mark.parametrize(
    ("told", "offered", "is_right"),
    [
        (("a", 3), ("a", 3), True),
        (("a", 3), ("a", 4), True),
        (("a", 3), ("a", 2), True),
        (("a", 3), ("a", 5), False),
        (("a", 3), ("b", 3), False),
        (None, ("a", 1), True),
        (None, ("a", 2), False),
    ],
)
def test_the_checker_sees_another_basket(
    told: tuple[str, int] | None, offered: tuple[str, int], *, is_right: bool
) -> None:
    """The basket is the one told of last, or the one that was just being written."""
    history = History(open=told)
    history.see(offered)
    assert bool(history.violations) is not is_right


def test_the_checker_sees_a_lost_basket() -> None:
    """A basket that is gone must have been sold."""
    history = History(open=("a", 3))
    history.hear("opened -")
    history.compare({"a": ("01-000001", 500)})
    assert history.violations == []
    history.open = ("b", 2)
    history.hear("opened -")
    history.compare({"a": ("01-000001", 500)})
    assert history.violations == ["basket b is lost"]
