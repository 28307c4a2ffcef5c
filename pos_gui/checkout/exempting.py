"""How does somebody with a certificate buy without tax?"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from db.facts.event import EventCode
from db.facts.moment import BusinessDay
from db.facts.staff import Action
from db.facts.tax import Exemption
from pos_gui.checkout.counter import Answer, not_allowed, refuse, tell
from pos_gui.checkout.keeping import changed
from pos_gui.checkout.state import Tone

if TYPE_CHECKING:
    from pos_gui.checkout import events
    from pos_gui.checkout.counter import Counter
    from pos_gui.checkout.state import State

LONGEST = 40
"""Signs of a certificate's number at most: it stands on the receipt."""


def exempt(counter: Counter, state: State, event: events.Exempt) -> Answer:
    """Free the basket of tax, or tax it again where no number was typed."""
    if state.basket.is_empty:
        return refuse(state, "There is no line yet.")
    if lack := counter.lacks(state, Action.EXEMPT):
        return not_allowed(state, lack)
    number, until = _read(event.text)
    if not number:
        return _tax_again(counter, state)
    if len(number) > LONGEST or not number.isprintable():
        return refuse(state, "This is no number of a certificate.")
    if until is not None and until < counter.today:
        return refuse(state, "This certificate was valid until {day}.", day=until.text())
    happened = counter.event(
        EventCode.TAX_EXEMPT, basket=state.basket.basket_id, certificate=number,
        reason=event.reason, until=until.number if until else None,
    )  # fmt: skip
    free = Exemption(number, event.reason, until)
    answer = changed(counter, state, replace(state.basket, exempt=free), happened)
    if answer.state.basket.exempt is not free:
        return answer
    said = tell(answer.state, Tone.INFO, "Free of tax by certificate {number}.", number=number)
    return replace(answer, state=said)


def _tax_again(counter: Counter, state: State) -> Answer:
    if state.basket.exempt is None:
        return refuse(state, "Type the number of the certificate first, then Shift+F2.")
    happened = counter.event(EventCode.TAX_EXEMPT, basket=state.basket.basket_id, certificate=None)
    answer = changed(counter, state, replace(state.basket, exempt=None), happened)
    return replace(answer, state=tell(answer.state, Tone.INFO, "Tax is charged again."))


def _read(text: str) -> tuple[str, BusinessDay | None]:
    """Read a number, and behind a blank the last day of the certificate where it is told."""
    number, _, day = text.strip().rpartition(" ")
    try:
        return (number.strip(), BusinessDay.parse(day)) if number else (text.strip(), None)
    except ValueError:
        return text.strip(), None
