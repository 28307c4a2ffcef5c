"""What do people do about who they are, and about each other?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.facts.value import dataclass

if TYPE_CHECKING:
    from db.facts.staff import Secret


@dataclass(frozen=True, slots=True)
class LockTill:
    """Leave the till: the basket stays, nobody sells until somebody signs in (Ctrl+L)."""

    idle: bool = False
    """Whether nobody asked for it: nothing was done for a while."""


@dataclass(frozen=True, slots=True)
class SecretTyped:
    """A PIN was typed, or a recovery code."""

    secret: Secret
    """Its digits."""


@dataclass(frozen=True, slots=True)
class OpenPeople:
    """Look after who works here (Ctrl+U)."""


@dataclass(frozen=True, slots=True)
class PeopleAct:
    """Something was chosen there."""

    what: str
    """person, hire, role, limits, limit, pin, clear or leave."""
    detail: str = ""
    """Which: a place in the list, a role, an action."""


StaffInput = LockTill | SecretTyped | OpenPeople | PeopleAct
"""What people do."""
