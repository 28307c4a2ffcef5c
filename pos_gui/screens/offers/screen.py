"""What is the offers' screen? The shop's offers on the left, one sentence and its trials right."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from db.words import say
from pos_gui.screens.kit.look import look_for
from pos_gui.screens.kit.theme import palette
from pos_gui.screens.offers import present
from pos_gui.screens.offers.acts import Acts
from pos_gui.screens.offers.desk import Mode
from pos_gui.screens.offers.ears import Ears
from pos_gui.screens.offers.keys import command_of, top_keys
from pos_gui.screens.offers.layout import OffersLayout

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent, QResizeEvent, QShowEvent

    from pos_gui.screens.kit.look import Look, Wish
    from pos_gui.screens.offers.view import LineView
    from pos_gui.screens.offers.world import OfferWorld


class OffersScreen(QWidget):
    """The shop's offers."""

    def __init__(self, wish: Wish, world: OfferWorld) -> None:
        """Read the offers whenever it comes into sight."""
        super().__init__()
        self._wish, self._world = wish, world
        self._said: tuple[list[dict[str, Any]], tuple[LineView, ...]] = ([], ())
        self._look = self._measured()
        self.setAutoFillBackground(True)
        self.setPalette(palette(self._look.theme))
        self.pieces: OffersLayout
        tell = lambda words, trouble: self.pieces.tell(words, trouble=trouble)  # noqa: E731
        self.acts = Acts(world, self.refresh, tell, self)
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self.pieces = self._built()

    def hears_scan(self, code: str) -> bool:
        """Take scanned goods into the slot that asks for some; else it is a sale."""
        editing, found = self.acts.desk.editing, self._world.product(code)
        if editing is None or found is None or not editing.scanned(found.code):
            return False
        self.refresh()
        return True

    def showEvent(self, event: QShowEvent) -> None:
        """Read the offers anew; a draft stays as it is."""
        super().showEvent(event)
        self.refresh()
        self.acts.deeds.read()

    def hideEvent(self, event: QHideEvent) -> None:
        """Let no trial run on behind the sale."""
        super().hideEvent(event)
        self.acts.trials.stop()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand the focus on."""
        super().focusInEvent(event)
        self._focus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Build anew where another size of type fits."""
        super().resizeEvent(event)
        look = self._measured()
        if look is not self._look:
            self._look = look
            old = self.pieces
            self.pieces = self._built()
            self._box.removeWidget(old)
            old.deleteLater()
            self.refresh()

    def refresh(self) -> None:
        """Show how everything stands."""
        desk, pieces = self.acts.desk, self.pieces
        listed = desk.mode is Mode.LIST
        lines = self._lines()
        at = desk.chosen if listed else pieces.list.chosen
        pieces.list.show_views(lines, at)
        pieces.trial.show_view(self.acts.trials.view)
        for one in pieces.asks:
            one.setEnabled(desk.body is not None)
        for widget in (pieces.line, pieces.options, pieces.hint):
            widget.setVisible(not listed)
        if desk.editing is not None:
            self._show_slot()
        elif listed:
            words = lines[desk.chosen].below if lines else present.empty()
            pieces.sheet.show_view(present.told(words))
        else:
            self._show_ready()
        pieces.head(*present.heading(desk, len(lines)), top_keys(desk.mode))
        self._focus()

    def _lines(self) -> tuple[LineView, ...]:
        """Say the shop's offers; once, until they are read anew."""
        documents, world = self.acts.desk.documents, self._world
        if self._said[0] is not documents:
            today = world.today()
            told = tuple(present.offer_line(one, world.telling, today) for one in documents)
            self._said = documents, told
        return self._said[1]

    def _show_slot(self) -> None:
        """Show the draft, and what may stand in its open slot."""
        editing, pieces = self.acts.desk.editing, self.pieces
        assert editing is not None  # noqa: S101  (only asked for then)
        pieces.sheet.show_view(present.sheet(editing))
        pieces.options.show_views(present.option_lines(editing.options), editing.chosen)
        hint = present.hint(editing.slot.kind)
        pieces.hint.setText(hint)
        pieces.line.ask(editing.slot.text, editing.slot.text)
        if pieces.line.text() != editing.typed:
            pieces.line.setText(editing.typed)

    def _show_ready(self) -> None:
        """Show the ready-made sentences that what is typed can mean."""
        desk, pieces = self.acts.desk, self.pieces
        views = present.ready_lines(desk.found)
        pieces.options.show_views(views, desk.chosen)
        pieces.sheet.show_view(present.told(present.ready_said(desk, self._world.telling)))
        pieces.hint.setText(say("OfferScreen", "Type to find one, Enter takes it"))
        pieces.line.ask(say("OfferScreen", "Which offer?"), say("OfferScreen", "Which offer?"))
        if pieces.line.text() != desk.typed:
            pieces.line.setText(desk.typed)

    def _focus(self) -> None:
        listed = self.acts.desk.mode is Mode.LIST
        wanted: QWidget = self.pieces.list if listed else self.pieces.line
        if self.isVisible() and not wanted.hasFocus():
            wanted.setFocus()

    def _measured(self) -> Look:
        return look_for(self._wish, max(self.width(), 1), max(self.height(), 1))

    def _built(self) -> OffersLayout:
        acts = self.acts
        ears = Ears(acts.do, self._key, acts.type, acts.go, acts.open, acts.pick, acts.choose)
        made = OffersLayout(self._look, ears, self)
        made.list.selectionModel().currentChanged.connect(self._on_chosen)
        self._box.addWidget(made)
        return made

    def _on_chosen(self) -> None:
        at = self.pieces.list.chosen
        if self.acts.desk.mode is Mode.LIST and 0 <= at != self.acts.desk.chosen:
            self.acts.choose(at)

    def _key(self, event: QKeyEvent) -> bool:
        """Hear a key before the list or the line does; say whether it was a command."""
        command = command_of(event, self.acts.desk.mode)
        if command:
            self.acts.do(command)
        return bool(command)
