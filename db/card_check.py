"""Are the rows of card payments what the journal says of them? Each is made anew and compared.

The journal's records are enough to write every attempt, every answer and every terminal again: a
row that was changed, taken out, put in or moved is found, whatever the triggers say. Records of
before may lack a part; what they do not tell is not compared. One of the stages of `db.check`.
"""

from __future__ import annotations

import json
import unicodedata
from typing import TYPE_CHECKING, Any

from db.card_rows import lane_of, sealed_as
from db.chain import canonical
from db.connection import raw, rows
from db.facts.batch import Stage
from db.facts.card import AttemptState
from db.facts.event import EventCode
from db.terminals import COLUMNS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

Row = dict[str, Any]
Found = tuple[str, dict[str, object]]
"""A sentence and what fills its braces."""
_RECORDS = (
    "SELECT till, code, at_ms, offset_min, person, body FROM journal "
    "WHERE code IN (90007, 90009) ORDER BY till, seq"
)
_SAME = {
    "id": "attempt", "kind": "kind", "batch": "batch", "stan": "stan", "minor": "minor",
    "order_id": "order", "seq": "row", "terminal_no": "terminal", "merchant_no": "merchant",
}  # fmt: skip
"""Columns of an attempt, and what the journal calls them."""
_BODY = ("card", "original", "partial", "tip", "target", "currency", "goods")
"""What an attempt's row keeps as one text."""
_STRANGE_PAID = (
    "SELECT receipt_no FROM tender JOIN sale ON sale.seq = tender.sale "
    "LEFT JOIN attempt ON attempt.id = tender.attempt "
    "WHERE tender.attempt NOT NULL AND attempt.order_id IS NOT sale.id"
)
_MOVED = (
    "SELECT receipt_no, given, amount, minor, coalesce(json_extract(attempt.body, '$.tip'), 0), "
    "(SELECT json_extract(event.body, '$.approved[1]') FROM attempt_event AS event "
    "WHERE event.attempt = attempt.seq ORDER BY 1 DESC LIMIT 1) "
    "FROM tender JOIN sale ON sale.seq = tender.sale JOIN attempt ON attempt.id = tender.attempt"
)
_NOWHERE = (
    "SELECT id FROM attempt JOIN attempt_now ON attempt_now.attempt = seq "
    "WHERE state IN ('approved', 'advice_due') AND order_id <> '' "
    "AND kind IN ('sale', 'completion', 'completion_advice', 'wallet', 'stored') "
    "AND id NOT IN (SELECT attempt FROM tender WHERE attempt NOT NULL) "
    "AND order_id NOT IN (SELECT id FROM basket) AND NOT EXISTS ("
    "SELECT 1 FROM attempt AS back JOIN attempt_now AS now ON now.attempt = back.seq "
    "WHERE back.original = attempt.id "
    "AND (back.kind IN ('void', 'completion_void') OR back.order_id = attempt.order_id) "
    "AND now.state = 'approved')"
)
_ORPHANS = (
    "SELECT attempt FROM attempt_event WHERE attempt NOT IN (SELECT seq FROM attempt) "
    "UNION SELECT attempt FROM attempt_now WHERE attempt NOT IN (SELECT seq FROM attempt)"
)


class _Told:
    """One attempt as the journal tells of it."""

    def __init__(self, till: str, stamp: tuple[int, int], person: str, body: Row) -> None:
        """Hear of its intent."""
        self.row: Row = {name: body[key] for name, key in _SAME.items() if key in body}
        original, card = body["original"], body["card"]
        self.row |= {
            "lane": till, "original": original and original[0], "card_key": card[1],
            "at_ms": stamp[0], "offset_min": stamp[1], "person": person,
            "body": canonical({name: body[name] for name in _BODY if name in body}),
        }  # fmt: skip
        self.now: Row = {
            "lane": lane_of(till, body["batch"], body["kind"]),
            "state": body["state"],
        }
        if "row" in body:
            self.now |= {"tries": 0, "sealed": body["sealed"]}
        self.events = [(body["state"], *stamp, canonical({"state": body["state"]}))]

    def hear(self, stamp: tuple[int, int], body: Row) -> None:
        """Hear what became known of it, or that something was tried again."""
        told = {name: one for name, one in body.items() if name != "attempt"}
        if "state" not in told:
            self.now["tries"] = told["tries"]
            return
        self.now["state"] = told["state"]
        if told["state"] != AttemptState.REFUND_UNKNOWN:
            self.now["sealed"] = None
        self.events.append((told["state"], *stamp, canonical(told)))


class _Story:
    """Everything that the journal tells of cards."""

    def __init__(self) -> None:
        """Listen to it from the beginning, each till by itself."""
        self.attempts: dict[str, _Told] = {}
        self.terminals: dict[str, Row] = {}
        self._moves: list[tuple[str, tuple[int, int], Row]] = []
        self._closed: set[tuple[str, int]] = set()
        for till, code, at_ms, offset, person, text in raw().execute(_RECORDS):
            body = json.loads(text)
            if code == EventCode.TERMINAL:
                self._stands(till, (at_ms, offset), body)
            elif "kind" in body:
                self.attempts[body["attempt"]] = _Told(till, (at_ms, offset), person, body)
                if "row" in body and body["batch"]:
                    self.terminals[till]["next_stan"] = body["stan"] + 1
            else:
                self._moves.append((till, (at_ms, offset), body))
        self._went_on()

    def _stands(self, till: str, stamp: tuple[int, int], body: Row) -> None:
        """Hear how a terminal stands, or what the end of a batch or of its service makes of it."""
        match body.get("what"):
            case "batch":
                settling = body["stage"] != Stage.CLOSED
                changed = {"settling": int(settling)} | ({} if settling else {"signed_on": 0})
                if not settling:
                    self._closed.add((body["terminal"], body["batch"]))
            case "retired":
                at_ms, offset = stamp
                changed = {
                    "retired_ms": at_ms,
                    "offset_min": offset,
                    "signed_on": 0,
                    "settling": 0,
                }
            case "account":
                return
            case _:
                told = {name: body[name] for name in COLUMNS if name in body}
                self.terminals[till] = {**told, "terminal_no": body["terminal"]}
                return
        self.terminals[till] |= changed

    def _went_on(self) -> None:
        """Hear what became of the attempts."""
        # What another till said of an attempt it said later than the attempt's own.
        self._moves.sort(key=lambda move: self.attempts[move[2]["attempt"]].row["lane"] != move[0])
        for _till, stamp, body in self._moves:
            self.attempts[body["attempt"]].hear(stamp, body)
        for told in self.attempts.values():
            if (told.row.get("terminal_no"), told.row["batch"]) in self._closed:
                told.now["sealed"] = None


def audit_cards() -> Iterator[Found]:
    """Write every card row anew from the journal and compare."""
    story = _Story()
    numbers: dict[int, str] = {}
    for row in _table("attempt"):
        numbers[row["seq"]] = row["id"]
        told = story.attempts.get(row["id"])
        if told is None:
            yield "Card payment {attempt} is not in the journal.", {"attempt": row["id"]}
            continue
        for name in _differing(told.row, row):
            yield (
                "Card payment {attempt}: its {name} is not what the journal says.",
                {"attempt": row["id"], "name": name},
            )
    for gone in story.attempts.keys() - set(numbers.values()):
        yield "Card payment {attempt} is in the journal, but not there.", {"attempt": gone}
    yield from _answers(story, numbers)
    yield from _states(story, numbers)
    yield from _terminals(story)
    yield from _rules()


def _answers(story: _Story, numbers: dict[int, str]) -> Iterator[Found]:
    """Compare what was heard of each attempt, answer by answer."""
    kept: dict[int, dict[int, tuple[Any, ...]]] = {}
    for row in _table("attempt_event"):
        answer = (row["state"], row["at_ms"], row["offset_min"], row["body"])
        kept.setdefault(row["attempt"], {})[row["ordinal"]] = answer
    for seq, attempt in numbers.items():
        told = story.attempts.get(attempt)
        wanted = dict(enumerate(told.events, 1)) if told else {}
        found = kept.get(seq, {})
        for number in sorted(wanted.keys() | found.keys()):
            if wanted.get(number) != found.get(number):
                yield (
                    "Card payment {attempt}: answer {number} is not what the journal says.",
                    {"attempt": attempt, "number": number},
                )


def _states(story: _Story, numbers: dict[int, str]) -> Iterator[Found]:
    """Compare what is kept of each attempt's state, and of the number that is sealed."""
    kept = {row["attempt"]: row for row in _table("attempt_now")}
    for seq, attempt in numbers.items():
        row, told = kept.get(seq), story.attempts.get(attempt)
        if row is None:
            yield "Card payment {attempt}: its state is missing.", {"attempt": attempt}
        elif told is not None:
            for name in _differing(told.now, {**row, "sealed": sealed_as(row["sealed"])}):
                yield (
                    "Card payment {attempt}: its {name} is not what the journal says.",
                    {"attempt": attempt, "name": name},
                )
    for (row_number,) in rows(_ORPHANS):
        yield "Row {number} tells of a card payment that is not there.", {"number": row_number}


def _terminals(story: _Story) -> Iterator[Found]:
    """Compare every till's terminal."""
    kept = {row["lane"]: row for row in _table("terminal")}
    for lane in sorted(kept.keys() | story.terminals.keys()):
        told, row = story.terminals.get(lane), kept.get(lane)
        if told is None:
            yield "The card terminal of till {till} is not in the journal.", {"till": lane}
        elif row is None:
            yield "The card terminal of till {till} is missing.", {"till": lane}
        else:
            for name in _differing(told, row):
                yield (
                    "The card terminal of till {till}: its {name} is not what the journal says.",
                    {"till": lane, "name": name},
                )


def _rules() -> Iterator[Found]:
    """Hold the payments against the receipts and baskets that they pay."""
    for (receipt,) in rows(_STRANGE_PAID):
        yield "Receipt {receipt}: a card payment on it is unknown.", {"receipt": receipt}
    for (attempt,) in rows(_NOWHERE):
        yield (
            "Card payment {attempt}: its money is on no receipt and in no basket.",
            {"attempt": attempt},
        )
    for receipt, given, amount, asked, tip, approved in rows(_MOVED):
        moved = asked if approved is None else approved
        if abs(given) != moved or abs(given - amount) != max(0, tip - (asked - moved)):
            yield (
                "Receipt {receipt}: a card was charged another amount than it says.",
                {"receipt": receipt},
            )


def _differing(told: Row, row: Row) -> list[str]:
    return [name for name in sorted(told) if told[name] != row[name]]


def _table(name: str) -> Iterable[Row]:
    """Give the rows of a table by column name; a letter spelt in two ways is one letter."""
    cursor = raw().execute(f"SELECT * FROM {name}")  # noqa: S608  (our own tables)
    for found in cursor:
        columns = [column for column, *_ in cursor.get_description()]
        yield {column: _plain(one) for column, one in zip(columns, found, strict=True)}


def _plain(one: object) -> object:
    return unicodedata.normalize("NFC", one) if isinstance(one, str) else one
