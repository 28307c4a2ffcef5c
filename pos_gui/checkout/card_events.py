"""What can happen around a card? What people do, what the reader reads, what the lane answers."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from db.facts.value import dataclass

if TYPE_CHECKING:
    from db.facts.answer import Approved
    from db.facts.batch import Batch, Signature
    from db.facts.card import Attempt, CardKind, CardShown
    from db.facts.moment import Moment
    from db.facts.sale import Sale
    from db.facts.trouble import Trouble
    from pos_gui.ports import CardInHand


@dataclass(frozen=True, slots=True)
class PayByCard:
    """A card pays, or is paid back (K)."""

    text: str = ""
    """The amount as typed; empty is all that is due."""
    wallet: bool = False
    """Whether a customer's payment code pays instead (W)."""


@dataclass(frozen=True, slots=True)
class OpenCards:
    """Show what can be done with a card."""


@dataclass(frozen=True, slots=True)
class ChooseCard:
    """Choose a transaction from the card menu."""

    kind: CardKind
    """Which."""


@dataclass(frozen=True, slots=True)
class CardRead:
    """A card or a payment code was read."""

    card: CardInHand
    """The secret itself; in memory only."""
    shown: CardShown
    """What may be shown of it."""
    warning: str = ""
    """One sentence worth knowing: use the chip, expired, number looks wrong."""
    refused: str = ""
    """One sentence: why this card is not taken (blacklist, expired, unreadable blacklist)."""
    stored: bool = False
    """Whether it is a stored-value card of the shop."""


@dataclass(frozen=True, slots=True)
class CardUnread:
    """Something was shown that is no card; nothing of it is kept."""

    why: str
    """One sentence."""


@dataclass(frozen=True, slots=True)
class Pin:
    """A PIN on its way to the host: never shown, never kept."""

    digits: str
    """Four to twelve digits; empty is Confirm without a PIN."""

    def __repr__(self) -> str:
        """Tell nothing."""
        return "Pin(…)"


@dataclass(frozen=True, slots=True)
class PinEntered:
    """The customer entered the PIN, or confirmed without one."""

    pin: Pin
    """The PIN."""


@dataclass(frozen=True, slots=True)
class NoteSegment:
    """The customer segment was noted while the bank works."""

    segment: str
    """Its key."""


@dataclass(frozen=True, slots=True)
class Signed:
    """The slip was signed, or the cashier says that no signature is needed."""

    signature: Signature | None = None
    """As drawn; None where it is on paper or not asked for."""
    matches: bool = True
    """Whether it matches the card; no means: hold, and call the issuer."""


@dataclass(frozen=True, slots=True)
class ClearSuspense:
    """A manager found out what became of an attempt."""

    attempt_id: str
    """Which."""
    reference: str
    """What was found, and where it is written."""


@dataclass(frozen=True, slots=True)
class CardDayEnd:
    """Settle the batch (日终处理)."""


@dataclass(frozen=True, slots=True)
class SignOn:
    """Fetch new keys from the host (签到)."""


@dataclass(frozen=True, slots=True)
class TestLine:
    """Ask whether the line to the host is up (回响测试)."""


@dataclass(frozen=True, slots=True)
class ReprintSlip:
    """Print a slip again, marked."""

    attempt_id: str = ""
    """Which; empty is the last."""


@dataclass(frozen=True, slots=True)
class LookForAlarms:
    """The card side begins: what only the bank has charged, and nobody cleared, is told anew."""


@dataclass(frozen=True, slots=True)
class ClearCharge:
    """A manager found out about what only the bank has charged in a batch."""

    terminal_no: str
    """Whose batch."""
    batch: int
    """Which."""
    found: str
    """What was found, and where it is written."""


class Asked(StrEnum):
    """What is asked for, or shown, where the terminal is managed."""

    CHOICE = "choice"
    """What shall be done."""
    RETIRE = "retire"
    """Whether it shall really go out of service."""
    HOLDER = "holder"
    """In whose name the account is."""
    BANK = "bank"
    """The account's bank."""
    NUMBER = "number"
    """The account's number; only its mask goes on."""
    APPROVE = "approve"
    """The staff key of who approves."""
    REFUSE = "refuse"
    """The staff key of who refuses."""
    CLOSE = "close"
    """Why the batch is closed without the bank."""
    BATCHES = "batches"
    """Which batch shall be looked at."""
    BATCH = "batch"
    """One batch and its list; a voucher number prints its slip again."""


@dataclass(frozen=True, slots=True)
class Manage:
    """Look after the terminal: open its menu, or choose there what is asked for next."""

    asked: Asked
    """What."""


@dataclass(frozen=True, slots=True)
class PutBack:
    """The terminal that went out of service comes back."""


@dataclass(frozen=True, slots=True)
class Unbind:
    """Ask for the account to be no longer this till's."""


@dataclass(frozen=True, slots=True)
class LookAtBatch:
    """Look at one of the batches listed."""

    at: int
    """Its place among those shown, from 0."""


@dataclass(frozen=True, slots=True)
class Told:
    """One thing that has happened on the way to the bank and back."""

    what: str
    """A key: read, sent, silent, reversing, reversed, querying, approved, declined."""
    at: Moment
    """When."""
    fact: str = ""
    """A number or a code; data, never words."""


@dataclass(frozen=True, slots=True)
class LaneTold:
    """The lane tells what it is doing; the screen shows it, nothing follows from it."""

    told: Told
    """What happened."""
    attempt: Attempt | None = None
    """The attempt with its numbers, once it is written down."""


@dataclass(frozen=True, slots=True)
class LaneDone:
    """The lane has finished what it was asked for; everything is written down."""

    attempt: Attempt | None = None
    """As it stands in the books; None if not even the intent could be written."""
    sale: Sale | None = None
    """The sale that was recorded with the approval."""
    answer: Approved | None = None
    """The bank's answer to an inquiry."""
    trouble: Trouble | None = None
    """Why nothing was sent."""
    asked: str = ""
    """The attempt's id; empty where a card could not even be read."""


class LaneWork(StrEnum):
    """What else a lane can be asked for."""

    SIGN_ON = "sign_on"
    """Fetch new keys (签到)."""
    ECHO = "echo"
    """Test the line (回响测试)."""
    DAY_END = "day_end"
    """Settle the batch (日终处理)."""
    WALLET_END = "wallet_end"
    """End the wallets' day beside it."""


@dataclass(frozen=True, slots=True)
class LaneAnswered:
    """The bank answered a sign-on or a test of the line, or it did not."""

    work: LaneWork
    """What was asked for."""
    well: bool
    """Whether it answered as it should."""
    batch: int = 0
    """The batch it named at sign-on."""
    trouble: Trouble | None = None
    """Why it could not be asked, or what its answer means."""


@dataclass(frozen=True, slots=True)
class LaneChanged:
    """An attempt changed in the background: a reversal was acknowledged, a refund answered."""

    attempt: Attempt
    """As it stands now."""


@dataclass(frozen=True, slots=True)
class DayEndTold:
    """The end-of-day processing tells what it is doing; nothing follows from it."""

    what: str
    """A key: asked, or one of card.settling: begun, flushing, comparing, uploading, ending, …"""
    at: Moment
    """When."""
    batch: int = 0
    """Which batch; 0 before the lane has looked."""
    done: int = 0
    """How many of its transactions the bank has been told."""
    count: int = 0
    """How many it has."""
    fact: str = ""
    """The voucher that it is about; data, never words."""


@dataclass(frozen=True, slots=True)
class BatchChanged:
    """The end-of-day processing has come a step further, or stopped with a trouble."""

    batch: Batch | None
    """Where it stands."""
    trouble: Trouble | None = None
    """Why it waits."""


TerminalInput = Manage | PutBack | Unbind | LookAtBatch
"""What people do where the terminal is looked after."""
CardInput = (
    PayByCard | OpenCards | ChooseCard | CardRead | CardUnread | PinEntered | NoteSegment
    | Signed | ClearSuspense | CardDayEnd | SignOn | TestLine | ReprintSlip
    | ClearCharge
)  # fmt: skip
"""What people do with cards."""
LaneEvent = LaneTold | LaneDone | LaneAnswered | LaneChanged | DayEndTold | BatchChanged
"""What the lane answers."""
