"""Which of the shop's offers hold for this basket, here and now?

They are read after the first paint, and again when they change. Where a shop has none, nothing of
pos_gui.price.offers is ever imported.
"""

from __future__ import annotations

from contextlib import nullcontext
from functools import lru_cache
from typing import TYPE_CHECKING

from db.facts.moment import business_day

if TYPE_CHECKING:
    from collections.abc import Callable
    from contextlib import AbstractContextManager

    from db.facts.basket import Basket
    from db.facts.moment import Moment
    from db.facts.offer import Offer
    from db.facts.place import Shop
    from pos_gui.ports import ShopOffers
    from pos_gui.price.offers.force import Circumstances
    from pos_gui.price.offers.offering import Offering, Offers


class Deals:
    """A shop's offers as one counter uses them; the same for basket after basket."""

    def __init__(
        self,
        shop_offers: ShopOffers,
        *,
        at_once: bool = False,
        reading: Callable[[], AbstractContextManager[object]] = nullcontext,
    ) -> None:
        """Know none yet.

        `at_once` is a window's: it reads them and thinks in the pool, where `reading` opens the
        store.
        """
        self._shop_offers, self.at_once, self._reading = shop_offers, at_once, reading
        self.waiting = True
        self._found: tuple[Offer, ...] = ()
        self.offers: Offers | None = None
        self._coupons: dict[str, Offer] = {}
        self._limited = False
        self._last: tuple[str, Circumstances, Offering] | None = None

    def read(self) -> Offers | None:
        """Read the shop's offers and index them; None where it has none. Not in the GUI thread."""
        with self._reading():
            found = self._found = self._shop_offers.all()
        if not found:
            return None
        from pos_gui.price.offers.offering import Offers  # noqa: PLC0415  (only with offers)

        return Offers(found)

    def take(self, offers: Offers | None) -> None:
        """Use these from now on."""
        self.offers, self.waiting, self._last = offers, False, None
        every = offers.index.offers if offers else ()
        self._coupons = {one.when.coupon.casefold(): one for one in every if one.when.coupon}
        self._limited = any(
            limit is not None
            for one in every
            for limit in (one.limits.customer, one.limits.customer_day, one.limits.total)
        )

    def coupon(self, code: str) -> Offer | None:
        """Find an offer that asks for this coupon; capitals do not matter."""
        return self._coupons.get(code.casefold())

    def offering(self, basket: Basket, now: Moment, shop: Shop) -> Offering | None:
        """Give what holds for a basket now; None without offers."""
        if not self.at_once and (self.waiting or self._shop_offers.all() is not self._found):
            self.take(self.read())
        if self.offers is None:
            return None
        from pos_gui.price.offers.force import Circumstances  # noqa: PLC0415  (only with offers)

        local = now.local()
        day = business_day(now, shop.profile.cut_off_hour)
        circumstances = Circumstances(
            day=day.date(),
            minute=local.hour * 60 + local.minute,
            shop=shop.key,
            customer=basket.customer,
            segment=basket.segment,
            coupons=frozenset(basket.coupons),
        )
        if self._last is None or self._last[:2] != (basket.basket_id, circumstances):
            uses = self._shop_offers.uses(basket.customer, day) if self._limited else {}
            self._last = (basket.basket_id, circumstances, self.offers.now(circumstances, uses))
        return self._last[2].at_once() if self.at_once else self._last[2]


@lru_cache(maxsize=1)
def thorough(shop_offers: ShopOffers) -> Deals:
    """Give the offers for counters without a window, kept from one counter to the next."""
    return Deals(shop_offers)
