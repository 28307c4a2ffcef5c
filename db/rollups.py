"""Which sums are kept beside the facts, and how are they made anew?

`add` runs inside the sale's own transaction, so the sums are exact and always current; `rebuild`
makes them from the rows by SQL alone, and `check` compares the two. Baskets are counted only by
keys of which a basket has exactly one. Measured goods count as one unit (statistics.md, UPT).

For a line sold: gross = total + discount, so that total = gross − discount − returns holds with
tax included and excluded alike.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.connection import raw, rows
from db.facts.money import QUANTITY_SCALE
from db.facts.sale import Named

if TYPE_CHECKING:
    from collections.abc import Iterable

    from db.facts.sale import Sale, SoldLine
    from db.labels import Labels

MEASURES = (
    "gross",
    "discount",
    "returns",
    "total",
    "tax",
    "cost",
    "cost_missing",
    "units",
    "lines",
)
"""The columns that add up, in the order all three tables have them."""
_PLACE = ("day", "hour", "shop", "till", "cashier", "segment")
KEYS = {
    "sum_hour": (*_PLACE, "department", "tax_rate"),
    "sum_product": ("day", "shop", "department", "product"),
    "sum_basket": _PLACE,
    "sum_tender": (*_PLACE, "tender"),
}
"""Each table's key columns."""
SUMS = {
    "sum_hour": MEASURES,
    "sum_product": MEASURES,
    "sum_basket": ("transactions",),
    "sum_tender": ("total", "transactions"),
}
"""Each table's columns that add up."""

Sums = dict[tuple[int, ...], list[int]]


def _upsert(table: str) -> str:
    keys, sums = KEYS[table], SUMS[table]
    adds = ", ".join(f"{name} = {name} + excluded.{name}" for name in sums)
    marks = ", ".join("?" * (len(keys) + len(sums)))
    return (
        f"INSERT INTO {table} ({', '.join((*keys, *sums))}) VALUES ({marks}) "  # noqa: S608
        f"ON CONFLICT ({', '.join(keys)}) DO UPDATE SET {adds}"
    )


_UPSERTS = {table: _upsert(table) for table in KEYS}


def add(sales: Iterable[Sale], labels: Labels) -> None:
    """Add these sales to all sums, in the open transaction."""
    made: dict[str, Sums] = {table: {} for table in KEYS}
    for sale in sales:
        _gather(sale, labels, made)
    connection = raw()
    for table, sums in made.items():
        connection.executemany(
            _UPSERTS[table], [(*key, *amounts) for key, amounts in sums.items()]
        )


def _gather(sale: Sale, labels: Labels, made: dict[str, Sums]) -> None:
    day, shop = sale.business_day.number, labels.id_of("shop", sale.shop)
    place = (
        day,
        sale.at.local().hour,
        shop,
        labels.id_of("till", sale.till),
        labels.id_of("cashier", sale.cashier),
        labels.id_of("segment", Named(sale.segment, sale.segment) if sale.segment else None),
    )
    for line in sale.lines:
        amounts = _amounts(line)
        department = labels.id_of("department", line.department)
        _plus(made["sum_hour"], (*place, department, line.tax_rate), amounts)
        product = labels.id_of("product", line.product)
        _plus(made["sum_product"], (day, shop, department, product), amounts)
    sold = int(any(not line.is_return for line in sale.lines))
    if sold:
        _plus(made["sum_basket"], place, [1])
    seen: set[int] = set()
    for paid in sale.tenders:
        tender = labels.id_of("tender", Named(paid.kind, paid.kind))
        first = tender not in seen
        seen.add(tender)
        _plus(made["sum_tender"], (*place, tender), [paid.amount.minor, sold if first else 0])


def _plus(sums: Sums, key: tuple[int, ...], amounts: list[int]) -> None:
    have = sums.get(key)
    if have is None:
        sums[key] = amounts
    else:
        sums[key] = [one + other for one, other in zip(have, amounts, strict=True)]


def _amounts(line: SoldLine) -> list[int]:
    """Give the nine measures of a line in the order of `MEASURES`."""
    total, cost = line.total.minor, line.cost
    tail = [total, line.tax.minor, cost.minor if cost else 0, int(cost is None)]
    if line.is_return:
        return [0, 0, -total, *tail, 0, 1]
    discount = line.override.minor + line.line_discount.minor
    discount += line.offer_share.minor + line.basket_share.minor
    units = QUANTITY_SCALE if line.weighed else line.quantity.milli
    return [total + discount, discount, 0, *tail, units, 1]


_SOLD = "(line.quantity >= 0)"
_TAKEN = "(line.override + line.line_discount + line.offer_share + line.basket_share)"
MADE_OF = f"""
    sum({_SOLD} * (line.total + {_TAKEN})), sum({_SOLD} * {_TAKEN}),
    -sum((line.quantity < 0) * line.total), sum(line.total), sum(line.tax),
    sum(coalesce(line.cost, 0)), sum(line.cost IS NULL),
    sum({_SOLD} * iif(line.weighed, {QUANTITY_SCALE}, line.quantity)), count(*)
"""
"""The measures of lines in the order of `MEASURES`, in SQL."""
_AT = "sale.day, sale.hour, sale.shop, sale.till, sale.cashier, sale.segment"
HAS_SOLD = "EXISTS (SELECT 1 FROM line WHERE line.sale = sale.seq AND line.quantity >= 0)"
"""Whether a document sold something."""
SELECTS = {
    "sum_hour": (
        f"SELECT {_AT}, line.department, line.tax_rate, {MADE_OF} "  # noqa: S608
        "FROM line JOIN sale ON sale.seq = line.sale GROUP BY 1, 2, 3, 4, 5, 6, 7, 8"
    ),
    "sum_product": (
        f"SELECT sale.day, sale.shop, line.department, line.product, {MADE_OF} "  # noqa: S608
        "FROM line JOIN sale ON sale.seq = line.sale GROUP BY 1, 2, 3, 4"
    ),
    "sum_basket": (f"SELECT {_AT}, count(*) FROM sale WHERE {HAS_SOLD} GROUP BY 1, 2, 3, 4, 5, 6"),  # noqa: S608
    "sum_tender": (
        f"SELECT {_AT}, tender.kind, sum(tender.amount), "  # noqa: S608
        f"count(DISTINCT iif({HAS_SOLD}, sale.seq, NULL)) "
        "FROM tender JOIN sale ON sale.seq = tender.sale GROUP BY 1, 2, 3, 4, 5, 6, 7"
    ),
}
"""How each table follows from the rows: an independent second way, in SQL."""


def rebuild() -> None:
    """Make all sums anew from the rows, in the open transaction."""
    for table, select in SELECTS.items():
        columns = ", ".join((*KEYS[table], *SUMS[table]))
        rows(f"DELETE FROM {table}")  # noqa: S608  (our own names)
        rows(f"INSERT INTO {table} ({columns}) {select}")


def differences() -> list[str]:
    """Name the tables whose kept sums are not what the rows add up to."""
    wrong = []
    for table, select in SELECTS.items():
        columns = ", ".join((*KEYS[table], *SUMS[table]))
        kept = f"SELECT {columns} FROM {table}"  # noqa: S608
        found = rows(
            f"SELECT count(*) FROM (SELECT * FROM ({kept} EXCEPT {select}) "  # noqa: S608
            f"UNION ALL SELECT * FROM ({select} EXCEPT {kept}))"
        )
        if found[0][0]:
            wrong.append(f"{table}: {found[0][0]} sums differ from their lines")
    return wrong
