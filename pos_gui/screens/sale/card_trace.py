"""What was done with a card, what is going on, what will follow? The lines of the wait."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from db import words
from db.facts.batch import LineState
from db.facts.card import WALLETS
from db.words import say
from pos_gui.checkout.card_steps import Banking
from pos_gui.screens.sale.card_words import kind_word, state_word
from pos_gui.screens.sale.view import StepView

if TYPE_CHECKING:
    from db.facts.batch import Batch, Compared
    from pos_gui.checkout.card_events import DayEndTold, Told
    from pos_gui.checkout.card_steps import CardMenu, CardStep

MOST = 6
"""Lines that there is room for."""
LISTED = 7
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


def listed(step: CardMenu, alarms: tuple[Batch, ...]) -> tuple[StepView, ...]:
    """List what is to be looked at: what the bank alone has, what differs, then what is open."""
    order = (LineState.OURS_ONLY, LineState.DIFFERS)
    differing = sorted(
        (one for one in step.compared if one.state in order),
        key=lambda one: order.index(one.state),
    )
    lines = [_alone(batch, one) for batch in alarms for one in batch.host_only]
    lines += [compared_line(one) for one in differing]
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
    if len(lines) > LISTED:
        more = say("Card", "and {count} more", count=str(len(lines) - LISTED + 1))
        lines = [*lines[: LISTED - 1], StepView(more, "")]
    return tuple(lines)


def _alone(batch: Batch, one: Compared) -> StepView:
    """Tell what the bank alone has charged, and in which batch."""
    number, amount = f"{batch.batch:06d}", words.money(one.host) if one.host else ""
    text = say("Card", "batch {batch}, voucher not known", batch=number)
    if one.stan:
        text = say("Card", "batch {batch}, voucher {number}", batch=number,
                   number=f"{one.stan:06d}")  # fmt: skip
    return StepView(f"{say('Card', 'The bank alone')} {amount}", text, state="trouble")


def compared_line(one: Compared) -> StepView:
    """Tell how one transaction stands in both books."""
    ours = words.money(one.ours) if one.ours else "\N{EN DASH}"
    host = words.money(one.host) if one.host else "\N{EN DASH}"
    number = f"{one.stan:06d}"
    match one.state:
        case LineState.HOST_ONLY:
            title = say("Card", "The bank alone")
        case LineState.OURS_ONLY:
            title = say("Card", "We alone")
        case LineState.DIFFERS:
            title = say("Card", "Other amount")
        case LineState.AGREED:
            text = say("Card", "voucher {number}: {amount}", number=number, amount=ours)
            return StepView(say("Card", "Agreed"), text, state="done")
        case _:
            assert_never(one.state)
    text = say("Card", "voucher {number}: we {ours}, the bank {host}", number=number, ours=ours,
               host=host)  # fmt: skip
    return StepView(title, text, state="trouble")


def day_end_trace(told: tuple[DayEndTold, ...]) -> tuple[StepView, ...]:
    """Tell how far the batch is."""
    lines = [_day_end_line(one, last=one is told[-1]) for one in told]
    return tuple(lines[-LISTED:])


def _day_end_line(told: DayEndTold, *, last: bool) -> StepView:
    number = f"{told.batch:06d}"
    title = say("DayEnd", "Totals")
    state = "now" if last else "done"
    match told.what:
        case "asked":
            title = say("DayEnd", "Begin")
            text = say("DayEnd", "after what the bank is being asked now")
        case "begun":
            title = say("DayEnd", "Batch {number}", number=number)
            text = say("DayEnd", "{count} transactions, no card is taken now", count=told.count)
        case "flushing" | "repeating":
            title = say("DayEnd", "Taking back")
            text = say("DayEnd", "voucher {number}, until the bank confirms", number=told.fact)
        case "comparing":
            text = say("DayEnd", "being compared with the bank's")
        case "agreed":
            text = say("DayEnd", "the same on both sides")
        case "uploading":
            title = say("DayEnd", "Transactions")
            text = say("DayEnd", "told to the bank: {done} of {count}", done=told.done,
                       count=told.count)  # fmt: skip
        case "ending" | "closed":
            title = say("DayEnd", "Closing")
            text = say("DayEnd", "the bank is told that this is all")
        case _:
            title, text = _day_end_trouble(told)
            state = "trouble"
    return StepView(title, text, state=state, time=f"{told.at.local():%H:%M:%S}")


def _day_end_trouble(told: DayEndTold) -> tuple[str, str]:
    """Tell what a manager has to look at afterwards."""
    match told.what:
        case "differs":
            return say("DayEnd", "Totals"), say(
                "DayEnd", "the bank counts differently: each is told"
            )
        case "host_only":
            return say("Card", "The bank alone"), say("DayEnd", "has charged something")
        case "silent":
            return say("DayEnd", "The bank"), say(
                "DayEnd", "does not answer; what is done stays done"
            )
        case _:
            title = say("Card", "Voucher {number}", number=told.fact)
            return title, say("Card", "a manager must find out")


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
