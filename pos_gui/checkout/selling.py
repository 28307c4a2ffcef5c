"""How do goods get into the basket and change there?"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, assert_never

from db.facts.event import EventCode
from db.facts.money import Money, UnitPrice
from db.facts.number import QUANTITY_SCALE
from db.facts.product import NotFound, Product
from db.facts.quantity import ONE, Quantity
from db.facts.staff import Action
from pos_gui import basket as change
from pos_gui.checkout import events, paying
from pos_gui.checkout.best import offers_off
from pos_gui.checkout.counter import Answer, not_allowed, refuse, tell
from pos_gui.checkout.effects import Note
from pos_gui.checkout.keeping import changed
from pos_gui.checkout.payment import Paying
from pos_gui.checkout.state import (
    AskingPrice,
    Finding,
    Notice,
    Recalling,
    Returning,
    Selling,
    Tone,
)
from pos_gui.scan import code as codes
from pos_gui.scan import entry
from pos_gui.scan import money as amounts
from pos_gui.scan.entry import Refused

if TYPE_CHECKING:
    from db.facts.basket import BasketLine
    from pos_gui.checkout.counter import Counter
    from pos_gui.checkout.state import State

SellingEvent = (
    events.Typed | events.Scanned | events.Picked | events.Rung | events.Find | events.Moved
    | events.Selected
)  # fmt: skip


def answer(counter: Counter, state: State, event: SellingEvent) -> Answer:
    """Answer what is entered."""
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
        case _:
            assert_never(event)


def _scanned(counter: Counter, state: State, event: events.Scanned) -> Answer:
    match state.step:
        case Selling():
            return _sell_code(counter, state, event.code, _ahead(event.ahead), scanned=True)
        case Finding():
            return _price_check(counter, state, event.code)
        case Paying() if (member := _member(counter, state, event.code)) is not None:
            return member
        case Returning() | Paying() | AskingPrice() | Recalling():
            text = "{code} was scanned and not sold. Finish this step first."
            return refuse(state, text, code=event.code)
        case _:
            return Answer(state)


def _typed(counter: Counter, state: State, text: str) -> Answer:
    match state.step:
        case AskingPrice():
            return _price_given(counter, state, state.step, text)
        case Finding():
            return Answer(replace(state, step=Finding(text, counter.search(text)), notice=None))
        case Selling():
            return _entered(counter, state, text)
        case _:
            return Answer(state)


def _entered(counter: Counter, state: State, text: str) -> Answer:
    """Follow the entry line's grammar (counter.md, section 3)."""
    match entry.read(text):
        case entry.Code(code, quantity):
            return _sell_code(counter, state, code, quantity or ONE, scanned=False)
        case entry.SetQuantity(quantity):
            return set_quantity(counter, state, quantity)
        case entry.Percent(rate):
            return discounted(counter, state, None, rate, "")
        case entry.Coupon(code):
            return _coupon(counter, state, code)
        case entry.Void():
            return void(counter, state)
        case entry.Pay() | entry.Nothing():
            return paying.start(counter, state)
        case entry.Refused(sentence):
            return refuse(state, sentence)
        case entry.Search(words):
            hits = counter.search(words)
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
    if (member := _member(counter, state, code)) is not None:
        return member
    if counter.deals is not None and counter.deals.is_coupon(code.strip()):
        return _coupon(counter, state, code)
    if not scanned and (hits := counter.search(code)):
        return Answer(replace(state, step=Finding(code, hits), notice=None))
    text = "{code} is not in the catalogue, not sold."
    notice = Notice(Tone.UNKNOWN_CODE, text, (("code", code),))
    missed = counter.event(EventCode.NOT_FOUND, code=code[:64])
    return Answer(replace(state, notice=notice), (Note((missed,)),))


def _member(counter: Counter, state: State, code: str) -> Answer | None:
    """Take the member whose card was scanned; None where it is nobody's."""
    if counter.members is None:
        return None
    from pos_gui.checkout import members  # noqa: PLC0415  (for codes that no goods have)

    return members.scanned(counter, state, code)


def _coupon(counter: Counter, state: State, code: str) -> Answer:
    """Add a coupon that an offer of the shop asks for."""
    from pos_gui.checkout import coupons  # noqa: PLC0415  (with a coupon)

    return coupons.take(counter, state, code)


def _picked(counter: Counter, state: State, event: events.Picked) -> Answer:
    selling = replace(state, step=Selling())
    if isinstance(state.step, Selling | Finding):
        return sell(counter, selling, event.product, _ahead(event.ahead))
    return refuse(state, "Finish this step first.")


def sell(counter: Counter, state: State, product: Product, quantity: Quantity) -> Answer:
    """Put goods into the basket; goods without a price ask for it first."""
    if lack := counter.lacks(state, Action.SELL):
        return not_allowed(state, lack)
    quantity, product = _units(product, quantity), counter.priced(product)
    if product.price is None:
        asked = AskingPrice(product, quantity)
        return Answer(replace(state, step=asked, notice=None))
    return changed(counter, state, change.add(state.basket, product, quantity))


def _units(product: Product, quantity: Quantity) -> Quantity:
    """Count the units of so many cases, where a case was scanned."""
    if not product.prices:
        return quantity
    from pos_gui.price.lists import pack_of  # noqa: PLC0415  (only for such goods)

    pack = pack_of(product)
    return quantity if pack is None else Quantity(quantity.milli * pack // QUANTITY_SCALE)


def _price_given(counter: Counter, state: State, asked: AskingPrice, text: str) -> Answer:
    price = amounts.read_price(text, counter.currency)
    if isinstance(price, Refused):
        return refuse(state, price.text)
    back = replace(state, step=Selling())
    return changed(counter, back, change.add(state.basket, asked.product, asked.quantity, price))


def _price_check(counter: Counter, state: State, code: str) -> Answer:
    """Show a price without selling; the journal knows of it."""
    for spelling in codes.spellings(code):
        found = counter.catalogue.find(spelling)
        if isinstance(found, Product):
            looked = counter.event(EventCode.PRICE_CHECK, code=found.code)
            now = looked.at.utc_ms
            prior = counter.catalogue.prior(found, now) if found.prices else None
            step = Finding(code, (counter.priced(found),), prior)
            return Answer(replace(state, step=step), (Note((looked,)),))
    notice = Notice(Tone.UNKNOWN_CODE, "{code} is not in the catalogue.", (("code", code),))
    return Answer(replace(state, step=Finding(code, ()), notice=notice))


def _rung(counter: Counter, state: State, event: events.Rung) -> Answer:
    """Take a finished line in one piece."""
    found = counter.catalogue.find(event.code)
    if isinstance(found, NotFound):
        return refuse(state, "{code} is not in the catalogue, not sold.", code=event.code)
    quantity, found = _units(found, event.quantity), counter.priced(found)
    try:
        price = None if event.price is None else UnitPrice.parse(event.price, counter.currency)
        discount = (
            None if event.discount is None else Money.parse(event.discount, counter.currency)
        )
    except ValueError as error:
        return refuse(state, "{amount} is no amount.", amount=str(error))
    if found.price is None and price is None:
        return refuse(state, "{name} has no price.", name=found.name)
    basket = change.add(state.basket, found, quantity, price, apart=True)
    if discount is not None and not isinstance(basket, change.Refused):
        basket = change.discount_line(basket, basket.lines[-1].line_id, discount, "")
    return _as_allowed(counter, state, changed(counter, state, basket))


def _as_allowed(counter: Counter, state: State, answer: Answer) -> Answer:
    """Let a line pass whose price and discount this person may give."""
    if answer.state.basket is state.basket:
        return answer
    line = answer.state.quote.lines[-1]
    if lack := counter.lacks(state, Action.SELL):
        return not_allowed(state, lack)
    cheaper = line.override.minor
    lack = counter.lacks(state, Action.OVERRIDE_PRICE, cheaper, line.gross.minor)
    if cheaper and lack:
        return not_allowed(state, lack)
    return within_rights(counter, state, answer) if line.line_discount else answer


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


def void(counter: Counter, state: State) -> Answer:
    """Take the selected line out; Ctrl+Z brings it back."""
    line = selected_line(state)
    if line is None:
        return refuse(state, "There is no line yet.")
    if lack := counter.lacks(state, Action.VOID_LINE, _worth(state, line)):
        return not_allowed(state, lack)
    voided = counter.event(
        EventCode.VOID, code=line.product.code, quantity=line.quantity.milli,
        basket=state.basket.basket_id, total=_worth(state, line),
    )  # fmt: skip
    answer = changed(counter, state, change.void_line(state.basket, line.line_id), voided)
    text = "{name} taken out. Ctrl+Z brings it back."
    said = tell(answer.state, Tone.INFO, text, name=line.product.name)
    return replace(answer, state=said)


def _worth(state: State, line: BasketLine) -> int:
    """Say what a line costs, in minor units."""
    return sum(one.total.minor for one in state.quote.lines if one.line.line_id == line.line_id)


def discounted(
    counter: Counter, state: State, amount: Money | None, rate: int | None, reason: str
) -> Answer:
    """Take an amount or a rate in ten-thousandths off the selected line."""
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
    return within_rights(counter, state, answer)


def within_rights(counter: Counter, state: State, answer: Answer) -> Answer:
    """Let a discount pass that this person may give: all that people took off counts."""
    now = answer.state
    lack = counter.lacks(state, Action.DISCOUNT, taken(now), now.quote.gross.minor)
    return not_allowed(state, lack) if lack else answer


def taken(state: State) -> int:
    """Say how much people took off in all, in minor units; offers are the shop's own."""
    return state.quote.discount.minor - offers_off(state.quote)
