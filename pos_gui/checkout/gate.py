"""Who stands at the till, and who allows once what they may not do? What is asked, what follows.

The PIN is looked at in the writing thread; its answer comes back here. An approval is good for one
event only: the one that was refused is heard again, with the grant, and the grant is gone.
"""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, assert_never

from db.facts.door import Denied, Passed
from db.facts.event import Event, EventCode
from db.facts.staff import GRANT_MS, Grant, Secret, may_approve
from db.facts.value import dataclass
from pos_gui.checkout import events, staff_events
from pos_gui.checkout.card_steps import (
    Banking,
    EnteringPin,
    Managing,
    Presenting,
    Signing,
    Tipping,
)
from pos_gui.checkout.counter import notice_of, refuse, tell
from pos_gui.checkout.effects import AskStaff, Effect, Note
from pos_gui.checkout.staff_steps import Ask, Gate, PeopleBook, Why
from pos_gui.checkout.state import Pricing, Saving, State, Tone

if TYPE_CHECKING:
    from db.facts.staff import Lack, Person
    from db.facts.trouble import Trouble
    from pos_gui.checkout.counter import Counter
    from pos_gui.checkout.events import Input

_BUSY = Saving | Pricing | Presenting | EnteringPin | Banking | Signing | Tipping
"""Steps in which a customer's money is under way: nobody leaves the till then."""
WRONG = "The number or the PIN is wrong."
"""Which of them is not told."""


@dataclass(frozen=True, slots=True)
class Passage:
    """What follows at the gate."""

    state: State
    """How it stands now."""
    effects: tuple[Effect, ...] = ()
    """What is to be done outside."""
    person: Person | None = None
    """Who stands at the till from now on; None changes nothing."""
    again: Input | None = None
    """What is heard again, as it was approved."""
    grants: tuple[Grant, ...] = ()
    """The approvals."""


def ask(state: State, event: Input, lack: Lack, grants: tuple[Grant, ...]) -> State:
    """Ask in place for somebody who may approve it; what was to be done waits."""
    gate = Gate(Why.APPROVE, lack=lack, event=event, grants=grants)
    return replace(state, gate=gate, notice=None)


def may_ask(counter: Counter, lack: Lack) -> bool:
    """Say whether somebody else can approve it."""
    people = counter.people
    return people is not None and lack.action in counter.person.asks and people.is_guarded()


def approved(counter: Counter, grants: tuple[Grant, ...]) -> tuple[Effect, ...]:
    """Write who approved what, before it is done: both ids, scope and amount."""
    return tuple(
        Note((Event(
            EventCode.APPROVED, counter.clock.now(), one.requester,
            (
                ("action", one.lack.action.value), ("amount", one.lack.amount),
                ("approver", one.approver), ("basket", one.lack.subject),
            ),
        ),))
        for one in grants
    )  # fmt: skip


def hear(counter: Counter, state: State, event: Input) -> Passage:
    """Hear what is done at the gate, or what leads there."""
    gate = state.gate
    match event:
        case staff_events.LockTill(idle):
            return _lock(counter, state, idle=idle)
        case staff_events.OpenPeople() | staff_events.PeopleAct() if not isinstance(gate, Gate):
            return _people(counter, state, event)
        case _ if isinstance(gate, PeopleBook):
            return _people(counter, state, event)
        case _:
            return _at_gate(counter, state, event)


def _at_gate(counter: Counter, state: State, event: Input) -> Passage:
    """Hear what is typed there; what else is done waits until it is known by whom."""
    gate = state.gate
    if not isinstance(gate, Gate) or gate.checking:
        return Passage(state)
    match event:
        case events.Typed(text):
            return _number(state, gate, text)
        case staff_events.SecretTyped(secret):
            return _secret(counter, state, gate, secret)
        case events.Back():
            return _back(state, gate)
        case events.Scanned(code):
            said = refuse(state, "{code} was scanned and not sold. Finish this step first.",
                          code=code)  # fmt: skip
            return Passage(said.state)
        case _:
            return Passage(refuse(state, "Finish this step first.").state)


def _people(counter: Counter, state: State, event: Input) -> Passage:
    from pos_gui.checkout import people  # noqa: PLC0415  (seldom)

    answer = people.answer(counter, state, event)
    return Passage(answer.state, answer.effects)


def _lock(counter: Counter, state: State, *, idle: bool) -> Passage:
    people = counter.people
    if people is None or (isinstance(state.gate, Gate) and state.gate.why is Why.SIGN_IN):
        return Passage(state)
    if not people.is_guarded():
        said = "Nobody has a PIN yet. Ctrl+U gives you one."
        return Passage(refuse(state, said).state)
    if isinstance(state.step, _BUSY):
        return Passage(state if idle else refuse(state, "Finish this step first.").state)
    why = "idle" if idle else "asked"
    leave = partial(people.door.leave, counter.person.key, counter.clock.now(), why)
    return Passage(replace(state, gate=Gate(Why.SIGN_IN), notice=None), (AskStaff(leave),))


def _number(state: State, gate: Gate, text: str) -> Passage:
    if gate.asked is Ask.CODE:
        return _through(state, gate)
    if gate.asked is not Ask.NUMBER or not text.strip():
        return Passage(state)
    # Who scans a badge, or types too much, has typed no number.
    after = replace(gate, asked=Ask.PIN, number=text.strip()[:20])
    return Passage(replace(state, gate=after, notice=None))


def _secret(counter: Counter, state: State, gate: Gate, secret: Secret) -> Passage:
    match gate.asked:
        case Ask.PIN:
            return _check(counter, state, gate, secret)
        case Ask.NEW:
            after = replace(gate, asked=Ask.AGAIN, first=secret)
            return Passage(replace(state, gate=after, notice=None))
        case Ask.AGAIN:
            return _choose(counter, state, gate, secret)
        case Ask.CODE:
            return _through(state, gate)
        case Ask.NUMBER:
            return Passage(state)
        case _:
            assert_never(gate.asked)


def _check(counter: Counter, state: State, gate: Gate, pin: Secret) -> Passage:
    if counter.people is None or not pin.text:
        return Passage(state)
    door = counter.people.door
    look = door.come_in if gate.why is Why.SIGN_IN else door.look
    act = partial(look, gate.number, pin, counter.clock.now())
    now = replace(state, gate=replace(gate, checking=True), notice=None)
    return Passage(now, (AskStaff(act),))


def _choose(counter: Counter, state: State, gate: Gate, again: Secret) -> Passage:
    """Write a PIN that was typed twice."""
    first, person = gate.first, gate.who
    anew = replace(gate, asked=Ask.NEW, first=None)
    if first != again or person is None or counter.people is None:
        said = "That was not the same PIN twice. Choose it anew."
        return Passage(refuse(replace(state, gate=anew), said).state)
    act = partial(
        counter.people.staffing.set_pin, person.key, again, counter.clock.now(), person.key
    )
    now = replace(state, gate=replace(anew, checking=True), notice=None)
    return Passage(now, (AskStaff(act),))


def _back(state: State, gate: Gate) -> Passage:
    """Go one step back; who is to sign in stays at the gate."""
    if gate.asked is Ask.CODE:
        return Passage(refuse(state, "Write the code down first, then Enter.").state)
    if gate.why is Why.SIGN_IN:
        return Passage(replace(state, gate=Gate(Why.SIGN_IN), notice=None))
    if gate.asked is Ask.PIN and gate.why is Why.APPROVE:
        after = replace(gate, asked=Ask.NUMBER, number="")
        return Passage(replace(state, gate=after, notice=None))
    return Passage(tell(replace(state, gate=None), Tone.INFO, "Nothing was changed."))


def done(counter: Counter, state: State, result: object) -> Passage:
    """Hear what the keeper of people has answered."""
    gate = state.gate
    if isinstance(gate, PeopleBook):
        from pos_gui.checkout import people  # noqa: PLC0415  (seldom)

        return Passage(people.done(counter, state))
    if not isinstance(gate, Gate) or not gate.checking:
        return Passage(state)
    gate = replace(gate, checking=False)
    match result:
        case Denied():
            return _denied(state, gate, result)
        case Passed():
            return _passed(counter, state, gate, result)
        case _:
            # A PIN was written; with the shop's first one comes a code to be sealed.
            if isinstance(result, Secret):
                shown = replace(gate, asked=Ask.CODE, code=result)
                return Passage(replace(state, gate=shown, notice=None))
            return _through(state, gate)


def failed(state: State, trouble: Trouble) -> State:
    """Hear that nothing was written: the PIN was none, or the disk is full."""
    gate = state.gate
    if gate is not None:
        state = replace(state, gate=replace(gate, checking=False))
    return replace(state, notice=notice_of(trouble))


def _denied(state: State, gate: Gate, denied: Denied) -> Passage:
    state = replace(state, gate=gate)
    if denied.locked:
        said = "Locked after too many wrong PINs: a manager must clear it."
        return Passage(refuse(state, said).state)
    if denied.wait_s:
        said = "The number or the PIN is wrong. Wait {seconds} seconds."
        return Passage(refuse(state, said, seconds=str(denied.wait_s)).state)
    return Passage(refuse(state, WRONG).state)


def _passed(counter: Counter, state: State, gate: Gate, passed: Passed) -> Passage:
    person = passed.person
    if gate.why in (Why.APPROVE, Why.DECIDE) and passed.must_change:
        said = "This PIN must be changed first: sign in with it."
        again = replace(gate, asked=Ask.NUMBER) if gate.why is Why.APPROVE else gate
        return Passage(refuse(replace(state, gate=again), said).state)
    match gate.why:
        case Why.OWN_PIN:
            own = person.key == counter.person.key
            after = replace(gate, asked=Ask.NEW, who=person) if own else gate
            now = replace(state, gate=after)
            return Passage(now if own else refuse(now, WRONG).state)
        case Why.SIGN_IN if passed.must_change:
            new = replace(gate, asked=Ask.NEW, who=person)
            said = "Choose a PIN of your own: nobody else may know it."
            return Passage(tell(replace(state, gate=new), Tone.INFO, said))
        case Why.SIGN_IN:
            return _through(state, replace(gate, who=person))
        case Why.DECIDE:
            from pos_gui.checkout import terminal  # noqa: PLC0415  (once in years)

            answer = terminal.decided(counter, replace(state, gate=None), person)
            return Passage(answer.state, answer.effects)
        case Why.APPROVE:
            return _approve(counter, state, gate, passed)
        case _:
            assert_never(gate.why)


def _approve(counter: Counter, state: State, gate: Gate, passed: Passed) -> Passage:
    """Hear again what was refused, with this approval; it is good for nothing else."""
    lack, person = gate.lack, passed.person
    assert lack is not None  # noqa: S101  (an approval is of something)
    if not may_approve(person, counter.person, lack):
        said = "{name} cannot approve this. Somebody else must."
        again = replace(gate, asked=Ask.NUMBER, number="")
        return Passage(refuse(replace(state, gate=again), said, name=person.name).state)
    until = counter.clock.now().utc_ms + GRANT_MS
    grant = Grant(lack, counter.person.key, person.key, until, passed.stamp)
    now = replace(state, gate=None, notice=None)
    return Passage(now, again=gate.event, grants=(*gate.grants, grant))


def _through(state: State, gate: Gate) -> Passage:
    """Go on: to the till, or back to where the PIN was changed from."""
    now = replace(state, gate=None, notice=None)
    if gate.why is Why.SIGN_IN:
        if isinstance(now.step, Managing):
            return Passage(now, person=gate.who, again=events.Back())
        return Passage(now, person=gate.who)
    return Passage(tell(now, Tone.GOOD, "Your PIN is changed."))
