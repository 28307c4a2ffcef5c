"""How does a card pay at the counter, and what may never happen? Stories with a scripted bank."""

from __future__ import annotations

import pytest

from db import words
from db.facts.card import AttemptState, CardKind, EntryMode
from db.facts.trouble import DiskFull, Refused
from pos_gui.checkout import events
from pos_gui.checkout.card_events import (
    BatchChanged,
    ChooseCard,
    LaneDone,
    LaneTold,
    NoteSegment,
    OpenCards,
    PayByCard,
    Pin,
    PinEntered,
    ReprintSlip,
    Signed,
    Told,
)
from pos_gui.checkout.card_steps import (
    Banking,
    CardMenu,
    EnteringPin,
    Presenting,
    Shown,
    Signing,
    TypingVoucher,
)
from pos_gui.checkout.payment import Paying
from pos_gui.checkout.state import Selling
from pos_gui.screens.sale.present import notice_view
from tests.pos_gui.checkout.lane import Card, Till
from tests.shop import money

APPROVED, DECLINED = AttemptState.APPROVED, AttemptState.DECLINED


def stands(till: Till, step: type) -> bool:
    """Say whether the conversation stands at this step."""
    return isinstance(till.state.step, step)


def ring(till: Till, *codes: str) -> None:
    """Scan goods and go to payment."""
    till.hear(*(events.Scanned(code) for code in codes), events.Pay())


def pay(till: Till, text: str = "", *, card: Card | None = None) -> None:
    """Press K, swipe, confirm without a PIN."""
    till.hear(PayByCard(text), (card or Card()).read(), PinEntered(Pin("")))


def sell(till: Till, *codes: str, card: Card | None = None) -> str:
    """Sell by card, sign, and give the receipt's number."""
    ring(till, *codes)
    pay(till, card=card)
    till.bank(APPROVED)
    till.hear(Signed())
    assert till.state.last is not None
    return till.state.last.receipt_no


def give_back(till: Till, receipt_no: str) -> None:
    """Bring everything of a receipt back."""
    till.hear(events.StartReturn(), events.Typed(receipt_no))
    step = till.state.step
    assert hasattr(step, "left")
    for ordinal, quantity in step.left:
        till.hear(events.Mark(ordinal, quantity))
    till.hear(events.Marked("Damaged"))


def test_a_card_pays_and_the_sale_is_done_by_the_answer(till: Till) -> None:
    """K, swipe, PIN: the result finishes the sale; the slip is signed over the next customer."""
    ring(till, "B", "C")
    till.hear(PayByCard())
    assert stands(till, Presenting)
    till.hear(Card().read())
    assert stands(till, EnteringPin)
    till.hear(PinEntered(Pin("123456")))
    assert stands(till, Banking)
    charge = till.charges[-1]
    assert (charge.intent.kind, charge.intent.amount.text()) == (CardKind.SALE, "35.00")
    assert charge.intent.card.with_pin
    assert charge.draft is not None
    assert till.store.sale("01-000001") is None
    till.bank(APPROVED)
    assert stands(till, Signing)
    assert till.state.last is not None
    assert till.state.last.receipt_no == "01-000001"
    (paid,) = till.state.last.tenders
    assert (paid.kind, paid.amount.text()) == ("card", "35.00")
    assert len(till.slips) == 1
    till.hear(Signed())
    assert stands(till, Selling)


@pytest.mark.parametrize("digits", ["123", "1" * 13, "12a4", "\uff11\uff12\uff13\uff14"])
def test_what_is_no_pin_goes_nowhere(till: Till, digits: str) -> None:
    """Four to twelve digits, or Confirm."""
    ring(till, "B")
    till.hear(PayByCard(), Card().read(), PinEntered(Pin(digits)))
    assert till.said() == "A PIN has 4 to 12 digits; without one press Confirm."
    assert till.charges == []
    assert digits not in repr(Pin(digits))


def test_a_decline_leaves_nothing_selected(till: Till) -> None:
    """Back at the means of payment; a new swipe needs a new K."""
    ring(till, "B")
    pay(till)
    till.bank(DECLINED, action="no_money")
    assert till.state.step == Paying()
    assert till.said() == "Not enough on the card. Take a smaller amount, or cash."
    till.hear(Card().read())
    assert till.said() == "A card was shown, but nothing is to be paid by card now."
    assert len(till.charges) == 1


def test_a_slip_of_a_decline_comes_when_it_is_asked_for(till: Till) -> None:
    """The reprint key in payment prints it; once something else paid, it is the receipt again."""
    sell(till, "C")
    ring(till, "B")
    pay(till)
    before = len(till.slips)
    till.bank(DECLINED)
    assert len(till.slips) == before
    till.hear(events.Reprint())
    assert till.said() == "Printing the slip."
    assert till.slips[-1].attempt_id == till.charges[-1].intent.attempt_id
    till.hear(events.Finish(""), events.Reprint())
    assert till.said() == "The copy is being printed."
    assert len(till.slips) == before + 1


def test_an_unknown_outcome_blocks_cards_and_this_baskets_cash(till: Till) -> None:
    """Nobody swipes again; the next customer pays cash; then the bank takes it back."""
    ring(till, "B")
    pay(till)
    till.hear(LaneTold(Told("silent", till.clock.now())))
    till.bank(AttemptState.REVERSAL_DUE)
    step = till.state.step
    assert isinstance(step, Banking)
    assert step.unknown
    till.hear(events.Finish(""))
    assert till.said() == "The bank is being asked. Wait for its answer."
    till.hear(events.Scanned("C"))
    assert till.said() == "The bank is being asked. Wait for its answer."
    till.hear(events.Park())
    assert stands(till, Selling)
    ring(till, "C")
    till.hear(PayByCard())
    assert till.said().startswith("The bank is still to answer for the card before")
    till.hear(events.Finish(""))
    assert till.state.last is not None
    assert till.state.last.total.text() == "25.00"
    till.hear(events.Recall())
    assert stands(till, Paying)
    till.hear(events.Finish(""))
    assert till.said().startswith("The bank has not confirmed yet.")
    till.hear(events.Back())
    assert stands(till, Paying)
    till.bank(AttemptState.REVERSED)
    assert till.said() == "Voucher 000001: the bank has taken it back, nothing was charged."
    till.hear(events.Finish(""))
    assert till.state.last.total.text() == "10.00"
    assert [one.kind for one in till.state.last.tenders] == ["cash"]


def test_the_same_wait_ends_where_it_began(till: Till) -> None:
    """The cashier who waits reads that nothing was charged, and chooses anew."""
    ring(till, "B")
    pay(till)
    till.bank(AttemptState.REVERSAL_DUE)
    till.bank(AttemptState.REVERSED)
    assert till.state.step == Paying()
    assert till.said().startswith("The bank has confirmed that nothing was charged.")


def test_what_cannot_be_written_is_not_sent(till: Till) -> None:
    """A full disk refuses the intent in one sentence; cash is possible."""
    ring(till, "B")
    pay(till)
    till.hear(LaneDone(trouble=DiskFull(), asked=till.charges[-1].intent.attempt_id))
    assert till.state.step == Paying()
    assert till.said() == "The disk is full, nothing was recorded."
    till.hear(events.Finish(""))
    assert till.state.last is not None


@pytest.mark.parametrize(
    ("language", "said"), [("zh_CN", "请先向银行签到。"), ("zh_TW", "請先向銀行簽到。")]
)
def test_what_the_books_refuse_is_said_in_the_screens_language(
    till: Till, language: str, said: str
) -> None:
    """The bank's lane and the end of the day hand on a trouble, never an English sentence."""
    trouble = Refused("Sign on with the bank first.")
    ring(till, "B")
    pay(till)
    words.use(language)
    try:
        for event in (LaneDone(trouble=trouble), BatchChanged(None, trouble)):
            till.hear(event)
            assert till.state.notice is not None
            assert notice_view(till.state.notice).name == said
    finally:
        words.use("en")


def test_cash_and_card_share_a_basket(till: Till) -> None:
    """20 in cash, the rest by card; the parts are the whole."""
    ring(till, "B", "C")
    till.hear(events.Tendered("cash", "20"))
    pay(till)
    assert till.charges[-1].intent.amount.text() == "15.00"
    till.bank(APPROVED)
    assert till.state.last is not None
    assert [(one.kind, one.amount.text()) for one in till.state.last.tenders] == [
        ("cash", "20.00"), ("card", "15.00"),
    ]  # fmt: skip


def test_a_part_by_card_first_and_cash_after(till: Till) -> None:
    """The card's part is in the books already; a crash would find it there."""
    ring(till, "B", "C")
    pay(till, "30")
    assert till.charges[-1].draft is None
    till.bank(APPROVED)
    till.hear(Signed())
    step = till.state.step
    assert isinstance(step, Paying)
    assert [one.amount.text() for one in step.paid] == ["30.00"]
    till.hear(events.Back())
    assert till.said() == "Give the money back first (Del)."
    till.hear(events.Finish(""))
    assert till.state.last is not None
    assert [one.amount.text() for one in till.state.last.tenders] == ["30.00", "5.00"]


def test_a_card_gives_no_change(till: Till) -> None:
    """Neither too much nor nothing."""
    ring(till, "B")
    till.hear(PayByCard("10.01"))
    assert till.said() == "A card gives no change: at most what is due."
    till.hear(PayByCard("0"))
    assert till.said() == "Type the amount that the card shall pay."


def test_less_approved_than_asked_leaves_the_rest_due(till: Till) -> None:
    """A partial approval is a tender of what was approved, and the cashier hears of it."""
    till.allow_partial()
    ring(till, "C")
    pay(till)
    assert till.charges[-1].intent.partial
    till.bank(APPROVED, amount=money("5.00"))
    till.hear(Signed())
    step = till.state.step
    assert isinstance(step, Paying)
    said = "The bank has approved 5.00 only. Ask for the rest, or give it back (Del)."
    assert till.said() == said
    till.hear(events.Finish(""))
    assert till.state.last is not None
    assert [one.amount.text() for one in till.state.last.tenders] == ["5.00", "20.00"]


def test_a_part_that_the_customer_refuses_goes_back_whole(till: Till) -> None:
    """Del voids what was approved, not what was asked for; then all of it is due again."""
    till.allow_partial()
    ring(till, "C")
    pay(till)
    till.bank(APPROVED, amount=money("5.00"))
    till.hear(Signed(), events.TakeBack(), Card().read(), PinEntered(Pin("")))
    back = till.charges[-1].intent
    assert (back.kind, back.amount, back.partial) == (CardKind.VOID, money("5.00"), False)
    till.bank(APPROVED)
    assert till.state.step == Paying()


def test_no_part_is_asked_for_where_the_acquirer_gives_none(till: Till) -> None:
    """Nor of a hold, where one is given."""
    ring(till, "C")
    pay(till)
    assert not till.charges[-1].intent.partial


def test_the_last_card_is_taken_back_with_the_same_card(till: Till) -> None:
    """Del asks for the card again; another card is refused; the void leaves no tender."""
    ring(till, "B", "C")
    pay(till, "30")
    till.bank(APPROVED)
    till.hear(Signed(), events.TakeBack())
    till.hear(Card("6225760099999999").read())
    assert till.said() == "This is another card than the one that paid."
    till.hear(events.TakeBack(), Card().read(), PinEntered(Pin("")))
    assert till.charges[-1].intent.kind is CardKind.VOID
    assert till.charges[-1].draft is None
    till.bank(APPROVED)
    assert till.state.step == Paying()


def test_the_same_card_and_amount_are_asked_about(till: Till) -> None:
    """Within ten minutes; shown again it counts, later nobody asks."""
    sell(till, "B")
    ring(till, "B")
    till.hear(PayByCard(), Card().read())
    assert till.said() == (
        "This card paid 10.00 at 10:00, voucher 000001. Show it again if it is right."
    )
    assert stands(till, Presenting)
    till.hear(Card().read())
    assert stands(till, EnteringPin)
    till.hear(events.Back(), events.Back(), events.CancelBasket("Only a trial"))
    till.clock.pass_minutes(11)
    ring(till, "B")
    till.hear(PayByCard(), Card().read())
    assert stands(till, EnteringPin)


def test_a_refused_card_is_not_charged(till: Till) -> None:
    """What the reader refuses is said, and nothing is selected."""
    ring(till, "B")
    till.hear(PayByCard(), Card().read(refused="This card is on the list."))
    assert till.said() == "This card is on the list."
    assert till.state.step == Paying()
    assert till.charges == []


def test_goods_come_back_and_the_money_to_the_card(till: Till) -> None:
    """Whole and on the same day it is a void; cash is refused until the card has its money."""
    number = sell(till, "B")
    give_back(till, number)
    till.hear(events.Finish(""))
    assert till.said().startswith("This was paid by card")
    till.hear(events.Tendered("cash", ""))
    assert till.said().startswith("This was paid by card")
    till.hear(PayByCard(), Card().read(), PinEntered(Pin("")))
    assert till.charges[-1].intent.kind is CardKind.VOID
    till.bank(APPROVED)
    assert till.state.last is not None
    assert [(one.kind, one.amount.text()) for one in till.state.last.tenders] == [
        ("card", "-10.00")
    ]


def test_another_day_it_is_a_refund(till: Till) -> None:
    """A closed batch is never voided; no PIN is asked for."""
    number = sell(till, "B")
    till.next_batch()
    give_back(till, number)
    till.hear(PayByCard(), Card().read())
    assert till.charges[-1].intent.kind is CardKind.REFUND
    till.bank(APPROVED)
    assert stands(till, Signing)


@pytest.mark.parametrize("state", [DECLINED, AttemptState.REFUND_UNKNOWN])
def test_a_failed_card_refund_never_becomes_cash(till: Till, state: AttemptState) -> None:
    """Declined or unknown: no cash, not even after parking and recalling."""
    number = sell(till, "B")
    till.next_batch()
    give_back(till, number)
    till.hear(PayByCard(), Card().read())
    before = len(till.slips)
    till.bank(state)
    sales = till.state.last
    for way in (events.Finish(""), events.Tendered("cash", ""), events.Finish("10")):
        till.hear(way)
        assert "cash" in till.said()
        assert stands(till, Paying)
    assert till.state.last == sales
    # The customer gets it in writing at once; no cash stands in for it.
    assert len(till.slips) == before + 1
    assert till.slips[-1].attempt_id == till.charges[-1].intent.attempt_id
    if state is AttemptState.REFUND_UNKNOWN:
        till.hear(events.Park(), events.Recall())
        till.hear(events.Finish(""))
        assert "cash" in till.said()


def sell_mixed(till: Till) -> str:
    """Sell 20.00 for cash and 15.00 by card, and give the receipt's number."""
    ring(till, "B", "C")
    till.hear(events.Tendered("cash", "20"))
    pay(till)
    till.bank(APPROVED)
    till.hear(Signed())
    assert till.state.last is not None
    return till.state.last.receipt_no


def test_of_a_mixed_sale_the_card_comes_first_and_cash_after(till: Till) -> None:
    """As the books want it: cash only when the card has its part, and no more than was paid."""
    number = sell_mixed(till)
    till.next_batch()
    give_back(till, number)
    till.hear(events.Finish(""))
    assert till.said().startswith("This was paid by card")
    till.hear(PayByCard(), Card().read())
    assert till.charges[-1].intent.amount.text() == "15.00"
    till.bank(APPROVED)
    till.hear(Signed(), events.Finish(""))
    assert till.state.last is not None
    assert [(one.kind, one.amount.text()) for one in till.state.last.tenders] == [
        ("card", "-15.00"), ("cash", "-20.00"),
    ]  # fmt: skip


def test_what_is_on_its_way_to_the_card_holds_the_cash_of_every_basket(till: Till) -> None:
    """The refund is unknown in a parked basket: another one of the same sale gets no cash."""
    number = sell_mixed(till)
    till.next_batch()
    give_back(till, number)
    till.hear(PayByCard(), Card().read())
    till.bank(AttemptState.REFUND_UNKNOWN)
    till.hear(events.Park())
    before = till.state.last
    give_back(till, number)
    till.hear(events.Finish(""))
    assert till.said() == (
        "The bank has not confirmed what goes back to the card: no cash for it."
    )
    assert till.state.last == before


def test_the_segment_is_noted_while_the_bank_works(till: Till) -> None:
    """It costs no time, and the open basket keeps it for the books."""
    ring(till, "B")
    pay(till)
    till.hear(NoteSegment("Family"))
    kept = till.store.baskets.open()
    assert kept is not None
    assert kept.segment == "Family"


def test_a_hold_that_was_chosen_in_payment_pays_for_nothing(till: Till) -> None:
    """It fits to the cent, and the goods are still to be paid."""
    ring(till, "B")
    due = till.state.quote.total
    till.hear(OpenCards(), ChooseCard(CardKind.PREAUTH), events.Typed(due.text()))
    till.hear(Card().read(), PinEntered(Pin("")))
    assert till.charges[-1].draft is None
    till.bank(APPROVED)
    till.hear(Signed())
    assert till.state.step == Paying()
    assert till.state.last is None


def test_a_hold_is_taken_within_its_limit(till: Till) -> None:
    """Pre-authorisation from the menu; its completion pays goods, up to 115 % of it."""
    till.hear(OpenCards(), ChooseCard(CardKind.PREAUTH), events.Typed("20"))
    till.hear(Card().read(), PinEntered(Pin("")))
    till.bank(APPROVED)
    till.hear(Signed())
    assert stands(till, CardMenu)
    till.hear(events.Back())
    ring(till, "C")
    till.hear(OpenCards(), ChooseCard(CardKind.COMPLETION))
    assert stands(till, TypingVoucher)
    till.hear(events.Typed("000001"))
    assert till.said() == "At most 23.00 of this hold can be taken."
    till.hear(events.Typed("000009"))
    assert till.said() == "There is no hold with this number."
    till.hear(events.Back(), events.Back())
    assert stands(till, Selling)
    till.hear(events.VoidLine())
    ring(till, "B")
    till.hear(OpenCards(), ChooseCard(CardKind.COMPLETION), events.Typed("000001"))
    till.hear(Card().read(), PinEntered(Pin("")))
    till.bank(APPROVED)
    assert till.state.last is not None
    assert till.state.last.total.text() == "10.00"
    till.hear(Signed(), OpenCards(), ChooseCard(CardKind.PREAUTH_VOID), events.Typed("000001"))
    assert till.said() == "This hold was taken or given up already."


def test_a_balance_is_shown_and_nothing_kept(till: Till) -> None:
    """Enter goes back to the menu; no slip is printed."""
    till.hear(OpenCards(), ChooseCard(CardKind.BALANCE), Card().read(), PinEntered(Pin("1234")))
    till.bank(APPROVED)
    assert stands(till, Shown)
    assert till.slips == []
    till.hear(events.Typed(""))
    assert stands(till, CardMenu)


def test_a_transfer_asks_for_two_cards(till: Till) -> None:
    """First the card that gets the money, then the one that pays."""
    till.hear(OpenCards(), ChooseCard(CardKind.TRANSFER), events.Typed("50"))
    till.hear(Card("6225760011111111").read())
    assert till.said() == "Now the card that pays."
    till.hear(Card().read(), PinEntered(Pin("123456")))
    charge = till.charges[-1]
    assert charge.intent.target is not None
    assert charge.intent.target.masked == "622576******1111"
    assert charge.intent.card.masked == "622576******9524"


def test_a_signature_that_does_not_match_holds_the_goods(till: Till) -> None:
    """The step stays; small contactless payments need none."""
    ring(till, "B")
    pay(till)
    till.bank(APPROVED)
    till.hear(Signed(matches=False))
    assert stands(till, Signing)
    assert till.said().startswith("Keep the goods and the card")
    till.hear(Signed())
    ring(till, "C")
    till.hear(PayByCard(), Card(entry=EntryMode.CONTACTLESS).read(), PinEntered(Pin("")))
    till.bank(APPROVED)
    assert stands(till, Selling)
    till.hear(ReprintSlip())
    assert till.said() == "Printing the slip."


def test_a_till_without_cards_says_so(till: Till) -> None:
    """One sentence; cash goes on."""
    from pos_gui import app  # noqa: PLC0415
    from pos_gui.checkout import Checkout  # noqa: PLC0415

    till.checkout = Checkout(app.counter(till.store, clock=till.clock))
    ring(till, "B")
    till.hear(PayByCard())
    assert till.said() == "Card payment is not set up at this till."
