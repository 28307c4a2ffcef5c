"""What does the counter want done outside itself? Most effects are one call of the books."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from db.facts.value import dataclass
from pos_gui.checkout.card_effects import CardEffect, LaneEffect

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from db.facts.basket import Basket
    from db.facts.closing import Closing
    from db.facts.customer import Customer
    from db.facts.drawer import Count, Entry
    from db.facts.event import Event
    from db.facts.moment import Moment
    from db.facts.quote import Quote
    from db.facts.sale import Draft
    from pos_gui.ports import Books
    from pos_gui.price import PriceBook
    from pos_gui.price.offers.offering import Offering, Offers
    from pos_gui.price.returned import SoldLines


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


@dataclass(frozen=True, slots=True)
class Enrol:
    """Take in a new member, who then buys the open basket."""

    customer: Customer
    """Who."""
    at: Moment
    """When."""
    person: str
    """By whom."""


@dataclass(frozen=True, slots=True, eq=False)
class ReadOffers:
    """Read the shop's offers and index them, in the pool."""

    read: Callable[[], Offers | None]
    """Reads them; None where there are none."""


@dataclass(frozen=True, slots=True)
class Variant:
    """The same basket under other circumstances: by a member, or paid in one way alone."""

    name: str
    """MEMBER, or the tender."""
    basket: Basket
    """The basket as it would be."""
    offering: Offering
    """The offers that would be in force."""
    book: PriceBook
    """The prices that would be in force."""


MEMBER = "member"
"""The variant with a member where there is none, and without where there is one."""


@dataclass(frozen=True, slots=True, eq=False)
class FindBest:
    """Find the best that the offers can do for a basket, in the pool."""

    quote: Quote
    """The basket as it is priced so far."""
    basket: Basket
    """The basket."""
    offering: Offering
    """The offers in force."""
    book: PriceBook
    """The prices in force."""
    sold: SoldLines
    """The lines sold that it gives back."""
    variants: tuple[Variant, ...] = ()
    """What else would be good to know: what a member saves, or who pays by card."""


@dataclass(frozen=True, slots=True)
class Hurry:
    """Call time after a while: payment waits no longer for the best price."""

    after_ms: int
    """How long it may take, in milliseconds."""


@dataclass(frozen=True, slots=True, eq=False)
class AskStaff:
    """Something about people, done by the keeper that is brought."""

    act: Callable[[], object]
    """Does it."""


@dataclass(frozen=True, slots=True, eq=False)
class KeepDrawer:
    """Something about the drawer, done by the keeper that is brought."""

    act: Callable[[], Count | None]
    """Does it."""
    entry: Entry
    """What."""


@dataclass(frozen=True, slots=True)
class PrintCount:
    """Print what was counted, with the Z where the day was closed; at once, in the pool."""

    count: Count
    """What was counted."""
    closing: Closing | None
    """The day just closed."""


BookEffect = (
    Record | Keep | SetAside | BringBack | GiveUp | Note | PrintCopy | Close | Enrol
    | AskStaff | KeepDrawer
)  # fmt: skip
"""What the books do."""
PriceEffect = ReadOffers | FindBest | Hurry
"""What the pool does about offers."""
Effect = BookEffect | CardEffect | PriceEffect | LaneEffect | PrintCount
"""Everything the counter can want."""


def of_books(effects: Iterable[Effect]) -> tuple[BookEffect, ...]:
    """Give what the books shall do, where no card is ever taken.

    Raises:
        TypeError: if a card, or the pool, was asked for all the same; a bug.

    """
    found = tuple(effects)
    mine = tuple(one for one in found if isinstance(one, BookEffect))
    if len(mine) != len(found):
        message = "there is neither a lane for a card nor a pool here"
        raise TypeError(message)
    return mine


def perform(effect: BookEffect, books: Books) -> object:
    """Do it, in the writing thread.

    Raises:
        Trouble: whatever the books meet; nothing is written then.

    """
    match effect:
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
        case _:
            return _answered(effect, books)
    return None


def _answered(
    effect: Record | PrintCopy | Enrol | Close | AskStaff | KeepDrawer, books: Books
) -> object:
    """Do what something comes of."""
    match effect:
        case Record():
            return books.record(effect.draft)
        case PrintCopy():
            return books.copy(effect.receipt_no, effect.at, effect.person)
        case Enrol():
            return books.enrol(effect.customer, effect.at, effect.person)
        case Close():
            return books.close(effect.at, effect.person)
        case AskStaff() | KeepDrawer():
            return effect.act()
        case _:
            assert_never(effect)
