"""Which sums are kept beside the facts, and how are they made anew?

`add` runs inside the sale's own transaction, so the sums are exact and always current; `rebuild`
makes them from the rows by SQL alone, and `check` compares the two. Measured goods count as one
unit (statistics.md, UPT).

`BASE` tables follow from the rows; every other table is a base table with fewer keys, or with the
month or the year instead of the day, so that a year is read from a few thousand rows.

Documents add up only over keys of which a document has exactly one. One document is in many
departments and products: there `transactions` counts it in its first row of that department's or
product's key, and `again` in every further one (another tax rate, another name, another
department). So `transactions` is exact for a whole key, and for a part of it where nothing was
counted again. Of a branch of departments a document is counted once, in `sum_branch`.

For a line sold: gross = total + discount, so that total = gross − discount − returns holds with
tax included and excluded alike.
"""

from __future__ import annotations

from operator import add as plus
from operator import itemgetter
from typing import TYPE_CHECKING

from db.connection import raw
from db.facts.money import QUANTITY_SCALE
from db.facts.product import PATH_SIGN
from db.facts.sale import Named
from db.rollup_rows import SELECTS, TWINS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

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
_PLACE = ("day", "shop", "till", "cashier", "segment", "hour")
_COUNTED = ("transactions", *MEASURES)
_PARTED = ("transactions", "again", *MEASURES)
KEYS: dict[str, tuple[str, ...]] = {
    "sum_hour": (*_PLACE, "department", "tax_rate"),
    "sum_product": ("day", "shop", "product", "department"),
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
    "month_shop_product": ("month", "shop", "product", "department"),
    "month_product": ("month", "product", "department"),
    "year_product": ("year", "product", "department"),
    "month_tender": ("month", "shop", "till", "cashier", "segment", "tender"),
    "month_offer": ("month", "shop", "department", "offer"),
}  # fmt: skip
"""Each table's key columns, in the order of the key."""
BASE: dict[str, tuple[str, ...]] = {
    "sum_hour": _PARTED,
    "sum_product": _PARTED,
    "sum_basket": _COUNTED,
    "sum_tender": ("total", "transactions"),
    "sum_customer": _COUNTED,
    "sum_branch": ("transactions",),
    "sum_offer": ("transactions", "again", "discount"),
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
    "year_product": "month_product",
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

Row = tuple[int | str, ...]
Pair = tuple[int, int]
_HEADS = (
    "year", "month", "day", "hour", "shop", "till", "cashier", "segment", "customer", "tier",
    "circle",
)  # fmt: skip
"""The key columns of which a document has exactly one."""


def _upsert(table: str) -> str:
    """Write how a document's row is added: its head's columns, the line's, then the sums."""
    keys = sorted(KEYS[table], key=lambda name: name not in _HEADS)
    sums = SUMS[table]
    adds = ", ".join(f"{name} = {name} + excluded.{name}" for name in sums)
    marks = ", ".join("?" * (len(keys) + len(sums)))
    return (
        f"INSERT INTO {table} ({', '.join((*keys, *sums))}) VALUES ({marks}) "  # noqa: S608
        f"ON CONFLICT ({', '.join(keys)}) DO UPDATE SET {adds}"
    )


def _picker(table: str) -> Callable[[Row], Row]:
    """Give what picks a table's columns of a document's head."""
    places = [_HEADS.index(name) for name in KEYS[table] if name in _HEADS]
    return itemgetter(*places) if len(places) > 1 else lambda head: (head[places[0]],)


_WRITTEN = [(_root(table), _picker(table), len(KEYS[table]), _upsert(table)) for table in KEYS]
"""Of each table: the base that parts a document alike, its head, its keys, its statement."""


def add(sales: Iterable[Sale], labels: Labels) -> None:
    """Add these sales to all sums, in the open transaction.

    A document has one head, so a table of fewer keys has the rows of its base table with another
    head before them: they are parted once, and nothing is added up twice.
    """
    parted = [(_head(sale, labels), _tails(sale, labels)) for sale in sales]
    write = raw().cursor().executemany
    for root, pick, keys, statement in _WRITTEN:
        found: list[Row] = []
        for head, tails in parted:
            of_table = pick(head)
            found += [of_table + tail for tail in tails[root]]
        write(statement, _together(found, keys) if len(parted) > 1 else found)


def _together(found: Iterable[Row], keys: int) -> list[Row]:
    """Add up the rows of several documents: a table's row is then written once for all of them."""
    sums: dict[Row, Row] = {}
    for row in found:
        key, adds = row[:keys], row[keys:]
        have = sums.get(key)
        sums[key] = tuple(map(plus, have, adds)) if have else adds
    return [key + adds for key, adds in sums.items()]


def _head(sale: Sale, labels: Labels) -> Row:
    """Give what a document has exactly one of, in the order of `_HEADS`."""
    day, id_of = sale.business_day.number, labels.id_of
    return (
        day // 10000,
        day // 100,
        day,
        sale.at.local().hour,
        id_of("shop", sale.shop),
        id_of("till", sale.till),
        id_of("cashier", sale.cashier),
        id_of("segment", _same(sale.segment)),
        id_of("customer", _same(sale.customer)),
        id_of("tier", _same(sale.tier)),
        id_of("circle", _same(sale.circle)),
    )


def _tails(sale: Sale, labels: Labels) -> dict[str, Sequence[Row]]:
    """Part a document for each base table: what of a row's key the lines say, then its sums."""
    id_of = labels.id_of
    hours, products, offers = [], [], []
    paths = set()
    for line in sale.lines:
        amounts = _amounts(line)
        department, path = id_of("department", line.department), None
        product, key = id_of("product", line.product), None
        if line.quantity.milli >= 0:
            path = line.department.key if line.department else ""
            key = line.product.key
            paths.add(path)
            for offer, taken in _taken(line):
                row = (department, id_of("offer", offer))
                offers.append((row, offer.key if offer else "", (taken,)))
        hours.append(((department, line.tax_rate), path, amounts))
        products.append(((product, department), key, amounts))
    by_hour = _parted(hours)
    whole = (int(bool(paths)), *map(sum, zip(*[row[4:] for row in by_hour], strict=True)))
    return {
        "sum_hour": by_hour,
        "sum_product": _parted(products),
        "sum_basket": [whole],
        "sum_customer": [whole],
        "sum_branch": [
            (branch, 1) for branch in {one for path in paths for one in _branches(path)}
        ],
        "sum_offer": _parted(offers),
        "sum_tender": _paid(sale, labels, whole[0]),
    }


def _parted(lines: Iterable[tuple[Pair, str | None, tuple[int, ...]]]) -> list[tuple[int, ...]]:
    """Add up lines of the same row, and count the document in its rows.

    A line has its row, its key and its amounts. The document is counted in the first row of a
    key, and again in every further one; for goods that came back, without a key, it is not.
    """
    sums: dict[Pair, tuple[int, ...]] = {}
    seen = set()
    for row, key, amounts in lines:
        have = sums.get(row)
        first = again = 0
        if key is not None and not (have and (have[0] or have[1])):
            first, again = (0, 1) if key in seen else (1, 0)
            seen.add(key)
        counted = (first, again, *amounts)
        sums[row] = tuple(map(plus, have, counted)) if have else counted
    return [row + found for row, found in sums.items()]


def _paid(sale: Sale, labels: Labels, sold: int) -> list[Row]:
    """Part a document's payment by tender, and count it once for each."""
    amounts: dict[int, int] = {}
    for paid in sale.tenders:
        tender = labels.id_of("tender", Named(paid.kind, paid.kind))
        amounts[tender] = amounts.get(tender, 0) + paid.amount.minor
    return [(tender, amount, sold) for tender, amount in amounts.items()]


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


def _amounts(line: SoldLine) -> tuple[int, ...]:
    """Give the nine measures of a line in the order of `MEASURES`."""
    total, tax, cost = line.total.minor, line.tax.minor, line.cost
    missing, known = (1, 0) if cost is None else (0, cost.minor)
    sold = line.quantity.milli
    if sold < 0:
        return (1, missing, total, tax, 0, known, 0, 0, -total)
    off = line.override.minor + line.line_discount.minor
    off += line.offer_share.minor + line.basket_share.minor
    units = QUANTITY_SCALE if line.weighed else sold
    return (1, missing, total, tax, units, known, total + off, off, 0)


def _of_parent(table: str) -> str:
    """Write how a day, a month or a year of a table follows from the one above it."""
    parent, (span, *keys) = PARENTS[table], KEYS[table]
    within, beside = f"{span} = :span", ", ".join(keys)
    if span not in KEYS[parent]:
        within = f"{KEYS[parent][0]} BETWEEN :span * 100 AND :span * 100 + 99"
    adds = ", ".join(f"sum({name})" for name in SUMS[table])
    # The span is not grouped by: sorting by what is always the same takes time.
    return f"SELECT :span, {beside}, {adds} FROM {parent} WHERE {within} GROUP BY {beside}"  # noqa: S608


MADE_BY = SELECTS | {table: _of_parent(table) for table in PARENTS}
"""How a day, a month or a year of each table is made, a parent before its children."""


_DAYS = {"day": 1, "month": 100, "year": 10000}
"""What a yyyymmdd is divided by."""


def _columns(table: str) -> str:
    return ", ".join((*KEYS[table], *SUMS[table]))


def _spans(on: apsw.Connection, table: str, *others: str) -> list[dict[str, object]]:
    """List the days, months or years of a table, and of the tables it is made from."""
    column = KEYS[table][0]
    selects = [f"SELECT DISTINCT day / {_DAYS[column]} FROM sale"]  # noqa: S608  (our own names)
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
    """Count the sums of a table that differ, looking closer only at days that do not agree."""
    names = [*KEYS[table], *SUMS[table]]
    kept = f"FROM {table} WHERE {KEYS[table][0]} = :span"
    same = " AND ".join(f"{table}.{name} = made.{name}" for name in names)
    agreed = (
        f"WITH made ({_columns(table)}) AS ({MADE_BY[table]}) "  # noqa: S608
        f"SELECT count(*) = count({table}.{names[0]}) AND count(*) = (SELECT count(*) {kept}) "
        f"FROM made LEFT JOIN {table} ON {same}"
    )
    sql = (
        f"WITH made AS MATERIALIZED (SELECT * FROM ({MADE_BY[table]})), "  # noqa: S608
        f"kept AS (SELECT {_columns(table)} {kept}) "
        "SELECT count(*) FROM (SELECT * FROM (SELECT * FROM kept EXCEPT SELECT * FROM made) "
        "UNION ALL SELECT * FROM (SELECT * FROM made EXCEPT SELECT * FROM kept))"
    )
    many = 0
    for span in _spans(raw(), table, table):
        if raw().execute(agreed, span).fetchall() != [(1,)]:
            ((found,),) = raw().execute(sql, span).fetchall()
            many += int(str(found))
    return many
