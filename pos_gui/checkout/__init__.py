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
    answering,
    banking,
    best,
    card_events,
    day_end,
    events,
    watch,
)
from pos_gui.checkout.card_effects import Clear, TerminalEffect
from pos_gui.checkout.card_steps import Managing
from pos_gui.checkout.counter import Answer, Counter, notice_of, tell
from pos_gui.checkout.effects import (
    AskStaff,
    Close,
    Effect,
    Enrol,
    Hurry,
    KeepDrawer,
    Note,
    PrintCopy,
    ReadOffers,
    Record,
)
from pos_gui.checkout.payment import Paying
from pos_gui.checkout.staff_events import StaffInput
from pos_gui.checkout.state import (
    AskingPrice,
    Enrolling,
    Finding,
    FindingMember,
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
    from db.facts.customer import Customer
    from db.facts.drawer import Count
    from db.facts.staff import Grant
    from pos_gui.checkout.card_events import LaneEvent
    from pos_gui.checkout.events import CounterEvent, Input, PriceEvent
    from pos_gui.checkout.gate import Passage
    from pos_gui.checkout.state import Step

__all__ = ["Answer", "Checkout", "Counter"]

_OPEN = Selling | FindingMember | AskingPrice | Finding | FindingReceipt | Recalling | Pricing
"""Steps in which the price is not agreed upon yet."""


class Checkout:
    """The conversation with one customer after the other."""

    def __init__(
        self, counter: Counter, parked: tuple[Parked, ...] = (), *, guarded: bool = False
    ) -> None:
        """Begin with an empty basket at this counter; guarded, ask first who is there."""
        self.counter = counter
        """The counter, with whoever stands there now."""
        basket = counter.empty()
        self.state = State(basket, counter.quote(basket), Selling(), parked=parked)
        if guarded:
            from pos_gui.checkout.staff_steps import Gate, Why  # noqa: PLC0415  (with PINs)

            self.state = replace(self.state, gate=Gate(Why.SIGN_IN))

    def resume(self, basket: Basket) -> tuple[Effect, ...]:
        """Offer back the basket that was open when the till last stopped."""
        counter = self.counter
        now = counter.clock.now()
        count = len(basket.lines)
        step = banking.step_of(counter, basket)
        if isinstance(step, Selling):
            basket = replace(basket, tender=None)
        notice = Notice(Tone.INFO, "Basket recovered: {count} lines.", (("count", str(count)),))
        last = basket.lines[-1].line_id if basket.lines else None
        self.state = replace(
            self.state,
            basket=basket,
            quote=counter.quote(basket),
            step=step,
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
                effects = self._committed(event)
            case events.Failed():
                effects = self._failed(event)
            case events.OffersRead() | events.Found() | events.Hurried():
                effects = self._priced(event)
            case (
                card_events.LaneTold() | card_events.LaneDone() | card_events.LaneAnswered()
                | card_events.LaneChanged() | card_events.DayEndTold()
                | card_events.BatchChanged()
            ):  # fmt: skip
                effects = self._lane(event)
            case card_events.LookForAlarms():
                # Heard whatever step it is: the till itself asks for it.
                self.state, effects = day_end.look_for_alarms(self.counter, self.state), ()
            case _:
                effects = self._heard(event)
        self.state = _timed(self.counter, self.state)
        return effects

    def _heard(self, event: Input, grants: tuple[Grant, ...] = ()) -> tuple[Effect, ...]:
        self.state = _timed(self.counter, self.state)
        step = self.state.step
        if isinstance(step, Saving):
            # What happens while the disk works waits its turn; nothing is lost.
            waiting = replace(step, queued=(*step.queued, event))
            self.state = replace(self.state, step=waiting)
            return ()
        if isinstance(step, Enrolling):
            self.state = replace(self.state, step=replace(step, queued=(*step.queued, event)))
            return ()
        if isinstance(step, Pricing) and not isinstance(event, events.Back):
            self.state = replace(self.state, step=Pricing((*step.queued, event)))
            return ()
        if self.state.gate is not None or isinstance(event, StaffInput):
            from pos_gui.checkout import gate  # noqa: PLC0415  (where there are PINs)

            return self._go(gate.hear(self.counter, self.state, event))
        before = self.state.quote
        effects = self._turned(event, grants)
        if self.state.quote is before:
            return effects
        return (*effects, *self._look_into(), *self._weigh())

    def _turned(self, event: Input, grants: tuple[Grant, ...]) -> tuple[Effect, ...]:
        """Agree upon the price before money is taken, then answer."""
        step, turned = self.state.step, answering.turned(self.counter, self.state, event)
        self.state = turned.state
        if not turned.goes_on:
            return turned.effects
        effects = self._answered(event, grants)
        left = answering.untied(self.counter, self.state, step)
        self.state = left.state
        return (*turned.effects, *effects, *left.effects)

    def _answered(self, event: Input, grants: tuple[Grant, ...]) -> tuple[Effect, ...]:
        """Answer it; what the person at the till has no right to is asked of somebody else."""
        counter = replace(self.counter, grants=grants) if grants else self.counter
        step, answer = self.state.step, answering.answer_to(counter, self.state, event)
        answer = _after_card(counter, step, answer)
        if answer.lack is None and not grants:
            self.state = answer.state
            return answer.effects
        from pos_gui.checkout import gate  # noqa: PLC0415  (where there are PINs)

        if answer.lack is not None and gate.may_ask(counter, answer.lack):
            self.state = gate.ask(self.state, event, answer.lack, grants)
            return ()
        self.state = answer.state
        if answer.lack is not None:
            return answer.effects
        return (*gate.approved(counter, grants), *answer.effects)

    def _go(self, passage: Passage) -> tuple[Effect, ...]:
        """Go on from the gate: with somebody else, or with what was approved."""
        self.state = passage.state
        if passage.person is not None:
            self.counter = replace(self.counter, person=passage.person)
        if passage.again is None:
            return passage.effects
        return (*passage.effects, *self._heard(passage.again, passage.grants))

    def _weigh(self) -> tuple[Effect, ...]:
        """Wait for the best price where it was to be paid already, and changed."""
        step = self.state.step
        if not isinstance(step, Paying) or step.paid or not best.may_better(self.state):
            return ()
        self.state = replace(self.state, step=Pricing())
        return (Hurry(best.PATIENCE_MS),)

    def _look_into(self) -> tuple[Effect, ...]:
        """Have the basket as it is now looked into; what was asked before counts no more."""
        asked = best.look_into(self.counter, self.state)
        reasons = self.state.reasons if asked else ()
        saves = self.state.member_saves if asked else answering.saving(self.counter, self.state)
        self.state = replace(
            self.state, asked=asked, reasons=reasons, variants=(), member_saves=saves
        )
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
        waits = best.must_wait(self.counter) or (best.may_better(self.state) and not hurried)
        if waits or not isinstance(step, Pricing):
            return effects
        self.state = replace(self.state, step=Paying(), asked=None)
        for queued in step.queued:
            effects = (*effects, *self._heard(queued))
        return effects

    def _offers(self, event: events.OffersRead) -> tuple[Effect, ...]:
        """Take offers over, and price what is open by them unless its price was agreed upon."""
        counter, first = self.counter, best.must_wait(self.counter)
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
        before, step = self.state.quote, self.state.step
        answer = banking.answer(self.counter, self.state, event)
        answer = _after_card(self.counter, step, answer)
        left = answering.untied(self.counter, answer.state, step)
        self.state, untied = left.state, left.effects
        if untied and self.state.quote is not before:
            untied = (*untied, *self._look_into())
        if isinstance(event, card_events.BatchChanged) and isinstance(self.state.step, Managing):
            from pos_gui.checkout import terminal  # noqa: PLC0415  (once in years)

            self.state = terminal.seen_anew(self.counter, self.state, self.state.step)
        return (*answer.effects, *untied)

    def _committed(self, event: events.Committed) -> tuple[Effect, ...]:
        match event.effect:
            case Record():
                step = self.state.step
                self.state = banking.after_sale(self.counter, self.state, event.result)  # type: ignore[arg-type]
                waiting = step.queued if isinstance(step, Saving) else ()
                return tuple(effect for one in waiting for effect in self._heard(one))
            case AskStaff():
                from pos_gui.checkout import gate  # noqa: PLC0415  (where there are PINs)

                return self._go(gate.done(self.counter, self.state, event.result))
            case Enrol():
                return self._enrolled(event.effect.customer)
            case Close():
                from pos_gui.checkout import drawer  # noqa: PLC0415  (at the end of the day)

                answer = drawer.closed(self.state, event.result)  # type: ignore[arg-type]
                self.state = answer.state
                return answer.effects
            case KeepDrawer():
                from pos_gui.checkout import drawer  # noqa: PLC0415  (loaded already)

                result: Count | None = event.result  # type: ignore[assignment]
                self.state = drawer.done(self.counter, self.state, event.effect.entry, result)
            case PrintCopy():
                self.state = tell(self.state, Tone.INFO, "The copy is being printed.")
            case Clear():
                self.state = day_end.cleared(self.counter, self.state)
            case _ if isinstance(event.effect, TerminalEffect):
                from pos_gui.checkout import terminal  # noqa: PLC0415  (once in years)

                self.state = terminal.done(self.counter, self.state, event.effect)
            case _:
                pass
        return ()

    def _enrolled(self, customer: Customer | None) -> tuple[Effect, ...]:
        """Go on with the new member, or without one; then with what happened meanwhile."""
        step, before = self.state.step, self.state.quote
        if not isinstance(step, Enrolling):
            return ()
        self.state = replace(self.state, step=step.back)
        effects: tuple[Effect, ...] = ()
        if customer is not None:
            from pos_gui.checkout import members  # noqa: PLC0415  (loaded already)

            answer = members.choose(self.counter, self.state, customer)
            self.state, effects = answer.state, answer.effects
        if self.state.quote is not before:
            effects = (*effects, *self._look_into(), *self._weigh())
        for waiting in step.queued:
            effects = (*effects, *self._heard(waiting))
        return effects

    def _failed(self, event: events.Failed) -> tuple[Effect, ...]:
        """Go back to where the money lay; the basket is whole, nothing was written."""
        trouble = event.trouble
        if not isinstance(trouble, Trouble):
            raise trouble
        notice = notice_of(trouble)
        if isinstance(event.effect, AskStaff):
            from pos_gui.checkout import gate  # noqa: PLC0415  (where there are PINs)

            self.state = gate.failed(self.state, trouble)
            return ()
        if isinstance(event.effect, ReadOffers):
            self.state = replace(self.state, notice=notice)
            return self._priced(events.OffersRead(None))
        if isinstance(event.effect, KeepDrawer | Close):
            from pos_gui.checkout import drawer  # noqa: PLC0415  (loaded already)

            self.state = replace(drawer.failed(self.state), notice=notice)
            return ()
        step = self.state.step
        if isinstance(event.effect, Enrol):
            effects = self._enrolled(None)
            self.state = replace(self.state, notice=notice)
            return effects
        if isinstance(step, Saving) and isinstance(event.effect, Record):
            self.state = replace(self.state, step=step.paying, notice=notice)
        else:
            self.state = replace(self.state, notice=notice)
        return ()


def _timed(counter: Counter, state: State) -> State:
    """Take the time, where goods begin to be entered, or money to be taken."""
    if counter.ticks is None:
        return state
    seen = watch.seen(state, counter.person.key, counter.ticks())
    return state if seen is state.watch else replace(state, watch=seen)


def _after_card(counter: Counter, before: Step, answer: Answer) -> Answer:
    """Finish what a card has paid, where only a segment key may finish."""
    if not counter.segment_keys:
        return answer
    from pos_gui.checkout import paying  # noqa: PLC0415  (loaded already)

    return paying.after_card(counter, before, answer)
