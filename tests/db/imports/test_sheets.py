"""Are rows read whole from any file, and is what cannot be read refused with its line?"""

from __future__ import annotations

import zipfile
from datetime import date, datetime
from typing import TYPE_CHECKING

import pytest

from db.facts.trouble import Refused
from db.imports import sheets
from tests.db.imports.files import write_csv, write_xlsx

if TYPE_CHECKING:
    from pathlib import Path

    from db.imports.sheets import Row

SIMPLE = "货号,品名\n1,鲜猪肉\n2,苹果与梨\n"
FULL = "貨號,品名\n1,鮮豬肉\n2,蘋果與梨\n"


def cells(path: Path) -> list[list[str]]:
    """Read all cells."""
    return [row.cells for row in sheets.read(path)]


def rows(path: Path) -> list[Row]:
    """Read all rows."""
    return list(sheets.read(path))


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "gb18030", "gbk"])
def test_simplified_chinese(tmp_path: Path, encoding: str) -> None:
    """In every encoding that such a file comes in."""
    path = tmp_path / "a.csv"
    path.write_bytes(SIMPLE.encode(encoding))
    assert cells(path) == [line.split(",") for line in SIMPLE.split()]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "big5"])
def test_traditional_chinese(tmp_path: Path, encoding: str) -> None:
    """Big5 is not taken for GB18030, though both decode."""
    path = tmp_path / "a.csv"
    path.write_bytes(FULL.encode(encoding))
    assert cells(path) == [line.split(",") for line in FULL.split()]


def test_utf16_of_either_end(tmp_path: Path) -> None:
    """The mark says which."""
    path = tmp_path / "a.csv"
    path.write_bytes(b"\xfe\xff" + SIMPLE.encode("utf-16-be"))
    assert cells(path)[1] == ["1", "鲜猪肉"]


@pytest.mark.parametrize("content", [b"\xff\x00\x81", b"a,\xff\xff\xff\n", b"\xff\xfe\x00\xd8"])
def test_what_is_no_text_is_refused(tmp_path: Path, content: bytes) -> None:
    """Strict decoding proves the encoding or there is none."""
    path = tmp_path / "a.csv"
    path.write_bytes(content)
    with pytest.raises(Refused):
        cells(path)


@pytest.mark.parametrize("name", ["a.csv", "a.csv.gz", "a.csv.xz"])
def test_packed_files(tmp_path: Path, name: str) -> None:
    """Unpacked by their name."""
    assert cells(write_csv(tmp_path / name, ["code"], ["1"])) == [["code"], ["1"]]


@pytest.mark.parametrize("name", ["a.csv.gz", "a.csv.xz"])
def test_a_broken_pack_is_refused(tmp_path: Path, name: str) -> None:
    """Cut off in the middle, or no pack at all."""
    whole = write_csv(tmp_path / name, *([str(n), "x" * n] for n in range(300)))
    whole.write_bytes(whole.read_bytes()[:200])
    with pytest.raises(Refused):
        cells(whole)
    whole.write_bytes(b"code\n1\n")
    with pytest.raises(Refused):
        cells(whole)


def test_a_missing_file_is_refused(tmp_path: Path) -> None:
    """In one sentence."""
    with pytest.raises(Refused, match="cannot be read"):
        cells(tmp_path / "none.csv")


def test_size_is_capped_before_reading(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A small pack of a large file does not fill the memory."""
    monkeypatch.setattr(sheets, "MAX_BYTES", 1000)
    with pytest.raises(Refused, match="too large"):
        cells(write_csv(tmp_path / "a.csv.gz", ["x" * 2000]))
    with pytest.raises(Refused, match="too large"):
        cells(write_xlsx(tmp_path / "a.xlsx", ["x"]))


@pytest.mark.parametrize("sign", [",", ";", "\t", "|"])
def test_any_usual_separator(tmp_path: Path, sign: str) -> None:
    """The header shows which."""
    path = tmp_path / "a.csv"
    path.write_text(f"code{sign}name\n1{sign}a b\n", encoding="utf-8")
    assert cells(path) == [["code", "name"], ["1", "a b"]]


def test_lines_are_counted_as_an_editor_does(tmp_path: Path) -> None:
    """Blank lines are no rows; a cell over several lines is one row, named by its first line."""
    path = tmp_path / "a.csv"
    path.write_bytes(b'code,name\r\n\r\n1,"two\r\nlines"\r\n,\r\n2,b\r\n')
    assert [(row.number, row.cells) for row in rows(path)] == [
        (1, ["code", "name"]),
        (3, ["1", "two\r\nlines"]),
        (6, ["2", "b"]),
    ]


def test_hostile_rows_do_not_stop_the_others(tmp_path: Path) -> None:
    """A cell of a megabyte, a NUL, quotes in disorder: each is refused, the rest is read."""
    path = tmp_path / "a.csv"
    lines = ["code,name", "1,ok", f"2,{'x' * (1 << 20)}", "3,a\0b", '4,"a"b', "5,ok"]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    read = rows(path)
    assert [row.cells[0] for row in read if not row.why] == ["code", "1", "5"]
    assert [row.number for row in read if row.why] == [3, 4, 5]


def test_a_long_cell_is_refused_though_the_reader_takes_it(tmp_path: Path) -> None:
    """No spreadsheet could hold it."""
    path = write_csv(tmp_path / "a.csv", ["code"], ["x" * 40_000], ["1"])
    assert [bool(row.why) for row in rows(path)] == [False, True, False]


def test_a_line_without_end_is_cut(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Memory is bounded by the longest line allowed."""
    monkeypatch.setattr(sheets, "MAX_LINE", 64)
    path = tmp_path / "a.csv"
    path.write_text("code\n" + "1" * 500 + "\n2\n", encoding="utf-8")
    assert [row.cells for row in rows(path)] == [["code"], ["1" * 64], ["2"]]


def test_an_open_quote_swallows_no_figures(tmp_path: Path) -> None:
    """The row where it opens is refused."""
    path = tmp_path / "a.csv"
    path.write_text('code,name\n1,"open\n2,b\n', encoding="utf-8")
    read = rows(path)
    assert [(row.number, bool(row.why)) for row in read] == [(1, False), (2, True)]


def test_a_sheet_gives_what_it_shows(tmp_path: Path) -> None:
    """Figures without the noise of binary fractions, dates as ISO texts, texts as they are."""
    path = write_xlsx(
        tmp_path / "a.xlsx",
        ["code", "price", "time"],
        ["007", 2.55, datetime(2026, 3, 2, 10, 0)],  # noqa: DTZ001  (a sheet knows no zones)
        [9415522000598, 0.1 + 0.2, date(2026, 3, 2)],
        [],
        [1e16, 12.0, True],
    )
    assert [(row.number, row.cells) for row in rows(path)] == [
        (1, ["code", "price", "time"]),
        (2, ["007", "2.55", "2026-03-02 10:00:00"]),
        (3, ["9415522000598", "0.3", "2026-03-02 00:00:00"]),
        (5, ["10000000000000000", "12", "TRUE"]),
    ]


def test_a_zip_that_is_no_sheet_is_refused(tmp_path: Path) -> None:
    """Whatever its name says; so is a sheet with hostile XML."""
    path = tmp_path / "a.xlsx"
    with zipfile.ZipFile(path, "w") as packed:
        packed.writestr("x.txt", "x")
    with pytest.raises(Refused):
        cells(path)
    hostile = write_xlsx(tmp_path / "b.xlsx", ["code"], ["1"])
    with zipfile.ZipFile(hostile) as packed:
        parts = {name: packed.read(name) for name in packed.namelist()}
    bomb = b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa">]>'
    parts["xl/workbook.xml"] = bomb + parts["xl/workbook.xml"]
    with zipfile.ZipFile(hostile, "w") as packed:
        for name, content in parts.items():
            packed.writestr(name, content)
    with pytest.raises(Refused):
        cells(hostile)
