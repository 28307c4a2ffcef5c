"""Do rows that are made when somebody looks leave the house, and become charts, like others?"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from db.facts.question import Question
from db.facts.report import Chart, Column, Kind, Row, Rows, Section, Shape
from db.statistics.charting.plot import plot
from db.statistics.leaving import FORMS, written
from tests.db.statistics.samples import sample

if TYPE_CHECKING:
    from db.facts.question import Value

COLUMNS = (
    Column("product", "Product", Kind.TEXT),
    Column("net", "Net sales", Kind.MONEY, "Sales with tax − tax."),
    Column("margin_rate", "Margin rate", Kind.RATE),
    Column("units", "Units", Kind.QUANTITY),
)
CELLS: tuple[tuple[Value, ...], ...] = (
    ("=1+1", "100.00", "0.2500", "3"),
    ("鲜猪肉", "-2.50", None, "0"),
    ("0012", "50.10", "-0.1000", "1.5"),
    ("Tea", None, "1.0000", "12"),
    ("Oil", "0.00", "0.0000", "4"),
)
WHOLE = Row(("", "147.60", None, "20.5"), Question(("net",)), whole=True)


def sections(chart: Chart | None = None) -> tuple[Section, Section]:
    """Give the same section with finished rows, and with rows that are made."""

    def behind(at: int) -> Question:
        return Question(("net",), where=(("product", str(CELLS[at][0])),))

    eager = tuple(Row(cells, behind(at)) for at, cells in enumerate(CELLS))
    readers = tuple(lambda at, column=column: CELLS[at][column] for column in range(len(COLUMNS)))
    rows = Rows(len(CELLS), readers, behind, (WHOLE,))
    made = Section("items", "Items", COLUMNS, (*eager, WHOLE), chart, ("A note.",))
    return made, replace(made, rows=rows)


@pytest.mark.parametrize("form", [form for form in FORMS if form != "xlsx"])
def test_they_leave_the_house_alike(form: str) -> None:
    """Sign by sign; a spreadsheet is compared by its cells below."""
    finished, made = (
        written(sample(one), form) for one in sections(Chart(Shape.PARETO, "product", ("net",)))
    )
    assert made == finished


def test_a_spreadsheet_has_the_same_cells() -> None:
    """Its file holds the minute in which it was written."""
    from io import BytesIO  # noqa: PLC0415  (only here)

    import openpyxl  # noqa: PLC0415  (only here)

    books = [openpyxl.load_workbook(BytesIO(written(sample(one), "xlsx"))) for one in sections()]
    finished, made = ([list(page.values) for page in book.worksheets] for book in books)
    assert made == finished


@pytest.mark.parametrize("shape", [Shape.PARETO, Shape.BARS, Shape.DIVERGING, Shape.HISTOGRAM])
def test_they_are_drawn_alike(shape: Shape) -> None:
    """The sum is no bar, the unknown no mark, and a mark leads to its row."""
    finished, made = (plot(one, "CNY") for one in sections(Chart(shape, "product", ("net",))))
    assert made == finished
    assert made is not None
    assert any(mark.row == 2 for series in made.series for mark in series.marks)


def test_a_chart_makes_no_row_but_those_it_shows() -> None:
    """Of fifty thousand goods twenty are drawn."""
    seen: list[int] = []

    def name(at: int) -> str:
        seen.append(at)
        return f"G{at}"

    rows = Rows(500, (name, lambda at: f"{at}.00"), lambda _: Question(("net",)))
    chart = Chart(Shape.PARETO, "product", ("net",))
    made = plot(Section("items", "Items", COLUMNS[:2], rows, chart), "CNY")
    assert made is not None
    assert [mark.row for mark in made.series[0].marks][:2] == [499, 498]
    assert len(set(seen)) == 20
