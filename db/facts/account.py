"""Which account does the acquirer pay a lane's batches to? Only as a mask, never as a number."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from db.facts.trouble import Refused
from db.facts.value import dataclass

if TYPE_CHECKING:
    from db.facts.moment import Moment

_SHOWN = 4
_SHORTEST, _LONGEST = 8, 32


@dataclass(frozen=True, slots=True)
class Account:
    """A settlement account (结算账户), as it may be kept and shown."""

    masked: str
    """Its last four digits behind stars."""
    bank: str
    """The bank's name."""
    holder: str
    """In whose name it is."""


class AccountAct(StrEnum):
    """What is asked or decided about it; what one person asks for, another one decides."""

    BIND = "bind"
    """It shall be the account from now on: asked for."""
    UNBIND = "unbind"
    """It shall be the account no longer: asked for."""
    APPROVE = "approve"
    """What was asked for counts from now on."""
    REFUSE = "refuse"
    """What was asked for does not come about."""


@dataclass(frozen=True, slots=True)
class AccountChange:
    """What was asked for and is not decided yet."""

    act: AccountAct
    """BIND or UNBIND."""
    account: Account
    """Which one."""
    at: Moment
    """When."""
    person: str
    """Staff id of who asked for it: somebody else decides."""


def masked(number: str) -> str:
    """Cover an account's number but for its last four digits.

    Raises:
        Refused: if it is no number of an account.

    """
    digits = "".join(number.split())
    if not (digits.isascii() and digits.isdigit() and _SHORTEST <= len(digits) <= _LONGEST):
        raise Refused("This is no account number.")
    return "*" * (len(digits) - _SHOWN) + digits[-_SHOWN:]
