"""Which id stands for a dimension's key and name?

A renamed product keeps its key and gets a second label, so history keeps the old name and
statistics, which group by key, are not split.
"""

from __future__ import annotations

from functools import lru_cache

from db.connection import raw, rows, value
from db.facts.sale import Named

UNKNOWN = 0
"""Stands for a dimension that is not known; no label has this id."""


class Labels:
    """The dimension labels, remembered by the one writing thread."""

    def __init__(self) -> None:
        """Start with nothing remembered, of another store least of all."""
        self._ids: dict[tuple[str, str, str], int] = {}
        named.cache_clear()

    def id_of(self, kind: str, named: Named | None) -> int:
        """Find the id of this key with this name, making it in the open transaction."""
        if named is None:
            return UNKNOWN
        wanted = (kind, named.key, named.label)
        known = self._ids.get(wanted)
        if known is None:
            known = self._ids[wanted] = self._make(wanted)
        return known

    def forget(self) -> None:
        """Forget everything: a transaction was rolled back."""
        self._ids.clear()
        named.cache_clear()

    def _make(self, wanted: tuple[str, str, str]) -> int:
        found = value("SELECT id FROM label WHERE kind = ? AND key = ? AND text = ?", wanted)
        if found is None:
            rows("INSERT INTO label (kind, key, text) VALUES (?, ?, ?)", wanted)
            found = raw().last_insert_rowid()
        return int(found)


@lru_cache(maxsize=4096)
def named(label: int) -> Named | None:
    """Give the key and name of a label; labels never change, so they are remembered."""
    found = rows("SELECT key, text FROM label WHERE id = ?", (label,))
    return Named(*found[0]) if found else None
