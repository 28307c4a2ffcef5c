"""What does the screen of prices ask of the price book? It is read and written from the pool.

Everything here waits for its answer: it is read on a connection of its own, and written by the one
writing thread.
"""

from __future__ import annotations

from concurrent.futures import Future
from typing import TYPE_CHECKING, Protocol

from db.facts.priced import Priced
from db.facts.product import Product
from db.imports.prices import typed
from db.price_rows import DAY_MS
from db.prices import Prices, Stamp

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from contextlib import AbstractContextManager

    from db.catalogue import Catalogue
    from db.facts.moment import Moment
    from db.facts.money import UnitPrice
    from db.facts.place import Shop
    from db.facts.price import Act, Planned
    from db.facts.staff import Person
    from db.journal import Journal
    from db.writer import Writer

    class PriceStore(Protocol):
        """What of the store is read and written for prices."""

        catalogue: Catalogue
        """The goods."""
        writer: Writer
        """The one thread that writes."""
        journal: Journal
        """What it writes to."""
        shop: Shop
        """Whose prices they are."""

        def reading(self) -> AbstractContextManager[None]:
            """Read one snapshot."""
            ...


AHEAD_DAYS = 7
"""Labels of prices that begin within so many days are to be printed."""


class PriceDesk:
    """The price book as somebody who may change it uses it."""

    def __init__(self, store: PriceStore, person: Person, now: Callable[[], Moment]) -> None:
        """Work for this person, by this clock."""
        self._store, self._person, self._now = store, person, now
        self._prices = Prices(store.shop.profile.currency, store.journal)

    def latest(self) -> tuple[Priced, ...]:
        """List what was planned, what begins last first."""
        return self._read(self._prices.latest)

    def of(self, text: str) -> tuple[Priced, ...]:
        """List all prices of goods, by their code or barcode."""
        with self._store.reading():
            goods = self._store.catalogue.find(text)
        code = goods.code if isinstance(goods, Product) else text
        return self._read(lambda: self._prices.of(code))

    def goods(self, text: str) -> tuple[Product, UnitPrice | None] | None:
        """Give goods and their lowest price of 30 days; None where there are none."""
        with self._store.reading():
            found = self._store.catalogue.find(text)
            if not isinstance(found, Product):
                return None
            prior = self._prices.prior(found.code, self._now().utc_ms)
            return found, prior

    def to_print(self) -> tuple[Priced, ...]:
        """List the prices that need a label."""
        return self._read(lambda: self._prices.to_print(self._now(), AHEAD_DAYS * DAY_MS))

    def to_hang(self) -> tuple[Priced, ...]:
        """List the prices whose label was printed and not seen at the shelf."""
        return self._read(lambda: self._prices.to_hang(self._now()))

    def plan(self, texts: dict[str, str]) -> bool:
        """Write down a price as it was typed; False where it is known.

        Raises:
            Refused: with the reason.

        """
        profile = self._store.shop.profile

        def put() -> bool:
            entry, below = typed(texts, profile, self._now())
            return self._prices.put(entry, self._stamp(), below_floor=below)

        return bool(self._write(put))

    def mark(self, numbers: Sequence[int], act: Act) -> None:
        """Write what became of prices.

        Raises:
            Refused: with the reason.

        """
        self._write(lambda: self._prices.mark(numbers, act, self._stamp()))

    def _read(self, ask: Callable[[], tuple[Planned, ...]]) -> tuple[Priced, ...]:
        with self._store.reading():
            return tuple(self._priced(one) for one in ask())

    def _priced(self, planned: Planned) -> Priced:
        goods = self._store.catalogue.find(planned.entry.code)
        if not isinstance(goods, Product):
            return Priced(planned, None)
        prior = self._prices.prior(goods.code, planned.entry.begins)
        return Priced(planned, goods, prior)

    def _stamp(self) -> Stamp:
        return Stamp(self._person, self._now())

    def _write(self, job: Callable[[], object]) -> object:
        """Have the writing thread do it, and wait."""
        answer: Future[object] = Future()
        self._store.writer.submit(job, answer.set_result, answer.set_exception)
        return answer.result()
