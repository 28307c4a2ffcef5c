"""Is each Z told as it was written, and is a closed day that was added to marked?"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from db.facts.moment import Moment
from db.facts.report import Scope
from db.statistics.reports.shifts import behind, report
from tests.db.sold import draft, sold
from tests.db.statistics.conftest import BOOKS, DAY_1, DAY_2

if TYPE_CHECKING:
    from db.facts.report import Section
    from db.store import Store

DAYS = Scope(DAY_1, DAY_2)


def sections(scope: Scope = DAYS) -> dict[str, Section]:
    """Make the report."""
    return {section.name: section for section in report(BOOKS, scope).sections}


def at(text: str) -> Moment:
    """Give a moment of the shop."""
    return Moment.parse(text, "Asia/Shanghai")


@pytest.fixture
def closed(golden: Store) -> Store:
    """Close the second day, sell once more on it, and close again with nothing after that."""
    golden.books.close(at("2026-03-03T18:00:00+08:00"), "owner")
    golden.journal.record(draft(sold("C", price=9900), paid=(("card", 9900),),
                                at="2026-03-03T19:00:00+08:00"))  # fmt: skip
    golden.books.close(at("2026-03-03T20:00:00+08:00"), "owner")
    golden.books.close(at("2026-03-04T20:00:00+08:00"), "owner")
    return golden


def test_each_z_is_told_as_it_was_written(closed: Store) -> None:
    """The first counted two business days; the sum is that of both."""
    owner = closed.staff.owner().name
    assert [row.cells for row in sections()["closings"].rows] == [
        ("01", 2, "2026-03-03", "2026-03-03T20:00:00+08:00", owner, "000006–000006", 1, 1,
         "99.00", "0.00", "0.00", "99.00", "11.39", "0.00", "229.90", ""),
        ("01", 1, "2026-03-03", "2026-03-03T18:00:00+08:00", owner, "000001–000005", 5, 4,
         "158.70", "14.90", "12.90", "130.90", "15.06", "0.00", "130.90", "Adjusted after close"),
        ("All closings", None, None, None, None, None, 6, 5,
         "257.70", "14.90", "12.90", "229.90", "26.45", "0.00", None, ""),
    ]  # fmt: skip


def test_a_closing_leads_to_its_receipts(closed: Store) -> None:
    """By the range of its numbers."""
    del closed
    newest, first, whole = sections()["closings"].rows
    assert [one.receipt_no for one in behind(BOOKS, DAYS, newest.key)] == ["01-000006"]
    assert len(behind(BOOKS, DAYS, first.key)) == 5
    assert len(behind(BOOKS, DAYS, whole.key)) == 6
    assert behind(BOOKS, DAYS, "z:01/99") == ()


def test_what_came_after_the_close_is_named(closed: Store) -> None:
    """The day's figures have it, the first Z has not."""
    del closed
    (row,) = sections()["late"].rows
    assert row.cells == ("01", 1, "2026-03-03", "2026-03-03T18:00:00+08:00", 1, "99.00")
    assert [one.receipt_no for one in behind(BOOKS, DAYS, row.key)] == ["01-000006"]


def test_cash_is_what_should_be_handed_in(closed: Store) -> None:
    """A card brings none; that nobody counted is said."""
    del closed
    told = sections()
    assert [row.cells[-3:] for row in told["cash"].rows] == [
        ("0.00", 0, None),
        ("130.90", 0, None),
    ]
    assert "Of 2 closings the drawer was not counted" in told["cash"].notes[1]
    assert [row.cells[3:] for row in told["tenders"].rows] == [
        ("Bank card", 1, "99.00"),
        ("Cash", 5, "130.90"),
    ]


def test_a_z_of_nothing_counts_nothing(closed: Store) -> None:
    """It is in the archive all the same; another till's are not."""
    del closed
    scope = Scope()
    first = sections(scope)["closings"].rows[0]
    assert (first.cells[1], first.cells[5:7]) == (3, ("none", 0))
    assert behind(BOOKS, scope, first.key) == ()
    assert sections(replace(scope, where=(("till", "02"),)))["closings"].rows == ()
