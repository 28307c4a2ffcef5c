"""Who stands there? Number and PIN, counted tries, and a ladder of waits (db.facts.door).

Called in the writing thread: a try is counted, durably, before the PIN is looked at, and looking
at it takes as long for a number that nobody has. No PIN and no number that was typed is written.
"""

from __future__ import annotations

import hmac
import time
from typing import TYPE_CHECKING

from db.connection import rows, value
from db.facts.door import LOCKED_AT, Denied, Passed, Tries, left_s, wait_s
from db.facts.event import Event, EventCode
from db.facts.staff import Action, Secret, may
from db.pins import CODE_DIGITS, SHORTEST_OF_APPROVERS, code_hash, is_it, shortest

if TYPE_CHECKING:
    from collections.abc import Callable

    from db.facts.moment import Moment
    from db.facts.staff import Person
    from db.journal import Journal
    from db.pins import Pepper
    from db.staff import Staff

_COUNT = (
    "INSERT INTO tries (who, wrong, since_ms) VALUES (?, 1, ?) "
    "ON CONFLICT (who) DO UPDATE SET wrong = wrong + 1, since_ms = excluded.since_ms"
)
_OTHERS = (
    "SELECT person.key FROM person JOIN pin ON person = key LEFT JOIN tries ON who = key "
    "WHERE NOT gone AND key <> ? AND coalesce(wrong, 0) < ?"
)


class Door:
    """The door of one till."""

    def __init__(
        self,
        staff: Staff,
        journal: Journal,
        pepper: Pepper,
        till: str,
        seconds: Callable[[], float] = time.monotonic,
    ) -> None:
        """Stand at this till; `seconds` is a clock that nobody can set."""
        self._staff, self._journal, self._pepper = staff, journal, pepper
        self._till, self._seconds = f"till:{till}", seconds
        self._until: dict[str, float] = {}

    def stamp(self) -> int:
        """Give the state of everybody's rights."""
        return self._staff.stamp()

    def come_in(self, number: str, pin: Secret, at: Moment) -> Passed | Denied:
        """Let somebody stand at the till.

        Raises:
            Refused: if PINs cannot be compared here.
            StoreTrouble: if the try could not be counted; the PIN was not looked at then.

        """
        return self._looked(number, pin, at, EventCode.SIGNED_ON)

    def look(self, number: str, pin: Secret, at: Moment) -> Passed | Denied:
        """Say who it is; they do not stand at the till."""
        return self._looked(number, pin, at, None)

    def leave(self, person: str, at: Moment, why: str) -> None:
        """Write that nobody stands at the till any more."""
        self._journal.note((Event(EventCode.SIGNED_OFF, at, person, (("why", why),)),))

    def _looked(
        self, number: str, pin: Secret, at: Moment, code: EventCode | None
    ) -> Passed | Denied:
        person = self._staff.by_number(number)
        if person is not None and _is_code(person, pin):
            return self._recovered(person, at)
        if (no := self._barred(person, at)) is not None:
            return no
        known = _known(person)
        secret = self._pepper.secret()
        name = person.key if person else ""
        with self._journal.writing():
            for who in filter(None, (name, self._till)):
                rows(_COUNT, (who, at.utc_ms))
        # Looked at in any case: it takes as long for a number that nobody has.
        is_right = is_it(pin, name, secret, known)
        if person is None or not is_right:
            return self._wrong(person, at)
        with self._journal.writing():
            rows("DELETE FROM tries WHERE who IN (?, ?)", (name, self._till))
            if code is not None:
                self._journal.append(Event(code, at, name), {"till": self._till[5:]})
        self._until.clear()
        return Passed(person, self._staff.stamp(), must_change=_must_change(person))

    def _barred(self, person: Person | None, at: Moment) -> Denied | None:
        """Say how long nobody may try; None where it may be tried now."""
        last = person is not None and self._is_last(person)
        mine = self._tries(person.key, at) if person else Tries()
        here = self._tries(self._till, at)
        opens = person is not None and may(person, Action.MANAGE_STAFF)
        if (mine.wrong >= LOCKED_AT and not last) or (here.wrong >= LOCKED_AT and not opens):
            return Denied(locked=True)
        waits = [
            left_s(mine, at.utc_ms, last_manager=last),
            left_s(here, at.utc_ms),
            *(self._left(who) for who in (person.key if person else "", self._till)),
        ]
        return Denied(max(waits)) if max(waits) > 0 else None

    def _left(self, who: str) -> int:
        """Say how long by the clock that nobody can set."""
        return -int(-max(0.0, self._until.get(who, 0.0) - self._seconds()) // 1)

    def _tries(self, who: str, at: Moment) -> Tries:
        """Read the wrong tries; where the clock was set back the wait begins now."""
        found = rows("SELECT wrong, since_ms FROM tries WHERE who = ?", (who,))
        if not found:
            return Tries()
        tries = Tries(*found[0])
        if tries.since_ms > at.utc_ms:
            with self._journal.writing():
                rows("UPDATE tries SET since_ms = ? WHERE who = ?", (at.utc_ms, who))
            return Tries(tries.wrong, at.utc_ms)
        return tries

    def _is_last(self, person: Person) -> bool:
        """Say whether nobody else could clear a lock of theirs."""
        if not may(person, Action.MANAGE_STAFF):
            return False
        others = (self._staff.find(key) for (key,) in rows(_OTHERS, (person.key, LOCKED_AT)))
        return not any(one and may(one, Action.MANAGE_STAFF) for one in others)

    def _wrong(self, person: Person | None, at: Moment) -> Denied:
        """Tell the journal, and how long it takes until the next try."""
        last = person is not None and self._is_last(person)
        waits: dict[str, int] = {}
        for who in filter(None, (person.key if person else "", self._till)):
            wrong = self._tries(who, at).wrong
            waits[who] = wait_s(wrong, last_manager=last and who != self._till)
            self._until[who] = self._seconds() + waits[who]
        who = person.key if person else ""
        tries = self._tries(who or self._till, at).wrong
        event = Event(EventCode.NOT_LET_IN, at, who, (("till", self._till[5:]), ("tries", tries)))
        self._journal.note((event,))
        return self._barred(person, at) or Denied(max(waits.values()))

    def _recovered(self, person: Person, at: Moment) -> Passed:
        """Let somebody in by the recovery code; their next PIN makes a new one of it."""
        with self._journal.writing():
            rows("DELETE FROM tries WHERE who IN (?, ?)", (person.key, self._till))
            rows("UPDATE recovery SET used = 1 WHERE person = ?", (person.key,))
            body: dict[str, object] = {"what": "recovered", "person": person.key}
            self._journal.append(Event(EventCode.STAFF, at, person.key), body)
            sign = Event(EventCode.SIGNED_ON, at, person.key)
            self._journal.append(sign, {"till": self._till[5:], "by": "recovery"})
        self._until.clear()
        return Passed(person, self._staff.stamp(), must_change=True)


def _known(person: Person | None) -> str | None:
    """Give what their PIN is compared with; None where there is none."""
    key = person.key if person else ""
    found = value("SELECT hash FROM pin WHERE person = ?", (key,))
    return None if found is None else str(found)


def _must_change(person: Person) -> bool:
    """Say whether their PIN is no longer good enough."""
    found = rows("SELECT long, given FROM pin WHERE person = ?", (person.key,))
    long, given = found[0]
    return bool(given) or (not long and shortest(person) >= SHORTEST_OF_APPROVERS)


def _is_code(person: Person, pin: Secret) -> bool:
    """Say whether it is their sealed recovery code."""
    kept = value("SELECT hash FROM recovery WHERE person = ?", (person.key,))
    if kept is None or len(pin.text) != CODE_DIGITS or not may(person, Action.MANAGE_STAFF):
        return False
    return hmac.compare_digest(kept, code_hash(pin))
