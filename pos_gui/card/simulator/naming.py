"""Which fields of a message name the transaction, and which entry is written for it?"""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from pos_gui.card.simulator.ledger import Entry
from pos_gui.card.simulator.rules import KINDS

if TYPE_CHECKING:
    from pos_gui.card.simulator.wire import Said

_SAME = (3, 4, 11, 25, 39, 41, 42, 60, 61)
"""What makes an exact repeat; a repeat carries no track and no PIN."""


def batch_of(said: Said) -> int:
    """Give the batch a message names."""
    return int(said.fields[60][2:8])


def start_of(said: Said) -> str:
    """Give what the keys of a batch begin with."""
    return f"{said.fields[42]}/{said.fields[41]}/{batch_of(said):06d}/"


def key_of(said: Said) -> str:
    """Give the key of the message's transaction."""
    return start_of(said) + said.fields.get(11, "000000")


def mark_of(said: Said) -> str:
    """Give what an exact repeat has in common."""
    told = "|".join(f"{number}={said.fields.get(number, '')}" for number in _SAME)
    return hashlib.sha256(f"{said.mti}|{told}".encode()).hexdigest()[:16]


def kind_of(said: Said, *, reversal: bool = False) -> str:
    """Give the kind of transaction; empty where there is no such one."""
    asked = (said.fields.get(3, ""), said.fields.get(25, ""), said.fields[60][:2])
    for (mti, *form), kind in KINDS.items():
        if tuple(form) == asked and (reversal or mti == said.mti):
            return kind
    return ""


def card_of(said: Said) -> tuple[str, str]:
    """Give number and expiry: as typed or read, else from track 2."""
    number, _, rest = said.fields.get(35, "").partition("D")
    return said.fields.get(2, number), said.fields.get(14, rest[:4])


def entry_of(said: Said, what: str, **more: object) -> Entry:
    """Make an entry under the message's own key."""
    known: dict[str, object] = {
        "what": what, "merchant": said.fields[42], "terminal": said.fields[41],
        "batch": batch_of(said), "stan": said.fields.get(11, "000000"),
    }  # fmt: skip
    return Entry(**(known | more))  # type: ignore[arg-type]  # its own fields, by name
