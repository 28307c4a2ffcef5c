"""What does an offer promise? A shop's promotions (促销活动) as data; nothing is computed here.

An offer has one form, a time and a circle of customers for which it holds, limits, and a place in
the order of things: offers of one layer share the goods among them, a unit counts for one of them;
the next layer works on what is left to pay (counter.md, section 11.6).
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from db.facts.value import dataclass

if TYPE_CHECKING:
    from datetime import date


class CutKind(StrEnum):
    """How a price is reduced."""

    PERCENT = "percent"
    """By a share of it."""
    AMOUNT = "amount"
    """By an amount, at most down to nothing."""
    PRICE = "price"
    """To a price; a lower one stays."""


class First(StrEnum):
    """Which of its units an offer reduces, where it may not reduce all."""

    BEST = "best"
    """Whichever are best for the customer."""
    CHEAPEST = "cheapest_first"
    """The cheapest of its goods in the basket."""
    DEAREST = "dearest_first"
    """The dearest of its goods in the basket."""


@dataclass(frozen=True, slots=True)
class Cut:
    """A reduction."""

    kind: CutKind
    """How it is meant."""
    value: int
    """Ten-thousandths of the price (20 % is 2000), or minor units."""


@dataclass(frozen=True, slots=True)
class Goods:
    """Some of the shop's goods; without any of the three it is all of them."""

    codes: frozenset[str] = frozenset()
    """Item codes."""
    departments: frozenset[str] = frozenset()
    """Departments' keys, each with everything below it."""
    tags: frozenset[str] = frozenset()
    """Marks of a product."""
    without: frozenset[str] = frozenset()
    """Codes, departments and marks that are left out all the same."""


@dataclass(frozen=True, slots=True)
class Need:
    """What must be in the basket."""

    goods: Goods
    """Of these."""
    units: int = 0
    """So many, at least."""
    value: int = 0
    """Worth so much before any offer, at least; minor units."""
    times: bool = False
    """Whether twice as much counts twice."""


@dataclass(frozen=True, slots=True)
class Each:
    """Units reduced one by one: percent, amount, fixed price; add-ons and gifts with `given`."""

    goods: Goods
    """Of these."""
    cut: Cut
    """By so much."""
    units: int = 0
    """Only with so many of them; the offer uses them up."""
    value: int = 0
    """Only with so much of them; the offer uses them up."""
    at_most: int | None = None
    """So many are reduced at most; None is all."""
    first: First = First.BEST
    """Which of them."""
    once: bool = False
    """Whether an amount is taken off once, not off each unit."""
    given: Need | None = None
    """Only beside these other goods, which are not used up (加价换购, 赠品)."""


@dataclass(frozen=True, slots=True)
class Steps:
    """The more units, the lower the price of all of them (阶梯价)."""

    goods: Goods
    """Of these."""
    steps: tuple[tuple[int, Cut], ...]
    """From so many units on, by so much; growing."""


@dataclass(frozen=True, slots=True)
class Part:
    """So many units of some goods, in a set."""

    goods: Goods
    """Of these."""
    units: int
    """How many."""


@dataclass(frozen=True, slots=True)
class Sets:
    """Units taken together: n for a price, meal deal, n-th item (第二件半价), x and y free."""

    parts: tuple[Part, ...]
    """What makes a set."""
    cut: Cut
    """The whole set's reduction or price, or that of the units named below."""
    reduced: int = 0
    """So many of a set's units, the cheapest, are reduced; 0 is the set as a whole."""
    part: int | None = None
    """Only the units of this part are reduced, counted from 0."""
    first: First = First.BEST
    """Which units of the basket are the cheapest: of each set, or of all that the basket has."""


@dataclass(frozen=True, slots=True)
class Spend:
    """From so much on, an amount or a share off (满减, 整单折扣); it counts all of its goods."""

    goods: Goods
    """Of these."""
    tiers: tuple[tuple[int, Cut], ...]
    """From so many minor units on, by so much; growing."""
    repeat: bool = False
    """Whether a single tier counts again for every so much (每满)."""
    before: bool = False
    """Whether the goods count at what they cost before any offer, not at what is left."""


Form = Each | Steps | Sets | Spend


@dataclass(frozen=True, slots=True)
class When:
    """When, where and for whom an offer holds; whatever is empty does not matter."""

    first_day: date | None = None
    """From this business day on."""
    last_day: date | None = None
    """Until this business day, inclusive."""
    weekdays: frozenset[int] = frozenset()
    """1 is Monday (ISO 8601)."""
    hours: tuple[tuple[int, int], ...] = ()
    """Minutes of the day, from and before; over midnight where the first is larger."""
    shops: frozenset[str] = frozenset()
    """Keys of shops."""
    members: bool = False
    """Only for a known member."""
    groups: frozenset[str] = frozenset()
    """Only for customers of these groups or tiers."""
    segments: frozenset[str] = frozenset()
    """Only for these customer segments."""
    tenders: frozenset[str] = frozenset()
    """Only when paid in one of these ways alone."""
    coupon: str = ""
    """Only with this coupon's code."""
    single_use: bool = False
    """Whether each coupon has a number with a check digit behind the code, and counts once."""


@dataclass(frozen=True, slots=True)
class Limits:
    """How often; None is without limit. A use is a set, a reduced unit, a tier; all the steps."""

    basket: int | None = None
    """In one basket."""
    customer: int | None = None
    """By one known customer, altogether."""
    customer_day: int | None = None
    """By one known customer on a business day."""
    total: int | None = None
    """By everybody together."""


@dataclass(frozen=True, slots=True)
class Offer:
    """A promotion."""

    key: str
    """Names it for good: a dimension of the statistics."""
    name: str
    """As the receipt calls it."""
    form: Form
    """What it does."""
    layer: int
    """Which of the passes over the basket it belongs to, from 1."""
    priority: int = 0
    """Within a layer the higher takes its goods first; equals are weighed against each other."""
    group: str = ""
    """Offers of one group never touch the same unit, in whatever layer."""
    when: When = When()
    """When it holds."""
    limits: Limits = Limits()
    """How often."""
