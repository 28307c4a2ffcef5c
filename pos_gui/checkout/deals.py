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
    from collections.abc import Callable, Iterator
    from contextlib import AbstractContextManager
    from datetime import date

    from db.facts.basket import Basket
    from db.facts.customer import Customer
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
        self._numbered: tuple[tuple[str, Offer], ...] = ()
        self._limited = False
        self.tenders: frozenset[str] = frozenset()
        self.segments: frozenset[str] = frozenset()
        self.for_some = False
        self._last: tuple[str, dict[Circumstances, Offering]] = ("", {})

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
        self.offers, self.waiting, self._last = offers, False, ("", {})
        every = offers.index.offers if offers else ()
        self._coupons = {one.when.coupon.casefold(): one for one in every if one.when.coupon}
        self._numbered = tuple(
            (code, one) for code, one in self._coupons.items() if one.when.single_use
        )
        self._limited = any(
            limit is not None
            for one in every
            for limit in (one.limits.customer, one.limits.customer_day, one.limits.total)
        )
        self.tenders = frozenset().union(*(one.when.tenders for one in every))
        self.segments = frozenset().union(*(one.when.segments for one in every))
        self.for_some = any(
            one.when.members
            or one.when.groups
            or (one.limits.customer, one.limits.customer_day) != (None, None)
            for one in every
        )

    def coupon(self, code: str) -> Offer | None:
        """Find an offer that asks for this coupon; capitals do not matter."""
        known = self._coupons.get(code.casefold())
        if known is not None and not known.when.single_use:
            return known
        found = self._of_number(code)
        if found is None:
            return None
        from pos_gui.card.reading.luhn import fits  # noqa: PLC0415  (only with such coupons)

        return found[1] if fits(found[0]) else None

    def is_coupon(self, code: str) -> bool:
        """Say whether this is meant as a coupon, also one whose number is mistyped."""
        return code.casefold() in self._coupons or self.is_numbered(code)

    def is_numbered(self, code: str) -> bool:
        """Say whether this is the code of coupons with numbers, whatever their check digit."""
        return self._of_number(code) is not None

    def spelling(self, offer: Offer, code: str) -> str:
        """Write a coupon's code as the books know it."""
        if not offer.when.single_use:
            return offer.when.coupon
        return offer.when.coupon + code[len(offer.when.coupon) :]

    def spent_on(self, code: str) -> str:
        """Give the receipt that a numbered coupon was used up on; empty while it counts."""
        return self._shop_offers.spent_on(code)

    def _of_number(self, code: str) -> tuple[str, Offer] | None:
        """Part a code into the number of a coupon and its offer."""
        plain = code.casefold()
        for begin, offer in self._numbered:
            number = plain[len(begin) :]
            is_number = number.isascii() and number.isdigit() and len(number) >= LEAST_NUMBER
            if plain.startswith(begin) and is_number:
                return number, offer
        return None

    def _asked(self, basket: Basket) -> Iterator[str]:
        """Name the coupons of a basket as offers ask for them; what was used up counts no more."""
        for code in basket.coupons:
            offer = self.coupon(code)
            if offer is not None and not (offer.when.single_use and self.spent_on(code)):
                yield offer.when.coupon

    @property
    def agrees(self) -> bool:
        """Say whether the price may depend on how it is paid, or on a key pressed at the end."""
        return bool(self.tenders or self.segments)

    def offering(
        self, basket: Basket, now: Moment, shop: Shop, customer: Customer | None = None
    ) -> Offering | None:
        """Give what holds for a basket and its customer now; None without offers."""
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
            groups=_circles(customer, day.date()),
            segment=basket.segment,
            tender=basket.tender,
            coupons=frozenset(self._asked(basket)),
        )
        if self._last[0] != basket.basket_id:
            # Uses are counted anew for each basket, and for one that was recalled.
            self._last = (basket.basket_id, {})
        known = self._last[1].get(circumstances)
        if known is None:
            uses = self._shop_offers.uses(basket.customer, day) if self._limited else {}
            known = self._last[1][circumstances] = self.offers.now(circumstances, uses)
        return known.at_once() if self.at_once else known


LEAST_NUMBER = 5
"""Digits of a coupon's number at least, the check digit among them."""
BIRTHDAY, BIRTHDAY_MONTH = "birthday", "birthday_month"
"""Circles that every member belongs to once a year."""


def _circles(customer: Customer | None, today: date) -> frozenset[str]:
    """Name the circles that a customer belongs to today."""
    if customer is None or customer.birthday is None:
        return customer.circles if customer else frozenset()
    month, day = customer.birthday
    if month != today.month:
        return customer.circles
    on_it = {BIRTHDAY} if day == today.day else set()
    return customer.circles | {BIRTHDAY_MONTH} | on_it


@lru_cache(maxsize=1)
def thorough(shop_offers: ShopOffers) -> Deals:
    """Give the offers for counters without a window, kept from one counter to the next."""
    return Deals(shop_offers)
