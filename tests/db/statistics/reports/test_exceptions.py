"""What is worth a look, by whom, against the shop's mean, and never a verdict on a few?"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.facts.basket import SoldRef
from db.facts.event import Event, EventCode
from db.facts.moment import Moment
from db.facts.report import Scope
from db.statistics.asked import Misasked
from db.statistics.reports.exceptions import behind, deviation, report
from tests.db.sold import draft, sold
from tests.db.statistics.conftest import BOOKS, DAY_1

if TYPE_CHECKING:
    from db.facts.report import Row, Section
    from db.store import Store

DAY = Scope(DAY_1, DAY_1)


def at(hour: int, minute: int = 0) -> Moment:
    """Give a moment of the first day."""
    return Moment.parse(f"2026-03-02T{hour:02d}:{minute:02d}:00+08:00", "Asia/Shanghai")


def event(what: EventCode, hour: int, person: str = "li", /, **data: str | int | None) -> Event:
    """Give an event of the first day."""
    return Event(what, at(hour), person, tuple(data.items()))


@pytest.fixture
def day(store: Store) -> Store:
    """A day with one of everything; li sold three times, wu once."""
    first, *_ = store.journal.record_all(
        [
            draft(sold("A", 2, override=100), at="2026-03-02T10:00:00+08:00", cashier="li"),
            draft(sold("B", line=50, share=20), at="2026-03-02T10:10:00+08:00", cashier="li"),
            draft(sold("C"), at="2026-03-02T10:20:00+08:00", cashier="li"),
            draft(sold("C"), at="2026-03-02T10:30:00+08:00", cashier="wu"),
        ]
    )
    back = SoldRef(first.sale_id, 1, first.receipt_no)
    store.journal.record(
        draft(sold("A", -1, override=-50, returns=back), at="2026-03-02T11:00:00+08:00",
              cashier="li")
    )  # fmt: skip
    store.journal.record(draft(sold("D", -1), at="2026-03-02T11:30:00+08:00", cashier="wu"))
    store.journal.note(
        (
            event(EventCode.VOID, 12, code="A", quantity=2000, basket=first.sale_id, total=2580),
            event(EventCode.VOID, 13, basket="gone", lines=3, total=990, reason="Customer left"),
            event(EventCode.NOT_LET_IN, 14, "", till="01", tries=3),
            event(EventCode.APPROVED, 15, "wu", action="discount", amount=700, approver="boss",
                  basket="gone"),
            event(EventCode.VOID, 5, code="A", quantity=1000, basket="gone"),
        )
    )  # fmt: skip
    store.journal.note((replace(event(EventCode.VOID, 3, lines=1, total=1), person="li"),))
    store.books.copy(first.receipt_no, at(16), "li")
    return store


def sections(scope: Scope = DAY) -> dict[str, Section]:
    """Make the report."""
    return {section.name: section for section in report(BOOKS, scope).sections}


def test_each_kind_is_counted_with_its_value(day: Store) -> None:
    """Before the cut-off hour is still the day before; a void without a value has none."""
    del day
    assert [row.cells[:6] for row in sections()["rates"].rows] == [
        ("Line taken out", "li", 2, "25.80", 3, "0.6667"),
        ("Basket cancelled", "li", 1, "9.90", 3, "0.3333"),
        ("Price changed by hand", "li", 1, "1.00", 3, "0.3333"),
        ("Discount by hand", "li", 1, "0.70", 3, "0.3333"),
        ("Receipt printed again", "li", 1, None, 3, "0.3333"),
        ("Refund without receipt", "wu", 1, "12.90", 1, "1.0000"),
        ("Refund of an own sale", "li", 1, "12.40", 3, "0.3333"),
        ("Approved by somebody else", "wu", 1, "7.00", 1, "1.0000"),
        ("Wrong PIN", "Nobody known", 1, None, 0, None),
    ]


def test_few_events_are_said_to_be_few(day: Store) -> None:
    """No deviation and no remark but that."""
    del day
    told = sections()["rates"]
    assert {row.cells[-2:] for row in told.rows} == {(None, "Too few to tell")}
    assert "screening, not a verdict" in told.notes[0]
    assert told.notes[-1] == "The value of 1 of the voids is not recorded."


def test_the_list_leads_to_receipts_where_there_are_any(day: Store) -> None:
    """A line voided from a basket that was sold leads to its receipt; a cancelled one nowhere."""
    del day
    events = sections()["events"].rows
    times = [str(row.cells[0])[11:16] for row in events]
    assert times == sorted(times, reverse=True)
    by_text = {row.cells[5]: row for row in events}
    assert by_text["3 lines: Customer left"].key == ""
    assert by_text["Try 3 in a row"].cells[2] == ""
    assert by_text["Give a discount, by boss"].cells[3:5] == ("Approved by somebody else", "7.00")
    voided = by_text["2 of item A"]
    assert (voided.cells[4], voided.cells[6]) == ("25.80", "01-000001")
    assert numbers(voided) == ["01-000001"]
    assert numbers(by_text["Copy 1"]) == ["01-000001"]


def test_a_cashiers_kind_leads_to_its_receipts(day: Store) -> None:
    """The refund that was paid out by who had sold it."""
    del day
    own = next(row for row in sections()["rates"].rows if row.cells[0] == "Refund of an own sale")
    assert numbers(own) == ["01-000005"]


def test_a_filter_keeps_the_shops_mean(day: Store) -> None:
    """Who is alone on the list is still compared with everybody."""
    del day
    only = sections(replace(DAY, where=(("cashier", "wu"),)))
    assert {row.cells[1] for row in only["rates"].rows} == {"wu"}
    assert {row.cells[6] for row in only["rates"].rows} == {"0.2500"}
    assert len(only["events"].rows) == 2
    assert sections(replace(DAY, where=(("till", "02"),)))["events"].rows == ()
    with pytest.raises(Misasked, match="whole documents"):
        report(BOOKS, replace(DAY, where=(("product", "A"),)))


def test_who_stands_out_is_told(store: Store) -> None:
    """Forty voids where twenty are to be expected is more than chance."""
    sale = [
        draft(sold(), at="2026-03-02T10:00:00+08:00", cashier=cashier)
        for cashier in ("li", "wu") for _ in range(20)
    ]  # fmt: skip
    store.journal.record_all(sale)
    void = event(EventCode.VOID, 12, "wu", code="A", quantity=1000, basket="", total=10)
    store.journal.note([void] * 40)
    (row,) = sections()["rates"].rows
    assert row.cells[2:] == (
        40, "4.00", 20, "2.0000", "1.0000", "4.47", "More than chance explains: look at the list"
    )  # fmt: skip


@given(
    st.lists(st.tuples(st.integers(0, 50), st.integers(1, 50)), min_size=1, max_size=6).filter(
        lambda all_: any(count for count, _ in all_)
    )
)
def test_deviations_balance(people: list[tuple[int, int]]) -> None:
    """What one has more than the mean, the others have less."""
    whole, everything = sum(count for count, _ in people), sum(sold for _, sold in people)
    each = [deviation(count, mine, whole, everything) for count, mine in people]
    if None in each:
        return
    left = sum(
        float(str(sigma)) * (whole * mine / everything) ** 0.5
        for sigma, (_, mine) in zip(each, people, strict=True)
    )
    assert abs(left) < 0.01 * 15 * len(people)


def numbers(row: Row) -> list[str]:
    """Give the receipts that a row leads to."""
    return [one.receipt_no for one in behind(BOOKS, DAY, row.key)]
