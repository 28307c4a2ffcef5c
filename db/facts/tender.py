"""How is it paid? Tenders given, what is still due, and the settled end."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from db.facts.value import dataclass

if TYPE_CHECKING:
    from db.facts.money import Money


class TenderKind(StrEnum):
    """The means of payment that the till itself takes; history may bring others as text."""

    CASH = "cash"
    """Notes and coins; the only tender that gives change."""
    CARD = "card"
    """A bank card; always with the attempt that moved the money."""
    WALLET = "wallet"
    """A customer's payment code (扫码付); always with its attempt."""
    STORED = "stored"
    """A stored-value card of the shop (储值卡); always with its attempt."""


@dataclass(frozen=True, slots=True)
class Paid:
    """One tender on a recorded sale."""

    kind: str
    """The tender's key: cash, or what a former till called it."""
    amount: Money
    """What it settles: given less change; negative when money goes out."""
    given: Money
    """What the customer handed over; equals the amount where no change is given."""
    attempt: str = ""
    """The card or wallet attempt that moved the money; empty for what the till itself takes."""
    masked: str = ""
    """Of a stored-value card, as a recorded sale is read: its masked number."""
    left: Money | None = None
    """Of a stored-value card, as a recorded sale is read: its balance afterwards."""


ELECTRONIC = frozenset({TenderKind.CARD, TenderKind.WALLET, TenderKind.STORED})
"""Tenders with an attempt: what they paid goes back the same way, never as cash."""


@dataclass(frozen=True, slots=True)
class Due:
    """Money is still missing."""

    rest: Money
    """How much is missing, always positive."""


@dataclass(frozen=True, slots=True)
class Settled:
    """Everything is paid."""

    tenders: tuple[Paid, ...]
    """Each with what it settled."""
    rounding: Money
    """Cash rounding, its own line: negative in the customer's favour."""
    change: Money
    """What goes back from the drawer in cash."""
