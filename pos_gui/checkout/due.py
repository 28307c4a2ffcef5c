"""What is still due, in cash and in all?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.facts.money import Money
from db.facts.tender import TenderKind
from pos_gui.tender import cash_rounding, settle

if TYPE_CHECKING:
    from db.facts.tender import Due, Paid, Settled
    from pos_gui.checkout.counter import Counter
    from pos_gui.checkout.payment import Paying
    from pos_gui.checkout.state import State


def cash_due(counter: Counter, state: State, paid: tuple[Paid, ...] = ()) -> Money:
    """Say what is due in cash: what other means leave, rounded, less the cash taken so far."""
    cash = sum(one.given.minor for one in paid if one.kind == TenderKind.CASH)
    other = sum(one.amount.minor for one in paid if one.kind != TenderKind.CASH)
    rest = state.quote.total.minor - other
    due = rest + cash_rounding(rest, counter.shop.profile)
    return Money(due - cash, counter.currency)


def due_of(counter: Counter, state: State, step: Paying) -> Due | Settled:
    """Say what is still missing, or how it is settled."""
    return settle(state.quote.total, step.paid, counter.shop.profile)
