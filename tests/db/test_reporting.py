"""Does `report` answer as it is asked, and refuse what makes no sense?"""

from __future__ import annotations

import io
import json
from contextlib import redirect_stdout
from typing import TYPE_CHECKING

import openpyxl
import pytest

from db import words
from db.__main__ import main
from db.statistics.catalogue import REPORTS
from tests.db.transcripts import DOCS

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

SPAN = ("--from", "2026-02-27", "--to", "2026-02-28")


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> str:
    """Make a store with goods and former sales."""
    path = str(tmp_path_factory.mktemp("filled") / "shop.store")
    for words_ in (("products", "ring.goods.csv"), ("sales", "sales.csv")):
        assert run(path, "import", words_[0], str(DOCS / words_[1]))[0] == 0
    return path


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    """Speak English again afterwards."""
    yield
    words.use("en")


def run(store: str, *typed: str) -> tuple[int, bytes]:
    """Run a command; give its exit code and what it wrote."""
    content = io.BytesIO()
    out = io.TextIOWrapper(content, encoding="utf-8")
    with redirect_stdout(out):
        code = main(["--store", store, *typed])
    out.flush()
    return code, content.getvalue()


def test_a_report_adds_up_in_json(filled: str) -> None:
    """The figures of the imported sales, with their days in words."""
    code, out = run(filled, "report", "summary", *SPAN, "--format", "json")
    read = json.loads(out)
    assert code == 0
    assert [row["cells"][2] for row in read["sections"][0]["rows"]] == [
        "128.30", "9.90", "12.90", "105.50", "12.14", "93.36", None, None,
    ]  # fmt: skip
    assert read["scope"]["first"] == "2026-02-27"
    assert read["made"].endswith("+08:00")


@pytest.mark.parametrize(
    ("form", "begins"),
    [
        ("table", "销售汇总\n".encode()),
        ("csv", "收支平衡表\r\nsign,figure,value,row_of\r\n".encode()),
        ("csv-excel", b"\xef\xbb\xbf"),
        ("pdf", b"%PDF-"),
        ("slip", b" "),
    ],
)
def test_every_form_is_written_to_a_file_too(
    filled: str, form: str, begins: bytes, tmp_path: Path
) -> None:
    """In the language asked for; nothing goes to stdout then."""
    target = tmp_path / "report"
    asked = ("report", "summary", *SPAN, "--lang", "zh_CN", "--format", form, "--out", str(target))
    assert run(filled, *asked) == (0, b"")
    assert target.read_bytes().startswith(begins)


def test_a_section_alone_is_a_sheet_alone(filled: str) -> None:
    """Beside the definitions."""
    code, out = run(filled, "report", "hours", "--section", "hours", "--format", "xlsx")
    assert code == 0
    assert openpyxl.load_workbook(io.BytesIO(out)).sheetnames == [
        "By hour", "Definitions & filters",
    ]  # fmt: skip


def test_conditions_and_tax_narrow_and_widen(filled: str) -> None:
    """As the filter bar does."""
    asked = ("report", "hours", "--section", "hours", "--format", "csv", "--where", "cashier=Li")
    assert run(filled, *asked)[1].decode().splitlines()[1:] == ["18,25.93,1,3,29.30"]
    assert run(filled, *asked, "--with-tax")[1].decode().splitlines()[1:] == ["18,29.30,1,3,29.30"]


def test_the_list_names_every_report(filled: str) -> None:
    """For people and for scripts; without a store too."""
    code, out = run(filled, "report", "--list", "--format", "json")
    names = [one["name"] for one in json.loads(out)["reports"]]
    assert code == 0
    assert names == list(REPORTS)
    said = run(filled, "report", "--list")[1].decode().splitlines()
    assert said[1].split() == ["summary", "Summary"]
    assert main(["report", "--list"]) == 0
    assert run(filled, "report", "--list", "--format", "pdf") == (1, b"")


@pytest.mark.parametrize(
    "typed",
    [
        ("report",),
        ("report", "nothing"),
        ("report", "summary", "--last", "fortnight"),
        ("report", "summary", "--last", "week", "--from", "2026-03-02"),
        ("report", "summary", "--from", "yesterday"),
        ("report", "summary", "--where", "department"),
        ("report", "summary", "--where", "colour=red"),
        ("report", "summary", "--option", "level=product"),
        ("report", "summary", "--compare", "gut feeling"),
        ("report", "summary", "--format", "doc"),
        ("schedule", "run", "--today", "soon"),
    ],
)
def test_what_makes_no_sense_is_wrong_usage(filled: str, typed: tuple[str, ...]) -> None:
    """Exit 2, and nothing on stdout."""
    assert run(filled, *typed) == (2, b"")


def test_what_cannot_be_done_is_refused(filled: str, tmp_path: Path) -> None:
    """Exit 1: no such store, no such section, no such place."""
    assert run(str(tmp_path / "none"), "report", "summary") == (1, b"")
    assert run(filled, "report", "summary", "--section", "hours") == (1, b"")
    nowhere = str(tmp_path / "no" / "where")
    assert run(filled, "report", "summary", "--out", nowhere) == (1, b"")
