"""Is exact cash enough where a country rounds it, up as well as down?"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from db.store import Store
from pos_gui.checkout import events
from tests.flows.desk import Desk, stock

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(
    ("profile", "price", "cash", "rounding"),
    [
        ("NZ", 14_7500, "14.80", "0.05"),
        ("NZ", 14_7400, "14.70", "-0.04"),
        ("TW", 99_5000, "100.00", "0.50"),
        ("CN", 14_7500, "14.75", "0.00"),
    ],
)
def test_exact_cash_settles(
    tmp_path: Path, profile: str, price: int, cash: str, rounding: str
) -> None:
    """The rounded amount is what is due, and one Enter pays it."""
    store = Store.new(tmp_path / "shop.db", profile_name=profile)
    try:
        stock(("A", "Apples", price, None, 0, 0))
        desk = Desk(store)
        desk.hear(events.Scanned("A"), events.Pay(), events.Finish())
        (sale,) = desk.sales
        assert (sale.tenders[0].amount.text(), sale.rounding.text()) == (cash, rounding)
        desk.hear(events.Scanned("A"), events.Pay(), events.Tendered("cash", "5.00"))
        desk.hear(events.Finish())
        paid = desk.sales[1].tenders
        assert paid[0].given.minor == 500
        exact = sale.tenders[0].amount.minor
        assert sum(one.amount.minor for one in paid) == exact
        assert store.drawer.open_span().flow.expected == 2 * exact
    finally:
        store.close()
