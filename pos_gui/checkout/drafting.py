"""What is a settled basket on its way to the books? The draft, made in one place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.facts.sale import Draft, Named
from pos_gui.checkout import watch
from pos_gui.price.draft import sold_lines

if TYPE_CHECKING:
    from db.facts.tender import Settled
    from pos_gui.checkout.counter import Counter
    from pos_gui.checkout.state import State


def draft_for(counter: Counter, state: State, settled: Settled) -> Draft:
    """Make the sale without its number; recording it twice gives the same sale."""
    basket = state.basket
    customer = counter.customer(basket)
    return Draft(
        sale_id=basket.basket_id,
        cashier=Named(counter.person.key, counter.person.name),
        at=counter.clock.now(),
        lines=sold_lines(state.quote, counter.sold_for(basket)),
        tenders=settled.tenders,
        rounding=settled.rounding,
        change=settled.change,
        segment=basket.segment,
        customer=basket.customer,
        tier=customer.tier or None if customer else None,
        circle="+".join(customer.groups) or None if customer else None,
        coupons=_coupons(counter, state),
        reference=basket.returning,
        request=counter.request,
        exempt=basket.exempt,
        took=watch.took(state, counter.person.key, counter.ticks()) if counter.ticks else None,
    )


def _coupons(counter: Counter, state: State) -> tuple[tuple[str, str], ...]:
    """List the coupons that are used up with the sale."""
    if not state.basket.coupons:
        return ()
    from pos_gui.checkout import coupons  # noqa: PLC0415  (loaded already)

    return coupons.used_up(counter, state.basket, state.quote)
