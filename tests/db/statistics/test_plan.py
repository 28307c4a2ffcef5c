"""Are whole months and the days beside them, added up, what the lines say? Can it be stopped?"""

from __future__ import annotations

import random
from dataclasses import replace
from typing import TYPE_CHECKING

import apsw
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from db.connection import go_on, heeding, reading, rows
from db.facts.moment import BusinessDay, Moment
from db.facts.question import Question
from db.facts.trouble import Stopped
from db.statistics import ask as engine
from db.statistics.ask import ask, top
from db.statistics.asked import Misasked, ready
from db.statistics.late import late
from db.statistics.plan import parts
from db.statistics.reader import Reader
from db.statistics.sources import DOCUMENTS, LINES, OFFERS, TENDERS
from tests.db.sold import CNY, draft, sold
from tests.db.statistics.test_any_sales import fill

if TYPE_CHECKING:
    from collections.abc import Sequence

    from db.statistics.sources import Source
    from db.store import Store

DIMENSIONS = (
    "day", "week", "month", "quarter", "year", "hour", "weekday", "shop", "till", "cashier",
    "department", "product", "segment", "tax_rate", "customer",
)  # fmt: skip
MEASURES = ("gross", "returns", "net", "units", "lines", "transactions", "upt", "margin")
WHERE = (
    ("department", "Food"), ("department", "Food/Meat"), ("department", "unknown"),
    ("product", "A"), ("product", "B"), ("product", "One"), ("month", "2025-12"),
    ("day", "2025-12-25"), ("quarter", "2026-Q1"), ("year", "2025"), ("cashier", "li"),
    ("shop", "East"), ("tax_rate", "0.09"), ("segment", "adult"), ("weekday", "3"),
    ("customer", "M1"), ("hour", "12"),
)  # fmt: skip
_DAYS = (20251101, 20251201, 20251202, 20251215, 20251231, 20260101, 20260130, 20260131, 20260228)
DAYS = [BusinessDay(number) for number in _DAYS]
questions = st.builds(
    Question,
    st.lists(st.sampled_from(MEASURES), min_size=1, unique=True).map(tuple),
    st.lists(st.sampled_from(DIMENSIONS), max_size=2, unique=True).map(tuple),
    st.lists(st.sampled_from(WHERE), max_size=3, unique=True).map(tuple),
    st.sampled_from([None, *DAYS]),
    st.sampled_from([None, *DAYS]),
)
offered = st.builds(
    Question,
    st.sampled_from([("discount",), ("transactions",), ("discount", "transactions")]),
    st.lists(st.sampled_from((*DIMENSIONS[:12], "offer")), max_size=2, unique=True).map(tuple),
    st.lists(
        st.sampled_from((("offer", "X"), ("offer", "Y"), *WHERE[:3])), max_size=2, unique=True
    ).map(tuple),
    st.sampled_from([None, *DAYS]),
    st.sampled_from([None, *DAYS]),
)


def from_rows(monkeypatch: pytest.MonkeyPatch, question: Question) -> object:
    """Answer from the recorded rows alone."""
    plain: dict[str, Sequence[Source]] = {
        "LINES": LINES[-1:], "DOCUMENTS": DOCUMENTS[-1:], "OFFERS": OFFERS[-1:],
        "TENDERS": TENDERS[-1:],
    }  # fmt: skip
    with monkeypatch.context() as patched:
        for name, sources in plain.items():
            patched.setattr(engine, name, sources)
        patched.setattr(engine, "branch", lambda _asked: None)
        return ask(question, CNY)


def test_the_sums_say_what_the_rows_say(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    """For any span, however months, names, rates and departments are mixed."""
    fill(store)

    @settings(max_examples=250, suppress_health_check=list(HealthCheck), deadline=None)
    @given(st.one_of(questions, offered.filter(lambda one: "offer" in str(one))))
    def same(question: Question) -> None:
        assert ask(question, CNY) == from_rows(monkeypatch, question)

    same()


def spans(question: Question) -> list[tuple[str, int | None, int | None]]:
    """Give the parts of a question about lines."""
    found = parts(ready(question), LINES)
    return [(part.source.tables, part.first, part.last) for part in found]


def test_whole_months_come_from_the_months(store: Store) -> None:
    """And the days before and after them from the days; a bound may lie between two days."""
    fill(store)
    store.journal.record_all((draft(sold(), at="2026-04-20T10:00:00+08:00"),))
    first, last = BusinessDay(20251215), BusinessDay(20260310)
    assert spans(Question(("net",), ("shop",), (), first, last)) == [
        ("month_segment", 20260101, 20260228),
        ("sum_day", 20251215, 20251231),
        ("sum_day", 20260301, 20260310),
    ]
    assert spans(Question(("net",), ("weekday",), (), first, last)) == [
        ("sum_day", 20251215, 20260310)
    ]
    assert spans(Question(("net",), ("product",), (), first, BusinessDay(20251220))) == [
        ("sum_product", 20251215, 20251220)
    ]


def test_beyond_the_books_there_is_nothing_to_cut(store: Store) -> None:
    """A span that reaches to the last business day ends with whole months."""
    store.journal.record_all((draft(sold(), at="2026-04-20T10:00:00+08:00"),))
    question = Question(("net",), ("product",), (), BusinessDay(20260410), BusinessDay(20260420))
    assert spans(question) == [("year_product", 20260101, 20261231)]
    assert spans(replace(question, by=("department",))) == [("month_hour", 20260101, 20261231)]
    assert ask(question, CNY).rows == (("A", "11.42"),)


def test_the_largest(store: Store) -> None:
    """As many as asked, the largest first, renamed goods whole, within the conditions."""
    fill(store)
    question = Question(("net", "units"), ("product",), (("shop", "East"),))
    everything = sorted(ask(question, CNY).rows, key=lambda row: -float(str(row[1])))
    assert top(question, CNY, 3).rows == tuple(everything[:3])
    assert top(question, CNY, 99).rows == tuple(everything)
    one = Question(("net",), ("product",), (("product", "B"),))
    assert [row[0] for row in top(one, CNY, 2).rows] == ["B"]
    for wrong in (Question(("atv",), ("product",)), Question(("net",), ("hour",))):
        with pytest.raises(Misasked):
            top(wrong, CNY, 3)


def test_what_came_after_the_close(store: Store) -> None:
    """It counts on its day, and the day says so; the next day's sales are not late."""
    at = Moment.parse("2026-03-02T21:00:00+08:00", "Asia/Shanghai")
    day = BusinessDay(20260302)
    store.journal.record_all((draft(sold(), at="2026-03-02T20:00:00+08:00"),))
    store.books.close(at, "owner")
    assert late(None, None, CNY) == ()
    assert "Adjusted" not in ask(Question(("net",)), CNY).population
    store.journal.record_all(
        (
            draft(sold(), at="2026-03-03T10:00:00+08:00"),
            draft(sold("B"), sold("C"), at="2026-03-02T20:30:00+08:00"),
        )
    )
    (one,) = late(day, day, CNY)
    assert (one.day, one.documents, one.total.text()) == (day, 1, "25.80")
    assert late(BusinessDay(20260303), None, CNY) == ()
    said = ask(Question(("net",), (), (), day, day), CNY).population
    assert "Adjusted after close: 1 documents" in said


def test_an_answer_nobody_waits_for(store: Store) -> None:
    """Is left in the middle of SQLite's work, and beside it; the thread can read again."""
    fill(store)
    endless = (
        "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n"
    )
    asked: list[bool] = []

    def stop() -> bool:
        asked.append(True)
        return len(asked) > 3

    with pytest.raises(Stopped), heeding(stop), reading():
        rows(endless)
    assert len(asked) == 4
    with pytest.raises(Stopped), Reader.heeding(lambda: True):
        Reader(CNY).ask(Question(("net",), ("product",)))
    with reading(), pytest.raises(Stopped), heeding(lambda: True):
        go_on()
    with reading():
        go_on()
        assert rows("SELECT count(*) > 0 FROM sale") == [(1,)]


def test_an_inner_reader_keeps_the_outer_ones_stop(store: Store) -> None:
    """What is asked inside an answer ends with it."""
    fill(store)
    wanted = [True]
    with heeding(lambda: not wanted[0]), reading():
        with reading():
            assert rows("SELECT 1") == [(1,)]
        wanted[0] = False
        with pytest.raises((Stopped, apsw.InterruptError)):
            Reader(CNY).ask(Question(("net",), ("product",)))


def test_receipts_of_a_seldom_sold_product(store: Store) -> None:
    """The latest first, by business day and time."""
    fill(store)
    chance = random.Random(3)  # noqa: S311
    for hour in chance.sample(range(8, 20), 5):
        store.journal.record(draft(sold("Z"), at=f"2026-02-1{hour % 5}T{hour:02d}:00:00+08:00"))
    found = Reader(CNY).receipts(Question(("net",), (), (("product", "Z"),)))
    assert len(found) == 5
    order = [(one.day.number, one.at.utc_ms) for one in found]
    assert order == sorted(order, reverse=True)
