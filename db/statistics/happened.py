"""What happened at the counter that somebody may want to look at? Events and lines, told alike.

What the journal's technical events say, and what recorded lines say themselves: a changed price,
a discount by hand, money paid back. Nothing here is a verdict.
"""

from __future__ import annotations

import json
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from db.connection import rows
from db.facts.event import EventCode
from db.facts.moment import Moment
from db.facts.quantity import Quantity
from db.facts.value import dataclass
from db.statistics.documents import days, heads
from db.words import say

if TYPE_CHECKING:
    from collections.abc import Iterator

    from db.facts.report import Scope
    from db.statistics.books import Books


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
_LINES = """
    SELECT at_ms, offset_min, till.key, cashier.key, {value}, count(*), sale.seq, receipt_no,
        max(reason)
    FROM sale JOIN line ON line.sale = sale.seq JOIN label AS till ON till.id = sale.till
    LEFT JOIN label AS cashier ON cashier.id = sale.cashier
    WHERE {found} AND {where} GROUP BY sale.seq
"""
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


def happened(books: Books, scope: Scope) -> list[Happened]:
    """List what happened on these days, the newest first; filters: till, cashier.

    Raises:
        Misasked: if a condition makes no sense here.

    """
    found = [*_of_journal(books, scope), *_of_lines(scope)]
    return sorted(found, key=lambda one: (-one.at.utc_ms, one.what, one.receipt_no))


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


def _of_lines(scope: Scope) -> Iterator[Happened]:
    where = heads(scope)
    for what, (value, found) in _OF_LINES.items():
        for ms, offset, till, cashier, minor, lines, sale, receipt_no, reason in rows(
            _LINES.format(value=value, found=found, where=where)
        ):
            text = _many(lines)
            if reason:
                text = _because(text, reason)
            at = Moment(ms, offset)
            yield Happened(what, at, till, cashier or "", minor, text, sale, receipt_no)


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
