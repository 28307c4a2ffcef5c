"""What happened at the counter that somebody may want to look at? Events and lines, told alike.

What the journal's technical events say, and what recorded lines say themselves: a changed price,
a discount by hand, money paid back. Nothing here is a verdict.
"""

from __future__ import annotations

import json
from enum import StrEnum
from heapq import nlargest
from operator import itemgetter
from typing import TYPE_CHECKING, Any

from db.connection import rows
from db.facts.event import EventCode
from db.facts.moment import Moment
from db.facts.quantity import Quantity
from db.facts.value import dataclass
from db.statistics.documents import days, heads
from db.statistics.kept import over
from db.words import say

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence

    from db.facts.report import Scope
    from db.statistics.books import Books
    from db.statistics.kept import Cells


class What(StrEnum):
    """Kinds of what may be looked at, in the order of the report."""

    VOID = "void"
    """A line was taken out of a basket."""
    CANCEL = "cancel"
    """A whole basket was given up."""
    OVERRIDE = "override"
    """A sale with a price changed by hand."""
    DISCOUNT = "discount"
    """A sale with something taken off by hand."""
    NO_SALE = "no_sale"
    """The drawer was opened without a sale."""
    COPY = "copy"
    """A receipt was printed again."""
    NO_RECEIPT = "no_receipt"
    """Goods came back without the receipt they were sold on."""
    OWN = "own"
    """Somebody paid back what they had sold themselves."""
    APPROVED = "approved"
    """Somebody else allowed what this person has no right to."""
    WRONG_PIN = "wrong_pin"
    """A wrong PIN was typed."""


@dataclass(frozen=True, slots=True)
class Happened:
    """One thing that happened."""

    what: What
    """What kind."""
    at: Moment
    """When."""
    till: str
    """The till's key."""
    person: str
    """Staff id of who did it; empty where nobody knows."""
    value: int | None
    """Minor units; None where no value is recorded."""
    text: str
    """What else is known of it."""
    sale: int | None = None
    """The document's row, where there is one."""
    receipt_no: str = ""
    """Its number."""


_CODES: dict[int, What] = {
    EventCode.VOID: What.VOID,
    EventCode.DRAWER_OPEN: What.NO_SALE,
    EventCode.COPY: What.COPY,
    EventCode.APPROVED: What.APPROVED,
    EventCode.NOT_LET_IN: What.WRONG_PIN,
}
# A basket keeps its id when it becomes a sale.
_EVENTS = """
    SELECT code, journal.at_ms, journal.offset_min, journal.till, person, body, sale.seq,
        receipt_no
    FROM (SELECT *, coalesce(sale, (SELECT sale.seq FROM sale
        WHERE sale.id = json_extract(body, '$.basket'))) AS about FROM journal
        WHERE code IN ({codes}) AND {days}
    ) AS journal LEFT JOIN sale ON sale.seq = about
"""
# The + keeps SQLite from reading every document for the sake of their order.
_LINES = """
    SELECT sale.seq, at_ms, offset_min, till.key, coalesce(cashier.key, ''), receipt_no,
        max(reason), {value}, count(*)
    FROM sale JOIN line ON line.sale = sale.seq JOIN label AS till ON till.id = sale.till
    LEFT JOIN label AS cashier ON cashier.id = sale.cashier
    WHERE {found} AND {where} GROUP BY +sale.seq
"""
_LINES_KEYS = 7
_AT, _PERSON, _VALUE = 1, 4, 7
"""Where those columns stand."""
_OF_LINES = {
    What.OVERRIDE: ("sum(override)", "quantity >= 0 AND override <> 0"),
    What.DISCOUNT: (
        "sum(line_discount + basket_share)", "quantity >= 0 AND line_discount + basket_share <> 0",
    ),
    What.NO_RECEIPT: ("-sum(line.total)", "quantity < 0 AND returns_sale IS NULL"),
    What.OWN: (
        "-sum(line.total)",
        (
            "quantity < 0 AND cashier.key = (SELECT label.key FROM sale AS sold JOIN label "
            "ON label.id = sold.cashier WHERE sold.seq = returns_sale)"
        ),
    ),
}  # fmt: skip
"""Of the kinds that recorded lines tell: the value, and which lines."""


@dataclass(frozen=True, slots=True)
class Tally:
    """What somebody's things of one kind add up to."""

    count: int
    """How many."""
    value: int | None
    """Minor units of those whose value is recorded; None where none is."""
    leads: bool
    """Whether a document is behind any of them."""


@dataclass(frozen=True, slots=True)
class Found:
    """All that happened: what the journal tells, and what recorded lines do, by the document."""

    told: tuple[Happened, ...]
    """From the journal."""
    lines: Mapping[What, Sequence[Cells]]
    """From lines, as `_LINES` reads them."""

    def only(self, people: Collection[str], whats: Collection[What] = tuple(What)) -> Found:
        """Keep what these people did, of these kinds."""
        return Found(
            tuple(one for one in self.told if one.person in people and one.what in whats),
            {
                what: [row for row in found if row[_PERSON] in people]
                for what, found in self.lines.items()
                if what in whats
            },
        )

    def tallies(self) -> dict[What, dict[str, Tally]]:
        """Count each kind by who did it."""
        counted: dict[What, dict[str, list[tuple[int | None, bool]]]] = {what: {} for what in What}
        for one in self.told:
            told = (one.value, one.sale is not None)
            counted[one.what].setdefault(one.person, []).append(told)
        for what, found in self.lines.items():
            for row in found:
                counted[what].setdefault(row[_PERSON], []).append((row[_VALUE], True))
        return {
            what: {person: _tally(many) for person, many in by.items()}
            for what, by in counted.items()
        }

    @property
    def count(self) -> int:
        """How many things happened."""
        return len(self.told) + sum(map(len, self.lines.values()))

    @property
    def documents(self) -> set[int]:
        """The rows of the documents behind them."""
        told = {one.sale for one in self.told if one.sale is not None}
        return told.union(row[0] for found in self.lines.values() for row in found)

    def newest(self, most: int) -> list[Happened]:
        """List so many, the newest first."""
        made = list(self.told)
        for what, found in self.lines.items():
            latest = nlargest(most, found, key=itemgetter(_AT))
            made += [_of_line(what, row) for row in latest]
        return sorted(made, key=lambda one: (-one.at.utc_ms, one.what, one.receipt_no))[:most]


def happened(books: Books, scope: Scope) -> Found:
    """Find what happened on these days; filters: till, cashier.

    Raises:
        Misasked: if a condition makes no sense here.

    """
    return Found(
        tuple(_of_journal(books, scope)), {what: _of_lines(what, scope) for what in _OF_LINES}
    )


def people() -> dict[str, str]:
    """Tell what everybody who works here, or did, is called."""
    sold = rows("SELECT key, text FROM label WHERE kind = 'cashier' ORDER BY id")
    return dict(sold) | dict(rows("SELECT key, name FROM person"))


def _of_journal(books: Books, scope: Scope) -> Iterator[Happened]:
    wanted: dict[str, set[str]] = {}
    for name, key in scope.where:
        wanted.setdefault(name, set()).add(key)
    names = people()
    codes = ", ".join(str(int(code)) for code in _CODES)
    sql = _EVENTS.format(codes=codes, days=days(scope, books, "journal"))
    for code, ms, offset, till, person, body, sale, receipt_no in rows(sql):
        at, told = Moment(ms, offset), json.loads(body)
        if till not in wanted.get("till", {till}) or person not in wanted.get("cashier", {person}):
            continue
        what = _CODES[EventCode(code)]
        if what is What.VOID and "lines" in told:
            what = What.CANCEL
        value = told.get("amount" if what is What.APPROVED else "total")
        yield Happened(
            what, at, till, person, value, _text(what, told, names), sale, receipt_no or ""
        )


def _of_lines(what: What, scope: Scope) -> list[Cells]:
    """Read the documents with lines of a kind."""
    value, found = _OF_LINES[what]
    return over(
        lambda days: _LINES.format(value=value, found=found, where=heads(days)),
        scope,
        _LINES_KEYS,
    )


def _of_line(what: What, row: Cells) -> Happened:
    """Tell a document with such lines as something that happened."""
    sale, ms, offset, till, person, receipt_no, reason, value, lines = row
    text = _because(_many(lines), reason) if reason else _many(lines)
    return Happened(what, Moment(ms, offset), till, person, value, text, sale, receipt_no)


def _tally(many: list[tuple[int | None, bool]]) -> Tally:
    known = [value for value, _ in many if value is not None]
    return Tally(len(many), sum(known) if known else None, any(leads for _, leads in many))


def _because(text: str, reason: str) -> str:
    return say("Statistics", "{name}: {value}", name=text, value=say("Reason", reason))


def _many(lines: int) -> str:
    return say("Reports", "1 line") if lines == 1 else say("Reports", "{lines} lines", lines=lines)


def details(code: int, told: dict[str, Any], names: dict[str, str]) -> str:
    """Say what else a record of the journal tells, where its kind is known here; else nothing."""
    what = _CODES.get(code)
    if what is None:
        return ""
    return _text(What.CANCEL if what is What.VOID and "lines" in told else what, told, names)


def _text(what: What, told: dict[str, Any], names: dict[str, str]) -> str:
    """Say what else an event tells; its texts are data."""
    match what:
        case What.VOID if "code" in told:
            many = Quantity(told.get("quantity", 0)).text()
            return say("Reports", "{quantity} of item {code}", quantity=many, code=told["code"])
        case What.CANCEL:
            reason = told.get("reason") or ""
            text = _many(told["lines"])
            return _because(text, reason) if reason else text
        case What.COPY:
            return say("Reports", "Copy {number}", number=told.get("copy", ""))
        case What.APPROVED:
            action, approver = _action(told.get("action", "")), told.get("approver", "")
            approver = names.get(approver, approver)
            return say("Reports", "{action}, by {approver}", action=action, approver=approver)
        case What.WRONG_PIN:
            return say("Reports", "Try {number} in a row", number=told.get("tries", ""))
        case _:
            return ""


def _action(action: str) -> str:
    """Say what was approved."""
    match action:
        case "void_line":
            return say("Action", "Void a line")
        case "cancel_basket":
            return say("Action", "Cancel the basket")
        case "override_price":
            return say("Action", "Change a price")
        case "discount":
            return say("Action", "Give a discount")
        case "return":
            return say("Action", "Pay out a return")
        case "reprint":
            return say("Action", "Print again")
        case "key_card":
            return say("Action", "Type a card number")
        case _:
            return action
