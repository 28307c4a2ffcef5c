"""What are roles, and the acts that somebody may or may not do, called?"""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from db import words
from db.facts.money import Money
from db.facts.staff import Action, Role
from db.words import say

if TYPE_CHECKING:
    from db.facts.staff import Listed, Right


def role_word(listed: Listed) -> str:
    """Say what somebody is here as."""
    person = listed.person
    if listed.gone:
        return say("Role", "No longer here")
    if person.role:
        return of_role(Role(person.role))
    return say("Role", "Owner") if person.key == "owner" else say("Role", "Own rights")


def of_role(role: Role) -> str:
    """Say what a role is called."""
    match role:
        case Role.CASHIER:
            return say("Role", "Cashier")
        case Role.SUPERVISOR:
            return say("Role", "Supervisor")
        case Role.MANAGER:
            return say("Role", "Manager")
        case Role.STOCK:
            return say("Role", "Stock keeper")
        case Role.AUDITOR:
            return say("Role", "Auditor")
        case Role.TECHNICIAN:
            return say("Role", "Technician")
        case _:
            assert_never(role)


def action_word(action: Action) -> str:
    """Say what is done."""
    names = {
        Action.SELL: say("Action", "Sell"),
        Action.VOID_LINE: say("Action", "Void a line"),
        Action.CANCEL_BASKET: say("Action", "Cancel the basket"),
        Action.OVERRIDE_PRICE: say("Action", "Change a price"),
        Action.DISCOUNT: say("Action", "Give a discount"),
        Action.RETURN: say("Action", "Pay out a return"),
        Action.REPRINT: say("Action", "Print again"),
        Action.OPEN_DRAWER: say("Action", "Open the drawer"),
        Action.COUNT_DRAWER: say("Action", "Count the drawer"),
        Action.MOVE_CASH: say("Action", "Pay cash in or out"),
        Action.CLOSE_DAY: say("Action", "Close the day"),
        Action.KEY_CARD: say("Action", "Type a card number"),
        Action.CLEAR_CARD: say("Action", "Clear a card payment"),
        Action.MANAGE_TERMINAL: say("Action", "Look after the terminal"),
        Action.SEE_STATISTICS: say("Action", "See figures"),
        Action.IMPORT: say("Action", "Change the catalogue"),
        Action.APPROVE: say("Action", "Approve for others"),
        Action.MANAGE_STAFF: say("Action", "Look after people"),
    }
    return names.get(action, action.value)


def limit_word(right: Right | None, currency: str) -> str:
    """Say up to how much."""
    if right is None or (right.limit is not None and right.limit < 0):
        return say("Limit", "not at all")
    parts = []
    if right.limit is not None:
        parts.append(words.money(Money(right.limit, currency)))
    if right.rate is not None:
        parts.append(words.percent(right.rate))
    if not parts:
        return say("Limit", "without limit")
    return say("Limit", "up to {limit}", limit=", ".join(parts))
