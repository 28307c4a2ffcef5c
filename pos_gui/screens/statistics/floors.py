"""How does one go down and up again? A floor covers the one above, which stays as it was."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtWidgets import QStackedWidget, QWidget

from pos_gui.screens.statistics.focus import focused

if TYPE_CHECKING:
    from collections.abc import Callable

    from pos_gui.screens.kit.look import Look
    from pos_gui.screens.statistics.receipts import Listing, Paper
    from pos_gui.screens.statistics.report_page import ReportPage
    from pos_gui.screens.statistics.top import Top

    class Storey(Protocol):
        """A floor."""

        top: Top

        def first(self) -> QWidget:
            """Give what has the focus at first."""
            ...

    Make = Callable[[Look], "ReportPage | Listing | Paper"]


class Floors(QStackedWidget):
    """The floors that are open, the deepest in sight."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        """Begin without any."""
        super().__init__(parent)
        self._look = look
        self._makes: list[Make] = []
        self._open: list[ReportPage | Listing | Paper] = []
        self._focus: list[QWidget | None] = []

    @property
    def here(self) -> Storey:
        """Give the floor in sight."""
        return self._open[-1]

    def is_deep(self) -> bool:
        """Say whether there is a floor above."""
        return len(self._open) > 1

    def down(self, make: Make) -> None:
        """Open a floor; `make` builds it, again whenever the look changes."""
        focus = focused(self)
        inside = focus is not None and self.isAncestorOf(focus)
        self._focus.append(focus if inside else None)
        self._makes.append(make)
        self._add(make)
        if inside:
            self.here.first().setFocus()

    def start(self, make: Make) -> None:
        """Close every floor and begin with another first one."""
        old, self._open = self._open, []
        self._makes, self._focus = [make], [None]
        self._add(make)
        for floor in old:
            self.removeWidget(floor)
            floor.deleteLater()

    def up(self) -> None:
        """Close the floor in sight; the focus goes back to where it was."""
        closed = self._open.pop()
        self._makes.pop()
        focus = self._focus.pop() or self._open[-1].first()
        self.setCurrentWidget(self._open[-1])
        self.removeWidget(closed)
        closed.deleteLater()
        focus.setFocus()

    def dress(self, look: Look) -> None:
        """Build every open floor anew in another look."""
        self._look = look
        old, self._open = self._open, []
        for make in self._makes:
            self._add(make)
        self._focus = [None] * len(self._makes)
        for floor in old:
            self.removeWidget(floor)
            floor.deleteLater()
        self.here.first().setFocus()

    def _add(self, make: Make) -> None:
        made = make(self._look)
        self._open.append(made)
        self.addWidget(made)
        self.setCurrentWidget(made)
