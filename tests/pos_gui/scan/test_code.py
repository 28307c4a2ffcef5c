"""Is a code found in every spelling that scanners give it, and in no other?"""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pos_gui.scan.code import LENGTHS, has_check_digit, spellings


@pytest.mark.parametrize(
    ("code", "texts"),
    [
        ("6901234567892", ("6901234567892", "06901234567892")),
        ("036000291452", ("036000291452", "0036000291452", "00036000291452")),
        ("0036000291452", ("0036000291452", "036000291452", "00036000291452")),
        ("00036000291452", ("00036000291452", "036000291452", "0036000291452")),
        ("96385074", ("96385074", "000096385074", "0000096385074", "00000096385074")),
        ("036000291453", ("036000291453",)),
        ("123456789012", ("123456789012", "0123456789012", "00123456789012")),
        ("0012", ("0012",)),
        ("a-1", ("a-1",)),
        ("A-1", ("A-1",)),
        ("苹果", ("苹果",)),
        (" 12 ", (" 12 ", "12")),
        ("１２", ("１２", "12")),  # noqa: RUF001
        ("", ("",)),
    ],
)
def test_spellings(code: str, texts: tuple[str, ...]) -> None:
    """Exactly as read first, then what is the same number by GS1."""
    assert spellings(code) == texts


@pytest.mark.parametrize(
    "digits",
    ["4006381333931", "6901234567892", "036000291452", "96385074", "10012345678902"],
)
def test_right_check_digits(digits: str) -> None:
    """Published examples of EAN-13, UPC-A, EAN-8 and GTIN-14."""
    assert has_check_digit(digits)
    for wrong in set("0123456789") - {digits[-1]}:
        assert not has_check_digit(digits[:-1] + wrong)


@pytest.mark.parametrize(
    "text", ["", "0", "12345678901", "6901234567892 ", "69012345678９２", "x" * 13, "1" * 10_000]  # noqa: RUF001
)  # fmt: skip
def test_what_is_no_gtin(text: str) -> None:
    """Wrong lengths and other signs."""
    assert not has_check_digit(text)


@given(st.text("0123456789", min_size=1, max_size=14))
def test_spellings_are_the_same_number(code: str) -> None:
    """Each spelling has the others, and they differ in zeros in front only."""
    found = spellings(code)
    assert found[0] == code
    assert len(set(found)) == len(found)
    for one in found:
        assert int(one) == int(code)
        assert set(spellings(one)) == set(found)
        assert len(one) in LENGTHS or one == code


@given(st.text(max_size=80))
def test_any_text_has_spellings(text: str) -> None:
    """No code is a fault."""
    assert text in spellings(text)
