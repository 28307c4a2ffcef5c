"""Where does the conversation at the counter stand? One frozen value.

    step            may go on to
    Selling         AskingPrice, Finding, Pricing, Paying, FindingReceipt, Recalling, FindingMember
    AskingPrice     Selling
    Finding         Selling, AskingPrice
    Recalling       Selling
    FindingMember   Enrolling, Selling, Paying
    Enrolling       Selling, Paying
    FindingReceipt  Returning, Selling
    Returning       Paying (money out), Selling
    Pricing         Paying once the best price is known or time is up, Selling
    Paying          Saving, Selling; with a card, the steps of pos_gui.checkout.card_steps
    Saving          Selling once the commit is known, Paying if it failed

Esc leads back to Selling from every step but Saving, unless money has been taken.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from db.facts.value import dataclass
from pos_gui.checkout.card_steps import CardStep
from pos_gui.checkout.drawer_steps import AtDrawer
from pos_gui.checkout.payment import Paying

if TYPE_CHECKING:
    from db.facts.basket import Basket, Parked
    from db.facts.batch import Batch
    from db.facts.closing import Closing
    from db.facts.customer import Customer
    from db.facts.money import Money, UnitPrice
    from db.facts.product import Product
    from db.facts.quantity import Quantity
    from db.facts.quote import Quote
    from db.facts.sale import Draft, Sale
    from pos_gui.checkout.card_events import DayEndTold
    from pos_gui.checkout.effects import FindBest
    from pos_gui.checkout.events import Input
    from pos_gui.checkout.staff_steps import Gate, PeopleBook
    from pos_gui.price.offers.why import Reason


@dataclass(frozen=True, slots=True)
class Selling:
    """Goods are entered."""


@dataclass(frozen=True, slots=True)
class AskingPrice:
    """The product has no price; the next entry is its price."""

    product: Product
    """The goods."""
    quantity: Quantity
    """How many."""


@dataclass(frozen=True, slots=True)
class Finding:
    """Something is looked up; picking a hit sells it, scanning shows it without selling."""

    text: str
    """What was searched for."""
    hits: tuple[Product, ...]
    """What was found."""
    prior: UnitPrice | None = None
    """The lowest price of 30 days of the one that was scanned, where its prices change."""


@dataclass(frozen=True, slots=True)
class Recalling:
    """One of several parked baskets is to be chosen."""


@dataclass(frozen=True, slots=True)
class FindingMember:
    """Who buys is asked: a card, a telephone number, a name."""

    back: Selling | Paying
    """Where it was asked."""
    hits: tuple[Customer, ...] = ()
    """Whom a name has found."""
    phone: str = ""
    """A number that no member has: what is typed next is the name of who gets it."""
    card: str = ""
    """A card of the shop that no member has yet."""


@dataclass(frozen=True, slots=True)
class Enrolling:
    """A new member is on the way to the disk; what happens meanwhile waits its turn."""

    back: Selling | Paying
    """Where to go on."""
    queued: tuple[Input, ...] = ()
    """What was scanned or typed meanwhile."""


@dataclass(frozen=True, slots=True)
class FindingReceipt:
    """The receipt of the goods that come back is asked for."""


@dataclass(frozen=True, slots=True)
class Returning:
    """The lines that come back are being marked."""

    sale: Sale
    """The receipt."""
    left: tuple[tuple[int, Quantity], ...]
    """By ordinal: how much may still come back."""
    marks: tuple[tuple[int, Quantity], ...] = ()
    """By ordinal: how much comes back now."""


@dataclass(frozen=True, slots=True)
class Pricing:
    """The best price is being found; payment follows by itself, and what happens waits for it."""

    queued: tuple[Input, ...] = ()
    """What was typed meanwhile."""


@dataclass(frozen=True, slots=True)
class Saving:
    """The sale is on its way to the disk; what happens meanwhile waits its turn."""

    draft: Draft
    """The sale."""
    paying: Paying
    """Where to go back to if it fails."""
    queued: tuple[Input, ...] = ()
    """What was scanned or typed meanwhile."""


GoodsStep = (
    Selling
    | AskingPrice
    | Finding
    | Recalling
    | FindingMember
    | Enrolling
    | FindingReceipt
    | Returning
    | Pricing
    | Paying
    | Saving
)
"""Steps without a card."""
Step = GoodsStep | CardStep | AtDrawer
"""Where the conversation stands."""


class Tone(StrEnum):
    """How a notice sounds and looks."""

    GOOD = "good"
    """It was done."""
    INFO = "info"
    """Worth knowing."""
    ERROR = "error"
    """It was not done; stays until something else happens."""
    UNKNOWN_CODE = "unknown_code"
    """A code that no product has was not sold."""


@dataclass(frozen=True, slots=True)
class Notice:
    """One sentence for the strip under the entry line."""

    tone: Tone
    """How it looks and sounds."""
    text: str
    """English sentence with {braces}; the screen says it in its language."""
    values: tuple[tuple[str, str], ...] = ()
    """What fills the braces; data, never words."""
    trouble: bool = False
    """Whether the books or the world said no: their sentences stand at a place of their own."""


@dataclass(frozen=True, slots=True)
class Watch:
    """What was seen of one basket."""

    basket_id: str
    """Which basket."""
    person: str
    """Who stood there when it was empty."""
    first_line: int
    """The id that its first line was going to get."""
    since_ms: int | None = None
    """When what goes on now began, on the till's own clock; None while the basket is empty."""
    pays: bool = False
    """Whether money is taken now; else goods are entered."""
    scan_ms: int = 0
    """Milliseconds of entering goods before that."""
    tender_ms: int = 0
    """Milliseconds of taking money before that."""


@dataclass(frozen=True, slots=True)
class State:
    """Everything the screen shows."""

    basket: Basket
    """The open basket."""
    quote: Quote
    """The basket priced."""
    step: Step
    """Where the conversation stands."""
    selected: int | None = None
    """The selected line's id."""
    undo: tuple[Basket, ...] = ()
    """Earlier baskets, newest last."""
    parked: tuple[Parked, ...] = ()
    """Baskets set aside."""
    last: Sale | None = None
    """The sale just done."""
    notice: Notice | None = None
    """The sentence to show."""
    closing: Closing | None = None
    """The day just closed."""
    day_end: tuple[DayEndTold, ...] = ()
    """What the end-of-day processing of cards has told so far; empty while none is going on."""
    hangs: bool = False
    """Whether it stopped before the batch was closed, since the till was opened."""
    alarms: tuple[Batch, ...] = ()
    """Batches where the bank has charged what is not in our books, until somebody found out."""
    asked: FindBest | None = None
    """What the pool is looking for; only its answer counts."""
    gate: Gate | PeopleBook | None = None
    """Who has to say who they are first, or the book of people; it lies over everything."""
    reasons: tuple[Reason, ...] = ()
    """What each offer does to the basket, or why it does nothing; as last found."""
    variants: tuple[tuple[str, Quote], ...] = ()
    """What exactly this basket would cost otherwise, by the variant's name."""
    member_saves: Money | None = None
    """What a member saves: who is known, or who would be; as last found."""
    watch: Watch | None = None
    """How long this customer is served so far; None where that is unknown."""
