"""Who may open the offers' screen, and what is it put together from?"""

from __future__ import annotations

from datetime import timedelta
from functools import lru_cache, partial
from typing import TYPE_CHECKING, Any, Protocol

from db.facts.moment import BusinessDay, business_day
from db.facts.product import Product
from pos_gui.checkout.effects import ReadOffers
from pos_gui.price.offers.keeping import Keeping
from pos_gui.price.offers.rehearsal import cost, promised, tricks
from pos_gui.price.offers.shelf import GoodsShelf
from pos_gui.price.offers.slots import Slots
from pos_gui.price.offers.telling import Telling
from pos_gui.screens.offers.screen import OffersScreen
from pos_gui.screens.offers.world import OfferWorld

if TYPE_CHECKING:
    from collections.abc import Mapping
    from contextlib import AbstractContextManager
    from datetime import date

    from db.facts.offer import Offer
    from db.facts.sale import Sale
    from db.imports.answer import Answer
    from pos_gui.checkout import Counter
    from pos_gui.price.offers.backtest import Backtest
    from pos_gui.price.offers.exploits import Exploits
    from pos_gui.price.offers.rehearsal import Progress
    from pos_gui.price.offers.shelf import Goods
    from pos_gui.screens.desk import WritingThread
    from pos_gui.screens.kit.look import Wish
    from pos_gui.screens.window import TillWindow

    class OfferBooks(Protocol):
        """The shop's offers as they are kept."""

        def all(self) -> tuple[Offer, ...]:
            """List those that were launched."""
            ...

        def documents(self) -> list[dict[str, Any]]:
            """Give all as they were written down."""
            ...

        def put(self, document: object, at: Any, person: str, file: str = "") -> Answer:
            """Write."""
            ...

        def spelt(self, text: str) -> str:
            """Give a text with its pinyin and initials."""
            ...

        def sold_since(self, first: BusinessDay) -> list[int]:
            """List the sales from a day on."""
            ...

    class OfferShop(Protocol):
        """The shop's memory, as far as offers ask for it."""

        @property
        def offers(self) -> OfferBooks:
            """The offers."""
            ...

        @property
        def catalogue(self) -> Goods:
            """The goods."""
            ...

        @property
        def writer(self) -> WritingThread:
            """The writing thread."""
            ...

        def reading(self) -> AbstractContextManager[None]:
            """Read from any thread."""
            ...

        def sale_at(self, seq: int) -> Sale:
            """Give one of them."""
            ...


GOODS = 1_000_000
"""Goods that a trial looks at, at most."""


def offers(wish: Wish, counter: Counter, books: OfferShop, window: TillWindow) -> OffersScreen:
    """Build the screen for whoever stands at the counter.

    Raises:
        Refused: if this person may not change the shop's offers.

    """
    keeping = Keeping(books.offers, counter.person, counter.currency, counter.clock.now)
    kept = books.offers
    shelf = GoodsShelf(books.catalogue, counter.shop.key, kept.spelt)
    telling, today = Telling(counter.currency, shelf.name), partial(today_of, counter)

    def documents() -> list[dict[str, Any]]:
        with books.reading():
            found = kept.documents()
            shelf.remember(found)
        return found

    def reread() -> None:
        if counter.deals is not None:
            window.desk.do((ReadOffers(counter.deals.read),))

    return OffersScreen(
        wish,
        OfferWorld(
            documents=documents,
            keeping=keeping,
            writer=books.writer,
            telling=telling,
            slots=Slots(telling, shelf, today),
            spelt=shelf.spelt,
            today=today,
            cost=partial(_cost, books, counter),
            tricks=partial(_tricks, books, counter),
            reread=reread,
            left=window.show_sale,
            product=shelf.product,
        ),
    )


def _cost(
    books: OfferShop, counter: Counter, body: Mapping[str, Any], weeks: int, progress: Progress
) -> Backtest:
    """Replay the last weeks, on a connection of this thread's own."""
    offer = promised(body, counter.currency)
    first = BusinessDay.of(today_of(counter) - timedelta(weeks=weeks))
    with books.reading():
        sales = [partial(books.sale_at, seq) for seq in books.offers.sold_since(first)]
        find = lru_cache(None)(partial(_product, books))
        return cost(offer, sales, counter.book, find, progress)


def today_of(counter: Counter) -> date:
    """Give the shop's business day."""
    return business_day(counter.clock.now(), counter.shop.profile.cut_off_hour).date()


def _product(books: OfferShop, code: str) -> Product | None:
    found = books.catalogue.find(code)
    return found if isinstance(found, Product) else None


def _tricks(
    books: OfferShop, counter: Counter, body: Mapping[str, Any], progress: Progress
) -> Exploits:
    """Try baskets of all the goods there are."""
    offer = promised(body, counter.currency)
    with books.reading():
        others, goods = books.offers.all(), books.catalogue.first(GOODS)
    return tricks(offer, others, goods, counter.book, progress)
