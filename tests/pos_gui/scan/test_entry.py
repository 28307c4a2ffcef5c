"""Does the entry line mean what the table says? (counter.md, section 3)."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.facts.quantity import Quantity
from pos_gui.scan import entry
from pos_gui.scan.entry import (
    LONGEST,
    Code,
    EditQuantity,
    Nothing,
    OpenDiscount,
    Pay,
    Percent,
    Refused,
    Search,
    SetQuantity,
    Void,
    fold,
    read,
)


def quantity(text: str) -> Quantity:
    """Read a quantity."""
    return Quantity.parse(text)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("6901234567892", Code("6901234567892", None)),
        ("  6901234567892 ", Code("6901234567892", None)),
        ("６９０１２３４５６７８９２", Code("6901234567892", None)),  # noqa: RUF001
        ("0012", Code("0012", None)),
        ("A-1", Code("A-1", None)),
        ("a-1", Code("a-1", None)),
        ("-5", Code("-5", None)),
        ("+5", Code("+5", None)),
        ("5-", Code("5-", None)),
        ("6*6901234567892", Code("6901234567892", quantity("6"))),
        ("6 * 690", Search("6 * 690")),
        ("6* 690", Code("690", quantity("6"))),
        ("1.236*W", Code("W", quantity("1.236"))),
        ("1,236*W", Code("W", quantity("1.236"))),
        ("０．５＊Ｗ", Code("W", quantity("0.5"))),  # noqa: RUF001
        ("2*3*A", Code("3*A", quantity("2"))),
        ("6*", SetQuantity(quantity("6"))),
        ("0*", SetQuantity(quantity("0"))),
        ("1.5*", SetQuantity(quantity("1.5"))),
        ("*", EditQuantity()),
        ("＊", EditQuantity()),  # noqa: RUF001
        ("*A", Code("*A", None)),
        ("A*2", Code("A*2", None)),
        (".5*", Code(".5*", None)),
        ("1.*", Code("1.*", None)),
        ("-6*", Code("-6*", None)),
        ("10/", Percent(1000)),
        ("12.5/", Percent(1250)),
        ("12,25/", Percent(1225)),
        ("0/", Percent(0)),
        ("100/", Percent(10_000)),
        ("/", OpenDiscount()),
        ("10/2", Code("10/2", None)),
        ("-", Void()),
        ("－", Void()),  # noqa: RUF001
        ("+", Pay()),
        ("", Nothing()),
        ("   ", Nothing()),
        ("\u3000", Nothing()),
        ("\x00\x1d\n", Nothing()),
        ("\x0012\x1d", Code("12", None)),
        ("苹果", Search("苹果")),
        ("pg", Code("pg", None)),
        ("red apple", Search("red apple")),
        ("café", Search("café")),
        ("1.2345*", Refused("A quantity has at most three decimals.")),
        ("1.2345*A", Refused("A quantity has at most three decimals.")),
        ("101/", Refused("A percentage lies between 0 and 100.")),
        ("12.345/", Refused("A percentage lies between 0 and 100.")),
    ],
)
def test_the_grammar(typed: str, meant: entry.Entry) -> None:
    """One row a line."""
    assert read(typed) == meant


@pytest.mark.parametrize("sign", ["1", "*", "/", "x", "苹", "\x00", "ﷺ", " "])
def test_ten_thousand_characters_are_one_refusal(sign: str) -> None:
    """Whatever they are."""
    assert read(sign * 10_000) == Refused("This entry is too long, nothing was sold.")
    assert read(sign * (LONGEST + 1)) == Refused("This entry is too long, nothing was sold.")


def test_the_longest_entry_is_read() -> None:
    """The limit itself is allowed."""
    assert read("x" * LONGEST) == Code("x" * LONGEST, None)


@given(st.text(max_size=300))
def test_anything_typed_means_something(text: str) -> None:
    """No text is a fault, and no code or word is empty."""
    match read(text):
        case Code(code, count):
            assert code
            assert code == code.strip()
            assert count is None or count.milli >= 0
        case Search(words):
            assert words
        case Percent(rate):
            assert 0 <= rate <= 10_000
        case _:
            pass


@given(st.text(max_size=100))
def test_folding_twice_is_folding_once(text: str) -> None:
    """What is folded is plain, printable and trimmed."""
    plain = fold(text)
    assert fold(plain) == plain
    assert plain.isprintable()


@pytest.mark.parametrize("text", ["", "x", "-1", "100.01", "1e1", "NaN", "1.234"])
def test_what_is_no_percentage(text: str) -> None:
    """It says so."""
    with pytest.raises(ValueError, match=text or "^$"):
        entry.percent(text)
