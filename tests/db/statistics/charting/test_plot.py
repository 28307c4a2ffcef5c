"""What does a chart show? Exact numbers, words, slots and rows for each shape."""

from __future__ import annotations

from collections.abc import Iterator  # noqa: TC003  (a fixture's return type)
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db import words
from db.facts.report import Chart, Column, Kind, Row, Section, Shape
from db.statistics.charting.figures import heat_step, summed, ticks, written
from db.statistics.charting.plot import arrowed, plot
from db.statistics.charting.reading import merged
from db.statistics.charting.values import COMPARED, NO_ROW, SCALE, STEPS, Plot
from tests.db.statistics.charting import sections


@pytest.fixture(autouse=True)
def _english() -> Iterator[None]:
    """Speak English before and after."""
    words.use("en")
    yield
    words.use("en")


def drawn(section: Section) -> Plot:
    """Make the chart of a section that has one."""
    made = plot(section, "NZD")
    assert made is not None
    return made


def test_a_section_without_a_chart_has_none() -> None:
    """A table that says more is not drawn."""
    assert plot(replace(sections.line(), chart=None), "NZD") is None


def test_today_runs_against_the_same_weekday() -> None:
    """The hour that runs is marked, the best one named without it, the other day is dashed."""
    made = drawn(sections.line())
    today, before = made.series
    assert made.labels == tuple(f"{hour:02d}" for hour in range(7, 21))
    assert [mark.value // SCALE for mark in today.marks] == [*map(int, sections.TODAY)]
    assert [mark.row for mark in today.marks] == list(range(8))
    assert [mark.at for mark in before.marks] == list(range(14))
    assert [mark.row for mark in before.marks] == list(range(8, 22))
    assert [mark.running for mark in today.marks] == [False] * 7 + [True]
    assert not any(mark.running for mark in before.marks)
    assert (today.slot, before.slot) == (0, COMPARED)
    assert (today.note, today.so_far) == ("Today, highest 1,312.00", "32 min so far")
    assert (before.title, before.note) == ("Sun 15 Nov", "Sun 15 Nov")
    assert [tick.label for tick in made.ticks] == ["0", "500", "1,000", "1,500"]
    assert made.unit == "Net sales, $"
    assert made.spoken(0) == "Today, 07: 213.00"
    assert made.spoken(8) == "Sun 15 Nov, 07: 205.00"
    assert made.sentence == (
        "Net sales by hour (Net sales, $). 8 marks from 07 to 14: most 1,312.00 at 12, least "
        "213.00 at 07. Sun 15 Nov: most 1,190.00 at 12."
    )


def test_five_lines_at_most_and_a_gap_where_a_figure_is_unknown() -> None:
    """The five largest keep their order, and colours follow the index."""
    made = drawn(sections.many_lines())
    assert [series.title for series in made.series] == ["T2", "T3", "T4", "T5", "T6"]
    assert [series.slot for series in made.series] == [0, 1, 2, 3, 4]
    assert made.labels[:2] == ("1 Nov", "2 Nov")
    section = sections.many_lines()
    first = replace(section, rows=section.rows[::6])
    (alone,) = drawn(first).series
    assert [mark.at for mark in alone.marks] == [0, 1, 2, 3, 5, 6, 7, 8, 9, 10, 11]
    assert [mark.row for mark in alone.marks] == [0, 1, 2, 3, 5, 6, 7, 8, 9, 10, 11]


def test_days_compared_with_lie_over_the_days_asked() -> None:
    """Other dates are laid on by their place, the first on the first."""
    told = sections.columns(("day", "Day", Kind.TEXT), ("net", "Net", Kind.MONEY))
    rows = (
        sections.row("2026-11-02", "3.00"),
        sections.row("2026-11-03", "5.00"),
        sections.row("2026-10-26", "4.00", compared=True),
        sections.row("2026-10-27", "1.00", compared=True),
    )
    made = drawn(Section("d", "Days", told, rows, Chart(Shape.LINE, "day", ("net",))))
    assert made.labels == ("2 Nov", "3 Nov")
    assert [(m.at, m.label, m.row) for m in made.series[1].marks] == [
        (0, "26 Oct", 2),
        (1, "27 Oct", 3),
    ]
    assert made.series[1].title == "Before"


def test_bars_show_ten_and_the_others_together() -> None:
    """The largest first, the sum of the section is no bar, each bar knows its row."""
    made = drawn(sections.ranked(Shape.BARS))
    marks = made.marks
    assert [mark.told for mark in marks] == [*sections.TOP[:10], "162.15"]
    assert [mark.row for mark in marks] == [12, 11, 10, 9, 8, 7, 6, 5, 4, 3, NO_ROW]
    assert marks[-1].label == "3 others"
    assert made.unit == "$"
    assert made.sentence == (
        "Net sales ($). 11 in all, the largest first: Anchor Blue milk 2 L 412.72, "
        "Flat white, regular 396.00, Steinlager 12 × 330 ml 363.86."
    )


def test_eleven_bars_are_all_shown_and_rates_are_never_added_up() -> None:
    """One other is shown by its name; the sum of two rates would be no rate."""
    assert [m.row for m in drawn(sections.ranked(Shape.BARS, 11)).marks] == [*range(10, -1, -1)]
    section = sections.ranked(Shape.BARS)
    rates = replace(section, columns=(section.columns[0], Column("r", "Rate", Kind.RATE)),
                    chart=Chart(Shape.BARS, "product", ("r",)))  # fmt: skip
    assert len(drawn(rates).marks) == 10


def test_a_share_has_its_parts_and_what_stands_beside() -> None:
    """Shares of the sum, a change with sign and arrow, an unknown margin as a dash."""
    made = drawn(sections.parts())
    assert [mark.part for mark in made.marks] == [3140, 2170, 1820, 1460, 1410]
    assert [mark.beside for mark in made.marks][::4] == [
        ("31.4 %", "▲ +0.8", "24.0 %"),
        ("14.1 %", "▼ −1.9", "—"),
    ]
    assert made.heads == ("Department", "Share", "±", "%")
    assert made.unit == "Share of Net sales, %"


def test_a_share_leaves_out_what_is_not_above_zero() -> None:
    """Nothing and less than nothing is no part of a whole."""
    section = sections.ranked(Shape.SHARE)
    rows = (*section.rows, sections.row("back", "-5.00"), sections.row("none", "0.00"))
    marks = drawn(replace(section, rows=rows)).marks
    assert len(marks) == 7
    assert sum(mark.part for mark in marks) in range(9_997, 10_004)
    assert marks[-1].label == "7 others"


def test_heat_has_steps_of_one_hue_and_empty_cells() -> None:
    """Zero is step 0, the largest is in the last step, a closed hour has no cell."""
    made = drawn(sections.heat())
    assert [series.title for series in made.series] == [
        "Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun",
    ]  # fmt: skip
    monday, sunday = made.series[0], made.series[6]
    assert [mark.part for mark in monday.marks] == [0, 1, 2, 3, 4, 4, 4, 4, 4, 4, 4, 3, 2, 1]
    assert [mark.part for mark in sunday.marks] == [0, 2, 4, 5, 6, 7, 7, 7, 7, 7, 6, 5, 4, 2]
    assert len(made.series[2].marks) == 13
    assert [mark.label for mark in made.marks if mark.running] == ["14"]
    assert [tick.label for tick in made.ticks] == ["0", "2,100"]
    assert made.sentence == (
        "Net sales ($). 97 cells, 7 of them empty: most 2,009.00 on Sun at 14."
    )


def test_less_than_nothing_is_an_empty_cell() -> None:
    """A day on which more came back is no heat."""
    told = sections.columns(
        ("hour", "H", Kind.TEXT), ("weekday", "W", Kind.TEXT), ("m", "M", Kind.MONEY)
    )
    rows = (sections.row("10", "1", "-12.90"), sections.row("11", "1", "7.00"))
    made = drawn(Section("h", "H", told, rows, Chart(Shape.HEAT, "hour", ("m",), "weekday")))
    assert [(m.part, m.told) for m in made.marks] == [(0, "−12.90"), (7, "7.00")]


def test_pareto_adds_up_to_the_whole() -> None:
    """Each bar has the share of all up to it; the last is the whole."""
    marks = drawn(sections.ranked(Shape.PARETO)).marks
    assert [mark.part for mark in marks][:3] == [1389, 2721, 3946]
    assert marks[-1].part == 10_000
    assert marks[0].beside == ("13.9 %",)


def test_better_and_worse_have_sign_and_arrow() -> None:
    """The rows' order stays, and nothing changed has neither."""
    made = drawn(sections.diverging())
    assert [mark.told for mark in made.marks] == [
        "▲ +120.50", "▼ −30.00", "▲ +64.25", "▼ −210.75", "0.00", "▲ +15.00",
    ]  # fmt: skip
    assert [mark.row for mark in made.marks] == [0, 1, 2, 3, 4, 5]
    assert made.sentence.endswith(
        "3 up, 2 down: the highest is Anchor Blue milk 2 L ▲ +120.50, the lowest "
        "Royal Gala apples ▼ −210.75."
    )


def test_a_scatter_has_two_axes_and_a_size() -> None:
    """Across, up and size are figures of the row; both axes begin at zero."""
    made = drawn(sections.scatter())
    first = made.marks[0]
    assert (first.at, first.value, first.part) == (500_000, 150_000, 412_720_000)
    assert (first.told, first.beside) == ("15.0 %", ("0.5", "412.72"))
    assert [tick.label for tick in made.ticks] == ["0 %", "20 %", "40 %", "60 %"]
    assert [tick.label for tick in made.across] == ["0", "5", "10", "15"]
    assert made.heads == ("Turn", "Margin rate, %", "Net sales, $")


def test_of_very_many_points_the_largest_are_drawn() -> None:
    """Four hundred are kept in the rows' order, and the unit says of how many."""
    section = sections.scatter()
    rows = tuple(sections.row(f"p{at}", "1", "0.5", f"{at * 7 % 500}.00") for at in range(500))
    made = drawn(replace(section, rows=rows))
    assert len(made.marks) == 400
    assert min(mark.part for mark in made.marks) == 100 * SCALE
    assert [mark.row for mark in made.marks] == sorted(mark.row for mark in made.marks)
    assert made.unit == "Margin rate, %, the largest 400 of 500"


def test_a_histogram_keeps_its_order() -> None:
    """Bands are not sorted by size, and counts have no decimals."""
    made = drawn(sections.histogram())
    assert made.labels == ("1", "2", "3–5", "6–10", "11–20", "21+")
    assert [mark.told for mark in made.marks] == ["412", "388", "1,021", "640", "210", "33"]
    assert [tick.label for tick in made.ticks] == ["0", "500", "1,000", "1,500"]


def test_deeper_levels_are_not_drawn_beside_their_sum() -> None:
    """A tree's upper level is the chart's."""
    told = sections.columns(("d", "D", Kind.TEXT), ("net", "Net", Kind.MONEY))
    rows = (Row(("Food", "9.00")), Row(("Bread", "4.00"), level=1), Row(("Rest", "5.00")))
    made = drawn(Section("t", "T", told, rows, Chart(Shape.BARS, "d", ("net",))))
    assert [(mark.label, mark.row) for mark in made.marks] == [("Food", 0), ("Rest", 2)]


@pytest.mark.parametrize("language", words.LANGUAGES)
def test_every_shape_says_what_it_shows(language: str) -> None:
    """Each sentence stands in the reader's language, awkward figures included."""
    words.use(language)
    for section in (*sections.every().values(), *sections.awkward().values()):
        made = drawn(section)
        assert language == "en" or ", " not in made.spoken(0)
        assert section.title in made.sentence
        assert "{" not in made.sentence
        for at, mark in enumerate(made.marks):
            assert mark.told in made.spoken(at)
            assert mark.row == NO_ROW or not section.rows[mark.row].whole


@pytest.mark.parametrize(
    ("kind", "values", "labels"),
    [
        (Kind.MONEY, [1312], ["0", "500", "1,000", "1,500"]),
        (Kind.MONEY, [0], ["0", "1"]),
        (Kind.COUNT, [2], ["0", "1", "2"]),
        (Kind.MONEY, [-3, 12], ["−5", "0", "5", "10", "15"]),
        (Kind.MONEY, [-9], ["−10", "−8", "−6", "−4", "−2", "0"]),
    ],
)
def test_ticks_are_round_and_hold_zero(kind: Kind, values: list[int], labels: list[str]) -> None:
    """Multiples of 1, 2 or 5, at most five steps, counts in whole things."""
    made = ticks(kind, [value * SCALE for value in values], "NZD")
    assert [tick.label for tick in made] == labels


def test_small_ticks_have_the_decimals_they_need() -> None:
    """Cents are money, parts of a percent are a rate."""
    assert [t.label for t in ticks(Kind.MONEY, [110_000], "NZD")] == ["0", "0.05", "0.10", "0.15"]
    assert [t.label for t in ticks(Kind.RATE, [5_000], "NZD")] == [
        "0 %", "0.1 %", "0.2 %", "0.3 %", "0.4 %", "0.5 %",
    ]  # fmt: skip


@given(st.lists(st.integers(-(10**15), 10**15), max_size=8))
def test_an_axis_holds_every_figure(values: list[int]) -> None:
    """Zero and all figures lie between the ends, in equal steps."""
    made = [tick.value for tick in ticks(Kind.QUANTITY, values, "CNY")]
    assert made[0] <= min([0, *values])
    assert made[-1] >= max([0, *values])
    assert 0 in made
    assert len({b - a for a, b in pairwise(made)}) == 1
    assert len(made) <= 6


@given(st.lists(st.integers(0, 10**15), min_size=1, max_size=20))
def test_the_heat_scale_reaches_the_largest(values: list[int]) -> None:
    """The scale ends at or above the largest figure, and not far above."""
    width = heat_step(values)
    most = max(values)
    assert width * STEPS >= most
    if most > 1_000:
        assert width * STEPS <= most * 1.35 + STEPS


def test_no_scale_of_shares_ends_above_the_whole() -> None:
    """Seven equal steps would end at 105 %; what is above the whole keeps its scale."""
    told = tuple(Column(name, name, Kind.TEXT) for name in ("month", "after"))
    told = (*told, Column("rate", "Rate", Kind.RATE))
    chart = Chart(Shape.HEAT, "after", ("rate",), by="month")
    for rate, end in (("1.0000", "100 %"), ("0.3500", "35 %"), ("1.0100", "105 %")):
        made = drawn(Section("h", "H", told, (Row(("2026-10", "0", rate)),), chart))
        assert [tick.label for tick in made.ticks] == ["0 %", end]


def test_figures_are_written_for_people() -> None:
    """Thousands apart, a true minus, the decimals of the cell, percent with one."""
    assert written(Kind.MONEY, "-1234567.5", "NZD") == "−1,234,567.50"
    assert written(Kind.MONEY, "1200", "JPY") == "1,200"
    assert written(Kind.MONEY, "0.0375", "NZD") == "0.0375"
    assert written(Kind.RATIO, "2.50", "NZD") == "2.50"
    assert written(Kind.RATE, "-0.2456", "NZD") == "−24.6 %"
    assert summed(Kind.COUNT, 3 * SCALE, "NZD") == "3"
    assert arrowed("0.00", "share_change") == "0.00"
    assert arrowed("3.10", "margin") == "3.10"


def test_labels_of_several_lines_come_into_one_order() -> None:
    """Numbers ascend; other words stand behind the one they follow."""
    assert merged([["07", "20"], ["08", "09"]]) == ("07", "08", "09", "20")
    assert merged([["22", "23", "00"], ["23", "00", "01"]]) == ("22", "23", "00", "01")
    assert merged([["b", "a"], ["b", "c"]]) == ("b", "c", "a")
    assert merged([]) == ()


def test_a_list_with_the_newest_first_is_drawn_from_left_to_right() -> None:
    """Also where numbers have several lengths; a bare number of a line says what it counts."""
    heads = (
        Column("till", "Till", Kind.TEXT), Column("z", "Z", Kind.COUNT),
        Column("total", "Total", Kind.MONEY),
    )  # fmt: skip
    rows = tuple(Row(("01", z, f"{z}00.00")) for z in (11, 10, 9, 8))
    section = Section("z", "Z", heads, rows, Chart(Shape.LINE, "z", ("total",), by="till"))
    made = drawn(section)
    assert made.labels == ("8", "9", "10", "11")
    assert [mark.told for mark in made.marks][-1] == "1,100.00"
    assert made.series[0].note == "Till 01, highest 1,100.00"
    assert made.ticks[-1].value > max(mark.value for mark in made.marks) * 107 // 100


def test_a_bar_is_named_by_both_its_marks() -> None:
    """Where one alone would stand there several times."""
    heads = (
        Column("what", "What", Kind.TEXT), Column("who", "Who", Kind.TEXT),
        Column("sigma", "Deviation", Kind.RATIO),
    )  # fmt: skip
    rows = (Row(("Void", "Li", "1.51")), Row(("Copy", "Li", "-0.501234")))
    chart = Chart(Shape.DIVERGING, "who", ("sigma",), by="what")
    made = drawn(Section("rates", "Rates", heads, rows, chart))
    assert made.labels == ("Li, Void", "Li, Copy")
    assert made.marks[1].told == "▼ −0.501"


def test_the_figures_of_a_point_say_which_they_are() -> None:
    """Three bare figures would be a riddle."""
    heads = (
        Column("pair", "Pair", Kind.TEXT), Column("support", "Support", Kind.RATE),
        Column("lift", "Lift", Kind.RATIO), Column("count", "Baskets", Kind.COUNT),
    )  # fmt: skip
    chart = Chart(Shape.SCATTER, "pair", ("support", "lift", "count"))
    row = Row(("A + B", "0.0737", "2.962766", 185))
    section = Section("pairs", "Pairs", heads, (row,), chart)
    made = drawn(section)
    assert made.spoken(0) == "A + B: Lift 2.963 · Support 7.4 % · Baskets 185"
    words.use("zh_CN")
    chinese = plot(section, "CNY")
    assert chinese is not None
    assert chinese.spoken(0) == "A + B：Lift 2.963 · Support 7.4% · Baskets 185"
