"""Who buys? A member is found by card, telephone number or name, or becomes one on the spot.

Whenever it is known, the whole basket is priced anew, in whatever order things happened; only once
money was taken the price stays as it was agreed upon. Nothing personal is put into a notice.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, assert_never

from db.facts.customer import PHONE_DIGITS, Customer, phone_of
from db.facts.event import EventCode
from db.facts.money import Money
from db.facts.staff import Action
from pos_gui.checkout import banking, events
from pos_gui.checkout.counter import Answer, not_allowed, refuse, tell
from pos_gui.checkout.effects import Enrol
from pos_gui.checkout.keeping import changed
from pos_gui.checkout.payment import Paying
from pos_gui.checkout.state import Enrolling, FindingMember, Selling, Tone

if TYPE_CHECKING:
    from db.facts.basket import Basket
    from pos_gui.checkout.counter import Counter
    from pos_gui.checkout.state import State

MemberEvent = (
    events.AskMember | events.PickMember | events.LeaveMember | events.PickSegment
    | events.PickTender | events.Typed | events.Scanned
)  # fmt: skip
LONGEST_NAME = 64
"""Signs of a name at most."""


def answer(counter: Counter, state: State, event: MemberEvent) -> Answer:
    """Answer what concerns who buys."""
    match event:
        case events.AskMember():
            return ask(counter, state)
        case events.PickMember(key):
            return _picked(counter, state, key)
        case events.LeaveMember():
            return _leave(counter, state)
        case events.PickSegment(segment):
            return _noted(counter, state, replace(state.basket, segment=segment))
        case events.PickTender(tender):
            return _noted(counter, state, replace(state.basket, tender=tender))
        case events.Typed(text):
            return typed(counter, state, text)
        case events.Scanned(code):
            found = scanned(counter, state, code)
            return found or refuse(state, "{code} is no member's card.", code=code)
        case _:
            assert_never(event)


def ask(counter: Counter, state: State) -> Answer:
    """Ask who buys: while goods are entered, or before money is taken."""
    if counter.members is None:
        return refuse(state, "This till knows no members.")
    if isinstance(state.step, FindingMember):
        return Answer(replace(state, step=state.step.back, notice=None))
    if why := agreed(counter, state):
        return refuse(state, why)
    if not isinstance(state.step, Selling | Paying):
        return refuse(state, "Finish this step first.")
    return Answer(replace(state, step=FindingMember(state.step), notice=None))


def _noted(counter: Counter, state: State, basket: Basket) -> Answer:
    """Price the basket for what became known before it is to be paid."""
    if not isinstance(state.step, Selling) or basket.returning is not None:
        return refuse(state, "Finish this step first.")
    return changed(counter, state, basket)


def agreed(counter: Counter, state: State) -> str:
    """Say why the price cannot change any more; empty if it can."""
    if isinstance(state.step, Paying) and state.step.paid:
        return "Money was taken at this price. Give it back first (Del)."
    if banking.is_open(counter, state.basket.basket_id):
        return "The bank has not confirmed yet: the price stays as it is."
    return ""


def scanned(counter: Counter, state: State, code: str) -> Answer | None:
    """Take the member whose card was scanned; None where it is nobody's card."""
    member = counter.members.of_card(code.strip()) if counter.members else None
    if member is not None:
        return choose(counter, state, member)
    if counter.members is None or not _is_member_card(code.strip()):
        return None
    if isinstance(state.step, FindingMember):
        asked = replace(state, step=replace(state.step, card=code.strip(), hits=()))
        return Answer(
            tell(
                asked, Tone.INFO, "A new card. Type the telephone number, or Enter alone for none."
            )
        )
    return refuse(state, "This card is no member's yet. F2 enrols.")


def _is_member_card(code: str) -> bool:
    from pos_gui.card.reading.brands import Kind, kind  # noqa: PLC0415  (for strange codes only)

    return kind(code) is Kind.MEMBER


def typed(counter: Counter, state: State, text: str) -> Answer:
    """Read a telephone number, a card, a number, a name; of a new member, their name."""
    step, text = state.step, text.strip()
    if not isinstance(step, FindingMember):
        return refuse(state, "Finish this step first.")
    phone = phone_of(text)
    if (step.phone or step.card) and not phone:
        return _enrol(counter, state, step, text)
    if not text:
        return Answer(replace(state, step=step.back, notice=None))
    members = counter.members
    if members is None:
        return refuse(state, "This till knows no members.")
    member = members.of_phone(phone) or members.of_card(text) or members.find(text)
    if member is not None and not member.gone:
        return choose(counter, state, member)
    if hits := members.search(text):
        return Answer(replace(state, step=replace(step, hits=hits), notice=None))
    if not phone or len(phone) < LEAST_TYPED:
        return refuse(state, "No member is found by this.")
    asked = replace(state, step=replace(step, phone=phone, hits=()))
    said = "Nobody has this number. Enter makes a new member."
    return Answer(tell(asked, Tone.INFO, said))


LEAST_TYPED = PHONE_DIGITS.start + 2
"""Digits of a telephone number that a new member may have at the counter."""


def _enrol(counter: Counter, state: State, step: FindingMember, name: str) -> Answer:
    """Make a new member; who buys is known once it is written down."""
    if lack := counter.lacks(state, Action.ENROL):
        return not_allowed(state, lack)
    if len(name) > LONGEST_NAME or not name.isprintable():
        return refuse(state, "This name is too long.")
    at = counter.clock.now()
    made = Customer(
        counter.new_id(), name, step.phone, step.card, joined=at.local().date()
    )  # the key is a pseudonym
    wanted = Enrol(made, at, counter.person.key)
    return Answer(replace(state, step=Enrolling(step.back), notice=None), (wanted,))


def _picked(counter: Counter, state: State, key: str) -> Answer:
    """Take who was chosen from a list, or named by a program; a former customer has a key only."""
    member = counter.members.find(key) if counter.members else None
    if member is not None and member.gone:
        return refuse(state, "This member has left.")
    return choose(counter, state, member or Customer(key))


def choose(counter: Counter, state: State, member: Customer) -> Answer:
    """Let this member buy: everything in the basket is priced for them."""
    if why := agreed(counter, state):
        return refuse(state, why)
    if lack := counter.lacks(state, Action.SELL):
        return not_allowed(state, lack)
    back = state.step.back if isinstance(state.step, FindingMember) else state.step
    here = replace(state, step=back, notice=None)
    if member.key == state.basket.customer:
        return Answer(tell(here, Tone.INFO, "Member {member}.", member=member.mask))
    chosen = counter.event(
        EventCode.MEMBER, what="chosen", member=member.key, basket=state.basket.basket_id
    )
    before = state.quote.total
    now = changed(counter, here, replace(state.basket, customer=member.key), chosen)
    if now.state.basket.customer != member.key:
        return now
    saved = before - now.state.quote.total
    if saved.minor > 0:
        said = "Member {member}: {saved} less."
        values = {"member": member.mask, "saved": saved.text()}
        return replace(now, state=tell(now.state, Tone.INFO, said, **values))
    return replace(now, state=tell(now.state, Tone.INFO, "Member {member}.", member=member.mask))


def _leave(counter: Counter, state: State) -> Answer:
    """Take the member off again."""
    step = state.step
    if not isinstance(step, FindingMember) or state.basket.customer is None:
        return refuse(state, "No member was chosen.")
    gone = counter.event(
        EventCode.MEMBER, what="taken off", member=state.basket.customer,
        basket=state.basket.basket_id,
    )  # fmt: skip
    here = replace(state, step=step.back)
    now = changed(counter, here, replace(state.basket, customer=None), gone)
    return replace(now, state=tell(now.state, Tone.INFO, "No member buys this."))


def saving(counter: Counter, state: State) -> Money | None:
    """Say what a member saves where no offer has to be weighed; None is nothing."""
    basket = state.basket
    other = replace(basket, customer=None if basket.customer else "")
    if basket.is_empty:
        return None
    difference = abs(counter.quote(other).total.minor - state.quote.total.minor)
    return Money(difference, counter.currency) if difference else None
