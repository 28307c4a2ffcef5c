"""How much is the tip? Asked for where the profile has tips, before the card is shown.

The card is charged once, with the tip. The tip settles nothing and is no revenue: it stands beside
the tender's amount, from the attempt to the Z.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from db.facts.money import RATE_SCALE, Money, round_half_up
from pos_gui.checkout.carding import present
from pos_gui.checkout.counter import Answer, refuse
from pos_gui.scan import money as amounts
from pos_gui.scan.entry import fold, percent

if TYPE_CHECKING:
    from pos_gui.checkout.card_steps import Tipping
    from pos_gui.checkout.counter import Counter
    from pos_gui.checkout.state import State


def tip_of(amount: Money, rate: int) -> Money:
    """Work out a tip at a rate in ten-thousandths of what the card pays, rounded half up."""
    return Money(round_half_up(amount.minor * rate, RATE_SCALE), amount.currency)


def typed(counter: Counter, state: State, step: Tipping, text: str) -> Answer:
    """Hear the tip: nothing, an amount, or a percentage like 18%; then ask for the card."""
    task = step.task
    wanted = read(counter, task.amount, text)
    if isinstance(wanted, str):
        return refuse(state, wanted)
    if wanted.minor > task.amount.minor:
        return refuse(state, "A tip above the amount itself is not taken.")
    if not wanted:
        return present(state, task)
    return present(state, replace(task, amount=task.amount + wanted, tip=wanted))


def read(counter: Counter, amount: Money, text: str) -> Money | str:
    """Read a tip as it is typed; a sentence where it is none."""
    text = fold(text)
    if not text:
        return Money(0, counter.currency)
    if text.endswith("%"):
        try:
            return tip_of(amount, percent(text[:-1].strip()))
        except ValueError:
            return "A percentage lies between 0 and 100."
    typed_in = amounts.read(text, counter.currency)
    return typed_in if isinstance(typed_in, Money) else typed_in.text
