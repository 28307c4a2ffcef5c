"""What is kept of a batch's end, and when may a terminal go out of service?

Each step of a settlement (日终处理) is one transaction, with the journal's signed record; whoever
was cut off reads here how far it came. While a batch is being settled no card is taken; a closed
one has no sealed number left, and the next sign-on names the batch after it (payments.md 1.10).
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from db import batch_rows, card_rows, terminals
from db.card_records import CardRecords
from db.connection import rows, troubles, value
from db.facts.batch import Batch, Stage, settled_lines, summed
from db.facts.card import CARDS
from db.facts.event import Event, EventCode
from db.facts.trouble import Refused

if TYPE_CHECKING:
    from db.facts.batch import BatchLine, KeptBatch
    from db.facts.card import Attempt
    from db.facts.moment import Moment
    from db.journal import Journal

_FOLLOWS = {
    Stage.OPEN: {Stage.SETTLING, Stage.CLOSED},
    Stage.SETTLING: {Stage.SETTLING, Stage.UPLOADING, Stage.CLOSED},
    Stage.UPLOADING: {Stage.UPLOADING, Stage.CLOSED},
    Stage.CLOSED: set[Stage](),
}
"""Which stage may come after which."""
_WHOLE = {Stage.UPLOADING, Stage.CLOSED}
"""Stages that a batch only reaches when all of its attempts are at their end."""


class Batches:
    """The batches of one lane."""

    def __init__(self, lane: str, currency: str, journal: Journal) -> None:
        """Keep this till's batches."""
        self._lane, self._currency, self._journal = lane, currency, journal
        self._records = CardRecords(lane)

    def current(self) -> Batch:
        """Give the batch whose end has begun, else the oldest that is not settled, else the new.

        Raises:
            Refused: where no terminal is in service.

        """
        terminal = self._records.terminal()
        found = batch_rows.unsettled(terminal.terminal_no)
        if found is not None:
            return self._of(terminal.terminal_no, found, goes_on=True)
        return self._of(terminal.terminal_no, terminal.batch, goes_on=terminal.signed_on)

    def of(self, batch: int) -> Batch:
        """Give a batch of this lane's terminal, also of one that is out of service."""
        return self._of(self._terminal_no(), batch, goes_on=False)

    def attempts(self, batch: int, terminal_no: str = "") -> tuple[Attempt, ...]:
        """List a batch's attempts by trace number: of this lane's terminal, or of one it had."""
        where = "terminal_no = ? AND batch = ?"
        return card_rows.find(where, (terminal_no or self._terminal_no(), batch), "stan")

    def listed(self, skip: int, count: int) -> tuple[KeptBatch, ...]:
        """List the batches that this lane's terminals have ended or begun to, the newest first."""
        return batch_rows.listed(self._lane, self._currency, skip, count)

    def alarms(self) -> tuple[Batch, ...]:
        """List the batches where the host has charged what is not in our books, the oldest first.

        Each stays until a manager has written down what was found out about it.
        """
        found = batch_rows.alarming(self._lane, self._currency)
        return tuple(one for one in found if one.host_only)

    def step(self, now: Batch, at: Moment, person: str) -> Batch:
        """Write a step of the settlement; the same one twice is one.

        Raises:
            Refused: as the sentences say; nothing is written then.

        """
        with troubles(), self._journal.writing():
            before = self.current()
            if (now.terminal_no, now.batch) != (before.terminal_no, before.batch):
                raise Refused("Another batch is in use.")
            lines = settled_lines(self.attempts(now.batch))
            made = replace(
                now, domestic=summed(lines, foreign=False), foreign=summed(lines, foreign=True)
            )
            if made == before:
                return before
            self._refuse(before, made, lines)
            stan = card_rows.newest_stan(now.terminal_no, now.batch)
            body = batch_rows.body_of(made, before)
            self._write(made, (body, stan), at, person)
            self._follow(made)
            if made.stage is Stage.CLOSED:
                terminals.tell(self._journal, self._lane, at, person)
        return made

    def clear(self, batch: Batch, found: str, at: Moment, person: str) -> Batch:
        """Write what a manager found out about what only the host has charged; twice is once.

        Raises:
            Refused: without such a charge, without a word, and before the batch is closed.

        """
        with troubles(), self._journal.writing():
            known = batch_rows.last(batch.terminal_no, batch.batch, self._lane, self._currency)
            if known is None or not known[0].host_only:
                raise Refused("Nothing of this batch is to be found out.")
            told, stan = known
            if told.found:
                return told
            if told.stage is not Stage.CLOSED:
                raise Refused("Settle the batch first: end-of-day processing.")
            if not found.strip():
                raise Refused("Say what was found, and where it is written.")
            made = replace(told, found=found.strip())
            self._write(made, (batch_rows.body_of(made, told), stan), at, person)
            terminals.tell(self._journal, self._lane, at, person)
        return made

    def refuse_retiring(self) -> str:
        """Refuse where the terminal may not go out of service now; else give its number.

        Raises:
            Refused: while a batch is not settled or an attempt is not at its end.

        """
        terminal_no = self._records.terminal().terminal_no
        if self._records.unresolved():
            raise Refused("A card payment is not settled yet.")
        if batch_rows.unsettled(terminal_no) is not None:
            raise Refused("Settle the batch first: end-of-day processing.")
        return terminal_no

    def retire(self, at: Moment, person: str) -> None:
        """Take the terminal out of service; everything about it stays readable.

        Raises:
            Refused: while a batch is not settled or an attempt is not at its end.

        """
        with troubles(), self._journal.writing():
            terminal_no = self.refuse_retiring()
            rows(
                "UPDATE terminal SET retired_ms = ?, offset_min = ?, signed_on = 0, settling = 0 "
                "WHERE lane = ?",
                (at.utc_ms, at.offset_min, self._lane),
            )
            body: dict[str, object] = {"what": "retired", "terminal": terminal_no}
            self._journal.append(Event(EventCode.TERMINAL, at, person), body)

    def _write(
        self, made: Batch, told: tuple[dict[str, object], int], at: Moment, person: str
    ) -> None:
        """Write a step and the journal's record of it, in the open transaction."""
        body, stan = told
        batch_rows.insert(made, body, stan, at, person)
        record = {
            "what": "batch", "terminal": made.terminal_no, "batch": made.batch,
            "stage": made.stage.value, "stan": stan, **body,
        }  # fmt: skip
        self._journal.append(Event(EventCode.TERMINAL, at, person), record)

    def _terminal_no(self) -> str:
        """Name the terminal that this lane has, or had last."""
        found = value("SELECT terminal_no FROM terminal WHERE lane = ?", (self._lane,))
        if found is None:
            raise Refused("This till has no card terminal.")
        return str(found)

    def _of(self, terminal_no: str, batch: int, *, goes_on: bool) -> Batch:
        """Give a batch; one that the host went on with after it was closed here is open again."""
        known = batch_rows.last(terminal_no, batch, self._lane, self._currency)
        if known is not None and not (known[0].stage is Stage.CLOSED and goes_on):
            told = known[0]
            if told.stage in _WHOLE:
                return told
        else:
            told = None
        lines = settled_lines(
            card_rows.find("terminal_no = ? AND batch = ?", (terminal_no, batch), "stan")
        )
        domestic, foreign = summed(lines, foreign=False), summed(lines, foreign=True)
        if told is not None:
            return replace(told, domestic=domestic, foreign=foreign)
        return Batch(self._lane, terminal_no, batch, Stage.OPEN, domestic, foreign)

    def _refuse(self, before: Batch, made: Batch, lines: tuple[BatchLine, ...]) -> None:
        """Refuse a step that may not be taken now."""
        if made.stage not in _FOLLOWS[before.stage] or made.uploaded < before.uploaded:
            raise Refused("The batch is further on already.")
        if made.stage in _WHOLE and _open_cards(self._records):
            raise Refused("A card payment is not settled yet.")
        if made.stage is Stage.UPLOADING and made.agreed is None:
            raise Refused("The bank has not compared the batch yet.")
        told = before.stage is Stage.UPLOADING and (before.agreed or before.uploaded == len(lines))
        if made.stage is Stage.CLOSED and not told and not made.reference.strip():
            raise Refused("The bank has not closed the batch: say why it is closed without it.")

    def _follow(self, made: Batch) -> None:
        """Change what hangs on a stage, in the open transaction."""
        if made.stage is Stage.CLOSED:
            rows(
                "UPDATE terminal SET settling = 0, signed_on = 0, next_stan = iif(batch = ? AND "
                "next_stan > ?, 1, next_stan) WHERE lane = ?",
                (-1 if made.reference else made.batch, terminals.RESTORED, self._lane),
            )
            rows(
                "UPDATE attempt_now SET sealed = NULL WHERE sealed NOT NULL AND attempt IN "
                "(SELECT seq FROM attempt WHERE terminal_no = ? AND batch = ?)",
                (made.terminal_no, made.batch),
            )
        else:
            rows("UPDATE terminal SET settling = 1 WHERE lane = ?", (self._lane,))


def _open_cards(records: CardRecords) -> bool:
    """Say whether the bank has still to answer for something; wallets are in no batch."""
    return any(one.intent.kind in CARDS for one in records.unresolved())
