"""Do answers leave the house typed, complete and harmless?"""

from __future__ import annotations

import csv
import io
import json
from typing import TYPE_CHECKING

import openpyxl
import pytest

from db import words
from db.facts.question import Question, Table
from db.statistics.ask import ask
from db.statistics.export import FORMATS, render
from tests.db.sold import CNY, draft, sold
from tests.db.statistics.samples import HOSTILE, MADE, NAMES

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from db.store import Store

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
    read = list(csv.reader(io.StringIO(render(TABLE, "csv", MADE).decode(), newline="")))
    many = len(HOSTILE)
    assert read[0] == list(TABLE.columns)
    assert [row[0] for row in read[1 : many + 1]] == [f"'{name}" for name in HOSTILE]
    assert [row[0] for row in read[many + 1 : -1]] == list(NAMES)
    assert {tuple(row[1:]) for row in read[1:]} == {("-12.30", "3", "")}


def test_json_is_one_document() -> None:
    """With the names that scripts rely on."""
    read = json.loads(render(TABLE, "json", MADE))
    assert list(read) == ["columns", "rows", "population", "definitions"]
    assert read["rows"][0] == ["=1+1", "-12.30", 3, None]
    assert read["definitions"] == dict(TABLE.definitions)


def test_a_sheet_is_typed_and_frozen() -> None:
    """Figures are numbers, texts are texts, the header stays, meanings are on a second sheet."""
    book = openpyxl.load_workbook(io.BytesIO(render(TABLE, "xlsx", MADE)))
    figures, meaning = book.worksheets
    assert figures.freeze_panes == "A2"
    cells = [tuple(cell.value for cell in row) for row in figures.iter_rows()]
    assert cells[0] == TABLE.columns
    assert [row[1:] for row in cells[1:]] == [(-12.3, 3, None)] * len(TABLE.rows)
    assert {figures.cell(row, 1).data_type for row in range(2, len(TABLE.rows) + 1)} == {"s"}
    shown = [row[0] for row in cells[1 : len(HOSTILE) + 1]]
    assert shown == [f"'{name}".replace("\r", "\n") for name in HOSTILE]
    assert figures.cell(2, 2).number_format == "#,##0.00"
    meant = {row[1].value for row in meaning.iter_rows()}
    assert "Gross sales − discounts − returns, tax included." in meant


@pytest.mark.usefixtures("english")
def test_a_terminal_sees_columns_in_its_language() -> None:
    """Chinese signs take two places, figures stand to the right."""
    words.use("zh_CN")
    table = Table(("department", "net"), (("肉禽", "1.00"), (None, "-1234.50")), "两行。", ())
    lines = render(table, "table", MADE).decode().splitlines()
    assert lines[2] == "肉禽       1.00"
    assert lines[3] == "—     -1,234.50"
    assert "两行。" in lines[-2]


@pytest.mark.parametrize("form", FORMATS)
def test_an_empty_answer_can_be_written(form: str) -> None:
    """Nothing was sold: a header and no rows."""
    assert render(Table(("day", "net"), (), "Nothing.", ()), form, MADE)


def test_csv_and_sheet_say_the_same(store: Store, tmp_path: Path) -> None:
    """From one question, cell by cell."""
    store.journal.record(draft(sold("=A"), sold("007", 3), at="2026-03-02T10:00:00+08:00"))
    table = ask(Question(("net", "lines", "units"), ("product",)), CNY)
    path = tmp_path / "answer.xlsx"
    path.write_bytes(render(table, "xlsx", MADE))
    sheet = openpyxl.load_workbook(path).worksheets[0]
    cells = [[cell.value for cell in row] for row in sheet.iter_rows(min_row=2)]
    lines = list(csv.reader(io.StringIO(render(table, "csv", MADE).decode())))[1:]
    assert [row[0] for row in cells] == [row[0] for row in lines] == ["007", "'=A"]
    for row, line in zip(cells, lines, strict=True):
        assert [f"{row[1]:.2f}", str(row[2]), str(row[3])] == line[1:]
