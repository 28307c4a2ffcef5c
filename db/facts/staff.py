"""Who may do what, up to how much? Rights are data; `may` is the one place that reads them."""

from __future__ import annotations

from enum import StrEnum

from db.facts.value import dataclass


class Action(StrEnum):
    """What a person can be allowed to do."""

    SELL = "sell"
    """Ring up goods and take money."""
    VOID_LINE = "void_line"
    """Take a line out of the open basket."""
    CANCEL_BASKET = "cancel_basket"
    """Give up the whole open basket."""
    OVERRIDE_PRICE = "override_price"
    """Charge another price; the amount is what the shop gives up."""
    DISCOUNT = "discount"
    """Take an amount off a line or the basket."""
    EXEMPT = "exempt"
    """Sell without tax to somebody with a certificate."""
    RETURN = "return"
    """Take goods back with a receipt; the amount is what is paid out."""
    REPRINT = "reprint"
    """Print a receipt again, marked as a copy."""
    OPEN_DRAWER = "open_drawer"
    """Open the drawer without a sale."""
    CLOSE_DAY = "close_day"
    """Close the day (Z)."""
    KEY_CARD = "key_card"
    """Type a card number instead of reading the card."""
    CLEAR_CARD = "clear_card"
    """Write down what became of a card payment that nobody could find out."""
    MANAGE_TERMINAL = "manage_terminal"
    """Bring a card terminal or its account into service or out of it, or approve that."""
    SEE_STATISTICS = "see_statistics"
    """Read figures."""
    IMPORT = "import"
    """Change the catalogue or take in history."""


@dataclass(frozen=True, slots=True)
class Right:
    """One permission."""

    action: Action
    """What is allowed."""
    limit: int | None = None
    """The largest amount in minor units; None is without limit."""


@dataclass(frozen=True, slots=True)
class Person:
    """Someone who works here."""

    key: str
    """Staff id; the journal knows people by it."""
    name: str
    """What the receipt calls them."""
    rights: tuple[Right, ...]
    """All that they may do."""


def may(person: Person, action: Action, amount: int = 0) -> bool:
    """Say whether this person may do this, up to this amount in minor units."""
    return any(
        right.action is action and (right.limit is None or abs(amount) <= right.limit)
        for right in person.rights
    )
