"""What can happen at the counter? Everything `Checkout.hear` understands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.facts.value import dataclass
from pos_gui.checkout.card_events import CardInput, LaneEvent, LookForAlarms, TerminalInput
from pos_gui.checkout.staff_events import StaffInput

if TYPE_CHECKING:
    from db.facts.product import Product
    from db.facts.quantity import Quantity
    from db.facts.quote import Quote
    from pos_gui.checkout.effects import FindBest
    from pos_gui.price.offers.offering import Offers
    from pos_gui.price.offers.why import Reason


@dataclass(frozen=True, slots=True)
class Typed:
    """The entry line was sent with Enter."""

    text: str
    """As typed; its grammar is pos_gui.scan.entry."""


@dataclass(frozen=True, slots=True)
class Scanned:
    """The scanner read a code; never typed text."""

    code: str
    """As read."""
    ahead: str = ""
    """What stood in the entry line, for `6*` before a scan."""


@dataclass(frozen=True, slots=True)
class Picked:
    """A product was chosen: from the search, or by a quick key."""

    product: Product
    """The goods."""
    ahead: str = ""
    """What stood in the entry line."""


@dataclass(frozen=True, slots=True)
class Rung:
    """A finished line came in one piece: from `ring`, never merged with another line."""

    code: str
    """Item code or barcode."""
    quantity: Quantity
    """How many; negative with `return_of`."""
    price: str | None = None
    """A changed price as decimal text."""
    discount: str | None = None
    """An amount off the whole line as decimal text."""
    return_of: str | None = None
    """The receipt the goods come back from."""


@dataclass(frozen=True, slots=True)
class Moved:
    """Another line was selected."""

    by: int
    """−1 is up, +1 is down."""


@dataclass(frozen=True, slots=True)
class Selected:
    """A line was touched."""

    line_id: int
    """Its id."""


@dataclass(frozen=True, slots=True)
class VoidLine:
    """Take the selected line out."""


@dataclass(frozen=True, slots=True)
class Undo:
    """Take back the last change of the basket."""


@dataclass(frozen=True, slots=True)
class CancelBasket:
    """Give up the whole basket."""

    reason: str
    """Why."""


@dataclass(frozen=True, slots=True)
class ChangePrice:
    """Charge another price for the selected line."""

    text: str
    """The new unit price as typed."""
    reason: str
    """Why."""


@dataclass(frozen=True, slots=True)
class DiscountLine:
    """Take something off the selected line."""

    text: str
    """An amount, or a percentage with % behind it."""
    reason: str
    """Why."""


@dataclass(frozen=True, slots=True)
class DiscountBasket:
    """Take an amount off the whole basket; an empty text takes the discount away again."""

    text: str
    """The amount as typed."""


@dataclass(frozen=True, slots=True)
class Exempt:
    """The customer owes no tax; an empty text charges it again."""

    text: str
    """The certificate's number as typed; behind a blank its last day, where it has one."""
    reason: str
    """Why."""


@dataclass(frozen=True, slots=True)
class TakeCoupon:
    """Take the coupon given last off again (Backspace)."""


@dataclass(frozen=True, slots=True)
class AskMember:
    """Ask who buys (F2)."""


@dataclass(frozen=True, slots=True)
class PickMember:
    """It is this member who buys."""

    key: str
    """Their key."""


@dataclass(frozen=True, slots=True)
class LeaveMember:
    """It is no member after all."""


@dataclass(frozen=True, slots=True)
class PickSegment:
    """Note the customer segment while goods are entered."""

    segment: str
    """Its label."""


@dataclass(frozen=True, slots=True)
class PickTender:
    """Everything is going to be paid in this way: offers may ask for that."""

    tender: str
    """The tender's key."""


@dataclass(frozen=True, slots=True)
class Park:
    """Set the basket aside."""


@dataclass(frozen=True, slots=True)
class Recall:
    """Bring a parked basket back."""

    basket_id: str | None = None
    """Which one; None asks, or takes the only one."""


@dataclass(frozen=True, slots=True)
class Find:
    """Look something up without selling it (F3)."""


@dataclass(frozen=True, slots=True)
class Pay:
    """Go to payment."""


@dataclass(frozen=True, slots=True)
class Tendered:
    """Money was handed over by this means."""

    kind: str
    """The tender's key."""
    text: str
    """The amount as typed; empty is exactly what is due."""


@dataclass(frozen=True, slots=True)
class TakeBack:
    """Give the last tender back."""


@dataclass(frozen=True, slots=True)
class Finish:
    """Settle and record: Enter, or a segment key."""

    text: str = ""
    """The cash given as typed; empty is exactly what is due."""
    segment: str | None = None
    """The customer segment; None is not recorded."""


@dataclass(frozen=True, slots=True)
class StartReturn:
    """Goods come back (F5): the receipt is asked for."""


@dataclass(frozen=True, slots=True)
class Mark:
    """Mark a line of the receipt as coming back, or change how much of it."""

    ordinal: int
    """The line's place on the receipt."""
    quantity: Quantity
    """How much comes back; zero takes the mark away."""


@dataclass(frozen=True, slots=True)
class Marked:
    """The marked lines come back."""

    reason: str
    """Why."""


@dataclass(frozen=True, slots=True)
class Reprint:
    """Print a receipt again, as a copy."""

    receipt_no: str | None = None
    """Which one; None is the last."""


@dataclass(frozen=True, slots=True)
class CloseDay:
    """Close the day (Z)."""


@dataclass(frozen=True, slots=True)
class DrawerAct:
    """Something is done at the cash drawer (Ctrl+D), or chosen there."""

    what: str = "menu"
    """menu, float, in, out, count, row, skip or reason."""
    detail: str = ""
    """Which row, which reason."""


@dataclass(frozen=True, slots=True)
class Back:
    """One step back (Esc); never gives money away."""


@dataclass(frozen=True, slots=True)
class Committed:
    """The writer has made something durable."""

    effect: object
    """What was asked for."""
    result: object
    """What came of it."""


@dataclass(frozen=True, slots=True)
class Failed:
    """The writer could not do it; nothing was written."""

    effect: object
    """What was asked for."""
    trouble: Exception
    """Why: a Trouble, or a bug that must be reported."""


@dataclass(frozen=True, slots=True)
class OffersRead:
    """The shop's offers were read and indexed; these are in force from now on."""

    offers: Offers | None
    """Them; None where the shop has none."""


@dataclass(frozen=True, slots=True)
class Found:
    """The pool has found the best for a basket; stale where another was asked for since."""

    asked: FindBest
    """What was asked for."""
    quote: Quote
    """The best."""
    reasons: tuple[Reason, ...]
    """What is said of each offer."""
    variants: tuple[tuple[str, Quote], ...] = ()
    """What it would cost otherwise, by the variant's name."""


@dataclass(frozen=True, slots=True)
class Hurried:
    """The customer has waited long enough for the best price."""


OfMember = AskMember | PickMember | LeaveMember | PickSegment | PickTender
"""What is said of who buys, and how."""
Input = (
    Typed | Scanned | Picked | Rung | Moved | Selected | VoidLine | Undo | CancelBasket
    | ChangePrice | DiscountLine | DiscountBasket | TakeCoupon | Exempt | Park | Recall | Find
    | Pay | Tendered | TakeBack | Finish | StartReturn | Mark | Marked | Reprint | CloseDay
    | DrawerAct | Back | OfMember | CardInput | TerminalInput | StaffInput
)  # fmt: skip
"""What people do."""
PriceEvent = OffersRead | Found | Hurried
"""What the pool answers about offers."""
CounterEvent = Input | Committed | Failed | PriceEvent | LaneEvent | LookForAlarms
"""What people do, and what the writer, the pool and the card's lane answer."""
