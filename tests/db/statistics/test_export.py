"""Do answers leave the house typed, complete and harmless?"""

from __future__ import annotations

import csv
import io
import json
import re
import zlib
from typing import TYPE_CHECKING

import openpyxl
import pytest

from db import words
from db.facts.question import Question, Table
from db.facts.trouble import Refused
from db.statistics import paper
from db.statistics.ask import ask
from db.statistics.export import FORMATS, render
from tests.db.sold import CNY, draft, sold

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from db.store import Store

HOSTILE = ("=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx")
NAMES = ("<b>bold</b> & co", 'a "quote", and comma', "鲜猪肉", "x" * 300, "\x07bell")
TABLE = Table(
    ("product", "total", "transactions", "margin_rate"),
    tuple((name, "-12.30", 3, None) for name in (*HOSTILE, *NAMES, None)),
    "12 lines.",
    (("total", "Gross sales − discounts − returns, tax included."),),
)


@pytest.fixture
def english() -> Iterator[None]:
    """Speak English again afterwards."""
    yield
    words.use("en")


def test_csv_neutralises_formulas_but_no_figures() -> None:
    """A name that begins like a formula gets an apostrophe; a negative amount stays a figure."""
    read = list(csv.reader(io.StringIO(render(TABLE, "csv").decode(), newline="")))
    assert read[0] == list(TABLE.columns)
    assert [row[0] for row in read[1:7]] == [f"'{name}" for name in HOSTILE]
    assert [row[0] for row in read[7:12]] == list(NAMES)
    assert {tuple(row[1:]) for row in read[1:]} == {("-12.30", "3", "")}


def test_json_is_one_document() -> None:
    """With the names that scripts rely on."""
    read = json.loads(render(TABLE, "json"))
    assert list(read) == ["columns", "rows", "population", "definitions"]
    assert read["rows"][0] == ["=1+1", "-12.30", 3, None]
    assert read["definitions"] == dict(TABLE.definitions)


def test_a_sheet_is_typed_and_frozen() -> None:
    """Figures are numbers, texts are texts, the header stays, meanings are on a second sheet."""
    book = openpyxl.load_workbook(io.BytesIO(render(TABLE, "xlsx")))
    figures, meaning = book.worksheets
    assert figures.freeze_panes == "A2"
    cells = [tuple(cell.value for cell in row) for row in figures.iter_rows()]
    assert cells[0] == TABLE.columns
    assert [row[1:] for row in cells[1:]] == [(-12.3, 3, None)] * len(TABLE.rows)
    assert {figures.cell(row, 1).data_type for row in range(2, 13)} == {"s"}
    assert [row[0] for row in cells[1:7]] == [f"'{name}".replace("\r", "\n") for name in HOSTILE]
    assert figures.cell(2, 2).number_format == "#,##0.00"
    assert meaning.cell(1, 3).value == "Gross sales − discounts − returns, tax included."


def test_a_page_prints_any_name() -> None:
    """Markup is text, long names are cut, and page numbers count to the end."""
    many = Table(TABLE.columns, TABLE.rows * 30, TABLE.population, TABLE.definitions)
    content = render(many, "pdf", "2026-03-02")
    assert content.startswith(b"%PDF-")
    pages = re.search(rb"/Count (\d+)", content)
    assert pages is not None
    assert int(pages[1]) == 8
    assert render(many, "pdf", "2026-03-02") == content
    assert b"Subtype /TrueType" in content
    assert zlib.crc32(render(many, "pdf", "other")) != zlib.crc32(content)


def test_the_page_count_is_right() -> None:
    """For any number of rows the last page is the one that was foretold."""
    for rows in (0, 1, 44, 45, 46, 47, 48, 49, 50, 51, 100):
        table = Table(("day", "net"), (("2026-03-02", "1.00"),) * rows, "p.", ())
        found = re.search(rb"/Count (\d+)", render(table, "pdf"))
        assert found is not None
        assert int(found[1]) == paper.pages(rows, 1)


def test_without_a_font_the_page_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    """Figures without digits would be worse than none."""
    paper.face.cache_clear()
    monkeypatch.setattr(paper, "FONTS", ())
    with pytest.raises(Refused, match="font"):
        render(TABLE, "pdf")
    paper.face.cache_clear()


@pytest.mark.usefixtures("english")
def test_a_terminal_sees_columns_in_its_language() -> None:
    """Chinese signs take two places, figures stand to the right."""
    words.use("zh_CN")
    table = Table(("department", "net"), (("肉禽", "1.00"), (None, "-20.00")), "两行。", ())
    lines = render(table, "table").decode().splitlines()
    assert lines[2] == "肉禽      1.00"
    assert lines[3] == "—       -20.00"
    assert lines[-1] == "两行。"


@pytest.mark.parametrize("form", FORMATS)
def test_an_empty_answer_can_be_written(form: str) -> None:
    """Nothing was sold: a header and no rows."""
    assert render(Table(("day", "net"), (), "Nothing.", ()), form)


def test_csv_and_sheet_say_the_same(store: Store, tmp_path: Path) -> None:
    """From one question, cell by cell."""
    store.journal.record(draft(sold("=A"), sold("007", 3), at="2026-03-02T10:00:00+08:00"))
    table = ask(Question(("net", "lines", "units"), ("product",)), CNY)
    path = tmp_path / "answer.xlsx"
    path.write_bytes(render(table, "xlsx"))
    sheet = openpyxl.load_workbook(path).worksheets[0]
    cells = [[cell.value for cell in row] for row in sheet.iter_rows(min_row=2)]
    lines = list(csv.reader(io.StringIO(render(table, "csv").decode())))[1:]
    assert [row[0] for row in cells] == [row[0] for row in lines] == ["007", "'=A"]
    for row, line in zip(cells, lines, strict=True):
        assert [f"{row[1]:.2f}", str(row[2]), str(row[3])] == line[1:]
