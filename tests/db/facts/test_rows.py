"""Are rows that are made when somebody looks the same as finished ones?"""

from __future__ import annotations

from dataclasses import replace

import pytest

from db.facts.question import Question
from db.facts.report import Column, Kind, Row, Rows, Section

ASKED = Question(("net",))
SUM = Row(("All", "6.00"), ASKED, whole=True)
EAGER = (
    Row(("G0", "0.00"), replace(ASKED, where=(("product", "G0"),))),
    Row(("G1", "1.00"), replace(ASKED, where=(("product", "G1"),))),
    SUM,
)


def lazy(made: list[int]) -> Rows:
    """Give the same, and note the places of which anything is made."""

    def name(at: int) -> str:
        made.append(at)
        return f"G{at}"

    return Rows(
        2,
        (name, lambda at: f"{at}.00"),
        lambda at: replace(ASKED, where=(("product", f"G{at}"),)),
        (SUM,),
    )


def test_they_read_like_a_tuple() -> None:
    """By place, from the end, in part, one after the other, and again."""
    rows = lazy([])
    assert len(rows) == 3
    assert [rows[at] for at in (0, 1, 2, -1, -3)] == [EAGER[at] for at in (0, 1, 2, -1, -3)]
    assert rows[:2] == EAGER[:2]
    assert rows[::-1] == EAGER[::-1]
    assert tuple(rows) == tuple(rows) == EAGER
    assert EAGER[1] in rows
    with pytest.raises(IndexError):
        rows[3]


def test_they_equal_what_they_say() -> None:
    """In a frozen section they stand for a tuple of the same rows."""
    rows = lazy([])
    assert rows == EAGER
    assert rows == lazy([])
    assert rows != EAGER[:2]
    assert rows != (*EAGER[:2], replace(SUM, whole=False))
    assert rows != "G0"
    assert hash(rows) == hash(EAGER)


def test_only_what_is_looked_at_is_made() -> None:
    """Neither the count nor the sums nor a figure beside make a name."""
    made: list[int] = []
    columns = (Column("product", "Product", Kind.TEXT), Column("net", "Net", Kind.MONEY))
    section = Section("items", "Items", columns, lazy(made))
    assert isinstance(section.rows, Rows)
    assert len(section.rows) == 3
    assert section.special == (SUM,)
    assert section.cell(1, 1) == "1.00"
    assert section.cell(2, 0) == "All"
    assert section.rows.column(1) == ["0.00", "1.00", "6.00"]
    assert made == []
    assert section.rows[1] == EAGER[1]
    assert made == [1]
    finished = replace(section, rows=EAGER)
    assert finished.special == EAGER
    assert finished.cell(1, 0) == "G1"
