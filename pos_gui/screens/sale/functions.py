"""Which commands does the till have? The page that shows all of them with their keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.words import say
from pos_gui.screens.kit.views import KeyView, Size

if TYPE_CHECKING:
    from pos_gui.checkout.state import State


def functions(state: State) -> tuple[KeyView, ...]:
    """Show every command with its key."""
    full = bool(state.basket.lines)
    last_sale = state.last is not None
    return (
        _command("member", say("Bar", "Member"), "F2"),
        _command("find", say("Bar", "Find"), "F3"),
        _command("return", say("Bar", "Return"), "F5", enabled=not full),
        _command("offers", say("Bar", "Offers"), "F4", enabled=bool(state.reasons)),
        _command("price", say("Bar", "Price"), "F6", enabled=full),
        _command("line_discount", say("Bar", "Line disc."), "F7", enabled=full),
        _command("basket_discount", say("Bar", "Total disc."), "F8", enabled=full),
        _command("exempt", say("Bar", "No tax"), "Shift+F2", enabled=full),
        _command("park", say("Bar", "Park"), "F9", enabled=full),
        _command("recall", say("Bar", "Recall"), "Shift+F9", enabled=bool(state.parked)),
        _command("void_line", say("Bar", "Void line"), "Del", enabled=full),
        _command("undo", say("Bar", "Undo"), "Ctrl+Z", enabled=bool(state.undo)),
        _command("cancel_basket", say("Bar", "Cancel basket"), "Ctrl+Del", enabled=full),
        _command("reprint", say("Bar", "Print again"), "Ctrl+P", enabled=last_sale),
        _command("statistics", say("Bar", "Figures"), "Ctrl+M"),
        _command("promotions", say("Bar", "Write offers"), "Ctrl+O"),
        _command("people", say("Bar", "People"), "Ctrl+U"),
        _command("lock", say("Bar", "Lock"), "Ctrl+L"),
        _command("prices", say("Bar", "Prices"), "Ctrl+J"),
        _command("cards", say("Bar", "Cards"), "Ctrl+B"),
        _command("drawer", say("Bar", "Drawer"), "Ctrl+D", enabled=not full),
        _command("close_day", say("Bar", "Close the day"), "Ctrl+E", enabled=not full),
        _command("language", say("Bar", "中文 / English"), "Ctrl+T"),
        _command("theme", say("Bar", "Light, dark"), "Ctrl+Y"),
        _command("full_screen", say("Bar", "Full screen"), "F11"),
    )


def _command(command: str, text: str, cap: str, *, enabled: bool = True) -> KeyView:
    return KeyView(command, text, cap, size=Size.BODY, enabled=enabled)
