"""What was done with a card, what is going on, what will follow? The lines of the wait."""

from __future__ import annotations

from typing import TYPE_CHECKING

from db import words
from db.facts.batch import LineState
from db.facts.card import WALLETS
from db.words import say
from pos_gui.checkout.card_steps import Banking
from pos_gui.screens.sale.card_words import kind_word, state_word
from pos_gui.screens.sale.view import StepView

if TYPE_CHECKING:
    from db.facts.batch import Compared
    from pos_gui.checkout.card_events import Told
    from pos_gui.checkout.card_steps import CardMenu, CardStep

MOST = 6
"""Lines that there is room for."""
LISTED = 9
"""Lines of a list that there is room for."""
_GOING_ON = frozenset({"reversing", "querying", "repeating"})


def trace(step: CardStep) -> tuple[StepView, ...]:
    """Tell it in order; tries of the same thing are one line with their number."""
    if not isinstance(step, Banking):
        return ()
    lines: list[StepView] = []
    tries = 0
    for at, told in enumerate(step.told):
        last = at == len(step.told) - 1
        if told.what in _GOING_ON:
            tries += 1
        if at + 1 < len(step.told) and told.what == step.told[at + 1].what:
            continue
        lines.append(_line(step, told, last=last, tries=tries))
    if step.told and step.told[-1].what != "reversed":
        lines.append(_follows(step))
    return tuple(lines[-MOST:])


def listed(step: CardMenu) -> tuple[StepView, ...]:
    """List what is to be looked at: what both sides count differently, then what is open."""
    order = (LineState.HOST_ONLY, LineState.OURS_ONLY, LineState.DIFFERS)
    apart = sorted(
        (one for one in step.compared if one.state in order),
        key=lambda one: order.index(one.state),
    )
    lines = [_apart(one) for one in apart]
    lines += [
        StepView(
            f"{kind_word(one.intent.kind)} {words.money(one.intent.amount)}",
            say("Card", "voucher {number}, {state}", number=f"{one.stan:06d}",
                state=state_word(one.state)),
            state="trouble",
            time=f"{one.intent.at.local():%m-%d %H:%M}",
        )
        for one in step.unresolved
    ]  # fmt: skip
    return tuple(lines[:LISTED])


def _apart(one: Compared) -> StepView:
    ours = words.money(one.ours) if one.ours else "\N{EN DASH}"
    host = words.money(one.host) if one.host else "\N{EN DASH}"
    number = f"{one.stan:06d}"
    match one.state:
        case LineState.HOST_ONLY:
            title = say("Card", "The bank alone")
        case LineState.OURS_ONLY:
            title = say("Card", "We alone")
        case _:
            title = say("Card", "Other amount")
    text = say("Card", "voucher {number}: we {ours}, the bank {host}", number=number, ours=ours,
               host=host)  # fmt: skip
    return StepView(title, text, state="trouble")


def _line(step: Banking, told: Told, *, last: bool, tries: int) -> StepView:
    time = f"{told.at.local():%H:%M:%S}"
    match told.what:
        case "read":
            return StepView(_read(step), told.fact, state="done", time=time)
        case "sent":
            amount = words.money(step.task.amount) if step.task.amount.minor else ""
            title = f"{kind_word(step.task.kind)} {amount}".strip()
            text = say("Trace", "asked, voucher {number}", number=told.fact)
            return StepView(title, text, state="now" if last else "done", time=time)
        case "silent":
            text = say("Trace", "no answer that can be believed")
            title = _answer(step)
            return StepView(title, text, state="trouble", time=time)
        case "reversing":
            text = say("Trace", "same voucher, until the bank confirms; try {count}", count=tries)
            title = say("Trace", "Taking it back")
            return StepView(title, text, state="now" if last else "trouble", time=time)
        case "querying" | "repeating":
            text = say("Trace", "with its own number; try {count}", count=tries)
            title = say("Trace", "Asking what became of it")
            return StepView(title, text, state="now" if last else "trouble", time=time)
        case "reversed":
            text = say("Trace", "nothing was charged")
            return StepView(say("Trace", "Taken back"), text, state="done", time=time)
        case "approved":
            return StepView(_answer(step), say("Trace", "approved"),
                            state="done", time=time)  # fmt: skip
        case _:
            return StepView(_answer(step), say("Trace", "not approved"),
                            state="trouble", time=time)  # fmt: skip


def _follows(step: Banking) -> StepView:
    if step.unknown:
        text = say("Trace", "once it is taken back, choose anew how to pay")
        return StepView(say("Trace", "Result"), text)
    if step.task.kind in WALLETS:
        return StepView(_answer(step), say("Trace", "slip, receipt"))
    return StepView(_answer(step), say("Trace", "slip, signature, receipt"))


def _read(step: Banking) -> str:
    if step.task.kind in WALLETS:
        return say("Trace", "Code read")
    return say("Trace", "Card read")


def _answer(step: Banking) -> str:
    if step.task.kind in WALLETS:
        return say("Trace", "The wallet's answer")
    return say("Trace", "The bank's answer")
