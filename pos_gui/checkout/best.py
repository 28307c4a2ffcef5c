"""How is the best of the offers found in time, and which of them is nearly within reach?

A window answers a scan at once; what is not proved then is looked for in the pool (`FindBest`),
and counts only while nothing else was asked for. Without a window every quote is thorough.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from db.facts.money import QUANTITY_SCALE, Money
from pos_gui.basket import check
from pos_gui.checkout.effects import MEMBER, FindBest, Variant
from pos_gui.checkout.events import Found
from pos_gui.checkout.payment import Paying
from pos_gui.price import quote

if TYPE_CHECKING:
    from collections.abc import Iterator

    from db.facts.basket import Basket
    from db.facts.quote import Quote
    from pos_gui.checkout.counter import Counter
    from pos_gui.checkout.deals import Deals
    from pos_gui.checkout.state import State, Step
    from pos_gui.price.offers.why import Reason

PATIENCE_MS = 300
"""How long payment waits for the best price."""


def must_wait(counter: Counter) -> bool:
    """Say whether the offers are still being read: nobody pays without them."""
    return counter.deals is not None and counter.deals.at_once and counter.deals.waiting


def may_better(state: State) -> bool:
    """Say whether the pool is still looking for a better price."""
    return state.asked is not None and not state.quote.proved


def look_into(counter: Counter, state: State) -> FindBest | None:
    """Say what the pool shall find out about the basket; None where there is nothing to find."""
    deals, basket = counter.deals, state.basket
    if deals is None or not deals.at_once or basket.is_empty:
        return None
    offering = counter.offering(basket)
    if offering is None:
        return None
    sold = counter.sold_for(basket)
    others = tuple(_variants(counter, deals, basket))
    return FindBest(state.quote, basket, offering, counter.book_for(basket), sold, others)


def _variants(counter: Counter, deals: Deals, basket: Basket) -> Iterator[Variant]:
    """List the circumstances under which the basket would cost something else, perhaps."""
    if basket.returning is not None:
        return
    others = [(one, replace(basket, tender=one)) for one in sorted(deals.tenders)]
    if others:
        others.append(("", replace(basket, tender=None)))
    who = replace(basket, customer=None if basket.customer else "")
    if deals.for_some or any(one.product.prices for one in basket.lines):
        others.append((MEMBER, who))
    for name, other in others:
        offering = None if other == basket else counter.offering(other)
        if offering is not None:
            yield Variant(name, other, offering, counter.book_for(other))


def find(asked: FindBest) -> Found:
    """Find the best, and why: up to a tenth of a second, rarely more. Not in the GUI thread."""
    from pos_gui.price.offers import THOROUGH  # noqa: PLC0415  (only with offers)
    from pos_gui.price.offers.why import reasons  # noqa: PLC0415

    best, offering = asked.quote, replace(asked.offering, effort=THOROUGH)
    if not best.proved:
        best = quote(
            asked.basket, asked.book, sold=asked.sold, previous=asked.quote, offering=offering
        )
    return Found(asked, best, reasons(best, offering), tuple(_otherwise(asked, best)))


def _otherwise(asked: FindBest, best: Quote) -> Iterator[tuple[str, Quote]]:
    """Find what it would cost otherwise."""
    from pos_gui.price.offers import THOROUGH  # noqa: PLC0415  (only with offers)

    for one in asked.variants:
        offering = replace(one.offering, effort=THOROUGH)
        yield (
            one.name,
            quote(one.basket, one.book, sold=asked.sold, previous=best, offering=offering),
        )


def found(state: State, event: Found) -> State:
    """Take over what was found, if nothing else was asked for since and it is better."""
    if state.asked is not event.asked:
        return state
    now = replace(
        state,
        asked=None,
        reasons=event.reasons,
        variants=event.variants,
        member_saves=_saved(event),
    )
    if is_agreed(state.step):
        return now
    no_worse = event.quote.proved or event.quote.total.minor <= state.quote.total.minor
    if not no_worse or check(state.basket, event.quote) is not None:
        return now
    return replace(now, quote=event.quote)


def is_agreed(step: Step) -> bool:
    """Say whether the price was agreed upon: at payment, and with a card on the way from there."""
    task = getattr(step, "task", None)
    paying = getattr(step, "paying", None) or getattr(task, "paying", None)
    return isinstance(step, Paying) or paying is not None


def _saved(event: Found) -> Money | None:
    """Say what the member saves, or would."""
    other = dict(event.variants).get(MEMBER)
    if other is None:
        return None
    difference = abs(other.total.minor - event.quote.total.minor)
    return Money(difference, event.quote.total.currency) if difference else None


def offers_off(quote: Quote) -> int:
    """Say what offers took off a basket, in minor units; they ask nobody's permission."""
    return sum(one.amount.minor for one in quote.offers)


def nearest(state: State) -> Reason | None:
    """Choose the offer that least is missing to: of what is said, the one worth a word.

    Pieces are measured at what a piece of this basket costs on average. What would more than
    double the basket is no hint.
    """
    lines = [one for one in state.quote.lines if one.line.returns is None]
    pieces = sum(max(1, one.line.quantity.milli // QUANTITY_SCALE) for one in lines)
    if not pieces:
        return None
    each = sum(one.gross.minor for one in lines) // pieces
    near = [
        (one.missing.value or one.missing.units * each, at, one)
        for at, one in enumerate(state.reasons)
        if one.missing is not None
    ]
    way, _, one = min(near, default=(0, 0, None))
    return one if way <= state.quote.total.minor else None
