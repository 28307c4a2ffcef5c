"""Where does it stand with who is at the till? It lies over the conversation, which waits below.

    Gate, asked    goes on to
    NUMBER         PIN
    PIN            the till; NEW where the PIN is not one's own; what was asked for, approved
    NEW            AGAIN
    AGAIN          CODE where a code is to be sealed; the till
    CODE           the till

Esc goes one step back, out of an approval too; a locked till is left by nobody but who signs in.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from db.facts.value import dataclass

if TYPE_CHECKING:
    from db.facts.staff import Action, Grant, Lack, Listed, Person, Right, Role, Secret
    from pos_gui.checkout.events import Input


class Why(StrEnum):
    """What somebody says who they are for."""

    SIGN_IN = "sign_in"
    """To stand at the till."""
    APPROVE = "approve"
    """To allow once what the one at the till may not do."""
    DECIDE = "decide"
    """To approve, or refuse, an account that somebody else has asked for."""
    OWN_PIN = "own_pin"
    """To change their own PIN."""


class Ask(StrEnum):
    """What is asked for."""

    NUMBER = "number"
    """Who it is."""
    PIN = "pin"
    """Their PIN."""
    NEW = "new"
    """A PIN of their own."""
    AGAIN = "again"
    """The same again."""
    CODE = "code"
    """Nothing: a recovery code is shown, to be written down and sealed."""


@dataclass(frozen=True, slots=True)
class Gate:
    """Somebody has to say who they are."""

    why: Why
    """What for."""
    asked: Ask = Ask.NUMBER
    """What is asked for now."""
    number: str = ""
    """What they typed to be known by."""
    checking: bool = False
    """Whether it is being looked at."""
    lack: Lack | None = None
    """What is to be approved."""
    event: Input | None = None
    """What is heard again once it is."""
    grants: tuple[Grant, ...] = ()
    """What was approved for it already."""
    who: Person | None = None
    """Who chooses a PIN of their own."""
    first: Secret | None = None
    """The PIN chosen, until it was typed again."""
    code: Secret | None = None
    """The recovery code to be sealed."""


class Asked(StrEnum):
    """What is asked for in the book of people."""

    LIST = "list"
    """Whom it is about."""
    PERSON = "person"
    """What is to be done."""
    NAME = "name"
    """What somebody new is called."""
    ROLE = "role"
    """What they are hired as."""
    PIN = "pin"
    """Their first PIN, or one in place of a forgotten one."""
    LIMITS = "limits"
    """Which limit is changed."""
    LIMIT = "limit"
    """How much it is."""
    LEAVE = "leave"
    """Whether they are let go."""


@dataclass(frozen=True, slots=True)
class PeopleBook:
    """The book of who works here is open."""

    people: tuple[Listed, ...]
    """Everybody."""
    asked: Asked = Asked.LIST
    """What is asked for now."""
    skipped: int = 0
    """How many are before the first one shown."""
    chosen: str = ""
    """Staff id of whom it is about; empty is somebody new."""
    name: str = ""
    """What somebody new is called."""
    role: Role | None = None
    """What they are hired as."""
    action: Action | None = None
    """Whose limit is changed."""
    own: tuple[Right, ...] = ()
    """Their own limits so far."""
    checking: bool = False
    """Whether it is being written."""

    @property
    def listed(self) -> Listed | None:
        """Whom it is about; None is somebody new."""
        return next((one for one in self.people if one.person.key == self.chosen), None)
