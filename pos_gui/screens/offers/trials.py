"""What would it have cost, and can it be cheated? Asked in the pool, one at a time; Esc stops."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer
from shiboken6 import isValid

from db.facts.trouble import Trouble
from pos_gui.price.offers.rehearsal import Progress
from pos_gui.screens.kit.work import work
from pos_gui.screens.offers import present
from pos_gui.screens.offers.view import LineView, TrialView

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from pos_gui.screens.offers.world import OfferWorld

POLL_MS = 200
"""How often is looked how far a trial is."""


class Trials(QObject):
    """Asks about one offer; what is asked anew stops what was asked before."""

    def __init__(self, world: OfferWorld, show: Callable[[], None], parent: QObject) -> None:
        """`show` is called when there is something new to show."""
        super().__init__(parent)
        self.view = present.unasked()
        self.progress: Progress | None = None
        self._world, self._show = world, show
        self._timer = QTimer(self)
        self._timer.setInterval(POLL_MS)
        self._timer.timeout.connect(self._on_time)

    def cost(self, body: Mapping[str, Any], weeks: int) -> None:
        """Ask what it would have cost in the last weeks."""
        job = partial(self._world.cost, body, weeks)
        self._begin(present.asked_cost(weeks), job, partial(present.cost_view, weeks))

    def tricks(self, body: Mapping[str, Any], found: Callable[[], None]) -> None:
        """Ask for baskets that beat it; `found` is called where there is one."""

        def view(told: Any) -> TrialView:
            if told.found:
                found()
            return present.tricks_view(told)

        self._begin(present.asked_tricks(), partial(self._world.tricks, body), view)

    def forget(self) -> None:
        """Stop, and show nothing."""
        self.stop()
        self.view = present.unasked()

    def stop(self) -> bool:
        """Stop what is under way; say whether anything was."""
        was, self.progress = self.progress, None
        if was is not None:
            was.stopped = True
            self.view = present.unasked()
        self._timer.stop()
        return was is not None

    def _begin(
        self, title: str, job: Callable[[Progress], Any], view: Callable[[Any], TrialView]
    ) -> None:
        self.stop()
        mine = self.progress = Progress()
        self.view = TrialView(title, waiting=present.waiting(mine))
        self._timer.start()

        def came(found: object) -> None:
            if isValid(self) and self.progress is mine:
                self.stop()
                self.view = view(found)
                self._show()

        def failed(error: Exception) -> None:
            if not isinstance(error, Trouble):
                raise error
            if isValid(self) and self.progress is mine:
                self.stop()
                self.view = TrialView(title, (LineView(present.trouble(error)),), trouble=True)
                self._show()

        work(partial(job, mine), came, failed)

    def _on_time(self) -> None:
        if self.progress is not None:
            self.view = TrialView(self.view.title, waiting=present.waiting(self.progress))
            self._show()
