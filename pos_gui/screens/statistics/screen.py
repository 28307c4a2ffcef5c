"""What is the manager's screen? A list, and floors: a report, its receipts, one receipt.

Everything is asked in the pool; Esc stops what is asked, else it goes up one floor, and the floor
is as it was left.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QWidget

from db.facts.trouble import Trouble
from db.words import say
from pos_gui.screens.kit.look import look_for
from pos_gui.screens.kit.theme import palette
from pos_gui.screens.statistics.asking import Asking
from pos_gui.screens.statistics.facsimile import paper
from pos_gui.screens.statistics.floors import Floors
from pos_gui.screens.statistics.focus import focused
from pos_gui.screens.statistics.library import HOME, Library
from pos_gui.screens.statistics.present_list import list_view, paper_view
from pos_gui.screens.statistics.receipts import COLUMNS, Listing, Paper
from pos_gui.screens.statistics.reporting import Reporting
from pos_gui.screens.statistics.shelf import is_folded

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent, QShowEvent

    from db.facts.sale import Sale
    from pos_gui.screens.kit.look import Look, Wish
    from pos_gui.screens.statistics.answers import Behind
    from pos_gui.screens.statistics.figures import Figures
    from pos_gui.screens.statistics.view import PaperLine

LETTERS = {
    "t": "charts",
    "s": "keep",
    "e": "leave",
    "p": "period",
    "c": "compare",
    "f": "add",
    "x": "tax",
    "k": "columns",
    "l": "list",
}
"""What a letter does on a page of a report. By their text: what is typed is held back until it is
known to be no scan, and comes without its key."""


class StatisticsScreen(QWidget):
    """The reports, and the way down to each receipt."""

    def __init__(self, wish: Wish, figures: Figures) -> None:
        """Ask these figures whenever it comes into sight."""
        super().__init__()
        self._wish, self._figures = wish, figures
        self._look = self._measured()
        self.setAutoFillBackground(True)
        self.setPalette(palette(self._look.theme))
        self.asking = Asking(self._tell, self.failed_with, figures.heeding, self)
        self.floors = Floors(self._look, self)
        self.reporting = Reporting(figures, self.asking, self.floors, self.press, self._show_list)
        self.library = Library(self._look, self.reporting, (self.press, self.failed), self)
        lines = QHBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        if not self.library.shelf.folded:
            lines.addWidget(self.library.shelf)
        lines.addWidget(self.floors, 1)
        self.reporting.entry = self.reporting.entries[HOME]
        self.floors.down(self.reporting.make)
        self.library.show(HOME)

    def press(self, command: str) -> None:
        """Do what a key, a figure or a line of the list stands for."""
        name, _, detail = command.partition(":")
        match name:
            case "back" if self.floors.is_deep():
                self.asking.drop()
                self.floors.up()
            case "back":
                self._figures.left()
            case "today" | "report" | "view" | "forget":
                self.library.open(name, detail)
            case "list":
                self.library.shelf.unfold()
            case "receipt":
                job = partial(paper, self._figures, detail, COLUMNS)
                self.asking.ask(job, partial(self._show_paper, detail))
            case "reprint":
                self._figures.reprint(detail)
                self._tell(say("Statistics", "Handed to the printer."))
            case _:
                self.reporting.press(command)

    def showEvent(self, event: QShowEvent) -> None:
        """Ask anew; a floor further down stays as it is."""
        super().showEvent(event)
        if not self.floors.is_deep():
            self.reporting.ask()
        self.library.ask()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand the focus on to the floor in sight."""
        super().focusInEvent(event)
        self.floors.here.first().setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Stop or go up by Esc, press what has the focus by Enter, do what a letter stands for."""
        focus, command = focused(self), LETTERS.get(event.text().casefold())
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        if event.key() == Qt.Key.Key_Escape and self.asking.is_waiting:
            self.asking.drop()
            self.reporting.stopped(failed=False)
            self._tell(say("Statistics", "Stopped."))
        elif event.key() == Qt.Key.Key_Escape:
            self.press("back")
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(
            focus, QAbstractButton
        ):
            focus.click()
        elif command and plain:
            self.press(command)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Build anew where another size of type fits."""
        super().resizeEvent(event)
        look = self._measured()
        bent = is_folded(look) is not is_folded(self._look)
        if bent or look.sizes.scale != self._look.sizes.scale:
            self._look = look
            self.floors.dress(look)
            self._fold(look)

    def _fold(self, look: Look) -> None:
        """Give the list its place beside the floors, or none."""
        shelf, lines = self.library.shelf, self.layout()
        shelf.dress(look)
        if isinstance(lines, QHBoxLayout):
            lines.removeWidget(shelf)
            if not shelf.folded:
                lines.insertWidget(0, shelf)

    def _measured(self) -> Look:
        return look_for(self._wish, max(self.width(), 1), max(self.height(), 1))

    def _show_list(self, title: str, when: str, found: Behind) -> None:
        view = list_view(found, title, when, self._figures.shop.profile.currency)
        self.floors.down(lambda look: Listing(look, view, self.press, self.floors))

    def _show_paper(
        self, receipt_no: str, found: tuple[Sale, tuple[PaperLine, ...]] | None
    ) -> None:
        view = paper_view(receipt_no, found)
        self.floors.down(lambda look: Paper(look, view, self.press, self.floors))

    def _tell(self, words: str, *, trouble: bool = False) -> None:
        self.floors.here.top.heading.tell(words, trouble=trouble)

    def failed(self, error: Exception) -> None:
        """Say what went wrong beside the questions; a bug goes on."""
        if not isinstance(error, Trouble):
            raise error
        self._tell(error.sentence, trouble=True)

    def failed_with(self, words: str) -> None:
        """Say why nothing can be answered."""
        self.reporting.stopped(failed=True)
        self._tell(words, trouble=True)
