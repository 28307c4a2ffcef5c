"""What has the host done? An append-only list, in memory and in a file that survives.

A line is a fact in JSON, on the disk (fsync) before it is answered. States are never changed:
a reversed sale is a sale and a reversal, a voided one a sale and a void. Read again from the
beginning, the file gives the same host.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import asdict, field
from typing import TYPE_CHECKING

from db.facts.value import dataclass
from pos_gui.card.simulator.lines import Lines

if TYPE_CHECKING:
    from pathlib import Path

CAPTURES = ("sale", "instalment", "completion", "completion_advice", "transfer")
"""Take money from the card."""
GIVES_BACK = ("refund", "void", "completion_void")
"""Give money back to the card."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One message that the host has answered."""

    what: str
    """transaction, reversal, tombstone, sign_on, sign_off, key_used, settlement, upload, closed,
    slip."""
    merchant: str
    """Field 42."""
    terminal: str
    """Field 41."""
    batch: int
    """Field 60.2."""
    stan: str
    """Field 11, six digits."""
    kind: str = ""
    """The transaction's kind: sale, void, refund …"""
    amount: int = 0
    """Minor units that were approved, or asked for where it was declined."""
    code: str = ""
    """Field 39 as it was answered."""
    charged: bool = False
    """Whether it has an effect on the card; a code 98 may have one."""
    card: str = ""
    """The test card's number."""
    day: str = ""
    """YYYYMMDD of the host."""
    rrn: str = ""
    """Field 37."""
    auth: str = ""
    """Field 38."""
    of: str = ""
    """Key of the entry that this one is about: the sale of a void, the original of a reversal."""
    mark: str = ""
    """What an exact repeat has in common with it."""
    told: dict[str, str] = field(default_factory=dict)
    """The answer's fields without its MAC, or what was uploaded."""

    @property
    def key(self) -> str:
        """Name the transaction: merchant, terminal, batch and trace number."""
        return f"{self.merchant}/{self.terminal}/{self.batch:06d}/{self.stan}"


class Ledger:
    """All entries in order, found by key and by card."""

    def __init__(self, file: Path | None = None) -> None:
        """Read what is in the file; without one it lives in memory.

        Raises:
            ValueError: if a line that is not the last one cannot be read.

        """
        self._lines = Lines(file)
        self.entries: list[Entry] = []
        self._by_key: dict[str, list[Entry]] = defaultdict(list)
        self._by_card: dict[str, list[Entry]] = defaultdict(list)
        self._about: dict[str, list[Entry]] = defaultdict(list)
        for line in self._lines.read():
            self._take(Entry(**line))

    def append(self, entry: Entry) -> Entry:
        """Write an entry; it is on the disk when this returns."""
        self._lines.append(asdict(entry))
        self._take(entry)
        return entry

    def _take(self, entry: Entry) -> None:
        self.entries.append(entry)
        self._by_key[entry.key].append(entry)
        if entry.card:
            self._by_card[entry.card].append(entry)
        if entry.of:
            self._about[entry.of].append(entry)

    def at(self, key: str, what: str = "transaction") -> Entry | None:
        """Give the last entry of this sort under a key."""
        return next((one for one in reversed(self._by_key[key]) if one.what == what), None)

    def all_at(self, key: str) -> list[Entry]:
        """Give everything under a key."""
        return self._by_key[key]

    def of_card(self, card: str) -> list[Entry]:
        """Give a card's transactions."""
        return [one for one in self._by_card[card] if one.what == "transaction"]

    def about(self, key: str, *kinds: str) -> list[Entry]:
        """Give the transactions in force that refer to one, of these kinds."""
        found = self._about[key]
        return [one for one in found if one.kind in kinds and self.stands(one)]

    def is_reversed(self, entry: Entry) -> bool:
        """Say whether it was taken back."""
        found = self._by_key[entry.key]
        return any(one.what == "reversal" and one.code == "00" for one in found)

    def stands(self, entry: Entry) -> bool:
        """Say whether it has an effect now: charged and not taken back."""
        return entry.what == "transaction" and entry.charged and not self.is_reversed(entry)

    def money(self, entries: list[Entry]) -> int:
        """Sum what stands taken from cards, less what was given back, in minor units."""
        signs = dict.fromkeys(CAPTURES, 1) | dict.fromkeys(GIVES_BACK, -1)
        return sum(one.amount * signs.get(one.kind, 0) for one in entries if self.stands(one))
