"""Does a tip go with the card, once, and stay apart from the money for the goods?"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.check import check
from db.closings import Closings
from db.connection import rows
from db.facts.card import AttemptState, CardKind
from db.facts.money import Money
from db.facts.trouble import Refused
from db.places import profile, profile_names
from pos_gui.checkout import Checkout, events
from pos_gui.checkout.card_events import PayByCard, Pin, PinEntered, Signed
from pos_gui.checkout.card_steps import Banking, Presenting, Tipping
from pos_gui.checkout.payment import Paying
from pos_gui.checkout.tipping import tip_of
from pos_gui.receipt.document import document
from pos_gui.receipt.layout import text
from tests import verify_journal
from tests.flows.desk import stock
from tests.pos_gui.checkout.lane import Card, Till
from tests.pos_gui.checkout.test_cards import give_back, ring, stands
from tests.pos_gui.checkout.test_stored import StoredTill, shown

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

APPROVED = AttemptState.APPROVED


def usd(text: str) -> Money:
    """Read dollars."""
    return Money.parse(text, "USD")


@pytest.fixture
def till(tmp_path: Path) -> Iterator[Till]:
    """Open a shop in the United States: bread at 10.00, tax of 7 % on top."""
    from db.store import Store  # noqa: PLC0415

    store = Store.new(tmp_path / "shop.db", profile_name="US")
    stock(("B", "Bread", 100_000, None, 700, 0))
    yield Till(store)
    assert check(store)["faults"] == []
    path = store.path
    store.close()
    assert verify_journal.verify(path) == []


def pay(till: Till, tip: str, amount: str = "") -> None:
    """Press K, say the tip, swipe, confirm without a PIN."""
    till.hear(PayByCard(amount), events.Typed(tip), Card().read(), PinEntered(Pin("")))


def sell(till: Till, tip: str) -> str:
    """Sell bread with a tip, and give the receipt's number."""
    ring(till, "B")
    pay(till, tip)
    till.bank(APPROVED)
    till.hear(Signed())
    assert till.state.last is not None
    return till.state.last.receipt_no


def test_only_profiles_with_tips_ask() -> None:
    """The United States have them, nobody else."""
    assert {name for name in profile_names() if profile(name).tips} == {"US", "US-NY"}
    assert profile("US").tips == (1500, 1800, 2000)


@pytest.mark.parametrize(
    ("typed", "tip"),
    [("", None), ("0", None), ("18%", "1.93"), ("15 %", "1.61"), ("2", "2.00"), ("10.70", "10.70"),
     ("0%", None), ("100%", "10.70")],
)  # fmt: skip
def test_the_card_is_charged_once_with_the_tip(till: Till, typed: str, tip: str | None) -> None:
    """10.70 and 18 % of it: one attempt of 12.63, of which 10.70 settles the sale."""
    ring(till, "B")
    till.hear(PayByCard())
    assert stands(till, Tipping)
    till.hear(events.Typed(typed))
    assert stands(till, Presenting)
    till.hear(Card().read(), PinEntered(Pin("")))
    assert stands(till, Banking)
    (charge,) = till.charges
    wanted = usd(tip or "0.00")
    assert charge.intent.tip == (wanted if tip else None)
    assert charge.intent.amount == usd("10.70") + wanted
    attempt = till.bank(APPROVED)
    sale = till.state.last
    assert sale is not None
    (paid,) = sale.tenders
    assert (paid.amount, paid.given, paid.tip) == (usd("10.70"), attempt.approved, wanted)
    assert sale.total == usd("10.70")
    till.hear(Signed())


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("10.71", "A tip above the amount itself is not taken."),
        ("101%", "A percentage lies between 0 and 100."),
        ("x%", "A percentage lies between 0 and 100."),
        ("much", "Type an amount, for example 50 or 50.00."),
        ("-1", "Type an amount, for example 50 or 50.00."),
        ("4006381333931", "This is a barcode, not an amount."),
    ],
)
def test_what_is_no_tip_is_asked_again(till: Till, typed: str, said: str) -> None:
    """Nothing is charged meanwhile."""
    ring(till, "B")
    till.hear(PayByCard(), events.Typed(typed))
    assert till.said() == said
    assert stands(till, Tipping)


def test_the_tip_comes_before_the_card(till: Till) -> None:
    """A card shown too early is not kept; Esc leads back to the means of payment."""
    ring(till, "B")
    till.hear(PayByCard(), Card().read())
    assert till.said().startswith("The tip comes first")
    assert stands(till, Tipping)
    till.hear(events.Back())
    assert till.state.step == Paying()
    assert till.charges == []
    till.hear(PayByCard(wallet=True))
    assert stands(till, Presenting)


def test_a_stored_value_card_pays_no_tip(till: Till) -> None:
    """Its money is paid ahead for goods: it pays them, all or in part, and no tip."""
    own = StoredTill(till.store)
    own.load("15", shown())
    own.hear(events.Back())
    ring(own, "B")
    own.hear(PayByCard(), events.Typed("20%"), shown())
    assert own.left == usd("4.30").minor
    ring(own, "B")
    own.hear(PayByCard(), events.Typed("20%"), shown())
    assert own.left == 0
    own.hear(events.Finish("6.40"))
    for sale in (till.store.sale_at(seq) for seq in (1, 2)):
        assert sale.total == usd("10.70")
        assert {one.tip for one in sale.tenders} == {usd("0.00")}


def test_part_by_card_with_a_tip_and_the_rest_in_cash(till: Till) -> None:
    """The tip is of what the card pays, and leaves the rest as it is."""
    ring(till, "B")
    pay(till, "20%", "5")
    till.bank(APPROVED)
    till.hear(Signed(), events.Finish("10"))
    sale = till.state.last
    assert sale is not None
    assert [(one.amount.text(), one.given.text(), one.tip.text()) for one in sale.tenders] == [
        ("5.00", "6.00", "1.00"), ("5.70", "10.00", "0.00"),
    ]  # fmt: skip
    assert sale.change == usd("4.30")
    paper = text(document(sale, till.store.shop), 48)
    told = {" ".join(line.split()) for line in paper.splitlines()}
    assert {"Bank card received 5.00", "Tip 1.00", "Charged to the card 6.00"} <= told


def test_what_was_approved_in_part_pays_the_goods_first(till: Till) -> None:
    """11.00 of 12.63: the goods are paid, 0.30 is left for the tip."""
    rules = replace(till.counter.rules, partial=lambda: True)
    till.checkout = Checkout(replace(till.counter, rules=rules))
    ring(till, "B")
    pay(till, "18%")
    till.bank(APPROVED, amount=usd("11.00"))
    till.hear(Signed(), events.Finish(""))
    assert till.state.last is not None
    (paid,) = till.state.last.tenders
    assert (paid.amount, paid.tip) == (usd("10.70"), usd("0.30"))


def test_a_void_takes_all_back(till: Till) -> None:
    """Del in payment: the card gets the tip back too, and nothing is left of either."""
    ring(till, "B", "B")
    pay(till, "2", "10")
    till.bank(APPROVED)
    till.hear(Signed(), events.TakeBack(), Card().read(), PinEntered(Pin("")))
    back = till.charges[-1].intent
    assert (back.kind, back.amount) == (CardKind.VOID, usd("12.00"))
    till.bank(APPROVED)
    assert till.state.step == Paying()
    till.hear(events.Finish(""))


@pytest.mark.parametrize("another_day", [False, True])
def test_goods_that_come_back_leave_the_tip(till: Till, another_day: bool) -> None:  # noqa: FBT001
    """Also on the same day, when without a tip the whole payment would be voided."""
    number = sell(till, "18%")
    if another_day:
        till.next_batch()
    give_back(till, number)
    till.hear(PayByCard())
    assert stands(till, Presenting)
    till.hear(Card().read())
    back = till.charges[-1].intent
    assert (back.kind, back.amount, back.tip) == (CardKind.REFUND, usd("10.70"), None)
    till.bank(APPROVED)
    till.hear(Signed())
    assert till.state.last is not None
    (paid,) = till.state.last.tenders
    assert (paid.amount, paid.given) == (usd("-10.70"), usd("-10.70"))


def test_a_tip_is_no_revenue(till: Till) -> None:
    """The Z names the tips of cards beside its figures; sums and journal know them apart."""
    sell(till, "18%")
    sell(till, "")
    sell(till, "1")
    till.hear(events.CloseDay())
    closing = till.state.closing
    assert closing is not None
    assert (closing.total, closing.tips) == (usd("32.10"), usd("2.93"))
    ((tender),) = closing.tenders
    assert tender.amount == usd("32.10")
    assert rows("SELECT total(total) FROM sum_tender") == [(3210.0,)]
    ((told,),) = rows("SELECT json_extract(body, '$.tips') FROM closing")
    assert told == 293
    sell(till, "")
    assert Closings(till.store.shop, till.store.till).preview(
        till.clock.now(), "owner"
    ).tips == usd("0.00")


def test_a_sale_that_hides_its_tip_is_refused(till: Till) -> None:
    """What the card was charged is held against the bank's answer to the cent."""
    ring(till, "B")
    pay(till, "18%")
    charge = till.charges[-1]
    assert charge.draft is not None
    (paid,) = charge.draft.tenders
    for wrong in (replace(paid, given=paid.amount), replace(paid, amount=paid.given)):
        till.charges[-1] = replace(charge, draft=replace(charge.draft, tenders=(wrong,)))
        with pytest.raises(Refused, match="not what the sale says"):
            till.bank(APPROVED)
    till.charges[-1] = charge
    till.bank(APPROVED)


@given(st.integers(1, 10**8), st.integers(0, 10_000))
def test_the_houses_one_rounding_rounds_a_tip(minor: int, rate: int) -> None:
    """Half a cent goes up, and a tip never exceeds its share by more than that."""
    tip = tip_of(Money(minor, "USD"), rate).minor
    assert -5000 < tip * 10_000 - minor * rate <= 5000
