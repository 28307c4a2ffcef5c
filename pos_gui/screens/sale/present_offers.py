"""What do the shop's offers do to this basket, in words: the mark, the hint, and why not?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from db import words
from db.facts.money import Money
from db.words import say
from pos_gui.checkout.best import nearest, offers_off
from pos_gui.screens.kit.views import KeyView, Size
from pos_gui.screens.sale.view import LedgerLine, PanelView

if TYPE_CHECKING:
    from pos_gui.checkout.state import State
    from pos_gui.price.offers.why import Missing, Reason

MOST = 8
"""Offers that the panel tells of: those that apply first, then those that are nearest."""


def why(code: str) -> str:
    """Say why an offer does nothing."""
    return {
        "day": say("Offers", "not on this day"),
        "hour": say("Offers", "not at this hour"),
        "shop": say("Offers", "not in this shop"),
        "member": say("Offers", "for members only"),
        "group": say("Offers", "for other customers"),
        "tender": say("Offers", "for another way to pay"),
        "coupon": say("Offers", "with its coupon only"),
        "used_up": say("Offers", "used as often as it may be"),
        "better": say("Offers", "another offer is better or goes first"),
    }[code]


def missing(one: Missing, currency: str) -> str:
    """Say what is missing."""
    if one.value:
        return say("Offers", "{amount} more", amount=words.amount(Money(one.value, currency)))
    return say("Offers", "{count} more", count=one.units)


def off_line(state: State) -> LedgerLine | None:
    """Count what offers took off the basket; None where they took nothing."""
    quote = state.quote
    if not (off := offers_off(quote)):
        return None
    label = quote.offers[0].name if len(quote.offers) == 1 else say("Totals", "Offers")
    return LedgerLine(label, words.amount(Money(-off, quote.total.currency)), saving=True)


def hint(state: State) -> LedgerLine | None:
    """Say how little is missing to the nearest offer."""
    one = nearest(state) if state.quote.lines else None
    if one is None or one.missing is None:
        return None
    return LedgerLine(
        one.offer.name, missing(one.missing, state.quote.total.currency), saving=True
    )


def offers_panel(state: State) -> PanelView:
    """List what each offer does, and why the others do nothing."""
    currency = state.quote.total.currency
    does = [one for one in state.reasons if one.amount][:MOST]
    not_now = sorted((one for one in state.reasons if not one.amount), key=_far)
    title = say("Panel", "Offers on this basket")
    note = say("Panel", "F4 or Esc closes this list")
    if not state.reasons:
        title = say("Panel", "No offer concerns this basket")
    return PanelView(
        title,
        tuple(_does(one, currency) for one in does),
        note,
        say("Panel", "Not applied, and why") if not_now else "",
        tuple(_does_not(one, currency) for one in not_now[: max(1, MOST - len(does))]),
    )


def _far(one: Reason) -> tuple[bool, int, int]:
    """Order by how near: what is missing first, a few units before an amount."""
    short = one.missing
    return (short is None, short.value if short else 0, short.units if short else 0)


def _does(one: Reason, currency: str) -> KeyView:
    more = missing(one.missing, currency) if one.missing else ""
    fact = say("Offers", "next step: {missing}", missing=more) if more else ""
    off = words.amount(Money(-one.amount, currency))
    return KeyView("offers", one.offer.name, fact, side=off, size=Size.BODY)


def _does_not(one: Reason, currency: str) -> KeyView:
    fact = missing(one.missing, currency) if one.missing else why(one.why_not or "better")
    return KeyView("offers", one.offer.name, fact, size=Size.BODY, enabled=False)
