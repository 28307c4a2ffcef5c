"""How do goods get into the basket and change there?"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, assert_never

from db.facts.basket import Parked
from db.facts.event import EventCode
from db.facts.money import Money, UnitPrice
from db.facts.product import NotFound, Product
from db.facts.quantity import ONE, Quantity
from db.facts.staff import Action
from pos_gui import basket as change
from pos_gui.checkout import events
from pos_gui.checkout.counter import UNDO_DEPTH, Answer, not_allowed, refuse, tell
from pos_gui.checkout.effects import BringBack, GiveUp, Note, SetAside
from pos_gui.checkout.state import (
    AskingPrice,
    Finding,
    FindingReceipt,
    Notice,
    Paying,
    Recalling,
    Returning,
    Selling,
    Tone,
)
from pos_gui.scan import code as codes
from pos_gui.scan import entry

if TYPE_CHECKING:
    from db.facts.basket import Basket, BasketLine
    from db.facts.event import Event
    from pos_gui.checkout.counter import Counter
    from pos_gui.checkout.state import State

SellingEvent = (
    events.Typed | events.Scanned | events.Picked | events.Rung | events.Find | events.Moved
    | events.Selected | events.VoidLine | events.Undo | events.CancelBasket
    | events.ChangePrice | events.DiscountLine | events.DiscountBasket | events.Park
    | events.Recall
)  # fmt: skip


def answer(counter: Counter, state: State, event: SellingEvent) -> Answer:  # noqa: PLR0911  (one way out per kind of event)
    """Answer what concerns the goods."""
    match event:
        case events.Scanned():
            return _scanned(counter, state, event)
        case events.Typed():
            return _typed(counter, state, event.text)
        case events.Picked():
            return _picked(counter, state, event)
        case events.Rung():
            return _rung(counter, state, event)
        case events.Find():
            return Answer(replace(state, step=Finding("", ()), notice=None))
        case events.Moved() | events.Selected():
            return Answer(replace(state, selected=_selection(state, event)))
        case events.Park() | events.Recall():
            return _aside(counter, state, event)
        case _:
            return _changed_by_hand(counter, state, event)


def _scanned(counter: Counter, state: State, event: events.Scanned) -> Answer:
    match state.step:
        case Selling():
            return _sell_code(counter, state, event.code, _ahead(event.ahead), scanned=True)
        case Finding():
            return _price_check(counter, state, event.code)
        case FindingReceipt():
            return _typed(counter, state, event.code)
        case Returning() | Paying() | AskingPrice() | Recalling():
            text = "{code} was scanned and not sold. Finish this step first."
            return refuse(state, text, code=event.code)
        case _:
            return Answer(state)


def _typed(counter: Counter, state: State, text: str) -> Answer:
    from pos_gui.checkout import returning  # noqa: PLC0415  (both answer a typed receipt number)

    match state.step:
        case AskingPrice():
            return _price_given(counter, state, state.step, text)
        case FindingReceipt():
            return returning.find(counter, state, text)
        case Finding():
            return Answer(
                replace(state, step=Finding(text, counter.catalogue.search(text)), notice=None)
            )
        case Selling():
            return _entered(counter, state, text)
        case _:
            return Answer(state)


def _entered(counter: Counter, state: State, text: str) -> Answer:
    """Follow the entry line's grammar (counter.md, section 3)."""
    from pos_gui.checkout import paying  # noqa: PLC0415  (Enter on an empty line goes to payment)

    match entry.read(text):
        case entry.Code(code, quantity):
            return _sell_code(counter, state, code, quantity or ONE, scanned=False)
        case entry.SetQuantity(quantity):
            return set_quantity(counter, state, quantity)
        case entry.Percent(rate):
            return _discounted(counter, state, None, rate, "")
        case entry.Void():
            return _void(counter, state)
        case entry.Pay() | entry.Nothing():
            return paying.start(counter, state)
        case entry.Refused(sentence):
            return refuse(state, sentence)
        case entry.Search(words):
            hits = counter.catalogue.search(words)
            return Answer(replace(state, step=Finding(words, hits), notice=None))
        case _:
            return Answer(state)


def _ahead(text: str) -> Quantity:
    """Read what stood before a scan: `6*` is six of it."""
    read = entry.read(text)
    return read.quantity if isinstance(read, entry.SetQuantity) else ONE


def _sell_code(
    counter: Counter, state: State, code: str, quantity: Quantity, *, scanned: bool
) -> Answer:
    """Find the code exactly as read, then in its other spellings, then as words."""
    for spelling in codes.spellings(code):
        found = counter.catalogue.find(spelling)
        if isinstance(found, Product):
            return sell(counter, state, found, quantity)
    if not scanned and (hits := counter.catalogue.search(code)):
        return Answer(replace(state, step=Finding(code, hits), notice=None))
    notice = Notice(Tone.UNKNOWN_CODE, "{code} is not in the catalogue, not sold.", (("code", code),))
    missed = counter.event(EventCode.NOT_FOUND, code=code[:64])
    return Answer(replace(state, notice=notice), (Note((missed,)),))


def _picked(counter: Counter, state: State, event: events.Picked) -> Answer:
    selling = replace(state, step=Selling())
    if isinstance(state.step, Selling | Finding):
        return sell(counter, selling, event.product, _ahead(event.ahead))
    return refuse(state, "Finish this step first.")


def sell(counter: Counter, state: State, product: Product, quantity: Quantity) -> Answer:
    """Put goods into the basket; goods without a price ask for it first."""
    if not counter.may(Action.SELL):
        return not_allowed(state)
    if product.price is None:
        asked = AskingPrice(product, quantity)
        return Answer(replace(state, step=asked, notice=None))
    return changed(counter, state, change.add(state.basket, product, quantity))


def _price_given(counter: Counter, state: State, asked: AskingPrice, text: str) -> Answer:
    try:
        price = UnitPrice.parse(text, counter.currency)
    except ValueError:
        return refuse(state, "Type the price of one, for example 9.90.")
    if price.scaled < 0 or len(text) > entry.LONGEST_AMOUNT:
        return refuse(state, "Type the price of one, for example 9.90.")
    back = replace(state, step=Selling())
    return changed(counter, back, change.add(state.basket, asked.product, asked.quantity, price))


def _price_check(counter: Counter, state: State, code: str) -> Answer:
    """Show a price without selling; the journal knows of it."""
    for spelling in codes.spellings(code):
        found = counter.catalogue.find(spelling)
        if isinstance(found, Product):
            looked = counter.event(EventCode.PRICE_CHECK, code=found.code)
            return Answer(replace(state, step=Finding(code, (found,))), (Note((looked,)),))
    notice = Notice(Tone.UNKNOWN_CODE, "{code} is not in the catalogue.", (("code", code),))
    return Answer(replace(state, step=Finding(code, ()), notice=notice))


def _rung(counter: Counter, state: State, event: events.Rung) -> Answer:
    """Take a finished line in one piece."""
    from pos_gui.checkout import returning  # noqa: PLC0415  (a returned line is its business)

    if event.return_of is not None:
        return returning.give_back_code(counter, state, event)
    found = counter.catalogue.find(event.code)
    if isinstance(found, NotFound):
        return refuse(state, "{code} is not in the catalogue, not sold.", code=event.code)
    try:
        price = None if event.price is None else UnitPrice.parse(event.price, counter.currency)
        discount = None if event.discount is None else Money.parse(event.discount, counter.currency)
    except ValueError as error:
        return refuse(state, "{text} is no amount.", text=str(error))
    if found.price is None and price is None:
        return refuse(state, "{name} has no price.", name=found.name)
    basket = change.add(state.basket, found, event.quantity, price, apart=True)
    if discount is not None and not isinstance(basket, change.Refused):
        basket = change.discount_line(basket, basket.lines[-1].line_id, discount, "")
    return changed(counter, state, basket)


def changed(
    counter: Counter, state: State, basket: Basket | change.Refused, *happened: Event
) -> Answer:
    """Take the changed basket over, price it, and ask for it to be kept."""
    if isinstance(basket, change.Refused):
        return refuse(state, basket.text)
    quote = counter.quote(basket, state.quote)
    wrong = change.check(basket, quote)
    if wrong is not None:
        return refuse(state, wrong.text)
    now = replace(
        state,
        basket=basket,
        quote=quote,
        selected=_still_selected(state, basket),
        undo=(*state.undo[-UNDO_DEPTH + 1 :], state.basket),
        notice=None,
    )
    return Answer(now, (counter.keep(basket, *happened),))


def _still_selected(state: State, basket: Basket) -> int | None:
    """Keep the selection; a new line takes it, a voided one hands it to its neighbour."""
    if not basket.lines:
        return None
    if basket.next_line_id != state.basket.next_line_id:
        return basket.lines[-1].line_id
    here = [line.line_id for line in basket.lines]
    if state.selected in here:
        return state.selected
    return here[-1]


def _selection(state: State, event: events.Moved | events.Selected) -> int | None:
    here = [line.line_id for line in state.basket.lines]
    if isinstance(event, events.Selected):
        return event.line_id if event.line_id in here else state.selected
    if not here:
        return None
    at = here.index(state.selected) if state.selected in here else len(here) - 1
    return here[max(0, min(len(here) - 1, at + event.by))]


def selected_line(state: State) -> BasketLine | None:
    """Give the selected line; None in an empty basket."""
    for line in state.basket.lines:
        if line.line_id == state.selected:
            return line
    return state.basket.lines[-1] if state.basket.lines else None


def set_quantity(counter: Counter, state: State, quantity: Quantity) -> Answer:
    """Make the selected line so many."""
    line = selected_line(state)
    if line is None:
        return refuse(state, "There is no line yet.")
    return changed(counter, state, change.set_quantity(state.basket, line.line_id, quantity))


def _changed_by_hand(
    counter: Counter,
    state: State,
    event: events.VoidLine
    | events.Undo
    | events.CancelBasket
    | events.ChangePrice
    | events.DiscountLine
    | events.DiscountBasket,
) -> Answer:
    if not isinstance(state.step, Selling):
        return refuse(state, "Finish this step first.")
    match event:
        case events.VoidLine():
            return _void(counter, state)
        case events.Undo():
            return _undo(counter, state)
        case events.CancelBasket():
            return _cancel(counter, state, event.reason)
        case events.ChangePrice():
            return _override(counter, state, event)
        case events.DiscountLine():
            return _discount(counter, state, event)
        case events.DiscountBasket():
            return _discount_basket(counter, state, event.text)
        case _:
            assert_never(event)


def _void(counter: Counter, state: State) -> Answer:
    line = selected_line(state)
    if line is None:
        return refuse(state, "There is no line yet.")
    if not counter.may(Action.VOID_LINE):
        return not_allowed(state)
    voided = counter.event(
        EventCode.VOID, code=line.product.code, quantity=line.quantity.milli,
        basket=state.basket.basket_id,
    )  # fmt: skip
    answer = changed(counter, state, change.void_line(state.basket, line.line_id), voided)
    said = tell(answer.state, Tone.INFO, "{name} taken out. Ctrl+Z brings it back.", name=line.product.name)
    return replace(answer, state=said)


def _undo(counter: Counter, state: State) -> Answer:
    if not state.undo:
        return refuse(state, "There is nothing to take back.")
    answer = changed(counter, state, state.undo[-1])
    undone = replace(answer.state, undo=state.undo[:-1])
    return replace(answer, state=tell(undone, Tone.INFO, "Taken back."))


def _cancel(counter: Counter, state: State, reason: str) -> Answer:
    if state.basket.is_empty:
        return refuse(state, "There is no line yet.")
    if not counter.may(Action.CANCEL_BASKET):
        return not_allowed(state)
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
        selected=None, undo=(), notice=None,
    )  # fmt: skip


def _override(counter: Counter, state: State, event: events.ChangePrice) -> Answer:
    line = selected_line(state)
    if line is None:
        return refuse(state, "There is no line yet.")
    try:
        price = UnitPrice.parse(event.text, counter.currency)
    except ValueError:
        return refuse(state, "Type the new price first, then F6.")
    given_up = _price_change(line, price)
    if not counter.may(Action.OVERRIDE_PRICE, given_up.minor):
        return not_allowed(state)
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
    try:
        if text.endswith("%"):
            rate = entry.percent(text.removesuffix("%"))
            return _discounted(counter, state, None, rate, event.reason)
        return _discounted(counter, state, Money.parse(text, counter.currency), None, event.reason)
    except ValueError:
        return refuse(state, "Type an amount or a percentage, for example 5 or 10%.")


def _discounted(
    counter: Counter, state: State, amount: Money | None, rate: int | None, reason: str
) -> Answer:
    line = selected_line(state)
    if line is None:
        return refuse(state, "There is no line yet.")
    off = amount if amount is not None else rate
    basket = change.discount_line(state.basket, line.line_id, off or 0, reason)
    happened = counter.event(
        EventCode.DISCOUNT, code=line.product.code, percent=rate,
        amount=amount.minor if amount else None, reason=reason,
    )  # fmt: skip
    answer = changed(counter, state, basket, happened)
    return answer if counter.may(Action.DISCOUNT, _taken(answer.state)) else not_allowed(state)


def _taken(state: State) -> int:
    return state.quote.discount.minor


def _discount_basket(counter: Counter, state: State, text: str) -> Answer:
    try:
        amount = Money.parse(text, counter.currency) if text.strip() else None
    except ValueError:
        return refuse(state, "Type an amount, for example 5.")
    happened = counter.event(EventCode.DISCOUNT, amount=amount.minor if amount else 0)
    basket = change.discount_basket(state.basket, amount)
    answer = changed(counter, state, basket, happened)
    return answer if counter.may(Action.DISCOUNT, _taken(answer.state)) else not_allowed(state)


def _aside(counter: Counter, state: State, event: events.Park | events.Recall) -> Answer:
    if isinstance(event, events.Park):
        return _park(counter, state)
    return _recall(counter, state, event.basket_id)


def _park(counter: Counter, state: State) -> Answer:
    if state.basket.is_empty or not isinstance(state.step, Selling):
        return refuse(state, "There is nothing to park.")


    event = counter.event(
        EventCode.PARK, basket=state.basket.basket_id, total=state.quote.total.minor
    )
    parked = (*state.parked, Parked(state.basket, event.at.utc_ms))
    now = replace(fresh(counter, state), parked=parked)
    said = tell(now, Tone.INFO, "Parked. Shift+F9 brings it back.")
    return Answer(said, (SetAside(state.basket, event),))


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
    basket = chosen[0].basket
    event = counter.event(EventCode.RECALL, basket=basket.basket_id)
    now = replace(
        fresh(counter, state),
        basket=basket,
        quote=counter.quote(basket),
        selected=basket.lines[-1].line_id if basket.lines else None,
        parked=tuple(one for one in state.parked if one is not chosen[0]),
    )
    return Answer(now, (BringBack(basket, event),))
