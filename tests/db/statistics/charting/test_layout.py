"""Where do the strokes go? Everything inside, bars from zero, labels that cover nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from db.facts.report import Chart, Column, Kind, Row, Section, Shape
from db.statistics.charting.layout import height_of, laid_out
from db.statistics.charting.plot import plot
from db.statistics.charting.strokes import Pens, cut
from tests.db.statistics.charting import sections

if TYPE_CHECKING:
    from db.statistics.charting.strokes import Box, Strokes

SIZE = 10.0


def measure(text: str, bold: bool) -> float:  # noqa: FBT001  (the pens' own signature)
    """Measure with a type of which every sign is six wide, Chinese ones ten."""
    wide = sum(SIZE if sign > "\u2e7f" else SIZE * 0.6 for sign in text)
    return wide * (1.05 if bold else 1)


PENS = Pens(SIZE, measure, 12, lambda text: measure(text, bold=True) * 1.2)


def strokes(section: Section, width: float = 400, height: float | None = None) -> Strokes:
    """Lay a section's chart out."""
    made = plot(section, "NZD")
    assert made is not None
    return laid_out(made, PENS, width, height or height_of(made, PENS))


def series(told: Strokes) -> list[Box]:
    """Give the boxes of a series."""
    return [box for box in told.boxes if box.ink.startswith("series")]


@pytest.mark.parametrize("name", [*sections.every(), *sections.awkward()])
@pytest.mark.parametrize("width", [240, 400, 900])
def test_nothing_is_clipped(name: str, width: int) -> None:
    """At the height it likes, every text, box, dot and line lies inside."""
    told = strokes((sections.every() | sections.awkward())[name], width)
    inside(told, width)


@pytest.mark.parametrize("name", [*sections.every()])
def test_nothing_is_clipped_in_a_low_place(name: str) -> None:
    """Where there is less room than a chart likes, lines are left out and counted."""
    inside(strokes(sections.every()[name], 400, 200), 400)


def inside(told: Strokes, width: float) -> None:
    """Hold every stroke against the sheet."""
    for words in told.words:
        left, top, right, bottom = words.rect
        assert left >= -0.01, words
        assert right <= width + 0.01, words
        assert top >= -0.01, words
        assert bottom <= told.height + 0.01, words
    for box in told.boxes:
        assert box.x >= -0.01
        assert box.x + box.width <= width + 1
        assert box.y + box.height <= told.height + 1
        assert box.width >= 0
        assert box.height >= 0
    places = [(dot.x, dot.y) for dot in told.dots]
    for x, y in places + [place for path in told.paths for place in path.points]:
        assert -1 <= x <= width + 1
        assert -1 <= y <= told.height + 1


@pytest.mark.parametrize("name", [*sections.every()])
def test_every_mark_has_its_spot(name: str) -> None:
    """As many spots as marks, in their order."""
    section = sections.every()[name]
    made = plot(section, "NZD")
    assert made is not None
    assert [spot.mark for spot in strokes(section).spots] == list(range(len(made.marks)))


@pytest.mark.parametrize("name", ["line", "bars", "histogram", "pareto", "share", "heat"])
def test_labels_do_not_cover_each_other(name: str) -> None:
    """No two texts lie over one another."""
    told = [words.rect for words in strokes(sections.every()[name], 600).words]
    for at, (left, top, right, bottom) in enumerate(told):
        for other in told[at + 1 :]:
            apart = left >= other[2] or right <= other[0] or top >= other[3] or bottom <= other[1]
            assert apart, (told[at], other)


def test_bars_begin_at_zero_and_are_as_long_as_their_figures() -> None:
    """Lengths stand to each other as the figures do; the others together have no bar."""
    bars = series(strokes(sections.ranked(Shape.BARS)))
    assert len(bars) == 10
    assert len({bar.x for bar in bars}) == 1
    for bar, figure in zip(bars, sections.TOP, strict=False):
        assert bar.width / bars[0].width == pytest.approx(float(figure) / 412.72)


def test_what_has_no_room_is_counted() -> None:
    """Of thirteen bars six fit; the last line says how many are missing, and none is squeezed."""
    told = strokes(sections.ranked(Shape.PARETO), 400, 145)
    assert len(series(told)) == 6
    assert "7 more in the table" in {words.text for words in told.words}
    assert len(told.spots) == 6
    others = strokes(sections.ranked(Shape.BARS), 400, 100)
    assert "9 more in the table" in {words.text for words in others.words}


def test_rows_beyond_the_most_are_counted() -> None:
    """Of thirty changes twenty are drawn, of thirty rates ten; whatever the height."""
    for shape, kind, drawn in (
        (Shape.DIVERGING, Kind.MONEY, 20), (Shape.BARS, Kind.RATE, 10),
    ):  # fmt: skip
        told = (Column("day", "Day", Kind.TEXT), Column("change", "Change", kind))
        rows = tuple(Row((f"day {at:02d}", f"0.{at:02d}")) for at in range(10, 40))
        section = Section("many", "Many", told, rows, Chart(shape, "day", ("change",)))
        for height in (None, 120):
            made = strokes(section, 400, height)
            inside(made, 400)
            assert len(made.spots) == drawn if height is None else len(made.spots) < drawn
            assert f"{30 - len(made.spots)} more in the table" in {
                words.text for words in made.words
            }


def test_upright_bars_stand_on_zero() -> None:
    """All end at the line of zero."""
    bars = series(strokes(sections.histogram()))
    assert len({round(bar.y + bar.height, 6) for bar in bars}) == 1
    assert bars[2].height / bars[0].height == pytest.approx(1021 / 412)


def test_the_hour_that_runs_is_hollow_at_the_end_of_a_dotted_line() -> None:
    """Seven full points, one hollow; the day compared with is dashed and has no points."""
    told = strokes(sections.line())
    assert [dot.hollow for dot in told.dots] == [False] * 7 + [True]
    dashes = {path.dash: path for path in told.paths if path.dash}
    assert set(dashes) == {"dash", "dot"}
    assert len(dashes["dot"].points) == 2
    assert len(dashes["dash"].points) == 14
    assert {words.text for words in told.words} >= {
        "Today, highest 1,312.00", "32 min so far", "Sun 15 Nov",
    }  # fmt: skip


def test_a_line_breaks_where_a_figure_is_unknown() -> None:
    """An unknown figure is no zero and is not drawn over."""
    section = sections.many_lines()
    rows = tuple(row for row in section.rows if row.cells[1] == "T1")
    told = strokes(type(section)(section.name, "T", section.columns, rows, section.chart))
    lines = [path for path in told.paths if path.ink == "series:0"]
    assert [len(line.points) for line in lines] == [4, 7]


def test_parts_fill_the_whole_width() -> None:
    """The stacked bar is as wide as the sheet, its parts as wide as their shares."""
    bar = [box for box in series(strokes(sections.parts())) if box.height == 2.4 * SIZE]
    assert [box.width for box in bar] == pytest.approx([125.6, 86.8, 72.8, 58.4, 56.4])


def test_where_there_is_little_room_a_part_keeps_its_name() -> None:
    """The last columns of figures go before the names do."""
    section = sections.parts()
    names = [str(one.cells[0]) for one in section.rows]
    for width, heads in ((400, 4), (190, 3), (110, 2)):
        told = [words.text for words in strokes(section, width).words]
        assert all(any(text[:3] == name[:3] for text in told) for name in names)
        assert sum(head in told for head in ("Share", "±", "%")) == heads - 1, told


def test_the_cell_that_runs_has_an_edge() -> None:
    """Sunday at two: ink around it, ground inside, its weekday bold."""
    told = strokes(sections.heat())
    assert [path.ink for path in told.paths] == ["text", "surface"]
    assert [words.text for words in told.words if words.bold] == ["Net sales", "Sun"]


def test_bars_to_both_sides_meet_at_zero() -> None:
    """Better to the right, worse to the left."""
    told = strokes(sections.diverging())
    better = [box for box in told.boxes if box.ink == "better"]
    worse = [box for box in told.boxes if box.ink == "worse"]
    assert {round(box.x, 6) for box in better} == {round(box.x + box.width, 6) for box in worse}
    assert (len(better), len(worse)) == (3, 2)


def test_a_text_is_cut_with_an_ellipsis_or_left_out() -> None:
    """A text never leaves its place."""
    assert cut("abcdef", 24, lambda text: measure(text, bold=False)) == "abc…"
    assert cut("abcdef", 3, lambda text: measure(text, bold=False)) == ""
    assert cut("abc", 18, lambda text: measure(text, bold=False)) == "abc"
