"""How long is this customer served so far? Entering goods and paying, each by a clock nobody sets.

The watch lies beside the basket and is written nowhere, so it knows what it has seen and nothing
else. It begins with the first line put into an empty basket. A basket that comes from somewhere
else, parked or recovered, has none: nobody can say how long it lay. Nor has one that was handed to
somebody else, nor one whose lines came back by an undo, nor goods that come back: they are marked,
not scanned. Going back from the payment to the goods goes on with the time of entering.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from db.facts.sale import Took
from pos_gui.checkout import card_steps
from pos_gui.checkout.payment import Paying
from pos_gui.checkout.state import Enrolling, FindingMember, Pricing, Saving, Watch

if TYPE_CHECKING:
    from pos_gui.checkout.state import State, Step


def seen(state: State, person: str, now_ms: int) -> Watch | None:
    """Look at where the conversation stands now; None where the time of this basket is unknown."""
    basket, watch = state.basket, state.watch
    if basket.is_empty:
        fresh = Watch(basket.basket_id, person, basket.next_line_id)
        return watch if watch == fresh else fresh
    if watch is None or (watch.basket_id, watch.person) != (basket.basket_id, person):
        return None
    pays = _pays(state.step)
    if watch.since_ms is not None:
        return watch if pays == watch.pays else _turned(watch, now_ms)
    if basket.next_line_id <= watch.first_line:
        # Lines that were taken out have come back: they were entered before.
        return None
    return replace(watch, since_ms=now_ms, pays=pays)


def took(state: State, person: str, now_ms: int) -> Took | None:
    """Say how long it took, where the sale is complete now; None where that is unknown."""
    watch = seen(state, person, now_ms)
    if watch is None or watch.since_ms is None:
        return None
    if any(line.returns is not None for line in state.basket.lines):
        return None
    done = _turned(watch, now_ms)
    return Took.of(done.scan_ms, done.tender_ms)


def _turned(watch: Watch, now_ms: int) -> Watch:
    """End what went on so far, and begin with the other."""
    passed = now_ms - (watch.since_ms or 0)
    scan, tender = (0, passed) if watch.pays else (passed, 0)
    return replace(
        watch,
        since_ms=now_ms,
        pays=not watch.pays,
        scan_ms=watch.scan_ms + scan,
        tender_ms=watch.tender_ms + tender,
    )


def _pays(step: Step) -> bool:
    """Say whether the pay key was pressed, and nobody has gone back to the goods since."""
    match step:
        case Paying() | Pricing() | Saving():
            return True
        case FindingMember(back) | Enrolling(back):
            return isinstance(back, Paying)
        case card_steps.CardMenu(paying) | card_steps.Managing(paying=paying):
            return paying is not None
        case (
            card_steps.TypingAmount(task) | card_steps.TypingVoucher(task)
            | card_steps.Tipping(task) | card_steps.Presenting(task)
            | card_steps.EnteringPin(task) | card_steps.Banking(task) | card_steps.Signing(task)
            | card_steps.Shown(task)
        ):  # fmt: skip
            return task.paying is not None
        case _:
            return False
