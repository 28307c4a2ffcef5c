"""What would an offer have cost, and can it be cheated? Both are counted and can be stopped."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from db.imports.offers import read
from pos_gui.price.offers.backtest import backtest
from pos_gui.price.offers.exploits import exploits

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
    from typing import Any

    from db.facts.offer import Offer
    from db.facts.product import Product
    from db.facts.sale import Sale
    from pos_gui.price import PriceBook
    from pos_gui.price.offers.backtest import Backtest
    from pos_gui.price.offers.exploits import Exploits


@dataclass(slots=True)
class Progress:
    """How far it is; told by the one who works, read by the one who waits."""

    done: int = 0
    """Receipts replayed, or baskets tried."""
    total: int = 0
    """How many there are; 0 where nobody knows."""
    stopped: bool = False
    """Whether it shall end."""


def promised(body: Mapping[str, Any], currency: str) -> Offer:
    """Read a document as the offer that it would be, on all the days there are.

    Raises:
        Refused: if it cannot be.

    """
    whole = {"key": "draft", "name": "draft"} | dict(body)
    (offer,) = read([whole], currency)
    return offer


def cost(
    offer: Offer,
    sales: Sequence[Callable[[], Sale]],
    book: PriceBook,
    find: Callable[[str], Product | None],
    progress: Progress,
) -> Backtest:
    """Replay sales under an offer, as if its days had been those of the sales."""
    progress.total = len(sales)
    always = replace(offer, when=replace(offer.when, first_day=None, last_day=None))
    return backtest(_counted(sales, progress), (always,), book, find=find)


def _counted(sales: Iterable[Callable[[], Sale]], progress: Progress) -> Iterator[Sale]:
    for one in sales:
        if progress.stopped:
            return
        yield one()
        progress.done += 1


def tricks(
    offer: Offer,
    others: Iterable[Offer],
    goods: Iterable[Product],
    book: PriceBook,
    progress: Progress,
) -> Exploits:
    """Look for baskets that beat what an offer means, beside the shop's others.

    What the others do without it is not its fault, and is left out.
    """

    def stop() -> bool:
        progress.done += 1
        return progress.stopped

    beside = [one for one in others if one.key != offer.key]
    told = exploits([*beside, offer], goods, book, launched={offer.key}, stop=stop)
    mine = tuple(one for one in told.found if offer.key in one.offers)
    return replace(told, found=mine)
