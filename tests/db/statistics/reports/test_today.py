"""How does today go against the same weekday, and what needs a look?"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from db import words
from db.facts.answer import SignedOn
from db.facts.basket import Basket
from db.facts.event import Event, EventCode
from db.facts.moment import BusinessDay, Moment
from db.facts.report import Scope, Shape
from db.statistics.books import Books
from db.statistics.catalogue import REPORTS
from db.statistics.charting.plot import plot
from db.statistics.receipts import receipts
from db.statistics.reports.today import begun, behind, report
from tests.db.sold import CNY, ZONE, draft, sold
from tests.db.test_cards import AT, TERMINAL, intent

if TYPE_CHECKING:
    from collections.abc import Iterator

    from db.facts.report import Report, Row, Section
    from db.store import Store

SUNDAY, BEFORE = BusinessDay(20261122), BusinessDay(20261115)
NOW = Moment.parse("2026-11-22T14:32:00+08:00", ZONE)
BOOKS = Books(CNY, NOW, SUNDAY, 4)
SCOPE = Scope(with_tax=True)


@pytest.fixture(autouse=True)
def _english() -> Iterator[None]:
    words.use("en")
    yield
    words.use("en")


@pytest.fixture
def sundays(store: Store) -> Store:
    """Record two Sundays: the other one went on after two o'clock, and after midnight."""
    drinks = {"price": 500, "cost": 300, "department": "Drinks"}
    store.journal.record_all(
        (
            draft(sold("A"), at="2026-11-15T09:10:00+08:00"),
            draft(sold("A"), sold("D", 2, **drinks), at="2026-11-15T11:00:00+08:00"),  # type: ignore[arg-type]
            draft(sold("A", 3), at="2026-11-15T15:30:00+08:00"),
            draft(sold("A"), at="2026-11-16T01:00:00+08:00"),
            draft(sold("A", 2), at="2026-11-22T10:05:00+08:00"),
            draft(sold("D", 3, **drinks), at="2026-11-22T10:45:00+08:00"),  # type: ignore[arg-type]
            draft(sold("A"), at="2026-11-22T14:20:00+08:00"),
        )
    )
    return store


def section(made: Report, name: str) -> Section:
    """Give a section by its name."""
    return next(one for one in made.sections if one.name == name)


def count(row: Row) -> int:
    """Count the documents behind a row."""
    assert row.behind is not None
    return len(receipts(row.behind, CNY))


def test_it_is_the_first_report() -> None:
    """The list begins with today."""
    assert next(iter(REPORTS)) == "today"


@pytest.mark.usefixtures("sundays")
def test_the_headline_is_compared_over_the_same_hours() -> None:
    """What the other Sunday sold after three o'clock does not count against today."""
    rows = section(report(BOOKS, SCOPE), "headline").rows
    assert [row.cells[:4] for row in rows] == [
        ("53.70", 3, "17.90", "2.00"),
        ("35.80", 2, "17.90", "2.00"),
    ]
    assert [row.compared for row in rows] == [False, True]
    assert [count(row) for row in rows] == [3, 2]


@pytest.mark.usefixtures("sundays")
def test_a_day_that_is_over_is_compared_whole() -> None:
    """All hours of both days, midnight's too."""
    late = Books(CNY, NOW, BusinessDay(20261123), 4)
    rows = section(report(late, Scope(SUNDAY, SUNDAY, with_tax=True)), "headline").rows
    assert [row.cells[0] for row in rows] == ["53.70", "87.40"]


@pytest.mark.usefixtures("sundays")
def test_the_hours_stand_beside_each_other() -> None:
    """Hours without a sale sold nothing, the one that runs is last, midnight is the day's end."""
    made = section(report(BOOKS, SCOPE), "hours")
    today = [row for row in made.rows if not row.compared]
    other = [row for row in made.rows if row.compared]
    assert [row.cells for row in today] == [
        ("10", "Today", "40.80", 2),
        ("11", "Today", "0.00", 0),
        ("12", "Today", "0.00", 0),
        ("13", "Today", "0.00", 0),
        ("14", "Today", "12.90", 1),
    ]
    assert [row.cells[0] for row in other] == [
        *(f"{hour:02d}" for hour in range(9, 24)), "00", "01",
    ]  # fmt: skip
    assert [row.cells[2] for row in other if row.cells[3]] == ["12.90", "22.90", "38.70", "12.90"]
    assert [count(row) for row in today] == [2, 0, 0, 0, 1]
    drawn = plot(made, CNY)
    assert drawn is not None
    assert drawn.labels == tuple(row.cells[0] for row in other)
    first, second = drawn.series
    assert (first.note, first.so_far) == ("Today, highest 40.80", "32 min so far")
    assert [mark.running for mark in first.marks] == [False] * 4 + [True]
    assert second.title == "Sun 15 Nov"


@pytest.mark.usefixtures("sundays")
def test_the_heat_is_that_of_the_weeks_before_with_this_hour_marked() -> None:
    """Today is not in its own mean."""
    made = section(report(BOOKS, SCOPE), "heat")
    mean = {row.cells[:2]: row.cells[2] for row in made.rows}
    assert mean["7", "11"] == "22.90"
    assert mean["7", "10"] == "0.00"
    assert made.chart is not None
    assert made.chart.now == ("14", "7")


@pytest.mark.usefixtures("sundays")
def test_items_and_departments_lead_to_their_receipts() -> None:
    """The largest first; shares of today, their change against the same hours."""
    made = report(BOOKS, SCOPE)
    top, mix = section(made, "top"), section(made, "mix")
    assert [row.cells for row in top.rows] == [
        ("Goods A", "38.70", "3"),
        ("Goods D", "15.00", "3"),
    ]
    assert [count(row) for row in top.rows] == [2, 1]
    assert [row.cells[:4] for row in mix.rows] == [
        ("Food", "38.70", "0.7207", "0.0"),
        ("Drinks", "15.00", "0.2793", "0.0"),
    ]
    assert [count(row) for row in mix.rows] == [2, 1]
    shapes = [one.chart.shape for one in made.sections if one.chart]
    assert shapes == [Shape.LINE, Shape.HEAT, Shape.BARS, Shape.SHARE]


def test_a_shop_without_a_sale_has_a_report(store: Store) -> None:
    """Nothing sold is nothing, not an error."""
    assert store.journal is not None
    made = report(BOOKS, Scope())
    assert section(made, "hours").rows == ()
    assert section(made, "needs").notes == ("Nothing needs a look.",)
    drawn = [plot(one, CNY) for one in made.sections if one.chart]
    assert [one and one.marks for one in drawn] == [(), (), (), ()]


def test_hours_begun_follow_the_cut_off() -> None:
    """After midnight the day that runs has twenty-two hours behind it."""
    night = Moment.parse("2026-11-23T01:05:00+08:00", ZONE)
    assert begun(Books(CNY, NOW, SUNDAY, 4)) == tuple(f"{hour:02d}" for hour in range(4, 15))
    assert len(begun(Books(CNY, night, SUNDAY, 4))) == 22


def test_what_is_open_needs_a_look(store: Store) -> None:
    """A batch that is not settled, a payment without an end, a parked basket, each since when."""
    store.cards.register(TERMINAL, AT, "owner")
    store.cards.signed_on(SignedOn(42, "0302", "100000"), AT)
    store.cards.intend(intent("a1"))
    parked = Basket("b1")
    at = Moment.parse("2026-11-22T12:01:00+08:00", ZONE)
    store.books.keep(parked, at)
    store.books.park(parked, Event(EventCode.PARK, at, "owner"))
    rows = section(report(BOOKS, SCOPE), "needs").rows
    assert [(row.cells[0], row.cells[1]) for row in rows] == [
        (f"Card batch 000042 of lane {TERMINAL.lane} is not settled", 1),
        ("Card payments are not at their end", 1),
        ("Baskets are parked", 1),
    ]
    assert rows[2].cells[3] == "Sun 22 Nov 12:01"


def test_unusual_voids_need_a_look_and_lead_to_the_cashier(store: Store) -> None:
    """Five where one is usual; five are not unusual where three are the mean, nor are four."""
    usual, now = {"anna": 1, "ben": 3}, {"anna": 5, "ben": 5, "carl": 4}
    for day in ("2026-10-25", "2026-11-01", "2026-11-08", "2026-11-15"):
        _void(store, day, usual)
        # After half past two: later in the day than now.
        _void(store, day, {"anna": 9}, hour=20)
    _void(store, "2026-11-21", {"anna": 9})
    _void(store, "2026-11-22", now)
    store.journal.record(draft(sold("A"), at="2026-11-22T14:25:00+08:00", cashier="anna"))
    rows = section(report(BOOKS, SCOPE), "needs").rows
    assert [row.cells for row in rows] == [("Voids of cashier anna", 5, "1.00", None)]
    assert [one.cashier for one in behind(BOOKS, SCOPE, rows[0].key)] == ["anna"]
    ben = Scope(where=(("cashier", "ben"),), with_tax=True)
    assert section(report(BOOKS, ben), "needs").rows == ()


def _void(store: Store, day: str, counts: dict[str, int], hour: int = 12) -> None:
    """Note voids one minute after another."""
    people = [person for person, many in counts.items() for _ in range(many)]
    for minute, person in enumerate(people):
        at = Moment.parse(f"{day}T{hour}:{minute:02d}:00+08:00", ZONE)
        store.journal.note([Event(EventCode.VOID, at, person)])
