"""When can offers meet? Moments and customers for which an offer holds, with others beside it."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from pos_gui.price.offers.force import Circumstances, at_hour, in_force, on_day

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from db.facts.offer import Offer, When

MOST = 4
"""Moments at which an offer is tried."""
ANY_DAY = date(2024, 1, 1)
"""A Monday; the day of an offer that holds always."""
NOON = 720
"""The minute of an offer that holds always."""
WEEK = 7


def moments(offers: Sequence[Offer], place: int, near: Iterable[int]) -> list[Circumstances]:
    """List moments at which an offer holds, with as many of those near it as possible.

    Of moments at which the same offers hold only one is given.
    """
    found: dict[frozenset[int], Circumstances] = {}
    for other in (place, *near):
        now = _both(offers, offers[place].when, offers[other].when)
        holding = frozenset(in_force(tuple(offers), now).holding)
        if place in holding:
            found.setdefault(holding, now)
    order = sorted(found, key=lambda one: (-len(one), sorted(one)))
    return [found[one] for one in order[:MOST]]


def _both(offers: Sequence[Offer], one: When, other: When) -> Circumstances:
    """Fulfil the first, and the second in what the first leaves open, for the best customer."""
    whens = [offer.when for offer in offers]
    return Circumstances(
        day=_day(one, other),
        minute=_minute(one, other),
        shop=min(one.shops & other.shops or one.shops or other.shops, default=""),
        customer="",
        groups=frozenset().union(*(when.groups for when in whens)),
        segment=min(one.segments & other.segments or one.segments or other.segments, default=None),
        tender=min(one.tenders & other.tenders or one.tenders or other.tenders, default=None),
        coupons=frozenset(when.coupon for when in whens if when.coupon),
    )


def _day(one: When, other: When) -> date:
    days = list(_days(one, other))
    return next((day for day in days if on_day(one, day) and on_day(other, day)), days[0])


def _days(one: When, other: When) -> Iterator[date]:
    """List the days of the first offer's first weeks, and the second one's where they overlap."""
    ends = [when.last_day for when in (one, other) if when.last_day is not None]
    begins = [when.first_day for when in (one, other) if when.first_day is not None]
    alone = (
        one.first_day or one.last_day or (max(begins) if begins else min(ends, default=ANY_DAY))
    )
    own = [alone + timedelta(days=days) for days in range(WEEK)]
    if one.first_day is None and one.last_day is not None:
        own = [alone - timedelta(days=days) for days in range(WEEK)]
    held = [day for day in own if on_day(one, day)]
    yield from held or [alone]
    if begins:
        late = max(begins)
        yield from (late + timedelta(days=days) for days in range(WEEK))


def _minute(one: When, other: When) -> int:
    """Give a minute at which the first holds, and the second if that can be."""
    begins = [begin for begin, _ in (*one.hours, *other.hours)] or [NOON]
    fitting = [minute for minute in begins if at_hour(one, minute)] or begins
    return next((minute for minute in fitting if at_hour(other, minute)), fitting[0])
