"""What happens at a counter? Each step asks the real store for one thing and knows its outcome.

A step is a function of a `Day`; it returns the state after it and the call that brings it about.
The state is worked out here from the facts, never read back from the store.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from db.connection import troubles
from db.facts.basket import Basket
from db.facts.event import EventCode
from db.journal import complete
from db.writer import checkpoint
from tests.crash import cards, trade

if TYPE_CHECKING:
    import random
    from collections.abc import Callable

    from db.facts.card import Verdict
    from db.facts.sale import Draft, Sale
    from tests.crash.shop import Shop, State

    Call = Callable[[], object]
    Planned = tuple[State, Call]
    Step = Callable[["Day"], "Planned | None"]


class Day:
    """A cashier at work: the shop, what she knows, and chance."""

    def __init__(self, shop: Shop, state: State, rng: random.Random) -> None:
        """Begin with what is known to be in the store."""
        self.shop, self.state, self.rng, self.minute = shop, state, rng, 100
        self.after = state

    def do(self, step: Step) -> bool:
        """Take a step where it is possible; the state moves on with the acknowledgement."""
        planned = self.plan(step)
        if planned is None:
            return False
        state, call = planned
        call()
        self.state = state
        return True

    def plan(self, step: Step) -> Planned | None:
        """Say what a step would lead to, and how."""
        self.minute += 1
        return None if self.state.asks and step not in WHILE_ASKED else step(self)

    def basket(self) -> Basket:
        """Give the open basket, or a new one."""
        return self.state.open or Basket(trade.new_id(self.rng))

    def sold(self, draft: Draft) -> Sale:
        """Work out the sale that this draft becomes."""
        store, number = self.shop.store, len(self.state.sales) + 1
        return complete(draft, number, store.shop, store.till)


def _records(day: Day, more: int) -> int:
    """Count the journal's records after so many more; the first of all tells the key."""
    had = day.state.records
    return had + more + (had == 0 and more > 0)


def _kept(day: Day, basket: Basket, *codes: EventCode) -> Planned:
    events = [trade.event(code, day.minute, n=day.minute) for code in codes]
    state = replace(
        day.state,
        open=None if basket.is_empty else basket,
        records=_records(day, len(events)),
    )
    books, at = day.shop.store.books, trade.moment(day.minute)
    return state, lambda: books.keep(basket, at, events)


def scan(day: Day) -> Planned:
    """Scan something."""
    return _kept(day, trade.scanned(day.basket(), day.rng))


def change(day: Day) -> Planned | None:
    """Change a quantity."""
    if day.state.open is None:
        return None
    return _kept(day, trade.changed(day.state.open, day.rng), EventCode.PRICE_CHANGE)


def void(day: Day) -> Planned | None:
    """Void a line."""
    if day.state.open is None:
        return None
    return _kept(day, trade.voided(day.state.open, day.rng), EventCode.VOID)


def park(day: Day) -> Planned | None:
    """Set the open basket aside."""
    basket = day.state.open
    if basket is None:
        return None
    state = replace(
        day.state,
        open=None,
        parked=(*day.state.parked, basket),
        records=_records(day, 1),
    )
    books, event = day.shop.store.books, trade.event(EventCode.PARK, day.minute)
    return state, lambda: books.park(basket, event)


def recall(day: Day) -> Planned | None:
    """Take a parked basket up again."""
    if day.state.open is not None or not day.state.parked:
        return None
    basket = day.rng.choice(day.state.parked)
    state = replace(
        day.state,
        open=basket,
        parked=tuple(one for one in day.state.parked if one is not basket),
        records=_records(day, 1),
    )
    books, event = day.shop.store.books, trade.event(EventCode.RECALL, day.minute)
    return state, lambda: books.recall(basket, event)


def cancel(day: Day) -> Planned | None:
    """Give the open basket up."""
    basket = day.state.open
    if basket is None:
        return None
    state = replace(day.state, open=None, records=_records(day, 1))
    books, event = day.shop.store.books, trade.event(EventCode.VOID, day.minute)
    return state, lambda: books.cancel(basket, event)


def _recorded(day: Day, draft: Draft, basket: Basket | None) -> Planned:
    events = [trade.event(EventCode.DISCOUNT, day.minute, minor=1)] if day.minute % 2 else []
    same = basket is not None and basket.basket_id == draft.sale_id
    state = replace(
        day.state,
        sales=(*day.state.sales, day.sold(draft)),
        open=None if same else basket,
        records=_records(day, 1 + len(events)),
    )
    books = day.shop.store.books
    return state, lambda: books.record(draft, events)


def sell(day: Day) -> Planned | None:
    """Take the money for the open basket."""
    basket = day.state.open
    if basket is None:
        return None
    return _recorded(day, trade.draft(basket, day.minute, off=day.rng.randrange(30)), basket)


def give_back(day: Day) -> Planned | None:
    """Take back part of the first line of an earlier sale."""
    sales = [
        at
        for at, sale in enumerate(day.state.sales)
        if not sale.lines[0].is_return and not sale.tenders[0].attempt
    ]
    if not sales:
        return None
    at = day.rng.choice(sales)
    sale = day.state.sales[at]
    back = -sum(
        one.lines[0].quantity.milli
        for one in day.state.sales
        if one.lines[0].returns and one.lines[0].returns.sale_id == sale.sale_id
    )
    left = sale.lines[0].quantity.milli - back
    if left <= 0:
        return None
    draft = trade.returned(
        sale,
        day.rng.randrange(1, left + 1),
        back=back,
        sale_id=trade.new_id(day.rng),
        step=day.minute,
    )
    return _recorded(day, draft, day.state.open)


def copy(day: Day) -> Planned | None:
    """Print a receipt again."""
    if not day.state.sales:
        return None
    number = day.rng.choice(day.state.sales).receipt_no
    state = replace(day.state, copies=day.state.copies + 1, records=_records(day, 1))
    books, at = day.shop.store.books, trade.moment(day.minute)
    return state, lambda: books.copy(number, at, "owner")


def close(day: Day) -> Planned:
    """Close the day."""
    state = replace(day.state, closings=day.state.closings + 1, records=_records(day, 1))
    books, at = day.shop.store.books, trade.moment(day.minute)
    return state, lambda: books.close(at, "owner")


def card_on(day: Day) -> Planned | None:
    """Bring a card terminal into service, then sign on."""
    keeper, at = day.shop.store.cards, trade.moment(day.minute)
    state = replace(day.state, terminal=day.state.terminal + 1, records=_records(day, 1))
    match day.state.terminal:
        case 0:
            return state, lambda: keeper.register(cards.TERMINAL, at, "owner")
        case 1:
            return state, lambda: keeper.signed_on(cards.signed_on(7), at)
        case _:
            return None


def charge(day: Day) -> Planned | None:
    """Write down that a card shall pay the open basket (W1)."""
    basket = day.state.open
    minor = _due(basket) if basket else 0
    if basket is None or minor <= 0 or day.state.terminal < 2:
        return None
    asked = cards.intent(trade.new_id(day.rng), minor, basket.basket_id, day.minute)
    told = (*day.state.cards, (asked.attempt_id, "sending"))
    keeper = day.shop.store.cards
    return replace(day.state, cards=told, records=_records(day, 1)), lambda: keeper.intend(asked)


def _due(basket: Basket) -> int:
    return sum(line.total.minor for line in trade.draft(basket, 0).lines)


def approve(day: Day) -> Planned | None:
    """Hear a yes: approval and sale are one commit (W2)."""
    basket, name = day.state.open, day.state.asks
    if basket is None or not name or day.state.cards[-1][1] != "sending":
        return None
    asked = cards.intent(name, _due(basket), basket.basket_id, day.minute)
    draft = cards.paid_by(trade.draft(basket, day.minute), name)
    state = replace(
        day.state,
        sales=(*day.state.sales, day.sold(draft)),
        open=None,
        records=_records(day, 2),
        cards=_ended(day, "approved"),
    )
    keeper, at = day.shop.store.cards, trade.moment(day.minute)
    return state, lambda: keeper.conclude_sale(name, cards.yes(asked), at, draft)


def _ended(day: Day, state: str) -> tuple[tuple[str, str], ...]:
    return (*day.state.cards[:-1], (day.state.asks, state))


def _concluded(day: Day, before: str, verdict: Verdict) -> Planned | None:
    name, at = day.state.asks, trade.moment(day.minute)
    if not name or day.state.cards[-1][1] != before:
        return None
    told = _ended(day, verdict.state.value)
    keeper = day.shop.store.cards
    state = replace(day.state, cards=told, records=_records(day, 1))
    return state, lambda: keeper.conclude(name, verdict, at)


def decline(day: Day) -> Planned | None:
    """Hear a no."""
    return _concluded(day, "sending", cards.NO)


def lose(day: Day) -> Planned | None:
    """Hear nothing: it must be taken back."""
    return _concluded(day, "sending", cards.LOST)


def take_back(day: Day) -> Planned | None:
    """Hear that it was taken back (W3)."""
    return _concluded(day, "reversal_due", cards.BACK)


def tidy(day: Day) -> Planned:
    """Checkpoint, as the writer does when it is idle."""

    def call() -> None:
        with troubles():
            checkpoint("PASSIVE")

    return day.state, call


def restart(day: Day) -> Planned:
    """Stop in an orderly way and start again."""

    def call() -> None:
        day.shop.stop()
        day.shop.boot()

    return day.state, call


OFTEN: tuple[tuple[Step, int], ...] = (
    (scan, 40), (sell, 22), (change, 6), (void, 6), (park, 6), (recall, 6), (cancel, 3),
    (give_back, 7), (copy, 4), (close, 3), (tidy, 5), (restart, 3),
    (card_on, 2), (charge, 9), (approve, 9), (decline, 4), (lose, 5), (take_back, 9),
)  # fmt: skip
"""What happens by chance, and how often."""

WHILE_ASKED = frozenset({approve, decline, lose, take_back, copy, tidy, restart})
"""What may happen while the bank is asked."""
FIRST_START = "the very first start"
"""The one flow without a store to begin with."""
SCRIPTS: dict[str, tuple[tuple[Step, ...], tuple[Step, ...]]] = {
    "first scan": ((), (scan,)),
    "scan": ((scan, scan), (scan,)),
    "change": ((scan, scan), (change,)),
    "void": ((scan, scan), (void,)),
    "void after a crash": ((scan, scan, restart), (void,)),
    "park": ((scan, scan), (park,)),
    "recall": ((scan, scan, park), (recall,)),
    "cancel": ((scan, scan), (cancel,)),
    "sale": ((scan, scan, scan), (sell,)),
    "two sales": ((scan, sell, scan, scan), (sell, scan, sell)),
    "sale after a checkpoint": ((scan,), (sell, scan, tidy, sell, scan)),
    "return": ((scan, sell, scan, scan), (give_back,)),
    "copy": ((scan, sell), (copy,)),
    "close": ((scan, sell, scan, sell), (close,)),
    "checkpoint": ((scan,), (sell, tidy, scan)),
    "charge": ((scan, scan), (charge,)),
    "card sale": ((scan, scan, charge), (approve, scan)),
    "lost card": ((scan, charge), (lose, take_back, sell)),
    "stop and start": ((scan,), (sell, restart, scan)),
    "start": ((scan, sell, scan), ()),
    FIRST_START: ((), ()),
    "a whole day": ((), (scan, scan, void, park, scan, sell, recall, sell, copy, close)),
}
"""Flows by name: what comes before, and then where the current goes at every operation.

Where nothing follows, it goes while the store is being opened.
"""


def by_chance(day: Day) -> Planned:
    """Choose a step that is possible."""
    steps, weights = zip(*OFTEN, strict=True)
    while True:
        planned = day.plan(day.rng.choices(steps, weights)[0])
        if planned is not None:
            return planned
