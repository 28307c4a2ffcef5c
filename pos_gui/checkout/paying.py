"""How is the basket paid, and when is it a sale?"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, assert_never

from db.facts.money import Money
from db.facts.staff import Action
from db.facts.tender import ELECTRONIC, Due, Paid, Settled, TenderKind
from pos_gui.checkout import banking, card_wait, carding, events, segment_key
from pos_gui.checkout.best import PATIENCE_MS, may_better, must_wait
from pos_gui.checkout.card_steps import (
    Banking,
    CardMenu,
    EnteringPin,
    Presenting,
    Signing,
    Tipping,
    TypingAmount,
    TypingVoucher,
)
from pos_gui.checkout.counter import Answer, not_allowed, refuse, tell
from pos_gui.checkout.drafting import draft_for
from pos_gui.checkout.due import cash_due, due_of
from pos_gui.checkout.effects import Hurry, Record
from pos_gui.checkout.payment import Paying
from pos_gui.checkout.state import FindingMember, Pricing, Saving, Selling, Tone
from pos_gui.scan import money as amounts
from pos_gui.tender import over_tender_question

if TYPE_CHECKING:
    from pos_gui.checkout.counter import Counter
    from pos_gui.checkout.state import State, Step

PayingEvent = events.Pay | events.Tendered | events.TakeBack | events.Finish | events.Back


def answer(counter: Counter, state: State, event: PayingEvent) -> Answer:
    """Answer what concerns the money."""
    match event:
        case events.Pay():
            return start(counter, state)
        case events.Tendered():
            return _tendered(counter, state, event)
        case events.TakeBack():
            return _take_back(counter, state)
        case events.Finish():
            return _finish(counter, state, event)
        case events.Back():
            return _back(counter, state)
        case _:
            assert_never(event)


def start(counter: Counter, state: State) -> Answer:
    """Go from the goods to the money."""
    if state.basket.is_empty:
        return Answer(state)
    if not isinstance(state.step, Selling):
        return refuse(state, "Finish this step first.")
    if lack := counter.lacks(state, Action.SELL):
        return not_allowed(state, lack)
    state = _of_today(counter, state)
    if may_better(state) or must_wait(counter):
        return Answer(replace(state, step=Pricing(), notice=None), (Hurry(PATIENCE_MS),))
    # What it would cost otherwise is still worth knowing; the price itself is agreed upon.
    asked = state.asked if state.quote.proved else None
    return Answer(replace(state, step=Paying(), asked=asked, notice=None))


def _of_today(counter: Counter, state: State) -> State:
    """Take the taxes of today, where midnight has passed since the last scan."""
    if state.quote.tax_day == counter.book.day:
        return state
    return replace(state, quote=counter.quote(state.basket))


def _back(counter: Counter, state: State) -> Answer:
    """Go one step back; money already taken must be given back first."""
    step = state.step
    if isinstance(step, Banking):
        return card_wait.stop_waiting(state, step)
    paying = step.paying if isinstance(step, CardMenu) else None
    if paying is not None and (paying.paid or carding.not_known_yet(counter, state)):
        # Money that was taken, or may have been, is not left by way of the card menu.
        return Answer(banking.to_payment(counter, state, paying))
    if isinstance(step, Paying) and step.paid:
        return refuse(state, "Give the money back first (Del).")
    if isinstance(step, Paying) and (why := carding.not_known_yet(counter, state)):
        return refuse(state, why)
    if isinstance(step, Presenting | EnteringPin | TypingAmount | TypingVoucher | Tipping):
        now = banking.before(counter, state, step.task)
        return Answer(tell(now, Tone.INFO, "Nothing was charged. Choose again."))
    if isinstance(step, FindingMember):
        return Answer(replace(state, step=step.back, notice=None))
    if isinstance(step, CardMenu) and step.paying is not None:
        return Answer(replace(state, step=step.paying, notice=None))
    return Answer(replace(state, step=Selling(), notice=None))


def _take_back(counter: Counter, state: State) -> Answer:
    step = state.step
    if not isinstance(step, Paying) or not step.paid:
        return refuse(state, "No money has been taken.")
    if step.paid[-1].kind in ELECTRONIC:
        return carding.take_back(counter, state, step)
    given = step.paid[-1].given
    now = replace(state, step=Paying(step.paid[:-1]))
    return Answer(tell(now, Tone.INFO, "Give back {amount}.", amount=given.text()))


def _tendered(counter: Counter, state: State, event: events.Tendered) -> Answer:
    step = state.step
    if not isinstance(step, Paying):
        return refuse(state, "Go to payment first (F12).")
    if why := carding.no_cash(counter, state):
        return refuse(state, why)
    given = _amount(counter, state, event.text)
    if isinstance(given, str):
        return refuse(state, given)
    due = due_of(counter, state, step)
    if isinstance(due, Settled):
        if segment_key.is_missing(counter, state):
            return segment_key.asked(counter, state)
        return refuse(state, "Everything is paid. Enter finishes the sale.")
    if over_tender_question(due.rest, given) and step.question != given:
        asked = replace(state, step=replace(step, question=given))
        said = "{amount} is much more than is due. Enter it again if it is right."
        return Answer(tell(asked, Tone.ERROR, said, amount=given.text()))
    paid = (*step.paid, Paid(event.kind, given, given))
    return Answer(replace(state, step=Paying(paid), notice=None))


def _amount(counter: Counter, state: State, text: str) -> Money | str:
    """Read the amount given; empty is exactly what is due in cash."""
    step = state.step
    if not text.strip():
        return cash_due(counter, state, step.paid if isinstance(step, Paying) else ())
    read = amounts.read(text, counter.currency)
    if not isinstance(read, Money):
        return read.text
    if state.quote.total.minor < 0:
        return "Money goes out: press Enter to pay out exactly what is due."
    return read if read.minor > 0 else "Type the amount that was handed over."


def _finish(counter: Counter, state: State, event: events.Finish) -> Answer:
    step = state.step
    if not isinstance(step, Paying):
        return refuse(state, "Go to payment first (F12).")
    if why := carding.not_known_yet(counter, state):
        return refuse(state, why)
    missing = segment_key.is_missing(counter, state, event.segment)
    if missing and not event.text.strip():
        return segment_key.refused(counter, state)
    out = due_of(counter, state, step)
    if isinstance(out, Due) or event.text.strip():
        answer = _tendered(counter, state, events.Tendered(TenderKind.CASH, event.text))
        paid = answer.state.step
        if not isinstance(paid, Paying) or paid.paid == step.paid:
            return answer
        state, step, out = answer.state, paid, due_of(counter, answer.state, paid)
    if isinstance(out, Due):
        said = tell(state, Tone.INFO, "{amount} is still due.", amount=out.rest.text())
        return Answer(said)
    if missing:
        return segment_key.asked(counter, state)
    return _record(counter, state, out, event)


def after_card(counter: Counter, before: Step, answer: Answer) -> Answer:
    """Finish what a card has paid where the segment was keyed meanwhile; else ask for it."""
    now, step = answer.state, answer.state.step
    if not isinstance(before, Banking | Signing) or not isinstance(step, Paying) or not step.paid:
        return answer
    if now.basket.returning is not None or isinstance(due_of(counter, now, step), Due):
        return answer
    if segment_key.is_missing(counter, now):
        return replace(segment_key.asked(counter, now), effects=answer.effects)
    done = _finish(counter, now, events.Finish())
    return replace(done, effects=(*answer.effects, *done.effects))


def _record(counter: Counter, state: State, settled: Settled, event: events.Finish) -> Answer:
    """Make the draft and send it to be recorded; it counts as paid only when it is."""
    out = state.quote.total.minor < 0
    lack = counter.lacks(state, Action.RETURN, state.quote.total.minor) if out else None
    if lack:
        return not_allowed(state, lack)
    basket = replace(state.basket, segment=event.segment or state.basket.segment)
    step = state.step
    paying = step if isinstance(step, Paying) else Paying()
    state = replace(state, basket=basket)
    draft = draft_for(counter, state, settled)
    return Answer(replace(state, step=Saving(draft, paying), notice=None), (Record(draft),))
