"""What is on the first floor today, and what lies behind each of its figures?"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from pos_gui.screens.statistics.answers import all_of, behind, floor, row_of
from pos_gui.screens.statistics.focus import focused
from pos_gui.screens.statistics.ground import Ground
from pos_gui.screens.statistics.present import days, floor_view, row_name, titles, written
from pos_gui.screens.statistics.spans import Preset

if TYPE_CHECKING:
    from collections.abc import Callable

    from db.facts.question import Question, Value
    from pos_gui.screens.kit.look import Look
    from pos_gui.screens.statistics.answers import Behind, Floor
    from pos_gui.screens.statistics.asking import Asking
    from pos_gui.screens.statistics.figures import Figures
    from pos_gui.screens.statistics.floors import Floors


class Today:
    """Asks for the figures of a span and shows them on the ground floor."""

    def __init__(
        self,
        figures: Figures,
        asking: Asking,
        floors: Floors,
        press: Callable[[str], None],
        listed: Callable[[str, str, Behind], None],
    ) -> None:
        """Show on these floors; `press` hears keys, `listed` shows receipts."""
        self._figures, self._asking, self._floors = figures, asking, floors
        self._press, self._listed = press, listed
        self._preset = Preset.TODAY
        self._floor: Floor | None = None

    def make(self, look: Look) -> Ground:
        """Build the floor with what is known."""
        made = Ground(look, self._press, self.row, self._floors)
        made.show_preset(self._preset)
        if self._floor is not None:
            made.show_view(floor_view(self._floor, self._figures.shop.profile))
        return made

    def span(self, preset: str) -> None:
        """Choose another span."""
        self._preset = Preset(preset)
        self.ask()

    def ask(self) -> None:
        """Ask anew."""
        ground, figures = self._floors.here, self._figures
        if isinstance(ground, Ground):
            ground.show_preset(self._preset)
        job = partial(floor, figures, self._preset, figures.today(), figures.now())
        self._asking.ask(job, self._came)

    def figure(self, name: str) -> None:
        """Show the receipts behind a figure."""
        if self._floor is not None:
            currency = self._figures.shop.profile.currency
            value = written(name, self._floor.value(name), currency)
            self._open(all_of(self._floor), f"{titles()[name]} {value}")

    def row(self, by: str, cell: Value) -> None:
        """Show the receipts behind a row of a panel."""
        if self._floor is not None:
            panel = self._floor.panels[by]
            self._open(row_of(self._figures, panel, cell), row_name(by, cell, panel))

    def _came(self, found: Floor) -> None:
        ground, begins = self._floors.here, self._floor is None
        self._floor = found
        if isinstance(ground, Ground):
            ground.show_view(floor_view(found, self._figures.shop.profile))
            focus, seen = focused(self._floors), self._floors.isVisible()
            if begins and seen and (focus is None or self._floors.window().isAncestorOf(focus)):
                ground.first().setFocus()

    def _open(self, asked: Question, title: str) -> None:
        if self._floor is not None:
            show = partial(self._listed, title, days(self._floor.span))
            self._asking.ask(partial(behind, self._figures, asked), show)
