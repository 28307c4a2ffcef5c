"""Does a member pay the member's price, whenever and however they are known?"""

from __future__ import annotations

import itertools
import json
import shutil
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

import pytest

from db.check import check
from db.connection import is_connected, rows
from db.facts.customer import Customer
from db.facts.offer import Limits, When
from db.facts.quantity import ONE
from db.facts.question import Question
from db.facts.staff import Action, Person, Right
from db.statistics.ask import ask
from db.store import Store
from pos_gui import app
from pos_gui.checkout import Checkout, events
from pos_gui.checkout.best import find
from pos_gui.checkout.deals import Deals
from pos_gui.checkout.payment import Paying
from pos_gui.checkout.state import FindingMember, Selling
from pos_gui.commands.ring import ring
from pos_gui.receipt.blocks import Pair
from pos_gui.receipt.document import document
from tests.flows.desk import Desk, stock
from tests.pos_gui.checkout.offers import ShopOffers, full, off
from tests.pos_gui.checkout.test_offers import Window
from tests.shop import money
from tests.verify_journal import verify

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from db.facts.offer import Offer
    from pos_gui.checkout.events import Input

CARD = "8800000000000103"
WANG = Customer("M1", "王小明", "13800001234", CARD, "gold", ("staff",), birthday=(3, 2))
MEMBERS, GOLD = When(members=True), When(groups=frozenset(("gold",)))


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """Open a shop with bread at 10.00, cheese at 25.00 and one member."""
    store = Store.new(tmp_path / "shop.db")
    stock(("B", "Bread", 100_000, None, 1300, 0), ("C", "Cheese", 250_000, None, 1300, 0))
    store.members.enrol(WANG, Desk(store).clock.now(), "owner")
    yield store
    if is_connected():
        store.close()


def desk(store: Store, *offers: Offer) -> Desk:
    """Give a counter that thinks thoroughly, with these offers."""
    made = Desk(store)
    made.counter = replace(made.counter, deals=Deals(ShopOffers(offers)))
    made.checkout = Checkout(made.counter, store.baskets.parked())
    return made


def member_off(code: str, minor: int, when: When = MEMBERS, *, key: str = "m") -> Offer:
    """Take something off for members."""
    return replace(off(code, minor, key=key), when=when)


def total(at: Desk) -> str:
    """Read what is due."""
    return at.state.quote.total.text()


def said(at: Desk) -> str:
    """Read the sentence."""
    notice = at.state.notice
    return notice.text.format(**dict(notice.values)) if notice else ""


def scan(*codes: str) -> tuple[Input, ...]:
    """Scan these."""
    return tuple(events.Scanned(code) for code in codes)


def test_a_scanned_card_takes_the_member_at_once(store: Store) -> None:
    """Everything in the basket is priced anew, and it is said what that saves."""
    at = desk(store, member_off("B", 300), member_off("C", 500, GOLD, key="g"))
    at.hear(*scan("B", "C"))
    assert total(at) == "35.00"
    at.hear(*scan(CARD))
    assert (total(at), at.state.basket.customer) == ("27.00", "M1")
    assert said(at) == "Member 138****1234: 8.00 less."
    at.hear(*scan(CARD))
    assert said(at) == "Member 138****1234."


def test_the_order_changes_nothing(store: Store) -> None:
    """Card, segment and two scans in every order: one total."""
    student = replace(off("C", 200, key="s"), when=When(segments=frozenset(("Student",))))
    at = desk(store, member_off("B", 300), student, full(3_000, 400, when=GOLD))
    acts = (*scan("B", "C", CARD), events.PickSegment("Student"))
    totals = set()
    for order in itertools.permutations(acts):
        at.hear(*order)
        totals.add(total(at))
        at.hear(events.CancelBasket("trial"))
    assert totals == {"26.00"}


@pytest.mark.parametrize("typed", ["13800001234", "138 0000 1234", CARD, "M1"])
def test_f2_finds_by_phone_card_and_key(store: Store, typed: str) -> None:
    """Then the step before is there again."""
    at = desk(store)
    at.hear(*scan("B"), events.AskMember())
    assert isinstance(at.state.step, FindingMember)
    at.hear(events.Typed(typed))
    assert at.state.basket.customer == "M1"
    assert isinstance(at.state.step, Selling)


def test_f2_finds_by_name_and_asks_whom(store: Store) -> None:
    """A list, even of one: a name is no proof."""
    at = desk(store)
    at.hear(events.AskMember(), events.Typed("王"))
    step = at.state.step
    assert isinstance(step, FindingMember)
    assert step.hits == (WANG,)
    at.hear(events.PickMember("M1"))
    assert at.state.basket.customer == "M1"
    at.hear(events.AskMember(), events.LeaveMember())
    assert at.state.basket.customer is None


def test_nobody_is_found_and_nothing_is_lost(store: Store) -> None:
    """Esc, Enter alone and F2 lead back; goods are not sold meanwhile."""
    at = desk(store)
    at.hear(*scan("B"), events.AskMember(), events.Typed("Nobody"))
    assert said(at) == "No member is found by this."
    at.hear(*scan("C"))
    assert said(at) == "C is no member's card."
    for leave in (events.Back(), events.AskMember(), events.Typed("")):
        at.hear(leave)
        assert at.state.step == Selling()
        at.hear(events.AskMember())
    assert [one.product.code for one in at.state.basket.lines] == ["B"]


def test_a_new_member_in_a_few_keys(store: Store) -> None:
    """The number, then Enter; who it is stands in the store and nowhere in the journal."""
    at = desk(store, member_off("B", 300))
    at.hear(*scan("B"), events.AskMember(), events.Typed("13911112222"))
    at.hear(events.Typed("Li Na"))
    found = store.members.of_phone("13911112222")
    assert found is not None
    assert (found.name, at.state.basket.customer, total(at)) == ("Li Na", found.key, "7.00")
    for (body,) in rows("SELECT body FROM journal"):
        assert "13911112222" not in body
        assert "Li Na" not in body


def test_a_new_card_and_no_number(store: Store) -> None:
    """A card of the shop that nobody has is bound; outside F2 it is refused by name."""
    at = desk(store)
    at.hear(*scan("B", "8800000000000202"))
    assert said(at) == "This card is no member's yet. F2 enrols."
    at.hear(events.AskMember(), *scan("8800000000000202"), events.Typed(""))
    found = store.members.of_card("8800000000000202")
    assert found is not None
    assert at.state.basket.customer == found.key


def test_who_may_not_enrol_does_not(store: Store) -> None:
    """The rule is in the counter, not on the screen."""
    at = desk(store)
    person = Person("li", "Li", (Right(Action.SELL),))
    at.counter = replace(at.counter, person=person)
    at.checkout = Checkout(at.counter)
    at.hear(events.AskMember(), events.Typed("13911112222"), events.Typed(""))
    assert said(at) == "You have no right to do this. Call the manager."
    assert store.members.of_phone("13911112222") is None


def test_the_member_can_come_at_payment_but_not_after_money(store: Store) -> None:
    """Before money is taken the price follows; afterwards it stays."""
    at = desk(store, member_off("B", 300))
    at.hear(*scan("B"), events.Pay(), *scan(CARD))
    assert (total(at), at.state.step) == ("7.00", Paying())
    at.hear(events.AskMember(), events.LeaveMember())
    assert (total(at), at.state.step) == ("10.00", Paying())
    at.hear(events.Tendered("cash", "5.00"), *scan(CARD))
    assert said(at) == "Money was taken at this price. Give it back first (Del)."
    at.hear(events.AskMember())
    assert isinstance(at.state.step, Paying)
    at.hear(events.TakeBack(), *scan(CARD))
    assert total(at) == "7.00"


def test_park_and_recall_with_the_member(store: Store) -> None:
    """Also where the till stopped meanwhile."""
    at = desk(store, member_off("B", 300))
    at.hear(*scan("B", CARD), events.Park())
    at = desk(store, member_off("B", 300))
    at.hear(events.Recall())
    assert (total(at), at.state.basket.customer) == ("7.00", "M1")


def test_the_basket_that_was_open_knows_its_member(store: Store) -> None:
    """Offered back after a power cut."""
    at = desk(store, member_off("B", 300))
    at.hear(*scan("B", CARD))
    kept = store.baskets.open()
    assert kept is not None
    again = desk(store, member_off("B", 300))
    again.checkout.resume(kept)
    assert (total(again), again.state.basket.customer) == ("7.00", "M1")


def test_the_sale_knows_member_tier_and_groups(store: Store) -> None:
    """Frozen with the sale: what changes later changes no history; the paper shows a mask."""
    at = desk(store, member_off("B", 300))
    at.hear(*scan("B", CARD), events.Pay(), events.Finish())
    store.members.change(replace(WANG, tier="silver"), at.clock.now(), "owner")
    sale = store.sale(at.sales[0].receipt_no)
    assert sale is not None
    assert (sale.customer, sale.tier, sale.circle) == ("M1", "gold", "staff")
    pairs = [one for one in document(sale, store.shop, language="en").blocks if type(one) is Pair]
    assert ("Member gold", "138****1234") in {(one.left, one.right) for one in pairs}
    store.members.erase("M1", at.clock.now(), "owner")
    later = store.sale(sale.receipt_no)
    assert later is not None
    assert (later.customer, later.member) == ("M1", "")
    assert check(store)["faults"] == []
    assert verify(store.path) == []


def test_a_member_who_left_is_not_taken(store: Store) -> None:
    """Neither by key nor by card."""
    at = desk(store)
    store.members.erase("M1", at.clock.now(), "owner")
    at.hear(events.PickMember("M1"))
    assert said(at) == "This member has left."
    at.hear(*scan("B", CARD))
    assert said(at) == "This card is no member's yet. F2 enrols."


def own(store: Store, limits: dict[str, int], **when: object) -> None:
    """Write an offer into the store: 3.00 off bread for members."""
    each = {"goods": {"codes": ["B"]}, "amount": "3.00"}
    offer = {"key": "m", "name": "M", "each": each, "limits": limits}
    offer["when"] = {"members": True, **when}
    store.offers.put({"offers": [offer]}, Desk(store).clock.now(), "owner")


def test_a_limit_counts_over_sales_and_comes_back_with_the_goods(store: Store) -> None:
    """Once for the member; the goods come back, and it counts again. Another has their own."""
    own(store, {"customer": 1})
    store.members.enrol(Customer("M2", phone="13900000000"), Desk(store).clock.now(), "owner")

    def buys(who: str) -> str:
        at = Desk(store)
        at.hear(events.PickMember(who), *scan("B"), events.Pay(), events.Finish())
        return at.sales[0].total.text()

    assert [buys("M1"), buys("M1"), buys("M2")] == ["7.00", "10.00", "7.00"]
    at = Desk(store)
    first = store.sale("01-000001")
    assert first is not None
    at.hear(events.StartReturn(), events.Typed(first.receipt_no), events.Mark(1, ONE))
    at.hear(events.Marked("Damaged"), events.Finish())
    assert at.sales[0].total == -first.total
    assert at.sales[0].customer == "M1"
    assert [buys("M1"), buys("M1")] == ["7.00", "10.00"]
    assert check(store)["faults"] == []


def test_a_limit_outlives_a_kill(store: Store, tmp_path: Path) -> None:
    """The use is written with the sale: what a killed till leaves on the disk knows it."""
    own(store, {"customer": 1})
    at = Desk(store)
    at.hear(events.PickMember("M1"), *scan("B"), events.Pay(), events.Finish(), *scan("B"))
    left = tmp_path / "left"
    left.mkdir()
    for path in tmp_path.glob("shop.db*"):
        if path.suffix != ".lock":
            shutil.copy(path, left / path.name)
    store.close()
    again = Store.open(left / "shop.db")
    at = Desk(again)
    at.hear(events.PickMember("M1"), *scan("B"))
    assert total(at) == "10.00"
    again.close()


def test_a_limit_a_day_begins_anew_tomorrow(store: Store) -> None:
    """Today once, tomorrow once; two in one basket are two uses."""
    own(store, {"customer_day": 1})
    at = Desk(store)
    bought = []
    for minutes in (0, 10, 24 * 60):
        at.clock.pass_minutes(minutes)
        at.hear(events.PickMember("M1"), *scan("B", "B"), events.Pay(), events.Finish())
        bought.append(at.sales[-1].total.text())
    assert bought == ["17.00", "20.00", "17.00"]


def test_two_parked_baskets_do_not_share_one_use(store: Store) -> None:
    """What was used meanwhile is gone when the other one is recalled."""
    own(store, {"customer": 1})
    at = Desk(store)
    at.hear(events.PickMember("M1"), *scan("B"), events.Park())
    at.hear(events.PickMember("M1"), *scan("B"), events.Pay(), events.Finish())
    at.hear(events.Recall())
    assert (at.sales[0].total.text(), total(at)) == ("7.00", "10.00")


def test_the_birthday_is_a_circle(store: Store) -> None:
    """The month, and the day itself; the clock stands at the 2nd of March."""
    month = member_off("B", 300, When(groups=frozenset(("birthday_month",))))
    day = member_off("C", 500, When(groups=frozenset(("birthday",))), key="d")
    at = desk(store, month, day)
    at.hear(*scan("B", "C", CARD))
    assert total(at) == "27.00"
    at.clock.pass_minutes(24 * 60)
    at.hear(*scan("B"))
    assert total(at) == "39.00"


def test_what_a_member_would_save_is_known_before(store: Store) -> None:
    """The pool finds it out: as a hint, and as a fact afterwards."""
    window = Window(store, member_off("B", 300), member_off("C", 500, GOLD, key="g"))
    window.read()
    window.scan("B", "C")
    window.hear(find(window.asked[-1]))
    assert window.state.member_saves == money("3.00")
    window.scan(CARD)
    window.hear(find(window.asked[-1]))
    assert (window.total, window.state.member_saves) == ("27.00", money("8.00"))


def test_no_offer_for_members_promises_nothing(store: Store) -> None:
    """Then nobody is asked twice about the uses either."""
    window = Window(store, off("B", 300, limits=Limits(total=5)))
    window.read()
    window.scan("B")
    window.hear(find(window.asked[-1]))
    assert window.state.member_saves is None
    assert len(window.shop_offers.asked) == 1


def test_scripts_name_the_member_before_anything_is_priced(store: Store) -> None:
    """`ring` has the member's price, and the figures know member, tier and group."""
    own(store, {})
    basket = {"id": "b1", "member": "M1", "lines": [{"code": "B"}]}
    other = {"id": "b2", "member": "former", "lines": [{"code": "B"}]}
    lines = (json.dumps(one) for one in (basket, other, {"id": "b3", "lines": [{"code": "B"}]}))
    assert [one["total"] for one in ring(lines, store, partial(app.counter, store))] == [
        "7.00",
        "7.00",
        "10.00",
    ]
    for by, key in (("tier", "gold"), ("group", "staff"), ("customer", "M1")):
        table = ask(Question(("total",), (by,)), "CNY")
        assert (key, "7.00") in [(name, str(figure)) for name, figure in table.rows]
