"""What is known of card payments? Read by the counter, by managers, and by those who write."""

from __future__ import annotations

from typing import TYPE_CHECKING

from db import card_rows, stored_rows
from db.connection import rows, value
from db.facts.card import UNRESOLVED, Terminal
from db.facts.moment import Moment
from db.facts.trouble import Refused

if TYPE_CHECKING:
    from db.facts.card import Attempt


class CardRecords:
    """The card attempts of one lane, to be read."""

    def __init__(self, lane: str) -> None:
        """Read this till's attempts."""
        self._lane = lane

    def terminal(self) -> Terminal:
        """Give this lane's terminal.

        Raises:
            Refused: where none is registered, or it was taken out of service.

        """
        found = self.last_terminal()
        if found is None or found.retired is not None:
            raise Refused("This till has no card terminal.")
        return found

    def last_terminal(self) -> Terminal | None:
        """Give the terminal that this lane has, or had last; None where there never was one."""
        found = rows(
            "SELECT terminal_no, merchant_no, merchant_name, host, dialect, batch, signed_on, "
            "settling, retired_ms, exchange_ms, offset_min FROM terminal WHERE lane = ?",
            (self._lane,),
        )
        if not found:
            return None
        number, merchant, name, host, dialect, batch, signed_on, settling, gone, heard, offset = (
            found[0]
        )
        return Terminal(
            lane=self._lane,
            terminal_no=number,
            merchant_no=merchant,
            merchant_name=name,
            host=host,
            dialect=dialect,
            batch=batch,
            signed_on=bool(signed_on),
            settling=bool(settling),
            retired=None if gone is None else Moment(gone, offset),
            last_exchange=None if heard is None else Moment(heard, offset),
        )

    def registered(self) -> tuple[str, str]:
        """Give number and host of this lane's terminal, also of a retired one; empty without."""
        found = rows("SELECT terminal_no, host FROM terminal WHERE lane = ?", (self._lane,))
        return (found[0][0], found[0][1]) if found else ("", "")

    def attempt(self, attempt_id: str) -> Attempt | None:
        """Give an attempt."""
        found = card_rows.find("id = ?", (attempt_id,))
        return found[0] if found else None

    def unresolved(self) -> tuple[Attempt, ...]:
        """List this till's attempts that are not at their end, oldest first."""
        open_ = ", ".join(f"'{one.value}'" for one in sorted(UNRESOLVED))
        where = f"attempt_now.lane IN (?, ?, ?) AND attempt_now.state IN ({open_})"
        return card_rows.find(where, card_rows.lanes(self._lane))

    def of_order(self, order: str) -> tuple[Attempt, ...]:
        """List the attempts of a basket, oldest first."""
        return card_rows.find("order_id = ?", (order,)) if order else ()

    def back_of(self, attempt_id: str) -> tuple[Attempt, ...]:
        """List the attempts that take this one back or complete it, oldest first."""
        return card_rows.find("original = ?", (attempt_id,))

    def by_slip(self, text: str) -> Attempt | None:
        """Find an approved attempt by voucher number, reference number or authorisation code."""
        found = card_rows.find(
            "attempt.lane = ? AND attempt_now.state = 'approved' AND (stan = ? AND batch = "
            "(SELECT batch FROM terminal WHERE lane = ?) OR EXISTS (SELECT 1 FROM attempt_event "
            "WHERE attempt_event.attempt = seq AND ? IN (json_extract(attempt_event.body, "
            "'$.approved[2]'), json_extract(attempt_event.body, '$.approved[3]'))))",
            (self._lane, int(text) if text.isdecimal() else -1, self._lane, text or "-"),
            "seq DESC LIMIT 1",
        )
        return found[0] if found else None

    def lately(self, card_key: str, since: Moment) -> tuple[Attempt, ...]:
        """List what this card was asked for since then."""
        return card_rows.find("card_key = ? AND at_ms >= ?", (card_key, since.utc_ms))

    def cancelled(self, since: Moment) -> tuple[Attempt, ...]:
        """List the wallet payments asked for since then that were taken back, oldest first."""
        where = (
            "attempt_now.lane = ? AND attempt_now.state = 'reversed' AND kind = 'wallet' "
            "AND at_ms >= ?"
        )
        return card_rows.find(where, (card_rows.lanes(self._lane)[1], since.utc_ms))

    def left_on(self, card_key: str) -> int | None:
        """Give the minor units on a stored-value card of the shop; None without an account."""
        return stored_rows.balance(card_key)

    def sealed(self, attempt_id: str) -> bytes:
        """Give the sealed card number; empty where none is kept."""
        found = value(
            "SELECT sealed FROM attempt_now WHERE attempt = ?", (card_rows.seq_of(attempt_id),)
        )
        return bytes(found or b"")
