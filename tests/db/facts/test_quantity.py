"""Do quantities keep their thousandths?"""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.facts.quantity import ONE, WEIGHED_UNITS, Quantity, is_weighed

millis = st.integers(-(10**12), 10**12)


@given(millis)
def test_a_quantity_is_read_as_it_is_written(milli: int) -> None:
    """As short as it goes."""
    quantity = Quantity(milli)
    assert Quantity.parse(quantity.text()) == quantity
    assert not quantity.text().endswith(".")
    assert quantity.is_whole is ("." not in quantity.text())


@given(millis, millis)
def test_quantities_add_up(one: int, other: int) -> None:
    """As whole numbers do."""
    assert (Quantity(one) + Quantity(other)).milli == one + other
    assert Quantity(one) - Quantity(one) == Quantity(0)
    assert Quantity(one) + (-Quantity(one)) == Quantity(0)


def test_so_many_pieces() -> None:
    """Two are two thousand thousandths."""
    assert Quantity.of(2) == ONE + ONE == Quantity.parse("2")


@pytest.mark.parametrize("text", ["", "x", "1.2345", "1e3", "½", "1 kg"])
def test_what_is_no_quantity(text: str) -> None:
    """It is a value error."""
    with pytest.raises(ValueError):  # noqa: PT011  (the text is for nobody)
        Quantity.parse(text)


@pytest.mark.parametrize("unit", [*sorted(WEIGHED_UNITS), "KG", " kg ", "L"])
def test_measured_units(unit: str) -> None:
    """However they are written."""
    assert is_weighed(unit)


@pytest.mark.parametrize("unit", ["", "袋", "pcs", "瓶", "kgs"])
def test_counted_units(unit: str) -> None:
    """Everything else is counted."""
    assert not is_weighed(unit)
