"""What does the counter want done outside itself? Each effect is one call of the books."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from db.facts.value import dataclass
from pos_gui.checkout.card_effects import CardEffect, LaneEffect

if TYPE_CHECKING:
    from collections.abc import Iterable

    from db.facts.basket import Basket
    from db.facts.closing import Closing
    from db.facts.event import Event
    from db.facts.moment import Moment
    from db.facts.sale import Draft, Sale
    from pos_gui.ports import Books


@dataclass(frozen=True, slots=True)
class Record:
    """Record a sale; nothing is shown as paid before it is committed."""

    draft: Draft
    """The settled basket."""


@dataclass(frozen=True, slots=True)
class Keep:
    """Make the open basket durable."""

    basket: Basket
    """As it is now."""
    at: Moment
    """When it changed."""
    events: tuple[Event, ...] = ()
    """What the journal shall know of it."""


@dataclass(frozen=True, slots=True)
class SetAside:
    """Park a basket."""

    basket: Basket
    """The basket."""
    event: Event
    """For the journal."""


@dataclass(frozen=True, slots=True)
class BringBack:
    """Recall a parked basket."""

    basket: Basket
    """The basket."""
    event: Event
    """For the journal."""


@dataclass(frozen=True, slots=True)
class GiveUp:
    """Cancel a basket."""

    basket: Basket
    """The basket."""
    event: Event
    """For the journal."""


@dataclass(frozen=True, slots=True)
class Note:
    """Write technical events."""

    events: tuple[Event, ...]
    """For the journal."""


@dataclass(frozen=True, slots=True)
class PrintCopy:
    """Print a receipt again."""

    receipt_no: str
    """Which."""
    at: Moment
    """When."""
    person: str
    """Who asked."""


@dataclass(frozen=True, slots=True)
class Close:
    """Close the day."""

    at: Moment
    """When."""
    person: str
    """Who."""


BookEffect = Record | Keep | SetAside | BringBack | GiveUp | Note | PrintCopy | Close
"""What the books do."""
Effect = BookEffect | CardEffect | LaneEffect
"""Everything the counter can want."""


def of_books(effects: Iterable[Effect]) -> tuple[BookEffect, ...]:
    """Give what the books shall do, where no card is ever taken.

    Raises:
        TypeError: if a card was asked for all the same; a bug.

    """
    found = tuple(effects)
    mine = tuple(one for one in found if isinstance(one, BookEffect))
    if len(mine) != len(found):
        message = "there is no lane for a card here"
        raise TypeError(message)
    return mine


def perform(effect: BookEffect, books: Books) -> Sale | Closing | int | None:
    """Do it, in the writing thread.

    Raises:
        Trouble: whatever the books meet; nothing is written then.

    """
    match effect:
        case Record():
            return books.record(effect.draft)
        case Keep():
            books.keep(effect.basket, effect.at, effect.events)
        case SetAside():
            books.park(effect.basket, effect.event)
        case BringBack():
            books.recall(effect.basket, effect.event)
        case GiveUp():
            books.cancel(effect.basket, effect.event)
        case Note():
            books.note(effect.events)
        case PrintCopy():
            return books.copy(effect.receipt_no, effect.at, effect.person)
        case Close():
            return books.close(effect.at, effect.person)
        case _:
            assert_never(effect)
    return None
