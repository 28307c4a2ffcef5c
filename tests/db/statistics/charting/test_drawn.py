"""Is a chart on paper the same, on white, in the page's type, and nothing beside the page?"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from reportlab.graphics import renderPDF
from reportlab.graphics.shapes import Circle, Drawing, PolyLine, Rect, String
from reportlab.lib.colors import HexColor

from db import words
from db.facts.report import Section, Shape
from db.statistics.drawn import colour, drawing
from db.statistics.paper import face
from tests.db.statistics.charting import sections

if TYPE_CHECKING:
    from collections.abc import Iterator

WIDTH = 510.0


@pytest.fixture(autouse=True)
def _english() -> Iterator[None]:
    words.use("en")
    yield
    words.use("en")


def drawn(section: Section) -> Drawing:
    """Draw the chart of a section that has one."""
    made = drawing(section, "NZD", WIDTH)
    assert made is not None
    return made


def texts(page: Drawing) -> dict[str, String]:
    """Give the texts of a drawing."""
    return {one.text: one for one in page.contents if isinstance(one, String)}


def test_a_section_without_a_chart_is_not_drawn() -> None:
    """The table is all there is."""
    section = sections.line()
    bare = Section(section.name, section.title, section.columns, section.rows)
    assert drawing(bare, "NZD", WIDTH) is None


@pytest.mark.parametrize("language", words.LANGUAGES)
def test_every_chart_lies_on_the_page(language: str) -> None:
    """Texts, boxes and points lie within the drawing, in the one face there is."""
    words.use(language)
    for name, section in (sections.every() | sections.awkward()).items():
        page = drawn(section)
        left, bottom, right, top = page.getBounds()
        assert (left, bottom) >= (-1, -1), name
        assert right <= WIDTH + 1, name
        assert top <= page.height + 1, name
        assert {one.fontName for one in texts(page).values()} == {face()}
        assert "%PDF-" in str(renderPDF.drawToString(page))[:8]


def test_bars_are_the_same_as_on_the_screen() -> None:
    """Ten bars of Okabe-Ito's blue, from one line, with their figures."""
    page = drawn(sections.ranked(Shape.BARS))
    bars = [one for one in page.contents if isinstance(one, Rect)]
    assert len(bars) == 10
    assert all(bar.fillColor == HexColor("#0072B2") for bar in bars)
    assert len({bar.x for bar in bars}) == 1
    assert bars[3].width / bars[0].width == pytest.approx(298.45 / 412.72)
    assert set(sections.TOP[:10]) <= set(texts(page))
    assert bars[0].y > bars[-1].y


def test_the_title_is_the_pages_own() -> None:
    """The unit stands above the chart, the title does not: the page has written it."""
    told = texts(drawn(sections.line()))
    assert "Net sales, $" in told
    assert "Net sales by hour" not in told


def test_the_hour_that_runs_is_hollow_on_paper_too() -> None:
    """A white point with a blue edge; dotted and dashed lines."""
    page = drawn(sections.line())
    dots = [one for one in page.contents if isinstance(one, Circle)]
    blue, white = HexColor("#0072B2"), HexColor("#FFFFFF")
    assert [dot.fillColor for dot in dots] == [blue] * 7 + [white]
    assert dots[-1].strokeColor == blue
    dashes = [one.strokeDashArray for one in page.contents
              if isinstance(one, PolyLine) and one.strokeDashArray]  # fmt: skip
    assert dashes == [[3, 2], [0.3, 1.6]]


def test_colours_are_those_of_the_tokens_on_white() -> None:
    """Ink of a label on orange is black, of one on blue white; compared is grey."""
    assert colour("on:4").hexval() == "0x000000"
    assert colour("on:0").hexval() == "0xffffff"
    assert colour("compare").hexval() == "0x767676"
    assert colour("heat:7").hexval() == "0x06386a"
    assert colour("text:1") == colour("text") == colour("rule")


def test_names_are_no_markup() -> None:
    """What looks like markup is drawn as it stands."""
    told = texts(drawn(sections.awkward()["bars-mixed"]))
    assert "<b>b</b>" in told
