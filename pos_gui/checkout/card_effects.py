"""What does the counter want of the bank's lane, and of the books of card payment?"""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from db.facts.value import dataclass

if TYPE_CHECKING:
    from db.facts.batch import Signature
    from db.facts.card import Attempt, Intent
    from db.facts.moment import Moment
    from db.facts.sale import Draft
    from pos_gui.checkout.card_events import LaneWork, Pin
    from pos_gui.ports import Attempts, CardInHand, Slips


@dataclass(frozen=True, slots=True)
class Charge:
    """Write the intent down, ask the bank, write down what it said; in the lane's thread."""

    intent: Intent
    """What is asked."""
    card: CardInHand | None
    """The card; in memory only."""
    pin: Pin
    """The PIN, or none."""
    draft: Draft | None = None
    """The sale that it completes, recorded with the approval in one transaction."""
    target: CardInHand | None = None
    """A transfer's target card."""


@dataclass(frozen=True, slots=True)
class AskLane:
    """Have the lane do something that moves no money."""

    work: LaneWork
    """What."""
    person: str
    """Who asked for it."""


@dataclass(frozen=True, slots=True)
class StopWaiting:
    """Wait no longer for a wallet's customer: ask once more, then cancel until acknowledged."""

    attempt_id: str
    """For which payment."""


@dataclass(frozen=True, slots=True)
class Sign:
    """Keep a signature with its slip."""

    attempt_id: str
    """Of which attempt."""
    signature: Signature
    """As drawn."""
    at: Moment
    """When."""


@dataclass(frozen=True, slots=True)
class PrintSlip:
    """Order the slip on paper, or a copy of it."""

    attempt_id: str
    """Of which attempt."""
    at: Moment
    """When."""
    person: str
    """Who asked."""


@dataclass(frozen=True, slots=True)
class Clear:
    """Write what a manager found out."""

    attempt_id: str
    """About which attempt."""
    reference: str
    """What was found."""
    at: Moment
    """When."""
    person: str
    """Who."""


LaneEffect = Charge | AskLane | StopWaiting
"""What the lanes do."""
SlipEffect = Sign | PrintSlip | Clear
"""What the writing thread does for card payment."""


def perform_card(effect: SlipEffect, attempts: Attempts, slips: Slips) -> Attempt | int | None:
    """Do it, in the writing thread.

    Raises:
        Trouble: whatever the books meet; nothing is written then.

    """
    match effect:
        case Sign():
            slips.sign(effect.attempt_id, effect.signature, effect.at)
        case PrintSlip():
            return slips.printed(effect.attempt_id, effect.at, effect.person)
        case Clear():
            return attempts.clear(effect.attempt_id, effect.reference, effect.at, effect.person)
        case _:
            assert_never(effect)
    return None
