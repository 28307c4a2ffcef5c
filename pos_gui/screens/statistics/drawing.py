"""Where does a section become a chart? Here, when the first one is wanted; nowhere else."""

from __future__ import annotations

import importlib
from importlib.util import find_spec
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from db.facts.report import Section
    from pos_gui.screens.kit.look import Look

_CHARTS = "pos_gui.screens.kit.charts"


def can_draw(section: Section) -> bool:
    """Say whether a section has a chart."""
    return section.chart is not None and find_spec(_CHARTS) is not None


def warm() -> None:
    """Load what charts need; called in the pool, as it takes longer than all else here."""
    if find_spec(_CHARTS) is not None:
        importlib.import_module(_CHARTS).warm()


def drawn(section: Section, currency: str, look: Look, press: Callable[[int], None]) -> QWidget:
    """Make a section's chart; `press` hears the row's place when a mark is opened."""
    charts = importlib.import_module(_CHARTS)
    return cast("QWidget", charts.chart(section, currency, look, press))
