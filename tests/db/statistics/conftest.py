"""What do the tests of figures and reports begin with? The golden data set, and the books."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from db.facts.basket import SoldRef
from db.facts.moment import BusinessDay, Moment
from db.statistics.books import Books
from tests.db.sold import CNY, draft, sold

if TYPE_CHECKING:
    from db.facts.sale import SoldLine
    from db.store import Store

DAY_1, DAY_2 = BusinessDay(20260302), BusinessDay(20260303)
"""Business days of the golden set."""
NOW = Moment.parse("2026-03-03T18:00:00+08:00", "Asia/Shanghai")
BOOKS = Books(CNY, NOW, DAY_2, 4)
"""The golden shop as a report reads it, in the evening of the second day."""


def b(quantity: int, tax: int, share: int = 0) -> SoldLine:
    """Give a line of the second goods."""
    return sold("B", quantity, price=350, cost=200, share=share, tax=tax)


@pytest.fixture
def golden(store: Store) -> Store:
    """Record the four sales and the return."""
    first = draft(sold("A", 2, tax=297), b(1, 40), at="2026-03-02T10:00:00+08:00")
    c = sold("C", price=9900, cost=6000, line=990, share=447, tax=974)
    others = (
        draft(c, b(3, 115, 53), at="2026-03-02T10:30:00+08:00"),
        draft(sold("A", tax=148), at="2026-03-02T23:00:00+08:00"),
        draft(b(2, 81), at="2026-03-03T01:00:00+08:00"),
    )
    one, *_ = store.journal.record_all((first, *others))
    back = SoldRef(one.sale_id, 1, one.receipt_no)
    came = sold("A", -1, tax=-149, returns=back)
    store.journal.record(draft(came, at="2026-03-03T11:00:00+08:00"))
    return store
