"""How does a payment code pay at the counter, and what may be done while it is waited for?"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from db.facts.answer import Approved
from db.facts.card import AttemptState, EntryMode, Verdict
from pos_gui.checkout import events
from pos_gui.checkout.card_events import (
    LaneAnswered,
    LaneChanged,
    LaneDone,
    LaneTold,
    LaneWork,
    OpenCards,
    PayByCard,
    Pin,
    PinEntered,
    Told,
)
from pos_gui.checkout.card_steps import Banking, CardMenu, Presenting, Signing
from pos_gui.checkout.payment import Paying
from pos_gui.checkout.state import Selling, Tone
from tests.flows.desk import stock
from tests.pos_gui.checkout.lane import Card, Till

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pos_gui.checkout.card_effects import Charge

S = AttemptState
UNKNOWN = S.CANCEL_DUE


@pytest.fixture
def till(tmp_path: Path) -> Iterator[Till]:
    """Open a shop with bread at 10.00 and cheese at 25.00."""
    from db.store import Store  # noqa: PLC0415

    store = Store.new(tmp_path / "shop.db")
    stock(("B", "Bread", 100_000, None, 1300, 0), ("C", "Cheese", 250_000, None, 1300, 0))
    yield Till(store)
    store.close()


def stands(till: Till, step: type) -> bool:
    """Say whether the conversation stands at this step."""
    return isinstance(till.state.step, step)


def scan_code(till: Till, *codes: str, text: str = "") -> Charge:
    """Ring up, press W, scan the customer's code; gives what the lane is asked for."""
    if codes:
        till.hear(*(events.Scanned(code) for code in codes), events.Pay())
    till.hear(PayByCard(text, wallet=True), Card("130000000000000001", EntryMode.CODE).read())
    assert isinstance(till.state.step, Banking), till.said()
    return till.charges[-1]


def swipe(till: Till) -> None:
    """Press K, swipe, confirm without a PIN."""
    till.hear(PayByCard(), Card().read(), PinEntered(Pin("")))


def late(till: Till, asked: Charge) -> LaneDone:
    """Have the wallet say yes when it is asked once more; the real books write it down."""
    name, amount = asked.intent.attempt_id, asked.intent.amount
    yes = Verdict(S.APPROVED, Approved("00", amount, "trade 1"))
    done = till.store.cards.conclude_open(name, yes, till.clock.now(), asked.draft)
    assert done is not None
    return LaneDone(done.attempt, done.sale, asked=name)


def test_esc_ends_the_wait_and_not_the_payment(till: Till) -> None:
    """The lane is told; the basket stays locked until the wallet has said how it ended."""
    asked = scan_code(till, "B")
    till.hear(events.Back())
    step = till.state.step
    assert isinstance(step, Banking)
    assert (step.stopped, step.unknown) == (True, True)
    assert till.stopped == [asked.intent.attempt_id]
    till.hear(events.Back())
    assert till.said() == "The bank is being asked. Wait for its answer."
    assert len(till.stopped) == 1
    for event in (PayByCard(wallet=True), PayByCard(), events.Finish("")):
        till.hear(event)
        assert stands(till, Banking)
    till.bank(UNKNOWN)
    till.bank(S.REVERSED)
    assert stands(till, Paying)
    assert till.said().startswith("The bank has confirmed that nothing was charged.")


def test_only_a_code_is_waited_for(till: Till) -> None:
    """A card's question has an end of its own; and what is unknown is ended already."""
    till.hear(events.Scanned("B"), events.Pay())
    swipe(till)
    till.hear(events.Back())
    assert till.stopped == []
    assert till.said() == "The bank is being asked. Wait for its answer."
    till.bank(S.DECLINED)
    scan_code(till)
    till.hear(LaneTold(Told("silent", till.clock.now())))
    till.hear(events.Back())
    assert till.stopped == []


def test_a_code_that_paid_after_all_is_a_sale(till: Till) -> None:
    """The yes was found when the wallet was asked once more: receipt and next customer."""
    asked = scan_code(till, "B")
    till.hear(events.Back())
    till.bank_writes(UNKNOWN)
    till.hear(late(till, asked))
    assert stands(till, Selling)
    assert till.state.basket.is_empty
    assert till.state.last is not None
    assert till.state.last.receipt_no == "01-000001"
    assert len(till.slips) == 1


@pytest.mark.parametrize("recalled", [False, True])
def test_a_parked_basket_that_was_paid_after_all(till: Till, *, recalled: bool) -> None:
    """It is a sale, wherever it stands by then, and no longer among the parked ones."""
    asked = scan_code(till, "B")
    till.hear(events.Back())
    till.bank_writes(UNKNOWN)
    till.hear(events.Park())
    if recalled:
        till.hear(events.Recall())
        assert stands(till, Paying)
    else:
        till.hear(events.Scanned("C"))
    till.hear(late(till, asked))
    assert till.said() == "The parked basket was paid after all: receipt 01-000001."
    assert till.state.parked == ()
    assert till.store.baskets.parked() == ()
    assert stands(till, Selling)
    assert till.state.basket.is_empty is recalled
    assert len(till.slips) == 1


def test_the_end_of_another_basket_is_not_taken_for_ones_own(till: Till) -> None:
    """The wallet's wait is over while a card is being asked for the next basket."""
    asked = scan_code(till, "B")
    till.hear(events.Back())
    till.bank_writes(UNKNOWN)
    till.hear(events.Park(), events.Scanned("C"), events.Pay())
    swipe(till)
    before = till.state.step
    assert isinstance(before, Banking)
    till.hear(LaneTold(Told("querying", till.clock.now()), till.attempt(asked)))
    assert till.state.step == before
    till.hear(late(till, asked))
    assert till.state.step == before
    till.bank(S.APPROVED)
    assert stands(till, Signing)
    assert till.state.last is not None
    assert till.state.last.total.text() == "25.00"


def test_an_end_without_a_sale_is_told_behind(till: Till) -> None:
    """Cancelled while the next basket was rung up."""
    asked = scan_code(till, "B")
    till.hear(events.Back())
    till.bank_writes(UNKNOWN)
    till.hear(events.Park(), events.Scanned("C"))
    gone = till.store.cards.conclude(
        asked.intent.attempt_id, Verdict(S.REVERSED), till.clock.now()
    )
    till.hear(LaneDone(gone, asked=asked.intent.attempt_id))
    assert till.said() == "Voucher 000001: the bank has taken it back, nothing was charged."
    assert stands(till, Selling)


def test_bank_and_wallet_do_not_wait_for_each_other(till: Till) -> None:
    """A card of the next basket while a code is open, and a code while a card is."""
    first = scan_code(till, "B")
    till.hear(events.Back())
    till.bank_writes(UNKNOWN)
    till.hear(events.Park(), events.Scanned("C"), events.Pay())
    till.hear(PayByCard(wallet=True))
    assert till.said().startswith("The wallet is still to answer for the code before")
    swipe(till)
    till.bank(S.REVERSAL_DUE)
    till.hear(LaneChanged(till.store.cards.conclude(
        first.intent.attempt_id, Verdict(S.REVERSED), till.clock.now()
    )), events.Park(), events.Scanned("B"), events.Pay(), PayByCard())  # fmt: skip
    assert till.said().startswith("The bank is still to answer for the card before")
    scan_code(till)
    till.bank(S.APPROVED)
    assert till.state.last is not None
    assert till.state.last.tenders[0].kind == "wallet"


def test_a_basket_that_is_open_is_paid_by_nobody(till: Till) -> None:
    """Neither by the other way nor in cash; nor is it left by way of the card menu."""
    scan_code(till, "B")
    till.hear(events.Back())
    till.bank_writes(UNKNOWN)
    till.hear(events.Park(), events.Recall())
    till.hear(PayByCard())
    assert till.said().startswith("The bank has not confirmed yet.")
    till.hear(PayByCard(wallet=True))
    assert till.said().startswith("The bank has not confirmed yet.")
    till.hear(OpenCards())
    assert stands(till, CardMenu)
    till.hear(events.Back())
    assert stands(till, Paying)


def test_the_card_menu_of_an_unpaid_basket_leads_back_step_by_step(till: Till) -> None:
    """To the payment it was opened from; nothing was taken, so then the goods can still change."""
    till.hear(events.Scanned("B"), events.Pay(), OpenCards(), events.Back())
    assert stands(till, Paying)
    till.hear(events.Back())
    assert stands(till, Selling)


@pytest.mark.parametrize("well", [True, False])
def test_the_end_of_the_wallets_day(till: Till, *, well: bool) -> None:
    """Told only where it failed: then it is to be ended again."""
    till.hear(LaneAnswered(LaneWork.WALLET_END, well=well))
    if well:
        assert till.state.notice is None
    else:
        assert till.state.notice is not None
        assert till.state.notice.tone is Tone.ERROR
        assert till.said().startswith("The wallets' provider does not answer")


def test_a_code_scanned_for_nothing(till: Till) -> None:
    """The wait was ended before the lane came to it."""
    scan_code(till, "B")
    till.hear(events.Back())
    till.bank(S.DECLINED, action="given_up")
    assert stands(till, Paying)
    assert till.said() == "Nothing was asked of the wallet. Choose again how to pay."
    till.hear(PayByCard(wallet=True))
    assert stands(till, Presenting)
