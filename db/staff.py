"""Who works here? Rights are data; this shop begins with one person, the owner."""

from __future__ import annotations

import json

from db.connection import rows, transaction
from db.facts.staff import Action, Person, Right
from db.facts.trouble import StoreDamaged

OWNER = "owner"
"""The key of the person every new store has."""


class Staff:
    """The people of the shop."""

    def hire(self, person: Person) -> None:
        """Write a person with all rights given."""
        rights = [{"action": right.action, "limit": right.limit} for right in person.rights]
        with transaction():
            rows(
                "INSERT INTO person (key, name, rights) VALUES (?, ?, ?)",
                (person.key, person.name, json.dumps(rights)),
            )

    def find(self, key: str) -> Person | None:
        """Give the person with this key; None where there is nobody."""
        found = rows("SELECT key, name, rights FROM person WHERE key = ?", (key,))
        if not found:
            return None
        key, name, rights = found[0]
        if key == OWNER:
            # Also what later versions bring.
            return owner(name)
        return Person(
            key,
            name,
            tuple(Right(Action(one["action"]), one["limit"]) for one in json.loads(rights)),
        )

    def owner(self) -> Person:
        """Give the owner.

        Raises:
            StoreDamaged: if there is none; every store has one.

        """
        found = self.find(OWNER)
        if found is None:
            raise StoreDamaged(OWNER)
        return found


def owner(name: str) -> Person:
    """Make the owner: everything is allowed, without limit."""
    return Person(OWNER, name, tuple(Right(action) for action in Action))
