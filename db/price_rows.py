"""How do rows of the price book become facts? Read when goods have prices beside their own."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from db.connection import rows
from db.facts.moment import Moment
from db.facts.money import UnitPrice
from db.facts.price import UNIT, Act, Planned, PriceEntry, standing

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

COLUMNS = (
    'code, list, least, "case", pack, price, begins, ends, weekdays, first_minute, before_minute'
)
"""What is kept of an entry itself."""
HISTORY = "was, source, at_ms, offset_min, person"
"""What is kept of how it came."""
_NAMED = ", ".join(f"mine.{one}" for one in COLUMNS.split(", "))
_STANDS = "other.ends IS NULL AND other.weekdays = 0 AND other.first_minute IS NULL"
_LABEL = f"""(
    SELECT other.price FROM price_act AS act JOIN price AS other ON other.seq = act.price
    WHERE other.code = mine.code AND other.list = mine.list AND other.least = mine.least
        AND other."case" = mine."case" AND act.act = 'hangs' AND {_STANDS}
    ORDER BY act.seq DESC LIMIT 1)"""  # noqa: S608  (our own words)
"""The standing price on the label last seen at the shelf; that of a special price says until."""
_KEPT = "NOT EXISTS (SELECT 1 FROM price_act WHERE price = mine.seq AND act = 'taken_back')"
_ASKS_NOT = (
    "(source <> 'goods' OR EXISTS (SELECT 1 FROM product WHERE product.code = mine.code "
    "AND product.price NOT NULL))"
)
"""Where a list of goods took the price away, what such lists said before counts no more."""
_SPEAKS = (
    "EXISTS (SELECT 1 FROM price AS one WHERE one.code = mine.code AND (one.source <> 'goods' "
    "OR EXISTS (SELECT 1 FROM price_act WHERE price_act.price = one.seq AND act = 'hangs')))"
)
"""A former list of goods alone says nothing: what it said last stands with the goods."""
_OF_CODE = (
    f"SELECT {_NAMED}, {_LABEL} FROM price AS mine "  # noqa: S608  (our own columns)
    f"WHERE code = ? AND {_KEPT} AND {_ASKS_NOT} AND {_SPEAKS} ORDER BY begins, seq"
)
_ACTS = "(SELECT group_concat(DISTINCT act) FROM price_act WHERE price = mine.seq)"
_PLANNED = f"SELECT {_NAMED}, {_LABEL}, seq, {HISTORY}, {_ACTS} FROM price AS mine "  # noqa: S608


PRIOR_DAYS = 30
"""Days before a reduction whose lowest price must be named (98/6/EC, Art. 6a)."""
DAY_MS = 86_400_000
_HUNG = f"""
    SELECT list, least, "case", other.price, act.at_ms FROM price_act AS act
    JOIN price AS other ON other.seq = act.price
    WHERE code = ? AND act.act = 'hangs' AND {_STANDS} ORDER BY act.seq
"""  # noqa: S608  (our own words)


def entries(code: str, currency: str, case: str = "") -> tuple[PriceEntry, ...]:
    """Give the prices of goods, in the order in which they begin; a case's only where scanned."""
    found = (entry_of(row, currency) for row in rows(_OF_CODE, (code,)))
    return tuple(one for one in found if one.case in ("", case))


def planned(currency: str, where: str, values: tuple[object, ...] = ()) -> tuple[Planned, ...]:
    """Give entries with their history; `where` is our own SQL."""
    return tuple(_planned(row, currency) for row in rows(f"{_PLANNED}{where}", values))


def row_of(entry: PriceEntry) -> tuple[object, ...]:
    """Write an entry in the order of the columns."""
    first, before = entry.hours or (None, None)
    return (
        entry.code, entry.list, entry.least, entry.case, entry.pack, entry.price.scaled,
        entry.begins, entry.ends, bits_of(entry.weekdays), first, before,
    )  # fmt: skip


def entry_of(row: tuple[Any, ...], currency: str) -> PriceEntry:
    """Read an entry and the label that hangs."""
    code, list_, least, case, pack, price, begins, ends, weekdays, first, before, label = row
    return PriceEntry(
        code=code,
        price=UnitPrice(price, currency),
        begins=begins,
        ends=ends,
        list=list_,
        least=least,
        case=case,
        pack=pack,
        weekdays=_weekdays(weekdays),
        hours=None if first is None else (first, before),
        label=None if label is None else UnitPrice(label, currency),
    )


def bits_of(weekdays: Iterable[int]) -> int:
    """Write weekdays as bits, Monday the lowest."""
    return sum(1 << (day - 1) for day in weekdays)


def _weekdays(bits: int) -> frozenset[int]:
    return frozenset(day for day in range(1, 8) if bits >> (day - 1) & 1)


def _planned(row: tuple[Any, ...], currency: str) -> Planned:
    number, was, source, at_ms, offset, person, acts = row[12:]
    done = set(acts.split(",")) if acts else set[str]()
    return Planned(
        number=number,
        entry=entry_of(row[:12], currency),
        was=None if was is None else UnitPrice(was, currency),
        source=source,
        at=Moment(at_ms, offset),
        person=person,
        printed=Act.PRINTED in done,
        hangs=Act.HANGS in done,
        taken_back=Act.TAKEN_BACK in done,
    )


def prior(code: str, before_ms: int, regular: UnitPrice | None, currency: str) -> UnitPrice | None:
    """Give the lowest price for everybody in the 30 days before a moment; None without any."""
    book = [one for one in planned(currency, "WHERE code = ?", (code,)) if not one.taken_back]
    if changes := [one for one in book if one.entry.slot == UNIT and one.entry.stands]:
        regular = min(changes, key=lambda one: one.number).was
    hung = [
        (at_ms, UnitPrice(scaled, currency))
        for *slot, scaled, at_ms in rows(_HUNG, (code,))
        if tuple(slot) == UNIT
    ]
    first = before_ms - PRIOR_DAYS * DAY_MS
    return lowest_between([one.entry for one in book], hung, regular, (first, before_ms))


def lowest_between(
    book: Sequence[PriceEntry],
    hung: Sequence[tuple[int, UnitPrice]],
    regular: UnitPrice | None,
    span: tuple[int, int],
) -> UnitPrice | None:
    """Give the lowest price for everybody between two moments, the later one left out.

    `hung` says from when on which label hung. A price of some days or hours counts from its first
    day to its last.
    """
    first, before = span
    mine = [one for one in book if one.slot == UNIT]
    turns = {first, *(one.begins for one in mine), *(since for since, _ in hung)}
    found: list[UnitPrice] = []
    for at in sorted(one for one in turns if first <= one < before):
        label = next((price for since, price in reversed(hung) if since <= at), None)
        stands = standing(mine, at).get(UNIT)
        price = regular if stands is None else replace(stands, label=label).charged
        found += [price] if price is not None else []
        found += (
            one.price
            for one in mine
            if not one.stands and one.begins <= at and (one.ends is None or one.ends > at)
        )
    return min(found, default=None)
