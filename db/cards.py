"""What is kept of card payments, and what is refused so that none is charged twice?

Each writing call is one transaction that also writes the journal's signed record. An attempt moves
only as db.facts.card allows; an approval and the sale it pays are one commit (payments.md 2.1).
"""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING

from db import card_rows, terminals
from db.card_records import CardRecords
from db.connection import rows, troubles, value
from db.facts.card import (
    BLOCKING,
    CARDS,
    PAID,
    Attempt,
    AttemptState,
    CardKind,
    Concluded,
    Terminal,
    Verdict,
    asked_with,
    may_move,
)
from db.facts.electronic import NEVER
from db.facts.event import Event, EventCode
from db.facts.trouble import Refused

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from db.facts.answer import SignedOn
    from db.facts.card import Intent
    from db.facts.moment import Moment
    from db.facts.sale import Draft, Sale
    from db.journal import Journal

LAST_STAN = 999_999
"""Trace numbers have six digits; they wrap only across a settled batch."""
MOST_PERCENT = 115
"""How much of a hold a completion may take (payments.md 1.9)."""
_PARTS = frozenset({CardKind.REFUND, CardKind.WALLET_REFUND, CardKind.STORED_REFUND})
_COMPLETES = frozenset({CardKind.COMPLETION, CardKind.COMPLETION_ADVICE})
_LATE = frozenset({CardKind.WALLET, CardKind.STORED})
"""Kinds whose yes may be heard late, when the goods have changed."""
_SAME_BATCH = frozenset({CardKind.VOID, CardKind.COMPLETION_VOID})


class Cards(CardRecords):
    """The card attempts of one lane, to be written."""

    def __init__(self, lane: str, journal: Journal, record: Callable[[Draft], Sale]) -> None:
        """Keep this till's attempts; `record` writes a sale in the open transaction."""
        super().__init__(lane)
        self._journal, self._record = journal, record

    def register(self, terminal: Terminal, at: Moment, person: str) -> None:
        """Give this lane its terminal, or another one in place of one that is retired."""
        known = rows("SELECT retired_ms, terminal_no FROM terminal WHERE lane = ?", (self._lane,))
        if known and known[0][0] is None and known[0][1] != terminal.terminal_no:
            raise Refused("Take the old terminal out of service first.")
        busy = (
            "SELECT lane FROM terminal WHERE terminal_no = ? AND lane <> ? AND retired_ms IS NULL"
        )
        if value(busy, (terminal.terminal_no, self._lane)) is not None:
            raise Refused("This terminal is in service at another till.")
        with self._writing():
            rows(
                "INSERT INTO terminal (lane, terminal_no, merchant_no, merchant_name, host, "
                "dialect, batch, next_stan, signed_on, settling, offset_min) "
                "VALUES (?, ?, ?, ?, ?, ?, 0, 1, 0, 0, ?) ON CONFLICT (lane) DO UPDATE SET "
                "terminal_no = excluded.terminal_no, merchant_no = excluded.merchant_no, "
                "merchant_name = excluded.merchant_name, host = excluded.host, "
                "dialect = excluded.dialect, retired_ms = NULL, "
                "signed_on = iif(dialect = excluded.dialect, signed_on, 0), "
                "batch = iif(terminal_no = excluded.terminal_no, batch, 0)",
                (
                    self._lane, terminal.terminal_no, terminal.merchant_no,
                    terminal.merchant_name, terminal.host, terminal.dialect, at.offset_min,
                ),
            )  # fmt: skip
            terminals.tell(self._journal, self._lane, at, person)

    def intend(self, intent: Intent) -> Attempt:
        """Write an intent down (W1) and give it batch and trace number.

        Raises:
            Refused: as the sentences say; nothing is written then, and nothing may be sent.

        """
        with self._writing():
            known = self.attempt(intent.attempt_id)
            if known is not None:
                if replace(known.intent, sealed=intent.sealed) != intent:
                    raise Refused("This payment was asked for already, and differently.")
                return known
            terminal = self.terminal()
            self._refuse(intent, terminal)
            batch, stan = _numbers(intent, terminal)
            made = Attempt(
                intent, self._lane, terminal.terminal_no, terminal.merchant_no, batch, stan,
                AttemptState.SENDING, changed=intent.at,
                goods=card_rows.goods_of(intent.order) if intent.kind in _LATE else "",
            )  # fmt: skip
            body = card_rows.intended(made, card_rows.insert(made))
            self._journal.append(Event(EventCode.CARD, intent.at, intent.person), body)
        return made

    def conclude(self, attempt_id: str, verdict: Verdict, at: Moment) -> Attempt:
        """Write what is known now (W2, W3); the same verdict twice is one.

        Raises:
            Refused: if the attempt cannot go there: a yes never follows a reversal.

        """
        with self._writing():
            return self._move(attempt_id, verdict, at)

    def conclude_sale(
        self, attempt_id: str, verdict: Verdict, at: Moment, draft: Draft
    ) -> Concluded:
        """Write an approval and the sale it pays in one transaction (W2)."""
        with self._writing():
            attempt = self._move(attempt_id, verdict, at)
            noted = draft.segment or _segment(draft.sale_id)
            took = draft.took if _lies_open(draft.sale_id) else None
            return Concluded(attempt, self._record(replace(draft, segment=noted, took=took)))

    def conclude_open(
        self, attempt_id: str, verdict: Verdict, at: Moment, draft: Draft | None
    ) -> Concluded | None:
        """Write a yes that came late, and the sale it pays, if its basket lies open as it was.

        Without a draft it becomes a tender of the open basket. None where the basket is gone or
        changed: nothing is written then, and the money must go back.
        """
        with self._writing():
            asked = self._known(attempt_id)
            if not asked.goods or asked.goods != card_rows.goods_of(asked.intent.order):
                return None
            if draft is not None:
                return self.conclude_sale(attempt_id, verdict, at, draft)
            return Concluded(self._move(attempt_id, verdict, at))

    def tried(self, attempt_id: str, at: Moment) -> Attempt:
        """Count that a reversal, a repeat or a cancel was tried."""
        with self._writing():
            seq = card_rows.seq_of(attempt_id)
            rows("UPDATE attempt_now SET tries = tries + 1 WHERE attempt = ?", (seq,))
            after = self._known(attempt_id)
            body: dict[str, object] = {"attempt": attempt_id, "tries": after.tries}
            self._journal.append(Event(EventCode.CARD, at, after.intent.person), body)
        return after

    def clear(self, attempt_id: str, reference: str, at: Moment, person: str) -> Attempt:
        """Write what a manager found out about an attempt in suspense."""
        with self._writing():
            verdict = Verdict(AttemptState.CLEARED)
            return self._move(attempt_id, verdict, at, reference, person)

    def signed_on(self, answer: SignedOn, at: Moment) -> Terminal:
        """Write the batch that the host named; trace numbers begin anew with a new one."""
        with self._writing():
            rows(
                "UPDATE terminal SET next_stan = max(iif(batch = ?1 OR next_stan > ?2, next_stan, "
                "1), coalesce((SELECT max(stan) + 1 FROM attempt WHERE attempt.batch = ?1 "
                "AND attempt.terminal_no = terminal.terminal_no), 1)), batch = ?1, "
                "signed_on = 1, exchange_ms = ?3, offset_min = ?4 WHERE lane = ?5",
                (answer.batch, terminals.RESTORED, at.utc_ms, at.offset_min, self._lane),
            )
            terminals.tell(self._journal, self._lane, at)
        return self.terminal()

    def exchanged(self, at: Moment) -> None:
        """Write that the host answered: the idle days count from here."""
        with self._writing():
            rows(
                "UPDATE terminal SET exchange_ms = ?, offset_min = ? WHERE lane = ?",
                (at.utc_ms, at.offset_min, self._lane),
            )
            terminals.tell(self._journal, self._lane, at)

    def _known(self, attempt_id: str) -> Attempt:
        found = self.attempt(attempt_id)
        if found is None:
            raise Refused("This payment cannot be found.")
        return found

    def _move(
        self, attempt_id: str, verdict: Verdict, at: Moment, reference: str = "", person: str = ""
    ) -> Attempt:
        """Move an attempt on, in the open transaction."""
        before = self._known(attempt_id)
        if before.state is verdict.state and before.state is not AttemptState.SENDING:
            return before
        if not may_move(before.state, verdict.state):
            raise Refused("This payment has come to its end already.")
        seq = card_rows.seq_of(attempt_id)
        assert seq is not None  # noqa: S101  (it was just read)
        card_rows.move(seq, verdict, at, reference)
        after = self._known(attempt_id)
        body = {"attempt": attempt_id, **card_rows.told_of(verdict, reference)}
        who = person or before.intent.person
        self._journal.append(Event(EventCode.CARD, at, who), body)
        return after

    def _refuse(self, intent: Intent, terminal: Terminal) -> None:
        """Refuse what must not be asked for now, or never.

        Bank, wallet and the shop's own ledger are asked side by side, each for one payment at a
        time; but a basket that one of them is still to answer for is paid by none.
        """
        bank = intent.kind in CARDS
        if bank and not terminal.signed_on:
            raise Refused("Sign on with the bank first.")
        if bank and terminal.settling:
            raise Refused("The batch is being settled.")
        open_ = [one for one in self.unresolved() if one.state in BLOCKING]
        same = [one for one in open_ if one.batch or one.intent.kind in asked_with(intent.kind)]
        if any(bool(one.batch) is bank for one in same):
            raise Refused("The bank is still to answer for the card before.")
        if any(one.intent.order == intent.order != "" for one in open_):
            raise Refused("The bank has not confirmed yet.")
        if (intent.amount.minor > 0) is (intent.kind is CardKind.BALANCE):
            raise Refused("This amount cannot be asked for.")
        if intent.original is not None:
            refuse_original(intent, terminal, self)

    @contextmanager
    def _writing(self) -> Iterator[None]:
        with troubles(), self._journal.writing():
            yield


def _numbers(intent: Intent, terminal: Terminal) -> tuple[int, int]:
    """Take batch and trace number, in the open transaction.

    Those of wallets are a series without end: they are in none of the bank's batches.
    """
    if intent.kind not in CARDS:
        return 0, card_rows.newest_stan(terminal.terminal_no, 0) + 1
    stan = int(value("SELECT next_stan FROM terminal WHERE lane = ?", (terminal.lane,)))
    if stan > LAST_STAN:
        raise Refused("The batch is full: settle it first.")
    rows("UPDATE terminal SET next_stan = next_stan + 1 WHERE lane = ?", (terminal.lane,))
    return terminal.batch, stan


def _segment(basket: str) -> str | None:
    """Find the customer segment that was noted with the open basket while the bank worked."""
    head = value("SELECT json_extract(head, '$.segment') FROM basket WHERE id = ?", (basket,))
    return None if head is None else str(head)


def _lies_open(basket: str) -> bool:
    """Say whether a basket was not set aside while the bank worked: that is no time of service."""
    return str(value("SELECT state FROM basket WHERE id = ?", (basket,))) == "open"


def refuse_original(intent: Intent, terminal: Terminal, records: CardRecords) -> None:
    """Refuse what the transaction before cannot bear: too much, twice, or not of this batch.

    A completion takes 115 % of a hold at most, a void all of it, refunds together what was paid;
    what may have happened counts as if it had (payments.md 1.9).
    """
    original = intent.original
    paid = records.attempt(original.attempt_id) if original else None
    if paid is None or paid.state not in PAID or paid.approved is None:
        raise Refused("There is no such payment to refer to.")
    later = [one for one in records.back_of(paid.intent.attempt_id) if one.state not in NEVER]
    asked, whole = intent.amount.minor, paid.approved.minor
    if intent.kind in _PARTS:
        back = sum(one.intent.amount.minor for one in later)
        if asked + back > whole:
            raise Refused("More would go back than was paid.")
        return
    if later:
        raise Refused("This payment was taken back or completed already.")
    if intent.kind in _COMPLETES:
        if asked * 100 > whole * MOST_PERCENT:
            raise Refused("More would be taken than the hold allows.")
    elif asked != whole:
        raise Refused("A void takes all of a payment back.")
    if intent.kind in _SAME_BATCH and paid.batch != terminal.batch:
        raise Refused("This batch is closed: refund the payment instead.")
