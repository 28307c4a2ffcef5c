"""What do the keys of a report's page know of the report in sight?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from db.facts.report import Report
    from pos_gui.screens.statistics.asking import Asking
    from pos_gui.screens.statistics.figures import Entry, Figures
    from pos_gui.screens.statistics.filters import Filters
    from pos_gui.screens.statistics.saved import SavedView


class Room(Protocol):
    """The report in sight."""

    figures: Figures
    asking: Asking
    filters: Filters
    entry: Entry | None
    report: Report | None
    names: dict[tuple[str, str], str]

    def change(self, filters: Filters) -> None:
        """Ask with another filter bar."""
        ...

    def hide(self, filters: Filters) -> None:
        """Show the same report with other columns out of sight."""
        ...

    def kept(self, view: SavedView, views: tuple[SavedView, ...]) -> None:
        """Hear which view was kept, and all there are now."""
        ...
