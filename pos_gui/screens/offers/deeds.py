"""What becomes of an offer that is written, launched or ended? The writer is asked."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from shiboken6 import isValid

from db.facts.trouble import Trouble
from db.words import say
from pos_gui.price.offers.draft import Standing, standing
from pos_gui.screens.kit.work import work
from pos_gui.screens.offers import present
from pos_gui.screens.offers.world import Hand

if TYPE_CHECKING:
    from collections.abc import Callable

    from pos_gui.screens.offers.desk import OwnerDesk
    from pos_gui.screens.offers.trials import Trials
    from pos_gui.screens.offers.world import OfferWorld


class Deeds(QObject):
    """Reads the shop's offers and has them written."""

    def __init__(
        self, world: OfferWorld, desk: OwnerDesk, trials: Trials,
        hear: tuple[Callable[[], None], Callable[[str, bool], None]],
    ) -> None:  # fmt: skip
        """`hear` is who shows how everything stands, and who says a sentence."""
        super().__init__(trials)
        self._world, self._desk, self._trials = world, desk, trials
        self._show, self._tell = hear
        self._hand = Hand(world.writer, self)
        self._hand.done.connect(self._on_written)
        self._hand.failed.connect(self._on_trouble)
        self.busy, self._said = False, ""

    def read(self) -> None:
        """Read the shop's offers anew."""
        self.busy = True

        def came(documents: list[dict[str, Any]]) -> None:
            if isValid(self):
                self.busy = False
                self._desk.take(documents)
                self._show()

        def failed(error: Exception) -> None:
            if isValid(self):
                self._on_trouble(error)

        work(self._world.documents, came, failed)

    def end(self) -> None:
        """End the offer chosen in the list; asked twice, at once."""
        body, today = self._desk.body, self._world.today()
        if body is None:
            return
        if standing(body, today) in {Standing.ENDED, Standing.DRAFT}:
            words = say("OfferScreen", "It does not run: there is nothing to end.")
            self._tell(words, True)  # noqa: FBT003
            return
        if not self._desk.certain("end"):
            words = say("OfferScreen", "Del again ends {name} at once.", name=body["name"])
            self._tell(words, True)  # noqa: FBT003
            return
        self._said = say("OfferScreen", "It is ended. What was sold stays as it was.")
        self._write(lambda: self._world.keeping.end(body, today))

    def save(self, *, launch: bool) -> None:
        """Write the draft down, launched or not."""
        editing = self._desk.editing
        if editing is None:
            return
        if not editing.finish():
            self._tell(present.means_nothing(), True)  # noqa: FBT003
            return
        command = "save" if launch else "draft"
        if launch and editing.draft.tricked and not self._desk.certain(command):
            words = say("OfferScreen", "A basket beats this offer. Ctrl+S again launches it.")
            self._tell(words, True)  # noqa: FBT003
            return
        kept = say("OfferScreen", "Kept as a draft. No till uses it.")
        used = say("OfferScreen", "Written down. The till uses it from now on.")
        self._said = used if launch else kept
        known = {str(one["key"]) for one in self._desk.documents}
        save = partial(self._world.keeping.save, launch=launch)
        self._write(lambda: save(editing.draft, known, self._world.today()))

    def _write(self, make: Callable[[], Callable[[], object]]) -> None:
        """Hand a job to the writer, unless it is refused before."""
        try:
            job = make()
        except Trouble as trouble:
            self._on_trouble(trouble)
            return
        self.busy = True
        self._hand.write(job)

    def _on_written(self, answer: object) -> None:
        """Go back to the list; from the next scan on the till prices by what was written."""
        del answer
        self._trials.forget()
        self._desk.back()
        self._world.reread()
        self.read()
        self._tell(self._said, False)  # noqa: FBT003
        self._show()

    def _on_trouble(self, error: Exception) -> None:
        if not isinstance(error, Trouble):
            raise error
        self.busy = False
        self._tell(present.trouble(error), True)  # noqa: FBT003
        self._show()
