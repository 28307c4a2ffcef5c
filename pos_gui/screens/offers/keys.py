"""Which key does what on the offers' screen?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from db.words import say
from pos_gui.screens.offers.desk import Mode
from pos_gui.screens.statistics.top import key

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from pos_gui.screens.kit.views import KeyView

_ENTER = (int(Qt.Key.Key_Return), int(Qt.Key.Key_Enter))
_EVERYWHERE = {
    int(Qt.Key.Key_Escape): "back",
    int(Qt.Key.Key_F6): "tricks",
    int(Qt.Key.Key_F7): "cost:4",
    int(Qt.Key.Key_F8): "cost:12",
    int(Qt.Key.Key_F9): "cost:52",
}
_IN_LIST = {int(Qt.Key.Key_Delete): "end"}
_ELSEWHERE = {int(Qt.Key.Key_Up): "up", int(Qt.Key.Key_Down): "down"}
_IN_SENTENCE = {int(Qt.Key.Key_F2): "rare"}
_WITH_CTRL = {int(Qt.Key.Key_S): "save", int(Qt.Key.Key_D): "draft"}


def command_of(event: QKeyEvent, mode: Mode) -> str:
    """Name the command of a key; empty for none."""
    pressed = event.key()
    if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
        return _WITH_CTRL.get(pressed, "") if mode is Mode.EDIT else ""
    if pressed in _ENTER:
        # Held down it would run through the sentence.
        again = "" if mode is Mode.LIST else "nothing"
        return again if event.isAutoRepeat() else "change" if mode is Mode.LIST else "take"
    keys = dict(_EVERYWHERE)
    keys |= _IN_LIST if mode is Mode.LIST else _ELSEWHERE
    if mode is Mode.EDIT:
        keys |= _IN_SENTENCE
    if mode is Mode.LIST and event.text() == "+":
        return "new"
    return keys.get(pressed, "")


def top_keys(mode: Mode) -> tuple[KeyView, ...]:
    """Show the keys of a mode."""
    match mode:
        case Mode.LIST:
            return (
                key("new", say("OfferScreen", "New offer"), "+"),
                key("change", say("OfferScreen", "Change"), "Enter"),
                key("end", say("OfferScreen", "End"), "Del"),
                key("back", say("OfferScreen", "Back to selling"), "Esc"),
            )
        case Mode.READY:
            return (
                key("take", say("OfferScreen", "Take"), "Enter"),
                key("back", say("OfferScreen", "Back"), "Esc"),
            )
        case Mode.EDIT:
            return (
                key("rare", say("OfferScreen", "More, less"), "F2"),
                key("draft", say("OfferScreen", "Keep as draft"), "Ctrl+D"),
                key("save", say("OfferScreen", "Launch"), "Ctrl+S"),
                key("back", say("OfferScreen", "Back"), "Esc"),
            )
