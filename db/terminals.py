"""How does the journal know of a lane's terminal? Whoever changes its row tells how it stands now.

The record holds the whole row, so that the check can tell whether somebody else changed it since.
Trace numbers that attempts take need no record of their own: each attempt's record names its.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.connection import rows
from db.facts.event import Event, EventCode

if TYPE_CHECKING:
    from db.facts.moment import Moment
    from db.journal import Journal

COLUMNS = (
    "terminal_no", "merchant_no", "merchant_name", "host", "dialect", "batch", "next_stan",
    "signed_on", "settling", "retired_ms", "exchange_ms", "offset_min",
)  # fmt: skip
"""What a terminal's row holds beside its lane."""


RESTORED = 100_000
"""A restored till skips so many trace numbers, and goes on there until it settles: the bank may
know those that were lost, and would take a second use for the first payment."""


def tell(journal: Journal, lane: str, at: Moment, person: str = "") -> None:
    """Write into the journal how a lane's terminal stands now, in the open transaction."""
    sql = f"SELECT {', '.join(COLUMNS)} FROM terminal WHERE lane = ?"  # noqa: S608
    for row in rows(sql, (lane,)):
        body: dict[str, object] = dict(zip(COLUMNS, row, strict=True))
        journal.append(Event(EventCode.TERMINAL, at, person), {"terminal": row[0], **body})


def skip(journal: Journal, lane: str, restored: Event) -> None:
    """Let a restored lane sign on anew and skip trace numbers, in the open transaction."""
    rows(
        "UPDATE terminal SET next_stan = next_stan + ?, signed_on = 0 "
        "WHERE lane = ? AND retired_ms IS NULL",
        (RESTORED, lane),
    )
    tell(journal, lane, restored.at, restored.person)
