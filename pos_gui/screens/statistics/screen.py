"""What is the manager's screen? Three floors: figures, the receipts behind one, one receipt.

Everything is asked in the pool; Esc goes up one floor, and the floor is as it was left.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QVBoxLayout, QWidget

from db.words import say
from pos_gui.screens.kit.look import look_for
from pos_gui.screens.kit.theme import palette
from pos_gui.screens.statistics.answers import all_of, behind, floor, row_of
from pos_gui.screens.statistics.asking import Asking
from pos_gui.screens.statistics.facsimile import paper
from pos_gui.screens.statistics.floors import Floors
from pos_gui.screens.statistics.ground import Ground
from pos_gui.screens.statistics.present import days, floor_view, row_name, titles, written
from pos_gui.screens.statistics.present_list import list_view, paper_view
from pos_gui.screens.statistics.receipts import COLUMNS, Listing, Paper
from pos_gui.screens.statistics.spans import Preset

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent, QShowEvent

    from db.facts.question import Question, Value
    from db.facts.sale import Sale
    from pos_gui.screens.kit.look import Look, Wish
    from pos_gui.screens.statistics.answers import Behind, Floor
    from pos_gui.screens.statistics.figures import Figures
    from pos_gui.screens.statistics.view import PaperLine


class StatisticsScreen(QWidget):
    """Today, and the way down to each receipt."""

    def __init__(self, wish: Wish, figures: Figures) -> None:
        """Ask these figures whenever it comes into sight."""
        super().__init__()
        self._wish, self._figures = wish, figures
        self._preset = Preset.TODAY
        self._floor: Floor | None = None
        self._look = self._measured()
        self.setAutoFillBackground(True)
        self.setPalette(palette(self._look.theme))
        self.asking = Asking(self._tell, partial(self._tell, trouble=True), self)
        self.floors = Floors(self._look, self)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.addWidget(self.floors)
        self.floors.down(self._ground)

    def press(self, command: str) -> None:
        """Do what a key or a figure stands for."""
        name, _, detail = command.partition(":")
        match name:
            case "back" if self.floors.is_deep():
                self.asking.drop()
                self.floors.up()
            case "back":
                self._figures.left()
            case "span":
                self._preset = Preset(detail)
                self._ask()
            case "figure" if self._floor is not None:
                cell = self._floor.value(detail)
                value = written(detail, cell, self._figures.shop.profile.currency)
                self._open(all_of(self._floor), f"{titles()[detail]} {value}")
            case "receipt":
                job = partial(paper, self._figures, detail, COLUMNS)
                self.asking.ask(job, partial(self._show_paper, detail))
            case "reprint":
                self._figures.reprint(detail)
                self._tell(say("Statistics", "Handed to the printer."))
            case _:
                pass

    def open_row(self, by: str, cell: Value) -> None:
        """Show the receipts behind a row of a panel."""
        if self._floor is not None:
            panel = self._floor.panels[by]
            self._open(row_of(self._figures, panel, cell), row_name(by, cell, panel))

    def showEvent(self, event: QShowEvent) -> None:
        """Ask anew; a floor further down stays as it is."""
        super().showEvent(event)
        if not self.floors.is_deep():
            self._ask()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand the focus on to the floor in sight."""
        super().focusInEvent(event)
        self.floors.here.first().setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go up by Esc; press what has the focus by Enter."""
        focus = QApplication.focusWidget()
        if event.key() == Qt.Key.Key_Escape:
            self.press("back")
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(
            focus, QAbstractButton
        ):
            focus.click()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Build anew where another size of type fits."""
        super().resizeEvent(event)
        look = self._measured()
        if look.sizes.scale != self._look.sizes.scale:
            self._look = look
            self.floors.dress(look)

    def _measured(self) -> Look:
        return look_for(self._wish, max(self.width(), 1), max(self.height(), 1))

    def _ground(self, look: Look) -> Ground:
        made = Ground(look, self.press, self.open_row, self)
        made.show_preset(self._preset)
        if self._floor is not None:
            made.show_view(floor_view(self._floor, self._figures.shop.profile))
        return made

    def _ask(self) -> None:
        """Ask for the first floor, which is in sight."""
        ground = self.floors.here
        if isinstance(ground, Ground):
            ground.show_preset(self._preset)
        figures = self._figures
        job = partial(floor, figures, self._preset, figures.today(), figures.now())
        self.asking.ask(job, self._show_floor)

    def _show_floor(self, found: Floor) -> None:
        ground, begins = self.floors.here, self._floor is None
        self._floor = found
        if isinstance(ground, Ground):
            ground.show_view(floor_view(found, self._figures.shop.profile))
            if begins and self.isAncestorOf(QApplication.focusWidget() or self):
                ground.first().setFocus()

    def _open(self, asked: Question, title: str) -> None:
        if self._floor is not None:
            show = partial(self._show_list, title, days(self._floor.span))
            self.asking.ask(partial(behind, self._figures, asked), show)

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
