"""Which one widget is the counter? It shows one view at a time and tells what people do.

No price, rule or query is here: a view comes in, an intent goes out.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from db.facts.value import dataclass
from pos_gui.screens.kit.bars import Header, KeyBar, Ribbon
from pos_gui.screens.kit.commands import Commands
from pos_gui.screens.kit.commit import CommitBlock
from pos_gui.screens.kit.entry import EntryEars, EntryLine
from pos_gui.screens.kit.look import Look, Wish, look_for
from pos_gui.screens.kit.views import Mode
from pos_gui.screens.sale.selling import Selling
from pos_gui.screens.sale.step_views import ReturnView, SignView, WaitView
from pos_gui.screens.sale.view import PayView, SellView
from pos_gui.screens.sale.zones import pay_zones, zones

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtGui import QResizeEvent, QShowEvent

    from pos_gui.screens.kit.hatch import Veil
    from pos_gui.screens.sale.paying import Paying
    from pos_gui.screens.sale.returning import Returning
    from pos_gui.screens.sale.signing import Signing, Stroke
    from pos_gui.screens.sale.step_views import ScreenView
    from pos_gui.screens.sale.waiting import Waiting

    Step = Selling | Paying | Waiting | Signing | Returning


SMALLEST = (1024, 768)
"""The window before anybody gave it a size."""


@dataclass(frozen=True, slots=True)
class Intents:
    """What people want; who is told decides what follows."""

    typed: Callable[[str], None]
    """Enter on this text, also on an empty one."""
    key: Callable[[str], None]
    """A command by its name: "pay", "tender:cash", "cash:30000", "row:3", "page:pad", …"""
    char: Callable[[str, str], bool]
    """A sign typed after this text; true when it was a function and is not to be written."""


SMALLEST = (1024, 768)
"""The smallest panel the counter is drawn for, in pixels."""


class SaleScreen(QWidget):
    """The counter: header, ribbon, one step, commit block, key bar; one entry line for all."""

    def __init__(
        self, wish: Wish, view: ScreenView, intents: Intents, keymap: Mapping[str, str],
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        """Show this first view; only the step it needs is built."""
        super().__init__(parent)
        # Laid out once for the smallest panel, not first for Qt's 640 × 480.
        self.resize(*SMALLEST)
        self._wish = wish
        self._intents = intents
        self.look: Look = look_for(wish, *SMALLEST)
        self.view: ScreenView = view
        self._steps: dict[type, Step] = {}
        self._veil: Veil | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName("till")
        # A caret that does not blink repaints nothing.
        QApplication.setCursorFlashTime(0)
        self.commands = Commands(self, keymap, self._run)
        self._header = Header(self.look, view.header, self)
        self._ribbon = Ribbon(self.look, view.ribbon, self.press, self)
        self._bar = KeyBar(self.look, self.press, self)
        self._step: Step = self._step_for(view)
        self._commit = CommitBlock(self.look, view.commit, self.press, self)
        self.entry = EntryLine(
            self.look, view.entry, EntryEars(self._on_typed, self.press, intents.char), self
        )
        self._show_rest(view)

    def show_view(self, view: ScreenView) -> None:
        """Show another view; equal parts cost nothing."""
        before, self.view = self.view, view
        step = self._step_for(view)
        if step is not self._step:
            self._step.hide()
            self._step = step
            step.lower()
            step.show()
            self.entry.clear()
        self._header.show_view(view.header)
        self._ribbon.show_view(view.ribbon)
        self._commit.show_view(view.commit)
        self.entry.show_view(view.entry)
        self._show_rest(view)
        if type(view) is not type(before) or _steps(view) != _steps(before):
            self._place()

    def _show_rest(self, view: ScreenView) -> None:
        self._bar.show_keys(view.bar)
        self.commands.show(view.bar)
        if view.training and self._veil is None:
            from pos_gui.screens.kit.hatch import Veil  # noqa: PLC0415  (in training only)

            self._veil = Veil(self.look, self)
            self._veil.setGeometry(self.rect())
        if self._veil is not None:
            self._veil.setVisible(view.training)
            self._veil.raise_()

    def _step_for(self, view: ScreenView) -> Step:
        """Give the step of a view, built when it is first shown."""
        known = self._steps.get(type(view))
        if known is not None:
            known.show_view(view)  # type: ignore[arg-type]  # the key is the view's own type
            return known
        made = _build(self, view)
        self._steps[type(view)] = made
        made.setGeometry(*self._area())
        made.place(self.look.sizes)
        return made

    def _area(self) -> tuple[int, int, int, int]:
        sizes = self.look.sizes
        top = sizes.header + sizes.ribbon
        return 0, top, sizes.width, sizes.height - top - sizes.key_bar

    def wear(self, wish: Wish) -> None:
        """Wear another theme, size or language."""
        self._wish = wish
        self._dress(look_for(wish, self.width(), self.height()))
        for step in self._steps.values():
            step.retranslate()

    def _dress(self, look: Look) -> None:
        self.look = look
        pieces = (self._header, self._ribbon, self._bar, self._commit, self.entry)
        for piece in (*pieces, *self._steps.values()):
            piece.dress(look)
        if self._veil is not None:
            self._veil.look = look
        self._place()
        self.update()

    def _place(self) -> None:
        sizes = self.look.sizes
        at = zones(sizes)
        self._header.setGeometry(*at.header)
        self._ribbon.setGeometry(*at.ribbon)
        self._bar.setGeometry(*at.bar)
        self._step.setGeometry(*self._area())
        self._step.place(sizes)
        # While selling the block stays in its place, whatever its colour.
        still = SellView | WaitView | SignView
        outward = self.view.commit.mode is Mode.REFUND and not isinstance(self.view, still)
        commit = pay_zones(sizes, outward=outward).commit
        self._commit.setGeometry(*commit)
        self._commit.raise_()
        self.entry.setGeometry(*self._step.entry_box(sizes))
        self.entry.raise_()
        if self._veil is not None:
            self._veil.setGeometry(self.rect())
            self._veil.raise_()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the figures to the new size."""
        look = look_for(self._wish, event.size().width(), event.size().height())
        if look is not self.look:
            self._dress(look)
        else:
            self._place()

    def showEvent(self, event: QShowEvent) -> None:
        """Be ready to scan."""
        super().showEvent(event)
        self.entry.setFocus()

    def press(self, command: str) -> None:
        """Do what a key says: type for the pad, tell the rest."""
        kind, _, text = command.partition(":")
        match kind:
            case "type":
                self.entry.put(text)
            case "rubout":
                self.entry.backspace()
            case "clear":
                self.entry.clear()
            case "enter":
                self.entry.confirm()
            case _:
                self.commands.press(command)
        self.entry.setFocus()

    def strokes(self) -> tuple[Stroke, ...]:
        """Give what was signed, in hundredths of a millimetre; empty where nobody signs."""
        take = getattr(self._step, "strokes", None)
        return take() if take else ()

    def unsign(self) -> None:
        """Take the ink of a signature away."""
        clear = getattr(self._step, "clear", None)
        if clear:
            clear()

    def _run(self, command: str) -> None:
        self._intents.key(command)

    def _on_typed(self, text: str) -> None:
        self._intents.typed(text)


def _steps(view: ScreenView) -> tuple[object, ...]:
    """Give what decides where the shared pieces lie."""
    plan = isinstance(view, PayView) and bool(view.steps)
    asks = isinstance(view, WaitView) and (view.asks, view.notice is None, bool(view.segments))
    return view.commit.mode, plan, asks


def _build(screen: SaleScreen, view: ScreenView) -> Step:
    """Build a step; all but selling are imported when first needed."""
    look, press = screen.look, screen.press
    match view:
        case SellView():
            return Selling(look, view, press, screen)
        case PayView():
            from pos_gui.screens.sale.paying import Paying  # noqa: PLC0415

            return Paying(look, view, press, screen)
        case WaitView():
            from pos_gui.screens.sale.waiting import Waiting  # noqa: PLC0415

            return Waiting(look, view, press, screen)
        case SignView():
            from pos_gui.screens.sale.signing import Signing  # noqa: PLC0415

            return Signing(look, view, press, screen)
        case ReturnView():
            from pos_gui.screens.sale.returning import Returning  # noqa: PLC0415

            return Returning(look, view, press, screen)
        case _:
            assert_never(view)
