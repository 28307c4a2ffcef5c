"""Who may change what others may do? Hiring, roles and limits, PINs, letting go, clearing a lock.

Each act is one transaction with its signed record, by whom and about whom. Nobody changes their
own rights, nobody those of the owner, nobody gives what they have not; nobody is ever deleted.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.connection import rows, value
from db.facts.door import LOCKED_AT
from db.facts.event import Event, EventCode
from db.facts.staff import Action, Listed, Person, may
from db.facts.trouble import Refused
from db.pins import (
    SHORTEST_OF_APPROVERS,
    code_hash,
    hashed,
    mark,
    new_code,
    refuse_weak,
    shortest,
)
from db.roles import joined, rights_of
from db.staff import OWNER, read, written

if TYPE_CHECKING:
    from db.facts.moment import Moment
    from db.facts.staff import Right, Role, Secret
    from db.journal import Journal
    from db.pins import Pepper
    from db.staff import Staff

LONGEST_NAME = 40
"""Signs of a name."""
_LISTED = (
    "SELECT key, rights, gone, EXISTS (SELECT 1 FROM pin WHERE person = key), "
    "coalesce((SELECT wrong FROM tries WHERE who = key), 0) FROM person ORDER BY gone, number"
)


class Staffing:
    """The book of who works here, as managers write in it."""

    def __init__(self, currency: str, staff: Staff, journal: Journal, pepper: Pepper) -> None:
        """Write for this shop."""
        self._currency, self._staff = currency, staff
        self._journal, self._pepper = journal, pepper

    def listed(self) -> tuple[Listed, ...]:
        """List everybody, those let go last."""
        return tuple(
            Listed(person, read(rights), bool(gone), bool(has_pin), wrong >= LOCKED_AT)
            for key, rights, gone, has_pin, wrong in rows(_LISTED)
            if (person := self._staff.find(key)) is not None
        )

    def hire(self, name: str, role: Role, pin: Secret, at: Moment, by: str) -> Person:
        """Hire somebody, with a first PIN that they must change.

        Raises:
            Refused: without the right to, without an own PIN, or for a PIN that is none.

        """
        boss, name = self._boss(by), name.strip()
        if not self._has_pin(by):
            raise Refused("Give yourself a PIN first.")
        if not name or len(name) > LONGEST_NAME or not name.isprintable():
            raise Refused("A name has 1 to 40 signs.")
        rights = rights_of(role, self._currency)
        _within(boss, rights)
        with self._journal.writing():
            number = int(value("SELECT max(number) + 1 FROM person"))
            person = Person(str(number), name, rights, (), role, number)
            rows(
                "INSERT INTO person (key, name, rights, role, number, version) "
                "VALUES (?, ?, ?, ?, ?, 1)",
                (person.key, name, written(()), role.value, number),
            )
            self._tell(at, by, "hired", person.key, role=role.value, number=number)
            self._write_pin(person, pin, at, by)
        return person

    def post(self, key: str, role: Role, own: tuple[Right, ...], at: Moment, by: str) -> None:
        """Give somebody a role, and limits of their own."""
        boss = self._boss(by)
        self._other(key, by)
        _within(boss, joined(rights_of(role, self._currency), own))
        with self._journal.writing():
            rows(
                "UPDATE person SET role = ?, rights = ?, version = version + 1 WHERE key = ?",
                (role.value, written(own), key),
            )
            told = written(own)
            self._tell(at, by, "posted", key, role=role.value, rights=told)

    def set_pin(self, key: str, pin: Secret, at: Moment, by: str) -> Secret | None:
        """Set one's own PIN, or give somebody a new one that they must change.

        Gives the recovery code to be sealed where it is the first PIN of the shop.
        """
        if key != by:
            self._boss(by)
            self._other(key, by)
        person, first = self._here(key), not self._staff.is_guarded()
        if first and not may(person, Action.MANAGE_STAFF):
            raise Refused("Give the owner a PIN first.")
        with self._journal.writing():
            seals = first or (key == by and self._came_by_code(key))
            self._write_pin(person, pin, at, by)
            return self._seal(key, at, by) if seals else None

    def let_go(self, key: str, at: Moment, by: str) -> None:
        """Let somebody go: their PIN and rights end, their name stays with what they did."""
        self._boss(by)
        self._other(key, by)
        with self._journal.writing():
            rows("UPDATE person SET gone = 1, version = version + 1 WHERE key = ?", (key,))
            rows("DELETE FROM pin WHERE person = ?", (key,))
            rows("DELETE FROM tries WHERE who = ?", (key,))
            self._tell(at, by, "let_go", key)

    def clear(self, key: str, at: Moment, by: str) -> None:
        """Clear the lock that too many wrong PINs have made."""
        self._boss(by)
        self._here(key)
        if key == by:
            raise Refused("Somebody else must do this.")
        with self._journal.writing():
            rows("DELETE FROM tries WHERE who = ?", (key,))
            self._tell(at, by, "cleared", key)

    def _boss(self, by: str) -> Person:
        """Give who acts, as the book knows them now."""
        boss = self._staff.find(by)
        if boss is None or not may(boss, Action.MANAGE_STAFF):
            raise Refused("You may not do this.")
        return boss

    def _here(self, key: str) -> Person:
        """Give somebody who works here."""
        person = self._staff.find(key)
        if person is None or value("SELECT gone FROM person WHERE key = ?", (key,)):
            raise Refused("Nobody with this staff key works here.")
        return person

    def _other(self, key: str, by: str) -> Person:
        """Give somebody whose rights may be changed: not oneself, not the owner."""
        if key == by:
            raise Refused("Somebody else must do this.")
        if key == OWNER:
            raise Refused("Only the owner changes what is the owner's.")
        return self._here(key)

    def _has_pin(self, key: str) -> bool:
        return bool(value("SELECT EXISTS (SELECT 1 FROM pin WHERE person = ?)", (key,)))

    def _write_pin(self, person: Person, pin: Secret, at: Moment, by: str) -> None:
        refuse_weak(pin, shortest(person), person.number)
        draw = not self._staff.is_guarded() or (person.key == by and self._came_by_code(by))
        kept = hashed(pin, person.key, self._pepper.secret(draw=draw))
        row = (
            person.key,
            kept,
            int(len(pin.text) >= SHORTEST_OF_APPROVERS),
            int(person.key != by),
        )
        rows("INSERT OR REPLACE INTO pin (person, hash, long, given) VALUES (?, ?, ?, ?)", row)
        # Who copies another's row gives themselves away.
        self._tell(at, by, "pin", person.key, pin=mark(row))

    @staticmethod
    def _came_by_code(key: str) -> bool:
        """Say whether they came in by the code: then it, and a lost pepper, is made anew."""
        return bool(value("SELECT used FROM recovery WHERE person = ?", (key,)))

    def _seal(self, key: str, at: Moment, by: str) -> Secret:
        code = new_code()
        rows(
            "INSERT OR REPLACE INTO recovery (person, hash, used) VALUES (?, ?, 0)",
            (key, code_hash(code)),
        )
        self._tell(at, by, "sealed", key, code=mark((key, code_hash(code).hex())))
        return code

    def _tell(self, at: Moment, by: str, what: str, key: str, **more: str | int) -> None:
        """Write it into the journal: ids only, never a name."""
        body: dict[str, object] = {"what": what, "person": key, **more}
        self._journal.append(Event(EventCode.STAFF, at, by), body)


def _within(boss: Person, rights: tuple[Right, ...]) -> None:
    """Refuse to give what one has not."""
    for right in rights:
        mine = [one for one in boss.rights if one.action is right.action]
        never = right.limit is not None and right.limit < 0
        if not never and not any(_is_less(right, one) for one in mine):
            raise Refused("You cannot give more than you have.")


def _is_less(right: Right, mine: Right) -> bool:
    """Say whether a right goes no further than another one."""
    pairs = ((right.limit, mine.limit), (right.rate, mine.rate))
    return all(most is None or (one is not None and one <= most) for one, most in pairs)
