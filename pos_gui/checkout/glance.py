"""What do the amounts say at a glance: due, received, change, and what people will hand over?

Computed here, so that no screen has to.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.facts.money import QUANTITY_SCALE, Money
from db.facts.quantity import Quantity
from db.facts.tender import TenderKind
from db.facts.value import dataclass
from pos_gui.checkout.paying import cash_due
from pos_gui.checkout.payment import Paying
from pos_gui.checkout.state import Returning, Saving
from pos_gui.price.returned import returned
from pos_gui.scan import money as amounts
from pos_gui.tender import quick_cash

if TYPE_CHECKING:
    from db.facts.sale import SoldLine
    from pos_gui.checkout.counter import Counter
    from pos_gui.checkout.state import State


@dataclass(frozen=True, slots=True)
class Glance:
    """The amounts of this moment."""

    total: Money
    """What the goods cost, before cash rounding."""
    due: Money
    """What is due in cash: rounded as the country rounds it."""
    received: Money
    """What was taken, with what stands in the entry line."""
    cash: Money
    """What of it is cash."""
    change: Money
    """What goes back; zero while money is missing."""
    rest: Money
    """What is still missing; zero when paid."""
    missing: Money
    """What is missing whatever stands in the entry line: exact cash."""
    quick: tuple[Money, ...]
    """Amounts that people hand over for it."""


def glance(counter: Counter, state: State, typed: str = "") -> Glance:
    """Work out the amounts; `typed` is what stands in the amount field."""
    step = state.step.paying if isinstance(state.step, Saving) else state.step
    paid = step.paid if isinstance(step, Paying) else ()
    currency = counter.currency
    taken = sum(one.amount.minor for one in paid)
    due = taken + cash_due(counter, state, paid).minor
    read = amounts.read(typed, currency) if typed.strip() else None
    now = read.minor if isinstance(read, Money) else 0
    received = taken + now
    cash = now + sum(one.given.minor for one in paid if one.kind == TenderKind.CASH)

    def money(minor: int) -> Money:
        return Money(minor, currency)

    return Glance(
        total=state.quote.total,
        due=money(due),
        received=money(received),
        cash=money(cash),
        change=money(max(0, received - due) if due > 0 else 0),
        rest=money(max(0, due - received)),
        missing=money(due - taken),
        quick=quick_cash(money(due - taken), counter.shop.profile.notes),
    )


def units(state: State) -> int:
    """Count the items in the basket: measured goods count as one (counter.md 2.1)."""
    return sum(
        1 if line.product.weighed else abs(line.quantity.milli) // QUANTITY_SCALE
        for line in state.basket.lines
    )


def coming_back(counter: Counter, step: Returning) -> Money:
    """Work out what the marked lines are worth, for the sum under them."""
    back = counter.receipts.returned(step.sale.sale_id)
    sold = {line.ordinal: line for line in step.sale.lines}
    whole = 0
    for ordinal, quantity in step.marks:
        before = back.get(ordinal, Quantity(0)).milli
        whole += returned(sold[ordinal], before, quantity.milli).total
    return Money(-whole, counter.currency)


def left_of(step: Returning, line: SoldLine) -> Quantity:
    """Say how much of a line may still come back."""
    return dict(step.left).get(line.ordinal, Quantity(0))


def marked_of(step: Returning, line: SoldLine) -> Quantity:
    """Say how much of a line is marked as coming back."""
    return dict(step.marks).get(line.ordinal, Quantity(0))
