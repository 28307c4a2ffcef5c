"""How does the book of people look? Its lines, its keys, what is asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.facts.staff import Action, Role
from db.words import say
from pos_gui.checkout.people import LIMITED, ROLES, SHOWN
from pos_gui.checkout.staff_steps import Asked
from pos_gui.screens.kit.views import CommitView, KeyView, Mode
from pos_gui.screens.sale.staff_words import action_word, limit_word, of_role, role_word
from pos_gui.screens.sale.view import StepView

if TYPE_CHECKING:
    from db.facts.staff import Listed, Right
    from pos_gui.checkout.counter import Counter
    from pos_gui.checkout.staff_steps import PeopleBook


def book_says(book: PeopleBook) -> tuple[str, str]:
    """Say what is asked for."""
    listed = book.listed
    name = listed.person.name if listed else book.name
    match book.asked:
        case Asked.LIST:
            return (
                say("Staff", "People"),
                say("Staff", "A number opens one, N hires somebody; the arrows turn the page."),
            )
        case Asked.PERSON:
            return name, _person_says(listed)
        case Asked.NAME:
            return say("Staff", "Who is hired?"), say("Staff", "Type the name, then Enter.")
        case Asked.ROLE:
            title = say("Staff", "What is {name} here as?", name=name)
            return title, say("Staff", "A number chooses the role and its rights.")
        case Asked.PIN:
            title = say("Staff", "First PIN of {name}", name=name)
            return title, say("Staff", "They choose another one when they sign in.")
        case Asked.LIMITS:
            title = say("Staff", "Which limit of {name}?", name=name)
            return title, say("Staff", "A number chooses it.")
        case Asked.LIMIT:
            title = action_word(book.action) if book.action else ""
            text = say("Staff", "5, 10% or both; - is never; nothing is what the role has.")
            return title, text
        case Asked.LEAVE:
            title = say("Staff", "Let {name} go?", name=name)
            return title, say("Staff", "Enter does it. Receipts and records keep the name.")


def _person_says(listed: Listed | None) -> str:
    if listed is None:
        return ""
    number = str(listed.person.number)
    return say("Staff", "Signs in with number {number}.", number=number)


def typed_hint(book: PeopleBook) -> str:
    """Say what may be typed; empty where nothing is."""
    match book.asked:
        case Asked.NAME:
            return say("Staff", "Name")
        case Asked.LIMIT:
            return say("Staff", "Limit")
        case _:
            return ""


def book_lines(counter: Counter, book: PeopleBook) -> tuple[StepView, ...]:
    """Tell of everybody, or of one."""
    if book.asked is Asked.LIST:
        return tuple(_one(listed) for listed in _shown(book))
    if book.listed is None:
        return (StepView(say("Staff", "New"), book.name, state="now"),) if book.name else ()
    if book.asked in (Asked.LIMITS, Asked.LIMIT, Asked.PERSON):
        return _limits(counter, book.listed)
    return (_one(book.listed),)


def _shown(book: PeopleBook) -> tuple[Listed, ...]:
    return book.people[book.skipped : book.skipped + SHOWN]


def _one(listed: Listed) -> StepView:
    """Tell of one: number and name, role, whether something is to be done."""
    title = f"{listed.person.number}  {listed.person.name}"
    state, text = "done", role_word(listed)
    note = ""
    if listed.locked:
        state, note = "trouble", say("Staff", "locked")
    elif not listed.has_pin and not listed.gone:
        state, note = "", say("Staff", "no PIN")
    return StepView(title, text, state="" if listed.gone else state, time=note)


def _limits(counter: Counter, listed: Listed) -> tuple[StepView, ...]:
    """Tell the role and each limit; an own one is marked."""
    rights: dict[Action, Right] = {one.action: one for one in listed.person.rights}
    own = {one.action for one in listed.own} if listed.person.role else set()
    lines = [StepView(say("Staff", "Role"), role_word(listed), state="done")]
    for action in LIMITED:
        note = say("Staff", "own limit") if action in own else ""
        text = limit_word(rights.get(action), counter.currency)
        if action not in rights and action in listed.person.asks:
            text = say("Limit", "with somebody's approval")
        lines.append(StepView(action_word(action), text, state="done", time=note))
    return tuple(lines)


def people_keys(counter: Counter, book: PeopleBook) -> tuple[KeyView, ...]:
    """Give the keys of what may be chosen, each with its sign."""
    match book.asked:
        case Asked.LIST:
            people = tuple(
                KeyView(f"people:person:{at}", one.person.name, role_word(one), cap=str(at + 1))
                for at, one in enumerate(_shown(book))
            )
            hires = counter.may(Action.MANAGE_STAFF)
            hire = KeyView("people:hire", say("Staff", "Hire somebody"), icon="plus", cap="N",
                           enabled=hires)  # fmt: skip
            return (*people, hire)
        case Asked.PERSON if book.listed is not None:
            return _acts(counter, book.listed)
        case Asked.ROLE:
            return tuple(
                KeyView(f"people:as:{role.value}", of_role(role), cap=str(at),
                        chosen=_is(book, role))
                for at, role in enumerate(ROLES, 1)
            )  # fmt: skip
        case Asked.LIMITS:
            return tuple(
                KeyView(f"people:limit:{action.value}", action_word(action), cap=str(at))
                for at, action in enumerate(LIMITED, 1)
            )
        case _:
            leave, sub = say("Card", "Leave it"), say("Terminal", "Nothing is changed")
            return (KeyView("back", leave, sub, "arrow_back", cap="Esc"),)


def _is(book: PeopleBook, role: Role) -> bool:
    return book.listed is not None and book.listed.person.role == role


def _acts(counter: Counter, listed: Listed) -> tuple[KeyView, ...]:
    """Give what can be done about somebody, in its place; what is of no use is disabled."""
    person, mine = listed.person, listed.person.key == counter.person.key
    manages = counter.may(Action.MANAGE_STAFF) and not listed.gone
    other = manages and not mine and person.key != "owner"
    pin = say("Staff", "Change my PIN") if mine else say("Staff", "Give a new PIN")
    acts = (
        ("role", say("Staff", "Change the role"), other),
        ("limits", say("Staff", "Change a limit"), other and bool(person.role)),
        ("pin", pin, mine or other),
        ("clear", say("Staff", "Clear the lock"), manages and not mine and listed.locked),
        ("leave", say("Staff", "Let go"), other),
    )
    return tuple(
        KeyView(f"people:{what}:", text, cap=str(at), enabled=may)
        for at, (what, text, may) in enumerate(acts, 1)
    )


def book_verb(book: PeopleBook) -> CommitView:
    """Say what Enter does."""
    match book.asked:
        case Asked.LIST:
            return CommitView("back", Mode.SALE, say("Commit", "Back to selling"), cap="Esc")
        case Asked.PERSON | Asked.ROLE | Asked.LIMITS:
            return CommitView("back", Mode.SALE, say("Commit", "Back"), cap="Esc")
        case Asked.LEAVE:
            return CommitView("enter", Mode.VOID, say("Staff", "Let go"), cap="Enter")
        case Asked.NAME:
            return CommitView("enter", Mode.SALE, say("Commit", "Next"), cap="Enter")
        case Asked.PIN | Asked.LIMIT:
            return CommitView("enter", Mode.SALE, say("Commit", "Confirm"), cap="Enter")
