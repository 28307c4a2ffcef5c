"""Which views has the shop kept? A name, a report and its filter bar, in a file beside the store.

The file is written whole beside itself and then takes its place (rename), so a power cut leaves
the old one or the new one. A line that cannot be understood is passed over, never the whole file.
"""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING

from db.facts.moment import BusinessDay
from db.facts.report import Compare
from db.facts.trouble import Refused
from db.facts.value import dataclass
from db.words import say
from pos_gui.screens.statistics.filters import Filters
from pos_gui.screens.statistics.periods import Period

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from pos_gui.screens.statistics.periods import Days

VIEWS = "views.json"
"""The file's name, in the store's folder."""


@dataclass(frozen=True, slots=True)
class SavedView:
    """A view that was kept."""

    name: str
    """What people call it."""
    report: str
    """Which report."""
    filters: Filters
    """Its filter bar; a period like "last month" moves on with the days."""


def read(path: Path) -> tuple[SavedView, ...]:
    """Read the views in the order they were kept; none where there is no readable file."""
    try:
        told = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return ()
    if not isinstance(told, list):
        return ()
    return tuple(view for one in told if (view := _view(one)) is not None)


def keep(path: Path, view: SavedView) -> tuple[SavedView, ...]:
    """Keep a view, in the place of one of the same name; give all of them.

    Raises:
        Refused: if the file cannot be written.

    """
    kept = [one for one in read(path) if one.name != view.name]
    return _written(path, (*kept, view))


def forget(path: Path, name: str) -> tuple[SavedView, ...]:
    """Take a view away; give the others. Refused likewise."""
    return _written(path, tuple(one for one in read(path) if one.name != name))


def _written(path: Path, views: tuple[SavedView, ...]) -> tuple[SavedView, ...]:
    beside = path.with_suffix(".new")
    try:
        with beside.open("w", encoding="utf-8") as file:
            json.dump([_told(view) for view in views], file, ensure_ascii=False, indent=1)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(path)
    except OSError as error:
        text = "The file cannot be written: {reason}"
        raise Refused(say("Statistics", text, reason=error.strerror or str(error))) from error
    return views


def _told(view: SavedView) -> dict[str, object]:
    first, last = view.filters.custom
    return {
        "name": view.name,
        "report": view.report,
        "period": view.filters.period,
        "first": first.text() if first else None,
        "last": last.text() if last else None,
        "where": view.filters.where,
        "compare": view.filters.compare,
        "with_tax": view.filters.with_tax,
        "options": view.filters.options,
        "hidden": view.filters.hidden,
    }


def _view(told: object) -> SavedView | None:
    if not isinstance(told, dict):
        return None
    try:
        filters = Filters(
            Period(told["period"]),
            _days(told),
            _pairs(told["where"]),
            Compare(told["compare"]),
            bool(told["with_tax"]),
            _pairs(told["options"]),
            _pairs(told.get("hidden", ())),
        )
    except (KeyError, TypeError, ValueError):
        return None
    name, report = told.get("name"), told.get("report")
    if not isinstance(name, str) or not isinstance(report, str) or not name:
        return None
    return SavedView(name, report, filters)


def _days(told: Mapping[str, object]) -> Days:
    first, last = told.get("first"), told.get("last")
    return (
        BusinessDay.parse(first) if isinstance(first, str) else None,
        BusinessDay.parse(last) if isinstance(last, str) else None,
    )


def _pairs(told: Iterable[Iterable[object]]) -> tuple[tuple[str, str], ...]:
    return tuple((str(name), str(value)) for name, value in told)
