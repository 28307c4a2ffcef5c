"""What does the journal call the things that happen? Sales, and technical events beside them.

The codes are those of Norway's SAF-T Cash Register, the most complete public list; our own start
at 90000.
"""

from __future__ import annotations

from enum import IntEnum, unique
from typing import TYPE_CHECKING

from db.facts.value import dataclass

if TYPE_CHECKING:
    from db.facts.moment import Moment


@unique
class EventCode(IntEnum):
    """Kinds of journal records (SAF-T Cash Register 1.00, PredefinedBasicID-13)."""

    START = 13001
    """The till was started."""
    STOP = 13002
    """The till was stopped in an orderly way."""
    SIGNED_ON = 13003
    """Somebody said who they are, and stands at the till from now on."""
    SIGNED_OFF = 13004
    """Nobody stands at the till any more: it is locked."""
    DRAWER_OPEN = 13005
    """The drawer was opened."""
    X_REPORT = 13008
    """Figures were read without closing."""
    Z_REPORT = 13009
    """The day was closed."""
    PARK = 13010
    """A basket was set aside."""
    RECALL = 13011
    """A parked basket came back."""
    SALE = 13012
    """A sale was recorded."""
    RETURN = 13013
    """Goods came back."""
    COPY = 13014
    """A receipt was printed again."""
    PRICE_CHANGE = 13020
    """A price was changed: at the counter, or in the price book."""
    PRICE_CHECK = 13021
    """A price was looked up without selling."""
    VOID = 13027
    """A line was voided or a basket cancelled."""
    OTHER = 13999
    """Anything else; the text says what."""
    NEW_KEY = 90001
    """A signing key came into use; its public part is in the record."""
    NOT_FOUND = 90002
    """A code was scanned that no product has."""
    RECOVERED = 90003
    """An open basket was found after an unclean end."""
    IMPORTED = 90004
    """Products or history were taken in."""
    DISCOUNT = 90005
    """An amount was taken off by hand."""
    CLOCK = 90006
    """The clock stood before the last record."""
    CARD = 90007
    """Something became known of a card payment; its intent first."""
    TERMINAL = 90009
    """A card terminal came into service, or went out of it."""
    SLIP = 90010
    """A card slip was ordered on paper, signed, or uploaded to the host."""
    STORED = 90011
    """Money was put on a stored-value card of the shop, taken from it, or given back to it."""
    STAFF = 90020
    """Somebody was hired, let go, given other rights or a PIN, or a lock was cleared."""
    APPROVED = 90021
    """Somebody allowed once what somebody else had no right to."""
    NOT_LET_IN = 90022
    """A wrong PIN was typed."""
    PRICE_LABEL = 90025
    """A price's label was printed or hangs, or the price was taken back before it began."""
    MEMBER = 90030
    """Somebody became a member, was changed, left, or was chosen as the one who buys."""
    COUPON = 90031
    """A coupon was taken, refused, or given back."""
    TAX_EXEMPT = 90040
    """A basket was made free of tax by a certificate, or taxed again."""
    DRAWER = 90050
    """A float or other cash was put into the drawer, taken out, or the drawer was counted."""


@dataclass(frozen=True, slots=True)
class Event:
    """A technical event on its way to the journal."""

    code: EventCode
    """What kind."""
    at: Moment
    """When."""
    person: str
    """Staff id of who did it."""
    data: tuple[tuple[str, str | int | None], ...] = ()
    """Details by name; texts and whole numbers only."""
