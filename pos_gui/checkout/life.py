"""What does the counter ask of the books about a card terminal's life? Protocols.

From the day it comes into service to long after the day it goes out of it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from pos_gui.ports import Batches

if TYPE_CHECKING:
    from db.facts.account import Account, AccountChange
    from db.facts.batch import Batch, KeptBatch
    from db.facts.card import Terminal
    from db.facts.moment import Moment
    from db.facts.staff import Person


class KeptBatches(Batches, Protocol):
    """The batches as managers see them, also those of terminals that are out of service."""

    def listed(self, skip: int, count: int) -> tuple[KeptBatch, ...]:
        """List the batches that have ended or begun to, the newest first."""
        ...

    def alarms(self) -> tuple[Batch, ...]:
        """List the batches where the host alone has charged something that nobody cleared."""
        ...

    def clear(self, batch: Batch, found: str, at: Moment, person: str) -> Batch:
        """Write what a manager found out about what only the host has charged."""
        ...

    def refuse_retiring(self) -> str:
        """Refuse where the terminal may not go out of service now; else give its number."""
        ...


class Accounts(Protocol):
    """The account that the takings are paid to; each writing call is one transaction."""

    def bound(self) -> Account | None:
        """Give the account that counts now."""
        ...

    def asked(self) -> AccountChange | None:
        """Give what was asked for and waits for somebody else's word."""
        ...

    def bind(self, account: Account, at: Moment, person: Person) -> None:
        """Ask for an account in place of the one before."""
        ...

    def unbind(self, at: Moment, person: Person) -> None:
        """Ask for the account to be no longer the lane's."""
        ...

    def decide(self, at: Moment, person: Person, *, approved: bool) -> None:
        """Approve or refuse what somebody else has asked for."""
        ...


class TerminalWriting(Protocol):
    """Where a terminal comes into service."""

    def register(self, terminal: Terminal, at: Moment, person: str) -> None:
        """Give this lane its terminal; Refused while another one is in service."""
        ...

    def last_terminal(self) -> Terminal | None:
        """Give the terminal that this lane has, or had last."""
        ...


class People(Protocol):
    """Who works here."""

    def find(self, key: str) -> Person | None:
        """Give the person with this key; None where there is nobody."""
        ...


class TerminalLife(Protocol):
    """What is kept of a terminal's life; each part is brought when it is first asked for."""

    @property
    def batches(self) -> KeptBatches:
        """The lane's batches."""
        ...

    @property
    def accounts(self) -> Accounts:
        """The account for the takings."""
        ...

    @property
    def cards(self) -> TerminalWriting:
        """The lane's terminal."""
        ...

    @property
    def staff(self) -> People:
        """Who may approve."""
        ...
