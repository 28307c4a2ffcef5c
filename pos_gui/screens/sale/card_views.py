"""Which view shows which step with a card?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from pos_gui.checkout.card_steps import CardMenu, Managing, Signing, Tipping
from pos_gui.screens.sale.present_card import sign_view, task_view
from pos_gui.screens.sale.present_cards import menu_view
from pos_gui.screens.sale.present_tip import tip_view

if TYPE_CHECKING:
    from pos_gui.checkout.card_steps import CardStep
    from pos_gui.checkout.counter import Counter
    from pos_gui.checkout.state import State
    from pos_gui.screens.sale.present import Around
    from pos_gui.screens.sale.step_views import ScreenView


def card_view(
    counter: Counter, state: State, step: CardStep, till: str, around: Around
) -> ScreenView:
    """Show this step."""
    match step:
        case CardMenu():
            return menu_view(counter, state, step, till, around)
        case Signing():
            return sign_view(counter, state, step, till, around)
        case Tipping():
            return tip_view(counter, state, step, till, around)
        case Managing():
            from pos_gui.screens.sale.present_terminal import (  # noqa: PLC0415  (once in years)
                terminal_view,
            )

            return terminal_view(counter, state, step, till, around)
        case _:
            return task_view(counter, state, step, till, around)
