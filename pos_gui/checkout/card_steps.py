"""Where does the conversation stand while a card or a wallet is used?

    step            may go on to
    Tipping         Presenting, Paying
    CardMenu        TypingAmount, TypingVoucher, Presenting, Banking, Managing, Paying, Selling
    TypingAmount    TypingVoucher, Presenting, CardMenu
    TypingVoucher   TypingAmount, Presenting, CardMenu
    Presenting      EnteringPin, Banking, Paying or CardMenu
    EnteringPin     Banking, Paying or CardMenu
    Banking         Signing, Shown, Paying or CardMenu; Selling when the basket is set aside
    Signing         Paying, Selling (the sale is recorded already)
    Shown           CardMenu
    Managing        CardMenu

Any failure leads back with nothing selected (counter.md 7, caution 4): the kind of transaction is
chosen anew each time. A card in hand lives in Presenting's successors only and is shown as its
mask; no step after Banking holds it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.facts.value import dataclass
from pos_gui.checkout.card_events import Asked

if TYPE_CHECKING:
    from db.facts.account import Account, AccountChange
    from db.facts.answer import Approved
    from db.facts.batch import Batch, Compared, KeptBatch
    from db.facts.card import Attempt, CardKind, CardShown, Original, Terminal
    from db.facts.moment import Moment
    from db.facts.money import Money
    from db.facts.sale import Sale
    from pos_gui.checkout.card_events import CardRead, Told
    from pos_gui.checkout.payment import Paying


@dataclass(frozen=True, slots=True)
class CardTask:
    """What shall be asked of the bank, before a card is there."""

    kind: CardKind
    """Which transaction; the ribbon, the verb and the slip's first line say it."""
    amount: Money
    """How much, positive; zero for an inquiry."""
    paying: Paying | None = None
    """The payment it belongs to; None came from the card menu."""
    order: str = ""
    """The basket; empty where no goods are concerned."""
    original: Original | None = None
    """What it takes back or completes."""
    card_key: str = ""
    """The card that must be shown again; empty is any."""
    tip: Money | None = None
    """The part of the amount that is a tip."""

    @property
    def settles(self) -> Money:
        """What of the amount pays for goods."""
        return self.amount - self.tip if self.tip else self.amount


@dataclass(frozen=True, slots=True)
class CardMenu:
    """The list of what can be done with a card; nothing is selected."""

    paying: Paying | None = None
    """The payment it was opened from; None is the selling screen."""
    unresolved: tuple[Attempt, ...] = ()
    """What a manager should look at."""
    compared: tuple[Compared, ...] = ()
    """The list of the end-of-day processing, where both sides count differently."""


@dataclass(frozen=True, slots=True)
class TypingAmount:
    """The amount is asked for."""

    task: CardTask
    """What for."""


@dataclass(frozen=True, slots=True)
class TypingVoucher:
    """The voucher number or the authorisation code on the slip is asked for."""

    task: CardTask
    """What for."""


@dataclass(frozen=True, slots=True)
class Tipping:
    """The tip is asked for, before a card is shown: the card is charged once, with it."""

    task: CardTask
    """What for; without a tip yet."""


@dataclass(frozen=True, slots=True)
class Presenting:
    """A card, or a payment code, is to be shown: insert, tap, swipe, or typed by right."""

    task: CardTask
    """What for."""
    warned: str = ""
    """The card that was warned about (paid the same amount lately); shown again it counts."""
    first: CardRead | None = None
    """A transfer's target card, once it was read; the card that pays comes second."""


@dataclass(frozen=True, slots=True)
class EnteringPin:
    """The card is there; the customer enters the PIN, or Confirm without one."""

    task: CardTask
    """What for."""
    read: CardRead
    """The card; shown as its mask."""
    target: CardRead | None = None
    """A transfer's target card."""


@dataclass(frozen=True, slots=True)
class Banking:
    """The lane asks the bank; only the lane's answer leads on, except for setting aside."""

    task: CardTask
    """What for."""
    shown: CardShown | None = None
    """The card."""
    since: Moment | None = None
    """When it began."""
    told: tuple[Told, ...] = ()
    """What has happened so far."""
    attempt: Attempt | None = None
    """With its numbers, once it is written down."""
    unknown: bool = False
    """Whether the outcome is unknown: nobody may swipe again, nor take cash for it."""
    segment: str | None = None
    """The customer segment, noted while the bank works."""
    name: str = ""
    """The attempt's id: what the lanes tell of another one is not about this wait."""
    stopped: bool = False
    """Whether the cashier waits no longer for a wallet's customer: it is being cancelled."""


@dataclass(frozen=True, slots=True)
class Signing:
    """It is approved and written down; the slip is to be signed and compared with the card."""

    task: CardTask
    """What it was."""
    attempt: Attempt
    """As it stands."""
    sale: Sale | None
    """The sale that it completed; None while money is still missing."""


@dataclass(frozen=True, slots=True)
class Shown:
    """The bank's answer to an inquiry is on the screen; nothing of it is kept."""

    task: CardTask
    """What was asked."""
    shown: CardShown
    """The card."""
    answer: Approved
    """With the balance."""
    own: bool = False
    """Whether it is a stored-value card of the shop: then no bank has answered."""


@dataclass(frozen=True, slots=True)
class TerminalNow:
    """What the books say of the terminal."""

    terminal: Terminal | None
    """The one that is in service, or was last."""
    batch: Batch | None
    """The batch in use; None without a terminal in service."""
    account: Account | None
    """Where the takings go."""
    waiting: AccountChange | None
    """What somebody asked for and somebody else must decide."""


@dataclass(frozen=True, slots=True)
class Managing:
    """The terminal is looked after: service, batches, account."""

    now: TerminalNow
    """As it stands."""
    asked: Asked = Asked.CHOICE
    """What is asked for."""
    paying: Paying | None = None
    """The payment that the card menu was opened from."""
    holder: str = ""
    """The account's holder, once it is typed."""
    bank: str = ""
    """The account's bank, once it is typed."""
    skipped: int = 0
    """How many batches, or lines of one, stand before those shown."""
    batches: tuple[KeptBatch, ...] = ()
    """The batches shown."""
    batch: Batch | None = None
    """The one looked at."""
    attempts: tuple[Attempt, ...] = ()
    """What was asked in it."""


CardStep = (
    CardMenu | TypingAmount | TypingVoucher | Tipping | Presenting | EnteringPin | Banking
    | Signing | Shown | Managing
)  # fmt: skip
"""Steps with a card."""
ASKING = (TypingAmount, TypingVoucher, Tipping, Shown)
"""Those that hear what is typed."""
