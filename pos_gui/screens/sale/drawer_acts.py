"""What do signs mean at the drawer? Digits are typed where something is counted, or choose."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pos_gui.checkout.drawer_steps import DrawerAsk
from pos_gui.screens.sale.present_drawer import drawer_keys

if TYPE_CHECKING:
    from pos_gui.checkout.drawer_steps import AtDrawer


def command_of(step: AtDrawer, sign: str) -> str | None:
    """Give the command of a sign before it is typed; empty does nothing, None is typed."""
    match step.asked:
        case DrawerAsk.WHY:
            return None
        case DrawerAsk.FLOAT | DrawerAsk.IN | DrawerAsk.OUT:
            return None if sign.isdecimal() or sign in ".," else ""
        case DrawerAsk.COUNT if sign.isdecimal():
            return None
        case DrawerAsk.COUNT if sign in ".,":
            return None if step.at == len(step.values) else ""
        case _:
            found = (one.command for one in drawer_keys(step) if one.cap == sign.upper())
            return next(found, "")
