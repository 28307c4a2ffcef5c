"""Is the price of the scan charged, kept until it is paid, recorded and given back?"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from db.baskets import Baskets
from db.check import check
from db.facts.money import UnitPrice
from db.facts.price import PriceEntry
from db.prices import Prices, Stamp
from pos_gui.checkout import events
from pos_gui.checkout.state import Finding
from pos_gui.screens.sale.present import Around
from pos_gui.screens.sale.present_sell import panel
from tests.flows.desk import Desk, stock

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """Open a shop with bread at 10.00 and cheese at 25.00 the kilo."""
    from db.store import Store  # noqa: PLC0415

    store = Store.new(tmp_path / "shop.db")
    stock(("B", "Bread", 100_000, None, 1300, 0), ("C", "Cheese", 250_000, None, 1300, 1))
    yield Desk(store)
    store.close()


def put(desk: Desk, text: str, code: str = "B", **more: object) -> None:
    """Plan a price from now on."""
    entry = PriceEntry(code, UnitPrice.parse(text, "CNY"), desk.clock.now().utc_ms)
    stamp = Stamp(desk.store.staff.owner(), desk.clock.now())
    entry = replace(entry, **more)  # type: ignore[arg-type]
    assert Prices("CNY", desk.store.journal).put(entry, stamp)


def total(desk: Desk) -> str:
    """Say what the basket comes to."""
    return desk.state.quote.total.text()


def test_a_case_is_rung_by_its_code(desk: Desk) -> None:
    """Two cases are twenty-four units of the goods, at the price of two cases."""
    put(desk, "100.00", case="C12", pack=12_000)
    desk.hear(events.Scanned("C12", ahead="2*"))
    (line,) = desk.state.quote.lines
    assert (line.line.product.code, line.line.quantity.text()) == ("B", "24")
    assert total(desk) == "200.00"
    desk.hear(events.Scanned("B"))
    assert total(desk) == "210.00"


def test_the_price_of_the_scan_holds_until_it_is_paid(desk: Desk) -> None:
    """A price that begins or ends under way changes no line that is there, parked or not."""
    put(desk, "8.00", ends=desk.clock.now().utc_ms + 600_000)
    desk.hear(events.Scanned("B"))
    desk.clock.pass_minutes(20)
    desk.hear(events.Scanned("C", ahead="2*"))
    assert total(desk) == "58.00"
    kept = Baskets(desk.store.till.key, "CNY").open()
    assert kept == desk.state.basket
    desk.hear(events.Park(), events.Recall())
    assert total(desk) == "58.00"
    desk.hear(events.Scanned("B"))
    assert total(desk) == "68.00"
    assert len(desk.state.basket.lines) == 3


def test_a_price_is_looked_up_as_it_is_charged(desk: Desk) -> None:
    """The look-up shows what a scan would charge, and the lowest price of 30 days."""
    put(desk, "8.00")
    put(desk, "7.00", list="member")
    desk.clock.pass_minutes(60 * 24)
    put(desk, "8.50")
    step = desk.hear(events.Find(), events.Scanned("B")).step
    assert isinstance(step, Finding)
    (hit,) = step.hits
    assert (hit.price, step.prior) == (UnitPrice(85_000, "CNY"), UnitPrice(80_000, "CNY"))
    shown = panel(desk.counter, desk.state, Around(desk.clock.now().local()))
    assert shown is not None
    assert [(one.text, one.side) for one in shown.keys] == [
        ("Bread", "8.50"), ("Member price", "7.00"), ("Lowest of 30 days", "8.00"),
    ]  # fmt: skip
    plain = desk.hear(events.Scanned("C")).step
    assert isinstance(plain, Finding)
    assert plain.prior is None


def test_what_was_paid_is_given_back_and_checked(desk: Desk) -> None:
    """Three at the price for three, one of them back: a third of what was paid."""
    put(desk, "6.67", least=3000)
    desk.hear(events.Scanned("B", ahead="3*"), events.Pay(), events.Finish())
    (sale,) = desk.sales
    (line,) = sale.lines
    assert (line.regular.text(), line.gross.text()) == ("10.00", "30.00")
    assert [(one.key, one.name, one.amount.text()) for one in line.offers] == [
        ("price:quantity", "多件价", "9.99")
    ]
    assert sale.total.text() == "20.01"
    assert check(desk.store)["faults"] == []
