"""What does each key of the offers' screen do? Asks the desk, the writer and the trials."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from db.words import say
from pos_gui.screens.offers import present
from pos_gui.screens.offers.deeds import Deeds
from pos_gui.screens.offers.desk import Mode, OwnerDesk
from pos_gui.screens.offers.trials import Trials

if TYPE_CHECKING:
    from collections.abc import Callable

    from pos_gui.screens.offers.world import OfferWorld


class Acts(QObject):
    """Does what is asked for, and has it shown."""

    def __init__(
        self, world: OfferWorld, show: Callable[[], None], tell: Callable[[str, bool], None],
        parent: QObject,
    ) -> None:  # fmt: skip
        """`show` shows how everything stands now, `tell` says a sentence, of trouble or not."""
        super().__init__(parent)
        self._world, self._show, self._tell = world, show, tell
        self.desk = OwnerDesk(world)
        self.trials = Trials(world, show, self)
        self.deeds = Deeds(world, self.desk, self.trials, (show, tell))

    def do(self, command: str) -> None:
        """Do what a key stands for."""
        name, _, detail = command.partition(":")
        if name not in {"back", "end", "save", "draft"}:
            self.desk.sure = ""
        self._tell("", False)  # noqa: FBT003
        acts: dict[str, Callable[[], object]] = {
            "new": self._new,
            "change": self._change,
            "take": self._take,
            "rare": self._rare,
            "up": partial(self._move, -1),
            "down": partial(self._move, 1),
            "back": self._back,
            "end": self.deeds.end,
            "save": partial(self.deeds.save, launch=True),
            "draft": partial(self.deeds.save, launch=False),
            "cost": partial(self._try, detail),
            "tricks": partial(self._try, ""),
            "nothing": lambda: None,
        }
        acts[name]()
        self._show()

    def type(self, text: str) -> None:
        """Look for what is typed."""
        if self.desk.mode is Mode.READY:
            self.desk.type(text)
        elif self.desk.editing is not None:
            self.desk.editing.type(text)
        self._show()

    def go(self, step: int) -> None:
        """Go from slot to slot; take what is chosen."""
        if self.desk.mode is Mode.READY:
            self._take()
        elif self.desk.editing is not None and not self.desk.editing.go(step):
            self._refuse()
        self._show()

    def open(self, place: int) -> None:
        """Open a slot that was touched."""
        if self.desk.editing is not None:
            self.desk.editing.open(place)
        self._show()

    def pick(self, number: int) -> None:
        """Take what was touched."""
        if self.desk.mode is Mode.READY:
            self.desk.chosen = number
            self._take()
        elif self.desk.editing is not None:
            self.desk.editing.choose(number)
        self._show()

    def choose(self, number: int) -> None:
        """Look at an offer of the list."""
        if self.desk.mode is Mode.LIST:
            self.trials.forget()
            self.desk.chosen, self.desk.sure = number, ""
            self._tell("", False)  # noqa: FBT003
            self._show()

    def _new(self) -> None:
        self.trials.forget()
        self.desk.new()

    def _change(self) -> None:
        self.trials.forget()
        self.desk.change()

    def _move(self, step: int) -> None:
        if self.desk.mode is Mode.READY:
            self.desk.move(step)
        elif self.desk.editing is not None:
            self.desk.editing.move(step)

    def _take(self) -> None:
        if self.desk.mode is Mode.READY:
            self.desk.pick()
        elif self.desk.editing is not None and not self.desk.editing.go(1):
            self._refuse()

    def _refuse(self) -> None:
        self._tell(present.means_nothing(), True)  # noqa: FBT003

    def _rare(self) -> None:
        if self.desk.editing is not None:
            self.desk.editing.show_rare()

    def _back(self) -> None:
        """Stop a trial, give up what was typed, then the draft, then leave."""
        editing = self.desk.editing
        if self.trials.stop():
            return
        if self.desk.mode is Mode.LIST:
            self._world.left()
            return
        if editing is not None and editing.typed:
            editing.type("")
            return
        draft = self.desk.draft
        if draft is not None and draft.changed and not self.desk.certain("back"):
            self._tell(say("OfferScreen", "Not saved. Esc again gives it up."), True)  # noqa: FBT003
            return
        self.trials.forget()
        self.desk.back()

    def _try(self, weeks: str) -> None:
        body = self.desk.body
        if self.desk.editing is not None and self.desk.editing.finish():
            body = self.desk.body
        if body is None:
            return
        if weeks:
            self.trials.cost(body, int(weeks))
        else:
            self.trials.tricks(body, partial(self.desk.tricked, yes=True))
