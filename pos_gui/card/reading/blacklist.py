"""Is this card on the list of those that must not be taken (止付名单)?

The list is a text file, one keyed hash of a number a line (`pan_key`), so that it tells nobody a
number. Whether a list that cannot be read stops all cards or none is the shop's policy.
"""

from __future__ import annotations

import re
from enum import StrEnum
from typing import TYPE_CHECKING

from db.facts.value import dataclass

if TYPE_CHECKING:
    from pathlib import Path

_KEY = re.compile(r"[0-9a-f]{64}")


class Standing(StrEnum):
    """How a card stands with the list."""

    CLEAR = "clear"
    """It is not on the list."""
    LISTED = "listed"
    """It must not be taken."""
    UNREADABLE = "unreadable"
    """Nobody knows: the list cannot be read, and the policy is to take no card then."""


@dataclass(frozen=True, slots=True)
class Blacklist:
    """The list as it was read."""

    keys: frozenset[str]
    """Keyed hashes of the numbers."""
    readable: bool = True
    """Whether the file could be read whole."""
    closed: bool = True
    """Whether no card is taken while it cannot be read."""

    def standing(self, key: str) -> Standing:
        """Say how the card with this keyed hash stands."""
        if key in self.keys:
            return Standing.LISTED
        return Standing.UNREADABLE if self.closed and not self.readable else Standing.CLEAR


def read(path: Path | None, *, closed: bool = True) -> Blacklist:
    """Read the list; None is a shop without one. Lines after # are remarks."""
    if path is None:
        return Blacklist(frozenset(), closed=closed)
    try:
        lines = path.read_text(encoding="ascii").splitlines()
    except (OSError, ValueError):
        return Blacklist(frozenset(), readable=False, closed=closed)
    told = [line.partition("#")[0].strip().lower() for line in lines]
    keys = frozenset(line for line in told if _KEY.fullmatch(line))
    whole = all(not line or line in keys for line in told)
    return Blacklist(keys, readable=whole, closed=closed)
