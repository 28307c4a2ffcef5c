"""Is the price for one way to pay agreed upon before money is taken, and never changed after?"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from db.check import check
from db.facts.card import AttemptState
from db.facts.offer import When
from pos_gui.checkout import Checkout, events
from pos_gui.checkout.agreeing import less
from pos_gui.checkout.best import find
from pos_gui.checkout.card_events import PayByCard, Pin, PinEntered, Signed
from pos_gui.checkout.card_steps import Banking, Presenting
from pos_gui.checkout.deals import Deals
from pos_gui.checkout.payment import Paying
from pos_gui.checkout.state import Pricing, Selling
from tests.flows.desk import stock
from tests.pos_gui.checkout.lane import Card, Till
from tests.pos_gui.checkout.offers import ShopOffers, full, off
from tests.pos_gui.checkout.test_cards import pay, ring
from tests.pos_gui.checkout.test_offers import Window
from tests.pos_gui.checkout.test_stored import NUMBER, StoredTill, shown
from tests.shop import money

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from db.facts.offer import Offer

APPROVED, DECLINED = AttemptState.APPROVED, AttemptState.DECLINED


def by(tender: str, code: str = "B", minor: int = 300) -> Offer:
    """Take something off where this way pays everything."""
    return replace(off(code, minor, key=tender), when=When(tenders=frozenset((tender,))))


STUDENT = replace(off("B", 200, key="s"), when=When(segments=frozenset(("Student",))))


def with_offers(till: Till, *offers: Offer) -> Till:
    """Give the till these offers."""
    till.counter = replace(till.counter, deals=Deals(ShopOffers(offers)))
    till.checkout = Checkout(till.counter)
    return till


@pytest.fixture
def stored(tmp_path: Path) -> Iterator[StoredTill]:
    """Open a shop whose lane asks the real ledger of stored-value cards."""
    from db.store import Store  # noqa: PLC0415

    store = Store.new(tmp_path / "stored.db")
    stock(("B", "Bread", 100_000, None, 1300, 0))
    yield StoredTill(store)
    assert check(store)["faults"] == []
    store.close()


def total(till: Till) -> str:
    """Read what is due."""
    return till.state.quote.total.text()


def test_a_card_is_charged_its_own_price(till: Till) -> None:
    """The amount is quoted before the card is there; it is what is asked, paid and recorded."""
    with_offers(till, by("card"))
    ring(till, "B", "C")
    assert total(till) == "35.00"
    till.hear(PayByCard())
    step = till.state.step
    assert isinstance(step, Presenting)
    assert step.task.amount == money("32.00")
    till.hear(Card().read(), PinEntered(Pin("")))
    till.bank(APPROVED)
    till.hear(Signed())
    sale = till.state.last
    assert sale is not None
    assert (sale.total.text(), [one.amount.text() for one in sale.tenders]) == ("32.00", ["32.00"])
    assert check(till.store)["faults"] == []


@pytest.mark.parametrize("way", ["declined", "esc", "refused"])
def test_a_card_that_does_not_pay_takes_its_price_along(till: Till, way: str) -> None:
    """Back at payment the price is the one without it, and cash pays that."""
    with_offers(till, by("card"))
    ring(till, "B")
    till.hear(PayByCard())
    if way == "declined":
        till.hear(Card().read(), PinEntered(Pin("")))
        till.bank(DECLINED)
    else:
        till.hear(events.Back() if way == "esc" else Card().read("No."))
    assert (total(till), isinstance(till.state.step, Paying)) == ("10.00", True)
    till.hear(events.Finish())
    assert till.state.last is not None
    assert till.state.last.total.text() == "10.00"


def test_a_split_payment_has_no_such_price(till: Till) -> None:
    """5.00 in cash and the rest by card: the whole price, whatever comes first."""
    with_offers(till, by("card"), by("cash", "B", 100))
    ring(till, "B")
    till.hear(events.Tendered("cash", "5"))
    assert total(till) == "10.00"
    pay(till)
    assert till.charges[-1].intent.amount == money("5.00")
    till.bank(APPROVED)
    till.hear(Signed())
    ring(till, "B")
    pay(till, "5")
    assert till.charges[-1].intent.amount == money("5.00")
    till.bank(APPROVED)
    till.hear(Signed())
    assert total(till) == "10.00"
    till.hear(events.Finish())
    assert check(till.store)["faults"] == []


def test_typing_all_of_it_is_no_split(till: Till) -> None:
    """The amount that the card is quoted, typed, is everything; so is more than that."""
    with_offers(till, by("card"))
    ring(till, "B")
    till.hear(PayByCard("7"))
    step = till.state.step
    assert isinstance(step, Presenting)
    assert step.task.amount == money("7.00")


def test_a_card_at_its_own_price_is_asked_for_all_or_nothing(till: Till) -> None:
    """A part would leave a price for cards to be paid in cash."""
    till.allow_partial()
    with_offers(till, by("card"))
    ring(till, "B")
    pay(till)
    assert not till.charges[-1].intent.partial
    till.bank(DECLINED)
    till.hear(events.Back(), events.CancelBasket("trial"))
    ring(till, "C")
    pay(till)
    assert not till.charges[-1].intent.partial


def test_cash_at_its_own_price_is_pressed_twice(till: Till) -> None:
    """The cashier has told the other amount: the new one is shown before it is taken."""
    with_offers(till, by("cash"))
    ring(till, "B")
    till.hear(events.Finish())
    assert till.said() == "7.00 to pay now, 10.00 before. Press again to take it."
    assert isinstance(till.state.step, Paying)
    till.hear(events.Finish("10"))
    sale = till.state.last
    assert sale is not None
    assert (sale.total.text(), sale.change.text()) == ("7.00", "3.00")


def test_once_cash_was_taken_at_its_price_only_cash_follows(till: Till) -> None:
    """Until it is given back."""
    with_offers(till, by("cash"), by("card", "B", 100))
    ring(till, "B")
    till.hear(events.Finish(), events.Tendered("cash", "5"), PayByCard())
    assert till.said() == (
        "This price holds for cash alone. Give it back first (Del) to pay another way."
    )
    assert (total(till), isinstance(till.state.step, Paying)) == ("7.00", True)
    till.hear(events.TakeBack(), PayByCard())
    assert (total(till), isinstance(till.state.step, Presenting)) == ("9.00", True)


def test_back_to_the_goods_forgets_how_it_was_to_be_paid(till: Till) -> None:
    """Also parked and recalled."""
    with_offers(till, by("cash"))
    ring(till, "B")
    till.hear(events.Finish(), events.Back())
    assert (total(till), till.state.basket.tender) == ("10.00", None)
    till.hear(events.Park(), events.Recall())
    assert total(till) == "10.00"


def test_a_parked_card_payment_keeps_its_price(till: Till) -> None:
    """The bank is silent, the basket is set aside and brought back: what was quoted is due."""
    with_offers(till, by("card"))
    ring(till, "B")
    pay(till)
    till.bank_writes(AttemptState.REVERSAL_DUE)
    till.hear(events.Park())
    till.hear(events.Recall())
    assert (total(till), till.state.basket.tender) == ("7.00", "card")
    attempt = till.attempt(till.charges[-1])
    assert attempt.intent.amount == money("7.00")


def test_a_segment_that_changes_the_price_is_pressed_twice(till: Till) -> None:
    """Once where it changes nothing, also with money on the counter."""
    with_offers(till, STUDENT)
    ring(till, "B")
    till.hear(events.Finish("10", "Student"))
    assert till.said() == "8.00 to pay now, 10.00 before. Press again to take it."
    till.hear(events.Finish("10", "Student"))
    assert till.state.last is not None
    assert (till.state.last.total.text(), till.state.last.segment) == ("8.00", "Student")
    ring(till, "B")
    till.hear(events.Finish("", "Family"))
    assert till.state.last.total.text() == "10.00"
    ring(till, "B")
    till.hear(events.Tendered("cash", "5"), events.Finish("5", "Student"))
    assert (till.state.last.total.text(), till.state.last.segment) == ("10.00", "Student")


def test_a_segment_known_early_costs_no_key_more(till: Till) -> None:
    """Noted while goods are entered, it prices them; Enter finishes."""
    with_offers(till, STUDENT)
    till.hear(events.Scanned("B"), events.PickSegment("Student"))
    assert total(till) == "8.00"
    till.hear(events.Pay(), events.Finish())
    assert till.state.last is not None
    assert till.state.last.segment == "Student"


def test_a_stored_value_card_has_its_own_price(stored: StoredTill) -> None:
    """What it costs is known once the card is there: shown again it pays that."""
    with_offers(stored, by("stored"))
    stored.load("50", shown())
    stored.hear(events.Back())
    ring(stored, "B")
    stored.hear(PayByCard(), shown())
    assert stored.said() == "7.00 to pay with this card. Show it again if that is right."
    stored.hear(shown())
    assert stored.state.last is not None
    assert (stored.state.last.total.text(), stored.left) == ("7.00", 4_300)


def test_a_price_for_bank_cards_is_none_for_the_shop_s_own(stored: StoredTill) -> None:
    """Nor does a card with too little on it get the price for paying everything."""
    with_offers(stored, by("card"), by("stored", "B", 500))
    stored.load("3", shown())
    stored.hear(events.Back())
    ring(stored, "B")
    stored.hear(PayByCard())
    assert total(stored) == "7.00"
    stored.hear(shown())
    assert stored.said() == "10.00 to pay with this card. Show it again if that is right."
    stored.hear(shown())
    assert (total(stored), stored.left) == ("10.00", 0)
    stored.hear(events.Finish())
    assert stored.state.last is not None
    assert stored.state.last.total.text() == "10.00"
    assert NUMBER not in str(stored.state)


def test_what_each_way_saves_is_known_at_payment(till: Till) -> None:
    """Found in the pool beside the best price, and taken over to the cent when it is chosen."""
    window = Window(till.store, by("card"), by("cash", "C", 100), full(3_000, 50))
    window.read()
    window.scan("B", "C")
    window.hear(find(window.asked[-1]), events.Pay())
    seen = [less(window.counter, window.state, one) for one in ("card", "cash", "wallet")]
    assert seen == [money("3.00"), money("1.00"), None]
    window.hear(events.Finish())
    assert (window.total, isinstance(window.state.step, Paying)) == ("33.50", True)


def test_a_price_that_is_not_proved_is_waited_for(till: Till) -> None:
    """K waits for the pool, then asks for the card with the best amount."""
    window = Window(till.store, off("B", 300), by("card", "C", 100), full(1_000, 400))
    window.counter = replace(window.counter, cards=till.store.cards)
    window.checkout = Checkout(window.counter)
    window.read()
    window.scan("B")
    window.hear(find(window.asked[-1]), events.Pay(), events.Hurried())
    window.hear(PayByCard())
    if isinstance(window.state.step, Pricing):
        window.hear(find(window.asked[-1]))
    step = window.state.step
    assert isinstance(step, Presenting)
    assert step.task.amount == window.state.quote.total
    assert not isinstance(step, Banking | Selling)


def test_what_is_found_late_changes_no_agreed_price(till: Till) -> None:
    """The pool answers while the card is asked for: the amount is the one that was quoted."""
    window = Window(till.store, off("B", 300), by("card", "C", 100), full(1_000, 400))
    window.counter = replace(window.counter, cards=till.store.cards)
    window.checkout = Checkout(window.counter)
    window.read()
    window.scan("B", "C")
    window.hear(find(window.asked[-1]), events.Pay(), PayByCard())
    step = window.state.step
    assert isinstance(step, Presenting)
    before = window.total
    better = replace(find(window.asked[-1]), asked=window.state.asked or window.asked[-1])
    cheaper = replace(better, quote=replace(better.quote, total=money("1.00")))
    window.hear(cheaper)
    assert window.total == before == step.task.amount.text()
