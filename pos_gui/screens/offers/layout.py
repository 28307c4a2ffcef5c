"""Where does each piece of the offers' screen lie? List left; sentence, line and trials right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from db.words import say
from pos_gui.screens.kit.build import label
from pos_gui.screens.kit.keys import Key
from pos_gui.screens.kit.views import KeyView, Shape, Size
from pos_gui.screens.offers.line import TypeLine
from pos_gui.screens.offers.lines import Lines
from pos_gui.screens.offers.sheet import Sheet
from pos_gui.screens.offers.trial import Trial
from pos_gui.screens.offers.view import TrialView
from pos_gui.screens.statistics.top import Top, key
from pos_gui.screens.statistics.view import TopView

if TYPE_CHECKING:
    from pos_gui.screens.kit.look import Look
    from pos_gui.screens.offers.ears import Ears

_ASK_HIGH = 52


class OffersLayout(QWidget):
    """The pieces, in one look."""

    def __init__(self, look: Look, ears: Ears, parent: QWidget) -> None:
        """Begin blank."""
        super().__init__(parent)
        self.look = look
        self.setAccessibleName(say("OfferScreen", "Offers"))
        self.top = Top(look, ears.press, self)
        names = (say("OfferScreen", "Offers"), say("OfferScreen", "What may stand here"))
        self.list = Lines(look, names[0], ears.chosen, lines=2, press=ears.key)
        self.sheet = Sheet(look, ears.opened, self)
        self.line = TypeLine(look, ears.typed, ears.key, ears.go)
        self.hint = label("", look, size="meta")
        self.options = Lines(look, names[1], ears.picked)
        self.trial = Trial(look, TrialView(""), self)
        self.asks = [Key(look, Shape.STACK, ears.press, self) for _ in asks()]
        for one, view in zip(self.asks, asks(), strict=True):
            one.show_view(view)
        self._place()

    def _place(self) -> None:
        look = self.look
        right = QVBoxLayout()
        right.setSpacing(look.gap)
        for widget, stretch in ((self.sheet, 5), (self.line, 0), (self.hint, 0)):
            right.addWidget(widget, stretch)
        below = QHBoxLayout()
        below.setSpacing(look.edge)
        below.addWidget(self.options, 5)
        below.addLayout(self._trials(), 6)
        right.addLayout(below, 7)
        both = QHBoxLayout()
        both.setSpacing(look.edge)
        both.addWidget(self.list, 4)
        both.addLayout(right, 7)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(look.edge, look.gap, look.edge, look.edge)
        lines.setSpacing(look.gap)
        lines.addWidget(self.top)
        lines.addLayout(both, 1)

    def _trials(self) -> QGridLayout:
        look = self.look
        grid = QGridLayout()
        grid.setSpacing(0)
        for at, one in enumerate(self.asks):
            one.setFixedHeight(look.sizes.px(_ASK_HIGH))
            grid.addWidget(one, 0, at)
            grid.setColumnStretch(at, 1)
        grid.addWidget(self.trial, 1, 0, 1, len(self.asks))
        grid.setRowStretch(1, 1)
        return grid

    def tell(self, words: str, *, trouble: bool = False) -> None:
        """Say a sentence in the heading; empty words say nothing."""
        self.top.heading.tell(words, trouble=trouble)

    def head(self, title: str, fact: str, keys: tuple[KeyView, ...]) -> None:
        """Show what the screen is about, and its keys."""
        self.top.heading.show_view(TopView(title, fact))
        for at, one in enumerate(self.top.keys):
            one.setVisible(at < len(keys))
        spare = tuple(key("", "") for _ in self.top.keys[len(keys) :])
        self.top.show_keys((*keys, *spare))


def asks() -> tuple[KeyView, ...]:
    """Give the keys of the trials."""
    weeks = (("4", "F7"), ("12", "F8"), ("52", "F9"))
    return (
        *(
            KeyView(
                f"cost:{count}", say("OfferScreen", "{count} weeks", count=count), cap=cap,
                size=Size.BODY,
            )
            for count, cap in weeks
        ),
        KeyView("tricks", say("OfferScreen", "Cheat it"), cap="F6", size=Size.BODY),
    )  # fmt: skip
