"""Where does an owner write offers? What the screen stands at: the list, ready-made ones, a draft.

No window: it decides what is shown; `screen` shows it and hears the keys.
"""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from pos_gui.price.offers.draft import Draft, begin, in_order, of
from pos_gui.price.offers.editing import Editing
from pos_gui.price.offers.ready import Ready, ready_made

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pos_gui.screens.offers.world import OfferWorld


class Mode(StrEnum):
    """What the keys are for."""

    LIST = "list"
    """The shop's offers."""
    READY = "ready"
    """Ready-made sentences to begin with."""
    EDIT = "edit"
    """One sentence."""


class OwnerDesk:
    """What lies on the owner's desk."""

    def __init__(self, world: OfferWorld) -> None:
        """Begin with the list, which is still to be read."""
        self._world = world
        self.mode = Mode.LIST
        self.documents: list[dict[str, Any]] = []
        self.chosen = 0
        self._unread = True
        self.typed = ""
        self.found: tuple[Ready, ...] = ()
        self.editing: Editing | None = None
        self.sure = ""

    def take(self, documents: list[dict[str, Any]]) -> None:
        """Show these offers; what was written just now is looked at."""
        before, first = self.documents, self._unread
        self.documents = in_order(documents, self._world.today())
        fresh = [at for at, one in enumerate(self.documents) if one not in before]
        at = fresh[0] if fresh and not first and self.mode is Mode.LIST else self.chosen
        if self.mode is Mode.LIST:
            self.chosen = min(at, max(0, len(documents) - 1))
        self._unread = False

    @property
    def body(self) -> Mapping[str, Any] | None:
        """Give the offer that is looked at: the draft, or the one chosen in the list."""
        if self.mode is Mode.EDIT and self.editing is not None:
            return self.editing.draft.body
        if self.mode is Mode.LIST and self.documents:
            return self.documents[self.chosen]
        return None

    @property
    def draft(self) -> Draft | None:
        """Give the draft that is written."""
        return self.editing.draft if self.mode is Mode.EDIT and self.editing else None

    def new(self) -> None:
        """Ask for a ready-made sentence."""
        self.mode, self.chosen = Mode.READY, 0
        self.type("")

    def type(self, text: str) -> None:
        """Look for ready-made sentences by name, pinyin or initials."""
        self.typed, self.chosen = text, 0
        wanted = text.strip().casefold()
        self.found = tuple(
            one for one in ready_made() if wanted in self._world.spelt(one.name).casefold()
        )

    def move(self, step: int) -> None:
        """Choose another ready-made sentence."""
        if self.found:
            self.chosen = (self.chosen + step) % len(self.found)

    def pick(self) -> None:
        """Begin a draft with the ready-made sentence chosen."""
        if self.found:
            telling = self._world.telling
            self._edit(begin(self.found[self.chosen].body, telling))

    def change(self) -> None:
        """Begin a draft with the offer chosen in the list."""
        if self.documents:
            self._edit(of(self.documents[self.chosen]))

    def _edit(self, draft: Draft) -> None:
        self.editing = Editing(draft, self._world.slots, self._world.telling)
        self.mode, self.sure = Mode.EDIT, ""

    def tricked(self, *, yes: bool) -> None:
        """Know that a basket beats the draft, or that it may be kept all the same."""
        if self.editing is not None:
            self.editing.draft = replace(self.editing.draft, tricked=yes)

    def certain(self, command: str) -> bool:
        """Say whether a command was given twice in a row: the second time it is meant."""
        meant, self.sure = self.sure == command, command
        return meant

    def back(self) -> None:
        """Go back to the list."""
        self.mode, self.editing, self.chosen, self.sure = Mode.LIST, None, 0, ""
