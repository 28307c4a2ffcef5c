"""Is what happens to the drawer written once, held against the books, and found when changed?"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from db.check import check
from db.connection import raw, rows
from db.drawer_rows import all_steps, counts, folded, moves
from db.facts.drawer import Entry, Flow, Move, Span
from db.facts.event import EventCode
from db.facts.moment import Moment
from db.facts.money import Money
from db.facts.trouble import Refused
from tests import verify_journal
from tests.db.sold import draft, sold

if TYPE_CHECKING:
    from db.facts.drawer import Count
    from db.store import Store

BACK = sold("A", -1, price=1000)


def at(minutes: int) -> Moment:
    """Give a moment of a day."""
    return Moment.parse(f"2026-03-02T{9 + minutes // 60:02d}:{minutes % 60:02d}:00+08:00",
                        "Asia/Shanghai")  # fmt: skip


def keep(store: Store, what: Move, minor: int, minutes: int = 0, **more: object) -> Count | None:
    """Do something with the drawer."""
    entry = Entry(what, Money(minor, "CNY"), **more)  # type: ignore[arg-type]
    return store.drawer.keep(entry, at(minutes), "owner")


def count(store: Store, minor: int, *pieces: tuple[int, int]) -> Count:
    """Count the drawer."""
    made = keep(store, Move.COUNT, minor, 300, pieces=pieces)
    assert made is not None
    return made


def day(store: Store) -> None:
    """Put a float in, sell for 60.00 in cash and 9.00 by card, pay 10.00 back and 5.00 out."""
    keep(store, Move.FLOAT, 50_000)
    keep(store, Move.IN, 700, 10, reason="Change from the bank")
    store.books.record(draft(sold(price=4000)))
    store.journal.record(draft(sold(price=2900), paid=(("cash", 2000), ("card", 900))))
    store.books.record(draft(BACK))
    keep(store, Move.OUT, 500, 30, reason="Window cleaner", approver="boss")


def test_a_day_is_counted_to_the_cent(store: Store) -> None:
    """Float, sales, change, what went back, in and out; a yuan short is a yuan short."""
    day(store)
    made = count(store, 55_100, (10_000, 5), (1_000, 5), (100, 1))
    assert made.flow == Flow(50_000, 6_000, 1_000, 0, 700, 500)
    assert (made.expected.minor, made.over.minor) == (55_200, -100)
    assert counts("CNY") == [made]
    assert store.drawer.open_span() == Span(made.record, counted=True)
    assert [(till, who, one.what, one.amount.minor) for till, _, who, one in moves("CNY")] == [
        ("01", "owner", Move.FLOAT, 50_000),
        ("01", "owner", Move.IN, 700),
        ("01", "owner", Move.OUT, 500),
    ]
    out = moves("CNY")[-1][-1]
    assert (out.reason, out.approver) == ("Window cleaner", "boss")
    store.books.close(at(301), "owner")
    assert check(store)["faults"] == []
    assert verify_journal.verify(store.path) == []


def test_why_it_was_short_is_a_fact_of_its_own(store: Store) -> None:
    """Told once, of a count that there is."""
    day(store)
    made = count(store, 55_100)
    keep(store, Move.REASON, 0, 301, reason="Nobody knows", about=made.record)
    assert counts("CNY")[0].reason == "Nobody knows"
    for about in (made.record, made.record - 1, 999):
        with pytest.raises(Refused, match="no count"):
            keep(store, Move.REASON, 0, 302, reason="Nobody knows", about=about)
    assert check(store)["ok"]


def test_what_cannot_be_is_refused_and_nothing_written(store: Store) -> None:
    """No amount of nothing, no second float, no pieces of another amount."""
    keep(store, Move.FLOAT, 500)
    before = store.journal.head()
    for what, minor, pieces in (
        (Move.FLOAT, 500, ()), (Move.IN, 0, ()), (Move.OUT, -1, ()), (Move.COUNT, -1, ()),
        (Move.COUNT, 100, ((100, 2),)), (Move.COUNT, 0, ((100, -1), (100, 1))),
    ):  # fmt: skip
        with pytest.raises(Refused):
            keep(store, what, minor, pieces=pieces)
    assert store.journal.head() == before


def test_a_day_without_a_count_is_nobodys_shortage(store: Store) -> None:
    """The Z emptied the drawer; the next float may be put in before it or after it."""
    day(store)
    store.books.close(at(60), "owner")
    assert store.drawer.open_span().flow == Flow()
    keep(store, Move.FLOAT, 300, 61)
    store.books.close(at(62), "owner")
    store.books.record(draft(sold(price=100)))
    assert count(store, 400).over.minor == 0
    keep(store, Move.FLOAT, 200, 63)
    store.books.close(at(64), "owner")
    assert store.drawer.open_span().flow == Flow(float_cash=200)
    assert check(store)["ok"]


STORY = st.lists(
    st.one_of(
        st.tuples(st.just("sale"), st.integers(1, 9_999)),
        st.tuples(st.just("card"), st.integers(1, 9_999)),
        st.tuples(st.just("back"), st.integers(1, 9_999)),
        st.tuples(st.sampled_from(["float", "in", "out", "count"]), st.integers(1, 9_999)),
        st.tuples(st.just("z"), st.just(0)),
    ),
    max_size=12,
)


@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(STORY)
def test_any_story_is_found_without_reading_it_all(
    store: Store, story: list[tuple[str, int]]
) -> None:
    """From near the end, the same as from the first record; every count is right."""
    for what, minor in story:
        match what:
            case "sale":
                store.journal.record(draft(sold(price=minor)))
            case "card":
                store.journal.record(draft(sold(price=minor), paid=(("card", minor),)))
            case "back":
                store.journal.record(draft(sold(price=minor, quantity=-1)))
            case "z":
                store.books.close(at(1), "owner")
            case _:
                if what != "float" or Move.FLOAT not in store.drawer.open_span().moves:
                    keep(store, Move(what), minor)
        assert store.drawer.open_span() == folded(Span(), all_steps("01"))
    assert check(store)["faults"] == []
    assert verify_journal.verify(store.path) == []


@pytest.mark.parametrize(
    ("was", "becomes"), [('"expected":55200', '"expected":55100'), ('"what":"in"', '"what":"out"')]
)
def test_a_changed_record_is_found(store: Store, was: str, becomes: str) -> None:
    """By the chain, and by the sum."""
    day(store)
    count(store, 55_200)
    raw().execute("DROP TRIGGER journal_update_never").fetchall()
    rows("UPDATE journal SET body = replace(body, ?, ?) WHERE code = ?",
         (was, becomes, int(EventCode.DRAWER)))  # fmt: skip
    assert any("the drawer does not add up" in one for one in verify_journal.verify(store.path))
    faults = check(store)["faults"]
    assert any("the drawer is not what its records add up to" in one for one in faults)
    assert any("it was changed" in one for one in faults)
