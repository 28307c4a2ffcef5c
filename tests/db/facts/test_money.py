"""Does money keep its cents, whatever is read, rounded or shared?"""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.facts.money import (
    DIGITS,
    Money,
    UnitPrice,
    parse_rate,
    plain,
    rate_text,
    round_half_up,
    scaled,
    split,
    tax_inside,
    tax_on_top,
    total,
)
from db.facts.quantity import Quantity

wholes = st.integers(-(10**18), 10**18)
currencies = st.sampled_from(sorted(DIGITS))


@pytest.mark.parametrize(
    ("above", "below", "rounded"),
    [(1, 2, 1), (-1, 2, -1), (3, 2, 2), (-3, 2, -2), (5, 2, 3), (1, 3, 0), (2, 3, 1), (-2, 3, -1),
     (0, 7, 0), (1, -2, -1), (-1, -2, 1)],
)  # fmt: skip
def test_halves_go_away_from_zero(above: int, below: int, rounded: int) -> None:
    """The one rounding rule, with the sign wherever it stands."""
    assert round_half_up(above, below) == rounded


@given(wholes, st.integers(1, 10**6))
def test_rounding_is_that_of_the_decimal_standard(above: int, below: int) -> None:
    """IEEE 754's round-half-up, on exact fractions."""
    exact = Fraction(above, below)
    out = round_half_up(above, below)
    assert abs(out - exact) <= Fraction(1, 2)
    assert abs(out) == abs(int((abs(exact) + Fraction(1, 2)) // 1))
    assert round_half_up(-above, below) == -out


def test_nothing_is_divided_by_nothing() -> None:
    """It is a fault of the caller."""
    with pytest.raises(ZeroDivisionError):
        round_half_up(1, 0)


@given(wholes, st.lists(st.integers(0, 10**12), max_size=30))
def test_parts_add_up_to_the_whole(whole: int, weights: list[int]) -> None:
    """Largest remainder: each part is its exact share, less than one cent away."""
    parts = split(whole, weights)
    assert len(parts) == len(weights)
    assert sum(parts) == (whole if weights else 0)
    if sum(weights):
        for part, weight in zip(parts, weights, strict=True):
            assert abs(part - Fraction(whole * weight, sum(weights))) < 1
            assert weight or not part
            assert part * whole >= 0


def test_larger_remainders_are_served_first() -> None:
    """5.00 over 89.10 and 10.50; of equal ones the first."""
    assert split(500, (8910, 1050)) == (447, 53)
    assert split(100, (1, 1, 1)) == (34, 33, 33)
    assert split(-100, (1, 1, 1)) == (-34, -33, -33)
    assert split(7, (0, 0)) == (7, 0)
    assert split(7, ()) == ()


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("12.30", 1230),
        ("12,30", 1230),
        (" 12.3 ", 1230),
        ("-12.30", -1230),
        ("0.010", 1),
        (".5", 50),
    ],
)
def test_plain_decimals_are_read(text: str, value: int) -> None:
    """With a point or a comma."""
    assert scaled(text, 100) == value


@pytest.mark.parametrize(
    "text",
    ["", ".", "1.001", "1e2", "1E2", "1,000.00", "1 000", "1_000", "NaN", "sNaN", "inf", "--1",
     "0x1", "\uff11", "\u0661", "1.2.3", "¥1"],
)  # fmt: skip
def test_what_is_no_plain_decimal_is_a_value_error(text: str) -> None:
    """Also where Python itself would read it."""
    with pytest.raises(ValueError):  # noqa: PT011  (the text is for nobody)
        scaled(text, 100)


@given(wholes, currencies)
def test_money_is_read_as_it_is_written(minor: int, currency: str) -> None:
    """In the currency's own digits, with nothing lost."""
    amount = Money(minor, currency)
    assert Money.parse(amount.text(), currency) == amount
    decimals = amount.text().partition(".")[2]
    assert len(decimals) == DIGITS[currency]


@given(wholes, wholes)
def test_money_adds_up(one: int, other: int) -> None:
    """As whole numbers do."""
    a, b = Money(one, "CNY"), Money(other, "CNY")
    assert (a + b).minor == one + other
    assert (a - b) + b == a
    assert a + (-a) == Money(0, "CNY")
    assert bool(a) is (one != 0)
    assert total([a, b, a], "CNY") == a + a + b
    assert (a < b) is (one < other)


def test_two_currencies_never_add_up() -> None:
    """Not even when the sum would be right."""
    with pytest.raises(ValueError, match="CNY and EUR do not add up"):
        Money(1, "CNY") + Money(1, "EUR")
    with pytest.raises(ValueError, match="do not add up"):
        Money(1, "CNY") - Money(0, "EUR")
    assert total([], "JPY") == Money(0, "JPY")


@given(st.integers(-(10**12), 10**12))
def test_a_unit_price_is_read_as_it_is_written(value: int) -> None:
    """With two to four decimals."""
    price = UnitPrice(value, "CNY")
    assert UnitPrice.parse(price.text(), "CNY") == price
    assert 2 <= len(price.text().partition(".")[2]) <= 4


@given(st.integers(0, 10**9), st.integers(-(10**9), 10**9), currencies)
def test_price_times_quantity_is_rounded_once(value: int, milli: int, currency: str) -> None:
    """Half-up of the exact product, as the decimal module says."""
    amount = UnitPrice(value, currency).times(Quantity(milli))
    exact = Decimal(value).scaleb(-4) * Decimal(milli).scaleb(-3)
    step = Decimal(1).scaleb(-DIGITS[currency])
    assert Decimal(amount.text()) == exact.quantize(step, ROUND_HALF_UP)


@given(st.integers(-(10**12), 10**12), st.integers(0, 10_000))
def test_tax_inside_and_on_top(amount: int, rate: int) -> None:
    """Both are the nearest cent of the exact tax."""
    inside, on_top = tax_inside(amount, rate), tax_on_top(amount, rate)
    assert abs(inside - Fraction(amount * rate, 10_000 + rate)) <= Fraction(1, 2)
    assert abs(on_top - Fraction(amount * rate, 10_000)) <= Fraction(1, 2)
    assert tax_inside(-amount, rate) == -inside
    assert abs(inside) <= abs(on_top)


@pytest.mark.parametrize(
    ("text", "rate"),
    [("13%", 1300), ("13", 1300), ("0.13", 1300), ("13.00%", 1300), (" 9 % ", 900), ("0", 0),
     ("0%", 0), ("5.5%", 550), ("0.055", 550), ("1", 100), ("100%", 10_000), ("0.5%", 50)],
)  # fmt: skip
def test_rates(text: str, rate: int) -> None:
    """In per cent, or as a fraction below one."""
    assert parse_rate(text) == rate


@pytest.mark.parametrize(
    "text", ["", "%", "-1", "-0.13", "101", "101%", "x", "13%%", "0.12345", "0.005%"]
)
def test_what_is_no_rate(text: str) -> None:
    """Between nothing and all of it."""
    with pytest.raises(ValueError):  # noqa: PT011  (the text is for nobody)
        parse_rate(text)


@given(st.integers(0, 9_999))
def test_a_rate_is_read_as_it_is_written(rate: int) -> None:
    """As a fraction with two to four decimals."""
    assert parse_rate(rate_text(rate)) == rate


@pytest.mark.parametrize(
    ("value", "digits", "least", "text"),
    [(1230, 2, None, "12.30"), (-5, 2, None, "-0.05"), (1236, 3, 0, "1.236"), (2000, 3, 0, "2"),
     (0, 3, 0, "0"), (-1500, 3, 0, "-1.5"), (129_000, 4, 2, "12.90"), (10, 4, 2, "0.001"),
     (500, 0, None, "500"), (-500, 0, None, "-500")],
)  # fmt: skip
def test_plain_texts(value: int, digits: int, least: int | None, text: str) -> None:
    """As scripts read them."""
    assert plain(value, digits, least) == text
