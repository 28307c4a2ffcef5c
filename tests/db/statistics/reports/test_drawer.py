"""Does the report tell each count to the cent, and who is over or short how often?"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from db.facts.drawer import Entry, Move
from db.facts.moment import BusinessDay, Moment
from db.facts.money import Money
from db.facts.report import Scope, Shape
from db.facts.staff import Right
from db.statistics.reports import shifts
from db.statistics.reports.drawer import behind, report
from tests.db.sold import draft, sold
from tests.db.statistics.conftest import BOOKS

if TYPE_CHECKING:
    from db.facts.report import Section
    from db.store import Store

DAY = Scope(BusinessDay(20260302), BusinessDay(20260302))


def at(time: str, day: int = 2) -> Moment:
    """Give a moment of the shop."""
    return Moment.parse(f"2026-03-{day:02d}T{time}:00+08:00", "Asia/Shanghai")


def keep(store: Store, what: Move, minor: int, when: Moment, person: str = "owner") -> int:
    """Do something with the drawer; gives a count's record."""
    entry = Entry(what, Money(minor, "CNY"), reason="Bread" if what is Move.OUT else "")
    made = store.drawer.keep(entry, when, person)
    return made.record if made else 0


@pytest.fixture
def day(store: Store) -> Store:
    """A float, two sales, a return, a payout, a yuan short; after the Z a day that is over."""
    keep(store, Move.FLOAT, 50_000, at("08:00"))
    store.journal.record(draft(sold("A", 2), at="2026-03-02T10:00:00+08:00"))
    store.journal.record(draft(sold("C", price=9900), paid=(("cash", 5000), ("card", 4900)),
                               at="2026-03-02T11:00:00+08:00"))  # fmt: skip
    store.journal.record(draft(sold("A", -1), at="2026-03-02T12:00:00+08:00"))
    keep(store, Move.OUT, 2_000, at("13:00"))
    record = keep(store, Move.COUNT, 54_190, at("21:00"))
    why = Entry(Move.REASON, Money(0, "CNY"), reason="Nobody knows", about=record)
    store.drawer.keep(why, at("21:01"), "owner")
    store.books.close(at("21:02"), "owner")
    store.journal.record(draft(sold("A"), at="2026-03-03T10:00:00+08:00"))
    keep(store, Move.COUNT, 1_300, at("21:00", 3), "ann")
    return store


def sections(scope: Scope = DAY) -> dict[str, Section]:
    """Make the report."""
    return {section.name: section for section in report(BOOKS, scope).sections}


def test_a_day_to_the_cent(day: Store) -> None:
    """Float + sales − change − paid back − paid out, against what was counted."""
    owner = day.staff.owner().name
    first, whole = sections()["counts"].rows
    figures = ("500.00", "75.80", "-12.90", "0.00", "0.00", "-20.00", "542.90", "541.90", "-1.00")
    assert first.cells == (
        "2026-03-02T21:00:00+08:00", "01", owner, *figures, "short", "Nobody knows",
    )  # fmt: skip
    assert whole.cells[3:12] == figures
    assert whole.whole
    both = sections(Scope())["counts"]
    assert [row.cells[-3:] for row in both.rows] == [
        ("0.10", "over", ""), ("-1.00", "short", "Nobody knows"), ("-0.90", "", ""),
    ]  # fmt: skip
    assert both.chart is not None
    assert both.chart.shape is Shape.DIVERGING


def test_a_count_leads_to_the_receipts_of_its_span(day: Store) -> None:
    """Those whose cash went through the drawer, and no other."""
    del day
    newest, first, whole = sections(Scope())["counts"].rows
    assert [one.receipt_no for one in behind(BOOKS, Scope(), newest.key)] == ["01-000004"]
    assert len(behind(BOOKS, Scope(), first.key)) == 3
    assert len(behind(BOOKS, Scope(), whole.key)) == 4
    (who, _) = sections(Scope())["cashiers"].rows
    assert len(behind(BOOKS, Scope(), who.key)) == 3
    assert behind(BOOKS, Scope(), "count:01/999") == ()


def test_who_counted_and_how_it_adds_up(day: Store) -> None:
    """Overs and shorts apart, the sum running; few counts are said to be few."""
    for number in range(5):
        keep(day, Move.COUNT, 20 if number % 2 else 0, at(f"22:0{number}", 3), "ann")
    owner = day.staff.owner().name
    told = sections(Scope())
    assert [row.cells for row in told["cashiers"].rows] == [
        (owner, 1, 1, "0.00", "-1.00", "-1.00", "Fewer than 5 counts"),
        ("ann", 6, 3, "0.50", "0.00", "0.50", ""),
    ]
    assert "Below 5 counts" in told["cashiers"].notes[0]
    mine = [row.cells for row in told["trend"].rows if row.cells[2] == "ann"]
    assert [cells[0] for cells in mine] == [1, 2, 3, 4, 5, 6]
    assert [cells[-1] for cells in mine] == ["0.10", "0.10", "0.30", "0.30", "0.50", "0.50"]


def test_filters_are_kept_or_said_to_part_nothing(day: Store) -> None:
    """Till, cashier and shop; a department is no part of a drawer."""
    day.staff.hire(replace(day.staff.owner(), key="bo", rights=(Right("sell"),)))  # type: ignore[arg-type]
    for where, found in (
        (("till", "01"), 3), (("till", "02"), 0), (("cashier", "ann"), 2), (("cashier", "bo"), 0),
        (("shop", "01"), 3), (("shop", "77"), 0), (("department", "Food"), 3),
    ):  # fmt: skip
        made = report(BOOKS, Scope(where=(where,)))
        assert len(made.sections[0].rows) == found, where
        assert ("do not part it" in made.population) is (where[0] == "department")


def test_cash_by_hand_is_listed(day: Store) -> None:
    """What went out is below zero, with what it was for."""
    owner = day.staff.owner().name
    assert [row.cells[2:] for row in sections()["moves"].rows] == [
        (owner, "Paid out", "-20.00", "Bread", ""),
        (owner, "Float", "500.00", "", ""),
    ]
    # 员工, where "Who" of the members' report is 顾客.
    assert sections()["moves"].columns[2].title == "Staff"


def test_the_archive_of_closings_tells_it(day: Store) -> None:
    """Each Z has the counts before it; one that was not counted says so."""
    day.books.close(at("21:02", 3), "owner")
    day.journal.record(draft(sold("A"), at="2026-03-04T10:00:00+08:00"))
    day.books.close(at("21:00", 4), "owner")
    cash = next(one for one in shifts.report(BOOKS, Scope()).sections if one.name == "cash")
    assert [row.cells[-2:] for row in cash.rows] == [(0, None), (1, "0.10"), (1, "-1.00")]
    assert "Of 1 closings" in cash.notes[1]
