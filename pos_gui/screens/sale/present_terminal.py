"""How does the counter look while the card terminal is looked after? A view for each question."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from db.words import say
from pos_gui.checkout.card_events import Asked
from pos_gui.checkout.terminal import LINES, hangs, lines
from pos_gui.screens.kit.entry import EntryView
from pos_gui.screens.kit.views import CommitView, KeyView, Mode, RibbonView
from pos_gui.screens.sale.present import card_bar, header, notice_view
from pos_gui.screens.sale.present_card import nothing, whose
from pos_gui.screens.sale.present_cards import english
from pos_gui.screens.sale.step_views import WaitView
from pos_gui.screens.sale.terminal_lines import batch_key, batch_lines, batch_list, how, standing
from pos_gui.screens.sale.view import PanelView

if TYPE_CHECKING:
    from pos_gui.checkout.card_steps import Managing, TerminalNow
    from pos_gui.checkout.counter import Counter
    from pos_gui.checkout.state import State
    from pos_gui.screens.sale.present import Around
    from pos_gui.screens.sale.view import StepView

_LISTS = frozenset({Asked.CHOICE, Asked.BATCHES})
"""Where a number chooses; a retiring is only confirmed; everywhere else something is typed."""


def terminal_view(
    counter: Counter, state: State, step: Managing, till: str, around: Around
) -> WaitView:
    """Show what is asked for, and how the terminal stands."""
    title, text = _says(step)
    label, shown, unit = _page(step)
    word = say("Card", "Terminal")
    facts = (how(counter, step.batch),) if step.batch and step.asked is Asked.BATCH else ()
    return WaitView(
        header=header(counter.shop, counter, till, around),
        ribbon=RibbonView(Mode.INQUIRY, word, english("TERMINAL"), facts, icon="gear"),
        entry=_entry(step),
        title=title,
        text=text,
        waited_label=label,
        waited=shown,
        unit=unit,
        steps=_lines(counter, step),
        panel=_panel(counter, state, step),
        amounts=nothing(counter),
        commit=_commit(step),
        bar=card_bar(may_park=False, may_leave=True),
        calm=step.asked not in {Asked.RETIRE, Asked.CLOSE},
        asks=step.asked not in _LISTS | {Asked.RETIRE},
        notice=notice_view(state.notice) if state.notice else None,
    )


def _says(step: Managing) -> tuple[str, str]:
    """Say what is asked for."""
    number = step.now.terminal.terminal_no if step.now.terminal else ""
    match step.asked:
        case Asked.CHOICE:
            return _stands(step.now)
        case Asked.RETIRE:
            return (
                say("Terminal", "Take terminal {number} out of service?", number=number),
                say("Terminal", "Enter does it, Esc leaves it. Slips and batches stay readable."),
            )
        case Asked.HOLDER | Asked.BANK | Asked.NUMBER:
            return say("Terminal", "Account for the takings"), _account(step)
        case Asked.APPROVE | Asked.REFUSE:
            return _decides(step)
        case Asked.CLOSE:
            return (
                say("Terminal", "Why is the batch closed without the bank?"),
                say("Terminal", "Type what the bank says, and where it is written; Enter closes."),
            )
        case Asked.BATCHES:
            return (
                say("Terminal", "Batches"),
                say("Terminal", "A number opens one; the arrows turn the page."),
            )
        case Asked.BATCH:
            at = step.batch.batch if step.batch else 0
            of = step.batch.terminal_no if step.batch else ""
            title = say("Terminal", "Batch {batch}, terminal {number}", batch=f"{at:06d}",
                        number=of)  # fmt: skip
            return title, say("Terminal", "A voucher number and Enter print its slip again.")
        case _:
            assert_never(step.asked)


def _stands(now: TerminalNow) -> tuple[str, str]:
    if now.terminal is None:
        return say("Terminal", "No terminal"), say(
            "Terminal", "It comes into service with the first card that is shown."
        )
    title = say("Terminal", "Terminal {number}", number=now.terminal.terminal_no)
    if now.terminal.retired is None:
        return title, say("Terminal", "In service. Nothing is chosen.")
    return title, say(
        "Terminal", "Out of service. Another one is named in the settings (terminal_no)."
    )


def _account(step: Managing) -> str:
    match step.asked:
        case Asked.HOLDER:
            return say("Terminal", "Type in whose name it is, then Enter.")
        case Asked.BANK:
            return say("Terminal", "Type the name of its bank, then Enter.")
        case _:
            return say("Terminal", "Type its number, then Enter. Only four digits are kept.")


def _decides(step: Managing) -> tuple[str, str]:
    who = step.now.waiting.person if step.now.waiting else ""
    title = (
        say("Terminal", "Who approves it?")
        if step.asked is Asked.APPROVE
        else say("Terminal", "Who refuses it?")
    )
    text = say("Terminal", "Somebody else than {person} types their own staff key, then Enter.",
               person=who)  # fmt: skip
    return title, text


def _page(step: Managing) -> tuple[str, str, str]:
    """Say which part of a long list is shown."""
    count = lines(step.batch, step) if step.batch else 0
    if step.asked is not Asked.BATCH or count <= LINES:
        return "", "", ""
    last = min(count, step.skipped + LINES)
    shown = f"{step.skipped + 1}\N{EN DASH}{last}"
    return say("Terminal", "Lines"), shown, say("DayEnd", "of {count}", count=str(count))


def _entry(step: Managing) -> EntryView:
    name = say("Entry", "Entry")
    match step.asked:
        case Asked.HOLDER:
            return EntryView(hint=say("Terminal", "Holder"), name=name, icon="person")
        case Asked.BANK:
            return EntryView(hint=say("Terminal", "Bank"), name=name, icon="wallet")
        case Asked.NUMBER:
            return EntryView(hint=say("Terminal", "Account number"), name=name, icon="wallet")
        case Asked.APPROVE | Asked.REFUSE:
            return EntryView(hint=say("Terminal", "Staff key"), name=name, icon="person")
        case Asked.BATCH:
            return EntryView(hint=say("Terminal", "Voucher number"), name=name, icon="receipt")
        case _:
            return EntryView(hint=say("Card", "Reference"), name=name, icon="note")


def _lines(counter: Counter, step: Managing) -> tuple[StepView, ...]:
    match step.asked:
        case Asked.BATCHES:
            return batch_list(counter, step)
        case Asked.BATCH:
            return batch_lines(step)
        case _:
            return standing(counter, step)


def _panel(counter: Counter, state: State, step: Managing) -> PanelView:
    match step.asked:
        case Asked.CHOICE:
            keys = _choices(state, step)
        case Asked.BATCHES:
            keys = tuple(batch_key(at, one) for at, one in enumerate(step.batches))
        case _:
            leave = say("Card", "Leave it")
            keys = (KeyView("back", leave, say("Terminal", "Nothing is changed"), "arrow_back",
                            cap="Esc"),)  # fmt: skip
            return PanelView(say("Card", "Now possible"), keys, whose(counter))
    return PanelView(say("Card", "Press the number"), keys, whose(counter))


def _choices(state: State, step: Managing) -> tuple[KeyView, ...]:
    """Give the keys in their places; what is of no use now is disabled."""
    now = step.now
    serves = now.terminal is not None and now.terminal.retired is None
    if now.terminal is not None and not serves:
        first = ("terminal_back", say("Terminal", "Bring it back into service"), True)
    else:
        first = ("manage:retire", say("Terminal", "Take it out of service"), serves)
    waits = now.waiting is not None
    keys = (
        first,
        ("manage:holder", say("Terminal", "Bind an account"), not waits),
        ("unbind", say("Terminal", "Unbind the account"), not waits and bool(now.account)),
        ("manage:approve", say("Terminal", "Approve what is asked for"), waits),
        ("manage:refuse", say("Terminal", "Refuse what is asked for"), waits),
        ("manage:close", say("Terminal", "Close the batch without the bank"),
         hangs(state, step)),
        ("manage:batches", say("Terminal", "Batches and slips"), True),
    )  # fmt: skip
    return tuple(
        KeyView(command, text, cap=str(at), enabled=enabled)
        for at, (command, text, enabled) in enumerate(keys, 1)
    )


def _commit(step: Managing) -> CommitView:
    match step.asked:
        case Asked.CHOICE:
            verb = say("Commit", "Back to the cards")
            return CommitView("back", Mode.SALE, verb, cap="Esc")
        case Asked.BATCHES:
            return CommitView("back", Mode.SALE, say("Commit", "Back"), cap="Esc")
        case Asked.RETIRE:
            verb = say("Commit", "Take out of service")
            return CommitView("enter", Mode.VOID, verb, cap="Enter")
        case Asked.CLOSE:
            verb = say("Commit", "Close without the bank")
            return CommitView("enter", Mode.VOID, verb, cap="Enter")
        case Asked.APPROVE:
            return CommitView("enter", Mode.SALE, say("Commit", "Approve"), cap="Enter")
        case Asked.REFUSE:
            return CommitView("enter", Mode.VOID, say("Commit", "Refuse"), cap="Enter")
        case Asked.BATCH:
            return CommitView("enter", Mode.SALE, say("Commit", "Print again"), cap="Enter")
        case Asked.NUMBER:
            return CommitView("enter", Mode.SALE, say("Commit", "Ask for it"), cap="Enter")
        case _:
            return CommitView("enter", Mode.SALE, say("Commit", "Next"), cap="Enter")
