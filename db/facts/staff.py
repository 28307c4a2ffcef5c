"""Who may do what, up to how much? Rights are data; `may` is the one place that reads them.

What somebody lacks the right to can be granted once, by somebody else: `covers` is the one place
that says whether a grant is good for it.
"""

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
    COUNT_DRAWER = "count_drawer"
    """Put the float into the drawer, and count what lies there."""
    MOVE_CASH = "move_cash"
    """Put other cash into the drawer or take it out; the amount is how much."""
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
    ENROL = "enrol"
    """Take in a new member at the counter."""
    IMPORT = "import"
    """Change the catalogue or the offers, or take in history."""
    MANAGE_PRICES = "manage_prices"
    """Plan prices, and say that labels were printed and hang."""
    APPROVE = "approve"
    """Allow once what somebody else has no right to, within one's own rights."""
    MANAGE_STAFF = "manage_staff"
    """Hire people and let them go, change what others may do, reset a PIN, clear a lock."""


class Role(StrEnum):
    """What somebody is hired as; the rights are in resources/staff/roles.toml."""

    CASHIER = "cashier"
    """收银员: sells."""
    SUPERVISOR = "supervisor"
    """组长: approves, up to more."""
    MANAGER = "manager"
    """店长: everything."""
    STOCK = "stock"
    """理货员: goods, no counter."""
    AUDITOR = "auditor"
    """审计: looks at figures."""
    TECHNICIAN = "technician"
    """技术员: devices."""


@dataclass(frozen=True, slots=True)
class Right:
    """One permission."""

    action: Action
    """What is allowed."""
    limit: int | None = None
    """The largest amount in minor units; None is without limit, below nought is never."""
    rate: int | None = None
    """The largest part of what it is taken from, in ten-thousandths; None is without limit."""


@dataclass(frozen=True, slots=True)
class Person:
    """Someone who works here."""

    key: str
    """Staff id; the journal knows people by it."""
    name: str
    """What the receipt calls them."""
    rights: tuple[Right, ...]
    """All that they may do."""
    asks: tuple[Action, ...] = ()
    """What they may do once somebody else has approved it."""
    role: str = ""
    """What they are hired as; empty where each right was written down for them alone."""
    number: int = 0
    """What they type to sign in; 0 is not known yet."""


@dataclass(frozen=True, slots=True)
class Listed:
    """Someone who works or worked here, as a manager sees them."""

    person: Person
    """Who."""
    own: tuple[Right, ...]
    """Limits of their own, in place of the role's."""
    gone: bool
    """Whether they were let go."""
    has_pin: bool
    """Whether they have a PIN."""
    locked: bool
    """Whether too many wrong PINs were typed for them."""


@dataclass(frozen=True, slots=True)
class Secret:
    """A PIN or a recovery code on its way: never shown in a note, never kept."""

    text: str
    """Its digits."""

    def __repr__(self) -> str:
        """Tell nothing."""
        return "Secret(…)"


@dataclass(frozen=True, slots=True)
class Lack:
    """What somebody wanted to do and has no right to."""

    action: Action
    """What."""
    amount: int = 0
    """How much, in minor units."""
    of: int = 0
    """What it is taken from, in minor units."""
    subject: str = ""
    """The basket it is about; empty where it is about none."""


@dataclass(frozen=True, slots=True)
class Grant:
    """Somebody's approval of one act, good for a minute."""

    lack: Lack
    """For this, and up to this amount."""
    requester: str
    """Staff id of who asked."""
    approver: str
    """Staff id of who approved: somebody else."""
    until_ms: int
    """When it ends."""
    stamp: int
    """Which state of everybody's rights it was given in: any change ends it."""


GRANT_MS = 60_000
"""How long an approval is good for."""


def may(person: Person, action: Action, amount: int = 0, of: int = 0) -> bool:
    """Say whether this person may do this, up to this amount in minor units."""
    return any(
        right.action is action
        and (right.limit is None or abs(amount) <= right.limit)
        and (right.rate is None or abs(amount) * 10_000 <= right.rate * abs(of))
        for right in person.rights
    )


def may_approve(person: Person, requester: Person, lack: Lack) -> bool:
    """Say whether this person may approve this: somebody else, within their own rights."""
    return (
        person.key != requester.key
        and lack.action in requester.asks
        and may(person, Action.APPROVE)
        and may(person, lack.action, lack.amount, lack.of)
    )


def covers(grant: Grant, requester: Person, lack: Lack, now_ms: int, stamp: int) -> bool:
    """Say whether a grant is good for this: same act, basket and asker, in time, not for more."""
    given = grant.lack
    return (
        (given.action, given.subject) == (lack.action, lack.subject)
        and abs(lack.amount) <= abs(given.amount)
        and grant.requester == requester.key != grant.approver
        and grant.until_ms - GRANT_MS <= now_ms <= grant.until_ms
        and grant.stamp == stamp
    )
