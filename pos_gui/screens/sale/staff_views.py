"""How does the till look while somebody says who they are, or people are looked after?"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from db import words
from db.facts.money import Money
from db.words import SIGNS, say
from pos_gui.checkout.staff_steps import Ask, Gate, PeopleBook, Why
from pos_gui.screens.kit.entry import EntryView
from pos_gui.screens.kit.views import CommitView, KeyView, Mode, RibbonView, Size
from pos_gui.screens.sale.people_views import (
    book_lines,
    book_says,
    book_verb,
    people_keys,
    typed_hint,
)
from pos_gui.screens.sale.present import card_bar, header, notice_view
from pos_gui.screens.sale.staff_words import action_word
from pos_gui.screens.sale.step_views import WaitView
from pos_gui.screens.sale.view import AmountView, PanelView, StepView

if TYPE_CHECKING:
    from pos_gui.checkout.counter import Counter
    from pos_gui.checkout.state import State
    from pos_gui.screens.kit.views import HeaderView
    from pos_gui.screens.sale.present import Around

__all__ = ["people_keys", "staff_view"]
DOT = "*"
MOST_DOTS = 8
"""So many are shown; how many more were typed is nobody's business."""
_SECRETS = frozenset({Ask.PIN, Ask.NEW, Ask.AGAIN})
_DIGITS = "1234567890"
_BLANK = AmountView("", "", "", quiet=True)
_GROUP = 4
"""Digits of a recovery code that stand together."""


def staff_view(
    counter: Counter, state: State, gate: Gate | PeopleBook, till: str, around: Around
) -> WaitView:
    """Show what is asked for."""
    if isinstance(gate, PeopleBook):
        return _book_view(counter, state, gate, till, around)
    title, text = _says(gate)
    pads = gate.asked in _SECRETS or gate.asked is Ask.NUMBER
    word, code = _word(gate)
    return WaitView(
        header=_header(counter, gate, till, around),
        ribbon=RibbonView(Mode.INQUIRY, word, code, icon="lock"),
        entry=EntryView(hint=say("Staff", "Staff number"), name=say("Entry", "Entry"),
                        icon="person"),
        title=title,
        text=text,
        waited_label=say("Staff", "PIN") if gate.asked in _SECRETS else "",
        waited=_dots(gate.asked in _SECRETS, around),
        unit="",
        steps=_lines(counter, state, gate),
        panel=PanelView(say("Card", "Now possible"), _keys(gate), _note(gate)),
        amounts=_amounts(counter, state, gate),
        commit=_commit(gate),
        bar=card_bar(may_park=False, may_leave=gate.asked is not Ask.CODE),
        segment_title=say("Staff", "Type it, or touch the digits") if pads else "",
        segments=_digits() if pads else (),
        calm=True,
        asks=gate.asked is Ask.NUMBER,
        notice=notice_view(state.notice) if state.notice else None,
    )  # fmt: skip


def _word(gate: Gate) -> tuple[str, str]:
    """Name the type, also in English."""
    english = words.language() == "en"
    if gate.why in (Why.APPROVE, Why.DECIDE):
        return say("Ribbon", "Approval"), "" if english else "APPROVAL"
    if gate.why is Why.OWN_PIN:
        return say("Ribbon", "Own PIN"), "" if english else "PIN"
    return say("Ribbon", "Locked"), "" if english else "LOCKED"


def _header(counter: Counter, gate: Gate, till: str, around: Around) -> HeaderView:
    """Name nobody where nobody has signed in."""
    view = header(counter.shop, counter, till, around)
    return replace(view, facts=view.facts[:1]) if gate.why is Why.SIGN_IN else view


def _says(gate: Gate) -> tuple[str, str]:
    if gate.checking:
        return say("Staff", "One moment"), say("Staff", "It is being looked at.")
    match gate.asked:
        case Ask.NUMBER if gate.why is Why.APPROVE:
            return (
                say("Staff", "Who approves it?"),
                say("Staff", "Somebody else types their staff number, then Enter."),
            )
        case Ask.NUMBER:
            return (
                say("Staff", "Who is there?"),
                say("Staff", "Type your staff number, then Enter."),
            )
        case Ask.PIN:
            title = say("Staff", "PIN of number {number}", number=gate.number)
            return title, say("Staff", "Type the PIN, then Enter. It is not shown.")
        case Ask.NEW:
            return (
                say("Staff", "Choose a PIN of your own"),
                say("Staff", "Digits only, no rows, repetitions or dates; then Enter."),
            )
        case Ask.AGAIN:
            return say("Staff", "The same PIN again"), say(
                "Staff", "Type it once more, then Enter."
            )
        case Ask.CODE:
            return (
                say("Staff", "Write this code down and seal it"),
                say("Staff", "It lets you in once if all PINs are lost. It is not shown again."),
            )


def _dots(secret: bool, around: Around) -> str:  # noqa: FBT001  (its one question)
    return (DOT * min(around.pin, MOST_DOTS) or "\N{EN DASH}") if secret else ""


def _lines(counter: Counter, state: State, gate: Gate) -> tuple[StepView, ...]:
    """Tell what waits below, or what is to be approved: scope and amount."""
    if gate.code is not None:
        text = gate.code.text
        groups = [text[at : at + _GROUP] for at in range(0, len(text), _GROUP)]
        half = len(groups) // 2
        return (
            StepView("  ".join(groups[:half]), "", state="now"),
            StepView("  ".join(groups[half:]), "", state="now"),
        )
    if gate.lack is not None:
        return _scope(counter, state, gate)
    count = len(state.basket.lines)
    if gate.why is Why.SIGN_IN and count:
        kept = say("Panel", "{count} lines", count=count)
        return (StepView(say("Staff", "The basket is kept"), kept, state="done"),)
    return ()


def _scope(counter: Counter, state: State, gate: Gate) -> tuple[StepView, ...]:
    lack = gate.lack
    assert lack is not None  # noqa: S101  (_lines has looked)
    amount = words.money(Money(abs(lack.amount), counter.currency)) if lack.amount else ""
    lines = [StepView(action_word(lack.action), amount, state="now")]
    about = _about(state, gate)
    if about:
        lines.append(StepView(say("Staff", "Item"), about, state="now"))
    lines.append(StepView(say("Staff", "Asked for by"), counter.person.name, state="done"))
    return tuple(lines)


def _about(state: State, gate: Gate) -> str:
    """Name the line it is about, with its old price and its new one."""
    text = getattr(gate.event, "text", None)
    line = next((one for one in state.quote.lines if one.line.line_id == state.selected), None)
    if line is None or gate.event is None:
        return ""
    kind = type(gate.event).__name__
    if kind == "ChangePrice":
        return f"{line.line.product.name}: {words.price(line.price)} \N{RIGHTWARDS ARROW} {text}"
    if kind in ("DiscountLine", "VoidLine"):
        return " ".join(filter(None, (line.line.product.name, text)))
    return ""


def _keys(gate: Gate) -> tuple[KeyView, ...]:
    if gate.asked is Ask.CODE:
        return (KeyView("enter", say("Staff", "It is written down"), cap="Enter"),)
    leave = say("Card", "Leave it") if _may_leave(gate) else say("Staff", "Begin anew")
    sub = say("Terminal", "Nothing is changed") if _may_leave(gate) else ""
    return (
        KeyView("take_coupon", say("Staff", "One digit back"), icon="backspace", cap="Backspace"),
        KeyView("back", leave, sub, "arrow_back", cap="Esc"),
    )


def _note(gate: Gate) -> str:
    if gate.why is Why.SIGN_IN:
        return say("Staff", "Nothing is sold until somebody signs in")
    if gate.why is Why.APPROVE:
        return say("Staff", "Good once, for this basket, within a minute")
    return say("Card", "Esc leaves everything as it was")


def _may_leave(gate: Gate) -> bool:
    return gate.why is not Why.SIGN_IN and gate.asked is not Ask.CODE


def _digits() -> tuple[KeyView, ...]:
    return tuple(KeyView(f"digit:{one}", one, size=Size.DIGIT) for one in _DIGITS)


def _amounts(
    counter: Counter, state: State, gate: Gate | None
) -> tuple[AmountView, AmountView, AmountView]:
    """Show what is to be approved beside what the basket costs."""
    total = _amount(say("Amounts", "To pay"), state.quote.total)
    lack = gate.lack if gate else None
    if lack is None or not lack.amount:
        return _BLANK, _BLANK, total
    asked = _amount(say("Staff", "To approve"), Money(abs(lack.amount), counter.currency))
    of = Money(abs(lack.of), counter.currency)
    return asked, _amount(say("Staff", "Of"), of) if lack.of else _BLANK, total


def _amount(label: str, money: Money) -> AmountView:
    return AmountView(label, SIGNS[money.currency], words.amount(money), quiet=not money.minor)


def _commit(gate: Gate) -> CommitView:
    verb = say("Commit", "Confirm")
    if gate.asked is Ask.CODE:
        verb = say("Commit", "Sealed")
    elif gate.why is Why.APPROVE and gate.asked is Ask.PIN:
        verb = say("Commit", "Approve")
    elif gate.why is Why.SIGN_IN and gate.asked is Ask.PIN:
        verb = say("Commit", "Sign in")
    reason = say("Staff", "One moment") if gate.checking else ""
    return CommitView("enter", Mode.SALE, verb, cap="Enter", reason=reason, waiting=gate.checking)


def _book_view(
    counter: Counter, state: State, book: PeopleBook, till: str, around: Around
) -> WaitView:
    """Show the book of people."""
    title, text = book_says(book)
    secret = book.asked.value == "pin"
    hint = typed_hint(book)
    code = "" if words.language() == "en" else "STAFF"
    return WaitView(
        header=header(counter.shop, counter, till, around),
        ribbon=RibbonView(Mode.INQUIRY, say("Ribbon", "People"), code, icon="person"),
        entry=EntryView(hint=hint, name=say("Entry", "Entry"), icon="person"),
        title=title,
        text=text,
        waited_label=say("Staff", "PIN") if secret else "",
        waited=_dots(secret, around),
        unit="",
        steps=book_lines(counter, book),
        panel=PanelView(say("Card", "Press the number"), people_keys(counter, book),
                        say("Card", "Esc leaves everything as it was")),
        amounts=_amounts(counter, state, None),
        commit=book_verb(book),
        bar=card_bar(may_park=False, may_leave=True),
        segment_title=say("Staff", "Type it, or touch the digits") if secret else "",
        segments=_digits() if secret else (),
        calm=book.asked.value != "leave",
        asks=bool(hint),
        notice=notice_view(state.notice) if state.notice else None,
    )  # fmt: skip
