"""Do named taxes and certificates hold at the counter: over midnight, by right, in the books?"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from db.check import check
from db.connection import rows, transaction
from db.facts.moment import Moment
from db.facts.product import Product
from db.facts.question import Question
from db.facts.staff import Action, Person, Right
from db.statistics.ask import ask
from db.store import Store
from pos_gui.checkout import Checkout, events
from pos_gui.price import PriceBook
from pos_gui.price.offers.backtest import backtest
from pos_gui.receipt.document import document
from pos_gui.receipt.layout import text
from tests.flows.desk import Clock, Desk, stock

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from db.facts.question import Value


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """Stand in Quebec, an hour before a rate changes."""
    store = Store.new(tmp_path / "shop.store", profile_name="CA-QC")
    stock(("A", "Kettle", 1_000_000, 600_000, 500, 0), ("Z", "Bread", 30_000, None, 0, 0))
    with transaction():
        rows("UPDATE product SET tax_class = 'standard' WHERE code = 'A'")
        rows("UPDATE product SET tax_class = 'zero' WHERE code = 'Z'")
    yield Desk(store, Clock(Moment.parse("2011-12-31T23:00:00", "America/Toronto")))
    store.close()


def sums(*by: str) -> tuple[tuple[Value, ...], ...]:
    """Ask for the tax."""
    return ask(Question(("tax",), by), "CAD").rows


def test_a_rate_changes_at_midnight_even_in_an_open_basket(desk: Desk) -> None:
    """The business day goes on until four; the rate does not, and goods back bring what was."""
    desk.hear(events.Scanned("A"))
    assert desk.state.quote.tax.text() == "13.93"
    desk.clock.pass_minutes(61)
    desk.hear(events.Pay())
    assert desk.state.quote.tax.text() == "14.98"
    desk.hear(events.Finish())
    assert desk.sales[-1].business_day.text() == "2011-12-31"
    desk.clock.pass_minutes(600 * 24 * 60)
    desk.hear(events.StartReturn(), events.Typed(desk.sales[0].receipt_no))
    desk.hear(events.Mark(1, desk.sales[0].lines[0].quantity), events.Marked("Damaged"))
    desk.hear(events.Pay(), events.Finish())
    assert [one.amount.text() for one in desk.sales[-1].lines[0].taxes] == ["-5.00", "-9.98"]
    assert sums() == (("0.00",),)


def test_a_certificate_frees_the_basket_and_taxes_it_again(desk: Desk) -> None:
    """It stands on the receipt and in the journal; books and Z add up."""
    desk.hear(events.Scanned("A"), events.Scanned("Z"))
    before = desk.state.quote.total
    desk.hear(events.Exempt("ST-119 2012-06-30", "For resale"))
    assert desk.state.quote.total.text() == "103.00"
    desk.hear(events.Exempt("", ""))
    assert desk.state.quote.total == before
    desk.hear(events.Exempt("ST-119 2012-06-30", "For resale"), events.Pay(), events.Finish())
    said = text(document(desk.sales[-1], desk.store.shop), 48)
    assert "ST-119" in said
    assert "2012-06-30" in said
    desk.hear(events.Scanned("A"), events.Pay(), events.Finish())
    assert sums("tax") == (
        ("customer", "0.00"), ("gst", "5.00"), ("qst", "8.93"),
    )  # fmt: skip
    assert sums("jurisdiction") == (("Canada", "5.00"), ("Québec", "8.93"), (None, "0.00"))
    closing = desk.store.books.close(desk.clock.now(), "owner")
    levies = {one.key: one.tax.text() for one in closing.levies}
    assert levies == {"customer": "0.00", "gst": "5.00", "qst": "8.93"}
    assert check(desk.store)["faults"] == []


def test_a_certificate_that_does_not_hold(desk: Desk) -> None:
    """Past its day, without goods, without a right: nothing changes."""
    desk.hear(events.Exempt("ST-119", "For resale"))
    assert desk.state.basket.exempt is None
    desk.hear(events.Scanned("A"), events.Exempt("ST-119 2010-06-30", "For resale"))
    assert desk.state.basket.exempt is None
    cashier = Person("c", "C", (Right(Action.SELL),))
    checkout = Checkout(replace(desk.counter, person=cashier))
    checkout.hear(events.Scanned("A"))
    checkout.hear(events.Exempt("ST-119", "For resale"))
    assert checkout.state.basket.exempt is None


def test_a_certificate_survives_a_crash(desk: Desk) -> None:
    """The open basket is kept with it, and with the class of its goods."""
    desk.hear(events.Scanned("A"), events.Exempt("ST-119", "Charity"))
    kept = desk.store.baskets.open()
    assert kept is not None
    assert kept.exempt == desk.state.basket.exempt
    assert kept.lines[0].product.tax_class == "standard"


def test_the_shops_own_table_goes_before_the_countrys(desk: Desk) -> None:
    """Taken in ahead of its day; a second time it is unchanged."""
    table = {
        "tax": [{"key": "v", "name": "VAT", "rates": [{"rate": "1%"},
                 {"from": "2012-01-01", "rate": "2%"}]}],
        "class": [{"key": "standard", "taxes": ["v"]}],
    }  # fmt: skip
    at = desk.clock.now()
    assert desk.store.taxes.put(table, at, "owner").new == 2
    assert desk.store.taxes.put(table, at, "owner").unchanged == 2
    desk.hear(events.Scanned("A"))
    assert desk.state.quote.tax.text() == "1.00"
    desk.clock.pass_minutes(61)
    desk.hear(events.Scanned("A"))
    assert desk.state.quote.tax.text() == "4.00"


def test_a_replay_takes_the_taxes_of_the_day_and_of_the_customer(desk: Desk) -> None:
    """Sold before and after midnight, and by certificate: history comes out to the cent."""
    desk.hear(events.Scanned("A"), events.Scanned("Z"), events.Pay(), events.Finish())
    desk.clock.pass_minutes(61)
    desk.hear(events.Scanned("A"), events.Pay(), events.Finish())
    desk.hear(events.Scanned("A"), events.Exempt("ST-119", "For resale"))
    desk.hear(events.Pay(), events.Finish())
    assert [one.tax.text() for one in desk.sales] == ["13.93", "14.98", "0.00"]
    book = PriceBook.of(desk.store.shop.profile, desk.store.taxes)
    told = backtest(desk.sales, (), book, find=_find(desk))
    assert (told.receipts, told.reproduced, told.differing) == (3, 3, ())


def _find(desk: Desk) -> Callable[[str], Product | None]:
    def find(code: str) -> Product | None:
        found = desk.store.catalogue.find(code)
        return found if isinstance(found, Product) else None

    return find
