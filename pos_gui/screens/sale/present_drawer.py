"""How does the till look at the drawer? Pieces in a list, the sum below, and afterwards the truth.

What was expected is shown with a count that is written, never before.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from db import words
from db.facts.drawer import Move
from db.facts.money import Money
from db.words import SIGNS, say
from pos_gui.checkout.drawer import counted_so_far
from pos_gui.checkout.drawer_steps import AtDrawer, DrawerAsk
from pos_gui.scan import money as amounts
from pos_gui.screens.kit.entry import EntryView
from pos_gui.screens.kit.views import CommitView, KeyView, Mode, RibbonView, Size
from pos_gui.screens.sale.present import DRAWER_REASONS, card_bar, header, notice_view
from pos_gui.screens.sale.present_cards import english
from pos_gui.screens.sale.step_views import WaitView
from pos_gui.screens.sale.view import AmountView, PanelView, StepView

if TYPE_CHECKING:
    from db.facts.drawer import Count
    from pos_gui.checkout.counter import Counter
    from pos_gui.checkout.state import State
    from pos_gui.screens.sale.present import Around

_BLANK = AmountView("", "", "", quiet=True)
_DIGITS = "1234567890"


def drawer_view(
    counter: Counter, state: State, step: AtDrawer, till: str, around: Around
) -> WaitView:
    """Show what is asked for; while it is written, that it is."""
    title, text = _says(counter, step)
    if step.saving:
        title, text = say("Staff", "One moment"), say("Drawer", "It is being written.")
    pads = step.asked in (DrawerAsk.COUNT, DrawerAsk.FLOAT, DrawerAsk.IN, DrawerAsk.OUT)
    return WaitView(
        header=header(counter.shop, counter, till, around),
        ribbon=RibbonView(Mode.INQUIRY, say("Ribbon", "Drawer"), english("DRAWER"), icon="drawer"),
        entry=EntryView(hint=_hint(step), name=say("Entry", "Entry"), icon="cash"),
        title=title,
        text=text,
        waited_label="",
        waited="",
        unit="",
        steps=_lines(counter, step),
        panel=_panel(counter, step, around.typed),
        amounts=_amounts(counter, step, around.typed),
        commit=_commit(step),
        bar=card_bar(may_park=False, may_leave=not (step.asks_why or step.saving)),
        segment_title=say("Staff", "Type it, or touch the digits") if pads else "",
        segments=tuple(KeyView(f"digit:{one}", one, size=Size.DIGIT) for one in _DIGITS)
        if pads else (),
        calm=not step.asks_why,
        asks=step.asked not in (DrawerAsk.MENU, DrawerAsk.COUNTED),
        notice=notice_view(state.notice) if state.notice else None,
    )  # fmt: skip


def over_short(over: Money) -> str:
    """Say by how much a drawer is over or short: with its sign, and in a word."""
    if not over.minor:
        return say("Drawer", "exact")
    amount = words.money(Money(abs(over.minor), over.currency))
    if over.minor > 0:
        return say("Drawer", "+{amount} over", amount=amount)
    return say("Drawer", "−{amount} short", amount=amount)


def _says(counter: Counter, step: AtDrawer) -> tuple[str, str]:
    match step.asked:
        case DrawerAsk.MENU:
            return say("Drawer", "The cash drawer"), say("Drawer", "Choose what is done with it.")
        case DrawerAsk.FLOAT:
            title = say("Drawer", "How much is the float?")
            return title, say("Drawer", "What is put in to give change from; then Enter.")
        case DrawerAsk.IN:
            title = say("Drawer", "How much is paid in?")
            return title, say("Drawer", "Cash that is of no sale; then Enter.")
        case DrawerAsk.OUT:
            title = say("Drawer", "How much is paid out?")
            return title, say("Drawer", "Cash that is of no return; then Enter.")
        case DrawerAsk.WHY:
            amount = words.money(step.amount) if step.amount else ""
            title = say("Drawer", "What is {amount} for?", amount=amount)
            return title, say("Drawer", "Type it, then Enter.")
        case DrawerAsk.COUNT:
            return _asks_piece(counter, step)
        case _:
            return _tells(step)


def _asks_piece(counter: Counter, step: AtDrawer) -> tuple[str, str]:
    if step.at < len(step.values):
        piece = words.money(Money(step.values[step.at], counter.currency))
        title = say("Drawer", "How many of {piece}?", piece=piece)
        return title, say("Drawer", "Type the pieces, then Enter; + goes to the whole.")
    title = say("Drawer", "Is this everything?")
    text = "Enter confirms it and cannot be taken back; without pieces, type the amount."
    return title, say("Drawer", text)


def _tells(step: AtDrawer) -> tuple[str, str]:
    """Say how a count came out."""
    if step.count is None:
        return "", ""
    title = say("Drawer", "Drawer: {how}", how=over_short(step.count.over))
    if step.asks_why:
        return title, say("Drawer", "Press the number of the reason.")
    if reason := step.count.reason:
        return title, say("Reason", reason)
    return title, say("Drawer", "It is written down.")


def _hint(step: AtDrawer) -> str:
    match step.asked:
        case DrawerAsk.COUNT if step.at < len(step.values):
            return say("Drawer", "Pieces")
        case DrawerAsk.WHY:
            return say("Drawer", "What for")
        case _:
            return say("Drawer", "Amount")


def _lines(counter: Counter, step: AtDrawer) -> tuple[StepView, ...]:
    """Show behind a count what its expected sum is made of."""
    if step.count is None:
        return ()
    parts = (*parts_of(step.count), (say("Drawer", "Expected"), step.count.expected.minor))
    return tuple(
        StepView(name, words.money(Money(minor, counter.currency)), mark="tick", state="done")
        for name, minor in parts
    )


def parts_of(count: Count) -> tuple[tuple[str, int], ...]:
    """Name the parts of what was expected that there are; what went out is below zero."""
    flow = count.flow
    parts = (
        (say("Drawer", "Float"), flow.float_cash),
        (say("Drawer", "Cash of sales"), flow.sold),
        (say("Drawer", "Paid back"), -flow.back),
        (say("Drawer", "Put on cards"), flow.loaded),
        (say("Drawer", "Paid in"), flow.paid_in),
        (say("Drawer", "Paid out"), -flow.paid_out),
    )
    return tuple(one for one in parts if one[1])


def _panel(counter: Counter, step: AtDrawer, typed: str) -> PanelView:
    if step.asked is DrawerAsk.COUNT:
        title = say("Drawer", "What lies in the drawer")
        return PanelView(title, _rows(counter, step, typed))
    title = say("Card", "Now possible")
    if step.asks_why or step.asked is DrawerAsk.MENU:
        title = say("Card", "Press the number")
    return PanelView(title, drawer_keys(step))


def _rows(counter: Counter, step: AtDrawer, typed: str) -> tuple[KeyView, ...]:
    """Show each piece with how many there are; the one asked for follows what is typed."""
    made = []
    for at, (value, many) in enumerate(zip(step.values, step.many, strict=True)):
        now = at == step.at
        count = int(typed[:6]) if now and typed.isascii() and typed.isdigit() else many
        piece, whole = (
            words.amount(Money(one, counter.currency)) for one in (value, value * count)
        )
        sub = f"× {count} = {whole}" if count else ""
        made.append(KeyView(f"drawer:row:{at}", piece, sub, chosen=now))
    whole = say("Drawer", "Whole amount")
    made.append(KeyView(f"drawer:row:{len(step.values)}", whole, cap="+",
                        chosen=step.at == len(step.values)))  # fmt: skip
    return (*made, *drawer_keys(step)[1:])


def drawer_keys(step: AtDrawer) -> tuple[KeyView, ...]:
    """Give the keys that are pressed by their sign."""
    match step.asked:
        case DrawerAsk.MENU:
            return (
                KeyView("drawer:count", say("Drawer", "Count the drawer"), cap="1"),
                KeyView("drawer:float", say("Drawer", "Put the float in"), cap="2"),
                KeyView("drawer:in", say("Drawer", "Pay cash in"), cap="3"),
                KeyView("drawer:out", say("Drawer", "Pay cash out"), cap="4"),
            )
        case DrawerAsk.COUNT:
            whole = KeyView(f"drawer:row:{len(step.values)}", "", cap="+")
            skip = KeyView("drawer:skip", say("Drawer", "No count"), cap="N")
            return (whole, skip) if step.may_skip else (whole,)
        case DrawerAsk.COUNTED if step.asks_why:
            return tuple(
                KeyView(f"drawer:reason:{reason}", say("Reason", reason), cap=str(at))
                for at, reason in enumerate(DRAWER_REASONS, 1)
            )
        case DrawerAsk.COUNTED:
            return (KeyView("enter", _verb(step), cap="Enter"),)
        case _:
            return (KeyView("back", say("Card", "Leave it"), icon="arrow_back", cap="Esc"),)


def _amounts(
    counter: Counter, step: AtDrawer, typed: str
) -> tuple[AmountView, AmountView, AmountView]:
    """Show what is counted so far, what is typed; behind the count also what was expected."""
    if (count := step.count) is not None:
        over = Money(abs(count.over.minor), count.over.currency)
        word, sign = say("Drawer", "Over"), "+"
        if count.over.minor <= 0:
            word, sign = say("Drawer", "Short"), "\N{MINUS SIGN}" if count.over.minor else ""
        if not count.over.minor:
            word = say("Drawer", "Over / short")
        return (
            _amount(say("Drawer", "Expected"), count.expected),
            _amount(say("Drawer", "Counted"), count.counted),
            AmountView(word, sign + SIGNS[over.currency], words.amount(over)),
        )
    if step.asked is DrawerAsk.COUNT:
        so_far = Money(counted_so_far(step, typed), counter.currency)
        if step.at == len(step.values) and not so_far:
            so_far = _read(counter, typed)
        return _BLANK, _BLANK, _amount(say("Drawer", "Counted"), so_far)
    if step.asked is DrawerAsk.MENU:
        return _BLANK, _BLANK, _BLANK
    shown = step.amount or _read(counter, typed)
    names = {Move.FLOAT: say("Drawer", "Float"), Move.IN: say("Drawer", "Paid in")}
    what = step.what or Move(step.asked.value)
    return _BLANK, _BLANK, _amount(names.get(what, say("Drawer", "Paid out")), shown)


def _read(counter: Counter, typed: str) -> Money:
    read = amounts.read(typed, counter.currency)
    return read if isinstance(read, Money) else Money(0, counter.currency)


def _amount(label: str, money: Money) -> AmountView:
    return AmountView(label, SIGNS[money.currency], words.amount(money), quiet=not money.minor)


def _verb(step: AtDrawer) -> str:
    return say("Commit", "Close the day") if step.closes else say("Commit", "Done")


def _commit(step: AtDrawer) -> CommitView:
    waits = say("Staff", "One moment") if step.saving else ""
    match step.asked:
        case DrawerAsk.MENU:
            return CommitView("back", Mode.SALE, say("Commit", "Back"), cap="Esc")
        case DrawerAsk.COUNT if step.at == len(step.values):
            verb = say("Commit", "Confirm")
        case DrawerAsk.COUNTED:
            verb = _verb(step)
            waits = waits or (say("Drawer", "Choose why") if step.asks_why else "")
        case DrawerAsk.FLOAT | DrawerAsk.WHY:
            verb = say("Commit", "Confirm")
        case _:
            verb = say("Commit", "Next")
    return CommitView("enter", Mode.SALE, verb, cap="Enter", reason=waits, waiting=step.saving)
