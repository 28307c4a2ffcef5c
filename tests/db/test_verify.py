"""Can a stranger with a receipt in hand find out whether it is in the books?"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from db.connection import rows
from db.verify import verify
from tests.db.sold import draft, sold

if TYPE_CHECKING:
    from db.store import Store


@pytest.fixture(autouse=True)
def receipt(store: Store) -> None:
    """Record two receipts."""
    store.journal.record_all([draft(sold("A")), draft(sold("A", 2))])


def with_check_digit(digits: str) -> str:
    """Add the digit that a printed barcode ends with."""
    weighted = sum(int(one) * (3, 1)[at % 2] for at, one in enumerate(reversed(digits)))
    return digits + str(-weighted % 10)


def test_by_number(store: Store) -> None:
    """With its amounts and the beginning of its hash."""
    answer = verify(store, " 01-000002 ")
    shown = str(answer.pop("hash"))
    assert len(shown) == 16
    assert answer == {
        "ok": True,
        "receipt_no": "01-000002",
        "total": "25.80",
        "tax": "2.97",
        "at": "2026-03-02T10:00:00+08:00",
        "business_day": "2026-03-02",
        "till": "01",
        "lines": 1,
        "faults": [],
    }
    for text in (shown, shown[:8], shown.upper()):
        assert verify(store, text)["receipt_no"] == "01-000002"


def test_by_the_digits_under_its_bars(store: Store) -> None:
    """Shop, till, day, number and check digit must all be right."""
    good = with_check_digit("010120260302000001")
    assert verify(store, good)["receipt_no"] == "01-000001"
    wrong = (
        good[:-1] + str((int(good[-1]) + 1) % 10),
        with_check_digit("020120260302000001"),
        with_check_digit("010120260303000001"),
        with_check_digit("010120260302000009"),
    )
    for text in wrong:
        assert verify(store, text)["ok"] is False


@pytest.mark.parametrize("text", ["", "x", "01-000009", "abcdef", "0" * 64])
def test_what_is_no_receipt(store: Store, text: str) -> None:
    """Said in one sentence."""
    assert verify(store, text) == {"ok": False, "faults": ["There is no such receipt."]}


@pytest.mark.parametrize(
    ("table", "change"),
    [
        (
            "journal",
            "UPDATE journal SET body = replace(body, 'Goods A', 'Goods X') WHERE sale = 1",
        ),
        ("journal", "UPDATE journal SET signature = zeroblob(64) WHERE sale = 1"),
        ("journal", "UPDATE journal SET hash = zeroblob(32) WHERE seq = 1"),
        ("journal", "UPDATE journal SET sale = NULL WHERE sale = 1"),
        ("sale", "UPDATE sale SET total = total + 1 WHERE seq = 1"),
    ],
)
def test_what_was_changed_is_found(store: Store, table: str, change: str) -> None:
    """In the record, its chain, its signature or the row; other receipts are not blamed."""
    rows(f"DROP TRIGGER {table}_update_never")
    rows(change)
    answer = verify(store, "01-000001")
    assert answer["ok"] is False
    assert answer["faults"]
    assert verify(store, "01-000002")["ok"] is True
