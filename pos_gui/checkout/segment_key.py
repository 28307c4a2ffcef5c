"""Must a customer segment be keyed before the sale is finished, and was it?

Where a shop has set `segments = "closes_sale"`, one of the segment keys is the key that finishes
(7-Eleven's way; domain/counter.md, section 6); noted before, or while the bank works, it counts as
well. Documents that take goods back need none. Members hold no segment: it is asked of them too.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from pos_gui.checkout.counter import Answer, refuse, tell
from pos_gui.checkout.state import Tone

if TYPE_CHECKING:
    from pos_gui.checkout.counter import Counter
    from pos_gui.checkout.state import State


def is_missing(counter: Counter, state: State, pressed: str | None = None) -> bool:
    """Say whether the sale waits for a segment key; `pressed` is the one pressed just now."""
    basket = state.basket
    if not counter.segment_keys or pressed or basket.segment or basket.returning is not None:
        return False
    return state.quote.total.minor >= 0 and any(one.returns is None for one in basket.lines)


def refused(counter: Counter, state: State) -> Answer:
    """Say which keys finish; nothing else changes."""
    said = "Press the customer's segment to finish the sale: Ctrl+1 to Ctrl+{last}."
    return refuse(state, said, last=_last(counter))


def asked(counter: Counter, state: State) -> Answer:
    """Ask for the key now that everything is paid."""
    said = "Everything is paid. The customer's segment finishes the sale: Ctrl+1 to Ctrl+{last}."
    return Answer(tell(state, Tone.INFO, said, last=_last(counter)))


def _last(counter: Counter) -> str:
    return str(counter.segment_keys % 10)
