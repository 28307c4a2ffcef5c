"""What does the till ask of the world? Protocols; app.py brings what fits them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Iterable

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
    from db.facts.batch import BatchLine, BatchTotals, SettleResult
    from db.facts.card import Attempt, EntryMode, Terminal
    from db.facts.closing import Closing
    from db.facts.event import Event
    from db.facts.moment import Moment
    from db.facts.product import NotFound, Product
    from db.facts.quantity import Quantity
    from db.facts.sale import Draft, Sale


class Catalogue(Protocol):
    """The goods, found within a quarter of a millisecond."""

    def find(self, code: str) -> Product | NotFound:
        """Give the product with exactly this code."""
        ...

    def search(self, text: str) -> tuple[Product, ...]:
        """Find products by part of the name, pinyin or initials."""
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
        """Ask what became of it; only where `can_query`."""
        ...

    @property
    def can_query(self) -> bool:
        """Whether the host can be asked (wallets); cards are reversed instead."""
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
