"""How do goods come back, receipts come again and days end?"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, assert_never

from db.facts.quantity import Quantity
from db.facts.staff import Action
from pos_gui import basket as change
from pos_gui.checkout import banking, card_menu, events
from pos_gui.checkout.counter import Answer, not_allowed, refuse, tell
from pos_gui.checkout.effects import Close, PrintCopy
from pos_gui.checkout.keeping import changed
from pos_gui.checkout.payment import Paying
from pos_gui.checkout.state import FindingReceipt, Returning, Selling, Tone
from pos_gui.receipt.number import receipt_number

if TYPE_CHECKING:
    from db.facts.basket import Basket
    from db.facts.sale import Sale
    from pos_gui.checkout.counter import Counter
    from pos_gui.checkout.state import State

ReturningEvent = (
    events.StartReturn | events.Mark | events.Marked | events.Reprint | events.CloseDay
)


def answer(counter: Counter, state: State, event: ReturningEvent) -> Answer:
    """Answer what concerns sales already recorded."""
    match event:
        case events.StartReturn():
            return _start(counter, state)
        case events.Mark():
            return _mark(state, event)
        case events.Marked():
            return _marked(counter, state, event.reason)
        case events.Reprint():
            return _reprint(counter, state, event.receipt_no)
        case events.CloseDay():
            return _close(counter, state)
        case _:
            assert_never(event)


def _start(counter: Counter, state: State) -> Answer:
    if not state.basket.is_empty or not isinstance(state.step, Selling):
        return refuse(state, "Finish or park this basket first.")
    # How much goes out is known, and approved, at the end of it.
    if not counter.may(Action.RETURN) and Action.RETURN not in counter.person.asks:
        return not_allowed(state)
    return Answer(replace(state, step=FindingReceipt(), notice=None, last=None))


def find(counter: Counter, state: State, text: str) -> Answer:
    """Find the receipt whose barcode was scanned or whose number was typed."""
    number = receipt_number(text, counter.shop.key)
    sale = counter.receipts.sale(number) if number else None
    if sale is None:
        return refuse(state, "There is no receipt {number}.", number=text.strip()[:40])
    left = _left(counter, sale)
    if not left:
        text = "Everything on {number} has already come back."
        return refuse(state, text, number=sale.receipt_no)
    return Answer(replace(state, step=Returning(sale, left), notice=None))


def _left(counter: Counter, sale: Sale) -> tuple[tuple[int, Quantity], ...]:
    back = counter.receipts.returned(sale.sale_id)
    rest = (
        (line.ordinal, line.quantity - back.get(line.ordinal, Quantity(0)))
        for line in sale.lines
        if not line.is_return
    )
    return tuple((ordinal, quantity) for ordinal, quantity in rest if quantity.milli > 0)


def _mark(state: State, event: events.Mark) -> Answer:
    step = state.step
    if not isinstance(step, Returning):
        return refuse(state, "Scan the receipt first.")
    left = dict(step.left).get(event.ordinal)
    if left is None:
        return refuse(state, "This line has already come back.")
    if not 0 <= event.quantity.milli <= left.milli:
        return refuse(state, "At most {quantity} can come back.", quantity=left.text())
    marks = dict(step.marks)
    marks.pop(event.ordinal, None)
    if event.quantity.milli:
        marks[event.ordinal] = event.quantity
    marked = replace(step, marks=tuple(sorted(marks.items())))
    return Answer(replace(state, step=marked, notice=None))


def _marked(counter: Counter, state: State, reason: str) -> Answer:
    step = state.step
    if not isinstance(step, Returning) or not step.marks:
        return refuse(state, "Mark what comes back first.")
    basket = _of_same(state, step.sale)
    sold = {line.ordinal: line for line in step.sale.lines}
    for ordinal, quantity in step.marks:
        back = change.give_back(basket, sold[ordinal], step.sale, quantity, reason)
        if isinstance(back, change.Refused):
            return refuse(state, back.text)
        basket = back
    answer = changed(counter, state, basket)
    if answer.state.basket is not basket:
        return answer
    return replace(answer, state=replace(answer.state, step=Paying()))


def _of_same(state: State, sale: Sale) -> Basket:
    """Begin a return: it is the same customer's, whose limits get back what they had used."""
    customer = state.basket.customer or sale.customer
    return replace(state.basket, returning=sale.receipt_no, customer=customer)


def give_back_code(counter: Counter, state: State, event: events.Rung) -> Answer:
    """Take back goods by code and receipt: the oldest lines that still can come back."""
    sale = counter.receipts.sale(event.return_of or "")
    if sale is None:
        return refuse(state, "There is no receipt {number}.", number=event.return_of or "")
    wanted = -event.quantity.milli
    basket = _of_same(state, sale)
    for ordinal, left in _left(counter, sale):
        line = sale.lines[ordinal - 1]
        taken = min(wanted, left.milli - _in_basket(state, sale, ordinal))
        if taken <= 0 or event.code not in (line.product.key, line.barcode):
            continue
        back = change.give_back(basket, line, sale, Quantity(taken), "")
        if isinstance(back, change.Refused):
            return refuse(state, back.text)
        basket, wanted = back, wanted - taken
    if wanted != 0 or event.quantity.milli >= 0:
        return refuse(state, "More would come back than was sold.")
    return changed(counter, state, basket)


def _in_basket(state: State, sale: Sale, ordinal: int) -> int:
    return -sum(
        line.quantity.milli
        for line in state.basket.lines
        if line.returns and (line.returns.sale_id, line.returns.ordinal) == (sale.sale_id, ordinal)
    )


def _reprint(counter: Counter, state: State, receipt_no: str | None) -> Answer:
    if receipt_no is None and (attempt := banking.declined(counter, state)):
        return card_menu.print_slip(counter, state, attempt)
    number = receipt_no or (state.last.receipt_no if state.last else None)
    if number is None:
        return refuse(state, "There is no receipt to print again.")
    if lack := counter.lacks(state, Action.REPRINT):
        return not_allowed(state, lack)
    wanted = PrintCopy(number, counter.clock.now(), counter.person.key)
    return Answer(tell(state, Tone.INFO, "Printing a copy of {number}.", number=number), (wanted,))


def _close(counter: Counter, state: State) -> Answer:
    if not state.basket.is_empty or not isinstance(state.step, Selling):
        return refuse(state, "Finish or park this basket first.")
    if counter.drawer is not None and counter.drawer.wants_count():
        from pos_gui.checkout import drawer  # noqa: PLC0415  (where drawers are counted)

        return drawer.before_z(counter, state)
    if lack := counter.lacks(state, Action.CLOSE_DAY):
        return not_allowed(state, lack)
    return Answer(state, (Close(counter.clock.now(), counter.person.key),))
