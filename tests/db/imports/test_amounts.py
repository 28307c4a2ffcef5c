"""What do a former line's figures mean, written this way or that?"""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.facts.money import tax_inside
from db.imports.amounts import Figures, figures, likely_rate
from db.imports.answer import Bad
from db.places import profile

CN, US = profile("CN"), profile("US")
STANDARD = CN.standard_rate


def read(quantity: str, price: str = "", **more: str) -> Figures:
    """Read a line of a Chinese shop."""
    return figures({"quantity": quantity, "price": price, **more}, CN)


def amounts(one: Figures) -> tuple[int, int, int, int, int, int]:
    """Give gross, override, discount, total, rate and tax."""
    return one.gross, one.override, one.discount, one.total, one.rate, one.tax


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        # The profile's rate is inside the price.
        (("2", "12.90"), (2580, 0, 0, 2580, 1300, 297)),
        # A discount is taken off the line.
        (("2", "12.90", "1.00"), (2580, 0, 100, 2480, 1300, 285)),
        # Goods that came back: everything negative.
        (("-1", "12.90"), (-1290, 0, 0, -1290, 1300, -148)),
        (("-1", "12.90", "0.90"), (-1290, 0, -90, -1200, 1300, -138)),
        # A price of a tenth of a fen is rounded once, with the quantity.
        (("6", "0.001"), (1, 0, 0, 1, 1300, 0)),
        # Nothing and less than nothing are taken as they are.
        (("1", "0"), (0, 0, 0, 0, 1300, 0)),
        (("1", "-11062.06"), (-1106206, 0, 0, -1106206, 1300, -127263)),
        (("-1", "-5"), (500, 0, 0, 500, 1300, 58)),
        (("0", "5"), (0, 0, 0, 0, 1300, 0)),
    ],
)
def test_price_and_quantity(line: tuple[str, ...], expected: tuple[int, ...]) -> None:
    """A line without an amount of its own."""
    quantity, price, *off = line
    assert amounts(read(quantity, price, discount=off[0] if off else "")) == expected


def test_an_amount_is_believed() -> None:
    """What it lacks was taken off by a changed price; what it names as discount is discount."""
    assert amounts(read("2", "10", amount="18")) == (2000, 200, 0, 1800, 1300, 207)
    assert amounts(read("2", "10", amount="18", discount="2")) == (2000, 0, 200, 1800, 1300, 207)
    assert amounts(read("-2", "10", amount="20")) == (-2000, 0, 0, -2000, 1300, -230)


def test_without_a_price_the_amount_makes_it() -> None:
    """To four decimals; nothing of nothing costs nothing."""
    one = read("3", amount="10")
    assert (one.price, one.gross, one.override) == (33_333, 1000, 0)
    assert read("3", amount="9", discount="1").price == 33_333
    assert read("0", amount="2.50").price == 0
    with pytest.raises(Bad):
        read("3")


def test_tax_of_the_file() -> None:
    """An amount is taken as it is; a rate computes it; a blank one is the profile's."""
    assert amounts(read("1", "100", taxrate="9%"))[4:] == (900, 826)
    assert amounts(read("1", "100", taxrate=""))[4:] == (1300, 1150)
    assert amounts(read("1", "100", tax="11.50"))[4:] == (1300, 1150)
    assert amounts(read("1", "100", tax="11.50", taxrate="9%"))[4:] == (900, 1150)
    assert amounts(read("1", "100", tax="0"))[4:] == (0, 0)


def test_tax_on_top_is_seen() -> None:
    """The amount is price × quantity + tax: nothing was taken off or put on."""
    one = read("7", "74.69", tax="26.1415", amount="548.9715")
    assert amounts(one) == (54897, 0, 0, 54897, 500, 2614)


def test_where_prices_exclude_tax() -> None:
    """The line's gross is without it, as every line of such a shop."""
    one = figures({"quantity": "1", "price": "107"}, replace(US, standard_rate=700))
    assert amounts(one) == (10000, 0, 0, 10700, 700, 700)


@pytest.mark.parametrize(
    ("more", "field"),
    [
        ({"tax": "200"}, "tax"),
        ({"tax": "-1"}, "tax"),
        ({"quantity": "x"}, "quantity"),
        ({"price": "x"}, "price"),
        ({"amount": "x"}, "amount"),
        ({"discount": "x"}, "discount"),
        ({"taxrate": "x"}, "taxrate"),
        ({"quantity": "999999999", "price": "999999999"}, "quantity"),
    ],
)
def test_what_contradicts_itself(more: dict[str, str], field: str) -> None:
    """Refused with the field to blame."""
    with pytest.raises(Bad) as bad:
        figures({"quantity": "1", "price": "100", **more}, CN)
    assert bad.value.field_name == field


def test_likely_rates() -> None:
    """One of the country's, else a whole percent, else what it is."""
    assert likely_rate(10900, 900, CN.rates) == 900
    assert likely_rate(10500, 500, CN.rates) == 500
    assert likely_rate(10000, 123, ()) == 125
    assert likely_rate(0, 0, CN.rates) == 0
    assert likely_rate(5, 5, CN.rates) == 0


@given(
    st.integers(-9_999_999, 9_999_999),
    st.integers(-9_999_999, 9_999_999),
    st.integers(0, 10_000),
)
def test_a_line_adds_up(quantity: int, price: int, off: int) -> None:
    """Gross − override − discount = total, and the tax is inside it."""
    texts = {
        "quantity": f"{quantity / 1000:.3f}",
        "price": f"{price / 10_000:.4f}",
        "discount": f"{off / 100:.2f}",
    }
    one = figures(texts, CN)
    assert (one.quantity, one.price) == (quantity, price)
    assert one.gross - one.override - one.discount == one.total
    assert one.tax == tax_inside(one.total, STANDARD)
