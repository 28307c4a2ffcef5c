"""How often was an offer used on a receipt, and does that matter on the next one?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.facts.offer import Each, Sets, Spend, Steps

if TYPE_CHECKING:
    from db.facts.offer import Limits, Offer
    from pos_gui.price.offers.applied import Applied


def runs_on(limits: Limits) -> bool:
    """Say whether a limit runs on from one receipt to the next."""
    return (limits.customer, limits.customer_day, limits.total) != (None, None, None)


def times_used(offer: Offer, applied: Applied) -> int:
    """Give how often an offer was used: sets, reduced units, tiers; all the steps are one."""
    match offer.form:
        case Sets() as form:
            return applied.units // sum(part.units for part in form.parts)
        case Each() as form:
            most = applied.units if form.at_most is None else form.at_most
            return 1 if form.once else min(applied.units, most)
        case Spend(repeat=True) as form:
            return max(1, applied.amount // max(1, form.tiers[0][1].value))
        case Spend() | Steps():
            return 1
