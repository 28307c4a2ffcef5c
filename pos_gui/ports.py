"""What does the till ask of the world? Protocols; app.py brings what fits them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Iterable

    from db.facts.basket import Basket
    from db.facts.closing import Closing
    from db.facts.event import Event
    from db.facts.moment import Moment
    from db.facts.product import NotFound, Product
    from db.facts.quantity import Quantity
    from db.facts.sale import Draft, Sale


class Catalogue(Protocol):
    """The goods, found within a quarter of a millisecond."""

    def find(self, code: str) -> Product | NotFound:
        """Give the product with exactly this code."""
        ...

    def search(self, text: str) -> tuple[Product, ...]:
        """Find products by part of the name, pinyin or initials."""
        ...


class Receipts(Protocol):
    """The sales already recorded."""

    def sale(self, receipt_no: str) -> Sale | None:
        """Give a sale by the number on its receipt."""
        ...

    def returned(self, sale_id: str) -> dict[int, Quantity]:
        """How much of each line has come back so far."""
        ...


class Clock(Protocol):
    """The shop's clock."""

    def now(self) -> Moment:
        """Give the moment."""
        ...


class Books(Protocol):
    """What the one writing thread does; each call is one durable transaction."""

    def record(self, draft: Draft, events: Iterable[Event] = ()) -> Sale:
        """Record a sale."""
        ...

    def keep(self, basket: Basket, at: Moment, events: Iterable[Event] = ()) -> None:
        """Make the open basket durable."""
        ...

    def park(self, basket: Basket, event: Event) -> None:
        """Set a basket aside."""
        ...

    def recall(self, basket: Basket, event: Event) -> None:
        """Make a parked basket the open one."""
        ...

    def cancel(self, basket: Basket, event: Event) -> None:
        """Give up a basket."""
        ...

    def note(self, events: Iterable[Event]) -> None:
        """Write technical events."""
        ...

    def close(self, at: Moment, person: str) -> Closing:
        """Close the day (Z)."""
        ...

    def copy(self, receipt_no: str, at: Moment, person: str) -> int:
        """Order a copy of a receipt; gives its number among the copies."""
        ...
