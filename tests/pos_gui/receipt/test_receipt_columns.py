"""Is every text as wide as the printer makes it?"""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pos_gui.receipt.columns import NO_BREAK, Ruler, clean
from pos_gui.receipt.papers import paper, paper_names

CHINESE = Ruler(32, ambiguous_wide=True)
LATIN = Ruler(32, ambiguous_wide=False)


@pytest.mark.parametrize(
    ("text", "chinese", "latin"),
    [
        ("abc", 3, 3),
        ("五常大米 5kg", 12, 12),
        ("250ml×12", 9, 8),
        ("\N{FULLWIDTH HYPHEN-MINUS}\N{FULLWIDTH DIGIT ONE}", 4, 4),
        ("e\u0301", 1, 1),
        ("ｶ", 1, 1),
        ("¥9.90", 5, 5),
    ],
)
def test_width_is_counted_in_cells(text: str, chinese: int, latin: int) -> None:
    """A Chinese character takes two; × does so among Chinese text."""
    assert (CHINESE.width(text), LATIN.width(text)) == (chinese, latin)


def test_lines_break_at_blanks_and_beside_chinese() -> None:
    """A word stays whole, and no line begins with a comma."""
    assert Ruler(10, ambiguous_wide=True).wrap("stone ground flour") == [
        "stone",
        "ground",
        "flour",
    ]
    assert Ruler(6, ambiguous_wide=True).wrap("五常稻香米") == ["五常稻", "香米"]
    assert Ruler(6, ambiguous_wide=True).wrap("五常稻，香米") == ["五常", "稻，香", "米"]
    assert Ruler(8, ambiguous_wide=True).wrap("牛奶250ml") == ["牛奶", "250ml"]
    assert Ruler(4, ambiguous_wide=True).wrap("abcdefghij") == ["abcd", "efgh", "ij"]
    assert Ruler(8, ambiguous_wide=True).wrap(f"tel 09{NO_BREAK}555") == [
        "tel",
        f"09{NO_BREAK}555",
    ]
    assert Ruler(8, ambiguous_wide=True).wrap("") == [""]


@given(st.text(), st.integers(2, 48), st.booleans())
def test_wrapping_keeps_everything_and_fits(text: str, columns: int, wide: bool) -> None:  # noqa: FBT001
    """No line is too wide, and nothing but blanks is lost."""
    said = clean(text)
    ruler = Ruler(columns, ambiguous_wide=wide)
    lines = ruler.wrap(said)
    assert all(map(ruler.fits, lines))
    assert "".join("".join(lines).split()) == "".join(said.split())


@given(st.text())
def test_clean_leaves_nothing_that_steers(text: str) -> None:
    """No control character, no direction mark, no half of a pair."""
    left = {unicodedata.category(char) for char in clean(text)}
    assert not left & {"Cc", "Cf", "Cs", "Zl", "Zp"}


def test_clean_takes_commands_out_of_names() -> None:
    """An article's name opens no drawer, cuts no paper and turns no text around."""
    assert clean("Milk\x1bp\x00\x19\xfa") == "Milkpú"
    assert clean("a\u202eb\u2066c\u200fd") == "abcd"
    assert clean(" two\nlines\t ") == "two lines"


def test_papers_are_data() -> None:
    """Two rolls, with the columns of their letters."""
    assert paper_names() == ("58mm", "80mm")
    assert (paper("80mm").printable_mm, paper("80mm").columns) == (72, 48)
    assert (paper("58mm").printable_mm, paper("58mm").columns) == (48, 32)
    with pytest.raises(KeyError):
        paper("../profiles/CN")
