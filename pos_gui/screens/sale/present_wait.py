"""What is said while bank or wallet works, and which keys are there meanwhile?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.facts.card import WALLETS
from db.words import say
from pos_gui.checkout.card_wait import may_stop
from pos_gui.screens.kit.views import KeyView
from pos_gui.screens.sale.view import PanelView

if TYPE_CHECKING:
    from pos_gui.checkout.card_steps import Banking


def wait_says(step: Banking) -> tuple[str, str]:
    """Say who is being asked, and what the customer has to do."""
    if step.stopped:
        return (
            say("Card", "The payment is being ended"),
            say(
                "Card",
                "The wallet is asked once more, then told to cancel. Paid after all is paid.",
            ),
        )
    if may_stop(step):
        return (
            say("Card", "The customer confirms on the telephone"),
            say("Card", "Wait, up to a minute. Esc if the customer does not want to pay."),
        )
    if step.unknown and step.task.kind in WALLETS:
        return (
            say("Card", "Unknown: the wallet is being asked"),
            say("Card", "Do not scan again, and take no cash for it. Ask the customer to wait."),
        )
    if step.unknown:
        return (
            say("Card", "Unknown: the bank is being asked"),
            say(
                "Card",
                "Do not swipe again, and take no cash for it. Ask the customer to wait.",
            ),
        )
    return (
        say("Card", "The bank is being asked"),
        say("Card", "Wait for its answer; it takes a few seconds."),
    )


def wait_verb(step: Banking) -> str:
    """Say who is waited for."""
    if step.task.kind in WALLETS:
        return say("Commit", "Waiting for the wallet")
    return say("Commit", "Waiting for the bank")


def wait_panel(step: Banking, whose: str) -> PanelView:
    """List what may be done meanwhile, and what may not."""
    keys: tuple[KeyView, ...] = ()
    if may_stop(step):
        text = say("Card", "The wallet is asked, then told to cancel")
        keys = (KeyView("back", say("Card", "End the payment"), text, "arrow_back", cap="Esc"),)
    elif step.unknown:
        text = say("Card", "You are told when the answer is there")
        title = say("Card", "Park it, serve the next one")
        keys = (KeyView("park", title, text, "clock", cap="F9"),)
    wallet = step.task.kind in WALLETS
    again = say("Card", "Scan the code again") if wallet else say("Card", "Show the card again")
    barred = (
        KeyView("", again, say("Card", "once it is known what became of it"), "card",
                "W" if wallet else "K", enabled=False),
        KeyView("", say("Card", "Take cash instead"),
                say("Card", "once nothing was charged"), "cash", "C", enabled=False),
    )  # fmt: skip
    title = say("Card", "Now possible with this basket") if keys else whose
    return PanelView(title, keys, "", say("Card", "Now not possible"), barred)
