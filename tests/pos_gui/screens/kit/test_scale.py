"""Is everything as large on the glass as it was drawn, on every panel there is?"""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pos_gui.screens.kit.scale import BASE_DPI, Sizes, fit, panel_scale
from pos_gui.screens.kit.theme import tokens
from pos_gui.screens.sale.zones import columns, pay_zones, zones

TAKEN = ("header", "ribbon", "entry", "last", "table_head", "total", "key_bar")
PANELS = ((1024, 768), (1366, 768), (1280, 800), (1440, 900), (1920, 1080), (3840, 2160))


def sizes_of(width: int, height: int) -> Sizes:
    """Fit a panel that does not tell its size."""
    return fit(width, height, panel_scale((width, height), 0))


@pytest.mark.parametrize(("width", "figures"), [(1024, "at_1024"), (1366, "at_1366")])
def test_the_two_drawn_panels_are_exact(width: int, figures: str) -> None:
    """At these two sizes every figure is the one in the tokens."""
    sizes = sizes_of(width, 768)
    for table in ("type", "zone"):
        for name, figure in tokens()[table][figures].items():
            if name != "row":
                assert getattr(sizes, name) == figure, name
    assert (sizes.rows, sizes.row) == ((10, 40) if width == 1024 else (7, 52))


@pytest.mark.parametrize("panel", PANELS)
def test_the_zones_fill_the_window(panel: tuple[int, int]) -> None:
    """They touch without a gutter, and less than one pixel a row is left over."""
    sizes = sizes_of(*panel)
    used = sum(getattr(sizes, name) for name in TAKEN) + sizes.rows * sizes.row
    assert 0 <= panel[1] - used < sizes.rows
    assert sizes.rows >= 6
    assert all(getattr(sizes, name) % 4 == 0 for name in TAKEN)


@given(
    st.integers(900, 4000),
    st.integers(640, 2400),
    st.floats(0, 220),
    st.floats(0.5, 3),
)
def test_any_window_gets_whole_zones(width: int, height: int, dpi: float, factor: float) -> None:
    """Whatever panel and person: six rows, all zones, legible text, nothing outside."""
    sizes = fit(width, height, panel_scale((width, height), dpi, factor))
    assert sizes.rows >= 6
    assert min(sizes.meta, sizes.body, sizes.strong) >= 14
    at = zones(sizes)
    assert at.basket[1] + at.basket[3] == at.totals[1]
    assert at.bar[1] + at.bar[3] == height
    assert at.commit[0] + at.commit[2] == width
    assert at.entry[2] > at.member[2] > 0
    for outward in (False, True):
        pay = pay_zones(sizes, outward=outward)
        assert pay.goods[2] + pay.middle[2] + pay.tenders[2] == width
        assert pay.commit[2] + pay.amounts[2] == width


def test_a_panel_that_does_not_know_is_taken_for_15_inches() -> None:
    """96 and 72 dots an inch exactly are what systems say that do not know."""
    told = {panel_scale((1024, 768), dpi) for dpi in (0, 96, 96.04, 72, 7)}
    assert told == {1.0}
    assert panel_scale((1920, 1080), 95.8) < 1.2
    assert panel_scale((1366, 768), 100.4) == 1.18


@pytest.mark.parametrize("panel", PANELS[:2])
def test_a_digit_is_20_mm(panel: tuple[int, int]) -> None:
    """A money key is at least 20 mm of glass."""
    sizes = sizes_of(*panel)
    dpi = sizes.scale * BASE_DPI
    assert sizes.key / dpi * 25.4 >= 19.9


def test_a_person_may_ask_for_larger_or_smaller() -> None:
    """The factor goes from 0.8 to 2, and no further."""
    usual = panel_scale((1920, 1080), 102)
    assert panel_scale((1920, 1080), 102, 9) == pytest.approx(usual * 2)
    assert panel_scale((1920, 1080), 102, 0.1) == pytest.approx(usual * 0.8)


@pytest.mark.parametrize("panel", [(1920, 1080), (2560, 1440), (3840, 2160), (3440, 1440)])
def test_a_wide_panel_shows_pad_and_quick_keys(panel: tuple[int, int]) -> None:
    """From 1920 pixels there are two right columns, and the basket is never stretched."""
    left, pad = columns(sizes_of(*panel))
    assert pad > 0
    assert left <= 1100 * max(1, panel[0] / 1920)
    assert columns(sizes_of(1366, 768)) == (886, 0)
    assert columns(sizes_of(1024, 768)) == (624, 0)
