"""What does the counter want of the bank's lane, and of the books of card payment?"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, assert_never

from db.facts.batch import Stage
from db.facts.value import dataclass

if TYPE_CHECKING:
    from db.facts.account import Account
    from db.facts.batch import Batch, Signature
    from db.facts.card import Attempt, Intent
    from db.facts.moment import Moment
    from db.facts.sale import Draft
    from db.facts.staff import Person
    from pos_gui.checkout.card_events import LaneWork, Pin
    from pos_gui.checkout.life import TerminalLife
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


@dataclass(frozen=True, slots=True)
class TakeOut:
    """Take the terminal out of service."""

    at: Moment
    """When."""
    person: str
    """Who."""


@dataclass(frozen=True, slots=True)
class TakeIn:
    """Bring the terminal that is out of service back."""

    at: Moment
    """When."""
    person: str
    """Who."""


@dataclass(frozen=True, slots=True)
class EndBatch:
    """Close a batch without the bank."""

    batch: Batch
    """As it was seen."""
    reference: str
    """Why."""
    at: Moment
    """When."""
    person: str
    """Who."""


@dataclass(frozen=True, slots=True)
class ClearBatch:
    """Write what a manager found out about what only the bank has charged."""

    batch: Batch
    """In which batch."""
    found: str
    """What was found."""
    at: Moment
    """When."""
    person: str
    """Who."""


@dataclass(frozen=True, slots=True)
class AskAccount:
    """Ask for an account to be bound, or for the one there is to be bound no longer."""

    account: Account | None
    """Which; None is no longer any."""
    at: Moment
    """When."""
    person: Person
    """Who asks."""


@dataclass(frozen=True, slots=True)
class DecideAccount:
    """Approve or refuse what somebody asked for."""

    approved: bool
    """Which of the two."""
    at: Moment
    """When."""
    person: Person
    """Who decides."""


LaneEffect = Charge | AskLane | StopWaiting
"""What the lanes do."""
SlipEffect = Sign | PrintSlip | Clear
"""What the writing thread does for card payment."""
TerminalEffect = TakeOut | TakeIn | EndBatch | ClearBatch | AskAccount | DecideAccount
"""What the writing thread does for the terminal."""
CardEffect = SlipEffect | TerminalEffect
"""All that the writing thread does for cards."""


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


def perform_terminal(effect: TerminalEffect, life: TerminalLife) -> None:
    """Do it, in the writing thread.

    Raises:
        Trouble: whatever the books meet; nothing is written then.

    """
    match effect:
        case TakeOut():
            life.batches.retire(effect.at, effect.person)
        case TakeIn():
            known = life.cards.last_terminal()
            if known is not None:
                life.cards.register(known, effect.at, effect.person)
        case EndBatch():
            closed = replace(effect.batch, stage=Stage.CLOSED, reference=effect.reference)
            life.batches.step(closed, effect.at, effect.person)
        case ClearBatch():
            life.batches.clear(effect.batch, effect.found, effect.at, effect.person)
        case AskAccount(account, at, person):
            if account is None:
                life.accounts.unbind(at, person)
            else:
                life.accounts.bind(account, at, person)
        case DecideAccount():
            life.accounts.decide(effect.at, effect.person, approved=effect.approved)
        case _:
            assert_never(effect)
