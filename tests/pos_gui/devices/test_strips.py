"""Does a report come out of the till's printer whole, on both rolls, in every language?"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from db import words
from db.facts.trouble import PaperTrouble
from db.statistics.lettered import slip
from pos_gui.devices.strips import print_report
from pos_gui.receipt.layout import Line, rows, ruler_of, text
from pos_gui.receipt.strip import strip
from tests.db.statistics.samples import goods, sample, wide

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture(params=words.LANGUAGES)
def language(request: pytest.FixtureRequest) -> Iterator[str]:
    """Speak each language, and English again afterwards."""
    words.use(request.param)
    yield request.param
    words.use("en")


def test_the_paper_says_what_the_strip_says(language: str) -> None:
    """Each text stands at its column, so columns align in any font."""
    report = sample(wide(3), goods())
    receipt = strip(report, "我的门店")
    assert receipt.language == language
    printed = [line.rstrip() for line in text(receipt, 48).splitlines()]
    assert printed[:-1] == [line.rstrip() for line in slip(report, "我的门店").splitlines()]


@pytest.mark.usefixtures("language")
@pytest.mark.parametrize("columns", [32, 48])
def test_no_line_is_wider_than_its_paper(columns: int) -> None:
    """Runs do not overlap and end before the edge."""
    receipt = strip(sample(goods(), wide(3), wide(9)), "我的门店")
    ruler = ruler_of(receipt, columns)
    for row in rows(receipt, columns):
        if isinstance(row, Line):
            end = 0
            for run in row.runs:
                assert run.column >= end
                end = run.column + ruler.width(run.text)
            assert end <= columns, row


def test_a_report_is_a_file_beside_the_receipts(tmp_path: Path) -> None:
    """Named by what and when; once more is the same file."""
    where = (tmp_path / "receipts", "80mm")
    first = print_report(sample(wide(2)), "Corner shop", where)
    content = first.read_bytes()
    assert first.name == "sample-20260303-180000.pdf"
    assert content.startswith(b"%PDF-")
    assert print_report(sample(wide(2)), "Corner shop", where) == first
    assert [path.name for path in first.parent.iterdir()] == [first.name]
    assert first.read_bytes() == content


def test_a_printer_that_is_not_there_is_told(tmp_path: Path) -> None:
    """With the reason; nothing is half printed."""
    (tmp_path / "receipts").write_bytes(b"")
    with pytest.raises(PaperTrouble, match="receipts"):
        print_report(sample(wide(2)), "", (tmp_path / "receipts", "58mm"))
