"""What is kept of the slips of card payments: what was ordered on paper, signed, and uploaded?

Each writing call is one transaction that also writes the journal's signed record. An order on
paper says as of how many events of its attempt it was given, and brings its job for the printer:
printed late, or once more after a crash, it is the slip that was ordered. Facts are written once.
"""

from __future__ import annotations

from contextlib import contextmanager
from hashlib import sha256
from typing import TYPE_CHECKING, NamedTuple

from db import card_rows, stored_rows
from db.connection import rows, troubles, value
from db.facts.batch import Signature, Slip
from db.facts.card import PAID, AttemptState
from db.facts.event import Event, EventCode
from db.facts.moment import Moment
from db.facts.slip import PaperSlip
from db.facts.trouble import Refused

if TYPE_CHECKING:
    from collections.abc import Iterator

    from db.facts.card import Attempt
    from db.journal import Journal
    from db.outbox import Outbox

_SIGNATURE = "SELECT strokes, image, code, evidence, matches FROM signature WHERE attempt = ?"


class _Order(NamedTuple):
    """One order on paper, before it has its number."""

    copy: int
    signed: bool
    at: Moment
    person: str


class Slips:
    """The slips of this store."""

    def __init__(self, journal: Journal, outbox: Outbox) -> None:
        """Write with this journal, and put the printer's jobs into this outbox."""
        self._journal, self._outbox = journal, outbox

    def slip(self, attempt_id: str) -> Slip | None:
        """Give the slip of an attempt that has one, as it stands now."""
        attempt, seq = _known(attempt_id)
        if attempt is None:
            return None
        copies = value("SELECT max(copy) FROM slip WHERE attempt = ?", (seq,))
        signature = _signature(seq)
        if copies is None and signature is None:
            return None
        uploaded = value("SELECT count(*) FROM slip_upload WHERE attempt = ?", (seq,))
        return Slip(attempt, signature, int(copies or 0), uploaded=bool(uploaded))

    def paper(self, attempt_id: str, ordinal: int) -> PaperSlip | None:
        """Give what a job of the outbox prints; None where nothing such was ordered."""
        seq = card_rows.seq_of(attempt_id) or 0
        found = rows(
            "SELECT copy, heard, signed, at_ms, offset_min, person, merchant, host FROM slip "
            "WHERE attempt = ? AND ordinal = ?",
            (seq, ordinal),
        )
        if not found:
            return None
        copy, heard, signed, at_ms, offset, person, merchant, host = found[0]
        attempt = card_rows.as_heard(seq, heard)
        return PaperSlip(
            attempt=attempt,
            merchant_name=merchant,
            host=host,
            copy=copy,
            signature=_signature(seq) if signed else None,
            signed_later=bool(signed and ordinal and not copy),
            at=Moment(at_ms, offset),
            person=person,
            left=stored_rows.left_after(attempt_id, attempt.intent.amount.currency),
        )

    def evidence(self) -> tuple[str, ...]:
        """List the evidence of all signatures, oldest first: the chain that is verified."""
        return tuple(text for (text,) in rows("SELECT evidence FROM signature ORDER BY ordinal"))

    def last_evidence(self) -> str:
        """Give the evidence behind which the next signature is sealed; empty for the first."""
        found = value("SELECT evidence FROM signature ORDER BY ordinal DESC LIMIT 1")
        return str(found or "")

    def to_upload(self) -> tuple[str, ...]:
        """List the signed attempts whose electronic slip the host has not yet, oldest first.

        Only of terminals in service: from one that is not, the host takes nothing any more.
        """
        found = rows(
            "SELECT id FROM signature JOIN attempt ON attempt.seq = signature.attempt "
            "JOIN terminal ON terminal.terminal_no = attempt.terminal_no "
            "WHERE terminal.retired_ms IS NULL "
            "AND signature.attempt NOT IN (SELECT attempt FROM slip_upload) "
            "ORDER BY signature.ordinal"
        )
        return tuple(name for (name,) in found)

    def sign(self, attempt_id: str, signature: Signature, at: Moment) -> None:
        """Keep a signature with its slip (W4); a slip already printed is ordered with it.

        Raises:
            Refused: for a second one, and where the bank has not approved anything.

        """
        with self._writing():
            attempt, seq = _wanted(attempt_id)
            if attempt.state not in PAID:
                raise Refused("Only what the bank has approved is signed.")
            if _signature(seq) is not None:
                raise Refused("This slip is signed already.")
            rows(
                "INSERT INTO signature (attempt, ordinal, at_ms, offset_min, strokes, image, "
                "code, evidence, matches) "
                "SELECT ?, coalesce(max(ordinal), 0) + 1, ?, ?, ?, ?, ?, ?, ? FROM signature",
                (
                    seq, at.utc_ms, at.offset_min, signature.strokes, signature.image,
                    signature.code, signature.evidence, int(signature.matches),
                ),
            )  # fmt: skip
            self._note(attempt, at, attempt.intent.person, _told(signature))
            if value("SELECT count(*) FROM slip WHERE attempt = ?", (seq,)):
                self._order(attempt, seq, _Order(0, signed=True, at=at, person=""))

    def printed(self, attempt_id: str, at: Moment, person: str) -> int:
        """Order the slip on paper; gives 0 for the first, then the copy's number.

        Raises:
            Refused: for an attempt that is not there, or not answered yet.

        """
        with self._writing():
            attempt, seq = _wanted(attempt_id)
            if attempt.state is AttemptState.SENDING:
                raise Refused("The bank has not confirmed yet.")
            last = value("SELECT max(copy) FROM slip WHERE attempt = ?", (seq,))
            copy = 0 if last is None else int(last) + 1
            is_signed = _signature(seq) is not None
            self._order(attempt, seq, _Order(copy, is_signed, at, person))
            self._note(attempt, at, person, {"slip": "printed", "copy": copy})
        return copy

    def uploaded(self, attempt_id: str, at: Moment) -> None:
        """Write that the host has the electronic slip; twice is once."""
        with self._writing():
            attempt, seq = _wanted(attempt_id)
            if value("SELECT count(*) FROM slip_upload WHERE attempt = ?", (seq,)):
                return
            rows(
                "INSERT INTO slip_upload (attempt, at_ms, offset_min) VALUES (?, ?, ?)",
                (seq, at.utc_ms, at.offset_min),
            )
            self._note(attempt, at, attempt.intent.person, {"slip": "uploaded"})

    def _order(self, attempt: Attempt, seq: int, order: _Order) -> None:
        """Write an order and its job, in the open transaction."""
        ordinal = int(value("SELECT count(*) FROM slip WHERE attempt = ?", (seq,)))
        merchant, host = _terminal(attempt, seq)
        rows(
            "INSERT INTO slip (attempt, ordinal, copy, heard, signed, at_ms, offset_min, person, "
            "merchant, host) VALUES (?, ?, ?, "
            "(SELECT max(ordinal) FROM attempt_event WHERE attempt = ?), ?, ?, ?, ?, ?, ?)",
            (
                seq, ordinal, order.copy, seq, int(order.signed), order.at.utc_ms,
                order.at.offset_min, order.person or attempt.intent.person, merchant, host,
            ),
        )  # fmt: skip
        self._outbox.add_slip(seq, ordinal)

    def _note(self, attempt: Attempt, at: Moment, person: str, told: dict[str, object]) -> None:
        body = {"attempt": attempt.intent.attempt_id, **told}
        self._journal.append(Event(EventCode.SLIP, at, person), body)

    @contextmanager
    def _writing(self) -> Iterator[None]:
        with troubles(), self._journal.writing():
            yield


def _known(attempt_id: str) -> tuple[Attempt | None, int]:
    """Find an attempt and its row number."""
    found = card_rows.find("id = ?", (attempt_id,))
    return (found[0], card_rows.seq_of(attempt_id) or 0) if found else (None, 0)


def _wanted(attempt_id: str) -> tuple[Attempt, int]:
    attempt, seq = _known(attempt_id)
    if attempt is None:
        raise Refused("This payment cannot be found.")
    return attempt, seq


def _signature(seq: int) -> Signature | None:
    found = rows(_SIGNATURE, (seq,))
    if not found:
        return None
    strokes, image, code, evidence, matches = found[0]
    return Signature(strokes, bytes(image), code, evidence, matches=bool(matches))


def _terminal(attempt: Attempt, seq: int) -> tuple[str, str]:
    """Give merchant name and host, to be frozen: as they are now, while the terminal is in place.

    Where the till has another one since, they are those of the slip's first order.
    """
    found = rows(
        "SELECT merchant_name, host FROM terminal WHERE lane = ? AND terminal_no = ?",
        (attempt.lane, attempt.terminal_no),
    ) or rows("SELECT merchant, host FROM slip WHERE attempt = ? ORDER BY ordinal LIMIT 1", (seq,))
    return found[0] if found else ("", "")


def _told(signature: Signature) -> dict[str, object]:
    """Write a signature as the journal keeps it: what it was, not what it looked like."""
    return {
        "slip": "signed",
        "code": signature.code,
        "evidence": sha256(signature.evidence.encode()).hexdigest(),
        "image": sha256(signature.image).hexdigest(),
        "strokes": sha256(signature.strokes.encode()).hexdigest(),
        "matches": int(signature.matches),
    }
