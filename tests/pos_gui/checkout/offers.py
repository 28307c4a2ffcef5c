"""What does a shop with offers look like? A port that is no database, and a few usual offers."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from db.facts.offer import Cut, CutKind, Each, Goods, Limits, Offer, Part, Sets, Spend, When

if TYPE_CHECKING:
    from collections.abc import Mapping

    from db.facts.moment import BusinessDay
    from db.facts.offered import Uses


@dataclass(slots=True)
class ShopOffers:
    """Offers kept in a list; how often they were read and asked about is counted."""

    offers: tuple[Offer, ...]
    """All of them."""
    used: dict[str, Uses] = field(default_factory=dict)
    """How often, by key."""
    reads: int = 0
    """How often they were read."""
    asked: list[tuple[str | None, BusinessDay]] = field(default_factory=list)
    """For whom and when the uses were asked about."""

    def all(self) -> tuple[Offer, ...]:
        """List them."""
        self.reads += 1
        return self.offers

    def uses(self, customer: str | None, day: BusinessDay) -> Mapping[str, Uses]:
        """Count the uses."""
        self.asked.append((customer, day))
        return self.used

    def spent_on(self, code: str) -> str:
        """Know of no receipt."""
        del code
        return ""


def second_half(*codes: str, key: str = "half") -> Offer:
    """第二件半价: of two pieces the cheaper one costs half."""
    goods = Goods(codes=frozenset(codes))
    return Offer(
        key, "第二件半价", Sets((Part(goods, 2),), Cut(CutKind.PERCENT, 5000), reduced=1), layer=1
    )


ALWAYS, UNLIMITED = When(), Limits()


def full(limit: int, off: int, *, key: str = "full", when: When = ALWAYS) -> Offer:
    """满减: so much off from so much on, in minor units."""
    form = Spend(Goods(), ((limit, Cut(CutKind.AMOUNT, off)),))
    name = f"满{limit // 100}减{off // 100}"
    return Offer(key, name, form, layer=2, when=when)


def off(code: str, minor: int, *, key: str = "off", limits: Limits = UNLIMITED) -> Offer:
    """Take so much off each piece."""
    form = Each(Goods(codes=frozenset((code,))), Cut(CutKind.AMOUNT, minor))
    return Offer(key, f"{code} −{minor / 100:.2f}", form, layer=1, limits=limits)
