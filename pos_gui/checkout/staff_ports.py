"""What does the counter ask of the book of people? Protocols; a writing call is a transaction."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from db.facts.door import Denied, Passed
    from db.facts.moment import Moment
    from db.facts.staff import Listed, Person, Right, Role, Secret


class Door(Protocol):
    """Where people say who they are."""

    def stamp(self) -> int:
        """Give the state of everybody's rights."""
        ...

    def come_in(self, number: str, pin: Secret, at: Moment) -> Passed | Denied:
        """Let somebody stand at the till."""
        ...

    def look(self, number: str, pin: Secret, at: Moment) -> Passed | Denied:
        """Say who it is; they do not stand at the till."""
        ...

    def leave(self, person: str, at: Moment, why: str) -> None:
        """Write that nobody stands at the till any more."""
        ...


class Staffing(Protocol):
    """The book that managers write people into; Refused where they may not."""

    def listed(self) -> tuple[Listed, ...]:
        """List everybody, those let go last."""
        ...

    def hire(self, name: str, role: Role, pin: Secret, at: Moment, by: str) -> Person:
        """Hire somebody, with a first PIN that they must change."""
        ...

    def post(self, key: str, role: Role, own: tuple[Right, ...], at: Moment, by: str) -> None:
        """Give somebody a role, and limits of their own."""
        ...

    def set_pin(self, key: str, pin: Secret, at: Moment, by: str) -> Secret | None:
        """Set one's own PIN, or give somebody a new one; gives a code to be sealed, at first."""
        ...

    def let_go(self, key: str, at: Moment, by: str) -> None:
        """Let somebody go."""
        ...

    def clear(self, key: str, at: Moment, by: str) -> None:
        """Clear the lock that too many wrong PINs have made."""
        ...


class People(Protocol):
    """Who works here; each part is brought when it is first asked for."""

    def is_guarded(self) -> bool:
        """Say whether people must say who they are."""
        ...

    @property
    def door(self) -> Door:
        """The door of this till."""
        ...

    @property
    def staffing(self) -> Staffing:
        """The book."""
        ...
