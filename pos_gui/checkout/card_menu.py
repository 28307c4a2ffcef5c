"""What else can be done with a card? The menu: holds, balances, transfers, the terminal itself.

Nothing is ever preselected: each transaction is chosen anew, also after a failure. A sale and a
refund are not here; they belong to a basket (K in payment).
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, assert_never

from db.facts.card import PAID, AttemptState, CardKind
from db.facts.money import Money
from db.facts.staff import Action
from db.facts.tender import Settled
from pos_gui.checkout import card_events, carding, day_end, tipping
from pos_gui.checkout.banking import Hand, charge
from pos_gui.checkout.card_effects import AskLane, Clear, PrintSlip
from pos_gui.checkout.card_events import LaneWork
from pos_gui.checkout.card_rules import original_of
from pos_gui.checkout.card_steps import (
    CardMenu,
    CardTask,
    Shown,
    Tipping,
    TypingAmount,
    TypingVoucher,
)
from pos_gui.checkout.counter import Answer, not_allowed, refuse, tell
from pos_gui.checkout.payment import Paying
from pos_gui.checkout.state import Selling, Tone
from pos_gui.scan import money as amounts
from pos_gui.tender import settle

if TYPE_CHECKING:
    from db.facts.card import Attempt
    from pos_gui.checkout.counter import Counter
    from pos_gui.checkout.state import State

MenuEvent = (
    card_events.OpenCards | card_events.ChooseCard | card_events.SignOn | card_events.TestLine
    | card_events.CardDayEnd | card_events.ClearSuspense | card_events.ReprintSlip
    | card_events.ClearCharge
)  # fmt: skip
_REFERS_TO = {
    CardKind.PREAUTH_VOID: CardKind.PREAUTH,
    CardKind.COMPLETION: CardKind.PREAUTH,
    CardKind.COMPLETION_ADVICE: CardKind.PREAUTH,
}


def answer(counter: Counter, state: State, event: MenuEvent) -> Answer:
    """Answer what is chosen from the card menu."""
    if counter.cards is None:
        return refuse(state, "Card payment is not set up at this till.")
    match event:
        case card_events.OpenCards():
            return _open(counter, state)
        case card_events.ChooseCard():
            return _choose(counter, state, event.kind)
        case card_events.SignOn():
            return _ask(counter, state, LaneWork.SIGN_ON, "Signing on with the bank.")
        case card_events.TestLine():
            return _ask(counter, state, LaneWork.ECHO, "Testing the line to the bank.")
        case card_events.ClearSuspense():
            return _clear(counter, state, event)
        case card_events.ReprintSlip():
            return print_slip(counter, state, event.attempt_id)
        case card_events.CardDayEnd() | card_events.ClearCharge():
            return day_end.answer(counter, state, event)
        case _:
            assert_never(event)


def _open(counter: Counter, state: State) -> Answer:
    if counter.cards is None or not isinstance(state.step, Selling | Paying | CardMenu):
        return refuse(state, "Finish this step first.")
    paying = state.step if isinstance(state.step, Paying) else None
    state = replace(day_end.with_alarms(counter, state), notice=None)
    if state.alarms:
        state = day_end.alarm(counter, state, state.alarms[0])
    return Answer(replace(state, step=day_end.menu(counter, paying)))


def _choose(counter: Counter, state: State, kind: CardKind) -> Answer:
    step = state.step
    if not isinstance(step, CardMenu):
        return refuse(state, "Open the card menu first.")
    if why := carding.busy(counter):
        return refuse(state, why)
    if lack := counter.lacks(state, Action.SELL):
        return not_allowed(state, lack)
    nothing = Money(0, counter.currency)
    task = CardTask(kind, nothing, step.paying)
    match kind:
        case CardKind.BALANCE:
            return carding.present(state, task)
        case CardKind.PREAUTH | CardKind.TRANSFER | CardKind.STORED_LOAD:
            return Answer(replace(state, step=TypingAmount(task), notice=None))
        case CardKind.PREAUTH_VOID:
            return Answer(replace(state, step=TypingVoucher(task), notice=None))
        case CardKind.COMPLETION | CardKind.COMPLETION_ADVICE:
            return _complete(counter, state, task)
        case _:
            return refuse(state, "A sale or a refund belongs to a basket: press K in payment.")


def _complete(counter: Counter, state: State, task: CardTask) -> Answer:
    """Take a held amount for the goods of this basket: what is due, within the hold."""
    if task.paying is None:
        return refuse(state, "Ring up the goods first; a hold is taken in payment.")
    due = settle(state.quote.total, task.paying.paid, counter.shop.profile)
    if isinstance(due, Settled) or state.quote.total.minor < 0:
        return refuse(state, "Nothing is due.")
    wanted = replace(task, amount=due.rest, order=state.basket.basket_id)
    return Answer(replace(state, step=TypingVoucher(wanted), notice=None))


def typed(counter: Counter, state: State, text: str) -> Answer:
    """Hear amount, tip, or the number on the slip; Enter on an answer goes back to the menu."""
    match state.step:
        case Tipping():
            return tipping.typed(counter, state, state.step, text)
        case TypingAmount(task):
            return _amount(counter, state, task, text)
        case TypingVoucher(task):
            return _voucher(counter, state, task, text)
        case Shown():
            return _open(counter, replace(state, step=Selling()))
        case _:
            return refuse(state, "Choose what the card shall do.")


def _amount(counter: Counter, state: State, task: CardTask, text: str) -> Answer:
    read = amounts.read(text, counter.currency)
    if not isinstance(read, Money):
        return refuse(state, read.text)
    if read.minor <= 0:
        return refuse(state, "Type an amount above zero.")
    return carding.present(state, replace(task, amount=read))


def _voucher(counter: Counter, state: State, task: CardTask, text: str) -> Answer:
    held = counter.cards.by_slip(text.strip()) if counter.cards else None
    if held is None or held.intent.kind is not _REFERS_TO[task.kind] or held.state not in PAID:
        return refuse(state, "There is no hold with this number.")
    if why := _used_up(counter, task, held):
        return refuse(state, why)
    amount = held.approved or held.intent.amount
    if task.kind is not CardKind.PREAUTH_VOID:
        most = amount.minor * counter.rules.completion_percent // 100
        if task.amount.minor > most:
            said = "At most {amount} of this hold can be taken."
            return refuse(state, said, amount=Money(most, counter.currency).text())
        amount = task.amount
    task = replace(task, amount=amount, original=original_of(held), card_key=held.intent.card.key)
    if task.kind is CardKind.COMPLETION_ADVICE:
        return charge(counter, state, task, Hand(held.intent.card))
    return carding.present(state, task)


def _used_up(counter: Counter, task: CardTask, held: Attempt) -> str:
    """Say why a hold can no longer be used; empty if it can."""
    del task
    later = counter.cards.back_of(held.intent.attempt_id) if counter.cards else ()
    gone = {AttemptState.DECLINED, AttemptState.REVERSED, AttemptState.NO_ANSWER}
    return (
        "This hold was taken or given up already."
        if any(one.state not in gone for one in later)
        else ""
    )


def _ask(counter: Counter, state: State, work: LaneWork, said: str) -> Answer:
    if why := day_end.out_of_service(counter):
        return refuse(state, why)
    return Answer(tell(state, Tone.INFO, said), (AskLane(work, counter.person.key),))


def _clear(counter: Counter, state: State, event: card_events.ClearSuspense) -> Answer:
    if lack := counter.lacks(state, Action.CLEAR_CARD):
        return not_allowed(state, lack)
    if not event.reference.strip():
        return refuse(state, "Write what was found, and where.")
    wanted = Clear(
        event.attempt_id, event.reference.strip(), counter.clock.now(), counter.person.key
    )
    return Answer(state, (wanted,))


def print_slip(counter: Counter, state: State, attempt_id: str = "") -> Answer:
    """Print a slip, of the sale just done where none is named; again and marked if it was."""
    name = attempt_id or _last_slip(counter, state)
    if not name:
        return refuse(state, "There is no slip to print again.")
    if lack := counter.lacks(state, Action.REPRINT):
        return not_allowed(state, lack)
    wanted = PrintSlip(name, counter.clock.now(), counter.person.key)
    return Answer(tell(state, Tone.INFO, "Printing the slip."), (wanted,))


def _last_slip(counter: Counter, state: State) -> str:
    """Find the slip of the sale just done."""
    if counter.cards is None or state.last is None:
        return ""
    mine = counter.cards.of_order(state.last.sale_id)
    return mine[-1].intent.attempt_id if mine else ""
