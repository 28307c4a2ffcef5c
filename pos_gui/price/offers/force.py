"""Which offers hold now, for this customer, in this shop? And if one does not: why not."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from db.facts.offered import Uses
from db.facts.value import dataclass

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from db.facts.offer import Limits, Offer, When


class WhyNot(StrEnum):
    """Why an offer gives nothing on this basket."""

    DAY = "day"
    """Not on this day."""
    HOUR = "hour"
    """Not at this hour."""
    SHOP = "shop"
    """Not in this shop."""
    MEMBER = "member"
    """For members only, and nobody is known."""
    GROUP = "group"
    """For other customers."""
    TENDER = "tender"
    """For another way to pay."""
    COUPON = "coupon"
    """Its coupon was not given."""
    USED_UP = "used_up"
    """It was used as often as it may be."""
    MORE = "more"
    """Something is missing in the basket."""
    BETTER = "better"
    """Its goods are in another offer that is better, or takes precedence."""


@dataclass(frozen=True, slots=True)
class Circumstances:
    """When and where a basket is priced, and for whom."""

    day: date
    """The business day."""
    minute: int
    """Minute of the shop's day, 0 to 1439."""
    shop: str = ""
    """The shop's key."""
    customer: str | None = None
    """The member, if one is known."""
    groups: frozenset[str] = frozenset()
    """The groups and tiers the customer belongs to."""
    segment: str | None = None
    """The customer segment, once it was keyed."""
    tender: str | None = None
    """How everything is going to be paid, once that is known."""
    coupons: frozenset[str] = frozenset()
    """Codes of the coupons that were given."""


def why_not(offer: Offer, now: Circumstances) -> WhyNot | None:
    """Say why an offer does not hold; None if it does."""
    when = offer.when
    checks = (
        (WhyNot.DAY, on_day(when, now.day)),
        (WhyNot.HOUR, at_hour(when, now.minute)),
        (WhyNot.SHOP, not when.shops or now.shop in when.shops),
        (WhyNot.MEMBER, not when.members or now.customer is not None),
        (WhyNot.GROUP, not when.groups or bool(when.groups & now.groups)),
        (WhyNot.GROUP, not when.segments or now.segment in when.segments),
        (WhyNot.TENDER, not when.tenders or now.tender in when.tenders),
        (WhyNot.COUPON, not when.coupon or when.coupon in now.coupons),
    )
    return next((why for why, well in checks if not well), None)


def left(limits: Limits, uses: Uses, *, known: bool) -> int | None:
    """Give how often an offer may still be used in this basket; None is without limit.

    A limit by customer counts for known customers; nobody else gets such an offer.
    """
    rest = [] if limits.basket is None else [limits.basket]
    for limit, used in (
        (limits.customer, uses.customer),
        (limits.customer_day, uses.customer_day),
    ):
        if limit is not None:
            rest.append(max(0, limit - used) if known else 0)
    if limits.total is not None:
        rest.append(max(0, limits.total - uses.total))
    return min(rest) if rest else None


@dataclass(frozen=True, slots=True)
class Force:
    """What holds."""

    holding: Mapping[int, int | None]
    """By the offer's place in the index: how often it may be used; None is without limit."""
    not_holding: Mapping[int, WhyNot]
    """By the place: why not."""


def in_force(
    offers: tuple[Offer, ...], now: Circumstances, uses: Mapping[str, Uses] | None = None
) -> Force:
    """Part the offers into those that hold and those that do not."""
    holding: dict[int, int | None] = {}
    refused: dict[int, WhyNot] = {}
    known = now.customer is not None
    for at, offer in enumerate(offers):
        why = why_not(offer, now)
        rest = left(offer.limits, (uses or {}).get(offer.key, Uses()), known=known)
        if why is None and rest == 0:
            only = offer.limits.customer is not None or offer.limits.customer_day is not None
            why = WhyNot.MEMBER if only and not known else WhyNot.USED_UP
        if why is None:
            holding[at] = rest
        else:
            refused[at] = why
    return Force(holding, refused)


def on_day(when: When, day: date) -> bool:
    """Say whether an offer holds on a day."""
    if (when.first_day and day < when.first_day) or (when.last_day and day > when.last_day):
        return False
    return not when.weekdays or day.isoweekday() in when.weekdays


def at_hour(when: When, minute: int) -> bool:
    """Say whether an offer holds at a minute of the day."""
    return not when.hours or any(_within(*one, minute) for one in when.hours)


def _within(begin: int, end: int, minute: int) -> bool:
    """Say whether a minute lies in a span that may go over midnight."""
    return begin <= minute < end if begin < end else minute >= begin or minute < end
