"""Is a report on paper complete, in every language, whatever its names and however wide it is?"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from dataclasses import replace
from types import ModuleType
from typing import TYPE_CHECKING

import pytest
from reportlab.graphics.shapes import Drawing, String

from db import words
from db.facts.report import Chart, Column, Kind, Row, Section, Shape
from db.facts.trouble import Refused
from db.statistics import face
from db.statistics.leaving import written
from db.statistics.paper_table import grid, grids, needed
from tests.db.statistics.samples import goods, sample, wide

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

READER = shutil.which("pdftotext")
reads = pytest.mark.skipif(READER is None, reason="pdftotext (poppler-utils) is not installed")
UPRIGHT = 510.0


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    """Speak English again afterwards."""
    yield
    words.use("en")


def texts(content: bytes, folder: Path) -> list[str]:
    """Give the text of each page."""
    path = folder / "report.pdf"
    path.write_bytes(content)
    done = subprocess.run(
        [READER or "", "-layout", str(path), "-"], capture_output=True, check=True
    )
    return done.stdout.decode().split("\f")[:-1]


@reads
def test_every_page_has_its_titles_and_its_number(tmp_path: Path) -> None:
    """Five hundred rows: none is lost, and the last page knows what the first one said."""
    pages = texts(written(sample(goods(500)), "pdf", shop="我的门店"), tmp_path)
    assert len(pages) == 9
    for number, page in enumerate(pages, 1):
        assert re.search(rf"\b{number} ?/ ?9\b", page)
        assert "Net sales" in page
        assert "我的门店" in page
    whole = "\n".join(pages)
    assert [f"Goods {at:04d}" in whole for at in range(500)] == [True] * 500
    assert "Margin rate: Margin ÷ net sales." in pages[-1]
    assert "Counted: 12 lines of sales and returns." in pages[-1]
    assert "Compared with: as many days just before" in pages[0]


@reads
def test_names_are_data_and_figures_are_whole(tmp_path: Path) -> None:
    """Markup is text, long names end with a sign of it, figures are never cut."""
    (page,) = texts(written(sample(goods()), "pdf"), tmp_path)
    assert "<b>bold</b> & co" in page
    assert "鲜猪肉（五花肉）约500克 冷鲜" in page
    assert "xxx…" in page
    assert page.count("−1,234.50") == 16
    assert "\x07" not in page


@reads
@pytest.mark.parametrize(
    ("language", "said"), [("zh_CN", "对比"), ("zh_TW", "對比"), ("en", "Compared with")]
)
def test_a_page_speaks_its_language(language: str, said: str, tmp_path: Path) -> None:
    """Every sign that is said is in the font."""
    words.use(language)
    pages = texts(written(sample(goods()), "pdf", shop="我的门店"), tmp_path)
    assert said in pages[0]
    assert "我的门店" in pages[0]


@reads
def test_a_wide_table_lies_on_its_side(tmp_path: Path) -> None:
    """Its figures are whole there; a narrow one stays upright."""
    for columns, size in ((3, "595.2756 841.8898"), (14, "841.8898 595.2756")):
        content = written(sample(wide(columns)), "pdf")
        box = re.search(rb"/MediaBox \[ 0 0 ([\d. ]+) \]", content)
        assert box is not None
        assert box[1].decode() == size
    pages = texts(written(sample(wide(26)), "pdf"), tmp_path)
    assert pages[0].count("123,456.78") == 52


@reads
def test_a_chart_stands_between_the_title_and_the_table(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Drawn as wide as the page, and never apart from its title."""
    asked: list[tuple[str, str, float]] = []

    def drawing(section: Section, currency: str, wide: float) -> Drawing:
        asked.append((section.name, currency, wide))
        made = Drawing(wide, 400)
        made.add(String(10, 390, "a bar", fontName=face.face()))
        return made

    charts = ModuleType("db.statistics.drawn")
    charts.__dict__["drawing"] = drawing
    monkeypatch.setitem(sys.modules, "db.statistics.drawn", charts)
    charted = replace(goods(), chart=Chart(Shape.BARS, "product", ("net",)))
    first, second = texts(written(sample(wide(2), charted, wide(1)), "pdf"), tmp_path)
    assert [one[:2] for one in asked] == [("goods", "CNY")]
    assert asked[0][2] == pytest.approx(510.2, abs=0.1)
    places = [first.index(text) for text in ("Goods: sold [all]", "a bar", "Product")]
    assert places == sorted(places)
    assert "Net sales" in second
    twice = texts(written(sample(charted, charted), "pdf"), tmp_path)
    assert ["Goods: sold" in page for page in twice] == ["a bar" in page for page in twice]


@reads
def test_what_is_short_is_not_parted_by_a_page(tmp_path: Path) -> None:
    """Wherever the table above ends: five rows with their note, and the definitions."""
    head = (Column("band", "Band", Kind.TEXT), Column("units", "Units", Kind.QUANTITY))
    rows = tuple(Row((f"band {at}", "1")) for at in range(5))
    short = Section("short", "Short", head, rows, None, ("A note of it.",))
    for long in range(16, 46, 2):
        pages = texts(written(sample(goods(long), short), "pdf"), tmp_path)
        assert len(pages) == 2, long
        for whole in (("Short", "band 0", "band 4", "A note"), ("Definitions", "Margin ÷")):
            first, second = ([said in page for said in whole] for page in pages)
            assert all(first) or all(second), long


def test_a_table_takes_no_more_than_its_room() -> None:
    """Names give way first; only where that is not enough the letters get smaller."""
    roomy, tight, full = (grid(section, UPRIGHT) for section in (wide(3), goods(), wide(11)))
    assert sum(roomy.widths) < UPRIGHT
    assert sum(tight.widths) == pytest.approx(UPRIGHT)
    assert sum(full.widths) == pytest.approx(UPRIGHT)
    assert roomy.size == tight.size == 8.5 > full.size
    assert needed(goods()) < UPRIGHT < needed(wide(14))
    assert max(line.height for line in tight.lines) == 2
    parts = grids(wide(26), UPRIGHT)
    assert [line.cells[0] for part in parts for line in part.lines[:1]] == [("Li",)] * len(parts)
    assert sum(len(part.widths) - 1 for part in parts) == 26


def test_the_same_report_gives_the_same_bytes() -> None:
    """Nothing in it depends on when it is printed."""
    assert written(sample(goods()), "pdf") == written(sample(goods()), "pdf")


def test_without_a_font_the_page_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    """Figures without digits would be worse than none."""
    face.face.cache_clear()
    monkeypatch.setattr(face, "FONTS", ())
    with pytest.raises(Refused, match="font"):
        written(sample(goods()), "pdf")
    face.face.cache_clear()


@reads
def test_titles_break_between_words_and_no_figure_is_cut(tmp_path: Path) -> None:
    """Also where letters must be smaller: gaps stay as wide as they are, and take their part."""
    heads = tuple(Column(f"m{at}", "Average transaction value", Kind.MONEY) for at in range(11))
    rows = tuple(Row((f"{at}23456789.01",) * len(heads)) for at in range(1, 9))
    section = Section("full", "Full", heads, rows)
    made = grid(section, UPRIGHT)
    assert made.size < 8.5
    assert {line for cell in made.head.cells for line in cell} <= {
        "Average", "transaction", "value", "Average transaction", "transaction value",
    }  # fmt: skip
    assert [line.cells[0] for line in made.lines] == [
        (f"{at}23,456,789.01",) for at in range(1, 9)
    ]
    (page,) = texts(written(sample(section), "pdf"), tmp_path)
    assert "…" not in page


@reads
@pytest.mark.parametrize(("language", "said"), [("en", "Mon"), ("zh_CN", "周一")])
def test_what_scripts_read_is_said_for_people(language: str, said: str, tmp_path: Path) -> None:
    """A weekday has its name, a moment no offset, a sum is called one, and nothing is said too."""
    words.use(language)
    heads = (Column("weekday", "D", Kind.TEXT), Column("at", "W", Kind.TEXT))
    full = Section("full", "Full", heads, (Row(("1", "2026-03-22T14:31:37+08:00")),))
    rate = Column("tax_rate", "R", Kind.RATE)
    sums = Section("sums", "Sums", (rate,), (Row((None,)), Row((None,), whole=True)))
    empty = Section("empty", "Empty", heads, ())
    for form in ("pdf", "slip"):
        content = written(sample(full, sums, empty), form)
        page = texts(content, tmp_path)[0] if form == "pdf" else content.decode()
        assert said in page
        assert "2026-03-22 14:31:37" in page
        assert words.say("Reports", "Together") in page
        assert words.say("Statistics", "Nothing in these days.") in page
