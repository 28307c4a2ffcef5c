"""Does a report leave the house the same in every form, typed, complete and harmless?"""

from __future__ import annotations

import csv
import io
import json
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from db import words
from db.facts.report import Chart, Column, Kind, Row, Section, Shape
from db.facts.trouble import Refused
from db.statistics import delimited, face
from db.statistics.delimited import Separators
from db.statistics.leaving import FORMS, written
from db.statistics.said import with_days
from db.statistics.shown import shown, width, wrapped
from tests.db import shape, transcripts
from tests.db.statistics.samples import HOSTILE, NAMES, goods, sample, wide

if TYPE_CHECKING:
    from collections.abc import Iterator

    from db.facts.report import Report

FORMULA = ("=", "+", "-", "@", "\t", "\r")


@pytest.fixture(params=words.LANGUAGES)
def language(request: pytest.FixtureRequest) -> Iterator[str]:
    """Speak each language, and English again afterwards."""
    words.use(request.param)
    yield request.param
    words.use("en")


def lines(content: bytes, by: str = ",") -> list[list[str]]:
    """Read CSV."""
    return list(csv.reader(io.StringIO(content.decode("utf-8-sig"), newline=""), delimiter=by))


def test_csv_holds_every_section_with_its_title() -> None:
    """Names as headers, figures unformatted, and a column that tells sums from rows."""
    content = written(sample(wide(1), goods()), "csv")
    assert content.startswith(
        b"Wide\r\ncashier,m0\r\nLi,123456.78\r\n"
        + "王小明,123456.78\r\n".encode()
        + b"\r\nGoods: sold [all]\r\n"
        b"product,day,net,margin_rate,transactions,units,lift,row_level,row_of\r\n"
        b"'=1+1,2026-03-02,-1234.50,0.2456,1234,2.5,,0,\r\n"
        b"'+1,2026-03-02,-1234.50,0.2456,1234,2.5,,1,\r\n"
    )
    assert lines(content)[-2:] == [
        ["Together", "", "158.70", "", "9", "10", "1.250000", "0", "sum"],
        ["Together", "", "0.00", "0.0000", "0", "0", "", "0", "compared"],
    ]


def test_one_section_is_a_plain_table() -> None:
    """Header first, nothing else, so a program can read it; an unknown section is refused."""
    read = lines(written(sample(wide(2), goods()), "csv", "wide"))
    assert read == [
        ["cashier", "m0", "m1"],
        ["Li", "123456.78", "123456.78"],
        ["王小明", "123456.78", "123456.78"],
    ]
    with pytest.raises(Refused, match=r"no section hours; there are goods\."):
        written(sample(goods()), "csv", "hours")
    with pytest.raises(Refused, match="There is no form doc"):
        written(sample(goods()), "doc")


def test_excel_keeps_codes_as_they_are(monkeypatch: pytest.MonkeyPatch) -> None:
    """With its mark, its separators, and leading zeros, long codes and dates kept as texts."""
    monkeypatch.setattr(delimited, "separators", lambda: Separators(";", ","))
    content = written(sample(goods()), "csv-excel", "goods")
    assert content.startswith(b"\xef\xbb\xbfProduct;")
    read = {row[0]: row for row in lines(content, ";")}
    assert {'="0012345678905"', '="6.9E+12"', '="3-4"', "'=1+1", "'@SUM(A1)"} <= set(read)
    assert read["Together"][2] == "0,00"
    assert read["'=1+1"][1:4] == ["2026-03-02", "-1234,50", "0,2456"]


@pytest.mark.parametrize(
    ("spoken", "expected"),
    [
        ("de_DE.UTF-8", (";", ",")),
        ("zh_CN.UTF-8", (",", ".")),
        ("C", (",", ".")),
        ("", (",", ".")),
    ],
)
def test_separators_are_those_of_the_place(
    monkeypatch: pytest.MonkeyPatch, spoken: str, expected: tuple[str, str]
) -> None:
    """Where decimals have a comma, a semicolon parts the values."""
    monkeypatch.setattr("sys.platform", "linux")
    for name in ("LC_ALL", "LC_NUMERIC"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("LANG", spoken)
    assert delimited.separators() == expected


def test_a_sheet_is_typed_frozen_and_filtered() -> None:
    """Exact numbers in their kind's format, dates, texts; one sheet a section and one of words."""
    book = openpyxl.load_workbook(io.BytesIO(written(sample(goods(), goods()), "xlsx", shop="S")))
    assert book.sheetnames == ["Goods  sold  all", "Goods  sold  all 2", "Definitions & filters"]
    page = book.worksheets[0]
    assert (page.freeze_panes, page.auto_filter.ref) == ("A2", page.dimensions)
    assert not page.merged_cells.ranges
    assert [cell.value for cell in page[1]] == [
        "Product", "Last sold", "Net sales", "Margin rate", "Transactions", "Units", "Lift",
        "Level", "Row",
    ]  # fmt: skip
    kinds = [(cell.data_type, cell.number_format) for cell in page[2]][:6]
    assert kinds == [
        ("s", "General"), ("d", "yyyy-mm-dd"), ("n", "#,##0.00"), ("n", "0.00%"), ("n", "#,##0"),
        ("n", "#,##0.0"),
    ]  # fmt: skip
    values = [cell.value for cell in page[2]][:7]
    assert values == ["'=1+1", datetime(2026, 3, 2), -1234.5, 0.2456, 1234, 2.5, None]  # noqa: DTZ001
    last = page.max_row
    assert [page.cell(row, 9).value for row in (last - 1, last)] == ["sum", "compared"]
    assert page.cell(last - 1, 1).font.b
    assert page.cell(last, 1).font.i
    assert page.cell(3, 1).alignment.indent == 1


@pytest.mark.parametrize(
    ("title", "sheet"),
    [
        ("History", "History 2"),
        ("'quoted'", "quoted"),
        ("[]:*?/\\", "1"),
        ("销售" * 20, ("销售" * 20)[:31]),
        ("=SUM(A1)", "=SUM(A1)"),
    ],
)
def test_a_sheet_has_a_name_that_excel_takes(title: str, sheet: str) -> None:
    """Short, without its signs, and none that it keeps for itself."""
    content = written(sample(replace(goods(), title=title)), "xlsx")
    assert openpyxl.load_workbook(io.BytesIO(content)).sheetnames[0] == sheet


def test_the_sheet_of_meanings_says_what_was_asked() -> None:
    """Days, comparison, filters, when, whose, what was counted, and every definition."""
    report = sample(goods())
    book = openpyxl.load_workbook(io.BytesIO(written(report, "xlsx", shop="Corner shop")))
    told = [tuple(cell.value for cell in row) for row in book.worksheets[-1].iter_rows()]
    assert told[:10] == [
        ("Report", "Sample of goods", None),
        ("Shop", "Corner shop", None),
        ("Days", report.span, None),
        ("Compared with", "as many days just before", None),
        ("Filter", "Cashier: =Li", None),
        ("Filter", "Department: 肉禽", None),
        ("Sales", "with tax", None),
        ("Currency", "CNY", None),
        ("Made", "2026-03-03 18:00:00", None),
        ("Counted", "12 lines of sales and returns.", None),
    ]
    meant = [(title, definition, name) for name, title, definition in report.definitions]
    assert told[-len(meant) :] == meant


def test_json_keeps_its_schema_and_its_texts() -> None:
    """Scripts get what was recorded, unformatted."""
    read = json.loads(written(sample(goods()), "json"))
    assert not shape.faults(read, transcripts.schema("report"))
    section = read["sections"][0]
    assert [row["cells"][0] for row in section["rows"]][:-2] == [*HOSTILE, *NAMES]
    assert section["rows"][1] == {
        "cells": ["+1", "2026-03-02", "-1234.50", "0.2456", 1234, "2.5", None],
        "level": 1,
        "whole": False,
        "compared": False,
    }


def test_a_strip_has_no_line_wider_than_its_paper(language: str) -> None:
    """Counted as the printer draws, with names of any length and no sign that steers it."""
    content = written(sample(goods(), wide(3), wide(9)), "slip", shop="我的门店").decode()
    strip = content.splitlines()
    assert max(width(line, chinese=language != "en") for line in strip) == 48
    assert not {"\x07", "\x1b", "\t", "\r"} & set(content)
    assert "Li            123,456.78  123,456.78  123,456.78"[:2] in content
    assert sum("123,456.78" in line for line in strip) == 2 + 2 * 9


def test_a_strip_lists_no_week_by_the_hour() -> None:
    """A foot of paper for a picture; its sum has no dashes for the names it lacks."""
    heads = tuple(Column(name, name, Kind.TEXT) for name in ("weekday", "hour"))
    net = Column("net", "Net", Kind.MONEY)
    cells = tuple(
        Row((f"{day}", f"{at:02d}", "1.00")) for day in range(1, 8) for at in range(9, 19)
    )
    heat = Chart(Shape.HEAT, "hour", ("net",), by="weekday")
    week = Section("week", "Week", (*heads, net), cells, heat)
    few = replace(week, rows=cells[:60])
    strip = written(sample(week), "slip").decode()
    assert "70 rows: printed on the page only." in strip
    assert "Mon" not in strip
    assert "Mon" in written(sample(few), "slip").decode()
    many = tuple(Column(f"m{at}", f"Measure {at}", Kind.MONEY) for at in range(9))
    rows = (Row(("1", "09", *["1.00"] * 9)), Row(("All", None, *["1.00"] * 9), whole=True))
    wide = written(sample(Section("wide", "Wide", (*heads, *many), rows)), "slip").decode()
    assert "All" in [line.strip() for line in wide.splitlines()]


def test_a_terminal_sees_the_same_figures() -> None:
    """Separators of thousands, a percent sign, a tree indented, long names cut."""
    read = written(sample(goods()), "text", shop="S").decode().splitlines()
    row = next(line for line in read if line.startswith("  <b>bold"))
    assert row.split()[-5:] == ["24.56", "%", "1,234", "2.5", "—"]
    assert "-1,234.50" in row
    assert max(map(width, read)) < 200
    assert any(line.endswith("compared") for line in read)


@pytest.mark.parametrize("form", FORMS)
def test_a_report_without_rows_can_be_written(form: str) -> None:
    """Nothing was sold: titles and no rows; no section at all is still a document."""
    empty = replace(goods(), rows=())
    assert written(sample(empty), form)
    assert form in ("csv", "csv-excel") or written(sample(), form)


@pytest.mark.parametrize(
    ("value", "kind", "expected"),
    [
        (None, Kind.MONEY, "—"),
        ("-1234.50", Kind.MONEY, "−1,234.50"),
        ("0.2456", Kind.RATE, "24.56 %"),
        ("1.0000", Kind.RATE, "100.00 %"),
        ("1000000", Kind.QUANTITY, "1,000,000"),
        ("0.00", Kind.MONEY, "0.00"),
        (7, Kind.COUNT, "7"),
        ("2.962766", Kind.RATIO, "2.963"),
        ("-0.0005", Kind.RATIO, "−0.001"),
        ("2.50", Kind.RATIO, "2.50"),
        ("007", Kind.TEXT, "007"),
        ("NaN", Kind.RATIO, "NaN"),
        ("a\x1bp", Kind.TEXT, "a p"),
    ],
)
def test_a_cell_reads_for_people(value: str | int | None, kind: Kind, expected: str) -> None:
    """Only a long ratio is rounded, and what is no figure stays a text."""
    assert shown(value, kind) == expected


ANY = st.text(max_size=12) | st.sampled_from([*HOSTILE, *NAMES]).flatmap(
    lambda name: st.text(max_size=3).map(lambda more: name[:30] + more)
)


def attacked(name: str, title: str, kind: Kind) -> Report:
    """Give a report all of whose texts come from a stranger."""
    text = f"x{name}" if kind is not Kind.TEXT and _is_figure(name) else name
    column = Column("name", title, kind, title)
    section = Section("s", title, (column,), (Row((text,)),), notes=(name,))
    return replace(sample(section), title=title, filters=(name,), population=title)


@settings(max_examples=200, deadline=None)
@given(name=ANY, title=ANY, kind=st.sampled_from(list(Kind)))
def test_no_text_becomes_a_formula_in_csv(name: str, title: str, kind: Kind) -> None:
    """Whatever a name or a title says, in a column of any kind."""
    report = attacked(name, title, kind)
    for form in ("csv", "csv-excel"):
        for row in lines(written(report, form)):
            for cell in row:
                assert not cell.startswith(FORMULA) or _is_code(cell), (form, cell)


@settings(max_examples=40, deadline=None)
@given(name=ANY, title=ANY, kind=st.sampled_from(list(Kind)))
def test_no_text_becomes_a_formula_in_a_sheet(name: str, title: str, kind: Kind) -> None:
    """Nor in the sheet of meanings, and every text can be read again."""
    content = written(attacked(name, title, kind), "xlsx", shop=name)
    for page in openpyxl.load_workbook(io.BytesIO(content)).worksheets:
        for cells in page.iter_rows():
            for one in cells:
                assert one.data_type in ("s", "n"), one.value
                assert not isinstance(one.value, str) or not one.value.startswith(FORMULA)


def _is_figure(text: str) -> bool:
    return shown(text, Kind.MONEY) != shown(text, Kind.TEXT) or text.strip("+-").isdecimal()


def _is_code(cell: str) -> bool:
    """Say whether it is one of ours: digits kept as a text."""
    bare = cell.removeprefix('="').removesuffix('"')
    return len(cell) == len(bare) + 3 and set(bare) <= set("0123456789.-/eE+")


@pytest.mark.parametrize(
    ("text", "columns", "lines"),
    [
        ("却与完整的一个营业日", 16, ["却与完整的一个营", "业日"]),
        ("却与完整的营业日相比。", 20, ["却与完整的营业日相", "比。"]),
        ("却与完整的营业日相比、再比", 20, ["却与完整的营业日相", "比、再比"]),
        ("鲜牛奶牛奶牛奶牛奶250ml", 20, ["鲜牛奶牛奶牛奶牛奶", "250ml"]),
        ("相比。", 4, ["相比", "。"]),
        ("stone ground flour.", 10, ["stone", "ground", "flour."]),
    ],
)
def test_no_line_begins_with_a_full_stop(text: str, columns: int, lines: list[str]) -> None:
    """The sign before it goes along, on a strip and on a page, unless the line is but that."""
    assert list(wrapped(text, columns)) == lines
    if len(text) > 3 and not text.isascii():
        on_paper = list(face.wrapped(text, face.length("国" * (columns // 2), 8.5), 8.5))
        assert on_paper[0] == lines[0]


def test_what_a_column_tells_is_not_told_again() -> None:
    """Rows of two spans that are named have no further column of the same title."""
    rows = (Row(("Now", "1.00")), Row(("Before", "2.00"), compared=True))
    net = Column("net", "Net", Kind.MONEY)
    for name, columns in (("span", 2), ("which", 2), ("product", 3)):
        section = Section("s", "S", (Column(name, "T", Kind.TEXT), net), rows)
        assert len(with_days(section).columns) == columns
