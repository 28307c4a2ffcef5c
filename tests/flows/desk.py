"""How does a story reach the counter without a window? A desk that writes at once."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from db.connection import rows, transaction
from db.facts.moment import Moment
from pos_gui import app
from pos_gui.checkout import Checkout
from pos_gui.checkout.effects import of_books, perform
from pos_gui.checkout.events import Committed

if TYPE_CHECKING:
    from db.facts.sale import Sale
    from db.store import Store
    from pos_gui.checkout.events import Input
    from pos_gui.checkout.state import State


@dataclass(slots=True)
class Clock:
    """A clock that is set by hand."""

    moment: Moment = field(
        default_factory=lambda: Moment.parse("2026-03-02T10:00:00+08:00", "Asia/Shanghai")
    )

    def now(self) -> Moment:
        """Give the moment set."""
        return self.moment

    def pass_minutes(self, minutes: int) -> None:
        """Move on."""
        self.moment = Moment(self.moment.utc_ms + minutes * 60_000, self.moment.offset_min)


class Desk:
    """One counter over a real store, writing as soon as it is asked."""

    def __init__(self, store: Store, clock: Clock | None = None) -> None:
        """Stand at this store's till."""
        self.store, self.clock = store, clock or Clock()
        self.counter = app.counter(store, clock=self.clock)
        self.checkout = Checkout(self.counter, store.baskets.parked())
        self.sales: list[Sale] = []

    @property
    def state(self) -> State:
        """Give the state on show."""
        return self.checkout.state

    def hear(self, *events: Input) -> State:
        """Tell what happened; everything wanted is done at once."""
        for event in events:
            effects = list(of_books(self.checkout.hear(event)))
            while effects:
                effect = effects.pop(0)
                result = perform(effect, self.store.books)
                effects.extend(of_books(self.checkout.hear(Committed(effect, result))))
                last = self.state.last
                if last is not None and last not in self.sales[-1:]:
                    self.sales.append(last)
        return self.state


def stock(*goods: tuple[str, str, int | None, int | None, int, int]) -> None:
    """Put goods into the open store: code, name, price, cost, tax rate, weighed."""
    with transaction():
        for code, name, price, cost, rate, weighed in goods:
            rows(
                "INSERT INTO product (code, barcode, name, department, price, cost, unit, "
                "tax_rate, weighed) VALUES (?, NULL, ?, ?, ?, ?, ?, ?, ?)",
                (code, name, f"D{rate}", price, cost, "kg" if weighed else "", rate, weighed),
            )
            rows(
                "INSERT INTO code (code, product) SELECT code, id FROM product WHERE code = ?",
                (code,),
            )
