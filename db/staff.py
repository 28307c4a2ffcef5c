"""Who works here, and what may they do? Read here; changed in db.staffing, by people who may."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from db.connection import rows, transaction, value
from db.facts.staff import Action, Person, Right
from db.facts.trouble import StoreDamaged

if TYPE_CHECKING:
    from collections.abc import Iterable

OWNER = "owner"
"""The key of the person every new store has."""
_DIGITS = 10
"""More than a number has."""
_PEOPLE = "SELECT key, name, rights, role, number, gone FROM person"


class Staff:
    """The people of the shop."""

    def __init__(self, currency: str = "") -> None:
        """Read the limits of roles in this currency."""
        self._currency = currency

    def hire(self, person: Person) -> None:
        """Write a person with all rights given; the next number is theirs."""
        with transaction():
            rows(
                "INSERT INTO person (key, name, rights, number) "
                "SELECT ?, ?, ?, coalesce(max(number), 0) + 1 FROM person",
                (person.key, person.name, written(person.rights)),
            )

    def find(self, key: str) -> Person | None:
        """Give the person with this key, without rights once they were let go; None is nobody."""
        found = rows(f"{_PEOPLE} WHERE key = ?", (key,))
        return self._person(*found[0]) if found else None

    def by_number(self, number: str) -> Person | None:
        """Give who signs in with this number, or this key; None where nobody does."""
        typed = number.strip()
        at = int(typed) if typed.isascii() and typed.isdigit() and len(typed) < _DIGITS else -1
        found = rows(
            f"{_PEOPLE} WHERE (number = ? OR key = ?) AND NOT gone ORDER BY number <> ? LIMIT 1",
            (at, typed, at),
        )
        return self._person(*found[0]) if found else None

    def owner(self) -> Person:
        """Give the owner.

        Raises:
            StoreDamaged: if there is none; every store has one.

        """
        found = self.find(OWNER)
        if found is None:
            raise StoreDamaged(OWNER)
        return found

    def is_guarded(self) -> bool:
        """Say whether people must say who they are: from the first PIN on."""
        return bool(value("SELECT EXISTS (SELECT 1 FROM pin)"))

    def stamp(self) -> int:
        """Give the state of everybody's rights: each change of them makes it another one."""
        return int(value("SELECT sum(version) FROM person"))

    def everybody(self) -> tuple[Person, ...]:
        """List all who work here, by number."""
        found = rows(f"{_PEOPLE} WHERE NOT gone ORDER BY number")
        return tuple(self._person(*row) for row in found)

    def _person(self, *row: Any) -> Person:  # noqa: ANN401  (a row)
        key, name, rights, role, number, gone = row
        if gone:
            return Person(key, name, (), (), role, number)
        if key == OWNER:
            # Also what later versions bring.
            return owner(name, number)
        own = read(rights)
        if not role:
            return Person(key, name, own, (), "", number)
        from db.facts.staff import Role  # noqa: PLC0415  (a shop of one has no roles)
        from db.roles import asks_of, joined, rights_of  # noqa: PLC0415

        of_role = rights_of(Role(role), self._currency)
        return Person(key, name, joined(of_role, own), asks_of(Role(role)), role, number)


def owner(name: str, number: int = 0) -> Person:
    """Make the owner: everything is allowed, without limit."""
    return Person(OWNER, name, tuple(Right(action) for action in Action), (), "", number)


def written(rights: Iterable[Right]) -> str:
    """Write rights as JSON."""
    told: list[dict[str, Any]] = []
    for right in rights:
        one: dict[str, Any] = {"action": right.action, "limit": right.limit}
        if right.rate is not None:
            one["rate"] = right.rate
        told.append(one)
    return json.dumps(told)


def read(text: str) -> tuple[Right, ...]:
    """Read rights from JSON."""
    return tuple(
        Right(Action(one["action"]), one["limit"], one.get("rate")) for one in json.loads(text)
    )
