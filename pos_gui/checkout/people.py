"""How are people looked after at the till? Hired, given a role, limits, a PIN; let go.

Each question is a step of its own: Enter answers it, Esc goes one back. Whether it may be done the
book says, with its own sentence; nothing is decided here.
"""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from db.facts.money import Money, parse_rate
from db.facts.staff import Action, Right, Role
from pos_gui.checkout import events, staff_events
from pos_gui.checkout.counter import Answer, refuse, tell
from pos_gui.checkout.effects import AskStaff
from pos_gui.checkout.staff_steps import Ask, Asked, Gate, PeopleBook, Why
from pos_gui.checkout.state import Selling, State, Tone
from pos_gui.scan import money as amounts

if TYPE_CHECKING:
    from collections.abc import Callable

    from db.facts.staff import Listed, Secret
    from pos_gui.checkout.counter import Counter
    from pos_gui.checkout.events import Input
    from pos_gui.checkout.staff_ports import Staffing

SHOWN = 7
"""People that are shown at once, each with a digit."""
ROLES = tuple(Role)
"""In the order of their keys."""
LIMITED = (
    Action.VOID_LINE, Action.CANCEL_BASKET, Action.OVERRIDE_PRICE, Action.DISCOUNT, Action.RETURN,
)  # fmt: skip
"""What has a limit, in the order of the keys."""
NEVER = "-"
"""Typed instead of a limit: not at all."""


def answer(counter: Counter, state: State, event: Input) -> Answer:
    """Answer what is done in the book of people, or what opens it."""
    book = state.gate
    if counter.people is None:
        return refuse(state, "People are not looked after at this till.")
    if isinstance(event, staff_events.OpenPeople):
        if not isinstance(state.step, Selling):
            return refuse(state, "Finish this step first.")
        return Answer(replace(state, gate=_opened(counter), notice=None))
    if not isinstance(book, PeopleBook) or book.checking:
        return Answer(state)
    match event:
        case staff_events.PeopleAct(what, detail):
            return _chosen(counter, state, book, what, detail)
        case events.Typed(text):
            return _typed(counter, state, book, text.strip())
        case staff_events.SecretTyped(secret) if book.asked is Asked.PIN:
            return _pin(counter, state, book, secret)
        case events.Moved(by):
            return _turn(state, book, by)
        case events.Back():
            return _back(state, book)
        case _:
            return refuse(state, "Finish this step first.")


def done(counter: Counter, state: State) -> State:
    """Hear that it is written down: the list as it is now."""
    anew = _opened(counter)
    return tell(replace(state, gate=anew), Tone.GOOD, "It is written down.")


def _opened(counter: Counter) -> PeopleBook:
    """Open the book: managers see everybody, others themselves."""
    assert counter.people is not None  # noqa: S101  (answer has looked)
    everybody = counter.people.staffing.listed()
    if counter.may(Action.MANAGE_STAFF):
        return PeopleBook(everybody)
    return PeopleBook(tuple(one for one in everybody if one.person.key == counter.person.key))


def _at(state: State, book: PeopleBook, asked: Asked, **more: object) -> Answer:
    """Go on to a question."""
    after = replace(book, asked=asked, **more)  # type: ignore[arg-type]  # its own fields, by name
    return Answer(replace(state, gate=after, notice=None))


def _chosen(counter: Counter, state: State, book: PeopleBook, what: str, detail: str) -> Answer:
    """Go to what was chosen."""
    match what:
        case "person" if book.asked is Asked.LIST:
            at = book.skipped + int(detail)
            if at < len(book.people):
                return _at(state, book, Asked.PERSON, chosen=book.people[at].person.key)
            return Answer(state)
        case "hire" if book.asked is Asked.LIST:
            return _hire(counter, state, book)
        case "pin" if book.listed is not None:
            return _new_pin(counter, state, book, book.listed)
        case "role" | "limits" | "leave" | "clear" if book.listed is not None:
            return _change(counter, state, book, what)
        case "as" if book.asked is Asked.ROLE:
            return _role(counter, state, book, Role(detail))
        case "limit" if book.asked is Asked.LIMITS:
            return _at(state, book, Asked.LIMIT, action=Action(detail))
        case _:
            return Answer(state)


def _hire(counter: Counter, state: State, book: PeopleBook) -> Answer:
    if not counter.may(Action.MANAGE_STAFF):
        return refuse(state, "You have no right to do this. Call the manager.")
    if not any(one.has_pin for one in book.people if one.person.key == counter.person.key):
        return refuse(state, "Give yourself a PIN first: then people have to sign in.")
    return _at(state, book, Asked.NAME, chosen="", name="", role=None)


def _new_pin(counter: Counter, state: State, book: PeopleBook, listed: Listed) -> Answer:
    """Ask for a PIN: one's own with the one before, somebody else's without."""
    person = listed.person
    if person.key != counter.person.key:
        return _at(state, book, Asked.PIN)
    asked = Ask.PIN if listed.has_pin else Ask.NEW
    number = str(person.number)
    gate = Gate(Why.OWN_PIN, asked, number, who=None if listed.has_pin else person)
    return Answer(replace(state, gate=gate, notice=None))


def _change(counter: Counter, state: State, book: PeopleBook, what: str) -> Answer:
    if not counter.may(Action.MANAGE_STAFF):
        return refuse(state, "You have no right to do this. Call the manager.")
    if book.chosen == counter.person.key:
        return refuse(state, "Somebody else must do this.")
    if what == "clear":
        return _write(counter, state, lambda people: partial(people.clear, book.chosen))
    listed = book.listed
    own = listed.own if listed and listed.person.role else ()
    return _at(state, book, Asked(what), own=own)


def _role(counter: Counter, state: State, book: PeopleBook, role: Role) -> Answer:
    if not book.chosen:
        return _at(state, book, Asked.PIN, role=role)
    own = book.own
    return _write(counter, state, lambda people: partial(people.post, book.chosen, role, own))


def _typed(counter: Counter, state: State, book: PeopleBook, text: str) -> Answer:
    match book.asked:
        case Asked.NAME if text:
            return _at(state, book, Asked.ROLE, name=text)
        case Asked.LIMIT:
            return _limit(counter, state, book, text)
        case Asked.LEAVE:
            return _write(counter, state, lambda people: partial(people.let_go, book.chosen))
        case Asked.NAME:
            return refuse(state, "Type the name that the receipt shall show.")
        case _:
            return refuse(state, "Press the number of what you want.")


def _limit(counter: Counter, state: State, book: PeopleBook, text: str) -> Answer:
    """Give somebody a limit of their own: an amount, a percentage, both; - is never."""
    listed, action = book.listed, book.action
    if listed is None or action is None or not listed.person.role:
        return refuse(state, "Give them a role first.")
    others = tuple(one for one in book.own if one.action is not action)
    right = _read(counter, action, text)
    if isinstance(right, str):
        return refuse(state, "Type an amount, a percentage, or both; - is never.")
    role = Role(listed.person.role)
    own = (*others, right) if right is not None else others
    return _write(counter, state, lambda people: partial(people.post, book.chosen, role, own))


def _read(counter: Counter, action: Action, text: str) -> Right | str | None:
    """Read a limit; None is the role's own again."""
    if not text:
        return None
    if text == NEVER:
        return Right(action, -1)
    limit = rate = None
    for word in text.split():
        if word.endswith("%"):
            try:
                rate = parse_rate(word)
            except ValueError:
                return word
        else:
            read = amounts.read(word, counter.currency)
            if not isinstance(read, Money) or read.minor < 0:
                return word
            limit = read.minor
    return Right(action, limit, rate)


def _pin(counter: Counter, state: State, book: PeopleBook, secret: Secret) -> Answer:
    """Give somebody a PIN that they must change: to a new one, or in place of a forgotten one."""
    if book.chosen:
        return _write(counter, state, lambda people: partial(people.set_pin, book.chosen, secret))
    name, role = book.name, book.role or Role.CASHIER
    return _write(counter, state, lambda people: partial(people.hire, name, role, secret))


def _write(
    counter: Counter, state: State, wanted: Callable[[Staffing], Callable[..., object]]
) -> Answer:
    """Have it written by whoever stands at the till."""
    book = state.gate
    assert isinstance(book, PeopleBook)  # noqa: S101  (answer has looked)
    assert counter.people is not None  # noqa: S101  (answer has looked)
    act = partial(wanted(counter.people.staffing), counter.clock.now(), counter.person.key)
    now = replace(state, gate=replace(book, checking=True), notice=None)
    return Answer(now, (AskStaff(act),))


def _turn(state: State, book: PeopleBook, by: int) -> Answer:
    """Turn the page; nothing lies before the first or behind the last one."""
    skipped = max(0, book.skipped + by * SHOWN)
    if book.asked is not Asked.LIST or skipped >= len(book.people):
        return Answer(state)
    return _at(state, book, Asked.LIST, skipped=skipped)


def _back(state: State, book: PeopleBook) -> Answer:
    match book.asked:
        case Asked.LIST:
            return Answer(replace(state, gate=None, notice=None))
        case Asked.LIMIT:
            return _at(state, book, Asked.LIMITS)
        case Asked.PERSON | Asked.NAME:
            return _at(state, book, Asked.LIST, chosen="")
        case _ if not book.chosen:
            return _at(state, book, Asked.LIST, chosen="")
        case _:
            return _at(state, book, Asked.PERSON)
