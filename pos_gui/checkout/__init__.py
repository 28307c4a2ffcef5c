"""What is said at the counter, and what is answered? The one conversation of a till.

`Checkout.hear` takes an event and returns the new state with the effects wanted. Effects are done
by the writing thread; its answers come back as `Committed` and `Failed`. Nothing here waits, and
nothing here knows a window.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from db.facts.event import Event, EventCode
from db.facts.trouble import Trouble
from pos_gui.checkout import (
    banking,
    best,
    card_events,
    card_wait,
    changing,
    day_end,
    events,
    selling,
)
from pos_gui.checkout.card_effects import Clear, TerminalEffect
from pos_gui.checkout.card_events import TerminalInput
from pos_gui.checkout.card_steps import ASKING, Managing
from pos_gui.checkout.counter import Answer, Counter, notice_of, tell
from pos_gui.checkout.effects import Close, Effect, Note, PrintCopy, ReadOffers, Record
from pos_gui.checkout.payment import Paying
from pos_gui.checkout.state import (
    AskingPrice,
    Finding,
    FindingReceipt,
    Notice,
    Pricing,
    Recalling,
    Saving,
    Selling,
    State,
    Tone,
)

if TYPE_CHECKING:
    from db.facts.basket import Basket, Parked
    from pos_gui.checkout.card_events import CardInput, LaneEvent
    from pos_gui.checkout.events import CounterEvent, Input, PriceEvent

__all__ = ["Answer", "Checkout", "Counter"]

_OPEN = Selling | AskingPrice | Finding | FindingReceipt | Recalling | Pricing
"""Steps in which the price is not agreed upon yet."""


class Checkout:
    """The conversation with one customer after the other."""

    def __init__(self, counter: Counter, parked: tuple[Parked, ...] = ()) -> None:
        """Begin with an empty basket at this counter."""
        self._counter = counter
        basket = counter.empty()
        self.state = State(basket, counter.quote(basket), Selling(), parked=parked)

    def resume(self, basket: Basket) -> tuple[Effect, ...]:
        """Offer back the basket that was open when the till last stopped."""
        counter = self._counter
        now = counter.clock.now()
        count = len(basket.lines)
        notice = Notice(Tone.INFO, "Basket recovered: {count} lines.", (("count", str(count)),))
        last = basket.lines[-1].line_id if basket.lines else None
        self.state = replace(
            self.state,
            basket=basket,
            quote=counter.quote(basket),
            step=banking.step_of(counter, basket),
            selected=last,
            notice=notice,
        )
        event = Event(
            EventCode.RECOVERED, now, counter.person.key,
            (("basket", basket.basket_id), ("lines", count)),
        )  # fmt: skip
        return (Note((event,)), *self._look_into())

    def hear(self, event: CounterEvent) -> tuple[Effect, ...]:
        """Hear what happened, move on, and say what is to be done outside."""
        match event:
            case events.Committed():
                return self._committed(event)
            case events.Failed():
                return self._failed(event)
            case events.OffersRead() | events.Found() | events.Hurried():
                return self._priced(event)
            case (
                card_events.LaneTold() | card_events.LaneDone() | card_events.LaneAnswered()
                | card_events.LaneChanged() | card_events.DayEndTold()
                | card_events.BatchChanged()
            ):  # fmt: skip
                return self._lane(event)
            case card_events.LookForAlarms():
                # Heard whatever step it is: the till itself asks for it.
                self.state = day_end.look_for_alarms(self._counter, self.state)
                return ()
            case _:
                return self._heard(event)

    def _heard(self, event: Input) -> tuple[Effect, ...]:
        step = self.state.step
        if isinstance(step, Saving):
            # What happens while the disk works waits its turn; nothing is lost.
            waiting = replace(step, queued=(*step.queued, event))
            self.state = replace(self.state, step=waiting)
            return ()
        if isinstance(step, Pricing) and not isinstance(event, events.Back):
            self.state = replace(self.state, step=Pricing((*step.queued, event)))
            return ()
        before = self.state.quote
        answer = answer_to(self._counter, self.state, event)
        self.state = answer.state
        if self.state.quote is before:
            return answer.effects
        return (*answer.effects, *self._look_into())

    def _look_into(self) -> tuple[Effect, ...]:
        """Have the basket as it is now looked into; what was asked before counts no more."""
        asked = best.look_into(self._counter, self.state)
        reasons = self.state.reasons if asked else ()
        self.state = replace(self.state, asked=asked, reasons=reasons)
        return (asked,) if asked else ()

    def _priced(self, event: PriceEvent) -> tuple[Effect, ...]:
        """Hear the pool; payment that waited goes on as soon as nothing is looked for."""
        effects: tuple[Effect, ...] = ()
        hurried = isinstance(event, events.Hurried)
        if isinstance(event, events.Found):
            self.state = best.found(self.state, event)
        elif isinstance(event, events.OffersRead):
            effects = self._offers(event)
        step = self.state.step
        waits = best.must_wait(self._counter) or (best.may_better(self.state) and not hurried)
        if waits or not isinstance(step, Pricing):
            return effects
        self.state = replace(self.state, step=Paying(), asked=None)
        for queued in step.queued:
            effects = (*effects, *self._heard(queued))
        return effects

    def _offers(self, event: events.OffersRead) -> tuple[Effect, ...]:
        """Take offers over, and price what is open by them unless its price was agreed upon."""
        counter, first = self._counter, best.must_wait(self._counter)
        if counter.deals is None:
            return ()
        counter.deals.take(event.offers)
        open_still = isinstance(self.state.step, _OPEN) or (
            first and isinstance(self.state.step, Paying)
        )
        if self.state.basket.is_empty or not open_still:
            return ()
        basket = self.state.basket
        self.state = replace(self.state, quote=counter.quote(basket, self.state.quote))
        return self._look_into()

    def _lane(self, event: LaneEvent) -> tuple[Effect, ...]:
        """Hear the card's lane; what it says is written down already."""
        answer = banking.answer(self._counter, self.state, event)
        self.state = answer.state
        if isinstance(event, card_events.BatchChanged) and isinstance(self.state.step, Managing):
            from pos_gui.checkout import terminal  # noqa: PLC0415  (once in years)

            self.state = terminal.seen_anew(self._counter, self.state, self.state.step)
        return answer.effects

    def _committed(self, event: events.Committed) -> tuple[Effect, ...]:
        match event.effect:
            case Record():
                return self._recorded(event)
            case Close():
                self.state = replace(self.state, closing=event.result)  # type: ignore[arg-type]
            case PrintCopy():
                self.state = tell(self.state, Tone.INFO, "The copy is being printed.")
            case Clear():
                self.state = day_end.cleared(self._counter, self.state)
            case _ if isinstance(event.effect, TerminalEffect):
                from pos_gui.checkout import terminal  # noqa: PLC0415  (once in years)

                self.state = terminal.done(self._counter, self.state, event.effect)
            case _:
                pass
        return ()

    def _recorded(self, event: events.Committed) -> tuple[Effect, ...]:
        queued = self.state.step.queued if isinstance(self.state.step, Saving) else ()
        self.state = banking.after_sale(
            self._counter,
            self.state,
            event.result,  # type: ignore[arg-type]
        )
        effects: list[Effect] = []
        for waiting in queued:
            effects.extend(self._heard(waiting))
        return tuple(effects)

    def _failed(self, event: events.Failed) -> tuple[Effect, ...]:
        """Go back to where the money lay; the basket is whole, nothing was written."""
        trouble = event.trouble
        if not isinstance(trouble, Trouble):
            raise trouble
        notice = notice_of(trouble)
        if isinstance(event.effect, ReadOffers):
            self.state = replace(self.state, notice=notice)
            return self._priced(events.OffersRead(None))
        step = self.state.step
        if isinstance(step, Saving) and isinstance(event.effect, Record):
            self.state = replace(self.state, step=step.paying, notice=notice)
        else:
            self.state = replace(self.state, notice=notice)
        return ()


def answer_to(counter: Counter, state: State, event: Input) -> Answer:
    """Find who answers; while a receipt is asked for, what is read is its number.

    Who is not needed before goods are scanned is loaded when first asked.
    """
    asks_receipt = isinstance(state.step, FindingReceipt)
    if not card_wait.may_hear(state.step, event):
        return card_wait.not_now(state)
    if isinstance(state.step, Managing):
        return _of_terminal(counter, state, event)
    match event:
        case events.Typed(text) | events.Scanned(text) if asks_receipt:
            from pos_gui.checkout import returning  # noqa: PLC0415

            return returning.find(counter, state, text)
        case events.Typed(text) if isinstance(state.step, ASKING):
            from pos_gui.checkout import card_menu  # noqa: PLC0415

            return card_menu.typed(counter, state, text)
        case events.Rung() if event.return_of is not None:
            from pos_gui.checkout import returning  # noqa: PLC0415

            return returning.give_back_code(counter, state, event)
        case (
            events.Typed() | events.Scanned() | events.Picked() | events.Rung() | events.Find()
            | events.Moved() | events.Selected()
        ):  # fmt: skip
            return selling.answer(counter, state, event)
        case (
            events.VoidLine() | events.Undo() | events.CancelBasket() | events.ChangePrice()
            | events.DiscountLine() | events.DiscountBasket() | events.TakeCoupon()
            | events.Exempt() | events.Park() | events.Recall()
        ):  # fmt: skip
            return changing.answer(counter, state, event)
        case _:
            return _of_money(counter, state, event)


def _of_money(counter: Counter, state: State, event: Input) -> Answer:
    """Find who answers what is done with money, receipts and cards."""
    match event:
        case (
            events.Pay() | events.Tendered() | events.TakeBack() | events.Finish()
            | events.Back()
        ):  # fmt: skip
            from pos_gui.checkout import paying  # noqa: PLC0415

            return paying.answer(counter, state, event)
        case (
            events.StartReturn() | events.Mark() | events.Marked() | events.Reprint()
            | events.CloseDay()
        ):  # fmt: skip
            from pos_gui.checkout import returning  # noqa: PLC0415

            return returning.answer(counter, state, event)
        case _:
            return _of_cards(counter, state, event)  # type: ignore[arg-type]


def _of_cards(counter: Counter, state: State, event: CardInput | TerminalInput) -> Answer:
    """Find who answers what people do with cards."""
    if isinstance(event, TerminalInput):
        return _of_terminal(counter, state, event)
    match event:
        case (
            card_events.PayByCard() | card_events.CardRead() | card_events.CardUnread()
            | card_events.PinEntered() | card_events.NoteSegment() | card_events.Signed()
        ):  # fmt: skip
            from pos_gui.checkout import carding  # noqa: PLC0415

            return carding.answer(counter, state, event)
        case _:
            from pos_gui.checkout import card_menu  # noqa: PLC0415

            return card_menu.answer(counter, state, event)


def _of_terminal(counter: Counter, state: State, event: Input) -> Answer:
    """Answer what is done while the terminal is looked after."""
    from pos_gui.checkout import terminal  # noqa: PLC0415  (once in years)

    return terminal.answer(counter, state, event)
