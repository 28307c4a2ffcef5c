"""Is text measured once, shortened where it must be, and broken where people would?"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pos_gui.screens.kit.look import Wish, look_for

if TYPE_CHECKING:
    from pos_gui.screens.kit.face import Face

pytestmark = pytest.mark.usefixtures("qapp")
TEXTS = st.text(alphabet="abc 五常稻香，。0123456789é", max_size=60)


def face() -> Face:
    """Give the body face."""
    return look_for(Wish("light", "zh_CN"), 1024, 768).body


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(TEXTS, st.integers(20, 400), st.integers(1, 3))
def test_broken_text_fits(text: str, room: int, most: int) -> None:
    """No line is wider than the room, none is lost, none is empty."""
    lines = face().wrap(text, room, most)
    assert len(lines) <= most
    assert all(face().width(line) <= room for line in lines)
    if most == 3 and face().width(text) < room:
        assert "".join(lines).strip() == text.strip()


def test_latin_breaks_between_words_and_chinese_between_signs() -> None:
    """A comma never begins a line."""
    assert face().wrap("Mince and cheese pie", 90, 2) == ["Mince and", "cheese pie"]
    first, second = face().wrap("五常稻香，大米五千克", face().width("五常稻香") + 4, 2)
    assert first == "五常稻"
    assert second.startswith("香，")


def test_a_long_name_is_shortened_in_the_middle() -> None:
    """What tells two sizes apart stands at the end."""
    short = face().elide("Whittaker's Creamy Milk 250 g", 120, middle=True)
    assert short.startswith("Whi")
    assert short.endswith("g")
    assert face().width(short) <= 120


def test_digits_have_one_width() -> None:
    """Columns of amounts align by themselves."""
    look = look_for(Wish("light", "zh_CN"), 1024, 768)
    for px in (14, 16, 20, 32, 48, 64):
        for bold in (False, True):
            widths = {round(look.face(px, bold=bold).width(digit), 3) for digit in "0123456789"}
            assert len(widths) == 1


def test_traditional_comes_first_in_taiwan() -> None:
    """The family follows the language, with the other one behind it."""
    families = {
        language: look_for(Wish("light", language), 1024, 768).font.families()[0]
        for language in ("zh_CN", "zh_TW", "en")
    }
    assert families["zh_CN"] == families["en"] == "Noto Sans CJK SC"
    assert families["zh_TW"] == "Noto Sans CJK TC"
