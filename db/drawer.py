"""How is what happens to the drawer's cash written down? Float, paid in, paid out, counted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.connection import value
from db.drawer_rows import FEW, open_span, told
from db.facts.drawer import Count, Entry, Move, Span, sum_of
from db.facts.event import Event, EventCode
from db.facts.trouble import Refused

if TYPE_CHECKING:
    from db.facts.moment import Moment
    from db.journal import Journal

_LAST = "SELECT max(seq) FROM journal WHERE till = ?"
_IS_COUNT = (
    f"SELECT count(*) FROM journal WHERE till = ?1 AND seq = ?2 AND {FEW} "  # noqa: S608  (our own)
    "AND json_extract(body, '$.what') = 'count' AND NOT EXISTS (SELECT 1 FROM journal AS other "
    f"WHERE other.till = ?1 AND other.{FEW} AND other.seq > ?2 "
    "AND json_extract(other.body, '$.about') = ?2)"
)


class Drawer:
    """The cash drawer of this till."""

    def __init__(self, till: str, journal: Journal) -> None:
        """Write for this till, into this journal."""
        self._till, self._journal = till, journal

    def open_span(self) -> Span:
        """Give the drawer since it was last empty."""
        return open_span(self._till)

    def keep(self, entry: Entry, at: Moment, person: str) -> Count | None:
        """Write what somebody did with the drawer; a count is held against the books at once.

        Raises:
            Refused: for an amount of nothing, a second float, pieces that are another amount, or
                a reason for what was not counted.

        """
        with self._journal.writing():
            span = self.open_span()
            self._refuse(entry, span)
            body: dict[str, object] = {"what": entry.what.value, "amount": entry.amount.minor}
            if entry.what is Move.COUNT:
                body = told(span, entry.amount.minor, entry.pieces)
            more = {"reason": entry.reason, "about": entry.about, "approver": entry.approver}
            body |= {name: what for name, what in more.items() if what}
            self._journal.append(Event(EventCode.DRAWER, at, person), body)
            if entry.what is not Move.COUNT:
                return None
            record = int(value(_LAST, (self._till,)))
        return Count(
            self._till, record, at, person, span.since, span.flow, entry.amount, entry.pieces
        )

    def _refuse(self, entry: Entry, span: Span) -> None:
        minor = entry.amount.minor
        if entry.what in (Move.FLOAT, Move.IN, Move.OUT) and minor <= 0:
            raise Refused("An amount above zero is needed.")
        if entry.what is Move.FLOAT and Move.FLOAT in span.moves:
            raise Refused("The float is in the drawer already: pay in what comes to it.")
        if entry.what is Move.COUNT:
            wrong = any(one < 0 for piece in entry.pieces for one in piece)
            if minor < 0 or wrong or (entry.pieces and sum_of(entry.pieces) != minor):
                raise Refused("The pieces do not add up to what was counted.")
        if entry.what is Move.REASON and (
            not entry.reason or not value(_IS_COUNT, (self._till, entry.about))
        ):
            raise Refused("There is no count that waits for this reason.")
