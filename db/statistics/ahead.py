"""Which reports will be asked for? Those of the usual periods, made ahead while nobody waits.

The first report over a year of millions of lines reads for seconds what the next one finds kept
(db.statistics.kept). So once a business day, in a process that stands behind everything else, each
report is made for each usual period, and thrown away: what it read stays.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.facts.report import Scope
from db.facts.trouble import Refused
from db.statistics.catalogue import REPORTS
from db.statistics.kept import folder_of
from db.statistics.making import make

if TYPE_CHECKING:
    from collections.abc import Callable
    from contextlib import AbstractContextManager
    from pathlib import Path

    from db.facts.moment import BusinessDay
    from db.facts.place import Profile

PERIODS = (
    "this-year", "year", "this-quarter", "quarter", "this-month", "month",
    "90-days", "28-days", "7-days",
)  # fmt: skip
"""The presets that are made ahead; shorter ones are quick without."""


def make_ahead(
    profile: Profile,
    store: Path,
    today: BusinessDay,
    reading: Callable[[], AbstractContextManager[object]],
) -> int:
    """Make each report for each usual period, once a business day; give how many were made.

    Args:
        profile: The shop's rules.
        store: The store's file; in the folder of what is kept stands when this was done last.
        today: The business day that runs.
        reading: Opens a snapshot; each report has its own.

    """
    done = folder_of(store) / "ahead"
    if done.exists() and done.read_text(encoding="ascii") == today.text():
        return 0
    made = 0
    for period in PERIODS:
        for name in REPORTS:
            with reading():
                made += _made(profile, name, period)
    if done.parent.is_dir():
        done.write_text(today.text(), encoding="ascii")
    return made


def _made(profile: Profile, name: str, period: str) -> int:
    """Make one report; one that cannot be made so is made when somebody asks."""
    try:
        make(profile, name, Scope(), period)
    except Refused:
        return 0
    return 1
