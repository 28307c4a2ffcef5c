"""How do a day's sums follow from its rows, in SQL? The second way, by which `check` compares.

A day is never grouped by itself: the day is the same in every row, and sorting by it first costs
nearly half the time again. What is worked out of a line is worked out before its day is sorted.
"""

from __future__ import annotations

from db.facts.money import QUANTITY_SCALE
from db.facts.product import PATH_SIGN

_SOLD = "(line.quantity >= 0)"
_BY_HAND = "line.override + line.line_discount + line.basket_share"
_TAKEN = f"({_BY_HAND} + line.offer_share)"
_OF_LINE = {
    "lines": "1",
    "cost_missing": "line.cost IS NULL",
    "total": "line.total",
    "tax": "line.tax",
    "units": f"{_SOLD} * iif(line.weighed, {QUANTITY_SCALE}, line.quantity)",
    "cost": "coalesce(line.cost, 0)",
    "gross": f"{_SOLD} * (line.total + {_TAKEN})",
    "discount": f"{_SOLD} * {_TAKEN}",
    "returns": "-(line.quantity < 0) * line.total",
}
"""What one line adds to each measure, in the order of `MEASURES`."""
MADE = {name: f"sum({amount})" for name, amount in _OF_LINE.items()} | {"lines": "count(*)"}
"""How each measure follows from lines, in SQL."""
_AMOUNTS = ", ".join(f"{amount} AS {name}" for name, amount in _OF_LINE.items())
_SUMS = ", ".join(f"sum({name})" for name in _OF_LINE)
_AT = "shop, till, cashier, segment, hour"
HAS_SOLD = "EXISTS (SELECT 1 FROM line WHERE line.sale = sale.seq AND line.quantity >= 0)"
"""Whether a document sold something."""
# The heads first: both tables are then read in the order in which they lie on the disk.
JOINED = "sale CROSS JOIN line ON line.sale = sale.seq"
"""Lines with their documents."""
_THEN = "sale.day = :span"
TWINS = """
    SELECT json_group_array(id) FROM (
        SELECT id FROM label JOIN (SELECT kind, key FROM label WHERE kind IN ('product',
            'department') GROUP BY 1, 2 HAVING count(*) > 1 OR key = '') USING (kind, key)
        UNION ALL SELECT 0)
"""
"""The labels that are not the only one of their key: things that were renamed."""


def _seen(column: str, beside: str) -> str:
    """Say of a line sold what the document's lines sold before it were.

    0: none of them was of this key. 1: one was, but in another row. 2: one was in this row.
    """
    same = f"early.{column} = line.{column}"
    keys = "coalesce((SELECT key FROM label WHERE id = {}), '')"
    early, mine = keys.format(f"early.{column}"), keys.format(f"line.{column}")
    twin = f"line.{column} IN (SELECT value FROM json_each(:twins))"  # noqa: S608
    return (
        f"coalesce((SELECT max(1 + ({same} AND early.{beside} = line.{beside})) "  # noqa: S608
        "FROM line AS early WHERE early.sale = line.sale AND early.ordinal < line.ordinal "
        f"AND early.quantity >= 0 AND ({same} OR ({twin} AND {early} = {mine}))), 0)"
    )


def _parted(at: str, column: str, beside: str, order: str) -> str:
    """Add up lines, and count documents in the first row of a column's key, again in others."""
    # LIMIT: SQLite would work out the inner columns after the sort, where they are far apart.
    return (
        f"SELECT :span, {at}, {order}, sum(seen = 0), sum(seen = 1), {_SUMS} FROM ("  # noqa: S608
        f"SELECT {at}, {order}, iif({_SOLD}, {_seen(column, beside)}, 2) AS seen, {_AMOUNTS} "
        f"FROM {JOINED} WHERE {_THEN} LIMIT -1) GROUP BY {at}, {order}"
    )


def _whole(at: str) -> str:
    """Add up documents, of which each was added up before: in the order of their index."""
    amounts = ", ".join(f"sum({amount}) AS {name}" for name, amount in _OF_LINE.items())
    return (
        f"SELECT :span, {at}, sum(sold), {_SUMS} FROM ("  # noqa: S608
        f"SELECT {at}, max({_SOLD}) AS sold, {amounts} FROM {JOINED} WHERE {_THEN} "
        f"GROUP BY sale.at_ms, sale.seq) GROUP BY {at}"
    )


_BRANCHES = f"""
    WITH RECURSIVE cut (id, key, at) AS (
        SELECT id, key, length(key) FROM label WHERE kind = 'department'
        UNION ALL SELECT id, key, at - 1 FROM cut WHERE at > 2
    ), branch AS MATERIALIZED (
        SELECT id, substr(key, 1, at) AS path, rank() OVER (ORDER BY substr(key, 1, at)) AS nr
        FROM cut
        WHERE key <> '' AND at > 0 AND (at = length(key) OR substr(key, at + 1, 1) = '{PATH_SIGN}')
    )
    SELECT :span, shop, path, count(DISTINCT sale.seq)
    FROM {JOINED} JOIN branch ON branch.id = line.department
    WHERE {_THEN} AND {_SOLD} GROUP BY shop, nr
"""  # noqa: S608
_OFFER_AT = "shop, till, cashier, segment, department, offer"
_OFFERED = f"""
    SELECT :span, {_OFFER_AT}, sum(first), sum(new) - sum(first), sum(amount)
    FROM (SELECT *, row_number() OVER (PARTITION BY seq, key ORDER BY ordinal, place) = 1 AS first,
        row_number() OVER (PARTITION BY seq, department, offer ORDER BY ordinal, place) = 1 AS new
        FROM (
            SELECT shop, till, cashier, segment, seq, ordinal, place, department, offer, amount,
                coalesce((SELECT key FROM label WHERE id = offer), '') AS key
            FROM sale CROSS JOIN line_offer ON line_offer.sale = seq
            JOIN line ON line.sale = seq AND ordinal = line_offer.line
            WHERE {_THEN} AND {_SOLD} AND amount <> 0
            UNION ALL
            SELECT shop, till, cashier, segment, seq, ordinal, {1 << 30}, department, 0,
                {_BY_HAND}, ''
            FROM {JOINED} WHERE {_THEN} AND {_SOLD} AND {_BY_HAND} <> 0))
    GROUP BY {_OFFER_AT}
"""  # noqa: S608
SELECTS = {
    "sum_hour": _parted(_AT, "department", "tax_rate", "department, tax_rate"),
    "sum_product": _parted("shop", "product", "department", "product, department"),
    "sum_basket": _whole(_AT),
    "sum_tender": (
        f"SELECT :span, {_AT}, tender.kind, sum(tender.amount), "  # noqa: S608
        f"count(DISTINCT iif({HAS_SOLD}, sale.seq, NULL)) "
        f"FROM sale CROSS JOIN tender ON tender.sale = sale.seq WHERE {_THEN} "
        f"GROUP BY {_AT}, tender.kind"
    ),
    "sum_customer": _whole("shop, customer, tier, circle"),
    "sum_branch": _BRANCHES,
    "sum_offer": _OFFERED,
}
"""How a day of each base table follows from the rows: an independent second way, in SQL."""
