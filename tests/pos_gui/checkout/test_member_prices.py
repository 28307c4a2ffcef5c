"""Do a member's price lists reach the counter, the pool and the hint alike?"""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

import pytest

from db.facts.customer import Customer
from db.facts.moment import Moment
from db.imports.prices import import_prices
from db.store import Store
from pos_gui.checkout import events
from pos_gui.checkout.best import find
from tests.db.imports.files import write_csv
from tests.flows.desk import Clock, Desk, stock
from tests.pos_gui.checkout.offers import full
from tests.pos_gui.checkout.test_offers import Window
from tests.shop import money

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

CARD = "8800000000000103"
LATER = Clock(Moment.parse("2030-03-02T10:00:00+08:00", "Asia/Shanghai"))
"""Long after the prices began."""
GOLD = Customer("M1", "王小明", "13800001234", CARD, "gold", ("staff",))


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """Open a shop: bread 10.00, members 9.00, gold 8.00; cheese 25.00, staff 20.00."""
    store = Store.new(tmp_path / "shop.db")
    stock(("B", "Bread", 100_000, None, 1300, 0), ("C", "Cheese", 250_000, None, 1300, 0))
    rows = (("B", "9.00", "member"), ("B", "8.00", "tier:gold"), ("C", "20.00", "group:staff"))
    file = write_csv(tmp_path / "p.csv", ("code", "price", "list"), *rows)
    assert import_prices(store, file, store.staff.owner()).new == 3
    now = LATER.now()
    store.members.enrol(GOLD, now, "owner")
    store.members.enrol(Customer("M2", phone="13900000000"), now, "owner")
    yield store
    store.close()


def total(at: Desk) -> str:
    """Read what is due."""
    return at.state.quote.total.text()


def test_tier_and_group_have_their_own_lists(store: Store) -> None:
    """The lowest of all that the customer has; nobody else's."""
    at = Desk(store, LATER)
    at.hear(events.Scanned("B"), events.Scanned("C"))
    seen = [total(at)]
    for key in ("M2", "M1", "former"):
        at.hear(events.PickMember(key))
        seen.append(total(at))
    at.hear(events.AskMember(), events.LeaveMember())
    seen.append(total(at))
    assert seen == ["35.00", "34.00", "28.00", "34.00", "35.00"]


def test_the_order_of_card_and_scans_changes_nothing(store: Store) -> None:
    """Every permutation."""
    at = Desk(store, LATER)
    totals = set()
    for order in itertools.permutations(("B", "C", CARD)):
        at.hear(*(events.Scanned(code) for code in order))
        totals.add(total(at))
        at.hear(events.CancelBasket("trial"))
    assert totals == {"28.00"}


def test_the_hint_needs_no_offer(store: Store) -> None:
    """What an ordinary member would save; then what this one does. Without such goods: nothing."""
    at = Desk(store, LATER)
    at.hear(events.Scanned("B"), events.Scanned("C"))
    assert at.state.member_saves == money("1.00")
    at.hear(events.Scanned(CARD))
    assert at.state.member_saves == money("7.00")


def test_the_pool_knows_the_lists_too(store: Store) -> None:
    """Beside an offer, which sees what the member pays."""
    window = Window(store, full(3_500, 500))
    window.clock.moment = LATER.moment
    window.read()
    window.scan("B", "C")
    window.hear(find(window.asked[-1]))
    assert (window.total, window.state.member_saves) == ("30.00", money("4.00"))
    window.scan(CARD)
    window.hear(find(window.asked[-1]))
    assert window.total == "28.00"
