"""What should lie in the drawer, and what was counted? The one rule of cash over and short.

Expected = float + cash of sales − cash paid back + cash put on cards + paid in − paid out, since
the last count; over/short = counted − expected (domain/day_end.md, section 2). A span of the
drawer ends with its count, or with a Z that nobody counted; a Z straight after a count ends
nothing, so a float may be put in between the two.
"""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum
from typing import TYPE_CHECKING

from db.facts.money import Money
from db.facts.value import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterable

    from db.facts.moment import Moment


class Move(StrEnum):
    """What is recorded of a drawer; the journal's word for it."""

    FLOAT = "float"
    """Money to give change from was put in before selling."""
    IN = "in"
    """Cash was put in that is of no sale."""
    OUT = "out"
    """Cash was taken out that is of no return."""
    COUNT = "count"
    """The drawer was counted and emptied; what stays is the next span's float."""
    REASON = "reason"
    """Why a count was over or short."""


@dataclass(frozen=True, slots=True)
class Flow:
    """The cash of one span, each part in minor units and never negative."""

    float_cash: int = 0
    """Put in before selling."""
    sold: int = 0
    """Cash of sales: given less change, as rounded."""
    back: int = 0
    """Cash paid back for goods."""
    loaded: int = 0
    """Cash put on stored-value cards, less what was given back of it; this one may be negative."""
    paid_in: int = 0
    """Put in besides."""
    paid_out: int = 0
    """Taken out besides."""

    @property
    def expected(self) -> int:
        """Add up what should lie there, in minor units."""
        put = self.float_cash + self.sold + self.loaded + self.paid_in
        return put - self.back - self.paid_out


@dataclass(frozen=True, slots=True)
class Span:
    """The drawer since it was last empty."""

    since: int = 0
    """The journal's record that ended the span before; 0 is the beginning."""
    flow: Flow = Flow()
    """What went in and out."""
    counted: bool = False
    """Whether the span before ended with a count."""
    traded: bool = False
    """Whether a document was recorded in it, or a stored-value card moved."""
    moves: tuple[Move, ...] = ()
    """What was put in or taken out by hand."""

    def sale(self, cash: int, loaded: int = 0) -> Span:
        """Add a document's cash, negative where it was paid back, or a card's load."""
        flow = self.flow
        flow = replace(
            flow,
            sold=flow.sold + max(cash, 0),
            back=flow.back + max(-cash, 0),
            loaded=flow.loaded + loaded,
        )
        return replace(self, flow=flow, traded=True)

    def move(self, what: Move, minor: int) -> Span:
        """Add what was put in or taken out by hand; a reason moves nothing."""
        flow = self.flow
        match what:
            case Move.FLOAT:
                flow = replace(flow, float_cash=flow.float_cash + minor)
            case Move.IN:
                flow = replace(flow, paid_in=flow.paid_in + minor)
            case Move.OUT:
                flow = replace(flow, paid_out=flow.paid_out + minor)
            case _:
                return self
        return replace(self, flow=flow, moves=(*self.moves, what))

    def count(self, record: int) -> Span:
        """End with a count, which is this record of the journal."""
        return Span(record, counted=True)

    def close(self, record: int) -> Span:
        """Hear a Z: it ends a span in which something was sold."""
        return Span(record) if self.traded else self


@dataclass(frozen=True, slots=True)
class Entry:
    """What somebody does with the drawer, on its way to the journal."""

    what: Move
    """What."""
    amount: Money
    """How much; of a reason nothing."""
    pieces: tuple[tuple[int, int], ...] = ()
    """Of a count: value in minor units and how many; empty where one amount was typed."""
    reason: str = ""
    """Why."""
    about: int = 0
    """Of a reason: the record of the count."""
    approver: str = ""
    """Staff id of who approved it; empty where nobody had to."""


@dataclass(frozen=True, slots=True)
class Count:
    """A drawer that was counted."""

    till: str
    """The till's key."""
    record: int
    """Its number in the till's journal."""
    at: Moment
    """When."""
    person: str
    """Staff id of who counted."""
    since: int
    """The record that ended the span before."""
    flow: Flow
    """What went in and out of the drawer."""
    counted: Money
    """What lay there."""
    pieces: tuple[tuple[int, int], ...] = ()
    """Value in minor units and how many; empty where one amount was typed."""
    reason: str = ""
    """Why it was over or short; empty where nobody said."""

    @property
    def expected(self) -> Money:
        """Give what should have lain there."""
        return Money(self.flow.expected, self.counted.currency)

    @property
    def over(self) -> Money:
        """Give counted − expected: above zero is over, below is short."""
        return self.counted - self.expected


def sum_of(pieces: Iterable[tuple[int, int]]) -> int:
    """Add up pieces by their value, in minor units."""
    return sum(value * many for value, many in pieces)
