"""What is done with the drawer's cash at the counter? A float, cash in and out, and the count.

The count is blind: what was expected comes back from the books with the count that is written,
and is nowhere here before.
"""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from db.facts.drawer import Entry, Move, sum_of
from db.facts.money import Money
from db.facts.staff import Action
from pos_gui.checkout import events
from pos_gui.checkout.counter import Answer, not_allowed, refuse, tell
from pos_gui.checkout.drawer_steps import AtDrawer, DrawerAsk
from pos_gui.checkout.effects import Close, KeepDrawer, PrintCount
from pos_gui.checkout.state import Selling, State, Tone
from pos_gui.scan import money as amounts
from pos_gui.scan.entry import fold

if TYPE_CHECKING:
    from db.facts.closing import Closing
    from db.facts.drawer import Count
    from pos_gui.checkout.counter import Counter
    from pos_gui.checkout.events import Input

MOST = 100_000
"""So many pieces of one kind are more than a drawer holds."""
LONGEST = 60
"""Signs of a reason."""
_MOVES = {DrawerAsk.FLOAT: Move.FLOAT, DrawerAsk.IN: Move.IN, DrawerAsk.OUT: Move.OUT}


def answer(counter: Counter, state: State, event: Input) -> Answer:
    """Answer what is done at the drawer, or leads there."""
    step = state.step
    if counter.drawer is None:
        return refuse(state, "The drawer is not counted at this till (drawer_count).")
    if not isinstance(step, AtDrawer):
        if not state.basket.is_empty or not isinstance(step, Selling):
            return refuse(state, "Finish or park this basket first.")
        return Answer(replace(state, step=AtDrawer(), notice=None, last=None))
    if step.saving:
        return Answer(state)
    match event:
        case events.DrawerAct(what, detail):
            return _acted(counter, state, step, (what, detail))
        case events.Typed(text):
            return _typed(counter, state, step, fold(text))
        case events.Moved(by) if step.asked is DrawerAsk.COUNT:
            return _at(state, replace(step, at=(step.at + by) % (len(step.values) + 1)))
        case events.Back():
            return _back(counter, state, step)
        case _:
            return refuse(state, "Finish this step first.")


def before_z(counter: Counter, state: State) -> Answer:
    """Count the drawer before the day is closed; the right to close it is asked for behind."""
    close = Action.CLOSE_DAY
    if not counter.may(close) and close not in counter.person.asks:
        return not_allowed(state, counter.lacks(state, close))
    may_skip = counter.drawer is not None and not counter.drawer.required
    step = replace(_counting(counter), closes=True, may_skip=may_skip)
    return _allowed(counter, state, Action.COUNT_DRAWER) or _at(state, step)


def values_of(counter: Counter) -> tuple[int, ...]:
    """Give the pieces that are counted: notes, then coins."""
    profile = counter.shop.profile
    return tuple(sorted({*profile.notes, *profile.coins}, reverse=True))


def counted_so_far(step: AtDrawer, typed: str = "") -> int:
    """Add up the pieces in minor units; `typed` stands in the place of those asked for now."""
    many = list(step.many)
    if typed.isascii() and typed.isdigit() and step.at < len(many):
        many[step.at] = min(int(typed[:6]), MOST)
    return sum_of(zip(step.values, many, strict=True))


def _counting(counter: Counter) -> AtDrawer:
    values = values_of(counter)
    return AtDrawer(DrawerAsk.COUNT, values=values, many=(0,) * len(values))


def _at(state: State, step: AtDrawer) -> Answer:
    return Answer(replace(state, step=step, notice=None))


def _allowed(counter: Counter, state: State, action: Action, amount: int = 0) -> Answer | None:
    """Say no where this person may not, and has nobody's approval."""
    lack = counter.lacks(state, action, amount)
    return None if lack is None else not_allowed(state, lack)


def _acted(counter: Counter, state: State, step: AtDrawer, act: tuple[str, str]) -> Answer:
    """Answer a choice: from the menu, of a row, of a reason."""
    what, detail = act
    match step.asked, what:
        case DrawerAsk.MENU, "count":
            return _allowed(counter, state, Action.COUNT_DRAWER) or _at(state, _counting(counter))
        case DrawerAsk.MENU, "float":
            step = AtDrawer(DrawerAsk.FLOAT)
            return _allowed(counter, state, Action.COUNT_DRAWER) or _at(state, step)
        case DrawerAsk.MENU, ("in" | "out"):
            # How much it is, and who approves it, is known at the end of it.
            if not counter.may(Action.MOVE_CASH) and Action.MOVE_CASH not in counter.person.asks:
                return not_allowed(state)
            return _at(state, AtDrawer(DrawerAsk(what)))
        case DrawerAsk.COUNT, "row" if detail.isdigit():
            return _at(state, replace(step, at=min(int(detail), len(step.values))))
        case DrawerAsk.COUNT, "skip" if step.may_skip:
            return _close(counter, state, step)
        case DrawerAsk.COUNTED, "reason" if step.asks_why and step.count and detail:
            nothing = Money(0, counter.currency)
            why = Entry(Move.REASON, nothing, reason=detail, about=step.count.record)
            return _keep(counter, state, step, why)
        case _:
            return refuse(state, "Finish this step first.")


def _typed(counter: Counter, state: State, step: AtDrawer, text: str) -> Answer:
    match step.asked:
        case DrawerAsk.COUNT:
            return _piece(counter, state, step, text)
        case DrawerAsk.FLOAT | DrawerAsk.IN | DrawerAsk.OUT:
            return _amount(counter, state, step, text)
        case DrawerAsk.WHY:
            return _why(counter, state, step, text)
        case DrawerAsk.COUNTED if step.asks_why:
            return refuse(state, "Choose first why it is over or short.")
        case DrawerAsk.COUNTED:
            return _finish(counter, state, step)
        case _:
            return Answer(state)


def _piece(counter: Counter, state: State, step: AtDrawer, text: str) -> Answer:
    """Take how many there are, and go on to the next piece; behind the last, confirm the whole."""
    if step.at < len(step.values):
        if text and not (text.isascii() and text.isdigit() and int(text[:12]) <= MOST):
            return refuse(state, "Type how many pieces there are, for example 12.")
        many = list(step.many)
        many[step.at] = int(text) if text else many[step.at]
        return _at(state, replace(step, many=tuple(many), at=step.at + 1))
    pieces = tuple(one for one in zip(step.values, step.many, strict=True) if one[1])
    whole = Money(sum_of(pieces), counter.currency)
    if text:
        read = amounts.read(text, counter.currency)
        if not isinstance(read, Money):
            return refuse(state, read.text)
        if pieces and read != whole:
            said = "The pieces make {amount}: correct them, or type the amount alone."
            return refuse(state, said, amount=whole.text())
        whole = read
    return _keep(counter, state, step, Entry(Move.COUNT, whole, pieces))


def _amount(counter: Counter, state: State, step: AtDrawer, text: str) -> Answer:
    read = amounts.read(text, counter.currency)
    if not isinstance(read, Money):
        return refuse(state, read.text)
    if not read.minor > 0:
        return refuse(state, "Type an amount above zero.")
    what = _MOVES[step.asked]
    if what is Move.FLOAT:
        return _keep(counter, state, step, Entry(what, read))
    return _at(state, replace(step, asked=DrawerAsk.WHY, amount=read, what=what))


def _why(counter: Counter, state: State, step: AtDrawer, text: str) -> Answer:
    """Take what cash paid in or out is for; now its amount is known, and who may approve it."""
    if step.amount is None or step.what is None or not text:
        return refuse(state, "Type what it is for.")
    if no := _allowed(counter, state, Action.MOVE_CASH, step.amount.minor):
        return no
    return _keep(counter, state, step, Entry(step.what, step.amount, reason=text[:LONGEST]))


def _keep(counter: Counter, state: State, step: AtDrawer, entry: Entry) -> Answer:
    assert counter.drawer is not None  # noqa: S101  (answer has looked)
    if counter.grants:
        entry = replace(entry, approver=counter.grants[-1].approver)
    act = partial(counter.drawer.book().keep, entry, counter.clock.now(), counter.person.key)
    now = replace(state, step=replace(step, saving=True), notice=None)
    return Answer(now, (KeepDrawer(act, entry),))


def done(counter: Counter, state: State, entry: Entry, count: Count | None) -> State:
    """Hear that it is written: tell what was expected, or go on selling."""
    step = state.step
    if not isinstance(step, AtDrawer):
        return state
    step = replace(step, saving=False)
    match entry.what:
        case Move.COUNT if count is not None:
            tolerated = counter.drawer.tolerance if counter.drawer else 0
            asks = abs(count.over.minor) > tolerated
            now = replace(step, asked=DrawerAsk.COUNTED, count=count, asks_why=asks)
            return replace(state, step=now, notice=None)
        case Move.REASON if step.count is not None:
            told = replace(step.count, reason=entry.reason)
            now = replace(step, count=told, asks_why=False)
            return replace(state, step=now, notice=None)
        case Move.FLOAT:
            said = "The float of {amount} is in the drawer."
        case Move.IN:
            said = "{amount} was paid into the drawer."
        case _:
            said = "{amount} was paid out of the drawer."
    state = replace(state, step=Selling())
    return tell(state, Tone.GOOD, said, amount=entry.amount.text())


def failed(state: State) -> State:
    """Hear that it was not written: what was typed is still there."""
    if isinstance(state.step, AtDrawer):
        return replace(state, step=replace(state.step, saving=False))
    return state


def closed(state: State, closing: Closing) -> Answer:
    """Hear that the day is closed; the count is printed with its Z."""
    step = state.step
    state = replace(state, closing=closing)
    if not isinstance(step, AtDrawer):
        return Answer(state)
    paper = (PrintCount(step.count, closing),) if step.count else ()
    return Answer(replace(state, step=Selling(), notice=None), paper)


def _finish(counter: Counter, state: State, step: AtDrawer) -> Answer:
    if step.closes:
        return _close(counter, state, step)
    assert step.count is not None  # noqa: S101  (COUNTED has one)
    state = replace(state, step=Selling())
    said = "The drawer is counted. The slip is being printed."
    return Answer(tell(state, Tone.GOOD, said), (PrintCount(step.count, None),))


def _close(counter: Counter, state: State, step: AtDrawer) -> Answer:
    """Close the day, if this person may or somebody approves it."""
    if no := _allowed(counter, state, Action.CLOSE_DAY):
        return no
    now = replace(state, step=replace(step, saving=True), notice=None)
    return Answer(now, (Close(counter.clock.now(), counter.person.key),))


def _back(counter: Counter, state: State, step: AtDrawer) -> Answer:
    """Go one step back; a count that is written stays, and is printed."""
    match step.asked:
        case DrawerAsk.COUNTED if step.asks_why:
            return refuse(state, "Choose first why it is over or short.")
        case DrawerAsk.COUNTED:
            return _finish(counter, state, replace(step, closes=False))
        case DrawerAsk.MENU:
            return Answer(replace(state, step=Selling(), notice=None))
        case DrawerAsk.COUNT if step.closes:
            state = replace(state, step=Selling())
            return Answer(tell(state, Tone.INFO, "Nothing was changed."))
        case DrawerAsk.WHY:
            asked = DrawerAsk(step.what.value) if step.what else DrawerAsk.MENU
            return _at(state, AtDrawer(asked))
        case _:
            return _at(state, AtDrawer())
