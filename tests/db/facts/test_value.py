"""Is a value class like the standard library's frozen dataclass, from its first value on?"""

from __future__ import annotations

import copy
import dataclasses
import pickle
from concurrent.futures import ThreadPoolExecutor

import pytest

from db.facts.value import dataclass


@dataclass(frozen=True, slots=True)
class Pair:
    """Two things."""

    left: int
    """One."""
    right: str = "r"
    """The other."""


@dataclass(frozen=True, slots=True, order=True)
class Height:
    """Something to compare, never negative."""

    metres: int
    """How high."""

    def __post_init__(self) -> None:
        """Refuse what cannot be."""
        if self.metres < 0:
            raise ValueError(self.metres)


@dataclass(frozen=True, slots=True)
class Secret:
    """Something that says nothing of itself."""

    word: str
    """Not to be seen."""

    def __repr__(self) -> str:
        """Tell nothing."""
        return "Secret(…)"


def test_values_equal_by_their_fields() -> None:
    """And by their class; a set holds them."""
    assert Pair(1) == Pair(left=1, right="r")
    assert Pair(1) != Pair(2)
    assert Pair(1) != (1, "r")  # type: ignore[comparison-overlap]  # nobody should, it is tried
    assert len({Pair(1), Pair(1), Pair(2)}) == 2
    assert repr(Pair(1)) == "Pair(left=1, right='r')"
    assert repr(Secret("word")) == "Secret(…)"


def test_nothing_changes() -> None:
    """Neither a field nor a new name."""
    with pytest.raises(dataclasses.FrozenInstanceError):
        setattr(Pair(1), "left", 2)  # noqa: B010  (mypy would refuse the plain form)
    with pytest.raises((dataclasses.FrozenInstanceError, AttributeError)):
        setattr(Pair(1), "middle", 2)  # noqa: B010
    with pytest.raises(TypeError):
        Pair()  # type: ignore[call-arg]
    with pytest.raises(TypeError):
        Pair(1, "r", 3)  # type: ignore[call-arg]


def test_the_order_is_that_of_the_fields() -> None:
    """Of one class only; what cannot be is refused."""
    assert sorted([Height(3), Height(1)]) == [Height(1), Height(3)]
    assert Height(1) <= Height(1) < Height(2)
    with pytest.raises(TypeError):
        Height(1) < 2  # type: ignore[operator]  # noqa: B015
    with pytest.raises(ValueError, match="-1"):
        Height(-1)


def test_the_standard_library_knows_them() -> None:
    """replace, fields, patterns, copies and pickles."""
    assert dataclasses.replace(Pair(1), right="x") == Pair(1, "x")
    assert [one.name for one in dataclasses.fields(Pair)] == ["left", "right"]
    match Pair(1, "x"):
        case Pair(left, right=word):
            assert (left, word) == (1, "x")
    assert copy.deepcopy(Pair(1)) == pickle.loads(pickle.dumps(Pair(1))) == Pair(1)  # noqa: S301


def test_the_first_value_may_come_from_anywhere() -> None:
    """From a pickle, or from several threads at once."""

    def fresh() -> type[Pair]:
        return dataclass(frozen=True, slots=True)(
            type("Fresh", (), {"__annotations__": {"left": "int"}, "__doc__": "Fresh."})
        )

    made = fresh()
    bare = object.__new__(made)
    bare.__setstate__([1])  # type: ignore[attr-defined]
    assert bare == made(1)
    many = fresh()
    with ThreadPoolExecutor(8) as pool:
        assert set(pool.map(many, [1] * 100)) == {many(1)}
