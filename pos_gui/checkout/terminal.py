"""How is the card terminal looked after at the counter? Service, batches, the account.

Each question is a step of its own: Enter answers it, Esc goes one back. What may not be done is
refused by the books, with their own sentence; what two people must say is asked of two people.
Loaded when the terminal's menu is first opened.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, assert_never

from db.facts.account import Account, masked
from db.facts.batch import Stage
from db.facts.staff import Action
from db.facts.trouble import Refused
from pos_gui.checkout import card_events, card_menu, day_end, events
from pos_gui.checkout.card_effects import (
    AskAccount,
    ClearBatch,
    DecideAccount,
    EndBatch,
    TakeIn,
    TakeOut,
)
from pos_gui.checkout.card_events import Asked
from pos_gui.checkout.card_steps import CardMenu, Managing, TerminalNow
from pos_gui.checkout.counter import Answer, not_allowed, notice_of, refuse, tell
from pos_gui.checkout.staff_steps import Ask, Gate, Why
from pos_gui.checkout.state import State, Tone

if TYPE_CHECKING:
    from db.facts.batch import Batch
    from db.facts.staff import Person
    from pos_gui.checkout.card_effects import TerminalEffect
    from pos_gui.checkout.counter import Counter
    from pos_gui.checkout.events import Input
    from pos_gui.checkout.life import TerminalLife

BATCHES = 8
"""Batches that are shown at once, each with its digit."""
LINES = 5
"""Lines of a batch that are shown at once."""
_HANGS = frozenset({Stage.SETTLING, Stage.UPLOADING})


def answer(counter: Counter, state: State, event: Input) -> Answer:
    """Answer what is done while the terminal is looked after, or what leads there."""
    step, life = state.step, counter.life
    if life is None or not isinstance(step, CardMenu | Managing):
        return refuse(state, "Open the card menu first.")
    if isinstance(step, CardMenu):
        step = Managing(_now(counter, life), paying=step.paying)
        state = replace(state, step=step, notice=None)
    match event:
        case events.Typed(text):
            return _typed(counter, state, text.strip())
        case events.Moved(by):
            return _turn(life, state, step, by)
        case events.Back():
            return _back(counter, life, state, step)
        case card_events.Manage(asked):
            return _choose(counter, life, state, asked)
        case card_events.LookAtBatch(at):
            return _look(life, state, step, at)
        case _:
            return _at_once(counter, state, step, event)


def _at_once(counter: Counter, state: State, step: Managing, event: Input) -> Answer:
    """Answer what needs no question."""
    match event:
        case card_events.PutBack():
            return _put_back(counter, state, step)
        case card_events.Unbind():
            wanted = AskAccount(None, counter.clock.now(), counter.person)
            return Answer(state, (wanted,))
        case card_events.OpenCards():
            return Answer(replace(state, step=day_end.menu(counter, step.paying), notice=None))
        case _:
            return refuse(state, "Finish this step first.")


def done(counter: Counter, state: State, effect: TerminalEffect) -> State:
    """Hear that it is written down."""
    if isinstance(state.step, Managing):
        state = seen_anew(counter, state, replace(state.step, asked=Asked.CHOICE))
    match effect:
        case ClearBatch():
            return day_end.cleared(counter, state)
        case TakeOut():
            said = "The terminal is out of service. Its slips and batches stay readable."
        case TakeIn():
            said = "The terminal is in service again. Sign on with the bank."
        case EndBatch(batch):
            number = f"{batch.batch:06d}"
            said = "Batch {number} is closed without the bank."
            state = day_end.with_alarms(counter, replace(state, hangs=False))
            return tell(state, Tone.GOOD, said, number=number)
        case AskAccount():
            said = "It is asked for. Somebody else must approve it."
        case DecideAccount(approved):
            said = "Approved: it counts from now on." if approved else "It does not come about."
        case _:
            assert_never(effect)
    return tell(state, Tone.GOOD, said)


def seen_anew(counter: Counter, state: State, step: Managing) -> State:
    """Show how the terminal stands since something was written; what is asked for stays."""
    if counter.life is None:
        return state
    return replace(state, step=replace(step, now=_now(counter, counter.life)))


def _now(counter: Counter, life: TerminalLife) -> TerminalNow:
    """Read how the terminal stands."""
    terminal = counter.cards.last_terminal() if counter.cards else None
    serves = terminal is not None and terminal.retired is None
    batch = life.batches.current() if serves else None
    return TerminalNow(terminal, batch, life.accounts.bound(), life.accounts.asked())


def _at(state: State, step: Managing, asked: Asked, **more: object) -> Answer:
    """Go on to a question."""
    after = replace(step, asked=asked, **more)  # type: ignore[arg-type]  # its own fields, by name
    return Answer(replace(state, step=after, notice=None))


def _no(state: State, why: Refused) -> Answer:
    """Say no with the books' own sentence."""
    return Answer(replace(state, notice=notice_of(why)))


def _choose(counter: Counter, life: TerminalLife, state: State, asked: Asked) -> Answer:
    """Go to what was chosen, where it may be done."""
    step = state.step
    assert isinstance(step, Managing)  # noqa: S101  (answer has looked)
    match asked:
        case Asked.BATCHES:
            return _list(life, state, step, 0)
        case Asked.RETIRE | Asked.HOLDER:
            if lack := counter.lacks(state, Action.MANAGE_TERMINAL):
                # Whoever asks for an account has the right to: two people, both their own.
                return not_allowed(state, lack if asked is Asked.RETIRE else None)
            if asked is Asked.HOLDER and step.now.waiting is not None:
                return _no(state, Refused("Something else waits for approval."))
            try:
                _ = life.batches.refuse_retiring() if asked is Asked.RETIRE else ""
            except Refused as why:
                return _no(state, why)
        case Asked.APPROVE | Asked.REFUSE:
            if step.now.waiting is None:
                return _no(state, Refused("Nothing waits for approval."))
        case Asked.CLOSE:
            return _close(counter, state, step)
        case _:
            asked = Asked.CHOICE
    return _at(state, step, asked)


def _close(counter: Counter, state: State, step: Managing) -> Answer:
    """Ask why the batch is closed without the bank, where its end hangs."""
    if lack := counter.lacks(state, Action.CLEAR_CARD):
        return not_allowed(state, lack)
    if state.day_end:
        return refuse(state, "The end-of-day processing is going on already.")
    if not hangs(state, step):
        return refuse(state, "Only a batch whose end-of-day processing hangs is closed like this.")
    return _at(state, step, Asked.CLOSE)


def hangs(state: State, step: Managing) -> bool:
    """Say whether the end of the batch has begun, or was tried in vain, and is not done."""
    stage = step.now.batch.stage if step.now.batch else Stage.CLOSED
    return stage in _HANGS or (state.hangs and stage is Stage.OPEN)


def _put_back(counter: Counter, state: State, step: Managing) -> Answer:
    if lack := counter.lacks(state, Action.MANAGE_TERMINAL):
        return not_allowed(state, lack)
    if step.now.terminal is None or step.now.terminal.retired is None:
        return refuse(state, "The terminal is in service.")
    return Answer(state, (TakeIn(counter.clock.now(), counter.person.key),))


def _typed(counter: Counter, state: State, text: str) -> Answer:
    """Hear the answer to what is asked for."""
    step = state.step
    assert isinstance(step, Managing)  # noqa: S101  (hear has looked)
    now, who = counter.clock.now(), counter.person.key
    match step.asked:
        case Asked.RETIRE:
            return replace(_at(state, step, Asked.CHOICE), effects=(TakeOut(now, who),))
        case Asked.HOLDER | Asked.BANK if not text:
            return refuse(state, "Type what the account's papers say.")
        case Asked.HOLDER:
            return _at(state, step, Asked.BANK, holder=text)
        case Asked.BANK:
            return _at(state, step, Asked.NUMBER, bank=text)
        case Asked.NUMBER:
            return _number(counter, state, step, text)
        case Asked.APPROVE | Asked.REFUSE:
            return _decide(counter, state, text)
        case Asked.CLOSE:
            return _end(counter, state, step, text)
        case Asked.BATCH:
            return _reprint(counter, state, step, text)
        case Asked.CHOICE | Asked.BATCHES:
            return refuse(state, "Press the number of what you want.")
        case _:
            assert_never(step.asked)


def _number(counter: Counter, state: State, step: Managing, text: str) -> Answer:
    """Ask for this account; of its number only the mask goes on."""
    try:
        account = Account(masked(text), step.bank, step.holder)
    except Refused as why:
        return _no(state, why)
    wanted = AskAccount(account, counter.clock.now(), counter.person)
    return replace(_at(state, step, Asked.CHOICE, holder="", bank=""), effects=(wanted,))


def _decide(counter: Counter, state: State, number: str) -> Answer:
    """Ask for the PIN of whoever decides; whether they may, the books say (decided)."""
    if counter.people is None:
        return refuse(state, "Nobody is asked for a PIN here.")
    return Answer(replace(state, gate=Gate(Why.DECIDE, Ask.PIN, number), notice=None))


def decided(counter: Counter, state: State, person: Person) -> Answer:
    """Let somebody who has shown who they are decide."""
    step = state.step
    assert isinstance(step, Managing)  # noqa: S101  (the gate was opened from here)
    wanted = DecideAccount(step.asked is Asked.APPROVE, counter.clock.now(), person)
    return replace(_at(state, step, Asked.CHOICE), effects=(wanted,))


def _end(counter: Counter, state: State, step: Managing, text: str) -> Answer:
    batch = step.now.batch
    if batch is None or not text:
        return refuse(state, "Write what was found, and where.")
    wanted = EndBatch(batch, text, counter.clock.now(), counter.person.key)
    return replace(_at(state, step, Asked.CHOICE), effects=(wanted,))


def _list(life: TerminalLife, state: State, step: Managing, skipped: int) -> Answer:
    """Show the batches, the newest first; nothing behind the last one."""
    found = life.batches.listed(skipped, BATCHES)
    if not found:
        if skipped:
            return Answer(state)
        return refuse(state, "No batch has ended yet.")
    return _at(state, step, Asked.BATCHES, batches=found, skipped=skipped, batch=None)


def _look(life: TerminalLife, state: State, step: Managing, at: int) -> Answer:
    if step.asked is not Asked.BATCHES or at >= len(step.batches):
        return refuse(state, "Press the number of what you want.")
    batch = step.batches[at].batch
    asked = life.batches.attempts(batch.batch, batch.terminal_no)
    return _at(state, step, Asked.BATCH, batch=batch, attempts=asked, skipped=0)


def _turn(life: TerminalLife, state: State, step: Managing, by: int) -> Answer:
    """Turn the page; nothing lies before the first or behind the last one."""
    if step.asked is Asked.BATCHES:
        return _list(life, state, step, max(0, step.skipped + by * BATCHES))
    skipped = max(0, step.skipped + by * LINES)
    if step.asked is Asked.BATCH and step.batch is not None and skipped < lines(step.batch, step):
        return _at(state, step, Asked.BATCH, skipped=skipped)
    return Answer(state)


def lines(batch: Batch, step: Managing) -> int:
    """Count the lines of a batch: of its list, or what was asked where both sides agreed."""
    return len(batch.compared) or len(step.attempts)


def _reprint(counter: Counter, state: State, step: Managing, text: str) -> Answer:
    """Print the slip with this voucher number again."""
    mine = [one for one in step.attempts if text.isdecimal() and one.stan == int(text)]
    if not mine:
        return refuse(state, "There is no slip with this number.")
    return card_menu.print_slip(counter, state, mine[0].intent.attempt_id)


def _back(counter: Counter, life: TerminalLife, state: State, step: Managing) -> Answer:
    """Go one step back: from a batch to the list, from a question to the menu, then to cards."""
    match step.asked:
        case Asked.CHOICE:
            return Answer(replace(state, step=day_end.menu(counter, step.paying), notice=None))
        case Asked.BATCH:
            return _list(life, state, step, 0)
        case _:
            return _at(state, step, Asked.CHOICE)
