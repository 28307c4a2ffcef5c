"""Does the report explain a change completely, and call chance what is chance?"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

from db.facts.moment import BusinessDay, Moment
from db.facts.question import Question
from db.facts.report import Compare, Scope
from db.statistics.ask import summed
from db.statistics.books import Books
from db.statistics.dimensions import DIMENSIONS, UNKNOWN
from db.statistics.receipts import receipts
from db.statistics.reports import drivers
from db.statistics.reports.change import behind as behind_others
from db.statistics.reports.change import report
from db.statistics.reports.drivers import PLACES
from tests.db.sold import CNY, draft, sold
from tests.db.statistics.conftest import BOOKS, DAY_1, DAY_2
from tests.db.statistics.test_any_sales import fill

if TYPE_CHECKING:
    from db.facts.report import Row, Section
    from db.facts.sale import Draft
    from db.store import Store

LATER = BusinessDay(20260330)
LATE = Books(CNY, Moment.parse("2026-03-30T18:00:00+08:00", "Asia/Shanghai"), LATER, 4)
MONDAY = date(2026, 3, 30)
DAYS = Scope(BusinessDay(20260323), BusinessDay(20260329), compare=Compare.WEEK)


def amounts(section: Section) -> dict[str, str]:
    """Give the figures of the parts by their titles."""
    return {str(row.cells[0]): str(row.cells[1]) for row in section.rows}


def behind(row: Row) -> int:
    """Count the receipts of a row."""
    assert row.behind is not None
    return len(receipts(row.behind, CNY))


@pytest.mark.usefixtures("golden")
def test_the_golden_days() -> None:
    """143.80 fell to −12.90: all goods went, and 12.90 came back."""
    scope = Scope(DAY_2, DAY_2, compare=Compare.BEFORE, with_tax=True)
    parts, beside, goods, *_ = report(BOOKS, scope).sections
    assert amounts(parts) == {
        "Number of transactions": "0.00",
        "Units per transaction": "0.00",
        "Mix of goods": "0.00",
        "Prices": "0.00",
        "New goods": "0.00",
        "Goods no longer sold": "-143.80",
        "Returns": "-12.90",
        "Change": "-156.70",
    }
    assert parts.rows[-1].cells[2] == "-1.0897"
    assert [row.cells[1] for row in beside.rows] == ["-12.90", "143.80"]
    assert [row.cells[1:] for row in goods.rows] == [
        ("C", "Goods C", "1", "84.63"),
        ("A", "Goods A", "3", "38.70"),
        ("B", "Goods B", "6", "20.47"),
    ]
    assert [behind(row) for row in goods.rows] == [1, 2, 3]


@pytest.mark.usefixtures("golden")
def test_net_of_tax_takes_the_tax_of_returns_too() -> None:
    """127.25 fell to −11.41, of which the return without its tax is 11.41."""
    parts = report(BOOKS, Scope(DAY_2, DAY_2, compare=Compare.BEFORE)).sections[0]
    found = amounts(parts)
    assert (found["Goods no longer sold"], found["Returns"]) == ("-127.25", "-11.41")
    assert found["Change"] == "-138.66"


@pytest.mark.usefixtures("golden")
def test_the_running_day_is_said() -> None:
    """Its figures are still growing."""
    running = report(BOOKS, Scope(DAY_1, DAY_2, compare=Compare.BEFORE)).sections[0].notes
    assert any("2026-03-03 is not over" in note for note in running)
    done = report(BOOKS, Scope(DAY_1, DAY_1, compare=Compare.BEFORE)).sections[0].notes
    assert not any("is not over" in note for note in done)


def weeks(store: Store) -> None:
    """Record twelve weeks: A sells 9 to 11 a day, B too until it sells 30 a day in the last."""
    made: list[Draft] = []
    for back in range(1, 7 * 12 + 1):
        day = (MONDAY - timedelta(days=back)).isoformat()
        a = 10 + (back % 3 - 1) * (back // 7 % 3)
        b = 30 if back <= 7 else 10 + back % 2 * (back // 7 % 2)
        for hour, code, many in ((10, "A", a), (15, "B", b)):
            line = sold(code, many, price=100, rate=0, department=f"Of {code}")
            made += [draft(line, at=f"{day}T{hour}:{minute}:00+08:00") for minute in (15, 45)]
    store.journal.record_all(made)


def test_chance_is_told_from_change(store: Store) -> None:
    """B's leap is beyond its weeks' variation, A's to and fro is not; all is led down to."""
    weeks(store)
    *_, departments, products, hours = report(LATE, DAYS).sections
    for section in (departments, products):
        verdict = {row.cells[1]: row.cells[-1] for row in section.rows}
        names = ("Of A", "Of B") if section is departments else ("Goods A", "Goods B")
        assert [verdict[name] for name in names] == [
            "within usual variation",
            "beyond usual variation",
        ]
    assert hours.rows[0].cells[0] == "15"
    assert hours.rows[0].cells[-1] == "beyond usual variation"
    assert behind(hours.rows[0]) == 14
    assert (
        "6 differences were looked at, 6 tested against 11 weeks before; 3 are"
        in (departments.notes[0])
    )
    whole = departments.rows[-1]
    assert whole.whole
    assert whole.cells[4] == report(LATE, DAYS).sections[0].rows[-1].cells[1]


def test_only_the_largest_are_named(store: Store) -> None:
    """Of 25 goods 20 stand there, the largest first; the others are one row, and lead down."""
    many = 25
    lines = [sold(f"G{at:02d}", price=100 + at, rate=0) for at in range(many)]
    store.journal.record(draft(*lines, at="2026-03-24T10:00:00+08:00"))
    store.journal.record(draft(sold("G24", price=50, rate=0), at="2026-03-17T10:00:00+08:00"))
    section = next(one for one in report(LATE, DAYS).sections if one.name == "product")
    assert [row.cells[0] for row in section.rows[:20]] == [
        *(f"G{at:02d}" for at in range(23, 3, -1)),
    ]
    others, whole = section.rows[20:]
    assert others.cells[1:5] == ("5 others", "5.30", "0.50", "4.80")
    assert whole.cells[1:5] == ("Together", "28.00", "0.50", "27.50")
    assert (others.behind, others.key) == (None, "product")
    (receipt,) = behind_others(LATE, DAYS, "product")
    assert receipt.lines == many
    assert section.notes[0].startswith("25 differences were looked at, 0 tested")


def test_few_lines_say_nothing(store: Store) -> None:
    """A day of each span has four lines of a product: too few for a word about chance."""
    weeks(store)
    section = report(LATE, Scope(DAYS.last, DAYS.last, compare=Compare.WEEK)).sections[3]
    assert {row.cells[-1] for row in section.rows if not row.whole} == {"too few lines"}


def test_little_history_says_nothing(store: Store) -> None:
    """Under eight weeks nothing is called beyond chance, or within it."""
    weeks(store)
    first = MONDAY - timedelta(weeks=10)
    days = (BusinessDay.of(first), BusinessDay.of(first + timedelta(days=13)))
    sections = report(LATE, Scope(*days, compare=Compare.BEFORE)).sections
    said = {row.cells[-1] for row in sections[3].rows if not row.whole}
    assert said == {"too little history"}


def test_the_level_chooses_what_an_item_is(store: Store) -> None:
    """The parts are the same where each department has one product, and the note is not."""
    weeks(store)
    level = (("level", "department"),)
    by_product = report(LATE, DAYS).sections[0]
    by_department = report(LATE, replace(DAYS, options=level)).sections[0]
    assert amounts(by_product) == amounts(by_department)
    assert by_product.notes[-1] != by_department.notes[-1]


@pytest.mark.usefixtures("store")
def test_days_left_open_are_the_last_four_weeks() -> None:
    """Against the four weeks before, in an empty shop too."""
    made = report(BOOKS, Scope())
    assert (made.scope.first, made.scope.last) == (BusinessDay(20260204), BusinessDay(20260303))
    assert made.scope.compare is Compare.BEFORE
    assert amounts(made.sections[0])["Change"] == "0.00"


@pytest.mark.parametrize("name", PLACES)
def test_the_others_of_each_dimension_lead_to_their_receipts(
    store: Store, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """All documents but those whose every line is among those shown."""
    fill(store)
    monkeypatch.setattr(drivers, "SHOWN", 1)
    scope = Scope(BusinessDay(20260101), BusinessDay(20260131), (("segment", "adult"),))
    section = next(one for one in report(LATE, scope).sections if one.name == name)
    shown = str(section.rows[0].cells[0] or UNKNOWN)
    others = next(row for row in section.rows if row.key == name)
    found = {one.seq for one in behind_others(LATE, scope, others.key)}
    question = Question(("total",), (name,), scope.where, scope.first, scope.last)
    wanted = set()
    for (key,) in summed(question):
        value = str(DIMENSIONS[name].write(key) if isinstance(key, int) else key or UNKNOWN)
        if value != shown:
            where = (*scope.where, (name, value))
            wanted |= {one.seq for one in receipts(replace(question, where=where), CNY)}
    if name == "department":  # a question about a department means what lies below it too
        assert found <= wanted
    else:
        assert found == wanted
    assert found
