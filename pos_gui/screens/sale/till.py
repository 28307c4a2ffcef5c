"""What does a key, a touch or a scan mean on the sale screen? Events out, views in.

Keeps the window's own choices (open page, chosen hit, chosen reason) and nothing of the sale.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from db.facts.quantity import ONE, Quantity
from db.facts.tender import TenderKind
from pos_gui.checkout import events
from pos_gui.checkout.glance import left_of, marked_of
from pos_gui.checkout.state import (
    Finding,
    Paying,
    Recalling,
    Returning,
    Saving,
    Selling,
)
from pos_gui.screens.sale.present import REASONS, reasons_for
from pos_gui.screens.sale.present_pay import pay_view, return_view
from pos_gui.screens.sale.present_sell import sell_view

if TYPE_CHECKING:
    from collections.abc import Callable

    from pos_gui.checkout.counter import Counter
    from pos_gui.checkout.state import State
    from pos_gui.screens.desk import Desk
    from pos_gui.screens.sale.present import Around
    from pos_gui.screens.sale.screen import SaleScreen
    from pos_gui.screens.sale.view import ScreenView

ASKS = {"cancel_basket", "price", "line_discount"}
"""Commands that want a reason first."""
SIMPLE: dict[str, Callable[[], events.Input]] = {
    "void_line": events.VoidLine,
    "undo": events.Undo,
    "park": events.Park,
    "recall": events.Recall,
    "find": events.Find,
    "return": events.StartReturn,
    "pay": events.Pay,
    "take_back": events.TakeBack,
    "reprint": events.Reprint,
    "close_day": events.CloseDay,
}
"""Commands that are one event."""


class Till:
    """The sale screen's ears and mouth."""

    def __init__(self, desk: Desk, counter: Counter, till: str, around: Around) -> None:
        """Speak for this desk."""
        self._desk, self._counter, self._till = desk, counter, till
        self.around = around
        self._face: SaleScreen | None = None
        self.elsewhere: Callable[[str], None] = lambda _: None

    def wear(self, face: SaleScreen) -> None:
        """Show everything on this screen from now on."""
        self._face = face
        self.refresh()

    def look(self, **changes: object) -> None:
        """Change something of the window's own and show it."""
        self.around = replace(self.around, **changes)  # type: ignore[arg-type]
        self.refresh()

    def refresh(self) -> None:
        """Show the state as it is."""
        if self._face is not None:
            self._face.show_view(self.view(self._desk.state))

    def view(self, state: State) -> ScreenView:
        """Choose the view that fits the step."""
        match state.step:
            case Paying() | Saving():
                return pay_view(self._counter, state, self._till, self.around)
            case Returning():
                return return_view(self._counter, state, state.step, self._till, self.around)
            case _:
                return sell_view(self._counter, state, self._till, self.around)

    def scanned(self, code: str) -> None:
        """Hear the scanner; what was typed ahead counts, a money field stays as it is."""
        if isinstance(self._desk.state.step, Selling):
            ahead = self._text()
            self._clear()
            self._hear(events.Scanned(code, ahead))
        else:
            self._hear(events.Scanned(code))

    def typed(self, text: str) -> None:
        """Hear Enter on the entry line."""
        step, around = self._desk.state.step, self.around
        self._clear()
        if around.asking:
            self._decide(around.reason)
        elif isinstance(step, Paying):
            self._hear(events.Finish(text))
        elif isinstance(step, Returning):
            self._hear(events.Marked(REASONS[around.reason]))
        elif isinstance(step, Finding) and text in ("", step.text) and step.hits:
            self._hear(events.Picked(step.hits[min(around.chosen, len(step.hits) - 1)]))
        elif isinstance(step, Recalling):
            self._recall(around.chosen)
        else:
            self._hear(events.Typed(text))

    def char(self, sign: str, text: str) -> bool:
        """Hear a sign before it is typed; true when it was a function."""
        step = self._desk.state.step
        if self.around.asking or isinstance(step, Returning | Recalling):
            return self._choose(sign)
        if isinstance(step, Paying) and sign.upper() == "C":
            self.press("tender:cash")
            return True
        if text or not isinstance(step, Selling):
            return isinstance(step, Paying | Saving) and not (sign.isdigit() or sign in ".,")
        if sign in "+-":
            self.press("pay" if sign == "+" else "void_line")
            return True
        return False

    def press(self, command: str) -> None:
        """Do a command: a key, a button, a touch."""
        name, _, detail = command.partition(":")
        if command == "void_line" and isinstance(self._desk.state.step, Paying):
            command = "take_back"
        if command in ASKS:
            self._ask(command)
        elif command in SIMPLE:
            self._clear()
            self._hear(SIMPLE[command]())
        elif detail:
            self._press_with(name, detail)
        elif command == "back":
            self._back()
        else:
            self._press_plain(command)

    def _press_plain(self, command: str) -> None:
        match command:
            case "enter":
                self.typed(self._text())
            case "exact":
                self._pay_at_once("")
            case "basket_discount":
                text = self._text()
                self._clear()
                self._hear(events.DiscountBasket(text))
            case "up" | "down":
                self._move(-1 if command == "up" else 1)
            case "functions" | "pad" | "quick":
                self.look(page=command)
            case _:
                self.elsewhere(command)

    def _press_with(self, name: str, detail: str) -> None:
        match name:
            case "cash":
                self._pay_at_once(detail)
            case "tender":
                text = self._text()
                self._clear()
                self._hear(events.Tendered(TenderKind(detail), text))
            case "segment":
                self._segment(int(detail))
            case "reason" if self.around.asking:
                self._decide(int(detail))
            case "reason":
                self.look(reason=int(detail))
            case "group":
                self.look(group=detail)
            case "page":
                self.look(page=detail)
            case "mark":
                self._mark(int(detail))
            case _:
                self._choose_touched(name, detail)

    def _choose_touched(self, name: str, detail: str) -> None:
        step = self._desk.state.step
        match name:
            case "sell":
                ahead = self._text()
                self._clear()
                goods = [one for one in self.around.quick if one.code == detail]
                self._hear(events.Picked(goods[0], ahead))
            case "pick" if isinstance(step, Finding):
                self._clear()
                self._hear(events.Picked(step.hits[int(detail)]))
            case "parked":
                self._hear(events.Recall(detail))
            case "row":
                lines = self._desk.state.basket.lines
                self._hear(events.Selected(lines[int(detail)].line_id))
            case _:
                self.elsewhere(f"{name}:{detail}")

    def _hear(self, event: events.Input) -> None:
        self.around = replace(self.around, asking="", chosen=0, typed="")
        self._desk.hear(event)

    def _text(self) -> str:
        return self._face.entry.text() if self._face else ""

    def _clear(self) -> None:
        if self._face is not None:
            self._face.entry.clear()
        self.around = replace(self.around, typed="")

    def text_changed(self, text: str) -> None:
        """Hear that the entry line changed: received and change follow it."""
        if text == self.around.typed:
            return
        self.around = replace(self.around, typed=text)
        if isinstance(self._desk.state.step, Paying) or text.endswith("*") or not text:
            self.refresh()

    def _pay_at_once(self, text: str) -> None:
        """Take exact cash, or one note's worth, from the selling screen or the payment step."""
        self._clear()
        if isinstance(self._desk.state.step, Selling):
            self._hear(events.Pay())
        if isinstance(self._desk.state.step, Paying):
            self._hear(events.Finish(text))

    def _segment(self, at: int) -> None:
        labels = self.around.segments
        if not isinstance(self._desk.state.step, Paying) or not labels:
            return
        text = self._text()
        self._clear()
        self._hear(events.Finish(text, labels[(at - 1) % len(labels)]))

    def _ask(self, command: str) -> None:
        """Keep what was typed, and ask why."""
        state = self._desk.state
        if state.basket.is_empty or not isinstance(state.step, Selling):
            return
        text = self._text()
        if command != "cancel_basket" and not text:
            event = events.ChangePrice("", "") if command == "price" else events.DiscountLine("", "")
            self._hear(event)
            return
        self.look(asking=command, reason=0, typed=text)

    def _decide(self, at: int) -> None:
        """Do what was asked for, with its reason."""
        command, text = self.around.asking, self.around.typed
        reason = reasons_for(command)[at]
        self._clear()
        match command:
            case "cancel_basket":
                self._hear(events.CancelBasket(reason))
            case "price":
                self._hear(events.ChangePrice(text, reason))
            case _:
                self._hear(events.DiscountLine(text, reason))

    def _back(self) -> None:
        state = self._desk.state
        if self._text():
            self._clear()
            self.refresh()
        elif self.around.asking:
            self.look(asking="")
        elif not isinstance(state.step, Selling):
            self._hear(events.Back())
        elif state.notice is not None or self.around.page != "pad":
            self.around = replace(self.around, page="pad")
            self._hear(events.Moved(0))

    def _choose(self, sign: str) -> bool:
        """Choose a reason, a parked basket or a line by its key."""
        step = self._desk.state.step
        if sign.isdigit() and sign != "0":
            at = int(sign) - 1
            if self.around.asking and at < len(reasons_for(self.around.asking)):
                self._decide(at)
            elif isinstance(step, Recalling):
                self._recall(at)
            elif isinstance(step, Returning) and at < len(REASONS):
                self.look(reason=at)
        elif isinstance(step, Returning) and sign in " +-":
            self._change_mark(step, sign)
        return True

    def _recall(self, at: int) -> None:
        parked = self._desk.state.parked
        if at < len(parked):
            self._hear(events.Recall(parked[at].basket.basket_id))

    def _move(self, by: int) -> None:
        state = self._desk.state
        if isinstance(state.step, Returning | Finding | Recalling):
            most = len(self._choices(state)) - 1
            self.look(chosen=max(0, min(most, self.around.chosen + by)))
        else:
            self._hear(events.Moved(by))

    def _choices(self, state: State) -> tuple[object, ...]:
        match state.step:
            case Returning(sale):
                return sale.lines
            case Finding(_, hits):
                return hits
            case _:
                return state.parked

    def _change_mark(self, step: Returning, sign: str) -> None:
        line = step.sale.lines[min(self.around.chosen, len(step.sale.lines) - 1)]
        left, now = left_of(step, line), marked_of(step, line)
        piece = left if line.weighed else ONE
        if sign == " ":
            wanted = Quantity(0) if now.milli else left
        else:
            wanted = now + piece if sign == "+" else now - piece
        kept = Quantity(max(0, min(left.milli, wanted.milli)))
        at = self.around.chosen
        self._desk.hear(events.Mark(line.ordinal, kept))
        self.look(chosen=at)

    def _mark(self, ordinal: int) -> None:
        step = self._desk.state.step
        if isinstance(step, Returning):
            self.around = replace(self.around, chosen=ordinal - 1)
            self._change_mark(step, " ")
