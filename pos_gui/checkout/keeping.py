"""How is a changed basket taken over? Priced, looked at, kept."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from pos_gui import basket as change
from pos_gui.checkout.counter import UNDO_DEPTH, Answer, refuse

if TYPE_CHECKING:
    from db.facts.basket import Basket
    from db.facts.event import Event
    from pos_gui.checkout.counter import Counter
    from pos_gui.checkout.state import State


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
