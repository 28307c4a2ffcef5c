"""May a terminal be looked after at the counter only by whom the books let, and is all kept?"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from db.check import check
from db.connection import rows
from db.facts.account import Account
from db.facts.answer import SignedOn
from db.facts.batch import BatchTotals, Compared, LineState, Stage
from db.facts.card import AttemptState
from db.facts.staff import Action, Person, Right, Secret
from pos_gui.checkout import Checkout, events
from pos_gui.checkout.card_events import (
    Asked,
    BatchChanged,
    CardDayEnd,
    ChooseCard,
    ClearCharge,
    DayEndTold,
    LaneAnswered,
    LaneWork,
    LookAtBatch,
    LookForAlarms,
    Manage,
    OpenCards,
    PutBack,
    Signed,
    SignOn,
    Unbind,
)
from pos_gui.checkout.card_rules import MENU
from pos_gui.checkout.card_steps import CardMenu, Managing
from pos_gui.checkout.payment import Paying
from pos_gui.checkout.staff_events import SecretTyped
from pos_gui.checkout.state import Selling
from tests.db.test_cards import intent
from tests.pos_gui.checkout.lane import TERMINAL, Card, Till
from tests.pos_gui.checkout.test_cards import pay, ring, sell
from tests.shop import money

if TYPE_CHECKING:
    from db.facts.batch import Batch

MANAGES = (Right(Action.MANAGE_TERMINAL),)
PIN = Secret("604817")
BO, CHO = Person("bo", "Bo", MANAGES), Person("cho", "Cho", (Right(Action.SELL),))


def manage(till: Till, *asked: Asked) -> Managing:
    """Open the terminal's menu and go on to these questions."""
    till.hear(events.Back(), events.Back(), OpenCards(), Manage(Asked.CHOICE))
    till.hear(*(Manage(one) for one in asked))
    return standing(till)


def standing(till: Till) -> Managing:
    """Give the step, which is the terminal's."""
    step = till.state.step
    assert isinstance(step, Managing), step
    return step


def settle(till: Till, *lines: Compared, stage: Stage = Stage.CLOSED) -> Batch:
    """Have the lane settle as far as this stage; the bank counts otherwise by these lines."""
    batches, now = till.store.batches, till.clock.now()
    made = batches.step(replace(batches.current(), stage=Stage.SETTLING), now, "owner")
    if stage is not Stage.SETTLING:
        host = BatchTotals(1500, 2) if lines else None
        made = replace(
            made, stage=Stage.UPLOADING, agreed=not lines, host_domestic=host,
            host_foreign=BatchTotals() if lines else None, compared=lines,
        )  # fmt: skip
        made = batches.step(made, now, "owner")
    if stage is Stage.CLOSED:
        made = batches.step(replace(made, uploaded=1 if lines else 0), now, "owner")
        made = batches.step(replace(made, stage=Stage.CLOSED), now, "owner")
    till.hear(BatchChanged(made))
    return made


def alone(stan: int = 0) -> tuple[Compared, ...]:
    """List one sale that both have and 5.00 that only the bank has."""
    return (
        Compared(LineState.AGREED, 1, "sale", money("10.00"), money("10.00")),
        Compared(LineState.HOST_ONLY, stan, "debit", None, money("5.00")),
    )


def stand_in(till: Till, person: Person) -> None:
    """Let somebody else stand at the counter."""
    till.counter = replace(till.counter, person=person)
    till.checkout = Checkout(till.counter, till.store.baskets.parked())


def test_a_settled_terminal_goes_out_of_service_and_comes_back(till: Till) -> None:
    """Asked once more; its slips and batches stay; cards wait until it is back."""
    sell(till, "B")
    old = settle(till)
    manage(till, Asked.RETIRE)
    assert till.store.cards.terminal().terminal_no == TERMINAL.terminal_no
    till.hear(events.Typed(""))
    assert till.said().startswith("The terminal is out of service.")
    known = standing(till).now.terminal
    assert known is not None
    assert known.retired is not None
    till.hear(events.Back(), SignOn())
    assert till.said() == "The card terminal is out of service."
    till.hear(CardDayEnd())
    assert till.said() == "The card terminal is out of service."
    till.hear(ChooseCard(MENU[0]))
    assert till.said() == "The card terminal is out of service."
    assert till.asked == []
    till.hear(Manage(Asked.BATCHES), LookAtBatch(0))
    assert standing(till).batch == old
    till.hear(events.Typed("1"))
    assert till.said() == "Printing the slip."
    assert till.slips[-1].attempt_id == till.charges[0].intent.attempt_id
    till.hear(events.Typed("2"))
    assert till.said() == "There is no slip with this number."
    manage(till)
    till.hear(PutBack())
    assert till.said() == "The terminal is in service again. Sign on with the bank."
    assert not till.store.cards.terminal().signed_on
    till.next_batch()
    sell(till, "C", card=Card("6225760099999999"))
    assert check(till.store)["faults"] == []


@pytest.mark.parametrize("state", [AttemptState.REVERSAL_DUE, AttemptState.APPROVED])
def test_an_open_batch_or_payment_keeps_it_in_service(till: Till, state: AttemptState) -> None:
    """The reason is said before anybody is asked twice."""
    ring(till, "B")
    pay(till)
    till.bank(state)
    till.hear(Signed(), events.Park())
    step = manage(till, Asked.RETIRE)
    assert step.asked is Asked.CHOICE
    assert (
        till.said()
        == {
            AttemptState.REVERSAL_DUE: "A card payment is not settled yet.",
            AttemptState.APPROVED: "Settle the batch first: end-of-day processing.",
        }[state]
    )
    assert till.store.cards.terminal().retired is None


def test_what_began_while_it_was_asked_is_refused_by_the_books(till: Till) -> None:
    """Between the question and Enter a card was charged at this terminal."""
    manage(till, Asked.RETIRE)
    till.store.cards.intend(intent("late"))
    till.hear(events.Typed(""))
    assert till.said() == "A card payment is not settled yet."
    assert till.store.cards.terminal().retired is None


def test_another_terminal_takes_its_place_and_the_old_one_stays_readable(till: Till) -> None:
    """The list names both; the old one's slip is printed with its own merchant."""
    sell(till, "B")
    till.store.slips.printed(till.slips[0].attempt_id, till.clock.now(), "owner")
    settle(till)
    manage(till, Asked.RETIRE)
    till.hear(events.Typed(""))
    other = replace(TERMINAL, terminal_no="87654321", merchant_name="Other")
    till.store.cards.register(other, till.clock.now(), "owner")
    till.store.cards.signed_on(SignedOn(1, "0303", "100000"), till.clock.now())
    till.clock.pass_minutes(1)
    sell(till, "C")
    settle(till)
    step = manage(till, Asked.BATCHES)
    assert [(one.batch.terminal_no, one.batch.batch) for one in step.batches] == [
        ("87654321", 1), ("12345678", 1),
    ]  # fmt: skip
    till.hear(LookAtBatch(1), events.Typed("000001"))
    assert till.slips[-1].attempt_id == till.slips[0].attempt_id
    till.store.slips.printed(till.slips[-1].attempt_id, till.clock.now(), "owner")
    copy = till.store.slips.paper(till.slips[-1].attempt_id, 1)
    assert copy is not None
    assert (copy.merchant_name, copy.copy) == ("Shop", 1)


def test_long_lists_have_pages(till: Till) -> None:
    """Eight at a time; the arrows turn, and never behind the end."""
    for batch in range(1, 12):
        till.store.cards.signed_on(SignedOn(batch, "0302", "100000"), till.clock.now())
        till.clock.pass_minutes(1)
        settle(till)
    assert [one.batch.batch for one in manage(till, Asked.BATCHES).batches] == [
        11, 10, 9, 8, 7, 6, 5, 4,
    ]  # fmt: skip
    till.hear(events.Moved(1), events.Moved(1))
    assert [one.batch.batch for one in standing(till).batches] == [3, 2, 1]
    till.hear(events.Moved(-1))
    assert len(standing(till).batches) == 8
    till.hear(LookAtBatch(8))
    assert till.said() == "Press the number of what you want."
    till.hear(LookAtBatch(0), events.Moved(1), events.Back())
    assert standing(till).asked is Asked.BATCHES
    till.hear(events.Back(), events.Back())
    assert isinstance(till.state.step, CardMenu)


def with_pin(till: Till, person: Person) -> None:
    """Hire somebody, where they are not here yet, and give them a PIN of their own."""
    if till.store.staff.find(person.key) is None:
        till.store.staff.hire(person)
    till.store.people.staffing.set_pin(person.key, PIN, till.clock.now(), person.key)


def test_two_people_bind_an_account(till: Till) -> None:
    """Holder, bank, number; who asked may not approve, who may not is refused, another one may."""
    for one in (till.store.staff.owner(), BO, CHO):
        with_pin(till, one)
    manage(till, Asked.HOLDER)
    till.hear(events.Typed(" "))
    assert till.said() == "Type what the account's papers say."
    till.hear(events.Typed("Mr Li"), events.Typed("City Bank"), events.Typed("12"))
    assert till.said() == "This is no account number."
    till.hear(events.Typed("6217 0012 1002 4455 667"))
    assert till.said() == "It is asked for. Somebody else must approve it."
    account = Account("***************5667", "City Bank", "Mr Li")
    waiting = standing(till).now.waiting
    assert waiting is not None
    assert waiting.account == account
    till.hear(Manage(Asked.HOLDER))
    assert till.said() == "Something else waits for approval."
    for key, said in (
        ("owner", "Somebody else must approve what you have asked for."),
        ("cho", "You may not do this."),
        ("nobody", "The number or the PIN is wrong."),
    ):
        manage(till, Asked.APPROVE)
        till.hear(events.Typed(key), SecretTyped(PIN))
        assert till.said() == said
        till.hear(*(() if till.state.gate is None else (events.Back(),)))
        assert till.store.accounts.bound() is None
    manage(till, Asked.APPROVE)
    till.hear(events.Typed("bo"), SecretTyped(PIN))
    assert till.said() == "Approved: it counts from now on."
    assert standing(till).now.account == account
    kept = [text for (text,) in rows("SELECT body FROM journal")]
    assert not any("6217" in text or "24455667" in text for text in kept)
    assert check(till.store)["faults"] == []


def test_an_account_is_given_up_or_kept_by_two_people(till: Till) -> None:
    """A refusal keeps it; nothing is decided twice."""
    for one in (till.store.staff.owner(), BO):
        with_pin(till, one)
    account = Account("****5667", "City Bank", "Mr Li")
    till.store.accounts.bind(account, till.clock.now(), till.counter.person)
    till.store.accounts.decide(till.clock.now(), BO, approved=True)
    manage(till)
    till.hear(Unbind(), Manage(Asked.REFUSE), events.Typed("bo"), SecretTyped(PIN))
    assert till.said() == "It does not come about."
    assert till.store.accounts.bound() == account
    till.hear(Manage(Asked.APPROVE))
    assert till.said() == "Nothing waits for approval."
    till.hear(Unbind(), Manage(Asked.APPROVE), events.Typed("bo"), SecretTyped(PIN))
    assert standing(till).now.account is None


@pytest.mark.parametrize("asked", [Asked.RETIRE, Asked.HOLDER, Asked.CLOSE])
def test_who_may_not_is_told_so(till: Till, asked: Asked) -> None:
    """A cashier reads, and changes nothing."""
    settle(till, stage=Stage.SETTLING)
    stand_in(till, CHO)
    assert manage(till, asked).asked is Asked.CHOICE
    assert till.said() == "You have no right to do this. Call the manager."
    till.hear(Unbind())
    assert till.said() in ("No account is bound.", "You may not do this.")
    assert manage(till, Asked.BATCHES).asked is Asked.BATCHES


@pytest.mark.parametrize("stage", [Stage.OPEN, Stage.SETTLING, Stage.UPLOADING])
def test_a_manager_closes_a_batch_that_hangs(till: Till, stage: Stage) -> None:
    """Only with a word, and never while the lane is at it; then the terminal may go.

    Also one whose end could not even begin: a bank that is gone must not hold the terminal.
    """
    sell(till, "B")
    manage(till, Asked.CLOSE)
    assert till.said().startswith("Only a batch whose end-of-day processing hangs")
    if stage is not Stage.OPEN:
        settle(till, *alone(), stage=stage)
    till.hear(DayEndTold("uploading", till.clock.now(), 1, 0, 1))
    manage(till, Asked.CLOSE)
    assert till.said() == "The end-of-day processing is going on already."
    till.hear(BatchChanged(till.store.batches.current()))
    manage(till, Asked.CLOSE)
    till.hear(events.Typed("  "))
    assert till.said() == "Write what was found, and where."
    till.hear(events.Typed("bank's mail of 3 March"))
    assert till.said() == "Batch 000001 is closed without the bank."
    closed = till.store.batches.of(1)
    assert (closed.stage, closed.reference) == (Stage.CLOSED, "bank's mail of 3 March")
    manage(till, Asked.RETIRE)
    assert standing(till).asked is Asked.RETIRE
    till.next_batch()
    till.hear(events.Back(), events.Back(), events.Back())
    sell(till, "C")
    manage(till, Asked.CLOSE)
    assert till.said().startswith("Only a batch whose end-of-day processing hangs")


def test_an_unresolved_payment_keeps_a_batch_open(till: Till) -> None:
    """Also for a manager: first it is found out what became of it."""
    ring(till, "B")
    pay(till)
    till.bank(AttemptState.REVERSAL_DUE)
    till.hear(events.Park())
    settle(till, stage=Stage.SETTLING)
    manage(till, Asked.CLOSE)
    till.hear(events.Typed("never mind"))
    assert till.said() == "A card payment is not settled yet."


def test_what_only_the_bank_has_is_said_until_it_is_cleared(till: Till) -> None:
    """At the end of the day, in the menu, at the next start; a word of a manager ends it."""
    sell(till, "B")
    told = settle(till, *alone())
    said = "The bank alone has charged 5.00 in batch 000001: a manager must find out (Ctrl+B)."
    assert till.said() == said
    ring(till, "C")
    till.hear(events.Finish(""))
    assert till.said() == ""
    assert list(till.state.alarms) == [told]
    till.hear(OpenCards())
    assert till.said() == said
    stand_in(till, CHO)
    manage(till)
    till.hear(LookForAlarms())
    assert till.said() == said
    assert standing(till).asked is Asked.CHOICE
    till.hear(OpenCards(), ClearCharge("12345678", 1, "fax 7"))
    assert till.said() == "You have no right to do this. Call the manager."
    stand_in(till, till.store.staff.owner())
    till.hear(OpenCards(), ClearCharge("12345678", 2, "fax 7"))
    assert till.said() == "Nothing is to be found out about this batch."
    till.hear(ClearCharge("12345678", 1, " "))
    assert till.said() == "Say what was found, and where it is written."
    till.hear(ClearCharge("12345678", 1, "fax 7"))
    assert till.said() == "It is written down, with its reference."
    assert not till.state.alarms
    till.hear(OpenCards())
    assert till.said() == ""
    assert check(till.store)["faults"] == []


def test_the_till_sells_for_cash_while_the_batch_is_settled(till: Till) -> None:
    """It is begun once; what the lane tells is shown, also over the next sale."""
    till.hear(OpenCards(), CardDayEnd(), CardDayEnd())
    assert till.said() == "The end-of-day processing is going on already."
    assert [one.work for one in till.asked] == [LaneWork.DAY_END]
    till.hear(*(DayEndTold("uploading", till.clock.now(), 1, done, 24) for done in (8, 16)))
    till.hear(events.Back())
    ring(till, "B")
    till.hear(events.Finish(""))
    assert till.state.last is not None
    assert [(one.what, one.done) for one in till.state.day_end] == [
        ("asked", 0),
        ("uploading", 16),
    ]
    settle(till)
    assert till.state.day_end == ()
    assert till.said() == "Batch 000001 is settled."


def test_the_terminals_menu_hears_how_the_day_ended(till: Till) -> None:
    """Whoever waits there may go on at once."""
    sell(till, "B")
    manage(till, Asked.RETIRE)
    assert standing(till).asked is Asked.CHOICE
    settle(till)
    batch = standing(till).now.batch
    assert batch is not None
    assert batch.stage is Stage.CLOSED
    till.hear(Manage(Asked.RETIRE))
    assert standing(till).asked is Asked.RETIRE


def test_a_lane_that_cannot_be_opened_settles_nothing(till: Till) -> None:
    """It may be tried again."""
    till.hear(OpenCards(), CardDayEnd(), LaneAnswered(LaneWork.DAY_END, well=False))
    assert till.state.day_end == ()
    till.hear(CardDayEnd())
    assert len(till.asked) == 2


def test_esc_leads_back_to_the_payment_with_its_money(till: Till) -> None:
    """What was taken in cash is not forgotten in the menus."""
    ring(till, "B", "C")
    till.hear(events.Tendered("cash", "20"))
    paying = till.state.step
    till.hear(OpenCards(), Manage(Asked.CHOICE), events.Back(), events.Back())
    assert till.state.step == paying
    assert isinstance(paying, Paying)
    till.hear(Manage(Asked.CHOICE))
    assert till.said() == "Open the card menu first."


def test_nothing_else_is_heard_while_the_terminal_is_looked_after(till: Till) -> None:
    """A scan sells nothing."""
    manage(till)
    till.hear(events.Scanned("B"))
    assert till.said() == "Finish this step first."
    till.hear(OpenCards())
    assert isinstance(till.state.step, CardMenu)
    till.hear(events.Back())
    assert isinstance(till.state.step, Selling)
