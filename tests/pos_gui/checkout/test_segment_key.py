"""Does a segment key finish the sale where the shop has said so, and ask nobody else for it?"""

from __future__ import annotations

from dataclasses import replace

import pytest

from db.facts.card import AttemptState
from pos_gui.checkout import Checkout, events
from pos_gui.checkout.card_events import NoteSegment, PayByCard, Pin, PinEntered, Signed
from pos_gui.checkout.card_steps import Signing
from pos_gui.checkout.payment import Paying
from pos_gui.checkout.state import Selling
from tests.pos_gui.checkout.lane import Card, Till
from tests.pos_gui.checkout.test_cards import give_back, pay, ring, stands

APPROVED = AttemptState.APPROVED
WHICH = "Press the customer's segment to finish the sale: Ctrl+1 to Ctrl+0."
PAID = "Everything is paid. The customer's segment finishes the sale: Ctrl+1 to Ctrl+0."


@pytest.fixture
def closing(till: Till) -> Till:
    """Stand where one of ten keys must finish a sale."""
    till.counter = replace(till.counter, segment_keys=10)
    till.checkout = Checkout(till.counter)
    return till


def segment(till: Till) -> str | None:
    """Give the segment of the sale recorded last."""
    assert till.state.last is not None
    return till.state.last.segment


def test_enter_alone_only_says_which_keys_finish(closing: Till) -> None:
    """Nothing is taken, nothing recorded; the key then takes exact cash and finishes."""
    ring(closing, "B")
    closing.hear(events.Finish())
    assert (closing.said(), closing.state.step, closing.state.last) == (WHICH, Paying(), None)
    closing.hear(events.Finish(segment="Family"))
    assert (segment(closing), closing.state.step) == ("Family", Selling())


def test_cash_that_was_typed_is_taken_before_the_key(closing: Till) -> None:
    """So the change is seen; the key still finishes."""
    ring(closing, "B")
    closing.hear(events.Finish("50"))
    step = closing.state.step
    assert isinstance(step, Paying)
    assert [one.given.text() for one in step.paid] == ["50.00"]
    assert (closing.said(), closing.state.last) == (PAID, None)
    closing.hear(events.Finish("20"))
    assert (closing.said(), closing.state.step) == (PAID, step)
    closing.hear(events.Finish(segment="Family"))
    assert closing.state.last is not None
    assert (segment(closing), closing.state.last.change.text()) == ("Family", "40.00")


def test_one_key_takes_cash_and_finishes(closing: Till) -> None:
    """No key more than Enter costs."""
    ring(closing, "B")
    closing.hear(events.Finish("50", "Family"))
    assert segment(closing) == "Family"


def test_a_segment_noted_before_counts(closing: Till) -> None:
    """Then Enter finishes, and a card's answer does."""
    closing.hear(events.Scanned("B"), events.PickSegment("Family"), events.Pay(), events.Finish())
    assert segment(closing) == "Family"
    closing.hear(events.Scanned("C"), events.PickSegment("Office"), events.Pay())
    pay(closing)
    assert closing.charges[-1].draft is not None
    closing.bank(APPROVED)
    assert segment(closing) == "Office"


def test_a_key_pressed_while_the_bank_works_finishes_with_its_answer(closing: Till) -> None:
    """It costs no time; nothing is pressed after the signature."""
    ring(closing, "B")
    pay(closing)
    assert closing.charges[-1].draft is None
    closing.hear(NoteSegment("Tourist"))
    closing.bank(APPROVED)
    assert stands(closing, Signing)
    closing.hear(Signed())
    assert (segment(closing), closing.state.step) == ("Tourist", Selling())
    (paid,) = closing.state.last.tenders if closing.state.last else ()
    assert (paid.kind, paid.amount.text(), bool(paid.attempt)) == ("card", "10.00", True)


def test_without_a_signature_the_answer_itself_finishes(closing: Till) -> None:
    """A small amount without contact is signed by nobody."""
    from db.facts.card import EntryMode  # noqa: PLC0415

    ring(closing, "B")
    closing.hear(PayByCard(), Card(entry=EntryMode.CONTACTLESS).read(), PinEntered(Pin("")))
    closing.hear(NoteSegment("Tourist"))
    closing.bank(APPROVED)
    assert (segment(closing), closing.state.step) == ("Tourist", Selling())


def test_without_a_key_the_paid_card_waits_for_it(closing: Till) -> None:
    """The money is taken and safe; the sale is in the books with its key, and not before."""
    ring(closing, "B")
    pay(closing)
    closing.bank(APPROVED)
    closing.hear(Signed())
    assert (closing.said(), closing.state.last) == (PAID, None)
    kept = closing.store.baskets.open()
    assert kept is not None
    after_crash = Checkout(closing.counter)
    after_crash.resume(kept)
    step = after_crash.state.step
    assert isinstance(step, Paying)
    assert [one.kind for one in step.paid] == ["card"]
    closing.hear(events.Finish())
    assert (closing.said(), closing.state.last) == (WHICH, None)
    closing.hear(events.Finish(segment="M 60+"))
    assert segment(closing) == "M 60+"


def test_goods_that_come_back_need_none(closing: Till) -> None:
    """Nobody is asked who they are to get their money back."""
    ring(closing, "B")
    closing.hear(events.Finish(segment="Family"))
    assert closing.state.last is not None
    give_back(closing, closing.state.last.receipt_no)
    closing.hear(events.Finish())
    assert (closing.state.last.total.text(), segment(closing)) == ("-10.00", None)


def test_elsewhere_enter_finishes_as_ever(till: Till) -> None:
    """Optional means that nobody has to press it."""
    ring(till, "B")
    till.hear(events.Finish())
    assert segment(till) is None
