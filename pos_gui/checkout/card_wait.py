"""What may be done while bank or wallet works, or a slip is open? Never a second payment.

A wallet's customer who changes their mind ends the wait (Esc), not the payment: the wallet is
asked once more, then told to cancel until it has; only then is the basket paid otherwise.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from db.facts.card import CardKind
from pos_gui.checkout import card_events, events
from pos_gui.checkout.card_effects import StopWaiting
from pos_gui.checkout.card_steps import Banking, Signing
from pos_gui.checkout.counter import Answer, refuse

if TYPE_CHECKING:
    from pos_gui.checkout.events import Input
    from pos_gui.checkout.state import State, Step


def may_hear(step: Step, event: Input) -> bool:
    """Say whether this is heard now: while the bank works or the slip is open, little else is."""
    match step:
        case Banking() if isinstance(event, events.Back):
            return may_stop(step)
        case Banking(unknown=True):
            return isinstance(event, events.Park | card_events.NoteSegment)
        case Banking():
            return isinstance(event, card_events.NoteSegment)
        case Signing():
            return isinstance(event, card_events.Signed | card_events.ReprintSlip)
        case _:
            return True


def not_now(state: State) -> Answer:
    """Say what has to be waited for."""
    if isinstance(state.step, Signing):
        return refuse(state, "The slip is to be signed first.")
    return refuse(state, "The bank is being asked. Wait for its answer.")


def may_stop(step: Banking) -> bool:
    """Say whether the wait can be ended: a wallet's customer may change their mind."""
    return step.task.kind is CardKind.WALLET and not (step.unknown or step.stopped)


def stop_waiting(state: State, step: Banking) -> Answer:
    """Wait no longer for the customer's yes; it stays open until the wallet says how it ended."""
    now = replace(state, step=replace(step, stopped=True, unknown=True), notice=None)
    return Answer(now, (StopWaiting(step.name),))
