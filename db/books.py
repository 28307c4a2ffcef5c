"""What may the till ask of its writing thread? Each request is one transaction.

Nothing here is called by a screen: the writer calls it, and the answer comes back as an event.
"""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from db import card_rows, coupon_rows, ledger, payouts
from db.facts.event import Event, EventCode
from db.facts.trouble import Refused
from db.outbox import PRINT

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from db.baskets import Baskets
    from db.closings import Closings
    from db.facts.basket import Basket
    from db.facts.closing import Closing
    from db.facts.customer import Customer
    from db.facts.moment import Moment
    from db.facts.sale import Draft, Sale
    from db.journal import Journal
    from db.members import Members
    from db.outbox import Outbox


class Books:
    """The shop's memory as the counter uses it."""

    def __init__(
        self,
        journal: Journal,
        baskets: Baskets,
        outbox: Outbox,
        closings: Closings,
        members: Members,
    ) -> None:
        """Join the keepers that share a transaction."""
        self._journal, self._baskets = journal, baskets
        self._outbox, self._closings, self._members = outbox, closings, members

    def record(self, draft: Draft, events: Iterable[Event] = ()) -> Sale:
        """Record a sale with its print job, and drop its basket.

        Raises:
            Refused: if the id was recorded with other content, too much would come back, or what a
                card has paid would go out as cash, or a coupon was used up meanwhile.
            StoreTrouble: if it could not be written; nothing was.

        """
        with self._safely():
            card_rows.refuse_unpaid(draft)
            payouts.refuse_card_cash(draft)
            coupon_rows.refuse_spent(draft)
            held = coupon_rows.held_by(draft)
            sale = self._journal.record(draft, lambda seq: self._outbox.add(PRINT, seq))
            self._baskets.drop(draft.sale_id)
            self._append(events)
            for code in sorted(held - coupon_rows.held_by(draft)):
                back = Event(EventCode.COUPON, sale.at, sale.cashier.key)
                told: dict[str, object] = {"what": "given back", "code": code}
                self._journal.append(back, told | {"receipt": sale.receipt_no})
        return sale

    def keep(self, basket: Basket, at: Moment, events: Iterable[Event] = ()) -> None:
        """Make the open basket durable, with what happened to it."""
        self._keep(basket, at.utc_ms, "open", events)

    def park(self, basket: Basket, event: Event) -> None:
        """Set a basket aside."""
        self._keep(basket, event.at.utc_ms, "parked", (event,))

    def recall(self, basket: Basket, event: Event) -> None:
        """Make a parked basket the open one."""
        self._keep(basket, event.at.utc_ms, "open", (event,))

    def cancel(self, basket: Basket, event: Event) -> None:
        """Give up a basket; the journal keeps what was in it.

        Raises:
            Refused: while card money lies on it, or may.

        """
        with self._safely():
            card_rows.refuse_if_paid(basket.basket_id)
            self._baskets.drop(basket.basket_id)
            self._append((event,))

    def note(self, events: Iterable[Event]) -> None:
        """Write technical events."""
        self._journal.note(events)

    def enrol(self, customer: Customer, at: Moment, person: str) -> Customer:
        """Take in a new member; Refused where the card or the telephone is somebody's."""
        return self._members.enrol(customer, at, person)

    def close(self, at: Moment, person: str) -> Closing:
        """Close the day (Z)."""
        return self._closings.close(at, person, self._journal)

    def copy(self, receipt_no: str, at: Moment, person: str) -> int:
        """Order a copy of a receipt and give its number among the copies.

        Raises:
            Refused: if there is no such receipt.

        """
        with self._safely():
            seq = ledger.seq_of_receipt(receipt_no)
            if seq is None:
                raise Refused("There is no receipt with this number.")
            number = self._outbox.copies(seq) + 1
            self._outbox.add(PRINT, seq, number)
            event = Event(EventCode.COPY, at, person)
            self._journal.append(event, {"receipt": receipt_no, "copy": number}, seq)
        return number

    def _keep(self, basket: Basket, at_ms: int, state: str, events: Iterable[Event]) -> None:
        """Write a basket; one that became a sale meanwhile is none any more."""
        with self._safely():
            if ledger.seq_of(basket.basket_id) is None:
                self._baskets.keep(basket, at_ms, state)
            self._append(events)

    def _append(self, events: Iterable[Event]) -> None:
        for event in events:
            self._journal.append(event, dict(event.data))

    @contextmanager
    def _safely(self) -> Iterator[None]:
        """Open the transaction; what the baskets remembered of it is forgotten if it fails."""
        try:
            with self._journal.writing():
                yield
        except BaseException:
            self._baskets.forget()
            raise
