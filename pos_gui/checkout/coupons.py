"""What becomes of a coupon that is given at the counter? Taken, refused or taken off again.

A shop's coupon is a code that everybody may have, or each has a number of its own with a check
digit behind the offer's code, and counts once: `SPRING` 00012 3. The journal hears all of it.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from db.facts.event import EventCode
from pos_gui import basket as change
from pos_gui.checkout.best import must_wait
from pos_gui.checkout.counter import Answer, refuse, tell
from pos_gui.checkout.effects import Note
from pos_gui.checkout.keeping import changed
from pos_gui.checkout.state import Tone

if TYPE_CHECKING:
    from db.facts.basket import Basket
    from db.facts.quote import Quote
    from pos_gui.checkout.counter import Counter
    from pos_gui.checkout.state import State

LONGEST = 64
"""Signs of a code that the journal keeps."""


def take(counter: Counter, state: State, code: str) -> Answer:
    """Add a coupon that an offer of the shop asks for."""
    deals, code = counter.deals, code.strip()
    if must_wait(counter):
        return refuse(state, "The offers are still being read. Try again in a moment.")
    if deals is None or (offer := deals.coupon(code)) is None:
        mistyped = deals is not None and deals.is_numbered(code)
        if mistyped:
            return _refused(counter, state, code, "The number of coupon {code} is mistyped.")
        return _refused(counter, state, code, "{code} is no coupon of this shop.")
    given = deals.spelling(offer, code)
    if given in state.basket.coupons:
        return _refused(counter, state, given, "This coupon was given already.")
    if any(deals.coupon(one) == offer for one in state.basket.coupons):
        return _refused(counter, state, given, "A coupon for this was given already.")
    if offer.when.single_use and (receipt := deals.spent_on(given)):
        said = "Coupon {code} was used on receipt {receipt}."
        return _refused(counter, state, given, said, receipt=receipt)
    taken = counter.event(
        EventCode.COUPON, what="taken", code=given[:LONGEST], offer=offer.key,
        basket=state.basket.basket_id,
    )  # fmt: skip
    answer = changed(counter, state, change.give_coupon(state.basket, given), taken)
    if answer.state.basket is state.basket:
        return answer
    text = "Coupon for {offer}. Backspace takes it off again."
    return replace(answer, state=tell(answer.state, Tone.INFO, text, offer=offer.name))


def _refused(counter: Counter, state: State, code: str, said: str, /, **values: str) -> Answer:
    """Say why not, and let the journal know."""
    note = counter.event(
        EventCode.COUPON, what="refused", code=code[:LONGEST], why=said,
        basket=state.basket.basket_id,
    )  # fmt: skip
    answer = refuse(state, said, code=code, **values)
    return replace(answer, effects=(Note((note,)),))


def take_off(counter: Counter, state: State) -> Answer:
    """Take the coupon given last off again (Backspace)."""
    if not state.basket.coupons:
        return refuse(state, "No coupon was given.")
    code = state.basket.coupons[-1]
    gone = counter.event(
        EventCode.COUPON, what="taken off", code=code[:LONGEST], basket=state.basket.basket_id
    )
    answer = changed(counter, state, change.take_coupon(state.basket), gone)
    if answer.state.basket is state.basket:
        return answer
    said = tell(answer.state, Tone.INFO, "Coupon {code} taken off.", code=code)
    return replace(answer, state=said)


def used_up(counter: Counter, basket: Basket, quote: Quote) -> tuple[tuple[str, str], ...]:
    """List the coupons that count once and gave something, each with its offer's key."""
    deals = counter.deals
    if deals is None or not basket.coupons:
        return ()
    gave = {one.key for one in quote.offers if one.amount.minor}
    found = ((code, deals.coupon(code)) for code in basket.coupons)
    return tuple(
        sorted(
            (code, offer.key)
            for code, offer in found
            if offer is not None and offer.when.single_use and offer.key in gave
        )
    )
