"""Which sums are kept beside the facts, and how are they made anew?

`add` runs inside the sale's own transaction, so the sums are exact and always current; `rebuild`
makes them from the rows by SQL alone, and `check` compares the two. Measured goods count as one
unit (statistics.md, UPT).

There are three levels. `BASE` tables follow from the rows; every other table is a base table with
fewer keys, or with the month instead of the day, so that a year is read from a few thousand rows.

Documents add up only over keys of which a document has exactly one. One document is in many
departments and products: there `transactions` counts it in its first row of that department's or
product's key, and `again` in every further one (another tax rate, another name, another
department). So `transactions` is exact for a whole key, and for a part of it where nothing was
counted again. Of a branch of departments a document is counted once, in `sum_branch`.

For a line sold: gross = total + discount, so that total = gross − discount − returns holds with
tax included and excluded alike.
"""

from __future__ import annotations

from operator import itemgetter
from typing import TYPE_CHECKING

from db.connection import raw
from db.facts.money import QUANTITY_SCALE
from db.facts.product import PATH_SIGN
from db.facts.sale import Named
from db.rollup_rows import SELECTS, TWINS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    import apsw

    from db.facts.sale import Sale, SoldLine
    from db.labels import Labels

MEASURES = (
    "lines",
    "cost_missing",
    "total",
    "tax",
    "units",
    "cost",
    "gross",
    "discount",
    "returns",
)
"""What lines add up to, what is asked for most first: a row is read from its front."""
_PLACE = ("day", "hour", "shop", "till", "cashier", "segment")
_COUNTED = ("transactions", *MEASURES)
_PARTED = ("transactions", "again", *MEASURES)
KEYS: dict[str, tuple[str, ...]] = {
    "sum_hour": (*_PLACE, "department", "tax_rate"),
    "sum_product": ("day", "shop", "department", "product"),
    "sum_basket": _PLACE,
    "sum_tender": (*_PLACE, "tender"),
    "sum_customer": ("day", "shop", "customer", "tier", "circle"),
    "sum_branch": ("day", "shop", "branch"),
    "sum_offer": ("day", "shop", "till", "cashier", "segment", "department", "offer"),
    "sum_day": ("day", "shop", "hour"),
    "sum_department": ("day", "shop", "department", "tax_rate"),
    "month_place": ("month", "shop", "till", "cashier", "segment", "hour"),
    "month_segment": ("month", "shop", "segment", "hour"),
    "month_hour": ("month", "shop", "department", "hour", "tax_rate"),
    "month_department": (
        "month", "shop", "till", "cashier", "segment", "department", "tax_rate",
    ),
    "month_shop_product": ("month", "shop", "department", "product"),
    "month_product": ("month", "department", "product"),
    "month_tender": ("month", "shop", "till", "cashier", "segment", "tender"),
    "month_offer": ("month", "shop", "department", "offer"),
}  # fmt: skip
"""Each table's key columns."""
BASE: dict[str, tuple[str, ...]] = {
    "sum_hour": _PARTED,
    "sum_product": _PARTED,
    "sum_basket": _COUNTED,
    "sum_tender": ("total", "transactions"),
    "sum_customer": _COUNTED,
    "sum_branch": ("transactions",),
    "sum_offer": ("discount", "transactions", "again"),
}
"""The tables that follow from the rows, with the columns that add up."""
PARENTS = {
    "sum_day": "sum_basket",
    "sum_department": "sum_hour",
    "month_place": "sum_basket",
    "month_segment": "month_place",
    "month_hour": "sum_hour",
    "month_department": "sum_hour",
    "month_shop_product": "sum_product",
    "month_product": "month_shop_product",
    "month_tender": "sum_tender",
    "month_offer": "sum_offer",
}
"""The table that each of the others adds up; a parent stands before its children."""


def _root(table: str) -> str:
    while table in PARENTS:
        table = PARENTS[table]
    return table


SUMS = {table: BASE[_root(table)] for table in KEYS}
"""Each table's columns that add up."""

Key = tuple[int | str, ...]
Sums = dict[Key, list[int]]


def _upsert(table: str) -> str:
    keys, sums = KEYS[table], SUMS[table]
    adds = ", ".join(f"{name} = {name} + excluded.{name}" for name in sums)
    marks = ", ".join("?" * (len(keys) + len(sums)))
    return (
        f"INSERT INTO {table} ({', '.join((*keys, *sums))}) VALUES ({marks}) "  # noqa: S608
        f"ON CONFLICT ({', '.join(keys)}) DO UPDATE SET {adds}"
    )


_UPSERTS = {table: _upsert(table) for table in KEYS}


def _picker(table: str) -> Callable[[Key], Key]:
    """Give what makes a table's key of its root's key with the month before it."""
    have = ("month", *KEYS[_root(table)])
    return itemgetter(*(have.index(name) for name in KEYS[table]))


_PICKERS = {table: (_root(table), _picker(table)) for table in PARENTS}


def add(sales: Iterable[Sale], labels: Labels) -> None:
    """Add these sales to all sums, in the open transaction."""
    made: dict[str, Sums] = {table: {} for table in KEYS}
    for sale in sales:
        _gather(sale, labels, made)
    by_month = {
        table: [((int(key[0]) // 100, *key), amounts) for key, amounts in made[table].items()]
        for table in BASE
    }
    for table, (root, pick) in _PICKERS.items():
        sums = made[table]
        for key, amounts in by_month[root]:
            _plus(sums, pick(key), amounts)
    connection = raw()
    for table, sums in made.items():
        connection.executemany(
            _UPSERTS[table], [(*key, *amounts) for key, amounts in sums.items()]
        )


class _Document:
    """A document that is being added up: which of its rows and keys have been counted already."""

    def __init__(self, labels: Labels, made: dict[str, Sums]) -> None:
        self.labels, self.made = labels, made
        self._seen: set[object] = set()

    def is_new(self, what: object) -> int:
        """Say 1 the first time, 0 afterwards."""
        before = len(self._seen)
        self._seen.add(what)
        return len(self._seen) - before

    def counts(self, kind: str, key: str, row: tuple[int, ...]) -> list[int]:
        """Count the document for its key, or again for a further row of the same key."""
        new = self.is_new((kind, row))
        first = self.is_new((kind, key))
        return [first, new - first]


def _gather(sale: Sale, labels: Labels, made: dict[str, Sums]) -> None:
    day, shop = sale.business_day.number, labels.id_of("shop", sale.shop)
    at = (
        shop,
        labels.id_of("till", sale.till),
        labels.id_of("cashier", sale.cashier),
        labels.id_of("segment", _same(sale.segment)),
    )
    place = (day, sale.at.local().hour, *at)
    measured = [_amounts(line) for line in sale.lines]
    sold = int(any(not line.is_return for line in sale.lines))
    whole = [sold, *map(sum, zip(*measured, strict=True))]
    of = _Document(labels, made)
    for line, amounts in zip(sale.lines, measured, strict=True):
        _gather_line(line, amounts, place, of)
    _plus(made["sum_basket"], place, whole)
    who = [("customer", sale.customer), ("tier", sale.tier), ("circle", sale.circle)]
    ids = tuple(labels.id_of(kind, _same(key)) for kind, key in who)
    _plus(made["sum_customer"], (day, shop, *ids), whole)
    for paid in sale.tenders:
        tender = labels.id_of("tender", Named(paid.kind, paid.kind))
        counted = whole[0] * of.is_new(("tender", tender))
        _plus(made["sum_tender"], (*place, tender), [paid.amount.minor, counted])


def _gather_line(
    line: SoldLine, amounts: list[int], place: tuple[int, ...], of: _Document
) -> None:
    labels, made = of.labels, of.made
    (day, _hour, *at), shop = place, place[2]
    department = labels.id_of("department", line.department)
    product = labels.id_of("product", line.product)
    path = line.department.key if line.department else ""
    by_rate = by_product = [0, 0]
    if not line.is_return:
        by_rate = of.counts("hour", path, (department, line.tax_rate))
        by_product = of.counts("product", line.product.key, (department, product))
        for branch in _branches(path):
            _plus(made["sum_branch"], (day, shop, branch), [of.is_new(("branch", branch))])
        for offer, taken in _taken(line):
            label = labels.id_of("offer", offer)
            counts = of.counts("offer", offer.key if offer else "", (department, label))
            _plus(made["sum_offer"], (day, *at, department, label), [taken, *counts])
    _plus(made["sum_hour"], (*place, department, line.tax_rate), [*by_rate, *amounts])
    _plus(made["sum_product"], (day, shop, department, product), [*by_product, *amounts])


def _same(key: str | None) -> Named | None:
    return None if key is None else Named(key, key)


def _branches(path: str) -> Iterator[str]:
    """Give a department's path and those of the departments above it."""
    if path:
        yield path
    for at in range(1, len(path)):
        if path[at] == PATH_SIGN:
            yield path[:at]


def _taken(line: SoldLine) -> Iterator[tuple[Named | None, int]]:
    """Give what each offer took off a line sold, and without a name what hands did."""
    for one in line.offers:
        if one.amount.minor:
            yield Named(one.key, one.name), one.amount.minor
    by_hand = line.override.minor + line.line_discount.minor + line.basket_share.minor
    if by_hand:
        yield None, by_hand


def _plus(sums: Sums, key: Key, amounts: list[int]) -> None:
    have = sums.get(key)
    if have is None:
        sums[key] = [*amounts]
    else:
        for at, amount in enumerate(amounts):
            have[at] += amount


def _amounts(line: SoldLine) -> list[int]:
    """Give the nine measures of a line in the order of `MEASURES`."""
    total, cost = line.total.minor, line.cost
    known = cost.minor if cost else 0
    head = [1, int(cost is None), total, line.tax.minor]
    if line.is_return:
        return [*head, 0, known, 0, 0, -total]
    discount = line.override.minor + line.line_discount.minor
    discount += line.offer_share.minor + line.basket_share.minor
    units = QUANTITY_SCALE if line.weighed else line.quantity.milli
    return [*head, units, known, total + discount, discount, 0]


def _of_parent(table: str) -> str:
    """Write how a day or a month of a table follows from the one above it."""
    parent, keys = PARENTS[table], KEYS[table]
    span = f"{keys[0]} = :span"
    named = list(keys)
    if keys[0] not in KEYS[parent]:
        span, named[0] = "day BETWEEN :span * 100 AND :span * 100 + 99", "day / 100"
    adds = [f"sum({name})" for name in SUMS[table]]
    places = ", ".join(str(place) for place in range(1, len(keys) + 1))
    return (
        f"SELECT {', '.join((*named, *adds))} FROM {parent} "  # noqa: S608
        f"WHERE {span} GROUP BY {places}"
    )


MADE_BY = SELECTS | {table: _of_parent(table) for table in PARENTS}
"""How a day or a month of each table is made, a parent before its children."""


def _columns(table: str) -> str:
    return ", ".join((*KEYS[table], *SUMS[table]))


def _spans(on: apsw.Connection, table: str, *others: str) -> list[dict[str, object]]:
    """List the days or months of a table, and of the tables it is made from."""
    column = KEYS[table][0]
    of_sales = "day" if column == "day" else "day / 100"
    selects = [f"SELECT DISTINCT {of_sales} FROM sale"]  # noqa: S608  (our own names)
    selects += [f"SELECT DISTINCT {column} FROM {one}" for one in others]  # noqa: S608
    ((twins,),) = on.execute(TWINS).fetchall()
    found = on.execute(" UNION ".join(selects)).fetchall()
    return [{"span": span, "twins": twins} for (span,) in found]


def rebuild(on: apsw.Connection | None = None) -> None:
    """Make all sums anew from the rows, day by day, in the open transaction."""
    on = on or raw()
    for table, select in MADE_BY.items():
        on.execute(f"DELETE FROM {table}").fetchall()  # noqa: S608
        insert = f"INSERT INTO {table} ({_columns(table)}) {select}"
        for span in _spans(on, table):
            on.execute(insert, span).fetchall()


def differences() -> list[str]:
    """Name the tables whose kept sums are not what the rows add up to.

    A table that adds up another one is held against that one, and where that one is wrong
    nothing is said of it.
    """
    wrong: dict[str, int] = {}
    for table in MADE_BY:
        parent = PARENTS.get(table)
        wrong[table] = -1 if parent and wrong[parent] else _different(table)
    return [
        f"{table}: {many} sums differ from their lines"
        for table, many in wrong.items()
        if many > 0
    ]


def _different(table: str) -> int:
    """Count the sums of a table that differ."""
    kept = f"SELECT {_columns(table)} FROM {table} WHERE {KEYS[table][0]} = :span"  # noqa: S608
    sql = (
        f"WITH made AS MATERIALIZED (SELECT * FROM ({MADE_BY[table]})), kept AS ({kept}) "  # noqa: S608
        "SELECT count(*) FROM (SELECT * FROM (SELECT * FROM kept EXCEPT SELECT * FROM made) "
        "UNION ALL SELECT * FROM (SELECT * FROM made EXCEPT SELECT * FROM kept))"
    )
    found = [raw().execute(sql, span).fetchall() for span in _spans(raw(), table, table)]
    return sum(int(str(many)) for ((many,),) in found)
