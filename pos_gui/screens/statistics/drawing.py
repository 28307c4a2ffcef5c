"""Where does a section become a chart? Here, when the first one is wanted; nowhere else."""

from __future__ import annotations

import importlib
from importlib.util import find_spec
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from db.facts.report import Section
    from db.statistics.charting.values import Plot
    from pos_gui.screens.kit.look import Look

_CHARTS, _PLOT = "pos_gui.screens.kit.charts", "db.statistics.charting.plot"


def can_draw(section: Section) -> bool:
    """Say whether a section has a chart."""
    return section.chart is not None and find_spec(_CHARTS) is not None


def plotted(sections: Sequence[Section], currency: str) -> list[Plot | None]:
    """Load what charts need, and read each section for its chart; None where it has none.

    Called in the pool: the first loading takes longer than all else here, and of a section of
    fifty thousand rows each figure is read.
    """
    if find_spec(_CHARTS) is None:
        return [None] * len(sections)
    importlib.import_module(_CHARTS).warm()
    plot = importlib.import_module(_PLOT).plot
    return [plot(section, currency) for section in sections]


def drawn(shown: Plot, look: Look, press: Callable[[int], None]) -> QWidget:
    """Make a chart; `press` hears the row's place when a mark is opened."""
    board = importlib.import_module(f"{_CHARTS}.board")
    return cast("QWidget", board.Board(shown, look, press, titled=False))
