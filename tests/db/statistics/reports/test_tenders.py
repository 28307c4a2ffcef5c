"""How was it paid? To the cent what came in, less what went back; and the bank's batches."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from db.connection import rows
from db.facts.answer import SignedOn
from db.facts.basket import SoldRef
from db.facts.batch import BatchTotals, Compared, LineState, Stage
from db.facts.card import CardKind
from db.facts.money import Money
from db.facts.report import Scope
from db.statistics.asked import Misasked
from db.statistics.receipts import receipts
from db.statistics.reports.tenders import behind, report
from tests.db.sold import CNY, draft, sold
from tests.db.statistics.conftest import BOOKS, DAY_1, DAY_2
from tests.db.test_batches import in_stage
from tests.db.test_cards import AT, TERMINAL, approve, intent, refer

if TYPE_CHECKING:
    from db.facts.report import Section
    from db.store import Store

DAY = Scope(DAY_1, DAY_1)


def sections(scope: Scope = DAY) -> dict[str, Section]:
    """Make the report."""
    return {section.name: section for section in report(BOOKS, scope).sections}


@pytest.fixture
def paid(store: Store) -> Store:
    """Two sales in cash, one of them rounded; one by two tenders; one comes back."""
    rounded = draft(sold(price=1292), paid=(("cash", 1290),))
    first, *_ = store.journal.record_all(
        (
            draft(sold("A", 2)),
            replace(rounded, rounding=Money(-2, CNY)),
            draft(sold("C", price=9900), paid=(("cash", 900), ("card", 9000)),
                  at="2026-03-02T18:00:00+08:00"),
        )
    )  # fmt: skip
    back = SoldRef(first.sale_id, 1, first.receipt_no)
    store.journal.record(draft(sold("A", -1, returns=back), at="2026-03-02T18:30:00+08:00"))
    return store


def test_what_came_in_less_what_went_back(paid: Store) -> None:
    """A document paid in two ways counts for both; what was paid back is below zero."""
    del paid
    told = sections()
    assert [row.cells for row in told["tenders"].rows] == [
        ("Bank card", 1, "90.00", "0.00", "90.00", "0.7212", "90.00"),
        ("Cash", 4, "47.70", "-12.90", "34.80", "0.2788", "15.90"),
        ("All tenders", None, "137.70", "-12.90", "124.80", "1.0000", None),
    ]
    assert [row.cells for row in told["hours"].rows] == [
        ("Bank card", "18", 1, "90.00"),
        ("Cash", "10", 2, "38.70"),
        ("Cash", "18", 2, "-3.90"),
    ]
    cash = told["tenders"].rows[1]
    assert cash.behind is not None
    assert len(receipts(cash.behind, CNY)) == 4


def test_cash_rounding_is_a_line_of_its_own(paid: Store) -> None:
    """Two fen for the customer, and the receipt that it was."""
    del paid
    rows_of = sections()["rounding"].rows
    assert [row.cells for row in rows_of] == [
        ("Down, for the customer", 1, "-0.02"),
        ("Up, for the shop", 0, "0.00"),
        ("Cash rounding", None, "-0.02"),
    ]
    (found,) = behind(BOOKS, DAY, rows_of[0].key)
    assert found.total.text() == "12.92"
    assert behind(BOOKS, DAY, rows_of[1].key) == ()
    assert behind(BOOKS, DAY, rows_of[2].key) == (found,)


def test_other_filters_narrow_it_and_goods_cannot(paid: Store) -> None:
    """A tender pays for whole documents."""
    del paid
    only = replace(DAY, where=(("tender", "card"),))
    assert [row.cells[0] for row in sections(only)["tenders"].rows] == ["Bank card", "All tenders"]
    with pytest.raises(Misasked, match="whole documents"):
        report(BOOKS, replace(DAY, where=(("department", "Food"),)))


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=15)
@given(
    st.lists(
        st.tuples(st.integers(1, 20_000), st.integers(0, 4), st.sampled_from(["card", "wallet"])),
        max_size=6,
    )
)
def test_all_tenders_are_sales_and_rounding(
    store: Store, sales: list[tuple[int, int, str]]
) -> None:
    """Σ tenders = Σ totals + Σ rounding, however it was paid (statistics.md, section 2)."""
    drafts = []
    for minor, off, other in sales:
        off_ = min(off, minor - 1)
        part = (minor - off_) // 3
        ways = (("cash", minor - off_ - part), *(((other, part),) if part else ()))
        made = draft(sold(price=minor), paid=ways)
        drafts.append(replace(made, rounding=Money(-off_, CNY)))
    store.journal.record_all(drafts)
    told = sections()
    ((total, rounding),) = rows(
        "SELECT coalesce(sum(total), 0), coalesce(sum(rounding), 0) FROM sale"
    )
    settled = told["tenders"].rows[-1].cells[4] if told["tenders"].rows else "0.00"
    assert settled == Money(total + rounding, CNY).text()
    assert told["rounding"].rows[-1].cells[2] == Money(rounding, CNY).text()


def test_batches_stand_beside(store: Store) -> None:
    """One settled with a difference that was written down, the next one open."""
    cards, batches = store.cards, store.batches
    cards.register(TERMINAL, AT, "owner")
    cards.signed_on(SignedOn(42, "0302", "100000"), AT)
    one = approve(cards, intent("a1", minor=1000))
    approve(cards, intent("a2", CardKind.REFUND, 300, original=refer(one)))
    host, nothing = BatchTotals(1000, 1), BatchTotals()
    lines = (
        Compared(LineState.AGREED, 1, "sale", Money(1000, CNY), Money(1000, CNY)),
        Compared(LineState.OURS_ONLY, 2, "refund", Money(300, CNY), None),
    )
    more = {"agreed": False, "host_domestic": host, "host_foreign": nothing, "compared": lines}
    for step in (Stage.SETTLING, Stage.UPLOADING):
        batches.step(in_stage(batches.current(), step, **more), AT, "owner")
    closing = in_stage(batches.current(), Stage.CLOSED, uploaded=2, reference="bank's fax 7")
    batches.step(closing, AT, "owner")
    cards.signed_on(SignedOn(43, "0302", "100000"), AT)
    approve(cards, intent("a3", minor=250))
    assert [row.cells for row in sections()["batches"].rows] == [
        ("12345678", "000042", AT.text(), "closed without the bank", 2, "7.00", "10.00", "3.00", 1,
         "bank's fax 7"),
        ("12345678", "000043", AT.text(), "open", 1, "2.50", None, None, 0, ""),
    ]  # fmt: skip
    assert sections(Scope(DAY_2, DAY_2))["batches"].rows == ()
    assert behind(BOOKS, DAY, "batch:12345678/42") == ()


def test_a_batch_leads_to_its_receipts(store: Store) -> None:
    """The sale that the card paid."""
    from tests.db.test_cards import card_sale  # noqa: PLC0415

    store.cards.register(TERMINAL, AT, "owner")
    store.cards.signed_on(SignedOn(42, "0302", "100000"), AT)
    approve(store.cards, intent("a1", order="b1"))
    store.journal.record(card_sale("b1", "a1"))
    (row,) = sections()["batches"].rows
    (found,) = behind(BOOKS, DAY, row.key)
    assert found.receipt_no == "01-000001"
