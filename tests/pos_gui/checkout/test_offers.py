"""Does the counter charge what the offers promise: at once, then the best, and never late?"""

from __future__ import annotations

import itertools
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from db.facts.basket import Basket
from db.facts.offer import Limits, When
from db.facts.offered import Uses
from db.facts.staff import Action, Person, Right
from db.facts.trouble import StoreDamaged
from db.store import Store
from pos_gui import app
from pos_gui.checkout import Checkout, events
from pos_gui.checkout.best import PATIENCE_MS, find, nearest
from pos_gui.checkout.deals import Deals
from pos_gui.checkout.effects import BookEffect, FindBest, Hurry, ReadOffers, perform
from pos_gui.checkout.payment import Paying
from pos_gui.checkout.state import Pricing, Selling
from tests.flows.desk import Clock, stock
from tests.pos_gui.checkout.offers import ShopOffers, full, off, second_half

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from db.facts.offer import Offer
    from pos_gui.checkout.effects import Effect
    from pos_gui.checkout.events import CounterEvent
    from pos_gui.checkout.state import State


class Window:
    """A counter as a window has it: the books answer at once, the pool when it is told to."""

    def __init__(self, store: Store, *offers: Offer) -> None:
        """Stand there; the offers are read."""
        self.store, self.clock = store, Clock()
        self.shop_offers = ShopOffers(offers)
        self.deals = Deals(self.shop_offers, at_once=True)
        self.counter = replace(app.counter(store, clock=self.clock), deals=self.deals)
        self.checkout = Checkout(self.counter, store.baskets.parked())
        self.asked: list[FindBest] = []
        self.hurries: list[int] = []

    @property
    def state(self) -> State:
        """Give the state on show."""
        return self.checkout.state

    @property
    def total(self) -> str:
        """Give what is due."""
        return self.state.quote.total.text()

    @property
    def said(self) -> str:
        """Give the sentence in the strip."""
        notice = self.state.notice
        return notice.text.format(**dict(notice.values)) if notice else ""

    def hear(self, *happened: CounterEvent) -> None:
        """Tell what happened."""
        for event in happened:
            self.do(self.checkout.hear(event))

    def do(self, effects: tuple[Effect, ...]) -> None:
        """Let the books do their part; what the pool is asked for waits."""
        for effect in effects:
            match effect:
                case FindBest():
                    self.asked.append(effect)
                case Hurry(after_ms):
                    self.hurries.append(after_ms)
                case _:
                    assert isinstance(effect, BookEffect)
                    result = perform(effect, self.store.books)
                    self.hear(events.Committed(effect, result))

    def read(self) -> None:
        """Let the pool read the offers."""
        self.hear(events.OffersRead(self.deals.read()))

    def scan(self, *codes: str) -> None:
        """Scan one after the other."""
        self.hear(*(events.Scanned(code) for code in codes))

    def think(self) -> None:
        """Let the pool answer what it was asked for last."""
        self.hear(find(self.asked[-1]))


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """Open a shop with a few goods."""
    made = Store.new(tmp_path / "shop.db")
    stock(
        ("A", "Tea", 1_020_000, 500_000, 1300, 0),
        ("B", "Milk", 100_000, 50_000, 1300, 0),
        ("C", "Jam", 60_000, 30_000, 1300, 0),
        ("D", "Rice", 904_000, None, 1300, 0),
        ("W", "Apples", 50_000, None, 900, 1),
    )
    yield made
    made.close()


def declining(store: Store) -> Window:
    """Give a counter where 3.00 off the tea is worse than 满100减20 on its whole price."""
    window = Window(store, off("A", 300), full(10_000, 2_000))
    window.read()
    return window


def test_the_second_piece_costs_half_and_voiding_it_takes_that_back(store: Store) -> None:
    """10.00 and 6.00 are 13.00; without one of them there is no offer."""
    window = Window(store, second_half("B", "C"))
    window.read()
    window.scan("B", "C")
    assert window.total == "13.00"
    assert [one.amount.text() for one in window.state.quote.offers] == ["3.00"]
    window.hear(events.VoidLine())
    assert (window.total, window.state.quote.offers) == ("10.00", ())
    window.hear(events.Undo())
    assert window.total == "13.00"


def test_the_order_of_scans_changes_nothing(store: Store) -> None:
    """Whatever is scanned first, the thorough answer is the same."""
    totals = set()
    for order in itertools.permutations("ABBC"):
        window = Window(store, off("A", 300), full(10_000, 2_000), second_half("B", "C"))
        window.read()
        window.scan(*order)
        window.think()
        totals.add(window.total)
        window.hear(events.CancelBasket(""))
    assert len(totals) == 1


def test_a_scan_is_answered_at_once_and_then_bettered(store: Store) -> None:
    """The pool declines the 3.00, because 满100减20 is more; only then it is proved."""
    window = declining(store)
    window.scan("A")
    assert (window.total, window.state.quote.proved) == ("99.00", False)
    window.think()
    assert (window.total, window.state.quote.proved) == ("82.00", True)
    assert window.state.asked is None
    assert {one.offer.key: one.amount for one in window.state.reasons} == {"off": 0, "full": 2000}


def test_an_answer_for_another_basket_is_dropped(store: Store) -> None:
    """It came after the next scan, after the void, or after the payment has begun."""
    window = declining(store)
    window.scan("A")
    late = window.asked[-1]
    window.scan("B")
    before = window.state
    window.hear(find(late))
    assert window.state is before
    window.think()
    assert window.total == "89.00"
    late = window.asked[-1]
    window.hear(events.CancelBasket(""), find(late))
    assert (window.total, window.state.basket.is_empty) == ("0.00", True)


def test_payment_waits_for_the_best_price_and_goes_on_by_itself(store: Store) -> None:
    """What is typed meanwhile is heard afterwards, in its order."""
    window = declining(store)
    window.scan("A")
    window.hear(events.Pay())
    assert (window.state.step, window.hurries) == (Pricing(), [PATIENCE_MS])
    window.hear(events.Tendered("cash", "50"))
    window.think()
    step = window.state.step
    assert isinstance(step, Paying)
    assert (window.total, [one.given.text() for one in step.paid]) == ("82.00", ["50.00"])


def test_payment_waits_no_longer_than_its_patience(store: Store) -> None:
    """It goes on with the best known, and what comes late changes nothing any more."""
    window = declining(store)
    window.scan("A")
    window.hear(events.Pay(), events.Hurried())
    assert (window.state.step, window.total) == (Paying(), "99.00")
    assert not window.state.quote.proved
    window.think()
    assert (window.state.step, window.total) == (Paying(), "99.00")


def test_payment_does_not_wait_where_the_price_is_proved(store: Store) -> None:
    """The reasons may still be on their way."""
    window = Window(store, second_half("B", "C"))
    window.read()
    window.scan("B", "C")
    window.hear(events.Pay())
    assert (window.state.step, window.hurries) == (Paying(), [])


def test_esc_leaves_the_wait(store: Store) -> None:
    """A later call of time finds nobody waiting; the next answer still counts."""
    window = declining(store)
    window.scan("A")
    window.hear(events.Pay(), events.Back(), events.Hurried())
    assert window.state.step == Selling()
    window.think()
    assert window.total == "82.00"


def test_nobody_pays_before_the_offers_are_read(store: Store) -> None:
    """Time is called in vain; the price follows the offers, then payment."""
    window = Window(store, full(10_000, 2_000))
    window.scan("A")
    window.hear(events.Pay(), events.Hurried())
    assert (window.state.step, window.total) == (Pricing(), "102.00")
    window.read()
    assert (window.state.step, window.total) == (Paying(), "82.00")


def test_a_shop_whose_offers_cannot_be_read_still_sells(store: Store) -> None:
    """The strip says so, and payment goes on without them."""
    window = Window(store, full(10_000, 2_000))
    window.scan("A")
    window.hear(events.Pay())
    window.hear(events.Failed(ReadOffers(window.deals.read), StoreDamaged("offers")))
    assert (window.state.step, window.total) == (Paying(), "102.00")


def test_offers_read_again_price_the_open_basket_anew(store: Store) -> None:
    """What was asked under the former ones counts no more."""
    window = declining(store)
    window.scan("A")
    late = window.asked[-1]
    window.shop_offers.offers = (full(10_000, 5_000),)
    window.read()
    assert window.total == "52.00"
    window.hear(find(late))
    assert window.total == "52.00"


def test_a_price_agreed_upon_does_not_follow_the_offers(store: Store) -> None:
    """Money may have been taken for it."""
    window = Window(store, full(10_000, 2_000))
    window.read()
    window.scan("A")
    window.hear(events.Pay())
    window.shop_offers.offers = ()
    window.read()
    assert (window.state.step, window.total) == (Paying(), "82.00")


def test_a_coupon_is_scanned_typed_and_taken_off(store: Store) -> None:
    """Its offer holds while it is given; capitals do not matter; it is kept with the basket."""
    window = Window(store, full(10_000, 2_000, when=When(coupon="SPRING")))
    window.read()
    window.hear(events.Typed("#spring"))
    assert window.said == "Scan the goods first, then the coupon."
    window.scan("A")
    assert window.total == "102.00"
    window.scan("SPRING")
    assert (window.total, window.state.basket.coupons) == ("82.00", ("SPRING",))
    kept = store.baskets.open()
    assert kept is not None
    assert kept.coupons == ("SPRING",)
    window.hear(events.Typed("＃spring"))  # noqa: RUF001  (as an input method types it)
    assert window.said == "This coupon was given already."
    window.hear(events.TakeCoupon())
    assert (window.total, window.said) == ("102.00", "Coupon SPRING taken off.")
    window.hear(events.Typed("#summer"))
    assert window.said == "summer is no coupon of this shop."
    window.hear(events.TakeCoupon())
    assert window.said == "No coupon was given."


def test_coupons_go_with_the_last_line(store: Store) -> None:
    """The next customer does not get them."""
    window = Window(store, full(10_000, 2_000, when=When(coupon="SPRING")))
    window.read()
    window.scan("A", "SPRING")
    window.hear(events.VoidLine())
    assert window.state.basket.coupons == ()


def test_a_parked_basket_is_priced_anew_and_says_so(store: Store) -> None:
    """Also by a till that was started again in between; coupons are kept."""
    window = Window(store, full(10_000, 2_000, when=When(coupon="SPRING", hours=((0, 720),))))
    window.read()
    window.scan("A", "SPRING")
    window.hear(events.Park(), events.Recall())
    assert (window.total, window.said) == ("82.00", "")
    window.hear(events.Park())
    again = Window(store, *window.shop_offers.offers)
    again.clock.pass_minutes(180)
    again.read()
    again.hear(events.Recall())
    assert again.total == "102.00"
    assert again.said == "The price has changed: 82.00 when it was parked, 102.00 now."
    assert again.state.basket.coupons == ("SPRING",)
    assert again.state.basket.came_to is None


def test_a_basket_found_after_a_crash_is_priced_by_the_offers(store: Store) -> None:
    """They come after the first paint."""
    first = Window(store, full(10_000, 2_000))
    first.read()
    first.scan("A")
    window = Window(store, full(10_000, 2_000))
    kept = store.baskets.open()
    assert kept is not None
    window.do(window.checkout.resume(kept))
    assert window.total == "102.00"
    window.read()
    assert window.total == "82.00"


def test_offers_ask_nobody_for_permission(store: Store) -> None:
    """A cashier who may give 1.00 gives it beside an offer of 20.00."""
    window = Window(store, full(10_000, 2_000))
    cashier = Person("x", "X", (Right(Action.SELL), Right(Action.DISCOUNT, 100)))
    window.counter = replace(window.counter, person=cashier)
    window.checkout = Checkout(window.counter)
    window.read()
    window.scan("A", "B")
    window.hear(events.DiscountBasket("1"))
    assert window.total == "91.00"
    window.hear(events.DiscountBasket("2"))
    assert window.total == "91.00"


def test_uses_are_counted_where_a_limit_asks_for_it(store: Store) -> None:
    """Once for a basket, on the business day; an offer used up gives nothing."""
    window = Window(store, off("B", 300, limits=Limits(total=1)))
    window.read()
    window.scan("B", "B")
    assert window.total == "17.00"
    assert [day.text() for _, day in window.shop_offers.asked] == ["2026-03-02"]
    window.hear(events.CancelBasket(""))
    window.shop_offers.used["off"] = Uses(total=1)
    window.scan("B")
    assert window.total == "10.00"
    free = Window(store, off("B", 300))
    free.read()
    free.scan("B")
    assert free.shop_offers.asked == []


def test_the_nearest_offer_is_the_one_that_least_is_missing_to(store: Store) -> None:
    """9.60 are missing to 满100减20; after it nothing is, and far offers are no hint."""
    window = Window(store, full(10_000, 2_000), full(90_000, 9_000, key="far"))
    window.read()
    window.scan("D")
    window.think()
    near = nearest(window.state)
    assert near is not None
    assert near.missing is not None
    assert (near.offer.key, near.missing.value) == ("full", 960)
    window.scan("B")
    window.think()
    assert (window.total, nearest(window.state)) == ("80.40", None)


def test_a_piece_more_is_a_hint(store: Store) -> None:
    """One of two that belong together."""
    window = Window(store, second_half("B", "C"))
    window.read()
    window.scan("B")
    window.think()
    near = nearest(window.state)
    assert near is not None
    assert near.missing is not None
    assert near.missing.units == 1


def test_without_a_window_every_quote_is_thorough(store: Store) -> None:
    """Nothing is asked of a pool; the offers are read with the first basket."""
    shop_offers = ShopOffers((off("A", 300), full(10_000, 2_000)))
    counter = replace(app.counter(store, clock=Clock()), deals=Deals(shop_offers))
    checkout = Checkout(counter)
    assert shop_offers.reads == 0
    effects = checkout.hear(events.Scanned("A")) + checkout.hear(events.Pay())
    assert checkout.state.quote.total.text() == "82.00"
    assert all(isinstance(one, BookEffect) for one in effects)
    assert (checkout.state.step, shop_offers.reads) == (Paying(), 1)


def test_a_shop_without_offers_asks_the_pool_for_nothing(store: Store) -> None:
    """And quotes as ever."""
    window = Window(store)
    window.read()
    window.scan("A", "B")
    assert (window.asked, window.state.reasons, window.total) == ([], (), "112.00")


def test_an_older_basket_has_no_coupons(store: Store) -> None:
    """Written before there were any."""
    from db.connection import rows, transaction  # noqa: PLC0415

    window = Window(store)
    window.scan("A")
    with transaction():
        rows("UPDATE basket SET head = json_remove(head, '$.coupons', '$.came_to')")
    kept = store.baskets.open()
    assert isinstance(kept, Basket)
    assert (kept.coupons, kept.came_to) == ((), None)
