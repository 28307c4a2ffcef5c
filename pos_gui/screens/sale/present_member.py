"""How is it shown who buys, and what that saves? Masked: others look at the screen too."""

from __future__ import annotations

from typing import TYPE_CHECKING

from db import words
from db.words import say
from pos_gui.screens.kit.entry import EntryView
from pos_gui.screens.kit.views import KeyView, Size
from pos_gui.screens.sale.view import LedgerLine, PanelView

if TYPE_CHECKING:
    from db.facts.customer import Customer
    from pos_gui.checkout.counter import Counter
    from pos_gui.checkout.state import FindingMember, State
    from pos_gui.screens.sale.present import Around


def shown(customer: Customer) -> str:
    """Name a member with their tier: gold 王** 1234, or 138****1234 where no name is known."""
    from db.facts.customer import masked_name  # noqa: PLC0415  (with the first member)

    name = masked_name(customer.name)
    known = f"{name} {customer.mask[-4:]}" if name and customer.mask != name else customer.mask
    return " ".join(part for part in (customer.tier, known) if part)


def who(counter: Counter, state: State) -> str:
    """Name who buys; empty where nobody said so."""
    customer = counter.customer(state.basket)
    if customer is not None:
        return shown(customer)
    return state.basket.customer or ""


def member_key(counter: Counter, state: State) -> KeyView:
    """Show who buys, or the invitation to say so."""
    if counter.members is None:
        return KeyView("", "", enabled=False)
    name = who(counter, state)
    text = name or say("Member", "Member")
    return KeyView("member", text, icon="person", cap="F2", size=Size.BODY, chosen=bool(name))


def saves(state: State) -> LedgerLine | None:
    """Say what a member saves: before one is known as a hint, afterwards as a fact."""
    if state.member_saves is None:
        return None
    saved = words.amount(state.member_saves)
    if state.basket.customer:
        return LedgerLine(say("Totals", "Saved as a member"), saved, saving=True)
    return LedgerLine(say("Totals", "A member saves"), saved, saving=True)


def member_entry(step: FindingMember) -> EntryView:
    """Say what is asked for."""
    name = say("Entry", "Entry")
    if step.phone:
        hint = say("Entry", "Name, or Enter alone")
    elif step.card:
        hint = say("Entry", "Telephone, or Enter alone")
    else:
        hint = say("Entry", "Card, telephone, or name")
    return EntryView(hint=hint, name=name, icon="person")


def member_panel(counter: Counter, state: State, step: FindingMember, around: Around) -> PanelView:
    """List whom a name has found, or say what may be done."""
    keys = tuple(_hit(one, at, around) for at, one in enumerate(step.hits))
    title = say("Panel", "Who buys?")
    note = say("Panel", "Scan the card, or type the number and Enter")
    if step.hits:
        title = say("Panel", "{count} members found", count=len(step.hits))
        note = say("Panel", "Arrows and Enter choose, Esc leaves")
    elif step.phone or step.card:
        title = say("Panel", "Nobody has {number}", number=_new(step))
        note = say("Panel", "Type the name first, if you like")
        keys = (KeyView("enter", say("Panel", "New member"), cap="Enter", chosen=True),)
    elif state.basket.customer:
        off = say("Panel", "Buy without {member}", member=who(counter, state))
        keys = (KeyView("member_off", off, size=Size.BODY),)
    return PanelView(title, keys, note)


def _new(step: FindingMember) -> str:
    from db.facts.customer import masked_phone  # noqa: PLC0415  (with a new member)

    return masked_phone(step.phone) if step.phone else f"****{step.card[-4:]}"


def _hit(customer: Customer, at: int, around: Around) -> KeyView:
    from db.facts.customer import masked_name  # noqa: PLC0415  (with the first member)

    since = f"{customer.joined:%Y-%m}" if customer.joined else ""
    name = masked_name(customer.name) or customer.mask
    fact = " ".join(part for part in (customer.mask, customer.tier) if part)
    return KeyView(
        f"who:{customer.key}", name, fact, side=since, size=Size.BODY, chosen=at == around.chosen
    )
