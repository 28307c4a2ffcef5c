"""Which price is agreed upon, where it depends on how and by whom it is paid?

An offer for one way to pay holds only where that way pays everything, in one go; whoever splits
the payment pays the price without it. The price is made before money is taken, and stays from then
on: what is shown is what is charged. Cash and segment keys that change it are pressed again.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from db.facts.money import Money
from db.facts.tender import TenderKind
from pos_gui.checkout import banking, events
from pos_gui.checkout.best import PATIENCE_MS
from pos_gui.checkout.card_events import PayByCard
from pos_gui.checkout.card_steps import CardStep, Presenting
from pos_gui.checkout.counter import Turn, tell
from pos_gui.checkout.effects import Hurry
from pos_gui.checkout.payment import Paying
from pos_gui.checkout.state import Pricing, Selling, Tone
from pos_gui.scan import money as amounts

if TYPE_CHECKING:
    from db.facts.basket import Basket
    from db.facts.quote import Quote
    from pos_gui.checkout.card_events import CardRead
    from pos_gui.checkout.card_steps import CardTask
    from pos_gui.checkout.counter import Counter
    from pos_gui.checkout.state import State, Step

Moneyed = events.Tendered | events.Finish | PayByCard
"""What takes money."""


def turn(counter: Counter, state: State, event: Moneyed) -> Turn:
    """Price the basket for the way it is going to be paid, before that takes money."""
    step = state.step
    if not isinstance(step, Paying) or state.quote.total.minor <= 0:
        return Turn(state)
    if step.paid:
        return _bound(state, event)
    if banking.is_open(counter, state.basket.basket_id):
        return Turn(state)
    wanted = replace(state.basket, tender=_tender(counter, state, event))
    if isinstance(event, events.Finish) and event.segment:
        wanted = replace(wanted, segment=event.segment)
    if wanted == state.basket:
        return Turn(state)
    return _for(counter, state, wanted, event)


def _bound(state: State, event: Moneyed) -> Turn:
    """Keep to the way to pay that the price was made for, once it has begun."""
    tender = state.basket.tender
    if tender is None or not isinstance(event, PayByCard) or tender != TenderKind.CASH:
        return Turn(state)
    said = "This price holds for cash alone. Give it back first (Del) to pay another way."
    return Turn(tell(state, Tone.ERROR, said), goes_on=False)


def _tender(counter: Counter, state: State, event: Moneyed) -> str | None:
    """Say which way to pay is meant for everything; None where it is to be split."""
    whole = True
    read = amounts.read(event.text, counter.currency) if event.text.strip() else None
    if isinstance(event, PayByCard):
        kind = TenderKind.WALLET if event.wallet else TenderKind.CARD
        if isinstance(read, Money):
            whole = read.minor >= min(state.quote.total.minor, _costs(counter, state, kind))
        return _asked_for(counter, kind if whole else None)
    if isinstance(event, events.Tendered) and event.kind != TenderKind.CASH:
        return None
    if isinstance(read, Money) and state.basket.tender != TenderKind.CASH:
        whole = read.minor >= min(state.quote.total.minor, _costs(counter, state, "cash"))
    return _asked_for(counter, TenderKind.CASH if whole else None)


def _asked_for(counter: Counter, tender: str | None) -> str | None:
    """Give a tender that offers ask for; any other makes no price."""
    return tender if counter.deals is not None and tender in counter.deals.tenders else None


def _costs(counter: Counter, state: State, tender: str) -> int:
    asked = _asked_for(counter, tender)
    return _quoted(counter, state, replace(state.basket, tender=asked)).total.minor


def _quoted(counter: Counter, state: State, basket: Basket) -> Quote:
    """Price a basket as it would be; what was found out in the pool is known already."""
    known = dict(state.variants).get(basket.tender or "")
    if known is not None and replace(basket, tender=state.basket.tender) == state.basket:
        return known
    return counter.quote(basket, state.quote)


def _for(counter: Counter, state: State, wanted: Basket, event: Moneyed) -> Turn:
    """Take over the basket as it is going to be paid."""
    quote, before = _quoted(counter, state, wanted), state.quote.total
    now = replace(state, basket=wanted, quote=quote, notice=None)
    keep = (counter.keep(wanted),)
    may_better = counter.deals is not None and counter.deals.at_once and not quote.proved
    if isinstance(event, PayByCard):
        if not may_better:
            return Turn(now, keep)
        waits = replace(now, step=Pricing((event,)))
        return Turn(waits, (*keep, Hurry(PATIENCE_MS)), goes_on=False)
    if quote.total == before and not may_better:
        return Turn(now, keep)
    said = "{now} to pay now, {before} before. Press again to take it."
    now = tell(now, Tone.INFO, said, now=quote.total.text(), before=before.text())
    return Turn(now, keep, goes_on=False)


def neutral(counter: Counter, state: State, before: Step) -> Turn:
    """Forget how it was going to be paid where nothing came of it; `before` is the step left."""
    basket, step = state.basket, state.step
    if basket.tender is None or not isinstance(step, Paying | Selling):
        return Turn(state)
    if isinstance(step, Paying) and (step.paid or not isinstance(before, CardStep)):
        return Turn(state)
    if isinstance(step, Selling) and isinstance(before, Selling):
        return Turn(state)
    if banking.is_open(counter, basket.basket_id):
        return Turn(state)
    plain = replace(basket, tender=None)
    quote = counter.quote(plain, state.quote)
    return Turn(replace(state, basket=plain, quote=quote), (counter.keep(plain),))


def with_card(counter: Counter, state: State, task: CardTask, event: CardRead) -> Turn | None:
    """Price anew where the card is of another kind; it is to be shown again then."""
    paying = task.paying
    if counter.deals is None or not counter.deals.tenders or paying is None or paying.paid:
        return None
    if state.basket.tender not in (None, TenderKind.CARD, TenderKind.STORED):
        return None
    left = counter.cards.left_on(event.shown.key) if event.stored and counter.cards else None
    kind = TenderKind.STORED if event.stored else TenderKind.CARD
    if task.amount != state.quote.total:
        return None
    wanted = replace(state.basket, tender=_asked_for(counter, kind))
    quote = _quoted(counter, state, wanted)
    if event.stored and (left or 0) < quote.total.minor:
        # It cannot pay everything: the price without any such offer holds.
        wanted = replace(state.basket, tender=None)
        quote = _quoted(counter, state, wanted)
    if wanted.tender == state.basket.tender:
        return None
    now = replace(state, basket=wanted, quote=quote)
    keep = (counter.keep(wanted),)
    if quote.total == state.quote.total:
        return Turn(now, keep)
    again = replace(now, step=Presenting(replace(task, amount=quote.total)))
    said = "{now} to pay with this card. Show it again if that is right."
    return Turn(tell(again, Tone.INFO, said, now=quote.total.text()), keep, goes_on=False)


def less(counter: Counter, state: State, *tenders: str) -> Money | None:
    """Say how much less is to be paid where one of these ways pays everything; None is nothing."""
    if not isinstance(state.step, Paying) or state.step.paid or counter.deals is None:
        return None
    variants = dict(state.variants)
    base = variants.get("", state.quote).total.minor
    known = [variants[one].total.minor for one in tenders if one in variants]
    best = min(known, default=base)
    return Money(base - best, counter.currency) if best < base else None
