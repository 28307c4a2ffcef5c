"""How do entries of stored-value cards become rows, and rows facts again? No transaction here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.connection import rows, value
from db.facts.money import Money
from db.facts.stored import StoredEntry, StoredKind

if TYPE_CHECKING:
    from db.facts.moment import Moment

COLUMNS = (
    "seq", "op", "kind", "card_key", "contra", "minor", "balance", "till", "z", "at_ms",
    "offset_min", "person",
)  # fmt: skip
"""What a row holds."""
TOLD = ("seq", "op", "kind", "card_key", "contra", "minor", "balance", "z")
"""What of it the journal's record tells in its body; the rest stands in the record's head."""
_INSERT = (
    f"INSERT INTO stored_entry ({', '.join(COLUMNS)}) "  # noqa: S608  (our own columns)
    f"VALUES ({', '.join('?' * len(COLUMNS))})"
)
LOADED = (
    "SELECT coalesce(sum(iif(kind = 'load', 1, -1)), 0), coalesce(sum(minor), 0) "
    "FROM stored_entry WHERE till = ? AND z = ? AND contra = 'drawer'"
)
"""How often and how much a till put on cards for cash before its Z of this number."""
_BALANCE = "SELECT balance FROM stored_entry WHERE card_key = ? ORDER BY seq DESC LIMIT 1"

_MOVES = "SELECT count(*) FROM stored_entry WHERE card_key = ? AND minor <> 0"


def balance(card_key: str) -> int | None:
    """Give what is on a card; None where it has no account."""
    found = value(_BALANCE, (card_key,))
    return None if found is None else int(found)


def moves(card_key: str) -> int:
    """Count how often a card's value changed."""
    return int(value(_MOVES, (card_key,)))


def left_after(op: str, currency: str) -> Money | None:
    """Give what an operation left on its card; None where there is no such operation."""
    found = value("SELECT balance FROM stored_entry WHERE op = ?", (op,))
    return None if found is None else Money(int(found), currency)


def entry(op: str, currency: str) -> tuple[StoredEntry, str, str] | None:
    """Give an entry by its operation's id, its card's key, and the account it was moved with."""
    found = rows(
        "SELECT seq, kind, minor, balance, card_key, contra FROM stored_entry WHERE op = ?", (op,)
    )
    if not found:
        return None
    seq, kind, minor, left, key, contra = found[0]
    money = (Money(minor, currency), Money(left, currency))
    return StoredEntry(seq, op, StoredKind(kind), *money), key, contra


def insert(
    made: StoredEntry, accounts: tuple[str, str], till: str, at: Moment, person: str
) -> dict[str, object]:
    """Write an entry between a card's key and an account; gives what the journal tells of it."""
    z = int(value("SELECT next_z FROM till WHERE key = ?", (till,)))
    row = (
        made.number, made.op, made.kind.value, *accounts, made.amount.minor, made.balance.minor,
        till, z, at.utc_ms, at.offset_min, person,
    )  # fmt: skip
    rows(_INSERT, row)
    told = dict(zip(COLUMNS, row, strict=True))
    return {name: told[name] for name in TOLD}


def next_number() -> int:
    """Give the number of the next entry."""
    return int(value("SELECT coalesce(max(seq), 0) + 1 FROM stored_entry"))
