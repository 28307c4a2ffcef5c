"""Which documents is a figure made of? The last step down from a sum: the receipts themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.connection import rows
from db.facts.moment import BusinessDay, Moment
from db.facts.money import Money
from db.facts.value import dataclass
from db.statistics.asked import Asked, ready
from db.statistics.plan import Part
from db.statistics.sources import BODY, HEAD, LINES, TAKEN

if TYPE_CHECKING:
    from collections.abc import Iterator

    from db.facts.question import Question

LIMIT = 200
"""Receipts listed at most."""


@dataclass(frozen=True, slots=True)
class Listed:
    """A recorded document as a list shows it."""

    seq: int
    """Its row number; the store gives the whole sale for it."""
    receipt_no: str
    """The number on the paper."""
    at: Moment
    """When it was completed."""
    day: BusinessDay
    """The business day it counts on."""
    cashier: str
    """Who sold, as called then; empty where nobody is named."""
    lines: int
    """Its lines."""
    total: Money
    """What was paid, tax included; negative where goods came back."""


def receipts(question: Question, currency: str, limit: int = LIMIT) -> tuple[Listed, ...]:
    """List the documents that a question's figures come from, the latest first.

    Raises:
        Misasked: if the question makes no sense.

    """
    return listed(matching(ready(question)), currency, limit)


def listed(
    condition: str, currency: str, limit: int = LIMIT, values: tuple[object, ...] = ()
) -> tuple[Listed, ...]:
    """List the documents for which a condition on `sale` holds, the latest first.

    `values` fill the condition's question marks.
    """
    found = rows(
        "SELECT sale.seq, receipt_no, at_ms, offset_min, day, coalesce(label.text, ''), "  # noqa: S608
        "(SELECT count(*) FROM line WHERE line.sale = sale.seq), total "
        "FROM sale LEFT JOIN label ON label.id = sale.cashier "
        f"WHERE {condition} ORDER BY day DESC, at_ms DESC, sale.seq DESC LIMIT ?",
        (*values, limit),
    )
    return tuple(
        Listed(
            seq,
            number,
            Moment(ms, offset),
            BusinessDay(day),
            cashier,
            lines,
            Money(total, currency),
        )
        for seq, number, ms, offset, day, cashier, lines, total in found
    )


def matching(asked: Asked, line: str = "") -> str:
    """Write the conditions on heads, on lines and on tenders; `line` is one more on a line."""
    heads = {column: f"sale.{column}" for column in HEAD}
    parts = [asked.only(HEAD).conditions(heads), *_on_days(asked)]
    lines = asked.only(BODY, days=False)
    if lines.wanted or line:
        wanted = lines.conditions({column: f"line.{column}" for column in BODY})
        wanted = f"{wanted} AND {line}" if line else wanted
        parts.append(f"EXISTS (SELECT 1 FROM line WHERE line.sale = sale.seq AND {wanted})")  # noqa: S608
    tenders = asked.only(("tender",), days=False)
    if tenders.wanted:
        wanted = tenders.conditions({"tender": "tender.kind"})
        parts.append(f"EXISTS (SELECT 1 FROM tender WHERE tender.sale = sale.seq AND {wanted})")  # noqa: S608
    offers = asked.only(("offer",), days=False)
    if offers.wanted:
        wanted = offers.conditions({"offer": "taken.offer"})
        parts.append(
            f"EXISTS (SELECT 1 FROM {TAKEN} AS taken JOIN line ON line.sale = taken.sale AND "  # noqa: S608
            "line.ordinal = taken.line WHERE taken.sale = sale.seq AND taken.amount <> 0 "
            f"AND quantity >= 0 AND {wanted})"
        )
    return " AND ".join(parts)


def _on_days(asked: Asked) -> Iterator[str]:
    """Say on which days there can be any, where the sums know few: the others are not read."""
    for source in LINES:
        if source.tables == "sum_customer" and asked.labels("customer"):
            seldom = asked.only(("customer",))
        elif source.tables == "sum_product" and asked.labels("product"):
            seldom = asked.only(("product", "shop"))
        else:
            continue
        conditions = Part(source, *asked.span()).conditions(seldom)
        yield f"sale.day IN (SELECT day FROM {source.tables} WHERE {conditions})"  # noqa: S608
