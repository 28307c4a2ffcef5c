"""What is on the shop's stored-value cards (储值卡)? Entries of a ledger, each written once.

An entry moves its amount between a card and one account of the shop, so that all accounts
together are nought at any time: what is on the cards is what the shop owes.

    kind     card      the shop's account
    load     gets      drawer: the customer paid it in cash
    debit    gives     sales: it paid for goods
    credit   gets      sales: goods came back
    cancel   as it was before its operation: of its account, or nothing where that never came

Every entry is known by an operation's id that its asker has chosen: asked twice it is one. A
cancelled operation never happens any more, however late it comes.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from db.facts.value import dataclass

if TYPE_CHECKING:
    from db.facts.money import Money


class StoredKind(StrEnum):
    """What an entry does to its card."""

    LOAD = "load"
    """充值: cash was put on it."""
    DEBIT = "debit"
    """消费: it paid."""
    CREDIT = "credit"
    """退款: what it paid came back."""
    CANCEL = "cancel"
    """An operation is undone, or forestalled."""


@dataclass(frozen=True, slots=True)
class StoredWish:
    """What shall be done to a card."""

    op: str
    """The operation's id, the asker's own."""
    kind: StoredKind
    """LOAD, DEBIT or CREDIT."""
    key: str
    """Keyed hash of the card's number, as of any card."""
    amount: Money
    """How much, positive."""
    person: str
    """Staff id."""
    partial: bool = False
    """Whether a debit may take what is there, where that is less."""


@dataclass(frozen=True, slots=True)
class StoredEntry:
    """What was done to a card."""

    number: int
    """Its number in the ledger, from 1."""
    op: str
    """The operation's id; a cancel has one made of that which it undoes."""
    kind: StoredKind
    """What."""
    amount: Money
    """What the card got, negative where it gave; nought where a cancel had nothing to undo."""
    balance: Money
    """On the card afterwards."""


@dataclass(frozen=True, slots=True)
class StoredShort:
    """Nothing was done: a debit is larger than what is on the card."""

    balance: Money
    """On the card."""


@dataclass(frozen=True, slots=True)
class StoredStanding:
    """How a card stands in the ledger."""

    moves: int
    """How often something was put on it or taken from it; a cancel of nothing is no move."""
    balance: Money
    """On the card."""


def cancel_of(op: str) -> str:
    """Give the id under which an operation's cancel stands in the ledger."""
    return f"{op}:cancel"
