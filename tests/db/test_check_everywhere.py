"""Do the identities of the check hold for what the till's own prices make, in every country?"""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from db.check import check
from db.facts.basket import Basket, SoldRef
from db.facts.moment import BusinessDay, Moment
from db.facts.money import Money, UnitPrice
from db.facts.offer import Cut, CutKind, Goods, Offer, Part, Sets, Spend
from db.facts.quantity import Quantity
from db.facts.sale import Draft, Named, Sale
from db.facts.tax import Exemption
from db.facts.tender import Paid
from db.places import profile_names
from db.store import Store
from pos_gui.price import PriceBook, SoldSoFar, quote
from pos_gui.price.draft import sold_lines
from pos_gui.price.offers.force import Circumstances
from pos_gui.price.offers.offering import Offers
from tests import shop as shops
from tests import verify_journal

if TYPE_CHECKING:
    from pathlib import Path

START_MS = 1_790_000_000_000
NOW = Circumstances(date(2026, 11, 26), 600)
OFFERS = Offers(
    (
        Offer("second", "第二件半价", Sets((Part(Goods(), 2),), Cut(CutKind.PERCENT, 5000), 1), 1),
        Offer("spend", "满减", Spend(Goods(), ((9900, Cut(CutKind.AMOUNT, 1001)),)), 2),
    )
)


class Counter:
    """Sells and takes back at random, priced by the till's own rules."""

    def __init__(self, store: Store) -> None:
        self._store, self._rng = store, random.Random(11)  # noqa: S311  (chance from a seed)
        self._book = PriceBook.of(store.shop.profile, store.taxes, 20261126)
        self._classes = ["", *(one.key for one in store.taxes.table().classes)]
        self._currency = store.shop.profile.currency
        self._number = self.offered = self.named = 0

    def basket(self) -> Basket:
        """Fill a basket with awkward prices, quantities and discounts."""
        rng, lines = self._rng, []
        for code in range(rng.randrange(1, 6)):
            weighed = rng.random() < 0.3
            goods = replace(
                shops.product(f"P{code}", weighed=weighed, currency=self._currency),
                tax_rate=rng.choice(self._store.shop.profile.rates),
                tax_class=rng.choice(self._classes),
                price=UnitPrice(rng.randrange(1, 999_999), self._currency),
                cost=None
                if rng.random() < 0.3
                else UnitPrice(rng.randrange(9999), self._currency),
            )
            milli = rng.randrange(1, 9999) if weighed else 1000 * rng.randrange(1, 9)
            line = shops.line(goods, Quantity(milli), percent=rng.choice((None, None, 500, 3333)))
            if rng.random() < 0.3:
                line = replace(line, price=UnitPrice(rng.randrange(1, 9999), self._currency))
            lines.append(line)
        filled = shops.basket(*lines, basket_id=self._new_id())
        due = quote(filled, self._book).total.minor
        off = Money(rng.randrange(1, max(2, due // 3)), self._currency)
        if rng.random() < 0.2:
            filled = replace(filled, exempt=Exemption("ST-119", "resale", BusinessDay(20301231)))
        return replace(filled, discount=off) if due > 3 and rng.random() < 0.5 else filled

    def _new_id(self) -> str:
        self._number += 1
        return f"basket-{self._number}"

    def record(self, basket: Basket, sold: dict[tuple[str, int], SoldSoFar]) -> Sale:
        """Price, settle and record a basket."""
        priced = quote(basket, self._book, sold=sold, offering=OFFERS.now(NOW).at_once())
        due = priced.total
        draft = Draft(
            sale_id=basket.basket_id,
            cashier=Named("owner", "Owner"),
            at=Moment(START_MS + self._number * 60_000, 480),
            lines=sold_lines(priced, sold),
            tenders=(Paid("cash", due, due),),
            rounding=Money(0, due.currency),
            change=Money(0, due.currency),
            exempt=basket.exempt,
        )
        self.named += sum(len(line.taxes) > 1 for line in draft.lines)
        self.offered += sum(bool(line.offers) for line in draft.lines)
        return self._store.books.record(draft)

    def take_back(self, sale: Sale) -> None:
        """Take every line back, in parts."""
        for line in sale.lines:
            left = line.quantity.milli
            while left:
                part = min(left, self._rng.randrange(1, line.quantity.milli + 1))
                done = line.quantity.milli - left
                at = (sale.sale_id, line.ordinal)
                ref = SoldRef(*at, sale.receipt_no)
                goods = replace(shops.product(currency=self._currency), code=line.product.key)
                back = replace(shops.line(goods, Quantity(-part)), returns=ref)
                basket = shops.basket(back, basket_id=self._new_id())
                self.record(basket, {at: SoldSoFar(line, done)})
                left -= part


@pytest.mark.parametrize("country", profile_names())
def test_every_country_adds_up(tmp_path: Path, country: str) -> None:
    """Tax inside or on top, by line or by receipt: check and verifier find nothing wrong."""
    store = Store.new(tmp_path / "shop.store", profile_name=country)
    counter = Counter(store)
    for number in range(25):
        sale = counter.record(counter.basket(), {})
        if number % 3 == 0:
            counter.take_back(sale)
    store.books.close(Moment(START_MS, 480), "owner")
    result = check(store)
    store.close()
    assert result["faults"] == []
    assert result["checked"]["sales"] > 40
    assert counter.offered > 20
    assert (counter.named > 20) == (country in ("CA-QC", "IN", "US-NY"))
    assert verify_journal.verify(tmp_path / "shop.store") == []
