"""Who buys? A member as the shop knows them, and as little of it as can be shown.

Name, telephone and birthday are personal data: they are kept apart, can be erased, and stand in no
record that is signed. The key is a pseudonym and stays, so that history and limits go on.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.facts.value import dataclass

if TYPE_CHECKING:
    from datetime import date

PHONE_DIGITS = range(5, 16)
"""ITU-T E.164 allows fifteen; less than five is no number."""
_HEAD, _TAIL = 3, 4
"""Digits of a telephone number, and of a card, that may be seen."""


@dataclass(frozen=True, slots=True)
class Customer:
    """A member, or another customer that the shop knows."""

    key: str
    """Names the customer for good; never the name or the number."""
    name: str = ""
    """As the customer wants to be called; empty where they did not say, or left."""
    phone: str = ""
    """Digits; empty where none was given."""
    card: str = ""
    """What the member card says, or the keyed hash of a stored-value card; empty without one."""
    tier: str = ""
    """The tier's name; empty for an ordinary member."""
    groups: tuple[str, ...] = ()
    """Customer groups: staff, wholesale, …"""
    prices: tuple[str, ...] = ()
    """Price lists that were promised beside those of member, tier and groups."""
    birthday: tuple[int, int] | None = None
    """Month and day; the year is nobody's business."""
    joined: date | None = None
    """Since when."""
    gone: bool = False
    """Whether they left: nothing personal is kept, and nothing is found by it."""

    def __repr__(self) -> str:
        """Tell nothing personal, wherever it is printed."""
        return f"Customer({self.key})"

    @property
    def lists(self) -> tuple[str, ...]:
        """Name the price lists that hold for the customer."""
        tier = (f"tier:{self.tier}",) if self.tier else ()
        return ("member", *tier, *(f"group:{one}" for one in self.groups), *self.prices)

    @property
    def circles(self) -> frozenset[str]:
        """Name the tier and the groups, as offers ask for them."""
        return frozenset(one for one in (self.tier, *self.groups) if one)

    @property
    def mask(self) -> str:
        """Show what is enough to know each other again: 138****1234, the card's end, or 张*."""
        if self.phone:
            return masked_phone(self.phone)
        if self.card:
            return f"****{self.card[-_TAIL:]}"
        return masked_name(self.name) or f"****{self.key[-_TAIL:]}"


def masked_phone(phone: str) -> str:
    """Show the first three and the last four digits."""
    hidden = len(phone) - _HEAD - _TAIL
    if hidden < 1:
        return f"****{phone[-2:]}"
    return f"{phone[:_HEAD]}{'*' * hidden}{phone[-_TAIL:]}"


def masked_name(name: str) -> str:
    """Show the first letter of a name."""
    return f"{name[0]}{'*' * min(2, len(name) - 1)}" if name else ""


def phone_of(text: str) -> str:
    """Read a telephone number: its digits; empty where it is none."""
    digits = "".join(sign for sign in text if sign not in " -()+\N{NO-BREAK SPACE}")
    digits = digits.removeprefix("86") if text.strip().startswith("+86") else digits
    plain = digits.isascii() and digits.isdigit()
    return digits if plain and len(digits) in PHONE_DIGITS else ""
