"""What are the keys of a dimension called today? For screens; answers themselves hold keys."""

from __future__ import annotations

from db.connection import rows
from db.statistics.dimensions import DIMENSIONS


def names(dimension: str) -> dict[str, str]:
    """Give the latest recorded name of every key; nothing for dimensions that have no names."""
    kind = DIMENSIONS[dimension].kind
    if not kind:
        return {}
    # Labels are numbered as they come, so the last one of a key is the latest.
    return dict(rows("SELECT key, text FROM label WHERE kind = ? ORDER BY id", (kind,)))
