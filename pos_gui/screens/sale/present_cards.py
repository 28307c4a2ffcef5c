"""What does the card menu show? What cards can do, what is open, the end of the day."""

from __future__ import annotations

from typing import TYPE_CHECKING

from db import words
from db.facts.card import AttemptState, CardKind
from db.words import say
from pos_gui.checkout.card_rules import MENU
from pos_gui.screens.kit.entry import EntryView
from pos_gui.screens.kit.views import CommitView, KeyView, Mode, RibbonView, Size
from pos_gui.screens.sale.card_trace import day_end_trace, listed
from pos_gui.screens.sale.card_words import kind_word
from pos_gui.screens.sale.present import card_bar, header, notice_view
from pos_gui.screens.sale.present_card import nothing, whose
from pos_gui.screens.sale.step_views import WaitView
from pos_gui.screens.sale.view import PanelView

if TYPE_CHECKING:
    from pos_gui.checkout.card_steps import CardMenu
    from pos_gui.checkout.counter import Counter
    from pos_gui.checkout.state import State
    from pos_gui.screens.sale.present import Around


def menu_view(
    counter: Counter, state: State, step: CardMenu, till: str, around: Around
) -> WaitView:
    """Show what a card can do, and what a manager should look at."""
    clearing = around.asking.startswith("clear:")
    title, text = _says(state, step, clearing=clearing)
    label, told, unit = _counted(state)
    back = (
        say("Commit", "Back to the payment") if step.paying else say("Commit", "Back to the goods")
    )
    return WaitView(
        header=header(counter.shop, counter, till, around),
        ribbon=RibbonView(Mode.INQUIRY, say("Card", "Cards"), english("CARDS"), icon="card"),
        entry=EntryView(hint=say("Card", "Reference"), name=say("Entry", "Entry"), icon="card"),
        title=title,
        text=text,
        waited_label=label,
        waited=told,
        unit=unit,
        steps=day_end_trace(state.day_end) if state.day_end else listed(step, state.alarms),
        panel=PanelView(say("Card", "Press the number"), _keys(state, step), whose(counter)),
        amounts=nothing(counter),
        commit=CommitView("back", Mode.SALE, back, cap="Esc"),
        bar=card_bar(may_park=False, may_leave=True),
        calm=bool(state.day_end) or not (step.unresolved or step.compared or state.alarms),
        asks=clearing,
        notice=notice_view(state.notice) if state.notice else None,
    )


def _says(state: State, step: CardMenu, *, clearing: bool) -> tuple[str, str]:
    """Say what is going on, or what is to be looked at first."""
    if clearing:
        return say("Card", "What was found?"), say(
            "Card", "Type what the bank says, and where it is written; Enter keeps it."
        )
    if state.day_end:
        return say("DayEnd", "The batch is being settled"), say(
            "DayEnd", "Cards wait until it is done. Cash goes on: Esc leads to the goods."
        )
    if state.alarms:
        return say("Card", "The bank alone has charged something"), say(
            "Card", "It is in no book here. Call the bank, then press 0 and write what was found."
        )
    if step.compared:
        return say("Card", "The bank counts differently"), say(
            "Card", "Call the bank about what only one side has; each is named with its number."
        )
    if step.unresolved:
        return say("Card", "Payments that are not settled"), say(
            "Card", "Each stays here until the bank or a manager has said what became of it."
        )
    return say("Card", "What shall the card do?"), say(
        "Card", "Nothing is chosen. A sale or a refund belongs to a basket: K in payment."
    )


def _counted(state: State) -> tuple[str, str, str]:
    """Count what the bank has been told of the batch, while it is."""
    last = state.day_end[-1] if state.day_end else None
    if last is None or last.what != "uploading":
        return "", "", ""
    label = say("DayEnd", "Transactions told")
    return label, str(last.done), say("DayEnd", "of {count}", count=str(last.count))


def english(code: str) -> str:
    """Give the ribbon's English word beside a Chinese one."""
    return "" if words.language() == "en" else code


def _keys(state: State, step: CardMenu) -> tuple[KeyView, ...]:
    keys = [(f"card:{kind.value}", *_worded(kind)) for kind in MENU]
    keys += [
        ("card_sign_on", say("Card", "Sign on"), ""),
        ("card_echo", say("Card", "Test the line"), ""),
        ("card_day_end", say("Card", "End of day"), say("DayEnd", "settle the batch")),
    ]
    numbered = [
        KeyView(command, text, sub, cap=str(at), size=Size.BODY)
        for at, (command, text, sub) in enumerate(keys, 1)
    ]
    load = KeyView("card:stored_load", kind_word(CardKind.STORED_LOAD), cap="L", size=Size.BODY)
    terminal = KeyView("manage:choice", say("Card", "Terminal"), cap="T", size=Size.BODY)
    return (*numbered, load, *_clearing(state, step), terminal)


def _worded(kind: CardKind) -> tuple[str, str]:
    """Name a transaction on its key, short enough for half a column."""
    if kind is CardKind.COMPLETION_ADVICE:
        return kind_word(CardKind.COMPLETION), say("Card", "told later")
    return kind_word(kind), ""


def _clearing(state: State, step: CardMenu) -> tuple[KeyView, ...]:
    """Offer the one thing that a manager must find out first."""
    held = [one for one in step.unresolved if one.state is AttemptState.SUSPENSE]
    if held:
        command = f"clear:{held[0].intent.attempt_id}"
        what = say("Card", "Voucher {number}", number=f"{held[0].stan:06d}")
    elif state.alarms:
        batch = state.alarms[0]
        command = f"clear:{batch.terminal_no}:{batch.batch}"
        what = say("DayEnd", "Batch {number}", number=f"{batch.batch:06d}")
    else:
        return ()
    return (KeyView(command, say("Card", "Clear"), what, cap="0", size=Size.BODY),)
