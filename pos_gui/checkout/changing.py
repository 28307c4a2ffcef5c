"""How is what lies in the basket changed, parked and brought back?"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, assert_never

from db.facts.basket import Parked
from db.facts.event import EventCode
from db.facts.staff import Action
from db.facts.tender import TenderKind
from pos_gui import basket as change
from pos_gui.checkout import banking, events
from pos_gui.checkout.card_steps import Banking
from pos_gui.checkout.counter import Answer, not_allowed, refuse, tell
from pos_gui.checkout.effects import BringBack, GiveUp, SetAside
from pos_gui.checkout.keeping import changed
from pos_gui.checkout.payment import Paying
from pos_gui.checkout.selling import discounted, selected_line, void, within_rights
from pos_gui.checkout.state import Recalling, Selling, Tone
from pos_gui.scan import entry
from pos_gui.scan import money as amounts
from pos_gui.scan.entry import Refused

if TYPE_CHECKING:
    from db.facts.basket import BasketLine
    from db.facts.money import Money, UnitPrice
    from pos_gui.checkout.counter import Counter
    from pos_gui.checkout.state import State

ChangingEvent = (
    events.VoidLine | events.Undo | events.CancelBasket | events.ChangePrice
    | events.DiscountLine | events.DiscountBasket | events.TakeCoupon | events.Exempt
    | events.Park | events.Recall
)  # fmt: skip


def answer(counter: Counter, state: State, event: ChangingEvent) -> Answer:
    """Answer what changes the basket as a whole or a line of it."""
    if isinstance(event, events.Park):
        return _park(counter, state)
    if isinstance(event, events.Recall):
        return _recall(counter, state, event.basket_id)
    if not isinstance(state.step, Selling):
        return refuse(state, "Finish this step first.")
    match event:
        case events.VoidLine():
            return void(counter, state)
        case events.Undo():
            return _undo(counter, state)
        case events.CancelBasket():
            return _cancel(counter, state, event.reason)
        case events.TakeCoupon():
            from pos_gui.checkout import coupons  # noqa: PLC0415  (with a coupon)

            return coupons.take_off(counter, state)
        case events.Exempt():
            from pos_gui.checkout.exempting import exempt  # noqa: PLC0415  (seldom)

            return exempt(counter, state, event)
        case _:
            return _less(counter, state, event)


def _less(
    counter: Counter,
    state: State,
    event: events.ChangePrice | events.DiscountLine | events.DiscountBasket,
) -> Answer:
    """Answer what makes goods cheaper by hand."""
    match event:
        case events.ChangePrice():
            return _override(counter, state, event)
        case events.DiscountLine():
            return _discount(counter, state, event)
        case events.DiscountBasket():
            return _discount_basket(counter, state, event.text)
        case _:
            assert_never(event)


def _undo(counter: Counter, state: State) -> Answer:
    if not state.undo:
        return refuse(state, "There is nothing to take back.")
    answer = changed(counter, state, state.undo[-1])
    undone = replace(answer.state, undo=state.undo[:-1])
    return replace(answer, state=tell(undone, Tone.INFO, "Taken back."))


def _cancel(counter: Counter, state: State, reason: str) -> Answer:
    if state.basket.is_empty:
        return refuse(state, "There is no line yet.")
    if lack := counter.lacks(state, Action.CANCEL_BASKET, state.quote.total.minor):
        return not_allowed(state, lack)
    event = counter.event(
        EventCode.VOID, basket=state.basket.basket_id, lines=len(state.basket.lines),
        total=state.quote.total.minor, reason=reason,
    )  # fmt: skip
    said = tell(fresh(counter, state), Tone.INFO, "Basket cancelled.")
    return Answer(said, (GiveUp(state.basket, event),))


def fresh(counter: Counter, state: State) -> State:
    """Begin with an empty basket."""
    basket = counter.empty()
    return replace(
        state, basket=basket, quote=counter.quote(basket), step=Selling(),
        selected=None, undo=(), notice=None, asked=None, reasons=(), variants=(),
        member_saves=None,
    )  # fmt: skip


def _override(counter: Counter, state: State, event: events.ChangePrice) -> Answer:
    line = selected_line(state)
    if line is None:
        return refuse(state, "There is no line yet.")
    if not event.text.strip():
        return refuse(state, "Type the new price first, then F6.")
    price = amounts.read_price(event.text, counter.currency)
    if isinstance(price, Refused):
        return refuse(state, price.text)
    given_up = _price_change(line, price)
    regular = (line.product.price or price).times(line.quantity)
    lack = counter.lacks(state, Action.OVERRIDE_PRICE, given_up.minor, regular.minor)
    if lack:
        return not_allowed(state, lack)
    changes = counter.event(
        EventCode.PRICE_CHANGE, code=line.product.code, price=price.scaled,
        regular=line.product.price.scaled if line.product.price else None, reason=event.reason,
    )  # fmt: skip
    basket = change.override_price(state.basket, line.line_id, price, event.reason)
    return changed(counter, state, basket, changes)


def _price_change(line: BasketLine, price: UnitPrice) -> Money:
    regular = line.product.price or price
    return regular.times(line.quantity) - price.times(line.quantity)


def _discount(counter: Counter, state: State, event: events.DiscountLine) -> Answer:
    text = event.text.strip()
    if not text.endswith("%"):
        amount = amounts.read(text, counter.currency)
        if isinstance(amount, Refused):
            return refuse(state, "Type an amount or a percentage, for example 5 or 10%.")
        return discounted(counter, state, amount, None, event.reason)
    try:
        rate = entry.percent(text.removesuffix("%"))
    except ValueError:
        return refuse(state, "A percentage lies between 0 and 100.")
    return discounted(counter, state, None, rate, event.reason)


def _discount_basket(counter: Counter, state: State, text: str) -> Answer:
    amount = amounts.read(text, counter.currency) if text.strip() else None
    if isinstance(amount, Refused):
        return refuse(state, amount.text)
    happened = counter.event(EventCode.DISCOUNT, amount=amount.minor if amount else 0)
    basket = change.discount_basket(state.basket, amount)
    answer = changed(counter, state, basket, happened)
    return within_rights(counter, state, answer)


def _park(counter: Counter, state: State) -> Answer:
    if state.basket.is_empty or not _may_park(counter, state):
        return refuse(state, "There is nothing to park.")

    event = counter.event(
        EventCode.PARK, basket=state.basket.basket_id, total=state.quote.total.minor
    )
    aside = replace(state.basket, came_to=state.quote.total)
    parked = (*state.parked, Parked(aside, event.at.utc_ms))
    now = replace(fresh(counter, state), parked=parked)
    cash = _cash_taken(state)
    if cash is not None and cash.minor:
        said = tell(
            now, Tone.INFO, "Parked. Give {amount} in cash back; Shift+F9 brings it back.",
            amount=cash.text(),
        )  # fmt: skip
    else:
        said = tell(now, Tone.INFO, "Parked. Shift+F9 brings it back.")
    return Answer(said, (SetAside(aside, event),))


def _cash_taken(state: State) -> Money | None:
    """Say how much cash lies on a payment that is set aside: the books do not have it yet."""
    paying = state.step.task.paying if isinstance(state.step, Banking) else state.step
    if not isinstance(paying, Paying):
        return None
    cash = [one.given for one in paying.paid if one.kind is TenderKind.CASH]
    return sum(cash[1:], cash[0]) if cash else None


def _may_park(counter: Counter, state: State) -> bool:
    """Say whether the basket can be set aside: while goods are entered, or the bank is awaited."""
    match state.step:
        case Selling() | Banking():
            return True
        case Paying():
            return banking.is_open(counter, state.basket.basket_id)
        case _:
            return False


def _recall(counter: Counter, state: State, basket_id: str | None) -> Answer:
    if not state.parked:
        return refuse(state, "Nothing is parked.")
    if not state.basket.is_empty:
        return refuse(state, "Finish or park this basket first.")
    if basket_id is None and len(state.parked) > 1:
        return Answer(replace(state, step=Recalling(), notice=None))
    chosen = [one for one in state.parked if basket_id in (None, one.basket.basket_id)]
    if not chosen:
        return refuse(state, "Nothing is parked.")
    was, basket = chosen[0].basket.came_to, replace(chosen[0].basket, came_to=None)
    event = counter.event(EventCode.RECALL, basket=basket.basket_id)
    step = banking.step_of(counter, basket)
    if isinstance(step, Selling):
        # Nothing was paid: how it is going to be is open again.
        basket = replace(basket, tender=None)
    now = replace(
        fresh(counter, state),
        basket=basket,
        quote=counter.quote(basket),
        step=step,
        selected=basket.lines[-1].line_id if basket.lines else None,
        parked=tuple(one for one in state.parked if one is not chosen[0]),
    )
    if was is not None and was != now.quote.total:
        said = "The price has changed: {before} when it was parked, {now} now."
        now = tell(now, Tone.INFO, said, before=was.text(), now=now.quote.total.text())
    return Answer(now, (BringBack(basket, event),))
