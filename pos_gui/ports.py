"""What does the till ask of the world? Protocols; app.py brings what fits them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from db.facts.answer import (
        Declined,
        NotSent,
        QueryResult,
        Result,
        ReversalReason,
        ReversalResult,
        SignedOn,
        Unclear,
    )
    from db.facts.basket import Basket
    from db.facts.batch import (
        Batch,
        BatchLine,
        BatchTotals,
        SettleResult,
        Signature,
        Slip,
    )
    from db.facts.card import Attempt, Concluded, EntryMode, Intent, Terminal, Verdict
    from db.facts.closing import Closing
    from db.facts.customer import Customer
    from db.facts.event import Event
    from db.facts.moment import BusinessDay, Moment
    from db.facts.money import UnitPrice
    from db.facts.offer import Offer
    from db.facts.offered import Uses
    from db.facts.product import NotFound, Product
    from db.facts.quantity import Quantity
    from db.facts.sale import Draft, Sale
    from db.facts.tax import TaxClass


class Catalogue(Protocol):
    """The goods, found within a quarter of a millisecond."""

    def find(self, code: str) -> Product | NotFound:
        """Give the product with exactly this code."""
        ...

    def search(self, text: str) -> tuple[Product, ...]:
        """Find products by part of the name, pinyin or initials."""
        ...

    def prior(self, product: Product, before_ms: int) -> UnitPrice | None:
        """Give the lowest price of goods in the 30 days before a moment."""
        ...


class ShopOffers(Protocol):
    """The shop's promotions, and how often they were used."""

    def all(self) -> tuple[Offer, ...]:
        """List them, whether they hold now or not: the same object until one changes."""
        ...

    def uses(self, customer: str | None, day: BusinessDay) -> Mapping[str, Uses]:
        """Count by the offer's key how often each with a limit was used."""
        ...

    def spent_on(self, code: str) -> str:
        """Give the receipt that a coupon with a number was used up on; empty while it counts."""
        ...


class Taxes(Protocol):
    """What the place of the shop takes of goods."""

    def on_day(self, key: str, day: int) -> TaxClass | None:
        """Give what goods of a class bear on a calendar day (yyyymmdd)."""
        ...


class Receipts(Protocol):
    """The sales already recorded."""

    def sale(self, receipt_no: str) -> Sale | None:
        """Give a sale by the number on its receipt."""
        ...

    def returned(self, sale_id: str) -> dict[int, Quantity]:
        """How much of each line has come back so far."""
        ...


class Clock(Protocol):
    """The shop's clock."""

    def now(self) -> Moment:
        """Give the moment."""
        ...


class Books(Protocol):
    """What the one writing thread does; each call is one durable transaction."""

    def record(self, draft: Draft, events: Iterable[Event] = ()) -> Sale:
        """Record a sale."""
        ...

    def keep(self, basket: Basket, at: Moment, events: Iterable[Event] = ()) -> None:
        """Make the open basket durable."""
        ...

    def park(self, basket: Basket, event: Event) -> None:
        """Set a basket aside."""
        ...

    def recall(self, basket: Basket, event: Event) -> None:
        """Make a parked basket the open one."""
        ...

    def cancel(self, basket: Basket, event: Event) -> None:
        """Give up a basket."""
        ...

    def note(self, events: Iterable[Event]) -> None:
        """Write technical events."""
        ...

    def enrol(self, customer: Customer, at: Moment, person: str) -> Customer:
        """Take in a new member."""
        ...

    def close(self, at: Moment, person: str) -> Closing:
        """Close the day (Z)."""
        ...

    def copy(self, receipt_no: str, at: Moment, person: str) -> int:
        """Order a copy of a receipt; gives its number among the copies."""
        ...


class CardInHand(Protocol):
    """A card while it is being used: secret, held in memory only, shown only as its mask."""

    @property
    def pan(self) -> str:
        """The whole number."""
        ...

    @property
    def expiry(self) -> str:
        """YYMM; empty if unknown."""
        ...

    @property
    def track2(self) -> str:
        """Track 2 without sentinels, `=` as separator; empty if it was not read."""
        ...

    @property
    def track3(self) -> str:
        """Track 3 without sentinels; empty if it was not read."""
        ...

    @property
    def entry(self) -> EntryMode:
        """How it was read."""
        ...


class Acquirer(Protocol):
    """The bank's or wallet's host: each call blocks, in a lane's own thread, and keeps nothing.

    The attempt is already durable when a driver hears of it. Only `again`, `query` and `reverse`
    may be called more than once for an attempt; a driver never repeats a charge by itself.
    """

    def start(
        self, attempt: Attempt, card: CardInHand | None, pin: str = "", target: str = ""
    ) -> Result:
        """Ask for what the attempt is about, once.

        `card` is None where no card is needed (an advice); `pin` is empty without one; `target` is
        the other card's number of a transfer.
        """
        ...

    def again(self, attempt: Attempt, pan: str) -> Result:
        """Repeat a refund or an advice with its own number (same STAN), after no answer."""
        ...

    def query(self, attempt: Attempt) -> QueryResult:
        """Ask what became of it; a card's host refuses to say, and is told to reverse instead."""
        ...

    def reverse(self, attempt: Attempt, reason: ReversalReason) -> ReversalResult:
        """Have it taken back, built from the attempt alone: no card is there any more."""
        ...

    def sign_on(self, terminal: Terminal) -> SignedOn | Declined | Unclear | NotSent:
        """Fetch new working keys and the batch (签到)."""
        ...

    def sign_off(self, terminal: Terminal) -> bool:
        """Say goodbye (签退); True if it was acknowledged."""
        ...

    def echo(self, terminal: Terminal) -> bool:
        """Ask whether the line is up (回响测试)."""
        ...

    def settle(
        self, terminal: Terminal, domestic: BatchTotals, foreign: BatchTotals
    ) -> SettleResult:
        """Compare the batch's totals (批结算)."""
        ...

    def upload(self, terminal: Terminal, lines: tuple[BatchLine, ...]) -> bool:
        """Upload up to eight transactions of the batch (批上送); True if acknowledged."""
        ...

    def upload_end(self, terminal: Terminal, count: int, *, agreed: bool) -> int | None:
        """End the upload; gives the next batch, or None if it was not acknowledged."""
        ...

    def upload_slip(self, attempt: Attempt, texts: dict[str, str], image: bytes) -> bool:
        """Upload the electronic slip with its signature, in parts; True if acknowledged.

        `texts` by tag: FF00 merchant, FF01 type, … (payments.md 1.11).
        """
        ...


class CardRecords(Protocol):
    """What the counter reads of card payments while it speaks with a customer."""

    def attempt(self, attempt_id: str) -> Attempt | None:
        """Give an attempt."""
        ...

    def of_order(self, order: str) -> tuple[Attempt, ...]:
        """List the attempts of a basket, oldest first."""
        ...

    def back_of(self, attempt_id: str) -> tuple[Attempt, ...]:
        """List the attempts that take this one back or complete it, oldest first."""
        ...

    def by_slip(self, text: str) -> Attempt | None:
        """Find an approved attempt by what its slip says.

        The voucher number within the current batch, else the reference number or the
        authorisation code; the newest one.
        """
        ...

    def lately(self, card_key: str, since: Moment) -> tuple[Attempt, ...]:
        """List what this card paid since then: the warning of a second charge."""
        ...

    def left_on(self, card_key: str) -> int | None:
        """Give the minor units on a stored-value card of the shop; None without an account."""
        ...

    def unresolved(self) -> tuple[Attempt, ...]:
        """List this lane's attempts that are not at their end, oldest first."""
        ...

    def terminal(self) -> Terminal:
        """Give this lane's terminal; Refused where none is registered or it is retired."""
        ...

    def last_terminal(self) -> Terminal | None:
        """Give the terminal that this lane has, or had last; None where there never was one."""
        ...


class Attempts(Protocol):
    """The lane's card and wallet attempts; each writing call is one durable transaction.

    Writing calls belong to the writing thread; a lane's thread reaches them through `app`, and
    waits for their commit before it acts.
    """

    def terminal(self) -> Terminal:
        """Give this lane's terminal; Refused where none is registered or it is retired."""
        ...

    def intend(self, intent: Intent) -> Attempt:
        """Write an intent down (W1) and give it batch and trace number.

        Raises:
            Refused: while an attempt blocks it that bank or wallet, whichever is asked, or its
                basket is still to be answered for; for a card before sign-on and while the batch
                is being settled; for a second use of its id; where its original cannot bear it.

        """
        ...

    def conclude(self, attempt_id: str, verdict: Verdict, at: Moment) -> Attempt:
        """Write what is known now (W2, W3); only the moves of db.facts.card are possible."""
        ...

    def conclude_sale(
        self, attempt_id: str, verdict: Verdict, at: Moment, draft: Draft
    ) -> Concluded:
        """Write an approval and the sale it pays in one transaction (W2)."""
        ...

    def conclude_open(
        self, attempt_id: str, verdict: Verdict, at: Moment, draft: Draft | None
    ) -> Concluded | None:
        """Write a yes that came late, and the sale it pays, if its basket lies open as it was.

        Without a draft it becomes a tender of the open basket. None where the basket is gone or
        changed: nothing is written then, and the money must go back.
        """
        ...

    def tried(self, attempt_id: str, at: Moment) -> Attempt:
        """Count that a reversal, a repeat or a cancel was tried."""
        ...

    def clear(self, attempt_id: str, reference: str, at: Moment, person: str) -> Attempt:
        """Write what a manager found out about an attempt in suspense."""
        ...

    def attempt(self, attempt_id: str) -> Attempt | None:
        """Give an attempt."""
        ...

    def unresolved(self) -> tuple[Attempt, ...]:
        """List this lane's attempts that are not at their end, oldest first."""
        ...

    def cancelled(self, since: Moment) -> tuple[Attempt, ...]:
        """List the wallet payments asked for since then that were taken back, oldest first."""
        ...

    def sealed(self, attempt_id: str) -> bytes:
        """Give the sealed card number; empty where none is kept."""
        ...

    def signed_on(self, answer: SignedOn, at: Moment) -> Terminal:
        """Write the batch that the host named at sign-on."""
        ...

    def exchanged(self, at: Moment) -> None:
        """Write that the host answered: the idle days count from here."""
        ...


class Batches(Protocol):
    """The lane's batches and what became of them; each writing call is one transaction."""

    def current(self) -> Batch:
        """Give the batch in use, with its totals."""
        ...

    def attempts(self, batch: int, terminal_no: str = "") -> tuple[Attempt, ...]:
        """List a batch's attempts by trace number: of this lane's terminal, or of one it had."""
        ...

    def step(self, now: Batch, at: Moment, person: str) -> Batch:
        """Write a step of the settlement; CLOSED purges sealed card numbers.

        Refused where the stage may not follow the one before, where an attempt is unresolved and
        the stage is UPLOADING or CLOSED, and for a CLOSED that neither the host has acknowledged
        nor a manager has given a reference for.
        """
        ...

    def retire(self, at: Moment, person: str) -> None:
        """Take the terminal out of service; Refused while a batch or an attempt is open."""
        ...


class Slips(Protocol):
    """Slips and signatures; each writing call is one durable transaction."""

    def slip(self, attempt_id: str) -> Slip | None:
        """Give the slip of an attempt that has one."""
        ...

    def sign(self, attempt_id: str, signature: Signature, at: Moment) -> None:
        """Keep a signature with its slip (W4); a second one is refused."""
        ...

    def printed(self, attempt_id: str, at: Moment, person: str) -> int:
        """Order the slip on paper; gives 0 for the first, then the copy's number."""
        ...

    def uploaded(self, attempt_id: str, at: Moment) -> None:
        """Write that the host has the electronic slip."""
        ...
