"""What can a bank's or wallet's host answer, and what does silence mean?"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from db.facts.value import dataclass

if TYPE_CHECKING:
    from db.facts.money import Money
    from db.facts.trouble import Trouble


class ReversalReason(StrEnum):
    """Why something is reversed (field 39 of a 0400)."""

    NO_ANSWER = "98"
    """No valid answer in time."""
    NOT_COMPLETED = "96"
    """Approved, but the till could not write it down."""
    BAD_MAC = "A0"
    """The answer's MAC was wrong or missing."""
    OTHER = "06"
    """Anything else: a start after a crash, a partial amount refused."""


@dataclass(frozen=True, slots=True)
class Approved:
    """The host said yes."""

    code: str
    """Field 39: 00, 10, 11, A2, A4, A5, A6."""
    amount: Money
    """What it approved; less than asked for with code 10."""
    rrn: str = ""
    """Reference number, field 37; a wallet's transaction id."""
    auth: str = ""
    """Authorisation code, field 38."""
    date: str = ""
    """Field 13, MMDD of the host."""
    time: str = ""
    """Field 12, hhmmss of the host."""
    settle_date: str = ""
    """Field 15, MMDD."""
    issuer: str = ""
    """Issuing institution, field 44."""
    acquirer: str = ""
    """Acquiring institution, fields 44 or 32."""
    organisation: str = ""
    """Card organisation, field 63."""
    balance: Money | None = None
    """Of an inquiry, field 54; shown, never kept."""


@dataclass(frozen=True, slots=True)
class Declined:
    """The host said no."""

    code: str
    """Field 39, or a word of ours where the host was not asked."""
    action: str
    """What the cashier does now: a key of the dialect's table of actions."""
    reconcile: bool = False
    """Whether the books must be compared: the code is unknown."""


@dataclass(frozen=True, slots=True)
class Unclear:
    """Nobody knows whether it happened."""

    reason: ReversalReason
    """What a reversal would say."""
    code: str = ""
    """Field 39, where the host itself was unsure (68, 94, 98)."""


@dataclass(frozen=True, slots=True)
class NotSent:
    """Not one byte left the till, so nothing can have happened: mostly the line was down."""

    why: str
    """One sentence."""
    keyless: bool = False
    """Whether it was for want of keys: a sign-on brings them."""
    trouble: Trouble | None = None
    """What is wrong with the terminal itself, where it is not the line."""


@dataclass(frozen=True, slots=True)
class Waiting:
    """A wallet's customer has still to confirm."""


@dataclass(frozen=True, slots=True)
class NotFound:
    """The host knows nothing of it."""


@dataclass(frozen=True, slots=True)
class Acked:
    """The host has taken it back, or had nothing to take back."""

    code: str
    """Field 39: 00 done, 25 not found or already reversed, 01 was declined."""


@dataclass(frozen=True, slots=True)
class RefusedBack:
    """The host will not take it back (64 amount differs, …): a manager must find out."""

    code: str
    """Field 39."""


Result = Approved | Declined | Unclear | NotSent
"""What came of asking."""
ReversalResult = Acked | RefusedBack | Unclear | NotSent
"""What came of taking back."""
QueryResult = Approved | Declined | Waiting | NotFound | Unclear | NotSent
"""What a host that can be asked says."""


@dataclass(frozen=True, slots=True)
class SignedOn:
    """The host has let the terminal in; new working keys are in place."""

    batch: int
    """The batch to use from now on."""
    date: str
    """MMDD of the host."""
    time: str
    """hhmmss of the host."""
