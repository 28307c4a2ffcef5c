"""Is each scheduled report written once, whole, and none because another could not be?"""

from __future__ import annotations

import errno
import os
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from db.facts.moment import BusinessDay
from db.facts.trouble import Refused
from db.statistics import scheduled
from db.statistics.making import make
from db.statistics.scheduled import Outcome, run, until
from db.statistics.schedules import path_beside, read
from tests.db import shape, transcripts
from tests.db.statistics.conftest import DAY_1, DAY_2, NOW

if TYPE_CHECKING:
    from db.facts.report import Report, Scope
    from db.store import Store

EVENING = """
[[schedule]]
name = "evening"
report = "summary"
every = "day"
formats = ["csv", "csv-excel", "slip"]
folder = "out"
"""
WEEK = """
[[schedule]]
name = "week"
report = "hours"
every = "week"
formats = ["json"]
folder = "out"
"""
DAY_3 = BusinessDay(20260304)
FILES = ("evening-2026-03-02.csv", "evening-2026-03-02.excel.csv", "evening-2026-03-02.slip.txt")


class Books:
    """Makes the golden shop's reports, and remembers which days were asked for."""

    def __init__(self, store: Store) -> None:
        """Nothing was asked for yet."""
        self.store = store
        self.asked: list[tuple[str, BusinessDay | None, BusinessDay | None]] = []

    def __call__(self, name: str, scope: Scope) -> Report:
        """Make a report."""
        self.asked.append((name, scope.first, scope.last))
        return make(self.store.shop.profile, name, scope, now=NOW)


@pytest.fixture
def books(golden: Store) -> Books:
    """Give the golden shop's books."""
    return Books(golden)


def file(folder: Path, *texts: str, out: bool = True) -> Path:
    """Write a file of schedules, and make its folder."""
    path = folder / "shop.schedules.toml"
    path.write_text("".join(texts), encoding="utf-8")
    if out:
        (folder / "out").mkdir(exist_ok=True)
    return path


def names(folder: Path) -> list[str]:
    """Name what is in the folder, hidden files too."""
    return sorted(path.name for path in (folder / "out").iterdir())


def test_a_complete_day_is_written_once(books: Books, tmp_path: Path) -> None:
    """In every form; the second run finds nothing to do and changes nothing."""
    path = file(tmp_path, EVENING)
    first = run(path, books, DAY_2, "Corner shop")
    assert first == Outcome((("evening", "2026-03-02", FILES),))
    assert tuple(names(tmp_path)) == FILES
    assert books.asked == [("summary", DAY_1, DAY_1)]
    assert b"Gross sales,158.70" in (tmp_path / "out" / FILES[0]).read_bytes()
    assert b"Corner shop" in (tmp_path / "out" / FILES[2]).read_bytes()
    before = [(tmp_path / "out" / name).stat().st_mtime_ns for name in FILES]
    assert run(path, books, DAY_2) == Outcome()
    assert [(tmp_path / "out" / name).stat().st_mtime_ns for name in FILES] == before
    assert not shape.faults(first.as_json(), transcripts.schema("schedule-run"))


def test_days_without_a_run_are_made_up_for(books: Books, tmp_path: Path) -> None:
    """The oldest first, and files that were taken away do not come back."""
    path = file(tmp_path, EVENING)
    run(path, books, DAY_2)
    for name in FILES:
        (tmp_path / "out" / name).unlink()
    later = run(path, books, BusinessDay(20260306))
    assert [period for _, period, _ in later.written] == ["2026-03-03", "2026-03-04", "2026-03-05"]
    assert until(path) == {"evening": BusinessDay(20260305)}
    assert not set(FILES) & set(names(tmp_path))
    much = run(path, books, BusinessDay(20270101))
    assert len(much.written) == scheduled.MOST
    assert much.written[-1][1] == "2026-12-31"


def test_a_form_that_is_there_is_left_alone(books: Books, tmp_path: Path) -> None:
    """Only what is missing is made, whatever the note says."""
    path = file(tmp_path, EVENING)
    (tmp_path / "out" / FILES[0]).write_bytes(b"mine")
    assert run(path, books, DAY_2).written == (("evening", "2026-03-02", FILES[1:]),)
    assert (tmp_path / "out" / FILES[0]).read_bytes() == b"mine"


def test_a_week_is_due_on_monday(books: Books, tmp_path: Path) -> None:
    """Not before it is over; its days are Monday to Sunday."""
    path = file(tmp_path, WEEK)
    assert run(path, books, BusinessDay(20260308)).written[0][1] == "2026-W09"
    assert run(path, books, BusinessDay(20260308)) == Outcome()
    assert run(path, books, BusinessDay(20260309)).written[0][1:] == (
        "2026-W10", ("week-2026-W10.json",),
    )  # fmt: skip
    assert books.asked[-1] == ("hours", BusinessDay(20260302), BusinessDay(20260308))


@pytest.mark.parametrize(
    ("span", "first"),
    [("28-days", 20260209), ("this-month", 20260301), ("week", 20260302), ("this-year", 20260101)],
)
def test_a_span_is_seen_from_the_end_of_the_period(
    books: Books, tmp_path: Path, span: str, first: int
) -> None:
    """Whenever it is written."""
    path = file(tmp_path, WEEK, f'span = "{span}"\n')
    run(path, books, BusinessDay(20260312))
    assert books.asked == [("hours", BusinessDay(first), BusinessDay(20260308))]


def test_a_missing_folder_stops_nobody_else(books: Books, tmp_path: Path) -> None:
    """One sentence, and it is tried again."""
    path = file(tmp_path, EVENING.replace('"out"', '"away"'), WEEK)
    told = run(path, books, DAY_2)
    assert [name for name, _, _ in told.written] == ["week"]
    assert told.refused == (("evening", f"The folder {tmp_path / 'away'} is not there."),)
    assert not told.as_json()["ok"]
    assert "evening" not in until(path)
    (tmp_path / "away").mkdir()
    assert [name for name, _, _ in run(path, books, DAY_2).written] == ["evening"]


def test_a_full_disk_leaves_no_half_file(
    books: Books, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing under the final name, nothing beside it; the next run writes it."""
    path = file(tmp_path, EVENING)

    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr(os, "fsync", full)
        ((name, why),) = run(path, books, DAY_2).refused
    assert (name, names(tmp_path)) == ("evening", [])
    assert why.endswith("evening-2026-03-02.csv cannot be written: No space left on device")
    assert run(path, books, DAY_2).written == (("evening", "2026-03-02", FILES),)


def test_a_report_that_breaks_stops_nobody_else(
    books: Books, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """A name that is none, a condition that makes no sense, and a fault of ours."""
    odd = EVENING.replace("evening", "odd")
    path = file(
        tmp_path,
        odd.replace("summary", "nothing"),
        odd.replace("odd", "red"), 'where = ["colour=red"]\n',
        odd.replace("odd", "broken").replace("summary", "broken"),
        WEEK,
    )  # fmt: skip

    def making(name: str, scope: Scope) -> Report:
        if name == "broken":
            raise ZeroDivisionError("a fault")
        return books(name, scope)

    told = run(path, making, DAY_2)
    assert [name for name, _, _ in told.written] == ["week"]
    assert [name for name, _ in told.refused] == ["odd", "red", "broken"]
    assert [why.partition(" ")[0] for _, why in told.refused] == ["There", "There", "It"]
    assert [str(one.exc_info and one.exc_info[1]) for one in caplog.records] == ["a fault"]
    caplog.clear()


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("not toml", "cannot be read"),
        ("colour = 1", "nothing else"),
        ("schedule = 1", "nothing else"),
        (EVENING + "color = 1\n", "no key color"),
        (EVENING + EVENING, "name cannot be evening"),
        (EVENING.replace("evening", "../evening"), "name cannot be"),
        (EVENING.replace('"day"', '"hour"'), "every cannot be hour"),
        (EVENING.replace('"slip"', '"doc"'), "formats cannot be doc"),
        (EVENING + 'span = "fortnight"\n', "span cannot be fortnight"),
        (EVENING + 'where = ["department"]\n', "where cannot be department"),
        (EVENING + 'where = "department=A"\n', "where cannot be department=A"),
        (EVENING + "where = [1]\n", "where cannot be 1"),
        (EVENING + 'compare = "gut feeling"\n', "compare cannot be gut feeling"),
        (EVENING + 'with_tax = "yes"\n', "with_tax cannot be yes"),
        (EVENING + "options = 1\n", "options cannot be 1"),
        (EVENING.replace('folder = "out"', ""), "needs report, every, formats and folder"),
    ],
)
def test_what_the_file_cannot_say(text: str, why: str, books: Books, tmp_path: Path) -> None:
    """A slip of the pen is told at once, and nothing is written."""
    path = file(tmp_path, text)
    with pytest.raises(Refused, match=why):
        run(path, books, DAY_2)
    assert names(tmp_path) == []


def test_everything_the_file_can_say(tmp_path: Path) -> None:
    """Read as it is written; the folder is beside the file."""
    more = (
        'where = ["department=肉禽"]\ncompare = "week"\nwith_tax = true\noptions = {level = 2}\n'
    )
    (one,) = read(file(tmp_path, EVENING, more))
    assert one.folder == tmp_path / "out"
    assert one.scope.where == (("department", "肉禽"),)
    assert (one.scope.compare, one.scope.with_tax) == ("week", True)
    assert one.scope.options == (("level", "2"),)
    assert one.span == "yesterday"
    assert path_beside(Path("a/shop.db")) == Path("a/shop.db.schedules.toml")


def test_a_note_that_is_damaged_is_no_note(books: Books, tmp_path: Path) -> None:
    """The last complete period is looked for in the folder."""
    path = file(tmp_path, EVENING)
    (tmp_path / "shop.schedules.done.json").write_text("[1]", encoding="utf-8")
    assert until(path) == {}
    assert run(path, books, DAY_3).written[0][1] == "2026-03-03"
    assert until(path) == {"evening": DAY_2}
