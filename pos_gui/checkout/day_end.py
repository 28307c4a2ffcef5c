"""What does the counter tell of the cards' end-of-day processing, and what stays to be cleared?

The lane settles in its own thread while the till sells; where only the bank has charged something
the till says so until a manager has written down what was found out (payments.md 1.10).
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, assert_never

from db.facts.batch import Stage
from db.facts.money import Money
from db.facts.staff import Action
from pos_gui.checkout import card_events
from pos_gui.checkout.card_effects import AskLane, ClearBatch
from pos_gui.checkout.card_events import DayEndTold, LaneWork
from pos_gui.checkout.card_steps import CardMenu
from pos_gui.checkout.counter import Answer, not_allowed, notice_of, refuse, tell
from pos_gui.checkout.state import State, Tone

if TYPE_CHECKING:
    from db.facts.batch import Batch
    from pos_gui.checkout.card_events import (
        BatchChanged,
        CardDayEnd,
        ClearCharge,
    )
    from pos_gui.checkout.counter import Counter
    from pos_gui.checkout.payment import Paying

ALARM = "The bank alone has charged {amount} in batch {number}: a manager must find out (Ctrl+B)."
"""What is told of a charge that is in nobody's books here."""


def menu(counter: Counter, paying: Paying | None = None) -> CardMenu:
    """Make the card menu as things stand."""
    return CardMenu(paying, counter.cards.unresolved() if counter.cards else ())


def answer(counter: Counter, state: State, event: CardDayEnd | ClearCharge) -> Answer:
    """Answer what people do about the end of a batch."""
    match event:
        case card_events.CardDayEnd():
            return begin(counter, state)
        case card_events.ClearCharge():
            return clear(counter, state, event)
        case _:
            assert_never(event)


def begin(counter: Counter, state: State) -> Answer:
    """Have the lane settle the batch; once at a time."""
    if lack := counter.lacks(state, Action.CLOSE_DAY):
        return not_allowed(state, lack)
    if state.day_end:
        return refuse(state, "The end-of-day processing is going on already.")
    if why := out_of_service(counter):
        return refuse(state, why)
    begun = DayEndTold("asked", counter.clock.now())
    said = "End-of-day processing of the cards has begun."
    state = tell(replace(state, day_end=(begun,)), Tone.INFO, said)
    return Answer(state, (AskLane(LaneWork.DAY_END, counter.person.key),))


def out_of_service(counter: Counter) -> str:
    """Say that no bank can be asked; empty where there is a terminal, or never was one."""
    terminal = counter.cards.last_terminal() if counter.cards else None
    gone = terminal is not None and terminal.retired is not None
    return "The card terminal is out of service." if gone else ""


def told(state: State, event: DayEndTold) -> Answer:
    """Show how far it is; what is told again takes the place of what was told before."""
    before = state.day_end
    if before and before[-1].what == event.what:
        before = before[:-1]
    return Answer(replace(state, day_end=(*before, event)))


def ended(counter: Counter, state: State, event: BatchChanged) -> Answer:
    """Tell how the batch stands now that the lane has stopped settling."""
    open_ = event.batch is None or event.batch.stage is not Stage.CLOSED
    state = with_alarms(counter, replace(state, day_end=(), hangs=open_))
    if event.trouble is not None:
        return Answer(replace(state, notice=notice_of(event.trouble)))
    if event.batch is None or not event.batch.batch:
        return Answer(tell(state, Tone.INFO, "There is no batch to settle."))
    if isinstance(state.step, CardMenu):
        now = replace(menu(counter, state.step.paying), compared=event.batch.compared)
        state = replace(state, step=now)
    if event.batch.stage is not Stage.CLOSED:
        said = "The batch is not settled yet: the bank is silent, or a payment is to be cleared."
        return refuse(state, said)
    number = f"{event.batch.batch:06d}"
    if event.batch.host_only:
        return Answer(alarm(counter, state, event.batch))
    if event.batch.agreed:
        return Answer(tell(state, Tone.GOOD, "Batch {number} is settled.", number=number))
    said = "Batch {number} is settled with differences: the list names them."
    return Answer(tell(state, Tone.ERROR, said, number=number))


def with_alarms(counter: Counter, state: State) -> State:
    """Look up what only the bank has charged and nobody has cleared."""
    return replace(state, alarms=counter.life.batches.alarms() if counter.life else ())


def alarm(counter: Counter, state: State, batch: Batch) -> State:
    """Say what the bank alone has charged in a batch."""
    number = f"{batch.batch:06d}"
    return tell(state, Tone.ERROR, ALARM, amount=alone(counter, batch).text(), number=number)


def alone(counter: Counter, batch: Batch) -> Money:
    """Sum what only the bank has."""
    found = sum(one.host.minor for one in batch.host_only if one.host is not None)
    return Money(found, counter.currency)


def look_for_alarms(counter: Counter, state: State) -> State:
    """Say at the start what was not cleared before the till was closed."""
    state = with_alarms(counter, state)
    return alarm(counter, state, state.alarms[0]) if state.alarms else state


def clear(counter: Counter, state: State, event: ClearCharge) -> Answer:
    """Write what a manager found out about what only the bank has charged."""
    if lack := counter.lacks(state, Action.CLEAR_CARD):
        return not_allowed(state, lack)
    mine = [
        one for one in state.alarms
        if (one.terminal_no, one.batch) == (event.terminal_no, event.batch)
    ]  # fmt: skip
    if not mine:
        return refuse(state, "Nothing is to be found out about this batch.")
    now = counter.clock.now()
    return Answer(state, (ClearBatch(mine[0], event.found, now, counter.person.key),))


def cleared(counter: Counter, state: State) -> State:
    """Hear that what a manager found out is written down."""
    state = with_alarms(counter, state)
    if isinstance(state.step, CardMenu):
        state = replace(state, step=menu(counter, state.step.paying))
    return tell(state, Tone.GOOD, "It is written down, with its reference.")
