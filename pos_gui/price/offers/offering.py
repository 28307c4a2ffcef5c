"""What do a shop's offers take off a basket, here and now? The face of the offers for `quote`."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from db.facts.money import Money
from db.facts.offer import Each, Sets, Spend
from db.facts.offered import OfferShare
from db.facts.value import dataclass
from pos_gui.price.offers import AT_ONCE, THOROUGH, Optimiser
from pos_gui.price.offers.force import in_force
from pos_gui.price.offers.goods import Index

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from db.facts.offer import Form, Offer
    from db.facts.offered import Uses
    from db.facts.quote import QuotedLine
    from pos_gui.price.offers.applied import Applied
    from pos_gui.price.offers.force import Circumstances, Force


@dataclass(frozen=True, slots=True)
class Taken:
    """What offers take off."""

    lines: Mapping[int, tuple[OfferShare, ...]]
    """By the line's place in the basket."""
    offers: tuple[OfferShare, ...]
    """From the basket as a whole, in the order of the passes."""
    proved: bool
    """Whether nothing would be better."""


class Offers:
    """All offers of a shop; remembers what it found for parts of earlier baskets."""

    def __init__(self, offers: Iterable[Offer]) -> None:
        """Take a shop's offers."""
        self.index = Index(offers)
        self.optimiser = Optimiser(self.index)

    def now(
        self, circumstances: Circumstances, uses: Mapping[str, Uses] | None = None
    ) -> Offering:
        """Give the offers that hold."""
        return Offering(self, in_force(self.index.offers, circumstances, uses))


@dataclass(frozen=True, slots=True)
class Offering:
    """The offers in force."""

    offers: Offers
    """All offers."""
    force: Force
    """Which of them hold, and why the others do not."""
    effort: int = THOROUGH
    """How hard the best is looked for."""

    def at_once(self) -> Offering:
        """Answer at once; what is not proved then may be improved."""
        return replace(self, effort=AT_ONCE)

    def take(self, lines: Sequence[QuotedLine], currency: str) -> Taken:
        """Find what they take off these lines, which are priced without offers."""
        offered = self.offers.optimiser.best(lines, self.force, self.effort)
        by_line: dict[int, list[OfferShare]] = {}
        whole: list[OfferShare] = []
        for one in offered.applied:
            offer = self.offers.index.offers[one.place]
            uses = used(offer.form, one)
            whole.append(OfferShare(offer.key, offer.name, Money(one.amount, currency), uses))
            for line, part in sorted(one.shares.items()):
                share = OfferShare(offer.key, offer.name, Money(part, currency), uses)
                by_line.setdefault(line, []).append(share)
                uses = 0
        lines_off = {line: tuple(shares) for line, shares in by_line.items()}
        return Taken(lines_off, tuple(whole), offered.proved)


def used(form: Form, applied: Applied) -> int:
    """Count the uses: sets, reduced units, repeated tiers; anything else is used once."""
    match form:
        case Sets():
            return applied.units // sum(part.units for part in form.parts)
        case Each(once=False):
            return applied.reduced
        case Spend(repeat=True):
            return -(-applied.amount // form.tiers[0][1].value)
        case _:
            return 1
