"""How much and how fast, by what is recorded, and no guess beyond that?"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from db.facts.event import Event, EventCode
from db.facts.moment import Moment
from db.facts.report import Scope
from db.statistics.receipts import receipts
from db.statistics.reports.cashiers import report
from tests.db.sold import CNY, draft, sold
from tests.db.statistics.conftest import BOOKS, DAY_1

if TYPE_CHECKING:
    from db.facts.report import Section
    from db.store import Store

DAY = Scope(DAY_1, DAY_1, with_tax=True)


def sections(scope: Scope = DAY) -> dict[str, Section]:
    """Make the report."""
    return {section.name: section for section in report(BOOKS, scope).sections}


@pytest.fixture
def day(store: Store) -> Store:
    """Let li serve at 10:00, 10:01, 10:03 and after a pause at 10:20; wu between two of them."""
    times = [
        ("10:00:00", "li", sold("A")),
        ("10:01:00", "li", sold("A", 3)),
        ("10:03:00", "li", sold("B", milli=1250, weighed=True, price=800)),
        ("10:20:00", "li", sold("A")),
        ("11:00:00", "wu", sold("C", price=9900)),
        ("11:01:30", "li", sold("A")),
        ("11:02:00", "li", sold("A", 2)),
    ]
    store.journal.record_all(
        [draft(line, at=f"2026-03-02T{at}+08:00", cashier=cashier) for at, cashier, line in times]
    )
    return store


def test_pace_is_of_ones_own_intervals(day: Store) -> None:
    """Three intervals of 210 s with six units; the pause of 17 minutes is idle; wu has none."""
    del day
    assert [row.cells for row in sections()["cashiers"].rows] == [
        ("li", "113.20", 6, "18.87", "1.50", 1, 3, "1.71", "70.00", "17.56", "331.32", "0.8293",
         "Too few to tell"),
        ("wu", "99.00", 1, "99.00", "1.00", 1, 0, None, None, None, None, None,
         "Too few to tell"),
    ]  # fmt: skip


def test_the_pause_is_asked_for(day: Store) -> None:
    """With thirty minutes nothing was idle."""
    del day
    (li, _) = sections(replace(DAY, options=(("pause", "30"),)))["cashiers"].rows
    assert li.cells[6:9] == (4, "0.34", "307.50")
    assert li.cells[11] == "0.0000"


def test_a_filter_changes_nobodys_pace(day: Store) -> None:
    """Another's sale between two of one's own still parts them."""
    del day
    whole = sections()["cashiers"].rows[0].cells
    (only,) = sections(replace(DAY, where=(("cashier", "li"),)))["cashiers"].rows
    assert only.cells == whole


def test_rows_lead_to_receipts_and_say_what_is_unknown(day: Store) -> None:
    """Each row is a question; an interval is said to be more than scanning."""
    del day
    told = sections()
    li = told["cashiers"].rows[0].behind
    assert li is not None
    assert len(receipts(li, CNY)) == 6
    assert "waiting, scanning and paying together" in told["cashiers"].notes[1]
    assert [row.cells for row in told["took"].rows] == [
        ("li", 6, 0, None, None, "Too few to tell"),
        ("wu", 1, 0, None, None, "Too few to tell"),
    ]
    assert [row.cells for row in told["hours"].rows] == [
        ("li", "10", "74.50", 4),
        ("li", "11", "38.70", 2),
        ("wu", "11", "99.00", 1),
    ]


def test_time_signed_on_is_that_between_on_and_off(day: Store) -> None:
    """The next one's sign-on ends it too; what nothing has ended is not counted."""
    on, off = EventCode.SIGNED_ON, EventCode.SIGNED_OFF
    told = (
        (on, "10:00:00", "li"), (off, "10:30:00", "li"), (on, "10:31:00", "li"),
        (on, "11:01:00", "wu"), (off, "11:16:00", "wu"), (on, "12:00:00", "li"),
    )  # fmt: skip
    day.journal.note(
        [
            Event(code, Moment.parse(f"2026-03-02T{at}+08:00", "Asia/Shanghai"), person)
            for code, at, person in told
        ]
    )
    assert [row.cells for row in sections()["signed"].rows] == [
        ("li", 2, "1.00", 6, "6.00"),
        ("wu", 1, "0.25", 1, "4.00"),
    ]
    only = replace(DAY, where=(("cashier", "wu"),))
    assert [row.cells[0] for row in sections(only)["signed"].rows] == ["wu"]
    assert sections(replace(DAY, where=(("till", "02"),)))["signed"].rows == ()


def test_thirty_intervals_are_enough(store: Store) -> None:
    """Thirty-one documents, a minute apart."""
    store.journal.record_all(
        [draft(sold(), at=f"2026-03-02T10:{minute:02d}:00+08:00") for minute in range(31)]
    )
    (row,) = sections()["cashiers"].rows
    assert row.cells[6:] == (30, "1.00", "60.00", "62.00", "799.80", "0.0000", "")
