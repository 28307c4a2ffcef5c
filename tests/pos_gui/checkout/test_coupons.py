"""Does a coupon with a number count once, and again after its goods came back?"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from db import coupon_rows
from db.check import check
from db.connection import rows
from db.facts.quantity import ONE
from db.facts.trouble import Refused
from db.store import Store
from pos_gui.card.reading.luhn import fits
from pos_gui.checkout import events
from pos_gui.checkout.effects import Record
from tests.flows.desk import Desk, stock
from tests.verify_journal import verify

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


def numbered(serial: int) -> str:
    """Write a coupon's code with its check digit."""
    begin = f"{serial:05d}"
    return next(f"SPRING{begin}{one}" for one in range(10) if fits(f"{begin}{one}"))


ONCE, TWICE = numbered(12), numbered(13)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """Open a shop with bread at 10.00 and cheese at 25.00, and 3.00 off bread by coupon."""
    store = Store.new(tmp_path / "shop.db")
    stock(("B", "Bread", 100_000, None, 1300, 0), ("C", "Cheese", 250_000, None, 1300, 0))
    each = {"goods": {"codes": ["B"]}, "amount": "3.00"}
    when = {"coupon": "SPRING", "single_use": True}
    free = {"key": "free", "name": "Free", "when": {"coupon": "ALL"}}
    offers = [
        {"key": "spring", "name": "Spring", "each": each, "when": when},
        free | {"each": {"goods": {"codes": ["C"]}, "amount": "1.00"}},
    ]
    store.offers.put({"offers": offers}, Desk(store).clock.now(), "owner")
    yield store
    assert check(store)["faults"] == []
    store.close()
    assert verify(tmp_path / "shop.db") == []


def said(at: Desk) -> str:
    """Read the sentence."""
    notice = at.state.notice
    return notice.text.format(**dict(notice.values)) if notice else ""


def told() -> list[tuple[str, str]]:
    """Read what the journal has of coupons."""
    found = rows("SELECT body FROM journal WHERE code = 90031 ORDER BY seq")
    return [(one["what"], one["code"]) for one in (json.loads(body) for (body,) in found)]


def buy(at: Desk, *codes: str) -> str:
    """Sell these, and give what was paid."""
    at.hear(*(events.Scanned(code) for code in codes), events.Pay(), events.Finish())
    return at.sales[-1].total.text()


def test_it_counts_once(store: Store) -> None:
    """Scanned or typed in small letters; afterwards the receipt it was used on is named."""
    at = Desk(store)
    assert buy(at, "B", ONCE) == "7.00"
    assert store.sale("01-000001") == at.sales[0]
    assert at.sales[0].coupons == ((ONCE, "spring"),)
    at.hear(events.Scanned("B"), events.Typed(f"#{ONCE.lower()}"))
    assert said(at) == f"Coupon {ONCE} was used on receipt 01-000001."
    at.hear(events.Typed(f"#{TWICE.lower()}"))
    assert at.state.quote.total.text() == "7.00"
    assert told() == [("taken", ONCE), ("refused", ONCE), ("taken", TWICE)]


def test_a_mistyped_number_is_told_apart(store: Store) -> None:
    """From a code that is no coupon at all, also when it is scanned; the bare code is none."""
    at = Desk(store)
    wrong = f"{ONCE[:-1]}{(int(ONCE[-1]) + 1) % 10}"
    at.hear(events.Scanned("B"), events.Scanned(wrong))
    assert said(at) == f"The number of coupon {wrong} is mistyped."
    at.hear(events.Scanned("SPRING"))
    assert said(at) == "SPRING is no coupon of this shop."
    at.hear(events.Typed("#SPRING1"))
    assert said(at) == "SPRING1 is no coupon of this shop."
    assert [what for what, _ in told()] == ["refused"] * 3


def test_two_of_one_offer_are_not_wasted(store: Store) -> None:
    """The second is not taken, and still counts for the next basket."""
    at = Desk(store)
    at.hear(events.Scanned("B"), events.Scanned(ONCE), events.Scanned(TWICE))
    assert said(at) == "A coupon for this was given already."
    at.hear(events.Pay(), events.Finish())
    assert coupon_rows.spent_on(TWICE) == ""


def test_one_that_gave_nothing_is_not_used_up(store: Store) -> None:
    """Cheese has no such offer: the coupon stays good. So is one that was taken off."""
    at = Desk(store)
    assert buy(at, "C", ONCE) == "25.00"
    at.hear(events.Scanned("B"), events.Scanned(ONCE), events.TakeCoupon())
    assert said(at) == f"Coupon {ONCE} taken off."
    at.hear(events.Pay(), events.Finish())
    assert coupon_rows.spent_on(ONCE) == ""
    assert told()[-1] == ("taken off", ONCE)


def test_a_common_code_counts_as_often_as_it_is_given(store: Store) -> None:
    """It has no number."""
    at = Desk(store)
    assert [buy(at, "C", "all"), buy(at, "C", "ALL")] == ["24.00", "24.00"]
    assert at.sales[0].coupons == ()


def test_it_comes_back_with_the_goods(store: Store) -> None:
    """One of two pieces keeps it used up; with the second it counts again."""
    at = Desk(store)
    assert buy(at, "B", "B", ONCE) == "14.00"
    for spent in ("01-000001", ""):
        at.hear(events.StartReturn(), events.Typed("01-000001"), events.Mark(1, ONE))
        at.hear(events.Marked("Damaged"), events.Finish())
        assert coupon_rows.spent_on(ONCE) == spent
    assert told() == [("taken", ONCE), ("given back", ONCE)]
    assert buy(at, "B", ONCE) == "7.00"


def test_two_baskets_with_one_coupon(store: Store) -> None:
    """The one that is paid first has it; the other is priced without it when it is recalled."""
    at = Desk(store)
    at.hear(events.Scanned("B"), events.Scanned(ONCE), events.Park())
    assert buy(at, "B", ONCE) == "7.00"
    at.hear(events.Recall())
    assert said(at) == "The price has changed: 7.00 when it was parked, 10.00 now."


def test_the_books_refuse_it_a_second_time(store: Store) -> None:
    """Even at the last moment; then nothing of the sale is written, and it can be mended."""
    at = Desk(store)
    at.hear(events.Scanned("B"), events.Scanned(ONCE), events.Pay())
    effects = at.checkout.hear(events.Finish())
    (record,) = (one for one in effects if isinstance(one, Record))
    assert buy(Desk(store), "B", ONCE) == "7.00"
    with pytest.raises(Refused) as refusal:
        store.books.record(record.draft)
    at.checkout.hear(events.Failed(record, refusal.value))
    assert said(at) == f"Coupon {ONCE} was used on receipt 01-000001."
    at.hear(events.TakeBack(), events.Back(), events.TakeCoupon())
    assert at.state.quote.total.text() == "10.00"
