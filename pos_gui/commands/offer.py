"""What would offers have cost, and can they be cheated? As JSON, before they are launched.

The offers' file is docs/commands/offers.schema.json, the answers are offer.schema.json. Nothing is
written; another program may be selling with the store.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from db.facts.moment import BusinessDay, business_day
from db.facts.money import Money
from db.facts.product import Product
from db.imports.offers import read
from db.store import Store
from pos_gui.clock import ShopClock
from pos_gui.price import PriceBook
from pos_gui.price.offers.backtest import backtest
from pos_gui.price.offers.exploit import sentence
from pos_gui.price.offers.exploits import exploits

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from db.facts.offer import Offer
    from pos_gui.price.offers.backtest import Effect, Figures, Span
    from pos_gui.price.offers.exploit import Exploit, Pieces

GOODS = 1_000_000
"""Goods that baskets are made of, at most."""


def cost(path: Path, document: object, weeks: int) -> dict[str, Any]:
    """Replay a store's last weeks under offers, as if their days had been those of the sales.

    Raises:
        Refused: for a document that cannot be read.
        StoreTrouble: if there is no such store.

    """
    store = Store.look(path)
    try:
        profile = store.shop.profile
        offers = [_always(one) for one in read(document, profile.currency)]
        today = business_day(ShopClock(profile.zone).now(), profile.cut_off_hour).date()
        first = BusinessDay.of(today - timedelta(weeks=weeks))
        sales = (store.sale_at(seq) for seq in store.offers.sold_since(first))

        @lru_cache(None)
        def find(code: str) -> Product | None:
            found = store.catalogue.find(code)
            return found if isinstance(found, Product) else None

        told = backtest(sales, offers, PriceBook.of(profile, store.taxes), find=find)
    finally:
        store.close()
    names = {one.key: one.name for one in offers}
    return {
        "receipts": told.receipts,
        "weeks": told.weeks,
        "reproduced": told.reproduced,
        "differing": list(told.differing),
        "touched": told.touched,
        "before": _figures(told.before),
        "after": _figures(told.after),
        "offers": [_effect(one, names[one.key]) for one in told.effects],
    }


def tricks(path: Path, document: object) -> dict[str, Any]:
    """Look for baskets that beat offers, beside those that the store has launched.

    Raises:
        Refused: for a document that cannot be read.
        StoreTrouble: if there is no such store.

    """
    store = Store.look(path)
    try:
        offers = read(document, store.shop.profile.currency)
        keys = {one.key for one in offers}
        others = [one for one in store.offers.all() if one.key not in keys]
        goods, book = store.catalogue.first(GOODS), PriceBook.of(store.shop.profile)
        told = exploits([*others, *offers], goods, book, launched=keys)
    finally:
        store.close()
    found = [_exploit(one) for one in told.found if keys.intersection(one.offers)]
    return {"tried": told.tried, "whole": told.whole, "found": found}


def _always(offer: Offer) -> Offer:
    return replace(offer, when=replace(offer.when, first_day=None, last_day=None))


def _figures(told: Figures) -> dict[str, str]:
    return {"net": told.revenue.text(), "margin": told.margin.text()}


def _effect(told: Effect, name: str) -> dict[str, Any]:
    return {
        "offer": told.key,
        "name": name,
        "discount": told.cost.text(),
        "items": told.items.text(),
        "receipts": told.receipts,
        "weekly": _span(told.weekly, told.cost.currency),
        "goods": [
            {
                "code": one.code, "name": one.name, "quantity": one.quantity.text(),
                "discount": one.cost.text(),
            }
            for one in told.best
        ],
    }  # fmt: skip


def _span(told: Span, currency: str) -> dict[str, str]:
    return {
        name: Money(minor, currency).text()
        for name, minor in (("mean", told.mean), ("low", told.low), ("high", told.high))
    }


def _exploit(told: Exploit) -> dict[str, Any]:
    return {
        "trick": told.trick.value,
        "weight": told.weight.value,
        "basket": _pieces(told.basket),
        "part": _pieces(told.part),
        "honest": told.honest.text(),
        "paid": told.paid.text(),
        "offers": list(told.offers),
        "text": sentence(told),
    }


def _pieces(told: Iterable[Pieces]) -> list[dict[str, str]]:
    return [{"code": one.product.code, "quantity": one.quantity.text()} for one in told]
