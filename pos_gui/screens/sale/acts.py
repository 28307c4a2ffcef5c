"""What does each command of the sale screen do? One function per command.

A command is a name, "pay", or a name with a detail, "cash:240.00".
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from db.facts.quantity import ONE, Quantity
from db.facts.tender import TenderKind
from pos_gui.checkout import events, staff_events
from pos_gui.checkout.drawer_steps import AtDrawer
from pos_gui.checkout.glance import left_of, marked_of
from pos_gui.checkout.payment import Paying
from pos_gui.checkout.state import (
    Finding,
    FindingMember,
    Pricing,
    Recalling,
    Returning,
    Selling,
)
from pos_gui.screens.sale.present import REASONS, reasons_for

if TYPE_CHECKING:
    from collections.abc import Callable

    from pos_gui.screens.desk import Desk
    from pos_gui.screens.sale.present import Around
    from pos_gui.screens.sale.screen import SaleScreen


class Till(Protocol):
    """Whose commands these are: the sale screen's ears and mouth."""

    desk: Desk
    """The conversation."""
    around: Around
    """The window's own choices."""
    face: SaleScreen | None
    """The screen that is touched."""

    def look(self, **changes: object) -> None:
        """Change something of the window's own and show it."""
        ...

    def refresh(self) -> None:
        """Show the state as it is."""
        ...

    def hear(self, event: events.Input, typed: str = "") -> None:
        """Tell the desk what somebody did."""
        ...

    def text(self) -> str:
        """Give what stands in the entry line."""
        ...

    def take_text(self) -> str:
        """Give what stands in the entry line and empty it."""
        ...

    def clear(self) -> None:
        """Empty the entry line."""
        ...


SIMPLE: dict[str, Callable[[], events.Input]] = {
    "void_line": events.VoidLine,
    "undo": events.Undo,
    "park": events.Park,
    "recall": events.Recall,
    "find": events.Find,
    "return": events.StartReturn,
    "pay": events.Pay,
    "member": events.AskMember,
    "member_off": events.LeaveMember,
    "take_back": events.TakeBack,
    "reprint": events.Reprint,
    "close_day": events.CloseDay,
    "take_coupon": events.TakeCoupon,
    "lock": staff_events.LockTill,
    "people": staff_events.OpenPeople,
    "drawer": events.DrawerAct,
}
"""Commands that are one event."""
PAGES = {"functions": "functions", "commands": "functions", "pad": "pad", "quick": "quick"}
"""Commands that open a page of the right column."""


def do(till: Till, command: str) -> bool:
    """Do a command; False if it is none of the sale screen's."""
    name, _, detail = command.partition(":")
    if command in SIMPLE:
        till.clear()
        till.hear(SIMPLE[command]())
    elif command in PAGES:
        till.look(page=PAGES[command])
    elif detail and name in WITH_DETAIL:
        WITH_DETAIL[name](till, detail)
    elif command in PLAIN:
        PLAIN[command](till)
    else:
        return False
    return True


def _ask(command: str) -> Callable[[Till], None]:
    """Keep what was typed, and ask why."""

    def ask(till: Till) -> None:
        state = till.desk.state
        if state.basket.is_empty or not isinstance(state.step, Selling):
            return
        text = till.text()
        if text or command == "cancel_basket":
            till.look(asking=command, reason=0, typed=text)
        else:
            till.hear(_with_reason(command, "", ""))

    return ask


def _with_reason(command: str, text: str, reason: str) -> events.Input:
    match command:
        case "cancel_basket":
            return events.CancelBasket(reason)
        case "price":
            return events.ChangePrice(text, reason)
        case "exempt":
            return events.Exempt(text, reason)
        case _:
            return events.DiscountLine(text, reason)


def decide(till: Till, at: int) -> None:
    """Do what was asked for, with its reason."""
    command, text = till.around.asking, till.around.typed
    till.clear()
    till.hear(_with_reason(command, text, reasons_for(command)[at]))


def choose(till: Till, sign: str) -> bool:
    """Choose a reason, a parked basket or a line by its key; false where it is typed."""
    step, asking = till.desk.state.step, till.around.asking
    if isinstance(step, AtDrawer):
        from pos_gui.screens.sale.drawer_acts import command_of  # noqa: PLC0415  (seldom)

        command = command_of(step, sign)
        return command is not None and (not command or do(till, command))
    if sign.isdigit() and sign != "0":
        at = int(sign) - 1
        if asking and at < len(reasons_for(asking)):
            decide(till, at)
        elif isinstance(step, Recalling):
            recall(till, at)
        elif isinstance(step, Returning) and at < len(REASONS):
            till.look(reason=at)
    elif isinstance(step, Returning) and sign in " +-":
        _change_mark(till, step, sign)
    return True


def recall(till: Till, at: int) -> None:
    """Bring the parked basket at this place back."""
    parked = till.desk.state.parked
    if at < len(parked):
        till.hear(events.Recall(parked[at].basket.basket_id))


def _pay_at_once(till: Till, text: str = "") -> None:
    """Take exact cash, or one note's worth, from the selling screen or the payment step."""
    till.clear()
    if isinstance(till.desk.state.step, Selling):
        till.hear(events.Pay())
    if isinstance(till.desk.state.step, Pricing | Paying):
        till.hear(events.Finish(text))


def _tender(till: Till, kind: str) -> None:
    till.hear(events.Tendered(TenderKind(kind), till.take_text()))


def _segment(till: Till, digit: str) -> None:
    labels, step = till.around.segments, till.desk.state.step
    label = labels[(int(digit) - 1) % len(labels)] if labels else ""
    if isinstance(step, Pricing | Paying) and label:
        till.hear(events.Finish(till.take_text(), label))
    elif isinstance(step, Selling) and label:
        till.hear(events.PickSegment(label), typed=till.around.typed)


def _discount_basket(till: Till) -> None:
    till.hear(events.DiscountBasket(till.take_text()))


def _back(till: Till) -> None:
    """Go one step back: the text, the question, the step, the sentence, the page."""
    state = till.desk.state
    if till.around.asking:
        till.clear()
        till.look(asking="")
    elif till.text():
        till.clear()
        till.refresh()
    elif not isinstance(state.step, Selling):
        till.hear(events.Back())
    else:
        till.look(page="pad")
        till.hear(events.Back())


def _move(by: int) -> Callable[[Till], None]:
    """Choose the hit, parked basket or line above or below."""

    def move(till: Till) -> None:
        state = till.desk.state
        if isinstance(state.step, Returning | Finding | Recalling | FindingMember):
            most = _choices(till) - 1
            till.look(chosen=max(0, min(most, till.around.chosen + by)))
        else:
            till.hear(events.Moved(by), typed=till.around.typed)

    return move


def _choices(till: Till) -> int:
    match till.desk.state.step:
        case Returning(sale):
            return len(sale.lines)
        case Finding(_, hits, _):
            return len(hits)
        case FindingMember(_, hits):
            return len(hits)
        case _:
            return len(till.desk.state.parked)


def _change_mark(till: Till, step: Returning, sign: str) -> None:
    """Mark the chosen line: Space all or nothing of it, + and - one more or less."""
    at = min(till.around.chosen, len(step.sale.lines) - 1)
    line = step.sale.lines[at]
    left, now = left_of(step, line), marked_of(step, line)
    piece = left if line.weighed else ONE
    if sign == " ":
        wanted = Quantity(0) if now.milli else left
    else:
        wanted = now + piece if sign == "+" else now - piece
    till.desk.hear(events.Mark(line.ordinal, Quantity(max(0, min(left.milli, wanted.milli)))))
    till.look(chosen=at)


def _mark(till: Till, ordinal: str) -> None:
    step = till.desk.state.step
    if isinstance(step, Returning):
        till.look(chosen=int(ordinal) - 1)
        _change_mark(till, step, " ")


def _reason(till: Till, at: str) -> None:
    if till.around.asking:
        decide(till, int(at))
    else:
        till.look(reason=int(at))


def _sell(till: Till, code: str) -> None:
    for product in till.around.quick:
        if product.code == code:
            till.hear(events.Picked(product, till.take_text()))
            return


def _pick(till: Till, at: str) -> None:
    step = till.desk.state.step
    if isinstance(step, Finding):
        till.clear()
        till.hear(events.Picked(step.hits[int(at)]))


def _row(till: Till, at: str) -> None:
    lines = till.desk.state.basket.lines
    if int(at) < len(lines):
        till.hear(events.Selected(lines[int(at)].line_id), typed=till.around.typed)


def _drawer(till: Till, detail: str) -> None:
    """Choose something at the drawer: count, or row with its place behind it."""
    what, _, which = detail.partition(":")
    till.clear()
    till.hear(events.DrawerAct(what, which))


def _offers(till: Till) -> None:
    """Open or close the list of what each offer does."""
    open_now = till.around.page == "offers"
    till.look(page="pad" if open_now else "offers")


PLAIN: dict[str, Callable[[Till], None]] = {
    "exact": _pay_at_once,
    "basket_discount": _discount_basket,
    "cancel_basket": _ask("cancel_basket"),
    "price": _ask("price"),
    "line_discount": _ask("line_discount"),
    "exempt": _ask("exempt"),
    "up": _move(-1),
    "down": _move(1),
    "back": _back,
    "offers": _offers,
}
"""Commands that need more than one event."""
WITH_DETAIL: dict[str, Callable[[Till, str], None]] = {
    "cash": _pay_at_once,
    "tender": _tender,
    "segment": _segment,
    "reason": _reason,
    "group": lambda till, detail: till.look(group=detail),
    "page": lambda till, detail: till.look(page=detail),
    "mark": _mark,
    "sell": _sell,
    "pick": _pick,
    "parked": lambda till, detail: till.hear(events.Recall(detail)),
    "row": _row,
    "who": lambda till, key: till.hear(events.PickMember(key)),
    "drawer": _drawer,
    "digit": lambda till, digit: till.face.entry.insert(digit) if till.face else None,
}
"""Commands that name what they act on."""
